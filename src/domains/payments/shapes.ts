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
import type { BankBranch } from '../../outside/bank-directory/port.ts';

import type { Instruction, OwnerRow } from './instructions/instructions.store.ts';
import type { ShownPreference } from './instructions/preferences.actions.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    DefaultElectricJuicePaymentInstructionType: Instruction;
    DirectDebitInstructionConnectionTypeConnection: Connection<Instruction>;
    DirectDebitInstructionType: Instruction;
    PaymentInstructionConnectionTypeConnection: Connection<Instruction>;
    PaymentInstructionOwnerType: OwnerRow;
    PaymentInstructionType: Instruction;
    PaymentPreferenceConnectionTypeConnection: Connection<ShownPreference>;
    PaymentPreferenceUnion: ShownPreference;
    PreferredInstruction: ShownPreference;
    UserManagedPayment: ShownPreference;
    ValidateBankAccount: BankBranch;
  }
}
