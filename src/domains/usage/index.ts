import type { Connection } from '../../engine/connections.ts';
import type { CostOfBand, CostOfPeriod } from './cost-of-periods.actions.ts';
import type { ChargedGroup, CostsFound } from './cost-of-usage.actions.ts';
import type { EnergyIq } from './energy-iq.actions.ts';
import type { LineItem } from './line-items.rules.ts';
import type { PeakChange } from './spring-electricity.rules.ts';
import type { Statistic } from './statistics.rules.ts';
import type { OfferedCost, TariffComparison } from './tariff-comparison.actions.ts';
import type { TypicalConsumption } from './typical-consumption.rules.ts';
import type { WeeklyInsights } from './weekly-insights.actions.ts';
import type { GasComparison } from './winter-gas.actions.ts';

declare module '../../engine/shapes.ts' {
  interface Shapes {
    ConsumptionEstimate: TypicalConsumption;
    CostOfUsageType: CostsFound;
    CostOfUsageConnectionTypeConnection: Connection<ChargedGroup> & {
      readonly cost: number | null;
      readonly usageKwh: string;
    };
    IntervalCostOfUsageType: ChargedGroup;
    CostOfUsagePeriod: CostOfPeriod;
    CostOfUsageBandInterval: CostOfBand;
    LineItemConnection: Connection<LineItem>;
    LineItemType: LineItem;
    StatisticOutput: Statistic;
    WeeklyUsageInsightsType: WeeklyInsights;
    EnergyIqDataType: EnergyIq;
    WinterGasComparisonType: GasComparison;
    SpringElectricityComparisonType: PeakChange;
    SmartTariffComparisonType: TariffComparison;
    TariffComparisonType: OfferedCost;
  }
}
