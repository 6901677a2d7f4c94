// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export interface Plain_AccountType {
    readonly properties?: Nullable<readonly Nullable<ModelOf<'PropertyType'>>[]>;
    readonly smets2Interest?: Nullable<SmartMeterInterestChoices>;
    readonly smets2RefusalReason?: Nullable<SMETS2InterestReason>;
}
export interface Plain { AccountType: Plain_AccountType }
export interface Fields_AccountType {
    properties: Field<{ readonly activeFrom?: Nullable<Temporal.Instant>; }, Nullable<readonly Nullable<ModelOf<'PropertyType'>>[]>, never>;
    smets2Interest: Field<{  }, Nullable<SmartMeterInterestChoices>, never>;
    smets2RefusalReason: Field<{  }, Nullable<SMETS2InterestReason>, never>;
}
export interface Fields { AccountType: Fields_AccountType }
export interface Plain_AccountWithStatusInfoType {
    readonly properties?: Nullable<readonly Nullable<ModelOf<'PropertyType'>>[]>;
}
export interface Plain { AccountWithStatusInfoType: Plain_AccountWithStatusInfoType }
export interface Fields_AccountWithStatusInfoType {
    properties: Field<{ readonly activeFrom?: Nullable<Temporal.Instant>; }, Nullable<readonly Nullable<ModelOf<'PropertyType'>>[]>, never>;
}
export interface Fields { AccountWithStatusInfoType: Fields_AccountWithStatusInfoType }
export type ChangeOfSupplierStatusOptions = 'INITIATED' | 'PENDING_VALIDATION' | 'REJECTED' | 'REQUESTED' | 'OBJECTED' | 'PENDING' | 'COMPLETED' | 'CANCELLED' | 'PRE_REGISTRATION' | 'WITHDRAWN' | 'CANCELLATION_REQUESTED' | 'OBJECTION_WITHDRAWN';
export interface Plain { CommonSupplyPointInterface: ModelOf<'SupplyPointType'> }
export type ConsentGranularityValue = 'HALF_HOURLY' | 'DAILY' | 'MONTHLY';
export interface Plain_ConsumptionConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ConsumptionEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { ConsumptionConnection: Plain_ConsumptionConnection }
export interface Fields_ConsumptionConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ConsumptionEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { ConsumptionConnection: Fields_ConsumptionConnection }
export interface Plain_ConsumptionEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ConsumptionType'>>;
}
export interface Plain { ConsumptionEdge: Plain_ConsumptionEdge }
export interface Fields_ConsumptionEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ConsumptionType'>>, never>;
}
export interface Fields { ConsumptionEdge: Fields_ConsumptionEdge }
export type ConsumptionGroupings = 'QUARTER_HOUR' | 'HALF_HOUR' | 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER';
export interface Plain_ConsumptionType {
    readonly endAt?: Nullable<Temporal.Instant | number>;
    readonly startAt?: Nullable<Temporal.Instant | number>;
    readonly value?: Nullable<string | number>;
}
export interface Plain { ConsumptionType: Plain_ConsumptionType }
export interface Fields_ConsumptionType {
    endAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    startAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    value: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { ConsumptionType: Fields_ConsumptionType }
export interface Plain_CoordinatesType {
    readonly latitude?: Nullable<number>;
    readonly longitude?: Nullable<number>;
}
export interface Plain { CoordinatesType: Plain_CoordinatesType }
export interface Fields_CoordinatesType {
    latitude: Field<{  }, Nullable<number>, never>;
    longitude: Field<{  }, Nullable<number>, never>;
}
export interface Fields { CoordinatesType: Fields_CoordinatesType }
export interface Plain_CreateMeterReadingOutputType {
    readonly id?: Nullable<string>;
    readonly readingErrors?: Nullable<readonly Nullable<ModelOf<'SerializerFieldErrorsType'>>[]>;
}
export interface Plain { CreateMeterReadingOutputType: Plain_CreateMeterReadingOutputType }
export interface Fields_CreateMeterReadingOutputType {
    id: Field<{  }, Nullable<string>, never>;
    readingErrors: Field<{  }, Nullable<readonly Nullable<ModelOf<'SerializerFieldErrorsType'>>[]>, never>;
}
export interface Fields { CreateMeterReadingOutputType: Fields_CreateMeterReadingOutputType }
export interface Plain_Device {
    readonly deviceIdentifier?: Nullable<string>;
    readonly readings?: Nullable<ModelOf<'Readings'>>;
    readonly registers?: Nullable<ModelOf<'RegistersConnection'>>;
}
export interface Plain { Device: Plain_Device }
export interface Fields_Device {
    deviceIdentifier: Field<{  }, Nullable<string>, never>;
    readings: Field<{ readonly endAt: Temporal.Instant; readonly readingType: ReadingTypes; readonly startAt: Temporal.Instant; readonly timeGranularity?: Nullable<TimeGranularities>; readonly timezone: Nullable<string>; readonly units?: Nullable<readonly Nullable<Units>[]>; }, Nullable<ModelOf<'Readings'>>, 'KT-CT-4722'>;
    registers: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly registerIdentifiers?: Nullable<readonly Nullable<string>[]>; }, Nullable<ModelOf<'RegistersConnection'>>, never>;
}
export interface Fields { Device: Fields_Device }
export interface Plain_DeviceRegister {
    readonly readings?: Nullable<ModelOf<'Readings'>>;
    readonly registerIdentifier?: Nullable<string>;
}
export interface Plain { DeviceRegister: Plain_DeviceRegister }
export interface Fields_DeviceRegister {
    readings: Field<{ readonly endAt: Temporal.Instant; readonly readingType: ReadingTypes; readonly startAt: Temporal.Instant; readonly timeGranularity?: Nullable<TimeGranularities>; readonly timezone: Nullable<string>; readonly units?: Nullable<readonly Nullable<Units>[]>; }, Nullable<ModelOf<'Readings'>>, 'KT-CT-4722'>;
    registerIdentifier: Field<{  }, Nullable<string>, never>;
}
export interface Fields { DeviceRegister: Fields_DeviceRegister }
export type DeviceStatus = 'PENDING' | 'WHITELISTED' | 'INSTALLED_NOT_COMMISSIONED' | 'COMMISSIONED' | 'DECOMMISSIONED' | 'WITHDRAWN' | 'SUSPENDED' | 'RECOVERY' | 'RECOVERED' | 'NOT_APPLICABLE';
export type DeviceStatuses = 'PENDING' | 'WHITELISTED' | 'INSTALLED_NOT_COMMISSIONED' | 'COMMISSIONED' | 'DECOMMISSIONED' | 'WITHDRAWN' | 'SUSPENDED' | 'RECOVERY' | 'RECOVERED' | 'NOT_APPLICABLE';
export type DeviceType = 'ESME' | 'GSME' | 'GPF' | 'CHF' | 'HCALCS' | 'PPMID' | 'IHD' | 'CAD' | 'IHD_OR_CAD';
export interface Plain_DevicesConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'DevicesEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { DevicesConnection: Plain_DevicesConnection }
export interface Fields_DevicesConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'DevicesEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { DevicesConnection: Fields_DevicesConnection }
export interface Plain_DevicesEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'Device'>>;
}
export interface Plain { DevicesEdge: Plain_DevicesEdge }
export interface Fields_DevicesEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'Device'>>, never>;
}
export interface Fields { DevicesEdge: Fields_DevicesEdge }
export interface Plain_ElectricMeterTechnicalDetails {
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
}
export interface Plain { ElectricMeterTechnicalDetails: Plain_ElectricMeterTechnicalDetails }
export interface Fields_ElectricMeterTechnicalDetails {
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
}
export interface Fields { ElectricMeterTechnicalDetails: Fields_ElectricMeterTechnicalDetails }
export interface Plain_ElectricMeterTechnicalSubDetails {
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
}
export interface Plain { ElectricMeterTechnicalSubDetails: Plain_ElectricMeterTechnicalSubDetails }
export interface Fields_ElectricMeterTechnicalSubDetails {
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
}
export interface Fields { ElectricMeterTechnicalSubDetails: Fields_ElectricMeterTechnicalSubDetails }
export type ElectricityDirection = 'IMPORT' | 'EXPORT';
export interface ElectricityFiltersInput {
  readonly deviceId?: Nullable<string>;
  readonly marketSupplyPointId?: Nullable<string>;
  readonly modelledSubMeterReadings?: Nullable<boolean>;
  readonly readingDirection?: Nullable<ReadingDirectionType>;
  readonly readingFrequencyType?: Nullable<ReadingFrequencyType>;
  readonly readingQuality?: Nullable<ReadingQualityType>;
  readonly registerId?: Nullable<string>;
}
export interface Plain_ElectricityFiltersOutput {
    readonly deviceId?: Nullable<string>;
    readonly marketSupplyPointId?: Nullable<string>;
    readonly readingDirection?: Nullable<ReadingDirectionType>;
    readonly readingFrequencyType?: Nullable<ReadingFrequencyType>;
    readonly readingQuality?: Nullable<ReadingQualityType>;
    readonly registerId?: Nullable<string>;
}
export interface Plain { ElectricityFiltersOutput: Plain_ElectricityFiltersOutput }
export interface Fields_ElectricityFiltersOutput {
    deviceId: Field<{  }, Nullable<string>, never>;
    marketSupplyPointId: Field<{  }, Nullable<string>, never>;
    readingDirection: Field<{  }, Nullable<ReadingDirectionType>, never>;
    readingFrequencyType: Field<{  }, Nullable<ReadingFrequencyType>, never>;
    readingQuality: Field<{  }, Nullable<ReadingQualityType>, never>;
    registerId: Field<{  }, Nullable<string>, never>;
}
export interface Fields { ElectricityFiltersOutput: Fields_ElectricityFiltersOutput }
export type ElectricityMeterMeterType = 'CHECK' | 'H' | 'K' | 'LAG_' | 'LEAD_' | 'MAIN_' | 'N' | 'NCAMR' | 'NSS' | 'RCAMR' | 'RCAMY' | 'S' | 'S1' | 'S2A' | 'S2B' | 'S2C' | 'S2AD' | 'S2BD' | 'S2CD' | 'S2ADE' | 'S2BDE' | 'S2CDE' | 'SPECL' | 'T' | 'A_2AF' | 'A_2ADF' | 'A_2AEF' | 'A_2ADEF' | 'A_2BF' | 'A_2BDF' | 'A_2BEF' | 'A_2BDEF' | 'A_2CF' | 'A_2CDF' | 'A_2CEF' | 'A_2CDEF';
export interface Plain_ElectricityMeterPointDetails {
    readonly meterPoint?: Nullable<ModelOf<'ElectricityMeterPointType'>>;
    readonly networkRates?: Nullable<ModelOf<'ElectricityNetworkRates'>>;
    readonly relAddress?: Nullable<ModelOf<'UniqueRELAddressType'>>;
    readonly technicalDetails?: Nullable<ModelOf<'ElectricMeterTechnicalDetails'>>;
}
export interface Plain { ElectricityMeterPointDetails: Plain_ElectricityMeterPointDetails }
export interface Fields_ElectricityMeterPointDetails {
    meterPoint: Field<{  }, Nullable<ModelOf<'ElectricityMeterPointType'>>, never>;
    networkRates: Field<{  }, Nullable<ModelOf<'ElectricityNetworkRates'>>, never>;
    relAddress: Field<{  }, Nullable<ModelOf<'UniqueRELAddressType'>>, never>;
    technicalDetails: Field<{  }, Nullable<ModelOf<'ElectricMeterTechnicalDetails'>>, never>;
}
export interface Fields { ElectricityMeterPointDetails: Fields_ElectricityMeterPointDetails }
export interface Plain_ElectricityMeterPointType {
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
    readonly meters?: Nullable<readonly Nullable<ModelOf<'ElectricityMeterType'>>[]>;
}
export interface Plain { ElectricityMeterPointType: Plain_ElectricityMeterPointType }
export interface Fields_ElectricityMeterPointType {
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
    meters: Field<{ readonly id?: Nullable<number>; readonly includeInactive?: Nullable<boolean>; }, Nullable<readonly Nullable<ModelOf<'ElectricityMeterType'>>[]>, never>;
}
export interface Fields { ElectricityMeterPointType: Fields_ElectricityMeterPointType }
export interface Plain_ElectricityMeterReadingConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ElectricityMeterReadingConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { ElectricityMeterReadingConnectionTypeConnection: Plain_ElectricityMeterReadingConnectionTypeConnection }
export interface Fields_ElectricityMeterReadingConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ElectricityMeterReadingConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { ElectricityMeterReadingConnectionTypeConnection: Fields_ElectricityMeterReadingConnectionTypeConnection }
export interface Plain_ElectricityMeterReadingConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ElectricityMeterReadingType'>>;
}
export interface Plain { ElectricityMeterReadingConnectionTypeEdge: Plain_ElectricityMeterReadingConnectionTypeEdge }
export interface Fields_ElectricityMeterReadingConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ElectricityMeterReadingType'>>, never>;
}
export interface Fields { ElectricityMeterReadingConnectionTypeEdge: Fields_ElectricityMeterReadingConnectionTypeEdge }
export interface Plain_ElectricityMeterReadingType {
    readonly id: string | number;
    readonly readAt?: Nullable<Temporal.Instant | number>;
    readonly readingSource?: Nullable<string>;
    readonly readingType?: Nullable<string>;
    readonly registers?: Nullable<readonly Nullable<ModelOf<'RegisterReading'>>[]>;
    readonly source?: Nullable<string>;
}
export interface Plain { ElectricityMeterReadingType: Plain_ElectricityMeterReadingType }
export interface Fields_ElectricityMeterReadingType {
    id: Field<{  }, string | number, never>;
    readAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    readingSource: Field<{  }, Nullable<string>, never>;
    readingType: Field<{  }, Nullable<string>, never>;
    registers: Field<{  }, Nullable<readonly Nullable<ModelOf<'RegisterReading'>>[]>, never>;
    source: Field<{  }, Nullable<string>, never>;
}
export interface Fields { ElectricityMeterReadingType: Fields_ElectricityMeterReadingType }
export interface Plain_ElectricityMeterRegisterType {
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
}
export interface Plain { ElectricityMeterRegisterType: Plain_ElectricityMeterRegisterType }
export interface Fields_ElectricityMeterRegisterType {
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
}
export interface Fields { ElectricityMeterRegisterType: Fields_ElectricityMeterRegisterType }
export interface Plain_ElectricityMeterType {
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
}
export interface Plain { ElectricityMeterType: Plain_ElectricityMeterType }
export interface Fields_ElectricityMeterType {
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
}
export interface Fields { ElectricityMeterType: Fields_ElectricityMeterType }
export interface Plain_ElectricityMeterTypeConnection {
    readonly edges: readonly Nullable<ModelOf<'ElectricityMeterTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
}
export interface Plain { ElectricityMeterTypeConnection: Plain_ElectricityMeterTypeConnection }
export interface Fields_ElectricityMeterTypeConnection {
    edges: Field<{  }, readonly Nullable<ModelOf<'ElectricityMeterTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
}
export interface Fields { ElectricityMeterTypeConnection: Fields_ElectricityMeterTypeConnection }
export interface Plain_ElectricityMeterTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'ElectricityMeterType'>>;
}
export interface Plain { ElectricityMeterTypeEdge: Plain_ElectricityMeterTypeEdge }
export interface Fields_ElectricityMeterTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'ElectricityMeterType'>>, never>;
}
export interface Fields { ElectricityMeterTypeEdge: Fields_ElectricityMeterTypeEdge }
export interface Plain_ElectricityNetworkRates {
    readonly dnoMpid?: Nullable<string>;
    readonly duosTariffName?: Nullable<string>;
    readonly mpan?: Nullable<string>;
}
export interface Plain { ElectricityNetworkRates: Plain_ElectricityNetworkRates }
export interface Fields_ElectricityNetworkRates {
    dnoMpid: Field<{  }, Nullable<string>, never>;
    duosTariffName: Field<{  }, Nullable<string>, never>;
    mpan: Field<{  }, Nullable<string>, never>;
}
export interface Fields { ElectricityNetworkRates: Fields_ElectricityNetworkRates }
export interface Plain_EmbeddedNetworkType {
    readonly embeddedProperties?: Nullable<readonly Nullable<ModelOf<'EmbeddedPropertyType'>>[]>;
    readonly id: string | number;
    readonly name: string;
}
export interface Plain { EmbeddedNetworkType: Plain_EmbeddedNetworkType }
export interface Fields_EmbeddedNetworkType {
    embeddedProperties: Field<{  }, Nullable<readonly Nullable<ModelOf<'EmbeddedPropertyType'>>[]>, never>;
    id: Field<{  }, string | number, never>;
    name: Field<{  }, string, never>;
}
export interface Fields { EmbeddedNetworkType: Fields_EmbeddedNetworkType }
export interface Plain_EmbeddedPropertyType {
    readonly embeddedNetwork: ModelOf<'EmbeddedNetworkType'>;
    readonly id: string | number;
    readonly propertyId?: Nullable<string | number>;
}
export interface Plain { EmbeddedPropertyType: Plain_EmbeddedPropertyType }
export interface Fields_EmbeddedPropertyType {
    embeddedNetwork: Field<{  }, ModelOf<'EmbeddedNetworkType'>, never>;
    id: Field<{  }, string | number, never>;
    propertyId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { EmbeddedPropertyType: Fields_EmbeddedPropertyType }
export interface Plain_EnrolmentType {
    readonly previousSupplier?: Nullable<string>;
    readonly status?: Nullable<ChangeOfSupplierStatusOptions>;
    readonly supplyStartDate?: Nullable<Temporal.PlainDate>;
    readonly switchStartDate?: Nullable<Temporal.PlainDate>;
}
export interface Plain { EnrolmentType: Plain_EnrolmentType }
export interface Fields_EnrolmentType {
    previousSupplier: Field<{  }, Nullable<string>, never>;
    status: Field<{  }, Nullable<ChangeOfSupplierStatusOptions>, never>;
    supplyStartDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    switchStartDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
}
export interface Fields { EnrolmentType: Fields_EnrolmentType }
export interface Plain_ExportReadingsConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ExportReadingsEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { ExportReadingsConnection: Plain_ExportReadingsConnection }
export interface Fields_ExportReadingsConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ExportReadingsEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { ExportReadingsConnection: Fields_ExportReadingsConnection }
export interface Plain_ExportReadingsEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'Reading'>>;
}
export interface Plain { ExportReadingsEdge: Plain_ExportReadingsEdge }
export interface Fields_ExportReadingsEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'Reading'>>, never>;
}
export interface Fields { ExportReadingsEdge: Fields_ExportReadingsEdge }
export interface GasFiltersInput {
  readonly deviceId?: Nullable<string>;
  readonly marketSupplyPointId?: Nullable<string>;
  readonly readingFrequencyType?: Nullable<ReadingFrequencyType>;
  readonly registerId?: Nullable<string>;
}
export interface Plain_GasFiltersOutput {
    readonly deviceId?: Nullable<string>;
    readonly marketSupplyPointId?: Nullable<string>;
    readonly readingFrequencyType?: Nullable<ReadingFrequencyType>;
    readonly registerId?: Nullable<string>;
}
export interface Plain { GasFiltersOutput: Plain_GasFiltersOutput }
export interface Fields_GasFiltersOutput {
    deviceId: Field<{  }, Nullable<string>, never>;
    marketSupplyPointId: Field<{  }, Nullable<string>, never>;
    readingFrequencyType: Field<{  }, Nullable<ReadingFrequencyType>, never>;
    registerId: Field<{  }, Nullable<string>, never>;
}
export interface Fields { GasFiltersOutput: Fields_GasFiltersOutput }
export type GasMeterMechanism = 'CR' | 'ET' | 'PP' | 'MT' | 'CM' | 'TH' | 'NS' | 'S1' | 'S2' | 'U';
export type GasMeterPointMarketCategory = 'SSP' | 'LSP';
export type GasMeterPointMarketSectorCode = 'D' | 'I';
export type GasMeterPointMeterOwnershipType = 'T' | 'S' | 'C';
export interface Plain_GasMeterPointType {
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
    readonly meters?: Nullable<readonly Nullable<ModelOf<'GasMeterType'>>[]>;
}
export interface Plain { GasMeterPointType: Plain_GasMeterPointType }
export interface Fields_GasMeterPointType {
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
    meters: Field<{ readonly id?: Nullable<number>; readonly includeInactive?: Nullable<boolean>; }, Nullable<readonly Nullable<ModelOf<'GasMeterType'>>[]>, never>;
}
export interface Fields { GasMeterPointType: Fields_GasMeterPointType }
export interface Plain_GasMeterReadingConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'GasMeterReadingConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { GasMeterReadingConnectionTypeConnection: Plain_GasMeterReadingConnectionTypeConnection }
export interface Fields_GasMeterReadingConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'GasMeterReadingConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { GasMeterReadingConnectionTypeConnection: Fields_GasMeterReadingConnectionTypeConnection }
export interface Plain_GasMeterReadingConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'GasMeterReadingType'>>;
}
export interface Plain { GasMeterReadingConnectionTypeEdge: Plain_GasMeterReadingConnectionTypeEdge }
export interface Fields_GasMeterReadingConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'GasMeterReadingType'>>, never>;
}
export interface Fields { GasMeterReadingConnectionTypeEdge: Fields_GasMeterReadingConnectionTypeEdge }
export interface Plain_GasMeterReadingType {
    readonly id: string | number;
    readonly readAt?: Nullable<Temporal.Instant | number>;
    readonly readingSource?: Nullable<string>;
    readonly registers?: Nullable<readonly Nullable<ModelOf<'RegisterReading'>>[]>;
    readonly source?: Nullable<string>;
}
export interface Plain { GasMeterReadingType: Plain_GasMeterReadingType }
export interface Fields_GasMeterReadingType {
    id: Field<{  }, string | number, never>;
    readAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    readingSource: Field<{  }, Nullable<string>, never>;
    registers: Field<{  }, Nullable<readonly Nullable<ModelOf<'RegisterReading'>>[]>, never>;
    source: Field<{  }, Nullable<string>, never>;
}
export interface Fields { GasMeterReadingType: Fields_GasMeterReadingType }
export interface Plain_GasMeterRegisterType {
    readonly decimalPlaces?: Nullable<number>;
    readonly digits?: Nullable<number>;
    readonly expectedReadingRanges?: Nullable<readonly Nullable<readonly Nullable<number>[]>[]>;
    readonly id: string | number;
    readonly identifier?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly unitRateType?: Nullable<string>;
}
export interface Plain { GasMeterRegisterType: Plain_GasMeterRegisterType }
export interface Fields_GasMeterRegisterType {
    decimalPlaces: Field<{  }, Nullable<number>, never>;
    digits: Field<{  }, Nullable<number>, never>;
    expectedReadingRanges: Field<{  }, Nullable<readonly Nullable<readonly Nullable<number>[]>[]>, never>;
    id: Field<{  }, string | number, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    unitRateType: Field<{  }, Nullable<string>, never>;
}
export interface Fields { GasMeterRegisterType: Fields_GasMeterRegisterType }
export type GasMeterStatus = 'LI' | 'FA' | 'IN' | 'CU' | 'CL' | 'CA' | 'SP' | 'RE' | 'OT' | 'UN' | 'NI';
export interface Plain_GasMeterType {
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
}
export interface Plain { GasMeterType: Plain_GasMeterType }
export interface Fields_GasMeterType {
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
}
export interface Fields { GasMeterType: Fields_GasMeterType }
export interface Plain { HasReadings: ModelOf<'SupplyPointType'> | ModelOf<'Device'> | ModelOf<'DeviceRegister'> }
export interface Plain_ImportReadingsConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'ImportReadingsEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { ImportReadingsConnection: Plain_ImportReadingsConnection }
export interface Fields_ImportReadingsConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'ImportReadingsEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { ImportReadingsConnection: Fields_ImportReadingsConnection }
export interface Plain_ImportReadingsEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'Reading'>>;
}
export interface Plain { ImportReadingsEdge: Plain_ImportReadingsEdge }
export interface Fields_ImportReadingsEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'Reading'>>, never>;
}
export interface Fields { ImportReadingsEdge: Fields_ImportReadingsEdge }
export interface Plain_IntervalMeasurementType {
    readonly accumulation?: Nullable<string | number>;
    readonly durationInSeconds: number;
    readonly endAt: Temporal.Instant | number;
    readonly metaData?: Nullable<ModelOf<'MeasurementsMetadataOutput'>>;
    readonly readAt: Temporal.Instant | number;
    readonly source: string;
    readonly startAt: Temporal.Instant | number;
    readonly unit: string;
    readonly value: string | number;
}
export interface Plain { IntervalMeasurementType: Plain_IntervalMeasurementType }
export interface Fields_IntervalMeasurementType {
    accumulation: Field<{  }, Nullable<string | number>, never>;
    durationInSeconds: Field<{  }, number, never>;
    endAt: Field<{  }, Temporal.Instant | number, never>;
    metaData: Field<{  }, Nullable<ModelOf<'MeasurementsMetadataOutput'>>, never>;
    readAt: Field<{  }, Temporal.Instant | number, never>;
    source: Field<{  }, string, never>;
    startAt: Field<{  }, Temporal.Instant | number, never>;
    unit: Field<{  }, string, never>;
    value: Field<{  }, string | number, never>;
}
export interface Fields { IntervalMeasurementType: Fields_IntervalMeasurementType }
export interface Plain_MeasurementConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'MeasurementEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { MeasurementConnection: Plain_MeasurementConnection }
export interface Fields_MeasurementConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'MeasurementEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { MeasurementConnection: Fields_MeasurementConnection }
export interface Plain_MeasurementEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'MeasurementInterface'>>;
}
export interface Plain { MeasurementEdge: Plain_MeasurementEdge }
export interface Fields_MeasurementEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'MeasurementInterface'>>, never>;
}
export interface Fields { MeasurementEdge: Fields_MeasurementEdge }
export interface Plain { MeasurementInterface: ModelOf<'MeasurementType'> | ModelOf<'IntervalMeasurementType'> }
export interface Plain_MeasurementType {
    readonly metaData?: Nullable<ModelOf<'MeasurementsMetadataOutput'>>;
    readonly readAt: Temporal.Instant | number;
    readonly source: string;
    readonly unit: string;
    readonly value: string | number;
}
export interface Plain { MeasurementType: Plain_MeasurementType }
export interface Fields_MeasurementType {
    metaData: Field<{  }, Nullable<ModelOf<'MeasurementsMetadataOutput'>>, never>;
    readAt: Field<{  }, Temporal.Instant | number, never>;
    source: Field<{  }, string, never>;
    unit: Field<{  }, string, never>;
    value: Field<{  }, string | number, never>;
}
export interface Fields { MeasurementType: Fields_MeasurementType }
export interface Plain_MeasurementsMetadataOutput {
    readonly utilityFilters?: Nullable<ModelOf<'UtilityFiltersOutput'>>;
}
export interface Plain { MeasurementsMetadataOutput: Plain_MeasurementsMetadataOutput }
export interface Fields_MeasurementsMetadataOutput {
    utilityFilters: Field<{  }, Nullable<ModelOf<'UtilityFiltersOutput'>>, never>;
}
export interface Fields { MeasurementsMetadataOutput: Fields_MeasurementsMetadataOutput }
export interface Plain { Meter: ModelOf<'ElectricityMeterType'> | ModelOf<'GasMeterType'> }
export type MeterDataQualities = 'ACTUAL' | 'ESTIMATE';
export interface Plain { MeterPointInterface: ModelOf<'ElectricityMeterPointType'> | ModelOf<'GasMeterPointType'> }
export interface Plain { MeterReading: ModelOf<'ElectricityMeterReadingType'> | ModelOf<'GasMeterReadingType'> }
export interface Plain_MeterReadingEstimationReadingConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'MeterReadingEstimationReadingEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { MeterReadingEstimationReadingConnection: Plain_MeterReadingEstimationReadingConnection }
export interface Fields_MeterReadingEstimationReadingConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'MeterReadingEstimationReadingEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { MeterReadingEstimationReadingConnection: Fields_MeterReadingEstimationReadingConnection }
export interface Plain_MeterReadingEstimationReadingEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'MeterReadingEstimationReadingType'>>;
}
export interface Plain { MeterReadingEstimationReadingEdge: Plain_MeterReadingEstimationReadingEdge }
export interface Fields_MeterReadingEstimationReadingEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'MeterReadingEstimationReadingType'>>, never>;
}
export interface Fields { MeterReadingEstimationReadingEdge: Fields_MeterReadingEstimationReadingEdge }
export interface Plain_MeterReadingEstimationReadingType {
    readonly estimatedByAlgorithm?: Nullable<string>;
    readonly intervalEnd: Temporal.Instant | number;
    readonly intervalStart: Temporal.Instant | number;
    readonly isNewlyEstimated: boolean;
    readonly value: string | number;
}
export interface Plain { MeterReadingEstimationReadingType: Plain_MeterReadingEstimationReadingType }
export interface Fields_MeterReadingEstimationReadingType {
    estimatedByAlgorithm: Field<{  }, Nullable<string>, never>;
    intervalEnd: Field<{  }, Temporal.Instant | number, never>;
    intervalStart: Field<{  }, Temporal.Instant | number, never>;
    isNewlyEstimated: Field<{  }, boolean, never>;
    value: Field<{  }, string | number, never>;
}
export interface Fields { MeterReadingEstimationReadingType: Fields_MeterReadingEstimationReadingType }
export type MeterReadingEventType = 'CUSTOMER' | 'SMART_METER' | 'ESTIMATE' | 'CHANGE_OF_SUPPLY' | 'METER_EXCHANGE' | 'PREPAY' | 'PRE_SUPPLIER' | 'DATA_COLLECTOR';
export interface Fields_Mutation {
    createElectricityMeterReading: Field<{ readonly mpan?: Nullable<string>; readonly readAt?: Nullable<Temporal.PlainDate>; readonly readings?: Nullable<readonly Nullable<ReadingInputType>[]>; readonly serialNumber?: Nullable<string>; }, Nullable<ModelOf<'CreateMeterReadingOutputType'>>, 'KT-GB-5111' | 'KT-GB-6212'>;
    createGasMeterReading: Field<{ readonly mprn?: Nullable<string>; readonly readAt?: Nullable<Temporal.PlainDate>; readonly reading?: Nullable<number>; readonly serialNumber?: Nullable<string>; }, Nullable<ModelOf<'CreateMeterReadingOutputType'>>, 'KT-GB-5111' | 'KT-GB-6212'>;
}
export interface Fields { Mutation: Fields_Mutation }
export interface Plain_OccupancyPeriodType {
    readonly accountNumber?: Nullable<string>;
    readonly effectiveFrom?: Nullable<Temporal.Instant | number>;
    readonly effectiveTo?: Nullable<Temporal.Instant | number>;
    readonly id?: Nullable<string | number>;
    readonly isOccupier?: Nullable<boolean>;
    readonly numberOfOccupants?: Nullable<number>;
}
export interface Plain { OccupancyPeriodType: Plain_OccupancyPeriodType }
export interface Fields_OccupancyPeriodType {
    accountNumber: Field<{  }, Nullable<string>, never>;
    effectiveFrom: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    effectiveTo: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    isOccupier: Field<{  }, Nullable<boolean>, never>;
    numberOfOccupants: Field<{  }, Nullable<number>, never>;
}
export interface Fields { OccupancyPeriodType: Fields_OccupancyPeriodType }
export interface Plain_OccupierAccount {
    readonly account: string;
    readonly address: string;
    readonly date: string;
    readonly occupyToken: string;
    readonly propertyId: number;
}
export interface Plain { OccupierAccount: Plain_OccupierAccount }
export interface Fields_OccupierAccount {
    account: Field<{  }, string, never>;
    address: Field<{  }, string, never>;
    date: Field<{  }, string, never>;
    occupyToken: Field<{  }, string, never>;
    propertyId: Field<{  }, number, never>;
}
export interface Fields { OccupierAccount: Fields_OccupierAccount }
export type PaymentMode = 'PREPAY' | 'CREDIT';
export interface Plain_PropertyConnection {
    readonly edges: readonly Nullable<ModelOf<'PropertyEdge'>>[];
    readonly edgeCount: number;
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { PropertyConnection: Plain_PropertyConnection }
export interface Fields_PropertyConnection {
    edges: Field<{  }, readonly Nullable<ModelOf<'PropertyEdge'>>[], never>;
    edgeCount: Field<{  }, number, never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { PropertyConnection: Fields_PropertyConnection }
export interface Plain_PropertyEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'PropertyInterface'>>;
}
export interface Plain { PropertyEdge: Plain_PropertyEdge }
export interface Fields_PropertyEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'PropertyInterface'>>, never>;
}
export interface Fields { PropertyEdge: Fields_PropertyEdge }
export interface Plain { PropertyInterface: ModelOf<'PropertyType'> }
export interface Plain_PropertyRichAddressType {
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
export interface Plain { PropertyRichAddressType: Plain_PropertyRichAddressType }
export interface Fields_PropertyRichAddressType {
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
export interface Fields { PropertyRichAddressType: Fields_PropertyRichAddressType }
export interface Plain_PropertySearchResult {
    readonly property: ModelOf<'PropertyType'>;
    readonly score: string | number;
}
export interface Plain { PropertySearchResult: Plain_PropertySearchResult }
export interface Fields_PropertySearchResult {
    property: Field<{  }, ModelOf<'PropertyType'>, never>;
    score: Field<{  }, string | number, never>;
}
export interface Fields { PropertySearchResult: Fields_PropertySearchResult }
export interface Plain_PropertyType {
    readonly address?: Nullable<string>;
    readonly ancestors?: Nullable<ModelOf<'PropertyConnection'>>;
    readonly coordinates?: Nullable<ModelOf<'CoordinatesType'>>;
    readonly descendants?: Nullable<ModelOf<'PropertyConnection'>>;
    readonly id?: Nullable<string>;
    readonly label?: Nullable<string>;
    readonly occupancyPeriods?: Nullable<readonly Nullable<ModelOf<'OccupancyPeriodType'>>[]>;
    readonly parent?: Nullable<ModelOf<'PropertyInterface'>>;
    readonly postcode: string;
    readonly richAddress?: Nullable<ModelOf<'PropertyRichAddressType'>>;
    readonly splitAddress?: Nullable<readonly Nullable<string>[]>;
    readonly measurements?: Nullable<ModelOf<'MeasurementConnection'>>;
    readonly smartDeviceNetworks?: Nullable<readonly Nullable<ModelOf<'SmartMeterDeviceNetworkType'>>[]>;
    readonly isSmets2InstallationAllowed?: Nullable<boolean>;
    readonly embeddedNetwork?: Nullable<ModelOf<'EmbeddedNetworkType'>>;
    readonly isChangeOfTenancyOngoing?: Nullable<boolean>;
    readonly electricityMeterPoints?: Nullable<readonly Nullable<ModelOf<'ElectricityMeterPointType'>>[]>;
    readonly gasMeterPoints?: Nullable<readonly Nullable<ModelOf<'GasMeterPointType'>>[]>;
    readonly wanCoverage?: Nullable<WANCoverageStrengths>;
}
export interface Plain { PropertyType: Plain_PropertyType }
export interface Fields_PropertyType {
    address: Field<{  }, Nullable<string>, never>;
    ancestors: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly hierarchyName: Nullable<string>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PropertyConnection'>>, never>;
    coordinates: Field<{  }, Nullable<ModelOf<'CoordinatesType'>>, never>;
    descendants: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly depth: Nullable<number>; readonly first?: Nullable<number>; readonly hierarchyName: Nullable<string>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'PropertyConnection'>>, never>;
    id: Field<{  }, Nullable<string>, never>;
    label: Field<{  }, Nullable<string>, never>;
    occupancyPeriods: Field<{  }, Nullable<readonly Nullable<ModelOf<'OccupancyPeriodType'>>[]>, never>;
    parent: Field<{ readonly hierarchyName: Nullable<string>; }, Nullable<ModelOf<'PropertyInterface'>>, never>;
    postcode: Field<{  }, string, never>;
    richAddress: Field<{  }, Nullable<ModelOf<'PropertyRichAddressType'>>, never>;
    splitAddress: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    measurements: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly endAt: Nullable<Temporal.Instant>; readonly endOn?: Nullable<Temporal.PlainDate>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly startAt?: Nullable<Temporal.Instant>; readonly startOn?: Nullable<Temporal.PlainDate>; readonly timezone: Nullable<string>; readonly typedOnly: Nullable<readonly Nullable<TypedSourceInputType>[]>; readonly utilityFilters: Nullable<readonly Nullable<UtilityFiltersInput>[]>; }, Nullable<ModelOf<'MeasurementConnection'>>, never>;
    smartDeviceNetworks: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartMeterDeviceNetworkType'>>[]>, never>;
    isSmets2InstallationAllowed: Field<{  }, Nullable<boolean>, never>;
    embeddedNetwork: Field<{  }, Nullable<ModelOf<'EmbeddedNetworkType'>>, never>;
    isChangeOfTenancyOngoing: Field<{  }, Nullable<boolean>, never>;
    electricityMeterPoints: Field<{  }, Nullable<readonly Nullable<ModelOf<'ElectricityMeterPointType'>>[]>, never>;
    gasMeterPoints: Field<{  }, Nullable<readonly Nullable<ModelOf<'GasMeterPointType'>>[]>, never>;
    wanCoverage: Field<{  }, Nullable<WANCoverageStrengths>, never>;
}
export interface Fields { PropertyType: Fields_PropertyType }
export interface Fields_Query {
    smartMeterDataPreferences: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'SmartMeterDataPreferencesType'>>, 'KT-CT-4023'>;
    readingConsentGranularity: Field<{ readonly mpan: string; }, Nullable<ModelOf<'ReadingConsentGranularityType'>>, never>;
    smartDeviceNetwork: Field<{ readonly deviceId: string; }, Nullable<ModelOf<'SmartMeterDeviceNetworkType'>>, never>;
    useSmartPearForInstalls: Field<{ readonly deviceId: string; }, Nullable<boolean>, 'KT-GB-4050'>;
    embeddedNetwork: Field<{ readonly id: string; }, Nullable<ModelOf<'EmbeddedNetworkType'>>, never>;
    occupierAccount: Field<{ readonly postcode: string; readonly shortcode?: Nullable<string>; }, Nullable<ModelOf<'OccupierAccount'>>, never>;
    occupierAccounts: Field<{ readonly postcode: string; readonly shortcode?: Nullable<string>; }, Nullable<readonly Nullable<ModelOf<'OccupierAccount'>>[]>, never>;
    properties: Field<{ readonly accountNumber: string; readonly active?: Nullable<boolean>; }, Nullable<readonly Nullable<ModelOf<'PropertyType'>>[]>, 'KT-CT-1111'>;
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
}
export interface Fields { Query: Fields_Query }
export interface Plain_Reading {
    readonly intervalEnd?: Nullable<Temporal.Instant | number>;
    readonly intervalStart?: Nullable<Temporal.Instant | number>;
    readonly qualities?: Nullable<readonly Nullable<ModelOf<'ReadingQualityMeta'>>[]>;
    readonly units?: Nullable<string>;
    readonly value?: Nullable<string | number>;
}
export interface Plain { Reading: Plain_Reading }
export interface Fields_Reading {
    intervalEnd: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    intervalStart: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    qualities: Field<{  }, Nullable<readonly Nullable<ModelOf<'ReadingQualityMeta'>>[]>, never>;
    units: Field<{  }, Nullable<string>, never>;
    value: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { Reading: Fields_Reading }
export interface Plain_ReadingConsentGranularityType {
    readonly granularityValue?: Nullable<string>;
}
export interface Plain { ReadingConsentGranularityType: Plain_ReadingConsentGranularityType }
export interface Fields_ReadingConsentGranularityType {
    granularityValue: Field<{  }, Nullable<string>, never>;
}
export interface Fields { ReadingConsentGranularityType: Fields_ReadingConsentGranularityType }
export type ReadingDirectionType = 'CONSUMPTION' | 'GENERATION';
export type ReadingFrequencyType = 'RAW_INTERVAL' | 'THIRTY_MIN_INTERVAL' | 'HOUR_INTERVAL' | 'DAY_INTERVAL' | 'WEEK_INTERVAL' | 'MONTH_INTERVAL' | 'QUARTER_INTERVAL' | 'DAILY' | 'POINT_IN_TIME' | 'INTERVALIZED';
export interface ReadingInputType {
  readonly reading?: Nullable<number>;
  readonly register?: Nullable<string>;
  readonly registerId?: Nullable<string>;
}
export interface Plain_ReadingQualityMeta {
    readonly count?: Nullable<number>;
    readonly quality?: Nullable<MeterDataQualities>;
    readonly value?: Nullable<string | number>;
}
export interface Plain { ReadingQualityMeta: Plain_ReadingQualityMeta }
export interface Fields_ReadingQualityMeta {
    count: Field<{  }, Nullable<number>, never>;
    quality: Field<{  }, Nullable<MeterDataQualities>, never>;
    value: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { ReadingQualityMeta: Fields_ReadingQualityMeta }
export type ReadingQualityType = 'ACTUAL' | 'ESTIMATE' | 'COMBINED';
export type ReadingTypes = 'INTERVAL' | 'ACCUMULATION' | 'PEAK';
export interface Plain_Readings {
    readonly exportReadings?: Nullable<ModelOf<'ExportReadingsConnection'>>;
    readonly importReadings?: Nullable<ModelOf<'ImportReadingsConnection'>>;
}
export interface Plain { Readings: Plain_Readings }
export interface Fields_Readings {
    exportReadings: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'ExportReadingsConnection'>>, never>;
    importReadings: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'ImportReadingsConnection'>>, never>;
}
export interface Fields { Readings: Fields_Readings }
export interface Plain_RegisterReading {
    readonly digits?: Nullable<number>;
    readonly id?: Nullable<number>;
    readonly identifier?: Nullable<string>;
    readonly isQuarantined?: Nullable<boolean>;
    readonly name?: Nullable<string>;
    readonly value?: Nullable<string>;
}
export interface Plain { RegisterReading: Plain_RegisterReading }
export interface Fields_RegisterReading {
    digits: Field<{  }, Nullable<number>, never>;
    id: Field<{  }, Nullable<number>, never>;
    identifier: Field<{  }, Nullable<string>, never>;
    isQuarantined: Field<{  }, Nullable<boolean>, never>;
    name: Field<{  }, Nullable<string>, never>;
    value: Field<{  }, Nullable<string>, never>;
}
export interface Fields { RegisterReading: Fields_RegisterReading }
export interface Plain_RegistersConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'RegistersEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { RegistersConnection: Plain_RegistersConnection }
export interface Fields_RegistersConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'RegistersEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { RegistersConnection: Fields_RegistersConnection }
export interface Plain_RegistersEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'DeviceRegister'>>;
}
export interface Plain { RegistersEdge: Plain_RegistersEdge }
export interface Fields_RegistersEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'DeviceRegister'>>, never>;
}
export interface Fields { RegistersEdge: Fields_RegistersEdge }
export type SMETS2InterestReason = 'SMETS2_INTEREST_REASON_DO_NOT_OWN_HOME' | 'SMETS2_INTEREST_REASON_TECHNOLOGY_SCEPTICAL' | 'SMETS2_INTEREST_REASON_WORRIED_SECURITY' | 'SMETS2_INTEREST_REASON_WORRIED_HEALTH_SAFETY' | 'SMETS2_INTEREST_REASON_NEGATIVE_PUBLICITY' | 'SMETS2_INTEREST_REASON_WORRIED_ABOUT_USAGE_COST' | 'SMETS2_INTEREST_REASON_ALREADY_HAS_SMART_METER' | 'SMETS2_INTEREST_REASON_HOUSE_MOVE_IMMINENT' | 'SMETS2_INTEREST_REASON_SWITCH_IMMINENT' | 'SMETS2_INTEREST_REASON_MORE_INFORMATION_REQUIRED' | 'SMETS2_INTEREST_REASON_IS_LANDLORD' | 'SMETS2_INTEREST_REASON_CANNOT_SEE_BENEFIT' | 'SMETS2_INTEREST_REASON_WAIT_UNTIL_IT_IS_COMPULSORY' | 'SMETS2_INTEREST_REASON_VULNERABILITY' | 'SMETS2_INTEREST_REASON_WORRIED_ABOUT_SMART_METERS' | 'SMETS2_INTEREST_REASON_WORRIED_ABOUT_INSTALLATION' | 'SMETS2_INTEREST_REASON_PROPERTY_NOT_OCCUPIED' | 'SMETS2_INTEREST_REASON_CANNOT_ATTEND_APPOINTMENT';
export interface Plain_SmartMeterDataPreferencesType {
    readonly readingFrequency?: Nullable<SmartMeterReadingFrequencyChoices>;
    readonly readingsAnalysisConsentProvided?: Nullable<boolean>;
    readonly readingsAnalysisConsentUpdatedDatetime?: Nullable<Temporal.Instant | number>;
}
export interface Plain { SmartMeterDataPreferencesType: Plain_SmartMeterDataPreferencesType }
export interface Fields_SmartMeterDataPreferencesType {
    readingFrequency: Field<{  }, Nullable<SmartMeterReadingFrequencyChoices>, never>;
    readingsAnalysisConsentProvided: Field<{  }, Nullable<boolean>, never>;
    readingsAnalysisConsentUpdatedDatetime: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { SmartMeterDataPreferencesType: Fields_SmartMeterDataPreferencesType }
export interface Plain_SmartMeterDeviceNetworkType {
    readonly id: string | number;
    readonly smartDevices?: Nullable<readonly Nullable<ModelOf<'SmartMeterDeviceType'>>[]>;
}
export interface Plain { SmartMeterDeviceNetworkType: Plain_SmartMeterDeviceNetworkType }
export interface Fields_SmartMeterDeviceNetworkType {
    id: Field<{  }, string | number, never>;
    smartDevices: Field<{ readonly statuses?: Nullable<readonly Nullable<DeviceStatuses>[]>; }, Nullable<readonly Nullable<ModelOf<'SmartMeterDeviceType'>>[]>, never>;
}
export interface Fields { SmartMeterDeviceNetworkType: Fields_SmartMeterDeviceNetworkType }
export interface Plain_SmartMeterDeviceType {
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
}
export interface Plain { SmartMeterDeviceType: Plain_SmartMeterDeviceType }
export interface Fields_SmartMeterDeviceType {
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
}
export interface Fields { SmartMeterDeviceType: Fields_SmartMeterDeviceType }
export type SmartMeterInterestChoices = 'INTERESTED' | 'NOT_AT_THE_MOMENT' | 'NOT_INTERESTED';
export type SmartMeterReadingFrequencyChoices = 'DAILY' | 'MONTHLY' | 'HALF_HOURLY';
export interface Plain_SmartMeterTelemetryType {
    readonly readAt?: Nullable<Temporal.Instant | number>;
    readonly consumption?: Nullable<string | number>;
    readonly consumptionDelta?: Nullable<string | number>;
    readonly demand?: Nullable<string | number>;
    readonly export?: Nullable<string | number>;
}
export interface Plain { SmartMeterTelemetryType: Plain_SmartMeterTelemetryType }
export interface Fields_SmartMeterTelemetryType {
    readAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    consumption: Field<{  }, Nullable<string | number>, never>;
    consumptionDelta: Field<{  }, Nullable<string | number>, never>;
    demand: Field<{  }, Nullable<string | number>, never>;
    export: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SmartMeterTelemetryType: Fields_SmartMeterTelemetryType }
export interface Plain_SupplyPointConnectionTypeConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'SupplyPointConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { SupplyPointConnectionTypeConnection: Plain_SupplyPointConnectionTypeConnection }
export interface Fields_SupplyPointConnectionTypeConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'SupplyPointConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { SupplyPointConnectionTypeConnection: Fields_SupplyPointConnectionTypeConnection }
export interface Plain_SupplyPointConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'SupplyPointType'>>;
}
export interface Plain { SupplyPointConnectionTypeEdge: Plain_SupplyPointConnectionTypeEdge }
export interface Fields_SupplyPointConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'SupplyPointType'>>, never>;
}
export interface Fields { SupplyPointConnectionTypeEdge: Fields_SupplyPointConnectionTypeEdge }
export interface Plain { SupplyPointMeterPoint: ModelOf<'ElectricityMeterPointType'> | ModelOf<'GasMeterPointType'> }
export interface Plain_SupplyPointType {
    readonly devices?: Nullable<ModelOf<'DevicesConnection'>>;
    readonly externalIdentifier?: Nullable<string>;
    readonly id: string | number;
    readonly marketName: string;
    readonly meterPoint?: Nullable<ModelOf<'SupplyPointMeterPoint'>>;
    readonly property?: Nullable<ModelOf<'PropertyType'>>;
    readonly readings?: Nullable<ModelOf<'Readings'>>;
}
export interface Plain { SupplyPointType: Plain_SupplyPointType }
export interface Fields_SupplyPointType {
    devices: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly deviceIdentifiers?: Nullable<readonly Nullable<string>[]>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; }, Nullable<ModelOf<'DevicesConnection'>>, never>;
    externalIdentifier: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, string | number, never>;
    marketName: Field<{  }, string, never>;
    meterPoint: Field<{  }, Nullable<ModelOf<'SupplyPointMeterPoint'>>, never>;
    property: Field<{  }, Nullable<ModelOf<'PropertyType'>>, never>;
    readings: Field<{ readonly endAt: Temporal.Instant; readonly readingType: ReadingTypes; readonly startAt: Temporal.Instant; readonly timeGranularity?: Nullable<TimeGranularities>; readonly timezone: Nullable<string>; readonly units?: Nullable<readonly Nullable<Units>[]>; }, Nullable<ModelOf<'Readings'>>, 'KT-CT-4722'>;
}
export interface Fields { SupplyPointType: Fields_SupplyPointType }
export type TelemetryGrouping = 'TEN_SECONDS' | 'ONE_MINUTE' | 'FIVE_MINUTES' | 'HALF_HOURLY' | 'HOURLY';
export type TimeGranularities = 'THIRTY_MIN' | 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';
export interface TypedSourceInputType {
  readonly readingDirection?: Nullable<ReadingDirectionType>;
  readonly readingFrequencyType?: Nullable<ReadingFrequencyType>;
  readonly readingQuality?: Nullable<ReadingQualityType>;
  readonly sourceIdentifier?: Nullable<string>;
  readonly utility?: Nullable<UtilityType>;
}
export interface Plain_UniqueRELAddressType {
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
}
export interface Plain { UniqueRELAddressType: Plain_UniqueRELAddressType }
export interface Fields_UniqueRELAddressType {
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
}
export interface Fields { UniqueRELAddressType: Fields_UniqueRELAddressType }
export type Units = 'WATT_HOURS' | 'KILOWATT_HOURS' | 'MEGAWATT_HOURS' | 'METERS_CUBED';
export interface Plain_Urls {
    readonly bookSmartMeterInstallation?: Nullable<string>;
}
export interface Plain { Urls: Plain_Urls }
export interface Fields_Urls {
    bookSmartMeterInstallation: Field<{ readonly propertyId: number; }, Nullable<string>, never>;
}
export interface Fields { Urls: Fields_Urls }
export interface UtilityFiltersInput {
  readonly electricityFilters?: Nullable<ElectricityFiltersInput>;
  readonly gasFilters?: Nullable<GasFiltersInput>;
}
export interface Plain { UtilityFiltersOutput: ModelOf<'ElectricityFiltersOutput'> | ModelOf<'GasFiltersOutput'> }
export type UtilityType = 'ELECTRICITY' | 'GAS';
export type WANCoverageStrengths = 'HIGH' | 'MEDIUM' | 'LOW';
export interface Plain_WanCoverageDetail {
    readonly additionalInformation?: Nullable<string>;
    readonly addressIdentifier?: Nullable<string>;
    readonly anticipatedCoverageAt?: Nullable<string>;
    readonly auxiliaryEquipment?: Nullable<string>;
    readonly connectivityLikelihood?: Nullable<string>;
    readonly isCoverageAvailable?: Nullable<boolean>;
    readonly postcode?: Nullable<string>;
    readonly wanTechnology?: Nullable<string>;
}
export interface Plain { WanCoverageDetail: Plain_WanCoverageDetail }
export interface Fields_WanCoverageDetail {
    additionalInformation: Field<{  }, Nullable<string>, never>;
    addressIdentifier: Field<{  }, Nullable<string>, never>;
    anticipatedCoverageAt: Field<{  }, Nullable<string>, never>;
    auxiliaryEquipment: Field<{  }, Nullable<string>, never>;
    connectivityLikelihood: Field<{  }, Nullable<string>, never>;
    isCoverageAvailable: Field<{  }, Nullable<boolean>, never>;
    postcode: Field<{  }, Nullable<string>, never>;
    wanTechnology: Field<{  }, Nullable<string>, never>;
}
export interface Fields { WanCoverageDetail: Fields_WanCoverageDetail }
}
