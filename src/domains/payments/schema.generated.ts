// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export interface Plain_AccountType {
    readonly canChangePayments?: Nullable<boolean>;
    readonly directDebitInstructions?: Nullable<ModelOf<'DirectDebitInstructionConnectionTypeConnection'>>;
    readonly paymentMethods?: Nullable<ModelOf<'PaymentInstructionConnectionTypeConnection'>>;
}
export interface Plain { AccountType: Plain_AccountType }
export interface Fields_AccountType {
    canChangePayments: Field<{  }, Nullable<boolean>, never>;
    directDebitInstructions: Field<{ readonly statuses?: Nullable<readonly Nullable<DirectDebitInstructionStatus>[]>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'DirectDebitInstructionConnectionTypeConnection'>>, never>;
    paymentMethods: Field<{ readonly statuses?: Nullable<readonly Nullable<PaymentInstructionStatus>[]>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentInstructionConnectionTypeConnection'>>, never>;
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
}
export interface Plain { AccountWithStatusInfoType: Plain_AccountWithStatusInfoType }
export interface Fields_AccountWithStatusInfoType {
    activePaymentMethod: Field<{  }, Nullable<string>, never>;
}
export interface Fields { AccountWithStatusInfoType: Fields_AccountWithStatusInfoType }
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
}
export interface Plain { LedgerType: Plain_LedgerType }
export interface Fields_LedgerType {
    acceptsPayments: Field<{  }, Nullable<boolean>, never>;
    currentDirectDebitInstructionInvalidatedWithVendor: Field<{  }, Nullable<boolean>, never>;
    paymentPreferenceAtTime: Field<{ readonly atTime: Temporal.Instant; }, Nullable<ModelOf<'PaymentPreferenceUnion'>>, never>;
    paymentPreferences: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentPreferenceConnectionTypeConnection'>>, never>;
    usablePaymentInstructions: Field<{ readonly usableAt?: Nullable<Temporal.Instant>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PaymentInstructionConnectionTypeConnection'>>, never>;
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
}
export interface Fields { Mutation: Fields_Mutation }
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
export type PaymentType = 'BPAY' | 'CARD' | 'DIRECT_DEBIT' | 'GMO_REFUND' | 'PAYMENT_SLIP' | 'CUSTOM';
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
}
export interface Fields { Query: Fields_Query }
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
