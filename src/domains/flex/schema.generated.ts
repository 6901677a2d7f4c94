// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export interface Plain_ADCSensorConfiguration {
    readonly code?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly enabled?: Nullable<boolean>;
    readonly type?: Nullable<SensorType>;
}
export interface Plain { ADCSensorConfiguration: Plain_ADCSensorConfiguration }
export interface Fields_ADCSensorConfiguration {
    code: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    enabled: Field<{  }, Nullable<boolean>, never>;
    type: Field<{  }, Nullable<SensorType>, never>;
}
export interface Fields { ADCSensorConfiguration: Fields_ADCSensorConfiguration }
export interface Plain_AccountIoEligibility {
    readonly isEligibleForIo?: Nullable<boolean>;
}
export interface Plain { AccountIoEligibility: Plain_AccountIoEligibility }
export interface Fields_AccountIoEligibility {
    isEligibleForIo: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { AccountIoEligibility: Fields_AccountIoEligibility }
export interface AccountNumberInput {
  readonly accountNumber: string;
}
export interface Plain_AttributeUpdateTransactionId {
    readonly attributeName: string;
    readonly transactionId: string;
}
export interface Plain { AttributeUpdateTransactionId: Plain_AttributeUpdateTransactionId }
export interface Fields_AttributeUpdateTransactionId {
    attributeName: Field<{  }, string, never>;
    transactionId: Field<{  }, string, never>;
}
export interface Fields { AttributeUpdateTransactionId: Fields_AttributeUpdateTransactionId }
export interface Plain_AuthFlow {
    readonly id?: Nullable<string | number>;
    readonly authUri?: Nullable<string>;
}
export interface Plain { AuthFlow: Plain_AuthFlow }
export interface Fields_AuthFlow {
    id: Field<{  }, Nullable<string | number>, never>;
    authUri: Field<{  }, Nullable<string>, never>;
}
export interface Fields { AuthFlow: Fields_AuthFlow }
export interface AuthenticationInput {
  readonly accessToken?: Nullable<string>;
  readonly authorizationCode?: Nullable<string>;
  readonly expiresIn?: Nullable<number>;
  readonly providerDeviceId?: Nullable<string>;
  readonly redirectUri?: Nullable<string>;
  readonly refreshToken?: Nullable<string>;
  readonly state?: Nullable<string>;
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
export interface Plain_BulkUpdateSensorDisplayName {
    readonly transactionIds?: Nullable<readonly Nullable<ModelOf<'SensorUpdateTransactionId'>>[]>;
}
export interface Plain { BulkUpdateSensorDisplayName: Plain_BulkUpdateSensorDisplayName }
export interface Fields_BulkUpdateSensorDisplayName {
    transactionIds: Field<{  }, Nullable<readonly Nullable<ModelOf<'SensorUpdateTransactionId'>>[]>, never>;
}
export interface Fields { BulkUpdateSensorDisplayName: Fields_BulkUpdateSensorDisplayName }
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
export interface Plain_CancelSmartFlexOnboarding {
    readonly wizard?: Nullable<ModelOf<'SmartFlexOnboardingWizard'>>;
}
export interface Plain { CancelSmartFlexOnboarding: Plain_CancelSmartFlexOnboarding }
export interface Fields_CancelSmartFlexOnboarding {
    wizard: Field<{  }, Nullable<ModelOf<'SmartFlexOnboardingWizard'>>, never>;
}
export interface Fields { CancelSmartFlexOnboarding: Fields_CancelSmartFlexOnboarding }
export interface CancelSmartFlexOnboardingInput {
  readonly wizardId: string;
}
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
export interface Plain_ClimateControlDetailsType {
    readonly climateControlEnabled?: Nullable<boolean>;
    readonly currentClimateControlTemperature?: Nullable<string | number>;
    readonly targetClimateControlTemperature?: Nullable<string | number>;
}
export interface Plain { ClimateControlDetailsType: Plain_ClimateControlDetailsType }
export interface Fields_ClimateControlDetailsType {
    climateControlEnabled: Field<{  }, Nullable<boolean>, never>;
    currentClimateControlTemperature: Field<{  }, Nullable<string | number>, never>;
    targetClimateControlTemperature: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { ClimateControlDetailsType: Fields_ClimateControlDetailsType }
export interface Plain_CompleteAuthFlowForSmartFlexOnboarding {
    readonly wizard?: Nullable<ModelOf<'SmartFlexOnboardingWizard'>>;
}
export interface Plain { CompleteAuthFlowForSmartFlexOnboarding: Plain_CompleteAuthFlowForSmartFlexOnboarding }
export interface Fields_CompleteAuthFlowForSmartFlexOnboarding {
    wizard: Field<{  }, Nullable<ModelOf<'SmartFlexOnboardingWizard'>>, never>;
}
export interface Fields { CompleteAuthFlowForSmartFlexOnboarding: Fields_CompleteAuthFlowForSmartFlexOnboarding }
export interface CompleteAuthFlowInput {
  readonly continuationUri: string;
  readonly stepId: string;
  readonly wizardId: string;
}
export interface CompleteSmartFlexOnboardingStepInput {
  readonly stepId: string;
  readonly wizardId: string;
}
export interface Plain_CompleteUserActionRequiredForSmartFlexOnboarding {
    readonly wizard?: Nullable<ModelOf<'SmartFlexOnboardingWizard'>>;
}
export interface Plain { CompleteUserActionRequiredForSmartFlexOnboarding: Plain_CompleteUserActionRequiredForSmartFlexOnboarding }
export interface Fields_CompleteUserActionRequiredForSmartFlexOnboarding {
    wizard: Field<{  }, Nullable<ModelOf<'SmartFlexOnboardingWizard'>>, never>;
}
export interface Fields { CompleteUserActionRequiredForSmartFlexOnboarding: Fields_CompleteUserActionRequiredForSmartFlexOnboarding }
export interface Plain_CompleteUserInputRequiredForSmartFlexOnboarding {
    readonly wizard?: Nullable<ModelOf<'SmartFlexOnboardingWizard'>>;
}
export interface Plain { CompleteUserInputRequiredForSmartFlexOnboarding: Plain_CompleteUserInputRequiredForSmartFlexOnboarding }
export interface Fields_CompleteUserInputRequiredForSmartFlexOnboarding {
    wizard: Field<{  }, Nullable<ModelOf<'SmartFlexOnboardingWizard'>>, never>;
}
export interface Fields { CompleteUserInputRequiredForSmartFlexOnboarding: Fields_CompleteUserInputRequiredForSmartFlexOnboarding }
export type ConnectionStatus = 'ONLINE' | 'OFFLINE';
export interface Plain_Controller {
    readonly euid: string;
}
export interface Plain { Controller: Plain_Controller }
export interface Fields_Controller {
    euid: Field<{  }, string, never>;
}
export interface Fields { Controller: Fields_Controller }
export interface Plain_ControllerAndZoneConfiguration {
    readonly controller?: Nullable<ModelOf<'ControllerConfiguration'>>;
    readonly heatPump?: Nullable<ModelOf<'HeatPumpConfiguration'>>;
    readonly zones?: Nullable<readonly Nullable<ModelOf<'ZoneInformation'>>[]>;
}
export interface Plain { ControllerAndZoneConfiguration: Plain_ControllerAndZoneConfiguration }
export interface Fields_ControllerAndZoneConfiguration {
    controller: Field<{  }, Nullable<ModelOf<'ControllerConfiguration'>>, never>;
    heatPump: Field<{  }, Nullable<ModelOf<'HeatPumpConfiguration'>>, never>;
    zones: Field<{  }, Nullable<readonly Nullable<ModelOf<'ZoneInformation'>>[]>, never>;
}
export interface Fields { ControllerAndZoneConfiguration: Fields_ControllerAndZoneConfiguration }
export interface Plain_ControllerAtLocation {
    readonly controller: ModelOf<'Controller'>;
    readonly heatPumpModel: string;
    readonly location: ModelOf<'Location'>;
    readonly provisionedAt?: Nullable<Temporal.Instant | number>;
}
export interface Plain { ControllerAtLocation: Plain_ControllerAtLocation }
export interface Fields_ControllerAtLocation {
    controller: Field<{  }, ModelOf<'Controller'>, never>;
    heatPumpModel: Field<{  }, string, never>;
    location: Field<{  }, ModelOf<'Location'>, never>;
    provisionedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { ControllerAtLocation: Fields_ControllerAtLocation }
export interface Plain_ControllerConfiguration {
    readonly accessPointPassword?: Nullable<string>;
    readonly connected?: Nullable<boolean>;
    readonly firmwareConfiguration?: Nullable<ModelOf<'FirmwareConfiguration'>>;
    readonly heatPumpTimezone?: Nullable<string>;
    readonly lastReset?: Nullable<Temporal.Instant | number>;
    readonly state?: Nullable<readonly Nullable<State>[]>;
}
export interface Plain { ControllerConfiguration: Plain_ControllerConfiguration }
export interface Fields_ControllerConfiguration {
    accessPointPassword: Field<{  }, Nullable<string>, never>;
    connected: Field<{  }, Nullable<boolean>, never>;
    firmwareConfiguration: Field<{  }, Nullable<ModelOf<'FirmwareConfiguration'>>, never>;
    heatPumpTimezone: Field<{  }, Nullable<string>, never>;
    lastReset: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    state: Field<{  }, Nullable<readonly Nullable<State>[]>, never>;
}
export interface Fields { ControllerConfiguration: Fields_ControllerConfiguration }
export interface Plain_ControllerStatus {
    readonly sensors?: Nullable<readonly Nullable<ModelOf<'SensorStatus'>>[]>;
    readonly zones?: Nullable<readonly Nullable<ModelOf<'ZoneStatus'>>[]>;
}
export interface Plain { ControllerStatus: Plain_ControllerStatus }
export interface Fields_ControllerStatus {
    sensors: Field<{  }, Nullable<readonly Nullable<ModelOf<'SensorStatus'>>[]>, never>;
    zones: Field<{  }, Nullable<readonly Nullable<ModelOf<'ZoneStatus'>>[]>, never>;
}
export interface Fields { ControllerStatus: Fields_ControllerStatus }
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
export interface DeAuthenticationInput {
  readonly accountNumber: string;
  readonly deviceType?: Nullable<KrakenFlexDeviceTypes>;
}
export interface Plain_DeauthenticateDevice {
    readonly krakenflexDevice?: Nullable<ModelOf<'DeviceDetailsType'>>;
}
export interface Plain { DeauthenticateDevice: Plain_DeauthenticateDevice }
export interface Fields_DeauthenticateDevice {
    krakenflexDevice: Field<{  }, Nullable<ModelOf<'DeviceDetailsType'>>, never>;
}
export interface Fields { DeauthenticateDevice: Fields_DeauthenticateDevice }
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
export interface Plain_DeprovisionHeatingController {
    readonly message?: Nullable<string>;
}
export interface Plain { DeprovisionHeatingController: Plain_DeprovisionHeatingController }
export interface Fields_DeprovisionHeatingController {
    message: Field<{  }, Nullable<string>, never>;
}
export interface Fields { DeprovisionHeatingController: Fields_DeprovisionHeatingController }
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
export interface Plain_DeviceDetailsType {
    readonly deviceType?: Nullable<KrakenFlexDeviceTypes>;
    readonly krakenflexDeviceId?: Nullable<string>;
    readonly provider?: Nullable<ProviderChoices>;
}
export interface Plain { DeviceDetailsType: Plain_DeviceDetailsType }
export interface Fields_DeviceDetailsType {
    deviceType: Field<{  }, Nullable<KrakenFlexDeviceTypes>, never>;
    krakenflexDeviceId: Field<{  }, Nullable<string>, never>;
    provider: Field<{  }, Nullable<ProviderChoices>, never>;
}
export interface Fields { DeviceDetailsType: Fields_DeviceDetailsType }
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
export interface Plain_Energy {
    readonly unit: EnergyUnit;
    readonly value?: Nullable<string | number>;
}
export interface Plain { Energy: Plain_Energy }
export interface Fields_Energy {
    unit: Field<{  }, EnergyUnit, never>;
    value: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { Energy: Fields_Energy }
export type EnergyUnit = 'KILOWATT_HOUR';
export interface Plain_FirmwareConfiguration {
    readonly efr32?: Nullable<string>;
    readonly esp32?: Nullable<string>;
    readonly eui?: Nullable<string>;
}
export interface Plain { FirmwareConfiguration: Plain_FirmwareConfiguration }
export interface Fields_FirmwareConfiguration {
    efr32: Field<{  }, Nullable<string>, never>;
    esp32: Field<{  }, Nullable<string>, never>;
    eui: Field<{  }, Nullable<string>, never>;
}
export interface Fields { FirmwareConfiguration: Fields_FirmwareConfiguration }
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
export interface Plain_FlowTemperatureConfiguration {
    readonly allowableRange: ModelOf<'TemperatureRange'>;
    readonly currentTemperature: ModelOf<'Temperature'>;
}
export interface Plain { FlowTemperatureConfiguration: Plain_FlowTemperatureConfiguration }
export interface Fields_FlowTemperatureConfiguration {
    allowableRange: Field<{  }, ModelOf<'TemperatureRange'>, never>;
    currentTemperature: Field<{  }, ModelOf<'Temperature'>, never>;
}
export interface Fields { FlowTemperatureConfiguration: Fields_FlowTemperatureConfiguration }
export interface FlowTemperatureInput {
  readonly flowTemperature?: Nullable<TemperatureInput>;
  readonly useWeatherCompensation: boolean;
  readonly weatherCompensationValues?: Nullable<TemperatureRangeInput>;
}
export interface Plain_GridTelemetry {
    readonly powerInKw?: Nullable<string | number>;
}
export interface Plain { GridTelemetry: Plain_GridTelemetry }
export interface Fields_GridTelemetry {
    powerInKw: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { GridTelemetry: Fields_GridTelemetry }
export interface Plain_HeatPumpConfiguration {
    readonly faultCodes?: Nullable<readonly Nullable<string>[]>;
    readonly hardwareVersion?: Nullable<string>;
    readonly hasHeatPumpCompatibleCylinder?: Nullable<boolean>;
    readonly heatingFlowTemperature?: Nullable<ModelOf<'FlowTemperatureConfiguration'>>;
    readonly manifoldEnabled?: Nullable<boolean>;
    readonly maxWaterSetpoint?: Nullable<number>;
    readonly minWaterSetpoint?: Nullable<number>;
    readonly model?: Nullable<string>;
    readonly quieterModeEnabled?: Nullable<boolean>;
    readonly serialNumber?: Nullable<string>;
    readonly weatherCompensation?: Nullable<ModelOf<'WeatherCompensationConfiguration'>>;
}
export interface Plain { HeatPumpConfiguration: Plain_HeatPumpConfiguration }
export interface Fields_HeatPumpConfiguration {
    faultCodes: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
    hardwareVersion: Field<{  }, Nullable<string>, never>;
    hasHeatPumpCompatibleCylinder: Field<{  }, Nullable<boolean>, never>;
    heatingFlowTemperature: Field<{  }, Nullable<ModelOf<'FlowTemperatureConfiguration'>>, never>;
    manifoldEnabled: Field<{  }, Nullable<boolean>, never>;
    maxWaterSetpoint: Field<{  }, Nullable<number>, never>;
    minWaterSetpoint: Field<{  }, Nullable<number>, never>;
    model: Field<{  }, Nullable<string>, never>;
    quieterModeEnabled: Field<{  }, Nullable<boolean>, never>;
    serialNumber: Field<{  }, Nullable<string>, never>;
    weatherCompensation: Field<{  }, Nullable<ModelOf<'WeatherCompensationConfiguration'>>, never>;
}
export interface Fields { HeatPumpConfiguration: Fields_HeatPumpConfiguration }
export interface Plain_HeatPumpDeviceType {
    readonly krakenflexDeviceId?: Nullable<string>;
    readonly provider?: Nullable<ProviderChoices>;
}
export interface Plain { HeatPumpDeviceType: Plain_HeatPumpDeviceType }
export interface Fields_HeatPumpDeviceType {
    krakenflexDeviceId: Field<{  }, Nullable<string>, never>;
    provider: Field<{  }, Nullable<ProviderChoices>, never>;
}
export interface Fields { HeatPumpDeviceType: Fields_HeatPumpDeviceType }
export interface Plain_HeatPumpStatusType {
    readonly climateControlStatus?: Nullable<ModelOf<'ClimateControlDetailsType'>>;
    readonly isConnected?: Nullable<boolean>;
    readonly waterTemperatureStatus?: Nullable<ModelOf<'WaterTemperatureDetailsType'>>;
}
export interface Plain { HeatPumpStatusType: Plain_HeatPumpStatusType }
export interface Fields_HeatPumpStatusType {
    climateControlStatus: Field<{  }, Nullable<ModelOf<'ClimateControlDetailsType'>>, never>;
    isConnected: Field<{  }, Nullable<boolean>, never>;
    waterTemperatureStatus: Field<{  }, Nullable<ModelOf<'WaterTemperatureDetailsType'>>, never>;
}
export interface Fields { HeatPumpStatusType: Fields_HeatPumpStatusType }
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
export interface Plain_InverterVariantType {
    readonly make?: Nullable<string>;
}
export interface Plain { InverterVariantType: Plain_InverterVariantType }
export interface Fields_InverterVariantType {
    make: Field<{  }, Nullable<string>, never>;
}
export interface Fields { InverterVariantType: Fields_InverterVariantType }
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
export interface Plain_LifetimeTelemetry {
    readonly energyInput: ModelOf<'Energy'>;
    readonly heatOutput: ModelOf<'Energy'>;
    readonly readAt: Temporal.Instant | number;
    readonly seasonalCoefficientOfPerformance?: Nullable<string | number>;
}
export interface Plain { LifetimeTelemetry: Plain_LifetimeTelemetry }
export interface Fields_LifetimeTelemetry {
    energyInput: Field<{  }, ModelOf<'Energy'>, never>;
    heatOutput: Field<{  }, ModelOf<'Energy'>, never>;
    readAt: Field<{  }, Temporal.Instant | number, never>;
    seasonalCoefficientOfPerformance: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { LifetimeTelemetry: Fields_LifetimeTelemetry }
export interface Plain_LiveTelemetry {
    readonly coefficientOfPerformance?: Nullable<string | number>;
    readonly heatOutput: ModelOf<'Power'>;
    readonly outdoorTemperature: ModelOf<'Temperature'>;
    readonly powerInput: ModelOf<'Power'>;
    readonly readAt: Temporal.Instant | number;
}
export interface Plain { LiveTelemetry: Plain_LiveTelemetry }
export interface Fields_LiveTelemetry {
    coefficientOfPerformance: Field<{  }, Nullable<string | number>, never>;
    heatOutput: Field<{  }, ModelOf<'Power'>, never>;
    outdoorTemperature: Field<{  }, ModelOf<'Temperature'>, never>;
    powerInput: Field<{  }, ModelOf<'Power'>, never>;
    readAt: Field<{  }, Temporal.Instant | number, never>;
}
export interface Fields { LiveTelemetry: Fields_LiveTelemetry }
export interface Plain_Location {
    readonly propertyId: string | number;
}
export interface Plain { Location: Plain_Location }
export interface Fields_Location {
    propertyId: Field<{  }, string | number, never>;
}
export interface Fields { Location: Fields_Location }
export type Mode = 'AUTO' | 'BOOST' | 'OFF' | 'ON';
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
    octoHeatPumpUpdateFlowTemperatureConfiguration: Field<{ readonly euid: string; readonly flowTemperatureInput: FlowTemperatureInput; }, Nullable<ModelOf<'UpdateFlowTemperatureConfiguration'>>, 'KT-CT-4321'>;
    heatPumpUpdateFlowTemperatureConfiguration: Field<{ readonly accountNumber: string; readonly euid: string; readonly flowTemperatureInput: FlowTemperatureInput; }, Nullable<ModelOf<'UpdateFlowTemperatureConfiguration'>>, 'KT-CT-4321'>;
    heatPumpSetHushMode: Field<{ readonly accountNumber: string; readonly euid: string; readonly hushModeEnabled: boolean; }, Nullable<ModelOf<'SetHushMode'>>, 'KT-CT-4306'>;
    octoHeatPumpUpdateWaterSetpoint: Field<{ readonly accountNumber: string; readonly euid: string; readonly setpoint: number; }, Nullable<ModelOf<'UpdateWaterSetpoint'>>, 'KT-CT-4321'>;
    heatPumpUpdateWaterSetpoint: Field<{ readonly accountNumber: string; readonly euid: string; readonly setpoint: number; }, Nullable<ModelOf<'UpdateWaterSetpoint'>>, 'KT-CT-4321'>;
    octoHeatPumpRebootController: Field<{ readonly accountNumber: string; readonly euid: string; }, Nullable<ModelOf<'RebootHeatingController'>>, 'KT-CT-4321'>;
    heatPumpRebootController: Field<{ readonly accountNumber: string; readonly euid: string; }, Nullable<ModelOf<'RebootHeatingController'>>, 'KT-CT-4321'>;
    octoHeatPumpDeprovisionHeatingController: Field<{ readonly accountNumber: string; readonly euid: string; }, Nullable<ModelOf<'DeprovisionHeatingController'>>, 'KT-CT-4307'>;
    heatPumpDeprovisionHeatingController: Field<{ readonly accountNumber: string; readonly euid: string; }, Nullable<ModelOf<'DeprovisionHeatingController'>>, 'KT-CT-4307'>;
    deprovisionHeatingController: Field<{ readonly accountNumber: string; readonly euid: string; }, Nullable<ModelOf<'DeprovisionHeatingController'>>, 'KT-CT-4307'>;
    octoHeatPumpUpdateSensorDisplayName: Field<{ readonly accountNumber: string; readonly euid: string; readonly sensorCode: string; readonly displayName: string; }, Nullable<ModelOf<'UpdateSensorDisplayName'>>, 'KT-CT-4321'>;
    heatPumpUpdateSensorDisplayName: Field<{ readonly accountNumber: string; readonly euid: string; readonly sensorCode: string; readonly displayName: string; }, Nullable<ModelOf<'UpdateSensorDisplayName'>>, 'KT-CT-4321'>;
    updateSensorDisplayName: Field<{ readonly accountNumber: string; readonly euid: string; readonly sensorCode: string; readonly displayName: string; }, Nullable<ModelOf<'UpdateSensorDisplayName'>>, 'KT-CT-4321'>;
    octoHeatPumpBulkUpdateSensorDisplayName: Field<{ readonly accountNumber: string; readonly euid: string; readonly updates: readonly Nullable<SensorDisplayNameUpdate>[]; }, Nullable<ModelOf<'BulkUpdateSensorDisplayName'>>, 'KT-CT-4321'>;
    heatPumpBulkUpdateSensorDisplayName: Field<{ readonly accountNumber: string; readonly euid: string; readonly updates: readonly Nullable<SensorDisplayNameUpdate>[]; }, Nullable<ModelOf<'BulkUpdateSensorDisplayName'>>, 'KT-CT-4321'>;
    bulkUpdateSensorDisplayName: Field<{ readonly accountNumber: string; readonly euid: string; readonly updates: readonly Nullable<SensorDisplayNameUpdate>[]; }, Nullable<ModelOf<'BulkUpdateSensorDisplayName'>>, 'KT-CT-4321'>;
    octoHeatPumpRemoveSensor: Field<{ readonly accountNumber: string; readonly euid: string; readonly sensorId: string; }, Nullable<ModelOf<'RemoveSensor'>>, 'KT-CT-4309'>;
    heatPumpRemoveSensor: Field<{ readonly accountNumber: string; readonly euid: string; readonly sensorId: string; }, Nullable<ModelOf<'RemoveSensor'>>, 'KT-CT-4309'>;
    removeSensor: Field<{ readonly accountNumber: string; readonly euid: string; readonly sensorId: string; }, Nullable<ModelOf<'RemoveSensor'>>, 'KT-CT-4309'>;
    octoHeatPumpSetZoneMode: Field<{ readonly accountNumber: string; readonly euid: string; readonly operationParameters: SetZoneModeParameters; }, Nullable<ModelOf<'SetZoneMode'>>, 'KT-CT-4306' | 'KT-CT-4333'>;
    heatPumpSetZoneMode: Field<{ readonly accountNumber: string; readonly euid: string; readonly operationParameters: SetZoneModeParameters; }, Nullable<ModelOf<'SetZoneMode'>>, 'KT-CT-4306' | 'KT-CT-4333'>;
    setZoneMode: Field<{ readonly accountNumber: string; readonly euid: string; readonly operationParameters: SetZoneModeParameters; }, Nullable<ModelOf<'SetZoneMode'>>, 'KT-CT-4306' | 'KT-CT-4333'>;
    octoHeatPumpSetZoneSchedules: Field<{ readonly accountNumber: string; readonly euid: string; readonly zoneScheduleParameters: SetZoneSchedulesParameters; }, Nullable<ModelOf<'SetZoneSchedules'>>, 'KT-CT-4308' | 'KT-CT-4334'>;
    heatPumpSetZoneSchedules: Field<{ readonly accountNumber: string; readonly euid: string; readonly zoneScheduleParameters: SetZoneSchedulesParameters; }, Nullable<ModelOf<'SetZoneSchedules'>>, 'KT-CT-4308' | 'KT-CT-4334'>;
    setZoneSchedules: Field<{ readonly accountNumber: string; readonly euid: string; readonly zoneScheduleParameters: SetZoneSchedulesParameters; }, Nullable<ModelOf<'SetZoneSchedules'>>, 'KT-CT-4308' | 'KT-CT-4334'>;
    octoHeatPumpSetZonePrimarySensor: Field<{ readonly accountNumber: string; readonly euid: string; readonly operationParameters: SetZonePrimarySensorParameters; }, Nullable<ModelOf<'SetZonePrimarySensor'>>, 'KT-CT-4321'>;
    heatPumpSetZonePrimarySensor: Field<{ readonly accountNumber: string; readonly euid: string; readonly operationParameters: SetZonePrimarySensorParameters; }, Nullable<ModelOf<'SetZonePrimarySensor'>>, 'KT-CT-4321'>;
    ocppAuthentication: Field<{ readonly input: OCPPAuthenticationInput; }, Nullable<ModelOf<'OCPPAuthentication'>>, 'KT-CT-4301' | 'KT-CT-4310'>;
    deauthenticateDevice: Field<{ readonly input?: Nullable<DeAuthenticationInput>; }, Nullable<ModelOf<'DeauthenticateDevice'>>, 'KT-CT-4301' | 'KT-CT-4350'>;
    reauthenticateDevice: Field<{ readonly input?: Nullable<ReauthenticateDeviceInput>; }, Nullable<ModelOf<'ReauthenticateDevice'>>, 'KT-CT-4313' | 'KT-CT-4314' | 'KT-CT-4315' | 'KT-CT-4363' | 'KT-CT-4364'>;
    triggerTestCharge: Field<{ readonly input?: Nullable<AccountNumberInput>; }, Nullable<ModelOf<'PerformTestCharge'>>, 'KT-CT-4301' | 'KT-CT-4355'>;
    startSmartFlexOnboarding: Field<{ readonly input: StartSmartFlexOnboardingInput; }, Nullable<ModelOf<'StartSmartFlexOnboarding'>>, 'KT-CT-1111' | 'KT-CT-1112' | 'KT-CT-4321'>;
    cancelSmartFlexOnboarding: Field<{ readonly input: CancelSmartFlexOnboardingInput; }, Nullable<ModelOf<'CancelSmartFlexOnboarding'>>, 'KT-CT-1111' | 'KT-CT-1112'>;
    selectFromListForSmartFlexOnboarding: Field<{ readonly input: SelectFromListInput; }, Nullable<ModelOf<'SelectFromListForSmartFlexOnboarding'>>, 'KT-CT-1111' | 'KT-CT-4371' | 'KT-CT-4372' | 'KT-CT-4375' | 'KT-CT-4376' | 'KT-CT-4377' | 'KT-CT-4378' | 'KT-CT-4379' | 'KT-CT-4391'>;
    completeAuthFlowForSmartFlexOnboarding: Field<{ readonly input: CompleteAuthFlowInput; }, Nullable<ModelOf<'CompleteAuthFlowForSmartFlexOnboarding'>>, 'KT-CT-1111' | 'KT-CT-4371' | 'KT-CT-4372' | 'KT-CT-4375' | 'KT-CT-4376' | 'KT-CT-4377' | 'KT-CT-4378' | 'KT-CT-4379' | 'KT-CT-4391'>;
    completeUserActionForSmartFlexOnboarding: Field<{ readonly input: CompleteSmartFlexOnboardingStepInput; }, Nullable<ModelOf<'CompleteUserActionRequiredForSmartFlexOnboarding'>>, 'KT-CT-1111' | 'KT-CT-4371' | 'KT-CT-4372' | 'KT-CT-4375' | 'KT-CT-4376' | 'KT-CT-4377' | 'KT-CT-4378' | 'KT-CT-4379' | 'KT-CT-4391'>;
    completeUserInputRequiredForSmartFlexOnboarding: Field<{ readonly input: UserInputRequiredInput; }, Nullable<ModelOf<'CompleteUserInputRequiredForSmartFlexOnboarding'>>, 'KT-CT-1111' | 'KT-CT-4371' | 'KT-CT-4372' | 'KT-CT-4375' | 'KT-CT-4376' | 'KT-CT-4377' | 'KT-CT-4378' | 'KT-CT-4379' | 'KT-CT-4391'>;
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
export type OperationAction = 'OFF' | 'ON';
export interface Plain_PerformBoostCharge {
    readonly krakenflexDevice?: Nullable<ModelOf<'KrakenFlexDeviceType'>>;
}
export interface Plain { PerformBoostCharge: Plain_PerformBoostCharge }
export interface Fields_PerformBoostCharge {
    krakenflexDevice: Field<{  }, Nullable<ModelOf<'KrakenFlexDeviceType'>>, never>;
}
export interface Fields { PerformBoostCharge: Fields_PerformBoostCharge }
export interface Plain_PerformTestCharge {
    readonly krakenflexDevice?: Nullable<ModelOf<'KrakenFlexDeviceType'>>;
}
export interface Plain { PerformTestCharge: Plain_PerformTestCharge }
export interface Fields_PerformTestCharge {
    krakenflexDevice: Field<{  }, Nullable<ModelOf<'KrakenFlexDeviceType'>>, never>;
}
export interface Fields { PerformTestCharge: Fields_PerformTestCharge }
export interface Plain_Power {
    readonly unit: PowerUnit;
    readonly value?: Nullable<string | number>;
}
export interface Plain { Power: Plain_Power }
export interface Fields_Power {
    unit: Field<{  }, PowerUnit, never>;
    value: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { Power: Fields_Power }
export type PowerUnit = 'KILOWATT';
export interface Plain { PreferenceConstraint: ModelOf<'FlexDevicePreferenceConstraint'> }
export type PreferencesModeChoices = 'CHARGE' | 'COOL' | 'HEAT';
export type PreferencesTargetType = 'ABSOLUTE_STATE_OF_CHARGE' | 'RELATIVE_STATE_OF_CHARGE' | 'ABSOLUTE_TEMPERATURE';
export type PreferencesUnitChoices = 'CELSIUS' | 'PERCENTAGE';
export type ProviderChoices = 'BMW' | 'BYD' | 'DAIKIN' | 'ECOBEE' | 'ENERGIZER' | 'ENODE' | 'ENPHASE' | 'FORD' | 'GIVENERGY' | 'HUAWEI' | 'HYPERVOLT' | 'INDRA' | 'JEDLIX' | 'JEDLIX_V2' | 'MYENERGI' | 'OCPP' | 'OCPP_WALLBOX' | 'OHME' | 'SENSI' | 'SMARTCAR' | 'SMART_PEAR' | 'TESLA' | 'VP_AMAZON' | 'VP_HONEYWELL_CC' | 'VP_HONEYWELL_RES' | 'VP_NEST';
export interface Plain_ProviderVirtualKeyDetailsType {
    readonly virtualKeyName: string;
    readonly virtualKeyUri: string;
}
export interface Plain { ProviderVirtualKeyDetailsType: Plain_ProviderVirtualKeyDetailsType }
export interface Fields_ProviderVirtualKeyDetailsType {
    virtualKeyName: Field<{  }, string, never>;
    virtualKeyUri: Field<{  }, string, never>;
}
export interface Fields { ProviderVirtualKeyDetailsType: Fields_ProviderVirtualKeyDetailsType }
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
    heatPumpControllerConfiguration: Field<{ readonly accountNumber: string; readonly euid: string; }, Nullable<ModelOf<'ControllerAndZoneConfiguration'>>, 'KT-CT-4305'>;
    octoHeatPumpControllerConfiguration: Field<{ readonly accountNumber: string; readonly euid: string; }, Nullable<ModelOf<'ControllerAndZoneConfiguration'>>, 'KT-CT-4305'>;
    heatPumpControllerStatus: Field<{ readonly accountNumber: string; readonly euid: string; }, Nullable<ModelOf<'ControllerStatus'>>, 'KT-CT-4303'>;
    octoHeatPumpControllerStatus: Field<{ readonly accountNumber: string; readonly euid: string; }, Nullable<ModelOf<'ControllerStatus'>>, 'KT-CT-4303'>;
    controllerEuids: Field<{ readonly accountNumber?: Nullable<string>; }, Nullable<readonly Nullable<string>[]>, never>;
    octoHeatPumpControllerEuids: Field<{ readonly accountNumber?: Nullable<string>; }, Nullable<readonly Nullable<string>[]>, never>;
    octoHeatPumpControllersAtLocation: Field<{ readonly accountNumber: string; readonly propertyId: string; }, Nullable<readonly Nullable<ModelOf<'ControllerAtLocation'>>[]>, 'KT-CT-3823' | 'KT-CT-4305' | 'KT-CT-6622'>;
    heatPumpControllersAtLocation: Field<{ readonly accountNumber: string; readonly propertyId: string; }, Nullable<readonly Nullable<ModelOf<'ControllerAtLocation'>>[]>, 'KT-CT-3823' | 'KT-CT-4305' | 'KT-CT-6622'>;
    heatPumpDevice: Field<{ readonly accountNumber: string; readonly propertyId: number; }, Nullable<ModelOf<'HeatPumpDeviceType'>>, 'KT-CT-1111'>;
    heatPumpStatus: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'HeatPumpStatusType'>>, 'KT-CT-1111' | 'KT-CT-4360'>;
    heatPumpLivePerformance: Field<{ readonly accountNumber: string; readonly euid: string; }, Nullable<ModelOf<'LiveTelemetry'>>, 'KT-CT-4303'>;
    heatPumpLifetimePerformance: Field<{ readonly accountNumber: string; readonly euid: string; }, Nullable<ModelOf<'LifetimeTelemetry'>>, 'KT-CT-4303'>;
    ocppDetails: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'OCPPDetailsType'>>, 'KT-CT-1111'>;
    ocppConnection: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'OCPPConnectionType'>>, 'KT-CT-1111' | 'KT-CT-4311'>;
    accountIoEligibility: Field<{ readonly accountNumber: string; readonly propertyId?: Nullable<number>; }, Nullable<ModelOf<'AccountIoEligibility'>>, never>;
    eligibleDeviceTypes: Field<{ readonly accountNumber: string; readonly propertyId?: Nullable<number>; }, Nullable<readonly Nullable<KrakenFlexDeviceTypes>[]>, never>;
    smartFlexOnboardingWizards: Field<{ readonly accountNumber: string; readonly includeCancelled?: Nullable<boolean>; readonly includeCompleted?: Nullable<boolean>; readonly isResumable?: Nullable<boolean>; readonly propertyId?: Nullable<number>; readonly wizardId?: Nullable<string>; }, Nullable<readonly ModelOf<'SmartFlexOnboardingWizard'>[]>, 'KT-CT-1111' | 'KT-CT-4321'>;
    providerVirtualKeyDetails: Field<{ readonly deviceType: KrakenFlexDeviceTypes; readonly provider: ProviderChoices; }, Nullable<ModelOf<'ProviderVirtualKeyDetailsType'>>, never>;
    costOfCharge: Field<{ readonly accountNumber: string; readonly frequency: DataFrequency; readonly reportDate?: Nullable<Temporal.PlainDate>; readonly startDate?: Nullable<Temporal.PlainDate>; }, Nullable<readonly Nullable<ModelOf<'CostOfChargeType'>>[]>, 'KT-CT-4326'>;
}
export interface Fields { Query: Fields_Query }
export interface Plain_ReauthenticateDevice {
    readonly krakenflexDevice?: Nullable<ModelOf<'KrakenFlexDeviceType'>>;
}
export interface Plain { ReauthenticateDevice: Plain_ReauthenticateDevice }
export interface Fields_ReauthenticateDevice {
    krakenflexDevice: Field<{  }, Nullable<ModelOf<'KrakenFlexDeviceType'>>, never>;
}
export interface Fields { ReauthenticateDevice: Fields_ReauthenticateDevice }
export interface ReauthenticateDeviceInput {
  readonly accountNumber: string;
  readonly authentication: AuthenticationInput;
  readonly deviceType: KrakenFlexDeviceTypes;
}
export interface Plain_RebootHeatingController {
    readonly transactionId?: Nullable<string | number>;
}
export interface Plain { RebootHeatingController: Plain_RebootHeatingController }
export interface Fields_RebootHeatingController {
    transactionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { RebootHeatingController: Fields_RebootHeatingController }
export interface Plain_RemoveSensor {
    readonly transactionId?: Nullable<string | number>;
}
export interface Plain { RemoveSensor: Plain_RemoveSensor }
export interface Fields_RemoveSensor {
    transactionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { RemoveSensor: Fields_RemoveSensor }
export interface Plain_Retry {
    readonly id?: Nullable<string | number>;
}
export interface Plain { Retry: Plain_Retry }
export interface Fields_Retry {
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { Retry: Fields_Retry }
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
export interface Plain_Schedule {
    readonly days?: Nullable<string>;
    readonly settings?: Nullable<readonly Nullable<ModelOf<'Setting'>>[]>;
}
export interface Plain { Schedule: Plain_Schedule }
export interface Fields_Schedule {
    days: Field<{  }, Nullable<string>, never>;
    settings: Field<{  }, Nullable<readonly Nullable<ModelOf<'Setting'>>[]>, never>;
}
export interface Fields { Schedule: Fields_Schedule }
export interface ScheduleSettings {
  readonly action: string;
  readonly setpointInCelsius?: Nullable<string>;
  readonly time: string;
}
export interface Plain_SelectChargePointMake {
    readonly id?: Nullable<string | number>;
    readonly options?: Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>;
    readonly selectedOptionId?: Nullable<string | number>;
}
export interface Plain { SelectChargePointMake: Plain_SelectChargePointMake }
export interface Fields_SelectChargePointMake {
    id: Field<{  }, Nullable<string | number>, never>;
    options: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>, never>;
    selectedOptionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectChargePointMake: Fields_SelectChargePointMake }
export interface Plain_SelectChargePointMakeListItem {
    readonly chargePointMake?: Nullable<ModelOf<'ChargePointVariantType'>>;
    readonly id?: Nullable<string | number>;
}
export interface Plain { SelectChargePointMakeListItem: Plain_SelectChargePointMakeListItem }
export interface Fields_SelectChargePointMakeListItem {
    chargePointMake: Field<{  }, Nullable<ModelOf<'ChargePointVariantType'>>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectChargePointMakeListItem: Fields_SelectChargePointMakeListItem }
export interface Plain_SelectChargePointVariant {
    readonly id?: Nullable<string | number>;
    readonly options?: Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>;
    readonly selectedOptionId?: Nullable<string | number>;
}
export interface Plain { SelectChargePointVariant: Plain_SelectChargePointVariant }
export interface Fields_SelectChargePointVariant {
    id: Field<{  }, Nullable<string | number>, never>;
    options: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>, never>;
    selectedOptionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectChargePointVariant: Fields_SelectChargePointVariant }
export interface Plain_SelectChargePointVariantListItem {
    readonly chargePointVariant?: Nullable<ModelOf<'ChargePointVariantType'>>;
    readonly id?: Nullable<string | number>;
}
export interface Plain { SelectChargePointVariantListItem: Plain_SelectChargePointVariantListItem }
export interface Fields_SelectChargePointVariantListItem {
    chargePointVariant: Field<{  }, Nullable<ModelOf<'ChargePointVariantType'>>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectChargePointVariantListItem: Fields_SelectChargePointVariantListItem }
export interface Plain_SelectDeviceType {
    readonly id?: Nullable<string | number>;
    readonly options?: Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>;
    readonly selectedOptionId?: Nullable<string | number>;
}
export interface Plain { SelectDeviceType: Plain_SelectDeviceType }
export interface Fields_SelectDeviceType {
    id: Field<{  }, Nullable<string | number>, never>;
    options: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>, never>;
    selectedOptionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectDeviceType: Fields_SelectDeviceType }
export interface Plain_SelectDeviceTypeListItem {
    readonly deviceType?: Nullable<KrakenFlexDeviceTypes>;
    readonly id?: Nullable<string | number>;
}
export interface Plain { SelectDeviceTypeListItem: Plain_SelectDeviceTypeListItem }
export interface Fields_SelectDeviceTypeListItem {
    deviceType: Field<{  }, Nullable<KrakenFlexDeviceTypes>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectDeviceTypeListItem: Fields_SelectDeviceTypeListItem }
export interface Plain { SelectFromList: ModelOf<'SelectDeviceType'> | ModelOf<'SelectVehicleMake'> | ModelOf<'SelectVehicleVariant'> | ModelOf<'SelectChargePointMake'> | ModelOf<'SelectChargePointVariant'> | ModelOf<'SelectInverterMake'> | ModelOf<'SelectInverterSystemType'> | ModelOf<'SelectHeatPumpMake'> | ModelOf<'SelectHeatPumpVariant'> | ModelOf<'SelectUserVehicle'> | ModelOf<'SelectSessionDevice'> }
export interface Plain_SelectFromListForSmartFlexOnboarding {
    readonly wizard?: Nullable<ModelOf<'SmartFlexOnboardingWizard'>>;
}
export interface Plain { SelectFromListForSmartFlexOnboarding: Plain_SelectFromListForSmartFlexOnboarding }
export interface Fields_SelectFromListForSmartFlexOnboarding {
    wizard: Field<{  }, Nullable<ModelOf<'SmartFlexOnboardingWizard'>>, never>;
}
export interface Fields { SelectFromListForSmartFlexOnboarding: Fields_SelectFromListForSmartFlexOnboarding }
export interface SelectFromListInput {
  readonly selectedOption: string;
  readonly stepId: string;
  readonly wizardId: string;
}
export interface Plain_SelectHeatPumpMake {
    readonly id?: Nullable<string | number>;
    readonly options?: Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>;
    readonly selectedOptionId?: Nullable<string | number>;
}
export interface Plain { SelectHeatPumpMake: Plain_SelectHeatPumpMake }
export interface Fields_SelectHeatPumpMake {
    id: Field<{  }, Nullable<string | number>, never>;
    options: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>, never>;
    selectedOptionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectHeatPumpMake: Fields_SelectHeatPumpMake }
export interface Plain_SelectHeatPumpMakeListItem {
    readonly heatPumpMake?: Nullable<ModelOf<'HeatPumpVariantsType'>>;
    readonly id?: Nullable<string | number>;
}
export interface Plain { SelectHeatPumpMakeListItem: Plain_SelectHeatPumpMakeListItem }
export interface Fields_SelectHeatPumpMakeListItem {
    heatPumpMake: Field<{  }, Nullable<ModelOf<'HeatPumpVariantsType'>>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectHeatPumpMakeListItem: Fields_SelectHeatPumpMakeListItem }
export interface Plain_SelectHeatPumpVariant {
    readonly id?: Nullable<string | number>;
    readonly options?: Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>;
    readonly selectedOptionId?: Nullable<string | number>;
}
export interface Plain { SelectHeatPumpVariant: Plain_SelectHeatPumpVariant }
export interface Fields_SelectHeatPumpVariant {
    id: Field<{  }, Nullable<string | number>, never>;
    options: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>, never>;
    selectedOptionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectHeatPumpVariant: Fields_SelectHeatPumpVariant }
export interface Plain_SelectHeatPumpVariantListItem {
    readonly heatPumpVariant?: Nullable<ModelOf<'HeatPumpVariantsType'>>;
    readonly id?: Nullable<string | number>;
}
export interface Plain { SelectHeatPumpVariantListItem: Plain_SelectHeatPumpVariantListItem }
export interface Fields_SelectHeatPumpVariantListItem {
    heatPumpVariant: Field<{  }, Nullable<ModelOf<'HeatPumpVariantsType'>>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectHeatPumpVariantListItem: Fields_SelectHeatPumpVariantListItem }
export type SelectIntegrationChoices = 'CHARGE_POINT' | 'ELECTRIC_VEHICLE';
export interface Plain_SelectInverterMake {
    readonly id?: Nullable<string | number>;
    readonly options?: Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>;
    readonly selectedOptionId?: Nullable<string | number>;
}
export interface Plain { SelectInverterMake: Plain_SelectInverterMake }
export interface Fields_SelectInverterMake {
    id: Field<{  }, Nullable<string | number>, never>;
    options: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>, never>;
    selectedOptionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectInverterMake: Fields_SelectInverterMake }
export interface Plain_SelectInverterMakeListItem {
    readonly inverterMake?: Nullable<ModelOf<'InverterVariantType'>>;
    readonly id?: Nullable<string | number>;
}
export interface Plain { SelectInverterMakeListItem: Plain_SelectInverterMakeListItem }
export interface Fields_SelectInverterMakeListItem {
    inverterMake: Field<{  }, Nullable<ModelOf<'InverterVariantType'>>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectInverterMakeListItem: Fields_SelectInverterMakeListItem }
export interface Plain_SelectInverterSystemType {
    readonly id?: Nullable<string | number>;
    readonly options?: Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>;
    readonly selectedOptionId?: Nullable<string | number>;
}
export interface Plain { SelectInverterSystemType: Plain_SelectInverterSystemType }
export interface Fields_SelectInverterSystemType {
    id: Field<{  }, Nullable<string | number>, never>;
    options: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>, never>;
    selectedOptionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectInverterSystemType: Fields_SelectInverterSystemType }
export interface Plain_SelectInverterSystemTypeListItem {
    readonly label?: Nullable<string>;
    readonly id?: Nullable<string | number>;
}
export interface Plain { SelectInverterSystemTypeListItem: Plain_SelectInverterSystemTypeListItem }
export interface Fields_SelectInverterSystemTypeListItem {
    label: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectInverterSystemTypeListItem: Fields_SelectInverterSystemTypeListItem }
export interface Plain_SelectSessionDevice {
    readonly id?: Nullable<string | number>;
    readonly options?: Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>;
    readonly selectedOptionId?: Nullable<string | number>;
}
export interface Plain { SelectSessionDevice: Plain_SelectSessionDevice }
export interface Fields_SelectSessionDevice {
    id: Field<{  }, Nullable<string | number>, never>;
    options: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>, never>;
    selectedOptionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectSessionDevice: Fields_SelectSessionDevice }
export interface Plain_SelectSessionDeviceListItem {
    readonly label?: Nullable<string>;
    readonly id?: Nullable<string | number>;
}
export interface Plain { SelectSessionDeviceListItem: Plain_SelectSessionDeviceListItem }
export interface Fields_SelectSessionDeviceListItem {
    label: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectSessionDeviceListItem: Fields_SelectSessionDeviceListItem }
export interface Plain_SelectUserVehicle {
    readonly id?: Nullable<string | number>;
    readonly options?: Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>;
    readonly selectedOptionId?: Nullable<string | number>;
}
export interface Plain { SelectUserVehicle: Plain_SelectUserVehicle }
export interface Fields_SelectUserVehicle {
    id: Field<{  }, Nullable<string | number>, never>;
    options: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>, never>;
    selectedOptionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectUserVehicle: Fields_SelectUserVehicle }
export interface Plain_SelectUserVehicleListItem {
    readonly label?: Nullable<string>;
    readonly id?: Nullable<string | number>;
}
export interface Plain { SelectUserVehicleListItem: Plain_SelectUserVehicleListItem }
export interface Fields_SelectUserVehicleListItem {
    label: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectUserVehicleListItem: Fields_SelectUserVehicleListItem }
export interface Plain_SelectVehicleMake {
    readonly id?: Nullable<string | number>;
    readonly options?: Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>;
    readonly selectedOptionId?: Nullable<string | number>;
}
export interface Plain { SelectVehicleMake: Plain_SelectVehicleMake }
export interface Fields_SelectVehicleMake {
    id: Field<{  }, Nullable<string | number>, never>;
    options: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>, never>;
    selectedOptionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectVehicleMake: Fields_SelectVehicleMake }
export interface Plain_SelectVehicleMakeListItem {
    readonly vehicleMake?: Nullable<ModelOf<'ElectricVehicleType'>>;
    readonly id?: Nullable<string | number>;
}
export interface Plain { SelectVehicleMakeListItem: Plain_SelectVehicleMakeListItem }
export interface Fields_SelectVehicleMakeListItem {
    vehicleMake: Field<{  }, Nullable<ModelOf<'ElectricVehicleType'>>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectVehicleMakeListItem: Fields_SelectVehicleMakeListItem }
export interface Plain_SelectVehicleOrChargePoint {
    readonly id?: Nullable<string | number>;
    readonly selectedIntegration?: Nullable<SelectIntegrationChoices>;
}
export interface Plain { SelectVehicleOrChargePoint: Plain_SelectVehicleOrChargePoint }
export interface Fields_SelectVehicleOrChargePoint {
    id: Field<{  }, Nullable<string | number>, never>;
    selectedIntegration: Field<{  }, Nullable<SelectIntegrationChoices>, never>;
}
export interface Fields { SelectVehicleOrChargePoint: Fields_SelectVehicleOrChargePoint }
export interface Plain_SelectVehicleVariant {
    readonly id?: Nullable<string | number>;
    readonly options?: Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>;
    readonly selectedOptionId?: Nullable<string | number>;
}
export interface Plain { SelectVehicleVariant: Plain_SelectVehicleVariant }
export interface Fields_SelectVehicleVariant {
    id: Field<{  }, Nullable<string | number>, never>;
    options: Field<{  }, Nullable<readonly Nullable<ModelOf<'SmartFlexListItemInterface'>>[]>, never>;
    selectedOptionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectVehicleVariant: Fields_SelectVehicleVariant }
export interface Plain_SelectVehicleVariantListItem {
    readonly vehicleVariant?: Nullable<ModelOf<'ElectricVehicleType'>>;
    readonly id?: Nullable<string | number>;
}
export interface Plain { SelectVehicleVariantListItem: Plain_SelectVehicleVariantListItem }
export interface Fields_SelectVehicleVariantListItem {
    vehicleVariant: Field<{  }, Nullable<ModelOf<'ElectricVehicleType'>>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SelectVehicleVariantListItem: Fields_SelectVehicleVariantListItem }
export interface Plain { SensorConfiguration: ModelOf<'ADCSensorConfiguration'> | ModelOf<'ZigbeeSensorConfiguration'> }
export interface Plain { SensorConfigurationInterface: ModelOf<'ADCSensorConfiguration'> | ModelOf<'ZigbeeSensorConfiguration'> }
export interface Plain_SensorConnectivity {
    readonly online?: Nullable<boolean>;
    readonly retrievedAt?: Nullable<Temporal.Instant | number>;
}
export interface Plain { SensorConnectivity: Plain_SensorConnectivity }
export interface Fields_SensorConnectivity {
    online: Field<{  }, Nullable<boolean>, never>;
    retrievedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { SensorConnectivity: Fields_SensorConnectivity }
export interface SensorDisplayNameUpdate {
  readonly newDisplayName: string;
  readonly sensorCode: string;
}
export interface Plain_SensorStatus {
    readonly code?: Nullable<string>;
    readonly connectivity?: Nullable<ModelOf<'SensorConnectivity'>>;
    readonly telemetry?: Nullable<ModelOf<'SensorTelemetry'>>;
}
export interface Plain { SensorStatus: Plain_SensorStatus }
export interface Fields_SensorStatus {
    code: Field<{  }, Nullable<string>, never>;
    connectivity: Field<{  }, Nullable<ModelOf<'SensorConnectivity'>>, never>;
    telemetry: Field<{  }, Nullable<ModelOf<'SensorTelemetry'>>, never>;
}
export interface Fields { SensorStatus: Fields_SensorStatus }
export interface Plain_SensorTelemetry {
    readonly humidityPercentage?: Nullable<number>;
    readonly retrievedAt?: Nullable<Temporal.Instant | number>;
    readonly rssi?: Nullable<number>;
    readonly rssiPercentage?: Nullable<number>;
    readonly temperatureInCelsius?: Nullable<number>;
    readonly voltage?: Nullable<number>;
}
export interface Plain { SensorTelemetry: Plain_SensorTelemetry }
export interface Fields_SensorTelemetry {
    humidityPercentage: Field<{  }, Nullable<number>, never>;
    retrievedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    rssi: Field<{  }, Nullable<number>, never>;
    rssiPercentage: Field<{  }, Nullable<number>, never>;
    temperatureInCelsius: Field<{  }, Nullable<number>, never>;
    voltage: Field<{  }, Nullable<number>, never>;
}
export interface Fields { SensorTelemetry: Fields_SensorTelemetry }
export type SensorType = 'NTC' | 'TSTAT' | 'ZIGBEE';
export interface Plain_SensorUpdateTransactionId {
    readonly sensorCode: string;
    readonly transactionId: string;
}
export interface Plain { SensorUpdateTransactionId: Plain_SensorUpdateTransactionId }
export interface Fields_SensorUpdateTransactionId {
    sensorCode: Field<{  }, string, never>;
    transactionId: Field<{  }, string, never>;
}
export interface Fields { SensorUpdateTransactionId: Fields_SensorUpdateTransactionId }
export interface Plain_SetBatteryChargingPreferences {
    readonly krakenflexDevice?: Nullable<ModelOf<'BatteryDeviceType'>>;
}
export interface Plain { SetBatteryChargingPreferences: Plain_SetBatteryChargingPreferences }
export interface Fields_SetBatteryChargingPreferences {
    krakenflexDevice: Field<{  }, Nullable<ModelOf<'BatteryDeviceType'>>, never>;
}
export interface Fields { SetBatteryChargingPreferences: Fields_SetBatteryChargingPreferences }
export interface Plain_SetHushMode {
    readonly transactionId?: Nullable<string | number>;
}
export interface Plain { SetHushMode: Plain_SetHushMode }
export interface Fields_SetHushMode {
    transactionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SetHushMode: Fields_SetHushMode }
export interface Plain_SetVehicleChargingPreferences {
    readonly krakenflexDevice?: Nullable<ModelOf<'KrakenFlexDeviceType'>>;
}
export interface Plain { SetVehicleChargingPreferences: Plain_SetVehicleChargingPreferences }
export interface Fields_SetVehicleChargingPreferences {
    krakenflexDevice: Field<{  }, Nullable<ModelOf<'KrakenFlexDeviceType'>>, never>;
}
export interface Fields { SetVehicleChargingPreferences: Fields_SetVehicleChargingPreferences }
export interface Plain_SetZoneMode {
    readonly transactionId?: Nullable<string | number>;
}
export interface Plain { SetZoneMode: Plain_SetZoneMode }
export interface Fields_SetZoneMode {
    transactionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SetZoneMode: Fields_SetZoneMode }
export interface SetZoneModeParameters {
  readonly endAt?: Nullable<Temporal.Instant>;
  readonly mode: Mode;
  readonly setpointInCelsius?: Nullable<string>;
  readonly zone: Zone;
}
export interface Plain_SetZonePrimarySensor {
    readonly transactionId?: Nullable<string | number>;
}
export interface Plain { SetZonePrimarySensor: Plain_SetZonePrimarySensor }
export interface Fields_SetZonePrimarySensor {
    transactionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SetZonePrimarySensor: Fields_SetZonePrimarySensor }
export interface SetZonePrimarySensorParameters {
  readonly sensorCode: string;
  readonly zone: Zone;
}
export interface Plain_SetZoneSchedules {
    readonly transactionId?: Nullable<string | number>;
}
export interface Plain { SetZoneSchedules: Plain_SetZoneSchedules }
export interface Fields_SetZoneSchedules {
    transactionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SetZoneSchedules: Fields_SetZoneSchedules }
export interface SetZoneSchedulesParameters {
  readonly schedules: readonly Nullable<ZoneSchedule>[];
  readonly zone: Zone;
}
export interface Plain_Setting {
    readonly action?: Nullable<string>;
    readonly setpointInCelsius?: Nullable<number>;
    readonly startTime?: Nullable<string>;
}
export interface Plain { Setting: Plain_Setting }
export interface Fields_Setting {
    action: Field<{  }, Nullable<string>, never>;
    setpointInCelsius: Field<{  }, Nullable<number>, never>;
    startTime: Field<{  }, Nullable<string>, never>;
}
export interface Fields { Setting: Fields_Setting }
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
    readonly onboardingWizard?: Nullable<ModelOf<'SmartFlexOnboardingWizard'>>;
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
    onboardingWizard: Field<{  }, Nullable<ModelOf<'SmartFlexOnboardingWizard'>>, never>;
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
    readonly onboardingWizard?: Nullable<ModelOf<'SmartFlexOnboardingWizard'>>;
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
    onboardingWizard: Field<{  }, Nullable<ModelOf<'SmartFlexOnboardingWizard'>>, never>;
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
    readonly onboardingWizard?: Nullable<ModelOf<'SmartFlexOnboardingWizard'>>;
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
    onboardingWizard: Field<{  }, Nullable<ModelOf<'SmartFlexOnboardingWizard'>>, never>;
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
    readonly onboardingWizard?: Nullable<ModelOf<'SmartFlexOnboardingWizard'>>;
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
    onboardingWizard: Field<{  }, Nullable<ModelOf<'SmartFlexOnboardingWizard'>>, never>;
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
    readonly onboardingWizard?: Nullable<ModelOf<'SmartFlexOnboardingWizard'>>;
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
    onboardingWizard: Field<{  }, Nullable<ModelOf<'SmartFlexOnboardingWizard'>>, never>;
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
export interface Plain { SmartFlexListItemInterface: ModelOf<'SelectDeviceTypeListItem'> | ModelOf<'SelectVehicleMakeListItem'> | ModelOf<'SelectVehicleVariantListItem'> | ModelOf<'SelectChargePointMakeListItem'> | ModelOf<'SelectChargePointVariantListItem'> | ModelOf<'SelectInverterMakeListItem'> | ModelOf<'SelectInverterSystemTypeListItem'> | ModelOf<'SelectHeatPumpMakeListItem'> | ModelOf<'SelectHeatPumpVariantListItem'> | ModelOf<'SelectUserVehicleListItem'> | ModelOf<'SelectSessionDeviceListItem'> }
export interface Plain_SmartFlexOnboardingDeviceRegistration {
    readonly id?: Nullable<string | number>;
}
export interface Plain { SmartFlexOnboardingDeviceRegistration: Plain_SmartFlexOnboardingDeviceRegistration }
export interface Fields_SmartFlexOnboardingDeviceRegistration {
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SmartFlexOnboardingDeviceRegistration: Fields_SmartFlexOnboardingDeviceRegistration }
export interface Plain { SmartFlexOnboardingStepInterface: ModelOf<'SelectDeviceType'> | ModelOf<'SelectVehicleMake'> | ModelOf<'SelectVehicleVariant'> | ModelOf<'SelectChargePointMake'> | ModelOf<'SelectChargePointVariant'> | ModelOf<'SelectInverterMake'> | ModelOf<'SelectInverterSystemType'> | ModelOf<'SelectHeatPumpMake'> | ModelOf<'SelectHeatPumpVariant'> | ModelOf<'SelectUserVehicle'> | ModelOf<'SelectSessionDevice'> | ModelOf<'SelectVehicleOrChargePoint'> | ModelOf<'AuthFlow'> | ModelOf<'UserInputRequired'> | ModelOf<'UserActionRequired'> | ModelOf<'TeslaSetupVirtualKey'> | ModelOf<'TeslaModifyScopes'> | ModelOf<'TeslaRegistrationFailed'> | ModelOf<'WaitForLiveIntegration'> | ModelOf<'WaitForTransition'> | ModelOf<'TestCharge'> | ModelOf<'UnsupportedCombination'> | ModelOf<'Retry'> | ModelOf<'TerminalError'> | ModelOf<'SmartFlexOnboardingDeviceRegistration'> }
export interface Plain_SmartFlexOnboardingWizard {
    readonly completedSteps?: Nullable<readonly ModelOf<'SmartFlexOnboardingStepInterface'>[]>;
    readonly currentStep?: Nullable<ModelOf<'SmartFlexOnboardingStepInterface'>>;
    readonly deviceType?: Nullable<KrakenFlexDeviceTypes>;
    readonly displayName?: Nullable<string>;
    readonly id: string | number;
    readonly isComplete?: Nullable<boolean>;
    readonly isRewindable?: Nullable<boolean>;
    readonly resumable?: Nullable<ModelOf<'SmartFlexResumable'>>;
}
export interface Plain { SmartFlexOnboardingWizard: Plain_SmartFlexOnboardingWizard }
export interface Fields_SmartFlexOnboardingWizard {
    completedSteps: Field<{  }, Nullable<readonly ModelOf<'SmartFlexOnboardingStepInterface'>[]>, never>;
    currentStep: Field<{  }, Nullable<ModelOf<'SmartFlexOnboardingStepInterface'>>, never>;
    deviceType: Field<{  }, Nullable<KrakenFlexDeviceTypes>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, string | number, never>;
    isComplete: Field<{  }, Nullable<boolean>, never>;
    isRewindable: Field<{  }, Nullable<boolean>, never>;
    resumable: Field<{  }, Nullable<ModelOf<'SmartFlexResumable'>>, never>;
}
export interface Fields { SmartFlexOnboardingWizard: Fields_SmartFlexOnboardingWizard }
export interface Plain_SmartFlexResumable {
    readonly isResumable?: Nullable<boolean>;
    readonly resumableReasons?: Nullable<readonly Nullable<string>[]>;
}
export interface Plain { SmartFlexResumable: Plain_SmartFlexResumable }
export interface Fields_SmartFlexResumable {
    isResumable: Field<{  }, Nullable<boolean>, never>;
    resumableReasons: Field<{  }, Nullable<readonly Nullable<string>[]>, never>;
}
export interface Fields { SmartFlexResumable: Fields_SmartFlexResumable }
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
    readonly onboardingWizard?: Nullable<ModelOf<'SmartFlexOnboardingWizard'>>;
    readonly chargePointVariant?: Nullable<ModelOf<'ChargePointVariantModelType'>>;
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
    onboardingWizard: Field<{  }, Nullable<ModelOf<'SmartFlexOnboardingWizard'>>, never>;
    chargePointVariant: Field<{  }, Nullable<ModelOf<'ChargePointVariantModelType'>>, never>;
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
export interface Plain_StartSmartFlexOnboarding {
    readonly wizard?: Nullable<ModelOf<'SmartFlexOnboardingWizard'>>;
}
export interface Plain { StartSmartFlexOnboarding: Plain_StartSmartFlexOnboarding }
export interface Fields_StartSmartFlexOnboarding {
    wizard: Field<{  }, Nullable<ModelOf<'SmartFlexOnboardingWizard'>>, never>;
}
export interface Fields { StartSmartFlexOnboarding: Fields_StartSmartFlexOnboarding }
export interface StartSmartFlexOnboardingInput {
  readonly accountNumber: string;
  readonly propertyId: number;
}
export type State = 'AP_MODE' | 'BLE_MODE' | 'EMERGENCY_MODE' | 'FACTORY_RESTORE' | 'FAULT_MODE' | 'NORMAL_MODE' | 'SETUP';
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
export interface Plain_Temperature {
    readonly unit: TemperatureUnit;
    readonly value?: Nullable<string | number>;
}
export interface Plain { Temperature: Plain_Temperature }
export interface Fields_Temperature {
    unit: Field<{  }, TemperatureUnit, never>;
    value: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { Temperature: Fields_Temperature }
export interface TemperatureInput {
  readonly unit: TemperatureUnit;
  readonly value: string;
}
export interface Plain_TemperatureRange {
    readonly maximum?: Nullable<ModelOf<'Temperature'>>;
    readonly minimum?: Nullable<ModelOf<'Temperature'>>;
}
export interface Plain { TemperatureRange: Plain_TemperatureRange }
export interface Fields_TemperatureRange {
    maximum: Field<{  }, Nullable<ModelOf<'Temperature'>>, never>;
    minimum: Field<{  }, Nullable<ModelOf<'Temperature'>>, never>;
}
export interface Fields { TemperatureRange: Fields_TemperatureRange }
export interface TemperatureRangeInput {
  readonly maximum: TemperatureInput;
  readonly minimum: TemperatureInput;
}
export type TemperatureUnit = 'DEGREES_CELSIUS';
export interface Plain_TerminalError {
    readonly id?: Nullable<string | number>;
}
export interface Plain { TerminalError: Plain_TerminalError }
export interface Fields_TerminalError {
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { TerminalError: Fields_TerminalError }
export interface Plain_TeslaModifyScopes {
    readonly id?: Nullable<string | number>;
}
export interface Plain { TeslaModifyScopes: Plain_TeslaModifyScopes }
export interface Fields_TeslaModifyScopes {
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { TeslaModifyScopes: Fields_TeslaModifyScopes }
export interface Plain_TeslaRegistrationFailed {
    readonly id?: Nullable<string | number>;
}
export interface Plain { TeslaRegistrationFailed: Plain_TeslaRegistrationFailed }
export interface Fields_TeslaRegistrationFailed {
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { TeslaRegistrationFailed: Fields_TeslaRegistrationFailed }
export interface Plain_TeslaSetupVirtualKey {
    readonly id?: Nullable<string | number>;
    readonly virtualKeyName?: Nullable<string>;
    readonly virtualKeyUri?: Nullable<string>;
}
export interface Plain { TeslaSetupVirtualKey: Plain_TeslaSetupVirtualKey }
export interface Fields_TeslaSetupVirtualKey {
    id: Field<{  }, Nullable<string | number>, never>;
    virtualKeyName: Field<{  }, Nullable<string>, never>;
    virtualKeyUri: Field<{  }, Nullable<string>, never>;
}
export interface Fields { TeslaSetupVirtualKey: Fields_TeslaSetupVirtualKey }
export interface Plain_TestCharge {
    readonly id?: Nullable<string | number>;
}
export interface Plain { TestCharge: Plain_TestCharge }
export interface Fields_TestCharge {
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { TestCharge: Fields_TestCharge }
export type TestDispatchAssessmentFailureReason = 'NONE' | 'UNKNOWN' | 'ASSESSMENTS_FAILED' | 'NOT_AT_HOME' | 'UNABLE_TO_COMMUNICATE' | 'DEVICE_DISCONNECTED' | 'SOC_LIMIT_REACHED' | 'ERROR';
export interface Plain_UnsupportedCombination {
    readonly id?: Nullable<string | number>;
}
export interface Plain { UnsupportedCombination: Plain_UnsupportedCombination }
export interface Fields_UnsupportedCombination {
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { UnsupportedCombination: Fields_UnsupportedCombination }
export interface UpdateBoostChargeInput {
  readonly action: BoostChargeAction;
  readonly deviceId: string;
}
export interface Plain_UpdateFlowTemperatureConfiguration {
    readonly transactionId?: Nullable<string | number>;
    readonly transactionIds: readonly Nullable<ModelOf<'AttributeUpdateTransactionId'>>[];
}
export interface Plain { UpdateFlowTemperatureConfiguration: Plain_UpdateFlowTemperatureConfiguration }
export interface Fields_UpdateFlowTemperatureConfiguration {
    transactionId: Field<{  }, Nullable<string | number>, never>;
    transactionIds: Field<{  }, readonly Nullable<ModelOf<'AttributeUpdateTransactionId'>>[], never>;
}
export interface Fields { UpdateFlowTemperatureConfiguration: Fields_UpdateFlowTemperatureConfiguration }
export interface UpdateIsChargingDurationCappedInput {
  readonly deviceId: string;
  readonly enabled: boolean;
}
export interface Plain_UpdateSensorDisplayName {
    readonly transactionId?: Nullable<string | number>;
}
export interface Plain { UpdateSensorDisplayName: Plain_UpdateSensorDisplayName }
export interface Fields_UpdateSensorDisplayName {
    transactionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { UpdateSensorDisplayName: Fields_UpdateSensorDisplayName }
export interface Plain_UpdateWaterSetpoint {
    readonly transactionId?: Nullable<string | number>;
}
export interface Plain { UpdateWaterSetpoint: Plain_UpdateWaterSetpoint }
export interface Fields_UpdateWaterSetpoint {
    transactionId: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { UpdateWaterSetpoint: Fields_UpdateWaterSetpoint }
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
export interface Plain_UserActionRequired {
    readonly id?: Nullable<string | number>;
    readonly instructions?: Nullable<string>;
}
export interface Plain { UserActionRequired: Plain_UserActionRequired }
export interface Fields_UserActionRequired {
    id: Field<{  }, Nullable<string | number>, never>;
    instructions: Field<{  }, Nullable<string>, never>;
}
export interface Fields { UserActionRequired: Fields_UserActionRequired }
export interface UserInput {
  readonly key: string;
  readonly value: string;
}
export interface Plain_UserInputRequired {
    readonly id?: Nullable<string | number>;
    readonly userInputs?: Nullable<readonly ModelOf<'UserInputType'>[]>;
}
export interface Plain { UserInputRequired: Plain_UserInputRequired }
export interface Fields_UserInputRequired {
    id: Field<{  }, Nullable<string | number>, never>;
    userInputs: Field<{  }, Nullable<readonly ModelOf<'UserInputType'>[]>, never>;
}
export interface Fields { UserInputRequired: Fields_UserInputRequired }
export interface UserInputRequiredInput {
  readonly stepId: string;
  readonly userInput?: Nullable<readonly UserInput[]>;
  readonly wizardId: string;
}
export interface Plain_UserInputType {
    readonly description?: Nullable<string>;
    readonly isRequired?: Nullable<boolean>;
    readonly isValidated?: Nullable<boolean>;
    readonly isVerified?: Nullable<boolean>;
    readonly key?: Nullable<string>;
    readonly regex?: Nullable<string>;
    readonly value?: Nullable<string>;
}
export interface Plain { UserInputType: Plain_UserInputType }
export interface Fields_UserInputType {
    description: Field<{  }, Nullable<string>, never>;
    isRequired: Field<{  }, Nullable<boolean>, never>;
    isValidated: Field<{  }, Nullable<boolean>, never>;
    isVerified: Field<{  }, Nullable<boolean>, never>;
    key: Field<{  }, Nullable<string>, never>;
    regex: Field<{  }, Nullable<string>, never>;
    value: Field<{  }, Nullable<string>, never>;
}
export interface Fields { UserInputType: Fields_UserInputType }
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
export interface Plain_WaitForLiveIntegration {
    readonly id?: Nullable<string | number>;
}
export interface Plain { WaitForLiveIntegration: Plain_WaitForLiveIntegration }
export interface Fields_WaitForLiveIntegration {
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { WaitForLiveIntegration: Fields_WaitForLiveIntegration }
export interface Plain_WaitForTransition {
    readonly id?: Nullable<string | number>;
}
export interface Plain { WaitForTransition: Plain_WaitForTransition }
export interface Fields_WaitForTransition {
    id: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { WaitForTransition: Fields_WaitForTransition }
export interface Plain_WaterTemperatureDetailsType {
    readonly currentWaterTemperature?: Nullable<string | number>;
    readonly waterTemperatureEnabled?: Nullable<boolean>;
}
export interface Plain { WaterTemperatureDetailsType: Plain_WaterTemperatureDetailsType }
export interface Fields_WaterTemperatureDetailsType {
    currentWaterTemperature: Field<{  }, Nullable<string | number>, never>;
    waterTemperatureEnabled: Field<{  }, Nullable<boolean>, never>;
}
export interface Fields { WaterTemperatureDetailsType: Fields_WaterTemperatureDetailsType }
export interface Plain_WeatherCompensationConfiguration {
    readonly allowableRange: ModelOf<'TemperatureRange'>;
    readonly currentRange: ModelOf<'TemperatureRange'>;
    readonly enabled: boolean;
}
export interface Plain { WeatherCompensationConfiguration: Plain_WeatherCompensationConfiguration }
export interface Fields_WeatherCompensationConfiguration {
    allowableRange: Field<{  }, ModelOf<'TemperatureRange'>, never>;
    currentRange: Field<{  }, ModelOf<'TemperatureRange'>, never>;
    enabled: Field<{  }, boolean, never>;
}
export interface Fields { WeatherCompensationConfiguration: Fields_WeatherCompensationConfiguration }
export interface Plain_ZigbeeSensorConfiguration {
    readonly boostEnabled?: Nullable<boolean>;
    readonly code?: Nullable<string>;
    readonly displayName?: Nullable<string>;
    readonly firmwareVersion?: Nullable<string>;
    readonly id?: Nullable<string | number>;
    readonly type?: Nullable<SensorType>;
}
export interface Plain { ZigbeeSensorConfiguration: Plain_ZigbeeSensorConfiguration }
export interface Fields_ZigbeeSensorConfiguration {
    boostEnabled: Field<{  }, Nullable<boolean>, never>;
    code: Field<{  }, Nullable<string>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    firmwareVersion: Field<{  }, Nullable<string>, never>;
    id: Field<{  }, Nullable<string | number>, never>;
    type: Field<{  }, Nullable<SensorType>, never>;
}
export interface Fields { ZigbeeSensorConfiguration: Fields_ZigbeeSensorConfiguration }
export type Zone = 'AUXILIARY' | 'WATER' | 'ZONE_1' | 'ZONE_2';
export interface Plain_ZoneConfiguration {
    readonly callForHeat?: Nullable<boolean>;
    readonly code?: Nullable<Zone>;
    readonly currentOperation?: Nullable<ModelOf<'ZoneCurrentOperation'>>;
    readonly displayName?: Nullable<string>;
    readonly emergency?: Nullable<boolean>;
    readonly enabled?: Nullable<boolean>;
    readonly heatDemand?: Nullable<boolean>;
    readonly previousOperation?: Nullable<ModelOf<'ZonePreviousOperation'>>;
    readonly primarySensor?: Nullable<string>;
    readonly sensors?: Nullable<readonly Nullable<ModelOf<'SensorConfiguration'>>[]>;
    readonly zoneType?: Nullable<ZoneType>;
}
export interface Plain { ZoneConfiguration: Plain_ZoneConfiguration }
export interface Fields_ZoneConfiguration {
    callForHeat: Field<{  }, Nullable<boolean>, never>;
    code: Field<{  }, Nullable<Zone>, never>;
    currentOperation: Field<{  }, Nullable<ModelOf<'ZoneCurrentOperation'>>, never>;
    displayName: Field<{  }, Nullable<string>, never>;
    emergency: Field<{  }, Nullable<boolean>, never>;
    enabled: Field<{  }, Nullable<boolean>, never>;
    heatDemand: Field<{  }, Nullable<boolean>, never>;
    previousOperation: Field<{  }, Nullable<ModelOf<'ZonePreviousOperation'>>, never>;
    primarySensor: Field<{  }, Nullable<string>, never>;
    sensors: Field<{  }, Nullable<readonly Nullable<ModelOf<'SensorConfiguration'>>[]>, never>;
    zoneType: Field<{  }, Nullable<ZoneType>, never>;
}
export interface Fields { ZoneConfiguration: Fields_ZoneConfiguration }
export interface Plain_ZoneCurrentOperation {
    readonly action?: Nullable<OperationAction>;
    readonly end?: Nullable<Temporal.Instant | number>;
    readonly mode?: Nullable<Mode>;
    readonly setpointInCelsius?: Nullable<number>;
}
export interface Plain { ZoneCurrentOperation: Plain_ZoneCurrentOperation }
export interface Fields_ZoneCurrentOperation {
    action: Field<{  }, Nullable<OperationAction>, never>;
    end: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    mode: Field<{  }, Nullable<Mode>, never>;
    setpointInCelsius: Field<{  }, Nullable<number>, never>;
}
export interface Fields { ZoneCurrentOperation: Fields_ZoneCurrentOperation }
export interface Plain_ZoneInformation {
    readonly configuration?: Nullable<ModelOf<'ZoneConfiguration'>>;
    readonly schedules?: Nullable<readonly Nullable<ModelOf<'Schedule'>>[]>;
}
export interface Plain { ZoneInformation: Plain_ZoneInformation }
export interface Fields_ZoneInformation {
    configuration: Field<{  }, Nullable<ModelOf<'ZoneConfiguration'>>, never>;
    schedules: Field<{  }, Nullable<readonly Nullable<ModelOf<'Schedule'>>[]>, never>;
}
export interface Fields { ZoneInformation: Fields_ZoneInformation }
export interface Plain_ZonePreviousOperation {
    readonly action?: Nullable<OperationAction>;
    readonly mode?: Nullable<Mode>;
    readonly setpointInCelsius?: Nullable<number>;
}
export interface Plain { ZonePreviousOperation: Plain_ZonePreviousOperation }
export interface Fields_ZonePreviousOperation {
    action: Field<{  }, Nullable<OperationAction>, never>;
    mode: Field<{  }, Nullable<Mode>, never>;
    setpointInCelsius: Field<{  }, Nullable<number>, never>;
}
export interface Fields { ZonePreviousOperation: Fields_ZonePreviousOperation }
export interface ZoneSchedule {
  readonly days: string;
  readonly settings: readonly Nullable<ScheduleSettings>[];
}
export interface Plain_ZoneStatus {
    readonly telemetry?: Nullable<ModelOf<'ZoneTelemetry'>>;
    readonly zone?: Nullable<Zone>;
}
export interface Plain { ZoneStatus: Plain_ZoneStatus }
export interface Fields_ZoneStatus {
    telemetry: Field<{  }, Nullable<ModelOf<'ZoneTelemetry'>>, never>;
    zone: Field<{  }, Nullable<Zone>, never>;
}
export interface Fields { ZoneStatus: Fields_ZoneStatus }
export interface Plain_ZoneTelemetry {
    readonly heatDemand?: Nullable<boolean>;
    readonly mode?: Nullable<Mode>;
    readonly relaySwitchedOn?: Nullable<boolean>;
    readonly retrievedAt?: Nullable<Temporal.Instant | number>;
    readonly setpointInCelsius?: Nullable<number>;
}
export interface Plain { ZoneTelemetry: Plain_ZoneTelemetry }
export interface Fields_ZoneTelemetry {
    heatDemand: Field<{  }, Nullable<boolean>, never>;
    mode: Field<{  }, Nullable<Mode>, never>;
    relaySwitchedOn: Field<{  }, Nullable<boolean>, never>;
    retrievedAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    setpointInCelsius: Field<{  }, Nullable<number>, never>;
}
export interface Fields { ZoneTelemetry: Fields_ZoneTelemetry }
export type ZoneType = 'AUX' | 'DIV' | 'EXT' | 'HEAT' | 'WATER';
export type ZoneTypeChoices = 'CLIMATE' | 'CONTROLLER' | 'WATER';
}
