// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export interface Plain_AccountType {
    readonly users: readonly ModelOf<'AccountUserType'>[];
}
export interface Plain { AccountType: Plain_AccountType }
export interface Fields_AccountType {
    users: Field<{  }, readonly ModelOf<'AccountUserType'>[], never>;
}
export interface Fields { AccountType: Fields_AccountType }
export interface Plain_AccountUserDetailType {
    readonly isSensitive?: Nullable<boolean>;
    readonly namespace?: Nullable<string>;
    readonly value?: Nullable<string>;
}
export interface Plain { AccountUserDetailType: Plain_AccountUserDetailType }
export interface Fields_AccountUserDetailType {
    isSensitive: Field<{  }, Nullable<boolean>, never>;
    namespace: Field<{  }, Nullable<string>, never>;
    value: Field<{  }, Nullable<string>, never>;
}
export interface Fields { AccountUserDetailType: Fields_AccountUserDetailType }
export interface Plain_AccountUserPermission {
    readonly permission?: Nullable<string>;
}
export interface Plain { AccountUserPermission: Plain_AccountUserPermission }
export interface Fields_AccountUserPermission {
    permission: Field<{  }, Nullable<string>, never>;
}
export interface Fields { AccountUserPermission: Fields_AccountUserPermission }
export interface Plain_AccountUserRoleType {
    readonly user: ModelOf<'AccountUserType'>;
}
export interface Plain { AccountUserRoleType: Plain_AccountUserRoleType }
export interface Fields_AccountUserRoleType {
    user: Field<{  }, ModelOf<'AccountUserType'>, never>;
}
export interface Fields { AccountUserRoleType: Fields_AccountUserRoleType }
export interface Plain_AccountUserType {
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
}
export interface Plain { AccountUserType: Plain_AccountUserType }
export interface Fields_AccountUserType {
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
}
export interface Fields { AccountUserType: Fields_AccountUserType }
export interface Plain_AffiliateOrganisationType {
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
}
export interface Plain { AffiliateOrganisationType: Plain_AffiliateOrganisationType }
export interface Fields_AffiliateOrganisationType {
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
}
export interface Fields { AffiliateOrganisationType: Fields_AffiliateOrganisationType }
export interface Plain_AuthorizedApplication {
    readonly clientId?: Nullable<string>;
    readonly name?: Nullable<string>;
}
export interface Plain { AuthorizedApplication: Plain_AuthorizedApplication }
export interface Fields_AuthorizedApplication {
    clientId: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
}
export interface Fields { AuthorizedApplication: Fields_AuthorizedApplication }
export interface Plain_EmailVerificationStatus {
    readonly email: string;
    readonly status?: Nullable<VerificationRequestStatus>;
}
export interface Plain { EmailVerificationStatus: Plain_EmailVerificationStatus }
export interface Fields_EmailVerificationStatus {
    email: Field<{  }, string, never>;
    status: Field<{  }, Nullable<VerificationRequestStatus>, never>;
}
export interface Fields { EmailVerificationStatus: Fields_EmailVerificationStatus }
export interface Plain_ForceReauthentication {
    readonly effectiveAt: Temporal.Instant | number;
    readonly tokensInvalidated: boolean;
}
export interface Plain { ForceReauthentication: Plain_ForceReauthentication }
export interface Fields_ForceReauthentication {
    effectiveAt: Field<{  }, Temporal.Instant | number, never>;
    tokensInvalidated: Field<{  }, boolean, never>;
}
export interface Fields { ForceReauthentication: Fields_ForceReauthentication }
export interface ForceReauthenticationInput {
  readonly includeThirdParties: boolean;
}
export interface Plain_GeneratePreSignedToken {
    readonly scope?: Nullable<PreSignedTokenScope>;
    readonly token?: Nullable<string>;
    readonly tokenExpiryDatetime?: Nullable<Temporal.Instant | number>;
}
export interface Plain { GeneratePreSignedToken: Plain_GeneratePreSignedToken }
export interface Fields_GeneratePreSignedToken {
    scope: Field<{  }, Nullable<PreSignedTokenScope>, never>;
    token: Field<{  }, Nullable<string>, never>;
    tokenExpiryDatetime: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { GeneratePreSignedToken: Fields_GeneratePreSignedToken }
export interface Plain_InvalidateRefreshToken {
    readonly token?: Nullable<ModelOf<'RefreshToken'>>;
}
export interface Plain { InvalidateRefreshToken: Plain_InvalidateRefreshToken }
export interface Fields_InvalidateRefreshToken {
    token: Field<{  }, Nullable<ModelOf<'RefreshToken'>>, never>;
}
export interface Fields { InvalidateRefreshToken: Fields_InvalidateRefreshToken }
export interface InvalidateRefreshTokenInput {
  readonly refreshToken: string;
}
export interface Plain_MfaDevice {
    readonly deviceType?: Nullable<string>;
    readonly isConfirmed?: Nullable<boolean>;
}
export interface Plain { MfaDevice: Plain_MfaDevice }
export interface Fields_MfaDevice {
    deviceType: Field<{  }, Nullable<string>, never>;
    isConfirmed: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { MfaDevice: Fields_MfaDevice }
export interface Fields_Mutation {
    requestPasswordReset: Field<{ readonly input: RequestPasswordResetInput; }, Nullable<ModelOf<'RequestPasswordResetOutputType'>>, 'KT-CT-1133' | 'KT-CT-11331' | 'KT-CT-11332'>;
    resetUserPassword: Field<{ readonly input: ResetUserPasswordInput; }, Nullable<ModelOf<'ResetUserPasswordOutput'>>, 'KT-CT-4125' | 'KT-CT-1132'>;
    updatePassword: Field<{ readonly input?: Nullable<UpdatePasswordInput>; }, Nullable<ModelOf<'UpdatePassword'>>, 'KT-CT-5450' | 'KT-CT-5460'>;
    obtainKrakenToken: Field<{ readonly input: ObtainJSONWebTokenInput; }, Nullable<ModelOf<'ObtainKrakenJSONWebToken'>>, 'KT-CT-1134' | 'KT-CT-1135' | 'KT-CT-1138' | 'KT-CT-1139'>;
    invalidateRefreshToken: Field<{ readonly input: InvalidateRefreshTokenInput; }, Nullable<ModelOf<'InvalidateRefreshToken'>>, 'KT-CT-1130'>;
    forceReauthentication: Field<{ readonly input: ForceReauthenticationInput; }, Nullable<ModelOf<'ForceReauthentication'>>, never>;
    generatePreSignedToken: Field<{ readonly email: string; readonly numberOfDaysAllowed: number; readonly scope: PreSignedTokenScope; }, Nullable<ModelOf<'GeneratePreSignedToken'>>, 'KT-CT-1128' | 'KT-CT-1131'>;
    regenerateSecretKey: Field<{  }, Nullable<ModelOf<'RegenerateSecretKey'>>, 'KT-CT-11100'>;
}
export interface Fields { Mutation: Fields_Mutation }
export interface ObtainJSONWebTokenInput {
  readonly APIKey?: Nullable<string>;
  readonly captchaResponse?: Nullable<string>;
  readonly email?: Nullable<string>;
  readonly organizationSecretKey?: Nullable<string>;
  readonly password?: Nullable<string>;
  readonly preSignedKey?: Nullable<string>;
  readonly refreshToken?: Nullable<string>;
}
export interface Plain_ObtainKrakenJSONWebToken {
    readonly payload: unknown;
    readonly possibleErrors?: Nullable<readonly Nullable<ModelOf<'PossibleErrorType'>>[]>;
    readonly refreshExpiresIn?: Nullable<number>;
    readonly refreshToken?: Nullable<string>;
    readonly token: string;
}
export interface Plain { ObtainKrakenJSONWebToken: Plain_ObtainKrakenJSONWebToken }
export interface Fields_ObtainKrakenJSONWebToken {
    payload: Field<{  }, unknown, never>;
    possibleErrors: Field<{  }, Nullable<readonly Nullable<ModelOf<'PossibleErrorType'>>[]>, never>;
    refreshExpiresIn: Field<{  }, Nullable<number>, never>;
    refreshToken: Field<{  }, Nullable<string>, never>;
    token: Field<{  }, string, never>;
}
export interface Fields { ObtainKrakenJSONWebToken: Fields_ObtainKrakenJSONWebToken }
export interface PartnerTeamInput {
  readonly number: string;
}
export interface Plain_PartnerTeamType {
    readonly name: string;
    readonly number: string;
    readonly parentTeamNumber?: Nullable<string>;
    readonly teamMembers: ModelOf<'PartnerTeamUserConnectionTypeConnection'>;
}
export interface Plain { PartnerTeamType: Plain_PartnerTeamType }
export interface Fields_PartnerTeamType {
    name: Field<{  }, string, never>;
    number: Field<{  }, string, never>;
    parentTeamNumber: Field<{  }, Nullable<string>, never>;
    teamMembers: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, ModelOf<'PartnerTeamUserConnectionTypeConnection'>, never>;
}
export interface Fields { PartnerTeamType: Fields_PartnerTeamType }
export interface Plain_PartnerTeamUserConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'PartnerTeamUserConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { PartnerTeamUserConnectionTypeConnection: Plain_PartnerTeamUserConnectionTypeConnection }
export interface Fields_PartnerTeamUserConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'PartnerTeamUserConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { PartnerTeamUserConnectionTypeConnection: Fields_PartnerTeamUserConnectionTypeConnection }
export interface Plain_PartnerTeamUserConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'PartnerUserType'>>;
}
export interface Plain { PartnerTeamUserConnectionTypeEdge: Plain_PartnerTeamUserConnectionTypeEdge }
export interface Fields_PartnerTeamUserConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'PartnerUserType'>>, never>;
}
export interface Fields { PartnerTeamUserConnectionTypeEdge: Fields_PartnerTeamUserConnectionTypeEdge }
export interface Plain_PartnerUserPermission {
    readonly permission: string;
}
export interface Plain { PartnerUserPermission: Plain_PartnerUserPermission }
export interface Fields_PartnerUserPermission {
    permission: Field<{  }, string, never>;
}
export interface Fields { PartnerUserPermission: Fields_PartnerUserPermission }
export interface Plain_PartnerUserType {
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
}
export interface Plain { PartnerUserType: Plain_PartnerUserType }
export interface Fields_PartnerUserType {
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
}
export interface Fields { PartnerUserType: Fields_PartnerUserType }
export interface Plain_PartnerViewerPermission {
    readonly permission?: Nullable<string>;
}
export interface Plain { PartnerViewerPermission: Plain_PartnerViewerPermission }
export interface Fields_PartnerViewerPermission {
    permission: Field<{  }, Nullable<string>, never>;
}
export interface Fields { PartnerViewerPermission: Fields_PartnerViewerPermission }
export interface Plain_PartnerViewerType {
    readonly email: string;
    readonly name: string;
    readonly number: string;
    readonly permissions?: Nullable<readonly Nullable<ModelOf<'PartnerViewerPermission'>>[]>;
}
export interface Plain { PartnerViewerType: Plain_PartnerViewerType }
export interface Fields_PartnerViewerType {
    email: Field<{  }, string, never>;
    name: Field<{  }, string, never>;
    number: Field<{  }, string, never>;
    permissions: Field<{  }, Nullable<readonly Nullable<ModelOf<'PartnerViewerPermission'>>[]>, never>;
}
export interface Fields { PartnerViewerType: Fields_PartnerViewerType }
export interface Plain_PortfolioUserRoleType {
    readonly user: ModelOf<'AccountUserType'>;
}
export interface Plain { PortfolioUserRoleType: Plain_PortfolioUserRoleType }
export interface Fields_PortfolioUserRoleType {
    user: Field<{  }, ModelOf<'AccountUserType'>, never>;
}
export interface Fields { PortfolioUserRoleType: Fields_PortfolioUserRoleType }
export type PreSignedTokenScope = 'SUBMIT_METER_READINGS' | 'SUBMIT_CUSTOMER_FEEDBACK' | 'BOOK_SMART_METER_APPOINTMENTS' | 'EDIT_CUSTOMER_MARKETING_PREFERENCE' | 'JOIN_CAMPAIGNS' | 'JOIN_CAMPAIGN_EVENTS' | 'VIEW_CAMPAIGN_DASHBOARDS' | 'VIEW_DETAILED_USAGE' | 'REDEEM_LOYALTY_POINTS' | 'MANAGE_ACCOUNT_RENEWALS' | 'CHECKOUT_QUOTE' | 'UPDATE_BLACKHOLE_EMAIL' | 'UPDATE_SENSITIVE_CUSTOMER_INFORMATION' | 'MANAGE_GOODS_PURCHASES' | 'REPORT_MOVE_OUT' | 'ACCEPT_TERMS_AND_CONDITIONS' | 'MANAGE_PRODUCT_SWITCH' | 'MANAGE_BUSINESS_SECURITY_DEPOSIT';
export interface Fields_Query {
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
}
export interface Fields { Query: Fields_Query }
export interface Plain_RefreshToken {
    readonly key: string;
    readonly expiryDt: Temporal.Instant | number;
    readonly isValid?: Nullable<boolean>;
}
export interface Plain { RefreshToken: Plain_RefreshToken }
export interface Fields_RefreshToken {
    key: Field<{  }, string, never>;
    expiryDt: Field<{  }, Temporal.Instant | number, never>;
    isValid: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { RefreshToken: Fields_RefreshToken }
export interface Plain_RegenerateSecretKey {
    readonly viewer?: Nullable<ModelOf<'AccountUserType'>>;
}
export interface Plain { RegenerateSecretKey: Plain_RegenerateSecretKey }
export interface Fields_RegenerateSecretKey {
    viewer: Field<{  }, Nullable<ModelOf<'AccountUserType'>>, never>;
}
export interface Fields { RegenerateSecretKey: Fields_RegenerateSecretKey }
export interface RequestPasswordResetInput {
  readonly email: string;
}
export interface Plain_RequestPasswordResetOutputType {
    readonly email?: Nullable<string>;
}
export interface Plain { RequestPasswordResetOutputType: Plain_RequestPasswordResetOutputType }
export interface Fields_RequestPasswordResetOutputType {
    email: Field<{  }, Nullable<string>, never>;
}
export interface Fields { RequestPasswordResetOutputType: Fields_RequestPasswordResetOutputType }
export interface ResetUserPasswordInput {
  readonly newPassword: string;
  readonly token: string;
  readonly userId: string;
}
export interface Plain_ResetUserPasswordOutput {
    readonly passwordUpdated?: Nullable<boolean>;
    readonly failureReasons?: Nullable<readonly Nullable<string>[]>;
}
export interface Plain { ResetUserPasswordOutput: Plain_ResetUserPasswordOutput }
export interface Fields_ResetUserPasswordOutput {
    passwordUpdated: Field<{  }, Nullable<boolean>, never>;
    failureReasons: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
}
export interface Fields { ResetUserPasswordOutput: Fields_ResetUserPasswordOutput }
export interface Plain_ThirdPartyOrganizationType {
    readonly name: string;
    readonly permissions?: Nullable<readonly Nullable<ModelOf<'ThirdPartyPermission'>>[]>;
}
export interface Plain { ThirdPartyOrganizationType: Plain_ThirdPartyOrganizationType }
export interface Fields_ThirdPartyOrganizationType {
    name: Field<{  }, string, never>;
    permissions: Field<{  }, Nullable<readonly Nullable<ModelOf<'ThirdPartyPermission'>>[]>, never>;
}
export interface Fields { ThirdPartyOrganizationType: Fields_ThirdPartyOrganizationType }
export interface Plain_ThirdPartyPermission {
    readonly permission?: Nullable<string>;
}
export interface Plain { ThirdPartyPermission: Plain_ThirdPartyPermission }
export interface Fields_ThirdPartyPermission {
    permission: Field<{  }, Nullable<string>, never>;
}
export interface Fields { ThirdPartyPermission: Fields_ThirdPartyPermission }
export interface Plain_UpdatePassword {
    readonly viewer?: Nullable<ModelOf<'AccountUserType'>>;
}
export interface Plain { UpdatePassword: Plain_UpdatePassword }
export interface Fields_UpdatePassword {
    viewer: Field<{  }, Nullable<ModelOf<'AccountUserType'>>, never>;
}
export interface Fields { UpdatePassword: Fields_UpdatePassword }
export interface UpdatePasswordInput {
  readonly newPassword: string;
  readonly newPasswordConfirmed: string;
  readonly oldPassword: string;
}
export type VerificationRequestStatus = 'NOT_SENT' | 'PENDING' | 'COMPLETED';
}
