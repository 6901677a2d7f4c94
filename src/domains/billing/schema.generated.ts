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
export type AccountBillingOptionsPeriodLength = 'MONTHLY' | 'QUARTERLY';
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
export type AccountStatementStatus = 'OPEN' | 'CLOSED';
export interface Plain_AccountType {
    readonly transactions?: Nullable<ModelOf<'TransactionConnectionTypeConnection'>>;
    readonly contributionAgreements?: Nullable<readonly Nullable<ModelOf<'ContributionAgreementType'>>[]>;
    readonly billingOptions?: Nullable<ModelOf<'BillingOptionsType'>>;
    readonly billingTriggerConfiguration?: Nullable<ModelOf<'BillingTriggerConfiguration'>>;
    readonly debtCollectionProceedings?: Nullable<readonly Nullable<ModelOf<'DebtCollectionProceedingType'>>[]>;
    readonly hasActiveCollectionsProceedings?: Nullable<boolean>;
    readonly hasActiveDunningProcess?: Nullable<boolean>;
    readonly overdueBalance?: Nullable<number>;
    readonly projectedBalance?: Nullable<number>;
    readonly provisionalTransactions?: Nullable<ModelOf<'ProvisionalTransactionConnectionTypeConnection'>>;
    readonly eligibilityForWarmHomeDiscount?: Nullable<ModelOf<'WarmHomeDiscountEligibility'>>;
    readonly warmHomeDiscount?: Nullable<ModelOf<'WarmHomeDiscount'>>;
    readonly annualStatements?: Nullable<ModelOf<'AnnualStatementConnectionTypeConnection'>>;
    readonly bill?: Nullable<ModelOf<'BillInterface'>>;
    readonly bills?: Nullable<ModelOf<'BillConnectionTypeConnection'>>;
    readonly balance: number;
    readonly ledgers?: Nullable<readonly Nullable<ModelOf<'LedgerType'>>[]>;
}
export interface Plain { AccountType: Plain_AccountType }
export interface Fields_AccountType {
    transactions: Field<{ readonly transactionTypes: Nullable<readonly Nullable<TransactionTypeFilter>[]>; readonly transactionTypesExcluded: Nullable<readonly Nullable<TransactionTypeFilter>[]>; readonly ledgerNumber?: Nullable<string>; readonly includeAllLedgers?: Nullable<boolean>; readonly fromDate?: Nullable<Temporal.PlainDate>; readonly toDate?: Nullable<Temporal.PlainDate>; readonly orderBy: Nullable<TransactionsOrderBy>; readonly offset?: Nullable<number>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly ledgerId?: Nullable<number>; }, Nullable<ModelOf<'TransactionConnectionTypeConnection'>>, never>;
    contributionAgreements: Field<{  }, Nullable<readonly Nullable<ModelOf<'ContributionAgreementType'>>[]>, never>;
    billingOptions: Field<{  }, Nullable<ModelOf<'BillingOptionsType'>>, never>;
    billingTriggerConfiguration: Field<{  }, Nullable<ModelOf<'BillingTriggerConfiguration'>>, never>;
    debtCollectionProceedings: Field<{  }, Nullable<readonly Nullable<ModelOf<'DebtCollectionProceedingType'>>[]>, never>;
    hasActiveCollectionsProceedings: Field<{  }, Nullable<boolean>, never>;
    hasActiveDunningProcess: Field<{  }, Nullable<boolean>, never>;
    overdueBalance: Field<{  }, Nullable<number>, never>;
    projectedBalance: Field<{  }, Nullable<number>, never>;
    provisionalTransactions: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'ProvisionalTransactionConnectionTypeConnection'>>, never>;
    eligibilityForWarmHomeDiscount: Field<{  }, Nullable<ModelOf<'WarmHomeDiscountEligibility'>>, never>;
    warmHomeDiscount: Field<{  }, Nullable<ModelOf<'WarmHomeDiscount'>>, never>;
    annualStatements: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'AnnualStatementConnectionTypeConnection'>>, never>;
    bill: Field<{ readonly id?: Nullable<string>; readonly identifier?: Nullable<string>; readonly billType?: Nullable<BillTypeEnum>; readonly ledgerNumber?: Nullable<string>; }, Nullable<ModelOf<'BillInterface'>>, never>;
    bills: Field<{ readonly includeBillsWithoutPDF: Nullable<boolean>; readonly includeOpenStatements: Nullable<boolean>; readonly includeHeldStatements: Nullable<boolean>; readonly includeHistoricStatements: Nullable<boolean>; readonly includeInvoices: Nullable<boolean>; readonly onlyCurrentEmail: Nullable<boolean>; readonly ledgerNumber?: Nullable<string>; readonly fromDate?: Nullable<Temporal.PlainDate>; readonly toDate?: Nullable<Temporal.PlainDate>; readonly issuedFromDate?: Nullable<Temporal.PlainDate>; readonly issuedToDate?: Nullable<Temporal.PlainDate>; readonly orderBy: Nullable<BillsOrderBy>; readonly offset?: Nullable<number>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'BillConnectionTypeConnection'>>, never>;
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
export interface Plain_AllocationIntentionType {
    readonly allocationAmount: number;
    readonly allocationReason?: Nullable<string>;
    readonly transactionAmount: number;
    readonly transactionId: number;
    readonly transactionType: TransactionTypes;
}
export interface Plain { AllocationIntentionType: Plain_AllocationIntentionType }
export interface Fields_AllocationIntentionType {
    allocationAmount: Field<{  }, number, never>;
    allocationReason: Field<{  }, Nullable<string>, never>;
    transactionAmount: Field<{  }, number, never>;
    transactionId: Field<{  }, number, never>;
    transactionType: Field<{  }, TransactionTypes, never>;
}
export interface Fields { AllocationIntentionType: Fields_AllocationIntentionType }
export interface Plain_AllocationType {
    readonly amount: number;
    readonly fulfilment: ModelOf<'FulfilmentType'>;
}
export interface Plain { AllocationType: Plain_AllocationType }
export interface Fields_AllocationType {
    amount: Field<{  }, number, never>;
    fulfilment: Field<{  }, ModelOf<'FulfilmentType'>, never>;
}
export interface Fields { AllocationType: Fields_AllocationType }
export interface Plain_AmendUnbilledElectricityReading {
    readonly readingAmended?: Nullable<boolean>;
}
export interface Plain { AmendUnbilledElectricityReading: Plain_AmendUnbilledElectricityReading }
export interface Fields_AmendUnbilledElectricityReading {
    readingAmended: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { AmendUnbilledElectricityReading: Fields_AmendUnbilledElectricityReading }
export interface AmendUnbilledReadingInput {
  readonly readingDatetime: Temporal.Instant;
  readonly readingId: number;
  readonly readingValue: number;
}
export interface Plain_AnnualStatementConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'AnnualStatementConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { AnnualStatementConnectionTypeConnection: Plain_AnnualStatementConnectionTypeConnection }
export interface Fields_AnnualStatementConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'AnnualStatementConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { AnnualStatementConnectionTypeConnection: Fields_AnnualStatementConnectionTypeConnection }
export interface Plain_AnnualStatementConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'AnnualStatementType'>>;
}
export interface Plain { AnnualStatementConnectionTypeEdge: Plain_AnnualStatementConnectionTypeEdge }
export interface Fields_AnnualStatementConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'AnnualStatementType'>>, never>;
}
export interface Fields { AnnualStatementConnectionTypeEdge: Fields_AnnualStatementConnectionTypeEdge }
export interface Plain_AnnualStatementType {
    readonly id?: Nullable<string | number>;
    readonly pdfUrl?: Nullable<string>;
    readonly periodEndsAt: Temporal.Instant | number;
    readonly periodStartsAt: Temporal.Instant | number;
}
export interface Plain { AnnualStatementType: Plain_AnnualStatementType }
export interface Fields_AnnualStatementType {
    id: Field<{  }, Nullable<string | number>, never>;
    pdfUrl: Field<{  }, Nullable<string>, never>;
    periodEndsAt: Field<{  }, Temporal.Instant | number, never>;
    periodStartsAt: Field<{  }, Temporal.Instant | number, never>;
}
export interface Fields { AnnualStatementType: Fields_AnnualStatementType }
export interface Plain_AnnulmentBillingDocumentType {
    readonly annulledBillingDocumentId: number;
    readonly firstIssued?: Nullable<Temporal.Instant | number>;
    readonly id: number;
    readonly pdfUrl?: Nullable<string>;
}
export interface Plain { AnnulmentBillingDocumentType: Plain_AnnulmentBillingDocumentType }
export interface Fields_AnnulmentBillingDocumentType {
    annulledBillingDocumentId: Field<{  }, number, never>;
    firstIssued: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    id: Field<{  }, number, never>;
    pdfUrl: Field<{  }, Nullable<string>, never>;
}
export interface Fields { AnnulmentBillingDocumentType: Fields_AnnulmentBillingDocumentType }
export interface Plain_BalanceForecastAvailabilityType {
    readonly isAvailable?: Nullable<boolean>;
    readonly unavailabilityReason?: Nullable<UnavailabilityReason>;
}
export interface Plain { BalanceForecastAvailabilityType: Plain_BalanceForecastAvailabilityType }
export interface Fields_BalanceForecastAvailabilityType {
    isAvailable: Field<{  }, Nullable<boolean>, never>;
    unavailabilityReason: Field<{  }, Nullable<UnavailabilityReason>, never>;
}
export interface Fields { BalanceForecastAvailabilityType: Fields_BalanceForecastAvailabilityType }
export interface Plain_BalanceForecastType {
    readonly availability?: Nullable<ModelOf<'BalanceForecastAvailabilityType'>>;
}
export interface Plain { BalanceForecastType: Plain_BalanceForecastType }
export interface Fields_BalanceForecastType {
    availability: Field<{  }, Nullable<ModelOf<'BalanceForecastAvailabilityType'>>, never>;
}
export interface Fields { BalanceForecastType: Fields_BalanceForecastType }
export type BandCategory = 'STANDING_CHARGE' | 'CONSUMPTION_CHARGE' | 'DEMAND_CHARGE' | 'CAPACITY_CHARGE' | 'EXCESS_CAPACITY_CHARGE' | 'GENERATION_CREDIT' | 'DISCOUNT_CREDIT' | 'ADDITIONAL_CHARGE' | 'ADDITIONAL_CREDIT' | 'ADDON' | 'DISTANCE_CHARGE' | 'PLACEHOLDER' | 'UNKNOWN';
export interface Plain_BillCharge {
    readonly amounts?: Nullable<ModelOf<'TransactionAmountType'>>;
    readonly createdAt?: Nullable<Temporal.Instant | number>;
    readonly id?: Nullable<string | number>;
    readonly note?: Nullable<string>;
    readonly postedDate?: Nullable<Temporal.PlainDate>;
    readonly reasonCode?: Nullable<string>;
    readonly title?: Nullable<string>;
    readonly consumption?: Nullable<ModelOf<'Consumption'>>;
    readonly detail?: Nullable<ModelOf<'ChargeDetail'>>;
}
export interface Plain { BillCharge: Plain_BillCharge }
export interface Fields_BillCharge {
    amounts: Field<{  }, Nullable<ModelOf<'TransactionAmountType'>>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    note: Field<{  }, Nullable<string>, never>;
    postedDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    reasonCode: Field<{  }, Nullable<string>, never>;
    title: Field<{  }, Nullable<string>, never>;
    consumption: Field<{  }, Nullable<ModelOf<'Consumption'>>, never>;
    detail: Field<{  }, Nullable<ModelOf<'ChargeDetail'>>, never>;
}
export interface Fields { BillCharge: Fields_BillCharge }
export interface Plain_BillConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'BillConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { BillConnectionTypeConnection: Plain_BillConnectionTypeConnection }
export interface Fields_BillConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'BillConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { BillConnectionTypeConnection: Fields_BillConnectionTypeConnection }
export interface Plain_BillConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'BillInterface'>>;
}
export interface Plain { BillConnectionTypeEdge: Plain_BillConnectionTypeEdge }
export interface Fields_BillConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'BillInterface'>>, never>;
}
export interface Fields { BillConnectionTypeEdge: Fields_BillConnectionTypeEdge }
export interface Plain_BillCredit {
    readonly amounts?: Nullable<ModelOf<'TransactionAmountType'>>;
    readonly createdAt?: Nullable<Temporal.Instant | number>;
    readonly id?: Nullable<string | number>;
    readonly note?: Nullable<string>;
    readonly postedDate?: Nullable<Temporal.PlainDate>;
    readonly reasonCode?: Nullable<string>;
    readonly title?: Nullable<string>;
}
export interface Plain { BillCredit: Plain_BillCredit }
export interface Fields_BillCredit {
    amounts: Field<{  }, Nullable<ModelOf<'TransactionAmountType'>>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    note: Field<{  }, Nullable<string>, never>;
    postedDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    reasonCode: Field<{  }, Nullable<string>, never>;
    title: Field<{  }, Nullable<string>, never>;
}
export interface Fields { BillCredit: Fields_BillCredit }
export interface Plain { BillInterface: ModelOf<'InvoiceType'> | ModelOf<'PreKrakenBillType'> | ModelOf<'CollectiveBillType'> | ModelOf<'StatementType'> | ModelOf<'PeriodBasedDocumentType'> }
export interface Plain_BillPayment {
    readonly amounts?: Nullable<ModelOf<'TransactionAmountType'>>;
    readonly createdAt?: Nullable<Temporal.Instant | number>;
    readonly id?: Nullable<string | number>;
    readonly note?: Nullable<string>;
    readonly postedDate?: Nullable<Temporal.PlainDate>;
    readonly reasonCode?: Nullable<string>;
    readonly title?: Nullable<string>;
}
export interface Plain { BillPayment: Plain_BillPayment }
export interface Fields_BillPayment {
    amounts: Field<{  }, Nullable<ModelOf<'TransactionAmountType'>>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    note: Field<{  }, Nullable<string>, never>;
    postedDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    reasonCode: Field<{  }, Nullable<string>, never>;
    title: Field<{  }, Nullable<string>, never>;
}
export interface Fields { BillPayment: Fields_BillPayment }
export interface Plain_BillRefund {
    readonly amounts?: Nullable<ModelOf<'TransactionAmountType'>>;
    readonly createdAt?: Nullable<Temporal.Instant | number>;
    readonly id?: Nullable<string | number>;
    readonly note?: Nullable<string>;
    readonly postedDate?: Nullable<Temporal.PlainDate>;
    readonly reasonCode?: Nullable<string>;
    readonly title?: Nullable<string>;
}
export interface Plain { BillRefund: Plain_BillRefund }
export interface Fields_BillRefund {
    amounts: Field<{  }, Nullable<ModelOf<'TransactionAmountType'>>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    note: Field<{  }, Nullable<string>, never>;
    postedDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    reasonCode: Field<{  }, Nullable<string>, never>;
    title: Field<{  }, Nullable<string>, never>;
}
export interface Fields { BillRefund: Fields_BillRefund }
export interface Plain_BillRepresentationConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'BillRepresentationConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { BillRepresentationConnectionTypeConnection: Plain_BillRepresentationConnectionTypeConnection }
export interface Fields_BillRepresentationConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'BillRepresentationConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { BillRepresentationConnectionTypeConnection: Fields_BillRepresentationConnectionTypeConnection }
export interface Plain_BillRepresentationConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'BillRepresentationType'>>;
}
export interface Plain { BillRepresentationConnectionTypeEdge: Plain_BillRepresentationConnectionTypeEdge }
export interface Fields_BillRepresentationConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'BillRepresentationType'>>, never>;
}
export interface Fields { BillRepresentationConnectionTypeEdge: Fields_BillRepresentationConnectionTypeEdge }
export interface Plain_BillRepresentationContextType {
    readonly data?: Nullable<unknown>;
    readonly schema?: Nullable<unknown>;
    readonly schemaType?: Nullable<string>;
    readonly templateCode?: Nullable<string>;
}
export interface Plain { BillRepresentationContextType: Plain_BillRepresentationContextType }
export interface Fields_BillRepresentationContextType {
    data: Field<{  }, Nullable<unknown>, never>;
    schema: Field<{  }, Nullable<unknown>, never>;
    schemaType: Field<{  }, Nullable<string>, never>;
    templateCode: Field<{  }, Nullable<string>, never>;
}
export interface Fields { BillRepresentationContextType: Fields_BillRepresentationContextType }
export interface Plain_BillRepresentationType {
    readonly code?: Nullable<string>;
    readonly context?: Nullable<ModelOf<'BillRepresentationContextType'>>;
    readonly filename?: Nullable<string>;
    readonly temporaryUrl?: Nullable<string>;
    readonly temporaryUrlExpiresAt?: Nullable<Temporal.Instant | number>;
    readonly version?: Nullable<number>;
}
export interface Plain { BillRepresentationType: Plain_BillRepresentationType }
export interface Fields_BillRepresentationType {
    code: Field<{  }, Nullable<string>, never>;
    context: Field<{  }, Nullable<ModelOf<'BillRepresentationContextType'>>, never>;
    filename: Field<{  }, Nullable<string>, never>;
    temporaryUrl: Field<{  }, Nullable<string>, never>;
    temporaryUrlExpiresAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    version: Field<{  }, Nullable<number>, never>;
}
export interface Fields { BillRepresentationType: Fields_BillRepresentationType }
export interface Plain_BillToLatestSmartMeterSnapshot {
    readonly billedToDate?: Nullable<Temporal.PlainDate>;
    readonly currentBalance?: Nullable<string | number>;
}
export interface Plain { BillToLatestSmartMeterSnapshot: Plain_BillToLatestSmartMeterSnapshot }
export interface Fields_BillToLatestSmartMeterSnapshot {
    billedToDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    currentBalance: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { BillToLatestSmartMeterSnapshot: Fields_BillToLatestSmartMeterSnapshot }
export interface BillToLatestSmartMeterSnapshotInput {
  readonly accountNumber: string;
  readonly mpan: string;
}
export interface Plain_BillTransactionConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'BillTransactionConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { BillTransactionConnectionTypeConnection: Plain_BillTransactionConnectionTypeConnection }
export interface Fields_BillTransactionConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'BillTransactionConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { BillTransactionConnectionTypeConnection: Fields_BillTransactionConnectionTypeConnection }
export interface Plain_BillTransactionConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'BillTransactionType'>>;
}
export interface Plain { BillTransactionConnectionTypeEdge: Plain_BillTransactionConnectionTypeEdge }
export interface Fields_BillTransactionConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'BillTransactionType'>>, never>;
}
export interface Fields { BillTransactionConnectionTypeEdge: Fields_BillTransactionConnectionTypeEdge }
export interface Plain { BillTransactionType: ModelOf<'BillCharge'> | ModelOf<'BillCredit'> | ModelOf<'BillPayment'> | ModelOf<'BillRefund'> }
export type BillTypeEnum = 'STATEMENT' | 'INVOICE' | 'CREDIT_NOTE' | 'PRE_KRAKEN' | 'COLLECTIVE';
export interface Plain_BillingAttachmentConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'BillingAttachmentConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { BillingAttachmentConnectionTypeConnection: Plain_BillingAttachmentConnectionTypeConnection }
export interface Fields_BillingAttachmentConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'BillingAttachmentConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { BillingAttachmentConnectionTypeConnection: Fields_BillingAttachmentConnectionTypeConnection }
export interface Plain_BillingAttachmentConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'BillingAttachmentType'>>;
}
export interface Plain { BillingAttachmentConnectionTypeEdge: Plain_BillingAttachmentConnectionTypeEdge }
export interface Fields_BillingAttachmentConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'BillingAttachmentType'>>, never>;
}
export interface Fields { BillingAttachmentConnectionTypeEdge: Fields_BillingAttachmentConnectionTypeEdge }
export interface Plain_BillingAttachmentType {
    readonly filename?: Nullable<string>;
    readonly temporaryUrl?: Nullable<string>;
    readonly temporaryUrlExpiresAt?: Nullable<Temporal.Instant | number>;
}
export interface Plain { BillingAttachmentType: Plain_BillingAttachmentType }
export interface Fields_BillingAttachmentType {
    filename: Field<{  }, Nullable<string>, never>;
    temporaryUrl: Field<{  }, Nullable<string>, never>;
    temporaryUrlExpiresAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { BillingAttachmentType: Fields_BillingAttachmentType }
export interface Plain_BillingDocumentPositionType {
    readonly allocationIntentions: readonly Nullable<ModelOf<'AllocationIntentionType'>>[];
    readonly allocations: readonly Nullable<ModelOf<'AllocationType'>>[];
    readonly dueDate: Temporal.PlainDate;
    readonly expectedAmount: number;
    readonly remainingAmount: number;
}
export interface Plain { BillingDocumentPositionType: Plain_BillingDocumentPositionType }
export interface Fields_BillingDocumentPositionType {
    allocationIntentions: Field<{  }, readonly Nullable<ModelOf<'AllocationIntentionType'>>[], never>;
    allocations: Field<{  }, readonly Nullable<ModelOf<'AllocationType'>>[], never>;
    dueDate: Field<{  }, Temporal.PlainDate, never>;
    expectedAmount: Field<{  }, number, never>;
    remainingAmount: Field<{  }, number, never>;
}
export interface Fields { BillingDocumentPositionType: Fields_BillingDocumentPositionType }
export interface Plain_BillingOperationFrequency {
    readonly frequency: BillingTriggerFrequency;
    readonly multiplier: number;
    readonly operationType: BillingTriggerOperationType;
    readonly targetType: BillingTriggerTargetType;
    readonly temporalParams: readonly ModelOf<'BillingOperationTemporalParamsType'>[];
    readonly triggerAtStartDay: number;
    readonly triggerAtStartMonth: number;
}
export interface Plain { BillingOperationFrequency: Plain_BillingOperationFrequency }
export interface Fields_BillingOperationFrequency {
    frequency: Field<{  }, BillingTriggerFrequency, never>;
    multiplier: Field<{  }, number, never>;
    operationType: Field<{  }, BillingTriggerOperationType, never>;
    targetType: Field<{  }, BillingTriggerTargetType, never>;
    temporalParams: Field<{  }, readonly ModelOf<'BillingOperationTemporalParamsType'>[], never>;
    triggerAtStartDay: Field<{  }, number, never>;
    triggerAtStartMonth: Field<{  }, number, never>;
}
export interface Fields { BillingOperationFrequency: Fields_BillingOperationFrequency }
export interface Plain_BillingOperationTemporalParamsType {
    readonly paramKey: string;
    readonly startDay: number;
    readonly startMonth: number;
}
export interface Plain { BillingOperationTemporalParamsType: Plain_BillingOperationTemporalParamsType }
export interface Fields_BillingOperationTemporalParamsType {
    paramKey: Field<{  }, string, never>;
    startDay: Field<{  }, number, never>;
    startMonth: Field<{  }, number, never>;
}
export interface Fields { BillingOperationTemporalParamsType: Fields_BillingOperationTemporalParamsType }
export interface Plain_BillingOptionsType {
    readonly currentBillingPeriodEndDate?: Nullable<Temporal.PlainDate>;
    readonly currentBillingPeriodStartDate?: Nullable<Temporal.PlainDate>;
    readonly isFixed: boolean;
    readonly nextBillingDate?: Nullable<Temporal.PlainDate>;
    readonly periodLength?: Nullable<AccountBillingOptionsPeriodLength>;
    readonly periodLengthMultiplier?: Nullable<number>;
    readonly periodStartDay?: Nullable<number>;
}
export interface Plain { BillingOptionsType: Plain_BillingOptionsType }
export interface Fields_BillingOptionsType {
    currentBillingPeriodEndDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    currentBillingPeriodStartDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    isFixed: Field<{  }, boolean, never>;
    nextBillingDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    periodLength: Field<{  }, Nullable<AccountBillingOptionsPeriodLength>, never>;
    periodLengthMultiplier: Field<{  }, Nullable<number>, never>;
    periodStartDay: Field<{  }, Nullable<number>, never>;
}
export interface Fields { BillingOptionsType: Fields_BillingOptionsType }
export interface Plain_BillingTriggerConfiguration {
    readonly effectiveFrom: Temporal.Instant | number;
    readonly effectiveTo?: Nullable<Temporal.Instant | number>;
    readonly isActive: boolean;
    readonly nextIssueDate?: Nullable<Temporal.PlainDate>;
    readonly operationFrequencies: readonly ModelOf<'BillingOperationFrequency'>[];
    readonly targetType: BillingTriggerTargetType;
}
export interface Plain { BillingTriggerConfiguration: Plain_BillingTriggerConfiguration }
export interface Fields_BillingTriggerConfiguration {
    effectiveFrom: Field<{  }, Temporal.Instant | number, never>;
    effectiveTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    isActive: Field<{  }, boolean, never>;
    nextIssueDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    operationFrequencies: Field<{  }, readonly ModelOf<'BillingOperationFrequency'>[], never>;
    targetType: Field<{  }, BillingTriggerTargetType, never>;
}
export interface Fields { BillingTriggerConfiguration: Fields_BillingTriggerConfiguration }
export interface Plain_BillingTriggerConfigurationsConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'BillingTriggerConfigurationsEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { BillingTriggerConfigurationsConnection: Plain_BillingTriggerConfigurationsConnection }
export interface Fields_BillingTriggerConfigurationsConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'BillingTriggerConfigurationsEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { BillingTriggerConfigurationsConnection: Fields_BillingTriggerConfigurationsConnection }
export interface Plain_BillingTriggerConfigurationsEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'BillingTriggerConfigurationsForTarget'>>;
}
export interface Plain { BillingTriggerConfigurationsEdge: Plain_BillingTriggerConfigurationsEdge }
export interface Fields_BillingTriggerConfigurationsEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'BillingTriggerConfigurationsForTarget'>>, never>;
}
export interface Fields { BillingTriggerConfigurationsEdge: Fields_BillingTriggerConfigurationsEdge }
export interface Plain_BillingTriggerConfigurationsForTarget {
    readonly configurations: readonly ModelOf<'BillingTriggerConfiguration'>[];
    readonly target: ModelOf<'BillingTriggerTargetReference'>;
}
export interface Plain { BillingTriggerConfigurationsForTarget: Plain_BillingTriggerConfigurationsForTarget }
export interface Fields_BillingTriggerConfigurationsForTarget {
    configurations: Field<{  }, readonly ModelOf<'BillingTriggerConfiguration'>[], never>;
    target: Field<{  }, ModelOf<'BillingTriggerTargetReference'>, never>;
}
export interface Fields { BillingTriggerConfigurationsForTarget: Fields_BillingTriggerConfigurationsForTarget }
export type BillingTriggerFrequency = 'DAILY' | 'MONTHLY' | 'ANNUALLY';
export type BillingTriggerOperationType = 'CHARGE_TARGET' | 'CHARGE_TARGET_AND_ISSUE_INVOICE' | 'CHARGE_TARGET_AND_ISSUE_STATEMENT' | 'ISSUE_STATEMENT_FOR_TARGET' | 'ISSUE_INVOICE_FOR_TARGET';
export interface Plain_BillingTriggerTargetReference {
    readonly id: string | number;
    readonly number?: Nullable<string>;
    readonly targetType: BillingTriggerTargetType;
}
export interface Plain { BillingTriggerTargetReference: Plain_BillingTriggerTargetReference }
export interface Fields_BillingTriggerTargetReference {
    id: Field<{  }, string | number, never>;
    number: Field<{  }, Nullable<string>, never>;
    targetType: Field<{  }, BillingTriggerTargetType, never>;
}
export interface Fields { BillingTriggerTargetReference: Fields_BillingTriggerTargetReference }
export type BillingTriggerTargetType = 'CHARGING_LEDGER' | 'ACCOUNT' | 'PORTFOLIO';
export type BillsOrderBy = 'FROM_DATE_DESC' | 'ISSUED_DATE_DESC';
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
export interface Plain_CollectiveBillType {
    readonly attachments?: Nullable<ModelOf<'BillingAttachmentConnectionTypeConnection'>>;
    readonly billType?: Nullable<BillTypeEnum>;
    readonly fromDate?: Nullable<Temporal.PlainDate>;
    readonly id?: Nullable<string | number>;
    readonly issuedDate?: Nullable<Temporal.PlainDate>;
    readonly reversalsAfterClose: StatementReversalsAfterClose;
    readonly temporaryUrl?: Nullable<string>;
    readonly toDate?: Nullable<Temporal.PlainDate>;
    readonly constituents?: Nullable<ModelOf<'ConstituentConnection'>>;
    readonly identifier?: Nullable<string>;
}
export interface Plain { CollectiveBillType: Plain_CollectiveBillType }
export interface Fields_CollectiveBillType {
    attachments: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'BillingAttachmentConnectionTypeConnection'>>, never>;
    billType: Field<{  }, Nullable<BillTypeEnum>, never>;
    fromDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    issuedDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    reversalsAfterClose: Field<{  }, StatementReversalsAfterClose, never>;
    temporaryUrl: Field<{  }, Nullable<string>, 'KT-CT-9705'>;
    toDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    constituents: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'ConstituentConnection'>>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
}
export interface Fields { CollectiveBillType: Fields_CollectiveBillType }
export interface Plain_ConstituentConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ConstituentEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { ConstituentConnection: Plain_ConstituentConnection }
export interface Fields_ConstituentConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ConstituentEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { ConstituentConnection: Fields_ConstituentConnection }
export interface Plain_ConstituentEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ConstituentInterface'>>;
}
export interface Plain { ConstituentEdge: Plain_ConstituentEdge }
export interface Fields_ConstituentEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ConstituentInterface'>>, never>;
}
export interface Fields { ConstituentEdge: Fields_ConstituentEdge }
export interface Plain { ConstituentInterface: ModelOf<'PreKrakenBillType'> | ModelOf<'StatementType'> | ModelOf<'PeriodBasedDocumentType'> }
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
export interface Plain_ContributionItemType {
    readonly grossAmount: number;
    readonly netAmount: number;
    readonly salesTaxAmount?: Nullable<number>;
    readonly scheme: string;
}
export interface Plain { ContributionItemType: Plain_ContributionItemType }
export interface Fields_ContributionItemType {
    grossAmount: Field<{  }, number, never>;
    netAmount: Field<{  }, number, never>;
    salesTaxAmount: Field<{  }, Nullable<number>, never>;
    scheme: Field<{  }, string, never>;
}
export interface Fields { ContributionItemType: Fields_ContributionItemType }
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
export interface Plain_ElectricityMeterPointType {
    readonly unbilledReadings?: Nullable<readonly Nullable<ModelOf<'ElectricityMeterReadingType'>>[]>;
}
export interface Plain { ElectricityMeterPointType: Plain_ElectricityMeterPointType }
export interface Fields_ElectricityMeterPointType {
    unbilledReadings: Field<{  }, Nullable<readonly Nullable<ModelOf<'ElectricityMeterReadingType'>>[]>, never>;
}
export interface Fields { ElectricityMeterPointType: Fields_ElectricityMeterPointType }
export interface Plain_ElectricityMeterType {
    readonly prepayLedgers?: Nullable<ModelOf<'PrepayLedgersType'>>;
}
export interface Plain { ElectricityMeterType: Plain_ElectricityMeterType }
export interface Fields_ElectricityMeterType {
    prepayLedgers: Field<{  }, Nullable<ModelOf<'PrepayLedgersType'>>, never>;
}
export interface Fields { ElectricityMeterType: Fields_ElectricityMeterType }
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
export type EstimatedReadingsStatus = 'BASED_ON_ESTIMATED_READINGS' | 'BASED_ON_ACTUAL_READINGS' | 'NOT_APPLICABLE' | 'NOT_SUPPORTED';
export type FulfilmentSourceType = 'UNKNOWN' | 'CREDIT' | 'PAYMENT' | 'CHARGE';
export interface Plain_FulfilmentType {
    readonly amount: number;
    readonly sourceIdentifier?: Nullable<string>;
    readonly sourceType?: Nullable<FulfilmentSourceType>;
}
export interface Plain { FulfilmentType: Plain_FulfilmentType }
export interface Fields_FulfilmentType {
    amount: Field<{  }, number, never>;
    sourceIdentifier: Field<{  }, Nullable<string>, never>;
    sourceType: Field<{  }, Nullable<FulfilmentSourceType>, never>;
}
export interface Fields { FulfilmentType: Fields_FulfilmentType }
export interface Plain_GasMeterPointType {
    readonly unbilledReadings?: Nullable<readonly Nullable<ModelOf<'GasMeterReadingType'>>[]>;
}
export interface Plain { GasMeterPointType: Plain_GasMeterPointType }
export interface Fields_GasMeterPointType {
    unbilledReadings: Field<{  }, Nullable<readonly Nullable<ModelOf<'GasMeterReadingType'>>[]>, never>;
}
export interface Fields { GasMeterPointType: Fields_GasMeterPointType }
export interface Plain_GasMeterType {
    readonly prepayLedgers?: Nullable<ModelOf<'PrepayLedgersType'>>;
}
export interface Plain { GasMeterType: Plain_GasMeterType }
export interface Fields_GasMeterType {
    prepayLedgers: Field<{  }, Nullable<ModelOf<'PrepayLedgersType'>>, never>;
}
export interface Fields { GasMeterType: Fields_GasMeterType }
export interface Plain_HeldStatus {
    readonly isHeld?: Nullable<boolean>;
    readonly reason?: Nullable<string>;
}
export interface Plain { HeldStatus: Plain_HeldStatus }
export interface Fields_HeldStatus {
    isHeld: Field<{  }, Nullable<boolean>, never>;
    reason: Field<{  }, Nullable<string>, never>;
}
export interface Fields { HeldStatus: Fields_HeldStatus }
export type Interval = 'MONTHLY' | 'QUARTERLY';
export interface Plain_InvoiceBillingDocumentConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'InvoiceBillingDocumentConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { InvoiceBillingDocumentConnectionTypeConnection: Plain_InvoiceBillingDocumentConnectionTypeConnection }
export interface Fields_InvoiceBillingDocumentConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'InvoiceBillingDocumentConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { InvoiceBillingDocumentConnectionTypeConnection: Fields_InvoiceBillingDocumentConnectionTypeConnection }
export interface Plain_InvoiceBillingDocumentConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'InvoiceBillingDocumentType'>>;
}
export interface Plain { InvoiceBillingDocumentConnectionTypeEdge: Plain_InvoiceBillingDocumentConnectionTypeEdge }
export interface Fields_InvoiceBillingDocumentConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'InvoiceBillingDocumentType'>>, never>;
}
export interface Fields { InvoiceBillingDocumentConnectionTypeEdge: Fields_InvoiceBillingDocumentConnectionTypeEdge }
export interface Plain_InvoiceBillingDocumentType {
    readonly annulledBy?: Nullable<ModelOf<'AnnulmentBillingDocumentType'>>;
    readonly documentDebtPosition?: Nullable<ModelOf<'BillingDocumentPositionType'>>;
    readonly dueDate?: Nullable<Temporal.PlainDate>;
    readonly firstIssued?: Nullable<Temporal.Instant | number>;
    readonly id?: Nullable<number>;
    readonly invoicedAmount?: Nullable<number>;
    readonly isHeld?: Nullable<boolean>;
    readonly number?: Nullable<string>;
    readonly paymentDueDate?: Nullable<Temporal.PlainDate>;
    readonly pdfUrl?: Nullable<string>;
    readonly totalCharges?: Nullable<ModelOf<'InvoiceTotalType'>>;
    readonly totalCredits?: Nullable<ModelOf<'InvoiceTotalType'>>;
    readonly transactions?: Nullable<ModelOf<'BillTransactionConnectionTypeConnection'>>;
    readonly scheduledPaymentDate?: Nullable<Temporal.PlainDate>;
}
export interface Plain { InvoiceBillingDocumentType: Plain_InvoiceBillingDocumentType }
export interface Fields_InvoiceBillingDocumentType {
    annulledBy: Field<{  }, Nullable<ModelOf<'AnnulmentBillingDocumentType'>>, never>;
    documentDebtPosition: Field<{  }, Nullable<ModelOf<'BillingDocumentPositionType'>>, never>;
    dueDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    firstIssued: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    id: Field<{  }, Nullable<number>, never>;
    invoicedAmount: Field<{  }, Nullable<number>, never>;
    isHeld: Field<{  }, Nullable<boolean>, never>;
    number: Field<{  }, Nullable<string>, never>;
    paymentDueDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    pdfUrl: Field<{  }, Nullable<string>, never>;
    totalCharges: Field<{  }, Nullable<ModelOf<'InvoiceTotalType'>>, never>;
    totalCredits: Field<{  }, Nullable<ModelOf<'InvoiceTotalType'>>, never>;
    transactions: Field<{ readonly orderBy: Nullable<TransactionsOrderBy>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'BillTransactionConnectionTypeConnection'>>, never>;
    scheduledPaymentDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
}
export interface Fields { InvoiceBillingDocumentType: Fields_InvoiceBillingDocumentType }
export interface Plain_InvoiceTotalType {
    readonly grossTotal?: Nullable<number>;
    readonly netTotal?: Nullable<number>;
    readonly taxTotal?: Nullable<number>;
}
export interface Plain { InvoiceTotalType: Plain_InvoiceTotalType }
export interface Fields_InvoiceTotalType {
    grossTotal: Field<{  }, Nullable<number>, never>;
    netTotal: Field<{  }, Nullable<number>, never>;
    taxTotal: Field<{  }, Nullable<number>, never>;
}
export interface Fields { InvoiceTotalType: Fields_InvoiceTotalType }
export interface Plain_InvoiceType {
    readonly attachments?: Nullable<ModelOf<'BillingAttachmentConnectionTypeConnection'>>;
    readonly billType?: Nullable<BillTypeEnum>;
    readonly fromDate?: Nullable<Temporal.PlainDate>;
    readonly id?: Nullable<string | number>;
    readonly issuedDate?: Nullable<Temporal.PlainDate>;
    readonly reversalsAfterClose: StatementReversalsAfterClose;
    readonly temporaryUrl?: Nullable<string>;
    readonly toDate?: Nullable<Temporal.PlainDate>;
    readonly grossAmount?: Nullable<number>;
    readonly identifier?: Nullable<string>;
    readonly isAnnulled: boolean;
    readonly isHeld?: Nullable<boolean>;
    readonly representations?: Nullable<ModelOf<'BillRepresentationConnectionTypeConnection'>>;
    readonly totalCharges?: Nullable<ModelOf<'InvoiceTotalType'>>;
    readonly totalCredits?: Nullable<ModelOf<'InvoiceTotalType'>>;
    readonly totalPayments?: Nullable<number>;
    readonly transactions?: Nullable<ModelOf<'BillTransactionConnectionTypeConnection'>>;
}
export interface Plain { InvoiceType: Plain_InvoiceType }
export interface Fields_InvoiceType {
    attachments: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'BillingAttachmentConnectionTypeConnection'>>, never>;
    billType: Field<{  }, Nullable<BillTypeEnum>, never>;
    fromDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    issuedDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    reversalsAfterClose: Field<{  }, StatementReversalsAfterClose, never>;
    temporaryUrl: Field<{  }, Nullable<string>, 'KT-CT-9705'>;
    toDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    grossAmount: Field<{  }, Nullable<number>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    isAnnulled: Field<{  }, boolean, never>;
    isHeld: Field<{  }, Nullable<boolean>, never>;
    representations: Field<{ readonly code: Nullable<string>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'BillRepresentationConnectionTypeConnection'>>, never>;
    totalCharges: Field<{  }, Nullable<ModelOf<'InvoiceTotalType'>>, never>;
    totalCredits: Field<{  }, Nullable<ModelOf<'InvoiceTotalType'>>, never>;
    totalPayments: Field<{  }, Nullable<number>, never>;
    transactions: Field<{ readonly ledgerNumber: Nullable<string>; readonly transactionTypes: Nullable<readonly Nullable<TransactionTypeFilter>[]>; readonly orderBy: Nullable<TransactionsOrderBy>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'BillTransactionConnectionTypeConnection'>>, never>;
}
export interface Fields { InvoiceType: Fields_InvoiceType }
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
    readonly billingTriggerConfiguration?: Nullable<ModelOf<'BillingTriggerConfiguration'>>;
    readonly invoices?: Nullable<ModelOf<'InvoiceBillingDocumentConnectionTypeConnection'>>;
    readonly statements?: Nullable<ModelOf<'StatementBillingDocumentConnectionTypeConnection'>>;
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
    billingTriggerConfiguration: Field<{  }, Nullable<ModelOf<'BillingTriggerConfiguration'>>, never>;
    invoices: Field<{ readonly invoiceId?: Nullable<number>; readonly orderBy?: Nullable<_BillingDocumentsOrderBy>; readonly excludeExternallyIssued: Nullable<boolean>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'InvoiceBillingDocumentConnectionTypeConnection'>>, never>;
    statements: Field<{ readonly statementId?: Nullable<number>; readonly orderBy?: Nullable<_BillingDocumentsOrderBy>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'StatementBillingDocumentConnectionTypeConnection'>>, never>;
}
export interface Fields { LedgerType: Fields_LedgerType }
export interface Fields_Mutation {
    createAccountCharge: Field<{ readonly input: CreateAccountChargeInput; }, Nullable<ModelOf<'CreateAccountCharge'>>, 'KT-CT-5211' | 'KT-CT-5212' | 'KT-CT-5213'>;
    createAccountCredit: Field<{ readonly input: CreateAccountCreditInput; }, Nullable<ModelOf<'CreateAccountCredit'>>, 'KT-CT-5314' | 'KT-CT-5315'>;
    postCredit: Field<{ readonly input: PostCreditInput; }, Nullable<ModelOf<'PostCredit'>>, 'KT-CT-3820' | 'KT-CT-3821' | 'KT-CT-5311' | 'KT-CT-5312' | 'KT-CT-5313' | 'KT-CT-5316'>;
    transferLedgerBalance: Field<{ readonly input: TransferLedgerBalanceInputType; }, Nullable<ModelOf<'TransferLedgerBalance'>>, 'KT-CT-3820' | 'KT-CT-3821' | 'KT-CT-3822' | 'KT-CT-3823' | 'KT-CT-9701' | 'KT-CT-9702' | 'KT-CT-9703' | 'KT-CT-9704'>;
    createContributionAgreement: Field<{ readonly input: CreateContributionAgreementInput; }, Nullable<ModelOf<'CreateContributionAgreement'>>, 'KT-CT-4123' | 'KT-CT-9601' | 'KT-CT-9602' | 'KT-CT-9605' | 'KT-CT-9606'>;
    endContributionAgreement: Field<{ readonly input: EndContributionAgreementInput; }, Nullable<ModelOf<'EndContributionAgreement'>>, 'KT-CT-4123' | 'KT-CT-9603' | 'KT-CT-9604'>;
    pauseCollectionProcess: Field<{ readonly input: PauseCollectionProcessInput; }, Nullable<ModelOf<'PauseCollectionProcess'>>, 'KT-CT-11201' | 'KT-CT-11214'>;
    resumeCollectionProcess: Field<{ readonly input: ResumeCollectionProcessInput; }, Nullable<ModelOf<'ResumeCollectionProcess'>>, 'KT-CT-11201' | 'KT-CT-11215'>;
    createDepositAgreement: Field<{ readonly input: CreateDepositAgreementInput; }, Nullable<ModelOf<'CreateDepositAgreement'>>, 'KT-CT-4177'>;
    recordDepositAgreementAccepted: Field<{ readonly input: DepositAgreementInput; }, Nullable<ModelOf<'RecordDepositAgreementAccepted'>>, 'KT-CT-4177'>;
    createWarmHomeDiscountApplication: Field<{ readonly accountNumber: string; readonly applicationInputs: WarmHomeDiscountApplicationInputType; }, Nullable<ModelOf<'WarmHomeDiscountApplicationOutputType'>>, 'KT-CT-4123'>;
    requestPrintedBill: Field<{ readonly input: RequestPrintedBillInput; }, Nullable<ModelOf<'RequestPrintedBill'>>, 'KT-CT-3824' | 'KT-CT-9705'>;
    billToLatestSmartMeterSnapshot: Field<{ readonly input: BillToLatestSmartMeterSnapshotInput; }, Nullable<ModelOf<'BillToLatestSmartMeterSnapshot'>>, 'KT-CT-4123'>;
    amendUnbilledElectricityReading: Field<{ readonly input: AmendUnbilledReadingInput; }, Nullable<ModelOf<'AmendUnbilledElectricityReading'>>, never>;
    purchaseVoucher: Field<{ readonly idempotencyKey?: Nullable<string>; readonly input: PurchaseVoucherInput; }, Nullable<ModelOf<'PurchaseVoucher'>>, 'KT-CT-3924' | 'KT-CT-4178' | 'KT-CT-13201' | 'KT-CT-13204'>;
    refundVoucher: Field<{ readonly input: RefundVoucherInput; }, Nullable<ModelOf<'RefundVoucher'>>, 'KT-CT-13205' | 'KT-CT-13206' | 'KT-CT-13207'>;
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
export interface Plain_PeriodBasedDocumentType {
    readonly attachments?: Nullable<ModelOf<'BillingAttachmentConnectionTypeConnection'>>;
    readonly billType?: Nullable<BillTypeEnum>;
    readonly fromDate?: Nullable<Temporal.PlainDate>;
    readonly id?: Nullable<string | number>;
    readonly issuedDate?: Nullable<Temporal.PlainDate>;
    readonly reversalsAfterClose: StatementReversalsAfterClose;
    readonly temporaryUrl?: Nullable<string>;
    readonly toDate?: Nullable<Temporal.PlainDate>;
    readonly accountNumber: string;
    readonly averageDailyExport?: Nullable<number>;
    readonly averageDailyUsage?: Nullable<number>;
    readonly closingBalance: number;
    readonly consumptionEndDate?: Nullable<Temporal.PlainDate>;
    readonly consumptionStartDate?: Nullable<Temporal.PlainDate>;
    readonly documentDebtPosition?: Nullable<ModelOf<'BillingDocumentPositionType'>>;
    readonly dueDate?: Nullable<Temporal.PlainDate>;
    readonly heldStatus?: Nullable<ModelOf<'StatementHeldStatus'>>;
    readonly identifier?: Nullable<string | number>;
    readonly isAnnulled: boolean;
    readonly isFinal?: Nullable<boolean>;
    readonly isHeld: boolean;
    readonly openingBalance?: Nullable<number>;
    readonly printedCopyRequests?: Nullable<readonly Nullable<Temporal.PlainDate>[]>;
    readonly representations?: Nullable<ModelOf<'BillRepresentationConnectionTypeConnection'>>;
    readonly totalCharges?: Nullable<ModelOf<'StatementTotalType'>>;
    readonly totalCredits?: Nullable<ModelOf<'StatementTotalType'>>;
    readonly totalRepayments?: Nullable<number>;
    readonly transactions?: Nullable<ModelOf<'BillTransactionConnectionTypeConnection'>>;
    readonly transactionsTmp?: Nullable<ModelOf<'TransactionConnectionTypeConnection'>>;
    readonly unfulfilledContributionItems?: Nullable<readonly Nullable<ModelOf<'ContributionItemType'>>[]>;
    readonly unfulfilledDeposits?: Nullable<number>;
}
export interface Plain { PeriodBasedDocumentType: Plain_PeriodBasedDocumentType }
export interface Fields_PeriodBasedDocumentType {
    attachments: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'BillingAttachmentConnectionTypeConnection'>>, never>;
    billType: Field<{  }, Nullable<BillTypeEnum>, never>;
    fromDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    issuedDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    reversalsAfterClose: Field<{  }, StatementReversalsAfterClose, never>;
    temporaryUrl: Field<{  }, Nullable<string>, 'KT-CT-9705'>;
    toDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    accountNumber: Field<{  }, string, never>;
    averageDailyExport: Field<{  }, Nullable<number>, never>;
    averageDailyUsage: Field<{  }, Nullable<number>, never>;
    closingBalance: Field<{ readonly ledgerNumber?: Nullable<string>; }, number, never>;
    consumptionEndDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    consumptionStartDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    documentDebtPosition: Field<{  }, Nullable<ModelOf<'BillingDocumentPositionType'>>, never>;
    dueDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    heldStatus: Field<{  }, Nullable<ModelOf<'StatementHeldStatus'>>, never>;
    identifier: Field<{  }, Nullable<string | number>, never>;
    isAnnulled: Field<{  }, boolean, never>;
    isFinal: Field<{  }, Nullable<boolean>, never>;
    isHeld: Field<{  }, boolean, never>;
    openingBalance: Field<{ readonly ledgerNumber?: Nullable<string>; }, Nullable<number>, never>;
    printedCopyRequests: Field<{  }, Nullable<readonly Nullable<Temporal.PlainDate>[]>, never>;
    representations: Field<{ readonly code: Nullable<string>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'BillRepresentationConnectionTypeConnection'>>, never>;
    totalCharges: Field<{  }, Nullable<ModelOf<'StatementTotalType'>>, never>;
    totalCredits: Field<{  }, Nullable<ModelOf<'StatementTotalType'>>, never>;
    totalRepayments: Field<{  }, Nullable<number>, never>;
    transactions: Field<{ readonly ledgerNumber: Nullable<string>; readonly transactionTypes: Nullable<readonly Nullable<TransactionTypeFilter>[]>; readonly orderBy: Nullable<TransactionsOrderBy>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'BillTransactionConnectionTypeConnection'>>, never>;
    transactionsTmp: Field<{ readonly offset?: Nullable<number>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'TransactionConnectionTypeConnection'>>, never>;
    unfulfilledContributionItems: Field<{  }, Nullable<readonly Nullable<ModelOf<'ContributionItemType'>>[]>, never>;
    unfulfilledDeposits: Field<{  }, Nullable<number>, never>;
}
export interface Fields { PeriodBasedDocumentType: Fields_PeriodBasedDocumentType }
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
export interface Plain_PreKrakenBillType {
    readonly attachments?: Nullable<ModelOf<'BillingAttachmentConnectionTypeConnection'>>;
    readonly billType?: Nullable<BillTypeEnum>;
    readonly fromDate?: Nullable<Temporal.PlainDate>;
    readonly id?: Nullable<string | number>;
    readonly issuedDate?: Nullable<Temporal.PlainDate>;
    readonly reversalsAfterClose: StatementReversalsAfterClose;
    readonly temporaryUrl?: Nullable<string>;
    readonly toDate?: Nullable<Temporal.PlainDate>;
    readonly averageDailyUsage?: Nullable<number>;
    readonly grossAmount?: Nullable<number>;
    readonly identifier?: Nullable<string>;
    readonly isReversed?: Nullable<boolean>;
    readonly params?: Nullable<unknown>;
    readonly totalConsumption?: Nullable<number>;
    readonly totalConsumptionCost?: Nullable<number>;
    readonly totalFeedInCost?: Nullable<number>;
    readonly totalFeedInEnergy?: Nullable<number>;
    readonly totalSupplyCost?: Nullable<number>;
}
export interface Plain { PreKrakenBillType: Plain_PreKrakenBillType }
export interface Fields_PreKrakenBillType {
    attachments: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'BillingAttachmentConnectionTypeConnection'>>, never>;
    billType: Field<{  }, Nullable<BillTypeEnum>, never>;
    fromDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    issuedDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    reversalsAfterClose: Field<{  }, StatementReversalsAfterClose, never>;
    temporaryUrl: Field<{  }, Nullable<string>, 'KT-CT-9705'>;
    toDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    averageDailyUsage: Field<{  }, Nullable<number>, never>;
    grossAmount: Field<{  }, Nullable<number>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    isReversed: Field<{  }, Nullable<boolean>, never>;
    params: Field<{  }, Nullable<unknown>, never>;
    totalConsumption: Field<{  }, Nullable<number>, never>;
    totalConsumptionCost: Field<{  }, Nullable<number>, never>;
    totalFeedInCost: Field<{  }, Nullable<number>, never>;
    totalFeedInEnergy: Field<{  }, Nullable<number>, never>;
    totalSupplyCost: Field<{  }, Nullable<number>, never>;
}
export interface Fields { PreKrakenBillType: Fields_PreKrakenBillType }
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
  readonly paymentId?: Nullable<string>;
  readonly purchasedAt: Temporal.Instant;
  readonly availableFrom: Temporal.PlainDate;
}
export type QualifyingComponentOptions = 'PERSONAL_INDEPENDENCE_PAYMENTS' | 'DISABILITY_BENEFITS' | 'INCOME_RELATED_BENEFITS' | 'MATERNITY_EXEMPTION_CERTIFICATE' | 'AGE_THRESHOLD' | 'HAS_DISABILITY' | 'ADULT_DISABILITY_PAYMENT' | 'DEPENDENT_CHILD_UNDER_FIVE' | 'DEPENDENT_CHILD_OVER_FIVE' | 'LIMITED_CAPABILITY_FOR_WORK' | 'MEDICAL_EXEMPTION_CERTIFICATE' | 'PRESCRIPTION_CHARGES_EXEMPTION' | 'WAR_PENSION_EXEMPTION_CERTIFICATE';
export type QualifyingCriteriaOptions = 'SAVINGS_ELEMENT_OF_PENSION_CREDIT' | 'COUNCIL_TAX_REDUCTION' | 'INCOME_SUPPORT' | 'JOB_SEEKERS_ALLOWANCE' | 'EMPLOYMENT_AND_SUPPORT_ALLOWANCE' | 'WORKING_TAX_CREDIT' | 'HOUSING_BENEFIT' | 'CHILD_TAX_CREDIT' | 'UNIVERSAL_CREDIT' | 'LOW_INCOME_THRESHOLD';
export interface Fields_Query {
    accountChargeReasons: Field<{  }, Nullable<readonly Nullable<ModelOf<'ChargeReasonType'>>[]>, never>;
    accountCreditReasons: Field<{  }, Nullable<readonly Nullable<ModelOf<'CreditReasonType'>>[]>, never>;
    contributionSchemes: Field<{  }, Nullable<readonly Nullable<ModelOf<'ContributionSchemeType'>>[]>, never>;
    billingTriggerConfigurations: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly effectiveFrom?: Nullable<Temporal.Instant>; readonly effectiveTo?: Nullable<Temporal.Instant>; readonly first?: Nullable<number>; readonly includeChildren?: Nullable<boolean>; readonly last?: Nullable<number>; readonly target: TargetInput; }, Nullable<ModelOf<'BillingTriggerConfigurationsConnection'>>, 'KT-CT-9706' | 'KT-CT-9707' | 'KT-CT-9708'>;
    collectionProcessDetails: Field<{ readonly collectionProcessRecordNumber: string; }, Nullable<ModelOf<'CollectionProcessDetailsType'>>, 'KT-CT-1111' | 'KT-CT-11201' | 'KT-CT-11206'>;
    accountDebtPosition: Field<{ readonly accountNumber: string; readonly asOn?: Nullable<Temporal.PlainDate>; }, Nullable<ModelOf<'AccountDebtPositionType'>>, 'KT-CT-11613' | 'KT-CT-4178'>;
    depositAgreements: Field<{ readonly accountNumber: string; }, Nullable<readonly Nullable<ModelOf<'DepositAgreementOutput'>>[]>, 'KT-CT-4177'>;
    returnSchedule: Field<{ readonly accountNumber: string; }, Nullable<readonly Nullable<ModelOf<'DepositReturnScheduleOutput'>>[]>, 'KT-CT-4177'>;
    balanceForecast: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'BalanceForecastType'>>, 'KT-CT-4123'>;
    electricityPrepayLedgers: Field<{ readonly accountNumber: string; readonly mpan: string; readonly serialNumber: string; }, Nullable<ModelOf<'PrepayLedgersType'>>, 'KT-CT-1111' | 'KT-GB-6212'>;
    gasPrepayLedgers: Field<{ readonly accountNumber: string; readonly mprn: string; readonly serialNumber: string; }, Nullable<ModelOf<'PrepayLedgersType'>>, 'KT-CT-1111' | 'KT-GB-6212'>;
    prepayBalanceSnapshot: Field<{ readonly deviceId: string; }, Nullable<ModelOf<'PrepayBalanceSnapshotType'>>, 'KT-GB-4048' | 'KT-GB-4049'>;
    vouchersBalanceDetail: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'VouchersBalanceDetail'>>, 'KT-CT-1111' | 'KT-CT-4178'>;
    vouchersForAccount: Field<{ readonly accountNumber: string; readonly redeemableOnly: boolean; readonly availableBeforeDate?: Nullable<Temporal.PlainDate>; readonly availableFromDate?: Nullable<Temporal.PlainDate>; readonly purchasedBeforeDate?: Nullable<Temporal.PlainDate>; readonly purchasedFromDate?: Nullable<Temporal.PlainDate>; readonly excludeByDisplayName?: Nullable<readonly Nullable<string>[]>; readonly excludeRefunded?: Nullable<boolean>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'VoucherPurchaseConnectionTypeConnection'>>, 'KT-CT-1111' | 'KT-CT-3820' | 'KT-CT-4178'>;
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
export interface Plain_RequestPrintedBill {
    readonly success?: Nullable<boolean>;
}
export interface Plain { RequestPrintedBill: Plain_RequestPrintedBill }
export interface Fields_RequestPrintedBill {
    success: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { RequestPrintedBill: Fields_RequestPrintedBill }
export interface RequestPrintedBillInput {
  readonly accountNumber: string;
  readonly billingDocumentId: string;
}
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
export type SmartPrepayPaymentStatusChoices = 'UTRN_REQUESTED' | 'UTRN_RECEIVED' | 'ACCEPTED_BY_METER' | 'RESOLVED';
export type SmartPrepayProcessStatusChoices = 'NOT_STARTED' | 'INITIATED' | 'PENDING' | 'COMPLETED' | 'FAILED' | 'UTRN_MUST_BE_APPLIED_MANUALLY';
export interface Plain_StatementBillingDocumentConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'StatementBillingDocumentConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { StatementBillingDocumentConnectionTypeConnection: Plain_StatementBillingDocumentConnectionTypeConnection }
export interface Fields_StatementBillingDocumentConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'StatementBillingDocumentConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { StatementBillingDocumentConnectionTypeConnection: Fields_StatementBillingDocumentConnectionTypeConnection }
export interface Plain_StatementBillingDocumentConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'StatementBillingDocumentType'>>;
}
export interface Plain { StatementBillingDocumentConnectionTypeEdge: Plain_StatementBillingDocumentConnectionTypeEdge }
export interface Fields_StatementBillingDocumentConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'StatementBillingDocumentType'>>, never>;
}
export interface Fields { StatementBillingDocumentConnectionTypeEdge: Fields_StatementBillingDocumentConnectionTypeEdge }
export interface Plain_StatementBillingDocumentType {
    readonly annulledBy?: Nullable<ModelOf<'AnnulmentBillingDocumentType'>>;
    readonly documentDebtPosition?: Nullable<ModelOf<'BillingDocumentPositionType'>>;
    readonly dueDate?: Nullable<Temporal.PlainDate>;
    readonly earliestChargeAt?: Nullable<Temporal.Instant | number>;
    readonly endAt: Temporal.Instant | number;
    readonly firstIssuedAt?: Nullable<Temporal.Instant | number>;
    readonly id?: Nullable<number>;
    readonly identifier?: Nullable<string>;
    readonly isFinal?: Nullable<boolean>;
    readonly latestChargeAt?: Nullable<Temporal.Instant | number>;
    readonly paymentDueDate?: Nullable<Temporal.PlainDate>;
    readonly pdfUrl?: Nullable<string>;
    readonly startAt: Temporal.Instant | number;
    readonly totalCharges?: Nullable<ModelOf<'StatementTotalType'>>;
    readonly totalCredits?: Nullable<ModelOf<'StatementTotalType'>>;
    readonly transactions?: Nullable<ModelOf<'BillTransactionConnectionTypeConnection'>>;
    readonly scheduledPaymentDate?: Nullable<Temporal.PlainDate>;
}
export interface Plain { StatementBillingDocumentType: Plain_StatementBillingDocumentType }
export interface Fields_StatementBillingDocumentType {
    annulledBy: Field<{  }, Nullable<ModelOf<'AnnulmentBillingDocumentType'>>, never>;
    documentDebtPosition: Field<{  }, Nullable<ModelOf<'BillingDocumentPositionType'>>, never>;
    dueDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    earliestChargeAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    endAt: Field<{  }, Temporal.Instant | number, never>;
    firstIssuedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    id: Field<{  }, Nullable<number>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    isFinal: Field<{  }, Nullable<boolean>, never>;
    latestChargeAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    paymentDueDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    pdfUrl: Field<{  }, Nullable<string>, never>;
    startAt: Field<{  }, Temporal.Instant | number, never>;
    totalCharges: Field<{  }, Nullable<ModelOf<'StatementTotalType'>>, never>;
    totalCredits: Field<{  }, Nullable<ModelOf<'StatementTotalType'>>, never>;
    transactions: Field<{ readonly orderBy: Nullable<TransactionsOrderBy>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'BillTransactionConnectionTypeConnection'>>, never>;
    scheduledPaymentDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
}
export interface Fields { StatementBillingDocumentType: Fields_StatementBillingDocumentType }
export interface Plain_StatementHeldStatus {
    readonly isHeld?: Nullable<boolean>;
    readonly reasons?: Nullable<readonly Nullable<string>[]>;
}
export interface Plain { StatementHeldStatus: Plain_StatementHeldStatus }
export interface Fields_StatementHeldStatus {
    isHeld: Field<{  }, Nullable<boolean>, never>;
    reasons: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
}
export interface Fields { StatementHeldStatus: Fields_StatementHeldStatus }
export type StatementReversalsAfterClose = 'ALL' | 'SOME' | 'NONE' | 'NOT_CLOSED';
export interface Plain_StatementTotalType {
    readonly grossTotal?: Nullable<number>;
    readonly netTotal?: Nullable<number>;
    readonly taxTotal?: Nullable<number>;
}
export interface Plain { StatementTotalType: Plain_StatementTotalType }
export interface Fields_StatementTotalType {
    grossTotal: Field<{  }, Nullable<number>, never>;
    netTotal: Field<{  }, Nullable<number>, never>;
    taxTotal: Field<{  }, Nullable<number>, never>;
}
export interface Fields { StatementTotalType: Fields_StatementTotalType }
export interface Plain_StatementType {
    readonly attachments?: Nullable<ModelOf<'BillingAttachmentConnectionTypeConnection'>>;
    readonly billType?: Nullable<BillTypeEnum>;
    readonly fromDate?: Nullable<Temporal.PlainDate>;
    readonly id?: Nullable<string | number>;
    readonly issuedDate?: Nullable<Temporal.PlainDate>;
    readonly reversalsAfterClose: StatementReversalsAfterClose;
    readonly temporaryUrl?: Nullable<string>;
    readonly toDate?: Nullable<Temporal.PlainDate>;
    readonly averageDailyUsage?: Nullable<number>;
    readonly closingBalance?: Nullable<number>;
    readonly consumptionEndDate?: Nullable<Temporal.PlainDate>;
    readonly consumptionStartDate?: Nullable<Temporal.PlainDate>;
    readonly heldStatus?: Nullable<ModelOf<'HeldStatus'>>;
    readonly isExternalBill?: Nullable<boolean>;
    readonly isFinal?: Nullable<boolean>;
    readonly openingBalance?: Nullable<number>;
    readonly paymentDueDate?: Nullable<Temporal.PlainDate>;
    readonly status?: Nullable<AccountStatementStatus>;
    readonly toAddress?: Nullable<string>;
    readonly totalCharges?: Nullable<ModelOf<'StatementTotalType'>>;
    readonly totalCredits?: Nullable<ModelOf<'StatementTotalType'>>;
    readonly transactions?: Nullable<ModelOf<'TransactionConnectionTypeConnection'>>;
    readonly userId?: Nullable<number>;
}
export interface Plain { StatementType: Plain_StatementType }
export interface Fields_StatementType {
    attachments: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'BillingAttachmentConnectionTypeConnection'>>, never>;
    billType: Field<{  }, Nullable<BillTypeEnum>, never>;
    fromDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    issuedDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    reversalsAfterClose: Field<{  }, StatementReversalsAfterClose, never>;
    temporaryUrl: Field<{  }, Nullable<string>, 'KT-CT-9705'>;
    toDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    averageDailyUsage: Field<{ readonly estimatedConsumptionOnly: Nullable<boolean>; }, Nullable<number>, never>;
    closingBalance: Field<{  }, Nullable<number>, never>;
    consumptionEndDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    consumptionStartDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    heldStatus: Field<{  }, Nullable<ModelOf<'HeldStatus'>>, never>;
    isExternalBill: Field<{  }, Nullable<boolean>, never>;
    isFinal: Field<{  }, Nullable<boolean>, never>;
    openingBalance: Field<{  }, Nullable<number>, never>;
    paymentDueDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    status: Field<{  }, Nullable<AccountStatementStatus>, never>;
    toAddress: Field<{  }, Nullable<string>, never>;
    totalCharges: Field<{  }, Nullable<ModelOf<'StatementTotalType'>>, never>;
    totalCredits: Field<{  }, Nullable<ModelOf<'StatementTotalType'>>, never>;
    transactions: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'TransactionConnectionTypeConnection'>>, never>;
    userId: Field<{  }, Nullable<number>, never>;
}
export interface Fields { StatementType: Fields_StatementType }
export type Status = 'PENDING' | 'AWAITING_AUDIT' | 'AWAITING_CUSTOMER_EVIDENCE' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'APPROVED_CUSTOMER_SERVICE_GESTURE' | 'SKIPPED' | 'COMPLETED' | 'IN_PROGRESS' | 'STALLED' | 'CANCELLED' | 'FAILED' | 'ERRORED';
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
export interface TargetInput {
  readonly accountNumber?: Nullable<string>;
  readonly ledgerId?: Nullable<string>;
  readonly portfolioNumber?: Nullable<string>;
}
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
export type TransactionTypes = 'CREDIT' | 'PAYMENT' | 'REPAYMENT';
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
export type UnavailabilityReason = 'NO_BILL_ISSUED_IN_LAST_60_DAYS';
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
export type _BillingDocumentsOrderBy = 'FINALIZED_AT_ASC' | 'FINALIZED_AT_DESC';
}
