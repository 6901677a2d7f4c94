// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export interface Plain_AccountCampaignConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'AccountCampaignConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { AccountCampaignConnectionTypeConnection: Plain_AccountCampaignConnectionTypeConnection }
export interface Fields_AccountCampaignConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'AccountCampaignConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { AccountCampaignConnectionTypeConnection: Fields_AccountCampaignConnectionTypeConnection }
export interface Plain_AccountCampaignConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'AccountCampaignType'>>;
}
export interface Plain { AccountCampaignConnectionTypeEdge: Plain_AccountCampaignConnectionTypeEdge }
export interface Fields_AccountCampaignConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'AccountCampaignType'>>, never>;
}
export interface Fields { AccountCampaignConnectionTypeEdge: Fields_AccountCampaignConnectionTypeEdge }
export interface Plain_AccountCampaignType {
    readonly campaignExpiryDate?: Nullable<Temporal.PlainDate>;
    readonly expiryDate?: Nullable<Temporal.PlainDate>;
    readonly name?: Nullable<string>;
    readonly slug?: Nullable<string>;
    readonly startDate?: Nullable<Temporal.PlainDate>;
}
export interface Plain { AccountCampaignType: Plain_AccountCampaignType }
export interface Fields_AccountCampaignType {
    campaignExpiryDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    expiryDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    name: Field<{  }, Nullable<string>, never>;
    slug: Field<{  }, Nullable<string>, never>;
    startDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
}
export interface Fields { AccountCampaignType: Fields_AccountCampaignType }
export interface Plain_AccountConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'AccountConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { AccountConnectionTypeConnection: Plain_AccountConnectionTypeConnection }
export interface Fields_AccountConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'AccountConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { AccountConnectionTypeConnection: Fields_AccountConnectionTypeConnection }
export interface Plain_AccountConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'AccountType'>>;
}
export interface Plain { AccountConnectionTypeEdge: Plain_AccountConnectionTypeEdge }
export interface Fields_AccountConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'AccountType'>>, never>;
}
export interface Fields { AccountConnectionTypeEdge: Fields_AccountConnectionTypeEdge }
export interface Plain { AccountInterface: ModelOf<'AccountType'> }
export interface Plain_AccountNoteType {
    readonly id: string | number;
    readonly body: string;
    readonly createdAt: Temporal.Instant | number;
    readonly isPinned: boolean;
    readonly unpinAt?: Nullable<Temporal.Instant | number>;
}
export interface Plain { AccountNoteType: Plain_AccountNoteType }
export interface Fields_AccountNoteType {
    id: Field<{  }, string | number, never>;
    body: Field<{  }, string, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    isPinned: Field<{  }, boolean, never>;
    unpinAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { AccountNoteType: Fields_AccountNoteType }
export interface Plain_AccountReferenceType {
    readonly account: ModelOf<'AccountType'>;
    readonly createdAt: Temporal.Instant | number;
    readonly namespace: string;
    readonly updatedAt: Temporal.Instant | number;
    readonly value: string;
}
export interface Plain { AccountReferenceType: Plain_AccountReferenceType }
export interface Fields_AccountReferenceType {
    account: Field<{  }, ModelOf<'AccountType'>, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    namespace: Field<{  }, string, never>;
    updatedAt: Field<{  }, Temporal.Instant | number, never>;
    value: Field<{  }, string, never>;
}
export interface Fields { AccountReferenceType: Fields_AccountReferenceType }
export interface Plain_AccountReminderConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'AccountReminderConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { AccountReminderConnectionTypeConnection: Plain_AccountReminderConnectionTypeConnection }
export interface Fields_AccountReminderConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'AccountReminderConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { AccountReminderConnectionTypeConnection: Fields_AccountReminderConnectionTypeConnection }
export interface Plain_AccountReminderConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'Reminder'>>;
}
export interface Plain { AccountReminderConnectionTypeEdge: Plain_AccountReminderConnectionTypeEdge }
export interface Fields_AccountReminderConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'Reminder'>>, never>;
}
export interface Fields { AccountReminderConnectionTypeEdge: Fields_AccountReminderConnectionTypeEdge }
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
export interface Plain_AccountSearchItemType {
    readonly account?: Nullable<ModelOf<'AccountType'>>;
    readonly score?: Nullable<string | number>;
}
export interface Plain { AccountSearchItemType: Plain_AccountSearchItemType }
export interface Fields_AccountSearchItemType {
    account: Field<{  }, Nullable<ModelOf<'AccountType'>>, never>;
    score: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { AccountSearchItemType: Fields_AccountSearchItemType }
export type AccountStatus = 'PENDING' | 'INCOMPLETE' | 'WITHDRAWN' | 'ACTIVE' | 'ENROLMENT_ERROR' | 'ENROLMENT_REJECTED' | 'DORMANT' | 'VOID';
export interface Plain_AccountType {
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
}
export interface Plain { AccountType: Plain_AccountType }
export interface Fields_AccountType {
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
}
export interface Fields { AccountType: Fields_AccountType }
export type AccountTypeChoices = 'BUSINESS' | 'DOMESTIC' | 'BUSINESS_OCCUPIER' | 'OCCUPIER' | 'MANAGED' | 'PORTFOLIO_LEAD' | 'BUSINESS_VACANT' | 'VACANT' | 'BUSINESS_THIRD_PARTY_BILLED' | 'DOMESTIC_THIRD_PARTY_BILLED' | 'SUPPLY_POINT';
export interface Plain_AccountUserCommsPreferences {
    readonly emailFormat?: Nullable<EmailFormats>;
    readonly fontSizeMultiplier?: Nullable<number>;
    readonly isOptedInMeterReadingConfirmations?: Nullable<boolean>;
    readonly isOptedInToClientMessages?: Nullable<boolean>;
    readonly isOptedInToOfferMessages?: Nullable<boolean>;
    readonly isOptedInToRecommendedMessages?: Nullable<boolean>;
    readonly isOptedInToSmsMessages?: Nullable<boolean>;
    readonly isOptedInToThirdPartyMessages?: Nullable<boolean>;
    readonly isOptedInToUpdateMessages?: Nullable<boolean>;
    readonly isUsingInvertedEmailColours?: Nullable<boolean>;
    readonly preferredHoldMusic?: Nullable<Songs>;
    readonly smsOptInLastChangeDate?: Nullable<Temporal.Instant | number>;
}
export interface Plain { AccountUserCommsPreferences: Plain_AccountUserCommsPreferences }
export interface Fields_AccountUserCommsPreferences {
    emailFormat: Field<{  }, Nullable<EmailFormats>, never>;
    fontSizeMultiplier: Field<{  }, Nullable<number>, never>;
    isOptedInMeterReadingConfirmations: Field<{  }, Nullable<boolean>, never>;
    isOptedInToClientMessages: Field<{  }, Nullable<boolean>, never>;
    isOptedInToOfferMessages: Field<{  }, Nullable<boolean>, never>;
    isOptedInToRecommendedMessages: Field<{  }, Nullable<boolean>, never>;
    isOptedInToSmsMessages: Field<{  }, Nullable<boolean>, never>;
    isOptedInToThirdPartyMessages: Field<{  }, Nullable<boolean>, never>;
    isOptedInToUpdateMessages: Field<{  }, Nullable<boolean>, never>;
    isUsingInvertedEmailColours: Field<{  }, Nullable<boolean>, never>;
    preferredHoldMusic: Field<{  }, Nullable<Songs>, never>;
    smsOptInLastChangeDate: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { AccountUserCommsPreferences: Fields_AccountUserCommsPreferences }
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
export interface Plain_AccountUserRoleType {
    readonly id: string | number;
    readonly account: ModelOf<'AccountType'>;
    readonly role?: Nullable<string>;
}
export interface Plain { AccountUserRoleType: Plain_AccountUserRoleType }
export interface Fields_AccountUserRoleType {
    id: Field<{  }, string | number, never>;
    account: Field<{  }, ModelOf<'AccountType'>, never>;
    role: Field<{  }, Nullable<string>, never>;
}
export interface Fields { AccountUserRoleType: Fields_AccountUserRoleType }
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
export interface Plain_AccountUserType {
    readonly accounts?: Nullable<readonly Nullable<ModelOf<'AccountInterface'>>[]>;
    readonly accountUserRoles?: Nullable<readonly Nullable<ModelOf<'AccountUserRoleType'>>[]>;
    readonly portfolioUserRoles?: Nullable<readonly Nullable<ModelOf<'PortfolioUserRoleType'>>[]>;
    readonly portfolioIds?: Nullable<readonly Nullable<string | number>[]>;
    readonly businesses?: Nullable<ModelOf<'BusinessConnectionTypeConnection'>>;
    readonly preferences?: Nullable<ModelOf<'AccountUserCommsPreferences'>>;
    readonly consents: readonly ModelOf<'ConsentType'>[];
    readonly address?: Nullable<ModelOf<'RichAddressType'>>;
    readonly portfolios?: Nullable<ModelOf<'PortfolioConnectionTypeConnection'>>;
    readonly isInHardship?: Nullable<boolean>;
    readonly specialCircumstances?: Nullable<ModelOf<'SpecialCircumstancesType'>>;
}
export interface Plain { AccountUserType: Plain_AccountUserType }
export interface Fields_AccountUserType {
    accounts: Field<{ readonly allowedBrandCodes?: Nullable<readonly Nullable<BrandChoices>[]>; readonly restrictToPublicFacingBrands?: Nullable<boolean>; readonly restrictToAccountNumbers?: Nullable<readonly Nullable<string>[]>; readonly excludeAccountTypes?: Nullable<readonly Nullable<AccountTypeChoices>[]>; readonly excludeAccountsWithoutAgreements?: Nullable<boolean>; }, Nullable<readonly Nullable<ModelOf<'AccountInterface'>>[]>, never>;
    accountUserRoles: Field<{ readonly accountNumber?: Nullable<string>; }, Nullable<readonly Nullable<ModelOf<'AccountUserRoleType'>>[]>, never>;
    portfolioUserRoles: Field<{ readonly portfolioNumber?: Nullable<string>; readonly accountNumber?: Nullable<string>; }, Nullable<readonly Nullable<ModelOf<'PortfolioUserRoleType'>>[]>, never>;
    portfolioIds: Field<{ readonly allowedBrandCodes?: Nullable<readonly Nullable<BrandChoices>[]>; readonly restrictToPublicFacingBrands?: Nullable<boolean>; }, Nullable<readonly Nullable<string | number>[]>, never>;
    businesses: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'BusinessConnectionTypeConnection'>>, never>;
    preferences: Field<{  }, Nullable<ModelOf<'AccountUserCommsPreferences'>>, never>;
    consents: Field<{  }, readonly ModelOf<'ConsentType'>[], never>;
    address: Field<{  }, Nullable<ModelOf<'RichAddressType'>>, never>;
    portfolios: Field<{ readonly allowedBrandCodes?: Nullable<readonly Nullable<BrandChoices>[]>; readonly restrictToPublicFacingBrands?: Nullable<boolean>; readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PortfolioConnectionTypeConnection'>>, never>;
    isInHardship: Field<{  }, Nullable<boolean>, never>;
    specialCircumstances: Field<{  }, Nullable<ModelOf<'SpecialCircumstancesType'>>, never>;
}
export interface Fields { AccountUserType: Fields_AccountUserType }
export interface Plain_AccountWithStatusInfoType {
    readonly number: string;
    readonly status?: Nullable<AccountStatus>;
}
export interface Plain { AccountWithStatusInfoType: Plain_AccountWithStatusInfoType }
export interface Fields_AccountWithStatusInfoType {
    number: Field<{  }, string, never>;
    status: Field<{  }, Nullable<AccountStatus>, never>;
}
export interface Fields { AccountWithStatusInfoType: Fields_AccountWithStatusInfoType }
export interface Plain_AddressFieldConfigType {
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
}
export interface Plain { AddressFieldConfigType: Plain_AddressFieldConfigType }
export interface Fields_AddressFieldConfigType {
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
}
export interface Fields { AddressFieldConfigType: Fields_AddressFieldConfigType }
export interface Plain_AddressFieldDescriptorType {
    readonly fieldGroups: readonly ModelOf<'AddressFieldGroupType'>[];
}
export interface Plain { AddressFieldDescriptorType: Plain_AddressFieldDescriptorType }
export interface Fields_AddressFieldDescriptorType {
    fieldGroups: Field<{  }, readonly ModelOf<'AddressFieldGroupType'>[], never>;
}
export interface Fields { AddressFieldDescriptorType: Fields_AddressFieldDescriptorType }
export interface Plain_AddressFieldGroupType {
    readonly fields: readonly ModelOf<'AddressFieldConfigType'>[];
    readonly label?: Nullable<string>;
    readonly name: string;
}
export interface Plain { AddressFieldGroupType: Plain_AddressFieldGroupType }
export interface Fields_AddressFieldGroupType {
    fields: Field<{  }, readonly ModelOf<'AddressFieldConfigType'>[], never>;
    label: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, string, never>;
}
export interface Fields { AddressFieldGroupType: Fields_AddressFieldGroupType }
export interface Plain_AddressFieldOptionType {
    readonly label: string;
    readonly value: string;
}
export interface Plain { AddressFieldOptionType: Plain_AddressFieldOptionType }
export interface Fields_AddressFieldOptionType {
    label: Field<{  }, string, never>;
    value: Field<{  }, string, never>;
}
export interface Fields { AddressFieldOptionType: Fields_AddressFieldOptionType }
export type AddressFieldTypeEnum = 'TEXT' | 'TEXTAREA' | 'SELECT' | 'NUMBER' | 'HIDDEN';
export interface Plain_AddressFieldValidationRuleType {
    readonly maxLength?: Nullable<number>;
    readonly regex?: Nullable<string>;
    readonly required: boolean;
}
export interface Plain { AddressFieldValidationRuleType: Plain_AddressFieldValidationRuleType }
export interface Fields_AddressFieldValidationRuleType {
    maxLength: Field<{  }, Nullable<number>, never>;
    regex: Field<{  }, Nullable<string>, never>;
    required: Field<{  }, boolean, never>;
}
export interface Fields { AddressFieldValidationRuleType: Fields_AddressFieldValidationRuleType }
export interface Plain_AssistanceAgreementType {
    readonly activeFrom?: Nullable<Temporal.PlainDate>;
    readonly activeTo?: Nullable<Temporal.PlainDate>;
    readonly assistanceType?: Nullable<string>;
}
export interface Plain { AssistanceAgreementType: Plain_AssistanceAgreementType }
export interface Fields_AssistanceAgreementType {
    activeFrom: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    activeTo: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    assistanceType: Field<{  }, Nullable<string>, never>;
}
export interface Fields { AssistanceAgreementType: Fields_AssistanceAgreementType }
export type BrandChoices = 'OCTOPUS_ENERGY' | 'AFFECT_ENERGY' | 'BULB' | 'COOP_ENERGY' | 'EBICO_LIVING' | 'LONDON_POWER';
export interface Plain_BusinessConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'BusinessConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { BusinessConnectionTypeConnection: Plain_BusinessConnectionTypeConnection }
export interface Fields_BusinessConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'BusinessConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { BusinessConnectionTypeConnection: Fields_BusinessConnectionTypeConnection }
export interface Plain_BusinessConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'BusinessType'>>;
}
export interface Plain { BusinessConnectionTypeEdge: Plain_BusinessConnectionTypeEdge }
export interface Fields_BusinessConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'BusinessType'>>, never>;
}
export interface Fields { BusinessConnectionTypeEdge: Fields_BusinessConnectionTypeEdge }
export interface BusinessDetailInput {
  readonly key: string;
  readonly value: string;
}
export interface Plain_BusinessDetailType {
    readonly key: string;
    readonly value?: Nullable<string>;
}
export interface Plain { BusinessDetailType: Plain_BusinessDetailType }
export interface Fields_BusinessDetailType {
    key: Field<{  }, string, never>;
    value: Field<{  }, Nullable<string>, never>;
}
export interface Fields { BusinessDetailType: Fields_BusinessDetailType }
export interface Plain_BusinessType {
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
}
export interface Plain { BusinessType: Plain_BusinessType }
export interface Fields_BusinessType {
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
}
export interface Fields { BusinessType: Fields_BusinessType }
export type BusinessTypeOptions = 'SOLE_TRADER' | 'LIMITED' | 'PARTNERSHIP' | 'CHARITY' | 'PUBLIC_LIMITED_COMPANY' | 'LIMITED_LIABILITY_PARTNERSHIP' | 'TRUST' | 'TRADING_AS' | 'GOVERNMENT' | 'NON_PROFIT' | 'CHURCH' | 'TO_BE_DETERMINED';
export type CommsDeliveryPreference = 'EMAIL' | 'POSTAL_MAIL';
export interface Plain_ComplaintConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ComplaintConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { ComplaintConnectionTypeConnection: Plain_ComplaintConnectionTypeConnection }
export interface Fields_ComplaintConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ComplaintConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { ComplaintConnectionTypeConnection: Fields_ComplaintConnectionTypeConnection }
export interface Plain_ComplaintConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ComplaintType'>>;
}
export interface Plain { ComplaintConnectionTypeEdge: Plain_ComplaintConnectionTypeEdge }
export interface Fields_ComplaintConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ComplaintType'>>, never>;
}
export interface Fields { ComplaintConnectionTypeEdge: Fields_ComplaintConnectionTypeEdge }
export interface Plain_ComplaintContactConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ComplaintContactConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { ComplaintContactConnectionTypeConnection: Plain_ComplaintContactConnectionTypeConnection }
export interface Fields_ComplaintContactConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ComplaintContactConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { ComplaintContactConnectionTypeConnection: Fields_ComplaintContactConnectionTypeConnection }
export interface Plain_ComplaintContactConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ComplaintContactType'>>;
}
export interface Plain { ComplaintContactConnectionTypeEdge: Plain_ComplaintContactConnectionTypeEdge }
export interface Fields_ComplaintContactConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ComplaintContactType'>>, never>;
}
export interface Fields { ComplaintContactConnectionTypeEdge: Fields_ComplaintContactConnectionTypeEdge }
export interface Plain_ComplaintContactType {
    readonly actionTaken: string;
    readonly createdAt: Temporal.Instant | number;
    readonly email?: Nullable<string>;
    readonly landline?: Nullable<string>;
    readonly mobile?: Nullable<string>;
    readonly name: string;
    readonly preferredCommunicationMethod?: Nullable<string>;
    readonly status: string;
    readonly summary?: Nullable<string>;
}
export interface Plain { ComplaintContactType: Plain_ComplaintContactType }
export interface Fields_ComplaintContactType {
    actionTaken: Field<{  }, string, never>;
    createdAt: Field<{  }, Temporal.Instant | number, never>;
    email: Field<{  }, Nullable<string>, never>;
    landline: Field<{  }, Nullable<string>, never>;
    mobile: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, string, never>;
    preferredCommunicationMethod: Field<{  }, Nullable<string>, never>;
    status: Field<{  }, string, never>;
    summary: Field<{  }, Nullable<string>, never>;
}
export interface Fields { ComplaintContactType: Fields_ComplaintContactType }
export interface Plain_ComplaintType {
    readonly id: string | number;
    readonly assigneeId?: Nullable<string | number>;
    readonly contacts?: Nullable<ModelOf<'ComplaintContactConnectionTypeConnection'>>;
    readonly creationDate?: Nullable<Temporal.PlainDate>;
    readonly isOfficial?: Nullable<boolean>;
    readonly resolutionDate?: Nullable<Temporal.PlainDate>;
    readonly subtype?: Nullable<string>;
    readonly type?: Nullable<string>;
}
export interface Plain { ComplaintType: Plain_ComplaintType }
export interface Fields_ComplaintType {
    id: Field<{  }, string | number, never>;
    assigneeId: Field<{  }, Nullable<string | number>, never>;
    contacts: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'ComplaintContactConnectionTypeConnection'>>, never>;
    creationDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    isOfficial: Field<{  }, Nullable<boolean>, never>;
    resolutionDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    subtype: Field<{  }, Nullable<string>, never>;
    type: Field<{  }, Nullable<string>, never>;
}
export interface Fields { ComplaintType: Fields_ComplaintType }
export interface Plain_ConsentType {
    readonly code: string;
    readonly id: number;
    readonly type?: Nullable<ModelOf<'ConsentTypeType'>>;
    readonly value: ConsentValue;
}
export interface Plain { ConsentType: Plain_ConsentType }
export interface Fields_ConsentType {
    code: Field<{  }, string, never>;
    id: Field<{  }, number, never>;
    type: Field<{  }, Nullable<ModelOf<'ConsentTypeType'>>, never>;
    value: Field<{  }, ConsentValue, never>;
}
export interface Fields { ConsentType: Fields_ConsentType }
export interface Plain_ConsentTypeType {
    readonly code: string;
    readonly defaultValue: ConsentValue;
    readonly description: string;
    readonly name: string;
}
export interface Plain { ConsentTypeType: Plain_ConsentTypeType }
export interface Fields_ConsentTypeType {
    code: Field<{  }, string, never>;
    defaultValue: Field<{  }, ConsentValue, never>;
    description: Field<{  }, string, never>;
    name: Field<{  }, string, never>;
}
export interface Fields { ConsentTypeType: Fields_ConsentTypeType }
export type ConsentValue = 'ACCEPTED' | 'REJECTED' | 'UNKNOWN' | 'PENDING';
export interface Plain_CustomerAssetType {
    readonly accountNumber?: Nullable<string>;
    readonly activeFrom?: Nullable<Temporal.Instant | number>;
    readonly activeTo?: Nullable<Temporal.Instant | number>;
    readonly id?: Nullable<string | number>;
    readonly name?: Nullable<string>;
    readonly physicalId?: Nullable<string>;
    readonly type?: Nullable<string>;
}
export interface Plain { CustomerAssetType: Plain_CustomerAssetType }
export interface Fields_CustomerAssetType {
    accountNumber: Field<{  }, Nullable<string>, never>;
    activeFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    activeTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    name: Field<{  }, Nullable<string>, never>;
    physicalId: Field<{  }, Nullable<string>, never>;
    type: Field<{  }, Nullable<string>, never>;
}
export interface Fields { CustomerAssetType: Fields_CustomerAssetType }
export type DocumentAccessibilityChoices = 'LARGE_PRINT' | 'BRAILLE' | 'AUDIO';
export type EmailFormats = 'TEXT' | 'HTML';
export interface Plain_ExternalAccountEvent {
    readonly id: string | number;
    readonly category: string;
    readonly content?: Nullable<unknown>;
    readonly description?: Nullable<string>;
    readonly eventType: string;
    readonly occurredAt: Temporal.Instant | number;
    readonly subcategory: string;
}
export interface Plain { ExternalAccountEvent: Plain_ExternalAccountEvent }
export interface Fields_ExternalAccountEvent {
    id: Field<{  }, string | number, never>;
    category: Field<{  }, string, never>;
    content: Field<{  }, Nullable<unknown>, never>;
    description: Field<{  }, Nullable<string>, never>;
    eventType: Field<{  }, string, never>;
    occurredAt: Field<{  }, Temporal.Instant | number, never>;
    subcategory: Field<{  }, string, never>;
}
export interface Fields { ExternalAccountEvent: Fields_ExternalAccountEvent }
export interface Plain_ExternalAccountEventConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ExternalAccountEventConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { ExternalAccountEventConnectionTypeConnection: Plain_ExternalAccountEventConnectionTypeConnection }
export interface Fields_ExternalAccountEventConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ExternalAccountEventConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { ExternalAccountEventConnectionTypeConnection: Fields_ExternalAccountEventConnectionTypeConnection }
export interface Plain_ExternalAccountEventConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ExternalAccountEvent'>>;
}
export interface Plain { ExternalAccountEventConnectionTypeEdge: Plain_ExternalAccountEventConnectionTypeEdge }
export interface Fields_ExternalAccountEventConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ExternalAccountEvent'>>, never>;
}
export interface Fields { ExternalAccountEventConnectionTypeEdge: Fields_ExternalAccountEventConnectionTypeEdge }
export type HardshipAgreementExitReason = 'INITIAL_PAYMENT_PLAN_NOT_ESTABLISHED' | 'CUSTOMER_REQUEST' | 'PAYMENT_PLAN_BROKEN_FOR_NON_PAYMENT' | 'PAYMENT_PLAN_COMPLETED_SUCCESSFULLY' | 'FURTHER_PAYMENT_PLAN_NOT_ESTABLISHED' | 'ACCOUNT_FINALISED' | 'RAISED_IN_ERROR' | 'NO_ENGAGEMENT' | 'CREDIT_OR_NIL_BALANCE' | 'OTHER';
export type HardshipAgreementHardshipEntryReason = 'SELF_IDENTIFIED' | 'EXTERNAL_REFERENCE' | 'RETAILER_REFERRAL';
export type HardshipAgreementHardshipType = 'DEATH_IN_FAMILY' | 'HOUSEHOLD_ILLNESS' | 'FAMILY_VIOLENCE' | 'UNEMPLOYMENT' | 'REDUCED_INCOME' | 'OTHER';
export interface Plain_HardshipAgreementType {
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
}
export interface Plain { HardshipAgreementType: Plain_HardshipAgreementType }
export interface Fields_HardshipAgreementType {
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
}
export interface Fields { HardshipAgreementType: Fields_HardshipAgreementType }
export interface Plain_InternalCompanyConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'InternalCompanyConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { InternalCompanyConnectionTypeConnection: Plain_InternalCompanyConnectionTypeConnection }
export interface Fields_InternalCompanyConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'InternalCompanyConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { InternalCompanyConnectionTypeConnection: Fields_InternalCompanyConnectionTypeConnection }
export interface Plain_InternalCompanyConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'InternalCompanyType'>>;
}
export interface Plain { InternalCompanyConnectionTypeEdge: Plain_InternalCompanyConnectionTypeEdge }
export interface Fields_InternalCompanyConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'InternalCompanyType'>>, never>;
}
export interface Fields { InternalCompanyConnectionTypeEdge: Fields_InternalCompanyConnectionTypeEdge }
export interface Plain_InternalCompanyType {
    readonly displayableNumber: string;
    readonly id: string | number;
    readonly legalAddress?: Nullable<ModelOf<'RichAddressType'>>;
    readonly name: string;
    readonly primaryRegistrationNumber?: Nullable<string>;
    readonly primaryTaxIdentifierNumber?: Nullable<string>;
    readonly secondaryRegistrationNumber?: Nullable<string>;
}
export interface Plain { InternalCompanyType: Plain_InternalCompanyType }
export interface Fields_InternalCompanyType {
    displayableNumber: Field<{  }, string, never>;
    id: Field<{  }, string | number, never>;
    legalAddress: Field<{  }, Nullable<ModelOf<'RichAddressType'>>, never>;
    name: Field<{  }, string, never>;
    primaryRegistrationNumber: Field<{  }, Nullable<string>, never>;
    primaryTaxIdentifierNumber: Field<{  }, Nullable<string>, never>;
    secondaryRegistrationNumber: Field<{  }, Nullable<string>, never>;
}
export interface Fields { InternalCompanyType: Fields_InternalCompanyType }
export type LinkedObjectType = 'ACCOUNT' | 'ACCOUNT_USER' | 'PROPERTY' | 'ACCOUNT_PROPERTY_EFFECTIVE_PERIOD';
export interface Plain_Metadata {
    readonly key: string;
    readonly value?: Nullable<unknown>;
}
export interface Plain { Metadata: Plain_Metadata }
export interface Fields_Metadata {
    key: Field<{  }, string, never>;
    value: Field<{  }, Nullable<unknown>, never>;
}
export interface Fields { Metadata: Fields_Metadata }
export interface Plain_OctocareOnboardingInfo {
    readonly chfDeviceId: string;
    readonly propertyAddressLine1: string;
    readonly propertyId: string | number;
}
export interface Plain { OctocareOnboardingInfo: Plain_OctocareOnboardingInfo }
export interface Fields_OctocareOnboardingInfo {
    chfDeviceId: Field<{  }, string, never>;
    propertyAddressLine1: Field<{  }, string, never>;
    propertyId: Field<{  }, string | number, never>;
}
export interface Fields { OctocareOnboardingInfo: Fields_OctocareOnboardingInfo }
export interface Plain_OctocareUsageInfo {
    readonly meterDeviceId: string;
    readonly propertyAddressLine1: string;
}
export interface Plain { OctocareUsageInfo: Plain_OctocareUsageInfo }
export interface Fields_OctocareUsageInfo {
    meterDeviceId: Field<{  }, string, never>;
    propertyAddressLine1: Field<{  }, string, never>;
}
export interface Fields { OctocareUsageInfo: Fields_OctocareUsageInfo }
export interface Plain_PortfolioConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'PortfolioConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { PortfolioConnectionTypeConnection: Plain_PortfolioConnectionTypeConnection }
export interface Fields_PortfolioConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'PortfolioConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { PortfolioConnectionTypeConnection: Fields_PortfolioConnectionTypeConnection }
export interface Plain_PortfolioConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'PortfolioType'>>;
}
export interface Plain { PortfolioConnectionTypeEdge: Plain_PortfolioConnectionTypeEdge }
export interface Fields_PortfolioConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'PortfolioType'>>, never>;
}
export interface Fields { PortfolioConnectionTypeEdge: Fields_PortfolioConnectionTypeEdge }
export interface PortfolioReferenceInput {
  readonly namespace: string;
  readonly value: string;
}
export interface Plain_PortfolioType {
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
}
export interface Plain { PortfolioType: Plain_PortfolioType }
export interface Fields_PortfolioType {
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
}
export interface Fields { PortfolioType: Fields_PortfolioType }
export interface Plain_PortfolioUserRoleType {
    readonly id: string | number;
    readonly portfolio: ModelOf<'PortfolioType'>;
    readonly role?: Nullable<string>;
}
export interface Plain { PortfolioUserRoleType: Plain_PortfolioUserRoleType }
export interface Fields_PortfolioUserRoleType {
    id: Field<{  }, string | number, never>;
    portfolio: Field<{  }, ModelOf<'PortfolioType'>, never>;
    role: Field<{  }, Nullable<string>, never>;
}
export interface Fields { PortfolioUserRoleType: Fields_PortfolioUserRoleType }
export interface Fields_Query {
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
}
export interface Fields { Query: Fields_Query }
export interface Plain_Reminder {
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
}
export interface Plain { Reminder: Plain_Reminder }
export interface Fields_Reminder {
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
}
export interface Fields { Reminder: Fields_Reminder }
export interface Plain_RichAddressType {
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
}
export interface Plain { RichAddressType: Plain_RichAddressType }
export interface Fields_RichAddressType {
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
}
export interface Fields { RichAddressType: Fields_RichAddressType }
export interface SearchCriteriaInput {
  readonly id?: Nullable<string>;
}
export type Songs = 'NO_SONG_PREFERRED' | 'SONG_hold_music_4_33_silence' | 'SONG_hold_music_holding_firm' | 'SONG_1938' | 'SONG_1939' | 'SONG_1940' | 'SONG_1941' | 'SONG_1942' | 'SONG_1943' | 'SONG_1944' | 'SONG_1945' | 'SONG_1946' | 'SONG_1947' | 'SONG_1948' | 'SONG_1949' | 'SONG_1950' | 'SONG_1951' | 'SONG_1952' | 'SONG_1953' | 'SONG_1954' | 'SONG_1955' | 'SONG_1956' | 'SONG_1957' | 'SONG_1958' | 'SONG_1959' | 'SONG_1960' | 'SONG_1961' | 'SONG_1962' | 'SONG_1963' | 'SONG_1964' | 'SONG_1965' | 'SONG_1966' | 'SONG_1967' | 'SONG_1968' | 'SONG_1969' | 'SONG_1970' | 'SONG_1971' | 'SONG_1972' | 'SONG_1973' | 'SONG_1974' | 'SONG_1975' | 'SONG_1976' | 'SONG_1977' | 'SONG_1978' | 'SONG_1979' | 'SONG_1980' | 'SONG_1981' | 'SONG_1982' | 'SONG_1983' | 'SONG_1984' | 'SONG_1985' | 'SONG_1986' | 'SONG_1987' | 'SONG_1988' | 'SONG_1989' | 'SONG_1990' | 'SONG_1991' | 'SONG_1992' | 'SONG_1993' | 'SONG_1994' | 'SONG_1995' | 'SONG_1996' | 'SONG_1997' | 'SONG_1998' | 'SONG_1999' | 'SONG_2000' | 'SONG_2001' | 'SONG_2002' | 'SONG_2003';
export interface Plain_SpecialCircumstanceRecordType {
    readonly id?: Nullable<string | number>;
    readonly createdAt?: Nullable<Temporal.Instant | number>;
    readonly electricityPSRCode?: Nullable<string>;
    readonly gasPSRCode?: Nullable<string>;
    readonly internalCode?: Nullable<string>;
    readonly summary?: Nullable<string>;
}
export interface Plain { SpecialCircumstanceRecordType: Plain_SpecialCircumstanceRecordType }
export interface Fields_SpecialCircumstanceRecordType {
    id: Field<{  }, Nullable<string | number>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    electricityPSRCode: Field<{  }, Nullable<string>, never>;
    gasPSRCode: Field<{  }, Nullable<string>, never>;
    internalCode: Field<{  }, Nullable<string>, never>;
    summary: Field<{  }, Nullable<string>, never>;
}
export interface Fields { SpecialCircumstanceRecordType: Fields_SpecialCircumstanceRecordType }
export interface Plain { SpecialCircumstanceRecordUnion: ModelOf<'SpecialCircumstanceRecordType'> | ModelOf<'TemporarySpecialCircumstanceRecordType'> }
export interface Plain_SpecialCircumstancesType {
    readonly isSharingConsentGiven?: Nullable<boolean>;
    readonly records?: Nullable<readonly Nullable<ModelOf<'SpecialCircumstanceRecordUnion'>>[]>;
}
export interface Plain { SpecialCircumstancesType: Plain_SpecialCircumstancesType }
export interface Fields_SpecialCircumstancesType {
    isSharingConsentGiven: Field<{  }, Nullable<boolean>, never>;
    records: Field<{  }, Nullable<readonly Nullable<ModelOf<'SpecialCircumstanceRecordUnion'>>[]>, never>;
}
export interface Fields { SpecialCircumstancesType: Fields_SpecialCircumstancesType }
export interface Plain_TemporarySpecialCircumstanceRecordType {
    readonly id?: Nullable<string | number>;
    readonly createdAt?: Nullable<Temporal.Instant | number>;
    readonly electricityPSRCode?: Nullable<string>;
    readonly expiryDate?: Nullable<Temporal.PlainDate>;
    readonly gasPSRCode?: Nullable<string>;
    readonly internalCode?: Nullable<string>;
    readonly summary?: Nullable<string>;
}
export interface Plain { TemporarySpecialCircumstanceRecordType: Plain_TemporarySpecialCircumstanceRecordType }
export interface Fields_TemporarySpecialCircumstanceRecordType {
    id: Field<{  }, Nullable<string | number>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    electricityPSRCode: Field<{  }, Nullable<string>, never>;
    expiryDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    gasPSRCode: Field<{  }, Nullable<string>, never>;
    internalCode: Field<{  }, Nullable<string>, never>;
    summary: Field<{  }, Nullable<string>, never>;
}
export interface Fields { TemporarySpecialCircumstanceRecordType: Fields_TemporarySpecialCircumstanceRecordType }
}
