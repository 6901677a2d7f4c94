// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable, ResolverOf } from './resolver-types.ts';
import type { ResolverModels } from './resolver-models.ts';

/** What a resolver returns for a type: the shape its domain gave it, or its fields as they are. */
export type ModelOf<Name extends keyof Plain> = Name extends keyof ResolverModels
  ? ResolverModels[Name]
  : Plain[Name];
type ParentOf<Name> = Name extends keyof Plain ? ModelOf<Name> : unknown;

/** What a domain's resolver file holds: answers to some fields of some types. */
export type Resolvers = {
  readonly [Name in keyof Fields]?: {
    readonly [FieldName in keyof Fields[Name]]?: ResolverOf<ParentOf<Name>, Fields[Name][FieldName]>;
  };
};

export type APIBrownoutStatus = 'SCHEDULED' | 'IN_PROGRESS' | 'CANCELLED' | 'COMPLETED' | 'ABORTED';

export type APIExceptionCategories = 'ACCOUNT' | 'UNKNOWN' | 'LOYALTY' | 'CUSTOMER' | 'NEW_CONNECTION' | 'PAYMENT' | 'ENROLMENT';

export type APIExceptionPriority = 'LOW' | 'MEDIUM' | 'HIGH';

export type APIExceptionResolutionStatus = 'ASSIGNED' | 'CANCELLED' | 'IN_PROGRESS' | 'RESOLVED' | 'UNASSIGNED' | 'UNSUCCESSFUL' | 'WAITING_ON_THIRD_PARTY';

export type APIExceptionResolutionType = 'AUTOMATIC' | 'MANUAL' | 'UNASSIGNED';

export type APIExceptionTags = 'MOVE_IN' | 'MOVE_OUT' | 'PRODUCT_UPDATE' | 'FDV' | 'LIFE_SUPPORT' | 'SAME_DAY' | 'TRANSFER_IN' | 'VACANT_CONSUMPTION';

export type APIType = 'GRAPHQL' | 'REST';

export type AccountStatus = 'PENDING' | 'INCOMPLETE' | 'WITHDRAWN' | 'ACTIVE' | 'ENROLMENT_ERROR' | 'ENROLMENT_REJECTED' | 'DORMANT' | 'VOID';

export type AccountTypeChoices = 'BUSINESS' | 'DOMESTIC' | 'BUSINESS_OCCUPIER' | 'OCCUPIER' | 'MANAGED' | 'PORTFOLIO_LEAD' | 'BUSINESS_VACANT' | 'VACANT' | 'BUSINESS_THIRD_PARTY_BILLED' | 'DOMESTIC_THIRD_PARTY_BILLED' | 'SUPPLY_POINT';

export type AchievedCarbonIndexChoices = 'VERY_LOW' | 'LOW' | 'MODERATE' | 'HIGH' | 'VERY_HIGH';

export type AddressFieldTypeEnum = 'TEXT' | 'TEXTAREA' | 'SELECT' | 'NUMBER' | 'HIDDEN';

export type AgreementRolloverRolloverType = 'DEFAULT' | 'CUSTOM' | 'EXTENSION' | 'CUSTOMER_REQUESTED';

export type AgreementRolloverStatus = 'PENDING' | 'REJECTED' | 'ENQUEUED' | 'ERROR' | 'NEEDS_ATTENTION' | 'PENDING_VALIDATION' | 'VALIDATING' | 'DONE' | 'REVOKED';

export type BespokeRateItemTypeEnum = 'PRODUCT_RATE' | 'SHARED_RATE';

export type BrandChoices = 'OCTOPUS_ENERGY' | 'AFFECT_ENERGY' | 'BULB' | 'COOP_ENERGY' | 'EBICO_LIVING' | 'LONDON_POWER';

export type BusinessTypeOptions = 'SOLE_TRADER' | 'LIMITED' | 'PARTNERSHIP' | 'CHARITY' | 'PUBLIC_LIMITED_COMPANY' | 'LIMITED_LIABILITY_PARTNERSHIP' | 'TRUST' | 'TRADING_AS' | 'GOVERNMENT' | 'NON_PROFIT' | 'CHURCH' | 'TO_BE_DETERMINED';

export type CatalogComponentStatus = 'DRAFT' | 'ACTIVE' | 'EXPIRED' | 'AWAITING_APPROVAL';

export type CatalogProductTypeEnum = 'SUPPLY' | 'GOODS';

export type CertificateType = 'MCS' | 'FLEXI_ORB';

export type ChangeOfSupplierStatusOptions = 'INITIATED' | 'PENDING_VALIDATION' | 'REJECTED' | 'REQUESTED' | 'OBJECTED' | 'PENDING' | 'COMPLETED' | 'CANCELLED' | 'PRE_REGISTRATION' | 'WITHDRAWN' | 'CANCELLATION_REQUESTED' | 'OBJECTION_WITHDRAWN';

export type CommsDeliveryPreference = 'EMAIL' | 'POSTAL_MAIL';

export type ComparisonGroup = 'SAME_HOME_LAST_YEAR' | 'POSTCODE_AREA' | 'NUMBER_OF_BEDROOMS';

export type ConsentGranularityValue = 'HALF_HOURLY' | 'DAILY' | 'MONTHLY';

export type ConsentValue = 'ACCEPTED' | 'REJECTED' | 'UNKNOWN' | 'PENDING';

export type ConsumptionGroupings = 'QUARTER_HOUR' | 'HALF_HOUR' | 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER';

export type ContractActivityTypeOptions = 'ALL_ACTIVITY_TYPES' | 'CONTRACT_TERMINATION_STARTED' | 'CONTRACT_VARIATION_STARTED';

export type ContractJourneyStatus = 'IN_PROGRESS' | 'STALLED' | 'COMPLETED' | 'CANCELLED' | 'ERRORED';

export type ContractJourneyType = 'CONTRACT_CREATION' | 'CONTRACT_TERMINATION' | 'CONTRACT_VARIATION';

export type ContractStatus = 'REVOKED' | 'ACTIVE' | 'EXPIRED' | 'RESCINDED' | 'TERMINATED' | 'INACTIVE' | 'JOURNEY_IN_PROGRESS' | 'PENDING';

export type DNOStatus = 'NOTIFIED' | 'NOT_NOTIFIED' | 'UNKNOWN';

export type DayType = 'WORKING' | 'CALENDAR';

export type DeviceStatus = 'PENDING' | 'WHITELISTED' | 'INSTALLED_NOT_COMMISSIONED' | 'COMMISSIONED' | 'DECOMMISSIONED' | 'WITHDRAWN' | 'SUSPENDED' | 'RECOVERY' | 'RECOVERED' | 'NOT_APPLICABLE';

export type DeviceStatuses = 'PENDING' | 'WHITELISTED' | 'INSTALLED_NOT_COMMISSIONED' | 'COMMISSIONED' | 'DECOMMISSIONED' | 'WITHDRAWN' | 'SUSPENDED' | 'RECOVERY' | 'RECOVERED' | 'NOT_APPLICABLE';

export type DeviceType = 'ESME' | 'GSME' | 'GPF' | 'CHF' | 'HCALCS' | 'PPMID' | 'IHD' | 'CAD' | 'IHD_OR_CAD';

export type DocumentAccessibilityChoices = 'LARGE_PRINT' | 'BRAILLE' | 'AUDIO';

export type ElectricityDirection = 'IMPORT' | 'EXPORT';

export type ElectricityMeterMeterType = 'CHECK' | 'H' | 'K' | 'LAG_' | 'LEAD_' | 'MAIN_' | 'N' | 'NCAMR' | 'NSS' | 'RCAMR' | 'RCAMY' | 'S' | 'S1' | 'S2A' | 'S2B' | 'S2C' | 'S2AD' | 'S2BD' | 'S2CD' | 'S2ADE' | 'S2BDE' | 'S2CDE' | 'SPECL' | 'T' | 'A_2AF' | 'A_2ADF' | 'A_2AEF' | 'A_2ADEF' | 'A_2BF' | 'A_2BDF' | 'A_2BEF' | 'A_2BDEF' | 'A_2CF' | 'A_2CDF' | 'A_2CEF' | 'A_2CDEF';

export type EnergyProductAvailability = 'AVAILABLE' | 'UNAVAILABLE';

export type EnergyProductDirection = 'IMPORT' | 'EXPORT';

export type EnergyProductFilters = 'PREPAY' | 'BUSINESS' | 'DOMESTIC' | 'VARIABLE' | 'FIXED' | 'SMART' | 'GREEN';

export type EnrolmentStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CANCELLED' | 'FAILED' | 'ERRORED';

export type EnrolmentStepStatus = 'SKIPPED' | 'COMPLETED' | 'PENDING' | 'IN_PROGRESS' | 'STALLED' | 'CANCELLED' | 'FAILED' | 'ERRORED';

export type ExportTechnologyType = 'HYDRO' | 'SOLAR' | 'STORAGE' | 'WIND' | 'SOLAR_AND_STORAGE' | 'WIND_AND_STORAGE';

export type FITStatus = 'OWNER' | 'PREVIOUS_OWNER' | 'THIRD_PARTY_OWNED' | 'UNKNOWN' | 'NONE';

export type FuelType = 'ELECTRICITY' | 'GAS' | 'DUAL_FUEL';

export type GasMeterMechanism = 'CR' | 'ET' | 'PP' | 'MT' | 'CM' | 'TH' | 'NS' | 'S1' | 'S2' | 'U';

export type GasMeterPointMarketCategory = 'SSP' | 'LSP';

export type GasMeterPointMarketSectorCode = 'D' | 'I';

export type GasMeterPointMeterOwnershipType = 'T' | 'S' | 'C';

export type GasMeterStatus = 'LI' | 'FA' | 'IN' | 'CU' | 'CL' | 'CA' | 'SP' | 'RE' | 'OT' | 'UN' | 'NI';

export type HardshipAgreementExitReason = 'INITIAL_PAYMENT_PLAN_NOT_ESTABLISHED' | 'CUSTOMER_REQUEST' | 'PAYMENT_PLAN_BROKEN_FOR_NON_PAYMENT' | 'PAYMENT_PLAN_COMPLETED_SUCCESSFULLY' | 'FURTHER_PAYMENT_PLAN_NOT_ESTABLISHED' | 'ACCOUNT_FINALISED' | 'RAISED_IN_ERROR' | 'NO_ENGAGEMENT' | 'CREDIT_OR_NIL_BALANCE' | 'OTHER';

export type HardshipAgreementHardshipEntryReason = 'SELF_IDENTIFIED' | 'EXTERNAL_REFERENCE' | 'RETAILER_REFERRAL';

export type HardshipAgreementHardshipType = 'DEATH_IN_FAMILY' | 'HOUSEHOLD_ILLNESS' | 'FAMILY_VIOLENCE' | 'UNEMPLOYMENT' | 'REDUCED_INCOME' | 'OTHER';

export type LineItemGroupingOptions = 'NONE' | 'HALF_HOUR' | 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER';

export type LineItemTypeOptions = 'STANDING_CHARGE' | 'CONSUMPTION_CHARGE';

export type LinkedObjectType = 'ACCOUNT' | 'ACCOUNT_USER' | 'PROPERTY' | 'ACCOUNT_PROPERTY_EFFECTIVE_PERIOD';

export type MeterDataQualities = 'ACTUAL' | 'ESTIMATE';

export type MeterReadingEventType = 'CUSTOMER' | 'SMART_METER' | 'ESTIMATE' | 'CHANGE_OF_SUPPLY' | 'METER_EXCHANGE' | 'PREPAY' | 'PRE_SUPPLIER' | 'DATA_COLLECTOR';

export type NonBespokeElectricityRateTypeChoices = 'STANDARD' | 'ECO7_DAY' | 'ECO7_NIGHT' | 'OFF_PEAK';

export type PaymentMethodChoices = 'DIRECT_DEBIT' | 'NON_DIRECT_DEBIT' | 'PREPAYMENT';

export type PaymentMethods = 'DIRECT_DEBIT' | 'CREDIT_CARD' | 'PAY_ON_RECEIPT';

export type PaymentMode = 'PREPAY' | 'CREDIT';

export type PreSignedTokenScope = 'SUBMIT_METER_READINGS' | 'SUBMIT_CUSTOMER_FEEDBACK' | 'BOOK_SMART_METER_APPOINTMENTS' | 'EDIT_CUSTOMER_MARKETING_PREFERENCE' | 'JOIN_CAMPAIGNS' | 'JOIN_CAMPAIGN_EVENTS' | 'VIEW_CAMPAIGN_DASHBOARDS' | 'VIEW_DETAILED_USAGE' | 'REDEEM_LOYALTY_POINTS' | 'MANAGE_ACCOUNT_RENEWALS' | 'CHECKOUT_QUOTE' | 'UPDATE_BLACKHOLE_EMAIL' | 'UPDATE_SENSITIVE_CUSTOMER_INFORMATION' | 'MANAGE_GOODS_PURCHASES' | 'REPORT_MOVE_OUT' | 'ACCEPT_TERMS_AND_CONDITIONS' | 'MANAGE_PRODUCT_SWITCH' | 'MANAGE_BUSINESS_SECURITY_DEPOSIT';

export type ProductAvailability = 'EVERYONE' | 'RESTRICTED';

export type ReadingDirectionType = 'CONSUMPTION' | 'GENERATION';

export type ReadingFrequencyType = 'RAW_INTERVAL' | 'THIRTY_MIN_INTERVAL' | 'HOUR_INTERVAL' | 'DAY_INTERVAL' | 'WEEK_INTERVAL' | 'MONTH_INTERVAL' | 'QUARTER_INTERVAL' | 'DAILY' | 'POINT_IN_TIME' | 'INTERVALIZED';

export type ReadingQualityType = 'ACTUAL' | 'ESTIMATE' | 'COMBINED';

export type ReadingStatisticTypeEnum = 'STANDING_CHARGE_COST' | 'CONSUMPTION_COST' | 'GENERATION_VALUE' | 'TOU_BUCKET_COST' | 'CARBON_COST' | 'CAPACITY_CHARGE_COST' | 'CONSUMPTION_BREAKDOWN' | 'GAS_READING_INFORMATION' | 'POWER_FACTOR_STATISTIC' | 'CO2_EMISSION_STATISTIC';

export type ReadingTypes = 'INTERVAL' | 'ACCUMULATION' | 'PEAK';

export type SmartMeterReadingFrequencyChoices = 'DAILY' | 'MONTHLY' | 'HALF_HOURLY';

export type SmartOnboardingEventType = 'STARTED' | 'COMPLETED' | 'CANCELLED' | 'NOTE_ADDED' | 'METER_EXCHANGE_EMAIL_SENT' | 'METER_EXCHANGE_BOOKED' | 'METER_INSTALLED' | 'METER_READINGS_AVAILABLE' | 'TERMS_EMAIL_SENT' | 'TERMS_ACCEPTED' | 'AGREEMENTS_UPDATED' | 'TARIFF_SWITCH_CONFIRMATION_EMAIL_SENT' | 'TARIFF_CHANGED_ON_METER' | 'UNABLE_TO_PROCEED' | 'PREVIOUS_AGREEMENT_BILLING_GAP_FILLED' | 'INTELLIGENT_OCTOPUS_INSTALL_APP_EMAIL_SENT' | 'INTELLIGENT_OCTOPUS_TEST_DISPATCH_COMPLETE' | 'DOCUMENTS_CHECKED' | 'FIT_RESOLUTION' | 'EXPORT_MPAN_APPLIED_FOR' | 'EXPORT_MPAN_CREATED' | 'EXPORT_MPAN_NOT_FOUND' | 'MTD_UPDATED' | 'EXPORT_ENABLED_IN_KRAKEN' | 'EXPORT_METER_READING_AVAILABLE' | 'EXPORT_MPAN_ON_SUPPLY' | 'FIRST_CREDIT_APPLIED';

export type SmartOnboardingTariffCodes = 'AGILE_OCTOPUS' | 'OCTOPUS_GO' | 'OCTOPUS_GO_FASTER' | 'OCTOPUS_GO_GREEN' | 'TESLA_IMPORT' | 'INTELLIGENT_OCTOPUS' | 'INTELLIGENT_FLUX' | 'OUTGOING_FIXED' | 'OUTGOING_AGILE' | 'OUTGOING_VARIABLE' | 'COSY_OCTOPUS' | 'OCTOPUS_FLUX' | 'POWERLOOP';

export type SmartOnboardingTermsStatuses = 'TERMS_ACCEPTANCE_REQUIRED' | 'TERMS_EMAIL_SENT' | 'TERMS_ACCEPTED';

export type TaskStatusEnum = 'STARTED' | 'FAILED' | 'FINISHED';

export type TelemetryGrouping = 'TEN_SECONDS' | 'ONE_MINUTE' | 'FIVE_MINUTES' | 'HALF_HOURLY' | 'HOURLY';

export type TimeGranularities = 'THIRTY_MIN' | 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

export type Unit = 'KILOWATT_HOURS' | 'METERS_CUBED';

export type Units = 'WATT_HOURS' | 'KILOWATT_HOURS' | 'MEGAWATT_HOURS' | 'METERS_CUBED';

export type UtilityType = 'ELECTRICITY' | 'GAS';

export type VerificationRequestStatus = 'NOT_SENT' | 'PENDING' | 'COMPLETED';

export type WANCoverageStrengths = 'HIGH' | 'MEDIUM' | 'LOW';

export type query_type = 'query' | 'mutation';

export interface APIBrownoutInput {
  readonly statuses?: Nullable<readonly Nullable<APIBrownoutStatus>[]>;
}

export interface APIExceptionQueryInput {
  readonly accountNumber?: Nullable<string>;
  readonly category?: Nullable<APIExceptionCategories>;
  readonly channel?: Nullable<string>;
  readonly customerContact?: Nullable<string>;
  readonly externalIdentifier?: Nullable<string>;
  readonly priority?: Nullable<APIExceptionPriority>;
  readonly resolutionStatus?: Nullable<APIExceptionResolutionStatus>;
  readonly resolutionType?: Nullable<APIExceptionResolutionType>;
  readonly supplyPointIdentifier?: Nullable<string>;
  readonly tags?: Nullable<readonly Nullable<APIExceptionTags>[]>;
  readonly userId?: Nullable<string>;
}

export interface AcceptTermsAndConditionsInput {
  readonly accountNumber: string;
  readonly enrolmentId: string;
  readonly termsVersion: TermsVersionInput;
}

export interface AccountSearchInputType {
  readonly account?: Nullable<string>;
  readonly accountNumber?: Nullable<string>;
  readonly accountReferences?: Nullable<string>;
  readonly billingName?: Nullable<string>;
  readonly businessName?: Nullable<string>;
  readonly businessNumber?: Nullable<string>;
  readonly location?: Nullable<string>;
  readonly meterSerialNumber?: Nullable<string>;
  readonly mpan?: Nullable<string>;
  readonly mprn?: Nullable<string>;
  readonly portfolioNumber?: Nullable<string>;
  readonly telephoneNumber?: Nullable<string>;
  readonly urn?: Nullable<string>;
  readonly user?: Nullable<string>;
}

export interface AccountUserDetailInput {
  readonly namespace: string;
  readonly value: string;
}

export interface AccountUserFuzzySearchWeightMappingType {
  readonly dateOfBirth?: Nullable<number>;
  readonly email?: Nullable<number>;
  readonly familyName?: Nullable<number>;
  readonly givenName?: Nullable<number>;
  readonly landline?: Nullable<number>;
  readonly mobile?: Nullable<number>;
}

export interface AccountUserSearchInputType {
  readonly dateOfBirth: Temporal.PlainDate;
  readonly email: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly landline: string;
  readonly mobile: string;
  readonly searchWeightMappings?: Nullable<AccountUserFuzzySearchWeightMappingType>;
  readonly threshold?: Nullable<number>;
}

export interface BusinessDetailInput {
  readonly key: string;
  readonly value: string;
}

export interface Certificate {
  readonly number: string;
  readonly type: CertificateType;
}

export interface ContractFiltersInput {
  readonly party?: Nullable<PartyInput>;
  readonly subject?: Nullable<string>;
}

export interface DateTimeRangeInput {
  readonly end: Temporal.Instant;
  readonly start: Temporal.Instant;
}

export interface ElectricityFiltersInput {
  readonly deviceId?: Nullable<string>;
  readonly marketSupplyPointId?: Nullable<string>;
  readonly modelledSubMeterReadings?: Nullable<boolean>;
  readonly readingDirection?: Nullable<ReadingDirectionType>;
  readonly readingFrequencyType?: Nullable<ReadingFrequencyType>;
  readonly readingQuality?: Nullable<ReadingQualityType>;
  readonly registerId?: Nullable<string>;
}

export interface ForceReauthenticationInput {
  readonly includeThirdParties: boolean;
}

export interface GasFiltersInput {
  readonly deviceId?: Nullable<string>;
  readonly marketSupplyPointId?: Nullable<string>;
  readonly readingFrequencyType?: Nullable<ReadingFrequencyType>;
  readonly registerId?: Nullable<string>;
}

export interface InitiateProductSwitchInput {
  readonly accountNumber: string;
  readonly quotedProductId: string;
  readonly switchDate: Temporal.PlainDate;
}

export interface InvalidateRefreshTokenInput {
  readonly refreshToken: string;
}

export interface ObtainJSONWebTokenInput {
  readonly APIKey?: Nullable<string>;
  readonly captchaResponse?: Nullable<string>;
  readonly email?: Nullable<string>;
  readonly organizationSecretKey?: Nullable<string>;
  readonly password?: Nullable<string>;
  readonly preSignedKey?: Nullable<string>;
  readonly refreshToken?: Nullable<string>;
}

export interface PartnerTeamInput {
  readonly number: string;
}

export interface PartyInput {
  readonly account?: Nullable<string>;
  readonly business?: Nullable<number>;
}

export interface PortfolioReferenceInput {
  readonly namespace: string;
  readonly value: string;
}

export interface PossibleErrorsInputType {
  readonly name: string;
  readonly type: query_type;
  readonly authErrors?: Nullable<boolean>;
}

export interface QueryComplexityInputType {
  readonly query: string;
  readonly variables?: Nullable<unknown>;
  readonly operationName?: Nullable<string>;
}

export interface RequestPasswordResetInput {
  readonly email: string;
}

export interface ResetUserPasswordInput {
  readonly newPassword: string;
  readonly token: string;
  readonly userId: string;
}

export interface RevokeAgreementInput {
  readonly accountNumber: string;
  readonly agreementId: string;
  readonly reason?: Nullable<string>;
}

export interface SearchCriteriaInput {
  readonly id?: Nullable<string>;
}

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

export interface TypedSourceInputType {
  readonly readingDirection?: Nullable<ReadingDirectionType>;
  readonly readingFrequencyType?: Nullable<ReadingFrequencyType>;
  readonly readingQuality?: Nullable<ReadingQualityType>;
  readonly sourceIdentifier?: Nullable<string>;
  readonly utility?: Nullable<UtilityType>;
}

export interface UpdatePasswordInput {
  readonly newPassword: string;
  readonly newPasswordConfirmed: string;
  readonly oldPassword: string;
}

export interface UtilityFiltersInput {
  readonly electricityFilters?: Nullable<ElectricityFiltersInput>;
  readonly gasFilters?: Nullable<GasFiltersInput>;
}

export interface Plain {
  APIBrownout: {
    readonly apiType?: Nullable<APIType>;
    readonly disablesRequestsTo?: Nullable<string>;
    readonly startsAt?: Nullable<string>;
    readonly endsAt?: Nullable<string>;
    readonly status?: Nullable<APIBrownoutStatus>;
  };
  APIBrownoutConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'APIBrownoutEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  APIBrownoutEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'APIBrownout'>>;
  };
  APICallType: {
    readonly id: string | number;
    readonly operationName: string;
    readonly correlationId: string;
    readonly inputData?: Nullable<unknown>;
    readonly response?: Nullable<unknown>;
    readonly context?: Nullable<unknown>;
    readonly createdAt: Temporal.Instant | number;
  };
  APIExceptionConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'APIExceptionConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  APIExceptionConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'APIExceptionType'>>;
  };
  APIExceptionEventType: {
    readonly id: string | number;
    readonly category: string;
    readonly eventType: string;
    readonly description?: Nullable<string>;
    readonly context?: Nullable<unknown>;
    readonly createdAt: Temporal.Instant | number;
  };
  APIExceptionNoteType: {
    readonly id: string | number;
    readonly body: string;
    readonly createdAt: Temporal.Instant | number;
  };
  APIExceptionType: {
    readonly id: string | number;
    readonly accountNumber?: Nullable<string>;
    readonly userId?: Nullable<number>;
    readonly supplyPointIdentifier?: Nullable<string>;
    readonly externalIdentifier: string;
    readonly customerContact?: Nullable<string>;
    readonly channel: string;
    readonly category?: Nullable<APIExceptionCategories>;
    readonly priority: APIExceptionPriority;
    readonly resolutionStatus: APIExceptionResolutionStatus;
    readonly resolutionType: APIExceptionResolutionType;
    readonly tags?: Nullable<readonly Nullable<APIExceptionTags>[]>;
    readonly assignedUser?: Nullable<ModelOf<'AssignedUserType'>>;
    readonly context?: Nullable<unknown>;
    readonly keyDate?: Nullable<Temporal.PlainDate>;
    readonly createdAt: Temporal.Instant | number;
    readonly apiCalls?: Nullable<readonly Nullable<ModelOf<'APICallType'>>[]>;
    readonly events?: Nullable<readonly Nullable<ModelOf<'APIExceptionEventType'>>[]>;
    readonly notes?: Nullable<readonly Nullable<ModelOf<'APIExceptionNoteType'>>[]>;
  };
  AcceptTermsAndConditions: {
    readonly acceptedVersion?: Nullable<string>;
  };
  AccountCampaignConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'AccountCampaignConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  AccountCampaignConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'AccountCampaignType'>>;
  };
  AccountCampaignType: {
    readonly campaignExpiryDate?: Nullable<Temporal.PlainDate>;
    readonly expiryDate?: Nullable<Temporal.PlainDate>;
    readonly name?: Nullable<string>;
    readonly slug?: Nullable<string>;
    readonly startDate?: Nullable<Temporal.PlainDate>;
  };
  AccountConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'AccountConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  AccountConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'AccountType'>>;
  };
  AccountNoteType: {
    readonly id: string | number;
    readonly body: string;
    readonly createdAt: Temporal.Instant | number;
    readonly isPinned: boolean;
    readonly unpinAt?: Nullable<Temporal.Instant | number>;
  };
  AccountReferenceType: {
    readonly account: ModelOf<'AccountType'>;
    readonly createdAt: Temporal.Instant | number;
    readonly namespace: string;
    readonly updatedAt: Temporal.Instant | number;
    readonly value: string;
  };
  AccountReminderConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'AccountReminderConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  AccountReminderConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'Reminder'>>;
  };
  AccountSearchItemType: {
    readonly account?: Nullable<ModelOf<'AccountType'>>;
    readonly score?: Nullable<string | number>;
  };
  AccountType: {
    readonly accountType?: Nullable<AccountTypeChoices>;
    readonly brand?: Nullable<string>;
    readonly canBeWithdrawn?: Nullable<boolean>;
    readonly cotReadingWindowDays?: Nullable<number>;
    readonly createdAt?: Nullable<Temporal.Instant | number>;
    readonly id: string | number;
    readonly number?: Nullable<string>;
    readonly status?: Nullable<AccountStatus>;
    readonly business?: Nullable<ModelOf<'BusinessType'>>;
    readonly campaigns?: Nullable<readonly Nullable<ModelOf<'AccountCampaignType'>>[]>;
    readonly consents: readonly ModelOf<'ConsentType'>[];
    readonly address?: Nullable<ModelOf<'RichAddressType'>>;
    readonly billingAddress?: Nullable<string>;
    readonly billingAddressLine1?: Nullable<string>;
    readonly billingAddressLine2?: Nullable<string>;
    readonly billingAddressLine3?: Nullable<string>;
    readonly billingAddressLine4?: Nullable<string>;
    readonly billingAddressLine5?: Nullable<string>;
    readonly billingAddressPostcode?: Nullable<string>;
    readonly billingCountryCode?: Nullable<string>;
    readonly billingDeliveryPointIdentifier?: Nullable<string>;
    readonly billingEmail?: Nullable<string>;
    readonly billingName?: Nullable<string>;
    readonly billingPostcode?: Nullable<string>;
    readonly billingSubName?: Nullable<string>;
    readonly commsDeliveryPreference?: Nullable<CommsDeliveryPreference>;
    readonly documentAccessibility?: Nullable<DocumentAccessibilityChoices>;
    readonly isInBlockingMigration?: Nullable<boolean>;
    readonly preferredLanguageForComms?: Nullable<string>;
    readonly splitBillingAddress?: Nullable<readonly Nullable<string>[]>;
    readonly urn?: Nullable<string>;
    readonly portfolio?: Nullable<ModelOf<'PortfolioType'>>;
    readonly notes?: Nullable<readonly Nullable<ModelOf<'AccountNoteType'>>[]>;
    readonly reminders?: Nullable<ModelOf<'AccountReminderConnectionTypeConnection'>>;
    readonly customerAssets?: Nullable<readonly Nullable<ModelOf<'CustomerAssetType'>>[]>;
    readonly metadata?: Nullable<readonly Nullable<ModelOf<'Metadata'>>[]>;
    readonly references?: Nullable<readonly Nullable<ModelOf<'AccountReferenceType'>>[]>;
    readonly activeHardshipAgreements?: Nullable<readonly Nullable<ModelOf<'HardshipAgreementType'>>[]>;
    readonly assistanceAgreements?: Nullable<readonly Nullable<ModelOf<'AssistanceAgreementType'>>[]>;
    readonly isInHardship?: Nullable<boolean>;
    readonly complaints?: Nullable<ModelOf<'ComplaintConnectionTypeConnection'>>;
    readonly users: readonly ModelOf<'AccountUserType'>[];
    readonly properties?: Nullable<readonly Nullable<ModelOf<'PropertyType'>>[]>;
    readonly canRenewTariff?: Nullable<boolean>;
    readonly electricityAgreements?: Nullable<readonly Nullable<ModelOf<'ElectricityAgreementType'>>[]>;
    readonly gasAgreements?: Nullable<readonly Nullable<ModelOf<'GasAgreementType'>>[]>;
    readonly marketSupplyAgreements?: Nullable<ModelOf<'AgreementConnection'>>;
    readonly trackerTariffDailyPricing?: Nullable<ModelOf<'TrackerTariffDailyPricing'>>;
  };
  AccountUserDetailType: {
    readonly isSensitive?: Nullable<boolean>;
    readonly namespace?: Nullable<string>;
    readonly value?: Nullable<string>;
  };
  AccountUserPermission: {
    readonly permission?: Nullable<string>;
  };
  AccountUserRoleType: {
    readonly id: string | number;
    readonly account: ModelOf<'AccountType'>;
    readonly role?: Nullable<string>;
    readonly user: ModelOf<'AccountUserType'>;
  };
  AccountUserType: {
    readonly alternativePhoneNumbers?: Nullable<readonly Nullable<string>[]>;
    readonly createdAt: Temporal.Instant | number;
    readonly dateOfBirth?: Nullable<Temporal.PlainDate>;
    readonly details?: Nullable<readonly Nullable<ModelOf<'AccountUserDetailType'>>[]>;
    readonly email: string;
    readonly familyName: string;
    readonly fullName?: Nullable<string>;
    readonly givenName: string;
    readonly hasFamilyIssues?: Nullable<boolean>;
    readonly id: string | number;
    readonly isActive?: Nullable<boolean>;
    readonly isDeceased: boolean;
    readonly label?: Nullable<string>;
    readonly landline: string;
    readonly liveSecretKey?: Nullable<string>;
    readonly mobile: string;
    readonly number?: Nullable<string>;
    readonly permissions?: Nullable<readonly Nullable<ModelOf<'AccountUserPermission'>>[]>;
    readonly preferredName?: Nullable<string>;
    readonly pronouns?: Nullable<string>;
    readonly title?: Nullable<string>;
    readonly accounts?: Nullable<readonly Nullable<ModelOf<'AccountInterface'>>[]>;
    readonly accountUserRoles?: Nullable<readonly Nullable<ModelOf<'AccountUserRoleType'>>[]>;
    readonly portfolioUserRoles?: Nullable<readonly Nullable<ModelOf<'PortfolioUserRoleType'>>[]>;
    readonly portfolioIds?: Nullable<readonly Nullable<string | number>[]>;
    readonly businesses?: Nullable<ModelOf<'BusinessConnectionTypeConnection'>>;
    readonly consents: readonly ModelOf<'ConsentType'>[];
    readonly address?: Nullable<ModelOf<'RichAddressType'>>;
    readonly portfolios?: Nullable<ModelOf<'PortfolioConnectionTypeConnection'>>;
    readonly isInHardship?: Nullable<boolean>;
    readonly specialCircumstances?: Nullable<ModelOf<'SpecialCircumstancesType'>>;
  };
  AccountWithStatusInfoType: {
    readonly number: string;
    readonly status?: Nullable<AccountStatus>;
    readonly properties?: Nullable<readonly Nullable<ModelOf<'PropertyType'>>[]>;
    readonly marketSupplyAgreements?: Nullable<ModelOf<'AgreementConnection'>>;
  };
  AddressFieldConfigType: {
    readonly default?: Nullable<string>;
    readonly errors: readonly string[];
    readonly fieldType: AddressFieldTypeEnum;
    readonly hasAutocomplete: boolean;
    readonly label: string;
    readonly name: string;
    readonly options?: Nullable<readonly ModelOf<'AddressFieldOptionType'>[]>;
    readonly userEditable: boolean;
    readonly validation: ModelOf<'AddressFieldValidationRuleType'>;
    readonly value?: Nullable<string>;
  };
  AddressFieldDescriptorType: {
    readonly fieldGroups: readonly ModelOf<'AddressFieldGroupType'>[];
  };
  AddressFieldGroupType: {
    readonly fields: readonly ModelOf<'AddressFieldConfigType'>[];
    readonly label?: Nullable<string>;
    readonly name: string;
  };
  AddressFieldOptionType: {
    readonly label: string;
    readonly value: string;
  };
  AddressFieldValidationRuleType: {
    readonly maxLength?: Nullable<number>;
    readonly regex?: Nullable<string>;
    readonly required: boolean;
  };
  AffiliateOrganisationType: {
    readonly allowAlternativePaymentMethods?: Nullable<boolean>;
    readonly canRegisterBusinessMeterPoints?: Nullable<boolean>;
    readonly canRegisterCustomersWithoutEmailAddress?: Nullable<boolean>;
    readonly canRegisterPortfolioAccounts?: Nullable<boolean>;
    readonly canRenewTariffs?: Nullable<boolean>;
    readonly canUseIvrSupportApi?: Nullable<boolean>;
    readonly contactEmail: string;
    readonly defaultAccountType?: Nullable<AccountTypeChoices>;
    readonly id: string | number;
    readonly isFieldSalesOnlyProduct?: Nullable<boolean>;
    readonly name: string;
    readonly number: string;
    readonly salesChannelCode?: Nullable<string>;
    readonly skipMeterPointAddressValidation?: Nullable<boolean>;
  };
  AgileCalculationInfo: {
    readonly gspCoefficient?: Nullable<number>;
    readonly peakOffset?: Nullable<number>;
    readonly priceCap?: Nullable<number>;
  };
  AgreementConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'AgreementEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  AgreementEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'CommonAgreementType'>>;
  };
  AgreementRolloverType: {
    readonly actualSendDate?: Nullable<Temporal.PlainDate>;
    readonly agreement: ModelOf<'CommonAgreementType'>;
    readonly createdAt: Temporal.Instant | number;
    readonly expectedSendDate: Temporal.PlainDate;
    readonly failureReason: string;
    readonly id: string | number;
    readonly number: string;
    readonly params: unknown;
    readonly rolledOnTo?: Nullable<ModelOf<'CommonAgreementType'>>;
    readonly rolloverType: AgreementRolloverRolloverType;
    readonly status: AgreementRolloverStatus;
    readonly suppressComms: boolean;
    readonly tags?: Nullable<readonly Nullable<string>[]>;
    readonly updatedAt: Temporal.Instant | number;
  };
  ApplicableRate: {
    readonly validFrom?: Nullable<Temporal.Instant | number>;
    readonly validTo?: Nullable<Temporal.Instant | number>;
    readonly value?: Nullable<string | number>;
  };
  ApplicableRateConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ApplicableRateConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  ApplicableRateConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ApplicableRate'>>;
  };
  AssignedUserType: {
    readonly id: string | number;
    readonly username: string;
  };
  AssistanceAgreementType: {
    readonly activeFrom?: Nullable<Temporal.PlainDate>;
    readonly activeTo?: Nullable<Temporal.PlainDate>;
    readonly assistanceType?: Nullable<string>;
  };
  AuthorizedApplication: {
    readonly clientId?: Nullable<string>;
    readonly name?: Nullable<string>;
  };
  BespokeRateConfigurationType: {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly identifier?: Nullable<string>;
    readonly isVariable?: Nullable<boolean>;
    readonly schedules?: Nullable<readonly Nullable<ModelOf<'BespokeRateScheduleType'>>[]>;
    readonly type?: Nullable<string>;
  };
  BespokeRateItemType: {
    readonly pricePerUnit?: Nullable<string | number>;
    readonly rateSpecificationCode?: Nullable<string>;
    readonly rateSpecificationType?: Nullable<BespokeRateItemTypeEnum>;
  };
  BespokeRateScheduleType: {
    readonly items?: Nullable<readonly Nullable<ModelOf<'BespokeRateItemType'>>[]>;
    readonly productCode?: Nullable<string>;
    readonly supplyPointIdentifier?: Nullable<string>;
    readonly validFrom?: Nullable<Temporal.Instant | number>;
    readonly validTo?: Nullable<Temporal.Instant | number>;
  };
  BillDueDateType: {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly identifier?: Nullable<string>;
    readonly isVariable?: Nullable<boolean>;
    readonly numberOfDays?: Nullable<number>;
    readonly type?: Nullable<string>;
    readonly typeOfDays?: Nullable<DayType>;
  };
  BusinessConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'BusinessConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  BusinessConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'BusinessType'>>;
  };
  BusinessDetailType: {
    readonly key: string;
    readonly value?: Nullable<string>;
  };
  BusinessType: {
    readonly billingAddress?: Nullable<ModelOf<'RichAddressType'>>;
    readonly businessType?: Nullable<BusinessTypeOptions>;
    readonly details?: Nullable<readonly Nullable<ModelOf<'BusinessDetailType'>>[]>;
    readonly displayableNumber?: Nullable<string>;
    readonly id: string | number;
    readonly legalAddress?: Nullable<ModelOf<'RichAddressType'>>;
    readonly linkedAccountNumbers: readonly Nullable<string | number>[];
    readonly name: string;
    readonly number: string;
    readonly sectors: readonly string[];
    readonly segmentName?: Nullable<string>;
  };
  CatalogProductType: {
    readonly code: string;
    readonly customerDescription: string;
    readonly customerName: string;
    readonly identifier: string | number;
    readonly internalName: string;
    readonly marketName: string;
    readonly sourceProductType?: Nullable<CatalogProductTypeEnum>;
    readonly specificationIdentifier?: Nullable<string | number>;
    readonly tags?: Nullable<readonly Nullable<ModelOf<'TagType'>>[]>;
  };
  CharacteristicType: {
    readonly code: string;
    readonly description: string;
    readonly name: string;
    readonly values: readonly Nullable<ModelOf<'CharacteristicValueUnion'>>[];
  };
  CombinedRateLimitInformation: {
    readonly pointsAllowanceRateLimit?: Nullable<ModelOf<'PointsAllowanceRateLimitInformation'>>;
    readonly fieldSpecificRateLimits: ModelOf<'FieldSpecificRateLimitInformationConnectionTypeConnection'>;
  };
  CommonAgreementType: {
    readonly account: ModelOf<'AccountType'>;
    readonly agreedAt?: Nullable<Temporal.Instant | number>;
    readonly agreedFrom?: Nullable<Temporal.Instant | number>;
    readonly agreedTo?: Nullable<Temporal.Instant | number>;
    readonly characteristicValues?: Nullable<readonly Nullable<ModelOf<'CharacteristicValueInterface'>>[]>;
    readonly id: string | number;
    readonly isActive?: Nullable<boolean>;
    readonly isRevoked?: Nullable<boolean>;
    readonly params?: Nullable<unknown>;
    readonly product?: Nullable<ModelOf<'SupplyProductType'>>;
    readonly ratesAgreedAt: Temporal.Instant | number;
    readonly rescissionDeadlineAt?: Nullable<Temporal.Instant | number>;
    readonly supplyPoint: ModelOf<'SupplyPointType'>;
    readonly terminatedAt?: Nullable<Temporal.Instant | number>;
    readonly validFrom: Temporal.Instant | number;
    readonly validTo?: Nullable<Temporal.Instant | number>;
  };
  ComplaintConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ComplaintConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  ComplaintConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ComplaintType'>>;
  };
  ComplaintContactConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ComplaintContactConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  ComplaintContactConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ComplaintContactType'>>;
  };
  ComplaintContactType: {
    readonly actionTaken: string;
    readonly createdAt: Temporal.Instant | number;
    readonly email?: Nullable<string>;
    readonly landline?: Nullable<string>;
    readonly mobile?: Nullable<string>;
    readonly name: string;
    readonly preferredCommunicationMethod?: Nullable<string>;
    readonly status: string;
    readonly summary?: Nullable<string>;
  };
  ComplaintType: {
    readonly id: string | number;
    readonly assigneeId?: Nullable<string | number>;
    readonly contacts?: Nullable<ModelOf<'ComplaintContactConnectionTypeConnection'>>;
    readonly creationDate?: Nullable<Temporal.PlainDate>;
    readonly isOfficial?: Nullable<boolean>;
    readonly resolutionDate?: Nullable<Temporal.PlainDate>;
    readonly subtype?: Nullable<string>;
    readonly type?: Nullable<string>;
  };
  ConsentType: {
    readonly code: string;
    readonly id: number;
    readonly type?: Nullable<ModelOf<'ConsentTypeType'>>;
    readonly value: ConsentValue;
  };
  ConsentTypeType: {
    readonly code: string;
    readonly defaultValue: ConsentValue;
    readonly description: string;
    readonly name: string;
  };
  ConsumptionConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ConsumptionEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  ConsumptionEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ConsumptionType'>>;
  };
  ConsumptionEstimate: {
    readonly elecAnnualConsumptionDay?: Nullable<number>;
    readonly elecAnnualConsumptionNight?: Nullable<number>;
    readonly elecAnnualConsumptionStandard?: Nullable<number>;
    readonly gasAnnualConsumption?: Nullable<number>;
  };
  ConsumptionEstimates: {
    readonly high?: Nullable<ModelOf<'ConsumptionEstimate'>>;
    readonly low?: Nullable<ModelOf<'ConsumptionEstimate'>>;
    readonly medium?: Nullable<ModelOf<'ConsumptionEstimate'>>;
  };
  ConsumptionType: {
    readonly endAt?: Nullable<Temporal.Instant | number>;
    readonly startAt?: Nullable<Temporal.Instant | number>;
    readonly value?: Nullable<string | number>;
  };
  Contract: {
    readonly cancelledAt?: Nullable<Temporal.Instant | number>;
    readonly identifier?: Nullable<string>;
    readonly lifecycle?: Nullable<ModelOf<'ContractVersion'>>;
    readonly notes?: Nullable<readonly Nullable<ModelOf<'ContractNoteType'>>[]>;
    readonly party?: Nullable<ModelOf<'ContractParty'>>;
    readonly rescindedAt?: Nullable<Temporal.Instant | number>;
    readonly signedAt?: Nullable<Temporal.Instant | number>;
    readonly status?: Nullable<ContractStatus>;
    readonly subject?: Nullable<readonly Nullable<ModelOf<'AccountType'>>[]>;
    readonly terms?: Nullable<readonly Nullable<ModelOf<'TermInterface'>>[]>;
    readonly title?: Nullable<string>;
    readonly validFrom?: Nullable<Temporal.Instant | number>;
    readonly validTo?: Nullable<Temporal.Instant | number>;
  };
  ContractCreationContext: {
    readonly confirmedValidityPeriod?: Nullable<ModelOf<'ValidityPeriod'>>;
    readonly requestedValidityPeriod?: Nullable<ModelOf<'ValidityPeriod'>>;
  };
  ContractCreationJourneyType: {
    readonly context?: Nullable<ModelOf<'ContractCreationContext'>>;
    readonly contractDetails?: Nullable<ModelOf<'ContractDetails'>>;
    readonly journeyType?: Nullable<ContractJourneyType>;
    readonly notes?: Nullable<readonly Nullable<ModelOf<'ContractNoteType'>>[]>;
    readonly number: string;
    readonly orderReference?: Nullable<string>;
    readonly requestedAt?: Nullable<Temporal.Instant | number>;
    readonly status?: Nullable<ContractJourneyStatus>;
  };
  ContractDetails: {
    readonly cancelledAt?: Nullable<Temporal.Instant | number>;
    readonly identifier?: Nullable<string>;
    readonly lifecycle?: Nullable<ModelOf<'ContractVersion'>>;
    readonly notes?: Nullable<readonly Nullable<ModelOf<'ContractNoteType'>>[]>;
    readonly party?: Nullable<ModelOf<'ContractParty'>>;
    readonly rescindedAt?: Nullable<Temporal.Instant | number>;
    readonly signedAt?: Nullable<Temporal.Instant | number>;
    readonly status?: Nullable<ContractStatus>;
    readonly subject?: Nullable<readonly Nullable<ModelOf<'AccountType'>>[]>;
    readonly title?: Nullable<string>;
    readonly validFrom?: Nullable<Temporal.Instant | number>;
    readonly validTo?: Nullable<Temporal.Instant | number>;
  };
  ContractMetaDataType: {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly identifier?: Nullable<string>;
    readonly isVariable?: Nullable<boolean>;
    readonly metadata?: Nullable<unknown>;
    readonly type?: Nullable<string>;
  };
  ContractNoteReasonType: {
    readonly activityTypes?: Nullable<readonly Nullable<ContractActivityTypeOptions>[]>;
    readonly description?: Nullable<string>;
    readonly slug?: Nullable<string>;
  };
  ContractNoteType: {
    readonly activityType?: Nullable<ContractActivityTypeOptions>;
    readonly createdAt?: Nullable<Temporal.Instant | number>;
    readonly note?: Nullable<string>;
    readonly reason?: Nullable<ModelOf<'ContractNoteReasonType'>>;
  };
  ContractVersion: {
    readonly effectiveFrom?: Nullable<Temporal.Instant | number>;
    readonly versionReference?: Nullable<number>;
  };
  ContractedVolumeConfigurationType: {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly identifier?: Nullable<string>;
    readonly isVariable?: Nullable<boolean>;
    readonly periods?: Nullable<readonly Nullable<ModelOf<'ContractedVolumePeriodType'>>[]>;
    readonly type?: Nullable<string>;
  };
  ContractedVolumePeriodType: {
    readonly marketName?: Nullable<string>;
    readonly unit?: Nullable<string>;
    readonly validFrom?: Nullable<Temporal.Instant | number>;
    readonly validTo?: Nullable<Temporal.Instant | number>;
    readonly value?: Nullable<string | number>;
  };
  CoordinatesType: {
    readonly latitude?: Nullable<number>;
    readonly longitude?: Nullable<number>;
  };
  CostOfUsageBandInterval: {
    readonly bandSubcategory: string;
    readonly consumption: string | number;
    readonly consumptionUnit: string;
    readonly cost: string | number;
    readonly currency: string;
    readonly period: ModelOf<'DateTimeRange'>;
    readonly rateApplied?: Nullable<string | number>;
  };
  CostOfUsageConnectionTypeConnection: {
    readonly cost?: Nullable<number>;
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'CostOfUsageConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
    readonly usageKwh: string | number;
  };
  CostOfUsageConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'IntervalCostOfUsageType'>>;
  };
  CostOfUsagePeriod: {
    readonly consumptionUnit: string;
    readonly currency: string;
    readonly intervals: readonly Nullable<ModelOf<'CostOfUsageBandInterval'>>[];
    readonly period: ModelOf<'DateTimeRange'>;
    readonly totalConsumption: string | number;
    readonly totalCost: string | number;
  };
  CostOfUsageResponse: {
    readonly periods?: Nullable<readonly Nullable<ModelOf<'CostOfUsagePeriod'>>[]>;
  };
  CostOfUsageType: {
    readonly costEnabled?: Nullable<boolean>;
    readonly details?: Nullable<ModelOf<'CostOfUsageConnectionTypeConnection'>>;
    readonly direction?: Nullable<string>;
  };
  CustomerAssetType: {
    readonly accountNumber?: Nullable<string>;
    readonly activeFrom?: Nullable<Temporal.Instant | number>;
    readonly activeTo?: Nullable<Temporal.Instant | number>;
    readonly id?: Nullable<string | number>;
    readonly name?: Nullable<string>;
    readonly physicalId?: Nullable<string>;
    readonly type?: Nullable<string>;
  };
  DateTimeRange: {
    readonly end: Temporal.Instant | number;
    readonly start: Temporal.Instant | number;
  };
  DayNightTariff: {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly fullName?: Nullable<string>;
    readonly id?: Nullable<string | number>;
    readonly isExport?: Nullable<boolean>;
    readonly preVatStandingCharge?: Nullable<number>;
    readonly productCode?: Nullable<string>;
    readonly standingCharge?: Nullable<number>;
    readonly tags?: Nullable<readonly Nullable<string>[]>;
    readonly tariffCode?: Nullable<string>;
    readonly dayRate?: Nullable<number>;
    readonly preVatDayRate?: Nullable<number>;
    readonly dayRateEpgApplied?: Nullable<boolean>;
    readonly nightRate?: Nullable<number>;
    readonly preVatNightRate?: Nullable<number>;
    readonly nightRateEpgApplied?: Nullable<boolean>;
  };
  Device: {
    readonly deviceIdentifier?: Nullable<string>;
    readonly readings?: Nullable<ModelOf<'Readings'>>;
    readonly registers?: Nullable<ModelOf<'RegistersConnection'>>;
  };
  DeviceRegister: {
    readonly readings?: Nullable<ModelOf<'Readings'>>;
    readonly registerIdentifier?: Nullable<string>;
  };
  DevicesConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'DevicesEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  DevicesEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'Device'>>;
  };
  ElectricMeterTechnicalDetails: {
    readonly annualConsumption?: Nullable<string | number>;
    readonly annualConsumptionEfd?: Nullable<Temporal.PlainDate>;
    readonly annualConsumptionQualityIndicator?: Nullable<string>;
    readonly assignedMdrEfd?: Nullable<Temporal.PlainDate>;
    readonly assignedMdrMpid?: Nullable<string>;
    readonly connectionType?: Nullable<string>;
    readonly connectionTypeEfd?: Nullable<Temporal.PlainDate>;
    readonly connectionTypeEtd?: Nullable<Temporal.PlainDate>;
    readonly consumerType?: Nullable<string>;
    readonly cssSupplierMpid?: Nullable<string>;
    readonly cssSupplyStartDate?: Nullable<Temporal.PlainDate>;
    readonly customerDirectContractDsDipId?: Nullable<string>;
    readonly customerDirectContractDsExists?: Nullable<boolean>;
    readonly customerDirectContractDsMpid?: Nullable<string>;
    readonly customerDirectContractMsDipId?: Nullable<string>;
    readonly customerDirectContractMsExists?: Nullable<boolean>;
    readonly customerDirectContractMsMpid?: Nullable<string>;
    readonly dataAggregatorEfd?: Nullable<Temporal.PlainDate>;
    readonly dataAggregatorMpid?: Nullable<string>;
    readonly dataCollectorEfd?: Nullable<Temporal.PlainDate>;
    readonly dataCollectorMpid?: Nullable<string>;
    readonly dataServiceDipId?: Nullable<string>;
    readonly dataServiceEfd?: Nullable<Temporal.PlainDate>;
    readonly dataServiceMpid?: Nullable<string>;
    readonly dccServiceFlag?: Nullable<string>;
    readonly dccServiceFlagEfd?: Nullable<Temporal.PlainDate>;
    readonly disconnectionEfd?: Nullable<Temporal.PlainDate>;
    readonly distributorDipId?: Nullable<string>;
    readonly distributorMpid?: Nullable<string>;
    readonly domesticPremisesIndicator?: Nullable<boolean>;
    readonly duosTariffId?: Nullable<string>;
    readonly duosTariffIdEfd?: Nullable<Temporal.PlainDate>;
    readonly energisationStatus?: Nullable<string>;
    readonly energisationStatusEfd?: Nullable<Temporal.PlainDate>;
    readonly energyDirection?: Nullable<string>;
    readonly energyDirectionEfd?: Nullable<Temporal.PlainDate>;
    readonly energyDirectionEtd?: Nullable<Temporal.PlainDate>;
    readonly greenDealInEffect?: Nullable<boolean>;
    readonly gspGroupEfd?: Nullable<Temporal.PlainDate>;
    readonly gspGroupId?: Nullable<string>;
    readonly ihdStatus?: Nullable<string>;
    readonly ihdStatusEfd?: Nullable<Temporal.PlainDate>;
    readonly lineLossFactor?: Nullable<string>;
    readonly lineLossFactorEfd?: Nullable<Temporal.PlainDate>;
    readonly marketSegmentIndicator?: Nullable<string>;
    readonly marketSegmentIndicatorEfd?: Nullable<Temporal.PlainDate>;
    readonly measurementClass?: Nullable<string>;
    readonly measurementClassEfd?: Nullable<Temporal.PlainDate>;
    readonly meterOperatorEfd?: Nullable<Temporal.PlainDate>;
    readonly meterOperatorMpid?: Nullable<string>;
    readonly meterTimeswitchClass?: Nullable<number>;
    readonly meterTimeswitchClassEfd?: Nullable<Temporal.PlainDate>;
    readonly meteredIndicator?: Nullable<boolean>;
    readonly meteredIndicatorEfd?: Nullable<Temporal.PlainDate>;
    readonly meteredIndicatorEtd?: Nullable<Temporal.PlainDate>;
    readonly meteringServiceDipId?: Nullable<string>;
    readonly meteringServiceEfd?: Nullable<Temporal.PlainDate>;
    readonly meteringServiceEtd?: Nullable<Temporal.PlainDate>;
    readonly meteringServiceMpid?: Nullable<string>;
    readonly meters?: Nullable<readonly Nullable<ModelOf<'ElectricMeterTechnicalSubDetails'>>[]>;
    readonly mhhsIndicator?: Nullable<string>;
    readonly mhhsIndicatorEfd?: Nullable<Temporal.PlainDate>;
    readonly mpan?: Nullable<string>;
    readonly profileClass?: Nullable<number>;
    readonly profileClassEfd?: Nullable<Temporal.PlainDate>;
    readonly relationshipStatusIndicator?: Nullable<string>;
    readonly rmpState?: Nullable<string>;
    readonly rmpStateEfd?: Nullable<Temporal.PlainDate>;
    readonly smetsVersion?: Nullable<string>;
    readonly smsoEfd?: Nullable<Temporal.PlainDate>;
    readonly smsoMpid?: Nullable<string>;
    readonly standardSettlementConfiguration?: Nullable<string>;
    readonly standardSettlementConfigurationEfd?: Nullable<Temporal.PlainDate>;
    readonly supplierDipId?: Nullable<string>;
    readonly supplierEfd?: Nullable<Temporal.PlainDate>;
    readonly supplierMpid?: Nullable<string>;
    readonly tradingStatus?: Nullable<string>;
    readonly tradingStatusEfd?: Nullable<Temporal.PlainDate>;
  };
  ElectricMeterTechnicalSubDetails: {
    readonly esmeId?: Nullable<string>;
    readonly installingSupplierDipId?: Nullable<string>;
    readonly installingSupplierMpid?: Nullable<string>;
    readonly mapDipId?: Nullable<string>;
    readonly mapMpid?: Nullable<string>;
    readonly meterInstallDate?: Nullable<Temporal.PlainDate>;
    readonly meterLocation?: Nullable<string>;
    readonly meterManufacturer?: Nullable<string>;
    readonly meterSerialNumber?: Nullable<string>;
    readonly meterType?: Nullable<string>;
    readonly registerDigits?: Nullable<number>;
  };
  ElectricityAgreementType: {
    readonly account?: Nullable<ModelOf<'AccountType'>>;
    readonly agreedAt?: Nullable<Temporal.Instant | number>;
    readonly agreedFrom?: Nullable<Temporal.Instant | number>;
    readonly agreedTo?: Nullable<Temporal.Instant | number>;
    readonly id?: Nullable<number>;
    readonly isActive?: Nullable<string>;
    readonly isRevoked?: Nullable<boolean>;
    readonly meterPoint?: Nullable<ModelOf<'ElectricityMeterPointType'>>;
    readonly ratesAgreedAt?: Nullable<Temporal.Instant | number>;
    readonly rescissionDeadlineAt?: Nullable<Temporal.Instant | number>;
    readonly supplyType?: Nullable<string>;
    readonly tariff?: Nullable<ModelOf<'ElectricityTariffType'>>;
    readonly terminatedAt?: Nullable<Temporal.Instant | number>;
    readonly unitRateUplifts?: Nullable<readonly Nullable<ModelOf<'ElectricityContractUnitRateUplift'>>[]>;
    readonly validFrom?: Nullable<Temporal.Instant | number>;
    readonly validTo?: Nullable<Temporal.Instant | number>;
    readonly lineItems?: Nullable<ModelOf<'LineItemConnection'>>;
  };
  ElectricityContractUnitRateUplift: {
    readonly unitRateUplift: string | number;
    readonly validFrom: Temporal.Instant | number;
    readonly validTo: Temporal.Instant | number;
  };
  ElectricityFiltersOutput: {
    readonly deviceId?: Nullable<string>;
    readonly marketSupplyPointId?: Nullable<string>;
    readonly readingDirection?: Nullable<ReadingDirectionType>;
    readonly readingFrequencyType?: Nullable<ReadingFrequencyType>;
    readonly readingQuality?: Nullable<ReadingQualityType>;
    readonly registerId?: Nullable<string>;
  };
  ElectricityMeterPointDetails: {
    readonly meterPoint?: Nullable<ModelOf<'ElectricityMeterPointType'>>;
    readonly networkRates?: Nullable<ModelOf<'ElectricityNetworkRates'>>;
    readonly relAddress?: Nullable<ModelOf<'UniqueRELAddressType'>>;
    readonly technicalDetails?: Nullable<ModelOf<'ElectricMeterTechnicalDetails'>>;
  };
  ElectricityMeterPointType: {
    readonly currentSupplierMpid?: Nullable<string>;
    readonly dccEffectiveFrom?: Nullable<Temporal.PlainDate>;
    readonly dccServiceFlag: string;
    readonly direction?: Nullable<ElectricityDirection>;
    readonly electricityMeterPointDetails?: Nullable<ModelOf<'ElectricityMeterPointDetails'>>;
    readonly energisationStatus: string;
    readonly enrolment?: Nullable<ModelOf<'EnrolmentType'>>;
    readonly gspGroupId?: Nullable<string>;
    readonly hasOpenClosingReadDispute: boolean;
    readonly hasOpenOpeningReadDispute: boolean;
    readonly id: string | number;
    readonly ihdEffectiveFrom?: Nullable<Temporal.PlainDate>;
    readonly ihdStatus: string;
    readonly installCode?: Nullable<string>;
    readonly isMhhsEnabled?: Nullable<boolean>;
    readonly juniferMeterPointId?: Nullable<number>;
    readonly lastValidatedReadingDate?: Nullable<Temporal.PlainDate>;
    readonly llf?: Nullable<string>;
    readonly measurementClass: string;
    readonly meters?: Nullable<readonly Nullable<ModelOf<'ElectricityMeterType'>>[]>;
    readonly mpan: string;
    readonly mtc?: Nullable<number>;
    readonly newSupplierId?: Nullable<string>;
    readonly oldSupplierId?: Nullable<string>;
    readonly profileClass?: Nullable<number>;
    readonly requiresEnrolment: boolean;
    readonly requiresWithdrawal: boolean;
    readonly smartStartDate?: Nullable<Temporal.PlainDate>;
    readonly smsOperator: string;
    readonly smsOperatorEffectiveFrom?: Nullable<Temporal.PlainDate>;
    readonly ssc: string;
    readonly status?: Nullable<string>;
    readonly statusUpdatedAt?: Nullable<Temporal.Instant | number>;
    readonly supplyEndDate?: Nullable<Temporal.PlainDate>;
    readonly targetSsd?: Nullable<Temporal.PlainDate>;
    readonly agreements?: Nullable<readonly Nullable<ModelOf<'ElectricityAgreementType'>>[]>;
    readonly canRenewTariff?: Nullable<boolean>;
    readonly isDueTariffRenewal?: Nullable<boolean>;
    readonly smartTariffOnboarding?: Nullable<ModelOf<'SmartTariffOnboardingType'>>;
  };
  ElectricityMeterReadingConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ElectricityMeterReadingConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  ElectricityMeterReadingConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ElectricityMeterReadingType'>>;
  };
  ElectricityMeterReadingType: {
    readonly id: string | number;
    readonly readAt?: Nullable<Temporal.Instant | number>;
    readonly readingSource?: Nullable<string>;
    readonly readingType?: Nullable<string>;
    readonly registers?: Nullable<readonly Nullable<ModelOf<'RegisterReading'>>[]>;
    readonly source?: Nullable<string>;
  };
  ElectricityMeterRegisterType: {
    readonly decimalPlaces?: Nullable<number>;
    readonly digits?: Nullable<number>;
    readonly eac?: Nullable<string | number>;
    readonly expectedReadingRanges?: Nullable<readonly Nullable<readonly Nullable<number>[]>[]>;
    readonly id: string | number;
    readonly identifier?: Nullable<string>;
    readonly multiplier?: Nullable<number>;
    readonly name?: Nullable<string>;
    readonly timePatternRegime?: Nullable<string>;
    readonly unitRateType?: Nullable<string>;
  };
  ElectricityMeterType: {
    readonly activeFrom: Temporal.PlainDate;
    readonly activeTo?: Nullable<Temporal.PlainDate>;
    readonly certificationDate?: Nullable<Temporal.PlainDate>;
    readonly certifiedUntil?: Nullable<Temporal.PlainDate>;
    readonly consumptionUnits?: Nullable<string>;
    readonly createdAt: Temporal.Instant | number;
    readonly currentRating?: Nullable<number>;
    readonly exportMeters: ModelOf<'ElectricityMeterTypeConnection'>;
    readonly fuelType?: Nullable<string>;
    readonly hasAndAllowsHhReadings?: Nullable<boolean>;
    readonly id: string | number;
    readonly importMeter?: Nullable<ModelOf<'ElectricityMeterType'>>;
    readonly installationDate?: Nullable<Temporal.PlainDate>;
    readonly isDigital?: Nullable<boolean>;
    readonly isReadyForTopup?: Nullable<boolean>;
    readonly isRts?: Nullable<boolean>;
    readonly isTradPrepay?: Nullable<boolean>;
    readonly lastInspectionDate?: Nullable<Temporal.PlainDate>;
    readonly location?: Nullable<string>;
    readonly makeAndType?: Nullable<string>;
    readonly meterPoint: ModelOf<'ElectricityMeterPointType'>;
    readonly meterType?: Nullable<ElectricityMeterMeterType>;
    readonly nodeId: string | number;
    readonly registers?: Nullable<readonly Nullable<ModelOf<'ElectricityMeterRegisterType'>>[]>;
    readonly requiresAccess?: Nullable<boolean>;
    readonly requiresCotFinalReading?: Nullable<boolean>;
    readonly retrievalMethod?: Nullable<string>;
    readonly serialNumber: string;
    readonly updatedAt?: Nullable<Temporal.Instant | number>;
    readonly consumption?: Nullable<ModelOf<'ConsumptionConnection'>>;
    readonly smartDevices?: Nullable<readonly Nullable<ModelOf<'SmartMeterDeviceType'>>[]>;
    readonly smartImportElectricityMeter?: Nullable<ModelOf<'SmartMeterDeviceType'>>;
    readonly smartExportElectricityMeter?: Nullable<ModelOf<'SmartMeterDeviceType'>>;
    readonly readings?: Nullable<ModelOf<'ElectricityMeterReadingConnectionTypeConnection'>>;
  };
  ElectricityMeterTypeConnection: {
    readonly edges: readonly Nullable<ModelOf<'ElectricityMeterTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
  };
  ElectricityMeterTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ElectricityMeterType'>>;
  };
  ElectricityNetworkRates: {
    readonly dnoMpid?: Nullable<string>;
    readonly duosTariffName?: Nullable<string>;
    readonly mpan?: Nullable<string>;
  };
  EmailVerificationStatus: {
    readonly email: string;
    readonly status?: Nullable<VerificationRequestStatus>;
  };
  EmbeddedNetworkType: {
    readonly embeddedProperties?: Nullable<readonly Nullable<ModelOf<'EmbeddedPropertyType'>>[]>;
    readonly id: string | number;
    readonly name: string;
  };
  EmbeddedPropertyType: {
    readonly embeddedNetwork: ModelOf<'EmbeddedNetworkType'>;
    readonly id: string | number;
    readonly propertyId?: Nullable<string | number>;
  };
  EnergyIqDataType: {
    readonly canAddHeatpump?: Nullable<boolean>;
    readonly canAddSolar?: Nullable<boolean>;
    readonly currentBill?: Nullable<number>;
    readonly elecCarRate?: Nullable<number>;
    readonly enqScore?: Nullable<number>;
    readonly hasEv?: Nullable<boolean>;
    readonly hasHeatpump?: Nullable<boolean>;
    readonly hasSolar?: Nullable<boolean>;
    readonly isCurrentRecord?: Nullable<boolean>;
    readonly newBill?: Nullable<number>;
  };
  EnergyProductConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'EnergyProductConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  EnergyProductConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'EnergyProductType'>>;
  };
  EnergyProductType: {
    readonly id: string | number;
    readonly availableFrom: Temporal.Instant | number;
    readonly availableTo?: Nullable<Temporal.Instant | number>;
    readonly code: string;
    readonly description: string;
    readonly direction?: Nullable<EnergyProductDirection>;
    readonly displayName: string;
    readonly endsAt?: Nullable<Temporal.Instant | number>;
    readonly exitFees?: Nullable<number>;
    readonly exitFeesType?: Nullable<string>;
    readonly fullName: string;
    readonly includesEpgReduction?: Nullable<boolean>;
    readonly isAvailable?: Nullable<boolean>;
    readonly isBusiness: boolean;
    readonly isChargedHalfHourly: boolean;
    readonly isDefault?: Nullable<boolean>;
    readonly isDomestic?: Nullable<boolean>;
    readonly isFixed?: Nullable<boolean>;
    readonly isGreen: boolean;
    readonly isHidden: boolean;
    readonly isOccupier?: Nullable<boolean>;
    readonly isPrepay: boolean;
    readonly isUnavailable?: Nullable<boolean>;
    readonly isVariable: boolean;
    readonly notes: string;
    readonly tags?: Nullable<readonly Nullable<string>[]>;
    readonly tariffs?: Nullable<ModelOf<'EnergyTariffConnectionTypeConnection'>>;
    readonly term?: Nullable<number>;
  };
  EnergyTariffConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'EnergyTariffConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  EnergyTariffConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'EnergyTariffType'>>;
  };
  EnrolmentType: {
    readonly previousSupplier?: Nullable<string>;
    readonly status?: Nullable<ChangeOfSupplierStatusOptions>;
    readonly supplyStartDate?: Nullable<Temporal.PlainDate>;
    readonly switchStartDate?: Nullable<Temporal.PlainDate>;
  };
  EstimatedMoneyType: {
    readonly costCurrency: string;
    readonly estimatedAmount: string | number;
    readonly pricePerUnit?: Nullable<ModelOf<'PricePerUnit'>>;
  };
  ExportReadingsConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ExportReadingsEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  ExportReadingsEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'Reading'>>;
  };
  ExternalAccountEvent: {
    readonly id: string | number;
    readonly category: string;
    readonly content?: Nullable<unknown>;
    readonly description?: Nullable<string>;
    readonly eventType: string;
    readonly occurredAt: Temporal.Instant | number;
    readonly subcategory: string;
  };
  ExternalAccountEventConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ExternalAccountEventConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  ExternalAccountEventConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ExternalAccountEvent'>>;
  };
  FieldSpecificRateLimitInformation: {
    readonly field?: Nullable<string>;
    readonly rate?: Nullable<string>;
    readonly ttl?: Nullable<number>;
    readonly isBlocked?: Nullable<boolean>;
  };
  FieldSpecificRateLimitInformationConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'FieldSpecificRateLimitInformationConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  FieldSpecificRateLimitInformationConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'FieldSpecificRateLimitInformation'>>;
  };
  FollowOnProductType: {
    readonly accountType?: Nullable<AccountTypeChoices>;
    readonly activeFrom: Temporal.Instant | number;
    readonly activeTo?: Nullable<Temporal.Instant | number>;
    readonly createdAt: Temporal.Instant | number;
    readonly paymentMethod?: Nullable<PaymentMethods>;
    readonly renewalProducts?: Nullable<readonly Nullable<ModelOf<'RenewalProductType'>>[]>;
  };
  ForceReauthentication: {
    readonly effectiveAt: Temporal.Instant | number;
    readonly tokensInvalidated: boolean;
  };
  GasAgreementType: {
    readonly account?: Nullable<ModelOf<'AccountType'>>;
    readonly agreedAt?: Nullable<Temporal.Instant | number>;
    readonly agreedFrom?: Nullable<Temporal.Instant | number>;
    readonly agreedTo?: Nullable<Temporal.Instant | number>;
    readonly id?: Nullable<number>;
    readonly isActive?: Nullable<string>;
    readonly isRevoked?: Nullable<boolean>;
    readonly meterPoint?: Nullable<ModelOf<'GasMeterPointType'>>;
    readonly ratesAgreedAt?: Nullable<Temporal.Instant | number>;
    readonly rescissionDeadlineAt?: Nullable<Temporal.Instant | number>;
    readonly supplyType?: Nullable<string>;
    readonly tariff?: Nullable<ModelOf<'GasTariffType'>>;
    readonly terminatedAt?: Nullable<Temporal.Instant | number>;
    readonly unitRateUplifts?: Nullable<readonly Nullable<ModelOf<'GasContractUnitRateUplift'>>[]>;
    readonly validFrom?: Nullable<Temporal.Instant | number>;
    readonly validTo?: Nullable<Temporal.Instant | number>;
    readonly lineItems?: Nullable<ModelOf<'LineItemConnection'>>;
  };
  GasContractUnitRateUplift: {
    readonly unitRateUplift: string | number;
    readonly validFrom: Temporal.Instant | number;
    readonly validTo: Temporal.Instant | number;
  };
  GasFiltersOutput: {
    readonly deviceId?: Nullable<string>;
    readonly marketSupplyPointId?: Nullable<string>;
    readonly readingFrequencyType?: Nullable<ReadingFrequencyType>;
    readonly registerId?: Nullable<string>;
  };
  GasMeterPointType: {
    readonly confirmationReference?: Nullable<number>;
    readonly currentDmSoq?: Nullable<number>;
    readonly currentNdmSoq?: Nullable<number>;
    readonly currentSupplierMpid?: Nullable<string>;
    readonly endUserCategory?: Nullable<number>;
    readonly enrolment?: Nullable<ModelOf<'EnrolmentType'>>;
    readonly eucIdentifier?: Nullable<string>;
    readonly exitCapacityChargeRate?: Nullable<string | number>;
    readonly exitZone: string;
    readonly formulaYearSmpAq?: Nullable<number>;
    readonly formulaYearSmpSoq?: Nullable<number>;
    readonly hasOpenClosingReadDispute: boolean;
    readonly hasOpenOpeningReadDispute: boolean;
    readonly id: string | number;
    readonly igtCheckedAt?: Nullable<Temporal.Instant | number>;
    readonly igtIdentifier: string;
    readonly installCode?: Nullable<string>;
    readonly ldz: string;
    readonly ldzCapacityChargeRate?: Nullable<string | number>;
    readonly ldzCommodityChargeRate?: Nullable<string | number>;
    readonly ldzCustomerChargeRate?: Nullable<string | number>;
    readonly marketCategory?: Nullable<GasMeterPointMarketCategory>;
    readonly marketSectorCode?: Nullable<GasMeterPointMarketSectorCode>;
    readonly meterOwnershipType?: Nullable<GasMeterPointMeterOwnershipType>;
    readonly meterReadBatchFrequency: string;
    readonly meters?: Nullable<readonly Nullable<ModelOf<'GasMeterType'>>[]>;
    readonly mprn?: Nullable<string>;
    readonly mrfType: string;
    readonly newSupplierId?: Nullable<string>;
    readonly nominationShipperReference: string;
    readonly nominationType: string;
    readonly ntsExitCommodityChargeRate?: Nullable<string | number>;
    readonly oldSupplierId?: Nullable<string>;
    readonly requiresEnrolment: boolean;
    readonly requiresWithdrawal: boolean;
    readonly smartStartDate?: Nullable<Temporal.PlainDate>;
    readonly status?: Nullable<string>;
    readonly statusUpdatedAt?: Nullable<Temporal.Instant | number>;
    readonly supplyClass: number;
    readonly supplyEndDate?: Nullable<Temporal.PlainDate>;
    readonly supplyPointCategory: string;
    readonly targetSsd?: Nullable<Temporal.PlainDate>;
    readonly xoserveStatus?: Nullable<string>;
    readonly agreements?: Nullable<readonly Nullable<ModelOf<'GasAgreementType'>>[]>;
    readonly canRenewTariff?: Nullable<boolean>;
    readonly isDueTariffRenewal?: Nullable<boolean>;
  };
  GasMeterReadingConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'GasMeterReadingConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  GasMeterReadingConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'GasMeterReadingType'>>;
  };
  GasMeterReadingType: {
    readonly id: string | number;
    readonly readAt?: Nullable<Temporal.Instant | number>;
    readonly readingSource?: Nullable<string>;
    readonly registers?: Nullable<readonly Nullable<ModelOf<'RegisterReading'>>[]>;
    readonly source?: Nullable<string>;
  };
  GasMeterRegisterType: {
    readonly decimalPlaces?: Nullable<number>;
    readonly digits?: Nullable<number>;
    readonly expectedReadingRanges?: Nullable<readonly Nullable<readonly Nullable<number>[]>[]>;
    readonly id: string | number;
    readonly identifier?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly unitRateType?: Nullable<string>;
  };
  GasMeterType: {
    readonly activeFrom: Temporal.PlainDate;
    readonly activeTo?: Nullable<Temporal.PlainDate>;
    readonly bypassFitted: string;
    readonly collarFitted: string;
    readonly consumptionUnits?: Nullable<string>;
    readonly correction?: Nullable<number>;
    readonly createdAt: Temporal.Instant | number;
    readonly currentMeterAssetManager: string;
    readonly fuelType?: Nullable<string>;
    readonly hasAndAllowsHhReadings?: Nullable<boolean>;
    readonly id: string | number;
    readonly imperial?: Nullable<boolean>;
    readonly installationDate?: Nullable<Temporal.PlainDate>;
    readonly instructions: string;
    readonly isDigital?: Nullable<boolean>;
    readonly isReadyForTopup?: Nullable<boolean>;
    readonly isTradPrepay?: Nullable<boolean>;
    readonly lastInspectionDate?: Nullable<Temporal.PlainDate>;
    readonly linkCode: string;
    readonly location: string;
    readonly locationDescription: string;
    readonly manufacturedYear?: Nullable<number>;
    readonly manufacturerCode: string;
    readonly measuringCapacity?: Nullable<string | number>;
    readonly mechanism?: Nullable<GasMeterMechanism>;
    readonly meterPoint: ModelOf<'GasMeterPointType'>;
    readonly meterType: string;
    readonly modelName: string;
    readonly nodeId: string | number;
    readonly operationalStatusDate?: Nullable<Temporal.PlainDate>;
    readonly owner: string;
    readonly pulseValue?: Nullable<string | number>;
    readonly readingFactor?: Nullable<string | number>;
    readonly registers?: Nullable<readonly Nullable<ModelOf<'GasMeterRegisterType'>>[]>;
    readonly requiresAccess?: Nullable<boolean>;
    readonly requiresCotFinalReading?: Nullable<boolean>;
    readonly serialNumber: string;
    readonly status?: Nullable<GasMeterStatus>;
    readonly units: number;
    readonly updatedAt?: Nullable<Temporal.Instant | number>;
    readonly consumption?: Nullable<ModelOf<'ConsumptionConnection'>>;
    readonly smartDevices?: Nullable<readonly Nullable<ModelOf<'SmartMeterDeviceType'>>[]>;
    readonly smartGasMeter?: Nullable<ModelOf<'SmartMeterDeviceType'>>;
    readonly readings?: Nullable<ModelOf<'GasMeterReadingConnectionTypeConnection'>>;
  };
  GasTariffType: {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly fullName?: Nullable<string>;
    readonly id?: Nullable<string | number>;
    readonly isExport?: Nullable<boolean>;
    readonly preVatStandingCharge?: Nullable<number>;
    readonly productCode?: Nullable<string>;
    readonly standingCharge?: Nullable<number>;
    readonly tags?: Nullable<readonly Nullable<string>[]>;
    readonly tariffCode?: Nullable<string>;
    readonly unitRate?: Nullable<number>;
    readonly preVatUnitRate?: Nullable<number>;
    readonly unitRateEpgApplied?: Nullable<boolean>;
  };
  GbrTermsAndConditionsType: {
    readonly brandCode?: Nullable<string>;
    readonly effectiveFrom?: Nullable<Temporal.Instant | number>;
    readonly html?: Nullable<string>;
    readonly markdown?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly pdfUrl?: Nullable<string>;
    readonly version?: Nullable<string>;
  };
  GeneratePreSignedToken: {
    readonly scope?: Nullable<PreSignedTokenScope>;
    readonly token?: Nullable<string>;
    readonly tokenExpiryDatetime?: Nullable<Temporal.Instant | number>;
  };
  GroupType: {
    readonly customerDescription: string;
    readonly customerName: string;
    readonly identifier: string | number;
    readonly internalName: string;
    readonly maxCardinality: number;
    readonly minCardinality: number;
    readonly offeringComponents?: Nullable<readonly Nullable<ModelOf<'OfferingComponentType'>>[]>;
    readonly productComponents?: Nullable<readonly Nullable<ModelOf<'ProductComponentType'>>[]>;
  };
  HalfHourlyTariff: {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly fullName?: Nullable<string>;
    readonly id?: Nullable<string | number>;
    readonly isExport?: Nullable<boolean>;
    readonly preVatStandingCharge?: Nullable<number>;
    readonly productCode?: Nullable<string>;
    readonly standingCharge?: Nullable<number>;
    readonly tags?: Nullable<readonly Nullable<string>[]>;
    readonly tariffCode?: Nullable<string>;
    readonly agileCalculationInfo?: Nullable<ModelOf<'AgileCalculationInfo'>>;
    readonly unitRates?: Nullable<readonly Nullable<ModelOf<'UnitRate'>>[]>;
  };
  HardshipAgreementType: {
    readonly id: string | number;
    readonly createdAt: Temporal.Instant | number;
    readonly endDate?: Nullable<Temporal.PlainDate>;
    readonly exitReason?: Nullable<HardshipAgreementExitReason>;
    readonly exitReasonDetails?: Nullable<string>;
    readonly hardshipDetails: string;
    readonly hardshipEntryReason?: Nullable<HardshipAgreementHardshipEntryReason>;
    readonly hardshipType: HardshipAgreementHardshipType;
    readonly paymentPlanDetails: string;
    readonly startDate: Temporal.PlainDate;
  };
  ImportReadingsConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ImportReadingsEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  ImportReadingsEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'Reading'>>;
  };
  InitiateProductSwitch: {
    readonly productCode: string;
    readonly switchDate: Temporal.PlainDate;
  };
  IntegerCharacteristicValueType: {
    readonly characteristic?: Nullable<ModelOf<'CharacteristicType'>>;
    readonly integerValue: number;
    readonly value?: Nullable<string>;
  };
  InternalCompanyConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'InternalCompanyConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  InternalCompanyConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'InternalCompanyType'>>;
  };
  InternalCompanyType: {
    readonly displayableNumber: string;
    readonly id: string | number;
    readonly legalAddress?: Nullable<ModelOf<'RichAddressType'>>;
    readonly name: string;
    readonly primaryRegistrationNumber?: Nullable<string>;
    readonly primaryTaxIdentifierNumber?: Nullable<string>;
    readonly secondaryRegistrationNumber?: Nullable<string>;
  };
  IntervalCostOfUsageType: {
    readonly cost?: Nullable<number>;
    readonly endAt?: Nullable<Temporal.Instant | number>;
    readonly startAt?: Nullable<Temporal.Instant | number>;
    readonly usageKwh?: Nullable<string | number>;
  };
  IntervalMeasurementType: {
    readonly accumulation?: Nullable<string | number>;
    readonly durationInSeconds: number;
    readonly endAt: Temporal.Instant | number;
    readonly metaData?: Nullable<ModelOf<'MeasurementsMetadataOutput'>>;
    readonly readAt: Temporal.Instant | number;
    readonly source: string;
    readonly startAt: Temporal.Instant | number;
    readonly unit: string;
    readonly value: string | number;
  };
  InvalidateRefreshToken: {
    readonly token?: Nullable<ModelOf<'RefreshToken'>>;
  };
  KrakenVersionType: {
    readonly number?: Nullable<string>;
    readonly SHA?: Nullable<string>;
    readonly isPinned?: Nullable<boolean>;
  };
  LatePaymentFeesType: {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly flatFeeAmount?: Nullable<number>;
    readonly identifier?: Nullable<string>;
    readonly interestPolicyName?: Nullable<string>;
    readonly isVariable?: Nullable<boolean>;
    readonly percentageFee?: Nullable<string | number>;
    readonly percentageIntervalDays?: Nullable<number>;
    readonly type?: Nullable<string>;
  };
  LifecycleType: {
    readonly activatedAt?: Nullable<Temporal.Instant | number>;
    readonly code: string;
    readonly maxVersion: number;
    readonly previousOffering?: Nullable<string | number>;
    readonly status: CatalogComponentStatus;
    readonly version: number;
  };
  LineItemConnection: {
    readonly edges: readonly Nullable<ModelOf<'LineItemEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
  };
  LineItemEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'LineItemType'>>;
  };
  LineItemType: {
    readonly endAt?: Nullable<Temporal.Instant | number>;
    readonly itemType?: Nullable<string>;
    readonly netAmount?: Nullable<string | number>;
    readonly numberOfUnits?: Nullable<string | number>;
    readonly settlementUnit?: Nullable<string>;
    readonly startAt?: Nullable<Temporal.Instant | number>;
  };
  MPxNProductType: {
    readonly mpxn: string;
    readonly products?: Nullable<readonly Nullable<ModelOf<'EnergyProductType'>>[]>;
  };
  MeasurementConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'MeasurementEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  MeasurementEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'MeasurementInterface'>>;
  };
  MeasurementType: {
    readonly metaData?: Nullable<ModelOf<'MeasurementsMetadataOutput'>>;
    readonly readAt: Temporal.Instant | number;
    readonly source: string;
    readonly unit: string;
    readonly value: string | number;
  };
  MeasurementsMetadataOutput: {
    readonly utilityFilters?: Nullable<ModelOf<'UtilityFiltersOutput'>>;
    readonly statistics?: Nullable<readonly Nullable<ModelOf<'StatisticOutput'>>[]>;
  };
  Metadata: {
    readonly key: string;
    readonly value?: Nullable<unknown>;
  };
  MeterReadingEstimationReadingConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'MeterReadingEstimationReadingEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  MeterReadingEstimationReadingEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'MeterReadingEstimationReadingType'>>;
  };
  MeterReadingEstimationReadingType: {
    readonly estimatedByAlgorithm?: Nullable<string>;
    readonly intervalEnd: Temporal.Instant | number;
    readonly intervalStart: Temporal.Instant | number;
    readonly isNewlyEstimated: boolean;
    readonly value: string | number;
  };
  MfaDevice: {
    readonly deviceType?: Nullable<string>;
    readonly isConfirmed?: Nullable<boolean>;
  };
  MinimumContractLengthType: {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly identifier?: Nullable<string>;
    readonly isVariable?: Nullable<boolean>;
    readonly length?: Nullable<number>;
    readonly type?: Nullable<string>;
    readonly unitOfTime?: Nullable<string>;
  };
  ObtainKrakenJSONWebToken: {
    readonly payload: unknown;
    readonly possibleErrors?: Nullable<readonly Nullable<ModelOf<'PossibleErrorType'>>[]>;
    readonly refreshExpiresIn?: Nullable<number>;
    readonly refreshToken?: Nullable<string>;
    readonly token: string;
  };
  OccupancyPeriodType: {
    readonly accountNumber?: Nullable<string>;
    readonly effectiveFrom?: Nullable<Temporal.Instant | number>;
    readonly effectiveTo?: Nullable<Temporal.Instant | number>;
    readonly id?: Nullable<string | number>;
    readonly isOccupier?: Nullable<boolean>;
    readonly numberOfOccupants?: Nullable<number>;
  };
  OccupierAccount: {
    readonly account: string;
    readonly address: string;
    readonly date: string;
    readonly occupyToken: string;
    readonly propertyId: number;
  };
  OctocareOnboardingInfo: {
    readonly chfDeviceId: string;
    readonly propertyAddressLine1: string;
    readonly propertyId: string | number;
  };
  OctocareUsageInfo: {
    readonly meterDeviceId: string;
    readonly propertyAddressLine1: string;
  };
  OfferingComponentType: {
    readonly component: ModelOf<'OfferingType'>;
    readonly identifier: string | number;
    readonly initialQuantity: number;
    readonly maximumQuantity: number;
    readonly minimumQuantity: number;
  };
  OfferingType: {
    readonly customerDescription: string;
    readonly customerName: string;
    readonly groups?: Nullable<readonly Nullable<ModelOf<'GroupType'>>[]>;
    readonly identifier: string | number;
    readonly internalName: string;
    readonly isActive: boolean;
    readonly isAmendable: boolean;
    readonly isDraft: boolean;
    readonly isExpired: boolean;
    readonly isFirstDraft: boolean;
    readonly isLatestVersion: boolean;
    readonly isSellable: boolean;
    readonly lifecycle: ModelOf<'LifecycleType'>;
    readonly offeringComponents?: Nullable<readonly Nullable<ModelOf<'OfferingComponentType'>>[]>;
    readonly productComponents?: Nullable<readonly Nullable<ModelOf<'ProductComponentType'>>[]>;
    readonly tags?: Nullable<readonly Nullable<ModelOf<'TagType'>>[]>;
    readonly termTemplateComponents?: Nullable<readonly Nullable<ModelOf<'TermTemplateComponentType'>>[]>;
  };
  PageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor?: Nullable<string>;
    readonly endCursor?: Nullable<string>;
  };
  PartnerTeamType: {
    readonly name: string;
    readonly number: string;
    readonly parentTeamNumber?: Nullable<string>;
    readonly teamMembers: ModelOf<'PartnerTeamUserConnectionTypeConnection'>;
  };
  PartnerTeamUserConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'PartnerTeamUserConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  PartnerTeamUserConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'PartnerUserType'>>;
  };
  PartnerUserPermission: {
    readonly permission: string;
  };
  PartnerUserType: {
    readonly createdAt: Temporal.Instant | number;
    readonly email?: Nullable<string>;
    readonly familyName?: Nullable<string>;
    readonly givenName?: Nullable<string>;
    readonly id: string | number;
    readonly lastLogin?: Nullable<Temporal.Instant | number>;
    readonly name: string;
    readonly number: string;
    readonly organisation?: Nullable<ModelOf<'AffiliateOrganisationType'>>;
    readonly permissions: readonly ModelOf<'PartnerUserPermission'>[];
  };
  PartnerViewerPermission: {
    readonly permission?: Nullable<string>;
  };
  PartnerViewerType: {
    readonly email: string;
    readonly name: string;
    readonly number: string;
    readonly permissions?: Nullable<readonly Nullable<ModelOf<'PartnerViewerPermission'>>[]>;
  };
  PaysByDirectDebitType: {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly identifier?: Nullable<string>;
    readonly isVariable?: Nullable<boolean>;
    readonly paysByDirectDebit: boolean;
    readonly type?: Nullable<string>;
  };
  PointsAllowanceRateLimitInformation: {
    readonly limit?: Nullable<number>;
    readonly usedPoints?: Nullable<number>;
    readonly remainingPoints?: Nullable<number>;
    readonly ttl?: Nullable<number>;
    readonly isBlocked?: Nullable<boolean>;
  };
  PortfolioConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'PortfolioConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  PortfolioConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'PortfolioType'>>;
  };
  PortfolioType: {
    readonly accounts?: Nullable<ModelOf<'AccountConnectionTypeConnection'>>;
    readonly ancestors?: Nullable<ModelOf<'PortfolioConnectionTypeConnection'>>;
    readonly billingName?: Nullable<string>;
    readonly brand?: Nullable<string>;
    readonly collectiveBilling: boolean;
    readonly createdAt: Temporal.Instant | number;
    readonly depth?: Nullable<number>;
    readonly descendants?: Nullable<ModelOf<'PortfolioConnectionTypeConnection'>>;
    readonly id: string | number;
    readonly leadAccountNumber?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly number: string;
    readonly parent?: Nullable<ModelOf<'PortfolioType'>>;
    readonly updatedAt: Temporal.Instant | number;
  };
  PortfolioUserRoleType: {
    readonly id: string | number;
    readonly portfolio: ModelOf<'PortfolioType'>;
    readonly role?: Nullable<string>;
    readonly user: ModelOf<'AccountUserType'>;
  };
  PossibleErrorType: {
    readonly code?: Nullable<string>;
    readonly description?: Nullable<string>;
    readonly message?: Nullable<string>;
    readonly type?: Nullable<string>;
  };
  PossibleErrorsOutputType: {
    readonly name?: Nullable<string>;
    readonly type?: Nullable<query_type>;
    readonly authErrors?: Nullable<boolean>;
    readonly possibleErrors?: Nullable<readonly Nullable<ModelOf<'PossibleErrorType'>>[]>;
  };
  PrepayTariff: {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly fullName?: Nullable<string>;
    readonly id?: Nullable<string | number>;
    readonly isExport?: Nullable<boolean>;
    readonly preVatStandingCharge?: Nullable<number>;
    readonly productCode?: Nullable<string>;
    readonly standingCharge?: Nullable<number>;
    readonly tags?: Nullable<readonly Nullable<string>[]>;
    readonly tariffCode?: Nullable<string>;
    readonly unitRate?: Nullable<number>;
    readonly preVatUnitRate?: Nullable<number>;
  };
  PricePerUnit: {
    readonly amount: string | number;
    readonly unit?: Nullable<Unit>;
  };
  ProductComponentType: {
    readonly component: ModelOf<'CatalogProductType'>;
    readonly identifier: string | number;
    readonly initialQuantity: number;
    readonly maximumQuantity: number;
    readonly minimumQuantity: number;
  };
  ProductEligibilityType: {
    readonly ineligibilityReasons?: Nullable<readonly Nullable<ModelOf<'ProductIneligibilityReasonDetails'>>[]>;
    readonly isEligible?: Nullable<boolean>;
  };
  ProductEnrolmentStageType: {
    readonly name?: Nullable<string>;
    readonly status?: Nullable<EnrolmentStepStatus>;
    readonly steps?: Nullable<readonly Nullable<ModelOf<'ProductEnrolmentStepType'>>[]>;
  };
  ProductEnrolmentStepType: {
    readonly displayName?: Nullable<string>;
    readonly status?: Nullable<EnrolmentStepStatus>;
    readonly updatedAt?: Nullable<Temporal.Instant | number>;
  };
  ProductEnrolmentType: {
    readonly account: ModelOf<'AccountType'>;
    readonly electricityMeterPoint?: Nullable<ModelOf<'ElectricityMeterPointType'>>;
    readonly gasMeterPoint?: Nullable<ModelOf<'GasMeterPointType'>>;
    readonly id: string | number;
    readonly product?: Nullable<ModelOf<'EnergyProductType'>>;
    readonly stages?: Nullable<readonly Nullable<ModelOf<'ProductEnrolmentStageType'>>[]>;
    readonly status: EnrolmentStatus;
  };
  ProductIneligibilityReasonDetails: {
    readonly code?: Nullable<string>;
    readonly description?: Nullable<string>;
  };
  PropertyConnection: {
    readonly edges: readonly Nullable<ModelOf<'PropertyEdge'>>[];
    readonly edgeCount: number;
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  PropertyEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'PropertyInterface'>>;
  };
  PropertyRichAddressType: {
    readonly administrativeArea?: Nullable<string>;
    readonly asString?: Nullable<string>;
    readonly country?: Nullable<string>;
    readonly deliveryPointIdentifier?: Nullable<string>;
    readonly dependentLocality?: Nullable<string>;
    readonly locality?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly organization?: Nullable<string>;
    readonly postalCode?: Nullable<string>;
    readonly sortingCode?: Nullable<string>;
    readonly streetAddress?: Nullable<string>;
    readonly structuredStreetAddress?: Nullable<unknown>;
  };
  PropertySearchResult: {
    readonly property: ModelOf<'PropertyType'>;
    readonly score: string | number;
  };
  PropertyType: {
    readonly address?: Nullable<string>;
    readonly ancestors?: Nullable<ModelOf<'PropertyConnection'>>;
    readonly coordinates?: Nullable<ModelOf<'CoordinatesType'>>;
    readonly descendants?: Nullable<ModelOf<'PropertyConnection'>>;
    readonly electricityMeterPoints?: Nullable<readonly Nullable<ModelOf<'ElectricityMeterPointType'>>[]>;
    readonly gasMeterPoints?: Nullable<readonly Nullable<ModelOf<'GasMeterPointType'>>[]>;
    readonly id?: Nullable<string>;
    readonly label?: Nullable<string>;
    readonly occupancyPeriods?: Nullable<readonly Nullable<ModelOf<'OccupancyPeriodType'>>[]>;
    readonly parent?: Nullable<ModelOf<'PropertyInterface'>>;
    readonly postcode: string;
    readonly richAddress?: Nullable<ModelOf<'PropertyRichAddressType'>>;
    readonly splitAddress?: Nullable<readonly Nullable<string>[]>;
    readonly measurements?: Nullable<ModelOf<'MeasurementConnection'>>;
    readonly smartDeviceNetworks?: Nullable<readonly Nullable<ModelOf<'SmartMeterDeviceNetworkType'>>[]>;
    readonly embeddedNetwork?: Nullable<ModelOf<'EmbeddedNetworkType'>>;
    readonly wanCoverage?: Nullable<WANCoverageStrengths>;
  };
  QueryComplexityOutputType: {
    readonly complexityValue?: Nullable<number>;
  };
  Reading: {
    readonly intervalEnd?: Nullable<Temporal.Instant | number>;
    readonly intervalStart?: Nullable<Temporal.Instant | number>;
    readonly qualities?: Nullable<readonly Nullable<ModelOf<'ReadingQualityMeta'>>[]>;
    readonly units?: Nullable<string>;
    readonly value?: Nullable<string | number>;
  };
  ReadingConsentGranularityType: {
    readonly granularityValue?: Nullable<string>;
  };
  ReadingQualityMeta: {
    readonly count?: Nullable<number>;
    readonly quality?: Nullable<MeterDataQualities>;
    readonly value?: Nullable<string | number>;
  };
  Readings: {
    readonly exportReadings?: Nullable<ModelOf<'ExportReadingsConnection'>>;
    readonly importReadings?: Nullable<ModelOf<'ImportReadingsConnection'>>;
  };
  RefreshToken: {
    readonly key: string;
    readonly expiryDt: Temporal.Instant | number;
    readonly isValid?: Nullable<boolean>;
  };
  RegenerateSecretKey: {
    readonly viewer?: Nullable<ModelOf<'AccountUserType'>>;
  };
  RegisterReading: {
    readonly digits?: Nullable<number>;
    readonly id?: Nullable<number>;
    readonly identifier?: Nullable<string>;
    readonly isQuarantined?: Nullable<boolean>;
    readonly name?: Nullable<string>;
    readonly value?: Nullable<string>;
  };
  RegistersConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'RegistersEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  RegistersEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'DeviceRegister'>>;
  };
  Reminder: {
    readonly id?: Nullable<number>;
    readonly assigneeId?: Nullable<string | number>;
    readonly assigneeTeamId?: Nullable<string | number>;
    readonly assigneeTeamName?: Nullable<string>;
    readonly assigneeUsername?: Nullable<string>;
    readonly content?: Nullable<string>;
    readonly createdAt?: Nullable<Temporal.Instant | number>;
    readonly dueAt?: Nullable<Temporal.Instant | number>;
    readonly isKrakenManaged?: Nullable<boolean>;
    readonly params?: Nullable<unknown>;
    readonly reminderTypeName?: Nullable<string>;
    readonly reopenInkConversation?: Nullable<boolean>;
  };
  RenewalProductType: {
    readonly product?: Nullable<ModelOf<'EnergyProductType'>>;
    readonly slug: string;
  };
  RequestPasswordResetOutputType: {
    readonly email?: Nullable<string>;
  };
  ResetUserPasswordOutput: {
    readonly passwordUpdated?: Nullable<boolean>;
    readonly failureReasons?: Nullable<readonly Nullable<string>[]>;
  };
  RevokeAgreement: {
    readonly account?: Nullable<ModelOf<'AccountType'>>;
  };
  RichAddressType: {
    readonly administrativeArea?: Nullable<string>;
    readonly asString?: Nullable<string>;
    readonly country?: Nullable<string>;
    readonly deliveryPointIdentifier?: Nullable<string>;
    readonly dependentLocality?: Nullable<string>;
    readonly locality?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly organization?: Nullable<string>;
    readonly postalCode?: Nullable<string>;
    readonly sortingCode?: Nullable<string>;
    readonly streetAddress?: Nullable<string>;
    readonly structuredStreetAddress?: Nullable<unknown>;
  };
  SeasonType: {
    readonly endDay: number;
    readonly endMonth: number;
    readonly name: string;
    readonly startDay: number;
    readonly startMonth: number;
  };
  SmartMeterDataPreferencesType: {
    readonly readingFrequency?: Nullable<SmartMeterReadingFrequencyChoices>;
    readonly readingsAnalysisConsentProvided?: Nullable<boolean>;
    readonly readingsAnalysisConsentUpdatedDatetime?: Nullable<Temporal.Instant | number>;
  };
  SmartMeterDeviceNetworkType: {
    readonly id: string | number;
    readonly smartDevices?: Nullable<readonly Nullable<ModelOf<'SmartMeterDeviceType'>>[]>;
  };
  SmartMeterDeviceType: {
    readonly id: string | number;
    readonly deviceId: string;
    readonly deviceNetwork?: Nullable<ModelOf<'SmartMeterDeviceNetworkType'>>;
    readonly importElectricityMeter?: Nullable<ModelOf<'ElectricityMeterType'>>;
    readonly exportElectricityMeter?: Nullable<ModelOf<'ElectricityMeterType'>>;
    readonly gasMeter?: Nullable<ModelOf<'GasMeterType'>>;
    readonly firmwareVersion: string;
    readonly manufacturer: string;
    readonly model: string;
    readonly paymentMode?: Nullable<PaymentMode>;
    readonly serialNumber: string;
    readonly status: DeviceStatus;
    readonly type?: Nullable<DeviceType>;
    readonly weeklyDebtRecoveryRateInPence?: Nullable<number>;
  };
  SmartMeterTelemetryType: {
    readonly readAt?: Nullable<Temporal.Instant | number>;
    readonly consumption?: Nullable<string | number>;
    readonly consumptionDelta?: Nullable<string | number>;
    readonly demand?: Nullable<string | number>;
    readonly export?: Nullable<string | number>;
    readonly costDelta?: Nullable<string | number>;
    readonly costDeltaWithTax?: Nullable<string | number>;
  };
  SmartOnboardingProcessType: {
    readonly id: string | number;
    readonly account: ModelOf<'AccountType'>;
    readonly meterPoint?: Nullable<ModelOf<'ElectricityMeterPointType'>>;
    readonly product: ModelOf<'EnergyProductType'>;
  };
  SmartTariffComparisonType: {
    readonly consumptionReadingsEndAt: Temporal.Instant | number;
    readonly consumptionReadingsStartAt: Temporal.Instant | number;
    readonly costComparisons?: Nullable<readonly Nullable<ModelOf<'TariffComparisonType'>>[]>;
    readonly currentCost: number;
    readonly currentCostWithTax: number;
  };
  SmartTariffOnboardingType: {
    readonly id: string | number;
    readonly lastUpdated?: Nullable<string>;
    readonly latestStatus?: Nullable<SmartOnboardingEventType>;
    readonly latestTermsStatus?: Nullable<SmartOnboardingTermsStatuses>;
    readonly smartTariffCode?: Nullable<SmartOnboardingTariffCodes>;
  };
  SpecialCircumstanceRecordType: {
    readonly id?: Nullable<string | number>;
    readonly createdAt?: Nullable<Temporal.Instant | number>;
    readonly electricityPSRCode?: Nullable<string>;
    readonly gasPSRCode?: Nullable<string>;
    readonly internalCode?: Nullable<string>;
    readonly summary?: Nullable<string>;
  };
  SpecialCircumstancesType: {
    readonly isSharingConsentGiven?: Nullable<boolean>;
    readonly records?: Nullable<readonly Nullable<ModelOf<'SpecialCircumstanceRecordUnion'>>[]>;
  };
  SpringElectricityComparisonType: {
    readonly absoluteReductionPercentage?: Nullable<number>;
    readonly isReduction?: Nullable<boolean>;
    readonly postPeakPercentage?: Nullable<number>;
    readonly priorPeakPercentage?: Nullable<number>;
    readonly relativeReductionPercentage?: Nullable<number>;
  };
  StandardTariff: {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly fullName?: Nullable<string>;
    readonly id?: Nullable<string | number>;
    readonly isExport?: Nullable<boolean>;
    readonly preVatStandingCharge?: Nullable<number>;
    readonly productCode?: Nullable<string>;
    readonly standingCharge?: Nullable<number>;
    readonly tags?: Nullable<readonly Nullable<string>[]>;
    readonly tariffCode?: Nullable<string>;
    readonly unitRate?: Nullable<number>;
    readonly preVatUnitRate?: Nullable<number>;
    readonly unitRateEpgApplied?: Nullable<boolean>;
  };
  StartExportOnboardingProcess: {
    readonly onboardingProcess?: Nullable<ModelOf<'SmartOnboardingProcessType'>>;
    readonly productEnrolment?: Nullable<ModelOf<'ProductEnrolmentType'>>;
  };
  StartSmartOnboardingProcess: {
    readonly onboardingProcess?: Nullable<ModelOf<'SmartOnboardingProcessType'>>;
    readonly productEnrolment?: Nullable<ModelOf<'ProductEnrolmentType'>>;
  };
  StatisticOutput: {
    readonly costExclTax?: Nullable<ModelOf<'EstimatedMoneyType'>>;
    readonly costInclTax?: Nullable<ModelOf<'EstimatedMoneyType'>>;
    readonly description?: Nullable<string>;
    readonly label?: Nullable<string>;
    readonly type?: Nullable<ReadingStatisticTypeEnum>;
    readonly value?: Nullable<string | number>;
  };
  StringCharacteristicValueType: {
    readonly characteristic?: Nullable<ModelOf<'CharacteristicType'>>;
    readonly stringValue: string;
    readonly value?: Nullable<string>;
  };
  SupplyPointConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'SupplyPointConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
  };
  SupplyPointConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'SupplyPointType'>>;
  };
  SupplyPointType: {
    readonly devices?: Nullable<ModelOf<'DevicesConnection'>>;
    readonly externalIdentifier?: Nullable<string>;
    readonly id: string | number;
    readonly marketName: string;
    readonly meterPoint?: Nullable<ModelOf<'SupplyPointMeterPoint'>>;
    readonly property?: Nullable<ModelOf<'PropertyType'>>;
    readonly readings?: Nullable<ModelOf<'Readings'>>;
  };
  SupplyProductTagType: {
    readonly code?: Nullable<string>;
    readonly displayName?: Nullable<string>;
  };
  SupplyProductType: {
    readonly id: string | number;
    readonly availabilityStatus?: Nullable<ProductAvailability>;
    readonly availableFrom?: Nullable<Temporal.Instant | number>;
    readonly availableTo?: Nullable<Temporal.Instant | number>;
    readonly brandCode?: Nullable<string>;
    readonly code?: Nullable<string>;
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly endsAt?: Nullable<Temporal.Instant | number>;
    readonly fullName?: Nullable<string>;
    readonly isHidden?: Nullable<boolean>;
    readonly marketName?: Nullable<string>;
    readonly notes?: Nullable<string>;
    readonly params?: Nullable<unknown>;
    readonly tags: readonly ModelOf<'SupplyProductTagType'>[];
    readonly term?: Nullable<number>;
    readonly termsAndConditionsTypes: readonly ModelOf<'TermsAndConditionsType'>[];
    readonly termsContractType?: Nullable<string>;
  };
  TagType: {
    readonly code: string;
    readonly displayName: string;
  };
  TariffComparisonType: {
    readonly cost?: Nullable<number>;
    readonly costWithTax?: Nullable<number>;
    readonly tariff?: Nullable<string>;
  };
  TaskResult: {
    readonly status?: Nullable<TaskStatusEnum>;
    readonly result?: Nullable<unknown>;
    readonly error?: Nullable<string>;
  };
  TemporarySpecialCircumstanceRecordType: {
    readonly id?: Nullable<string | number>;
    readonly createdAt?: Nullable<Temporal.Instant | number>;
    readonly electricityPSRCode?: Nullable<string>;
    readonly expiryDate?: Nullable<Temporal.PlainDate>;
    readonly gasPSRCode?: Nullable<string>;
    readonly internalCode?: Nullable<string>;
    readonly summary?: Nullable<string>;
  };
  TermTemplateComponentType: {
    readonly component: ModelOf<'TermTemplateType'>;
    readonly identifier: string | number;
    readonly initialQuantity: number;
    readonly maximumQuantity: number;
    readonly minimumQuantity: number;
  };
  TermTemplateType: {
    readonly description: string;
    readonly name: string;
    readonly templateData: unknown;
    readonly termType: string;
  };
  TermsAndConditionsType: {
    readonly brandCode?: Nullable<string>;
    readonly effectiveFrom?: Nullable<Temporal.Instant | number>;
    readonly html?: Nullable<string>;
    readonly markdown?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly pdfUrl?: Nullable<string>;
    readonly version?: Nullable<string>;
  };
  ThirdPartyOrganizationType: {
    readonly name: string;
    readonly permissions?: Nullable<readonly Nullable<ModelOf<'ThirdPartyPermission'>>[]>;
  };
  ThirdPartyPermission: {
    readonly permission?: Nullable<string>;
  };
  ThreeRateTariff: {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly fullName?: Nullable<string>;
    readonly id?: Nullable<string | number>;
    readonly isExport?: Nullable<boolean>;
    readonly preVatStandingCharge?: Nullable<number>;
    readonly productCode?: Nullable<string>;
    readonly standingCharge?: Nullable<number>;
    readonly tags?: Nullable<readonly Nullable<string>[]>;
    readonly tariffCode?: Nullable<string>;
    readonly dayRate?: Nullable<number>;
    readonly preVatDayRate?: Nullable<number>;
    readonly dayRateEpgApplied?: Nullable<boolean>;
    readonly nightRate?: Nullable<number>;
    readonly preVatNightRate?: Nullable<number>;
    readonly nightRateEpgApplied?: Nullable<boolean>;
    readonly offPeakRate?: Nullable<number>;
    readonly preVatOffPeakRate?: Nullable<number>;
    readonly offPeakRateEpgApplied?: Nullable<boolean>;
  };
  TimeOfUseSchemeType: {
    readonly name: string;
    readonly timeslots: readonly ModelOf<'TimeSlotWithActivationRuleType'>[];
    readonly timezone?: Nullable<string>;
  };
  TimeSlotWithActivationRuleType: {
    readonly activeFrom: string;
    readonly activeTo: string;
    readonly holidays: boolean;
    readonly saturdays: boolean;
    readonly season: ModelOf<'SeasonType'>;
    readonly sundays: boolean;
    readonly timeslot: string;
    readonly weekdays: boolean;
    readonly weekends: boolean;
    readonly workdays: boolean;
  };
  TrackerTariffDailyPricing: {
    readonly demoUrl?: Nullable<string>;
    readonly electricity?: Nullable<number>;
    readonly gas?: Nullable<number>;
  };
  UniqueRELAddressType: {
    readonly display: string;
    readonly locality1?: Nullable<string>;
    readonly locality2?: Nullable<string>;
    readonly postcode: string;
    readonly primaryName?: Nullable<string>;
    readonly secondaryName?: Nullable<string>;
    readonly street1?: Nullable<string>;
    readonly street2?: Nullable<string>;
    readonly town?: Nullable<string>;
    readonly uprn: string;
  };
  UnitRate: {
    readonly preVatValue?: Nullable<number>;
    readonly rateType?: Nullable<NonBespokeElectricityRateTypeChoices>;
    readonly validFrom?: Nullable<Temporal.Instant | number>;
    readonly validTo?: Nullable<Temporal.Instant | number>;
    readonly value?: Nullable<number>;
  };
  UpdatePassword: {
    readonly viewer?: Nullable<ModelOf<'AccountUserType'>>;
  };
  Urls: {
    readonly bookSmartMeterInstallation?: Nullable<string>;
  };
  ValidityPeriod: {
    readonly end?: Nullable<Temporal.Instant | number>;
    readonly start?: Nullable<Temporal.Instant | number>;
  };
  WanCoverageDetail: {
    readonly additionalInformation?: Nullable<string>;
    readonly addressIdentifier?: Nullable<string>;
    readonly anticipatedCoverageAt?: Nullable<string>;
    readonly auxiliaryEquipment?: Nullable<string>;
    readonly connectivityLikelihood?: Nullable<string>;
    readonly isCoverageAvailable?: Nullable<boolean>;
    readonly postcode?: Nullable<string>;
    readonly wanTechnology?: Nullable<string>;
  };
  WeeklyUsageInsightsType: {
    readonly accountId?: Nullable<number>;
    readonly accountNumber?: Nullable<string>;
    readonly achievedCarbonIndex?: Nullable<AchievedCarbonIndexChoices>;
    readonly achievedCarbonRank?: Nullable<string>;
    readonly achievedCarbonRate?: Nullable<number>;
    readonly apiGspGroupName?: Nullable<string>;
    readonly carbonGrams?: Nullable<number>;
    readonly consumptionKwh?: Nullable<string>;
    readonly gspGroupId?: Nullable<string>;
    readonly hasFullReadings?: Nullable<string>;
    readonly isLatestWeek?: Nullable<string>;
    readonly meterPointId?: Nullable<number>;
    readonly mpan?: Nullable<string>;
    readonly numberPeriods?: Nullable<string>;
    readonly periodEnd?: Nullable<Temporal.Instant | number>;
    readonly periodStart?: Nullable<Temporal.Instant | number>;
    readonly propertyId?: Nullable<number>;
    readonly weekStart?: Nullable<Temporal.Instant | number>;
  };
  WinterGasComparisonResultType: {
    readonly winterGasComparison?: Nullable<readonly Nullable<ModelOf<'WinterGasComparisonType'>>[]>;
  };
  WinterGasComparisonType: {
    readonly comparisonGroup?: Nullable<ComparisonGroup>;
    readonly numberOfBedrooms?: Nullable<number>;
    readonly percentageAboveGroupAvg?: Nullable<number>;
    readonly periodStart?: Nullable<Temporal.Instant | number>;
    readonly postcodeAreacode?: Nullable<string>;
    readonly postcodeOutcode?: Nullable<string>;
    readonly propertyType?: Nullable<string>;
  };
  AccountInterface: ModelOf<'AccountType'>;
  AgreementInterface: ModelOf<'ElectricityAgreementType'> | ModelOf<'GasAgreementType'>;
  CharacteristicValueInterface: ModelOf<'StringCharacteristicValueType'> | ModelOf<'IntegerCharacteristicValueType'>;
  CharacteristicValueUnion: ModelOf<'StringCharacteristicValueType'> | ModelOf<'IntegerCharacteristicValueType'>;
  CommonSupplyPointInterface: ModelOf<'SupplyPointType'>;
  ContractJourneyInterface: ModelOf<'ContractCreationJourneyType'>;
  ContractParty: ModelOf<'AccountType'> | ModelOf<'BusinessType'>;
  ElectricityTariffType: ModelOf<'StandardTariff'> | ModelOf<'DayNightTariff'> | ModelOf<'ThreeRateTariff'> | ModelOf<'HalfHourlyTariff'> | ModelOf<'PrepayTariff'>;
  EnergyTariffType: ModelOf<'StandardTariff'> | ModelOf<'DayNightTariff'> | ModelOf<'ThreeRateTariff'> | ModelOf<'HalfHourlyTariff'> | ModelOf<'PrepayTariff'> | ModelOf<'GasTariffType'>;
  HasReadings: ModelOf<'SupplyPointType'> | ModelOf<'Device'> | ModelOf<'DeviceRegister'>;
  MeasurementInterface: ModelOf<'MeasurementType'> | ModelOf<'IntervalMeasurementType'>;
  Meter: ModelOf<'ElectricityMeterType'> | ModelOf<'GasMeterType'>;
  MeterPointInterface: ModelOf<'ElectricityMeterPointType'> | ModelOf<'GasMeterPointType'>;
  MeterReading: ModelOf<'ElectricityMeterReadingType'> | ModelOf<'GasMeterReadingType'>;
  Node: ModelOf<'AccountUserRoleType'> | ModelOf<'PortfolioUserRoleType'> | ModelOf<'APIExceptionType'> | ModelOf<'PartnerUserType'> | ModelOf<'ElectricityMeterType'> | ModelOf<'GasMeterType'>;
  PropertyInterface: ModelOf<'PropertyType'>;
  SpecialCircumstanceRecordUnion: ModelOf<'SpecialCircumstanceRecordType'> | ModelOf<'TemporarySpecialCircumstanceRecordType'>;
  SupplyPointMeterPoint: ModelOf<'ElectricityMeterPointType'> | ModelOf<'GasMeterPointType'>;
  TariffType: ModelOf<'StandardTariff'> | ModelOf<'DayNightTariff'> | ModelOf<'ThreeRateTariff'> | ModelOf<'HalfHourlyTariff'> | ModelOf<'PrepayTariff'> | ModelOf<'GasTariffType'>;
  TermInterface: ModelOf<'MinimumContractLengthType'> | ModelOf<'BillDueDateType'> | ModelOf<'LatePaymentFeesType'> | ModelOf<'PaysByDirectDebitType'> | ModelOf<'ContractedVolumeConfigurationType'> | ModelOf<'BespokeRateConfigurationType'> | ModelOf<'ContractMetaDataType'>;
  UtilityFiltersOutput: ModelOf<'ElectricityFiltersOutput'> | ModelOf<'GasFiltersOutput'>;
}

export interface Fields {
  APIBrownout: {
    apiType: Field<{  }, Nullable<APIType>, never>;
    disablesRequestsTo: Field<{  }, Nullable<string>, never>;
    startsAt: Field<{  }, Nullable<string>, never>;
    endsAt: Field<{  }, Nullable<string>, never>;
    status: Field<{  }, Nullable<APIBrownoutStatus>, never>;
  };
  APIBrownoutConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'APIBrownoutEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  APIBrownoutEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'APIBrownout'>>, never>;
  };
  APICallType: {
    id: Field<{  }, string | number, never>;
    operationName: Field<{  }, string, never>;
    correlationId: Field<{  }, string, never>;
    inputData: Field<{  }, Nullable<unknown>, never>;
    response: Field<{  }, Nullable<unknown>, never>;
    context: Field<{  }, Nullable<unknown>, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
  };
  APIExceptionConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'APIExceptionConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  APIExceptionConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'APIExceptionType'>>, never>;
  };
  APIExceptionEventType: {
    id: Field<{  }, string | number, never>;
    category: Field<{  }, string, never>;
    eventType: Field<{  }, string, never>;
    description: Field<{  }, Nullable<string>, never>;
    context: Field<{  }, Nullable<unknown>, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
  };
  APIExceptionNoteType: {
    id: Field<{  }, string | number, never>;
    body: Field<{  }, string, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
  };
  APIExceptionType: {
    id: Field<{  }, string | number, never>;
    accountNumber: Field<{  }, Nullable<string>, never>;
    userId: Field<{  }, Nullable<number>, never>;
    supplyPointIdentifier: Field<{  }, Nullable<string>, never>;
    externalIdentifier: Field<{  }, string, never>;
    customerContact: Field<{  }, Nullable<string>, never>;
    channel: Field<{  }, string, never>;
    category: Field<{  }, Nullable<APIExceptionCategories>, never>;
    priority: Field<{  }, APIExceptionPriority, never>;
    resolutionStatus: Field<{  }, APIExceptionResolutionStatus, never>;
    resolutionType: Field<{  }, APIExceptionResolutionType, never>;
    tags: Field<{  }, Nullable<readonly Nullable<APIExceptionTags>[]>, never>;
    assignedUser: Field<{  }, Nullable<ModelOf<'AssignedUserType'>>, never>;
    context: Field<{  }, Nullable<unknown>, never>;
    keyDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    apiCalls: Field<{  }, Nullable<readonly Nullable<ModelOf<'APICallType'>>[]>, never>;
    events: Field<{  }, Nullable<readonly Nullable<ModelOf<'APIExceptionEventType'>>[]>, never>;
    notes: Field<{  }, Nullable<readonly Nullable<ModelOf<'APIExceptionNoteType'>>[]>, never>;
  };
  AcceptTermsAndConditions: {
    acceptedVersion: Field<{  }, Nullable<string>, never>;
  };
  AccountCampaignConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'AccountCampaignConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  AccountCampaignConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'AccountCampaignType'>>, never>;
  };
  AccountCampaignType: {
    campaignExpiryDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    expiryDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    name: Field<{  }, Nullable<string>, never>;
    slug: Field<{  }, Nullable<string>, never>;
    startDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
  };
  AccountConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'AccountConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  AccountConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'AccountType'>>, never>;
  };
  AccountNoteType: {
    id: Field<{  }, string | number, never>;
    body: Field<{  }, string, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    isPinned: Field<{  }, boolean, never>;
    unpinAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
  };
  AccountReferenceType: {
    account: Field<{  }, ModelOf<'AccountType'>, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    namespace: Field<{  }, string, never>;
    updatedAt: Field<{  }, Temporal.Instant | number, never>;
    value: Field<{  }, string, never>;
  };
  AccountReminderConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'AccountReminderConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  AccountReminderConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'Reminder'>>, never>;
  };
  AccountSearchItemType: {
    account: Field<{  }, Nullable<ModelOf<'AccountType'>>, never>;
    score: Field<{  }, Nullable<string | number>, never>;
  };
  AccountType: {
    accountType: Field<{  }, Nullable<AccountTypeChoices>, never>;
    brand: Field<{  }, Nullable<string>, never>;
    canBeWithdrawn: Field<{  }, Nullable<boolean>, never>;
    cotReadingWindowDays: Field<{  }, Nullable<number>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    id: Field<{  }, string | number, never>;
    number: Field<{  }, Nullable<string>, never>;
    status: Field<{  }, Nullable<AccountStatus>, never>;
    business: Field<{  }, Nullable<ModelOf<'BusinessType'>>, never>;
    campaigns: Field<{  }, Nullable<readonly Nullable<ModelOf<'AccountCampaignType'>>[]>, never>;
    consents: Field<{  }, readonly ModelOf<'ConsentType'>[], never>;
    address: Field<{  }, Nullable<ModelOf<'RichAddressType'>>, never>;
    billingAddress: Field<{  }, Nullable<string>, never>;
    billingAddressLine1: Field<{  }, Nullable<string>, never>;
    billingAddressLine2: Field<{  }, Nullable<string>, never>;
    billingAddressLine3: Field<{  }, Nullable<string>, never>;
    billingAddressLine4: Field<{  }, Nullable<string>, never>;
    billingAddressLine5: Field<{  }, Nullable<string>, never>;
    billingAddressPostcode: Field<{  }, Nullable<string>, never>;
    billingCountryCode: Field<{  }, Nullable<string>, never>;
    billingDeliveryPointIdentifier: Field<{  }, Nullable<string>, never>;
    billingEmail: Field<{  }, Nullable<string>, never>;
    billingName: Field<{  }, Nullable<string>, never>;
    billingPostcode: Field<{  }, Nullable<string>, never>;
    billingSubName: Field<{  }, Nullable<string>, never>;
    commsDeliveryPreference: Field<{  }, Nullable<CommsDeliveryPreference>, never>;
    documentAccessibility: Field<{  }, Nullable<DocumentAccessibilityChoices>, never>;
    isInBlockingMigration: Field<{  }, Nullable<boolean>, never>;
    preferredLanguageForComms: Field<{  }, Nullable<string>, never>;
    splitBillingAddress: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    urn: Field<{  }, Nullable<string>, never>;
    portfolio: Field<{  }, Nullable<ModelOf<'PortfolioType'>>, never>;
    notes: Field<{  }, Nullable<readonly Nullable<ModelOf<'AccountNoteType'>>[]>, never>;
    reminders: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'AccountReminderConnectionTypeConnection'>>, never>;
    customerAssets: Field<{  }, Nullable<readonly Nullable<ModelOf<'CustomerAssetType'>>[]>, never>;
    metadata: Field<{  }, Nullable<readonly Nullable<ModelOf<'Metadata'>>[]>, never>;
    references: Field<{  }, Nullable<readonly Nullable<ModelOf<'AccountReferenceType'>>[]>, never>;
    activeHardshipAgreements: Field<{  }, Nullable<readonly Nullable<ModelOf<'HardshipAgreementType'>>[]>, never>;
    assistanceAgreements: Field<{  }, Nullable<readonly Nullable<ModelOf<'AssistanceAgreementType'>>[]>, never>;
    isInHardship: Field<{  }, Nullable<boolean>, never>;
    complaints: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'ComplaintConnectionTypeConnection'>>, never>;
    users: Field<{  }, readonly ModelOf<'AccountUserType'>[], never>;
    properties: Field<{ readonly activeFrom?: Nullable<Temporal.Instant>; }, Nullable<readonly Nullable<ModelOf<'PropertyType'>>[]>, never>;
    canRenewTariff: Field<{  }, Nullable<boolean>, never>;
    electricityAgreements: Field<{ readonly active?: Nullable<boolean>; }, Nullable<readonly Nullable<ModelOf<'ElectricityAgreementType'>>[]>, never>;
    gasAgreements: Field<{ readonly active?: Nullable<boolean>; }, Nullable<readonly Nullable<ModelOf<'GasAgreementType'>>[]>, never>;
    marketSupplyAgreements: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'AgreementConnection'>>, never>;
    trackerTariffDailyPricing: Field<{  }, Nullable<ModelOf<'TrackerTariffDailyPricing'>>, never>;
  };
  AccountUserDetailType: {
    isSensitive: Field<{  }, Nullable<boolean>, never>;
    namespace: Field<{  }, Nullable<string>, never>;
    value: Field<{  }, Nullable<string>, never>;
  };
  AccountUserPermission: {
    permission: Field<{  }, Nullable<string>, never>;
  };
  AccountUserRoleType: {
    id: Field<{  }, string | number, never>;
    account: Field<{  }, ModelOf<'AccountType'>, never>;
    role: Field<{  }, Nullable<string>, never>;
    user: Field<{  }, ModelOf<'AccountUserType'>, never>;
  };
  AccountUserType: {
    alternativePhoneNumbers: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    dateOfBirth: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    details: Field<{  }, Nullable<readonly Nullable<ModelOf<'AccountUserDetailType'>>[]>, never>;
    email: Field<{  }, string, never>;
    familyName: Field<{  }, string, never>;
    fullName: Field<{  }, Nullable<string>, never>;
    givenName: Field<{  }, string, never>;
    hasFamilyIssues: Field<{  }, Nullable<boolean>, never>;
    id: Field<{  }, string | number, never>;
    isActive: Field<{  }, Nullable<boolean>, never>;
    isDeceased: Field<{  }, boolean, never>;
    label: Field<{  }, Nullable<string>, never>;
    landline: Field<{  }, string, never>;
    liveSecretKey: Field<{  }, Nullable<string>, never>;
    mobile: Field<{  }, string, never>;
    number: Field<{  }, Nullable<string>, never>;
    permissions: Field<{  }, Nullable<readonly Nullable<ModelOf<'AccountUserPermission'>>[]>, never>;
    preferredName: Field<{  }, Nullable<string>, never>;
    pronouns: Field<{  }, Nullable<string>, never>;
    title: Field<{  }, Nullable<string>, never>;
    accounts: Field<{ readonly allowedBrandCodes?: Nullable<readonly Nullable<BrandChoices>[]>; readonly restrictToPublicFacingBrands?: Nullable<boolean>; readonly restrictToAccountNumbers?: Nullable<readonly Nullable<string>[]>; readonly excludeAccountTypes?: Nullable<readonly Nullable<AccountTypeChoices>[]>; readonly excludeAccountsWithoutAgreements?: Nullable<boolean>; }, Nullable<readonly Nullable<ModelOf<'AccountInterface'>>[]>, never>;
    accountUserRoles: Field<{ readonly accountNumber?: Nullable<string>; }, Nullable<readonly Nullable<ModelOf<'AccountUserRoleType'>>[]>, never>;
    portfolioUserRoles: Field<{ readonly portfolioNumber?: Nullable<string>; readonly accountNumber?: Nullable<string>; }, Nullable<readonly Nullable<ModelOf<'PortfolioUserRoleType'>>[]>, never>;
    portfolioIds: Field<{ readonly allowedBrandCodes?: Nullable<readonly Nullable<BrandChoices>[]>; readonly restrictToPublicFacingBrands?: Nullable<boolean>; }, Nullable<readonly Nullable<string | number>[]>, never>;
    businesses: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'BusinessConnectionTypeConnection'>>, never>;
    consents: Field<{  }, readonly ModelOf<'ConsentType'>[], never>;
    address: Field<{  }, Nullable<ModelOf<'RichAddressType'>>, never>;
    portfolios: Field<{ readonly allowedBrandCodes?: Nullable<readonly Nullable<BrandChoices>[]>; readonly restrictToPublicFacingBrands?: Nullable<boolean>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PortfolioConnectionTypeConnection'>>, never>;
    isInHardship: Field<{  }, Nullable<boolean>, never>;
    specialCircumstances: Field<{  }, Nullable<ModelOf<'SpecialCircumstancesType'>>, never>;
  };
  AccountWithStatusInfoType: {
    number: Field<{  }, string, never>;
    status: Field<{  }, Nullable<AccountStatus>, never>;
    properties: Field<{ readonly activeFrom?: Nullable<Temporal.Instant>; }, Nullable<readonly Nullable<ModelOf<'PropertyType'>>[]>, never>;
    marketSupplyAgreements: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'AgreementConnection'>>, never>;
  };
  AddressFieldConfigType: {
    default: Field<{  }, Nullable<string>, never>;
    errors: Field<{  }, readonly string[], never>;
    fieldType: Field<{  }, AddressFieldTypeEnum, never>;
    hasAutocomplete: Field<{  }, boolean, never>;
    label: Field<{  }, string, never>;
    name: Field<{  }, string, never>;
    options: Field<{  }, Nullable<readonly ModelOf<'AddressFieldOptionType'>[]>, never>;
    userEditable: Field<{  }, boolean, never>;
    validation: Field<{  }, ModelOf<'AddressFieldValidationRuleType'>, never>;
    value: Field<{  }, Nullable<string>, never>;
  };
  AddressFieldDescriptorType: {
    fieldGroups: Field<{  }, readonly ModelOf<'AddressFieldGroupType'>[], never>;
  };
  AddressFieldGroupType: {
    fields: Field<{  }, readonly ModelOf<'AddressFieldConfigType'>[], never>;
    label: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, string, never>;
  };
  AddressFieldOptionType: {
    label: Field<{  }, string, never>;
    value: Field<{  }, string, never>;
  };
  AddressFieldValidationRuleType: {
    maxLength: Field<{  }, Nullable<number>, never>;
    regex: Field<{  }, Nullable<string>, never>;
    required: Field<{  }, boolean, never>;
  };
  AffiliateOrganisationType: {
    allowAlternativePaymentMethods: Field<{  }, Nullable<boolean>, never>;
    canRegisterBusinessMeterPoints: Field<{  }, Nullable<boolean>, never>;
    canRegisterCustomersWithoutEmailAddress: Field<{  }, Nullable<boolean>, never>;
    canRegisterPortfolioAccounts: Field<{  }, Nullable<boolean>, never>;
    canRenewTariffs: Field<{  }, Nullable<boolean>, never>;
    canUseIvrSupportApi: Field<{  }, Nullable<boolean>, never>;
    contactEmail: Field<{  }, string, never>;
    defaultAccountType: Field<{  }, Nullable<AccountTypeChoices>, never>;
    id: Field<{  }, string | number, never>;
    isFieldSalesOnlyProduct: Field<{  }, Nullable<boolean>, never>;
    name: Field<{  }, string, never>;
    number: Field<{  }, string, never>;
    salesChannelCode: Field<{  }, Nullable<string>, never>;
    skipMeterPointAddressValidation: Field<{  }, Nullable<boolean>, never>;
  };
  AgileCalculationInfo: {
    gspCoefficient: Field<{  }, Nullable<number>, never>;
    peakOffset: Field<{  }, Nullable<number>, never>;
    priceCap: Field<{  }, Nullable<number>, never>;
  };
  AgreementConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'AgreementEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  AgreementEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'CommonAgreementType'>>, never>;
  };
  AgreementRolloverType: {
    actualSendDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    agreement: Field<{  }, ModelOf<'CommonAgreementType'>, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    expectedSendDate: Field<{  }, Temporal.PlainDate, never>;
    failureReason: Field<{  }, string, never>;
    id: Field<{  }, string | number, never>;
    number: Field<{  }, string, never>;
    params: Field<{  }, unknown, never>;
    rolledOnTo: Field<{  }, Nullable<ModelOf<'CommonAgreementType'>>, never>;
    rolloverType: Field<{  }, AgreementRolloverRolloverType, never>;
    status: Field<{  }, AgreementRolloverStatus, never>;
    suppressComms: Field<{  }, boolean, never>;
    tags: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    updatedAt: Field<{  }, Temporal.Instant | number, never>;
  };
  ApplicableRate: {
    validFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    validTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    value: Field<{  }, Nullable<string | number>, never>;
  };
  ApplicableRateConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ApplicableRateConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  ApplicableRateConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ApplicableRate'>>, never>;
  };
  AssignedUserType: {
    id: Field<{  }, string | number, never>;
    username: Field<{  }, string, never>;
  };
  AssistanceAgreementType: {
    activeFrom: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    activeTo: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    assistanceType: Field<{  }, Nullable<string>, never>;
  };
  AuthorizedApplication: {
    clientId: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
  };
  BespokeRateConfigurationType: {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    isVariable: Field<{  }, Nullable<boolean>, never>;
    schedules: Field<{  }, Nullable<readonly Nullable<ModelOf<'BespokeRateScheduleType'>>[]>, never>;
    type: Field<{  }, Nullable<string>, never>;
  };
  BespokeRateItemType: {
    pricePerUnit: Field<{  }, Nullable<string | number>, never>;
    rateSpecificationCode: Field<{  }, Nullable<string>, never>;
    rateSpecificationType: Field<{  }, Nullable<BespokeRateItemTypeEnum>, never>;
  };
  BespokeRateScheduleType: {
    items: Field<{  }, Nullable<readonly Nullable<ModelOf<'BespokeRateItemType'>>[]>, never>;
    productCode: Field<{  }, Nullable<string>, never>;
    supplyPointIdentifier: Field<{  }, Nullable<string>, never>;
    validFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    validTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
  };
  BillDueDateType: {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    isVariable: Field<{  }, Nullable<boolean>, never>;
    numberOfDays: Field<{  }, Nullable<number>, never>;
    type: Field<{  }, Nullable<string>, never>;
    typeOfDays: Field<{  }, Nullable<DayType>, never>;
  };
  BusinessConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'BusinessConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  BusinessConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'BusinessType'>>, never>;
  };
  BusinessDetailType: {
    key: Field<{  }, string, never>;
    value: Field<{  }, Nullable<string>, never>;
  };
  BusinessType: {
    billingAddress: Field<{  }, Nullable<ModelOf<'RichAddressType'>>, never>;
    businessType: Field<{  }, Nullable<BusinessTypeOptions>, never>;
    details: Field<{  }, Nullable<readonly Nullable<ModelOf<'BusinessDetailType'>>[]>, never>;
    displayableNumber: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, string | number, never>;
    legalAddress: Field<{  }, Nullable<ModelOf<'RichAddressType'>>, never>;
    linkedAccountNumbers: Field<{  }, readonly Nullable<string | number>[], never>;
    name: Field<{  }, string, never>;
    number: Field<{  }, string, never>;
    sectors: Field<{  }, readonly string[], never>;
    segmentName: Field<{  }, Nullable<string>, never>;
  };
  CatalogProductType: {
    code: Field<{  }, string, never>;
    customerDescription: Field<{  }, string, never>;
    customerName: Field<{  }, string, never>;
    identifier: Field<{  }, string | number, never>;
    internalName: Field<{  }, string, never>;
    marketName: Field<{  }, string, never>;
    sourceProductType: Field<{  }, Nullable<CatalogProductTypeEnum>, never>;
    specificationIdentifier: Field<{  }, Nullable<string | number>, never>;
    tags: Field<{  }, Nullable<readonly Nullable<ModelOf<'TagType'>>[]>, never>;
  };
  CharacteristicType: {
    code: Field<{  }, string, never>;
    description: Field<{  }, string, never>;
    name: Field<{  }, string, never>;
    values: Field<{  }, readonly Nullable<ModelOf<'CharacteristicValueUnion'>>[], never>;
  };
  CombinedRateLimitInformation: {
    pointsAllowanceRateLimit: Field<{  }, Nullable<ModelOf<'PointsAllowanceRateLimitInformation'>>, never>;
    fieldSpecificRateLimits: Field<{ readonly fields?: Nullable<readonly Nullable<string>[]>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, ModelOf<'FieldSpecificRateLimitInformationConnectionTypeConnection'>, never>;
  };
  CommonAgreementType: {
    account: Field<{  }, ModelOf<'AccountType'>, never>;
    agreedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    agreedFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    agreedTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    characteristicValues: Field<{ readonly at?: Nullable<Temporal.Instant>; }, Nullable<readonly Nullable<ModelOf<'CharacteristicValueInterface'>>[]>, never>;
    id: Field<{  }, string | number, never>;
    isActive: Field<{  }, Nullable<boolean>, never>;
    isRevoked: Field<{  }, Nullable<boolean>, never>;
    params: Field<{  }, Nullable<unknown>, never>;
    product: Field<{  }, Nullable<ModelOf<'SupplyProductType'>>, never>;
    ratesAgreedAt: Field<{  }, Temporal.Instant | number, never>;
    rescissionDeadlineAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    supplyPoint: Field<{  }, ModelOf<'SupplyPointType'>, never>;
    terminatedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    validFrom: Field<{  }, Temporal.Instant | number, never>;
    validTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
  };
  ComplaintConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ComplaintConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  ComplaintConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ComplaintType'>>, never>;
  };
  ComplaintContactConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ComplaintContactConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  ComplaintContactConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ComplaintContactType'>>, never>;
  };
  ComplaintContactType: {
    actionTaken: Field<{  }, string, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    email: Field<{  }, Nullable<string>, never>;
    landline: Field<{  }, Nullable<string>, never>;
    mobile: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, string, never>;
    preferredCommunicationMethod: Field<{  }, Nullable<string>, never>;
    status: Field<{  }, string, never>;
    summary: Field<{  }, Nullable<string>, never>;
  };
  ComplaintType: {
    id: Field<{  }, string | number, never>;
    assigneeId: Field<{  }, Nullable<string | number>, never>;
    contacts: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'ComplaintContactConnectionTypeConnection'>>, never>;
    creationDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    isOfficial: Field<{  }, Nullable<boolean>, never>;
    resolutionDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    subtype: Field<{  }, Nullable<string>, never>;
    type: Field<{  }, Nullable<string>, never>;
  };
  ConsentType: {
    code: Field<{  }, string, never>;
    id: Field<{  }, number, never>;
    type: Field<{  }, Nullable<ModelOf<'ConsentTypeType'>>, never>;
    value: Field<{  }, ConsentValue, never>;
  };
  ConsentTypeType: {
    code: Field<{  }, string, never>;
    defaultValue: Field<{  }, ConsentValue, never>;
    description: Field<{  }, string, never>;
    name: Field<{  }, string, never>;
  };
  ConsumptionConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ConsumptionEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  ConsumptionEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ConsumptionType'>>, never>;
  };
  ConsumptionEstimate: {
    elecAnnualConsumptionDay: Field<{  }, Nullable<number>, never>;
    elecAnnualConsumptionNight: Field<{  }, Nullable<number>, never>;
    elecAnnualConsumptionStandard: Field<{  }, Nullable<number>, never>;
    gasAnnualConsumption: Field<{  }, Nullable<number>, never>;
  };
  ConsumptionEstimates: {
    high: Field<{  }, Nullable<ModelOf<'ConsumptionEstimate'>>, never>;
    low: Field<{  }, Nullable<ModelOf<'ConsumptionEstimate'>>, never>;
    medium: Field<{  }, Nullable<ModelOf<'ConsumptionEstimate'>>, never>;
  };
  ConsumptionType: {
    endAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    startAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    value: Field<{  }, Nullable<string | number>, never>;
  };
  Contract: {
    cancelledAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    lifecycle: Field<{  }, Nullable<ModelOf<'ContractVersion'>>, never>;
    notes: Field<{  }, Nullable<readonly Nullable<ModelOf<'ContractNoteType'>>[]>, never>;
    party: Field<{  }, Nullable<ModelOf<'ContractParty'>>, never>;
    rescindedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    signedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    status: Field<{  }, Nullable<ContractStatus>, never>;
    subject: Field<{  }, Nullable<readonly Nullable<ModelOf<'AccountType'>>[]>, never>;
    terms: Field<{  }, Nullable<readonly Nullable<ModelOf<'TermInterface'>>[]>, never>;
    title: Field<{  }, Nullable<string>, never>;
    validFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    validTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
  };
  ContractCreationContext: {
    confirmedValidityPeriod: Field<{  }, Nullable<ModelOf<'ValidityPeriod'>>, never>;
    requestedValidityPeriod: Field<{  }, Nullable<ModelOf<'ValidityPeriod'>>, never>;
  };
  ContractCreationJourneyType: {
    context: Field<{  }, Nullable<ModelOf<'ContractCreationContext'>>, never>;
    contractDetails: Field<{  }, Nullable<ModelOf<'ContractDetails'>>, never>;
    journeyType: Field<{  }, Nullable<ContractJourneyType>, never>;
    notes: Field<{  }, Nullable<readonly Nullable<ModelOf<'ContractNoteType'>>[]>, never>;
    number: Field<{  }, string, never>;
    orderReference: Field<{  }, Nullable<string>, never>;
    requestedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    status: Field<{  }, Nullable<ContractJourneyStatus>, never>;
  };
  ContractDetails: {
    cancelledAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    lifecycle: Field<{  }, Nullable<ModelOf<'ContractVersion'>>, never>;
    notes: Field<{  }, Nullable<readonly Nullable<ModelOf<'ContractNoteType'>>[]>, never>;
    party: Field<{  }, Nullable<ModelOf<'ContractParty'>>, never>;
    rescindedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    signedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    status: Field<{  }, Nullable<ContractStatus>, never>;
    subject: Field<{  }, Nullable<readonly Nullable<ModelOf<'AccountType'>>[]>, never>;
    title: Field<{  }, Nullable<string>, never>;
    validFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    validTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
  };
  ContractMetaDataType: {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    isVariable: Field<{  }, Nullable<boolean>, never>;
    metadata: Field<{  }, Nullable<unknown>, never>;
    type: Field<{  }, Nullable<string>, never>;
  };
  ContractNoteReasonType: {
    activityTypes: Field<{  }, Nullable<readonly Nullable<ContractActivityTypeOptions>[]>, never>;
    description: Field<{  }, Nullable<string>, never>;
    slug: Field<{  }, Nullable<string>, never>;
  };
  ContractNoteType: {
    activityType: Field<{  }, Nullable<ContractActivityTypeOptions>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    note: Field<{  }, Nullable<string>, never>;
    reason: Field<{  }, Nullable<ModelOf<'ContractNoteReasonType'>>, never>;
  };
  ContractVersion: {
    effectiveFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    versionReference: Field<{  }, Nullable<number>, never>;
  };
  ContractedVolumeConfigurationType: {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    isVariable: Field<{  }, Nullable<boolean>, never>;
    periods: Field<{  }, Nullable<readonly Nullable<ModelOf<'ContractedVolumePeriodType'>>[]>, never>;
    type: Field<{  }, Nullable<string>, never>;
  };
  ContractedVolumePeriodType: {
    marketName: Field<{  }, Nullable<string>, never>;
    unit: Field<{  }, Nullable<string>, never>;
    validFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    validTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    value: Field<{  }, Nullable<string | number>, never>;
  };
  CoordinatesType: {
    latitude: Field<{  }, Nullable<number>, never>;
    longitude: Field<{  }, Nullable<number>, never>;
  };
  CostOfUsageBandInterval: {
    bandSubcategory: Field<{  }, string, never>;
    consumption: Field<{  }, string | number, never>;
    consumptionUnit: Field<{  }, string, never>;
    cost: Field<{  }, string | number, never>;
    currency: Field<{  }, string, never>;
    period: Field<{  }, ModelOf<'DateTimeRange'>, never>;
    rateApplied: Field<{  }, Nullable<string | number>, never>;
  };
  CostOfUsageConnectionTypeConnection: {
    cost: Field<{  }, Nullable<number>, never>;
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'CostOfUsageConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
    usageKwh: Field<{  }, string | number, never>;
  };
  CostOfUsageConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'IntervalCostOfUsageType'>>, never>;
  };
  CostOfUsagePeriod: {
    consumptionUnit: Field<{  }, string, never>;
    currency: Field<{  }, string, never>;
    intervals: Field<{  }, readonly Nullable<ModelOf<'CostOfUsageBandInterval'>>[], never>;
    period: Field<{  }, ModelOf<'DateTimeRange'>, never>;
    totalConsumption: Field<{  }, string | number, never>;
    totalCost: Field<{  }, string | number, never>;
  };
  CostOfUsageResponse: {
    periods: Field<{  }, Nullable<readonly Nullable<ModelOf<'CostOfUsagePeriod'>>[]>, never>;
  };
  CostOfUsageType: {
    costEnabled: Field<{  }, Nullable<boolean>, never>;
    details: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly fuelType?: Nullable<FuelType>; readonly grouping: ConsumptionGroupings; readonly last?: Nullable<number>; readonly meterId?: Nullable<string>; readonly startAt?: Nullable<Temporal.Instant>; readonly timezone?: Nullable<string>; }, Nullable<ModelOf<'CostOfUsageConnectionTypeConnection'>>, 'KT-GB-3810' | 'KT-GB-4011' | 'KT-GB-6312'>;
    direction: Field<{  }, Nullable<string>, never>;
  };
  CustomerAssetType: {
    accountNumber: Field<{  }, Nullable<string>, never>;
    activeFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    activeTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    name: Field<{  }, Nullable<string>, never>;
    physicalId: Field<{  }, Nullable<string>, never>;
    type: Field<{  }, Nullable<string>, never>;
  };
  DateTimeRange: {
    end: Field<{  }, Temporal.Instant | number, never>;
    start: Field<{  }, Temporal.Instant | number, never>;
  };
  DayNightTariff: {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    fullName: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isExport: Field<{  }, Nullable<boolean>, never>;
    preVatStandingCharge: Field<{  }, Nullable<number>, never>;
    productCode: Field<{  }, Nullable<string>, never>;
    standingCharge: Field<{  }, Nullable<number>, never>;
    tags: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    tariffCode: Field<{  }, Nullable<string>, never>;
    dayRate: Field<{  }, Nullable<number>, never>;
    preVatDayRate: Field<{  }, Nullable<number>, never>;
    dayRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
    nightRate: Field<{  }, Nullable<number>, never>;
    preVatNightRate: Field<{  }, Nullable<number>, never>;
    nightRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
  };
  Device: {
    deviceIdentifier: Field<{  }, Nullable<string>, never>;
    readings: Field<{ readonly endAt: Temporal.Instant; readonly readingType: ReadingTypes; readonly startAt: Temporal.Instant; readonly timeGranularity?: Nullable<TimeGranularities>; readonly timezone: Nullable<string>; readonly units?: Nullable<readonly Nullable<Units>[]>; }, Nullable<ModelOf<'Readings'>>, 'KT-CT-4722'>;
    registers: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly registerIdentifiers?: Nullable<readonly Nullable<string>[]>; }, Nullable<ModelOf<'RegistersConnection'>>, never>;
  };
  DeviceRegister: {
    readings: Field<{ readonly endAt: Temporal.Instant; readonly readingType: ReadingTypes; readonly startAt: Temporal.Instant; readonly timeGranularity?: Nullable<TimeGranularities>; readonly timezone: Nullable<string>; readonly units?: Nullable<readonly Nullable<Units>[]>; }, Nullable<ModelOf<'Readings'>>, 'KT-CT-4722'>;
    registerIdentifier: Field<{  }, Nullable<string>, never>;
  };
  DevicesConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'DevicesEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  DevicesEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'Device'>>, never>;
  };
  ElectricMeterTechnicalDetails: {
    annualConsumption: Field<{  }, Nullable<string | number>, never>;
    annualConsumptionEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    annualConsumptionQualityIndicator: Field<{  }, Nullable<string>, never>;
    assignedMdrEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    assignedMdrMpid: Field<{  }, Nullable<string>, never>;
    connectionType: Field<{  }, Nullable<string>, never>;
    connectionTypeEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    connectionTypeEtd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    consumerType: Field<{  }, Nullable<string>, never>;
    cssSupplierMpid: Field<{  }, Nullable<string>, never>;
    cssSupplyStartDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    customerDirectContractDsDipId: Field<{  }, Nullable<string>, never>;
    customerDirectContractDsExists: Field<{  }, Nullable<boolean>, never>;
    customerDirectContractDsMpid: Field<{  }, Nullable<string>, never>;
    customerDirectContractMsDipId: Field<{  }, Nullable<string>, never>;
    customerDirectContractMsExists: Field<{  }, Nullable<boolean>, never>;
    customerDirectContractMsMpid: Field<{  }, Nullable<string>, never>;
    dataAggregatorEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    dataAggregatorMpid: Field<{  }, Nullable<string>, never>;
    dataCollectorEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    dataCollectorMpid: Field<{  }, Nullable<string>, never>;
    dataServiceDipId: Field<{  }, Nullable<string>, never>;
    dataServiceEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    dataServiceMpid: Field<{  }, Nullable<string>, never>;
    dccServiceFlag: Field<{  }, Nullable<string>, never>;
    dccServiceFlagEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    disconnectionEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    distributorDipId: Field<{  }, Nullable<string>, never>;
    distributorMpid: Field<{  }, Nullable<string>, never>;
    domesticPremisesIndicator: Field<{  }, Nullable<boolean>, never>;
    duosTariffId: Field<{  }, Nullable<string>, never>;
    duosTariffIdEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    energisationStatus: Field<{  }, Nullable<string>, never>;
    energisationStatusEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    energyDirection: Field<{  }, Nullable<string>, never>;
    energyDirectionEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    energyDirectionEtd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    greenDealInEffect: Field<{  }, Nullable<boolean>, never>;
    gspGroupEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    gspGroupId: Field<{  }, Nullable<string>, never>;
    ihdStatus: Field<{  }, Nullable<string>, never>;
    ihdStatusEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    lineLossFactor: Field<{  }, Nullable<string>, never>;
    lineLossFactorEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    marketSegmentIndicator: Field<{  }, Nullable<string>, never>;
    marketSegmentIndicatorEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    measurementClass: Field<{  }, Nullable<string>, never>;
    measurementClassEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    meterOperatorEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    meterOperatorMpid: Field<{  }, Nullable<string>, never>;
    meterTimeswitchClass: Field<{  }, Nullable<number>, never>;
    meterTimeswitchClassEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    meteredIndicator: Field<{  }, Nullable<boolean>, never>;
    meteredIndicatorEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    meteredIndicatorEtd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    meteringServiceDipId: Field<{  }, Nullable<string>, never>;
    meteringServiceEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    meteringServiceEtd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    meteringServiceMpid: Field<{  }, Nullable<string>, never>;
    meters: Field<{  }, Nullable<readonly Nullable<ModelOf<'ElectricMeterTechnicalSubDetails'>>[]>, never>;
    mhhsIndicator: Field<{  }, Nullable<string>, never>;
    mhhsIndicatorEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    mpan: Field<{  }, Nullable<string>, never>;
    profileClass: Field<{  }, Nullable<number>, never>;
    profileClassEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    relationshipStatusIndicator: Field<{  }, Nullable<string>, never>;
    rmpState: Field<{  }, Nullable<string>, never>;
    rmpStateEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    smetsVersion: Field<{  }, Nullable<string>, never>;
    smsoEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    smsoMpid: Field<{  }, Nullable<string>, never>;
    standardSettlementConfiguration: Field<{  }, Nullable<string>, never>;
    standardSettlementConfigurationEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    supplierDipId: Field<{  }, Nullable<string>, never>;
    supplierEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    supplierMpid: Field<{  }, Nullable<string>, never>;
    tradingStatus: Field<{  }, Nullable<string>, never>;
    tradingStatusEfd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
  };
  ElectricMeterTechnicalSubDetails: {
    esmeId: Field<{  }, Nullable<string>, never>;
    installingSupplierDipId: Field<{  }, Nullable<string>, never>;
    installingSupplierMpid: Field<{  }, Nullable<string>, never>;
    mapDipId: Field<{  }, Nullable<string>, never>;
    mapMpid: Field<{  }, Nullable<string>, never>;
    meterInstallDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    meterLocation: Field<{  }, Nullable<string>, never>;
    meterManufacturer: Field<{  }, Nullable<string>, never>;
    meterSerialNumber: Field<{  }, Nullable<string>, never>;
    meterType: Field<{  }, Nullable<string>, never>;
    registerDigits: Field<{  }, Nullable<number>, never>;
  };
  ElectricityAgreementType: {
    account: Field<{  }, Nullable<ModelOf<'AccountType'>>, never>;
    agreedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    agreedFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    agreedTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    id: Field<{  }, Nullable<number>, never>;
    isActive: Field<{  }, Nullable<string>, never>;
    isRevoked: Field<{  }, Nullable<boolean>, never>;
    meterPoint: Field<{  }, Nullable<ModelOf<'ElectricityMeterPointType'>>, never>;
    ratesAgreedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    rescissionDeadlineAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    supplyType: Field<{  }, Nullable<string>, never>;
    tariff: Field<{  }, Nullable<ModelOf<'ElectricityTariffType'>>, never>;
    terminatedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    unitRateUplifts: Field<{  }, Nullable<readonly Nullable<ModelOf<'ElectricityContractUnitRateUplift'>>[]>, never>;
    validFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    validTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    lineItems: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly grouping: LineItemGroupingOptions; readonly itemType: LineItemTypeOptions; readonly last?: Nullable<number>; readonly startAt: Temporal.Instant; readonly timezone: string; }, Nullable<ModelOf<'LineItemConnection'>>, never>;
  };
  ElectricityContractUnitRateUplift: {
    unitRateUplift: Field<{  }, string | number, never>;
    validFrom: Field<{  }, Temporal.Instant | number, never>;
    validTo: Field<{  }, Temporal.Instant | number, never>;
  };
  ElectricityFiltersOutput: {
    deviceId: Field<{  }, Nullable<string>, never>;
    marketSupplyPointId: Field<{  }, Nullable<string>, never>;
    readingDirection: Field<{  }, Nullable<ReadingDirectionType>, never>;
    readingFrequencyType: Field<{  }, Nullable<ReadingFrequencyType>, never>;
    readingQuality: Field<{  }, Nullable<ReadingQualityType>, never>;
    registerId: Field<{  }, Nullable<string>, never>;
  };
  ElectricityMeterPointDetails: {
    meterPoint: Field<{  }, Nullable<ModelOf<'ElectricityMeterPointType'>>, never>;
    networkRates: Field<{  }, Nullable<ModelOf<'ElectricityNetworkRates'>>, never>;
    relAddress: Field<{  }, Nullable<ModelOf<'UniqueRELAddressType'>>, never>;
    technicalDetails: Field<{  }, Nullable<ModelOf<'ElectricMeterTechnicalDetails'>>, never>;
  };
  ElectricityMeterPointType: {
    currentSupplierMpid: Field<{  }, Nullable<string>, never>;
    dccEffectiveFrom: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    dccServiceFlag: Field<{  }, string, never>;
    direction: Field<{  }, Nullable<ElectricityDirection>, never>;
    electricityMeterPointDetails: Field<{  }, Nullable<ModelOf<'ElectricityMeterPointDetails'>>, never>;
    energisationStatus: Field<{  }, string, never>;
    enrolment: Field<{  }, Nullable<ModelOf<'EnrolmentType'>>, never>;
    gspGroupId: Field<{  }, Nullable<string>, never>;
    hasOpenClosingReadDispute: Field<{  }, boolean, never>;
    hasOpenOpeningReadDispute: Field<{  }, boolean, never>;
    id: Field<{  }, string | number, never>;
    ihdEffectiveFrom: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    ihdStatus: Field<{  }, string, never>;
    installCode: Field<{  }, Nullable<string>, never>;
    isMhhsEnabled: Field<{  }, Nullable<boolean>, never>;
    juniferMeterPointId: Field<{  }, Nullable<number>, never>;
    lastValidatedReadingDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    llf: Field<{  }, Nullable<string>, never>;
    measurementClass: Field<{  }, string, never>;
    meters: Field<{ readonly id?: Nullable<number>; readonly includeInactive?: Nullable<boolean>; }, Nullable<readonly Nullable<ModelOf<'ElectricityMeterType'>>[]>, never>;
    mpan: Field<{  }, string, never>;
    mtc: Field<{  }, Nullable<number>, never>;
    newSupplierId: Field<{  }, Nullable<string>, never>;
    oldSupplierId: Field<{  }, Nullable<string>, never>;
    profileClass: Field<{  }, Nullable<number>, never>;
    requiresEnrolment: Field<{  }, boolean, never>;
    requiresWithdrawal: Field<{  }, boolean, never>;
    smartStartDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    smsOperator: Field<{  }, string, never>;
    smsOperatorEffectiveFrom: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    ssc: Field<{  }, string, never>;
    status: Field<{  }, Nullable<string>, never>;
    statusUpdatedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    supplyEndDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    targetSsd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    agreements: Field<{ readonly validAfter?: Nullable<Temporal.Instant>; readonly includeInactive?: Nullable<boolean>; readonly excludeFuture?: Nullable<boolean>; }, Nullable<readonly Nullable<ModelOf<'ElectricityAgreementType'>>[]>, never>;
    canRenewTariff: Field<{  }, Nullable<boolean>, never>;
    isDueTariffRenewal: Field<{  }, Nullable<boolean>, never>;
    smartTariffOnboarding: Field<{  }, Nullable<ModelOf<'SmartTariffOnboardingType'>>, never>;
  };
  ElectricityMeterReadingConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ElectricityMeterReadingConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  ElectricityMeterReadingConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ElectricityMeterReadingType'>>, never>;
  };
  ElectricityMeterReadingType: {
    id: Field<{  }, string | number, never>;
    readAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    readingSource: Field<{  }, Nullable<string>, never>;
    readingType: Field<{  }, Nullable<string>, never>;
    registers: Field<{  }, Nullable<readonly Nullable<ModelOf<'RegisterReading'>>[]>, never>;
    source: Field<{  }, Nullable<string>, never>;
  };
  ElectricityMeterRegisterType: {
    decimalPlaces: Field<{  }, Nullable<number>, never>;
    digits: Field<{  }, Nullable<number>, never>;
    eac: Field<{  }, Nullable<string | number>, never>;
    expectedReadingRanges: Field<{  }, Nullable<readonly Nullable<readonly Nullable<number>[]>[]>, never>;
    id: Field<{  }, string | number, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    multiplier: Field<{  }, Nullable<number>, never>;
    name: Field<{  }, Nullable<string>, never>;
    timePatternRegime: Field<{  }, Nullable<string>, never>;
    unitRateType: Field<{  }, Nullable<string>, never>;
  };
  ElectricityMeterType: {
    activeFrom: Field<{  }, Temporal.PlainDate, never>;
    activeTo: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    certificationDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    certifiedUntil: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    consumptionUnits: Field<{  }, Nullable<string>, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    currentRating: Field<{  }, Nullable<number>, never>;
    exportMeters: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly offset?: Nullable<number>; }, ModelOf<'ElectricityMeterTypeConnection'>, never>;
    fuelType: Field<{  }, Nullable<string>, never>;
    hasAndAllowsHhReadings: Field<{  }, Nullable<boolean>, never>;
    id: Field<{  }, string | number, never>;
    importMeter: Field<{  }, Nullable<ModelOf<'ElectricityMeterType'>>, never>;
    installationDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    isDigital: Field<{  }, Nullable<boolean>, never>;
    isReadyForTopup: Field<{  }, Nullable<boolean>, never>;
    isRts: Field<{  }, Nullable<boolean>, never>;
    isTradPrepay: Field<{  }, Nullable<boolean>, never>;
    lastInspectionDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    location: Field<{  }, Nullable<string>, never>;
    makeAndType: Field<{  }, Nullable<string>, never>;
    meterPoint: Field<{  }, ModelOf<'ElectricityMeterPointType'>, never>;
    meterType: Field<{  }, Nullable<ElectricityMeterMeterType>, never>;
    nodeId: Field<{  }, string | number, never>;
    registers: Field<{  }, Nullable<readonly Nullable<ModelOf<'ElectricityMeterRegisterType'>>[]>, never>;
    requiresAccess: Field<{  }, Nullable<boolean>, never>;
    requiresCotFinalReading: Field<{  }, Nullable<boolean>, never>;
    retrievalMethod: Field<{  }, Nullable<string>, never>;
    serialNumber: Field<{  }, string, never>;
    updatedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    consumption: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly grouping: ConsumptionGroupings; readonly last?: Nullable<number>; readonly startAt: Temporal.Instant; readonly timezone: string; }, Nullable<ModelOf<'ConsumptionConnection'>>, never>;
    smartDevices: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartMeterDeviceType'>>[]>, never>;
    smartImportElectricityMeter: Field<{  }, Nullable<ModelOf<'SmartMeterDeviceType'>>, never>;
    smartExportElectricityMeter: Field<{  }, Nullable<ModelOf<'SmartMeterDeviceType'>>, never>;
    readings: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'ElectricityMeterReadingConnectionTypeConnection'>>, never>;
  };
  ElectricityMeterTypeConnection: {
    edges: Field<{  }, readonly Nullable<ModelOf<'ElectricityMeterTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
  };
  ElectricityMeterTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ElectricityMeterType'>>, never>;
  };
  ElectricityNetworkRates: {
    dnoMpid: Field<{  }, Nullable<string>, never>;
    duosTariffName: Field<{  }, Nullable<string>, never>;
    mpan: Field<{  }, Nullable<string>, never>;
  };
  EmailVerificationStatus: {
    email: Field<{  }, string, never>;
    status: Field<{  }, Nullable<VerificationRequestStatus>, never>;
  };
  EmbeddedNetworkType: {
    embeddedProperties: Field<{  }, Nullable<readonly Nullable<ModelOf<'EmbeddedPropertyType'>>[]>, never>;
    id: Field<{  }, string | number, never>;
    name: Field<{  }, string, never>;
  };
  EmbeddedPropertyType: {
    embeddedNetwork: Field<{  }, ModelOf<'EmbeddedNetworkType'>, never>;
    id: Field<{  }, string | number, never>;
    propertyId: Field<{  }, Nullable<string | number>, never>;
  };
  EnergyIqDataType: {
    canAddHeatpump: Field<{  }, Nullable<boolean>, never>;
    canAddSolar: Field<{  }, Nullable<boolean>, never>;
    currentBill: Field<{  }, Nullable<number>, never>;
    elecCarRate: Field<{  }, Nullable<number>, never>;
    enqScore: Field<{  }, Nullable<number>, never>;
    hasEv: Field<{  }, Nullable<boolean>, never>;
    hasHeatpump: Field<{  }, Nullable<boolean>, never>;
    hasSolar: Field<{  }, Nullable<boolean>, never>;
    isCurrentRecord: Field<{  }, Nullable<boolean>, never>;
    newBill: Field<{  }, Nullable<number>, never>;
  };
  EnergyProductConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'EnergyProductConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  EnergyProductConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'EnergyProductType'>>, never>;
  };
  EnergyProductType: {
    id: Field<{  }, string | number, never>;
    availableFrom: Field<{  }, Temporal.Instant | number, never>;
    availableTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    code: Field<{  }, string, never>;
    description: Field<{  }, string, never>;
    direction: Field<{  }, Nullable<EnergyProductDirection>, never>;
    displayName: Field<{  }, string, never>;
    endsAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    exitFees: Field<{  }, Nullable<number>, never>;
    exitFeesType: Field<{  }, Nullable<string>, never>;
    fullName: Field<{  }, string, never>;
    includesEpgReduction: Field<{  }, Nullable<boolean>, never>;
    isAvailable: Field<{  }, Nullable<boolean>, never>;
    isBusiness: Field<{  }, boolean, never>;
    isChargedHalfHourly: Field<{  }, boolean, never>;
    isDefault: Field<{  }, Nullable<boolean>, never>;
    isDomestic: Field<{  }, Nullable<boolean>, never>;
    isFixed: Field<{  }, Nullable<boolean>, never>;
    isGreen: Field<{  }, boolean, never>;
    isHidden: Field<{  }, boolean, never>;
    isOccupier: Field<{  }, Nullable<boolean>, never>;
    isPrepay: Field<{  }, boolean, never>;
    isUnavailable: Field<{  }, Nullable<boolean>, never>;
    isVariable: Field<{  }, boolean, never>;
    notes: Field<{  }, string, never>;
    tags: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    tariffs: Field<{ readonly postcode: string; readonly paymentMethod: Nullable<PaymentMethodChoices>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'EnergyTariffConnectionTypeConnection'>>, 'KT-GB-9517'>;
    term: Field<{  }, Nullable<number>, never>;
  };
  EnergyTariffConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'EnergyTariffConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  EnergyTariffConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'EnergyTariffType'>>, never>;
  };
  EnrolmentType: {
    previousSupplier: Field<{  }, Nullable<string>, never>;
    status: Field<{  }, Nullable<ChangeOfSupplierStatusOptions>, never>;
    supplyStartDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    switchStartDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
  };
  EstimatedMoneyType: {
    costCurrency: Field<{  }, string, never>;
    estimatedAmount: Field<{  }, string | number, never>;
    pricePerUnit: Field<{  }, Nullable<ModelOf<'PricePerUnit'>>, never>;
  };
  ExportReadingsConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ExportReadingsEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  ExportReadingsEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'Reading'>>, never>;
  };
  ExternalAccountEvent: {
    id: Field<{  }, string | number, never>;
    category: Field<{  }, string, never>;
    content: Field<{  }, Nullable<unknown>, never>;
    description: Field<{  }, Nullable<string>, never>;
    eventType: Field<{  }, string, never>;
    occurredAt: Field<{  }, Temporal.Instant | number, never>;
    subcategory: Field<{  }, string, never>;
  };
  ExternalAccountEventConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ExternalAccountEventConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  ExternalAccountEventConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ExternalAccountEvent'>>, never>;
  };
  FieldSpecificRateLimitInformation: {
    field: Field<{  }, Nullable<string>, never>;
    rate: Field<{  }, Nullable<string>, never>;
    ttl: Field<{  }, Nullable<number>, never>;
    isBlocked: Field<{  }, Nullable<boolean>, never>;
  };
  FieldSpecificRateLimitInformationConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'FieldSpecificRateLimitInformationConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  FieldSpecificRateLimitInformationConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'FieldSpecificRateLimitInformation'>>, never>;
  };
  FollowOnProductType: {
    accountType: Field<{  }, Nullable<AccountTypeChoices>, never>;
    activeFrom: Field<{  }, Temporal.Instant | number, never>;
    activeTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    paymentMethod: Field<{  }, Nullable<PaymentMethods>, never>;
    renewalProducts: Field<{  }, Nullable<readonly Nullable<ModelOf<'RenewalProductType'>>[]>, never>;
  };
  ForceReauthentication: {
    effectiveAt: Field<{  }, Temporal.Instant | number, never>;
    tokensInvalidated: Field<{  }, boolean, never>;
  };
  GasAgreementType: {
    account: Field<{  }, Nullable<ModelOf<'AccountType'>>, never>;
    agreedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    agreedFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    agreedTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    id: Field<{  }, Nullable<number>, never>;
    isActive: Field<{  }, Nullable<string>, never>;
    isRevoked: Field<{  }, Nullable<boolean>, never>;
    meterPoint: Field<{  }, Nullable<ModelOf<'GasMeterPointType'>>, never>;
    ratesAgreedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    rescissionDeadlineAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    supplyType: Field<{  }, Nullable<string>, never>;
    tariff: Field<{  }, Nullable<ModelOf<'GasTariffType'>>, never>;
    terminatedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    unitRateUplifts: Field<{  }, Nullable<readonly Nullable<ModelOf<'GasContractUnitRateUplift'>>[]>, never>;
    validFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    validTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    lineItems: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly grouping: LineItemGroupingOptions; readonly itemType: LineItemTypeOptions; readonly last?: Nullable<number>; readonly startAt: Temporal.Instant; readonly timezone: string; }, Nullable<ModelOf<'LineItemConnection'>>, never>;
  };
  GasContractUnitRateUplift: {
    unitRateUplift: Field<{  }, string | number, never>;
    validFrom: Field<{  }, Temporal.Instant | number, never>;
    validTo: Field<{  }, Temporal.Instant | number, never>;
  };
  GasFiltersOutput: {
    deviceId: Field<{  }, Nullable<string>, never>;
    marketSupplyPointId: Field<{  }, Nullable<string>, never>;
    readingFrequencyType: Field<{  }, Nullable<ReadingFrequencyType>, never>;
    registerId: Field<{  }, Nullable<string>, never>;
  };
  GasMeterPointType: {
    confirmationReference: Field<{  }, Nullable<number>, never>;
    currentDmSoq: Field<{  }, Nullable<number>, never>;
    currentNdmSoq: Field<{  }, Nullable<number>, never>;
    currentSupplierMpid: Field<{  }, Nullable<string>, never>;
    endUserCategory: Field<{  }, Nullable<number>, never>;
    enrolment: Field<{  }, Nullable<ModelOf<'EnrolmentType'>>, never>;
    eucIdentifier: Field<{  }, Nullable<string>, never>;
    exitCapacityChargeRate: Field<{  }, Nullable<string | number>, never>;
    exitZone: Field<{  }, string, never>;
    formulaYearSmpAq: Field<{  }, Nullable<number>, never>;
    formulaYearSmpSoq: Field<{  }, Nullable<number>, never>;
    hasOpenClosingReadDispute: Field<{  }, boolean, never>;
    hasOpenOpeningReadDispute: Field<{  }, boolean, never>;
    id: Field<{  }, string | number, never>;
    igtCheckedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    igtIdentifier: Field<{  }, string, never>;
    installCode: Field<{  }, Nullable<string>, never>;
    ldz: Field<{  }, string, never>;
    ldzCapacityChargeRate: Field<{  }, Nullable<string | number>, never>;
    ldzCommodityChargeRate: Field<{  }, Nullable<string | number>, never>;
    ldzCustomerChargeRate: Field<{  }, Nullable<string | number>, never>;
    marketCategory: Field<{  }, Nullable<GasMeterPointMarketCategory>, never>;
    marketSectorCode: Field<{  }, Nullable<GasMeterPointMarketSectorCode>, never>;
    meterOwnershipType: Field<{  }, Nullable<GasMeterPointMeterOwnershipType>, never>;
    meterReadBatchFrequency: Field<{  }, string, never>;
    meters: Field<{ readonly id?: Nullable<number>; readonly includeInactive?: Nullable<boolean>; }, Nullable<readonly Nullable<ModelOf<'GasMeterType'>>[]>, never>;
    mprn: Field<{  }, Nullable<string>, never>;
    mrfType: Field<{  }, string, never>;
    newSupplierId: Field<{  }, Nullable<string>, never>;
    nominationShipperReference: Field<{  }, string, never>;
    nominationType: Field<{  }, string, never>;
    ntsExitCommodityChargeRate: Field<{  }, Nullable<string | number>, never>;
    oldSupplierId: Field<{  }, Nullable<string>, never>;
    requiresEnrolment: Field<{  }, boolean, never>;
    requiresWithdrawal: Field<{  }, boolean, never>;
    smartStartDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    status: Field<{  }, Nullable<string>, never>;
    statusUpdatedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    supplyClass: Field<{  }, number, never>;
    supplyEndDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    supplyPointCategory: Field<{  }, string, never>;
    targetSsd: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    xoserveStatus: Field<{  }, Nullable<string>, never>;
    agreements: Field<{ readonly excludeFuture?: Nullable<boolean>; readonly includeInactive?: Nullable<boolean>; readonly validAfter?: Nullable<Temporal.Instant>; }, Nullable<readonly Nullable<ModelOf<'GasAgreementType'>>[]>, never>;
    canRenewTariff: Field<{  }, Nullable<boolean>, never>;
    isDueTariffRenewal: Field<{  }, Nullable<boolean>, never>;
  };
  GasMeterReadingConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'GasMeterReadingConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  GasMeterReadingConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'GasMeterReadingType'>>, never>;
  };
  GasMeterReadingType: {
    id: Field<{  }, string | number, never>;
    readAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    readingSource: Field<{  }, Nullable<string>, never>;
    registers: Field<{  }, Nullable<readonly Nullable<ModelOf<'RegisterReading'>>[]>, never>;
    source: Field<{  }, Nullable<string>, never>;
  };
  GasMeterRegisterType: {
    decimalPlaces: Field<{  }, Nullable<number>, never>;
    digits: Field<{  }, Nullable<number>, never>;
    expectedReadingRanges: Field<{  }, Nullable<readonly Nullable<readonly Nullable<number>[]>[]>, never>;
    id: Field<{  }, string | number, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    unitRateType: Field<{  }, Nullable<string>, never>;
  };
  GasMeterType: {
    activeFrom: Field<{  }, Temporal.PlainDate, never>;
    activeTo: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    bypassFitted: Field<{  }, string, never>;
    collarFitted: Field<{  }, string, never>;
    consumptionUnits: Field<{  }, Nullable<string>, never>;
    correction: Field<{  }, Nullable<number>, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    currentMeterAssetManager: Field<{  }, string, never>;
    fuelType: Field<{  }, Nullable<string>, never>;
    hasAndAllowsHhReadings: Field<{  }, Nullable<boolean>, never>;
    id: Field<{  }, string | number, never>;
    imperial: Field<{  }, Nullable<boolean>, never>;
    installationDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    instructions: Field<{  }, string, never>;
    isDigital: Field<{  }, Nullable<boolean>, never>;
    isReadyForTopup: Field<{  }, Nullable<boolean>, never>;
    isTradPrepay: Field<{  }, Nullable<boolean>, never>;
    lastInspectionDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    linkCode: Field<{  }, string, never>;
    location: Field<{  }, string, never>;
    locationDescription: Field<{  }, string, never>;
    manufacturedYear: Field<{  }, Nullable<number>, never>;
    manufacturerCode: Field<{  }, string, never>;
    measuringCapacity: Field<{  }, Nullable<string | number>, never>;
    mechanism: Field<{  }, Nullable<GasMeterMechanism>, never>;
    meterPoint: Field<{  }, ModelOf<'GasMeterPointType'>, never>;
    meterType: Field<{  }, string, never>;
    modelName: Field<{  }, string, never>;
    nodeId: Field<{  }, string | number, never>;
    operationalStatusDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    owner: Field<{  }, string, never>;
    pulseValue: Field<{  }, Nullable<string | number>, never>;
    readingFactor: Field<{  }, Nullable<string | number>, never>;
    registers: Field<{  }, Nullable<readonly Nullable<ModelOf<'GasMeterRegisterType'>>[]>, never>;
    requiresAccess: Field<{  }, Nullable<boolean>, never>;
    requiresCotFinalReading: Field<{  }, Nullable<boolean>, never>;
    serialNumber: Field<{  }, string, never>;
    status: Field<{  }, Nullable<GasMeterStatus>, never>;
    units: Field<{  }, number, never>;
    updatedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    consumption: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly grouping: ConsumptionGroupings; readonly last?: Nullable<number>; readonly startAt: Temporal.Instant; readonly timezone: string; }, Nullable<ModelOf<'ConsumptionConnection'>>, never>;
    smartDevices: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartMeterDeviceType'>>[]>, never>;
    smartGasMeter: Field<{  }, Nullable<ModelOf<'SmartMeterDeviceType'>>, never>;
    readings: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'GasMeterReadingConnectionTypeConnection'>>, never>;
  };
  GasTariffType: {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    fullName: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isExport: Field<{  }, Nullable<boolean>, never>;
    preVatStandingCharge: Field<{  }, Nullable<number>, never>;
    productCode: Field<{  }, Nullable<string>, never>;
    standingCharge: Field<{  }, Nullable<number>, never>;
    tags: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    tariffCode: Field<{  }, Nullable<string>, never>;
    unitRate: Field<{  }, Nullable<number>, never>;
    preVatUnitRate: Field<{  }, Nullable<number>, never>;
    unitRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
  };
  GbrTermsAndConditionsType: {
    brandCode: Field<{  }, Nullable<string>, never>;
    effectiveFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    html: Field<{  }, Nullable<string>, never>;
    markdown: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    pdfUrl: Field<{  }, Nullable<string>, never>;
    version: Field<{  }, Nullable<string>, never>;
  };
  GeneratePreSignedToken: {
    scope: Field<{  }, Nullable<PreSignedTokenScope>, never>;
    token: Field<{  }, Nullable<string>, never>;
    tokenExpiryDatetime: Field<{  }, Nullable<Temporal.Instant | number>, never>;
  };
  GroupType: {
    customerDescription: Field<{  }, string, never>;
    customerName: Field<{  }, string, never>;
    identifier: Field<{  }, string | number, never>;
    internalName: Field<{  }, string, never>;
    maxCardinality: Field<{  }, number, never>;
    minCardinality: Field<{  }, number, never>;
    offeringComponents: Field<{  }, Nullable<readonly Nullable<ModelOf<'OfferingComponentType'>>[]>, never>;
    productComponents: Field<{  }, Nullable<readonly Nullable<ModelOf<'ProductComponentType'>>[]>, never>;
  };
  HalfHourlyTariff: {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    fullName: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isExport: Field<{  }, Nullable<boolean>, never>;
    preVatStandingCharge: Field<{  }, Nullable<number>, never>;
    productCode: Field<{  }, Nullable<string>, never>;
    standingCharge: Field<{  }, Nullable<number>, never>;
    tags: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    tariffCode: Field<{  }, Nullable<string>, never>;
    agileCalculationInfo: Field<{  }, Nullable<ModelOf<'AgileCalculationInfo'>>, never>;
    unitRates: Field<{  }, Nullable<readonly Nullable<ModelOf<'UnitRate'>>[]>, never>;
  };
  HardshipAgreementType: {
    id: Field<{  }, string | number, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    endDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    exitReason: Field<{  }, Nullable<HardshipAgreementExitReason>, never>;
    exitReasonDetails: Field<{  }, Nullable<string>, never>;
    hardshipDetails: Field<{  }, string, never>;
    hardshipEntryReason: Field<{  }, Nullable<HardshipAgreementHardshipEntryReason>, never>;
    hardshipType: Field<{  }, HardshipAgreementHardshipType, never>;
    paymentPlanDetails: Field<{  }, string, never>;
    startDate: Field<{  }, Temporal.PlainDate, never>;
  };
  ImportReadingsConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ImportReadingsEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  ImportReadingsEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'Reading'>>, never>;
  };
  InitiateProductSwitch: {
    productCode: Field<{  }, string, never>;
    switchDate: Field<{  }, Temporal.PlainDate, never>;
  };
  IntegerCharacteristicValueType: {
    characteristic: Field<{  }, Nullable<ModelOf<'CharacteristicType'>>, never>;
    integerValue: Field<{  }, number, never>;
    value: Field<{  }, Nullable<string>, never>;
  };
  InternalCompanyConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'InternalCompanyConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  InternalCompanyConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'InternalCompanyType'>>, never>;
  };
  InternalCompanyType: {
    displayableNumber: Field<{  }, string, never>;
    id: Field<{  }, string | number, never>;
    legalAddress: Field<{  }, Nullable<ModelOf<'RichAddressType'>>, never>;
    name: Field<{  }, string, never>;
    primaryRegistrationNumber: Field<{  }, Nullable<string>, never>;
    primaryTaxIdentifierNumber: Field<{  }, Nullable<string>, never>;
    secondaryRegistrationNumber: Field<{  }, Nullable<string>, never>;
  };
  IntervalCostOfUsageType: {
    cost: Field<{  }, Nullable<number>, never>;
    endAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    startAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    usageKwh: Field<{  }, Nullable<string | number>, never>;
  };
  IntervalMeasurementType: {
    accumulation: Field<{  }, Nullable<string | number>, never>;
    durationInSeconds: Field<{  }, number, never>;
    endAt: Field<{  }, Temporal.Instant | number, never>;
    metaData: Field<{  }, Nullable<ModelOf<'MeasurementsMetadataOutput'>>, never>;
    readAt: Field<{  }, Temporal.Instant | number, never>;
    source: Field<{  }, string, never>;
    startAt: Field<{  }, Temporal.Instant | number, never>;
    unit: Field<{  }, string, never>;
    value: Field<{  }, string | number, never>;
  };
  InvalidateRefreshToken: {
    token: Field<{  }, Nullable<ModelOf<'RefreshToken'>>, never>;
  };
  KrakenVersionType: {
    number: Field<{  }, Nullable<string>, never>;
    SHA: Field<{  }, Nullable<string>, never>;
    isPinned: Field<{  }, Nullable<boolean>, never>;
  };
  LatePaymentFeesType: {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    flatFeeAmount: Field<{  }, Nullable<number>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    interestPolicyName: Field<{  }, Nullable<string>, never>;
    isVariable: Field<{  }, Nullable<boolean>, never>;
    percentageFee: Field<{  }, Nullable<string | number>, never>;
    percentageIntervalDays: Field<{  }, Nullable<number>, never>;
    type: Field<{  }, Nullable<string>, never>;
  };
  LifecycleType: {
    activatedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    code: Field<{  }, string, never>;
    maxVersion: Field<{  }, number, never>;
    previousOffering: Field<{  }, Nullable<string | number>, never>;
    status: Field<{  }, CatalogComponentStatus, never>;
    version: Field<{  }, number, never>;
  };
  LineItemConnection: {
    edges: Field<{  }, readonly Nullable<ModelOf<'LineItemEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
  };
  LineItemEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'LineItemType'>>, never>;
  };
  LineItemType: {
    endAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    itemType: Field<{  }, Nullable<string>, never>;
    netAmount: Field<{  }, Nullable<string | number>, never>;
    numberOfUnits: Field<{  }, Nullable<string | number>, never>;
    settlementUnit: Field<{  }, Nullable<string>, never>;
    startAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
  };
  MPxNProductType: {
    mpxn: Field<{  }, string, never>;
    products: Field<{  }, Nullable<readonly Nullable<ModelOf<'EnergyProductType'>>[]>, never>;
  };
  MeasurementConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'MeasurementEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  MeasurementEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'MeasurementInterface'>>, never>;
  };
  MeasurementType: {
    metaData: Field<{  }, Nullable<ModelOf<'MeasurementsMetadataOutput'>>, never>;
    readAt: Field<{  }, Temporal.Instant | number, never>;
    source: Field<{  }, string, never>;
    unit: Field<{  }, string, never>;
    value: Field<{  }, string | number, never>;
  };
  MeasurementsMetadataOutput: {
    utilityFilters: Field<{  }, Nullable<ModelOf<'UtilityFiltersOutput'>>, never>;
    statistics: Field<{  }, Nullable<readonly Nullable<ModelOf<'StatisticOutput'>>[]>, never>;
  };
  Metadata: {
    key: Field<{  }, string, never>;
    value: Field<{  }, Nullable<unknown>, never>;
  };
  MeterReadingEstimationReadingConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'MeterReadingEstimationReadingEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  MeterReadingEstimationReadingEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'MeterReadingEstimationReadingType'>>, never>;
  };
  MeterReadingEstimationReadingType: {
    estimatedByAlgorithm: Field<{  }, Nullable<string>, never>;
    intervalEnd: Field<{  }, Temporal.Instant | number, never>;
    intervalStart: Field<{  }, Temporal.Instant | number, never>;
    isNewlyEstimated: Field<{  }, boolean, never>;
    value: Field<{  }, string | number, never>;
  };
  MfaDevice: {
    deviceType: Field<{  }, Nullable<string>, never>;
    isConfirmed: Field<{  }, Nullable<boolean>, never>;
  };
  MinimumContractLengthType: {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    isVariable: Field<{  }, Nullable<boolean>, never>;
    length: Field<{  }, Nullable<number>, never>;
    type: Field<{  }, Nullable<string>, never>;
    unitOfTime: Field<{  }, Nullable<string>, never>;
  };
  Mutation: {
    requestPasswordReset: Field<{ readonly input: RequestPasswordResetInput; }, Nullable<ModelOf<'RequestPasswordResetOutputType'>>, 'KT-CT-1133' | 'KT-CT-11331' | 'KT-CT-11332'>;
    resetUserPassword: Field<{ readonly input: ResetUserPasswordInput; }, Nullable<ModelOf<'ResetUserPasswordOutput'>>, 'KT-CT-4125' | 'KT-CT-1132'>;
    updatePassword: Field<{ readonly input?: Nullable<UpdatePasswordInput>; }, Nullable<ModelOf<'UpdatePassword'>>, 'KT-CT-5450' | 'KT-CT-5460'>;
    obtainKrakenToken: Field<{ readonly input: ObtainJSONWebTokenInput; }, Nullable<ModelOf<'ObtainKrakenJSONWebToken'>>, 'KT-CT-1134' | 'KT-CT-1135' | 'KT-CT-1138' | 'KT-CT-1139'>;
    invalidateRefreshToken: Field<{ readonly input: InvalidateRefreshTokenInput; }, Nullable<ModelOf<'InvalidateRefreshToken'>>, 'KT-CT-1130'>;
    forceReauthentication: Field<{ readonly input: ForceReauthenticationInput; }, Nullable<ModelOf<'ForceReauthentication'>>, never>;
    generatePreSignedToken: Field<{ readonly email: string; readonly numberOfDaysAllowed: number; readonly scope: PreSignedTokenScope; }, Nullable<ModelOf<'GeneratePreSignedToken'>>, 'KT-CT-1128' | 'KT-CT-1131'>;
    regenerateSecretKey: Field<{  }, Nullable<ModelOf<'RegenerateSecretKey'>>, 'KT-CT-11100'>;
    initiateProductSwitch: Field<{ readonly input: InitiateProductSwitchInput; }, Nullable<ModelOf<'InitiateProductSwitch'>>, 'KT-CT-1507' | 'KT-CT-1509' | 'KT-CT-1516' | 'KT-CT-4624' | 'KT-CT-4924'>;
    revokeAgreement: Field<{ readonly input: RevokeAgreementInput; }, Nullable<ModelOf<'RevokeAgreement'>>, 'KT-CT-1501' | 'KT-CT-1502' | 'KT-CT-4123'>;
    startOnboardingProcess: Field<{ readonly input?: Nullable<StartSmartOnboardingProcessInput>; }, Nullable<ModelOf<'StartSmartOnboardingProcess'>>, 'KT-CT-4177' | 'KT-CT-4910' | 'KT-GB-4102' | 'KT-GB-4135'>;
    acceptTermsAndConditions: Field<{ readonly input: AcceptTermsAndConditionsInput; }, Nullable<ModelOf<'AcceptTermsAndConditions'>>, 'KT-CT-4177' | 'KT-GB-4139'>;
    startExportOnboardingProcess: Field<{ readonly input?: Nullable<StartExportOnboardingProcessInput>; }, Nullable<ModelOf<'StartExportOnboardingProcess'>>, 'KT-CT-4177' | 'KT-CT-4910' | 'KT-GB-4103' | 'KT-GB-4135'>;
  };
  ObtainKrakenJSONWebToken: {
    payload: Field<{  }, unknown, never>;
    possibleErrors: Field<{  }, Nullable<readonly Nullable<ModelOf<'PossibleErrorType'>>[]>, never>;
    refreshExpiresIn: Field<{  }, Nullable<number>, never>;
    refreshToken: Field<{  }, Nullable<string>, never>;
    token: Field<{  }, string, never>;
  };
  OccupancyPeriodType: {
    accountNumber: Field<{  }, Nullable<string>, never>;
    effectiveFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    effectiveTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isOccupier: Field<{  }, Nullable<boolean>, never>;
    numberOfOccupants: Field<{  }, Nullable<number>, never>;
  };
  OccupierAccount: {
    account: Field<{  }, string, never>;
    address: Field<{  }, string, never>;
    date: Field<{  }, string, never>;
    occupyToken: Field<{  }, string, never>;
    propertyId: Field<{  }, number, never>;
  };
  OctocareOnboardingInfo: {
    chfDeviceId: Field<{  }, string, never>;
    propertyAddressLine1: Field<{  }, string, never>;
    propertyId: Field<{  }, string | number, never>;
  };
  OctocareUsageInfo: {
    meterDeviceId: Field<{  }, string, never>;
    propertyAddressLine1: Field<{  }, string, never>;
  };
  OfferingComponentType: {
    component: Field<{  }, ModelOf<'OfferingType'>, never>;
    identifier: Field<{  }, string | number, never>;
    initialQuantity: Field<{  }, number, never>;
    maximumQuantity: Field<{  }, number, never>;
    minimumQuantity: Field<{  }, number, never>;
  };
  OfferingType: {
    customerDescription: Field<{  }, string, never>;
    customerName: Field<{  }, string, never>;
    groups: Field<{  }, Nullable<readonly Nullable<ModelOf<'GroupType'>>[]>, never>;
    identifier: Field<{  }, string | number, never>;
    internalName: Field<{  }, string, never>;
    isActive: Field<{  }, boolean, never>;
    isAmendable: Field<{  }, boolean, never>;
    isDraft: Field<{  }, boolean, never>;
    isExpired: Field<{  }, boolean, never>;
    isFirstDraft: Field<{  }, boolean, never>;
    isLatestVersion: Field<{  }, boolean, never>;
    isSellable: Field<{  }, boolean, never>;
    lifecycle: Field<{  }, ModelOf<'LifecycleType'>, never>;
    offeringComponents: Field<{  }, Nullable<readonly Nullable<ModelOf<'OfferingComponentType'>>[]>, never>;
    productComponents: Field<{  }, Nullable<readonly Nullable<ModelOf<'ProductComponentType'>>[]>, never>;
    tags: Field<{  }, Nullable<readonly Nullable<ModelOf<'TagType'>>[]>, never>;
    termTemplateComponents: Field<{  }, Nullable<readonly Nullable<ModelOf<'TermTemplateComponentType'>>[]>, never>;
  };
  PageInfo: {
    hasNextPage: Field<{  }, boolean, never>;
    hasPreviousPage: Field<{  }, boolean, never>;
    startCursor: Field<{  }, Nullable<string>, never>;
    endCursor: Field<{  }, Nullable<string>, never>;
  };
  PartnerTeamType: {
    name: Field<{  }, string, never>;
    number: Field<{  }, string, never>;
    parentTeamNumber: Field<{  }, Nullable<string>, never>;
    teamMembers: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, ModelOf<'PartnerTeamUserConnectionTypeConnection'>, never>;
  };
  PartnerTeamUserConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'PartnerTeamUserConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  PartnerTeamUserConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'PartnerUserType'>>, never>;
  };
  PartnerUserPermission: {
    permission: Field<{  }, string, never>;
  };
  PartnerUserType: {
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    email: Field<{  }, Nullable<string>, never>;
    familyName: Field<{  }, Nullable<string>, never>;
    givenName: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, string | number, never>;
    lastLogin: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    name: Field<{  }, string, never>;
    number: Field<{  }, string, never>;
    organisation: Field<{  }, Nullable<ModelOf<'AffiliateOrganisationType'>>, never>;
    permissions: Field<{  }, readonly ModelOf<'PartnerUserPermission'>[], never>;
  };
  PartnerViewerPermission: {
    permission: Field<{  }, Nullable<string>, never>;
  };
  PartnerViewerType: {
    email: Field<{  }, string, never>;
    name: Field<{  }, string, never>;
    number: Field<{  }, string, never>;
    permissions: Field<{  }, Nullable<readonly Nullable<ModelOf<'PartnerViewerPermission'>>[]>, never>;
  };
  PaysByDirectDebitType: {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    isVariable: Field<{  }, Nullable<boolean>, never>;
    paysByDirectDebit: Field<{  }, boolean, never>;
    type: Field<{  }, Nullable<string>, never>;
  };
  PointsAllowanceRateLimitInformation: {
    limit: Field<{  }, Nullable<number>, never>;
    usedPoints: Field<{  }, Nullable<number>, never>;
    remainingPoints: Field<{  }, Nullable<number>, never>;
    ttl: Field<{  }, Nullable<number>, never>;
    isBlocked: Field<{  }, Nullable<boolean>, never>;
  };
  PortfolioConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'PortfolioConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  PortfolioConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'PortfolioType'>>, never>;
  };
  PortfolioType: {
    accounts: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'AccountConnectionTypeConnection'>>, never>;
    ancestors: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PortfolioConnectionTypeConnection'>>, never>;
    billingName: Field<{  }, Nullable<string>, never>;
    brand: Field<{  }, Nullable<string>, never>;
    collectiveBilling: Field<{  }, boolean, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    depth: Field<{  }, Nullable<number>, never>;
    descendants: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PortfolioConnectionTypeConnection'>>, never>;
    id: Field<{  }, string | number, never>;
    leadAccountNumber: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    number: Field<{  }, string, never>;
    parent: Field<{  }, Nullable<ModelOf<'PortfolioType'>>, never>;
    updatedAt: Field<{  }, Temporal.Instant | number, never>;
  };
  PortfolioUserRoleType: {
    id: Field<{  }, string | number, never>;
    portfolio: Field<{  }, ModelOf<'PortfolioType'>, never>;
    role: Field<{  }, Nullable<string>, never>;
    user: Field<{  }, ModelOf<'AccountUserType'>, never>;
  };
  PossibleErrorType: {
    code: Field<{  }, Nullable<string>, never>;
    description: Field<{  }, Nullable<string>, never>;
    message: Field<{  }, Nullable<string>, never>;
    type: Field<{  }, Nullable<string>, never>;
  };
  PossibleErrorsOutputType: {
    name: Field<{  }, Nullable<string>, never>;
    type: Field<{  }, Nullable<query_type>, never>;
    authErrors: Field<{  }, Nullable<boolean>, never>;
    possibleErrors: Field<{  }, Nullable<readonly Nullable<ModelOf<'PossibleErrorType'>>[]>, never>;
  };
  PrepayTariff: {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    fullName: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isExport: Field<{  }, Nullable<boolean>, never>;
    preVatStandingCharge: Field<{  }, Nullable<number>, never>;
    productCode: Field<{  }, Nullable<string>, never>;
    standingCharge: Field<{  }, Nullable<number>, never>;
    tags: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    tariffCode: Field<{  }, Nullable<string>, never>;
    unitRate: Field<{  }, Nullable<number>, never>;
    preVatUnitRate: Field<{  }, Nullable<number>, never>;
  };
  PricePerUnit: {
    amount: Field<{  }, string | number, never>;
    unit: Field<{  }, Nullable<Unit>, never>;
  };
  ProductComponentType: {
    component: Field<{  }, ModelOf<'CatalogProductType'>, never>;
    identifier: Field<{  }, string | number, never>;
    initialQuantity: Field<{  }, number, never>;
    maximumQuantity: Field<{  }, number, never>;
    minimumQuantity: Field<{  }, number, never>;
  };
  ProductEligibilityType: {
    ineligibilityReasons: Field<{  }, Nullable<readonly Nullable<ModelOf<'ProductIneligibilityReasonDetails'>>[]>, never>;
    isEligible: Field<{  }, Nullable<boolean>, never>;
  };
  ProductEnrolmentStageType: {
    name: Field<{  }, Nullable<string>, never>;
    status: Field<{  }, Nullable<EnrolmentStepStatus>, never>;
    steps: Field<{  }, Nullable<readonly Nullable<ModelOf<'ProductEnrolmentStepType'>>[]>, never>;
  };
  ProductEnrolmentStepType: {
    displayName: Field<{  }, Nullable<string>, never>;
    status: Field<{  }, Nullable<EnrolmentStepStatus>, never>;
    updatedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
  };
  ProductEnrolmentType: {
    account: Field<{  }, ModelOf<'AccountType'>, never>;
    electricityMeterPoint: Field<{  }, Nullable<ModelOf<'ElectricityMeterPointType'>>, never>;
    gasMeterPoint: Field<{  }, Nullable<ModelOf<'GasMeterPointType'>>, never>;
    id: Field<{  }, string | number, never>;
    product: Field<{  }, Nullable<ModelOf<'EnergyProductType'>>, never>;
    stages: Field<{  }, Nullable<readonly Nullable<ModelOf<'ProductEnrolmentStageType'>>[]>, never>;
    status: Field<{  }, EnrolmentStatus, never>;
  };
  ProductIneligibilityReasonDetails: {
    code: Field<{  }, Nullable<string>, never>;
    description: Field<{  }, Nullable<string>, never>;
  };
  PropertyConnection: {
    edges: Field<{  }, readonly Nullable<ModelOf<'PropertyEdge'>>[], never>;
    edgeCount: Field<{  }, number, never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  PropertyEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'PropertyInterface'>>, never>;
  };
  PropertyRichAddressType: {
    administrativeArea: Field<{  }, Nullable<string>, never>;
    asString: Field<{ readonly showCountry: Nullable<boolean>; readonly showName: Nullable<boolean>; readonly showPostalCode: Nullable<boolean>; }, Nullable<string>, never>;
    country: Field<{  }, Nullable<string>, never>;
    deliveryPointIdentifier: Field<{  }, Nullable<string>, never>;
    dependentLocality: Field<{  }, Nullable<string>, never>;
    locality: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    organization: Field<{  }, Nullable<string>, never>;
    postalCode: Field<{  }, Nullable<string>, never>;
    sortingCode: Field<{  }, Nullable<string>, never>;
    streetAddress: Field<{  }, Nullable<string>, never>;
    structuredStreetAddress: Field<{  }, Nullable<unknown>, never>;
  };
  PropertySearchResult: {
    property: Field<{  }, ModelOf<'PropertyType'>, never>;
    score: Field<{  }, string | number, never>;
  };
  PropertyType: {
    address: Field<{  }, Nullable<string>, never>;
    ancestors: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly hierarchyName: Nullable<string>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PropertyConnection'>>, never>;
    coordinates: Field<{  }, Nullable<ModelOf<'CoordinatesType'>>, never>;
    descendants: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly depth: Nullable<number>; readonly first?: Nullable<number>; readonly hierarchyName: Nullable<string>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PropertyConnection'>>, never>;
    electricityMeterPoints: Field<{  }, Nullable<readonly Nullable<ModelOf<'ElectricityMeterPointType'>>[]>, never>;
    gasMeterPoints: Field<{  }, Nullable<readonly Nullable<ModelOf<'GasMeterPointType'>>[]>, never>;
    id: Field<{  }, Nullable<string>, never>;
    label: Field<{  }, Nullable<string>, never>;
    occupancyPeriods: Field<{  }, Nullable<readonly Nullable<ModelOf<'OccupancyPeriodType'>>[]>, never>;
    parent: Field<{ readonly hierarchyName: Nullable<string>; }, Nullable<ModelOf<'PropertyInterface'>>, never>;
    postcode: Field<{  }, string, never>;
    richAddress: Field<{  }, Nullable<ModelOf<'PropertyRichAddressType'>>, never>;
    splitAddress: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    measurements: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly endAt: Nullable<Temporal.Instant>; readonly endOn?: Nullable<Temporal.PlainDate>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly startAt?: Nullable<Temporal.Instant>; readonly startOn?: Nullable<Temporal.PlainDate>; readonly timezone: Nullable<string>; readonly typedOnly: Nullable<readonly Nullable<TypedSourceInputType>[]>; readonly utilityFilters: Nullable<readonly Nullable<UtilityFiltersInput>[]>; }, Nullable<ModelOf<'MeasurementConnection'>>, never>;
    smartDeviceNetworks: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartMeterDeviceNetworkType'>>[]>, never>;
    embeddedNetwork: Field<{  }, Nullable<ModelOf<'EmbeddedNetworkType'>>, never>;
    wanCoverage: Field<{  }, Nullable<WANCoverageStrengths>, never>;
  };
  Query: {
    account: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'AccountType'>>, 'KT-CT-4177'>;
    accountStatusSearchByNumber: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'AccountWithStatusInfoType'>>, 'KT-CT-7523'>;
    business: Field<{ readonly details?: Nullable<readonly Nullable<BusinessDetailInput>[]>; readonly displayableNumber?: Nullable<string>; readonly id?: Nullable<string>; }, Nullable<ModelOf<'BusinessType'>>, 'KT-CT-11101' | 'KT-CT-11107' | 'KT-CT-1605'>;
    internalCompanies: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'InternalCompanyConnectionTypeConnection'>>, never>;
    internalCompany: Field<{ readonly criteria: SearchCriteriaInput; }, Nullable<ModelOf<'InternalCompanyType'>>, 'KT-CT-14401'>;
    addressFields: Field<{ readonly addressFieldDescriptorId: string; }, Nullable<ModelOf<'AddressFieldDescriptorType'>>, never>;
    campaigns: Field<{ readonly accountNumber: string; readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'AccountCampaignConnectionTypeConnection'>>, 'KT-CT-4123'>;
    consentTypes: Field<{  }, Nullable<readonly Nullable<ModelOf<'ConsentTypeType'>>[]>, never>;
    urls: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'Urls'>>, 'KT-CT-4123'>;
    portfolio: Field<{ readonly portfolioNumber: string; }, Nullable<ModelOf<'PortfolioType'>>, 'KT-CT-9403'>;
    portfolioByReference: Field<{ readonly portfolioReference: PortfolioReferenceInput; }, Nullable<ModelOf<'PortfolioType'>>, 'KT-CT-9409'>;
    customerAsset: Field<{ readonly customerAssetId: string; }, Nullable<ModelOf<'CustomerAssetType'>>, never>;
    externalAccountEvents: Field<{ readonly accountNumber: string; readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'ExternalAccountEventConnectionTypeConnection'>>, 'KT-CT-7127'>;
    metadata: Field<{ readonly identifier: string; readonly linkedObjectType?: Nullable<LinkedObjectType>; }, Nullable<readonly Nullable<ModelOf<'Metadata'>>[]>, 'KT-CT-4123' | 'KT-CT-4124' | 'KT-CT-4177' | 'KT-CT-6622' | 'KT-CT-6637' | 'KT-CT-8411'>;
    metadataForKey: Field<{ readonly identifier: string; readonly key: string; readonly linkedObjectType?: Nullable<LinkedObjectType>; }, Nullable<ModelOf<'Metadata'>>, 'KT-CT-4123' | 'KT-CT-4124' | 'KT-CT-4155' | 'KT-CT-4177' | 'KT-CT-4179' | 'KT-CT-6622' | 'KT-CT-6637' | 'KT-CT-8411' | 'KT-CT-8416'>;
    accountReference: Field<{ readonly value?: Nullable<string>; }, Nullable<readonly Nullable<ModelOf<'AccountReferenceType'>>[]>, 'KT-CT-8310'>;
    accounts: Field<{ readonly phoneNumber?: Nullable<string>; readonly portfolioNumber?: Nullable<string>; }, Nullable<readonly Nullable<ModelOf<'AccountType'>>[]>, 'KT-CT-4184'>;
    accountsSearch: Field<{ readonly maxResults?: Nullable<number>; readonly searchTerms?: Nullable<AccountSearchInputType>; }, Nullable<readonly Nullable<ModelOf<'AccountSearchItemType'>>[]>, 'KT-CT-4183'>;
    accountUserSearch: Field<{ readonly input?: Nullable<AccountUserSearchInputType>; }, ModelOf<'AccountUserType'>, never>;
    accountUser: Field<{ readonly detail?: Nullable<AccountUserDetailInput>; readonly email?: Nullable<string>; readonly externalId?: Nullable<string>; readonly number?: Nullable<string>; }, Nullable<ModelOf<'AccountUserType'>>, 'KT-CT-5415' | 'KT-CT-5418' | 'KT-CT-5421' | 'KT-CT-5423' | 'KT-CT-5424' | 'KT-CT-5425' | 'KT-CT-5427'>;
    complaint: Field<{ readonly complaintId: number; }, Nullable<ModelOf<'ComplaintType'>>, 'KT-CT-12301'>;
    caredForAccounts: Field<{  }, readonly string[], never>;
    octocareOnboardingInfo: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'OctocareOnboardingInfo'>>, 'KT-GB-10501' | 'KT-GB-10502' | 'KT-GB-10503'>;
    octocareUsageInfo: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'OctocareUsageInfo'>>, 'KT-GB-10501' | 'KT-GB-10502' | 'KT-GB-10503' | 'KT-GB-10504'>;
    apiBrownouts: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly input?: Nullable<APIBrownoutInput>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'APIBrownoutConnection'>>, never>;
    apiExceptions: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly input?: Nullable<APIExceptionQueryInput>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'APIExceptionConnectionTypeConnection'>>, never>;
    rateLimitInfo: Field<{  }, Nullable<ModelOf<'CombinedRateLimitInformation'>>, never>;
    node: Field<{ readonly id: string; }, Nullable<ModelOf<'Node'>>, never>;
    possibleErrors: Field<{ readonly input: PossibleErrorsInputType; }, Nullable<ModelOf<'PossibleErrorsOutputType'>>, 'KT-CT-1606'>;
    queryComplexity: Field<{ readonly input: QueryComplexityInputType; }, Nullable<ModelOf<'QueryComplexityOutputType'>>, never>;
    taskResult: Field<{ readonly accountNumber: string; readonly taskId: string; }, Nullable<ModelOf<'TaskResult'>>, 'KT-CT-10401'>;
    krakenVersion: Field<{  }, Nullable<ModelOf<'KrakenVersionType'>>, never>;
    authorizedApplications: Field<{  }, Nullable<readonly Nullable<ModelOf<'AuthorizedApplication'>>[]>, never>;
    mfaDevices: Field<{  }, Nullable<readonly Nullable<ModelOf<'MfaDevice'>>[]>, never>;
    verificationStatus: Field<{ readonly email: string; }, Nullable<ModelOf<'EmailVerificationStatus'>>, never>;
    partnerTeam: Field<{ readonly input: PartnerTeamInput; }, Nullable<ModelOf<'PartnerTeamType'>>, 'KT-CT-7731'>;
    partnerUser: Field<{ readonly email?: Nullable<string>; readonly number?: Nullable<string>; }, Nullable<ModelOf<'PartnerUserType'>>, 'KT-CT-7724' | 'KT-CT-7725'>;
    isPasswordResetTokenValid: Field<{ readonly token: string; readonly userId: string; }, Nullable<boolean>, never>;
    passwordValidatorHelpTexts: Field<{ readonly asHtml?: Nullable<boolean>; }, Nullable<readonly Nullable<string>[]>, never>;
    viewer: Field<{  }, Nullable<ModelOf<'AccountUserType'>>, never>;
    thirdPartyViewer: Field<{  }, Nullable<ModelOf<'ThirdPartyOrganizationType'>>, never>;
    partnerViewer: Field<{  }, Nullable<ModelOf<'PartnerViewerType'>>, never>;
    smartMeterDataPreferences: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'SmartMeterDataPreferencesType'>>, 'KT-CT-4023'>;
    readingConsentGranularity: Field<{ readonly mpan: string; }, Nullable<ModelOf<'ReadingConsentGranularityType'>>, never>;
    settableConsentGranularities: Field<{ readonly mpan?: Nullable<string>; readonly productCode?: Nullable<string>; }, Nullable<readonly Nullable<ConsentGranularityValue>[]>, 'KT-GB-4502' | 'KT-GB-4504' | 'KT-GB-9514'>;
    smartDeviceNetwork: Field<{ readonly deviceId: string; }, Nullable<ModelOf<'SmartMeterDeviceNetworkType'>>, never>;
    useSmartPearForInstalls: Field<{ readonly deviceId: string; }, Nullable<boolean>, 'KT-GB-4050'>;
    embeddedNetwork: Field<{ readonly id: string; }, Nullable<ModelOf<'EmbeddedNetworkType'>>, never>;
    occupierAccount: Field<{ readonly postcode: string; readonly shortcode?: Nullable<string>; }, Nullable<ModelOf<'OccupierAccount'>>, never>;
    occupierAccounts: Field<{ readonly postcode: string; readonly shortcode?: Nullable<string>; }, Nullable<readonly Nullable<ModelOf<'OccupierAccount'>>[]>, never>;
    properties: Field<{ readonly accountNumber: string; readonly active?: Nullable<boolean>; }, Nullable<readonly Nullable<ModelOf<'PropertyType'>>[]>, never>;
    property: Field<{ readonly id: string; }, Nullable<ModelOf<'PropertyType'>>, never>;
    propertiesSearch: Field<{ readonly searchTerm: string; }, readonly ModelOf<'PropertySearchResult'>[], never>;
    propertySearch: Field<{ readonly searchTerm: string; }, Nullable<readonly Nullable<ModelOf<'PropertyType'>>[]>, never>;
    estimateMeterReadings: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly deviceId?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly marketIdentifier: string; readonly periodEnd: Temporal.Instant; readonly periodStart: Temporal.Instant; readonly registerId?: Nullable<string>; }, Nullable<ModelOf<'MeterReadingEstimationReadingConnection'>>, 'KT-CT-13605' | 'KT-CT-6426' | 'KT-CT-6427' | 'KT-CT-6428' | 'KT-CT-6429' | 'KT-CT-6430' | 'KT-CT-6431' | 'KT-CT-6432'>;
    electricityMeterReadings: Field<{ readonly accountNumber: string; readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly eventTypes?: Nullable<readonly Nullable<MeterReadingEventType>[]>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly meterId: string; readonly readFrom?: Nullable<Temporal.Instant>; readonly readTo?: Nullable<Temporal.Instant>; }, Nullable<ModelOf<'ElectricityMeterReadingConnectionTypeConnection'>>, never>;
    gasMeterReadings: Field<{ readonly accountNumber: string; readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly eventTypes?: Nullable<readonly Nullable<MeterReadingEventType>[]>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly meterId: string; readonly readFrom?: Nullable<Temporal.Instant>; readonly readTo?: Nullable<Temporal.Instant>; }, Nullable<ModelOf<'GasMeterReadingConnectionTypeConnection'>>, never>;
    supplyPoint: Field<{ readonly externalIdentifier: string; readonly marketName: string; }, Nullable<ModelOf<'SupplyPointType'>>, 'KT-CT-4719' | 'KT-CT-4722' | 'KT-CT-4723'>;
    supplyPoints: Field<{ readonly accountNumber?: Nullable<string>; readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly portfolioNumber?: Nullable<string>; }, Nullable<ModelOf<'SupplyPointConnectionTypeConnection'>>, 'KT-CT-8801'>;
    meterPoints: Field<{ readonly mpan?: Nullable<string>; readonly mprn?: Nullable<string>; }, Nullable<ModelOf<'MeterPointInterface'>>, 'KT-CT-4011' | 'KT-GB-5601'>;
    wanCoverage: Field<{ readonly addressIdentifier?: Nullable<string>; readonly postcode: string; readonly propertyId?: Nullable<string>; }, Nullable<WANCoverageStrengths>, never>;
    wanCoverageDetail: Field<{ readonly addressIdentifier?: Nullable<string>; readonly postcode: string; readonly propertyId?: Nullable<string>; }, Nullable<readonly Nullable<ModelOf<'WanCoverageDetail'>>[]>, never>;
    smartMeterTelemetry: Field<{ readonly deviceId: string; readonly end?: Nullable<Temporal.Instant>; readonly grouping?: Nullable<TelemetryGrouping>; readonly start?: Nullable<Temporal.Instant>; }, Nullable<readonly Nullable<ModelOf<'SmartMeterTelemetryType'>>[]>, 'KT-GB-4039' | 'KT-GB-4040' | 'KT-GB-4041' | 'KT-GB-4042' | 'KT-GB-4043' | 'KT-GB-4050' | 'KT-GB-4051' | 'KT-GB-4056'>;
    energyProduct: Field<{ readonly code: string; }, Nullable<ModelOf<'EnergyProductType'>>, 'KT-GB-9514'>;
    energyProducts: Field<{ readonly after?: Nullable<string>; readonly availability?: Nullable<EnergyProductAvailability>; readonly before?: Nullable<string>; readonly brand?: Nullable<string>; readonly brands?: Nullable<readonly Nullable<string>[]>; readonly direction?: Nullable<EnergyProductDirection>; readonly excludeTags?: Nullable<readonly Nullable<string>[]>; readonly filterBy?: Nullable<readonly Nullable<EnergyProductFilters>[]>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly postcode: string; readonly tags?: Nullable<readonly Nullable<string>[]>; }, Nullable<ModelOf<'EnergyProductConnectionTypeConnection'>>, 'KT-GB-9516' | 'KT-GB-9517' | 'KT-GB-9520' | 'KT-GB-9521'>;
    availableProductFromDisplayName: Field<{ readonly displayName: string; }, Nullable<ModelOf<'EnergyProductType'>>, 'KT-GB-9514' | 'KT-GB-9515'>;
    availableProductsForMeterPoint: Field<{ readonly accountNumber: string; readonly availableAt: Temporal.Instant; readonly includeRestrictedProducts?: Nullable<boolean>; readonly mpxns: readonly Nullable<string>[]; }, Nullable<readonly Nullable<ModelOf<'MPxNProductType'>>[]>, 'KT-GB-4118'>;
    offering: Field<{ readonly identifier?: Nullable<string>; }, Nullable<ModelOf<'OfferingType'>>, 'KT-CT-12001'>;
    availableOfferings: Field<{  }, Nullable<readonly Nullable<ModelOf<'OfferingType'>>[]>, never>;
    rateGroupTouScheme: Field<{ readonly rateGroupCode: string; readonly specificationIdentifier: string; }, Nullable<ModelOf<'TimeOfUseSchemeType'>>, 'KT-CT-12010' | 'KT-CT-12049'>;
    availableProducts: Field<{ readonly marketName: string; }, Nullable<readonly Nullable<ModelOf<'SupplyProductType'>>[]>, 'KT-CT-4930'>;
    termsAndConditionsForProduct: Field<{ readonly productCode: string; }, Nullable<ModelOf<'GbrTermsAndConditionsType'>>, 'KT-CT-8501'>;
    agreement: Field<{ readonly id: string; }, Nullable<ModelOf<'CommonAgreementType'>>, 'KT-CT-1501'>;
    agreementsForRollover: Field<{ readonly daysBeforeExpiration: number; readonly windowSize: number; }, Nullable<readonly Nullable<ModelOf<'CommonAgreementType'>>[]>, never>;
    canRescindAgreement: Field<{ readonly agreementId: number; }, Nullable<boolean>, 'KT-CT-1501'>;
    electricityAgreement: Field<{ readonly id: string; }, Nullable<ModelOf<'AgreementInterface'>>, never>;
    gasAgreement: Field<{ readonly id: string; }, Nullable<ModelOf<'AgreementInterface'>>, never>;
    agreementRollover: Field<{ readonly number: string; }, Nullable<ModelOf<'AgreementRolloverType'>>, 'KT-CT-13705'>;
    contractCreationJourney: Field<{ readonly number: string; }, Nullable<ModelOf<'ContractCreationJourneyType'>>, 'KT-CT-10017'>;
    accountContract: Field<{ readonly accountNumber?: Nullable<string>; readonly identifier?: Nullable<string>; readonly version?: Nullable<number>; }, Nullable<ModelOf<'Contract'>>, 'KT-CT-10003' | 'KT-CT-10005' | 'KT-CT-10006'>;
    businessContract: Field<{ readonly accountNumber?: Nullable<string>; readonly identifier?: Nullable<string>; readonly version?: Nullable<number>; }, Nullable<ModelOf<'Contract'>>, 'KT-CT-10003' | 'KT-CT-10005' | 'KT-CT-10006'>;
    contracts: Field<{ readonly filters: ContractFiltersInput; }, Nullable<readonly Nullable<ModelOf<'Contract'>>[]>, 'KT-CT-10029' | 'KT-CT-10030' | 'KT-CT-10031'>;
    contractNoteReasons: Field<{ readonly activityTypes?: Nullable<readonly Nullable<ContractActivityTypeOptions>[]>; }, Nullable<readonly Nullable<ModelOf<'ContractNoteReasonType'>>[]>, never>;
    applicableRates: Field<{ readonly accountNumber: string; readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly endAt: Temporal.Instant; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly mpxn: string; readonly startAt: Temporal.Instant; }, Nullable<ModelOf<'ApplicableRateConnectionTypeConnection'>>, 'KT-CT-6323' | 'KT-GB-5111' | 'KT-GB-6312'>;
    productEligibility: Field<{ readonly accountNumber: string; readonly mpxn: string; readonly productCode: string; }, Nullable<ModelOf<'ProductEligibilityType'>>, 'KT-CT-4190' | 'KT-CT-4623' | 'KT-CT-4910' | 'KT-GB-4135'>;
    productEligibilityV2: Field<{ readonly accountNumber: string; readonly mpxn: string; readonly productCode: string; }, Nullable<ModelOf<'ProductEligibilityType'>>, 'KT-CT-4190' | 'KT-CT-4623' | 'KT-CT-4910' | 'KT-GB-4135'>;
    productEnrolment: Field<{ readonly accountNumber: string; readonly enrolmentId: string; }, Nullable<ModelOf<'ProductEnrolmentType'>>, 'KT-CT-4177'>;
    productEnrolments: Field<{ readonly accountNumber: string; }, Nullable<readonly Nullable<ModelOf<'ProductEnrolmentType'>>[]>, never>;
    followOnProduct: Field<{ readonly accountNumber: string; readonly electricityAgreementId?: Nullable<string>; readonly gasAgreementId?: Nullable<string>; readonly validAt: Temporal.Instant; }, Nullable<ModelOf<'FollowOnProductType'>>, 'KT-GB-9510' | 'KT-GB-9511' | 'KT-GB-9512' | 'KT-GB-9513'>;
    availableProductSwitchDates: Field<{ readonly agreementId: number; readonly maxRange?: Nullable<number>; }, Nullable<readonly Nullable<Temporal.PlainDate>[]>, 'KT-CT-1501'>;
    gbrCostOfUsage: Field<{ readonly accountNumber: string; readonly consumption?: Nullable<string>; readonly deviceId?: Nullable<string>; readonly periods: readonly Nullable<DateTimeRangeInput>[]; readonly supplyPointId?: Nullable<string>; }, Nullable<ModelOf<'CostOfUsageResponse'>>, 'KT-CT-1111' | 'KT-CT-1605' | 'KT-GB-4301' | 'KT-GB-4302' | 'KT-GB-4303' | 'KT-GB-4304' | 'KT-GB-4305'>;
    costOfUsage: Field<{ readonly accountNumber?: Nullable<string>; readonly fuelType?: Nullable<FuelType>; readonly grouping: ConsumptionGroupings; readonly meterId?: Nullable<string>; readonly startAt?: Nullable<Temporal.Instant>; readonly timezone?: Nullable<string>; }, Nullable<ModelOf<'CostOfUsageType'>>, 'KT-GB-3810' | 'KT-GB-4011' | 'KT-GB-6312'>;
    smartTariffComparison: Field<{ readonly mpan?: Nullable<string>; }, Nullable<ModelOf<'SmartTariffComparisonType'>>, 'KT-GB-10101' | 'KT-GB-10102' | 'KT-GB-10103'>;
    getEnergyIqData: Field<{ readonly accountNumber: string; readonly includeEv?: Nullable<boolean>; readonly includeHeatpump?: Nullable<boolean>; readonly includeSolar?: Nullable<boolean>; readonly isCurrentRecord?: Nullable<boolean>; }, Nullable<ModelOf<'EnergyIqDataType'>>, 'KT-CT-4123'>;
    consumptionEstimates: Field<{  }, Nullable<ModelOf<'ConsumptionEstimates'>>, never>;
    weeklyUsageInsights: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'WeeklyUsageInsightsType'>>, 'KT-CT-1111'>;
    getSpringElectricityComparison: Field<{ readonly accountNumber: string; readonly propertyId: number; }, Nullable<ModelOf<'SpringElectricityComparisonType'>>, 'KT-CT-4123'>;
    getWinterGasComparison: Field<{ readonly accountNumber: string; readonly propertyId: number; }, Nullable<ModelOf<'WinterGasComparisonResultType'>>, 'KT-CT-4123'>;
  };
  QueryComplexityOutputType: {
    complexityValue: Field<{  }, Nullable<number>, never>;
  };
  Reading: {
    intervalEnd: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    intervalStart: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    qualities: Field<{  }, Nullable<readonly Nullable<ModelOf<'ReadingQualityMeta'>>[]>, never>;
    units: Field<{  }, Nullable<string>, never>;
    value: Field<{  }, Nullable<string | number>, never>;
  };
  ReadingConsentGranularityType: {
    granularityValue: Field<{  }, Nullable<string>, never>;
  };
  ReadingQualityMeta: {
    count: Field<{  }, Nullable<number>, never>;
    quality: Field<{  }, Nullable<MeterDataQualities>, never>;
    value: Field<{  }, Nullable<string | number>, never>;
  };
  Readings: {
    exportReadings: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'ExportReadingsConnection'>>, never>;
    importReadings: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'ImportReadingsConnection'>>, never>;
  };
  RefreshToken: {
    key: Field<{  }, string, never>;
    expiryDt: Field<{  }, Temporal.Instant | number, never>;
    isValid: Field<{  }, Nullable<boolean>, never>;
  };
  RegenerateSecretKey: {
    viewer: Field<{  }, Nullable<ModelOf<'AccountUserType'>>, never>;
  };
  RegisterReading: {
    digits: Field<{  }, Nullable<number>, never>;
    id: Field<{  }, Nullable<number>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    isQuarantined: Field<{  }, Nullable<boolean>, never>;
    name: Field<{  }, Nullable<string>, never>;
    value: Field<{  }, Nullable<string>, never>;
  };
  RegistersConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'RegistersEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  RegistersEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'DeviceRegister'>>, never>;
  };
  Reminder: {
    id: Field<{  }, Nullable<number>, never>;
    assigneeId: Field<{  }, Nullable<string | number>, never>;
    assigneeTeamId: Field<{  }, Nullable<string | number>, never>;
    assigneeTeamName: Field<{  }, Nullable<string>, never>;
    assigneeUsername: Field<{  }, Nullable<string>, never>;
    content: Field<{  }, Nullable<string>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    dueAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    isKrakenManaged: Field<{  }, Nullable<boolean>, never>;
    params: Field<{  }, Nullable<unknown>, never>;
    reminderTypeName: Field<{  }, Nullable<string>, never>;
    reopenInkConversation: Field<{  }, Nullable<boolean>, never>;
  };
  RenewalProductType: {
    product: Field<{  }, Nullable<ModelOf<'EnergyProductType'>>, never>;
    slug: Field<{  }, string, never>;
  };
  RequestPasswordResetOutputType: {
    email: Field<{  }, Nullable<string>, never>;
  };
  ResetUserPasswordOutput: {
    passwordUpdated: Field<{  }, Nullable<boolean>, never>;
    failureReasons: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
  };
  RevokeAgreement: {
    account: Field<{  }, Nullable<ModelOf<'AccountType'>>, never>;
  };
  RichAddressType: {
    administrativeArea: Field<{  }, Nullable<string>, never>;
    asString: Field<{ readonly showCountry: Nullable<boolean>; readonly showName: Nullable<boolean>; readonly showPostalCode: Nullable<boolean>; }, Nullable<string>, never>;
    country: Field<{  }, Nullable<string>, never>;
    deliveryPointIdentifier: Field<{  }, Nullable<string>, never>;
    dependentLocality: Field<{  }, Nullable<string>, never>;
    locality: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    organization: Field<{  }, Nullable<string>, never>;
    postalCode: Field<{  }, Nullable<string>, never>;
    sortingCode: Field<{  }, Nullable<string>, never>;
    streetAddress: Field<{  }, Nullable<string>, never>;
    structuredStreetAddress: Field<{  }, Nullable<unknown>, never>;
  };
  SeasonType: {
    endDay: Field<{  }, number, never>;
    endMonth: Field<{  }, number, never>;
    name: Field<{  }, string, never>;
    startDay: Field<{  }, number, never>;
    startMonth: Field<{  }, number, never>;
  };
  SmartMeterDataPreferencesType: {
    readingFrequency: Field<{  }, Nullable<SmartMeterReadingFrequencyChoices>, never>;
    readingsAnalysisConsentProvided: Field<{  }, Nullable<boolean>, never>;
    readingsAnalysisConsentUpdatedDatetime: Field<{  }, Nullable<Temporal.Instant | number>, never>;
  };
  SmartMeterDeviceNetworkType: {
    id: Field<{  }, string | number, never>;
    smartDevices: Field<{ readonly statuses?: Nullable<readonly Nullable<DeviceStatuses>[]>; }, Nullable<readonly Nullable<ModelOf<'SmartMeterDeviceType'>>[]>, never>;
  };
  SmartMeterDeviceType: {
    id: Field<{  }, string | number, never>;
    deviceId: Field<{  }, string, never>;
    deviceNetwork: Field<{  }, Nullable<ModelOf<'SmartMeterDeviceNetworkType'>>, never>;
    importElectricityMeter: Field<{  }, Nullable<ModelOf<'ElectricityMeterType'>>, never>;
    exportElectricityMeter: Field<{  }, Nullable<ModelOf<'ElectricityMeterType'>>, never>;
    gasMeter: Field<{  }, Nullable<ModelOf<'GasMeterType'>>, never>;
    firmwareVersion: Field<{  }, string, never>;
    manufacturer: Field<{  }, string, never>;
    model: Field<{  }, string, never>;
    paymentMode: Field<{  }, Nullable<PaymentMode>, never>;
    serialNumber: Field<{  }, string, never>;
    status: Field<{  }, DeviceStatus, never>;
    type: Field<{  }, Nullable<DeviceType>, never>;
    weeklyDebtRecoveryRateInPence: Field<{  }, Nullable<number>, never>;
  };
  SmartMeterTelemetryType: {
    readAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    consumption: Field<{  }, Nullable<string | number>, never>;
    consumptionDelta: Field<{  }, Nullable<string | number>, never>;
    demand: Field<{  }, Nullable<string | number>, never>;
    export: Field<{  }, Nullable<string | number>, never>;
    costDelta: Field<{  }, Nullable<string | number>, never>;
    costDeltaWithTax: Field<{  }, Nullable<string | number>, never>;
  };
  SmartOnboardingProcessType: {
    id: Field<{  }, string | number, never>;
    account: Field<{  }, ModelOf<'AccountType'>, never>;
    meterPoint: Field<{  }, Nullable<ModelOf<'ElectricityMeterPointType'>>, never>;
    product: Field<{  }, ModelOf<'EnergyProductType'>, never>;
  };
  SmartTariffComparisonType: {
    consumptionReadingsEndAt: Field<{  }, Temporal.Instant | number, never>;
    consumptionReadingsStartAt: Field<{  }, Temporal.Instant | number, never>;
    costComparisons: Field<{  }, Nullable<readonly Nullable<ModelOf<'TariffComparisonType'>>[]>, never>;
    currentCost: Field<{  }, number, never>;
    currentCostWithTax: Field<{  }, number, never>;
  };
  SmartTariffOnboardingType: {
    id: Field<{  }, string | number, never>;
    lastUpdated: Field<{  }, Nullable<string>, never>;
    latestStatus: Field<{  }, Nullable<SmartOnboardingEventType>, never>;
    latestTermsStatus: Field<{  }, Nullable<SmartOnboardingTermsStatuses>, never>;
    smartTariffCode: Field<{  }, Nullable<SmartOnboardingTariffCodes>, never>;
  };
  SpecialCircumstanceRecordType: {
    id: Field<{  }, Nullable<string | number>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    electricityPSRCode: Field<{  }, Nullable<string>, never>;
    gasPSRCode: Field<{  }, Nullable<string>, never>;
    internalCode: Field<{  }, Nullable<string>, never>;
    summary: Field<{  }, Nullable<string>, never>;
  };
  SpecialCircumstancesType: {
    isSharingConsentGiven: Field<{  }, Nullable<boolean>, never>;
    records: Field<{  }, Nullable<readonly Nullable<ModelOf<'SpecialCircumstanceRecordUnion'>>[]>, never>;
  };
  SpringElectricityComparisonType: {
    absoluteReductionPercentage: Field<{  }, Nullable<number>, never>;
    isReduction: Field<{  }, Nullable<boolean>, never>;
    postPeakPercentage: Field<{  }, Nullable<number>, never>;
    priorPeakPercentage: Field<{  }, Nullable<number>, never>;
    relativeReductionPercentage: Field<{  }, Nullable<number>, never>;
  };
  StandardTariff: {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    fullName: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isExport: Field<{  }, Nullable<boolean>, never>;
    preVatStandingCharge: Field<{  }, Nullable<number>, never>;
    productCode: Field<{  }, Nullable<string>, never>;
    standingCharge: Field<{  }, Nullable<number>, never>;
    tags: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    tariffCode: Field<{  }, Nullable<string>, never>;
    unitRate: Field<{  }, Nullable<number>, never>;
    preVatUnitRate: Field<{  }, Nullable<number>, never>;
    unitRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
  };
  StartExportOnboardingProcess: {
    onboardingProcess: Field<{  }, Nullable<ModelOf<'SmartOnboardingProcessType'>>, never>;
    productEnrolment: Field<{  }, Nullable<ModelOf<'ProductEnrolmentType'>>, never>;
  };
  StartSmartOnboardingProcess: {
    onboardingProcess: Field<{  }, Nullable<ModelOf<'SmartOnboardingProcessType'>>, never>;
    productEnrolment: Field<{  }, Nullable<ModelOf<'ProductEnrolmentType'>>, never>;
  };
  StatisticOutput: {
    costExclTax: Field<{  }, Nullable<ModelOf<'EstimatedMoneyType'>>, never>;
    costInclTax: Field<{  }, Nullable<ModelOf<'EstimatedMoneyType'>>, never>;
    description: Field<{  }, Nullable<string>, never>;
    label: Field<{  }, Nullable<string>, never>;
    type: Field<{  }, Nullable<ReadingStatisticTypeEnum>, never>;
    value: Field<{  }, Nullable<string | number>, never>;
  };
  StringCharacteristicValueType: {
    characteristic: Field<{  }, Nullable<ModelOf<'CharacteristicType'>>, never>;
    stringValue: Field<{  }, string, never>;
    value: Field<{  }, Nullable<string>, never>;
  };
  SupplyPointConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'SupplyPointConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  SupplyPointConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'SupplyPointType'>>, never>;
  };
  SupplyPointType: {
    devices: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly deviceIdentifiers?: Nullable<readonly Nullable<string>[]>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'DevicesConnection'>>, never>;
    externalIdentifier: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, string | number, never>;
    marketName: Field<{  }, string, never>;
    meterPoint: Field<{  }, Nullable<ModelOf<'SupplyPointMeterPoint'>>, never>;
    property: Field<{  }, Nullable<ModelOf<'PropertyType'>>, never>;
    readings: Field<{ readonly endAt: Temporal.Instant; readonly readingType: ReadingTypes; readonly startAt: Temporal.Instant; readonly timeGranularity?: Nullable<TimeGranularities>; readonly timezone: Nullable<string>; readonly units?: Nullable<readonly Nullable<Units>[]>; }, Nullable<ModelOf<'Readings'>>, 'KT-CT-4722'>;
  };
  SupplyProductTagType: {
    code: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
  };
  SupplyProductType: {
    id: Field<{  }, string | number, never>;
    availabilityStatus: Field<{  }, Nullable<ProductAvailability>, never>;
    availableFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    availableTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    brandCode: Field<{  }, Nullable<string>, never>;
    code: Field<{  }, Nullable<string>, never>;
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    endsAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    fullName: Field<{  }, Nullable<string>, never>;
    isHidden: Field<{  }, Nullable<boolean>, never>;
    marketName: Field<{  }, Nullable<string>, never>;
    notes: Field<{  }, Nullable<string>, never>;
    params: Field<{  }, Nullable<unknown>, never>;
    tags: Field<{  }, readonly ModelOf<'SupplyProductTagType'>[], never>;
    term: Field<{  }, Nullable<number>, never>;
    termsAndConditionsTypes: Field<{  }, readonly ModelOf<'TermsAndConditionsType'>[], never>;
    termsContractType: Field<{  }, Nullable<string>, never>;
  };
  TagType: {
    code: Field<{  }, string, never>;
    displayName: Field<{  }, string, never>;
  };
  TariffComparisonType: {
    cost: Field<{  }, Nullable<number>, never>;
    costWithTax: Field<{  }, Nullable<number>, never>;
    tariff: Field<{  }, Nullable<string>, never>;
  };
  TaskResult: {
    status: Field<{  }, Nullable<TaskStatusEnum>, never>;
    result: Field<{  }, Nullable<unknown>, never>;
    error: Field<{  }, Nullable<string>, never>;
  };
  TemporarySpecialCircumstanceRecordType: {
    id: Field<{  }, Nullable<string | number>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    electricityPSRCode: Field<{  }, Nullable<string>, never>;
    expiryDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    gasPSRCode: Field<{  }, Nullable<string>, never>;
    internalCode: Field<{  }, Nullable<string>, never>;
    summary: Field<{  }, Nullable<string>, never>;
  };
  TermTemplateComponentType: {
    component: Field<{  }, ModelOf<'TermTemplateType'>, never>;
    identifier: Field<{  }, string | number, never>;
    initialQuantity: Field<{  }, number, never>;
    maximumQuantity: Field<{  }, number, never>;
    minimumQuantity: Field<{  }, number, never>;
  };
  TermTemplateType: {
    description: Field<{  }, string, never>;
    name: Field<{  }, string, never>;
    templateData: Field<{  }, unknown, never>;
    termType: Field<{  }, string, never>;
  };
  TermsAndConditionsType: {
    brandCode: Field<{  }, Nullable<string>, never>;
    effectiveFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    html: Field<{  }, Nullable<string>, never>;
    markdown: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    pdfUrl: Field<{  }, Nullable<string>, never>;
    version: Field<{  }, Nullable<string>, never>;
  };
  ThirdPartyOrganizationType: {
    name: Field<{  }, string, never>;
    permissions: Field<{  }, Nullable<readonly Nullable<ModelOf<'ThirdPartyPermission'>>[]>, never>;
  };
  ThirdPartyPermission: {
    permission: Field<{  }, Nullable<string>, never>;
  };
  ThreeRateTariff: {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    fullName: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isExport: Field<{  }, Nullable<boolean>, never>;
    preVatStandingCharge: Field<{  }, Nullable<number>, never>;
    productCode: Field<{  }, Nullable<string>, never>;
    standingCharge: Field<{  }, Nullable<number>, never>;
    tags: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    tariffCode: Field<{  }, Nullable<string>, never>;
    dayRate: Field<{  }, Nullable<number>, never>;
    preVatDayRate: Field<{  }, Nullable<number>, never>;
    dayRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
    nightRate: Field<{  }, Nullable<number>, never>;
    preVatNightRate: Field<{  }, Nullable<number>, never>;
    nightRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
    offPeakRate: Field<{  }, Nullable<number>, never>;
    preVatOffPeakRate: Field<{  }, Nullable<number>, never>;
    offPeakRateEpgApplied: Field<{  }, Nullable<boolean>, never>;
  };
  TimeOfUseSchemeType: {
    name: Field<{  }, string, never>;
    timeslots: Field<{  }, readonly ModelOf<'TimeSlotWithActivationRuleType'>[], never>;
    timezone: Field<{  }, Nullable<string>, never>;
  };
  TimeSlotWithActivationRuleType: {
    activeFrom: Field<{  }, string, never>;
    activeTo: Field<{  }, string, never>;
    holidays: Field<{  }, boolean, never>;
    saturdays: Field<{  }, boolean, never>;
    season: Field<{  }, ModelOf<'SeasonType'>, never>;
    sundays: Field<{  }, boolean, never>;
    timeslot: Field<{  }, string, never>;
    weekdays: Field<{  }, boolean, never>;
    weekends: Field<{  }, boolean, never>;
    workdays: Field<{  }, boolean, never>;
  };
  TrackerTariffDailyPricing: {
    demoUrl: Field<{  }, Nullable<string>, never>;
    electricity: Field<{  }, Nullable<number>, never>;
    gas: Field<{  }, Nullable<number>, never>;
  };
  UniqueRELAddressType: {
    display: Field<{  }, string, never>;
    locality1: Field<{  }, Nullable<string>, never>;
    locality2: Field<{  }, Nullable<string>, never>;
    postcode: Field<{  }, string, never>;
    primaryName: Field<{  }, Nullable<string>, never>;
    secondaryName: Field<{  }, Nullable<string>, never>;
    street1: Field<{  }, Nullable<string>, never>;
    street2: Field<{  }, Nullable<string>, never>;
    town: Field<{  }, Nullable<string>, never>;
    uprn: Field<{  }, string, never>;
  };
  UnitRate: {
    preVatValue: Field<{  }, Nullable<number>, never>;
    rateType: Field<{  }, Nullable<NonBespokeElectricityRateTypeChoices>, never>;
    validFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    validTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    value: Field<{  }, Nullable<number>, never>;
  };
  UpdatePassword: {
    viewer: Field<{  }, Nullable<ModelOf<'AccountUserType'>>, never>;
  };
  Urls: {
    bookSmartMeterInstallation: Field<{ readonly propertyId: number; }, Nullable<string>, never>;
  };
  ValidityPeriod: {
    end: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    start: Field<{  }, Nullable<Temporal.Instant | number>, never>;
  };
  WanCoverageDetail: {
    additionalInformation: Field<{  }, Nullable<string>, never>;
    addressIdentifier: Field<{  }, Nullable<string>, never>;
    anticipatedCoverageAt: Field<{  }, Nullable<string>, never>;
    auxiliaryEquipment: Field<{  }, Nullable<string>, never>;
    connectivityLikelihood: Field<{  }, Nullable<string>, never>;
    isCoverageAvailable: Field<{  }, Nullable<boolean>, never>;
    postcode: Field<{  }, Nullable<string>, never>;
    wanTechnology: Field<{  }, Nullable<string>, never>;
  };
  WeeklyUsageInsightsType: {
    accountId: Field<{  }, Nullable<number>, never>;
    accountNumber: Field<{  }, Nullable<string>, never>;
    achievedCarbonIndex: Field<{  }, Nullable<AchievedCarbonIndexChoices>, never>;
    achievedCarbonRank: Field<{  }, Nullable<string>, never>;
    achievedCarbonRate: Field<{  }, Nullable<number>, never>;
    apiGspGroupName: Field<{  }, Nullable<string>, never>;
    carbonGrams: Field<{  }, Nullable<number>, never>;
    consumptionKwh: Field<{  }, Nullable<string>, never>;
    gspGroupId: Field<{  }, Nullable<string>, never>;
    hasFullReadings: Field<{  }, Nullable<string>, never>;
    isLatestWeek: Field<{  }, Nullable<string>, never>;
    meterPointId: Field<{  }, Nullable<number>, never>;
    mpan: Field<{  }, Nullable<string>, never>;
    numberPeriods: Field<{  }, Nullable<string>, never>;
    periodEnd: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    periodStart: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    propertyId: Field<{  }, Nullable<number>, never>;
    weekStart: Field<{  }, Nullable<Temporal.Instant | number>, never>;
  };
  WinterGasComparisonResultType: {
    winterGasComparison: Field<{  }, Nullable<readonly Nullable<ModelOf<'WinterGasComparisonType'>>[]>, never>;
  };
  WinterGasComparisonType: {
    comparisonGroup: Field<{  }, Nullable<ComparisonGroup>, never>;
    numberOfBedrooms: Field<{  }, Nullable<number>, never>;
    percentageAboveGroupAvg: Field<{  }, Nullable<number>, never>;
    periodStart: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    postcodeAreacode: Field<{  }, Nullable<string>, never>;
    postcodeOutcode: Field<{  }, Nullable<string>, never>;
    propertyType: Field<{  }, Nullable<string>, never>;
  };
}
