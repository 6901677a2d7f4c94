// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export interface Plain_AccountType {
    readonly paymentAdequacy?: Nullable<ModelOf<'PaymentAdequacyType'>>;
    readonly recommendedBalanceAdjustment?: Nullable<number>;
    readonly shouldReviewPayments?: Nullable<boolean>;
    readonly paymentPlans?: Nullable<ModelOf<'PaymentPlanConnectionTypeConnection'>>;
    readonly paymentSchedules?: Nullable<ModelOf<'PaymentScheduleConnectionTypeConnection'>>;
    readonly paginatedPaymentForecast?: Nullable<ModelOf<'PaymentForecastConnectionTypeConnection'>>;
}
export interface Plain { AccountType: Plain_AccountType }
export interface Fields_AccountType {
    paymentAdequacy: Field<{  }, Nullable<ModelOf<'PaymentAdequacyType'>>, never>;
    recommendedBalanceAdjustment: Field<{  }, Nullable<number>, never>;
    shouldReviewPayments: Field<{  }, Nullable<boolean>, never>;
    paymentPlans: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentPlanConnectionTypeConnection'>>, never>;
    paymentSchedules: Field<{ readonly activeOnDate?: Nullable<Temporal.PlainDate>; readonly active?: Nullable<boolean>; readonly includeDormant: Nullable<boolean>; readonly ledgerType?: Nullable<number>; readonly ledgerNumber?: Nullable<string>; readonly reason?: Nullable<PaymentScheduleReasonOptions>; readonly canCreatePayment?: Nullable<boolean>; readonly ledgerId?: Nullable<string>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentScheduleConnectionTypeConnection'>>, never>;
    paginatedPaymentForecast: Field<{ readonly dateTo?: Nullable<Temporal.PlainDate>; readonly ledgerNumber?: Nullable<string>; readonly ledgerId?: Nullable<number>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentForecastConnectionTypeConnection'>>, never>;
}
export interface Fields { AccountType: Fields_AccountType }
export interface Plain_ChargesBreakdownConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ChargesBreakdownConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { ChargesBreakdownConnectionTypeConnection: Plain_ChargesBreakdownConnectionTypeConnection }
export interface Fields_ChargesBreakdownConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ChargesBreakdownConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { ChargesBreakdownConnectionTypeConnection: Fields_ChargesBreakdownConnectionTypeConnection }
export interface Plain_ChargesBreakdownConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ChargesBreakdownType'>>;
}
export interface Plain { ChargesBreakdownConnectionTypeEdge: Plain_ChargesBreakdownConnectionTypeEdge }
export interface Fields_ChargesBreakdownConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ChargesBreakdownType'>>, never>;
}
export interface Fields { ChargesBreakdownConnectionTypeEdge: Fields_ChargesBreakdownConnectionTypeEdge }
export interface Plain_ChargesBreakdownType {
    readonly charge?: Nullable<number>;
    readonly periodEnd?: Nullable<Temporal.PlainDate>;
    readonly periodStart?: Nullable<Temporal.PlainDate>;
}
export interface Plain { ChargesBreakdownType: Plain_ChargesBreakdownType }
export interface Fields_ChargesBreakdownType {
    charge: Field<{  }, Nullable<number>, never>;
    periodEnd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    periodStart: Field<{  }, Nullable<Temporal.PlainDate>, never>;
}
export interface Fields { ChargesBreakdownType: Fields_ChargesBreakdownType }
export interface Plain_ConsumptionBreakdown {
    readonly sourceId?: Nullable<string>;
    readonly sourceName?: Nullable<string>;
    readonly usage?: Nullable<readonly Nullable<number>[]>;
}
export interface Plain { ConsumptionBreakdown: Plain_ConsumptionBreakdown }
export interface Fields_ConsumptionBreakdown {
    sourceId: Field<{  }, Nullable<string>, never>;
    sourceName: Field<{  }, Nullable<string>, never>;
    usage: Field<{  }, Nullable<readonly Nullable<number>[]>, never>;
}
export interface Fields { ConsumptionBreakdown: Fields_ConsumptionBreakdown }
export interface Plain_ConsumptionBreakdownConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ConsumptionBreakdownConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { ConsumptionBreakdownConnectionTypeConnection: Plain_ConsumptionBreakdownConnectionTypeConnection }
export interface Fields_ConsumptionBreakdownConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ConsumptionBreakdownConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { ConsumptionBreakdownConnectionTypeConnection: Fields_ConsumptionBreakdownConnectionTypeConnection }
export interface Plain_ConsumptionBreakdownConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ConsumptionBreakdownType'>>;
}
export interface Plain { ConsumptionBreakdownConnectionTypeEdge: Plain_ConsumptionBreakdownConnectionTypeEdge }
export interface Fields_ConsumptionBreakdownConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ConsumptionBreakdownType'>>, never>;
}
export interface Fields { ConsumptionBreakdownConnectionTypeEdge: Fields_ConsumptionBreakdownConnectionTypeEdge }
export interface Plain_ConsumptionBreakdownType {
    readonly charges?: Nullable<ModelOf<'ChargesBreakdownConnectionTypeConnection'>>;
    readonly marketName?: Nullable<string>;
}
export interface Plain { ConsumptionBreakdownType: Plain_ConsumptionBreakdownType }
export interface Fields_ConsumptionBreakdownType {
    charges: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'ChargesBreakdownConnectionTypeConnection'>>, never>;
    marketName: Field<{  }, Nullable<string>, never>;
}
export interface Fields { ConsumptionBreakdownType: Fields_ConsumptionBreakdownType }
export interface Plain_CreateAccountPaymentSchedule {
    readonly schedule: ModelOf<'PaymentScheduleType'>;
}
export interface Plain { CreateAccountPaymentSchedule: Plain_CreateAccountPaymentSchedule }
export interface Fields_CreateAccountPaymentSchedule {
    schedule: Field<{  }, ModelOf<'PaymentScheduleType'>, never>;
}
export interface Fields { CreateAccountPaymentSchedule: Fields_CreateAccountPaymentSchedule }
export interface CreateAccountPaymentScheduleInput {
  readonly accountNumber: string;
  readonly ledgerNumber: string;
  readonly paymentDay?: Nullable<number>;
  readonly paymentAmount?: Nullable<number>;
}
export interface Plain_CreatePaymentSchedule {
    readonly paymentSchedule?: Nullable<ModelOf<'PaymentScheduleType'>>;
}
export interface Plain { CreatePaymentSchedule: Plain_CreatePaymentSchedule }
export interface Fields_CreatePaymentSchedule {
    paymentSchedule: Field<{  }, Nullable<ModelOf<'PaymentScheduleType'>>, never>;
}
export interface Fields { CreatePaymentSchedule: Fields_CreatePaymentSchedule }
export interface Plain_LedgerType {
    readonly paymentAdequacy?: Nullable<ModelOf<'PaymentAdequacyDetailsType'>>;
}
export interface Plain { LedgerType: Plain_LedgerType }
export interface Fields_LedgerType {
    paymentAdequacy: Field<{  }, Nullable<ModelOf<'PaymentAdequacyDetailsType'>>, never>;
}
export interface Fields { LedgerType: Fields_LedgerType }
export interface Plain_LivePaymentAdequacyCalculation {
    readonly averageMonthlyCharge?: Nullable<number>;
    readonly balanceAdjustment?: Nullable<number>;
    readonly consumption?: Nullable<ModelOf<'ConsumptionBreakdownConnectionTypeConnection'>>;
    readonly currentBalance?: Nullable<number>;
    readonly existingMonthlyAmount?: Nullable<number>;
    readonly reviewedOn?: Nullable<Temporal.PlainDate>;
    readonly suggestedNewMonthlyAmount?: Nullable<number>;
    readonly targetBalance?: Nullable<number>;
}
export interface Plain { LivePaymentAdequacyCalculation: Plain_LivePaymentAdequacyCalculation }
export interface Fields_LivePaymentAdequacyCalculation {
    averageMonthlyCharge: Field<{  }, Nullable<number>, never>;
    balanceAdjustment: Field<{  }, Nullable<number>, never>;
    consumption: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'ConsumptionBreakdownConnectionTypeConnection'>>, never>;
    currentBalance: Field<{  }, Nullable<number>, never>;
    existingMonthlyAmount: Field<{  }, Nullable<number>, never>;
    reviewedOn: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    suggestedNewMonthlyAmount: Field<{  }, Nullable<number>, never>;
    targetBalance: Field<{  }, Nullable<number>, never>;
}
export interface Fields { LivePaymentAdequacyCalculation: Fields_LivePaymentAdequacyCalculation }
export interface Plain_LivePaymentAdequacyQuery {
    readonly currentBalance?: Nullable<number>;
    readonly estimatedConsumption?: Nullable<readonly Nullable<ModelOf<'ConsumptionBreakdown'>>[]>;
    readonly recommendedPayment?: Nullable<ModelOf<'PaymentBreakdown'>>;
    readonly reviewedOn?: Nullable<Temporal.PlainDate>;
    readonly targetBalance?: Nullable<number>;
}
export interface Plain { LivePaymentAdequacyQuery: Plain_LivePaymentAdequacyQuery }
export interface Fields_LivePaymentAdequacyQuery {
    currentBalance: Field<{  }, Nullable<number>, never>;
    estimatedConsumption: Field<{  }, Nullable<readonly Nullable<ModelOf<'ConsumptionBreakdown'>>[]>, never>;
    recommendedPayment: Field<{  }, Nullable<ModelOf<'PaymentBreakdown'>>, never>;
    reviewedOn: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    targetBalance: Field<{  }, Nullable<number>, never>;
}
export interface Fields { LivePaymentAdequacyQuery: Fields_LivePaymentAdequacyQuery }
export interface Fields_Mutation {
    createAccountPaymentSchedule: Field<{ readonly input: CreateAccountPaymentScheduleInput; }, Nullable<ModelOf<'CreateAccountPaymentSchedule'>>, 'KT-CT-3815' | 'KT-CT-3822' | 'KT-CT-3923' | 'KT-CT-3941' | 'KT-CT-3942' | 'KT-CT-3947' | 'KT-CT-3960' | 'KT-CT-3961' | 'KT-CT-3962'>;
    createPaymentSchedule: Field<{ readonly input: PaymentScheduleInput; }, Nullable<ModelOf<'CreatePaymentSchedule'>>, 'KT-GB-3917'>;
    updatePaymentSchedulePaymentAmount: Field<{ readonly input: UpdatePaymentSchedulePaymentAmountInput; }, Nullable<ModelOf<'UpdatePaymentSchedulePaymentAmount'>>, 'KT-CT-3923' | 'KT-CT-3941' | 'KT-CT-3942' | 'KT-GB-3919' | 'KT-GB-3920'>;
    updatePaymentSchedulePaymentDay: Field<{ readonly input: UpdatePaymentSchedulePaymentDayInput; }, Nullable<ModelOf<'UpdatePaymentSchedulePaymentDay'>>, 'KT-GB-3910' | 'KT-GB-3911' | 'KT-GB-3912' | 'KT-GB-3918'>;
}
export interface Fields { Mutation: Fields_Mutation }
export interface Plain_PaymentAdequacyChangeType {
    readonly appliedDate?: Nullable<Temporal.Instant | number>;
    readonly newPaymentAmount?: Nullable<number>;
    readonly previousPaymentAmount?: Nullable<number>;
}
export interface Plain { PaymentAdequacyChangeType: Plain_PaymentAdequacyChangeType }
export interface Fields_PaymentAdequacyChangeType {
    appliedDate: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    newPaymentAmount: Field<{  }, Nullable<number>, never>;
    previousPaymentAmount: Field<{  }, Nullable<number>, never>;
}
export interface Fields { PaymentAdequacyChangeType: Fields_PaymentAdequacyChangeType }
export interface Plain_PaymentAdequacyDetailsType {
    readonly isCurrentlyExempt?: Nullable<boolean>;
    readonly latestAppliedPaymentAdequacyChange?: Nullable<ModelOf<'PaymentAdequacyChangeType'>>;
}
export interface Plain { PaymentAdequacyDetailsType: Plain_PaymentAdequacyDetailsType }
export interface Fields_PaymentAdequacyDetailsType {
    isCurrentlyExempt: Field<{  }, Nullable<boolean>, never>;
    latestAppliedPaymentAdequacyChange: Field<{  }, Nullable<ModelOf<'PaymentAdequacyChangeType'>>, never>;
}
export interface Fields { PaymentAdequacyDetailsType: Fields_PaymentAdequacyDetailsType }
export interface Plain_PaymentAdequacyType {
    readonly suggestedDirectDebitAmount?: Nullable<number>;
}
export interface Plain { PaymentAdequacyType: Plain_PaymentAdequacyType }
export interface Fields_PaymentAdequacyType {
    suggestedDirectDebitAmount: Field<{  }, Nullable<number>, never>;
}
export interface Fields { PaymentAdequacyType: Fields_PaymentAdequacyType }
export interface Plain_PaymentBreakdown {
    readonly adjustment?: Nullable<number>;
    readonly ongoing?: Nullable<number>;
    readonly total?: Nullable<number>;
}
export interface Plain { PaymentBreakdown: Plain_PaymentBreakdown }
export interface Fields_PaymentBreakdown {
    adjustment: Field<{  }, Nullable<number>, never>;
    ongoing: Field<{  }, Nullable<number>, never>;
    total: Field<{  }, Nullable<number>, never>;
}
export interface Fields { PaymentBreakdown: Fields_PaymentBreakdown }
export type PaymentDayDirectionType = 'OF_MONTH' | 'BEFORE_END_OF_MONTH';
export interface Plain_PaymentForecastConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'PaymentForecastConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { PaymentForecastConnectionTypeConnection: Plain_PaymentForecastConnectionTypeConnection }
export interface Fields_PaymentForecastConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'PaymentForecastConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { PaymentForecastConnectionTypeConnection: Fields_PaymentForecastConnectionTypeConnection }
export interface Plain_PaymentForecastConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'PaymentForecastType'>>;
}
export interface Plain { PaymentForecastConnectionTypeEdge: Plain_PaymentForecastConnectionTypeEdge }
export interface Fields_PaymentForecastConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'PaymentForecastType'>>, never>;
}
export interface Fields { PaymentForecastConnectionTypeEdge: Fields_PaymentForecastConnectionTypeEdge }
export interface Plain_PaymentForecastType {
    readonly amount?: Nullable<number>;
    readonly date?: Nullable<Temporal.PlainDate>;
    readonly method?: Nullable<ScheduleType>;
    readonly paymentNumber?: Nullable<number>;
}
export interface Plain { PaymentForecastType: Plain_PaymentForecastType }
export interface Fields_PaymentForecastType {
    amount: Field<{  }, Nullable<number>, never>;
    date: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    method: Field<{  }, Nullable<ScheduleType>, never>;
    paymentNumber: Field<{  }, Nullable<number>, never>;
}
export interface Fields { PaymentForecastType: Fields_PaymentForecastType }
export type PaymentFrequencyOptions = 'Weekly' | 'Monthly' | 'Planned';
export interface Plain_PaymentPlanConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'PaymentPlanConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { PaymentPlanConnectionTypeConnection: Plain_PaymentPlanConnectionTypeConnection }
export interface Fields_PaymentPlanConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'PaymentPlanConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { PaymentPlanConnectionTypeConnection: Fields_PaymentPlanConnectionTypeConnection }
export interface Plain_PaymentPlanConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'PaymentPlanType'>>;
}
export interface Plain { PaymentPlanConnectionTypeEdge: Plain_PaymentPlanConnectionTypeEdge }
export interface Fields_PaymentPlanConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'PaymentPlanType'>>, never>;
}
export interface Fields { PaymentPlanConnectionTypeEdge: Fields_PaymentPlanConnectionTypeEdge }
export interface Plain_PaymentPlanDetails {
    readonly paymentFrequency?: Nullable<string>;
    readonly paymentFrequencyMultiplier?: Nullable<number>;
    readonly paymentPlanId?: Nullable<string | number>;
    readonly paymentPlanStatus?: Nullable<string>;
    readonly totalAmountPaid?: Nullable<number>;
    readonly totalAmountRemaining?: Nullable<number>;
    readonly totalPlanValue?: Nullable<number>;
}
export interface Plain { PaymentPlanDetails: Plain_PaymentPlanDetails }
export interface Fields_PaymentPlanDetails {
    paymentFrequency: Field<{  }, Nullable<string>, never>;
    paymentFrequencyMultiplier: Field<{  }, Nullable<number>, never>;
    paymentPlanId: Field<{  }, Nullable<string | number>, never>;
    paymentPlanStatus: Field<{  }, Nullable<string>, never>;
    totalAmountPaid: Field<{  }, Nullable<number>, never>;
    totalAmountRemaining: Field<{  }, Nullable<number>, never>;
    totalPlanValue: Field<{  }, Nullable<number>, never>;
}
export interface Fields { PaymentPlanDetails: Fields_PaymentPlanDetails }
export interface Plain_PaymentPlanPaymentType {
    readonly amount: number;
    readonly payableDate: Temporal.PlainDate;
    readonly paymentType?: Nullable<string>;
}
export interface Plain { PaymentPlanPaymentType: Plain_PaymentPlanPaymentType }
export interface Fields_PaymentPlanPaymentType {
    amount: Field<{  }, number, never>;
    payableDate: Field<{  }, Temporal.PlainDate, never>;
    paymentType: Field<{  }, Nullable<string>, never>;
}
export interface Fields { PaymentPlanPaymentType: Fields_PaymentPlanPaymentType }
export interface Plain_PaymentPlanType {
    readonly acceptedAt?: Nullable<Temporal.Instant | number>;
    readonly account: ModelOf<'AccountType'>;
    readonly id: string | number;
    readonly initialScheduleType: string;
    readonly ledgerNumber?: Nullable<string>;
    readonly nextPayment?: Nullable<ModelOf<'PaymentPlanPaymentType'>>;
    readonly offerExpiresAt?: Nullable<Temporal.Instant | number>;
    readonly offeredAt?: Nullable<Temporal.Instant | number>;
    readonly payments: readonly ModelOf<'PaymentPlanPaymentType'>[];
    readonly status: string;
    readonly strategyDisplayName?: Nullable<string>;
    readonly strategyName: string;
    readonly updatedAt: Temporal.Instant | number;
}
export interface Plain { PaymentPlanType: Plain_PaymentPlanType }
export interface Fields_PaymentPlanType {
    acceptedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    account: Field<{  }, ModelOf<'AccountType'>, never>;
    id: Field<{  }, string | number, never>;
    initialScheduleType: Field<{  }, string, never>;
    ledgerNumber: Field<{  }, Nullable<string>, never>;
    nextPayment: Field<{  }, Nullable<ModelOf<'PaymentPlanPaymentType'>>, never>;
    offerExpiresAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    offeredAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    payments: Field<{  }, readonly ModelOf<'PaymentPlanPaymentType'>[], never>;
    status: Field<{  }, string, never>;
    strategyDisplayName: Field<{  }, Nullable<string>, never>;
    strategyName: Field<{  }, string, never>;
    updatedAt: Field<{  }, Temporal.Instant | number, never>;
}
export interface Fields { PaymentPlanType: Fields_PaymentPlanType }
export interface Plain_PaymentScheduleConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'PaymentScheduleConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { PaymentScheduleConnectionTypeConnection: Plain_PaymentScheduleConnectionTypeConnection }
export interface Fields_PaymentScheduleConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'PaymentScheduleConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { PaymentScheduleConnectionTypeConnection: Fields_PaymentScheduleConnectionTypeConnection }
export interface Plain_PaymentScheduleConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'PaymentScheduleType'>>;
}
export interface Plain { PaymentScheduleConnectionTypeEdge: Plain_PaymentScheduleConnectionTypeEdge }
export interface Fields_PaymentScheduleConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'PaymentScheduleType'>>, never>;
}
export interface Fields { PaymentScheduleConnectionTypeEdge: Fields_PaymentScheduleConnectionTypeEdge }
export interface Plain_PaymentScheduleDelayConfigurationType {
    readonly args?: Nullable<unknown>;
    readonly code?: Nullable<string>;
}
export interface Plain { PaymentScheduleDelayConfigurationType: Plain_PaymentScheduleDelayConfigurationType }
export interface Fields_PaymentScheduleDelayConfigurationType {
    args: Field<{  }, Nullable<unknown>, never>;
    code: Field<{  }, Nullable<string>, never>;
}
export interface Fields { PaymentScheduleDelayConfigurationType: Fields_PaymentScheduleDelayConfigurationType }
export interface PaymentScheduleInput {
  readonly accountNumber: string;
  readonly paymentAmount: number;
  readonly paymentDay: number;
}
export interface Plain_PaymentSchedulePaymentDayDetailsType {
    readonly description?: Nullable<string>;
    readonly direction?: Nullable<PaymentDayDirectionType>;
}
export interface Plain { PaymentSchedulePaymentDayDetailsType: Plain_PaymentSchedulePaymentDayDetailsType }
export interface Fields_PaymentSchedulePaymentDayDetailsType {
    description: Field<{  }, Nullable<string>, never>;
    direction: Field<{  }, Nullable<PaymentDayDirectionType>, never>;
}
export interface Fields { PaymentSchedulePaymentDayDetailsType: Fields_PaymentSchedulePaymentDayDetailsType }
export type PaymentScheduleReasonOptions = 'GENERAL_ACCOUNT_PAYMENT' | 'SSD_PAYMENT' | 'FINAL_PAYMENT' | 'DEBT_REPAYMENT_PLAN';
export interface Plain_PaymentScheduleType {
    readonly delayConfiguration?: Nullable<ModelOf<'PaymentScheduleDelayConfigurationType'>>;
    readonly id: string | number;
    readonly isExemptFromPaymentAdequacy?: Nullable<boolean>;
    readonly isPaymentHoliday?: Nullable<boolean>;
    readonly isVariablePaymentAmount: boolean;
    readonly ledgerNumber?: Nullable<string>;
    readonly paymentAdequacyAdjustment?: Nullable<number>;
    readonly paymentAdequacyAdjustmentExpiryDate?: Nullable<Temporal.PlainDate>;
    readonly paymentAmount: number;
    readonly paymentDay?: Nullable<number>;
    readonly paymentDayDetails?: Nullable<ModelOf<'PaymentSchedulePaymentDayDetailsType'>>;
    readonly paymentFrequency?: Nullable<PaymentFrequencyOptions>;
    readonly paymentFrequencyMultiplier: number;
    readonly paymentHolidayReason: string;
    readonly reason?: Nullable<PaymentScheduleReasonOptions>;
    readonly scheduleType?: Nullable<ScheduleType>;
    readonly supplementaryLedger?: Nullable<ModelOf<'SupplementaryLedgerType'>>;
    readonly totalDebtAmount?: Nullable<number>;
    readonly trigger?: Nullable<ScheduleTrigger>;
    readonly validFrom: Temporal.PlainDate;
    readonly validTo?: Nullable<Temporal.PlainDate>;
}
export interface Plain { PaymentScheduleType: Plain_PaymentScheduleType }
export interface Fields_PaymentScheduleType {
    delayConfiguration: Field<{  }, Nullable<ModelOf<'PaymentScheduleDelayConfigurationType'>>, never>;
    id: Field<{  }, string | number, never>;
    isExemptFromPaymentAdequacy: Field<{  }, Nullable<boolean>, never>;
    isPaymentHoliday: Field<{  }, Nullable<boolean>, never>;
    isVariablePaymentAmount: Field<{  }, boolean, never>;
    ledgerNumber: Field<{  }, Nullable<string>, never>;
    paymentAdequacyAdjustment: Field<{  }, Nullable<number>, never>;
    paymentAdequacyAdjustmentExpiryDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    paymentAmount: Field<{  }, number, never>;
    paymentDay: Field<{  }, Nullable<number>, never>;
    paymentDayDetails: Field<{  }, Nullable<ModelOf<'PaymentSchedulePaymentDayDetailsType'>>, never>;
    paymentFrequency: Field<{  }, Nullable<PaymentFrequencyOptions>, never>;
    paymentFrequencyMultiplier: Field<{  }, number, never>;
    paymentHolidayReason: Field<{  }, string, never>;
    reason: Field<{  }, Nullable<PaymentScheduleReasonOptions>, never>;
    scheduleType: Field<{  }, Nullable<ScheduleType>, never>;
    supplementaryLedger: Field<{  }, Nullable<ModelOf<'SupplementaryLedgerType'>>, never>;
    totalDebtAmount: Field<{  }, Nullable<number>, never>;
    trigger: Field<{  }, Nullable<ScheduleTrigger>, never>;
    validFrom: Field<{  }, Temporal.PlainDate, never>;
    validTo: Field<{  }, Nullable<Temporal.PlainDate>, never>;
}
export interface Fields { PaymentScheduleType: Fields_PaymentScheduleType }
export interface Plain_PrepayPaymentLedgerType {
    readonly paymentAdequacy?: Nullable<ModelOf<'PaymentAdequacyDetailsType'>>;
}
export interface Plain { PrepayPaymentLedgerType: Plain_PrepayPaymentLedgerType }
export interface Fields_PrepayPaymentLedgerType {
    paymentAdequacy: Field<{  }, Nullable<ModelOf<'PaymentAdequacyDetailsType'>>, never>;
}
export interface Fields { PrepayPaymentLedgerType: Fields_PrepayPaymentLedgerType }
export interface Fields_Query {
    livePaymentAdequacy: Field<{ readonly accountNumber: string; readonly ledgerNumber?: Nullable<string>; readonly policyId?: Nullable<string>; }, Nullable<ModelOf<'LivePaymentAdequacyQuery'>>, 'KT-CT-3822' | 'KT-CT-3922' | 'KT-CT-3923' | 'KT-GB-3915' | 'KT-GB-3916'>;
    livePaymentAdequacyCalculation: Field<{ readonly ledgerNumber: string; }, Nullable<ModelOf<'LivePaymentAdequacyCalculation'>>, 'KT-CT-3963'>;
    paymentPlanDetails: Field<{ readonly accountNumber: string; }, Nullable<readonly Nullable<ModelOf<'PaymentPlanDetails'>>[]>, 'KT-CT-3921'>;
}
export interface Fields { Query: Fields_Query }
export type ScheduleTrigger = 'PLAN' | 'REGULAR' | 'REGULAR_PLAN' | 'BALANCE' | 'BILL';
export type ScheduleType = 'BACS_TRANSFER' | 'CARD_PAYMENT' | 'DIRECT_DEBIT' | 'PAYMENT_SLIP';
export interface Plain_SupplementaryLedgerType {
    readonly paymentAdequacy?: Nullable<ModelOf<'PaymentAdequacyDetailsType'>>;
}
export interface Plain { SupplementaryLedgerType: Plain_SupplementaryLedgerType }
export interface Fields_SupplementaryLedgerType {
    paymentAdequacy: Field<{  }, Nullable<ModelOf<'PaymentAdequacyDetailsType'>>, never>;
}
export interface Fields { SupplementaryLedgerType: Fields_SupplementaryLedgerType }
export interface Plain_UpdatePaymentSchedulePaymentAmount {
    readonly paymentSchedule?: Nullable<ModelOf<'PaymentScheduleType'>>;
}
export interface Plain { UpdatePaymentSchedulePaymentAmount: Plain_UpdatePaymentSchedulePaymentAmount }
export interface Fields_UpdatePaymentSchedulePaymentAmount {
    paymentSchedule: Field<{  }, Nullable<ModelOf<'PaymentScheduleType'>>, never>;
}
export interface Fields { UpdatePaymentSchedulePaymentAmount: Fields_UpdatePaymentSchedulePaymentAmount }
export interface UpdatePaymentSchedulePaymentAmountInput {
  readonly accountNumber: string;
  readonly amount: number;
}
export interface Plain_UpdatePaymentSchedulePaymentDay {
    readonly paymentSchedule?: Nullable<ModelOf<'PaymentScheduleType'>>;
}
export interface Plain { UpdatePaymentSchedulePaymentDay: Plain_UpdatePaymentSchedulePaymentDay }
export interface Fields_UpdatePaymentSchedulePaymentDay {
    paymentSchedule: Field<{  }, Nullable<ModelOf<'PaymentScheduleType'>>, never>;
}
export interface Fields { UpdatePaymentSchedulePaymentDay: Fields_UpdatePaymentSchedulePaymentDay }
export interface UpdatePaymentSchedulePaymentDayInput {
  readonly accountNumber: string;
  readonly paymentDay: number;
}
}
