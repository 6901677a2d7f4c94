// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export interface Plain_AccountBalanceTransferType {
    readonly accountCharge?: Nullable<ModelOf<'AccountChargeType'>>;
    readonly accountCredit?: Nullable<ModelOf<'AccountCreditType'>>;
    readonly id?: Nullable<string | number>;
    readonly reason?: Nullable<string>;
}
export interface Plain { AccountBalanceTransferType: Plain_AccountBalanceTransferType }
export interface Fields_AccountBalanceTransferType {
    accountCharge: Field<{  }, Nullable<ModelOf<'AccountChargeType'>>, never>;
    accountCredit: Field<{  }, Nullable<ModelOf<'AccountCreditType'>>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    reason: Field<{  }, Nullable<string>, never>;
}
export interface Fields { AccountBalanceTransferType: Fields_AccountBalanceTransferType }
export interface Plain_AccountChargeMetadataType {
    readonly data?: Nullable<unknown>;
    readonly updatedAt?: Nullable<Temporal.Instant | number>;
}
export interface Plain { AccountChargeMetadataType: Plain_AccountChargeMetadataType }
export interface Fields_AccountChargeMetadataType {
    data: Field<{  }, Nullable<unknown>, never>;
    updatedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { AccountChargeMetadataType: Fields_AccountChargeMetadataType }
export interface Plain_AccountChargeType {
    readonly cclAmount?: Nullable<number>;
    readonly displayNote?: Nullable<string>;
    readonly grossAmount?: Nullable<number>;
    readonly id?: Nullable<string | number>;
    readonly metadata?: Nullable<ModelOf<'AccountChargeMetadataType'>>;
    readonly netAmount?: Nullable<number>;
    readonly note?: Nullable<string>;
    readonly reason?: Nullable<string>;
    readonly salesTaxAmount?: Nullable<number>;
}
export interface Plain { AccountChargeType: Plain_AccountChargeType }
export interface Fields_AccountChargeType {
    cclAmount: Field<{  }, Nullable<number>, never>;
    displayNote: Field<{  }, Nullable<string>, never>;
    grossAmount: Field<{  }, Nullable<number>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    metadata: Field<{  }, Nullable<ModelOf<'AccountChargeMetadataType'>>, never>;
    netAmount: Field<{  }, Nullable<number>, never>;
    note: Field<{  }, Nullable<string>, never>;
    reason: Field<{  }, Nullable<string>, never>;
    salesTaxAmount: Field<{  }, Nullable<number>, never>;
}
export interface Fields { AccountChargeType: Fields_AccountChargeType }
export interface Plain_AccountCreditMetadataType {
    readonly data: unknown;
    readonly updatedAt: Temporal.Instant | number;
}
export interface Plain { AccountCreditMetadataType: Plain_AccountCreditMetadataType }
export interface Fields_AccountCreditMetadataType {
    data: Field<{  }, unknown, never>;
    updatedAt: Field<{  }, Temporal.Instant | number, never>;
}
export interface Fields { AccountCreditMetadataType: Fields_AccountCreditMetadataType }
export type AccountCreditReasonType = 'EXTERNAL_REFERRAL_CREDIT';
export interface Plain_AccountCreditType {
    readonly grossAmount: number;
    readonly id: string | number;
    readonly metadata?: Nullable<ModelOf<'AccountCreditMetadataType'>>;
    readonly netAmount: number;
    readonly note: string;
    readonly reason: string;
    readonly salesTaxAmount: number;
}
export interface Plain { AccountCreditType: Plain_AccountCreditType }
export interface Fields_AccountCreditType {
    grossAmount: Field<{  }, number, never>;
    id: Field<{  }, string | number, never>;
    metadata: Field<{  }, Nullable<ModelOf<'AccountCreditMetadataType'>>, never>;
    netAmount: Field<{  }, number, never>;
    note: Field<{  }, string, never>;
    reason: Field<{  }, string, never>;
    salesTaxAmount: Field<{  }, number, never>;
}
export interface Fields { AccountCreditType: Fields_AccountCreditType }
export interface AccountLedgerInput {
  readonly accountNumber: string;
  readonly ledgerId: string;
}
export type AccountPaymentTransactionTypeChoices = 'DD_FIRST_COLLECTION' | 'DD_REGULAR_COLLECTION' | 'DD_RE_PRESENTATION' | 'DD_FINAL_COLLECTION' | 'CREDIT_CARD' | 'DEBIT_CARD' | 'PREPAID_CARD' | 'BACS_DEPOSIT' | 'BRISTOL_POUND' | 'CASH' | 'CHEQUE' | 'ERRONEOUS_PAYMENT' | 'IVR' | 'FUEL_DIRECT' | 'AGENCY' | 'PAYPOINT_CASH' | 'PAYPOINT_CARD' | 'PAYPOINT_CHEQUE' | 'ALLPAY_CASH' | 'ALLPAY_CARD' | 'ALLPAY_CHEQUE' | 'PAYZONE' | 'DWP' | 'POST_OFFICE_CASH' | 'POST_OFFICE_CHEQUE' | 'POST_OFFICE_SAVINGS_STAMPS' | 'POST_OFFICE_CARD' | 'DCA_COLLECTION' | 'PREPAY_KEY' | 'PREPAY_CARD' | 'PREPAY_TOKEN' | 'PREPAY_SMART' | 'PAYMENT_FEE' | 'FAILED_REPAYMENT_REVERSAL' | 'PAYPAL' | 'UNKNOWN';
export interface Plain_AccountType {
    readonly transactions?: Nullable<ModelOf<'TransactionConnectionTypeConnection'>>;
    readonly balance: number;
    readonly ledgers?: Nullable<readonly Nullable<ModelOf<'LedgerType'>>[]>;
}
export interface Plain { AccountType: Plain_AccountType }
export interface Fields_AccountType {
    transactions: Field<{ readonly transactionTypes: Nullable<readonly Nullable<TransactionTypeFilter>[]>; readonly transactionTypesExcluded: Nullable<readonly Nullable<TransactionTypeFilter>[]>; readonly ledgerNumber?: Nullable<string>; readonly includeAllLedgers?: Nullable<boolean>; readonly fromDate?: Nullable<Temporal.PlainDate>; readonly toDate?: Nullable<Temporal.PlainDate>; readonly orderBy: Nullable<TransactionsOrderBy>; readonly offset?: Nullable<number>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly ledgerId?: Nullable<number>; }, Nullable<ModelOf<'TransactionConnectionTypeConnection'>>, never>;
    balance: Field<{ readonly includeAllLedgers: Nullable<boolean>; }, number, never>;
    ledgers: Field<{ readonly ledgerNumber?: Nullable<string>; readonly includeDebtLedgers: Nullable<boolean>; readonly ledgerId?: Nullable<string>; }, Nullable<readonly Nullable<ModelOf<'LedgerType'>>[]>, never>;
}
export interface Fields { AccountType: Fields_AccountType }
export interface Plain_AccountWithStatusInfoType {
    readonly balance?: Nullable<number>;
}
export interface Plain { AccountWithStatusInfoType: Plain_AccountWithStatusInfoType }
export interface Fields_AccountWithStatusInfoType {
    balance: Field<{  }, Nullable<number>, never>;
}
export interface Fields { AccountWithStatusInfoType: Fields_AccountWithStatusInfoType }
export type BandCategory = 'STANDING_CHARGE' | 'CONSUMPTION_CHARGE' | 'DEMAND_CHARGE' | 'CAPACITY_CHARGE' | 'EXCESS_CAPACITY_CHARGE' | 'GENERATION_CREDIT' | 'DISCOUNT_CREDIT' | 'ADDITIONAL_CHARGE' | 'ADDITIONAL_CREDIT' | 'ADDON' | 'DISTANCE_CHARGE' | 'PLACEHOLDER' | 'UNKNOWN';
export interface Plain_Charge {
    readonly accountNumber?: Nullable<string>;
    readonly amount?: Nullable<number>;
    readonly amounts?: Nullable<ModelOf<'TransactionAmountType'>>;
    readonly balanceCarriedForward?: Nullable<number>;
    readonly billingDocumentIdentifier?: Nullable<string | number>;
    readonly createdAt?: Nullable<Temporal.Instant | number>;
    readonly hasStatement?: Nullable<boolean>;
    readonly id?: Nullable<string | number>;
    readonly isAccountCharge?: Nullable<boolean>;
    readonly isAccountPayment?: Nullable<boolean>;
    readonly isCredit?: Nullable<boolean>;
    readonly isHeld?: Nullable<boolean>;
    readonly isIssued?: Nullable<boolean>;
    readonly isReversed: boolean;
    readonly note?: Nullable<string>;
    readonly postedDate?: Nullable<Temporal.PlainDate>;
    readonly reasonCode?: Nullable<string>;
    readonly statementId?: Nullable<string | number>;
    readonly title?: Nullable<string>;
    readonly basedOnEstimatedReadings?: Nullable<EstimatedReadingsStatus>;
    readonly breakdownItems?: Nullable<readonly Nullable<ModelOf<'ChargeBreakdownItemType'>>[]>;
    readonly consumption?: Nullable<ModelOf<'Consumption'>>;
    readonly detail?: Nullable<ModelOf<'ChargeDetail'>>;
    readonly isBasedOnEstimatedReadings?: Nullable<boolean>;
    readonly isExport?: Nullable<boolean>;
    readonly lineItems?: Nullable<readonly Nullable<ModelOf<'LineItemType'>>[]>;
    readonly taxItems?: Nullable<readonly Nullable<ModelOf<'TaxItemType'>>[]>;
}
export interface Plain { Charge: Plain_Charge }
export interface Fields_Charge {
    accountNumber: Field<{  }, Nullable<string>, never>;
    amount: Field<{  }, Nullable<number>, never>;
    amounts: Field<{  }, Nullable<ModelOf<'TransactionAmountType'>>, never>;
    balanceCarriedForward: Field<{  }, Nullable<number>, never>;
    billingDocumentIdentifier: Field<{  }, Nullable<string | number>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    hasStatement: Field<{  }, Nullable<boolean>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isAccountCharge: Field<{  }, Nullable<boolean>, never>;
    isAccountPayment: Field<{  }, Nullable<boolean>, never>;
    isCredit: Field<{  }, Nullable<boolean>, never>;
    isHeld: Field<{  }, Nullable<boolean>, never>;
    isIssued: Field<{  }, Nullable<boolean>, never>;
    isReversed: Field<{  }, boolean, never>;
    note: Field<{  }, Nullable<string>, never>;
    postedDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    reasonCode: Field<{  }, Nullable<string>, never>;
    statementId: Field<{  }, Nullable<string | number>, never>;
    title: Field<{  }, Nullable<string>, never>;
    basedOnEstimatedReadings: Field<{  }, Nullable<EstimatedReadingsStatus>, never>;
    breakdownItems: Field<{  }, Nullable<readonly Nullable<ModelOf<'ChargeBreakdownItemType'>>[]>, never>;
    consumption: Field<{  }, Nullable<ModelOf<'Consumption'>>, never>;
    detail: Field<{  }, Nullable<ModelOf<'ChargeDetail'>>, never>;
    isBasedOnEstimatedReadings: Field<{  }, Nullable<boolean>, never>;
    isExport: Field<{  }, Nullable<boolean>, never>;
    lineItems: Field<{  }, Nullable<readonly Nullable<ModelOf<'LineItemType'>>[]>, never>;
    taxItems: Field<{  }, Nullable<readonly Nullable<ModelOf<'TaxItemType'>>[]>, never>;
}
export interface Fields { Charge: Fields_Charge }
export interface Plain_ChargeBreakdownItemType {
    readonly consumptionIsEstimated?: Nullable<boolean>;
    readonly grossAmount?: Nullable<string | number>;
    readonly netAmount?: Nullable<string | number>;
    readonly numberOfUnits?: Nullable<string | number>;
    readonly periodEndAt?: Nullable<Temporal.Instant | number>;
    readonly periodStartAt?: Nullable<Temporal.Instant | number>;
    readonly rate?: Nullable<ModelOf<'RateInterface'>>;
    readonly salesTaxAmount?: Nullable<string | number>;
    readonly supplyPointIdentifier?: Nullable<string>;
}
export interface Plain { ChargeBreakdownItemType: Plain_ChargeBreakdownItemType }
export interface Fields_ChargeBreakdownItemType {
    consumptionIsEstimated: Field<{  }, Nullable<boolean>, never>;
    grossAmount: Field<{  }, Nullable<string | number>, never>;
    netAmount: Field<{  }, Nullable<string | number>, never>;
    numberOfUnits: Field<{  }, Nullable<string | number>, never>;
    periodEndAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    periodStartAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    rate: Field<{  }, Nullable<ModelOf<'RateInterface'>>, never>;
    salesTaxAmount: Field<{  }, Nullable<string | number>, never>;
    supplyPointIdentifier: Field<{  }, Nullable<string>, never>;
}
export interface Fields { ChargeBreakdownItemType: Fields_ChargeBreakdownItemType }
export interface Plain { ChargeDetail: ModelOf<'SupplyOrServiceCharge'> }
export interface Plain_ChargeReasonType {
    readonly code?: Nullable<string>;
    readonly display?: Nullable<string>;
    readonly group?: Nullable<string>;
    readonly isDeprecated?: Nullable<boolean>;
    readonly isHidden?: Nullable<boolean>;
    readonly isTaxExempt?: Nullable<boolean>;
}
export interface Plain { ChargeReasonType: Plain_ChargeReasonType }
export interface Fields_ChargeReasonType {
    code: Field<{  }, Nullable<string>, never>;
    display: Field<{  }, Nullable<string>, never>;
    group: Field<{  }, Nullable<string>, never>;
    isDeprecated: Field<{  }, Nullable<boolean>, never>;
    isHidden: Field<{  }, Nullable<boolean>, never>;
    isTaxExempt: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { ChargeReasonType: Fields_ChargeReasonType }
export interface Plain_Consumption {
    readonly endDate?: Nullable<Temporal.PlainDate>;
    readonly quantity?: Nullable<string | number>;
    readonly startDate?: Nullable<Temporal.PlainDate>;
    readonly supplyCharge?: Nullable<number>;
    readonly unit?: Nullable<ConsumptionUnit>;
    readonly usageCost?: Nullable<number>;
}
export interface Plain { Consumption: Plain_Consumption }
export interface Fields_Consumption {
    endDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    quantity: Field<{  }, Nullable<string | number>, never>;
    startDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    supplyCharge: Field<{  }, Nullable<number>, never>;
    unit: Field<{  }, Nullable<ConsumptionUnit>, never>;
    usageCost: Field<{  }, Nullable<number>, never>;
}
export interface Fields { Consumption: Fields_Consumption }
export type ConsumptionUnit = 'kWh' | 'MJ';
export interface Plain_CreateAccountCharge {
    readonly accountCharge?: Nullable<ModelOf<'AccountChargeType'>>;
}
export interface Plain { CreateAccountCharge: Plain_CreateAccountCharge }
export interface Fields_CreateAccountCharge {
    accountCharge: Field<{  }, Nullable<ModelOf<'AccountChargeType'>>, never>;
}
export interface Fields { CreateAccountCharge: Fields_CreateAccountCharge }
export interface CreateAccountChargeInput {
  readonly accountNumber: string;
  readonly netAmount?: Nullable<number>;
  readonly grossAmount: number;
  readonly salesTaxAmount?: Nullable<number>;
  readonly cclAmount?: Nullable<number>;
  readonly metadata?: Nullable<unknown>;
  readonly note?: Nullable<string>;
  readonly displayNote?: Nullable<string>;
  readonly reason: string;
}
export interface Plain_CreateAccountCredit {
    readonly accountCredit?: Nullable<ModelOf<'AccountCreditType'>>;
}
export interface Plain { CreateAccountCredit: Plain_CreateAccountCredit }
export interface Fields_CreateAccountCredit {
    accountCredit: Field<{  }, Nullable<ModelOf<'AccountCreditType'>>, never>;
}
export interface Fields { CreateAccountCredit: Fields_CreateAccountCredit }
export interface CreateAccountCreditInput {
  readonly accountNumber: string;
  readonly netAmount: number;
  readonly grossAmount: number;
  readonly salesTaxAmount: number;
  readonly metadata?: Nullable<unknown>;
  readonly note?: Nullable<string>;
  readonly reason: AccountCreditReasonType;
}
export interface Plain_Credit {
    readonly accountNumber?: Nullable<string>;
    readonly amount?: Nullable<number>;
    readonly amounts?: Nullable<ModelOf<'TransactionAmountType'>>;
    readonly balanceCarriedForward?: Nullable<number>;
    readonly billingDocumentIdentifier?: Nullable<string | number>;
    readonly createdAt?: Nullable<Temporal.Instant | number>;
    readonly hasStatement?: Nullable<boolean>;
    readonly id?: Nullable<string | number>;
    readonly isAccountCharge?: Nullable<boolean>;
    readonly isAccountPayment?: Nullable<boolean>;
    readonly isCredit?: Nullable<boolean>;
    readonly isHeld?: Nullable<boolean>;
    readonly isIssued?: Nullable<boolean>;
    readonly isReversed: boolean;
    readonly note?: Nullable<string>;
    readonly postedDate?: Nullable<Temporal.PlainDate>;
    readonly reasonCode?: Nullable<string>;
    readonly statementId?: Nullable<string | number>;
    readonly title?: Nullable<string>;
}
export interface Plain { Credit: Plain_Credit }
export interface Fields_Credit {
    accountNumber: Field<{  }, Nullable<string>, never>;
    amount: Field<{  }, Nullable<number>, never>;
    amounts: Field<{  }, Nullable<ModelOf<'TransactionAmountType'>>, never>;
    balanceCarriedForward: Field<{  }, Nullable<number>, never>;
    billingDocumentIdentifier: Field<{  }, Nullable<string | number>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    hasStatement: Field<{  }, Nullable<boolean>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isAccountCharge: Field<{  }, Nullable<boolean>, never>;
    isAccountPayment: Field<{  }, Nullable<boolean>, never>;
    isCredit: Field<{  }, Nullable<boolean>, never>;
    isHeld: Field<{  }, Nullable<boolean>, never>;
    isIssued: Field<{  }, Nullable<boolean>, never>;
    isReversed: Field<{  }, boolean, never>;
    note: Field<{  }, Nullable<string>, never>;
    postedDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    reasonCode: Field<{  }, Nullable<string>, never>;
    statementId: Field<{  }, Nullable<string | number>, never>;
    title: Field<{  }, Nullable<string>, never>;
}
export interface Fields { Credit: Fields_Credit }
export interface Plain_CreditReasonType {
    readonly code?: Nullable<string>;
    readonly display?: Nullable<string>;
    readonly group?: Nullable<string>;
    readonly isDeprecated?: Nullable<boolean>;
    readonly isHidden?: Nullable<boolean>;
    readonly isTaxExempt?: Nullable<boolean>;
}
export interface Plain { CreditReasonType: Plain_CreditReasonType }
export interface Fields_CreditReasonType {
    code: Field<{  }, Nullable<string>, never>;
    display: Field<{  }, Nullable<string>, never>;
    group: Field<{  }, Nullable<string>, never>;
    isDeprecated: Field<{  }, Nullable<boolean>, never>;
    isHidden: Field<{  }, Nullable<boolean>, never>;
    isTaxExempt: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { CreditReasonType: Fields_CreditReasonType }
export interface Plain_CreditTransferPermissionFromSourceLedgerType {
    readonly accountNumber?: Nullable<string>;
    readonly ledgerNumber?: Nullable<string>;
    readonly validFrom?: Nullable<Temporal.Instant | number>;
    readonly validTo?: Nullable<Temporal.Instant | number>;
}
export interface Plain { CreditTransferPermissionFromSourceLedgerType: Plain_CreditTransferPermissionFromSourceLedgerType }
export interface Fields_CreditTransferPermissionFromSourceLedgerType {
    accountNumber: Field<{  }, Nullable<string>, never>;
    ledgerNumber: Field<{  }, Nullable<string>, never>;
    validFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    validTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { CreditTransferPermissionFromSourceLedgerType: Fields_CreditTransferPermissionFromSourceLedgerType }
export interface Plain_CreditTransferPermissionToTargetLedgerType {
    readonly accountNumber?: Nullable<string>;
    readonly ledgerNumber?: Nullable<string>;
    readonly validFrom?: Nullable<Temporal.Instant | number>;
    readonly validTo?: Nullable<Temporal.Instant | number>;
}
export interface Plain { CreditTransferPermissionToTargetLedgerType: Plain_CreditTransferPermissionToTargetLedgerType }
export interface Fields_CreditTransferPermissionToTargetLedgerType {
    accountNumber: Field<{  }, Nullable<string>, never>;
    ledgerNumber: Field<{  }, Nullable<string>, never>;
    validFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    validTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { CreditTransferPermissionToTargetLedgerType: Fields_CreditTransferPermissionToTargetLedgerType }
export interface Plain_CreditTransferPermissionsDataType {
    readonly fromSourceLedgers?: Nullable<readonly Nullable<ModelOf<'CreditTransferPermissionFromSourceLedgerType'>>[]>;
    readonly toTargetLedgers?: Nullable<readonly Nullable<ModelOf<'CreditTransferPermissionToTargetLedgerType'>>[]>;
}
export interface Plain { CreditTransferPermissionsDataType: Plain_CreditTransferPermissionsDataType }
export interface Fields_CreditTransferPermissionsDataType {
    fromSourceLedgers: Field<{  }, Nullable<readonly Nullable<ModelOf<'CreditTransferPermissionFromSourceLedgerType'>>[]>, never>;
    toTargetLedgers: Field<{  }, Nullable<readonly Nullable<ModelOf<'CreditTransferPermissionToTargetLedgerType'>>[]>, never>;
}
export interface Fields { CreditTransferPermissionsDataType: Fields_CreditTransferPermissionsDataType }
export interface Plain_ElectricityMeterType {
    readonly prepayLedgers?: Nullable<ModelOf<'PrepayLedgersType'>>;
}
export interface Plain { ElectricityMeterType: Plain_ElectricityMeterType }
export interface Fields_ElectricityMeterType {
    prepayLedgers: Field<{  }, Nullable<ModelOf<'PrepayLedgersType'>>, never>;
}
export interface Fields { ElectricityMeterType: Fields_ElectricityMeterType }
export type EstimatedReadingsStatus = 'BASED_ON_ESTIMATED_READINGS' | 'BASED_ON_ACTUAL_READINGS' | 'NOT_APPLICABLE' | 'NOT_SUPPORTED';
export interface Plain_GasMeterType {
    readonly prepayLedgers?: Nullable<ModelOf<'PrepayLedgersType'>>;
}
export interface Plain { GasMeterType: Plain_GasMeterType }
export interface Fields_GasMeterType {
    prepayLedgers: Field<{  }, Nullable<ModelOf<'PrepayLedgersType'>>, never>;
}
export interface Fields { GasMeterType: Fields_GasMeterType }
export interface Plain { LedgerInterface: ModelOf<'LedgerType'> }
export interface Plain_LedgerType {
    readonly affectsAccountBalance?: Nullable<boolean>;
    readonly agreements?: Nullable<ModelOf<'AgreementConnection'>>;
    readonly amountOwedByCustomer?: Nullable<number>;
    readonly balance?: Nullable<number>;
    readonly creditTransferPermissionsData?: Nullable<ModelOf<'CreditTransferPermissionsDataType'>>;
    readonly debtLedger?: Nullable<ModelOf<'LedgerType'>>;
    readonly id?: Nullable<string | number>;
    readonly ledgerType?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly number?: Nullable<string>;
    readonly supportsInvoices?: Nullable<boolean>;
    readonly supportsStatements?: Nullable<boolean>;
    readonly transactions?: Nullable<ModelOf<'TransactionConnectionTypeConnection'>>;
}
export interface Plain { LedgerType: Plain_LedgerType }
export interface Fields_LedgerType {
    affectsAccountBalance: Field<{  }, Nullable<boolean>, never>;
    agreements: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'AgreementConnection'>>, never>;
    amountOwedByCustomer: Field<{  }, Nullable<number>, never>;
    balance: Field<{  }, Nullable<number>, never>;
    creditTransferPermissionsData: Field<{  }, Nullable<ModelOf<'CreditTransferPermissionsDataType'>>, never>;
    debtLedger: Field<{  }, Nullable<ModelOf<'LedgerType'>>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    ledgerType: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    number: Field<{  }, Nullable<string>, never>;
    supportsInvoices: Field<{  }, Nullable<boolean>, never>;
    supportsStatements: Field<{  }, Nullable<boolean>, never>;
    transactions: Field<{ readonly transactionTypes: Nullable<readonly Nullable<TransactionTypeFilter>[]>; readonly fromDate?: Nullable<Temporal.PlainDate>; readonly toDate?: Nullable<Temporal.PlainDate>; readonly orderBy: Nullable<TransactionsOrderBy>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'TransactionConnectionTypeConnection'>>, never>;
}
export interface Fields { LedgerType: Fields_LedgerType }
export interface Fields_Mutation {
    createAccountCharge: Field<{ readonly input: CreateAccountChargeInput; }, Nullable<ModelOf<'CreateAccountCharge'>>, 'KT-CT-5211' | 'KT-CT-5212' | 'KT-CT-5213'>;
    createAccountCredit: Field<{ readonly input: CreateAccountCreditInput; }, Nullable<ModelOf<'CreateAccountCredit'>>, 'KT-CT-5314' | 'KT-CT-5315'>;
    postCredit: Field<{ readonly input: PostCreditInput; }, Nullable<ModelOf<'PostCredit'>>, 'KT-CT-3820' | 'KT-CT-3821' | 'KT-CT-5311' | 'KT-CT-5312' | 'KT-CT-5313' | 'KT-CT-5316'>;
    transferLedgerBalance: Field<{ readonly input: TransferLedgerBalanceInputType; }, Nullable<ModelOf<'TransferLedgerBalance'>>, 'KT-CT-3820' | 'KT-CT-3821' | 'KT-CT-3822' | 'KT-CT-3823' | 'KT-CT-9701' | 'KT-CT-9702' | 'KT-CT-9703' | 'KT-CT-9704'>;
    purchaseVoucher: Field<{ readonly idempotencyKey?: Nullable<string>; readonly input: PurchaseVoucherInput; }, Nullable<ModelOf<'PurchaseVoucher'>>, 'KT-CT-4178' | 'KT-CT-13201' | 'KT-CT-13204'>;
    refundVoucher: Field<{ readonly input: RefundVoucherInput; }, Nullable<ModelOf<'RefundVoucher'>>, 'KT-CT-13205' | 'KT-CT-13206' | 'KT-CT-13207'>;
}
export interface Fields { Mutation: Fields_Mutation }
export interface Plain_Payment {
    readonly accountNumber?: Nullable<string>;
    readonly amount?: Nullable<number>;
    readonly amounts?: Nullable<ModelOf<'TransactionAmountType'>>;
    readonly balanceCarriedForward?: Nullable<number>;
    readonly billingDocumentIdentifier?: Nullable<string | number>;
    readonly createdAt?: Nullable<Temporal.Instant | number>;
    readonly hasStatement?: Nullable<boolean>;
    readonly id?: Nullable<string | number>;
    readonly isAccountCharge?: Nullable<boolean>;
    readonly isAccountPayment?: Nullable<boolean>;
    readonly isCredit?: Nullable<boolean>;
    readonly isHeld?: Nullable<boolean>;
    readonly isIssued?: Nullable<boolean>;
    readonly isReversed: boolean;
    readonly note?: Nullable<string>;
    readonly postedDate?: Nullable<Temporal.PlainDate>;
    readonly reasonCode?: Nullable<string>;
    readonly statementId?: Nullable<string | number>;
    readonly title?: Nullable<string>;
    readonly isLateFailedPayment: boolean;
    readonly methodCDR?: Nullable<PaymentMethodCDREnum>;
    readonly paymentTransactionType?: Nullable<AccountPaymentTransactionTypeChoices>;
}
export interface Plain { Payment: Plain_Payment }
export interface Fields_Payment {
    accountNumber: Field<{  }, Nullable<string>, never>;
    amount: Field<{  }, Nullable<number>, never>;
    amounts: Field<{  }, Nullable<ModelOf<'TransactionAmountType'>>, never>;
    balanceCarriedForward: Field<{  }, Nullable<number>, never>;
    billingDocumentIdentifier: Field<{  }, Nullable<string | number>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    hasStatement: Field<{  }, Nullable<boolean>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isAccountCharge: Field<{  }, Nullable<boolean>, never>;
    isAccountPayment: Field<{  }, Nullable<boolean>, never>;
    isCredit: Field<{  }, Nullable<boolean>, never>;
    isHeld: Field<{  }, Nullable<boolean>, never>;
    isIssued: Field<{  }, Nullable<boolean>, never>;
    isReversed: Field<{  }, boolean, never>;
    note: Field<{  }, Nullable<string>, never>;
    postedDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    reasonCode: Field<{  }, Nullable<string>, never>;
    statementId: Field<{  }, Nullable<string | number>, never>;
    title: Field<{  }, Nullable<string>, never>;
    isLateFailedPayment: Field<{  }, boolean, never>;
    methodCDR: Field<{  }, Nullable<PaymentMethodCDREnum>, never>;
    paymentTransactionType: Field<{  }, Nullable<AccountPaymentTransactionTypeChoices>, never>;
}
export interface Fields { Payment: Fields_Payment }
export type PaymentMethodCDREnum = 'DIRECT_DEBIT' | 'CARD' | 'TRANSFER' | 'CASH' | 'CHEQUE' | 'OTHER';
export interface Plain_Period {
    readonly end: Temporal.Instant | number;
    readonly start: Temporal.Instant | number;
}
export interface Plain { Period: Plain_Period }
export interface Fields_Period {
    end: Field<{  }, Temporal.Instant | number, never>;
    start: Field<{  }, Temporal.Instant | number, never>;
}
export interface Fields { Period: Fields_Period }
export interface Plain_PostCredit {
    readonly credit?: Nullable<ModelOf<'Credit'>>;
}
export interface Plain { PostCredit: Plain_PostCredit }
export interface Fields_PostCredit {
    credit: Field<{  }, Nullable<ModelOf<'Credit'>>, never>;
}
export interface Fields { PostCredit: Fields_PostCredit }
export interface PostCreditInput {
  readonly accountNumber: string;
  readonly netAmount: number;
  readonly taxAmount: number;
  readonly displayNote?: Nullable<string>;
  readonly note?: Nullable<string>;
  readonly reason: string;
  readonly ledgerId: string;
}
export interface Plain_PrepayBalanceSnapshotType {
    readonly accumulatedDebtRegisterInMillipence?: Nullable<number>;
    readonly asAt: Temporal.Instant | number;
    readonly creditInPence: number;
    readonly debtInPence: number;
    readonly emergencyCreditBalanceInMillipence?: Nullable<number>;
    readonly emergencyCreditInPence?: Nullable<number>;
    readonly meterBalanceInMillipence?: Nullable<number>;
    readonly paymentDebtRegisterInMillipence?: Nullable<number>;
    readonly timeDebtRegisterOneInMillipence?: Nullable<number>;
    readonly timeDebtRegisterTwoInMillipence?: Nullable<number>;
}
export interface Plain { PrepayBalanceSnapshotType: Plain_PrepayBalanceSnapshotType }
export interface Fields_PrepayBalanceSnapshotType {
    accumulatedDebtRegisterInMillipence: Field<{  }, Nullable<number>, never>;
    asAt: Field<{  }, Temporal.Instant | number, never>;
    creditInPence: Field<{  }, number, never>;
    debtInPence: Field<{  }, number, never>;
    emergencyCreditBalanceInMillipence: Field<{  }, Nullable<number>, never>;
    emergencyCreditInPence: Field<{  }, Nullable<number>, never>;
    meterBalanceInMillipence: Field<{  }, Nullable<number>, never>;
    paymentDebtRegisterInMillipence: Field<{  }, Nullable<number>, never>;
    timeDebtRegisterOneInMillipence: Field<{  }, Nullable<number>, never>;
    timeDebtRegisterTwoInMillipence: Field<{  }, Nullable<number>, never>;
}
export interface Fields { PrepayBalanceSnapshotType: Fields_PrepayBalanceSnapshotType }
export interface Plain_PrepayCreditTransferType {
    readonly createdDate: Temporal.PlainDate;
    readonly id: string | number;
    readonly netAmount: number;
    readonly smartPrepayProcessStatus?: Nullable<SmartPrepayProcessStatusChoices>;
    readonly smartPrepayStatus?: Nullable<SmartPrepayPaymentStatusChoices>;
    readonly utrn?: Nullable<string>;
}
export interface Plain { PrepayCreditTransferType: Plain_PrepayCreditTransferType }
export interface Fields_PrepayCreditTransferType {
    createdDate: Field<{  }, Temporal.PlainDate, never>;
    id: Field<{  }, string | number, never>;
    netAmount: Field<{  }, number, never>;
    smartPrepayProcessStatus: Field<{  }, Nullable<SmartPrepayProcessStatusChoices>, never>;
    smartPrepayStatus: Field<{  }, Nullable<SmartPrepayPaymentStatusChoices>, never>;
    utrn: Field<{  }, Nullable<string>, never>;
}
export interface Fields { PrepayCreditTransferType: Fields_PrepayCreditTransferType }
export interface Plain_PrepayLedgersType {
    readonly creditLedger?: Nullable<ModelOf<'SupplementaryLedgerType'>>;
    readonly debtLedger?: Nullable<ModelOf<'SupplementaryLedgerType'>>;
    readonly paymentLedger?: Nullable<ModelOf<'PrepayPaymentLedgerType'>>;
}
export interface Plain { PrepayLedgersType: Plain_PrepayLedgersType }
export interface Fields_PrepayLedgersType {
    creditLedger: Field<{  }, Nullable<ModelOf<'SupplementaryLedgerType'>>, never>;
    debtLedger: Field<{  }, Nullable<ModelOf<'SupplementaryLedgerType'>>, never>;
    paymentLedger: Field<{  }, Nullable<ModelOf<'PrepayPaymentLedgerType'>>, never>;
}
export interface Fields { PrepayLedgersType: Fields_PrepayLedgersType }
export interface Plain_PrepayPaymentLedgerType {
    readonly creditTransfers?: Nullable<readonly Nullable<ModelOf<'PrepayCreditTransferType'>>[]>;
    readonly currentBalance?: Nullable<number>;
    readonly id?: Nullable<string | number>;
    readonly ledgerType?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly number?: Nullable<string>;
}
export interface Plain { PrepayPaymentLedgerType: Plain_PrepayPaymentLedgerType }
export interface Fields_PrepayPaymentLedgerType {
    creditTransfers: Field<{  }, Nullable<readonly Nullable<ModelOf<'PrepayCreditTransferType'>>[]>, never>;
    currentBalance: Field<{  }, Nullable<number>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    ledgerType: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    number: Field<{  }, Nullable<string>, never>;
}
export interface Fields { PrepayPaymentLedgerType: Fields_PrepayPaymentLedgerType }
export interface Plain_ProductRateType {
    readonly bandCategory?: Nullable<BandCategory>;
    readonly bandSubcategory?: Nullable<string>;
    readonly currency?: Nullable<string>;
    readonly gsp?: Nullable<string>;
    readonly id?: Nullable<string | number>;
    readonly paymentMethod?: Nullable<string>;
    readonly pricePerUnit: string | number;
    readonly rateDescription?: Nullable<string>;
    readonly rateExcludingTax?: Nullable<number>;
    readonly rateIncludingTax?: Nullable<number>;
    readonly stepEnd?: Nullable<number>;
    readonly stepStart?: Nullable<number>;
    readonly unitType: UnitType;
    readonly validFrom?: Nullable<Temporal.Instant | number>;
    readonly validTo?: Nullable<Temporal.Instant | number>;
}
export interface Plain { ProductRateType: Plain_ProductRateType }
export interface Fields_ProductRateType {
    bandCategory: Field<{  }, Nullable<BandCategory>, never>;
    bandSubcategory: Field<{  }, Nullable<string>, never>;
    currency: Field<{  }, Nullable<string>, never>;
    gsp: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    paymentMethod: Field<{  }, Nullable<string>, never>;
    pricePerUnit: Field<{  }, string | number, never>;
    rateDescription: Field<{  }, Nullable<string>, never>;
    rateExcludingTax: Field<{  }, Nullable<number>, never>;
    rateIncludingTax: Field<{  }, Nullable<number>, never>;
    stepEnd: Field<{  }, Nullable<number>, never>;
    stepStart: Field<{  }, Nullable<number>, never>;
    unitType: Field<{  }, UnitType, never>;
    validFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    validTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { ProductRateType: Fields_ProductRateType }
export interface Plain_PurchaseVoucher {
    readonly voucherPurchase?: Nullable<ModelOf<'VoucherPurchaseType'>>;
}
export interface Plain { PurchaseVoucher: Plain_PurchaseVoucher }
export interface Fields_PurchaseVoucher {
    voucherPurchase: Field<{  }, Nullable<ModelOf<'VoucherPurchaseType'>>, never>;
}
export interface Fields { PurchaseVoucher: Fields_PurchaseVoucher }
export interface PurchaseVoucherInput {
  readonly accountNumber: string;
  readonly voucherValueInCents: number;
  readonly chargeAmountInCents?: Nullable<number>;
  readonly chargeAmountInCentsWithTax?: Nullable<number>;
  readonly displayName: string;
  readonly clientParams?: Nullable<unknown>;
  readonly voucherType: string;
  readonly transferChargeLedgerNumber?: Nullable<string>;
  readonly purchasedAt: Temporal.Instant;
  readonly availableFrom: Temporal.PlainDate;
}
export interface Fields_Query {
    accountChargeReasons: Field<{  }, Nullable<readonly Nullable<ModelOf<'ChargeReasonType'>>[]>, never>;
    accountCreditReasons: Field<{  }, Nullable<readonly Nullable<ModelOf<'CreditReasonType'>>[]>, never>;
    electricityPrepayLedgers: Field<{ readonly accountNumber: string; readonly mpan: string; readonly serialNumber: string; }, Nullable<ModelOf<'PrepayLedgersType'>>, 'KT-CT-1111' | 'KT-GB-6212'>;
    gasPrepayLedgers: Field<{ readonly accountNumber: string; readonly mprn: string; readonly serialNumber: string; }, Nullable<ModelOf<'PrepayLedgersType'>>, 'KT-CT-1111' | 'KT-GB-6212'>;
    prepayBalanceSnapshot: Field<{ readonly deviceId: string; }, Nullable<ModelOf<'PrepayBalanceSnapshotType'>>, 'KT-GB-4048' | 'KT-GB-4049'>;
    vouchersBalanceDetail: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'VouchersBalanceDetail'>>, 'KT-CT-1111' | 'KT-CT-4178'>;
    vouchersForAccount: Field<{ readonly accountNumber: string; readonly redeemableOnly: boolean; readonly availableBeforeDate?: Nullable<Temporal.PlainDate>; readonly availableFromDate?: Nullable<Temporal.PlainDate>; readonly purchasedBeforeDate?: Nullable<Temporal.PlainDate>; readonly purchasedFromDate?: Nullable<Temporal.PlainDate>; readonly excludeByDisplayName?: Nullable<readonly Nullable<string>[]>; readonly excludeRefunded?: Nullable<boolean>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'VoucherPurchaseConnectionTypeConnection'>>, 'KT-CT-1111' | 'KT-CT-3820' | 'KT-CT-4178'>;
}
export interface Fields { Query: Fields_Query }
export interface Plain { RateInterface: ModelOf<'ProductRateType'> }
export interface Plain_Refund {
    readonly accountNumber?: Nullable<string>;
    readonly amount?: Nullable<number>;
    readonly amounts?: Nullable<ModelOf<'TransactionAmountType'>>;
    readonly balanceCarriedForward?: Nullable<number>;
    readonly billingDocumentIdentifier?: Nullable<string | number>;
    readonly createdAt?: Nullable<Temporal.Instant | number>;
    readonly hasStatement?: Nullable<boolean>;
    readonly id?: Nullable<string | number>;
    readonly isAccountCharge?: Nullable<boolean>;
    readonly isAccountPayment?: Nullable<boolean>;
    readonly isCredit?: Nullable<boolean>;
    readonly isHeld?: Nullable<boolean>;
    readonly isIssued?: Nullable<boolean>;
    readonly isReversed: boolean;
    readonly note?: Nullable<string>;
    readonly postedDate?: Nullable<Temporal.PlainDate>;
    readonly reasonCode?: Nullable<string>;
    readonly statementId?: Nullable<string | number>;
    readonly title?: Nullable<string>;
}
export interface Plain { Refund: Plain_Refund }
export interface Fields_Refund {
    accountNumber: Field<{  }, Nullable<string>, never>;
    amount: Field<{  }, Nullable<number>, never>;
    amounts: Field<{  }, Nullable<ModelOf<'TransactionAmountType'>>, never>;
    balanceCarriedForward: Field<{  }, Nullable<number>, never>;
    billingDocumentIdentifier: Field<{  }, Nullable<string | number>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    hasStatement: Field<{  }, Nullable<boolean>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isAccountCharge: Field<{  }, Nullable<boolean>, never>;
    isAccountPayment: Field<{  }, Nullable<boolean>, never>;
    isCredit: Field<{  }, Nullable<boolean>, never>;
    isHeld: Field<{  }, Nullable<boolean>, never>;
    isIssued: Field<{  }, Nullable<boolean>, never>;
    isReversed: Field<{  }, boolean, never>;
    note: Field<{  }, Nullable<string>, never>;
    postedDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    reasonCode: Field<{  }, Nullable<string>, never>;
    statementId: Field<{  }, Nullable<string | number>, never>;
    title: Field<{  }, Nullable<string>, never>;
}
export interface Fields { Refund: Fields_Refund }
export interface Plain_RefundVoucher {
    readonly voucherPurchase?: Nullable<ModelOf<'VoucherPurchaseType'>>;
}
export interface Plain { RefundVoucher: Plain_RefundVoucher }
export interface Fields_RefundVoucher {
    voucherPurchase: Field<{  }, Nullable<ModelOf<'VoucherPurchaseType'>>, never>;
}
export interface Fields { RefundVoucher: Fields_RefundVoucher }
export interface RefundVoucherInput {
  readonly voucherPurchaseId: string;
}
export type SmartPrepayPaymentStatusChoices = 'UTRN_REQUESTED' | 'UTRN_RECEIVED' | 'ACCEPTED_BY_METER' | 'RESOLVED';
export type SmartPrepayProcessStatusChoices = 'NOT_STARTED' | 'INITIATED' | 'PENDING' | 'COMPLETED' | 'FAILED' | 'UTRN_MUST_BE_APPLIED_MANUALLY';
export interface Plain { SupplementaryLedgerInterface: ModelOf<'SupplementaryLedgerType'> | ModelOf<'PrepayPaymentLedgerType'> }
export interface Plain_SupplementaryLedgerType {
    readonly currentBalance?: Nullable<number>;
    readonly id?: Nullable<string | number>;
    readonly ledgerType?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly number?: Nullable<string>;
}
export interface Plain { SupplementaryLedgerType: Plain_SupplementaryLedgerType }
export interface Fields_SupplementaryLedgerType {
    currentBalance: Field<{  }, Nullable<number>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    ledgerType: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    number: Field<{  }, Nullable<string>, never>;
}
export interface Fields { SupplementaryLedgerType: Fields_SupplementaryLedgerType }
export interface Plain_SupplyOrServiceCharge {
    readonly agreements?: Nullable<ModelOf<'AgreementConnection'>>;
    readonly period: ModelOf<'Period'>;
}
export interface Plain { SupplyOrServiceCharge: Plain_SupplyOrServiceCharge }
export interface Fields_SupplyOrServiceCharge {
    agreements: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'AgreementConnection'>>, never>;
    period: Field<{  }, ModelOf<'Period'>, never>;
}
export interface Fields { SupplyOrServiceCharge: Fields_SupplyOrServiceCharge }
export interface Plain_TaxItemType {
    readonly amount: string | number;
    readonly charge?: Nullable<ModelOf<'AccountChargeType'>>;
    readonly taxType: string;
    readonly unitType: TaxItemUnitType;
    readonly valueTaxed: string | number;
}
export interface Plain { TaxItemType: Plain_TaxItemType }
export interface Fields_TaxItemType {
    amount: Field<{  }, string | number, never>;
    charge: Field<{  }, Nullable<ModelOf<'AccountChargeType'>>, never>;
    taxType: Field<{  }, string, never>;
    unitType: Field<{  }, TaxItemUnitType, never>;
    valueTaxed: Field<{  }, string | number, never>;
}
export interface Fields { TaxItemType: Fields_TaxItemType }
export type TaxItemUnitType = 'PROPORTION' | 'CURRENCY_PER_KWH';
export interface Plain_TransactionAmountType {
    readonly gross?: Nullable<number>;
    readonly net?: Nullable<number>;
    readonly tax?: Nullable<number>;
}
export interface Plain { TransactionAmountType: Plain_TransactionAmountType }
export interface Fields_TransactionAmountType {
    gross: Field<{  }, Nullable<number>, never>;
    net: Field<{  }, Nullable<number>, never>;
    tax: Field<{  }, Nullable<number>, never>;
}
export interface Fields { TransactionAmountType: Fields_TransactionAmountType }
export interface Plain_TransactionConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'TransactionConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { TransactionConnectionTypeConnection: Plain_TransactionConnectionTypeConnection }
export interface Fields_TransactionConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'TransactionConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { TransactionConnectionTypeConnection: Fields_TransactionConnectionTypeConnection }
export interface Plain_TransactionConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'TransactionType'>>;
}
export interface Plain { TransactionConnectionTypeEdge: Plain_TransactionConnectionTypeEdge }
export interface Fields_TransactionConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'TransactionType'>>, never>;
}
export interface Fields { TransactionConnectionTypeEdge: Fields_TransactionConnectionTypeEdge }
export interface Plain { TransactionType: ModelOf<'Payment'> | ModelOf<'Charge'> | ModelOf<'Credit'> | ModelOf<'Refund'> }
export type TransactionTypeFilter = 'ISSUED_TRANSACTIONS' | 'ENERGY_CHARGES' | 'IMPORTED_CHARGES' | 'IMPORTED_CREDITS' | 'IMPORTED_REPAYMENTS' | 'IMPORTED_PAYMENTS' | 'UNISSUED_TRANSACTIONS';
export type TransactionsOrderBy = 'POSTED_DATE_ASC' | 'POSTED_DATE_DESC';
export interface Plain_TransferLedgerBalance {
    readonly balanceTransfer?: Nullable<ModelOf<'AccountBalanceTransferType'>>;
}
export interface Plain { TransferLedgerBalance: Plain_TransferLedgerBalance }
export interface Fields_TransferLedgerBalance {
    balanceTransfer: Field<{  }, Nullable<ModelOf<'AccountBalanceTransferType'>>, never>;
}
export interface Fields { TransferLedgerBalance: Fields_TransferLedgerBalance }
export interface TransferLedgerBalanceInputType {
  readonly sourceAccountLedger: AccountLedgerInput;
  readonly targetAccountLedger: AccountLedgerInput;
  readonly amount: number;
  readonly note?: Nullable<string>;
}
export type UnitType = 'DAYS_ON_SUPPLY' | 'KWH_CONSUMPTION' | 'MWH_CONSUMPTION' | 'KVA_CAPACITY_DAYS' | 'KVARH_CONSUMPTION' | 'KW_DEMAND' | 'CHARGES_INCURRED' | 'MONTHS_ON_SUPPLY' | 'PER_ITEM';
export interface Plain_VoucherPurchaseConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'VoucherPurchaseConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { VoucherPurchaseConnectionTypeConnection: Plain_VoucherPurchaseConnectionTypeConnection }
export interface Fields_VoucherPurchaseConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'VoucherPurchaseConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { VoucherPurchaseConnectionTypeConnection: Fields_VoucherPurchaseConnectionTypeConnection }
export interface Plain_VoucherPurchaseConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'VoucherPurchaseType'>>;
}
export interface Plain { VoucherPurchaseConnectionTypeEdge: Plain_VoucherPurchaseConnectionTypeEdge }
export interface Fields_VoucherPurchaseConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'VoucherPurchaseType'>>, never>;
}
export interface Fields { VoucherPurchaseConnectionTypeEdge: Fields_VoucherPurchaseConnectionTypeEdge }
export interface Plain_VoucherPurchaseType {
    readonly availableFrom?: Nullable<Temporal.PlainDate>;
    readonly balance?: Nullable<number>;
    readonly charge?: Nullable<ModelOf<'AccountChargeType'>>;
    readonly chargeBalanceTransfer?: Nullable<ModelOf<'AccountBalanceTransferType'>>;
    readonly clientParams?: Nullable<unknown>;
    readonly displayName?: Nullable<string>;
    readonly id?: Nullable<string | number>;
    readonly purchasedAt?: Nullable<Temporal.Instant | number>;
    readonly redemptions?: Nullable<readonly Nullable<ModelOf<'VoucherRedemptionType'>>[]>;
    readonly refundedAt?: Nullable<Temporal.Instant | number>;
    readonly voucherValue?: Nullable<number>;
}
export interface Plain { VoucherPurchaseType: Plain_VoucherPurchaseType }
export interface Fields_VoucherPurchaseType {
    availableFrom: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    balance: Field<{  }, Nullable<number>, never>;
    charge: Field<{  }, Nullable<ModelOf<'AccountChargeType'>>, never>;
    chargeBalanceTransfer: Field<{  }, Nullable<ModelOf<'AccountBalanceTransferType'>>, never>;
    clientParams: Field<{  }, Nullable<unknown>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    purchasedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    redemptions: Field<{  }, Nullable<readonly Nullable<ModelOf<'VoucherRedemptionType'>>[]>, never>;
    refundedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    voucherValue: Field<{  }, Nullable<number>, never>;
}
export interface Fields { VoucherPurchaseType: Fields_VoucherPurchaseType }
export interface Plain_VoucherRedemptionType {
    readonly claimedAt?: Nullable<Temporal.Instant | number>;
    readonly credit?: Nullable<ModelOf<'AccountCreditType'>>;
    readonly id?: Nullable<string | number>;
    readonly isReversed?: Nullable<boolean>;
}
export interface Plain { VoucherRedemptionType: Plain_VoucherRedemptionType }
export interface Fields_VoucherRedemptionType {
    claimedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    credit: Field<{  }, Nullable<ModelOf<'AccountCreditType'>>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isReversed: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { VoucherRedemptionType: Fields_VoucherRedemptionType }
export interface Plain_VouchersBalanceDetail {
    readonly redeemableInFuture?: Nullable<number>;
    readonly redeemableToday?: Nullable<number>;
}
export interface Plain { VouchersBalanceDetail: Plain_VouchersBalanceDetail }
export interface Fields_VouchersBalanceDetail {
    redeemableInFuture: Field<{  }, Nullable<number>, never>;
    redeemableToday: Field<{  }, Nullable<number>, never>;
}
export interface Fields { VouchersBalanceDetail: Fields_VouchersBalanceDetail }
}
