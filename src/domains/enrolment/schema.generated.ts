// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export interface Plain_AcceptTermsAndConditions {
    readonly acceptedVersion?: Nullable<string>;
}
export interface Plain { AcceptTermsAndConditions: Plain_AcceptTermsAndConditions }
export interface Fields_AcceptTermsAndConditions {
    acceptedVersion: Field<{  }, Nullable<string>, never>;
}
export interface Fields { AcceptTermsAndConditions: Fields_AcceptTermsAndConditions }
export interface AcceptTermsAndConditionsInput {
  readonly accountNumber: string;
  readonly enrolmentId: string;
  readonly termsVersion: TermsVersionInput;
}
export interface Certificate {
  readonly number: string;
  readonly type: CertificateType;
}
export type CertificateType = 'MCS' | 'FLEXI_ORB';
export type DNOStatus = 'NOTIFIED' | 'NOT_NOTIFIED' | 'UNKNOWN';
export interface Plain_ElectricityMeterPointType {
    readonly smartTariffOnboarding?: Nullable<ModelOf<'SmartTariffOnboardingType'>>;
}
export interface Plain { ElectricityMeterPointType: Plain_ElectricityMeterPointType }
export interface Fields_ElectricityMeterPointType {
    smartTariffOnboarding: Field<{  }, Nullable<ModelOf<'SmartTariffOnboardingType'>>, never>;
}
export interface Fields { ElectricityMeterPointType: Fields_ElectricityMeterPointType }
export type EnrolmentStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CANCELLED' | 'FAILED' | 'ERRORED';
export type EnrolmentStepStatus = 'SKIPPED' | 'COMPLETED' | 'PENDING' | 'IN_PROGRESS' | 'STALLED' | 'CANCELLED' | 'FAILED' | 'ERRORED';
export type ExportTechnologyType = 'HYDRO' | 'SOLAR' | 'STORAGE' | 'WIND' | 'SOLAR_AND_STORAGE' | 'WIND_AND_STORAGE';
export type FITStatus = 'OWNER' | 'PREVIOUS_OWNER' | 'THIRD_PARTY_OWNED' | 'UNKNOWN' | 'NONE';
export interface Plain_FollowOnProductType {
    readonly accountType?: Nullable<AccountTypeChoices>;
    readonly activeFrom: Temporal.Instant | number;
    readonly activeTo?: Nullable<Temporal.Instant | number>;
    readonly createdAt: Temporal.Instant | number;
    readonly paymentMethod?: Nullable<PaymentMethods>;
    readonly renewalProducts?: Nullable<readonly Nullable<ModelOf<'RenewalProductType'>>[]>;
}
export interface Plain { FollowOnProductType: Plain_FollowOnProductType }
export interface Fields_FollowOnProductType {
    accountType: Field<{  }, Nullable<AccountTypeChoices>, never>;
    activeFrom: Field<{  }, Temporal.Instant | number, never>;
    activeTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    paymentMethod: Field<{  }, Nullable<PaymentMethods>, never>;
    renewalProducts: Field<{  }, Nullable<readonly Nullable<ModelOf<'RenewalProductType'>>[]>, never>;
}
export interface Fields { FollowOnProductType: Fields_FollowOnProductType }
export interface Fields_Mutation {
    startOnboardingProcess: Field<{ readonly input?: Nullable<StartSmartOnboardingProcessInput>; }, Nullable<ModelOf<'StartSmartOnboardingProcess'>>, 'KT-CT-4177' | 'KT-CT-4910' | 'KT-GB-4102' | 'KT-GB-4135'>;
    acceptTermsAndConditions: Field<{ readonly input: AcceptTermsAndConditionsInput; }, Nullable<ModelOf<'AcceptTermsAndConditions'>>, 'KT-CT-4177' | 'KT-GB-4139'>;
    startExportOnboardingProcess: Field<{ readonly input?: Nullable<StartExportOnboardingProcessInput>; }, Nullable<ModelOf<'StartExportOnboardingProcess'>>, 'KT-CT-4177' | 'KT-CT-4910' | 'KT-GB-4103' | 'KT-GB-4135'>;
}
export interface Fields { Mutation: Fields_Mutation }
export type PaymentMethods = 'DIRECT_DEBIT' | 'CREDIT_CARD' | 'PAY_ON_RECEIPT';
export interface Plain_ProductEligibilityType {
    readonly ineligibilityReasons?: Nullable<readonly Nullable<ModelOf<'ProductIneligibilityReasonDetails'>>[]>;
    readonly isEligible?: Nullable<boolean>;
}
export interface Plain { ProductEligibilityType: Plain_ProductEligibilityType }
export interface Fields_ProductEligibilityType {
    ineligibilityReasons: Field<{  }, Nullable<readonly Nullable<ModelOf<'ProductIneligibilityReasonDetails'>>[]>, never>;
    isEligible: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { ProductEligibilityType: Fields_ProductEligibilityType }
export interface Plain_ProductEnrolmentStageType {
    readonly name?: Nullable<string>;
    readonly status?: Nullable<EnrolmentStepStatus>;
    readonly steps?: Nullable<readonly Nullable<ModelOf<'ProductEnrolmentStepType'>>[]>;
}
export interface Plain { ProductEnrolmentStageType: Plain_ProductEnrolmentStageType }
export interface Fields_ProductEnrolmentStageType {
    name: Field<{  }, Nullable<string>, never>;
    status: Field<{  }, Nullable<EnrolmentStepStatus>, never>;
    steps: Field<{  }, Nullable<readonly Nullable<ModelOf<'ProductEnrolmentStepType'>>[]>, never>;
}
export interface Fields { ProductEnrolmentStageType: Fields_ProductEnrolmentStageType }
export interface Plain_ProductEnrolmentStepType {
    readonly displayName?: Nullable<string>;
    readonly status?: Nullable<EnrolmentStepStatus>;
    readonly updatedAt?: Nullable<Temporal.Instant | number>;
}
export interface Plain { ProductEnrolmentStepType: Plain_ProductEnrolmentStepType }
export interface Fields_ProductEnrolmentStepType {
    displayName: Field<{  }, Nullable<string>, never>;
    status: Field<{  }, Nullable<EnrolmentStepStatus>, never>;
    updatedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { ProductEnrolmentStepType: Fields_ProductEnrolmentStepType }
export interface Plain_ProductEnrolmentType {
    readonly account: ModelOf<'AccountType'>;
    readonly electricityMeterPoint?: Nullable<ModelOf<'ElectricityMeterPointType'>>;
    readonly gasMeterPoint?: Nullable<ModelOf<'GasMeterPointType'>>;
    readonly id: string | number;
    readonly product?: Nullable<ModelOf<'EnergyProductType'>>;
    readonly stages?: Nullable<readonly Nullable<ModelOf<'ProductEnrolmentStageType'>>[]>;
    readonly status: EnrolmentStatus;
}
export interface Plain { ProductEnrolmentType: Plain_ProductEnrolmentType }
export interface Fields_ProductEnrolmentType {
    account: Field<{  }, ModelOf<'AccountType'>, never>;
    electricityMeterPoint: Field<{  }, Nullable<ModelOf<'ElectricityMeterPointType'>>, never>;
    gasMeterPoint: Field<{  }, Nullable<ModelOf<'GasMeterPointType'>>, never>;
    id: Field<{  }, string | number, never>;
    product: Field<{  }, Nullable<ModelOf<'EnergyProductType'>>, never>;
    stages: Field<{  }, Nullable<readonly Nullable<ModelOf<'ProductEnrolmentStageType'>>[]>, never>;
    status: Field<{  }, EnrolmentStatus, never>;
}
export interface Fields { ProductEnrolmentType: Fields_ProductEnrolmentType }
export interface Plain_ProductIneligibilityReasonDetails {
    readonly code?: Nullable<string>;
    readonly description?: Nullable<string>;
}
export interface Plain { ProductIneligibilityReasonDetails: Plain_ProductIneligibilityReasonDetails }
export interface Fields_ProductIneligibilityReasonDetails {
    code: Field<{  }, Nullable<string>, never>;
    description: Field<{  }, Nullable<string>, never>;
}
export interface Fields { ProductIneligibilityReasonDetails: Fields_ProductIneligibilityReasonDetails }
export interface Fields_Query {
    productEligibility: Field<{ readonly accountNumber: string; readonly mpxn: string; readonly productCode: string; }, Nullable<ModelOf<'ProductEligibilityType'>>, 'KT-CT-4190' | 'KT-CT-4623' | 'KT-CT-4910' | 'KT-GB-4135'>;
    productEligibilityV2: Field<{ readonly accountNumber: string; readonly mpxn: string; readonly productCode: string; }, Nullable<ModelOf<'ProductEligibilityType'>>, 'KT-CT-4190' | 'KT-CT-4623' | 'KT-CT-4910' | 'KT-GB-4135'>;
    productEnrolment: Field<{ readonly accountNumber: string; readonly enrolmentId: string; }, Nullable<ModelOf<'ProductEnrolmentType'>>, 'KT-CT-4177'>;
    productEnrolments: Field<{ readonly accountNumber: string; }, Nullable<readonly Nullable<ModelOf<'ProductEnrolmentType'>>[]>, never>;
    followOnProduct: Field<{ readonly accountNumber: string; readonly electricityAgreementId?: Nullable<string>; readonly gasAgreementId?: Nullable<string>; readonly validAt: Temporal.Instant; }, Nullable<ModelOf<'FollowOnProductType'>>, 'KT-GB-9510' | 'KT-GB-9511' | 'KT-GB-9512' | 'KT-GB-9513'>;
    availableProductSwitchDates: Field<{ readonly agreementId: number; readonly maxRange?: Nullable<number>; }, Nullable<readonly Nullable<Temporal.PlainDate>[]>, 'KT-CT-1501'>;
}
export interface Fields { Query: Fields_Query }
export interface Plain_RenewalProductType {
    readonly product?: Nullable<ModelOf<'EnergyProductType'>>;
    readonly slug: string;
}
export interface Plain { RenewalProductType: Plain_RenewalProductType }
export interface Fields_RenewalProductType {
    product: Field<{  }, Nullable<ModelOf<'EnergyProductType'>>, never>;
    slug: Field<{  }, string, never>;
}
export interface Fields { RenewalProductType: Fields_RenewalProductType }
export type SmartOnboardingEventType = 'STARTED' | 'COMPLETED' | 'CANCELLED' | 'NOTE_ADDED' | 'METER_EXCHANGE_EMAIL_SENT' | 'METER_EXCHANGE_BOOKED' | 'METER_INSTALLED' | 'METER_READINGS_AVAILABLE' | 'TERMS_EMAIL_SENT' | 'TERMS_ACCEPTED' | 'AGREEMENTS_UPDATED' | 'TARIFF_SWITCH_CONFIRMATION_EMAIL_SENT' | 'TARIFF_CHANGED_ON_METER' | 'UNABLE_TO_PROCEED' | 'PREVIOUS_AGREEMENT_BILLING_GAP_FILLED' | 'INTELLIGENT_OCTOPUS_INSTALL_APP_EMAIL_SENT' | 'INTELLIGENT_OCTOPUS_TEST_DISPATCH_COMPLETE' | 'DOCUMENTS_CHECKED' | 'FIT_RESOLUTION' | 'EXPORT_MPAN_APPLIED_FOR' | 'EXPORT_MPAN_CREATED' | 'EXPORT_MPAN_NOT_FOUND' | 'MTD_UPDATED' | 'EXPORT_ENABLED_IN_KRAKEN' | 'EXPORT_METER_READING_AVAILABLE' | 'EXPORT_MPAN_ON_SUPPLY' | 'FIRST_CREDIT_APPLIED';
export interface Plain_SmartOnboardingProcessType {
    readonly id: string | number;
    readonly account: ModelOf<'AccountType'>;
    readonly meterPoint?: Nullable<ModelOf<'ElectricityMeterPointType'>>;
    readonly product: ModelOf<'EnergyProductType'>;
}
export interface Plain { SmartOnboardingProcessType: Plain_SmartOnboardingProcessType }
export interface Fields_SmartOnboardingProcessType {
    id: Field<{  }, string | number, never>;
    account: Field<{  }, ModelOf<'AccountType'>, never>;
    meterPoint: Field<{  }, Nullable<ModelOf<'ElectricityMeterPointType'>>, never>;
    product: Field<{  }, ModelOf<'EnergyProductType'>, never>;
}
export interface Fields { SmartOnboardingProcessType: Fields_SmartOnboardingProcessType }
export type SmartOnboardingTariffCodes = 'AGILE_OCTOPUS' | 'OCTOPUS_GO' | 'OCTOPUS_GO_FASTER' | 'OCTOPUS_GO_GREEN' | 'TESLA_IMPORT' | 'INTELLIGENT_OCTOPUS' | 'INTELLIGENT_FLUX' | 'OUTGOING_FIXED' | 'OUTGOING_AGILE' | 'OUTGOING_VARIABLE' | 'COSY_OCTOPUS' | 'OCTOPUS_FLUX' | 'POWERLOOP';
export type SmartOnboardingTermsStatuses = 'TERMS_ACCEPTANCE_REQUIRED' | 'TERMS_EMAIL_SENT' | 'TERMS_ACCEPTED';
export interface Plain_SmartTariffOnboardingType {
    readonly id: string | number;
    readonly lastUpdated?: Nullable<string>;
    readonly latestStatus?: Nullable<SmartOnboardingEventType>;
    readonly latestTermsStatus?: Nullable<SmartOnboardingTermsStatuses>;
    readonly smartTariffCode?: Nullable<SmartOnboardingTariffCodes>;
}
export interface Plain { SmartTariffOnboardingType: Plain_SmartTariffOnboardingType }
export interface Fields_SmartTariffOnboardingType {
    id: Field<{  }, string | number, never>;
    lastUpdated: Field<{  }, Nullable<string>, never>;
    latestStatus: Field<{  }, Nullable<SmartOnboardingEventType>, never>;
    latestTermsStatus: Field<{  }, Nullable<SmartOnboardingTermsStatuses>, never>;
    smartTariffCode: Field<{  }, Nullable<SmartOnboardingTariffCodes>, never>;
}
export interface Fields { SmartTariffOnboardingType: Fields_SmartTariffOnboardingType }
export interface Plain_StartExportOnboardingProcess {
    readonly onboardingProcess?: Nullable<ModelOf<'SmartOnboardingProcessType'>>;
    readonly productEnrolment?: Nullable<ModelOf<'ProductEnrolmentType'>>;
}
export interface Plain { StartExportOnboardingProcess: Plain_StartExportOnboardingProcess }
export interface Fields_StartExportOnboardingProcess {
    onboardingProcess: Field<{  }, Nullable<ModelOf<'SmartOnboardingProcessType'>>, never>;
    productEnrolment: Field<{  }, Nullable<ModelOf<'ProductEnrolmentType'>>, never>;
}
export interface Fields { StartExportOnboardingProcess: Fields_StartExportOnboardingProcess }
export interface StartExportOnboardingProcessInput {
  readonly accountNumber: string;
  readonly importMpan?: Nullable<string>;
  readonly exportMpan?: Nullable<string>;
  readonly productCode: string;
  readonly technologyType: ExportTechnologyType;
  readonly fitStatus: FITStatus;
  readonly includeFitGeneration?: Nullable<boolean>;
  readonly fitId?: Nullable<string>;
  readonly mcsCertNumber?: Nullable<string>;
  readonly certificate?: Nullable<Certificate>;
  readonly dnoStatus: DNOStatus;
  readonly termsAndConditionsAccepted: boolean;
  readonly acceptedTermsAndConditionsVersion?: Nullable<string>;
}
export interface Plain_StartSmartOnboardingProcess {
    readonly onboardingProcess?: Nullable<ModelOf<'SmartOnboardingProcessType'>>;
    readonly possibleErrors?: Nullable<readonly Nullable<ModelOf<'PossibleErrorType'>>[]>;
    readonly productEnrolment?: Nullable<ModelOf<'ProductEnrolmentType'>>;
}
export interface Plain { StartSmartOnboardingProcess: Plain_StartSmartOnboardingProcess }
export interface Fields_StartSmartOnboardingProcess {
    onboardingProcess: Field<{  }, Nullable<ModelOf<'SmartOnboardingProcessType'>>, never>;
    possibleErrors: Field<{  }, Nullable<readonly Nullable<ModelOf<'PossibleErrorType'>>[]>, never>;
    productEnrolment: Field<{  }, Nullable<ModelOf<'ProductEnrolmentType'>>, never>;
}
export interface Fields { StartSmartOnboardingProcess: Fields_StartSmartOnboardingProcess }
export interface StartSmartOnboardingProcessInput {
  readonly accountNumber: string;
  readonly mpan?: Nullable<string>;
  readonly mprn?: Nullable<string>;
  readonly productCode: string;
  readonly isNewAccount?: Nullable<boolean>;
  readonly termsAndConditions?: Nullable<TermsAndConditions>;
  readonly targetAgreementChangeDate?: Nullable<Temporal.PlainDate>;
}
export interface TermsAndConditions {
  readonly accepted: boolean;
  readonly version: string;
}
export interface TermsVersionInput {
  readonly versionMajor: number;
  readonly versionMinor: number;
}
}
