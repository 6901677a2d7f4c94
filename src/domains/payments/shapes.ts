import type { Connection } from '../../engine/connections.ts';
import type { LiveAdequacy } from './adequacy/adequacy.actions.ts';
import type { MarketCharges, MonthlyCharge } from './adequacy/coming-year.rules.ts';
import type { PlanRow } from './plans/plans.store.ts';
import type { ForecastPayment } from './schedules/forecast.actions.ts';
import type { ScheduleRow } from './schedules/schedules.store.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    ChargesBreakdownConnectionTypeConnection: Connection<MonthlyCharge>;
    ChargesBreakdownType: MonthlyCharge;
    ConsumptionBreakdownConnectionTypeConnection: Connection<MarketCharges>;
    ConsumptionBreakdownType: MarketCharges;
    LivePaymentAdequacyCalculation: LiveAdequacy;
    LivePaymentAdequacyQuery: LiveAdequacy;
    PaymentForecastConnectionTypeConnection: Connection<ForecastPayment>;
    PaymentForecastType: ForecastPayment;
    PaymentPlanConnectionTypeConnection: Connection<PlanRow>;
    PaymentPlanType: PlanRow;
    PaymentScheduleConnectionTypeConnection: Connection<ScheduleRow>;
    PaymentScheduleType: ScheduleRow;
  }
}
