// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export interface Plain_AccountType {
    readonly canRenewTariff?: Nullable<boolean>;
    readonly electricityAgreements?: Nullable<readonly Nullable<ModelOf<'ElectricityAgreementType'>>[]>;
    readonly gasAgreements?: Nullable<readonly Nullable<ModelOf<'GasAgreementType'>>[]>;
    readonly marketSupplyAgreements?: Nullable<ModelOf<'AgreementConnection'>>;
    readonly trackerTariffDailyPricing?: Nullable<ModelOf<'TrackerTariffDailyPricing'>>;
}
export interface Plain { AccountType: Plain_AccountType }
export interface Fields_AccountType {
    canRenewTariff: Field<{  }, Nullable<boolean>, never>;
    electricityAgreements: Field<{ readonly active?: Nullable<boolean>; }, Nullable<readonly Nullable<ModelOf<'ElectricityAgreementType'>>[]>, never>;
    gasAgreements: Field<{ readonly active?: Nullable<boolean>; }, Nullable<readonly Nullable<ModelOf<'GasAgreementType'>>[]>, never>;
    marketSupplyAgreements: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'AgreementConnection'>>, never>;
    trackerTariffDailyPricing: Field<{  }, Nullable<ModelOf<'TrackerTariffDailyPricing'>>, never>;
}
export interface Fields { AccountType: Fields_AccountType }
export interface Plain_AccountWithStatusInfoType {
    readonly marketSupplyAgreements?: Nullable<ModelOf<'AgreementConnection'>>;
}
export interface Plain { AccountWithStatusInfoType: Plain_AccountWithStatusInfoType }
export interface Fields_AccountWithStatusInfoType {
    marketSupplyAgreements: Field<{ readonly before?: Nullable<string>; readonly after?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'AgreementConnection'>>, never>;
}
export interface Fields { AccountWithStatusInfoType: Fields_AccountWithStatusInfoType }
export interface Plain_AgreementConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'AgreementEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { AgreementConnection: Plain_AgreementConnection }
export interface Fields_AgreementConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'AgreementEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { AgreementConnection: Fields_AgreementConnection }
export interface Plain_AgreementEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'CommonAgreementType'>>;
}
export interface Plain { AgreementEdge: Plain_AgreementEdge }
export interface Fields_AgreementEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'CommonAgreementType'>>, never>;
}
export interface Fields { AgreementEdge: Fields_AgreementEdge }
export interface Plain { AgreementInterface: ModelOf<'ElectricityAgreementType'> | ModelOf<'GasAgreementType'> }
export type AgreementRolloverRolloverType = 'DEFAULT' | 'CUSTOM' | 'EXTENSION' | 'CUSTOMER_REQUESTED';
export type AgreementRolloverStatus = 'PENDING' | 'REJECTED' | 'ENQUEUED' | 'ERROR' | 'NEEDS_ATTENTION' | 'PENDING_VALIDATION' | 'VALIDATING' | 'DONE' | 'REVOKED';
export interface Plain_AgreementRolloverType {
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
}
export interface Plain { AgreementRolloverType: Plain_AgreementRolloverType }
export interface Fields_AgreementRolloverType {
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
}
export interface Fields { AgreementRolloverType: Fields_AgreementRolloverType }
export interface Plain_ApplicableRate {
    readonly validFrom?: Nullable<Temporal.Instant | number>;
    readonly validTo?: Nullable<Temporal.Instant | number>;
    readonly value?: Nullable<string | number>;
}
export interface Plain { ApplicableRate: Plain_ApplicableRate }
export interface Fields_ApplicableRate {
    validFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    validTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    value: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { ApplicableRate: Fields_ApplicableRate }
export interface Plain_ApplicableRateConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ApplicableRateConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { ApplicableRateConnectionTypeConnection: Plain_ApplicableRateConnectionTypeConnection }
export interface Fields_ApplicableRateConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ApplicableRateConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { ApplicableRateConnectionTypeConnection: Fields_ApplicableRateConnectionTypeConnection }
export interface Plain_ApplicableRateConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ApplicableRate'>>;
}
export interface Plain { ApplicableRateConnectionTypeEdge: Plain_ApplicableRateConnectionTypeEdge }
export interface Fields_ApplicableRateConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ApplicableRate'>>, never>;
}
export interface Fields { ApplicableRateConnectionTypeEdge: Fields_ApplicableRateConnectionTypeEdge }
export interface Plain_BespokeRateConfigurationType {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly identifier?: Nullable<string>;
    readonly isVariable?: Nullable<boolean>;
    readonly schedules?: Nullable<readonly Nullable<ModelOf<'BespokeRateScheduleType'>>[]>;
    readonly type?: Nullable<string>;
}
export interface Plain { BespokeRateConfigurationType: Plain_BespokeRateConfigurationType }
export interface Fields_BespokeRateConfigurationType {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    isVariable: Field<{  }, Nullable<boolean>, never>;
    schedules: Field<{  }, Nullable<readonly Nullable<ModelOf<'BespokeRateScheduleType'>>[]>, never>;
    type: Field<{  }, Nullable<string>, never>;
}
export interface Fields { BespokeRateConfigurationType: Fields_BespokeRateConfigurationType }
export interface Plain_BespokeRateItemType {
    readonly pricePerUnit?: Nullable<string | number>;
    readonly rateSpecificationCode?: Nullable<string>;
    readonly rateSpecificationType?: Nullable<BespokeRateItemTypeEnum>;
}
export interface Plain { BespokeRateItemType: Plain_BespokeRateItemType }
export interface Fields_BespokeRateItemType {
    pricePerUnit: Field<{  }, Nullable<string | number>, never>;
    rateSpecificationCode: Field<{  }, Nullable<string>, never>;
    rateSpecificationType: Field<{  }, Nullable<BespokeRateItemTypeEnum>, never>;
}
export interface Fields { BespokeRateItemType: Fields_BespokeRateItemType }
export type BespokeRateItemTypeEnum = 'PRODUCT_RATE' | 'SHARED_RATE';
export interface Plain_BespokeRateScheduleType {
    readonly items?: Nullable<readonly Nullable<ModelOf<'BespokeRateItemType'>>[]>;
    readonly productCode?: Nullable<string>;
    readonly supplyPointIdentifier?: Nullable<string>;
    readonly validFrom?: Nullable<Temporal.Instant | number>;
    readonly validTo?: Nullable<Temporal.Instant | number>;
}
export interface Plain { BespokeRateScheduleType: Plain_BespokeRateScheduleType }
export interface Fields_BespokeRateScheduleType {
    items: Field<{  }, Nullable<readonly Nullable<ModelOf<'BespokeRateItemType'>>[]>, never>;
    productCode: Field<{  }, Nullable<string>, never>;
    supplyPointIdentifier: Field<{  }, Nullable<string>, never>;
    validFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    validTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { BespokeRateScheduleType: Fields_BespokeRateScheduleType }
export interface Plain_BillDueDateType {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly identifier?: Nullable<string>;
    readonly isVariable?: Nullable<boolean>;
    readonly numberOfDays?: Nullable<number>;
    readonly type?: Nullable<string>;
    readonly typeOfDays?: Nullable<DayType>;
}
export interface Plain { BillDueDateType: Plain_BillDueDateType }
export interface Fields_BillDueDateType {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    isVariable: Field<{  }, Nullable<boolean>, never>;
    numberOfDays: Field<{  }, Nullable<number>, never>;
    type: Field<{  }, Nullable<string>, never>;
    typeOfDays: Field<{  }, Nullable<DayType>, never>;
}
export interface Fields { BillDueDateType: Fields_BillDueDateType }
export interface Plain_CharacteristicType {
    readonly code: string;
    readonly description: string;
    readonly name: string;
    readonly values: readonly Nullable<ModelOf<'CharacteristicValueUnion'>>[];
}
export interface Plain { CharacteristicType: Plain_CharacteristicType }
export interface Fields_CharacteristicType {
    code: Field<{  }, string, never>;
    description: Field<{  }, string, never>;
    name: Field<{  }, string, never>;
    values: Field<{  }, readonly Nullable<ModelOf<'CharacteristicValueUnion'>>[], never>;
}
export interface Fields { CharacteristicType: Fields_CharacteristicType }
export interface Plain { CharacteristicValueInterface: ModelOf<'StringCharacteristicValueType'> | ModelOf<'IntegerCharacteristicValueType'> }
export interface Plain { CharacteristicValueUnion: ModelOf<'StringCharacteristicValueType'> | ModelOf<'IntegerCharacteristicValueType'> }
export interface Plain_CommonAgreementType {
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
}
export interface Plain { CommonAgreementType: Plain_CommonAgreementType }
export interface Fields_CommonAgreementType {
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
}
export interface Fields { CommonAgreementType: Fields_CommonAgreementType }
export interface Plain_Contract {
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
}
export interface Plain { Contract: Plain_Contract }
export interface Fields_Contract {
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
}
export interface Fields { Contract: Fields_Contract }
export type ContractActivityTypeOptions = 'ALL_ACTIVITY_TYPES' | 'CONTRACT_TERMINATION_STARTED' | 'CONTRACT_VARIATION_STARTED';
export interface Plain_ContractCreationContext {
    readonly confirmedValidityPeriod?: Nullable<ModelOf<'ValidityPeriod'>>;
    readonly requestedValidityPeriod?: Nullable<ModelOf<'ValidityPeriod'>>;
}
export interface Plain { ContractCreationContext: Plain_ContractCreationContext }
export interface Fields_ContractCreationContext {
    confirmedValidityPeriod: Field<{  }, Nullable<ModelOf<'ValidityPeriod'>>, never>;
    requestedValidityPeriod: Field<{  }, Nullable<ModelOf<'ValidityPeriod'>>, never>;
}
export interface Fields { ContractCreationContext: Fields_ContractCreationContext }
export interface Plain_ContractCreationJourneyType {
    readonly context?: Nullable<ModelOf<'ContractCreationContext'>>;
    readonly contractDetails?: Nullable<ModelOf<'ContractDetails'>>;
    readonly journeyType?: Nullable<ContractJourneyType>;
    readonly notes?: Nullable<readonly Nullable<ModelOf<'ContractNoteType'>>[]>;
    readonly number: string;
    readonly orderReference?: Nullable<string>;
    readonly requestedAt?: Nullable<Temporal.Instant | number>;
    readonly status?: Nullable<ContractJourneyStatus>;
}
export interface Plain { ContractCreationJourneyType: Plain_ContractCreationJourneyType }
export interface Fields_ContractCreationJourneyType {
    context: Field<{  }, Nullable<ModelOf<'ContractCreationContext'>>, never>;
    contractDetails: Field<{  }, Nullable<ModelOf<'ContractDetails'>>, never>;
    journeyType: Field<{  }, Nullable<ContractJourneyType>, never>;
    notes: Field<{  }, Nullable<readonly Nullable<ModelOf<'ContractNoteType'>>[]>, never>;
    number: Field<{  }, string, never>;
    orderReference: Field<{  }, Nullable<string>, never>;
    requestedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    status: Field<{  }, Nullable<ContractJourneyStatus>, never>;
}
export interface Fields { ContractCreationJourneyType: Fields_ContractCreationJourneyType }
export interface Plain_ContractDetails {
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
}
export interface Plain { ContractDetails: Plain_ContractDetails }
export interface Fields_ContractDetails {
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
}
export interface Fields { ContractDetails: Fields_ContractDetails }
export interface ContractFiltersInput {
  readonly party?: Nullable<PartyInput>;
  readonly subject?: Nullable<string>;
}
export interface Plain { ContractJourneyInterface: ModelOf<'ContractCreationJourneyType'> }
export type ContractJourneyStatus = 'IN_PROGRESS' | 'STALLED' | 'COMPLETED' | 'CANCELLED' | 'ERRORED';
export type ContractJourneyType = 'CONTRACT_CREATION' | 'CONTRACT_TERMINATION' | 'CONTRACT_VARIATION';
export interface Plain_ContractMetaDataType {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly identifier?: Nullable<string>;
    readonly isVariable?: Nullable<boolean>;
    readonly metadata?: Nullable<unknown>;
    readonly type?: Nullable<string>;
}
export interface Plain { ContractMetaDataType: Plain_ContractMetaDataType }
export interface Fields_ContractMetaDataType {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    isVariable: Field<{  }, Nullable<boolean>, never>;
    metadata: Field<{  }, Nullable<unknown>, never>;
    type: Field<{  }, Nullable<string>, never>;
}
export interface Fields { ContractMetaDataType: Fields_ContractMetaDataType }
export interface Plain_ContractNoteReasonType {
    readonly activityTypes?: Nullable<readonly Nullable<ContractActivityTypeOptions>[]>;
    readonly description?: Nullable<string>;
    readonly slug?: Nullable<string>;
}
export interface Plain { ContractNoteReasonType: Plain_ContractNoteReasonType }
export interface Fields_ContractNoteReasonType {
    activityTypes: Field<{  }, Nullable<readonly Nullable<ContractActivityTypeOptions>[]>, never>;
    description: Field<{  }, Nullable<string>, never>;
    slug: Field<{  }, Nullable<string>, never>;
}
export interface Fields { ContractNoteReasonType: Fields_ContractNoteReasonType }
export interface Plain_ContractNoteType {
    readonly activityType?: Nullable<ContractActivityTypeOptions>;
    readonly createdAt?: Nullable<Temporal.Instant | number>;
    readonly note?: Nullable<string>;
    readonly reason?: Nullable<ModelOf<'ContractNoteReasonType'>>;
}
export interface Plain { ContractNoteType: Plain_ContractNoteType }
export interface Fields_ContractNoteType {
    activityType: Field<{  }, Nullable<ContractActivityTypeOptions>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    note: Field<{  }, Nullable<string>, never>;
    reason: Field<{  }, Nullable<ModelOf<'ContractNoteReasonType'>>, never>;
}
export interface Fields { ContractNoteType: Fields_ContractNoteType }
export interface Plain { ContractParty: ModelOf<'AccountType'> | ModelOf<'BusinessType'> }
export type ContractStatus = 'REVOKED' | 'ACTIVE' | 'EXPIRED' | 'RESCINDED' | 'TERMINATED' | 'INACTIVE' | 'JOURNEY_IN_PROGRESS' | 'PENDING';
export interface Plain_ContractVersion {
    readonly effectiveFrom?: Nullable<Temporal.Instant | number>;
    readonly versionReference?: Nullable<number>;
}
export interface Plain { ContractVersion: Plain_ContractVersion }
export interface Fields_ContractVersion {
    effectiveFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    versionReference: Field<{  }, Nullable<number>, never>;
}
export interface Fields { ContractVersion: Fields_ContractVersion }
export interface Plain_ContractedVolumeConfigurationType {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly identifier?: Nullable<string>;
    readonly isVariable?: Nullable<boolean>;
    readonly periods?: Nullable<readonly Nullable<ModelOf<'ContractedVolumePeriodType'>>[]>;
    readonly type?: Nullable<string>;
}
export interface Plain { ContractedVolumeConfigurationType: Plain_ContractedVolumeConfigurationType }
export interface Fields_ContractedVolumeConfigurationType {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    isVariable: Field<{  }, Nullable<boolean>, never>;
    periods: Field<{  }, Nullable<readonly Nullable<ModelOf<'ContractedVolumePeriodType'>>[]>, never>;
    type: Field<{  }, Nullable<string>, never>;
}
export interface Fields { ContractedVolumeConfigurationType: Fields_ContractedVolumeConfigurationType }
export interface Plain_ContractedVolumePeriodType {
    readonly marketName?: Nullable<string>;
    readonly unit?: Nullable<string>;
    readonly validFrom?: Nullable<Temporal.Instant | number>;
    readonly validTo?: Nullable<Temporal.Instant | number>;
    readonly value?: Nullable<string | number>;
}
export interface Plain { ContractedVolumePeriodType: Plain_ContractedVolumePeriodType }
export interface Fields_ContractedVolumePeriodType {
    marketName: Field<{  }, Nullable<string>, never>;
    unit: Field<{  }, Nullable<string>, never>;
    validFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    validTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    value: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { ContractedVolumePeriodType: Fields_ContractedVolumePeriodType }
export type DayType = 'WORKING' | 'CALENDAR';
export interface Plain_ElectricityAgreementType {
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
}
export interface Plain { ElectricityAgreementType: Plain_ElectricityAgreementType }
export interface Fields_ElectricityAgreementType {
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
}
export interface Fields { ElectricityAgreementType: Fields_ElectricityAgreementType }
export interface Plain_ElectricityContractUnitRateUplift {
    readonly unitRateUplift: string | number;
    readonly validFrom: Temporal.Instant | number;
    readonly validTo: Temporal.Instant | number;
}
export interface Plain { ElectricityContractUnitRateUplift: Plain_ElectricityContractUnitRateUplift }
export interface Fields_ElectricityContractUnitRateUplift {
    unitRateUplift: Field<{  }, string | number, never>;
    validFrom: Field<{  }, Temporal.Instant | number, never>;
    validTo: Field<{  }, Temporal.Instant | number, never>;
}
export interface Fields { ElectricityContractUnitRateUplift: Fields_ElectricityContractUnitRateUplift }
export interface Plain_ElectricityMeterPointType {
    readonly agreements?: Nullable<readonly Nullable<ModelOf<'ElectricityAgreementType'>>[]>;
    readonly canRenewTariff?: Nullable<boolean>;
    readonly isDueTariffRenewal?: Nullable<boolean>;
}
export interface Plain { ElectricityMeterPointType: Plain_ElectricityMeterPointType }
export interface Fields_ElectricityMeterPointType {
    agreements: Field<{ readonly validAfter?: Nullable<Temporal.Instant>; readonly includeInactive?: Nullable<boolean>; readonly excludeFuture?: Nullable<boolean>; }, Nullable<readonly Nullable<ModelOf<'ElectricityAgreementType'>>[]>, never>;
    canRenewTariff: Field<{  }, Nullable<boolean>, never>;
    isDueTariffRenewal: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { ElectricityMeterPointType: Fields_ElectricityMeterPointType }
export interface Plain_GasAgreementType {
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
}
export interface Plain { GasAgreementType: Plain_GasAgreementType }
export interface Fields_GasAgreementType {
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
}
export interface Fields { GasAgreementType: Fields_GasAgreementType }
export interface Plain_GasContractUnitRateUplift {
    readonly unitRateUplift: string | number;
    readonly validFrom: Temporal.Instant | number;
    readonly validTo: Temporal.Instant | number;
}
export interface Plain { GasContractUnitRateUplift: Plain_GasContractUnitRateUplift }
export interface Fields_GasContractUnitRateUplift {
    unitRateUplift: Field<{  }, string | number, never>;
    validFrom: Field<{  }, Temporal.Instant | number, never>;
    validTo: Field<{  }, Temporal.Instant | number, never>;
}
export interface Fields { GasContractUnitRateUplift: Fields_GasContractUnitRateUplift }
export interface Plain_GasMeterPointType {
    readonly agreements?: Nullable<readonly Nullable<ModelOf<'GasAgreementType'>>[]>;
    readonly canRenewTariff?: Nullable<boolean>;
    readonly isDueTariffRenewal?: Nullable<boolean>;
}
export interface Plain { GasMeterPointType: Plain_GasMeterPointType }
export interface Fields_GasMeterPointType {
    agreements: Field<{ readonly excludeFuture?: Nullable<boolean>; readonly includeInactive?: Nullable<boolean>; readonly validAfter?: Nullable<Temporal.Instant>; }, Nullable<readonly Nullable<ModelOf<'GasAgreementType'>>[]>, never>;
    canRenewTariff: Field<{  }, Nullable<boolean>, never>;
    isDueTariffRenewal: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { GasMeterPointType: Fields_GasMeterPointType }
export interface Plain_InitiateProductSwitch {
    readonly productCode: string;
    readonly switchDate: Temporal.PlainDate;
}
export interface Plain { InitiateProductSwitch: Plain_InitiateProductSwitch }
export interface Fields_InitiateProductSwitch {
    productCode: Field<{  }, string, never>;
    switchDate: Field<{  }, Temporal.PlainDate, never>;
}
export interface Fields { InitiateProductSwitch: Fields_InitiateProductSwitch }
export interface InitiateProductSwitchInput {
  readonly accountNumber: string;
  readonly quotedProductId: string;
  readonly switchDate: Temporal.PlainDate;
}
export interface Plain_IntegerCharacteristicValueType {
    readonly characteristic?: Nullable<ModelOf<'CharacteristicType'>>;
    readonly integerValue: number;
    readonly value?: Nullable<string>;
}
export interface Plain { IntegerCharacteristicValueType: Plain_IntegerCharacteristicValueType }
export interface Fields_IntegerCharacteristicValueType {
    characteristic: Field<{  }, Nullable<ModelOf<'CharacteristicType'>>, never>;
    integerValue: Field<{  }, number, never>;
    value: Field<{  }, Nullable<string>, never>;
}
export interface Fields { IntegerCharacteristicValueType: Fields_IntegerCharacteristicValueType }
export interface Plain_LatePaymentFeesType {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly flatFeeAmount?: Nullable<number>;
    readonly identifier?: Nullable<string>;
    readonly interestPolicyName?: Nullable<string>;
    readonly isVariable?: Nullable<boolean>;
    readonly percentageFee?: Nullable<string | number>;
    readonly percentageIntervalDays?: Nullable<number>;
    readonly type?: Nullable<string>;
}
export interface Plain { LatePaymentFeesType: Plain_LatePaymentFeesType }
export interface Fields_LatePaymentFeesType {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    flatFeeAmount: Field<{  }, Nullable<number>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    interestPolicyName: Field<{  }, Nullable<string>, never>;
    isVariable: Field<{  }, Nullable<boolean>, never>;
    percentageFee: Field<{  }, Nullable<string | number>, never>;
    percentageIntervalDays: Field<{  }, Nullable<number>, never>;
    type: Field<{  }, Nullable<string>, never>;
}
export interface Fields { LatePaymentFeesType: Fields_LatePaymentFeesType }
export interface Plain_MinimumContractLengthType {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly identifier?: Nullable<string>;
    readonly isVariable?: Nullable<boolean>;
    readonly length?: Nullable<number>;
    readonly type?: Nullable<string>;
    readonly unitOfTime?: Nullable<string>;
}
export interface Plain { MinimumContractLengthType: Plain_MinimumContractLengthType }
export interface Fields_MinimumContractLengthType {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    isVariable: Field<{  }, Nullable<boolean>, never>;
    length: Field<{  }, Nullable<number>, never>;
    type: Field<{  }, Nullable<string>, never>;
    unitOfTime: Field<{  }, Nullable<string>, never>;
}
export interface Fields { MinimumContractLengthType: Fields_MinimumContractLengthType }
export interface Fields_Mutation {
    initiateProductSwitch: Field<{ readonly input: InitiateProductSwitchInput; }, Nullable<ModelOf<'InitiateProductSwitch'>>, 'KT-CT-1507' | 'KT-CT-1509' | 'KT-CT-1516' | 'KT-CT-4624' | 'KT-CT-4924'>;
    revokeAgreement: Field<{ readonly input: RevokeAgreementInput; }, Nullable<ModelOf<'RevokeAgreement'>>, 'KT-CT-1501' | 'KT-CT-1502' | 'KT-CT-4123'>;
}
export interface Fields { Mutation: Fields_Mutation }
export interface PartyInput {
  readonly account?: Nullable<string>;
  readonly business?: Nullable<number>;
}
export interface Plain_PaysByDirectDebitType {
    readonly description?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly identifier?: Nullable<string>;
    readonly isVariable?: Nullable<boolean>;
    readonly paysByDirectDebit: boolean;
    readonly type?: Nullable<string>;
}
export interface Plain { PaysByDirectDebitType: Plain_PaysByDirectDebitType }
export interface Fields_PaysByDirectDebitType {
    description: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    isVariable: Field<{  }, Nullable<boolean>, never>;
    paysByDirectDebit: Field<{  }, boolean, never>;
    type: Field<{  }, Nullable<string>, never>;
}
export interface Fields { PaysByDirectDebitType: Fields_PaysByDirectDebitType }
export interface Fields_Query {
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
}
export interface Fields { Query: Fields_Query }
export interface Plain_RevokeAgreement {
    readonly account?: Nullable<ModelOf<'AccountType'>>;
}
export interface Plain { RevokeAgreement: Plain_RevokeAgreement }
export interface Fields_RevokeAgreement {
    account: Field<{  }, Nullable<ModelOf<'AccountType'>>, never>;
}
export interface Fields { RevokeAgreement: Fields_RevokeAgreement }
export interface RevokeAgreementInput {
  readonly accountNumber: string;
  readonly agreementId: string;
  readonly reason?: Nullable<string>;
}
export interface Plain_StringCharacteristicValueType {
    readonly characteristic?: Nullable<ModelOf<'CharacteristicType'>>;
    readonly stringValue: string;
    readonly value?: Nullable<string>;
}
export interface Plain { StringCharacteristicValueType: Plain_StringCharacteristicValueType }
export interface Fields_StringCharacteristicValueType {
    characteristic: Field<{  }, Nullable<ModelOf<'CharacteristicType'>>, never>;
    stringValue: Field<{  }, string, never>;
    value: Field<{  }, Nullable<string>, never>;
}
export interface Fields { StringCharacteristicValueType: Fields_StringCharacteristicValueType }
export interface Plain { TermInterface: ModelOf<'MinimumContractLengthType'> | ModelOf<'BillDueDateType'> | ModelOf<'LatePaymentFeesType'> | ModelOf<'PaysByDirectDebitType'> | ModelOf<'ContractedVolumeConfigurationType'> | ModelOf<'BespokeRateConfigurationType'> | ModelOf<'ContractMetaDataType'> }
export interface Plain_TrackerTariffDailyPricing {
    readonly demoUrl?: Nullable<string>;
    readonly electricity?: Nullable<number>;
    readonly gas?: Nullable<number>;
}
export interface Plain { TrackerTariffDailyPricing: Plain_TrackerTariffDailyPricing }
export interface Fields_TrackerTariffDailyPricing {
    demoUrl: Field<{  }, Nullable<string>, never>;
    electricity: Field<{  }, Nullable<number>, never>;
    gas: Field<{  }, Nullable<number>, never>;
}
export interface Fields { TrackerTariffDailyPricing: Fields_TrackerTariffDailyPricing }
export interface Plain_ValidityPeriod {
    readonly end?: Nullable<Temporal.Instant | number>;
    readonly start?: Nullable<Temporal.Instant | number>;
}
export interface Plain { ValidityPeriod: Plain_ValidityPeriod }
export interface Fields_ValidityPeriod {
    end: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    start: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { ValidityPeriod: Fields_ValidityPeriod }
}
