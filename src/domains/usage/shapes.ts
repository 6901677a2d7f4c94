import type { Connection } from '../../engine/connections.ts';
import type { CostOfBand, CostOfPeriod } from './costs/cost-of-periods.actions.ts';
import type { ChargedGroup, CostOfUsage } from './costs/cost-of-usage.actions.ts';
import type { LineItem } from './costs/line-items.rules.ts';
import type { OfferedCost, TariffComparison } from './costs/tariff-comparison.actions.ts';
import type { EnergyIq } from './insights/energy-iq.actions.ts';
import type { Statistic } from './insights/statistics.rules.ts';
import type { TypicalConsumption } from './insights/typical-consumption.rules.ts';
import type { WeeklyInsights } from './insights/weekly-insights.actions.ts';
import type { PeakChange } from './seasons/spring-electricity.rules.ts';
import type { GasComparison } from './seasons/winter-gas.actions.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    ConsumptionEstimate: TypicalConsumption;
    CostOfUsageType: CostOfUsage;
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
