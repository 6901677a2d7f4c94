import type { Connection } from '../../engine/connections.ts';
import type { PrepayTopUpRow } from '../billing/index.ts';
import type { maximumRefund } from './repayments/repayments.rules.ts';
import type { OpenRepayment, RepaymentRow, RequestRow } from './repayments/repayments.store.ts';
import type { ConfigRow, TriggerRow } from './top-ups/auto-top-ups.store.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    AccountRepaymentConnectionTypeConnection: Connection<RepaymentRow>;
    AccountRepaymentType: RepaymentRow;
    AutoTopupConfigConnectionTypeConnection: Connection<ConfigRow>;
    AutoTopupConfigType: ConfigRow;
    AutoTopupTriggerConnectionTypeConnection: Connection<TriggerRow>;
    AutoTopupTriggerType: TriggerRow;
    MaximumRefundType: ReturnType<typeof maximumRefund>;
    PrepayPaymentConnectionTypeConnection: Connection<PrepayTopUpRow>;
    PrepayPaymentType: PrepayTopUpRow;
    RefundApprovalType: OpenRepayment;
    RefundPaymentRequestType: RequestRow;
    RefundRequestConnectionTypeConnection: Connection<RequestRow>;
    RepaymentRequestConnectionTypeConnection: Connection<RequestRow>;
    RepaymentRequestType: RequestRow;
  }
}
