// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export interface Plain_AccountPaymentConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'AccountPaymentConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { AccountPaymentConnectionTypeConnection: Plain_AccountPaymentConnectionTypeConnection }
export interface Fields_AccountPaymentConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'AccountPaymentConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { AccountPaymentConnectionTypeConnection: Fields_AccountPaymentConnectionTypeConnection }
export interface Plain_AccountPaymentConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'AccountPaymentType'>>;
}
export interface Plain { AccountPaymentConnectionTypeEdge: Plain_AccountPaymentConnectionTypeEdge }
export interface Fields_AccountPaymentConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'AccountPaymentType'>>, never>;
}
export interface Fields { AccountPaymentConnectionTypeEdge: Fields_AccountPaymentConnectionTypeEdge }
export type AccountPaymentStatusOptions = 'SCHEDULED' | 'PENDING' | 'CLEARED' | 'FAILED' | 'PROMISED' | 'FULFILLED' | 'PROMISE_BROKEN' | 'HISTORIC' | 'THIRD_PARTY' | 'REQUESTED' | 'DELETED';
export interface Plain_AccountPaymentType {
    readonly amount: number;
    readonly id?: Nullable<string | number>;
    readonly maxRescheduleDays: number;
    readonly paymentDate: Temporal.PlainDate;
    readonly paymentInstruction?: Nullable<ModelOf<'PaymentInstructionType'>>;
    readonly reference: string;
    readonly schedulabilityStatus?: Nullable<ModelOf<'SchedulabilityStatusType'>>;
    readonly source: string;
    readonly status?: Nullable<AccountPaymentStatusOptions>;
    readonly surchargeAmount?: Nullable<number>;
    readonly transactionType?: Nullable<AccountPaymentTransactionTypeChoices>;
    readonly uuid: string;
    readonly refundableAmount?: Nullable<number>;
}
export interface Plain { AccountPaymentType: Plain_AccountPaymentType }
export interface Fields_AccountPaymentType {
    amount: Field<{  }, number, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    maxRescheduleDays: Field<{  }, number, never>;
    paymentDate: Field<{  }, Temporal.PlainDate, never>;
    paymentInstruction: Field<{  }, Nullable<ModelOf<'PaymentInstructionType'>>, never>;
    reference: Field<{  }, string, never>;
    schedulabilityStatus: Field<{ readonly numDays: number; }, Nullable<ModelOf<'SchedulabilityStatusType'>>, never>;
    source: Field<{  }, string, never>;
    status: Field<{  }, Nullable<AccountPaymentStatusOptions>, never>;
    surchargeAmount: Field<{  }, Nullable<number>, never>;
    transactionType: Field<{  }, Nullable<AccountPaymentTransactionTypeChoices>, never>;
    uuid: Field<{  }, string, never>;
    refundableAmount: Field<{  }, Nullable<number>, never>;
}
export interface Fields { AccountPaymentType: Fields_AccountPaymentType }
export interface Plain_AccountRepaymentConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'AccountRepaymentConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { AccountRepaymentConnectionTypeConnection: Plain_AccountRepaymentConnectionTypeConnection }
export interface Fields_AccountRepaymentConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'AccountRepaymentConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { AccountRepaymentConnectionTypeConnection: Fields_AccountRepaymentConnectionTypeConnection }
export interface Plain_AccountRepaymentConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'AccountRepaymentType'>>;
}
export interface Plain { AccountRepaymentConnectionTypeEdge: Plain_AccountRepaymentConnectionTypeEdge }
export interface Fields_AccountRepaymentConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'AccountRepaymentType'>>, never>;
}
export interface Fields { AccountRepaymentConnectionTypeEdge: Fields_AccountRepaymentConnectionTypeEdge }
export type AccountRepaymentStatusOptions = 'REQUESTED' | 'APPROVED' | 'SUBMITTED' | 'FAILED' | 'PAID' | 'THIRD_PARTY' | 'HISTORIC';
export interface Plain_AccountRepaymentType {
    readonly amount: number;
    readonly id: string | number;
    readonly paymentDate: Temporal.PlainDate;
    readonly paymentUuid?: Nullable<string>;
    readonly reason?: Nullable<RepaymentReason>;
    readonly status?: Nullable<AccountRepaymentStatusOptions>;
}
export interface Plain { AccountRepaymentType: Plain_AccountRepaymentType }
export interface Fields_AccountRepaymentType {
    amount: Field<{  }, number, never>;
    id: Field<{  }, string | number, never>;
    paymentDate: Field<{  }, Temporal.PlainDate, never>;
    paymentUuid: Field<{  }, Nullable<string>, never>;
    reason: Field<{  }, Nullable<RepaymentReason>, never>;
    status: Field<{  }, Nullable<AccountRepaymentStatusOptions>, never>;
}
export interface Fields { AccountRepaymentType: Fields_AccountRepaymentType }
export interface Plain_AccountType {
    readonly paymentAdequacy?: Nullable<ModelOf<'PaymentAdequacyType'>>;
    readonly recommendedBalanceAdjustment?: Nullable<number>;
    readonly shouldReviewPayments?: Nullable<boolean>;
    readonly canChangePayments?: Nullable<boolean>;
    readonly directDebitInstructions?: Nullable<ModelOf<'DirectDebitInstructionConnectionTypeConnection'>>;
    readonly paymentMethods?: Nullable<ModelOf<'PaymentInstructionConnectionTypeConnection'>>;
    readonly canModifyPayments?: Nullable<ModelOf<'CanModifyPaymentsType'>>;
    readonly payments?: Nullable<ModelOf<'AccountPaymentConnectionTypeConnection'>>;
    readonly paymentPlans?: Nullable<ModelOf<'PaymentPlanConnectionTypeConnection'>>;
    readonly canRequestRefund?: Nullable<boolean>;
    readonly maximumRefund?: Nullable<ModelOf<'MaximumRefundType'>>;
    readonly refundApproval?: Nullable<readonly Nullable<ModelOf<'RefundApprovalType'>>[]>;
    readonly repayments?: Nullable<ModelOf<'AccountRepaymentConnectionTypeConnection'>>;
    readonly requestRefundEligibility?: Nullable<ModelOf<'RequestRefundEligibilityType'>>;
    readonly paymentSchedules?: Nullable<ModelOf<'PaymentScheduleConnectionTypeConnection'>>;
    readonly paginatedPaymentForecast?: Nullable<ModelOf<'PaymentForecastConnectionTypeConnection'>>;
}
export interface Plain { AccountType: Plain_AccountType }
export interface Fields_AccountType {
    paymentAdequacy: Field<{  }, Nullable<ModelOf<'PaymentAdequacyType'>>, never>;
    recommendedBalanceAdjustment: Field<{  }, Nullable<number>, never>;
    shouldReviewPayments: Field<{  }, Nullable<boolean>, never>;
    canChangePayments: Field<{  }, Nullable<boolean>, never>;
    directDebitInstructions: Field<{ readonly statuses?: Nullable<readonly Nullable<DirectDebitInstructionStatus>[]>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'DirectDebitInstructionConnectionTypeConnection'>>, never>;
    paymentMethods: Field<{ readonly statuses?: Nullable<readonly Nullable<PaymentInstructionStatus>[]>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentInstructionConnectionTypeConnection'>>, never>;
    canModifyPayments: Field<{  }, Nullable<ModelOf<'CanModifyPaymentsType'>>, never>;
    payments: Field<{ readonly ledgerNumber?: Nullable<string>; readonly status?: Nullable<AccountPaymentStatusOptions>; readonly reason?: Nullable<PaymentReasonOptions>; readonly includePromises: Nullable<boolean>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly ledgerId?: Nullable<string>; }, Nullable<ModelOf<'AccountPaymentConnectionTypeConnection'>>, never>;
    paymentPlans: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentPlanConnectionTypeConnection'>>, never>;
    canRequestRefund: Field<{  }, Nullable<boolean>, never>;
    maximumRefund: Field<{ readonly ledgerNumber?: Nullable<string>; }, Nullable<ModelOf<'MaximumRefundType'>>, never>;
    refundApproval: Field<{  }, Nullable<readonly Nullable<ModelOf<'RefundApprovalType'>>[]>, never>;
    repayments: Field<{ readonly statuses?: Nullable<readonly Nullable<AccountRepaymentStatusOptions>[]>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'AccountRepaymentConnectionTypeConnection'>>, never>;
    requestRefundEligibility: Field<{ readonly ledgerNumber?: Nullable<string>; }, Nullable<ModelOf<'RequestRefundEligibilityType'>>, never>;
    paymentSchedules: Field<{ readonly activeOnDate?: Nullable<Temporal.PlainDate>; readonly active?: Nullable<boolean>; readonly includeDormant: Nullable<boolean>; readonly ledgerType?: Nullable<number>; readonly ledgerNumber?: Nullable<string>; readonly reason?: Nullable<PaymentScheduleReasonOptions>; readonly canCreatePayment?: Nullable<boolean>; readonly ledgerId?: Nullable<string>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentScheduleConnectionTypeConnection'>>, never>;
    paginatedPaymentForecast: Field<{ readonly dateTo?: Nullable<Temporal.PlainDate>; readonly ledgerNumber?: Nullable<string>; readonly ledgerId?: Nullable<number>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentForecastConnectionTypeConnection'>>, never>;
}
export interface Fields { AccountType: Fields_AccountType }
export interface Plain_AccountUserType {
    readonly paymentMethods?: Nullable<ModelOf<'PaymentInstructionConnectionTypeConnection'>>;
}
export interface Plain { AccountUserType: Plain_AccountUserType }
export interface Fields_AccountUserType {
    paymentMethods: Field<{ readonly validAt?: Nullable<Temporal.Instant>; readonly statuses?: Nullable<readonly Nullable<PaymentInstructionStatus>[]>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentInstructionConnectionTypeConnection'>>, never>;
}
export interface Fields { AccountUserType: Fields_AccountUserType }
export interface Plain_AccountWithStatusInfoType {
    readonly activePaymentMethod?: Nullable<string>;
    readonly canModifyPayments?: Nullable<ModelOf<'CanModifyPaymentsType'>>;
}
export interface Plain { AccountWithStatusInfoType: Plain_AccountWithStatusInfoType }
export interface Fields_AccountWithStatusInfoType {
    activePaymentMethod: Field<{  }, Nullable<string>, never>;
    canModifyPayments: Field<{  }, Nullable<ModelOf<'CanModifyPaymentsType'>>, never>;
}
export interface Fields { AccountWithStatusInfoType: Fields_AccountWithStatusInfoType }
export interface Plain_AddCreditToSmartMeter {
    readonly amount: number;
}
export interface Plain { AddCreditToSmartMeter: Plain_AddCreditToSmartMeter }
export interface Fields_AddCreditToSmartMeter {
    amount: Field<{  }, number, never>;
}
export interface Fields { AddCreditToSmartMeter: Fields_AddCreditToSmartMeter }
export interface Plain_AllowRepaymentSubmission {
    readonly repaymentId?: Nullable<string | number>;
    readonly repaymentIntervention?: Nullable<ModelOf<'RepaymentInterventionType'>>;
}
export interface Plain { AllowRepaymentSubmission: Plain_AllowRepaymentSubmission }
export interface Fields_AllowRepaymentSubmission {
    repaymentId: Field<{  }, Nullable<string | number>, never>;
    repaymentIntervention: Field<{  }, Nullable<ModelOf<'RepaymentInterventionType'>>, never>;
}
export interface Fields { AllowRepaymentSubmission: Fields_AllowRepaymentSubmission }
export interface Plain_AmendPayment {
    readonly payment?: Nullable<ModelOf<'AccountPaymentType'>>;
}
export interface Plain { AmendPayment: Plain_AmendPayment }
export interface Fields_AmendPayment {
    payment: Field<{  }, Nullable<ModelOf<'AccountPaymentType'>>, never>;
}
export interface Fields { AmendPayment: Fields_AmendPayment }
export interface AmendPaymentInput {
  readonly accountNumber: string;
  readonly paymentId: number;
  readonly amount: number;
  readonly paymentDate: Temporal.PlainDate;
  readonly reason?: Nullable<string>;
}
export interface Plain_ApproveRepayment {
    readonly repayment?: Nullable<ModelOf<'AccountRepaymentType'>>;
}
export interface Plain { ApproveRepayment: Plain_ApproveRepayment }
export interface Fields_ApproveRepayment {
    repayment: Field<{  }, Nullable<ModelOf<'AccountRepaymentType'>>, never>;
}
export interface Fields { ApproveRepayment: Fields_ApproveRepayment }
export interface ApproveRepaymentInput {
  readonly accountNumber: string;
  readonly repaymentId: string;
}
export interface Plain_AutoTopupConfigConnectionTypeConnection {
    readonly edges: readonly Nullable<ModelOf<'AutoTopupConfigConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
}
export interface Plain { AutoTopupConfigConnectionTypeConnection: Plain_AutoTopupConfigConnectionTypeConnection }
export interface Fields_AutoTopupConfigConnectionTypeConnection {
    edges: Field<{  }, readonly Nullable<ModelOf<'AutoTopupConfigConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
}
export interface Fields { AutoTopupConfigConnectionTypeConnection: Fields_AutoTopupConfigConnectionTypeConnection }
export interface Plain_AutoTopupConfigConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'AutoTopupConfigType'>>;
}
export interface Plain { AutoTopupConfigConnectionTypeEdge: Plain_AutoTopupConfigConnectionTypeEdge }
export interface Fields_AutoTopupConfigConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'AutoTopupConfigType'>>, never>;
}
export interface Fields { AutoTopupConfigConnectionTypeEdge: Fields_AutoTopupConfigConnectionTypeEdge }
export interface Plain_AutoTopupConfigType {
    readonly accountNumber: string;
    readonly deviceId: string;
    readonly effectiveFrom: Temporal.Instant | number;
    readonly effectiveTo?: Nullable<Temporal.Instant | number>;
    readonly id: string | number;
    readonly topupAmount: number;
}
export interface Plain { AutoTopupConfigType: Plain_AutoTopupConfigType }
export interface Fields_AutoTopupConfigType {
    accountNumber: Field<{  }, string, never>;
    deviceId: Field<{  }, string, never>;
    effectiveFrom: Field<{  }, Temporal.Instant | number, never>;
    effectiveTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    id: Field<{  }, string | number, never>;
    topupAmount: Field<{  }, number, never>;
}
export interface Fields { AutoTopupConfigType: Fields_AutoTopupConfigType }
export interface Plain_AutoTopupTriggerConnectionTypeConnection {
    readonly edges: readonly Nullable<ModelOf<'AutoTopupTriggerConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
}
export interface Plain { AutoTopupTriggerConnectionTypeConnection: Plain_AutoTopupTriggerConnectionTypeConnection }
export interface Fields_AutoTopupTriggerConnectionTypeConnection {
    edges: Field<{  }, readonly Nullable<ModelOf<'AutoTopupTriggerConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
}
export interface Fields { AutoTopupTriggerConnectionTypeConnection: Fields_AutoTopupTriggerConnectionTypeConnection }
export interface Plain_AutoTopupTriggerConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'AutoTopupTriggerType'>>;
}
export interface Plain { AutoTopupTriggerConnectionTypeEdge: Plain_AutoTopupTriggerConnectionTypeEdge }
export interface Fields_AutoTopupTriggerConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'AutoTopupTriggerType'>>, never>;
}
export interface Fields { AutoTopupTriggerConnectionTypeEdge: Fields_AutoTopupTriggerConnectionTypeEdge }
export interface Plain_AutoTopupTriggerType {
    readonly autoTopupConfigId: string | number;
    readonly createdAt: Temporal.Instant | number;
    readonly failureReason?: Nullable<SmartDeviceAutoTopupTriggerFailureReasons>;
    readonly id: string | number;
    readonly source: SmartDeviceAutoTopupTriggerSources;
    readonly status: SmartDeviceAutoTopupTriggerStatus;
    readonly triggeredAt: Temporal.Instant | number;
    readonly updatedAt: Temporal.Instant | number;
}
export interface Plain { AutoTopupTriggerType: Plain_AutoTopupTriggerType }
export interface Fields_AutoTopupTriggerType {
    autoTopupConfigId: Field<{  }, string | number, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    failureReason: Field<{  }, Nullable<SmartDeviceAutoTopupTriggerFailureReasons>, never>;
    id: Field<{  }, string | number, never>;
    source: Field<{  }, SmartDeviceAutoTopupTriggerSources, never>;
    status: Field<{  }, SmartDeviceAutoTopupTriggerStatus, never>;
    triggeredAt: Field<{  }, Temporal.Instant | number, never>;
    updatedAt: Field<{  }, Temporal.Instant | number, never>;
}
export interface Fields { AutoTopupTriggerType: Fields_AutoTopupTriggerType }
export interface BankDetailsInput {
  readonly accountHolder?: Nullable<string>;
  readonly iban?: Nullable<string>;
  readonly accountNumber?: Nullable<string>;
  readonly bankCode?: Nullable<string>;
  readonly branchCode?: Nullable<string>;
  readonly accountType?: Nullable<string>;
}
export interface Plain_BankDetailsValidationResult {
    readonly areValid: boolean;
    readonly message?: Nullable<string>;
}
export interface Plain { BankDetailsValidationResult: Plain_BankDetailsValidationResult }
export interface Fields_BankDetailsValidationResult {
    areValid: Field<{  }, boolean, never>;
    message: Field<{  }, Nullable<string>, never>;
}
export interface Fields { BankDetailsValidationResult: Fields_BankDetailsValidationResult }
export interface Plain_BlockRepaymentSubmission {
    readonly repaymentId?: Nullable<string | number>;
    readonly repaymentIntervention?: Nullable<ModelOf<'RepaymentInterventionType'>>;
}
export interface Plain { BlockRepaymentSubmission: Plain_BlockRepaymentSubmission }
export interface Fields_BlockRepaymentSubmission {
    repaymentId: Field<{  }, Nullable<string | number>, never>;
    repaymentIntervention: Field<{  }, Nullable<ModelOf<'RepaymentInterventionType'>>, never>;
}
export interface Fields { BlockRepaymentSubmission: Fields_BlockRepaymentSubmission }
export interface Plain_BusinessType {
    readonly paymentMethods?: Nullable<ModelOf<'PaymentInstructionConnectionTypeConnection'>>;
}
export interface Plain { BusinessType: Plain_BusinessType }
export interface Fields_BusinessType {
    paymentMethods: Field<{ readonly validAt?: Nullable<Temporal.Instant>; readonly statuses?: Nullable<readonly Nullable<PaymentInstructionStatus>[]>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentInstructionConnectionTypeConnection'>>, never>;
}
export interface Fields { BusinessType: Fields_BusinessType }
export interface Plain_CanModifyPaymentsType {
    readonly canAmendPayments?: Nullable<boolean>;
    readonly canCancelPayments?: Nullable<boolean>;
}
export interface Plain { CanModifyPaymentsType: Plain_CanModifyPaymentsType }
export interface Fields_CanModifyPaymentsType {
    canAmendPayments: Field<{  }, Nullable<boolean>, never>;
    canCancelPayments: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { CanModifyPaymentsType: Fields_CanModifyPaymentsType }
export interface Plain_CancelPayment {
    readonly payment?: Nullable<ModelOf<'AccountPaymentType'>>;
}
export interface Plain { CancelPayment: Plain_CancelPayment }
export interface Fields_CancelPayment {
    payment: Field<{  }, Nullable<ModelOf<'AccountPaymentType'>>, never>;
}
export interface Fields { CancelPayment: Fields_CancelPayment }
export interface CancelPaymentInput {
  readonly accountNumber: string;
  readonly paymentId: string;
  readonly reason?: Nullable<string>;
}
export interface Plain_CancelRepaymentRequest {
    readonly repaymentRequest?: Nullable<ModelOf<'CancelRepaymentRequestOutputType'>>;
}
export interface Plain { CancelRepaymentRequest: Plain_CancelRepaymentRequest }
export interface Fields_CancelRepaymentRequest {
    repaymentRequest: Field<{  }, Nullable<ModelOf<'CancelRepaymentRequestOutputType'>>, never>;
}
export interface Fields { CancelRepaymentRequest: Fields_CancelRepaymentRequest }
export interface CancelRepaymentRequestInputType {
  readonly requestId: string;
}
export interface Plain_CancelRepaymentRequestOutputType {
    readonly requestId?: Nullable<string>;
    readonly status?: Nullable<RepaymentRequestStatus>;
}
export interface Plain { CancelRepaymentRequestOutputType: Plain_CancelRepaymentRequestOutputType }
export interface Fields_CancelRepaymentRequestOutputType {
    requestId: Field<{  }, Nullable<string>, never>;
    status: Field<{  }, Nullable<RepaymentRequestStatus>, never>;
}
export interface Fields { CancelRepaymentRequestOutputType: Fields_CancelRepaymentRequestOutputType }
export interface ChargedBackPaymentDetailsInput {
  readonly noticeIdentifier: string;
  readonly paymentId?: Nullable<string>;
  readonly paymentUuid?: Nullable<string>;
  readonly paymentMethodTypeCode: string;
  readonly chargeBackCode: string;
  readonly occurredAt: string;
}
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
export interface Plain_CollectDeposit {
    readonly payment?: Nullable<ModelOf<'CollectDepositOutput'>>;
}
export interface Plain { CollectDeposit: Plain_CollectDeposit }
export interface Fields_CollectDeposit {
    payment: Field<{  }, Nullable<ModelOf<'CollectDepositOutput'>>, never>;
}
export interface Fields { CollectDeposit: Fields_CollectDeposit }
export interface CollectDepositInput {
  readonly accountNumber: string;
  readonly depositKey: string;
  readonly idempotencyKey: string;
}
export interface Plain_CollectDepositOutput {
    readonly status?: Nullable<CollectDepositStatusChoices>;
    readonly paymentDate?: Nullable<Temporal.PlainDate>;
}
export interface Plain { CollectDepositOutput: Plain_CollectDepositOutput }
export interface Fields_CollectDepositOutput {
    status: Field<{  }, Nullable<CollectDepositStatusChoices>, never>;
    paymentDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
}
export interface Fields { CollectDepositOutput: Fields_CollectDepositOutput }
export type CollectDepositStatusChoices = 'APPROVED' | 'CLEARED' | 'CANCELLED' | 'HELD_FOR_REVIEW' | 'FAILED' | 'PENDING' | 'REQUESTED' | 'SCHEDULED' | 'NONE';
export interface Plain_CollectPayment {
    readonly payment?: Nullable<ModelOf<'AccountPaymentType'>>;
}
export interface Plain { CollectPayment: Plain_CollectPayment }
export interface Fields_CollectPayment {
    payment: Field<{  }, Nullable<ModelOf<'AccountPaymentType'>>, never>;
}
export interface Fields { CollectPayment: Fields_CollectPayment }
export interface CollectPaymentInput {
  readonly accountNumber: string;
  readonly amount: number;
  readonly paymentDate: Temporal.PlainDate;
  readonly description: string;
  readonly idempotencyKey: string;
  readonly collectionMethod?: Nullable<PaymentType>;
  readonly ledgerId: string;
}
export type CollectionMethod = 'CARD' | 'DIRECT_DEBIT';
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
export interface Plain_CreateAutoTopupConfig {
    readonly autoTopupConfig: ModelOf<'AutoTopupConfigType'>;
}
export interface Plain { CreateAutoTopupConfig: Plain_CreateAutoTopupConfig }
export interface Fields_CreateAutoTopupConfig {
    autoTopupConfig: Field<{  }, ModelOf<'AutoTopupConfigType'>, never>;
}
export interface Fields { CreateAutoTopupConfig: Fields_CreateAutoTopupConfig }
export interface CreateAutoTopupConfigInput {
  readonly accountNumber: string;
  readonly deviceId: string;
  readonly topupAmount: number;
}
export interface Plain_CreateDirectDebitInstruction {
    readonly directDebitInstruction?: Nullable<ModelOf<'DirectDebitInstructionType'>>;
}
export interface Plain { CreateDirectDebitInstruction: Plain_CreateDirectDebitInstruction }
export interface Fields_CreateDirectDebitInstruction {
    directDebitInstruction: Field<{  }, Nullable<ModelOf<'DirectDebitInstructionType'>>, never>;
}
export interface Fields { CreateDirectDebitInstruction: Fields_CreateDirectDebitInstruction }
export interface CreateDirectDebitInstructionInput {
  readonly accountNumber: string;
  readonly directDebitInstruction: DirectDebitInstructionLocalBankDetailsInput;
}
export interface Plain_CreatePaymentSchedule {
    readonly paymentSchedule?: Nullable<ModelOf<'PaymentScheduleType'>>;
}
export interface Plain { CreatePaymentSchedule: Plain_CreatePaymentSchedule }
export interface Fields_CreatePaymentSchedule {
    paymentSchedule: Field<{  }, Nullable<ModelOf<'PaymentScheduleType'>>, never>;
}
export interface Fields { CreatePaymentSchedule: Fields_CreatePaymentSchedule }
export interface Plain_CreateRefundRequest {
    readonly refundRequest?: Nullable<ModelOf<'RefundRequestType'>>;
}
export interface Plain { CreateRefundRequest: Plain_CreateRefundRequest }
export interface Fields_CreateRefundRequest {
    refundRequest: Field<{  }, Nullable<ModelOf<'RefundRequestType'>>, never>;
}
export interface Fields { CreateRefundRequest: Fields_CreateRefundRequest }
export interface Plain_DefaultElectricJuicePaymentInstructionType {
    readonly cardExpiryMonth?: Nullable<number>;
    readonly cardExpiryYear?: Nullable<number>;
    readonly cardNumber: string;
    readonly cardPaymentNetwork?: Nullable<string>;
    readonly cardType?: Nullable<string>;
    readonly id: string | number;
    readonly instructionType: string;
    readonly validFrom: Temporal.Instant | number;
    readonly vendor: string;
}
export interface Plain { DefaultElectricJuicePaymentInstructionType: Plain_DefaultElectricJuicePaymentInstructionType }
export interface Fields_DefaultElectricJuicePaymentInstructionType {
    cardExpiryMonth: Field<{  }, Nullable<number>, never>;
    cardExpiryYear: Field<{  }, Nullable<number>, never>;
    cardNumber: Field<{  }, string, never>;
    cardPaymentNetwork: Field<{  }, Nullable<string>, never>;
    cardType: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, string | number, never>;
    instructionType: Field<{  }, string, never>;
    validFrom: Field<{  }, Temporal.Instant | number, never>;
    vendor: Field<{  }, string, never>;
}
export interface Fields { DefaultElectricJuicePaymentInstructionType: Fields_DefaultElectricJuicePaymentInstructionType }
export interface Plain_DirectDebitInstructionConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'DirectDebitInstructionConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { DirectDebitInstructionConnectionTypeConnection: Plain_DirectDebitInstructionConnectionTypeConnection }
export interface Fields_DirectDebitInstructionConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'DirectDebitInstructionConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { DirectDebitInstructionConnectionTypeConnection: Fields_DirectDebitInstructionConnectionTypeConnection }
export interface Plain_DirectDebitInstructionConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'DirectDebitInstructionType'>>;
}
export interface Plain { DirectDebitInstructionConnectionTypeEdge: Plain_DirectDebitInstructionConnectionTypeEdge }
export interface Fields_DirectDebitInstructionConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'DirectDebitInstructionType'>>, never>;
}
export interface Fields { DirectDebitInstructionConnectionTypeEdge: Fields_DirectDebitInstructionConnectionTypeEdge }
export interface DirectDebitInstructionLocalBankDetailsInput {
  readonly accountNumber: string;
  readonly accountHolder: string;
  readonly sortCode: string;
}
export type DirectDebitInstructionStatus = 'ACTIVE' | 'PROVISIONAL' | 'FAILED' | 'ACCOUNT_CLOSED';
export interface Plain_DirectDebitInstructionType {
    readonly accountHolder: string;
    readonly cardExpiryMonth?: Nullable<number>;
    readonly cardExpiryYear?: Nullable<number>;
    readonly cardPaymentNetwork?: Nullable<string>;
    readonly iban: string;
    readonly id: string | number;
    readonly instructionType: string;
    readonly lastFourDigitsOfAccountNumber?: Nullable<string>;
    readonly maskedAccountIdentifier?: Nullable<string>;
    readonly maskedIban?: Nullable<string>;
    readonly owners?: Nullable<readonly Nullable<ModelOf<'PaymentInstructionOwnerType'>>[]>;
    readonly sortCode: string;
    readonly status: string;
}
export interface Plain { DirectDebitInstructionType: Plain_DirectDebitInstructionType }
export interface Fields_DirectDebitInstructionType {
    accountHolder: Field<{  }, string, never>;
    cardExpiryMonth: Field<{  }, Nullable<number>, never>;
    cardExpiryYear: Field<{  }, Nullable<number>, never>;
    cardPaymentNetwork: Field<{  }, Nullable<string>, never>;
    iban: Field<{  }, string, never>;
    id: Field<{  }, string | number, never>;
    instructionType: Field<{  }, string, never>;
    lastFourDigitsOfAccountNumber: Field<{  }, Nullable<string>, never>;
    maskedAccountIdentifier: Field<{  }, Nullable<string>, never>;
    maskedIban: Field<{  }, Nullable<string>, never>;
    owners: Field<{  }, Nullable<readonly Nullable<ModelOf<'PaymentInstructionOwnerType'>>[]>, never>;
    sortCode: Field<{  }, string, never>;
    status: Field<{  }, string, never>;
}
export interface Fields { DirectDebitInstructionType: Fields_DirectDebitInstructionType }
export interface Plain_DisableAutoTopup {
    readonly success: boolean;
}
export interface Plain { DisableAutoTopup: Plain_DisableAutoTopup }
export interface Fields_DisableAutoTopup {
    success: Field<{  }, boolean, never>;
}
export interface Fields { DisableAutoTopup: Fields_DisableAutoTopup }
export interface DisableAutoTopupInput {
  readonly accountNumber: string;
  readonly deviceId: string;
}
export interface Plain_EarliestPossibleDirectDebitPaymentDate {
    readonly earliestPossibleDirectDebitPaymentDate?: Nullable<Temporal.PlainDate>;
}
export interface Plain { EarliestPossibleDirectDebitPaymentDate: Plain_EarliestPossibleDirectDebitPaymentDate }
export interface Fields_EarliestPossibleDirectDebitPaymentDate {
    earliestPossibleDirectDebitPaymentDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
}
export interface Fields { EarliestPossibleDirectDebitPaymentDate: Fields_EarliestPossibleDirectDebitPaymentDate }
export interface FailedPaymentDetailsInput {
  readonly noticeIdentifier: string;
  readonly paymentId?: Nullable<string>;
  readonly paymentUuid?: Nullable<string>;
  readonly paymentMethodTypeCode: string;
  readonly failureCode: string;
  readonly occurredAt: string;
}
export interface Plain_FundingSourceAmountConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'FundingSourceAmountConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { FundingSourceAmountConnectionTypeConnection: Plain_FundingSourceAmountConnectionTypeConnection }
export interface Fields_FundingSourceAmountConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'FundingSourceAmountConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { FundingSourceAmountConnectionTypeConnection: Fields_FundingSourceAmountConnectionTypeConnection }
export interface Plain_FundingSourceAmountConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'FundingSourceAmountType'>>;
}
export interface Plain { FundingSourceAmountConnectionTypeEdge: Plain_FundingSourceAmountConnectionTypeEdge }
export interface Fields_FundingSourceAmountConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'FundingSourceAmountType'>>, never>;
}
export interface Fields { FundingSourceAmountConnectionTypeEdge: Fields_FundingSourceAmountConnectionTypeEdge }
export interface Plain_FundingSourceAmountType {
    readonly amount?: Nullable<number>;
    readonly reason?: Nullable<string>;
}
export interface Plain { FundingSourceAmountType: Plain_FundingSourceAmountType }
export interface Fields_FundingSourceAmountType {
    amount: Field<{  }, Nullable<number>, never>;
    reason: Field<{  }, Nullable<string>, never>;
}
export interface Fields { FundingSourceAmountType: Fields_FundingSourceAmountType }
export interface Plain_GeneratePaymentAllocationNumber {
    readonly pan: string;
}
export interface Plain { GeneratePaymentAllocationNumber: Plain_GeneratePaymentAllocationNumber }
export interface Fields_GeneratePaymentAllocationNumber {
    pan: Field<{  }, string, never>;
}
export interface Fields { GeneratePaymentAllocationNumber: Fields_GeneratePaymentAllocationNumber }
export interface Plain_GetHostedUrlForNewPaymentInstruction {
    readonly url?: Nullable<string>;
}
export interface Plain { GetHostedUrlForNewPaymentInstruction: Plain_GetHostedUrlForNewPaymentInstruction }
export interface Fields_GetHostedUrlForNewPaymentInstruction {
    url: Field<{  }, Nullable<string>, never>;
}
export interface Fields { GetHostedUrlForNewPaymentInstruction: Fields_GetHostedUrlForNewPaymentInstruction }
export interface GetHostedUrlForNewPaymentInstructionInput {
  readonly accountNumber: string;
  readonly ledgerNumber: string;
  readonly instructionType: PaymentType;
  readonly returnUrlSuccess?: Nullable<string>;
  readonly returnUrlFailure?: Nullable<string>;
  readonly returnUrlError?: Nullable<string>;
  readonly returnUrlCancel?: Nullable<string>;
}
export interface Plain_InitiateStandalonePayment {
    readonly payment?: Nullable<ModelOf<'InitiateStandalonePaymentOutput'>>;
}
export interface Plain { InitiateStandalonePayment: Plain_InitiateStandalonePayment }
export interface Fields_InitiateStandalonePayment {
    payment: Field<{  }, Nullable<ModelOf<'InitiateStandalonePaymentOutput'>>, never>;
}
export interface Fields { InitiateStandalonePayment: Fields_InitiateStandalonePayment }
export interface InitiateStandalonePaymentInput {
  readonly accountNumber: string;
  readonly amount: number;
  readonly description: string;
  readonly collectionMethod?: Nullable<CollectionMethod>;
  readonly ledgerId?: Nullable<string>;
}
export interface Plain_InitiateStandalonePaymentOutput {
    readonly retrievalToken: string;
    readonly secretToken: string;
}
export interface Plain { InitiateStandalonePaymentOutput: Plain_InitiateStandalonePaymentOutput }
export interface Fields_InitiateStandalonePaymentOutput {
    retrievalToken: Field<{  }, string, never>;
    secretToken: Field<{  }, string, never>;
}
export interface Fields { InitiateStandalonePaymentOutput: Fields_InitiateStandalonePaymentOutput }
export interface Plain_InvalidatePaymentInstruction {
    readonly instruction?: Nullable<ModelOf<'InvalidatePaymentInstructionOutput'>>;
}
export interface Plain { InvalidatePaymentInstruction: Plain_InvalidatePaymentInstruction }
export interface Fields_InvalidatePaymentInstruction {
    instruction: Field<{  }, Nullable<ModelOf<'InvalidatePaymentInstructionOutput'>>, never>;
}
export interface Fields { InvalidatePaymentInstruction: Fields_InvalidatePaymentInstruction }
export interface InvalidatePaymentInstructionInput {
  readonly accountNumber: string;
  readonly id: string;
}
export interface Plain_InvalidatePaymentInstructionOutput {
    readonly id?: Nullable<number>;
}
export interface Plain { InvalidatePaymentInstructionOutput: Plain_InvalidatePaymentInstructionOutput }
export interface Fields_InvalidatePaymentInstructionOutput {
    id: Field<{  }, Nullable<number>, never>;
}
export interface Fields { InvalidatePaymentInstructionOutput: Fields_InvalidatePaymentInstructionOutput }
export interface Plain_LeadType {
    readonly number: string;
}
export interface Plain { LeadType: Plain_LeadType }
export interface Fields_LeadType {
    number: Field<{  }, string, never>;
}
export interface Fields { LeadType: Fields_LeadType }
export interface Plain_LedgerType {
    readonly paymentAdequacy?: Nullable<ModelOf<'PaymentAdequacyDetailsType'>>;
    readonly acceptsPayments?: Nullable<boolean>;
    readonly currentDirectDebitInstructionInvalidatedWithVendor?: Nullable<boolean>;
    readonly paymentPreferenceAtTime?: Nullable<ModelOf<'PaymentPreferenceUnion'>>;
    readonly paymentPreferences?: Nullable<ModelOf<'PaymentPreferenceConnectionTypeConnection'>>;
    readonly usablePaymentInstructions?: Nullable<ModelOf<'PaymentInstructionConnectionTypeConnection'>>;
    readonly paymentsWithNonConcludedRePresentation?: Nullable<ModelOf<'PaymentWithNonConcludedRePresentationConnectionTypeConnection'>>;
    readonly refundRequests?: Nullable<ModelOf<'RefundRequestConnectionTypeConnection'>>;
    readonly repaymentRequests?: Nullable<ModelOf<'RepaymentRequestConnectionTypeConnection'>>;
}
export interface Plain { LedgerType: Plain_LedgerType }
export interface Fields_LedgerType {
    paymentAdequacy: Field<{  }, Nullable<ModelOf<'PaymentAdequacyDetailsType'>>, never>;
    acceptsPayments: Field<{  }, Nullable<boolean>, never>;
    currentDirectDebitInstructionInvalidatedWithVendor: Field<{  }, Nullable<boolean>, never>;
    paymentPreferenceAtTime: Field<{ readonly atTime: Temporal.Instant; }, Nullable<ModelOf<'PaymentPreferenceUnion'>>, never>;
    paymentPreferences: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentPreferenceConnectionTypeConnection'>>, never>;
    usablePaymentInstructions: Field<{ readonly usableAt?: Nullable<Temporal.Instant>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentInstructionConnectionTypeConnection'>>, never>;
    paymentsWithNonConcludedRePresentation: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentWithNonConcludedRePresentationConnectionTypeConnection'>>, never>;
    refundRequests: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'RefundRequestConnectionTypeConnection'>>, never>;
    repaymentRequests: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'RepaymentRequestConnectionTypeConnection'>>, never>;
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
export type MaximumRefundReasonChoices = 'MAX_AVAILABLE_AMOUNT' | 'TOTAL_AMOUNT_PAID_VIA_ACTIVE_DDI' | 'MAX_ALLOWED_TO_REQUEST_VIA_DASHBOARD';
export interface Plain_MaximumRefundType {
    readonly amount?: Nullable<number>;
    readonly reasonToRecommendAmount?: Nullable<MaximumRefundReasonChoices>;
    readonly recommendedBalance?: Nullable<number>;
}
export interface Plain { MaximumRefundType: Plain_MaximumRefundType }
export interface Fields_MaximumRefundType {
    amount: Field<{  }, Nullable<number>, never>;
    reasonToRecommendAmount: Field<{  }, Nullable<MaximumRefundReasonChoices>, never>;
    recommendedBalance: Field<{  }, Nullable<number>, never>;
}
export interface Fields { MaximumRefundType: Fields_MaximumRefundType }
export interface Fields_Mutation {
    recordSuccessfulPayment: Field<{ readonly input: RecordSuccessfulPaymentInput; }, Nullable<ModelOf<'RecordSuccessfulPayment'>>, 'KT-CT-1111' | 'KT-CT-1609' | 'KT-CT-3985' | 'KT-CT-3986' | 'KT-CT-3987' | 'KT-CT-3988'>;
    recordFailedPayment: Field<{ readonly input: RecordFailedPaymentInput; }, Nullable<ModelOf<'RecordFailedPayment'>>, 'KT-CT-1111' | 'KT-CT-1609' | 'KT-CT-3985' | 'KT-CT-3986' | 'KT-CT-3987' | 'KT-CT-3988'>;
    recordChargedBackPayment: Field<{ readonly input: RecordChargedBackPaymentInput; }, Nullable<ModelOf<'RecordChargedBackPayment'>>, 'KT-CT-1111' | 'KT-CT-1609' | 'KT-CT-3985' | 'KT-CT-3986' | 'KT-CT-3987' | 'KT-CT-3988'>;
    setPaymentPreference: Field<{ readonly input: SetPaymentPreferenceInput; }, Nullable<ModelOf<'SetPaymentPreference'>>, 'KT-CT-1111' | 'KT-CT-3822' | 'KT-CT-3967' | 'KT-CT-3968' | 'KT-CT-3969'>;
    setUpDirectDebitInstruction: Field<{ readonly input: SetUpDirectDebitInstructionInput; }, Nullable<ModelOf<'SetUpDirectDebitInstruction'>>, 'KT-CT-1111' | 'KT-CT-3820' | 'KT-CT-3821' | 'KT-CT-3940' | 'KT-CT-3971' | 'KT-CT-3979'>;
    createDirectDebitInstruction: Field<{ readonly input: CreateDirectDebitInstructionInput; }, Nullable<ModelOf<'CreateDirectDebitInstruction'>>, 'KT-CT-1111' | 'KT-CT-3923' | 'KT-CT-3940' | 'KT-CT-3979'>;
    invalidatePaymentInstruction: Field<{ readonly input: InvalidatePaymentInstructionInput; }, Nullable<ModelOf<'InvalidatePaymentInstruction'>>, 'KT-CT-1111' | 'KT-CT-3926'>;
    storePaymentInstruction: Field<{ readonly input: StorePaymentInstructionInput; }, Nullable<ModelOf<'StorePaymentInstruction'>>, 'KT-CT-1111' | 'KT-CT-3820' | 'KT-CT-3822' | 'KT-CT-3979' | 'KT-CT-4177'>;
    storeElectricJuicePaymentInstruction: Field<{ readonly input: StoreElectricJuicePaymentInstructionInput; }, Nullable<ModelOf<'StoreElectricJuicePaymentInstruction'>>, 'KT-CT-1111' | 'KT-CT-3923'>;
    getHostedUrlForNewPaymentInstruction: Field<{ readonly input: GetHostedUrlForNewPaymentInstructionInput; }, Nullable<ModelOf<'GetHostedUrlForNewPaymentInstruction'>>, 'KT-CT-1111' | 'KT-CT-1128' | 'KT-CT-3822' | 'KT-CT-3979'>;
    collectPayment: Field<{ readonly input: CollectPaymentInput; }, Nullable<ModelOf<'CollectPayment'>>, 'KT-CT-1111' | 'KT-CT-3820' | 'KT-CT-3821' | 'KT-CT-3932'>;
    amendPayment: Field<{ readonly input: AmendPaymentInput; }, Nullable<ModelOf<'AmendPayment'>>, 'KT-CT-1111' | 'KT-CT-3924' | 'KT-CT-3970' | 'KT-CT-4123'>;
    cancelPayment: Field<{ readonly input: CancelPaymentInput; }, Nullable<ModelOf<'CancelPayment'>>, 'KT-CT-1111' | 'KT-CT-3924' | 'KT-CT-3954' | 'KT-CT-3955' | 'KT-CT-3956'>;
    collectDeposit: Field<{ readonly input: CollectDepositInput; }, Nullable<ModelOf<'CollectDeposit'>>, 'KT-CT-4177' | 'KT-CT-5711' | 'KT-CT-5712' | 'KT-CT-5713'>;
    initiateStandalonePayment: Field<{ readonly input: InitiateStandalonePaymentInput; }, Nullable<ModelOf<'InitiateStandalonePayment'>>, 'KT-CT-1111' | 'KT-CT-3820' | 'KT-CT-3822' | 'KT-CT-3943' | 'KT-CT-4177'>;
    createRefundRequest: Field<{ readonly input: RefundRequestInput; }, Nullable<ModelOf<'CreateRefundRequest'>>, 'KT-GB-4121' | 'KT-GB-4127'>;
    submitRepaymentRequest: Field<{ readonly input: RequestRepaymentInputType; }, Nullable<ModelOf<'SubmitRepaymentRequest'>>, 'KT-CT-1132' | 'KT-CT-3820' | 'KT-CT-3821' | 'KT-CT-3823' | 'KT-CT-3926' | 'KT-CT-3927' | 'KT-CT-3928'>;
    approveRepayment: Field<{ readonly input: ApproveRepaymentInput; }, Nullable<ModelOf<'ApproveRepayment'>>, 'KT-CT-3934' | 'KT-CT-3935' | 'KT-CT-3959' | 'KT-CT-3973'>;
    blockRepaymentSubmission: Field<{ readonly input: RepaymentInput; }, Nullable<ModelOf<'BlockRepaymentSubmission'>>, 'KT-CT-3944' | 'KT-CT-3946' | 'KT-CT-3950'>;
    allowRepaymentSubmission: Field<{ readonly input: RepaymentInput; }, Nullable<ModelOf<'AllowRepaymentSubmission'>>, 'KT-CT-3944' | 'KT-CT-3945' | 'KT-CT-3950'>;
    cancelRepaymentRequest: Field<{ readonly input: CancelRepaymentRequestInputType; }, Nullable<ModelOf<'CancelRepaymentRequest'>>, 'KT-CT-3930' | 'KT-CT-3931' | 'KT-CT-4231'>;
    refundPayment: Field<{ readonly input: RefundPaymentInput; }, Nullable<ModelOf<'RefundPayment'>>, 'KT-CT-3924' | 'KT-CT-3928' | 'KT-CT-3929' | 'KT-CT-3933' | 'KT-CT-3937' | 'KT-CT-3938'>;
    createAccountPaymentSchedule: Field<{ readonly input: CreateAccountPaymentScheduleInput; }, Nullable<ModelOf<'CreateAccountPaymentSchedule'>>, 'KT-CT-3815' | 'KT-CT-3822' | 'KT-CT-3923' | 'KT-CT-3941' | 'KT-CT-3942' | 'KT-CT-3947' | 'KT-CT-3960' | 'KT-CT-3961' | 'KT-CT-3962'>;
    createPaymentSchedule: Field<{ readonly input: PaymentScheduleInput; }, Nullable<ModelOf<'CreatePaymentSchedule'>>, 'KT-GB-3917'>;
    updatePaymentSchedulePaymentAmount: Field<{ readonly input: UpdatePaymentSchedulePaymentAmountInput; }, Nullable<ModelOf<'UpdatePaymentSchedulePaymentAmount'>>, 'KT-CT-3923' | 'KT-CT-3941' | 'KT-CT-3942' | 'KT-GB-3919' | 'KT-GB-3920'>;
    updatePaymentSchedulePaymentDay: Field<{ readonly input: UpdatePaymentSchedulePaymentDayInput; }, Nullable<ModelOf<'UpdatePaymentSchedulePaymentDay'>>, 'KT-GB-3910' | 'KT-GB-3911' | 'KT-GB-3912' | 'KT-GB-3918'>;
    createAutoTopupConfig: Field<{ readonly input: CreateAutoTopupConfigInput; }, Nullable<ModelOf<'CreateAutoTopupConfig'>>, never>;
    disableAutoTopup: Field<{ readonly input: DisableAutoTopupInput; }, Nullable<ModelOf<'DisableAutoTopup'>>, never>;
    addCreditToSmartMeter: Field<{ readonly input: SmartPrepayMeterAmountInput; }, Nullable<ModelOf<'AddCreditToSmartMeter'>>, never>;
    generatePaymentAllocationNumber: Field<{ readonly input: SmartMeterDeviceInput; }, Nullable<ModelOf<'GeneratePaymentAllocationNumber'>>, never>;
}
export interface Fields { Mutation: Fields_Mutation }
export type NoticePriority = 'HIGH' | 'NORMAL';
export interface Plain_OEGBAccountPaymentType {
    readonly amount?: Nullable<number>;
    readonly id?: Nullable<string | number>;
    readonly isAmendable?: Nullable<boolean>;
    readonly isCancelled?: Nullable<boolean>;
    readonly paymentDate?: Nullable<Temporal.PlainDate>;
}
export interface Plain { OEGBAccountPaymentType: Plain_OEGBAccountPaymentType }
export interface Fields_OEGBAccountPaymentType {
    amount: Field<{  }, Nullable<number>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isAmendable: Field<{  }, Nullable<boolean>, never>;
    isCancelled: Field<{  }, Nullable<boolean>, never>;
    paymentDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
}
export interface Fields { OEGBAccountPaymentType: Fields_OEGBAccountPaymentType }
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
export interface Plain_PaymentFingerPrintCheckType {
    readonly fingerprint?: Nullable<string>;
    readonly isFound?: Nullable<boolean>;
    readonly isRiskListed?: Nullable<boolean>;
}
export interface Plain { PaymentFingerPrintCheckType: Plain_PaymentFingerPrintCheckType }
export interface Fields_PaymentFingerPrintCheckType {
    fingerprint: Field<{  }, Nullable<string>, never>;
    isFound: Field<{  }, Nullable<boolean>, never>;
    isRiskListed: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { PaymentFingerPrintCheckType: Fields_PaymentFingerPrintCheckType }
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
export interface Plain_PaymentInstructionConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'PaymentInstructionConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { PaymentInstructionConnectionTypeConnection: Plain_PaymentInstructionConnectionTypeConnection }
export interface Fields_PaymentInstructionConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'PaymentInstructionConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { PaymentInstructionConnectionTypeConnection: Fields_PaymentInstructionConnectionTypeConnection }
export interface Plain_PaymentInstructionConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'PaymentInstructionType'>>;
}
export interface Plain { PaymentInstructionConnectionTypeEdge: Plain_PaymentInstructionConnectionTypeEdge }
export interface Fields_PaymentInstructionConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'PaymentInstructionType'>>, never>;
}
export interface Fields { PaymentInstructionConnectionTypeEdge: Fields_PaymentInstructionConnectionTypeEdge }
export interface Plain_PaymentInstructionOwnerType {
    readonly accountUser?: Nullable<ModelOf<'AccountUserType'>>;
    readonly business?: Nullable<ModelOf<'BusinessType'>>;
    readonly lead?: Nullable<ModelOf<'LeadType'>>;
}
export interface Plain { PaymentInstructionOwnerType: Plain_PaymentInstructionOwnerType }
export interface Fields_PaymentInstructionOwnerType {
    accountUser: Field<{  }, Nullable<ModelOf<'AccountUserType'>>, never>;
    business: Field<{  }, Nullable<ModelOf<'BusinessType'>>, never>;
    lead: Field<{  }, Nullable<ModelOf<'LeadType'>>, never>;
}
export interface Fields { PaymentInstructionOwnerType: Fields_PaymentInstructionOwnerType }
export type PaymentInstructionStatus = 'ACTIVE' | 'PROVISIONAL' | 'FAILED';
export interface Plain_PaymentInstructionType {
    readonly accountHolder: string;
    readonly accountType?: Nullable<string>;
    readonly bankCode?: Nullable<string>;
    readonly cardExpiryMonth?: Nullable<number>;
    readonly cardExpiryYear?: Nullable<number>;
    readonly cardNumber: string;
    readonly cardPaymentNetwork?: Nullable<string>;
    readonly cardType?: Nullable<string>;
    readonly iban: string;
    readonly id: string | number;
    readonly instructionType: string;
    readonly maskedAccountIdentifier?: Nullable<string>;
    readonly owners?: Nullable<readonly Nullable<ModelOf<'PaymentInstructionOwnerType'>>[]>;
    readonly sortCode: string;
    readonly status: string;
    readonly supplementaryLedger?: Nullable<ModelOf<'SupplementaryLedgerType'>>;
    readonly validFrom: Temporal.Instant | number;
    readonly vendor: string;
}
export interface Plain { PaymentInstructionType: Plain_PaymentInstructionType }
export interface Fields_PaymentInstructionType {
    accountHolder: Field<{  }, string, never>;
    accountType: Field<{  }, Nullable<string>, never>;
    bankCode: Field<{  }, Nullable<string>, never>;
    cardExpiryMonth: Field<{  }, Nullable<number>, never>;
    cardExpiryYear: Field<{  }, Nullable<number>, never>;
    cardNumber: Field<{  }, string, never>;
    cardPaymentNetwork: Field<{  }, Nullable<string>, never>;
    cardType: Field<{  }, Nullable<string>, never>;
    iban: Field<{  }, string, never>;
    id: Field<{  }, string | number, never>;
    instructionType: Field<{  }, string, never>;
    maskedAccountIdentifier: Field<{  }, Nullable<string>, never>;
    owners: Field<{  }, Nullable<readonly Nullable<ModelOf<'PaymentInstructionOwnerType'>>[]>, never>;
    sortCode: Field<{  }, string, never>;
    status: Field<{  }, string, never>;
    supplementaryLedger: Field<{  }, Nullable<ModelOf<'SupplementaryLedgerType'>>, never>;
    validFrom: Field<{  }, Temporal.Instant | number, never>;
    vendor: Field<{  }, string, never>;
}
export interface Fields { PaymentInstructionType: Fields_PaymentInstructionType }
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
export interface Plain_PaymentPreferenceConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'PaymentPreferenceConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { PaymentPreferenceConnectionTypeConnection: Plain_PaymentPreferenceConnectionTypeConnection }
export interface Fields_PaymentPreferenceConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'PaymentPreferenceConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { PaymentPreferenceConnectionTypeConnection: Fields_PaymentPreferenceConnectionTypeConnection }
export interface Plain_PaymentPreferenceConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'PaymentPreferenceUnion'>>;
}
export interface Plain { PaymentPreferenceConnectionTypeEdge: Plain_PaymentPreferenceConnectionTypeEdge }
export interface Fields_PaymentPreferenceConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'PaymentPreferenceUnion'>>, never>;
}
export interface Fields { PaymentPreferenceConnectionTypeEdge: Fields_PaymentPreferenceConnectionTypeEdge }
export interface Plain { PaymentPreferenceUnion: ModelOf<'PreferredInstruction'> | ModelOf<'UserManagedPayment'> }
export type PaymentReasonOptions = 'BALANCE_THRESHOLD_CROSSED' | 'BILL_ISSUED' | 'PAYMENT_PLAN' | 'REGULAR_SCHEDULE';
export interface Plain_PaymentRequestConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'PaymentRequestConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { PaymentRequestConnectionTypeConnection: Plain_PaymentRequestConnectionTypeConnection }
export interface Fields_PaymentRequestConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'PaymentRequestConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { PaymentRequestConnectionTypeConnection: Fields_PaymentRequestConnectionTypeConnection }
export interface Plain_PaymentRequestConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'PaymentRequestType'>>;
}
export interface Plain { PaymentRequestConnectionTypeEdge: Plain_PaymentRequestConnectionTypeEdge }
export interface Fields_PaymentRequestConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'PaymentRequestType'>>, never>;
}
export interface Fields { PaymentRequestConnectionTypeEdge: Fields_PaymentRequestConnectionTypeEdge }
export interface Plain_PaymentRequestType {
    readonly customerAmount?: Nullable<number>;
    readonly expectedPaymentDate?: Nullable<Temporal.PlainDate>;
    readonly fundingSourceAmounts?: Nullable<ModelOf<'FundingSourceAmountConnectionTypeConnection'>>;
    readonly paymentStatus?: Nullable<string>;
    readonly totalAmount?: Nullable<number>;
}
export interface Plain { PaymentRequestType: Plain_PaymentRequestType }
export interface Fields_PaymentRequestType {
    customerAmount: Field<{  }, Nullable<number>, never>;
    expectedPaymentDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    fundingSourceAmounts: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'FundingSourceAmountConnectionTypeConnection'>>, never>;
    paymentStatus: Field<{  }, Nullable<string>, never>;
    totalAmount: Field<{  }, Nullable<number>, never>;
}
export interface Fields { PaymentRequestType: Fields_PaymentRequestType }
export interface Plain_PaymentRequestsType {
    readonly paymentRequest?: Nullable<ModelOf<'PaymentRequestConnectionTypeConnection'>>;
}
export interface Plain { PaymentRequestsType: Plain_PaymentRequestsType }
export interface Fields_PaymentRequestsType {
    paymentRequest: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentRequestConnectionTypeConnection'>>, never>;
}
export interface Fields { PaymentRequestsType: Fields_PaymentRequestsType }
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
export type PaymentType = 'BPAY' | 'CARD' | 'DIRECT_DEBIT' | 'GMO_REFUND' | 'PAYMENT_SLIP' | 'CUSTOM';
export interface Plain_PaymentWithNonConcludedRePresentationConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'PaymentWithNonConcludedRePresentationConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { PaymentWithNonConcludedRePresentationConnectionTypeConnection: Plain_PaymentWithNonConcludedRePresentationConnectionTypeConnection }
export interface Fields_PaymentWithNonConcludedRePresentationConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'PaymentWithNonConcludedRePresentationConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { PaymentWithNonConcludedRePresentationConnectionTypeConnection: Fields_PaymentWithNonConcludedRePresentationConnectionTypeConnection }
export interface Plain_PaymentWithNonConcludedRePresentationConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'PaymentWithNonConcludedRePresentationType'>>;
}
export interface Plain { PaymentWithNonConcludedRePresentationConnectionTypeEdge: Plain_PaymentWithNonConcludedRePresentationConnectionTypeEdge }
export interface Fields_PaymentWithNonConcludedRePresentationConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'PaymentWithNonConcludedRePresentationType'>>, never>;
}
export interface Fields { PaymentWithNonConcludedRePresentationConnectionTypeEdge: Fields_PaymentWithNonConcludedRePresentationConnectionTypeEdge }
export interface Plain_PaymentWithNonConcludedRePresentationType {
    readonly amountPayable?: Nullable<number>;
    readonly payableDate?: Nullable<Temporal.PlainDate>;
}
export interface Plain { PaymentWithNonConcludedRePresentationType: Plain_PaymentWithNonConcludedRePresentationType }
export interface Fields_PaymentWithNonConcludedRePresentationType {
    amountPayable: Field<{  }, Nullable<number>, never>;
    payableDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
}
export interface Fields { PaymentWithNonConcludedRePresentationType: Fields_PaymentWithNonConcludedRePresentationType }
export type PaymentsVendorChoices = 'SMARTDEBIT' | 'GOCARDLESS' | 'STRIPE' | 'BOTTOMLINE_PTX';
export interface Plain_PreferredInstruction {
    readonly forPaymentsAfter?: Nullable<string>;
    readonly paymentMethod?: Nullable<ModelOf<'PaymentInstructionType'>>;
    readonly status?: Nullable<string>;
}
export interface Plain { PreferredInstruction: Plain_PreferredInstruction }
export interface Fields_PreferredInstruction {
    forPaymentsAfter: Field<{  }, Nullable<string>, never>;
    paymentMethod: Field<{  }, Nullable<ModelOf<'PaymentInstructionType'>>, never>;
    status: Field<{  }, Nullable<string>, never>;
}
export interface Fields { PreferredInstruction: Fields_PreferredInstruction }
export interface Plain_PrepayPaymentConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'PrepayPaymentConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { PrepayPaymentConnectionTypeConnection: Plain_PrepayPaymentConnectionTypeConnection }
export interface Fields_PrepayPaymentConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'PrepayPaymentConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { PrepayPaymentConnectionTypeConnection: Fields_PrepayPaymentConnectionTypeConnection }
export interface Plain_PrepayPaymentConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'PrepayPaymentType'>>;
}
export interface Plain { PrepayPaymentConnectionTypeEdge: Plain_PrepayPaymentConnectionTypeEdge }
export interface Fields_PrepayPaymentConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'PrepayPaymentType'>>, never>;
}
export interface Fields { PrepayPaymentConnectionTypeEdge: Fields_PrepayPaymentConnectionTypeEdge }
export interface Plain_PrepayPaymentLedgerType {
    readonly paymentAdequacy?: Nullable<ModelOf<'PaymentAdequacyDetailsType'>>;
    readonly payments?: Nullable<readonly Nullable<ModelOf<'PrepayPaymentType'>>[]>;
}
export interface Plain { PrepayPaymentLedgerType: Plain_PrepayPaymentLedgerType }
export interface Fields_PrepayPaymentLedgerType {
    paymentAdequacy: Field<{  }, Nullable<ModelOf<'PaymentAdequacyDetailsType'>>, never>;
    payments: Field<{  }, Nullable<readonly Nullable<ModelOf<'PrepayPaymentType'>>[]>, never>;
}
export interface Fields { PrepayPaymentLedgerType: Fields_PrepayPaymentLedgerType }
export interface Plain_PrepayPaymentType {
    readonly amount: number;
    readonly id: string | number;
    readonly meter?: Nullable<ModelOf<'Meter'>>;
    readonly paymentDate: Temporal.PlainDate;
    readonly smartPrepayProcessStatus?: Nullable<SmartPrepayProcessStatusChoices>;
    readonly smartPrepayStatus?: Nullable<SmartPrepayPaymentStatusChoices>;
    readonly utrn: string;
}
export interface Plain { PrepayPaymentType: Plain_PrepayPaymentType }
export interface Fields_PrepayPaymentType {
    amount: Field<{  }, number, never>;
    id: Field<{  }, string | number, never>;
    meter: Field<{  }, Nullable<ModelOf<'Meter'>>, never>;
    paymentDate: Field<{  }, Temporal.PlainDate, never>;
    smartPrepayProcessStatus: Field<{  }, Nullable<SmartPrepayProcessStatusChoices>, never>;
    smartPrepayStatus: Field<{  }, Nullable<SmartPrepayPaymentStatusChoices>, never>;
    utrn: Field<{  }, string, never>;
}
export interface Fields { PrepayPaymentType: Fields_PrepayPaymentType }
export interface Fields_Query {
    livePaymentAdequacy: Field<{ readonly accountNumber: string; readonly ledgerNumber?: Nullable<string>; readonly policyId?: Nullable<string>; }, Nullable<ModelOf<'LivePaymentAdequacyQuery'>>, 'KT-CT-3822' | 'KT-CT-3922' | 'KT-CT-3923' | 'KT-GB-3915' | 'KT-GB-3916'>;
    livePaymentAdequacyCalculation: Field<{ readonly ledgerNumber: string; }, Nullable<ModelOf<'LivePaymentAdequacyCalculation'>>, 'KT-CT-3963'>;
    bankDetailsValidation: Field<{ readonly iban: string; }, Nullable<ModelOf<'BankDetailsValidationResult'>>, never>;
    validateBankAccount: Field<{ readonly accountNumber: string; readonly sortCode: string; readonly vendor?: Nullable<PaymentsVendorChoices>; }, Nullable<ModelOf<'ValidateBankAccount'>>, 'KT-GB-3913'>;
    paymentFingerprintChecks: Field<{ readonly fingerprint: string; }, Nullable<ModelOf<'PaymentFingerPrintCheckType'>>, never>;
    defaultPaymentInstruction: Field<{ readonly accountNumber: string; readonly instructionType?: Nullable<PaymentType>; }, Nullable<ModelOf<'PaymentInstructionType'>>, never>;
    defaultElectricJuicePaymentInstruction: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'DefaultElectricJuicePaymentInstructionType'>>, 'KT-GB-6111'>;
    accountPaymentById: Field<{ readonly accountNumber: string; readonly paymentId: string; }, Nullable<ModelOf<'OEGBAccountPaymentType'>>, 'KT-CT-3924' | 'KT-CT-4177'>;
    earliestPossibleDirectDebitPaymentDate: Field<{  }, Nullable<ModelOf<'EarliestPossibleDirectDebitPaymentDate'>>, 'KT-GB-3914'>;
    paymentRequests: Field<{ readonly ledgerNumber: string; }, Nullable<ModelOf<'PaymentRequestsType'>>, never>;
    paymentPlanDetails: Field<{ readonly accountNumber: string; }, Nullable<readonly Nullable<ModelOf<'PaymentPlanDetails'>>[]>, 'KT-CT-3921'>;
    autoTopupConfigs: Field<{ readonly accountNumber: string; readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly deviceId: string; readonly effectiveFrom?: Nullable<Temporal.Instant>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'AutoTopupConfigConnectionTypeConnection'>>, never>;
    autoTopupTriggers: Field<{ readonly after?: Nullable<string>; readonly autoTopupConfigId: string; readonly before?: Nullable<string>; readonly failureReason?: Nullable<SmartDeviceAutoTopupTriggerFailureReasons>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly source?: Nullable<SmartDeviceAutoTopupTriggerSources>; readonly status?: Nullable<SmartDeviceAutoTopupTriggerStatus>; readonly triggersFrom?: Nullable<Temporal.Instant>; }, Nullable<ModelOf<'AutoTopupTriggerConnectionTypeConnection'>>, never>;
    prepayPayments: Field<{ readonly accountNumber: string; readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PrepayPaymentConnectionTypeConnection'>>, 'KT-CT-1111' | 'KT-GB-4052'>;
}
export interface Fields { Query: Fields_Query }
export interface Plain_RecordChargedBackPayment {
    readonly noticeBatchIdentifier: string;
}
export interface Plain { RecordChargedBackPayment: Plain_RecordChargedBackPayment }
export interface Fields_RecordChargedBackPayment {
    noticeBatchIdentifier: Field<{  }, string, never>;
}
export interface Fields { RecordChargedBackPayment: Fields_RecordChargedBackPayment }
export interface RecordChargedBackPaymentInput {
  readonly noticePriority: NoticePriority;
  readonly payments: readonly Nullable<ChargedBackPaymentDetailsInput>[];
}
export interface Plain_RecordFailedPayment {
    readonly noticeBatchIdentifier: string;
}
export interface Plain { RecordFailedPayment: Plain_RecordFailedPayment }
export interface Fields_RecordFailedPayment {
    noticeBatchIdentifier: Field<{  }, string, never>;
}
export interface Fields { RecordFailedPayment: Fields_RecordFailedPayment }
export interface RecordFailedPaymentInput {
  readonly noticePriority: NoticePriority;
  readonly payments: readonly Nullable<FailedPaymentDetailsInput>[];
}
export interface Plain_RecordSuccessfulPayment {
    readonly noticeBatchIdentifier: string;
}
export interface Plain { RecordSuccessfulPayment: Plain_RecordSuccessfulPayment }
export interface Fields_RecordSuccessfulPayment {
    noticeBatchIdentifier: Field<{  }, string, never>;
}
export interface Fields { RecordSuccessfulPayment: Fields_RecordSuccessfulPayment }
export interface RecordSuccessfulPaymentInput {
  readonly noticePriority: NoticePriority;
  readonly payments: readonly Nullable<SuccessfulPaymentDetailsInput>[];
}
export interface Plain_RefundApprovalType {
    readonly amount: number;
    readonly approvedAt?: Nullable<Temporal.Instant | number>;
    readonly givenApprovals: number;
    readonly isApproved: boolean;
    readonly repaymentId: string | number;
    readonly requiredApprovals: number;
    readonly threshold: number;
}
export interface Plain { RefundApprovalType: Plain_RefundApprovalType }
export interface Fields_RefundApprovalType {
    amount: Field<{  }, number, never>;
    approvedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    givenApprovals: Field<{  }, number, never>;
    isApproved: Field<{  }, boolean, never>;
    repaymentId: Field<{  }, string | number, never>;
    requiredApprovals: Field<{  }, number, never>;
    threshold: Field<{  }, number, never>;
}
export interface Fields { RefundApprovalType: Fields_RefundApprovalType }
export interface Plain_RefundPayment {
    readonly repayment?: Nullable<ModelOf<'AccountRepaymentType'>>;
}
export interface Plain { RefundPayment: Plain_RefundPayment }
export interface Fields_RefundPayment {
    repayment: Field<{  }, Nullable<ModelOf<'AccountRepaymentType'>>, never>;
}
export interface Fields { RefundPayment: Fields_RefundPayment }
export interface RefundPaymentInput {
  readonly accountNumber: string;
  readonly paymentId: string;
  readonly amountInMinorUnit: number;
  readonly idempotencyKey: string;
  readonly reason: string;
}
export interface Plain_RefundPaymentRequestType {
    readonly amount?: Nullable<number>;
    readonly payment?: Nullable<ModelOf<'AccountPaymentType'>>;
    readonly reasonCode?: Nullable<string>;
    readonly requestId?: Nullable<string | number>;
    readonly status?: Nullable<RepaymentRequestStatus>;
}
export interface Plain { RefundPaymentRequestType: Plain_RefundPaymentRequestType }
export interface Fields_RefundPaymentRequestType {
    amount: Field<{  }, Nullable<number>, never>;
    payment: Field<{  }, Nullable<ModelOf<'AccountPaymentType'>>, never>;
    reasonCode: Field<{  }, Nullable<string>, never>;
    requestId: Field<{  }, Nullable<string | number>, never>;
    status: Field<{  }, Nullable<RepaymentRequestStatus>, never>;
}
export interface Fields { RefundPaymentRequestType: Fields_RefundPaymentRequestType }
export interface Plain_RefundRequestConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'RefundRequestConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { RefundRequestConnectionTypeConnection: Plain_RefundRequestConnectionTypeConnection }
export interface Fields_RefundRequestConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'RefundRequestConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { RefundRequestConnectionTypeConnection: Fields_RefundRequestConnectionTypeConnection }
export interface Plain_RefundRequestConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'RefundPaymentRequestType'>>;
}
export interface Plain { RefundRequestConnectionTypeEdge: Plain_RefundRequestConnectionTypeEdge }
export interface Fields_RefundRequestConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'RefundPaymentRequestType'>>, never>;
}
export interface Fields { RefundRequestConnectionTypeEdge: Fields_RefundRequestConnectionTypeEdge }
export interface RefundRequestInput {
  readonly accountNumber: string;
  readonly requestedAmount: number;
}
export interface Plain_RefundRequestType {
    readonly requestedAmountToReturn?: Nullable<number>;
}
export interface Plain { RefundRequestType: Plain_RefundRequestType }
export interface Fields_RefundRequestType {
    requestedAmountToReturn: Field<{  }, Nullable<number>, never>;
}
export interface Fields { RefundRequestType: Fields_RefundRequestType }
export interface RepaymentInput {
  readonly repaymentId: string;
  readonly reason?: Nullable<string>;
}
export interface Plain_RepaymentInterventionType {
    readonly outcome?: Nullable<string>;
    readonly reason?: Nullable<string>;
}
export interface Plain { RepaymentInterventionType: Plain_RepaymentInterventionType }
export interface Fields_RepaymentInterventionType {
    outcome: Field<{  }, Nullable<string>, never>;
    reason: Field<{  }, Nullable<string>, never>;
}
export interface Fields { RepaymentInterventionType: Fields_RepaymentInterventionType }
export type RepaymentMethod = 'BANK_TRANSFER' | 'CHEQUE' | 'CARD';
export type RepaymentReason = 'BILLING_ADJUSTMENT' | 'CANCELED_BILL' | 'CHARGEBACK' | 'COMPLAINT_COMPENSATION' | 'DEPOSIT_RETURN' | 'DOMESTIC_EXPORT_ONLY_REPAYMENT' | 'ETF_CREDIT' | 'ET_ACCOUNT_REFUND' | 'FAILED_PAYMENT' | 'FAST_TRACK' | 'FEED_IN_TARIFF_PAYMENT' | 'FINAL_BALANCE_SETTLEMENT' | 'FULL_CREDIT_REFUND' | 'FULL_PREPAYMENT_REFUND' | 'GENERATOR_ACCOUNT_REFUND' | 'GSOS_PAYMENT' | 'INDEMNITY_CLAIM' | 'LATE_FAILED_PAYMENT' | 'MISTAKEN_PAYMENT_TAKEN' | 'PARTIAL_CREDIT_REFUND' | 'PARTIAL_PREPAYMENT_REFUND' | 'PAYMENT_CORRECTION' | 'SEG_PAYMENT';
export interface Plain_RepaymentRequestConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'RepaymentRequestConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { RepaymentRequestConnectionTypeConnection: Plain_RepaymentRequestConnectionTypeConnection }
export interface Fields_RepaymentRequestConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'RepaymentRequestConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { RepaymentRequestConnectionTypeConnection: Fields_RepaymentRequestConnectionTypeConnection }
export interface Plain_RepaymentRequestConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'RepaymentRequestType'>>;
}
export interface Plain { RepaymentRequestConnectionTypeEdge: Plain_RepaymentRequestConnectionTypeEdge }
export interface Fields_RepaymentRequestConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'RepaymentRequestType'>>, never>;
}
export interface Fields { RepaymentRequestConnectionTypeEdge: Fields_RepaymentRequestConnectionTypeEdge }
export type RepaymentRequestStatus = 'REQUESTED' | 'ACCEPTED' | 'CANCELLED' | 'REJECTED';
export interface Plain_RepaymentRequestType {
    readonly amount?: Nullable<number>;
    readonly instruction?: Nullable<ModelOf<'PaymentInstructionType'>>;
    readonly method?: Nullable<RepaymentMethod>;
    readonly reasonCode?: Nullable<string>;
    readonly requestId?: Nullable<string>;
    readonly status?: Nullable<RepaymentRequestStatus>;
}
export interface Plain { RepaymentRequestType: Plain_RepaymentRequestType }
export interface Fields_RepaymentRequestType {
    amount: Field<{  }, Nullable<number>, never>;
    instruction: Field<{  }, Nullable<ModelOf<'PaymentInstructionType'>>, never>;
    method: Field<{  }, Nullable<RepaymentMethod>, never>;
    reasonCode: Field<{  }, Nullable<string>, never>;
    requestId: Field<{  }, Nullable<string>, never>;
    status: Field<{  }, Nullable<RepaymentRequestStatus>, never>;
}
export interface Fields { RepaymentRequestType: Fields_RepaymentRequestType }
export interface Plain_RequestRefundEligibilityType {
    readonly canRequestRefund: boolean;
    readonly reason?: Nullable<string>;
}
export interface Plain { RequestRefundEligibilityType: Plain_RequestRefundEligibilityType }
export interface Fields_RequestRefundEligibilityType {
    canRequestRefund: Field<{  }, boolean, never>;
    reason: Field<{  }, Nullable<string>, never>;
}
export interface Fields { RequestRefundEligibilityType: Fields_RequestRefundEligibilityType }
export interface RequestRepaymentInputType {
  readonly accountNumber: string;
  readonly ledgerId: string;
  readonly amountInMinorUnit: number;
  readonly method?: Nullable<RequestableRepaymentMethod>;
  readonly idempotencyKey: string;
  readonly reason?: Nullable<string>;
}
export interface Plain_RequestRepaymentOutputType {
    readonly requestId?: Nullable<string>;
    readonly status?: Nullable<RepaymentRequestStatus>;
}
export interface Plain { RequestRepaymentOutputType: Plain_RequestRepaymentOutputType }
export interface Fields_RequestRepaymentOutputType {
    requestId: Field<{  }, Nullable<string>, never>;
    status: Field<{  }, Nullable<RepaymentRequestStatus>, never>;
}
export interface Fields { RequestRepaymentOutputType: Fields_RequestRepaymentOutputType }
export type RequestableRepaymentMethod = 'BANK_TRANSFER' | 'CHEQUE';
export interface Plain_SchedulabilityStatusType {
    readonly canReschedule: boolean;
    readonly description: string;
}
export interface Plain { SchedulabilityStatusType: Plain_SchedulabilityStatusType }
export interface Fields_SchedulabilityStatusType {
    canReschedule: Field<{  }, boolean, never>;
    description: Field<{  }, string, never>;
}
export interface Fields { SchedulabilityStatusType: Fields_SchedulabilityStatusType }
export type ScheduleTrigger = 'PLAN' | 'REGULAR' | 'REGULAR_PLAN' | 'BALANCE' | 'BILL';
export type ScheduleType = 'BACS_TRANSFER' | 'CARD_PAYMENT' | 'DIRECT_DEBIT' | 'PAYMENT_SLIP';
export interface Plain_SetPaymentPreference {
    readonly accountNumber?: Nullable<string>;
}
export interface Plain { SetPaymentPreference: Plain_SetPaymentPreference }
export interface Fields_SetPaymentPreference {
    accountNumber: Field<{  }, Nullable<string>, never>;
}
export interface Fields { SetPaymentPreference: Fields_SetPaymentPreference }
export interface SetPaymentPreferenceInput {
  readonly accountNumber: string;
  readonly paymentMethod: string;
  readonly ledgerNumbers: readonly Nullable<string>[];
  readonly fromDate: Temporal.PlainDate;
}
export interface Plain_SetUpDirectDebitInstruction {
    readonly paymentInstruction?: Nullable<ModelOf<'DirectDebitInstructionType'>>;
}
export interface Plain { SetUpDirectDebitInstruction: Plain_SetUpDirectDebitInstruction }
export interface Fields_SetUpDirectDebitInstruction {
    paymentInstruction: Field<{  }, Nullable<ModelOf<'DirectDebitInstructionType'>>, never>;
}
export interface Fields { SetUpDirectDebitInstruction: Fields_SetUpDirectDebitInstruction }
export interface SetUpDirectDebitInstructionInput {
  readonly accountNumber: string;
  readonly ledgerId: string;
  readonly validFrom: Temporal.Instant;
  readonly bankDetails: BankDetailsInput;
}
export type SmartDeviceAutoTopupTriggerFailureReasons = 'NO_IMPORT_METER' | 'FAILED_TO_COLLECT_PAYMENT' | 'PAYMENT_NOT_SUCCESSFUL' | 'FAILED_TO_TRIGGER_ADD_CREDIT_TO_METER';
export type SmartDeviceAutoTopupTriggerSources = 'LOW_CREDIT_BALANCE';
export type SmartDeviceAutoTopupTriggerStatus = 'INITIATED' | 'COMPLETED' | 'FAILED';
export interface SmartMeterDeviceInput {
  readonly accountNumber: string;
  readonly deviceId: string;
}
export interface SmartPrepayMeterAmountInput {
  readonly accountNumber: string;
  readonly deviceId: string;
  readonly amount: number;
  readonly paymentIntentId?: Nullable<string>;
  readonly isTemporaryCredit?: Nullable<boolean>;
  readonly reason?: Nullable<string>;
}
export interface Plain_StoreElectricJuicePaymentInstruction {
    readonly paymentInstruction?: Nullable<ModelOf<'PaymentInstructionType'>>;
}
export interface Plain { StoreElectricJuicePaymentInstruction: Plain_StoreElectricJuicePaymentInstruction }
export interface Fields_StoreElectricJuicePaymentInstruction {
    paymentInstruction: Field<{  }, Nullable<ModelOf<'PaymentInstructionType'>>, never>;
}
export interface Fields { StoreElectricJuicePaymentInstruction: Fields_StoreElectricJuicePaymentInstruction }
export interface StoreElectricJuicePaymentInstructionInput {
  readonly accountNumber: string;
  readonly validFrom: Temporal.Instant;
  readonly vendorReference: string;
}
export interface Plain_StorePaymentInstruction {
    readonly paymentInstruction?: Nullable<ModelOf<'PaymentInstructionType'>>;
}
export interface Plain { StorePaymentInstruction: Plain_StorePaymentInstruction }
export interface Fields_StorePaymentInstruction {
    paymentInstruction: Field<{  }, Nullable<ModelOf<'PaymentInstructionType'>>, never>;
}
export interface Fields { StorePaymentInstruction: Fields_StorePaymentInstruction }
export interface StorePaymentInstructionInput {
  readonly accountNumber: string;
  readonly instructionType: PaymentType;
  readonly validFrom: Temporal.Instant;
  readonly vendorReference: string;
  readonly ledgerId?: Nullable<string>;
}
export interface Plain_SubmitRepaymentRequest {
    readonly repaymentRequest?: Nullable<ModelOf<'RequestRepaymentOutputType'>>;
}
export interface Plain { SubmitRepaymentRequest: Plain_SubmitRepaymentRequest }
export interface Fields_SubmitRepaymentRequest {
    repaymentRequest: Field<{  }, Nullable<ModelOf<'RequestRepaymentOutputType'>>, never>;
}
export interface Fields { SubmitRepaymentRequest: Fields_SubmitRepaymentRequest }
export interface SuccessfulPaymentDetailsInput {
  readonly noticeIdentifier: string;
  readonly paymentId?: Nullable<string>;
  readonly ledgerNumber?: Nullable<string>;
  readonly amount: number;
  readonly paymentMethodTypeCode: string;
  readonly occurredAt: string;
}
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
export interface Plain_UserManagedPayment {
    readonly forPaymentsAfter?: Nullable<string>;
}
export interface Plain { UserManagedPayment: Plain_UserManagedPayment }
export interface Fields_UserManagedPayment {
    forPaymentsAfter: Field<{  }, Nullable<string>, never>;
}
export interface Fields { UserManagedPayment: Fields_UserManagedPayment }
export interface Plain_ValidateBankAccount {
    readonly bankName?: Nullable<string>;
    readonly branch?: Nullable<string>;
    readonly county?: Nullable<string>;
    readonly line1?: Nullable<string>;
    readonly line2?: Nullable<string>;
    readonly line3?: Nullable<string>;
    readonly line4?: Nullable<string>;
    readonly postcode?: Nullable<string>;
    readonly town?: Nullable<string>;
}
export interface Plain { ValidateBankAccount: Plain_ValidateBankAccount }
export interface Fields_ValidateBankAccount {
    bankName: Field<{  }, Nullable<string>, never>;
    branch: Field<{  }, Nullable<string>, never>;
    county: Field<{  }, Nullable<string>, never>;
    line1: Field<{  }, Nullable<string>, never>;
    line2: Field<{  }, Nullable<string>, never>;
    line3: Field<{  }, Nullable<string>, never>;
    line4: Field<{  }, Nullable<string>, never>;
    postcode: Field<{  }, Nullable<string>, never>;
    town: Field<{  }, Nullable<string>, never>;
}
export interface Fields { ValidateBankAccount: Fields_ValidateBankAccount }
export interface Plain_VoucherPurchaseType {
    readonly payment?: Nullable<ModelOf<'AccountPaymentType'>>;
}
export interface Plain { VoucherPurchaseType: Plain_VoucherPurchaseType }
export interface Fields_VoucherPurchaseType {
    payment: Field<{  }, Nullable<ModelOf<'AccountPaymentType'>>, never>;
}
export interface Fields { VoucherPurchaseType: Fields_VoucherPurchaseType }
}
