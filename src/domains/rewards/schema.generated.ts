// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export interface Plain_AccountUserType {
    readonly isOptedInToWof?: Nullable<boolean>;
}
export interface Plain { AccountUserType: Plain_AccountUserType }
export interface Fields_AccountUserType {
    isOptedInToWof: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { AccountUserType: Fields_AccountUserType }
export type IneligibilityReasons = 'OCTOPLUS_DISABLED' | 'ALREADY_SIGNED_UP' | 'INCORRECT_BRAND' | 'NO_PROPERTIES' | 'NO_ELIGIBLE_METERS' | 'NO_DIRECT_DEBIT' | 'ACTIVE_EXCLUSION_CAMPAIGN';
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
export type OctoplusEnrollmentStatus = 'ENROLLED' | 'NOT_ENROLLED' | 'UNENROLLED';
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
    octoplusAccountInfo: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'OctoplusAccountInfoType'>>, 'KT-CT-4177'>;
}
export interface Fields { Query: Fields_Query }
}
