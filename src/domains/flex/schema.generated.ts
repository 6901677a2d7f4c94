// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export interface AccountNumberInput {
  readonly accountNumber: string;
}
export interface BatteryChargingPreferencesInput {
  readonly accountNumber: string;
  readonly minimumSocPercentage: number;
}
export interface Plain_BatteryChargingPreferencesType {
    readonly maximumSocPercentage?: Nullable<number>;
    readonly minimumSocPercentage?: Nullable<number>;
}
export interface Plain { BatteryChargingPreferencesType: Plain_BatteryChargingPreferencesType }
export interface Fields_BatteryChargingPreferencesType {
    maximumSocPercentage: Field<{  }, Nullable<number>, never>;
    minimumSocPercentage: Field<{  }, Nullable<number>, never>;
}
export interface Fields { BatteryChargingPreferencesType: Fields_BatteryChargingPreferencesType }
export type BatteryCouplingType = 'AC' | 'DC';
export interface Plain_BatteryDeviceType {
    readonly chargingPreferences?: Nullable<ModelOf<'BatteryChargingPreferencesType'>>;
    readonly deviceStatus?: Nullable<ModelOf<'DeviceStatusType'>>;
    readonly deviceType?: Nullable<KrakenFlexDeviceTypes>;
    readonly krakenflexDeviceId?: Nullable<string | number>;
    readonly params?: Nullable<ModelOf<'BatteryParamsType'>>;
    readonly provider?: Nullable<ProviderChoices>;
}
export interface Plain { BatteryDeviceType: Plain_BatteryDeviceType }
export interface Fields_BatteryDeviceType {
    chargingPreferences: Field<{  }, Nullable<ModelOf<'BatteryChargingPreferencesType'>>, never>;
    deviceStatus: Field<{  }, Nullable<ModelOf<'DeviceStatusType'>>, never>;
    deviceType: Field<{  }, Nullable<KrakenFlexDeviceTypes>, never>;
    krakenflexDeviceId: Field<{  }, Nullable<string | number>, never>;
    params: Field<{  }, Nullable<ModelOf<'BatteryParamsType'>>, never>;
    provider: Field<{  }, Nullable<ProviderChoices>, never>;
}
export interface Fields { BatteryDeviceType: Fields_BatteryDeviceType }
export interface Plain_BatteryParamsType {
    readonly variantId?: Nullable<string | number>;
}
export interface Plain { BatteryParamsType: Plain_BatteryParamsType }
export interface Fields_BatteryParamsType {
    variantId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { BatteryParamsType: Fields_BatteryParamsType }
export interface Plain_BatteryTelemetry {
    readonly connectionStatus?: Nullable<ConnectionStatus>;
    readonly powerInKw?: Nullable<string | number>;
    readonly stateOfCharge?: Nullable<string | number>;
}
export interface Plain { BatteryTelemetry: Plain_BatteryTelemetry }
export interface Fields_BatteryTelemetry {
    connectionStatus: Field<{  }, Nullable<ConnectionStatus>, never>;
    powerInKw: Field<{  }, Nullable<string | number>, never>;
    stateOfCharge: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { BatteryTelemetry: Fields_BatteryTelemetry }
export interface Plain_BatteryVariantModelsType {
    readonly batteryCapacityInKwh?: Nullable<string | number>;
    readonly couplingType?: Nullable<BatteryCouplingType>;
    readonly isDeprecated?: Nullable<boolean>;
    readonly isIntegrationLive?: Nullable<boolean>;
    readonly maxPowerInKw?: Nullable<string | number>;
    readonly model?: Nullable<string>;
    readonly variantId?: Nullable<string | number>;
}
export interface Plain { BatteryVariantModelsType: Plain_BatteryVariantModelsType }
export interface Fields_BatteryVariantModelsType {
    batteryCapacityInKwh: Field<{  }, Nullable<string | number>, never>;
    couplingType: Field<{  }, Nullable<BatteryCouplingType>, never>;
    isDeprecated: Field<{  }, Nullable<boolean>, never>;
    isIntegrationLive: Field<{  }, Nullable<boolean>, never>;
    maxPowerInKw: Field<{  }, Nullable<string | number>, never>;
    model: Field<{  }, Nullable<string>, never>;
    variantId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { BatteryVariantModelsType: Fields_BatteryVariantModelsType }
export interface Plain_BatteryVariantsType {
    readonly make?: Nullable<string>;
    readonly models?: Nullable<readonly Nullable<ModelOf<'BatteryVariantModelsType'>>[]>;
}
export interface Plain { BatteryVariantsType: Plain_BatteryVariantsType }
export interface Fields_BatteryVariantsType {
    make: Field<{  }, Nullable<string>, never>;
    models: Field<{  }, Nullable<readonly Nullable<ModelOf<'BatteryVariantModelsType'>>[]>, never>;
}
export interface Fields { BatteryVariantsType: Fields_BatteryVariantsType }
export type BoostChargeAction = 'BOOST' | 'CANCEL';
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
export interface Plain_ChargePointVariantModelType {
    readonly amperage?: Nullable<number>;
    readonly isIntegrationLive?: Nullable<boolean>;
    readonly model?: Nullable<string>;
    readonly powerInKw?: Nullable<string | number>;
    readonly variantId?: Nullable<number>;
}
export interface Plain { ChargePointVariantModelType: Plain_ChargePointVariantModelType }
export interface Fields_ChargePointVariantModelType {
    amperage: Field<{  }, Nullable<number>, never>;
    isIntegrationLive: Field<{  }, Nullable<boolean>, never>;
    model: Field<{  }, Nullable<string>, never>;
    powerInKw: Field<{  }, Nullable<string | number>, never>;
    variantId: Field<{  }, Nullable<number>, never>;
}
export interface Fields { ChargePointVariantModelType: Fields_ChargePointVariantModelType }
export interface Plain_ChargePointVariantType {
    readonly make?: Nullable<string>;
    readonly models?: Nullable<readonly Nullable<ModelOf<'ChargePointVariantModelType'>>[]>;
}
export interface Plain { ChargePointVariantType: Plain_ChargePointVariantType }
export interface Fields_ChargePointVariantType {
    make: Field<{  }, Nullable<string>, never>;
    models: Field<{  }, Nullable<readonly Nullable<ModelOf<'ChargePointVariantModelType'>>[]>, never>;
}
export interface Fields { ChargePointVariantType: Fields_ChargePointVariantType }
export type ChargingSessionType = 'PUBLIC' | 'SMART' | 'BOOST';
export type ConnectionStatus = 'ONLINE' | 'OFFLINE';
export interface Plain_CostOfChargeType {
    readonly costOfChargeId?: Nullable<string>;
    readonly isSmartCharge?: Nullable<boolean>;
    readonly krakenflexDeviceId?: Nullable<string>;
    readonly reportDate?: Nullable<Temporal.PlainDate>;
    readonly totalConsumption?: Nullable<number>;
    readonly totalCostExclTax?: Nullable<number>;
    readonly totalCostInclTax?: Nullable<number>;
}
export interface Plain { CostOfChargeType: Plain_CostOfChargeType }
export interface Fields_CostOfChargeType {
    costOfChargeId: Field<{  }, Nullable<string>, never>;
    isSmartCharge: Field<{  }, Nullable<boolean>, never>;
    krakenflexDeviceId: Field<{  }, Nullable<string>, never>;
    reportDate: Field<{  }, Nullable<Temporal.PlainDate>, never>;
    totalConsumption: Field<{  }, Nullable<number>, never>;
    totalCostExclTax: Field<{  }, Nullable<number>, never>;
    totalCostInclTax: Field<{  }, Nullable<number>, never>;
}
export interface Fields { CostOfChargeType: Fields_CostOfChargeType }
export type DataFrequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'ANNUALLY';
export type DayOfWeek = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';
export interface Plain_DecimalReading {
    readonly timestamp?: Nullable<Temporal.Instant | number>;
    readonly value?: Nullable<string | number>;
}
export interface Plain { DecimalReading: Plain_DecimalReading }
export interface Fields_DecimalReading {
    timestamp: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    value: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { DecimalReading: Fields_DecimalReading }
export interface Plain_DeleteBoostCharge {
    readonly krakenflexDevice?: Nullable<ModelOf<'KrakenFlexDeviceType'>>;
}
export interface Plain { DeleteBoostCharge: Plain_DeleteBoostCharge }
export interface Fields_DeleteBoostCharge {
    krakenflexDevice: Field<{  }, Nullable<ModelOf<'KrakenFlexDeviceType'>>, never>;
}
export interface Fields { DeleteBoostCharge: Fields_DeleteBoostCharge }
export interface DeleteBoostChargeInput {
  readonly accountNumber: string;
}
export interface Plain { DeviceChargingSession: ModelOf<'SmartFlexChargingSession'> | ModelOf<'PublicChargingSession'> }
export interface Plain_DeviceChargingSessionConnection {
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'DeviceChargingSessionEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
}
export interface Plain { DeviceChargingSessionConnection: Plain_DeviceChargingSessionConnection }
export interface Fields_DeviceChargingSessionConnection {
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'DeviceChargingSessionEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
}
export interface Fields { DeviceChargingSessionConnection: Fields_DeviceChargingSessionConnection }
export interface Plain_DeviceChargingSessionCost {
    readonly amount: string | number;
    readonly currency: string;
}
export interface Plain { DeviceChargingSessionCost: Plain_DeviceChargingSessionCost }
export interface Fields_DeviceChargingSessionCost {
    amount: Field<{  }, string | number, never>;
    currency: Field<{  }, string, never>;
}
export interface Fields { DeviceChargingSessionCost: Fields_DeviceChargingSessionCost }
export interface Plain_DeviceChargingSessionEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'DeviceChargingSession'>>;
}
export interface Plain { DeviceChargingSessionEdge: Plain_DeviceChargingSessionEdge }
export interface Fields_DeviceChargingSessionEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'DeviceChargingSession'>>, never>;
}
export interface Fields { DeviceChargingSessionEdge: Fields_DeviceChargingSessionEdge }
export interface Plain_DeviceChargingSessionEnergy {
    readonly unit: DeviceChargingSessionEnergyUnit;
    readonly value: string | number;
}
export interface Plain { DeviceChargingSessionEnergy: Plain_DeviceChargingSessionEnergy }
export interface Fields_DeviceChargingSessionEnergy {
    unit: Field<{  }, DeviceChargingSessionEnergyUnit, never>;
    value: Field<{  }, string | number, never>;
}
export interface Fields { DeviceChargingSessionEnergy: Fields_DeviceChargingSessionEnergy }
export type DeviceChargingSessionEnergyUnit = 'KILOWATT_HOUR';
export interface Plain_DeviceReAuthentication {
    readonly isEligible?: Nullable<boolean>;
}
export interface Plain { DeviceReAuthentication: Plain_DeviceReAuthentication }
export interface Fields_DeviceReAuthentication {
    isEligible: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { DeviceReAuthentication: Fields_DeviceReAuthentication }
export interface Plain { DeviceReAuthenticationInterface: ModelOf<'DeviceReAuthentication'> }
export interface Plain_DeviceStatusReadingType {
    readonly timestamp: Temporal.Instant | number;
    readonly value: number;
}
export interface Plain { DeviceStatusReadingType: Plain_DeviceStatusReadingType }
export interface Fields_DeviceStatusReadingType {
    timestamp: Field<{  }, Temporal.Instant | number, never>;
    value: Field<{  }, number, never>;
}
export interface Fields { DeviceStatusReadingType: Fields_DeviceStatusReadingType }
export interface Plain_DeviceStatusReadingsType {
    readonly activePowerInKw?: Nullable<ModelOf<'DeviceStatusReadingType'>>;
    readonly energyInKwh?: Nullable<ModelOf<'DeviceStatusReadingType'>>;
    readonly socPercentage?: Nullable<ModelOf<'DeviceStatusReadingType'>>;
}
export interface Plain { DeviceStatusReadingsType: Plain_DeviceStatusReadingsType }
export interface Fields_DeviceStatusReadingsType {
    activePowerInKw: Field<{  }, Nullable<ModelOf<'DeviceStatusReadingType'>>, never>;
    energyInKwh: Field<{  }, Nullable<ModelOf<'DeviceStatusReadingType'>>, never>;
    socPercentage: Field<{  }, Nullable<ModelOf<'DeviceStatusReadingType'>>, never>;
}
export interface Fields { DeviceStatusReadingsType: Fields_DeviceStatusReadingsType }
export interface Plain_DeviceStatusType {
    readonly maxExportInKw?: Nullable<number>;
    readonly maxImportInKw?: Nullable<number>;
    readonly pluggedIn?: Nullable<boolean>;
    readonly readings?: Nullable<ModelOf<'DeviceStatusReadingsType'>>;
    readonly status?: Nullable<KrakenFlexDeviceStatusChoices>;
    readonly suspended?: Nullable<boolean>;
}
export interface Plain { DeviceStatusType: Plain_DeviceStatusType }
export interface Fields_DeviceStatusType {
    maxExportInKw: Field<{  }, Nullable<number>, never>;
    maxImportInKw: Field<{  }, Nullable<number>, never>;
    pluggedIn: Field<{  }, Nullable<boolean>, never>;
    readings: Field<{  }, Nullable<ModelOf<'DeviceStatusReadingsType'>>, never>;
    status: Field<{  }, Nullable<KrakenFlexDeviceStatusChoices>, never>;
    suspended: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { DeviceStatusType: Fields_DeviceStatusType }
export interface Plain_ElectricVehicleModelType {
    readonly availableFrom?: Nullable<number>;
    readonly availableTo?: Nullable<number>;
    readonly batterySize?: Nullable<string | number>;
    readonly integrationStatus?: Nullable<IntegrationStatus>;
    readonly isIntegrationLive?: Nullable<boolean>;
    readonly model?: Nullable<string>;
    readonly supportedProviders?: Nullable<readonly Nullable<string>[]>;
    readonly vehicleId?: Nullable<number>;
    readonly year?: Nullable<number>;
}
export interface Plain { ElectricVehicleModelType: Plain_ElectricVehicleModelType }
export interface Fields_ElectricVehicleModelType {
    availableFrom: Field<{  }, Nullable<number>, never>;
    availableTo: Field<{  }, Nullable<number>, never>;
    batterySize: Field<{  }, Nullable<string | number>, never>;
    integrationStatus: Field<{  }, Nullable<IntegrationStatus>, never>;
    isIntegrationLive: Field<{  }, Nullable<boolean>, never>;
    model: Field<{  }, Nullable<string>, never>;
    supportedProviders: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    vehicleId: Field<{  }, Nullable<number>, never>;
    year: Field<{  }, Nullable<number>, never>;
}
export interface Fields { ElectricVehicleModelType: Fields_ElectricVehicleModelType }
export interface Plain_ElectricVehicleType {
    readonly make?: Nullable<string>;
    readonly models?: Nullable<readonly Nullable<ModelOf<'ElectricVehicleModelType'>>[]>;
}
export interface Plain { ElectricVehicleType: Plain_ElectricVehicleType }
export interface Fields_ElectricVehicleType {
    make: Field<{  }, Nullable<string>, never>;
    models: Field<{  }, Nullable<readonly Nullable<ModelOf<'ElectricVehicleModelType'>>[]>, never>;
}
export interface Fields { ElectricVehicleType: Fields_ElectricVehicleType }
export interface Plain_FlexDevicePreferenceConstraint {
    readonly max?: Nullable<string | number>;
    readonly min?: Nullable<string | number>;
}
export interface Plain { FlexDevicePreferenceConstraint: Plain_FlexDevicePreferenceConstraint }
export interface Fields_FlexDevicePreferenceConstraint {
    max: Field<{  }, Nullable<string | number>, never>;
    min: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { FlexDevicePreferenceConstraint: Fields_FlexDevicePreferenceConstraint }
export interface Plain_FlexDevicePreferenceScheduleSetting {
    readonly id: number;
    readonly max?: Nullable<string | number>;
    readonly maxConstraint?: Nullable<ModelOf<'PreferenceConstraint'>>;
    readonly min?: Nullable<string | number>;
    readonly minConstraint?: Nullable<ModelOf<'PreferenceConstraint'>>;
    readonly step: string | number;
    readonly targetConstraint?: Nullable<ModelOf<'PreferenceConstraint'>>;
    readonly timeFrom?: Nullable<string>;
    readonly timeStep: number;
    readonly timeTo?: Nullable<string>;
}
export interface Plain { FlexDevicePreferenceScheduleSetting: Plain_FlexDevicePreferenceScheduleSetting }
export interface Fields_FlexDevicePreferenceScheduleSetting {
    id: Field<{  }, number, never>;
    max: Field<{  }, Nullable<string | number>, never>;
    maxConstraint: Field<{  }, Nullable<ModelOf<'PreferenceConstraint'>>, never>;
    min: Field<{  }, Nullable<string | number>, never>;
    minConstraint: Field<{  }, Nullable<ModelOf<'PreferenceConstraint'>>, never>;
    step: Field<{  }, string | number, never>;
    targetConstraint: Field<{  }, Nullable<ModelOf<'PreferenceConstraint'>>, never>;
    timeFrom: Field<{  }, Nullable<string>, never>;
    timeStep: Field<{  }, number, never>;
    timeTo: Field<{  }, Nullable<string>, never>;
}
export interface Fields { FlexDevicePreferenceScheduleSetting: Fields_FlexDevicePreferenceScheduleSetting }
export interface Plain { FlexDevicePreferenceScheduleSettingInterface: ModelOf<'FlexDevicePreferenceScheduleSetting'> }
export interface Plain_FlexDevicePreferenceSetting {
    readonly deviceType: string;
    readonly id: number;
    readonly mode: PreferencesModeChoices;
    readonly scheduleSettings: readonly Nullable<ModelOf<'FlexDevicePreferenceScheduleSettingInterface'>>[];
    readonly unit: PreferencesUnitChoices;
}
export interface Plain { FlexDevicePreferenceSetting: Plain_FlexDevicePreferenceSetting }
export interface Fields_FlexDevicePreferenceSetting {
    deviceType: Field<{  }, string, never>;
    id: Field<{  }, number, never>;
    mode: Field<{  }, PreferencesModeChoices, never>;
    scheduleSettings: Field<{  }, readonly Nullable<ModelOf<'FlexDevicePreferenceScheduleSettingInterface'>>[], never>;
    unit: Field<{  }, PreferencesUnitChoices, never>;
}
export interface Fields { FlexDevicePreferenceSetting: Fields_FlexDevicePreferenceSetting }
export interface Plain { FlexDevicePreferenceSettingInterface: ModelOf<'FlexDevicePreferenceSetting'> }
export type FlexGridExportStatus = 'ENABLED' | 'DISABLED' | 'NOT_APPLICABLE';
export type FlexIsChargingDurationCapped = 'ENABLED' | 'DISABLED' | 'NOT_APPLICABLE';
export type FlexSupportedDeviceTypes = 'CHARGE_POINTS' | 'ELECTRIC_VEHICLES' | 'HEAT_PUMPS' | 'INVERTERS' | 'THERMOSTATS';
export interface Plain_FlexSupportedDevices {
    readonly deviceType: KrakenFlexDeviceTypes;
    readonly supportedDeviceType?: Nullable<FlexSupportedDeviceTypes>;
    readonly supportedMakes: readonly Nullable<ModelOf<'FlexSupportedMake'>>[];
}
export interface Plain { FlexSupportedDevices: Plain_FlexSupportedDevices }
export interface Fields_FlexSupportedDevices {
    deviceType: Field<{  }, KrakenFlexDeviceTypes, never>;
    supportedDeviceType: Field<{  }, Nullable<FlexSupportedDeviceTypes>, never>;
    supportedMakes: Field<{  }, readonly Nullable<ModelOf<'FlexSupportedMake'>>[], never>;
}
export interface Fields { FlexSupportedDevices: Fields_FlexSupportedDevices }
export interface Plain_FlexSupportedMake {
    readonly make: string;
    readonly models: readonly Nullable<ModelOf<'FlexSupportedModel'>>[];
}
export interface Plain { FlexSupportedMake: Plain_FlexSupportedMake }
export interface Fields_FlexSupportedMake {
    make: Field<{  }, string, never>;
    models: Field<{  }, readonly Nullable<ModelOf<'FlexSupportedModel'>>[], never>;
}
export interface Fields { FlexSupportedMake: Fields_FlexSupportedMake }
export interface Plain_FlexSupportedModel {
    readonly modelName: string;
    readonly modelYearRange?: Nullable<ModelOf<'ModelYearRange'>>;
}
export interface Plain { FlexSupportedModel: Plain_FlexSupportedModel }
export interface Fields_FlexSupportedModel {
    modelName: Field<{  }, string, never>;
    modelYearRange: Field<{  }, Nullable<ModelOf<'ModelYearRange'>>, never>;
}
export interface Fields { FlexSupportedModel: Fields_FlexSupportedModel }
export interface Plain_GridTelemetry {
    readonly powerInKw?: Nullable<string | number>;
}
export interface Plain { GridTelemetry: Plain_GridTelemetry }
export interface Fields_GridTelemetry {
    powerInKw: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { GridTelemetry: Fields_GridTelemetry }
export interface Plain_HeatPumpVariantModelsType {
    readonly heatPumpId?: Nullable<string | number>;
    readonly isDeprecated?: Nullable<boolean>;
    readonly model?: Nullable<string>;
    readonly powerInKw?: Nullable<string | number>;
}
export interface Plain { HeatPumpVariantModelsType: Plain_HeatPumpVariantModelsType }
export interface Fields_HeatPumpVariantModelsType {
    heatPumpId: Field<{  }, Nullable<string | number>, never>;
    isDeprecated: Field<{  }, Nullable<boolean>, never>;
    model: Field<{  }, Nullable<string>, never>;
    powerInKw: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { HeatPumpVariantModelsType: Fields_HeatPumpVariantModelsType }
export interface Plain_HeatPumpVariantsType {
    readonly make?: Nullable<string>;
    readonly models?: Nullable<readonly Nullable<ModelOf<'HeatPumpVariantModelsType'>>[]>;
}
export interface Plain { HeatPumpVariantsType: Plain_HeatPumpVariantsType }
export interface Fields_HeatPumpVariantsType {
    make: Field<{  }, Nullable<string>, never>;
    models: Field<{  }, Nullable<readonly Nullable<ModelOf<'HeatPumpVariantModelsType'>>[]>, never>;
}
export interface Fields { HeatPumpVariantsType: Fields_HeatPumpVariantsType }
export type IntegrationStatus = 'INTERNAL_TESTING' | 'LIVE' | 'UNAVAILABLE';
export interface Plain_InverterTelemetry {
    readonly connectionStatus?: Nullable<ConnectionStatus>;
    readonly powerInKw?: Nullable<string | number>;
}
export interface Plain { InverterTelemetry: Plain_InverterTelemetry }
export interface Fields_InverterTelemetry {
    connectionStatus: Field<{  }, Nullable<ConnectionStatus>, never>;
    powerInKw: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { InverterTelemetry: Fields_InverterTelemetry }
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
export type KrakenFlexDeviceStatusChoices = 'ONBOARDING' | 'PENDING_LIVE' | 'LIVE' | 'ONBOARDING_TEST_IN_PROGRESS' | 'FAILED_ONBOARDING_TEST' | 'RETIRED';
export interface Plain_KrakenFlexDeviceType {
    readonly chargePointMake?: Nullable<string>;
    readonly chargePointModel?: Nullable<string>;
    readonly chargePointPowerInKw?: Nullable<string | number>;
    readonly createdAt?: Nullable<Temporal.Instant | number>;
    readonly hasToken?: Nullable<boolean>;
    readonly krakenflexDeviceId?: Nullable<string>;
    readonly provider?: Nullable<ProviderChoices>;
    readonly stateOfChargeLimit?: Nullable<ModelOf<'StateOfChargeLimit'>>;
    readonly status?: Nullable<string>;
    readonly suspended?: Nullable<boolean>;
    readonly testDispatchFailureReason?: Nullable<TestDispatchAssessmentFailureReason>;
    readonly vehicleBatterySizeInKwh?: Nullable<string | number>;
    readonly vehicleMake?: Nullable<string>;
    readonly vehicleModel?: Nullable<string>;
}
export interface Plain { KrakenFlexDeviceType: Plain_KrakenFlexDeviceType }
export interface Fields_KrakenFlexDeviceType {
    chargePointMake: Field<{  }, Nullable<string>, never>;
    chargePointModel: Field<{  }, Nullable<string>, never>;
    chargePointPowerInKw: Field<{  }, Nullable<string | number>, never>;
    createdAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    hasToken: Field<{  }, Nullable<boolean>, never>;
    krakenflexDeviceId: Field<{  }, Nullable<string>, never>;
    provider: Field<{  }, Nullable<ProviderChoices>, never>;
    stateOfChargeLimit: Field<{  }, Nullable<ModelOf<'StateOfChargeLimit'>>, never>;
    status: Field<{  }, Nullable<string>, never>;
    suspended: Field<{  }, Nullable<boolean>, never>;
    testDispatchFailureReason: Field<{  }, Nullable<TestDispatchAssessmentFailureReason>, never>;
    vehicleBatterySizeInKwh: Field<{  }, Nullable<string | number>, never>;
    vehicleMake: Field<{  }, Nullable<string>, never>;
    vehicleModel: Field<{  }, Nullable<string>, never>;
}
export interface Fields { KrakenFlexDeviceType: Fields_KrakenFlexDeviceType }
export type KrakenFlexDeviceTypes = 'BATTERIES' | 'ELECTRIC_VEHICLES' | 'INVERTERS' | 'HEAT_PUMPS' | 'STORAGE_HEATERS' | 'ELECTRICITY_METERS' | 'THERMOSTATS';
export interface Plain_ModelYearRange {
    readonly endYear?: Nullable<number>;
    readonly startYear: number;
}
export interface Plain { ModelYearRange: Plain_ModelYearRange }
export interface Fields_ModelYearRange {
    endYear: Field<{  }, Nullable<number>, never>;
    startYear: Field<{  }, number, never>;
}
export interface Fields { ModelYearRange: Fields_ModelYearRange }
export interface Fields_Mutation {
    joinSavingSessionsCampaign: Field<{ readonly input: JoinSavingSessionsCampaignInput; }, Nullable<ModelOf<'JoinSavingSessionsCampaign'>>, 'KT-CT-4177' | 'KT-GB-5110' | 'KT-GB-5111' | 'KT-GB-5112'>;
    joinSavingSessionsEvent: Field<{ readonly input: JoinSavingSessionsEventInput; }, Nullable<ModelOf<'JoinSavingSessionsEvent'>>, 'KT-CT-4177' | 'KT-GB-5114' | 'KT-GB-5115' | 'KT-GB-5116' | 'KT-GB-5117'>;
    updateBoostCharge: Field<{ readonly input: UpdateBoostChargeInput; }, Nullable<ModelOf<'SmartFlexDeviceInterface'>>, 'KT-CT-4313' | 'KT-CT-4354' | 'KT-CT-4357'>;
    triggerBoostCharge: Field<{ readonly input?: Nullable<AccountNumberInput>; }, Nullable<ModelOf<'PerformBoostCharge'>>, 'KT-CT-4356' | 'KT-CT-4357'>;
    deleteBoostCharge: Field<{ readonly input?: Nullable<DeleteBoostChargeInput>; }, Nullable<ModelOf<'DeleteBoostCharge'>>, 'KT-CT-4301' | 'KT-CT-4354'>;
    setDevicePreferences: Field<{ readonly input: SmartFlexDevicePreferencesInput; }, Nullable<ModelOf<'SmartFlexDeviceInterface'>>, 'KT-CT-4313' | 'KT-CT-4321' | 'KT-CT-4353'>;
    updateDeviceSmartControl: Field<{ readonly input: SmartControlInput; }, Nullable<ModelOf<'SmartFlexDeviceInterface'>>, 'KT-CT-4313' | 'KT-CT-4314' | 'KT-CT-4358' | 'KT-CT-4359' | 'KT-CT-4387'>;
    updateIsChargingDurationCapped: Field<{ readonly input: UpdateIsChargingDurationCappedInput; }, Nullable<ModelOf<'SmartFlexDeviceInterface'>>, 'KT-CT-4313' | 'KT-CT-4389'>;
    setVehicleChargePreferences: Field<{ readonly input?: Nullable<VehicleChargingPreferencesInput>; }, Nullable<ModelOf<'SetVehicleChargingPreferences'>>, 'KT-CT-4301' | 'KT-CT-4321' | 'KT-CT-4353'>;
    setBatteryChargingPreferences: Field<{ readonly input?: Nullable<BatteryChargingPreferencesInput>; }, Nullable<ModelOf<'SetBatteryChargingPreferences'>>, 'KT-CT-4301' | 'KT-CT-4321' | 'KT-CT-4353'>;
    ocppAuthentication: Field<{ readonly input: OCPPAuthenticationInput; }, Nullable<ModelOf<'OCPPAuthentication'>>, 'KT-CT-4301' | 'KT-CT-4310'>;
}
export interface Fields { Mutation: Fields_Mutation }
export interface Plain_OCPPAuthentication {
    readonly krakenflexDevice?: Nullable<ModelOf<'KrakenFlexDeviceType'>>;
}
export interface Plain { OCPPAuthentication: Plain_OCPPAuthentication }
export interface Fields_OCPPAuthentication {
    krakenflexDevice: Field<{  }, Nullable<ModelOf<'KrakenFlexDeviceType'>>, never>;
}
export interface Fields { OCPPAuthentication: Fields_OCPPAuthentication }
export interface OCPPAuthenticationInput {
  readonly accountNumber: string;
  readonly details: string;
}
export interface Plain_OCPPConnectionType {
    readonly isConnected?: Nullable<boolean>;
}
export interface Plain { OCPPConnectionType: Plain_OCPPConnectionType }
export interface Fields_OCPPConnectionType {
    isConnected: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { OCPPConnectionType: Fields_OCPPConnectionType }
export interface Plain_OCPPDetailsType {
    readonly url?: Nullable<string>;
    readonly username?: Nullable<string>;
}
export interface Plain { OCPPDetailsType: Plain_OCPPDetailsType }
export interface Fields_OCPPDetailsType {
    url: Field<{  }, Nullable<string>, never>;
    username: Field<{  }, Nullable<string>, never>;
}
export interface Fields { OCPPDetailsType: Fields_OCPPDetailsType }
export interface Plain_PerformBoostCharge {
    readonly krakenflexDevice?: Nullable<ModelOf<'KrakenFlexDeviceType'>>;
}
export interface Plain { PerformBoostCharge: Plain_PerformBoostCharge }
export interface Fields_PerformBoostCharge {
    krakenflexDevice: Field<{  }, Nullable<ModelOf<'KrakenFlexDeviceType'>>, never>;
}
export interface Fields { PerformBoostCharge: Fields_PerformBoostCharge }
export interface Plain { PreferenceConstraint: ModelOf<'FlexDevicePreferenceConstraint'> }
export type PreferencesModeChoices = 'CHARGE' | 'COOL' | 'HEAT';
export type PreferencesTargetType = 'ABSOLUTE_STATE_OF_CHARGE' | 'RELATIVE_STATE_OF_CHARGE' | 'ABSOLUTE_TEMPERATURE';
export type PreferencesUnitChoices = 'CELSIUS' | 'PERCENTAGE';
export type ProviderChoices = 'BMW' | 'BYD' | 'DAIKIN' | 'ECOBEE' | 'ENERGIZER' | 'ENODE' | 'ENPHASE' | 'FORD' | 'GIVENERGY' | 'HUAWEI' | 'HYPERVOLT' | 'INDRA' | 'JEDLIX' | 'JEDLIX_V2' | 'MYENERGI' | 'OCPP' | 'OCPP_WALLBOX' | 'OHME' | 'SENSI' | 'SMARTCAR' | 'SMART_PEAR' | 'TESLA' | 'VP_AMAZON' | 'VP_HONEYWELL_CC' | 'VP_HONEYWELL_RES' | 'VP_NEST';
export interface Plain_PublicChargingSession {
    readonly cost?: Nullable<ModelOf<'DeviceChargingSessionCost'>>;
    readonly end?: Nullable<Temporal.Instant | number>;
    readonly energyAdded?: Nullable<ModelOf<'DeviceChargingSessionEnergy'>>;
    readonly location?: Nullable<string>;
    readonly operatorImageUrl?: Nullable<string>;
    readonly start: Temporal.Instant | number;
    readonly stateOfChargeChange?: Nullable<string | number>;
    readonly stateOfChargeFinal?: Nullable<string | number>;
}
export interface Plain { PublicChargingSession: Plain_PublicChargingSession }
export interface Fields_PublicChargingSession {
    cost: Field<{  }, Nullable<ModelOf<'DeviceChargingSessionCost'>>, never>;
    end: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    energyAdded: Field<{  }, Nullable<ModelOf<'DeviceChargingSessionEnergy'>>, never>;
    location: Field<{  }, Nullable<string>, never>;
    operatorImageUrl: Field<{  }, Nullable<string>, never>;
    start: Field<{  }, Temporal.Instant | number, never>;
    stateOfChargeChange: Field<{  }, Nullable<string | number>, never>;
    stateOfChargeFinal: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { PublicChargingSession: Fields_PublicChargingSession }
export interface Fields_Query {
    customerFlexibilityCampaignEvents: Field<{ readonly accountNumber: string; readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly campaignSlug: string; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly supplyPointIdentifier: string; }, Nullable<ModelOf<'CFCampaignEventConnectionTypeConnection'>>, 'KT-CT-1111' | 'KT-CT-12201' | 'KT-CT-12202' | 'KT-CT-12203' | 'KT-CT-12204'>;
    isEnrolledInCustomerFlexibilityCampaign: Field<{ readonly accountNumber: string; readonly campaignSlug: string; readonly supplyPointIdentifier: string; }, Nullable<boolean>, 'KT-CT-1111' | 'KT-CT-12201' | 'KT-CT-12202' | 'KT-CT-12203' | 'KT-CT-12204'>;
    savingSessions: Field<{ readonly accountNumber?: Nullable<string>; }, Nullable<ModelOf<'SavingSessionsType'>>, 'KT-CT-1111'>;
    electricVehicles: Field<{ readonly isIntegrationLive?: Nullable<boolean>; readonly make?: Nullable<string>; readonly supportedProvider?: Nullable<ProviderChoices>; }, Nullable<readonly Nullable<ModelOf<'ElectricVehicleType'>>[]>, 'KT-CT-4343' | 'KT-CT-4344'>;
    chargePointVariants: Field<{  }, Nullable<readonly Nullable<ModelOf<'ChargePointVariantType'>>[]>, never>;
    batteryVariants: Field<{ readonly make?: Nullable<string>; }, Nullable<readonly Nullable<ModelOf<'BatteryVariantsType'>>[]>, never>;
    heatPumpVariants: Field<{ readonly isDeprecated?: Nullable<boolean>; readonly make?: Nullable<string>; }, Nullable<readonly Nullable<ModelOf<'HeatPumpVariantsType'>>[]>, 'KT-CT-4361'>;
    flexSupportedDevices: Field<{ readonly deviceType?: Nullable<KrakenFlexDeviceTypes>; readonly supportedDeviceType?: Nullable<FlexSupportedDeviceTypes>; }, Nullable<ModelOf<'FlexSupportedDevices'>>, 'KT-CT-4342'>;
    batteryDevice: Field<{ readonly accountNumber: string; readonly propertyId: number; }, Nullable<ModelOf<'BatteryDeviceType'>>, 'KT-CT-1111'>;
    registeredKrakenflexDevice: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'KrakenFlexDeviceType'>>, 'KT-CT-1111'>;
    vehicleChargingPreferences: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'VehicleChargingPreferencesType'>>, 'KT-CT-1111' | 'KT-CT-4339'>;
    devices: Field<{ readonly accountNumber: string; readonly deviceId?: Nullable<string>; readonly integrationDeviceId?: Nullable<string>; readonly propertyId?: Nullable<string>; }, Nullable<readonly ModelOf<'SmartFlexDeviceInterface'>[]>, never>;
    smartFlexDeviceSupplyPoint: Field<{ readonly smartFlexDeviceId?: Nullable<string>; }, Nullable<ModelOf<'SmartFlexDeviceSupplyPointType'>>, never>;
    flexPlannedDispatches: Field<{ readonly deviceId: string; }, Nullable<readonly Nullable<ModelOf<'SmartFlexDispatch'>>[]>, 'KT-CT-1111' | 'KT-CT-4340'>;
    plannedDispatches: Field<{ readonly accountNumber: string; }, Nullable<readonly Nullable<ModelOf<'UpsideDispatchType'>>[]>, 'KT-CT-1111' | 'KT-CT-4340'>;
    completedDispatches: Field<{ readonly accountNumber: string; }, Nullable<readonly Nullable<ModelOf<'UpsideDispatchType'>>[]>, 'KT-CT-1111' | 'KT-CT-4341'>;
    ocppDetails: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'OCPPDetailsType'>>, 'KT-CT-1111'>;
    ocppConnection: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'OCPPConnectionType'>>, 'KT-CT-1111' | 'KT-CT-4311'>;
    costOfCharge: Field<{ readonly accountNumber: string; readonly frequency: DataFrequency; readonly reportDate?: Nullable<Temporal.PlainDate>; readonly startDate?: Nullable<Temporal.PlainDate>; }, Nullable<readonly Nullable<ModelOf<'CostOfChargeType'>>[]>, 'KT-CT-4326'>;
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
export interface Plain_SetBatteryChargingPreferences {
    readonly krakenflexDevice?: Nullable<ModelOf<'BatteryDeviceType'>>;
}
export interface Plain { SetBatteryChargingPreferences: Plain_SetBatteryChargingPreferences }
export interface Fields_SetBatteryChargingPreferences {
    krakenflexDevice: Field<{  }, Nullable<ModelOf<'BatteryDeviceType'>>, never>;
}
export interface Fields { SetBatteryChargingPreferences: Fields_SetBatteryChargingPreferences }
export interface Plain_SetVehicleChargingPreferences {
    readonly krakenflexDevice?: Nullable<ModelOf<'KrakenFlexDeviceType'>>;
}
export interface Plain { SetVehicleChargingPreferences: Plain_SetVehicleChargingPreferences }
export interface Fields_SetVehicleChargingPreferences {
    krakenflexDevice: Field<{  }, Nullable<ModelOf<'KrakenFlexDeviceType'>>, never>;
}
export interface Fields { SetVehicleChargingPreferences: Fields_SetVehicleChargingPreferences }
export interface Plain_SiteTelemetry {
    readonly consumptionInKw?: Nullable<string | number>;
    readonly exportInKw?: Nullable<string | number>;
}
export interface Plain { SiteTelemetry: Plain_SiteTelemetry }
export interface Fields_SiteTelemetry {
    consumptionInKw: Field<{  }, Nullable<string | number>, never>;
    exportInKw: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SiteTelemetry: Fields_SiteTelemetry }
export type SmartControlAction = 'SUSPEND' | 'UNSUSPEND';
export interface SmartControlInput {
  readonly action: SmartControlAction;
  readonly deviceId: string;
}
export interface Plain_SmartFlexBattery {
    readonly alerts?: Nullable<readonly Nullable<ModelOf<'SmartFlexDeviceAlertInterface'>>[]>;
    readonly deviceType: KrakenFlexDeviceTypes;
    readonly id: string | number;
    readonly integrationDeviceId?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly preferenceSetting?: Nullable<ModelOf<'FlexDevicePreferenceSettingInterface'>>;
    readonly preferences?: Nullable<ModelOf<'SmartFlexDevicePreferencesInterface'>>;
    readonly propertyId?: Nullable<string>;
    readonly provider: ProviderChoices;
    readonly make?: Nullable<string>;
    readonly model?: Nullable<string>;
    readonly reAuthenticationState?: Nullable<ModelOf<'DeviceReAuthenticationInterface'>>;
    readonly status?: Nullable<ModelOf<'SmartFlexDeviceStatusInterface'>>;
}
export interface Plain { SmartFlexBattery: Plain_SmartFlexBattery }
export interface Fields_SmartFlexBattery {
    alerts: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexDeviceAlertInterface'>>[]>, never>;
    deviceType: Field<{  }, KrakenFlexDeviceTypes, never>;
    id: Field<{  }, string | number, never>;
    integrationDeviceId: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    preferenceSetting: Field<{  }, Nullable<ModelOf<'FlexDevicePreferenceSettingInterface'>>, never>;
    preferences: Field<{  }, Nullable<ModelOf<'SmartFlexDevicePreferencesInterface'>>, never>;
    propertyId: Field<{  }, Nullable<string>, never>;
    provider: Field<{  }, ProviderChoices, never>;
    make: Field<{  }, Nullable<string>, never>;
    model: Field<{  }, Nullable<string>, never>;
    reAuthenticationState: Field<{  }, Nullable<ModelOf<'DeviceReAuthenticationInterface'>>, never>;
    status: Field<{  }, Nullable<ModelOf<'SmartFlexDeviceStatusInterface'>>, never>;
}
export interface Fields { SmartFlexBattery: Fields_SmartFlexBattery }
export interface Plain_SmartFlexChargePoint {
    readonly alerts?: Nullable<readonly Nullable<ModelOf<'SmartFlexDeviceAlertInterface'>>[]>;
    readonly deviceType: KrakenFlexDeviceTypes;
    readonly id: string | number;
    readonly integrationDeviceId?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly preferenceSetting?: Nullable<ModelOf<'FlexDevicePreferenceSettingInterface'>>;
    readonly preferences?: Nullable<ModelOf<'SmartFlexDevicePreferencesInterface'>>;
    readonly propertyId?: Nullable<string>;
    readonly provider: ProviderChoices;
    readonly make?: Nullable<string>;
    readonly model?: Nullable<string>;
    readonly reAuthenticationState?: Nullable<ModelOf<'DeviceReAuthenticationInterface'>>;
    readonly status?: Nullable<ModelOf<'SmartFlexDeviceStatusInterface'>>;
    readonly chargingPreferences?: Nullable<ModelOf<'SmartFlexVehicleChargingPreferences'>>;
    readonly chargingSessions?: Nullable<ModelOf<'DeviceChargingSessionConnection'>>;
}
export interface Plain { SmartFlexChargePoint: Plain_SmartFlexChargePoint }
export interface Fields_SmartFlexChargePoint {
    alerts: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexDeviceAlertInterface'>>[]>, never>;
    deviceType: Field<{  }, KrakenFlexDeviceTypes, never>;
    id: Field<{  }, string | number, never>;
    integrationDeviceId: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    preferenceSetting: Field<{  }, Nullable<ModelOf<'FlexDevicePreferenceSettingInterface'>>, never>;
    preferences: Field<{  }, Nullable<ModelOf<'SmartFlexDevicePreferencesInterface'>>, never>;
    propertyId: Field<{  }, Nullable<string>, never>;
    provider: Field<{  }, ProviderChoices, never>;
    make: Field<{  }, Nullable<string>, never>;
    model: Field<{  }, Nullable<string>, never>;
    reAuthenticationState: Field<{  }, Nullable<ModelOf<'DeviceReAuthenticationInterface'>>, never>;
    status: Field<{  }, Nullable<ModelOf<'SmartFlexDeviceStatusInterface'>>, never>;
    chargingPreferences: Field<{  }, Nullable<ModelOf<'SmartFlexVehicleChargingPreferences'>>, never>;
    chargingSessions: Field<{ readonly after?: Nullable<Temporal.Instant>; readonly before?: Nullable<Temporal.Instant>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly sessionTypes?: Nullable<readonly Nullable<ChargingSessionType>[]>; }, Nullable<ModelOf<'DeviceChargingSessionConnection'>>, never>;
}
export interface Fields { SmartFlexChargePoint: Fields_SmartFlexChargePoint }
export interface Plain_SmartFlexChargePointStatus {
    readonly activePower?: Nullable<ModelOf<'DecimalReading'>>;
    readonly current?: Nullable<SmartFlexDeviceLifecycleStatus>;
    readonly currentState?: Nullable<SmartFlexDeviceState>;
    readonly isSuspended?: Nullable<boolean>;
    readonly stateOfCharge?: Nullable<ModelOf<'DecimalReading'>>;
    readonly stateOfChargeLimit?: Nullable<ModelOf<'StateOfChargeLimit'>>;
    readonly testDispatchFailureReason?: Nullable<TestDispatchAssessmentFailureReason>;
}
export interface Plain { SmartFlexChargePointStatus: Plain_SmartFlexChargePointStatus }
export interface Fields_SmartFlexChargePointStatus {
    activePower: Field<{  }, Nullable<ModelOf<'DecimalReading'>>, never>;
    current: Field<{  }, Nullable<SmartFlexDeviceLifecycleStatus>, never>;
    currentState: Field<{  }, Nullable<SmartFlexDeviceState>, never>;
    isSuspended: Field<{  }, Nullable<boolean>, never>;
    stateOfCharge: Field<{  }, Nullable<ModelOf<'DecimalReading'>>, never>;
    stateOfChargeLimit: Field<{  }, Nullable<ModelOf<'StateOfChargeLimit'>>, never>;
    testDispatchFailureReason: Field<{  }, Nullable<TestDispatchAssessmentFailureReason>, never>;
}
export interface Fields { SmartFlexChargePointStatus: Fields_SmartFlexChargePointStatus }
export interface Plain_SmartFlexChargingError {
    readonly cause?: Nullable<SmartFlexChargingErrorCause>;
}
export interface Plain { SmartFlexChargingError: Plain_SmartFlexChargingError }
export interface Fields_SmartFlexChargingError {
    cause: Field<{  }, Nullable<SmartFlexChargingErrorCause>, never>;
}
export interface Fields { SmartFlexChargingError: Fields_SmartFlexChargingError }
export type SmartFlexChargingErrorCause = 'SOC_LIMIT_REACHED' | 'COMMUNICATION_ERROR' | 'THIRD_PARTY_CHARGING_INTERFERENCE' | 'POWER_DISCREPANCY' | 'POWER_TAPERING' | 'NO_SCHEDULED_CHARGE' | 'FAILURE_CAUSE_ERROR' | 'CUSTOMER_ACTION_REQUIRED' | 'NO_CHARGING' | 'FULL_CHARGE';
export interface Plain { SmartFlexChargingProblem: ModelOf<'SmartFlexChargingError'> | ModelOf<'SmartFlexChargingTruncation'> }
export interface Plain_SmartFlexChargingSession {
    readonly cost?: Nullable<ModelOf<'DeviceChargingSessionCost'>>;
    readonly dispatches?: Nullable<readonly Nullable<ModelOf<'SmartFlexDispatch'>>[]>;
    readonly end?: Nullable<Temporal.Instant | number>;
    readonly energyAdded?: Nullable<ModelOf<'DeviceChargingSessionEnergy'>>;
    readonly problems?: Nullable<readonly Nullable<ModelOf<'SmartFlexChargingProblem'>>[]>;
    readonly start: Temporal.Instant | number;
    readonly stateOfChargeChange?: Nullable<string | number>;
    readonly stateOfChargeFinal?: Nullable<string | number>;
    readonly targetType?: Nullable<PreferencesTargetType>;
    readonly type?: Nullable<SmartFlexChargingType>;
}
export interface Plain { SmartFlexChargingSession: Plain_SmartFlexChargingSession }
export interface Fields_SmartFlexChargingSession {
    cost: Field<{  }, Nullable<ModelOf<'DeviceChargingSessionCost'>>, never>;
    dispatches: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexDispatch'>>[]>, never>;
    end: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    energyAdded: Field<{  }, Nullable<ModelOf<'DeviceChargingSessionEnergy'>>, never>;
    problems: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexChargingProblem'>>[]>, never>;
    start: Field<{  }, Temporal.Instant | number, never>;
    stateOfChargeChange: Field<{  }, Nullable<string | number>, never>;
    stateOfChargeFinal: Field<{  }, Nullable<string | number>, never>;
    targetType: Field<{  }, Nullable<PreferencesTargetType>, never>;
    type: Field<{  }, Nullable<SmartFlexChargingType>, never>;
}
export interface Fields { SmartFlexChargingSession: Fields_SmartFlexChargingSession }
export interface Plain_SmartFlexChargingTruncation {
    readonly achievableStateOfCharge?: Nullable<string | number>;
    readonly originalAchievableStateOfCharge?: Nullable<string | number>;
    readonly truncationCause?: Nullable<SmartFlexChargingTruncationCause>;
}
export interface Plain { SmartFlexChargingTruncation: Plain_SmartFlexChargingTruncation }
export interface Fields_SmartFlexChargingTruncation {
    achievableStateOfCharge: Field<{  }, Nullable<string | number>, never>;
    originalAchievableStateOfCharge: Field<{  }, Nullable<string | number>, never>;
    truncationCause: Field<{  }, Nullable<SmartFlexChargingTruncationCause>, never>;
}
export interface Fields { SmartFlexChargingTruncation: Fields_SmartFlexChargingTruncation }
export type SmartFlexChargingTruncationCause = 'DISCONNECTED' | 'SUSPENDED' | 'BOOST_CHARGING' | 'CHARGING_OPTIMISATION_CREATED' | 'DEVICE_DEAUTH_SUCCESS' | 'UNKNOWN_TRUNCATION_CAUSE';
export type SmartFlexChargingType = 'SMART' | 'BOOST' | 'TEST';
export interface Plain_SmartFlexDevice {
    readonly alerts?: Nullable<readonly Nullable<ModelOf<'SmartFlexDeviceAlertInterface'>>[]>;
    readonly deviceType: KrakenFlexDeviceTypes;
    readonly id: string | number;
    readonly integrationDeviceId?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly preferenceSetting?: Nullable<ModelOf<'FlexDevicePreferenceSettingInterface'>>;
    readonly preferences?: Nullable<ModelOf<'SmartFlexDevicePreferencesInterface'>>;
    readonly propertyId?: Nullable<string>;
    readonly provider: ProviderChoices;
    readonly reAuthenticationState?: Nullable<ModelOf<'DeviceReAuthenticationInterface'>>;
    readonly status?: Nullable<ModelOf<'SmartFlexDeviceStatusInterface'>>;
}
export interface Plain { SmartFlexDevice: Plain_SmartFlexDevice }
export interface Fields_SmartFlexDevice {
    alerts: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexDeviceAlertInterface'>>[]>, never>;
    deviceType: Field<{  }, KrakenFlexDeviceTypes, never>;
    id: Field<{  }, string | number, never>;
    integrationDeviceId: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    preferenceSetting: Field<{  }, Nullable<ModelOf<'FlexDevicePreferenceSettingInterface'>>, never>;
    preferences: Field<{  }, Nullable<ModelOf<'SmartFlexDevicePreferencesInterface'>>, never>;
    propertyId: Field<{  }, Nullable<string>, never>;
    provider: Field<{  }, ProviderChoices, never>;
    reAuthenticationState: Field<{  }, Nullable<ModelOf<'DeviceReAuthenticationInterface'>>, never>;
    status: Field<{  }, Nullable<ModelOf<'SmartFlexDeviceStatusInterface'>>, never>;
}
export interface Fields { SmartFlexDevice: Fields_SmartFlexDevice }
export interface Plain_SmartFlexDeviceAlert {
    readonly message?: Nullable<string>;
    readonly publishedAt?: Nullable<Temporal.Instant | number>;
}
export interface Plain { SmartFlexDeviceAlert: Plain_SmartFlexDeviceAlert }
export interface Fields_SmartFlexDeviceAlert {
    message: Field<{  }, Nullable<string>, never>;
    publishedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { SmartFlexDeviceAlert: Fields_SmartFlexDeviceAlert }
export interface Plain { SmartFlexDeviceAlertInterface: ModelOf<'SmartFlexDeviceAlert'> }
export interface Plain { SmartFlexDeviceInterface: ModelOf<'SmartFlexVehicle'> | ModelOf<'SmartFlexChargePoint'> | ModelOf<'SmartFlexBattery'> | ModelOf<'SmartFlexInverter'> | ModelOf<'SmartFlexHeatPump'> | ModelOf<'SmartFlexDevice'> }
export type SmartFlexDeviceLifecycleStatus = 'ONBOARDING' | 'ONBOARDING_TEST_IN_PROGRESS' | 'FAILED_ONBOARDING_TEST' | 'PENDING_LIVE' | 'LIVE' | 'RETIRED';
export interface Plain_SmartFlexDevicePreferenceSchedule {
    readonly dayOfWeek: DayOfWeek;
    readonly max?: Nullable<number>;
    readonly min?: Nullable<number>;
    readonly time: string;
    readonly upperLimit?: Nullable<number>;
}
export interface Plain { SmartFlexDevicePreferenceSchedule: Plain_SmartFlexDevicePreferenceSchedule }
export interface Fields_SmartFlexDevicePreferenceSchedule {
    dayOfWeek: Field<{  }, DayOfWeek, never>;
    max: Field<{  }, Nullable<number>, never>;
    min: Field<{  }, Nullable<number>, never>;
    time: Field<{  }, string, never>;
    upperLimit: Field<{  }, Nullable<number>, never>;
}
export interface Fields { SmartFlexDevicePreferenceSchedule: Fields_SmartFlexDevicePreferenceSchedule }
export interface SmartFlexDevicePreferenceScheduleInput {
  readonly dayOfWeek: DayOfWeek;
  readonly max: string;
  readonly min?: Nullable<string>;
  readonly time: string;
  readonly upperLimit?: Nullable<string>;
}
export interface Plain_SmartFlexDevicePreferences {
    readonly gridExport: FlexGridExportStatus;
    readonly isChargingDurationCapped: FlexIsChargingDurationCapped;
    readonly mode: PreferencesModeChoices;
    readonly schedules?: Nullable<readonly Nullable<ModelOf<'SmartFlexDevicePreferenceSchedule'>>[]>;
    readonly targetType: PreferencesTargetType;
    readonly unit: PreferencesUnitChoices;
}
export interface Plain { SmartFlexDevicePreferences: Plain_SmartFlexDevicePreferences }
export interface Fields_SmartFlexDevicePreferences {
    gridExport: Field<{  }, FlexGridExportStatus, never>;
    isChargingDurationCapped: Field<{  }, FlexIsChargingDurationCapped, never>;
    mode: Field<{  }, PreferencesModeChoices, never>;
    schedules: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexDevicePreferenceSchedule'>>[]>, never>;
    targetType: Field<{  }, PreferencesTargetType, never>;
    unit: Field<{  }, PreferencesUnitChoices, never>;
}
export interface Fields { SmartFlexDevicePreferences: Fields_SmartFlexDevicePreferences }
export interface SmartFlexDevicePreferencesInput {
  readonly deviceId: string;
  readonly mode: PreferencesModeChoices;
  readonly schedules: readonly SmartFlexDevicePreferenceScheduleInput[];
  readonly unit: PreferencesUnitChoices;
}
export interface Plain { SmartFlexDevicePreferencesInterface: ModelOf<'SmartFlexDevicePreferences'> }
export type SmartFlexDeviceState = 'AUTHENTICATION_PENDING' | 'AUTHENTICATION_FAILED' | 'AUTHENTICATION_COMPLETE' | 'TEST_CHARGE_IN_PROGRESS' | 'TEST_CHARGE_FAILED' | 'TEST_CHARGE_NOT_AVAILABLE' | 'SETUP_COMPLETE' | 'SMART_CONTROL_CAPABLE' | 'SMART_CONTROL_IN_PROGRESS' | 'BOOSTING' | 'SMART_CONTROL_OFF' | 'SMART_CONTROL_NOT_AVAILABLE' | 'LOST_CONNECTION' | 'RETIRED';
export interface Plain_SmartFlexDeviceStatus {
    readonly current?: Nullable<SmartFlexDeviceLifecycleStatus>;
    readonly currentState?: Nullable<SmartFlexDeviceState>;
    readonly isSuspended?: Nullable<boolean>;
}
export interface Plain { SmartFlexDeviceStatus: Plain_SmartFlexDeviceStatus }
export interface Fields_SmartFlexDeviceStatus {
    current: Field<{  }, Nullable<SmartFlexDeviceLifecycleStatus>, never>;
    currentState: Field<{  }, Nullable<SmartFlexDeviceState>, never>;
    isSuspended: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { SmartFlexDeviceStatus: Fields_SmartFlexDeviceStatus }
export interface Plain { SmartFlexDeviceStatusInterface: ModelOf<'SmartFlexDeviceStatus'> | ModelOf<'SmartFlexVehicleStatus'> | ModelOf<'SmartFlexChargePointStatus'> }
export interface Plain_SmartFlexDeviceSupplyPointType {
    readonly importSupplyPointId?: Nullable<string | number>;
    readonly smartFlexDeviceId?: Nullable<string | number>;
}
export interface Plain { SmartFlexDeviceSupplyPointType: Plain_SmartFlexDeviceSupplyPointType }
export interface Fields_SmartFlexDeviceSupplyPointType {
    importSupplyPointId: Field<{  }, Nullable<string | number>, never>;
    smartFlexDeviceId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SmartFlexDeviceSupplyPointType: Fields_SmartFlexDeviceSupplyPointType }
export interface Plain_SmartFlexDispatch {
    readonly end: Temporal.Instant | number;
    readonly energyAddedKwh?: Nullable<string | number>;
    readonly start: Temporal.Instant | number;
    readonly type: SmartFlexChargingType;
}
export interface Plain { SmartFlexDispatch: Plain_SmartFlexDispatch }
export interface Fields_SmartFlexDispatch {
    end: Field<{  }, Temporal.Instant | number, never>;
    energyAddedKwh: Field<{  }, Nullable<string | number>, never>;
    start: Field<{  }, Temporal.Instant | number, never>;
    type: Field<{  }, SmartFlexChargingType, never>;
}
export interface Fields { SmartFlexDispatch: Fields_SmartFlexDispatch }
export interface Plain_SmartFlexHeatPump {
    readonly alerts?: Nullable<readonly Nullable<ModelOf<'SmartFlexDeviceAlertInterface'>>[]>;
    readonly deviceType: KrakenFlexDeviceTypes;
    readonly id: string | number;
    readonly integrationDeviceId?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly preferenceSetting?: Nullable<ModelOf<'FlexDevicePreferenceSettingInterface'>>;
    readonly preferences?: Nullable<ModelOf<'SmartFlexDevicePreferencesInterface'>>;
    readonly propertyId?: Nullable<string>;
    readonly provider: ProviderChoices;
    readonly make?: Nullable<string>;
    readonly model?: Nullable<string>;
    readonly powerInKw?: Nullable<string>;
    readonly zoneType?: Nullable<ZoneTypeChoices>;
    readonly reAuthenticationState?: Nullable<ModelOf<'DeviceReAuthenticationInterface'>>;
    readonly status?: Nullable<ModelOf<'SmartFlexDeviceStatusInterface'>>;
}
export interface Plain { SmartFlexHeatPump: Plain_SmartFlexHeatPump }
export interface Fields_SmartFlexHeatPump {
    alerts: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexDeviceAlertInterface'>>[]>, never>;
    deviceType: Field<{  }, KrakenFlexDeviceTypes, never>;
    id: Field<{  }, string | number, never>;
    integrationDeviceId: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    preferenceSetting: Field<{  }, Nullable<ModelOf<'FlexDevicePreferenceSettingInterface'>>, never>;
    preferences: Field<{  }, Nullable<ModelOf<'SmartFlexDevicePreferencesInterface'>>, never>;
    propertyId: Field<{  }, Nullable<string>, never>;
    provider: Field<{  }, ProviderChoices, never>;
    make: Field<{  }, Nullable<string>, never>;
    model: Field<{  }, Nullable<string>, never>;
    powerInKw: Field<{  }, Nullable<string>, never>;
    zoneType: Field<{  }, Nullable<ZoneTypeChoices>, never>;
    reAuthenticationState: Field<{  }, Nullable<ModelOf<'DeviceReAuthenticationInterface'>>, never>;
    status: Field<{  }, Nullable<ModelOf<'SmartFlexDeviceStatusInterface'>>, never>;
}
export interface Fields { SmartFlexHeatPump: Fields_SmartFlexHeatPump }
export interface Plain_SmartFlexInverter {
    readonly alerts?: Nullable<readonly Nullable<ModelOf<'SmartFlexDeviceAlertInterface'>>[]>;
    readonly deviceType: KrakenFlexDeviceTypes;
    readonly id: string | number;
    readonly integrationDeviceId?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly preferenceSetting?: Nullable<ModelOf<'FlexDevicePreferenceSettingInterface'>>;
    readonly preferences?: Nullable<ModelOf<'SmartFlexDevicePreferencesInterface'>>;
    readonly propertyId?: Nullable<string>;
    readonly provider: ProviderChoices;
    readonly make?: Nullable<string>;
    readonly model?: Nullable<string>;
    readonly reAuthenticationState?: Nullable<ModelOf<'DeviceReAuthenticationInterface'>>;
    readonly status?: Nullable<ModelOf<'SmartFlexDeviceStatusInterface'>>;
    readonly telemetry?: Nullable<ModelOf<'SmartFlexInverterTelemetry'>>;
}
export interface Plain { SmartFlexInverter: Plain_SmartFlexInverter }
export interface Fields_SmartFlexInverter {
    alerts: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexDeviceAlertInterface'>>[]>, never>;
    deviceType: Field<{  }, KrakenFlexDeviceTypes, never>;
    id: Field<{  }, string | number, never>;
    integrationDeviceId: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    preferenceSetting: Field<{  }, Nullable<ModelOf<'FlexDevicePreferenceSettingInterface'>>, never>;
    preferences: Field<{  }, Nullable<ModelOf<'SmartFlexDevicePreferencesInterface'>>, never>;
    propertyId: Field<{  }, Nullable<string>, never>;
    provider: Field<{  }, ProviderChoices, never>;
    make: Field<{  }, Nullable<string>, never>;
    model: Field<{  }, Nullable<string>, never>;
    reAuthenticationState: Field<{  }, Nullable<ModelOf<'DeviceReAuthenticationInterface'>>, never>;
    status: Field<{  }, Nullable<ModelOf<'SmartFlexDeviceStatusInterface'>>, never>;
    telemetry: Field<{  }, Nullable<ModelOf<'SmartFlexInverterTelemetry'>>, never>;
}
export interface Fields { SmartFlexInverter: Fields_SmartFlexInverter }
export interface Plain_SmartFlexInverterTelemetry {
    readonly battery?: Nullable<ModelOf<'BatteryTelemetry'>>;
    readonly grid?: Nullable<ModelOf<'GridTelemetry'>>;
    readonly inverter?: Nullable<ModelOf<'InverterTelemetry'>>;
    readonly site?: Nullable<ModelOf<'SiteTelemetry'>>;
    readonly solar?: Nullable<ModelOf<'SolarTelemetry'>>;
}
export interface Plain { SmartFlexInverterTelemetry: Plain_SmartFlexInverterTelemetry }
export interface Fields_SmartFlexInverterTelemetry {
    battery: Field<{  }, Nullable<ModelOf<'BatteryTelemetry'>>, never>;
    grid: Field<{  }, Nullable<ModelOf<'GridTelemetry'>>, never>;
    inverter: Field<{  }, Nullable<ModelOf<'InverterTelemetry'>>, never>;
    site: Field<{  }, Nullable<ModelOf<'SiteTelemetry'>>, never>;
    solar: Field<{  }, Nullable<ModelOf<'SolarTelemetry'>>, never>;
}
export interface Fields { SmartFlexInverterTelemetry: Fields_SmartFlexInverterTelemetry }
export interface Plain_SmartFlexVehicle {
    readonly alerts?: Nullable<readonly Nullable<ModelOf<'SmartFlexDeviceAlertInterface'>>[]>;
    readonly deviceType: KrakenFlexDeviceTypes;
    readonly id: string | number;
    readonly integrationDeviceId?: Nullable<string>;
    readonly name?: Nullable<string>;
    readonly preferenceSetting?: Nullable<ModelOf<'FlexDevicePreferenceSettingInterface'>>;
    readonly preferences?: Nullable<ModelOf<'SmartFlexDevicePreferencesInterface'>>;
    readonly propertyId?: Nullable<string>;
    readonly provider: ProviderChoices;
    readonly make?: Nullable<string>;
    readonly model?: Nullable<string>;
    readonly chargePointPowerOutput?: Nullable<string | number>;
    readonly vehicleBatterySize?: Nullable<string | number>;
    readonly reAuthenticationState?: Nullable<ModelOf<'DeviceReAuthenticationInterface'>>;
    readonly status?: Nullable<ModelOf<'SmartFlexDeviceStatusInterface'>>;
    readonly chargingPreferences?: Nullable<ModelOf<'SmartFlexVehicleChargingPreferences'>>;
    readonly chargingSessions?: Nullable<ModelOf<'DeviceChargingSessionConnection'>>;
}
export interface Plain { SmartFlexVehicle: Plain_SmartFlexVehicle }
export interface Fields_SmartFlexVehicle {
    alerts: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexDeviceAlertInterface'>>[]>, never>;
    deviceType: Field<{  }, KrakenFlexDeviceTypes, never>;
    id: Field<{  }, string | number, never>;
    integrationDeviceId: Field<{  }, Nullable<string>, never>;
    name: Field<{  }, Nullable<string>, never>;
    preferenceSetting: Field<{  }, Nullable<ModelOf<'FlexDevicePreferenceSettingInterface'>>, never>;
    preferences: Field<{  }, Nullable<ModelOf<'SmartFlexDevicePreferencesInterface'>>, never>;
    propertyId: Field<{  }, Nullable<string>, never>;
    provider: Field<{  }, ProviderChoices, never>;
    make: Field<{  }, Nullable<string>, never>;
    model: Field<{  }, Nullable<string>, never>;
    chargePointPowerOutput: Field<{  }, Nullable<string | number>, never>;
    vehicleBatterySize: Field<{  }, Nullable<string | number>, never>;
    reAuthenticationState: Field<{  }, Nullable<ModelOf<'DeviceReAuthenticationInterface'>>, never>;
    status: Field<{  }, Nullable<ModelOf<'SmartFlexDeviceStatusInterface'>>, never>;
    chargingPreferences: Field<{  }, Nullable<ModelOf<'SmartFlexVehicleChargingPreferences'>>, never>;
    chargingSessions: Field<{ readonly after?: Nullable<Temporal.Instant>; readonly before?: Nullable<Temporal.Instant>; readonly first?: Nullable<number>; readonly last?: Nullable<number>; readonly sessionTypes?: Nullable<readonly Nullable<ChargingSessionType>[]>; }, Nullable<ModelOf<'DeviceChargingSessionConnection'>>, never>;
}
export interface Fields { SmartFlexVehicle: Fields_SmartFlexVehicle }
export interface Plain_SmartFlexVehicleChargingPreferences {
    readonly maximumSoc?: Nullable<number>;
    readonly minimumSoc?: Nullable<number>;
    readonly weekdayTargetSoc: number;
    readonly weekdayTargetTime: string;
    readonly weekendTargetSoc: number;
    readonly weekendTargetTime: string;
}
export interface Plain { SmartFlexVehicleChargingPreferences: Plain_SmartFlexVehicleChargingPreferences }
export interface Fields_SmartFlexVehicleChargingPreferences {
    maximumSoc: Field<{  }, Nullable<number>, never>;
    minimumSoc: Field<{  }, Nullable<number>, never>;
    weekdayTargetSoc: Field<{  }, number, never>;
    weekdayTargetTime: Field<{  }, string, never>;
    weekendTargetSoc: Field<{  }, number, never>;
    weekendTargetTime: Field<{  }, string, never>;
}
export interface Fields { SmartFlexVehicleChargingPreferences: Fields_SmartFlexVehicleChargingPreferences }
export interface Plain_SmartFlexVehicleStatus {
    readonly activePower?: Nullable<ModelOf<'DecimalReading'>>;
    readonly current?: Nullable<SmartFlexDeviceLifecycleStatus>;
    readonly currentState?: Nullable<SmartFlexDeviceState>;
    readonly isSuspended?: Nullable<boolean>;
    readonly stateOfCharge?: Nullable<ModelOf<'DecimalReading'>>;
    readonly stateOfChargeLimit?: Nullable<ModelOf<'StateOfChargeLimit'>>;
    readonly testDispatchFailureReason?: Nullable<TestDispatchAssessmentFailureReason>;
}
export interface Plain { SmartFlexVehicleStatus: Plain_SmartFlexVehicleStatus }
export interface Fields_SmartFlexVehicleStatus {
    activePower: Field<{  }, Nullable<ModelOf<'DecimalReading'>>, never>;
    current: Field<{  }, Nullable<SmartFlexDeviceLifecycleStatus>, never>;
    currentState: Field<{  }, Nullable<SmartFlexDeviceState>, never>;
    isSuspended: Field<{  }, Nullable<boolean>, never>;
    stateOfCharge: Field<{  }, Nullable<ModelOf<'DecimalReading'>>, never>;
    stateOfChargeLimit: Field<{  }, Nullable<ModelOf<'StateOfChargeLimit'>>, never>;
    testDispatchFailureReason: Field<{  }, Nullable<TestDispatchAssessmentFailureReason>, never>;
}
export interface Fields { SmartFlexVehicleStatus: Fields_SmartFlexVehicleStatus }
export interface Plain_SolarTelemetry {
    readonly powerInKw?: Nullable<string | number>;
}
export interface Plain { SolarTelemetry: Plain_SolarTelemetry }
export interface Fields_SolarTelemetry {
    powerInKw: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SolarTelemetry: Fields_SolarTelemetry }
export interface Plain_StateOfChargeLimit {
    readonly isLimitViolated?: Nullable<boolean>;
    readonly timestamp?: Nullable<string>;
    readonly upperSocLimit?: Nullable<number>;
}
export interface Plain { StateOfChargeLimit: Plain_StateOfChargeLimit }
export interface Fields_StateOfChargeLimit {
    isLimitViolated: Field<{  }, Nullable<boolean>, never>;
    timestamp: Field<{  }, Nullable<string>, never>;
    upperSocLimit: Field<{  }, Nullable<number>, never>;
}
export interface Fields { StateOfChargeLimit: Fields_StateOfChargeLimit }
export type TestDispatchAssessmentFailureReason = 'NONE' | 'UNKNOWN' | 'ASSESSMENTS_FAILED' | 'NOT_AT_HOME' | 'UNABLE_TO_COMMUNICATE' | 'DEVICE_DISCONNECTED' | 'SOC_LIMIT_REACHED' | 'ERROR';
export interface UpdateBoostChargeInput {
  readonly action: BoostChargeAction;
  readonly deviceId: string;
}
export interface UpdateIsChargingDurationCappedInput {
  readonly deviceId: string;
  readonly enabled: boolean;
}
export interface Plain_UpsideDispatchMetaType {
    readonly location?: Nullable<string>;
    readonly source?: Nullable<string>;
}
export interface Plain { UpsideDispatchMetaType: Plain_UpsideDispatchMetaType }
export interface Fields_UpsideDispatchMetaType {
    location: Field<{  }, Nullable<string>, never>;
    source: Field<{  }, Nullable<string>, never>;
}
export interface Fields { UpsideDispatchMetaType: Fields_UpsideDispatchMetaType }
export interface Plain_UpsideDispatchType {
    readonly delta?: Nullable<string | number>;
    readonly deltaKwh?: Nullable<string | number>;
    readonly end: Temporal.Instant | number;
    readonly endDt?: Nullable<string>;
    readonly meta?: Nullable<ModelOf<'UpsideDispatchMetaType'>>;
    readonly start: Temporal.Instant | number;
    readonly startDt?: Nullable<string>;
}
export interface Plain { UpsideDispatchType: Plain_UpsideDispatchType }
export interface Fields_UpsideDispatchType {
    delta: Field<{  }, Nullable<string | number>, never>;
    deltaKwh: Field<{  }, Nullable<string | number>, never>;
    end: Field<{  }, Temporal.Instant | number, never>;
    endDt: Field<{  }, Nullable<string>, never>;
    meta: Field<{  }, Nullable<ModelOf<'UpsideDispatchMetaType'>>, never>;
    start: Field<{  }, Temporal.Instant | number, never>;
    startDt: Field<{  }, Nullable<string>, never>;
}
export interface Fields { UpsideDispatchType: Fields_UpsideDispatchType }
export interface VehicleChargingPreferencesInput {
  readonly accountNumber: string;
  readonly targetType?: Nullable<string>;
  readonly weekdayTargetSoc: number;
  readonly weekdayTargetTime: string;
  readonly weekendTargetSoc: number;
  readonly weekendTargetTime: string;
}
export interface Plain_VehicleChargingPreferencesType {
    readonly maximumSocPercentage?: Nullable<number>;
    readonly minimumSocPercentage?: Nullable<number>;
    readonly weekdayTargetSoc?: Nullable<number>;
    readonly weekdayTargetTime?: Nullable<string>;
    readonly weekendTargetSoc?: Nullable<number>;
    readonly weekendTargetTime?: Nullable<string>;
}
export interface Plain { VehicleChargingPreferencesType: Plain_VehicleChargingPreferencesType }
export interface Fields_VehicleChargingPreferencesType {
    maximumSocPercentage: Field<{  }, Nullable<number>, never>;
    minimumSocPercentage: Field<{  }, Nullable<number>, never>;
    weekdayTargetSoc: Field<{  }, Nullable<number>, never>;
    weekdayTargetTime: Field<{  }, Nullable<string>, never>;
    weekendTargetSoc: Field<{  }, Nullable<number>, never>;
    weekendTargetTime: Field<{  }, Nullable<string>, never>;
}
export interface Fields { VehicleChargingPreferencesType: Fields_VehicleChargingPreferencesType }
export type ZoneTypeChoices = 'CLIMATE' | 'CONTROLLER' | 'WATER';
}
