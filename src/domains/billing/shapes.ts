import type { Connection } from '../../engine/connections.ts';
import type { BookedAmount, BookedTransfer } from './charges/amounts.actions.ts';
import type { BreakdownItem, TaxItem } from './charges/charge-details.actions.ts';
import type { SupplyChargeRow } from './charges/charges.store.ts';
import type { ShownTransaction } from './charges/transactions.actions.ts';
import type { AgreementRow, PeriodRow, SchemeRow } from './contributions/contributions.store.ts';
import type { LedgerPosition, Provisional } from './debt/debt.actions.ts';
import type { AgencyRow, CampaignRow, ProceedingRow } from './debt/debt.store.ts';
import type { DepositReturn } from './deposits/deposits.rules.ts';
import type { DepositRow } from './deposits/deposits.store.ts';
import type { ApplicationRow, RecordRow } from './discounts/warm-home-discount.store.ts';
import type { LedgerRow } from './ledgers/ledgers.store.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    AccountBalanceTransferType: BookedTransfer;
    AccountChargeType: BookedAmount;
    AccountCreditType: BookedAmount;
    Charge: ShownTransaction;
    ChargeBreakdownItemType: BreakdownItem;
    ChargeDetail: SupplyChargeRow;
    ContributionAgreementType: AgreementRow;
    ContributionPeriodConnection: Connection<PeriodRow>;
    ContributionPeriodType: PeriodRow;
    ContributionSchemeType: SchemeRow;
    Credit: ShownTransaction;
    DebtCollectionAgencyType: AgencyRow;
    DebtCollectionCampaignType: CampaignRow;
    DebtCollectionProceedingType: ProceedingRow;
    DepositAgreementOutput: DepositRow;
    DepositReturnScheduleOutput: DepositReturn & { readonly amountPence: number };
    LedgerDebtPositionType: LedgerPosition;
    LedgerInterface: LedgerRow;
    LedgerType: LedgerRow;
    Payment: ShownTransaction;
    ProductRateType: BreakdownItem['rate'];
    ProvisionalTransactionConnectionTypeConnection: Connection<Provisional>;
    ProvisionalTransactionType: Provisional;
    RateInterface: BreakdownItem['rate'];
    Refund: ShownTransaction;
    SupplementaryLedgerInterface: LedgerRow;
    SupplementaryLedgerType: LedgerRow;
    SupplyOrServiceCharge: SupplyChargeRow;
    TaxItemType: TaxItem;
    TransactionConnectionTypeConnection: Connection<ShownTransaction>;
    TransactionType: ShownTransaction;
    WarmHomeDiscount: { readonly id: number };
    WarmHomeDiscountApplication: ApplicationRow;
    WarmHomeDiscountApplicationConnection: Connection<ApplicationRow>;
    WarmHomeDiscountRecord: RecordRow;
    WarmHomeDiscountRecordConnection: Connection<RecordRow>;
  }
}
