import type { Connection } from '../../engine/connections.ts';
import type { maximumRefund } from './repayments/repayments.rules.ts';
import type { OpenRepayment, RepaymentRow, RequestRow } from './repayments/repayments.store.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    AccountRepaymentConnectionTypeConnection: Connection<RepaymentRow>;
    AccountRepaymentType: RepaymentRow;
    MaximumRefundType: ReturnType<typeof maximumRefund>;
    RefundApprovalType: OpenRepayment;
    RefundPaymentRequestType: RequestRow;
    RefundRequestConnectionTypeConnection: Connection<RequestRow>;
    RepaymentRequestConnectionTypeConnection: Connection<RequestRow>;
    RepaymentRequestType: RequestRow;
  }
}
