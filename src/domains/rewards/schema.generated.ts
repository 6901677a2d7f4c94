// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export interface Plain_AccountLoyaltyPointsType {
    readonly loyaltyPoints?: Nullable<number>;
    readonly totalMonetaryAmount?: Nullable<number>;
}
export interface Plain { AccountLoyaltyPointsType: Plain_AccountLoyaltyPointsType }
export interface Fields_AccountLoyaltyPointsType {
    loyaltyPoints: Field<{  }, Nullable<number>, never>;
    totalMonetaryAmount: Field<{  }, Nullable<number>, never>;
}
export interface Fields { AccountLoyaltyPointsType: Fields_AccountLoyaltyPointsType }
export interface Plain_AccountUserType {
    readonly isOptedInToWof?: Nullable<boolean>;
}
export interface Plain { AccountUserType: Plain_AccountUserType }
export interface Fields_AccountUserType {
    isOptedInToWof: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { AccountUserType: Fields_AccountUserType }
export interface Plain_AwardLoyaltyPoints {
    readonly pointsAwarded?: Nullable<number>;
    readonly ledgerEntry?: Nullable<ModelOf<'LoyaltyPointLedgerEntryType'>>;
}
export interface Plain { AwardLoyaltyPoints: Plain_AwardLoyaltyPoints }
export interface Fields_AwardLoyaltyPoints {
    pointsAwarded: Field<{  }, Nullable<number>, never>;
    ledgerEntry: Field<{  }, Nullable<ModelOf<'LoyaltyPointLedgerEntryType'>>, never>;
}
export interface Fields { AwardLoyaltyPoints: Fields_AwardLoyaltyPoints }
export interface AwardLoyaltyPointsInput {
  readonly accountNumber: string;
  readonly points: number;
  readonly reasonCode?: Nullable<LoyaltyPointAwardEntryReasonCode>;
  readonly note?: Nullable<string>;
  readonly idempotencyKey?: Nullable<string>;
}
export interface Plain_BulkAwardLoyaltyPoints {
    readonly inserted?: Nullable<readonly Nullable<ModelOf<'BulkAwardLoyaltyPointsInsertedItemResult'>>[]>;
    readonly failed?: Nullable<readonly Nullable<ModelOf<'BulkAwardLoyaltyPointsFailedItemResult'>>[]>;
}
export interface Plain { BulkAwardLoyaltyPoints: Plain_BulkAwardLoyaltyPoints }
export interface Fields_BulkAwardLoyaltyPoints {
    inserted: Field<{  }, Nullable<readonly Nullable<ModelOf<'BulkAwardLoyaltyPointsInsertedItemResult'>>[]>, never>;
    failed: Field<{  }, Nullable<readonly Nullable<ModelOf<'BulkAwardLoyaltyPointsFailedItemResult'>>[]>, never>;
}
export interface Fields { BulkAwardLoyaltyPoints: Fields_BulkAwardLoyaltyPoints }
export interface Plain_BulkAwardLoyaltyPointsFailedItemResult {
    readonly accountNumber?: Nullable<string>;
    readonly idempotencyKey?: Nullable<string>;
    readonly errorCode?: Nullable<string>;
    readonly errorMessage?: Nullable<string>;
}
export interface Plain { BulkAwardLoyaltyPointsFailedItemResult: Plain_BulkAwardLoyaltyPointsFailedItemResult }
export interface Fields_BulkAwardLoyaltyPointsFailedItemResult {
    accountNumber: Field<{  }, Nullable<string>, never>;
    idempotencyKey: Field<{  }, Nullable<string>, never>;
    errorCode: Field<{  }, Nullable<string>, never>;
    errorMessage: Field<{  }, Nullable<string>, never>;
}
export interface Fields { BulkAwardLoyaltyPointsFailedItemResult: Fields_BulkAwardLoyaltyPointsFailedItemResult }
export interface BulkAwardLoyaltyPointsInput {
  readonly reasonCode?: Nullable<LoyaltyPointAwardEntryReasonCode>;
  readonly note?: Nullable<string>;
  readonly awards: readonly Nullable<BulkAwardLoyaltyPointsItemInput>[];
}
export interface Plain_BulkAwardLoyaltyPointsInsertedItemResult {
    readonly accountNumber?: Nullable<string>;
    readonly pointsAwarded?: Nullable<number>;
    readonly ledgerEntry?: Nullable<ModelOf<'LoyaltyPointLedgerEntryType'>>;
}
export interface Plain { BulkAwardLoyaltyPointsInsertedItemResult: Plain_BulkAwardLoyaltyPointsInsertedItemResult }
export interface Fields_BulkAwardLoyaltyPointsInsertedItemResult {
    accountNumber: Field<{  }, Nullable<string>, never>;
    pointsAwarded: Field<{  }, Nullable<number>, never>;
    ledgerEntry: Field<{  }, Nullable<ModelOf<'LoyaltyPointLedgerEntryType'>>, never>;
}
export interface Fields { BulkAwardLoyaltyPointsInsertedItemResult: Fields_BulkAwardLoyaltyPointsInsertedItemResult }
export interface BulkAwardLoyaltyPointsItemInput {
  readonly accountNumber: string;
  readonly points: number;
  readonly idempotencyKey: string;
}
export interface CreateOrUpdateLoyaltyCardInput {
  readonly accountUserId?: Nullable<string>;
  readonly scheme?: Nullable<string>;
  readonly number?: Nullable<string>;
}
export interface Plain_CreateOrUpdateLoyaltyCardMutation {
    readonly loyaltyCard?: Nullable<ModelOf<'LoyaltyCardType'>>;
}
export interface Plain { CreateOrUpdateLoyaltyCardMutation: Plain_CreateOrUpdateLoyaltyCardMutation }
export interface Fields_CreateOrUpdateLoyaltyCardMutation {
    loyaltyCard: Field<{  }, Nullable<ModelOf<'LoyaltyCardType'>>, never>;
}
export interface Fields { CreateOrUpdateLoyaltyCardMutation: Fields_CreateOrUpdateLoyaltyCardMutation }
export interface Plain_DeductLoyaltyPoints {
    readonly pointsDeducted?: Nullable<number>;
    readonly ledgerEntry?: Nullable<ModelOf<'LoyaltyPointLedgerEntryType'>>;
}
export interface Plain { DeductLoyaltyPoints: Plain_DeductLoyaltyPoints }
export interface Fields_DeductLoyaltyPoints {
    pointsDeducted: Field<{  }, Nullable<number>, never>;
    ledgerEntry: Field<{  }, Nullable<ModelOf<'LoyaltyPointLedgerEntryType'>>, never>;
}
export interface Fields { DeductLoyaltyPoints: Fields_DeductLoyaltyPoints }
export interface DeductLoyaltyPointsInput {
  readonly accountNumber: string;
  readonly accountUserId?: Nullable<string>;
  readonly points: number;
  readonly reasonCode?: Nullable<LoyaltyPointDeductionEntryReasonCode>;
  readonly note?: Nullable<string>;
  readonly idempotencyKey?: Nullable<string>;
}
export interface Plain_EnrollAccountInLoyaltyProgram {
    readonly outcome?: Nullable<ModelOf<'EnrollAccountInLoyaltyProgramOutcome'>>;
}
export interface Plain { EnrollAccountInLoyaltyProgram: Plain_EnrollAccountInLoyaltyProgram }
export interface Fields_EnrollAccountInLoyaltyProgram {
    outcome: Field<{  }, Nullable<ModelOf<'EnrollAccountInLoyaltyProgramOutcome'>>, never>;
}
export interface Fields { EnrollAccountInLoyaltyProgram: Fields_EnrollAccountInLoyaltyProgram }
export interface EnrollAccountInLoyaltyProgramInput {
  readonly accountUserId?: Nullable<string>;
  readonly accountNumber: string;
}
export interface Plain_EnrollAccountInLoyaltyProgramOutcome {
    readonly hasEnrolled?: Nullable<boolean>;
}
export interface Plain { EnrollAccountInLoyaltyProgramOutcome: Plain_EnrollAccountInLoyaltyProgramOutcome }
export interface Fields_EnrollAccountInLoyaltyProgramOutcome {
    hasEnrolled: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { EnrollAccountInLoyaltyProgramOutcome: Fields_EnrollAccountInLoyaltyProgramOutcome }
export interface Plain_EnrolmentOutcome {
    readonly octoplus?: Nullable<ModelOf<'OctoplusEnrolmentOutcome'>>;
    readonly savingSessions?: Nullable<ModelOf<'SavingSessionsEnrolmentOutcome'>>;
}
export interface Plain { EnrolmentOutcome: Plain_EnrolmentOutcome }
export interface Fields_EnrolmentOutcome {
    octoplus: Field<{  }, Nullable<ModelOf<'OctoplusEnrolmentOutcome'>>, never>;
    savingSessions: Field<{  }, Nullable<ModelOf<'SavingSessionsEnrolmentOutcome'>>, never>;
}
export interface Fields { EnrolmentOutcome: Fields_EnrolmentOutcome }
export type IneligibilityReasons = 'OCTOPLUS_DISABLED' | 'ALREADY_SIGNED_UP' | 'INCORRECT_BRAND' | 'NO_PROPERTIES' | 'NO_ELIGIBLE_METERS' | 'NO_DIRECT_DEBIT' | 'ACTIVE_EXCLUSION_CAMPAIGN';
export interface Plain_JoinOctoplusCampaign {
    readonly success?: Nullable<boolean>;
    readonly outcome?: Nullable<ModelOf<'EnrolmentOutcome'>>;
}
export interface Plain { JoinOctoplusCampaign: Plain_JoinOctoplusCampaign }
export interface Fields_JoinOctoplusCampaign {
    success: Field<{  }, Nullable<boolean>, never>;
    outcome: Field<{  }, Nullable<ModelOf<'EnrolmentOutcome'>>, never>;
}
export interface Fields { JoinOctoplusCampaign: Fields_JoinOctoplusCampaign }
export interface Plain_LoyaltyCardType {
    readonly id: string | number;
    readonly number?: Nullable<string>;
    readonly scheme?: Nullable<string>;
    readonly status?: Nullable<string>;
}
export interface Plain { LoyaltyCardType: Plain_LoyaltyCardType }
export interface Fields_LoyaltyCardType {
    id: Field<{  }, string | number, never>;
    number: Field<{  }, Nullable<string>, never>;
    scheme: Field<{  }, Nullable<string>, never>;
    status: Field<{  }, Nullable<string>, never>;
}
export interface Fields { LoyaltyCardType: Fields_LoyaltyCardType }
export type LoyaltyPointAwardEntryReasonCode = 'POINTS_AWARDED_FOR_ACCOUNT_ACTION' | 'AD_HOC_CREDIT' | 'GREENER_DAYS_REWARD' | 'BUSINESS_RENEWAL_CREDIT' | 'WHEEL_OF_FORTUNE_SPIN' | 'OCTOPLUS_REWARD_REFUND' | 'SAVING_SESSIONS_REWARD';
export type LoyaltyPointDeductionEntryReasonCode = 'POINTS_DEDUCTED_FOR_ACCOUNT_ACTION' | 'AD_HOC_DEDUCTION' | 'CHARITY_DONATION' | 'OCTO_ASSIST_FUND_DONATION' | 'OCTOPLUS_REWARD';
export interface LoyaltyPointLedgerEntryInput {
  readonly idempotencyKey: string;
}
export interface Plain_LoyaltyPointLedgerEntryType {
    readonly accountNumber?: Nullable<string>;
    readonly balanceBroughtForward?: Nullable<string>;
    readonly balanceCarriedForward?: Nullable<string>;
    readonly id: string | number;
    readonly idempotencyKey?: Nullable<string>;
    readonly ledgerType?: Nullable<string>;
    readonly postedAt?: Nullable<Temporal.Instant | number>;
    readonly reasonCode?: Nullable<string>;
    readonly value?: Nullable<string>;
}
export interface Plain { LoyaltyPointLedgerEntryType: Plain_LoyaltyPointLedgerEntryType }
export interface Fields_LoyaltyPointLedgerEntryType {
    accountNumber: Field<{  }, Nullable<string>, never>;
    balanceBroughtForward: Field<{  }, Nullable<string>, never>;
    balanceCarriedForward: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, string | number, never>;
    idempotencyKey: Field<{  }, Nullable<string>, never>;
    ledgerType: Field<{  }, Nullable<string>, never>;
    postedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    reasonCode: Field<{  }, Nullable<string>, never>;
    value: Field<{  }, Nullable<string>, never>;
}
export interface Fields { LoyaltyPointLedgerEntryType: Fields_LoyaltyPointLedgerEntryType }
export interface LoyaltyPointLedgersInput {
  readonly accountUserId: string;
}
export interface LoyaltyPointsBalanceInput {
  readonly accountNumber: string;
  readonly accountUserId?: Nullable<string>;
}
export interface LoyaltyPointsProgramEligibilityInput {
  readonly accountNumber: string;
}
export interface Plain_LoyaltyPointsProgramEligibilityType {
    readonly isEligible?: Nullable<boolean>;
    readonly primaryIneligibilityReason?: Nullable<string>;
}
export interface Plain { LoyaltyPointsProgramEligibilityType: Plain_LoyaltyPointsProgramEligibilityType }
export interface Fields_LoyaltyPointsProgramEligibilityType {
    isEligible: Field<{  }, Nullable<boolean>, never>;
    primaryIneligibilityReason: Field<{  }, Nullable<string>, never>;
}
export interface Fields { LoyaltyPointsProgramEligibilityType: Fields_LoyaltyPointsProgramEligibilityType }
export interface Fields_Mutation {
    awardLoyaltyPoints: Field<{ readonly input: AwardLoyaltyPointsInput; }, Nullable<ModelOf<'AwardLoyaltyPoints'>>, 'KT-CT-9202' | 'KT-CT-9204' | 'KT-CT-9208' | 'KT-CT-9210' | 'KT-CT-9211' | 'KT-CT-9212' | 'KT-CT-9219' | 'KT-CT-9221'>;
    bulkAwardLoyaltyPoints: Field<{ readonly input: BulkAwardLoyaltyPointsInput; }, Nullable<ModelOf<'BulkAwardLoyaltyPoints'>>, 'KT-CT-9202' | 'KT-CT-9212' | 'KT-CT-9221' | 'KT-CT-9224' | 'KT-CT-9225'>;
    deductLoyaltyPoints: Field<{ readonly input: DeductLoyaltyPointsInput; }, Nullable<ModelOf<'DeductLoyaltyPoints'>>, 'KT-CT-5420' | 'KT-CT-9204' | 'KT-CT-9205' | 'KT-CT-9208' | 'KT-CT-9211' | 'KT-CT-9219' | 'KT-CT-9221'>;
    redeemLoyaltyPointsForAccountCredit: Field<{ readonly input: RedeemLoyaltyPointsInput; }, Nullable<ModelOf<'RedeemLoyaltyPointsForAccountCredit'>>, 'KT-CT-9201' | 'KT-CT-9202' | 'KT-CT-9203' | 'KT-CT-9204' | 'KT-CT-9205' | 'KT-CT-9206' | 'KT-CT-9208' | 'KT-CT-9209' | 'KT-CT-9210' | 'KT-CT-9221'>;
    redeemOctoPointsForAccountCredit: Field<{ readonly input: RedeemOctoPointsInput; }, Nullable<ModelOf<'RedeemOctoPointsForAccountCredit'>>, 'KT-CT-4177' | 'KT-GB-5010' | 'KT-GB-5011'>;
    transferLoyaltyPointsBetweenUsers: Field<{ readonly input: TransferLoyaltyPointsBetweenUsersInput; }, Nullable<ModelOf<'TransferLoyaltyPointsBetweenUsers'>>, 'KT-CT-1111' | 'KT-CT-9204' | 'KT-CT-9205' | 'KT-CT-9208' | 'KT-CT-9209' | 'KT-CT-9210'>;
    setLoyaltyPointsUser: Field<{ readonly input: SetLoyaltyPointsUserInput; }, Nullable<ModelOf<'SetLoyaltyPointsUser'>>, 'KT-CT-9210' | 'KT-CT-9214'>;
    createOrUpdateLoyaltyCard: Field<{ readonly input: CreateOrUpdateLoyaltyCardInput; }, Nullable<ModelOf<'CreateOrUpdateLoyaltyCardMutation'>>, 'KT-CT-5412' | 'KT-CT-8610' | 'KT-CT-8611'>;
    enrollAccountInLoyaltyProgram: Field<{ readonly input: EnrollAccountInLoyaltyProgramInput; }, Nullable<ModelOf<'EnrollAccountInLoyaltyProgram'>>, 'KT-CT-1111' | 'KT-CT-9210' | 'KT-CT-9213'>;
    unenrollAccountFromLoyaltyProgram: Field<{ readonly input: UnenrollAccountFromLoyaltyProgramInput; }, Nullable<ModelOf<'UnenrollAccountFromLoyaltyProgram'>>, 'KT-CT-1111' | 'KT-CT-9220'>;
    joinOctoplusCampaign: Field<{ readonly accountNumber?: Nullable<string>; readonly savingSessionsEnrolmentOptions?: Nullable<SavingSessionsEnrolmentOptions>; }, Nullable<ModelOf<'JoinOctoplusCampaign'>>, 'KT-CT-4177' | 'KT-GB-9310' | 'KT-GB-9311' | 'KT-GB-9312'>;
}
export interface Fields { Mutation: Fields_Mutation }
export interface Plain_OctoPointsAccountType {
    readonly currentPointsInWallet?: Nullable<number>;
}
export interface Plain { OctoPointsAccountType: Plain_OctoPointsAccountType }
export interface Fields_OctoPointsAccountType {
    currentPointsInWallet: Field<{  }, Nullable<number>, never>;
}
export interface Fields { OctoPointsAccountType: Fields_OctoPointsAccountType }
export interface Plain_OctoPointsType {
    readonly account?: Nullable<ModelOf<'OctoPointsAccountType'>>;
}
export interface Plain { OctoPointsType: Plain_OctoPointsType }
export interface Fields_OctoPointsType {
    account: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'OctoPointsAccountType'>>, never>;
}
export interface Fields { OctoPointsType: Fields_OctoPointsType }
export interface Plain_OctoplusAccountInfoType {
    readonly enrollmentStatus?: Nullable<OctoplusEnrollmentStatus>;
    readonly isLoyaltyPointsUser?: Nullable<boolean>;
    readonly isOctoplusEnrolled?: Nullable<boolean>;
    readonly octoplusEligibility?: Nullable<ModelOf<'OctoplusEligibilityType'>>;
    readonly octoplusSnapWebUrl?: Nullable<ModelOf<'OctoplusSnapWebUrlType'>>;
    readonly shouldUseV2?: Nullable<boolean>;
}
export interface Plain { OctoplusAccountInfoType: Plain_OctoplusAccountInfoType }
export interface Fields_OctoplusAccountInfoType {
    enrollmentStatus: Field<{  }, Nullable<OctoplusEnrollmentStatus>, never>;
    isLoyaltyPointsUser: Field<{  }, Nullable<boolean>, never>;
    isOctoplusEnrolled: Field<{  }, Nullable<boolean>, never>;
    octoplusEligibility: Field<{  }, Nullable<ModelOf<'OctoplusEligibilityType'>>, never>;
    octoplusSnapWebUrl: Field<{  }, Nullable<ModelOf<'OctoplusSnapWebUrlType'>>, never>;
    shouldUseV2: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { OctoplusAccountInfoType: Fields_OctoplusAccountInfoType }
export interface Plain_OctoplusEligibilityType {
    readonly ineligibilityReason?: Nullable<IneligibilityReasons>;
    readonly ineligibilityReasons?: Nullable<readonly Nullable<IneligibilityReasons>[]>;
    readonly isEligible?: Nullable<boolean>;
}
export interface Plain { OctoplusEligibilityType: Plain_OctoplusEligibilityType }
export interface Fields_OctoplusEligibilityType {
    ineligibilityReason: Field<{  }, Nullable<IneligibilityReasons>, never>;
    ineligibilityReasons: Field<{  }, Nullable<readonly Nullable<IneligibilityReasons>[]>, never>;
    isEligible: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { OctoplusEligibilityType: Fields_OctoplusEligibilityType }
export type OctoplusEnrollmentStatus = 'ENROLLED' | 'UNENROLLED_NEVER_ENROLLED' | 'UNENROLLED_PREVIOUSLY_ENROLLED';
export interface Plain_OctoplusEnrolmentOutcome {
    readonly hasEnrolled?: Nullable<boolean>;
}
export interface Plain { OctoplusEnrolmentOutcome: Plain_OctoplusEnrolmentOutcome }
export interface Fields_OctoplusEnrolmentOutcome {
    hasEnrolled: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { OctoplusEnrolmentOutcome: Fields_OctoplusEnrolmentOutcome }
export interface Plain_OctoplusFeatureFlagsType {
    readonly shouldClientDisplayOctoplus?: Nullable<boolean>;
    readonly shouldClientDisplayOctoplusPartnerOfferList?: Nullable<boolean>;
    readonly shouldClientDisplayOctoplusPartnerOffers?: Nullable<boolean>;
    readonly shouldClientDisplayOctoplusRewards?: Nullable<boolean>;
    readonly shouldClientDisplayOctoplusShoptopusOffers?: Nullable<boolean>;
    readonly shouldClientDisplayOctopointsV2?: Nullable<boolean>;
}
export interface Plain { OctoplusFeatureFlagsType: Plain_OctoplusFeatureFlagsType }
export interface Fields_OctoplusFeatureFlagsType {
    shouldClientDisplayOctoplus: Field<{  }, Nullable<boolean>, never>;
    shouldClientDisplayOctoplusPartnerOfferList: Field<{  }, Nullable<boolean>, never>;
    shouldClientDisplayOctoplusPartnerOffers: Field<{  }, Nullable<boolean>, never>;
    shouldClientDisplayOctoplusRewards: Field<{  }, Nullable<boolean>, never>;
    shouldClientDisplayOctoplusShoptopusOffers: Field<{  }, Nullable<boolean>, never>;
    shouldClientDisplayOctopointsV2: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { OctoplusFeatureFlagsType: Fields_OctoplusFeatureFlagsType }
export interface Plain_OctoplusSnapWebUrlType {
    readonly domain: string;
    readonly path: string;
    readonly url: string;
}
export interface Plain { OctoplusSnapWebUrlType: Plain_OctoplusSnapWebUrlType }
export interface Fields_OctoplusSnapWebUrlType {
    domain: Field<{  }, string, never>;
    path: Field<{  }, string, never>;
    url: Field<{  }, string, never>;
}
export interface Fields { OctoplusSnapWebUrlType: Fields_OctoplusSnapWebUrlType }
export interface Fields_Query {
    loyaltyPointsBalance: Field<{ readonly input?: Nullable<LoyaltyPointsBalanceInput>; }, Nullable<ModelOf<'AccountLoyaltyPointsType'>>, 'KT-CT-9215' | 'KT-CT-9216' | 'KT-CT-9217' | 'KT-CT-9218' | 'KT-CT-9222'>;
    loyaltyPointLedgers: Field<{ readonly input?: Nullable<LoyaltyPointLedgersInput>; }, Nullable<readonly Nullable<ModelOf<'LoyaltyPointLedgerEntryType'>>[]>, 'KT-CT-1111'>;
    loyaltyPointLedgerEntry: Field<{ readonly input: LoyaltyPointLedgerEntryInput; }, Nullable<ModelOf<'LoyaltyPointLedgerEntryType'>>, 'KT-CT-9215' | 'KT-CT-9223'>;
    octoPoints: Field<{  }, Nullable<ModelOf<'OctoPointsType'>>, never>;
    loyaltyCards: Field<{ readonly accountUserId: string; }, Nullable<readonly Nullable<ModelOf<'LoyaltyCardType'>>[]>, 'KT-CT-5412'>;
    eligibilityToJoinLoyaltyPointsProgram: Field<{ readonly input: LoyaltyPointsProgramEligibilityInput; }, Nullable<ModelOf<'LoyaltyPointsProgramEligibilityType'>>, 'KT-CT-9202' | 'KT-CT-9218'>;
    octoplusFeatureFlags: Field<{  }, Nullable<ModelOf<'OctoplusFeatureFlagsType'>>, never>;
    octoplusAccountInfo: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'OctoplusAccountInfoType'>>, 'KT-CT-4177'>;
}
export interface Fields { Query: Fields_Query }
export interface Plain_RedeemLoyaltyPointsForAccountCredit {
    readonly pointsRedeemed?: Nullable<number>;
}
export interface Plain { RedeemLoyaltyPointsForAccountCredit: Plain_RedeemLoyaltyPointsForAccountCredit }
export interface Fields_RedeemLoyaltyPointsForAccountCredit {
    pointsRedeemed: Field<{  }, Nullable<number>, never>;
}
export interface Fields { RedeemLoyaltyPointsForAccountCredit: Fields_RedeemLoyaltyPointsForAccountCredit }
export interface RedeemLoyaltyPointsInput {
  readonly accountNumber: string;
  readonly points: number;
  readonly idempotencyKey?: Nullable<string>;
}
export interface Plain_RedeemOctoPointsForAccountCredit {
    readonly pointsRedeemed?: Nullable<number>;
    readonly remainingPointsInWallet?: Nullable<number>;
}
export interface Plain { RedeemOctoPointsForAccountCredit: Plain_RedeemOctoPointsForAccountCredit }
export interface Fields_RedeemOctoPointsForAccountCredit {
    pointsRedeemed: Field<{  }, Nullable<number>, never>;
    remainingPointsInWallet: Field<{  }, Nullable<number>, never>;
}
export interface Fields { RedeemOctoPointsForAccountCredit: Fields_RedeemOctoPointsForAccountCredit }
export interface RedeemOctoPointsInput {
  readonly accountNumber: string;
}
export interface SavingSessionsEnrolmentOptions {
  readonly shouldEnrol?: Nullable<boolean>;
  readonly nominatedMpan?: Nullable<string>;
}
export interface Plain_SavingSessionsEnrolmentOutcome {
    readonly hasEnrolled?: Nullable<boolean>;
    readonly enrolledMpan?: Nullable<string>;
    readonly notEnrolledReason?: Nullable<string>;
}
export interface Plain { SavingSessionsEnrolmentOutcome: Plain_SavingSessionsEnrolmentOutcome }
export interface Fields_SavingSessionsEnrolmentOutcome {
    hasEnrolled: Field<{  }, Nullable<boolean>, never>;
    enrolledMpan: Field<{  }, Nullable<string>, never>;
    notEnrolledReason: Field<{  }, Nullable<string>, never>;
}
export interface Fields { SavingSessionsEnrolmentOutcome: Fields_SavingSessionsEnrolmentOutcome }
export interface Plain_SetLoyaltyPointsUser {
    readonly newLoyaltyPointsUserId?: Nullable<string>;
}
export interface Plain { SetLoyaltyPointsUser: Plain_SetLoyaltyPointsUser }
export interface Fields_SetLoyaltyPointsUser {
    newLoyaltyPointsUserId: Field<{  }, Nullable<string>, never>;
}
export interface Fields { SetLoyaltyPointsUser: Fields_SetLoyaltyPointsUser }
export interface SetLoyaltyPointsUserInput {
  readonly accountNumber: string;
  readonly newLoyaltyPointsUserId: string;
}
export interface Plain_TransferLoyaltyPointsBetweenUsers {
    readonly pointsTransferred?: Nullable<number>;
}
export interface Plain { TransferLoyaltyPointsBetweenUsers: Plain_TransferLoyaltyPointsBetweenUsers }
export interface Fields_TransferLoyaltyPointsBetweenUsers {
    pointsTransferred: Field<{  }, Nullable<number>, never>;
}
export interface Fields { TransferLoyaltyPointsBetweenUsers: Fields_TransferLoyaltyPointsBetweenUsers }
export interface TransferLoyaltyPointsBetweenUsersInput {
  readonly accountNumber: string;
  readonly receivingUserId: string;
  readonly points: number;
}
export interface Plain_UnenrollAccountFromLoyaltyProgram {
    readonly outcome?: Nullable<ModelOf<'UnenrollAccountFromLoyaltyProgramOutcome'>>;
}
export interface Plain { UnenrollAccountFromLoyaltyProgram: Plain_UnenrollAccountFromLoyaltyProgram }
export interface Fields_UnenrollAccountFromLoyaltyProgram {
    outcome: Field<{  }, Nullable<ModelOf<'UnenrollAccountFromLoyaltyProgramOutcome'>>, never>;
}
export interface Fields { UnenrollAccountFromLoyaltyProgram: Fields_UnenrollAccountFromLoyaltyProgram }
export interface UnenrollAccountFromLoyaltyProgramInput {
  readonly accountNumber: string;
}
export interface Plain_UnenrollAccountFromLoyaltyProgramOutcome {
    readonly hasUnenrolled?: Nullable<boolean>;
}
export interface Plain { UnenrollAccountFromLoyaltyProgramOutcome: Plain_UnenrollAccountFromLoyaltyProgramOutcome }
export interface Fields_UnenrollAccountFromLoyaltyProgramOutcome {
    hasUnenrolled: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { UnenrollAccountFromLoyaltyProgramOutcome: Fields_UnenrollAccountFromLoyaltyProgramOutcome }
}
