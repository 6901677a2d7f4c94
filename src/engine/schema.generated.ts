// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable, ResolverOf } from './resolver-types.ts';
import type { Shapes } from './shapes.ts';

/** What a resolver returns for a type: the shape its domain gave it, or its fields as they are. */
export type ShapeOf<Name extends keyof Plain> = Name extends keyof Shapes
  ? Shapes[Name]
  : Plain[Name];
type ParentOf<Name> = Name extends keyof Plain ? ShapeOf<Name> : unknown;

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

export type AddressFieldTypeEnum = 'TEXT' | 'TEXTAREA' | 'SELECT' | 'NUMBER' | 'HIDDEN';

export type BrandChoices = 'OCTOPUS_ENERGY' | 'AFFECT_ENERGY' | 'BULB' | 'COOP_ENERGY' | 'EBICO_LIVING' | 'LONDON_POWER';

export type BusinessTypeOptions = 'SOLE_TRADER' | 'LIMITED' | 'PARTNERSHIP' | 'CHARITY' | 'PUBLIC_LIMITED_COMPANY' | 'LIMITED_LIABILITY_PARTNERSHIP' | 'TRUST' | 'TRADING_AS' | 'GOVERNMENT' | 'NON_PROFIT' | 'CHURCH' | 'TO_BE_DETERMINED';

export type CommsDeliveryPreference = 'EMAIL' | 'POSTAL_MAIL';

export type ConsentValue = 'ACCEPTED' | 'REJECTED' | 'UNKNOWN' | 'PENDING';

export type DocumentAccessibilityChoices = 'LARGE_PRINT' | 'BRAILLE' | 'AUDIO';

export type HardshipAgreementExitReason = 'INITIAL_PAYMENT_PLAN_NOT_ESTABLISHED' | 'CUSTOMER_REQUEST' | 'PAYMENT_PLAN_BROKEN_FOR_NON_PAYMENT' | 'PAYMENT_PLAN_COMPLETED_SUCCESSFULLY' | 'FURTHER_PAYMENT_PLAN_NOT_ESTABLISHED' | 'ACCOUNT_FINALISED' | 'RAISED_IN_ERROR' | 'NO_ENGAGEMENT' | 'CREDIT_OR_NIL_BALANCE' | 'OTHER';

export type HardshipAgreementHardshipEntryReason = 'SELF_IDENTIFIED' | 'EXTERNAL_REFERENCE' | 'RETAILER_REFERRAL';

export type HardshipAgreementHardshipType = 'DEATH_IN_FAMILY' | 'HOUSEHOLD_ILLNESS' | 'FAMILY_VIOLENCE' | 'UNEMPLOYMENT' | 'REDUCED_INCOME' | 'OTHER';

export type LinkedObjectType = 'ACCOUNT' | 'ACCOUNT_USER' | 'PROPERTY' | 'ACCOUNT_PROPERTY_EFFECTIVE_PERIOD';

export type PreSignedTokenScope = 'SUBMIT_METER_READINGS' | 'SUBMIT_CUSTOMER_FEEDBACK' | 'BOOK_SMART_METER_APPOINTMENTS' | 'EDIT_CUSTOMER_MARKETING_PREFERENCE' | 'JOIN_CAMPAIGNS' | 'JOIN_CAMPAIGN_EVENTS' | 'VIEW_CAMPAIGN_DASHBOARDS' | 'VIEW_DETAILED_USAGE' | 'REDEEM_LOYALTY_POINTS' | 'MANAGE_ACCOUNT_RENEWALS' | 'CHECKOUT_QUOTE' | 'UPDATE_BLACKHOLE_EMAIL' | 'UPDATE_SENSITIVE_CUSTOMER_INFORMATION' | 'MANAGE_GOODS_PURCHASES' | 'REPORT_MOVE_OUT' | 'ACCEPT_TERMS_AND_CONDITIONS' | 'MANAGE_PRODUCT_SWITCH' | 'MANAGE_BUSINESS_SECURITY_DEPOSIT';

export type TaskStatusEnum = 'STARTED' | 'FAILED' | 'FINISHED';

export type VerificationRequestStatus = 'NOT_SENT' | 'PENDING' | 'COMPLETED';

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

export interface AccountSearchInputType {
  readonly account?: Nullable<string>;
  readonly accountNumber?: Nullable<string>;
  readonly billingName?: Nullable<string>;
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

export interface ForceReauthenticationInput {
  readonly includeThirdParties: boolean;
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

export interface SearchCriteriaInput {
  readonly id?: Nullable<string>;
}

export interface UpdatePasswordInput {
  readonly newPassword: string;
  readonly newPasswordConfirmed: string;
  readonly oldPassword: string;
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
    readonly edges: readonly Nullable<ShapeOf<'APIBrownoutEdge'>>[];
    readonly pageInfo: ShapeOf<'PageInfo'>;
    readonly totalCount: number;
  };
  APIBrownoutEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ShapeOf<'APIBrownout'>>;
  };
  APICallType: {
    readonly id: string | number;
    readonly operationName: string;
    readonly correlationId: string;
    readonly inputData?: Nullable<unknown>;
    readonly response?: Nullable<unknown>;
    readonly context?: Nullable<unknown>;
    readonly createdAt: Temporal.Instant;
  };
  APIExceptionConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ShapeOf<'APIExceptionConnectionTypeEdge'>>[];
    readonly pageInfo: ShapeOf<'PageInfo'>;
    readonly totalCount: number;
  };
  APIExceptionConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ShapeOf<'APIExceptionType'>>;
  };
  APIExceptionEventType: {
    readonly id: string | number;
    readonly category: string;
    readonly eventType: string;
    readonly description?: Nullable<string>;
    readonly context?: Nullable<unknown>;
    readonly createdAt: Temporal.Instant;
  };
  APIExceptionNoteType: {
    readonly id: string | number;
    readonly body: string;
    readonly createdAt: Temporal.Instant;
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
    readonly assignedUser?: Nullable<ShapeOf<'AssignedUserType'>>;
    readonly context?: Nullable<unknown>;
    readonly keyDate?: Nullable<Temporal.PlainDate>;
    readonly createdAt: Temporal.Instant;
    readonly apiCalls?: Nullable<readonly Nullable<ShapeOf<'APICallType'>>[]>;
    readonly events?: Nullable<readonly Nullable<ShapeOf<'APIExceptionEventType'>>[]>;
    readonly notes?: Nullable<readonly Nullable<ShapeOf<'APIExceptionNoteType'>>[]>;
  };
  AccountCampaignConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ShapeOf<'AccountCampaignConnectionTypeEdge'>>[];
    readonly pageInfo: ShapeOf<'PageInfo'>;
    readonly totalCount: number;
  };
  AccountCampaignConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ShapeOf<'AccountCampaignType'>>;
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
    readonly edges: readonly Nullable<ShapeOf<'AccountConnectionTypeEdge'>>[];
    readonly pageInfo: ShapeOf<'PageInfo'>;
    readonly totalCount: number;
  };
  AccountConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ShapeOf<'AccountType'>>;
  };
  AccountNoteType: {
    readonly id: string | number;
    readonly body: string;
    readonly createdAt: Temporal.Instant;
    readonly isPinned: boolean;
    readonly unpinAt?: Nullable<Temporal.Instant>;
  };
  AccountReferenceType: {
    readonly account: ShapeOf<'AccountType'>;
    readonly createdAt: Temporal.Instant;
    readonly namespace: string;
    readonly updatedAt: Temporal.Instant;
    readonly value: string;
  };
  AccountReminderConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ShapeOf<'AccountReminderConnectionTypeEdge'>>[];
    readonly pageInfo: ShapeOf<'PageInfo'>;
    readonly totalCount: number;
  };
  AccountReminderConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ShapeOf<'Reminder'>>;
  };
  AccountSearchItemType: {
    readonly account?: Nullable<ShapeOf<'AccountType'>>;
    readonly score?: Nullable<string>;
  };
  AccountType: {
    readonly accountType?: Nullable<AccountTypeChoices>;
    readonly address?: Nullable<ShapeOf<'RichAddressType'>>;
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
    readonly brand?: Nullable<string>;
    readonly canBeWithdrawn?: Nullable<boolean>;
    readonly commsDeliveryPreference?: Nullable<CommsDeliveryPreference>;
    readonly cotReadingWindowDays?: Nullable<number>;
    readonly createdAt?: Nullable<Temporal.Instant>;
    readonly documentAccessibility?: Nullable<DocumentAccessibilityChoices>;
    readonly id: string | number;
    readonly isInBlockingMigration?: Nullable<boolean>;
    readonly number?: Nullable<string>;
    readonly portfolio?: Nullable<ShapeOf<'PortfolioType'>>;
    readonly preferredLanguageForComms?: Nullable<string>;
    readonly splitBillingAddress?: Nullable<readonly Nullable<string>[]>;
    readonly status?: Nullable<AccountStatus>;
    readonly urn?: Nullable<string>;
    readonly notes?: Nullable<readonly Nullable<ShapeOf<'AccountNoteType'>>[]>;
    readonly reminders?: Nullable<ShapeOf<'AccountReminderConnectionTypeConnection'>>;
    readonly activeHardshipAgreements?: Nullable<readonly Nullable<ShapeOf<'HardshipAgreementType'>>[]>;
    readonly assistanceAgreements?: Nullable<readonly Nullable<ShapeOf<'AssistanceAgreementType'>>[]>;
    readonly isInHardship?: Nullable<boolean>;
    readonly business?: Nullable<ShapeOf<'BusinessType'>>;
    readonly campaigns?: Nullable<readonly Nullable<ShapeOf<'AccountCampaignType'>>[]>;
    readonly complaints?: Nullable<ShapeOf<'ComplaintConnectionTypeConnection'>>;
    readonly consents: readonly ShapeOf<'ConsentType'>[];
    readonly customerAssets?: Nullable<readonly Nullable<ShapeOf<'CustomerAssetType'>>[]>;
    readonly metadata?: Nullable<readonly Nullable<ShapeOf<'Metadata'>>[]>;
    readonly references?: Nullable<readonly Nullable<ShapeOf<'AccountReferenceType'>>[]>;
    readonly users: readonly ShapeOf<'AccountUserType'>[];
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
    readonly account: ShapeOf<'AccountType'>;
    readonly role?: Nullable<string>;
    readonly user: ShapeOf<'AccountUserType'>;
  };
  AccountUserType: {
    readonly alternativePhoneNumbers?: Nullable<readonly Nullable<string>[]>;
    readonly createdAt: Temporal.Instant;
    readonly dateOfBirth?: Nullable<Temporal.PlainDate>;
    readonly details?: Nullable<readonly Nullable<ShapeOf<'AccountUserDetailType'>>[]>;
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
    readonly permissions?: Nullable<readonly Nullable<ShapeOf<'AccountUserPermission'>>[]>;
    readonly preferredName?: Nullable<string>;
    readonly pronouns?: Nullable<string>;
    readonly title?: Nullable<string>;
    readonly isInHardship?: Nullable<boolean>;
    readonly specialCircumstances?: Nullable<ShapeOf<'SpecialCircumstancesType'>>;
    readonly businesses?: Nullable<ShapeOf<'BusinessConnectionTypeConnection'>>;
    readonly consents: readonly ShapeOf<'ConsentType'>[];
    readonly address?: Nullable<ShapeOf<'RichAddressType'>>;
    readonly portfolios?: Nullable<ShapeOf<'PortfolioConnectionTypeConnection'>>;
    readonly accounts?: Nullable<readonly Nullable<ShapeOf<'AccountInterface'>>[]>;
    readonly accountUserRoles?: Nullable<readonly Nullable<ShapeOf<'AccountUserRoleType'>>[]>;
    readonly portfolioUserRoles?: Nullable<readonly Nullable<ShapeOf<'PortfolioUserRoleType'>>[]>;
    readonly portfolioIds?: Nullable<readonly Nullable<string | number>[]>;
  };
  AccountWithStatusInfoType: {
    readonly number: string;
    readonly status?: Nullable<AccountStatus>;
  };
  AddressFieldConfigType: {
    readonly default?: Nullable<string>;
    readonly errors: readonly string[];
    readonly fieldType: AddressFieldTypeEnum;
    readonly hasAutocomplete: boolean;
    readonly label: string;
    readonly name: string;
    readonly options?: Nullable<readonly ShapeOf<'AddressFieldOptionType'>[]>;
    readonly userEditable: boolean;
    readonly validation: ShapeOf<'AddressFieldValidationRuleType'>;
    readonly value?: Nullable<string>;
  };
  AddressFieldDescriptorType: {
    readonly fieldGroups: readonly ShapeOf<'AddressFieldGroupType'>[];
  };
  AddressFieldGroupType: {
    readonly fields: readonly ShapeOf<'AddressFieldConfigType'>[];
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
  BusinessConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ShapeOf<'BusinessConnectionTypeEdge'>>[];
    readonly pageInfo: ShapeOf<'PageInfo'>;
    readonly totalCount: number;
  };
  BusinessConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ShapeOf<'BusinessType'>>;
  };
  BusinessDetailType: {
    readonly key: string;
    readonly value?: Nullable<string>;
  };
  BusinessType: {
    readonly billingAddress?: Nullable<ShapeOf<'RichAddressType'>>;
    readonly businessType?: Nullable<BusinessTypeOptions>;
    readonly details?: Nullable<readonly Nullable<ShapeOf<'BusinessDetailType'>>[]>;
    readonly displayableNumber?: Nullable<string>;
    readonly id: string | number;
    readonly legalAddress?: Nullable<ShapeOf<'RichAddressType'>>;
    readonly linkedAccountNumbers: readonly Nullable<string | number>[];
    readonly name: string;
    readonly number: string;
    readonly sectors: readonly string[];
    readonly segmentName?: Nullable<string>;
  };
  CombinedRateLimitInformation: {
    readonly pointsAllowanceRateLimit?: Nullable<ShapeOf<'PointsAllowanceRateLimitInformation'>>;
    readonly fieldSpecificRateLimits: ShapeOf<'FieldSpecificRateLimitInformationConnectionTypeConnection'>;
  };
  ComplaintConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ShapeOf<'ComplaintConnectionTypeEdge'>>[];
    readonly pageInfo: ShapeOf<'PageInfo'>;
    readonly totalCount: number;
  };
  ComplaintConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ShapeOf<'ComplaintType'>>;
  };
  ComplaintContactConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ShapeOf<'ComplaintContactConnectionTypeEdge'>>[];
    readonly pageInfo: ShapeOf<'PageInfo'>;
    readonly totalCount: number;
  };
  ComplaintContactConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ShapeOf<'ComplaintContactType'>>;
  };
  ComplaintContactType: {
    readonly actionTaken: string;
    readonly createdAt: Temporal.Instant;
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
    readonly contacts?: Nullable<ShapeOf<'ComplaintContactConnectionTypeConnection'>>;
    readonly creationDate?: Nullable<Temporal.PlainDate>;
    readonly isOfficial?: Nullable<boolean>;
    readonly resolutionDate?: Nullable<Temporal.PlainDate>;
    readonly subtype?: Nullable<string>;
    readonly type?: Nullable<string>;
  };
  ConsentType: {
    readonly code: string;
    readonly id: number;
    readonly type?: Nullable<ShapeOf<'ConsentTypeType'>>;
    readonly value: ConsentValue;
  };
  ConsentTypeType: {
    readonly code: string;
    readonly defaultValue: ConsentValue;
    readonly description: string;
    readonly name: string;
  };
  CustomerAssetType: {
    readonly accountNumber?: Nullable<string>;
    readonly activeFrom?: Nullable<Temporal.Instant>;
    readonly activeTo?: Nullable<Temporal.Instant>;
    readonly id?: Nullable<string | number>;
    readonly name?: Nullable<string>;
    readonly physicalId?: Nullable<string>;
    readonly type?: Nullable<string>;
  };
  EmailVerificationStatus: {
    readonly email: string;
    readonly status?: Nullable<VerificationRequestStatus>;
  };
  EmbeddedNetworkType: {
    readonly embeddedProperties?: Nullable<readonly Nullable<ShapeOf<'EmbeddedPropertyType'>>[]>;
    readonly id: string | number;
    readonly name: string;
  };
  EmbeddedPropertyType: {
    readonly embeddedNetwork: ShapeOf<'EmbeddedNetworkType'>;
    readonly id: string | number;
    readonly propertyId?: Nullable<string | number>;
  };
  ExternalAccountEvent: {
    readonly id: string | number;
    readonly category: string;
    readonly content?: Nullable<unknown>;
    readonly description?: Nullable<string>;
    readonly eventType: string;
    readonly occurredAt: Temporal.Instant;
    readonly subcategory: string;
  };
  ExternalAccountEventConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ShapeOf<'ExternalAccountEventConnectionTypeEdge'>>[];
    readonly pageInfo: ShapeOf<'PageInfo'>;
    readonly totalCount: number;
  };
  ExternalAccountEventConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ShapeOf<'ExternalAccountEvent'>>;
  };
  FieldSpecificRateLimitInformation: {
    readonly field?: Nullable<string>;
    readonly rate?: Nullable<string>;
    readonly ttl?: Nullable<number>;
    readonly isBlocked?: Nullable<boolean>;
  };
  FieldSpecificRateLimitInformationConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ShapeOf<'FieldSpecificRateLimitInformationConnectionTypeEdge'>>[];
    readonly pageInfo: ShapeOf<'PageInfo'>;
    readonly totalCount: number;
  };
  FieldSpecificRateLimitInformationConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ShapeOf<'FieldSpecificRateLimitInformation'>>;
  };
  ForceReauthentication: {
    readonly effectiveAt: Temporal.Instant;
    readonly tokensInvalidated: boolean;
  };
  GeneratePreSignedToken: {
    readonly scope?: Nullable<PreSignedTokenScope>;
    readonly token?: Nullable<string>;
    readonly tokenExpiryDatetime?: Nullable<Temporal.Instant>;
  };
  HardshipAgreementType: {
    readonly id: string | number;
    readonly createdAt: Temporal.Instant;
    readonly endDate?: Nullable<Temporal.PlainDate>;
    readonly exitReason?: Nullable<HardshipAgreementExitReason>;
    readonly exitReasonDetails?: Nullable<string>;
    readonly hardshipDetails: string;
    readonly hardshipEntryReason?: Nullable<HardshipAgreementHardshipEntryReason>;
    readonly hardshipType: HardshipAgreementHardshipType;
    readonly paymentPlanDetails: string;
    readonly startDate: Temporal.PlainDate;
  };
  InternalCompanyConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ShapeOf<'InternalCompanyConnectionTypeEdge'>>[];
    readonly pageInfo: ShapeOf<'PageInfo'>;
    readonly totalCount: number;
  };
  InternalCompanyConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ShapeOf<'InternalCompanyType'>>;
  };
  InternalCompanyType: {
    readonly displayableNumber: string;
    readonly id: string | number;
    readonly legalAddress?: Nullable<ShapeOf<'RichAddressType'>>;
    readonly name: string;
    readonly primaryRegistrationNumber?: Nullable<string>;
    readonly primaryTaxIdentifierNumber?: Nullable<string>;
    readonly secondaryRegistrationNumber?: Nullable<string>;
  };
  InvalidateRefreshToken: {
    readonly token?: Nullable<ShapeOf<'RefreshToken'>>;
  };
  KrakenVersionType: {
    readonly number?: Nullable<string>;
    readonly SHA?: Nullable<string>;
    readonly isPinned?: Nullable<boolean>;
  };
  Metadata: {
    readonly key: string;
    readonly value?: Nullable<unknown>;
  };
  MfaDevice: {
    readonly deviceType?: Nullable<string>;
    readonly isConfirmed?: Nullable<boolean>;
  };
  ObtainKrakenJSONWebToken: {
    readonly payload: unknown;
    readonly possibleErrors?: Nullable<readonly Nullable<ShapeOf<'PossibleErrorType'>>[]>;
    readonly refreshExpiresIn?: Nullable<number>;
    readonly refreshToken?: Nullable<string>;
    readonly token: string;
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
    readonly teamMembers: ShapeOf<'PartnerTeamUserConnectionTypeConnection'>;
  };
  PartnerTeamUserConnectionTypeConnection: {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ShapeOf<'PartnerTeamUserConnectionTypeEdge'>>[];
    readonly pageInfo: ShapeOf<'PageInfo'>;
    readonly totalCount: number;
  };
  PartnerTeamUserConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ShapeOf<'PartnerUserType'>>;
  };
  PartnerUserPermission: {
    readonly permission: string;
  };
  PartnerUserType: {
    readonly createdAt: Temporal.Instant;
    readonly email?: Nullable<string>;
    readonly familyName?: Nullable<string>;
    readonly givenName?: Nullable<string>;
    readonly id: string | number;
    readonly lastLogin?: Nullable<Temporal.Instant>;
    readonly name: string;
    readonly number: string;
    readonly organisation?: Nullable<ShapeOf<'AffiliateOrganisationType'>>;
    readonly permissions: readonly ShapeOf<'PartnerUserPermission'>[];
  };
  PartnerViewerPermission: {
    readonly permission?: Nullable<string>;
  };
  PartnerViewerType: {
    readonly email: string;
    readonly name: string;
    readonly number: string;
    readonly permissions?: Nullable<readonly Nullable<ShapeOf<'PartnerViewerPermission'>>[]>;
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
    readonly edges: readonly Nullable<ShapeOf<'PortfolioConnectionTypeEdge'>>[];
    readonly pageInfo: ShapeOf<'PageInfo'>;
    readonly totalCount: number;
  };
  PortfolioConnectionTypeEdge: {
    readonly cursor: string;
    readonly node?: Nullable<ShapeOf<'PortfolioType'>>;
  };
  PortfolioType: {
    readonly accounts?: Nullable<ShapeOf<'AccountConnectionTypeConnection'>>;
    readonly ancestors?: Nullable<ShapeOf<'PortfolioConnectionTypeConnection'>>;
    readonly billingName?: Nullable<string>;
    readonly brand?: Nullable<string>;
    readonly collectiveBilling: boolean;
    readonly createdAt: Temporal.Instant;
    readonly depth?: Nullable<number>;
    readonly descendants?: Nullable<ShapeOf<'PortfolioConnectionTypeConnection'>>;
    readonly id: string | number;
    readonly leadAccountNumber?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly number: string;
    readonly parent?: Nullable<ShapeOf<'PortfolioType'>>;
    readonly updatedAt: Temporal.Instant;
  };
  PortfolioUserRoleType: {
    readonly id: string | number;
    readonly portfolio: ShapeOf<'PortfolioType'>;
    readonly role?: Nullable<string>;
    readonly user: ShapeOf<'AccountUserType'>;
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
    readonly possibleErrors?: Nullable<readonly Nullable<ShapeOf<'PossibleErrorType'>>[]>;
  };
  QueryComplexityOutputType: {
    readonly complexityValue?: Nullable<number>;
  };
  RefreshToken: {
    readonly key: string;
    readonly expiryDt: Temporal.Instant;
    readonly isValid?: Nullable<boolean>;
  };
  RegenerateSecretKey: {
    readonly viewer?: Nullable<ShapeOf<'AccountUserType'>>;
  };
  Reminder: {
    readonly id?: Nullable<number>;
    readonly assigneeId?: Nullable<string | number>;
    readonly assigneeTeamId?: Nullable<string | number>;
    readonly assigneeTeamName?: Nullable<string>;
    readonly assigneeUsername?: Nullable<string>;
    readonly content?: Nullable<string>;
    readonly createdAt?: Nullable<Temporal.Instant>;
    readonly dueAt?: Nullable<Temporal.Instant>;
    readonly isKrakenManaged?: Nullable<boolean>;
    readonly params?: Nullable<unknown>;
    readonly reminderTypeName?: Nullable<string>;
    readonly reopenInkConversation?: Nullable<boolean>;
  };
  RequestPasswordResetOutputType: {
    readonly email?: Nullable<string>;
  };
  ResetUserPasswordOutput: {
    readonly passwordUpdated?: Nullable<boolean>;
    readonly failureReasons?: Nullable<readonly Nullable<string>[]>;
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
  SpecialCircumstanceRecordType: {
    readonly id?: Nullable<string | number>;
    readonly createdAt?: Nullable<Temporal.Instant>;
    readonly electricityPSRCode?: Nullable<string>;
    readonly gasPSRCode?: Nullable<string>;
    readonly internalCode?: Nullable<string>;
    readonly summary?: Nullable<string>;
  };
  SpecialCircumstancesType: {
    readonly isSharingConsentGiven?: Nullable<boolean>;
    readonly records?: Nullable<readonly Nullable<ShapeOf<'SpecialCircumstanceRecordUnion'>>[]>;
  };
  TaskResult: {
    readonly status?: Nullable<TaskStatusEnum>;
    readonly result?: Nullable<unknown>;
    readonly error?: Nullable<string>;
  };
  TemporarySpecialCircumstanceRecordType: {
    readonly id?: Nullable<string | number>;
    readonly createdAt?: Nullable<Temporal.Instant>;
    readonly electricityPSRCode?: Nullable<string>;
    readonly expiryDate?: Nullable<Temporal.PlainDate>;
    readonly gasPSRCode?: Nullable<string>;
    readonly internalCode?: Nullable<string>;
    readonly summary?: Nullable<string>;
  };
  ThirdPartyOrganizationType: {
    readonly name: string;
    readonly permissions?: Nullable<readonly Nullable<ShapeOf<'ThirdPartyPermission'>>[]>;
  };
  ThirdPartyPermission: {
    readonly permission?: Nullable<string>;
  };
  UpdatePassword: {
    readonly viewer?: Nullable<ShapeOf<'AccountUserType'>>;
  };
  Urls: {
    readonly bookSmartMeterInstallation?: Nullable<string>;
  };
  AccountInterface: ShapeOf<'AccountType'>;
  Node: ShapeOf<'AccountUserRoleType'> | ShapeOf<'PortfolioUserRoleType'> | ShapeOf<'PartnerUserType'> | ShapeOf<'APIExceptionType'>;
  SpecialCircumstanceRecordUnion: ShapeOf<'SpecialCircumstanceRecordType'> | ShapeOf<'TemporarySpecialCircumstanceRecordType'>;
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
    edges: Field<{  }, readonly Nullable<ShapeOf<'APIBrownoutEdge'>>[], never>;
    pageInfo: Field<{  }, ShapeOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  APIBrownoutEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ShapeOf<'APIBrownout'>>, never>;
  };
  APICallType: {
    id: Field<{  }, string | number, never>;
    operationName: Field<{  }, string, never>;
    correlationId: Field<{  }, string, never>;
    inputData: Field<{  }, Nullable<unknown>, never>;
    response: Field<{  }, Nullable<unknown>, never>;
    context: Field<{  }, Nullable<unknown>, never>;
    createdAt: Field<{  }, Temporal.Instant, never>;
  };
  APIExceptionConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ShapeOf<'APIExceptionConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ShapeOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  APIExceptionConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ShapeOf<'APIExceptionType'>>, never>;
  };
  APIExceptionEventType: {
    id: Field<{  }, string | number, never>;
    category: Field<{  }, string, never>;
    eventType: Field<{  }, string, never>;
    description: Field<{  }, Nullable<string>, never>;
    context: Field<{  }, Nullable<unknown>, never>;
    createdAt: Field<{  }, Temporal.Instant, never>;
  };
  APIExceptionNoteType: {
    id: Field<{  }, string | number, never>;
    body: Field<{  }, string, never>;
    createdAt: Field<{  }, Temporal.Instant, never>;
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
    assignedUser: Field<{  }, Nullable<ShapeOf<'AssignedUserType'>>, never>;
    context: Field<{  }, Nullable<unknown>, never>;
    keyDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    createdAt: Field<{  }, Temporal.Instant, never>;
    apiCalls: Field<{  }, Nullable<readonly Nullable<ShapeOf<'APICallType'>>[]>, never>;
    events: Field<{  }, Nullable<readonly Nullable<ShapeOf<'APIExceptionEventType'>>[]>, never>;
    notes: Field<{  }, Nullable<readonly Nullable<ShapeOf<'APIExceptionNoteType'>>[]>, never>;
  };
  AccountCampaignConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ShapeOf<'AccountCampaignConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ShapeOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  AccountCampaignConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ShapeOf<'AccountCampaignType'>>, never>;
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
    edges: Field<{  }, readonly Nullable<ShapeOf<'AccountConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ShapeOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  AccountConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ShapeOf<'AccountType'>>, never>;
  };
  AccountNoteType: {
    id: Field<{  }, string | number, never>;
    body: Field<{  }, string, never>;
    createdAt: Field<{  }, Temporal.Instant, never>;
    isPinned: Field<{  }, boolean, never>;
    unpinAt: Field<{  }, Nullable<Temporal.Instant>, never>;
  };
  AccountReferenceType: {
    account: Field<{  }, ShapeOf<'AccountType'>, never>;
    createdAt: Field<{  }, Temporal.Instant, never>;
    namespace: Field<{  }, string, never>;
    updatedAt: Field<{  }, Temporal.Instant, never>;
    value: Field<{  }, string, never>;
  };
  AccountReminderConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ShapeOf<'AccountReminderConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ShapeOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  AccountReminderConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ShapeOf<'Reminder'>>, never>;
  };
  AccountSearchItemType: {
    account: Field<{  }, Nullable<ShapeOf<'AccountType'>>, never>;
    score: Field<{  }, Nullable<string>, never>;
  };
  AccountType: {
    accountType: Field<{  }, Nullable<AccountTypeChoices>, never>;
    address: Field<{  }, Nullable<ShapeOf<'RichAddressType'>>, never>;
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
    brand: Field<{  }, Nullable<string>, never>;
    canBeWithdrawn: Field<{  }, Nullable<boolean>, never>;
    commsDeliveryPreference: Field<{  }, Nullable<CommsDeliveryPreference>, never>;
    cotReadingWindowDays: Field<{  }, Nullable<number>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant>, never>;
    documentAccessibility: Field<{  }, Nullable<DocumentAccessibilityChoices>, never>;
    id: Field<{  }, string | number, never>;
    isInBlockingMigration: Field<{  }, Nullable<boolean>, never>;
    number: Field<{  }, Nullable<string>, never>;
    portfolio: Field<{  }, Nullable<ShapeOf<'PortfolioType'>>, never>;
    preferredLanguageForComms: Field<{  }, Nullable<string>, never>;
    splitBillingAddress: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    status: Field<{  }, Nullable<AccountStatus>, never>;
    urn: Field<{  }, Nullable<string>, never>;
    notes: Field<{  }, Nullable<readonly Nullable<ShapeOf<'AccountNoteType'>>[]>, never>;
    reminders: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ShapeOf<'AccountReminderConnectionTypeConnection'>>, never>;
    activeHardshipAgreements: Field<{  }, Nullable<readonly Nullable<ShapeOf<'HardshipAgreementType'>>[]>, never>;
    assistanceAgreements: Field<{  }, Nullable<readonly Nullable<ShapeOf<'AssistanceAgreementType'>>[]>, never>;
    isInHardship: Field<{  }, Nullable<boolean>, never>;
    business: Field<{  }, Nullable<ShapeOf<'BusinessType'>>, never>;
    campaigns: Field<{  }, Nullable<readonly Nullable<ShapeOf<'AccountCampaignType'>>[]>, never>;
    complaints: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ShapeOf<'ComplaintConnectionTypeConnection'>>, never>;
    consents: Field<{  }, readonly ShapeOf<'ConsentType'>[], never>;
    customerAssets: Field<{  }, Nullable<readonly Nullable<ShapeOf<'CustomerAssetType'>>[]>, never>;
    metadata: Field<{  }, Nullable<readonly Nullable<ShapeOf<'Metadata'>>[]>, never>;
    references: Field<{  }, Nullable<readonly Nullable<ShapeOf<'AccountReferenceType'>>[]>, never>;
    users: Field<{  }, readonly ShapeOf<'AccountUserType'>[], never>;
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
    account: Field<{  }, ShapeOf<'AccountType'>, never>;
    role: Field<{  }, Nullable<string>, never>;
    user: Field<{  }, ShapeOf<'AccountUserType'>, never>;
  };
  AccountUserType: {
    alternativePhoneNumbers: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    createdAt: Field<{  }, Temporal.Instant, never>;
    dateOfBirth: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    details: Field<{  }, Nullable<readonly Nullable<ShapeOf<'AccountUserDetailType'>>[]>, never>;
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
    permissions: Field<{  }, Nullable<readonly Nullable<ShapeOf<'AccountUserPermission'>>[]>, never>;
    preferredName: Field<{  }, Nullable<string>, never>;
    pronouns: Field<{  }, Nullable<string>, never>;
    title: Field<{  }, Nullable<string>, never>;
    isInHardship: Field<{  }, Nullable<boolean>, never>;
    specialCircumstances: Field<{  }, Nullable<ShapeOf<'SpecialCircumstancesType'>>, never>;
    businesses: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ShapeOf<'BusinessConnectionTypeConnection'>>, never>;
    consents: Field<{  }, readonly ShapeOf<'ConsentType'>[], never>;
    address: Field<{  }, Nullable<ShapeOf<'RichAddressType'>>, never>;
    portfolios: Field<{ readonly allowedBrandCodes?: Nullable<readonly Nullable<BrandChoices>[]>; readonly restrictToPublicFacingBrands?: Nullable<boolean>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ShapeOf<'PortfolioConnectionTypeConnection'>>, never>;
    accounts: Field<{ readonly allowedBrandCodes?: Nullable<readonly Nullable<BrandChoices>[]>; readonly restrictToPublicFacingBrands?: Nullable<boolean>; readonly restrictToAccountNumbers?: Nullable<readonly Nullable<string>[]>; readonly excludeAccountTypes?: Nullable<readonly Nullable<AccountTypeChoices>[]>; }, Nullable<readonly Nullable<ShapeOf<'AccountInterface'>>[]>, never>;
    accountUserRoles: Field<{ readonly accountNumber?: Nullable<string>; }, Nullable<readonly Nullable<ShapeOf<'AccountUserRoleType'>>[]>, never>;
    portfolioUserRoles: Field<{ readonly portfolioNumber?: Nullable<string>; readonly accountNumber?: Nullable<string>; }, Nullable<readonly Nullable<ShapeOf<'PortfolioUserRoleType'>>[]>, never>;
    portfolioIds: Field<{ readonly allowedBrandCodes?: Nullable<readonly Nullable<BrandChoices>[]>; readonly restrictToPublicFacingBrands?: Nullable<boolean>; }, Nullable<readonly Nullable<string | number>[]>, never>;
  };
  AccountWithStatusInfoType: {
    number: Field<{  }, string, never>;
    status: Field<{  }, Nullable<AccountStatus>, never>;
  };
  AddressFieldConfigType: {
    default: Field<{  }, Nullable<string>, never>;
    errors: Field<{  }, readonly string[], never>;
    fieldType: Field<{  }, AddressFieldTypeEnum, never>;
    hasAutocomplete: Field<{  }, boolean, never>;
    label: Field<{  }, string, never>;
    name: Field<{  }, string, never>;
    options: Field<{  }, Nullable<readonly ShapeOf<'AddressFieldOptionType'>[]>, never>;
    userEditable: Field<{  }, boolean, never>;
    validation: Field<{  }, ShapeOf<'AddressFieldValidationRuleType'>, never>;
    value: Field<{  }, Nullable<string>, never>;
  };
  AddressFieldDescriptorType: {
    fieldGroups: Field<{  }, readonly ShapeOf<'AddressFieldGroupType'>[], never>;
  };
  AddressFieldGroupType: {
    fields: Field<{  }, readonly ShapeOf<'AddressFieldConfigType'>[], never>;
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
  BusinessConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ShapeOf<'BusinessConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ShapeOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  BusinessConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ShapeOf<'BusinessType'>>, never>;
  };
  BusinessDetailType: {
    key: Field<{  }, string, never>;
    value: Field<{  }, Nullable<string>, never>;
  };
  BusinessType: {
    billingAddress: Field<{  }, Nullable<ShapeOf<'RichAddressType'>>, never>;
    businessType: Field<{  }, Nullable<BusinessTypeOptions>, never>;
    details: Field<{  }, Nullable<readonly Nullable<ShapeOf<'BusinessDetailType'>>[]>, never>;
    displayableNumber: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, string | number, never>;
    legalAddress: Field<{  }, Nullable<ShapeOf<'RichAddressType'>>, never>;
    linkedAccountNumbers: Field<{  }, readonly Nullable<string | number>[], never>;
    name: Field<{  }, string, never>;
    number: Field<{  }, string, never>;
    sectors: Field<{  }, readonly string[], never>;
    segmentName: Field<{  }, Nullable<string>, never>;
  };
  CombinedRateLimitInformation: {
    pointsAllowanceRateLimit: Field<{  }, Nullable<ShapeOf<'PointsAllowanceRateLimitInformation'>>, never>;
    fieldSpecificRateLimits: Field<{ readonly fields?: Nullable<readonly Nullable<string>[]>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, ShapeOf<'FieldSpecificRateLimitInformationConnectionTypeConnection'>, never>;
  };
  ComplaintConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ShapeOf<'ComplaintConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ShapeOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  ComplaintConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ShapeOf<'ComplaintType'>>, never>;
  };
  ComplaintContactConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ShapeOf<'ComplaintContactConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ShapeOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  ComplaintContactConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ShapeOf<'ComplaintContactType'>>, never>;
  };
  ComplaintContactType: {
    actionTaken: Field<{  }, string, never>;
    createdAt: Field<{  }, Temporal.Instant, never>;
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
    contacts: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ShapeOf<'ComplaintContactConnectionTypeConnection'>>, never>;
    creationDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    isOfficial: Field<{  }, Nullable<boolean>, never>;
    resolutionDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    subtype: Field<{  }, Nullable<string>, never>;
    type: Field<{  }, Nullable<string>, never>;
  };
  ConsentType: {
    code: Field<{  }, string, never>;
    id: Field<{  }, number, never>;
    type: Field<{  }, Nullable<ShapeOf<'ConsentTypeType'>>, never>;
    value: Field<{  }, ConsentValue, never>;
  };
  ConsentTypeType: {
    code: Field<{  }, string, never>;
    defaultValue: Field<{  }, ConsentValue, never>;
    description: Field<{  }, string, never>;
    name: Field<{  }, string, never>;
  };
  CustomerAssetType: {
    accountNumber: Field<{  }, Nullable<string>, never>;
    activeFrom: Field<{  }, Nullable<Temporal.Instant>, never>;
    activeTo: Field<{  }, Nullable<Temporal.Instant>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    name: Field<{  }, Nullable<string>, never>;
    physicalId: Field<{  }, Nullable<string>, never>;
    type: Field<{  }, Nullable<string>, never>;
  };
  EmailVerificationStatus: {
    email: Field<{  }, string, never>;
    status: Field<{  }, Nullable<VerificationRequestStatus>, never>;
  };
  EmbeddedNetworkType: {
    embeddedProperties: Field<{  }, Nullable<readonly Nullable<ShapeOf<'EmbeddedPropertyType'>>[]>, never>;
    id: Field<{  }, string | number, never>;
    name: Field<{  }, string, never>;
  };
  EmbeddedPropertyType: {
    embeddedNetwork: Field<{  }, ShapeOf<'EmbeddedNetworkType'>, never>;
    id: Field<{  }, string | number, never>;
    propertyId: Field<{  }, Nullable<string | number>, never>;
  };
  ExternalAccountEvent: {
    id: Field<{  }, string | number, never>;
    category: Field<{  }, string, never>;
    content: Field<{  }, Nullable<unknown>, never>;
    description: Field<{  }, Nullable<string>, never>;
    eventType: Field<{  }, string, never>;
    occurredAt: Field<{  }, Temporal.Instant, never>;
    subcategory: Field<{  }, string, never>;
  };
  ExternalAccountEventConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ShapeOf<'ExternalAccountEventConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ShapeOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  ExternalAccountEventConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ShapeOf<'ExternalAccountEvent'>>, never>;
  };
  FieldSpecificRateLimitInformation: {
    field: Field<{  }, Nullable<string>, never>;
    rate: Field<{  }, Nullable<string>, never>;
    ttl: Field<{  }, Nullable<number>, never>;
    isBlocked: Field<{  }, Nullable<boolean>, never>;
  };
  FieldSpecificRateLimitInformationConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ShapeOf<'FieldSpecificRateLimitInformationConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ShapeOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  FieldSpecificRateLimitInformationConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ShapeOf<'FieldSpecificRateLimitInformation'>>, never>;
  };
  ForceReauthentication: {
    effectiveAt: Field<{  }, Temporal.Instant, never>;
    tokensInvalidated: Field<{  }, boolean, never>;
  };
  GeneratePreSignedToken: {
    scope: Field<{  }, Nullable<PreSignedTokenScope>, never>;
    token: Field<{  }, Nullable<string>, never>;
    tokenExpiryDatetime: Field<{  }, Nullable<Temporal.Instant>, never>;
  };
  HardshipAgreementType: {
    id: Field<{  }, string | number, never>;
    createdAt: Field<{  }, Temporal.Instant, never>;
    endDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    exitReason: Field<{  }, Nullable<HardshipAgreementExitReason>, never>;
    exitReasonDetails: Field<{  }, Nullable<string>, never>;
    hardshipDetails: Field<{  }, string, never>;
    hardshipEntryReason: Field<{  }, Nullable<HardshipAgreementHardshipEntryReason>, never>;
    hardshipType: Field<{  }, HardshipAgreementHardshipType, never>;
    paymentPlanDetails: Field<{  }, string, never>;
    startDate: Field<{  }, Temporal.PlainDate, never>;
  };
  InternalCompanyConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ShapeOf<'InternalCompanyConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ShapeOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  InternalCompanyConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ShapeOf<'InternalCompanyType'>>, never>;
  };
  InternalCompanyType: {
    displayableNumber: Field<{  }, string, never>;
    id: Field<{  }, string | number, never>;
    legalAddress: Field<{  }, Nullable<ShapeOf<'RichAddressType'>>, never>;
    name: Field<{  }, string, never>;
    primaryRegistrationNumber: Field<{  }, Nullable<string>, never>;
    primaryTaxIdentifierNumber: Field<{  }, Nullable<string>, never>;
    secondaryRegistrationNumber: Field<{  }, Nullable<string>, never>;
  };
  InvalidateRefreshToken: {
    token: Field<{  }, Nullable<ShapeOf<'RefreshToken'>>, never>;
  };
  KrakenVersionType: {
    number: Field<{  }, Nullable<string>, never>;
    SHA: Field<{  }, Nullable<string>, never>;
    isPinned: Field<{  }, Nullable<boolean>, never>;
  };
  Metadata: {
    key: Field<{  }, string, never>;
    value: Field<{  }, Nullable<unknown>, never>;
  };
  MfaDevice: {
    deviceType: Field<{  }, Nullable<string>, never>;
    isConfirmed: Field<{  }, Nullable<boolean>, never>;
  };
  Mutation: {
    requestPasswordReset: Field<{ readonly input: RequestPasswordResetInput; }, Nullable<ShapeOf<'RequestPasswordResetOutputType'>>, 'KT-CT-1133' | 'KT-CT-11331' | 'KT-CT-11332'>;
    resetUserPassword: Field<{ readonly input: ResetUserPasswordInput; }, Nullable<ShapeOf<'ResetUserPasswordOutput'>>, 'KT-CT-4125' | 'KT-CT-1132'>;
    updatePassword: Field<{ readonly input?: Nullable<UpdatePasswordInput>; }, Nullable<ShapeOf<'UpdatePassword'>>, 'KT-CT-5450' | 'KT-CT-5460'>;
    obtainKrakenToken: Field<{ readonly input: ObtainJSONWebTokenInput; }, Nullable<ShapeOf<'ObtainKrakenJSONWebToken'>>, 'KT-CT-1134' | 'KT-CT-1135' | 'KT-CT-1138' | 'KT-CT-1139'>;
    invalidateRefreshToken: Field<{ readonly input: InvalidateRefreshTokenInput; }, Nullable<ShapeOf<'InvalidateRefreshToken'>>, 'KT-CT-1130'>;
    forceReauthentication: Field<{ readonly input: ForceReauthenticationInput; }, Nullable<ShapeOf<'ForceReauthentication'>>, never>;
    generatePreSignedToken: Field<{ readonly email: string; readonly numberOfDaysAllowed: number; readonly scope: PreSignedTokenScope; }, Nullable<ShapeOf<'GeneratePreSignedToken'>>, 'KT-CT-1128' | 'KT-CT-1131'>;
    regenerateSecretKey: Field<{  }, Nullable<ShapeOf<'RegenerateSecretKey'>>, 'KT-CT-11100'>;
  };
  ObtainKrakenJSONWebToken: {
    payload: Field<{  }, unknown, never>;
    possibleErrors: Field<{  }, Nullable<readonly Nullable<ShapeOf<'PossibleErrorType'>>[]>, never>;
    refreshExpiresIn: Field<{  }, Nullable<number>, never>;
    refreshToken: Field<{  }, Nullable<string>, never>;
    token: Field<{  }, string, never>;
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
    teamMembers: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, ShapeOf<'PartnerTeamUserConnectionTypeConnection'>, never>;
  };
  PartnerTeamUserConnectionTypeConnection: {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ShapeOf<'PartnerTeamUserConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ShapeOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  PartnerTeamUserConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ShapeOf<'PartnerUserType'>>, never>;
  };
  PartnerUserPermission: {
    permission: Field<{  }, string, never>;
  };
  PartnerUserType: {
    createdAt: Field<{  }, Temporal.Instant, never>;
    email: Field<{  }, Nullable<string>, never>;
    familyName: Field<{  }, Nullable<string>, never>;
    givenName: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, string | number, never>;
    lastLogin: Field<{  }, Nullable<Temporal.Instant>, never>;
    name: Field<{  }, string, never>;
    number: Field<{  }, string, never>;
    organisation: Field<{  }, Nullable<ShapeOf<'AffiliateOrganisationType'>>, never>;
    permissions: Field<{  }, readonly ShapeOf<'PartnerUserPermission'>[], never>;
  };
  PartnerViewerPermission: {
    permission: Field<{  }, Nullable<string>, never>;
  };
  PartnerViewerType: {
    email: Field<{  }, string, never>;
    name: Field<{  }, string, never>;
    number: Field<{  }, string, never>;
    permissions: Field<{  }, Nullable<readonly Nullable<ShapeOf<'PartnerViewerPermission'>>[]>, never>;
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
    edges: Field<{  }, readonly Nullable<ShapeOf<'PortfolioConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ShapeOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
  };
  PortfolioConnectionTypeEdge: {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ShapeOf<'PortfolioType'>>, never>;
  };
  PortfolioType: {
    accounts: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ShapeOf<'AccountConnectionTypeConnection'>>, never>;
    ancestors: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ShapeOf<'PortfolioConnectionTypeConnection'>>, never>;
    billingName: Field<{  }, Nullable<string>, never>;
    brand: Field<{  }, Nullable<string>, never>;
    collectiveBilling: Field<{  }, boolean, never>;
    createdAt: Field<{  }, Temporal.Instant, never>;
    depth: Field<{  }, Nullable<number>, never>;
    descendants: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ShapeOf<'PortfolioConnectionTypeConnection'>>, never>;
    id: Field<{  }, string | number, never>;
    leadAccountNumber: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    number: Field<{  }, string, never>;
    parent: Field<{  }, Nullable<ShapeOf<'PortfolioType'>>, never>;
    updatedAt: Field<{  }, Temporal.Instant, never>;
  };
  PortfolioUserRoleType: {
    id: Field<{  }, string | number, never>;
    portfolio: Field<{  }, ShapeOf<'PortfolioType'>, never>;
    role: Field<{  }, Nullable<string>, never>;
    user: Field<{  }, ShapeOf<'AccountUserType'>, never>;
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
    possibleErrors: Field<{  }, Nullable<readonly Nullable<ShapeOf<'PossibleErrorType'>>[]>, never>;
  };
  Query: {
    account: Field<{ readonly accountNumber: string; }, Nullable<ShapeOf<'AccountType'>>, 'KT-CT-4177'>;
    accountStatusSearchByNumber: Field<{ readonly accountNumber: string; }, Nullable<ShapeOf<'AccountWithStatusInfoType'>>, 'KT-CT-7523'>;
    urls: Field<{ readonly accountNumber: string; }, Nullable<ShapeOf<'Urls'>>, 'KT-CT-4123'>;
    addressFields: Field<{ readonly addressFieldDescriptorId: string; }, Nullable<ShapeOf<'AddressFieldDescriptorType'>>, never>;
    business: Field<{ readonly details?: Nullable<readonly Nullable<BusinessDetailInput>[]>; readonly displayableNumber?: Nullable<string>; readonly id?: Nullable<string>; }, Nullable<ShapeOf<'BusinessType'>>, 'KT-CT-11101' | 'KT-CT-11107' | 'KT-CT-1605'>;
    campaigns: Field<{ readonly accountNumber: string; readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ShapeOf<'AccountCampaignConnectionTypeConnection'>>, 'KT-CT-4123'>;
    complaint: Field<{ readonly complaintId: number; }, Nullable<ShapeOf<'ComplaintType'>>, 'KT-CT-12301'>;
    consentTypes: Field<{  }, Nullable<readonly Nullable<ShapeOf<'ConsentTypeType'>>[]>, never>;
    customerAsset: Field<{ readonly customerAssetId: string; }, Nullable<ShapeOf<'CustomerAssetType'>>, never>;
    embeddedNetwork: Field<{ readonly id: string; }, Nullable<ShapeOf<'EmbeddedNetworkType'>>, never>;
    externalAccountEvents: Field<{ readonly accountNumber: string; readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ShapeOf<'ExternalAccountEventConnectionTypeConnection'>>, 'KT-CT-7127'>;
    internalCompanies: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ShapeOf<'InternalCompanyConnectionTypeConnection'>>, never>;
    internalCompany: Field<{ readonly criteria: SearchCriteriaInput; }, Nullable<ShapeOf<'InternalCompanyType'>>, 'KT-CT-14401'>;
    metadata: Field<{ readonly identifier: string; readonly linkedObjectType?: Nullable<LinkedObjectType>; }, Nullable<readonly Nullable<ShapeOf<'Metadata'>>[]>, 'KT-CT-4123' | 'KT-CT-4124' | 'KT-CT-4177' | 'KT-CT-6622' | 'KT-CT-6637' | 'KT-CT-8411'>;
    metadataForKey: Field<{ readonly identifier: string; readonly key: string; readonly linkedObjectType?: Nullable<LinkedObjectType>; }, Nullable<ShapeOf<'Metadata'>>, 'KT-CT-4123' | 'KT-CT-4124' | 'KT-CT-4155' | 'KT-CT-4177' | 'KT-CT-4179' | 'KT-CT-6622' | 'KT-CT-6637' | 'KT-CT-8411' | 'KT-CT-8416'>;
    occupierAccount: Field<{ readonly postcode: string; readonly shortcode?: Nullable<string>; }, Nullable<ShapeOf<'OccupierAccount'>>, never>;
    occupierAccounts: Field<{ readonly postcode: string; readonly shortcode?: Nullable<string>; }, Nullable<readonly Nullable<ShapeOf<'OccupierAccount'>>[]>, never>;
    caredForAccounts: Field<{  }, readonly string[], never>;
    octocareOnboardingInfo: Field<{ readonly accountNumber: string; }, Nullable<ShapeOf<'OctocareOnboardingInfo'>>, 'KT-GB-10501' | 'KT-GB-10502' | 'KT-GB-10503'>;
    octocareUsageInfo: Field<{ readonly accountNumber: string; }, Nullable<ShapeOf<'OctocareUsageInfo'>>, 'KT-GB-10501' | 'KT-GB-10502' | 'KT-GB-10503' | 'KT-GB-10504'>;
    portfolio: Field<{ readonly portfolioNumber: string; }, Nullable<ShapeOf<'PortfolioType'>>, 'KT-CT-9403'>;
    portfolioByReference: Field<{ readonly portfolioReference: PortfolioReferenceInput; }, Nullable<ShapeOf<'PortfolioType'>>, 'KT-CT-9409'>;
    accountReference: Field<{ readonly value?: Nullable<string>; }, Nullable<readonly Nullable<ShapeOf<'AccountReferenceType'>>[]>, 'KT-CT-8310'>;
    accounts: Field<{ readonly phoneNumber?: Nullable<string>; readonly portfolioNumber?: Nullable<string>; }, Nullable<readonly Nullable<ShapeOf<'AccountType'>>[]>, 'KT-CT-4184'>;
    accountsSearch: Field<{ readonly maxResults?: Nullable<number>; readonly searchTerms?: Nullable<AccountSearchInputType>; }, Nullable<readonly Nullable<ShapeOf<'AccountSearchItemType'>>[]>, 'KT-CT-4183'>;
    accountUserSearch: Field<{ readonly input?: Nullable<AccountUserSearchInputType>; }, ShapeOf<'AccountUserType'>, never>;
    accountUser: Field<{ readonly detail?: Nullable<AccountUserDetailInput>; readonly email?: Nullable<string>; readonly externalId?: Nullable<string>; readonly number?: Nullable<string>; }, Nullable<ShapeOf<'AccountUserType'>>, 'KT-CT-5415' | 'KT-CT-5418' | 'KT-CT-5421' | 'KT-CT-5423' | 'KT-CT-5424' | 'KT-CT-5425' | 'KT-CT-5427'>;
    authorizedApplications: Field<{  }, Nullable<readonly Nullable<ShapeOf<'AuthorizedApplication'>>[]>, never>;
    mfaDevices: Field<{  }, Nullable<readonly Nullable<ShapeOf<'MfaDevice'>>[]>, never>;
    verificationStatus: Field<{ readonly email: string; }, Nullable<ShapeOf<'EmailVerificationStatus'>>, never>;
    partnerTeam: Field<{ readonly input: PartnerTeamInput; }, Nullable<ShapeOf<'PartnerTeamType'>>, 'KT-CT-7731'>;
    partnerUser: Field<{ readonly email?: Nullable<string>; readonly number?: Nullable<string>; }, Nullable<ShapeOf<'PartnerUserType'>>, 'KT-CT-7724' | 'KT-CT-7725'>;
    isPasswordResetTokenValid: Field<{ readonly token: string; readonly userId: string; }, Nullable<boolean>, never>;
    passwordValidatorHelpTexts: Field<{ readonly asHtml?: Nullable<boolean>; }, Nullable<readonly Nullable<string>[]>, never>;
    viewer: Field<{  }, Nullable<ShapeOf<'AccountUserType'>>, never>;
    thirdPartyViewer: Field<{  }, Nullable<ShapeOf<'ThirdPartyOrganizationType'>>, never>;
    partnerViewer: Field<{  }, Nullable<ShapeOf<'PartnerViewerType'>>, never>;
    apiBrownouts: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly input?: Nullable<APIBrownoutInput>; readonly last?: Nullable<number>; }, Nullable<ShapeOf<'APIBrownoutConnection'>>, never>;
    apiExceptions: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly input?: Nullable<APIExceptionQueryInput>; readonly last?: Nullable<number>; }, Nullable<ShapeOf<'APIExceptionConnectionTypeConnection'>>, never>;
    rateLimitInfo: Field<{  }, Nullable<ShapeOf<'CombinedRateLimitInformation'>>, never>;
    node: Field<{ readonly id: string; }, Nullable<ShapeOf<'Node'>>, never>;
    possibleErrors: Field<{ readonly input: PossibleErrorsInputType; }, Nullable<ShapeOf<'PossibleErrorsOutputType'>>, 'KT-CT-1606'>;
    queryComplexity: Field<{ readonly input: QueryComplexityInputType; }, Nullable<ShapeOf<'QueryComplexityOutputType'>>, never>;
    taskResult: Field<{ readonly accountNumber: string; readonly taskId: string; }, Nullable<ShapeOf<'TaskResult'>>, 'KT-CT-10401'>;
    krakenVersion: Field<{  }, Nullable<ShapeOf<'KrakenVersionType'>>, never>;
  };
  QueryComplexityOutputType: {
    complexityValue: Field<{  }, Nullable<number>, never>;
  };
  RefreshToken: {
    key: Field<{  }, string, never>;
    expiryDt: Field<{  }, Temporal.Instant, never>;
    isValid: Field<{  }, Nullable<boolean>, never>;
  };
  RegenerateSecretKey: {
    viewer: Field<{  }, Nullable<ShapeOf<'AccountUserType'>>, never>;
  };
  Reminder: {
    id: Field<{  }, Nullable<number>, never>;
    assigneeId: Field<{  }, Nullable<string | number>, never>;
    assigneeTeamId: Field<{  }, Nullable<string | number>, never>;
    assigneeTeamName: Field<{  }, Nullable<string>, never>;
    assigneeUsername: Field<{  }, Nullable<string>, never>;
    content: Field<{  }, Nullable<string>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant>, never>;
    dueAt: Field<{  }, Nullable<Temporal.Instant>, never>;
    isKrakenManaged: Field<{  }, Nullable<boolean>, never>;
    params: Field<{  }, Nullable<unknown>, never>;
    reminderTypeName: Field<{  }, Nullable<string>, never>;
    reopenInkConversation: Field<{  }, Nullable<boolean>, never>;
  };
  RequestPasswordResetOutputType: {
    email: Field<{  }, Nullable<string>, never>;
  };
  ResetUserPasswordOutput: {
    passwordUpdated: Field<{  }, Nullable<boolean>, never>;
    failureReasons: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
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
  SpecialCircumstanceRecordType: {
    id: Field<{  }, Nullable<string | number>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant>, never>;
    electricityPSRCode: Field<{  }, Nullable<string>, never>;
    gasPSRCode: Field<{  }, Nullable<string>, never>;
    internalCode: Field<{  }, Nullable<string>, never>;
    summary: Field<{  }, Nullable<string>, never>;
  };
  SpecialCircumstancesType: {
    isSharingConsentGiven: Field<{  }, Nullable<boolean>, never>;
    records: Field<{  }, Nullable<readonly Nullable<ShapeOf<'SpecialCircumstanceRecordUnion'>>[]>, never>;
  };
  TaskResult: {
    status: Field<{  }, Nullable<TaskStatusEnum>, never>;
    result: Field<{  }, Nullable<unknown>, never>;
    error: Field<{  }, Nullable<string>, never>;
  };
  TemporarySpecialCircumstanceRecordType: {
    id: Field<{  }, Nullable<string | number>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant>, never>;
    electricityPSRCode: Field<{  }, Nullable<string>, never>;
    expiryDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    gasPSRCode: Field<{  }, Nullable<string>, never>;
    internalCode: Field<{  }, Nullable<string>, never>;
    summary: Field<{  }, Nullable<string>, never>;
  };
  ThirdPartyOrganizationType: {
    name: Field<{  }, string, never>;
    permissions: Field<{  }, Nullable<readonly Nullable<ShapeOf<'ThirdPartyPermission'>>[]>, never>;
  };
  ThirdPartyPermission: {
    permission: Field<{  }, Nullable<string>, never>;
  };
  UpdatePassword: {
    viewer: Field<{  }, Nullable<ShapeOf<'AccountUserType'>>, never>;
  };
  Urls: {
    bookSmartMeterInstallation: Field<{ readonly propertyId: number; }, Nullable<string>, never>;
  };
}
