import type { Connection } from '../../engine/connections.ts';
import type { BookedAmount, BookedTransfer } from './charges/amounts.actions.ts';
import type { BreakdownItem, TaxItem } from './charges/charge-details.actions.ts';
import type { SupplyChargeRow } from './charges/charges.store.ts';
import type { ShownTransaction } from './charges/transactions.actions.ts';
import type { LedgerRow } from './ledgers/ledgers.store.ts';
import type { PrepayMeterRow, PrepaySnapshotRow, PrepayTopUpRow } from './prepay/prepay.store.ts';
import type { RedemptionRow, VoucherRow } from './vouchers/vouchers.store.ts';

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
    PrepayBalanceSnapshotType: PrepaySnapshotRow;
    PrepayCreditTransferType: PrepayTopUpRow;
    PrepayLedgersType: PrepayMeterRow;
    PrepayPaymentLedgerType: { readonly ledger: LedgerRow; readonly prepayMeterId: number };
    PurchaseVoucher: { readonly voucherPurchase: VoucherRow };
    RefundVoucher: { readonly voucherPurchase: VoucherRow };
    VoucherPurchaseConnectionTypeConnection: Connection<VoucherRow>;
    VoucherPurchaseType: VoucherRow;
    VoucherRedemptionType: RedemptionRow;
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
