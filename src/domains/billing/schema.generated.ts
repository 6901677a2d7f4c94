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
export interface Plain_AccountDebtPositionType {
    readonly accountNumber: string;
    readonly ledgerDebtPositions: readonly Nullable<ModelOf<'LedgerDebtPositionType'>>[];
}
export interface Plain { AccountDebtPositionType: Plain_AccountDebtPositionType }
export interface Fields_AccountDebtPositionType {
    accountNumber: Field<{  }, string, never>;
    ledgerDebtPositions: Field<{  }, readonly Nullable<ModelOf<'LedgerDebtPositionType'>>[], never>;
}
export interface Fields { AccountDebtPositionType: Fields_AccountDebtPositionType }
export interface AccountLedgerInput {
  readonly accountNumber: string;
  readonly ledgerId: string;
}
export type AccountPaymentTransactionTypeChoices = 'DD_FIRST_COLLECTION' | 'DD_REGULAR_COLLECTION' | 'DD_RE_PRESENTATION' | 'DD_FINAL_COLLECTION' | 'CREDIT_CARD' | 'DEBIT_CARD' | 'PREPAID_CARD' | 'BACS_DEPOSIT' | 'BRISTOL_POUND' | 'CASH' | 'CHEQUE' | 'ERRONEOUS_PAYMENT' | 'IVR' | 'FUEL_DIRECT' | 'AGENCY' | 'PAYPOINT_CASH' | 'PAYPOINT_CARD' | 'PAYPOINT_CHEQUE' | 'ALLPAY_CASH' | 'ALLPAY_CARD' | 'ALLPAY_CHEQUE' | 'PAYZONE' | 'DWP' | 'POST_OFFICE_CASH' | 'POST_OFFICE_CHEQUE' | 'POST_OFFICE_SAVINGS_STAMPS' | 'POST_OFFICE_CARD' | 'DCA_COLLECTION' | 'PREPAY_KEY' | 'PREPAY_CARD' | 'PREPAY_TOKEN' | 'PREPAY_SMART' | 'PAYMENT_FEE' | 'FAILED_REPAYMENT_REVERSAL' | 'PAYPAL' | 'UNKNOWN';
export interface Plain_AccountType {
    readonly transactions?: Nullable<ModelOf<'TransactionConnectionTypeConnection'>>;
    readonly contributionAgreements?: Nullable<readonly Nullable<ModelOf<'ContributionAgreementType'>>[]>;
    readonly debtCollectionProceedings?: Nullable<readonly Nullable<ModelOf<'DebtCollectionProceedingType'>>[]>;
    readonly hasActiveCollectionsProceedings?: Nullable<boolean>;
    readonly hasActiveDunningProcess?: Nullable<boolean>;
    readonly overdueBalance?: Nullable<number>;
    readonly projectedBalance?: Nullable<number>;
    readonly provisionalTransactions?: Nullable<ModelOf<'ProvisionalTransactionConnectionTypeConnection'>>;
    readonly eligibilityForWarmHomeDiscount?: Nullable<ModelOf<'WarmHomeDiscountEligibility'>>;
    readonly warmHomeDiscount?: Nullable<ModelOf<'WarmHomeDiscount'>>;
    readonly balance: number;
    readonly ledgers?: Nullable<readonly Nullable<ModelOf<'LedgerType'>>[]>;
}
export interface Plain { AccountType: Plain_AccountType }
export interface Fields_AccountType {
    transactions: Field<{ readonly transactionTypes: Nullable<readonly Nullable<TransactionTypeFilter>[]>; readonly transactionTypesExcluded: Nullable<readonly Nullable<TransactionTypeFilter>[]>; readonly ledgerNumber?: Nullable<string>; readonly includeAllLedgers?: Nullable<boolean>; readonly fromDate?: Nullable<Temporal.PlainDate>; readonly toDate?: Nullable<Temporal.PlainDate>; readonly orderBy: Nullable<TransactionsOrderBy>; readonly offset?: Nullable<number>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly ledgerId?: Nullable<number>; }, Nullable<ModelOf<'TransactionConnectionTypeConnection'>>, never>;
    contributionAgreements: Field<{  }, Nullable<readonly Nullable<ModelOf<'ContributionAgreementType'>>[]>, never>;
    debtCollectionProceedings: Field<{  }, Nullable<readonly Nullable<ModelOf<'DebtCollectionProceedingType'>>[]>, never>;
    hasActiveCollectionsProceedings: Field<{  }, Nullable<boolean>, never>;
    hasActiveDunningProcess: Field<{  }, Nullable<boolean>, never>;
    overdueBalance: Field<{  }, Nullable<number>, never>;
    projectedBalance: Field<{  }, Nullable<number>, never>;
    provisionalTransactions: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'ProvisionalTransactionConnectionTypeConnection'>>, never>;
    eligibilityForWarmHomeDiscount: Field<{  }, Nullable<ModelOf<'WarmHomeDiscountEligibility'>>, never>;
    warmHomeDiscount: Field<{  }, Nullable<ModelOf<'WarmHomeDiscount'>>, never>;
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
export type BroaderGroupRejectionReason = 'APPLICATIONS_NOT_OPEN' | 'ALREADY_RECEIVED_DISCOUNT' | 'HAS_OPEN_APPLICATION' | 'HAS_CORE_GROUP_DISCOUNT' | 'INSUFFICIENT_EVIDENCE_PROVIDED' | 'NO_LONGER_ON_SUPPLY' | 'DUPLICATE' | 'NOT_IN_SCOTLAND' | 'BUSINESS_ACCOUNT' | 'NON_DOMESTIC_METER_POINT';
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
export type CollectionCampaignType = 'VULNERABLE_CUSTOMER' | 'HOME_VISIT' | 'TRACE' | 'DECEASED' | 'THIRD_PARTY' | 'FINAL_DEBT_COLLECTION' | 'FINAL_DEBT_COLLECTION_2' | 'OCCUPIER' | 'LITIGATION' | 'PERSISTENT_DEBT' | 'DEBT_COLLECTION_AGENCY' | 'LOW_RISK' | 'MEDIUM_RISK' | 'HIGH_RISK' | 'INSOLVENT' | 'TRACE_AND_COLLECT' | 'VULNERABILITY_VISIT' | 'LIVE_B2B' | 'FINAL_B2B' | 'B2B_DISCONNECTION_PROCESS' | 'SWITCH_TO_SMART_PAYG' | 'CREDIT_DEFAULT_LISTING' | 'DEBT_SALE' | 'LEGAL';
export interface Plain_CollectionProcessDetailsType {
    readonly associatedItems?: Nullable<readonly Nullable<ModelOf<'CollectionProcessRecordAssociatedItemType'>>[]>;
    readonly collectionProcessRecordNumber?: Nullable<string>;
    readonly collectionProcessType?: Nullable<CollectionProcessTypes>;
    readonly completionType?: Nullable<string>;
    readonly isActive?: Nullable<boolean>;
    readonly isComplete?: Nullable<boolean>;
    readonly isPaused?: Nullable<boolean>;
    readonly pausedDays?: Nullable<number>;
    readonly targetObjectIdentifier?: Nullable<string>;
}
export interface Plain { CollectionProcessDetailsType: Plain_CollectionProcessDetailsType }
export interface Fields_CollectionProcessDetailsType {
    associatedItems: Field<{  }, Nullable<readonly Nullable<ModelOf<'CollectionProcessRecordAssociatedItemType'>>[]>, never>;
    collectionProcessRecordNumber: Field<{  }, Nullable<string>, never>;
    collectionProcessType: Field<{  }, Nullable<CollectionProcessTypes>, never>;
    completionType: Field<{  }, Nullable<string>, never>;
    isActive: Field<{  }, Nullable<boolean>, never>;
    isComplete: Field<{  }, Nullable<boolean>, never>;
    isPaused: Field<{  }, Nullable<boolean>, never>;
    pausedDays: Field<{  }, Nullable<number>, never>;
    targetObjectIdentifier: Field<{  }, Nullable<string>, never>;
}
export interface Fields { CollectionProcessDetailsType: Fields_CollectionProcessDetailsType }
export interface Plain_CollectionProcessPauseStatusRecord {
    readonly name?: Nullable<string>;
    readonly reason?: Nullable<string>;
    readonly pausedAt?: Nullable<Temporal.Instant | number>;
    readonly resumedAt?: Nullable<Temporal.Instant | number>;
    readonly resumedReason?: Nullable<string>;
}
export interface Plain { CollectionProcessPauseStatusRecord: Plain_CollectionProcessPauseStatusRecord }
export interface Fields_CollectionProcessPauseStatusRecord {
    name: Field<{  }, Nullable<string>, never>;
    reason: Field<{  }, Nullable<string>, never>;
    pausedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    resumedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    resumedReason: Field<{  }, Nullable<string>, never>;
}
export interface Fields { CollectionProcessPauseStatusRecord: Fields_CollectionProcessPauseStatusRecord }
export interface Plain_CollectionProcessRecordAssociatedItemType {
    readonly extraDetails?: Nullable<unknown>;
    readonly itemReference: string;
    readonly itemType: string;
    readonly occurredAt: Temporal.Instant | number;
}
export interface Plain { CollectionProcessRecordAssociatedItemType: Plain_CollectionProcessRecordAssociatedItemType }
export interface Fields_CollectionProcessRecordAssociatedItemType {
    extraDetails: Field<{  }, Nullable<unknown>, never>;
    itemReference: Field<{  }, string, never>;
    itemType: Field<{  }, string, never>;
    occurredAt: Field<{  }, Temporal.Instant | number, never>;
}
export interface Fields { CollectionProcessRecordAssociatedItemType: Fields_CollectionProcessRecordAssociatedItemType }
export type CollectionProcessTypes = 'ACCOUNT' | 'BILLING_DOCUMENT' | 'LEDGER';
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
export interface Plain_ContributionAgreementType {
    readonly activeFrom?: Nullable<Temporal.Instant | number>;
    readonly activeTo?: Nullable<Temporal.Instant | number>;
    readonly amount?: Nullable<number>;
    readonly contributionScheme?: Nullable<ModelOf<'ContributionSchemeType'>>;
    readonly id: string | number;
    readonly interval?: Nullable<Interval>;
    readonly periods?: Nullable<ModelOf<'ContributionPeriodConnection'>>;
}
export interface Plain { ContributionAgreementType: Plain_ContributionAgreementType }
export interface Fields_ContributionAgreementType {
    activeFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    activeTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    amount: Field<{  }, Nullable<number>, never>;
    contributionScheme: Field<{  }, Nullable<ModelOf<'ContributionSchemeType'>>, never>;
    id: Field<{  }, string | number, never>;
    interval: Field<{  }, Nullable<Interval>, never>;
    periods: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'ContributionPeriodConnection'>>, never>;
}
export interface Fields { ContributionAgreementType: Fields_ContributionAgreementType }
export interface Plain_ContributionPeriodConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ContributionPeriodEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { ContributionPeriodConnection: Plain_ContributionPeriodConnection }
export interface Fields_ContributionPeriodConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ContributionPeriodEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { ContributionPeriodConnection: Fields_ContributionPeriodConnection }
export interface Plain_ContributionPeriodEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ContributionPeriodType'>>;
}
export interface Plain { ContributionPeriodEdge: Plain_ContributionPeriodEdge }
export interface Fields_ContributionPeriodEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ContributionPeriodType'>>, never>;
}
export interface Fields { ContributionPeriodEdge: Fields_ContributionPeriodEdge }
export interface Plain_ContributionPeriodType {
    readonly agreement: ModelOf<'ContributionAgreementType'>;
    readonly fulfilledAt?: Nullable<Temporal.Instant | number>;
    readonly id: string | number;
    readonly periodFrom?: Nullable<Temporal.Instant | number>;
    readonly periodTo?: Nullable<Temporal.Instant | number>;
}
export interface Plain { ContributionPeriodType: Plain_ContributionPeriodType }
export interface Fields_ContributionPeriodType {
    agreement: Field<{  }, ModelOf<'ContributionAgreementType'>, never>;
    fulfilledAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    id: Field<{  }, string | number, never>;
    periodFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    periodTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { ContributionPeriodType: Fields_ContributionPeriodType }
export interface Plain_ContributionSchemeType {
    readonly acceptingContributions: boolean;
    readonly code: string;
    readonly displayName: string;
    readonly id: string | number;
    readonly taxable: boolean;
}
export interface Plain { ContributionSchemeType: Plain_ContributionSchemeType }
export interface Fields_ContributionSchemeType {
    acceptingContributions: Field<{  }, boolean, never>;
    code: Field<{  }, string, never>;
    displayName: Field<{  }, string, never>;
    id: Field<{  }, string | number, never>;
    taxable: Field<{  }, boolean, never>;
}
export interface Fields { ContributionSchemeType: Fields_ContributionSchemeType }
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
export interface Plain_CreateContributionAgreement {
    readonly contributionAgreement?: Nullable<ModelOf<'ContributionAgreementType'>>;
}
export interface Plain { CreateContributionAgreement: Plain_CreateContributionAgreement }
export interface Fields_CreateContributionAgreement {
    contributionAgreement: Field<{  }, Nullable<ModelOf<'ContributionAgreementType'>>, never>;
}
export interface Fields { CreateContributionAgreement: Fields_CreateContributionAgreement }
export interface CreateContributionAgreementInput {
  readonly accountNumber: string;
  readonly schemeCode: string;
  readonly interval: Interval;
  readonly amount: number;
  readonly activeFrom: Temporal.Instant;
  readonly activeTo?: Nullable<Temporal.Instant>;
}
export interface Plain_CreateDepositAgreement {
    readonly depositAgreement?: Nullable<ModelOf<'CreateDepositAgreementOutput'>>;
}
export interface Plain { CreateDepositAgreement: Plain_CreateDepositAgreement }
export interface Fields_CreateDepositAgreement {
    depositAgreement: Field<{  }, Nullable<ModelOf<'CreateDepositAgreementOutput'>>, never>;
}
export interface Fields { CreateDepositAgreement: Fields_CreateDepositAgreement }
export interface CreateDepositAgreementInput {
  readonly accountNumber: string;
  readonly depositKey: string;
  readonly reason: string;
}
export interface Plain_CreateDepositAgreementOutput {
    readonly depositRequired?: Nullable<boolean>;
    readonly depositAmount?: Nullable<number>;
}
export interface Plain { CreateDepositAgreementOutput: Plain_CreateDepositAgreementOutput }
export interface Fields_CreateDepositAgreementOutput {
    depositRequired: Field<{  }, Nullable<boolean>, never>;
    depositAmount: Field<{  }, Nullable<number>, never>;
}
export interface Fields { CreateDepositAgreementOutput: Fields_CreateDepositAgreementOutput }
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
export interface Plain_CurrentEligibilityStatusOutput {
    readonly isEligible?: Nullable<boolean>;
    readonly reasonsForIneligibility?: Nullable<readonly Nullable<string>[]>;
}
export interface Plain { CurrentEligibilityStatusOutput: Plain_CurrentEligibilityStatusOutput }
export interface Fields_CurrentEligibilityStatusOutput {
    isEligible: Field<{  }, Nullable<boolean>, never>;
    reasonsForIneligibility: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
}
export interface Fields { CurrentEligibilityStatusOutput: Fields_CurrentEligibilityStatusOutput }
export type CurrentQualifyingComponentOptions = 'PERSONAL_INDEPENDENCE_PAYMENTS' | 'DISABILITY_BENEFITS' | 'INCOME_RELATED_BENEFITS' | 'MATERNITY_EXEMPTION_CERTIFICATE' | 'AGE_THRESHOLD' | 'HAS_DISABILITY' | 'ADULT_DISABILITY_PAYMENT' | 'DEPENDENT_CHILD_UNDER_FIVE' | 'DEPENDENT_CHILD_OVER_FIVE' | 'LIMITED_CAPABILITY_FOR_WORK';
export interface Plain_DebtCollectionAgencyType {
    readonly code: string;
    readonly isActive: boolean;
    readonly name: string;
}
export interface Plain { DebtCollectionAgencyType: Plain_DebtCollectionAgencyType }
export interface Fields_DebtCollectionAgencyType {
    code: Field<{  }, string, never>;
    isActive: Field<{  }, boolean, never>;
    name: Field<{  }, string, never>;
}
export interface Fields { DebtCollectionAgencyType: Fields_DebtCollectionAgencyType }
export interface Plain_DebtCollectionCampaignType {
    readonly code: string;
    readonly deprecatedAt?: Nullable<Temporal.Instant | number>;
    readonly displayName: string;
    readonly requiresFieldVisit: boolean;
}
export interface Plain { DebtCollectionCampaignType: Plain_DebtCollectionCampaignType }
export interface Fields_DebtCollectionCampaignType {
    code: Field<{  }, string, never>;
    deprecatedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    displayName: Field<{  }, string, never>;
    requiresFieldVisit: Field<{  }, boolean, never>;
}
export interface Fields { DebtCollectionCampaignType: Fields_DebtCollectionCampaignType }
export type DebtCollectionProceedingStopReason = 'BANKRUPT' | 'DECEASED' | 'GONE_AWAY' | 'IN_PRISON' | 'NEGATIVE_TRACE' | 'PAID_IN_FULL' | 'PROCESS_EXHAUSTED' | 'PROCESS_EXHAUSTED_NO_CONTACT' | 'PROCESS_EXHAUSTED_CONTACT' | 'REDUCED_SETTLEMENT' | 'VULNERABLE' | 'WITHDRAWN' | 'WRITE_OFF' | 'PAYMENT_ARRANGEMENT' | 'PAYMENT_PLAN_AGREED' | 'PART_PAYMENT' | 'PPM_ARRANGEMENT' | 'PPM_REQUESTED' | 'ARREARS_TO_CLIENT' | 'HIGH_LEVEL_COMPLAINT' | 'INSOLVENCIES_DEALING' | 'PARTIAL_SETTLEMENT' | 'PPM_FITTED' | 'REFUSED_TO_DEAL' | 'LIVE_TO_FINAL' | 'COT_COS' | 'COS' | 'COT_PROOF_SEEN' | 'COT_NO_PROOF' | 'ENROLLED_IN_ERROR' | 'LOW_BALANCE' | 'EXP' | 'UNABLE_TO_LOCATE_PROPERTY' | 'CONFIRMED_EMPTY' | 'DEMOLISHED' | 'UNABLE_TO_TRACE' | 'QUERY';
export interface Plain_DebtCollectionProceedingType {
    readonly agency?: Nullable<ModelOf<'DebtCollectionAgencyType'>>;
    readonly amount?: Nullable<number>;
    readonly campaign?: Nullable<CollectionCampaignType>;
    readonly collectionCampaign?: Nullable<ModelOf<'DebtCollectionCampaignType'>>;
    readonly startedAt: Temporal.Instant | number;
    readonly stopReason?: Nullable<DebtCollectionProceedingStopReason>;
    readonly stoppedAt?: Nullable<Temporal.Instant | number>;
}
export interface Plain { DebtCollectionProceedingType: Plain_DebtCollectionProceedingType }
export interface Fields_DebtCollectionProceedingType {
    agency: Field<{  }, Nullable<ModelOf<'DebtCollectionAgencyType'>>, never>;
    amount: Field<{  }, Nullable<number>, never>;
    campaign: Field<{  }, Nullable<CollectionCampaignType>, never>;
    collectionCampaign: Field<{  }, Nullable<ModelOf<'DebtCollectionCampaignType'>>, never>;
    startedAt: Field<{  }, Temporal.Instant | number, never>;
    stopReason: Field<{  }, Nullable<DebtCollectionProceedingStopReason>, never>;
    stoppedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { DebtCollectionProceedingType: Fields_DebtCollectionProceedingType }
export interface DepositAgreementInput {
  readonly accountNumber: string;
  readonly depositKey: string;
}
export interface Plain_DepositAgreementOutput {
    readonly acceptedAt?: Nullable<Temporal.Instant | number>;
    readonly collectionDate?: Nullable<Temporal.PlainDate>;
    readonly currentEligibilityStatus?: Nullable<ModelOf<'CurrentEligibilityStatusOutput'>>;
    readonly depositAmount?: Nullable<number>;
    readonly depositKey?: Nullable<string>;
    readonly dueDate?: Nullable<Temporal.PlainDate>;
    readonly fulfilledAt?: Nullable<Temporal.Instant | number>;
    readonly returnStrategy?: Nullable<string>;
}
export interface Plain { DepositAgreementOutput: Plain_DepositAgreementOutput }
export interface Fields_DepositAgreementOutput {
    acceptedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    collectionDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    currentEligibilityStatus: Field<{  }, Nullable<ModelOf<'CurrentEligibilityStatusOutput'>>, never>;
    depositAmount: Field<{  }, Nullable<number>, never>;
    depositKey: Field<{  }, Nullable<string>, never>;
    dueDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    fulfilledAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    returnStrategy: Field<{  }, Nullable<string>, never>;
}
export interface Fields { DepositAgreementOutput: Fields_DepositAgreementOutput }
export interface Plain_DepositReturnScheduleOutput {
    readonly amount?: Nullable<number>;
    readonly dueDate?: Nullable<Temporal.PlainDate>;
    readonly status?: Nullable<string>;
}
export interface Plain { DepositReturnScheduleOutput: Plain_DepositReturnScheduleOutput }
export interface Fields_DepositReturnScheduleOutput {
    amount: Field<{  }, Nullable<number>, never>;
    dueDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    status: Field<{  }, Nullable<string>, never>;
}
export interface Fields { DepositReturnScheduleOutput: Fields_DepositReturnScheduleOutput }
export interface Plain_EndContributionAgreement {
    readonly contributionAgreement?: Nullable<ModelOf<'ContributionAgreementType'>>;
}
export interface Plain { EndContributionAgreement: Plain_EndContributionAgreement }
export interface Fields_EndContributionAgreement {
    contributionAgreement: Field<{  }, Nullable<ModelOf<'ContributionAgreementType'>>, never>;
}
export interface Fields { EndContributionAgreement: Fields_EndContributionAgreement }
export interface EndContributionAgreementInput {
  readonly contributionAgreementId: string;
  readonly endAt?: Nullable<Temporal.Instant>;
}
export interface Plain { ErrorTypeUnion: ModelOf<'SerializerErrorType'> | ModelOf<'SerializerFieldErrorsType'> }
export type EstimatedReadingsStatus = 'BASED_ON_ESTIMATED_READINGS' | 'BASED_ON_ACTUAL_READINGS' | 'NOT_APPLICABLE' | 'NOT_SUPPORTED';
export type Interval = 'MONTHLY' | 'QUARTERLY';
export type LedgerDebtPositionStatus = 'OK' | 'UNAVAILABLE';
export interface Plain_LedgerDebtPositionType {
    readonly delinquentDebtAmount?: Nullable<number>;
    readonly ledgerNumber: string;
    readonly status: LedgerDebtPositionStatus;
}
export interface Plain { LedgerDebtPositionType: Plain_LedgerDebtPositionType }
export interface Fields_LedgerDebtPositionType {
    delinquentDebtAmount: Field<{  }, Nullable<number>, never>;
    ledgerNumber: Field<{  }, string, never>;
    status: Field<{  }, LedgerDebtPositionStatus, never>;
}
export interface Fields { LedgerDebtPositionType: Fields_LedgerDebtPositionType }
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
    createContributionAgreement: Field<{ readonly input: CreateContributionAgreementInput; }, Nullable<ModelOf<'CreateContributionAgreement'>>, 'KT-CT-4123' | 'KT-CT-9601' | 'KT-CT-9602' | 'KT-CT-9605' | 'KT-CT-9606'>;
    endContributionAgreement: Field<{ readonly input: EndContributionAgreementInput; }, Nullable<ModelOf<'EndContributionAgreement'>>, 'KT-CT-4123' | 'KT-CT-9603' | 'KT-CT-9604'>;
    pauseCollectionProcess: Field<{ readonly input: PauseCollectionProcessInput; }, Nullable<ModelOf<'PauseCollectionProcess'>>, 'KT-CT-1111' | 'KT-CT-11201' | 'KT-CT-11214'>;
    resumeCollectionProcess: Field<{ readonly input: ResumeCollectionProcessInput; }, Nullable<ModelOf<'ResumeCollectionProcess'>>, 'KT-CT-1111' | 'KT-CT-11201' | 'KT-CT-11215'>;
    createDepositAgreement: Field<{ readonly input: CreateDepositAgreementInput; }, Nullable<ModelOf<'CreateDepositAgreement'>>, 'KT-CT-4177'>;
    recordDepositAgreementAccepted: Field<{ readonly input: DepositAgreementInput; }, Nullable<ModelOf<'RecordDepositAgreementAccepted'>>, 'KT-CT-4177'>;
    createWarmHomeDiscountApplication: Field<{ readonly accountNumber: string; readonly applicationInputs: WarmHomeDiscountApplicationInputType; }, Nullable<ModelOf<'WarmHomeDiscountApplicationOutputType'>>, 'KT-CT-4123'>;
}
export interface Fields { Mutation: Fields_Mutation }
export interface Plain_PauseCollectionProcess {
    readonly collectionProcessPaused?: Nullable<ModelOf<'PauseCollectionProcessOutput'>>;
}
export interface Plain { PauseCollectionProcess: Plain_PauseCollectionProcess }
export interface Fields_PauseCollectionProcess {
    collectionProcessPaused: Field<{  }, Nullable<ModelOf<'PauseCollectionProcessOutput'>>, never>;
}
export interface Fields { PauseCollectionProcess: Fields_PauseCollectionProcess }
export interface PauseCollectionProcessInput {
  readonly number: string;
  readonly reason: string;
  readonly pauseStartAt: Temporal.Instant;
  readonly pauseLength: number;
}
export interface Plain_PauseCollectionProcessOutput {
    readonly pauseRecords?: Nullable<readonly Nullable<ModelOf<'CollectionProcessPauseStatusRecord'>>[]>;
}
export interface Plain { PauseCollectionProcessOutput: Plain_PauseCollectionProcessOutput }
export interface Fields_PauseCollectionProcessOutput {
    pauseRecords: Field<{  }, Nullable<readonly Nullable<ModelOf<'CollectionProcessPauseStatusRecord'>>[]>, never>;
}
export interface Fields { PauseCollectionProcessOutput: Fields_PauseCollectionProcessOutput }
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
export interface Plain_ProvisionalTransactionConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ProvisionalTransactionConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { ProvisionalTransactionConnectionTypeConnection: Plain_ProvisionalTransactionConnectionTypeConnection }
export interface Fields_ProvisionalTransactionConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ProvisionalTransactionConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { ProvisionalTransactionConnectionTypeConnection: Fields_ProvisionalTransactionConnectionTypeConnection }
export interface Plain_ProvisionalTransactionConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ProvisionalTransactionType'>>;
}
export interface Plain { ProvisionalTransactionConnectionTypeEdge: Plain_ProvisionalTransactionConnectionTypeEdge }
export interface Fields_ProvisionalTransactionConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ProvisionalTransactionType'>>, never>;
}
export interface Fields { ProvisionalTransactionConnectionTypeEdge: Fields_ProvisionalTransactionConnectionTypeEdge }
export interface Plain_ProvisionalTransactionType {
    readonly amount?: Nullable<number>;
    readonly date?: Nullable<Temporal.PlainDate>;
    readonly id: string | number;
    readonly title?: Nullable<string>;
}
export interface Plain { ProvisionalTransactionType: Plain_ProvisionalTransactionType }
export interface Fields_ProvisionalTransactionType {
    amount: Field<{  }, Nullable<number>, never>;
    date: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    id: Field<{  }, string | number, never>;
    title: Field<{  }, Nullable<string>, never>;
}
export interface Fields { ProvisionalTransactionType: Fields_ProvisionalTransactionType }
export type QualifyingComponentOptions = 'PERSONAL_INDEPENDENCE_PAYMENTS' | 'DISABILITY_BENEFITS' | 'INCOME_RELATED_BENEFITS' | 'MATERNITY_EXEMPTION_CERTIFICATE' | 'AGE_THRESHOLD' | 'HAS_DISABILITY' | 'ADULT_DISABILITY_PAYMENT' | 'DEPENDENT_CHILD_UNDER_FIVE' | 'DEPENDENT_CHILD_OVER_FIVE' | 'LIMITED_CAPABILITY_FOR_WORK' | 'MEDICAL_EXEMPTION_CERTIFICATE' | 'PRESCRIPTION_CHARGES_EXEMPTION' | 'WAR_PENSION_EXEMPTION_CERTIFICATE';
export type QualifyingCriteriaOptions = 'SAVINGS_ELEMENT_OF_PENSION_CREDIT' | 'COUNCIL_TAX_REDUCTION' | 'INCOME_SUPPORT' | 'JOB_SEEKERS_ALLOWANCE' | 'EMPLOYMENT_AND_SUPPORT_ALLOWANCE' | 'WORKING_TAX_CREDIT' | 'HOUSING_BENEFIT' | 'CHILD_TAX_CREDIT' | 'UNIVERSAL_CREDIT' | 'LOW_INCOME_THRESHOLD';
export interface Fields_Query {
    accountChargeReasons: Field<{  }, Nullable<readonly Nullable<ModelOf<'ChargeReasonType'>>[]>, never>;
    accountCreditReasons: Field<{  }, Nullable<readonly Nullable<ModelOf<'CreditReasonType'>>[]>, never>;
    contributionSchemes: Field<{  }, Nullable<readonly Nullable<ModelOf<'ContributionSchemeType'>>[]>, never>;
    collectionProcessDetails: Field<{ readonly collectionProcessRecordNumber: string; }, Nullable<ModelOf<'CollectionProcessDetailsType'>>, 'KT-CT-1111' | 'KT-CT-11201' | 'KT-CT-11206'>;
    accountDebtPosition: Field<{ readonly accountNumber: string; readonly asOn?: Nullable<Temporal.PlainDate>; }, Nullable<ModelOf<'AccountDebtPositionType'>>, 'KT-CT-11613' | 'KT-CT-4178'>;
    depositAgreements: Field<{ readonly accountNumber: string; }, Nullable<readonly Nullable<ModelOf<'DepositAgreementOutput'>>[]>, 'KT-CT-4177'>;
    returnSchedule: Field<{ readonly accountNumber: string; }, Nullable<readonly Nullable<ModelOf<'DepositReturnScheduleOutput'>>[]>, 'KT-CT-4177'>;
}
export interface Fields { Query: Fields_Query }
export interface Plain { RateInterface: ModelOf<'ProductRateType'> }
export interface Plain_RecordDepositAgreementAccepted {
    readonly isRecorded?: Nullable<boolean>;
}
export interface Plain { RecordDepositAgreementAccepted: Plain_RecordDepositAgreementAccepted }
export interface Fields_RecordDepositAgreementAccepted {
    isRecorded: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { RecordDepositAgreementAccepted: Fields_RecordDepositAgreementAccepted }
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
export interface Plain_ResumeCollectionProcess {
    readonly collectionProcessResumed?: Nullable<ModelOf<'ResumeCollectionProcessOutput'>>;
}
export interface Plain { ResumeCollectionProcess: Plain_ResumeCollectionProcess }
export interface Fields_ResumeCollectionProcess {
    collectionProcessResumed: Field<{  }, Nullable<ModelOf<'ResumeCollectionProcessOutput'>>, never>;
}
export interface Fields { ResumeCollectionProcess: Fields_ResumeCollectionProcess }
export interface ResumeCollectionProcessInput {
  readonly number: string;
  readonly reason: string;
}
export interface Plain_ResumeCollectionProcessOutput {
    readonly pauseRecords?: Nullable<readonly Nullable<ModelOf<'CollectionProcessPauseStatusRecord'>>[]>;
}
export interface Plain { ResumeCollectionProcessOutput: Plain_ResumeCollectionProcessOutput }
export interface Fields_ResumeCollectionProcessOutput {
    pauseRecords: Field<{  }, Nullable<readonly Nullable<ModelOf<'CollectionProcessPauseStatusRecord'>>[]>, never>;
}
export interface Fields { ResumeCollectionProcessOutput: Fields_ResumeCollectionProcessOutput }
export interface Plain_SerializerErrorType {
    readonly code?: Nullable<string>;
    readonly message?: Nullable<string>;
}
export interface Plain { SerializerErrorType: Plain_SerializerErrorType }
export interface Fields_SerializerErrorType {
    code: Field<{  }, Nullable<string>, never>;
    message: Field<{  }, Nullable<string>, never>;
}
export interface Fields { SerializerErrorType: Fields_SerializerErrorType }
export interface Plain_SerializerFieldErrorsType {
    readonly errors?: Nullable<readonly ModelOf<'ErrorTypeUnion'>[]>;
    readonly field?: Nullable<string>;
}
export interface Plain { SerializerFieldErrorsType: Plain_SerializerFieldErrorsType }
export interface Fields_SerializerFieldErrorsType {
    errors: Field<{  }, Nullable<readonly ModelOf<'ErrorTypeUnion'>[]>, never>;
    field: Field<{  }, Nullable<string>, never>;
}
export interface Fields { SerializerFieldErrorsType: Fields_SerializerFieldErrorsType }
export type Status = 'PENDING' | 'AWAITING_AUDIT' | 'AWAITING_CUSTOMER_EVIDENCE' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'APPROVED_CUSTOMER_SERVICE_GESTURE' | 'SKIPPED' | 'COMPLETED' | 'IN_PROGRESS' | 'STALLED' | 'CANCELLED' | 'FAILED' | 'ERRORED';
export interface Plain { SupplementaryLedgerInterface: ModelOf<'SupplementaryLedgerType'> }
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
export interface Plain_WarmHomeDiscount {
    readonly applications?: Nullable<ModelOf<'WarmHomeDiscountApplicationConnection'>>;
    readonly records?: Nullable<ModelOf<'WarmHomeDiscountRecordConnection'>>;
}
export interface Plain { WarmHomeDiscount: Plain_WarmHomeDiscount }
export interface Fields_WarmHomeDiscount {
    applications: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'WarmHomeDiscountApplicationConnection'>>, never>;
    records: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'WarmHomeDiscountRecordConnection'>>, never>;
}
export interface Fields { WarmHomeDiscount: Fields_WarmHomeDiscount }
export interface Plain_WarmHomeDiscountApplication {
    readonly qualifyingComponent?: Nullable<QualifyingComponentOptions>;
    readonly qualifyingCriteria?: Nullable<QualifyingCriteriaOptions>;
    readonly rejectionReason?: Nullable<BroaderGroupRejectionReason>;
    readonly status?: Nullable<Status>;
    readonly taxYear?: Nullable<string>;
    readonly updatedAt?: Nullable<Temporal.PlainDate>;
    readonly yearEnding: number;
}
export interface Plain { WarmHomeDiscountApplication: Plain_WarmHomeDiscountApplication }
export interface Fields_WarmHomeDiscountApplication {
    qualifyingComponent: Field<{  }, Nullable<QualifyingComponentOptions>, never>;
    qualifyingCriteria: Field<{  }, Nullable<QualifyingCriteriaOptions>, never>;
    rejectionReason: Field<{  }, Nullable<BroaderGroupRejectionReason>, never>;
    status: Field<{  }, Nullable<Status>, never>;
    taxYear: Field<{  }, Nullable<string>, never>;
    updatedAt: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    yearEnding: Field<{  }, number, never>;
}
export interface Fields { WarmHomeDiscountApplication: Fields_WarmHomeDiscountApplication }
export interface Plain_WarmHomeDiscountApplicationConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'WarmHomeDiscountApplicationEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { WarmHomeDiscountApplicationConnection: Plain_WarmHomeDiscountApplicationConnection }
export interface Fields_WarmHomeDiscountApplicationConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'WarmHomeDiscountApplicationEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { WarmHomeDiscountApplicationConnection: Fields_WarmHomeDiscountApplicationConnection }
export interface Plain_WarmHomeDiscountApplicationEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'WarmHomeDiscountApplication'>>;
}
export interface Plain { WarmHomeDiscountApplicationEdge: Plain_WarmHomeDiscountApplicationEdge }
export interface Fields_WarmHomeDiscountApplicationEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'WarmHomeDiscountApplication'>>, never>;
}
export interface Fields { WarmHomeDiscountApplicationEdge: Fields_WarmHomeDiscountApplicationEdge }
export interface WarmHomeDiscountApplicationInputType {
  readonly qualifyingCriteria?: Nullable<QualifyingCriteriaOptions>;
  readonly qualifyingComponent?: Nullable<CurrentQualifyingComponentOptions>;
}
export interface Plain_WarmHomeDiscountApplicationOutputType {
    readonly errors?: Nullable<readonly Nullable<ModelOf<'SerializerFieldErrorsType'>>[]>;
    readonly id?: Nullable<string>;
}
export interface Plain { WarmHomeDiscountApplicationOutputType: Plain_WarmHomeDiscountApplicationOutputType }
export interface Fields_WarmHomeDiscountApplicationOutputType {
    errors: Field<{  }, Nullable<readonly Nullable<ModelOf<'SerializerFieldErrorsType'>>[]>, never>;
    id: Field<{  }, Nullable<string>, never>;
}
export interface Fields { WarmHomeDiscountApplicationOutputType: Fields_WarmHomeDiscountApplicationOutputType }
export interface Plain_WarmHomeDiscountEligibility {
    readonly isEligible?: Nullable<boolean>;
    readonly rejectionReason?: Nullable<string>;
}
export interface Plain { WarmHomeDiscountEligibility: Plain_WarmHomeDiscountEligibility }
export interface Fields_WarmHomeDiscountEligibility {
    isEligible: Field<{  }, Nullable<boolean>, never>;
    rejectionReason: Field<{  }, Nullable<string>, never>;
}
export interface Fields { WarmHomeDiscountEligibility: Fields_WarmHomeDiscountEligibility }
export interface Plain_WarmHomeDiscountRecord {
    readonly accountType?: Nullable<WhdAccountType>;
    readonly credit?: Nullable<number>;
    readonly qualifyingComponent?: Nullable<QualifyingComponentOptions>;
    readonly qualifyingCriteria?: Nullable<QualifyingCriteriaOptions>;
    readonly taxYear?: Nullable<string>;
    readonly yearEnding: number;
}
export interface Plain { WarmHomeDiscountRecord: Plain_WarmHomeDiscountRecord }
export interface Fields_WarmHomeDiscountRecord {
    accountType: Field<{  }, Nullable<WhdAccountType>, never>;
    credit: Field<{  }, Nullable<number>, never>;
    qualifyingComponent: Field<{  }, Nullable<QualifyingComponentOptions>, never>;
    qualifyingCriteria: Field<{  }, Nullable<QualifyingCriteriaOptions>, never>;
    taxYear: Field<{  }, Nullable<string>, never>;
    yearEnding: Field<{  }, number, never>;
}
export interface Fields { WarmHomeDiscountRecord: Fields_WarmHomeDiscountRecord }
export interface Plain_WarmHomeDiscountRecordConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'WarmHomeDiscountRecordEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { WarmHomeDiscountRecordConnection: Plain_WarmHomeDiscountRecordConnection }
export interface Fields_WarmHomeDiscountRecordConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'WarmHomeDiscountRecordEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { WarmHomeDiscountRecordConnection: Fields_WarmHomeDiscountRecordConnection }
export interface Plain_WarmHomeDiscountRecordEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'WarmHomeDiscountRecord'>>;
}
export interface Plain { WarmHomeDiscountRecordEdge: Plain_WarmHomeDiscountRecordEdge }
export interface Fields_WarmHomeDiscountRecordEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'WarmHomeDiscountRecord'>>, never>;
}
export interface Fields { WarmHomeDiscountRecordEdge: Fields_WarmHomeDiscountRecordEdge }
export type WhdAccountType = 'SMART_PREPAY' | 'TRADITIONAL_PREPAY' | 'CREDIT';
}
