// Written by `npm run generate` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
export type AchievedCarbonIndexChoices = 'VERY_LOW' | 'LOW' | 'MODERATE' | 'HIGH' | 'VERY_HIGH';
export type ComparisonGroup = 'SAME_HOME_LAST_YEAR' | 'POSTCODE_AREA' | 'NUMBER_OF_BEDROOMS';
export interface Plain_ConsumptionEstimate {
    readonly elecAnnualConsumptionDay?: Nullable<number>;
    readonly elecAnnualConsumptionNight?: Nullable<number>;
    readonly elecAnnualConsumptionStandard?: Nullable<number>;
    readonly gasAnnualConsumption?: Nullable<number>;
}
export interface Plain { ConsumptionEstimate: Plain_ConsumptionEstimate }
export interface Fields_ConsumptionEstimate {
    elecAnnualConsumptionDay: Field<{  }, Nullable<number>, never>;
    elecAnnualConsumptionNight: Field<{  }, Nullable<number>, never>;
    elecAnnualConsumptionStandard: Field<{  }, Nullable<number>, never>;
    gasAnnualConsumption: Field<{  }, Nullable<number>, never>;
}
export interface Fields { ConsumptionEstimate: Fields_ConsumptionEstimate }
export interface Plain_ConsumptionEstimates {
    readonly high?: Nullable<ModelOf<'ConsumptionEstimate'>>;
    readonly low?: Nullable<ModelOf<'ConsumptionEstimate'>>;
    readonly medium?: Nullable<ModelOf<'ConsumptionEstimate'>>;
}
export interface Plain { ConsumptionEstimates: Plain_ConsumptionEstimates }
export interface Fields_ConsumptionEstimates {
    high: Field<{  }, Nullable<ModelOf<'ConsumptionEstimate'>>, never>;
    low: Field<{  }, Nullable<ModelOf<'ConsumptionEstimate'>>, never>;
    medium: Field<{  }, Nullable<ModelOf<'ConsumptionEstimate'>>, never>;
}
export interface Fields { ConsumptionEstimates: Fields_ConsumptionEstimates }
export interface Plain_CostOfUsageBandInterval {
    readonly bandSubcategory: string;
    readonly consumption: string | number;
    readonly consumptionUnit: string;
    readonly cost: string | number;
    readonly currency: string;
    readonly period: ModelOf<'DateTimeRange'>;
    readonly rateApplied?: Nullable<string | number>;
}
export interface Plain { CostOfUsageBandInterval: Plain_CostOfUsageBandInterval }
export interface Fields_CostOfUsageBandInterval {
    bandSubcategory: Field<{  }, string, never>;
    consumption: Field<{  }, string | number, never>;
    consumptionUnit: Field<{  }, string, never>;
    cost: Field<{  }, string | number, never>;
    currency: Field<{  }, string, never>;
    period: Field<{  }, ModelOf<'DateTimeRange'>, never>;
    rateApplied: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { CostOfUsageBandInterval: Fields_CostOfUsageBandInterval }
export interface Plain_CostOfUsageConnectionTypeConnection {
    readonly cost?: Nullable<number>;
    readonly edgeCount: number;
    readonly edges: readonly Nullable<ModelOf<'CostOfUsageConnectionTypeEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
    readonly totalCount: number;
    readonly usageKwh: string | number;
}
export interface Plain { CostOfUsageConnectionTypeConnection: Plain_CostOfUsageConnectionTypeConnection }
export interface Fields_CostOfUsageConnectionTypeConnection {
    cost: Field<{  }, Nullable<number>, never>;
    edgeCount: Field<{  }, number, never>;
    edges: Field<{  }, readonly Nullable<ModelOf<'CostOfUsageConnectionTypeEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
    totalCount: Field<{  }, number, never>;
    usageKwh: Field<{  }, string | number, never>;
}
export interface Fields { CostOfUsageConnectionTypeConnection: Fields_CostOfUsageConnectionTypeConnection }
export interface Plain_CostOfUsageConnectionTypeEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'IntervalCostOfUsageType'>>;
}
export interface Plain { CostOfUsageConnectionTypeEdge: Plain_CostOfUsageConnectionTypeEdge }
export interface Fields_CostOfUsageConnectionTypeEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'IntervalCostOfUsageType'>>, never>;
}
export interface Fields { CostOfUsageConnectionTypeEdge: Fields_CostOfUsageConnectionTypeEdge }
export interface Plain_CostOfUsagePeriod {
    readonly consumptionUnit: string;
    readonly currency: string;
    readonly intervals: readonly Nullable<ModelOf<'CostOfUsageBandInterval'>>[];
    readonly period: ModelOf<'DateTimeRange'>;
    readonly totalConsumption: string | number;
    readonly totalCost: string | number;
}
export interface Plain { CostOfUsagePeriod: Plain_CostOfUsagePeriod }
export interface Fields_CostOfUsagePeriod {
    consumptionUnit: Field<{  }, string, never>;
    currency: Field<{  }, string, never>;
    intervals: Field<{  }, readonly Nullable<ModelOf<'CostOfUsageBandInterval'>>[], never>;
    period: Field<{  }, ModelOf<'DateTimeRange'>, never>;
    totalConsumption: Field<{  }, string | number, never>;
    totalCost: Field<{  }, string | number, never>;
}
export interface Fields { CostOfUsagePeriod: Fields_CostOfUsagePeriod }
export interface Plain_CostOfUsageResponse {
    readonly periods?: Nullable<readonly Nullable<ModelOf<'CostOfUsagePeriod'>>[]>;
}
export interface Plain { CostOfUsageResponse: Plain_CostOfUsageResponse }
export interface Fields_CostOfUsageResponse {
    periods: Field<{  }, Nullable<readonly Nullable<ModelOf<'CostOfUsagePeriod'>>[]>, never>;
}
export interface Fields { CostOfUsageResponse: Fields_CostOfUsageResponse }
export interface Plain_CostOfUsageType {
    readonly costEnabled?: Nullable<boolean>;
    readonly details?: Nullable<ModelOf<'CostOfUsageConnectionTypeConnection'>>;
    readonly direction?: Nullable<string>;
}
export interface Plain { CostOfUsageType: Plain_CostOfUsageType }
export interface Fields_CostOfUsageType {
    costEnabled: Field<{  }, Nullable<boolean>, never>;
    details: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly fuelType?: Nullable<FuelType>; readonly grouping: ConsumptionGroupings; readonly last?: Nullable<number>; readonly meterId?: Nullable<string>; readonly startAt?: Nullable<Temporal.Instant>; readonly timezone?: Nullable<string>; }, Nullable<ModelOf<'CostOfUsageConnectionTypeConnection'>>, 'KT-GB-3810' | 'KT-GB-4011' | 'KT-GB-6312'>;
    direction: Field<{  }, Nullable<string>, never>;
}
export interface Fields { CostOfUsageType: Fields_CostOfUsageType }
export interface Plain_DateTimeRange {
    readonly end: Temporal.Instant | number;
    readonly start: Temporal.Instant | number;
}
export interface Plain { DateTimeRange: Plain_DateTimeRange }
export interface Fields_DateTimeRange {
    end: Field<{  }, Temporal.Instant | number, never>;
    start: Field<{  }, Temporal.Instant | number, never>;
}
export interface Fields { DateTimeRange: Fields_DateTimeRange }
export interface DateTimeRangeInput {
  readonly end: Temporal.Instant;
  readonly start: Temporal.Instant;
}
export interface Plain_ElectricityAgreementType {
    readonly lineItems?: Nullable<ModelOf<'LineItemConnection'>>;
}
export interface Plain { ElectricityAgreementType: Plain_ElectricityAgreementType }
export interface Fields_ElectricityAgreementType {
    lineItems: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly grouping: LineItemGroupingOptions; readonly itemType: LineItemTypeOptions; readonly last?: Nullable<number>; readonly startAt: Temporal.Instant; readonly timezone: string; }, Nullable<ModelOf<'LineItemConnection'>>, never>;
}
export interface Fields { ElectricityAgreementType: Fields_ElectricityAgreementType }
export interface Plain_EnergyIqDataType {
    readonly canAddHeatpump?: Nullable<boolean>;
    readonly canAddSolar?: Nullable<boolean>;
    readonly currentBill?: Nullable<number>;
    readonly elecCarRate?: Nullable<number>;
    readonly enqScore?: Nullable<number>;
    readonly hasEv?: Nullable<boolean>;
    readonly hasHeatpump?: Nullable<boolean>;
    readonly hasSolar?: Nullable<boolean>;
    readonly isCurrentRecord?: Nullable<boolean>;
    readonly newBill?: Nullable<number>;
}
export interface Plain { EnergyIqDataType: Plain_EnergyIqDataType }
export interface Fields_EnergyIqDataType {
    canAddHeatpump: Field<{  }, Nullable<boolean>, never>;
    canAddSolar: Field<{  }, Nullable<boolean>, never>;
    currentBill: Field<{  }, Nullable<number>, never>;
    elecCarRate: Field<{  }, Nullable<number>, never>;
    enqScore: Field<{  }, Nullable<number>, never>;
    hasEv: Field<{  }, Nullable<boolean>, never>;
    hasHeatpump: Field<{  }, Nullable<boolean>, never>;
    hasSolar: Field<{  }, Nullable<boolean>, never>;
    isCurrentRecord: Field<{  }, Nullable<boolean>, never>;
    newBill: Field<{  }, Nullable<number>, never>;
}
export interface Fields { EnergyIqDataType: Fields_EnergyIqDataType }
export interface Plain_EstimatedMoneyType {
    readonly costCurrency: string;
    readonly estimatedAmount: string | number;
    readonly pricePerUnit?: Nullable<ModelOf<'PricePerUnit'>>;
}
export interface Plain { EstimatedMoneyType: Plain_EstimatedMoneyType }
export interface Fields_EstimatedMoneyType {
    costCurrency: Field<{  }, string, never>;
    estimatedAmount: Field<{  }, string | number, never>;
    pricePerUnit: Field<{  }, Nullable<ModelOf<'PricePerUnit'>>, never>;
}
export interface Fields { EstimatedMoneyType: Fields_EstimatedMoneyType }
export type FuelType = 'ELECTRICITY' | 'GAS' | 'DUAL_FUEL';
export interface Plain_GasAgreementType {
    readonly lineItems?: Nullable<ModelOf<'LineItemConnection'>>;
}
export interface Plain { GasAgreementType: Plain_GasAgreementType }
export interface Fields_GasAgreementType {
    lineItems: Field<{ readonly after?: Nullable<string>; readonly before?: Nullable<string>; readonly first?: Nullable<number>; readonly grouping: LineItemGroupingOptions; readonly itemType: LineItemTypeOptions; readonly last?: Nullable<number>; readonly startAt: Temporal.Instant; readonly timezone: string; }, Nullable<ModelOf<'LineItemConnection'>>, never>;
}
export interface Fields { GasAgreementType: Fields_GasAgreementType }
export interface Plain_IntervalCostOfUsageType {
    readonly cost?: Nullable<number>;
    readonly endAt?: Nullable<Temporal.Instant | number>;
    readonly startAt?: Nullable<Temporal.Instant | number>;
    readonly usageKwh?: Nullable<string | number>;
}
export interface Plain { IntervalCostOfUsageType: Plain_IntervalCostOfUsageType }
export interface Fields_IntervalCostOfUsageType {
    cost: Field<{  }, Nullable<number>, never>;
    endAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    startAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    usageKwh: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { IntervalCostOfUsageType: Fields_IntervalCostOfUsageType }
export interface Plain_LineItemConnection {
    readonly edges: readonly Nullable<ModelOf<'LineItemEdge'>>[];
    readonly pageInfo: ModelOf<'PageInfo'>;
}
export interface Plain { LineItemConnection: Plain_LineItemConnection }
export interface Fields_LineItemConnection {
    edges: Field<{  }, readonly Nullable<ModelOf<'LineItemEdge'>>[], never>;
    pageInfo: Field<{  }, ModelOf<'PageInfo'>, never>;
}
export interface Fields { LineItemConnection: Fields_LineItemConnection }
export interface Plain_LineItemEdge {
    readonly cursor: string;
    readonly node?: Nullable<ModelOf<'LineItemType'>>;
}
export interface Plain { LineItemEdge: Plain_LineItemEdge }
export interface Fields_LineItemEdge {
    cursor: Field<{  }, string, never>;
    node: Field<{  }, Nullable<ModelOf<'LineItemType'>>, never>;
}
export interface Fields { LineItemEdge: Fields_LineItemEdge }
export type LineItemGroupingOptions = 'NONE' | 'HALF_HOUR' | 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER';
export interface Plain_LineItemType {
    readonly endAt?: Nullable<Temporal.Instant | number>;
    readonly itemType?: Nullable<string>;
    readonly netAmount?: Nullable<string | number>;
    readonly numberOfUnits?: Nullable<string | number>;
    readonly settlementUnit?: Nullable<string>;
    readonly startAt?: Nullable<Temporal.Instant | number>;
}
export interface Plain { LineItemType: Plain_LineItemType }
export interface Fields_LineItemType {
    endAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    itemType: Field<{  }, Nullable<string>, never>;
    netAmount: Field<{  }, Nullable<string | number>, never>;
    numberOfUnits: Field<{  }, Nullable<string | number>, never>;
    settlementUnit: Field<{  }, Nullable<string>, never>;
    startAt: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { LineItemType: Fields_LineItemType }
export type LineItemTypeOptions = 'STANDING_CHARGE' | 'CONSUMPTION_CHARGE';
export interface Plain_MeasurementsMetadataOutput {
    readonly statistics?: Nullable<readonly Nullable<ModelOf<'StatisticOutput'>>[]>;
}
export interface Plain { MeasurementsMetadataOutput: Plain_MeasurementsMetadataOutput }
export interface Fields_MeasurementsMetadataOutput {
    statistics: Field<{  }, Nullable<readonly Nullable<ModelOf<'StatisticOutput'>>[]>, never>;
}
export interface Fields { MeasurementsMetadataOutput: Fields_MeasurementsMetadataOutput }
export interface Plain_PricePerUnit {
    readonly amount: string | number;
    readonly unit?: Nullable<Unit>;
}
export interface Plain { PricePerUnit: Plain_PricePerUnit }
export interface Fields_PricePerUnit {
    amount: Field<{  }, string | number, never>;
    unit: Field<{  }, Nullable<Unit>, never>;
}
export interface Fields { PricePerUnit: Fields_PricePerUnit }
export interface Fields_Query {
    gbrCostOfUsage: Field<{ readonly accountNumber: string; readonly consumption?: Nullable<string>; readonly deviceId?: Nullable<string>; readonly periods: readonly Nullable<DateTimeRangeInput>[]; readonly supplyPointId?: Nullable<string>; }, Nullable<ModelOf<'CostOfUsageResponse'>>, 'KT-CT-1111' | 'KT-CT-1605' | 'KT-GB-4301' | 'KT-GB-4302' | 'KT-GB-4303' | 'KT-GB-4304' | 'KT-GB-4305'>;
    costOfUsage: Field<{ readonly accountNumber?: Nullable<string>; readonly fuelType?: Nullable<FuelType>; readonly grouping: ConsumptionGroupings; readonly meterId?: Nullable<string>; readonly startAt?: Nullable<Temporal.Instant>; readonly timezone?: Nullable<string>; }, Nullable<ModelOf<'CostOfUsageType'>>, 'KT-GB-3810' | 'KT-GB-4011' | 'KT-GB-6312'>;
    smartTariffComparison: Field<{ readonly mpan?: Nullable<string>; }, Nullable<ModelOf<'SmartTariffComparisonType'>>, 'KT-GB-10101' | 'KT-GB-10102' | 'KT-GB-10103'>;
    getEnergyIqData: Field<{ readonly accountNumber: string; readonly includeEv?: Nullable<boolean>; readonly includeHeatpump?: Nullable<boolean>; readonly includeSolar?: Nullable<boolean>; readonly isCurrentRecord?: Nullable<boolean>; }, Nullable<ModelOf<'EnergyIqDataType'>>, 'KT-CT-4123'>;
    consumptionEstimates: Field<{  }, Nullable<ModelOf<'ConsumptionEstimates'>>, never>;
    weeklyUsageInsights: Field<{ readonly accountNumber: string; }, Nullable<ModelOf<'WeeklyUsageInsightsType'>>, 'KT-CT-1111'>;
    getSpringElectricityComparison: Field<{ readonly accountNumber: string; readonly propertyId: number; }, Nullable<ModelOf<'SpringElectricityComparisonType'>>, 'KT-CT-4123'>;
    getWinterGasComparison: Field<{ readonly accountNumber: string; readonly propertyId: number; }, Nullable<ModelOf<'WinterGasComparisonResultType'>>, 'KT-CT-4123'>;
}
export interface Fields { Query: Fields_Query }
export type ReadingStatisticTypeEnum = 'STANDING_CHARGE_COST' | 'CONSUMPTION_COST' | 'GENERATION_VALUE' | 'TOU_BUCKET_COST' | 'CARBON_COST' | 'CAPACITY_CHARGE_COST' | 'CONSUMPTION_BREAKDOWN' | 'GAS_READING_INFORMATION' | 'POWER_FACTOR_STATISTIC' | 'CO2_EMISSION_STATISTIC';
export interface Plain_SmartMeterTelemetryType {
    readonly costDelta?: Nullable<string | number>;
    readonly costDeltaWithTax?: Nullable<string | number>;
}
export interface Plain { SmartMeterTelemetryType: Plain_SmartMeterTelemetryType }
export interface Fields_SmartMeterTelemetryType {
    costDelta: Field<{  }, Nullable<string | number>, never>;
    costDeltaWithTax: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { SmartMeterTelemetryType: Fields_SmartMeterTelemetryType }
export interface Plain_SmartTariffComparisonType {
    readonly consumptionReadingsEndAt: Temporal.Instant | number;
    readonly consumptionReadingsStartAt: Temporal.Instant | number;
    readonly costComparisons?: Nullable<readonly Nullable<ModelOf<'TariffComparisonType'>>[]>;
    readonly currentCost: number;
    readonly currentCostWithTax: number;
}
export interface Plain { SmartTariffComparisonType: Plain_SmartTariffComparisonType }
export interface Fields_SmartTariffComparisonType {
    consumptionReadingsEndAt: Field<{  }, Temporal.Instant | number, never>;
    consumptionReadingsStartAt: Field<{  }, Temporal.Instant | number, never>;
    costComparisons: Field<{  }, Nullable<readonly Nullable<ModelOf<'TariffComparisonType'>>[]>, never>;
    currentCost: Field<{  }, number, never>;
    currentCostWithTax: Field<{  }, number, never>;
}
export interface Fields { SmartTariffComparisonType: Fields_SmartTariffComparisonType }
export interface Plain_SpringElectricityComparisonType {
    readonly absoluteReductionPercentage?: Nullable<number>;
    readonly isReduction?: Nullable<boolean>;
    readonly postPeakPercentage?: Nullable<number>;
    readonly priorPeakPercentage?: Nullable<number>;
    readonly relativeReductionPercentage?: Nullable<number>;
}
export interface Plain { SpringElectricityComparisonType: Plain_SpringElectricityComparisonType }
export interface Fields_SpringElectricityComparisonType {
    absoluteReductionPercentage: Field<{  }, Nullable<number>, never>;
    isReduction: Field<{  }, Nullable<boolean>, never>;
    postPeakPercentage: Field<{  }, Nullable<number>, never>;
    priorPeakPercentage: Field<{  }, Nullable<number>, never>;
    relativeReductionPercentage: Field<{  }, Nullable<number>, never>;
}
export interface Fields { SpringElectricityComparisonType: Fields_SpringElectricityComparisonType }
export interface Plain_StatisticOutput {
    readonly costExclTax?: Nullable<ModelOf<'EstimatedMoneyType'>>;
    readonly costInclTax?: Nullable<ModelOf<'EstimatedMoneyType'>>;
    readonly description?: Nullable<string>;
    readonly label?: Nullable<string>;
    readonly type?: Nullable<ReadingStatisticTypeEnum>;
    readonly value?: Nullable<string | number>;
}
export interface Plain { StatisticOutput: Plain_StatisticOutput }
export interface Fields_StatisticOutput {
    costExclTax: Field<{  }, Nullable<ModelOf<'EstimatedMoneyType'>>, never>;
    costInclTax: Field<{  }, Nullable<ModelOf<'EstimatedMoneyType'>>, never>;
    description: Field<{  }, Nullable<string>, never>;
    label: Field<{  }, Nullable<string>, never>;
    type: Field<{  }, Nullable<ReadingStatisticTypeEnum>, never>;
    value: Field<{  }, Nullable<string | number>, never>;
}
export interface Fields { StatisticOutput: Fields_StatisticOutput }
export interface Plain_TariffComparisonType {
    readonly cost?: Nullable<number>;
    readonly costWithTax?: Nullable<number>;
    readonly tariff?: Nullable<string>;
}
export interface Plain { TariffComparisonType: Plain_TariffComparisonType }
export interface Fields_TariffComparisonType {
    cost: Field<{  }, Nullable<number>, never>;
    costWithTax: Field<{  }, Nullable<number>, never>;
    tariff: Field<{  }, Nullable<string>, never>;
}
export interface Fields { TariffComparisonType: Fields_TariffComparisonType }
export type Unit = 'KILOWATT_HOURS' | 'METERS_CUBED';
export interface Plain_WeeklyUsageInsightsType {
    readonly accountId?: Nullable<number>;
    readonly accountNumber?: Nullable<string>;
    readonly achievedCarbonIndex?: Nullable<AchievedCarbonIndexChoices>;
    readonly achievedCarbonRank?: Nullable<string>;
    readonly achievedCarbonRate?: Nullable<number>;
    readonly apiGspGroupName?: Nullable<string>;
    readonly carbonGrams?: Nullable<number>;
    readonly consumptionKwh?: Nullable<string>;
    readonly gspGroupId?: Nullable<string>;
    readonly hasFullReadings?: Nullable<string>;
    readonly isLatestWeek?: Nullable<string>;
    readonly meterPointId?: Nullable<number>;
    readonly mpan?: Nullable<string>;
    readonly numberPeriods?: Nullable<string>;
    readonly periodEnd?: Nullable<Temporal.Instant | number>;
    readonly periodStart?: Nullable<Temporal.Instant | number>;
    readonly propertyId?: Nullable<number>;
    readonly weekStart?: Nullable<Temporal.Instant | number>;
}
export interface Plain { WeeklyUsageInsightsType: Plain_WeeklyUsageInsightsType }
export interface Fields_WeeklyUsageInsightsType {
    accountId: Field<{  }, Nullable<number>, never>;
    accountNumber: Field<{  }, Nullable<string>, never>;
    achievedCarbonIndex: Field<{  }, Nullable<AchievedCarbonIndexChoices>, never>;
    achievedCarbonRank: Field<{  }, Nullable<string>, never>;
    achievedCarbonRate: Field<{  }, Nullable<number>, never>;
    apiGspGroupName: Field<{  }, Nullable<string>, never>;
    carbonGrams: Field<{  }, Nullable<number>, never>;
    consumptionKwh: Field<{  }, Nullable<string>, never>;
    gspGroupId: Field<{  }, Nullable<string>, never>;
    hasFullReadings: Field<{  }, Nullable<string>, never>;
    isLatestWeek: Field<{  }, Nullable<string>, never>;
    meterPointId: Field<{  }, Nullable<number>, never>;
    mpan: Field<{  }, Nullable<string>, never>;
    numberPeriods: Field<{  }, Nullable<string>, never>;
    periodEnd: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    periodStart: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    propertyId: Field<{  }, Nullable<number>, never>;
    weekStart: Field<{  }, Nullable<Temporal.Instant | number>, never>;
}
export interface Fields { WeeklyUsageInsightsType: Fields_WeeklyUsageInsightsType }
export interface Plain_WinterGasComparisonResultType {
    readonly winterGasComparison?: Nullable<readonly Nullable<ModelOf<'WinterGasComparisonType'>>[]>;
}
export interface Plain { WinterGasComparisonResultType: Plain_WinterGasComparisonResultType }
export interface Fields_WinterGasComparisonResultType {
    winterGasComparison: Field<{  }, Nullable<readonly Nullable<ModelOf<'WinterGasComparisonType'>>[]>, never>;
}
export interface Fields { WinterGasComparisonResultType: Fields_WinterGasComparisonResultType }
export interface Plain_WinterGasComparisonType {
    readonly comparisonGroup?: Nullable<ComparisonGroup>;
    readonly numberOfBedrooms?: Nullable<number>;
    readonly percentageAboveGroupAvg?: Nullable<number>;
    readonly periodStart?: Nullable<Temporal.Instant | number>;
    readonly postcodeAreacode?: Nullable<string>;
    readonly postcodeOutcode?: Nullable<string>;
    readonly propertyType?: Nullable<string>;
}
export interface Plain { WinterGasComparisonType: Plain_WinterGasComparisonType }
export interface Fields_WinterGasComparisonType {
    comparisonGroup: Field<{  }, Nullable<ComparisonGroup>, never>;
    numberOfBedrooms: Field<{  }, Nullable<number>, never>;
    percentageAboveGroupAvg: Field<{  }, Nullable<number>, never>;
    periodStart: Field<{  }, Nullable<Temporal.Instant | number>, never>;
    postcodeAreacode: Field<{  }, Nullable<string>, never>;
    postcodeOutcode: Field<{  }, Nullable<string>, never>;
    propertyType: Field<{  }, Nullable<string>, never>;
}
export interface Fields { WinterGasComparisonType: Fields_WinterGasComparisonType }
}
