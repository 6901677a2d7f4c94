import type { Connection } from '../../engine/connections.ts';
import type { BookedAmount, BookedTransfer } from './charges/amounts.actions.ts';
import type { BreakdownItem, TaxItem } from './charges/charge-details.actions.ts';
import type { SupplyChargeRow } from './charges/charges.store.ts';
import type { ShownTransaction } from './charges/transactions.actions.ts';
import type { LedgerRow } from './ledgers/ledgers.store.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    AccountBalanceTransferType: BookedTransfer;
    AccountChargeType: BookedAmount;
    AccountCreditType: BookedAmount;
    Charge: ShownTransaction;
    ChargeBreakdownItemType: BreakdownItem;
    ChargeDetail: SupplyChargeRow;
    Credit: ShownTransaction;
    LedgerInterface: LedgerRow;
    LedgerType: LedgerRow;
    Payment: ShownTransaction;
    Refund: ShownTransaction;
    ProductRateType: BreakdownItem['rate'];
    RateInterface: BreakdownItem['rate'];
    SupplyOrServiceCharge: SupplyChargeRow;
    TaxItemType: TaxItem;
    SupplementaryLedgerInterface: LedgerRow;
    SupplementaryLedgerType: LedgerRow;
    TransactionConnectionTypeConnection: Connection<ShownTransaction>;
    TransactionType: ShownTransaction;
  }
}
