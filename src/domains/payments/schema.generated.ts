// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
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
    readonly canRequestRefund?: Nullable<boolean>;
    readonly maximumRefund?: Nullable<ModelOf<'MaximumRefundType'>>;
    readonly refundApproval?: Nullable<readonly Nullable<ModelOf<'RefundApprovalType'>>[]>;
    readonly repayments?: Nullable<ModelOf<'AccountRepaymentConnectionTypeConnection'>>;
    readonly requestRefundEligibility?: Nullable<ModelOf<'RequestRefundEligibilityType'>>;
}
export interface Plain { AccountType: Plain_AccountType }
export interface Fields_AccountType {
    canRequestRefund: Field<{  }, Nullable<boolean>, never>;
    maximumRefund: Field<{ readonly ledgerNumber?: Nullable<string>; }, Nullable<ModelOf<'MaximumRefundType'>>, never>;
    refundApproval: Field<{  }, Nullable<readonly Nullable<ModelOf<'RefundApprovalType'>>[]>, never>;
    repayments: Field<{ readonly statuses?: Nullable<readonly Nullable<AccountRepaymentStatusOptions>[]>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'AccountRepaymentConnectionTypeConnection'>>, never>;
    requestRefundEligibility: Field<{ readonly ledgerNumber?: Nullable<string>; }, Nullable<ModelOf<'RequestRefundEligibilityType'>>, never>;
}
export interface Fields { AccountType: Fields_AccountType }
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
export interface Plain_CreateRefundRequest {
    readonly refundRequest?: Nullable<ModelOf<'RefundRequestType'>>;
}
export interface Plain { CreateRefundRequest: Plain_CreateRefundRequest }
export interface Fields_CreateRefundRequest {
    refundRequest: Field<{  }, Nullable<ModelOf<'RefundRequestType'>>, never>;
}
export interface Fields { CreateRefundRequest: Fields_CreateRefundRequest }
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
export interface Plain_GeneratePaymentAllocationNumber {
    readonly pan: string;
}
export interface Plain { GeneratePaymentAllocationNumber: Plain_GeneratePaymentAllocationNumber }
export interface Fields_GeneratePaymentAllocationNumber {
    pan: Field<{  }, string, never>;
}
export interface Fields { GeneratePaymentAllocationNumber: Fields_GeneratePaymentAllocationNumber }
export interface Plain_LedgerType {
    readonly refundRequests?: Nullable<ModelOf<'RefundRequestConnectionTypeConnection'>>;
    readonly repaymentRequests?: Nullable<ModelOf<'RepaymentRequestConnectionTypeConnection'>>;
}
export interface Plain { LedgerType: Plain_LedgerType }
export interface Fields_LedgerType {
    refundRequests: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'RefundRequestConnectionTypeConnection'>>, never>;
    repaymentRequests: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'RepaymentRequestConnectionTypeConnection'>>, never>;
}
export interface Fields { LedgerType: Fields_LedgerType }
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
    createRefundRequest: Field<{ readonly input: RefundRequestInput; }, Nullable<ModelOf<'CreateRefundRequest'>>, 'KT-GB-4121' | 'KT-GB-4127'>;
    submitRepaymentRequest: Field<{ readonly input: RequestRepaymentInputType; }, Nullable<ModelOf<'SubmitRepaymentRequest'>>, 'KT-CT-1132' | 'KT-CT-3820' | 'KT-CT-3821' | 'KT-CT-3823' | 'KT-CT-3926' | 'KT-CT-3927' | 'KT-CT-3928'>;
    approveRepayment: Field<{ readonly input: ApproveRepaymentInput; }, Nullable<ModelOf<'ApproveRepayment'>>, 'KT-CT-3934' | 'KT-CT-3935' | 'KT-CT-3959' | 'KT-CT-3973'>;
    blockRepaymentSubmission: Field<{ readonly input: RepaymentInput; }, Nullable<ModelOf<'BlockRepaymentSubmission'>>, 'KT-CT-3944' | 'KT-CT-3946' | 'KT-CT-3950'>;
    allowRepaymentSubmission: Field<{ readonly input: RepaymentInput; }, Nullable<ModelOf<'AllowRepaymentSubmission'>>, 'KT-CT-3944' | 'KT-CT-3945' | 'KT-CT-3950'>;
    cancelRepaymentRequest: Field<{ readonly input: CancelRepaymentRequestInputType; }, Nullable<ModelOf<'CancelRepaymentRequest'>>, 'KT-CT-3930' | 'KT-CT-3931' | 'KT-CT-4231'>;
    refundPayment: Field<{ readonly input: RefundPaymentInput; }, Nullable<ModelOf<'RefundPayment'>>, 'KT-CT-3924' | 'KT-CT-3928' | 'KT-CT-3929' | 'KT-CT-3933' | 'KT-CT-3937' | 'KT-CT-3938'>;
    createAutoTopupConfig: Field<{ readonly input: CreateAutoTopupConfigInput; }, Nullable<ModelOf<'CreateAutoTopupConfig'>>, never>;
    disableAutoTopup: Field<{ readonly input: DisableAutoTopupInput; }, Nullable<ModelOf<'DisableAutoTopup'>>, never>;
    addCreditToSmartMeter: Field<{ readonly input: SmartPrepayMeterAmountInput; }, Nullable<ModelOf<'AddCreditToSmartMeter'>>, never>;
    generatePaymentAllocationNumber: Field<{ readonly input: SmartMeterDeviceInput; }, Nullable<ModelOf<'GeneratePaymentAllocationNumber'>>, never>;
}
export interface Fields { Mutation: Fields_Mutation }
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
    readonly payments?: Nullable<readonly Nullable<ModelOf<'PrepayPaymentType'>>[]>;
}
export interface Plain { PrepayPaymentLedgerType: Plain_PrepayPaymentLedgerType }
export interface Fields_PrepayPaymentLedgerType {
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
    autoTopupConfigs: Field<{ readonly accountNumber: string; readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly deviceId: string; readonly effectiveFrom?: Nullable<Temporal.Instant>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'AutoTopupConfigConnectionTypeConnection'>>, never>;
    autoTopupTriggers: Field<{ readonly after?: Nullable<string>; readonly autoTopupConfigId: string; readonly before?: Nullable<string>; readonly failureReason?: Nullable<SmartDeviceAutoTopupTriggerFailureReasons>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly source?: Nullable<SmartDeviceAutoTopupTriggerSources>; readonly status?: Nullable<SmartDeviceAutoTopupTriggerStatus>; readonly triggersFrom?: Nullable<Temporal.Instant>; }, Nullable<ModelOf<'AutoTopupTriggerConnectionTypeConnection'>>, never>;
    prepayPayments: Field<{ readonly accountNumber: string; readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PrepayPaymentConnectionTypeConnection'>>, 'KT-CT-1111' | 'KT-GB-4052'>;
}
export interface Fields { Query: Fields_Query }
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
    readonly reasonCode?: Nullable<string>;
    readonly requestId?: Nullable<string | number>;
    readonly status?: Nullable<RepaymentRequestStatus>;
}
export interface Plain { RefundPaymentRequestType: Plain_RefundPaymentRequestType }
export interface Fields_RefundPaymentRequestType {
    amount: Field<{  }, Nullable<number>, never>;
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
    readonly method?: Nullable<RepaymentMethod>;
    readonly reasonCode?: Nullable<string>;
    readonly requestId?: Nullable<string>;
    readonly status?: Nullable<RepaymentRequestStatus>;
}
export interface Plain { RepaymentRequestType: Plain_RepaymentRequestType }
export interface Fields_RepaymentRequestType {
    amount: Field<{  }, Nullable<number>, never>;
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
export interface Plain_SubmitRepaymentRequest {
    readonly repaymentRequest?: Nullable<ModelOf<'RequestRepaymentOutputType'>>;
}
export interface Plain { SubmitRepaymentRequest: Plain_SubmitRepaymentRequest }
export interface Fields_SubmitRepaymentRequest {
    repaymentRequest: Field<{  }, Nullable<ModelOf<'RequestRepaymentOutputType'>>, never>;
}
export interface Fields { SubmitRepaymentRequest: Fields_SubmitRepaymentRequest }
}
