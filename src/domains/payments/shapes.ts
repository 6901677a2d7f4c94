import type { Connection } from '../../engine/connections.ts';
import type { BankBranch } from '../../outside/bank-directory/port.ts';
import type { PrepayTopUpRow } from '../billing/index.ts';
import type { LiveAdequacy } from './adequacy/adequacy.actions.ts';
import type { MarketCharges, MonthlyCharge } from './adequacy/coming-year.rules.ts';
import type { Instruction, OwnerRow } from './instructions/instructions.store.ts';
import type { ShownPreference } from './instructions/preferences.actions.ts';
import type { PlanRow } from './plans/plans.store.ts';
import type { maximumRefund } from './repayments/repayments.rules.ts';
import type { OpenRepayment, RepaymentRow, RequestRow } from './repayments/repayments.store.ts';
import type { ForecastPayment } from './schedules/forecast.actions.ts';
import type { ScheduleRow } from './schedules/schedules.store.ts';
import type { ConfigRow, TriggerRow } from './top-ups/auto-top-ups.store.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    AccountRepaymentConnectionTypeConnection: Connection<RepaymentRow>;
    AccountRepaymentType: RepaymentRow;
    AutoTopupConfigConnectionTypeConnection: Connection<ConfigRow>;
    AutoTopupConfigType: ConfigRow;
    AutoTopupTriggerConnectionTypeConnection: Connection<TriggerRow>;
    AutoTopupTriggerType: TriggerRow;
    ChargesBreakdownConnectionTypeConnection: Connection<MonthlyCharge>;
    ChargesBreakdownType: MonthlyCharge;
    ConsumptionBreakdownConnectionTypeConnection: Connection<MarketCharges>;
    ConsumptionBreakdownType: MarketCharges;
    DefaultElectricJuicePaymentInstructionType: Instruction;
    DirectDebitInstructionConnectionTypeConnection: Connection<Instruction>;
    DirectDebitInstructionType: Instruction;
    LivePaymentAdequacyCalculation: LiveAdequacy;
    LivePaymentAdequacyQuery: LiveAdequacy;
    MaximumRefundType: ReturnType<typeof maximumRefund>;
    PaymentForecastConnectionTypeConnection: Connection<ForecastPayment>;
    PaymentForecastType: ForecastPayment;
    PaymentInstructionConnectionTypeConnection: Connection<Instruction>;
    PaymentInstructionOwnerType: OwnerRow;
    PaymentInstructionType: Instruction;
    PaymentPlanConnectionTypeConnection: Connection<PlanRow>;
    PaymentPlanType: PlanRow;
    PaymentPreferenceConnectionTypeConnection: Connection<ShownPreference>;
    PaymentPreferenceUnion: ShownPreference;
    PaymentScheduleConnectionTypeConnection: Connection<ScheduleRow>;
    PaymentScheduleType: ScheduleRow;
    PreferredInstruction: ShownPreference;
    PrepayPaymentConnectionTypeConnection: Connection<PrepayTopUpRow>;
    PrepayPaymentType: PrepayTopUpRow;
    RefundApprovalType: OpenRepayment;
    RefundPaymentRequestType: RequestRow;
    RefundRequestConnectionTypeConnection: Connection<RequestRow>;
    RepaymentRequestConnectionTypeConnection: Connection<RequestRow>;
    RepaymentRequestType: RequestRow;
    UserManagedPayment: ShownPreference;
    ValidateBankAccount: BankBranch;
  }
}
