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
    readonly refundableAmount?: Nullable<number>;
    readonly schedulabilityStatus?: Nullable<ModelOf<'SchedulabilityStatusType'>>;
    readonly source: string;
    readonly status?: Nullable<AccountPaymentStatusOptions>;
    readonly surchargeAmount?: Nullable<number>;
    readonly transactionType?: Nullable<AccountPaymentTransactionTypeChoices>;
    readonly uuid: string;
}
export interface Plain { AccountPaymentType: Plain_AccountPaymentType }
export interface Fields_AccountPaymentType {
    amount: Field<{  }, number, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    maxRescheduleDays: Field<{  }, number, never>;
    paymentDate: Field<{  }, Temporal.PlainDate, never>;
    paymentInstruction: Field<{  }, Nullable<ModelOf<'PaymentInstructionType'>>, never>;
    reference: Field<{  }, string, never>;
    refundableAmount: Field<{  }, Nullable<number>, never>;
    schedulabilityStatus: Field<{ readonly numDays: number; }, Nullable<ModelOf<'SchedulabilityStatusType'>>, never>;
    source: Field<{  }, string, never>;
    status: Field<{  }, Nullable<AccountPaymentStatusOptions>, never>;
    surchargeAmount: Field<{  }, Nullable<number>, never>;
    transactionType: Field<{  }, Nullable<AccountPaymentTransactionTypeChoices>, never>;
    uuid: Field<{  }, string, never>;
}
export interface Fields { AccountPaymentType: Fields_AccountPaymentType }
export interface Plain_AccountType {
    readonly canChangePayments?: Nullable<boolean>;
    readonly directDebitInstructions?: Nullable<ModelOf<'DirectDebitInstructionConnectionTypeConnection'>>;
    readonly paymentMethods?: Nullable<ModelOf<'PaymentInstructionConnectionTypeConnection'>>;
    readonly canModifyPayments?: Nullable<ModelOf<'CanModifyPaymentsType'>>;
    readonly payments?: Nullable<ModelOf<'AccountPaymentConnectionTypeConnection'>>;
}
export interface Plain { AccountType: Plain_AccountType }
export interface Fields_AccountType {
    canChangePayments: Field<{  }, Nullable<boolean>, never>;
    directDebitInstructions: Field<{ readonly statuses?: Nullable<readonly Nullable<DirectDebitInstructionStatus>[]>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'DirectDebitInstructionConnectionTypeConnection'>>, never>;
    paymentMethods: Field<{ readonly statuses?: Nullable<readonly Nullable<PaymentInstructionStatus>[]>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentInstructionConnectionTypeConnection'>>, never>;
    canModifyPayments: Field<{  }, Nullable<ModelOf<'CanModifyPaymentsType'>>, never>;
    payments: Field<{ readonly ledgerNumber?: Nullable<string>; readonly status?: Nullable<AccountPaymentStatusOptions>; readonly reason?: Nullable<PaymentReasonOptions>; readonly includePromises: Nullable<boolean>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly ledgerId?: Nullable<string>; }, Nullable<ModelOf<'AccountPaymentConnectionTypeConnection'>>, never>;
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
export interface Plain_EarliestPossibleDirectDebitPaymentDate {
    readonly earliestPossibleDirectDebitPaymentDate?: Nullable<Temporal.PlainDate>;
}
export interface Plain { EarliestPossibleDirectDebitPaymentDate: Plain_EarliestPossibleDirectDebitPaymentDate }
export interface Fields_EarliestPossibleDirectDebitPaymentDate {
    earliestPossibleDirectDebitPaymentDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
}
export interface Fields { EarliestPossibleDirectDebitPaymentDate: Fields_EarliestPossibleDirectDebitPaymentDate }
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
    readonly acceptsPayments?: Nullable<boolean>;
    readonly currentDirectDebitInstructionInvalidatedWithVendor?: Nullable<boolean>;
    readonly paymentPreferenceAtTime?: Nullable<ModelOf<'PaymentPreferenceUnion'>>;
    readonly paymentPreferences?: Nullable<ModelOf<'PaymentPreferenceConnectionTypeConnection'>>;
    readonly usablePaymentInstructions?: Nullable<ModelOf<'PaymentInstructionConnectionTypeConnection'>>;
    readonly paymentsWithNonConcludedRePresentation?: Nullable<ModelOf<'PaymentWithNonConcludedRePresentationConnectionTypeConnection'>>;
}
export interface Plain { LedgerType: Plain_LedgerType }
export interface Fields_LedgerType {
    acceptsPayments: Field<{  }, Nullable<boolean>, never>;
    currentDirectDebitInstructionInvalidatedWithVendor: Field<{  }, Nullable<boolean>, never>;
    paymentPreferenceAtTime: Field<{ readonly atTime: Temporal.Instant; }, Nullable<ModelOf<'PaymentPreferenceUnion'>>, never>;
    paymentPreferences: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentPreferenceConnectionTypeConnection'>>, never>;
    usablePaymentInstructions: Field<{ readonly usableAt?: Nullable<Temporal.Instant>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentInstructionConnectionTypeConnection'>>, never>;
    paymentsWithNonConcludedRePresentation: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentWithNonConcludedRePresentationConnectionTypeConnection'>>, never>;
}
export interface Fields { LedgerType: Fields_LedgerType }
export interface Fields_Mutation {
    setPaymentPreference: Field<{ readonly input: SetPaymentPreferenceInput; }, Nullable<ModelOf<'SetPaymentPreference'>>, 'KT-CT-1111' | 'KT-CT-3822' | 'KT-CT-3967' | 'KT-CT-3968' | 'KT-CT-3969'>;
    setUpDirectDebitInstruction: Field<{ readonly input: SetUpDirectDebitInstructionInput; }, Nullable<ModelOf<'SetUpDirectDebitInstruction'>>, 'KT-CT-1111' | 'KT-CT-3820' | 'KT-CT-3821' | 'KT-CT-3940' | 'KT-CT-3971' | 'KT-CT-3979'>;
    createDirectDebitInstruction: Field<{ readonly input: CreateDirectDebitInstructionInput; }, Nullable<ModelOf<'CreateDirectDebitInstruction'>>, 'KT-CT-1111' | 'KT-CT-3923' | 'KT-CT-3940' | 'KT-CT-3979'>;
    invalidatePaymentInstruction: Field<{ readonly input: InvalidatePaymentInstructionInput; }, Nullable<ModelOf<'InvalidatePaymentInstruction'>>, 'KT-CT-1111' | 'KT-CT-3926'>;
    storePaymentInstruction: Field<{ readonly input: StorePaymentInstructionInput; }, Nullable<ModelOf<'StorePaymentInstruction'>>, 'KT-CT-1111' | 'KT-CT-3820' | 'KT-CT-3822' | 'KT-CT-3979' | 'KT-CT-4177'>;
    storeElectricJuicePaymentInstruction: Field<{ readonly input: StoreElectricJuicePaymentInstructionInput; }, Nullable<ModelOf<'StoreElectricJuicePaymentInstruction'>>, 'KT-CT-1111' | 'KT-CT-3923'>;
    getHostedUrlForNewPaymentInstruction: Field<{ readonly input: GetHostedUrlForNewPaymentInstructionInput; }, Nullable<ModelOf<'GetHostedUrlForNewPaymentInstruction'>>, 'KT-CT-1111' | 'KT-CT-1128' | 'KT-CT-3822' | 'KT-CT-3979'>;
    collectPayment: Field<{ readonly input: CollectPaymentInput; }, Nullable<ModelOf<'CollectPayment'>>, 'KT-CT-1111' | 'KT-CT-3820' | 'KT-CT-3821' | 'KT-CT-3932'>;
    amendPayment: Field<{ readonly input: AmendPaymentInput; }, Nullable<ModelOf<'AmendPayment'>>, 'KT-CT-3924' | 'KT-CT-3970' | 'KT-CT-4123'>;
    cancelPayment: Field<{ readonly input: CancelPaymentInput; }, Nullable<ModelOf<'CancelPayment'>>, 'KT-CT-3924' | 'KT-CT-3954' | 'KT-CT-3955' | 'KT-CT-3956'>;
}
export interface Fields { Mutation: Fields_Mutation }
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
export interface Fields_Query {
    bankDetailsValidation: Field<{ readonly iban: string; }, Nullable<ModelOf<'BankDetailsValidationResult'>>, never>;
    validateBankAccount: Field<{ readonly accountNumber: string; readonly sortCode: string; readonly vendor?: Nullable<PaymentsVendorChoices>; }, Nullable<ModelOf<'ValidateBankAccount'>>, 'KT-GB-3913'>;
    paymentFingerprintChecks: Field<{ readonly fingerprint: string; }, Nullable<ModelOf<'PaymentFingerPrintCheckType'>>, never>;
    defaultPaymentInstruction: Field<{ readonly accountNumber: string; readonly instructionType?: Nullable<PaymentType>; }, Nullable<ModelOf<'PaymentInstructionType'>>, 'KT-CT-1111'>;
    defaultElectricJuicePaymentInstruction: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'DefaultElectricJuicePaymentInstructionType'>>, 'KT-GB-6111'>;
    accountPaymentById: Field<{ readonly accountNumber: string; readonly paymentId: string; }, Nullable<ModelOf<'OEGBAccountPaymentType'>>, 'KT-CT-3924' | 'KT-CT-4177'>;
    earliestPossibleDirectDebitPaymentDate: Field<{  }, Nullable<ModelOf<'EarliestPossibleDirectDebitPaymentDate'>>, 'KT-GB-3914'>;
    paymentRequests: Field<{ readonly ledgerNumber: string; }, Nullable<ModelOf<'PaymentRequestsType'>>, never>;
}
export interface Fields { Query: Fields_Query }
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
}
