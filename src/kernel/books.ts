/** What a ledger is for. */
export type LedgerKind =
  | 'MAIN'
  | 'GOODS'
  | 'ELECTRIC_JUICE'
  | 'ELECTRICITY_PREPAY_CREDIT'
  | 'ELECTRICITY_PREPAY_DEBT'
  | 'ELECTRICITY_PREPAY_PAYMENT'
  | 'GAS_PREPAY_CREDIT'
  | 'GAS_PREPAY_DEBT'
  | 'GAS_PREPAY_PAYMENT';

/** What a transaction is. Charges and refunds lower a customer's balance, the others raise it. */
export type TransactionKind = 'CHARGE' | 'CREDIT' | 'PAYMENT' | 'REFUND';

/** How a payment came, in the words of the API; null of whatever is no payment. */
export type PaymentType =
  | 'DD_FIRST_COLLECTION'
  | 'DD_REGULAR_COLLECTION'
  | 'DD_RE_PRESENTATION'
  | 'DD_FINAL_COLLECTION'
  | 'CREDIT_CARD'
  | 'DEBIT_CARD'
  | 'BACS_DEPOSIT'
  | 'CHEQUE'
  | 'CASH'
  | 'FUEL_DIRECT'
  | 'PAYPOINT_CASH'
  | 'PAYPOINT_CARD'
  | 'PREPAY_SMART'
  | 'DCA_COLLECTION';

/**
 * The supplier's side of the books. A book has no running balance, and nobody locks it: every posting
 * of every customer would wait for it. Its total is the sum of its entries.
 */
export type Book =
  | 'REVENUE_ELECTRICITY'
  | 'REVENUE_GAS'
  | 'REVENUE_SERVICES'
  | 'ENERGY_BOUGHT_BACK'
  | 'VAT'
  | 'CCL'
  | 'CASH_DIRECT_DEBIT'
  | 'CASH_CARD'
  | 'CASH_BANK_TRANSFER'
  | 'CASH_CHEQUE'
  | 'CASH_TOP_UP'
  | 'SUSPENSE'
  | 'GOODWILL'
  | 'WRITE_OFF'
  | 'DISCOUNT_SCHEMES'
  | 'CONTRIBUTIONS'
  | 'VOUCHERS'
  | 'DEPOSITS_HELD'
  | 'CREDIT_ON_METERS';

/**
 * STATEMENT and PERIOD_BASED close a window of a ledger, of homes and of businesses; INVOICE and
 * CREDIT_NOTE are of one sale; COLLECTIVE joins those of a portfolio's accounts; PRE_KRAKEN came with
 * a customer from an earlier system. An ANNULMENT takes a statement back, and an ANNUAL one tells of a
 * year of supply; neither is a bill.
 */
export type DocumentKind =
  | 'STATEMENT'
  | 'PERIOD_BASED'
  | 'INVOICE'
  | 'CREDIT_NOTE'
  | 'COLLECTIVE'
  | 'PRE_KRAKEN'
  | 'ANNULMENT'
  | 'ANNUAL';

/** What is done about a debt leads to: reminders and then an agency, or a business being cut off. */
export type CollectionPath = 'DUNNING' | 'B2B_DISCONNECTION_PROCESS';

/** How what was done about a debt ended. */
export type CompletionType = 'ENDED' | 'WITHDRAWN' | 'CANCELLED' | 'NEVER_ACTIONED';

/** When a deposit goes back: after a year without anything overdue, or when the account is closed. */
export type ReturnStrategy = 'AFTER_TWELVE_MONTHS' | 'AT_CLOSURE';
