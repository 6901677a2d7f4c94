// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export interface Plain_CFCampaignEventConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'CFCampaignEventConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { CFCampaignEventConnectionTypeConnection: Plain_CFCampaignEventConnectionTypeConnection }
export interface Fields_CFCampaignEventConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'CFCampaignEventConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { CFCampaignEventConnectionTypeConnection: Fields_CFCampaignEventConnectionTypeConnection }
export interface Plain_CFCampaignEventConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'CFCampaignEventType'>>;
}
export interface Plain { CFCampaignEventConnectionTypeEdge: Plain_CFCampaignEventConnectionTypeEdge }
export interface Fields_CFCampaignEventConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'CFCampaignEventType'>>, never>;
}
export interface Fields { CFCampaignEventConnectionTypeEdge: Fields_CFCampaignEventConnectionTypeEdge }
export interface Plain_CFCampaignEventType {
    readonly code: string;
    readonly endAt: Temporal.Instant | number;
    readonly isEventParticipant: boolean;
    readonly name: string;
    readonly startAt: Temporal.Instant | number;
}
export interface Plain { CFCampaignEventType: Plain_CFCampaignEventType }
export interface Fields_CFCampaignEventType {
    code: Field<{  }, string, never>;
    endAt: Field<{  }, Temporal.Instant | number, never>;
    isEventParticipant: Field<{  }, boolean, never>;
    name: Field<{  }, string, never>;
    startAt: Field<{  }, Temporal.Instant | number, never>;
}
export interface Fields { CFCampaignEventType: Fields_CFCampaignEventType }
export type CampaignEventType = 'TURN_DOWN' | 'FREE_ELECTRICITY' | 'POWER_UP';
export interface Plain_JoinSavingSessionsCampaign {
    readonly account?: Nullable<ModelOf<'SavingSessionsAccountReturnType'>>;
}
export interface Plain { JoinSavingSessionsCampaign: Plain_JoinSavingSessionsCampaign }
export interface Fields_JoinSavingSessionsCampaign {
    account: Field<{  }, Nullable<ModelOf<'SavingSessionsAccountReturnType'>>, never>;
}
export interface Fields { JoinSavingSessionsCampaign: Fields_JoinSavingSessionsCampaign }
export interface JoinSavingSessionsCampaignInput {
  readonly accountNumber: string;
  readonly mpan: string;
}
export interface Plain_JoinSavingSessionsEvent {
    readonly joinedEventCodes?: Nullable<readonly Nullable<string>[]>;
}
export interface Plain { JoinSavingSessionsEvent: Plain_JoinSavingSessionsEvent }
export interface Fields_JoinSavingSessionsEvent {
    joinedEventCodes: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
}
export interface Fields { JoinSavingSessionsEvent: Fields_JoinSavingSessionsEvent }
export interface JoinSavingSessionsEventInput {
  readonly accountNumber: string;
  readonly eventCode: string;
}
export interface Fields_Mutation {
    joinSavingSessionsCampaign: Field<{ readonly input: JoinSavingSessionsCampaignInput; }, Nullable<ModelOf<'JoinSavingSessionsCampaign'>>, 'KT-CT-4177' | 'KT-GB-5110' | 'KT-GB-5111' | 'KT-GB-5112'>;
    joinSavingSessionsEvent: Field<{ readonly input: JoinSavingSessionsEventInput; }, Nullable<ModelOf<'JoinSavingSessionsEvent'>>, 'KT-CT-4177' | 'KT-GB-5114' | 'KT-GB-5115' | 'KT-GB-5116' | 'KT-GB-5117'>;
}
export interface Fields { Mutation: Fields_Mutation }
export interface Fields_Query {
    customerFlexibilityCampaignEvents: Field<{ readonly accountNumber: string; readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly campaignSlug: string; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly supplyPointIdentifier: string; }, Nullable<ModelOf<'CFCampaignEventConnectionTypeConnection'>>, 'KT-CT-1111' | 'KT-CT-12201' | 'KT-CT-12202' | 'KT-CT-12203' | 'KT-CT-12204'>;
    isEnrolledInCustomerFlexibilityCampaign: Field<{ readonly accountNumber: string; readonly campaignSlug: string; readonly supplyPointIdentifier: string; }, Nullable<boolean>, 'KT-CT-1111' | 'KT-CT-12201' | 'KT-CT-12202' | 'KT-CT-12203' | 'KT-CT-12204'>;
    savingSessions: Field<{ readonly accountNumber?: Nullable<string>; }, Nullable<ModelOf<'SavingSessionsType'>>, 'KT-CT-1111'>;
}
export interface Fields { Query: Fields_Query }
export interface Plain_SavingSessionsAccountReturnType {
    readonly number: string;
}
export interface Plain { SavingSessionsAccountReturnType: Plain_SavingSessionsAccountReturnType }
export interface Fields_SavingSessionsAccountReturnType {
    number: Field<{  }, string, never>;
}
export interface Fields { SavingSessionsAccountReturnType: Fields_SavingSessionsAccountReturnType }
export interface Plain_SavingSessionsAccountType {
    readonly hasJoinedCampaign: boolean;
    readonly joinedEvents: readonly ModelOf<'SavingSessionsJoinedEventType'>[];
    readonly signedUpMeterPoint?: Nullable<ModelOf<'SavingSessionsMeterPointType'>>;
}
export interface Plain { SavingSessionsAccountType: Plain_SavingSessionsAccountType }
export interface Fields_SavingSessionsAccountType {
    hasJoinedCampaign: Field<{  }, boolean, never>;
    joinedEvents: Field<{  }, readonly ModelOf<'SavingSessionsJoinedEventType'>[], never>;
    signedUpMeterPoint: Field<{  }, Nullable<ModelOf<'SavingSessionsMeterPointType'>>, never>;
}
export interface Fields { SavingSessionsAccountType: Fields_SavingSessionsAccountType }
export type SavingSessionsCapacityStatus = 'AVAILABLE' | 'FULL' | 'CLOSED';
export interface Plain_SavingSessionsEventType {
    readonly capacityStatus: SavingSessionsCapacityStatus;
    readonly code: string;
    readonly devEvent: boolean;
    readonly endAt: Temporal.Instant | number;
    readonly eventType: CampaignEventType;
    readonly id: number;
    readonly rewardPerKwhInOctoPoints: number;
    readonly startAt: Temporal.Instant | number;
    readonly targetRegion: readonly ModelOf<'SavingSessionsRegionType'>[];
}
export interface Plain { SavingSessionsEventType: Plain_SavingSessionsEventType }
export interface Fields_SavingSessionsEventType {
    capacityStatus: Field<{  }, SavingSessionsCapacityStatus, never>;
    code: Field<{  }, string, never>;
    devEvent: Field<{  }, boolean, never>;
    endAt: Field<{  }, Temporal.Instant | number, never>;
    eventType: Field<{  }, CampaignEventType, never>;
    id: Field<{  }, number, never>;
    rewardPerKwhInOctoPoints: Field<{  }, number, never>;
    startAt: Field<{  }, Temporal.Instant | number, never>;
    targetRegion: Field<{  }, readonly ModelOf<'SavingSessionsRegionType'>[], never>;
}
export interface Fields { SavingSessionsEventType: Fields_SavingSessionsEventType }
export interface Plain_SavingSessionsJoinedEventType {
    readonly endAt: Temporal.Instant | number;
    readonly eventId: number;
    readonly eventType: CampaignEventType;
    readonly rewardGivenInOctoPoints?: Nullable<number>;
    readonly startAt: Temporal.Instant | number;
}
export interface Plain { SavingSessionsJoinedEventType: Plain_SavingSessionsJoinedEventType }
export interface Fields_SavingSessionsJoinedEventType {
    endAt: Field<{  }, Temporal.Instant | number, never>;
    eventId: Field<{  }, number, never>;
    eventType: Field<{  }, CampaignEventType, never>;
    rewardGivenInOctoPoints: Field<{  }, Nullable<number>, never>;
    startAt: Field<{  }, Temporal.Instant | number, never>;
}
export interface Fields { SavingSessionsJoinedEventType: Fields_SavingSessionsJoinedEventType }
export interface Plain_SavingSessionsMeterPointType {
    readonly mpan: string;
    readonly regionId?: Nullable<number>;
}
export interface Plain { SavingSessionsMeterPointType: Plain_SavingSessionsMeterPointType }
export interface Fields_SavingSessionsMeterPointType {
    mpan: Field<{  }, string, never>;
    regionId: Field<{  }, Nullable<number>, never>;
}
export interface Fields { SavingSessionsMeterPointType: Fields_SavingSessionsMeterPointType }
export interface Plain_SavingSessionsRegionType {
    readonly regionId: number;
}
export interface Plain { SavingSessionsRegionType: Plain_SavingSessionsRegionType }
export interface Fields_SavingSessionsRegionType {
    regionId: Field<{  }, number, never>;
}
export interface Fields { SavingSessionsRegionType: Fields_SavingSessionsRegionType }
export interface Plain_SavingSessionsType {
    readonly account?: Nullable<ModelOf<'SavingSessionsAccountType'>>;
    readonly events: readonly ModelOf<'SavingSessionsEventType'>[];
}
export interface Plain { SavingSessionsType: Plain_SavingSessionsType }
export interface Fields_SavingSessionsType {
    account: Field<{ readonly accountNumber?: Nullable<string>; }, Nullable<ModelOf<'SavingSessionsAccountType'>>, 'KT-CT-1111'>;
    events: Field<{ readonly includeDev: Nullable<boolean>; }, readonly ModelOf<'SavingSessionsEventType'>[], never>;
}
export interface Fields { SavingSessionsType: Fields_SavingSessionsType }
}
