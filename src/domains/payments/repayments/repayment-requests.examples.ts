import { sample, type TopicExamples } from '../../../contract/examples.ts';

const createRefundRequest = `mutation CreateRefundRequest($input: RefundRequestInput!) {
  createRefundRequest(input: $input) { refundRequest { requestedAmountToReturn } }
}`;

const submitRepaymentRequest = `mutation SubmitRepaymentRequest($input: RequestRepaymentInputType!) {
  submitRepaymentRequest(input: $input) { repaymentRequest { requestId status } }
}`;

const approveRepayment = `mutation ApproveRepayment($input: ApproveRepaymentInput!) {
  approveRepayment(input: $input) { repayment { amount id paymentDate paymentUuid reason status } }
}`;

const blockRepaymentSubmission = `mutation BlockRepaymentSubmission($input: RepaymentInput!) {
  blockRepaymentSubmission(input: $input) {
    repaymentId
    repaymentIntervention { outcome reason }
  }
}`;

const allowRepaymentSubmission = `mutation AllowRepaymentSubmission($input: RepaymentInput!) {
  allowRepaymentSubmission(input: $input) {
    repaymentId
    repaymentIntervention { outcome reason }
  }
}`;

const cancelRepaymentRequest = `mutation CancelRepaymentRequest($input: CancelRepaymentRequestInputType!) {
  cancelRepaymentRequest(input: $input) { repaymentRequest { requestId status } }
}`;

const refundPayment = `mutation RefundPayment($input: RefundPaymentInput!) {
  refundPayment(input: $input) { repayment { amount id paymentDate paymentUuid reason status } }
}`;

const nobody = 'A-00000000';
const noRepayment = '900000';
const noRequest = '00000000-0000-4000-8000-000000000000';

export const repaymentRequestsExamples: TopicExamples = (viewers) => {
  const known = (name: string) => sample(viewers('organization'), name);
  const plainNumber = sample(viewers('plain'), 'accountNumber');
  const by = (viewer: string, document: string) => (input: Readonly<Record<string, unknown>>) => ({
    viewer,
    document,
    variables: { input },
  });
  const create = by('organization', createRefundRequest);
  const generous = known('generousAccountNumber');
  const submit = by('organization', submitRepaymentRequest);
  const credit = {
    accountNumber: known('creditAccountNumber'),
    ledgerId: known('creditLedgerNumber'),
    amountInMinorUnit: 2_500,
    method: 'CHEQUE',
    idempotencyKey: 'letter of 3 March',
    reason: 'The customer asked for a cheque.',
  };
  const approve = by('organization', approveRepayment);
  const named = (name: string) => ({
    accountNumber: known(`${name}RepaymentAccountNumber`),
    repaymentId: known(`${name}RepaymentId`),
  });
  const waiting = {
    accountNumber: known('repaymentAccountNumber'),
    repaymentId: known('repaymentId'),
  };
  const block = by('organization', blockRepaymentSubmission);
  const allow = by('organization', allowRepaymentSubmission);
  const reason = 'The address is being checked.';
  const cancel = by('organization', cancelRepaymentRequest);
  const refund = by('organization', refundPayment);
  const payment = {
    accountNumber: known('creditAccountNumber'),
    paymentId: known('refundablePaymentId'),
    amountInMinorUnit: 2_000,
    idempotencyKey: 'call of 4 March',
    reason: 'Paid twice.',
  };
  return {
    createRefundRequest: [
      create({ accountNumber: generous, requestedAmount: 10_000 }),
      { ...create({ accountNumber: generous, requestedAmount: 0 }), raises: 'KT-GB-4121' },
      { ...create({ accountNumber: nobody, requestedAmount: 10_000 }), raises: 'KT-GB-4127' },
      {
        ...by('few', createRefundRequest)({ accountNumber: generous, requestedAmount: 100 }),
        raises: 'KT-CT-1111',
      },
    ],
    submitRepaymentRequest: [
      submit(credit),
      { ...submit({ ...credit, accountNumber: nobody }), raises: 'KT-CT-1132' },
      { ...submit({ ...credit, ledgerId: '' }), raises: 'KT-CT-3821' },
      { ...submit({ ...credit, ledgerId: 'L-00000000' }), raises: 'KT-CT-3823' },
      {
        ...submit({
          ...credit,
          accountNumber: known('fuelDirectAccountNumber'),
          ledgerId: known('fuelDirectLedgerNumber'),
          method: 'BANK_TRANSFER',
          idempotencyKey: 'to the bank',
        }),
        raises: 'KT-CT-3926',
      },
      { ...submit({ ...credit, amountInMinorUnit: 0 }), raises: 'KT-CT-3927' },
      { ...submit({ ...credit, idempotencyKey: known('repaymentKey') }), raises: 'KT-CT-3928' },
      { ...by('plain', submitRepaymentRequest)(credit), raises: 'KT-CT-1111' },
    ],
    approveRepayment: [
      approve(waiting),
      approve(named('second')),
      { ...approve(named('approved')), raises: 'KT-CT-3934' },
      { ...approve(named('uncovered')), raises: 'KT-CT-3935' },
      { ...approve({ ...waiting, accountNumber: plainNumber }), raises: 'KT-CT-3959' },
      { ...approve(named('refused')), raises: 'KT-CT-3973' },
      { ...by('plain', approveRepayment)(waiting), raises: 'KT-CT-1111' },
    ],
    blockRepaymentSubmission: [
      block({ repaymentId: known('approvedRepaymentId'), reason }),
      { ...block({ repaymentId: noRepayment, reason }), raises: 'KT-CT-3944' },
      { ...block({ repaymentId: known('refusedRepaymentId'), reason }), raises: 'KT-CT-3946' },
      {
        ...block({ repaymentId: known('approvedRepaymentId'), reason: 'x'.repeat(256) }),
        raises: 'KT-CT-3950',
      },
      {
        ...by('plain', blockRepaymentSubmission)({ repaymentId: known('repaymentId') }),
        raises: 'KT-CT-1111',
      },
    ],
    allowRepaymentSubmission: [
      allow({ repaymentId: known('heldRepaymentId'), reason: 'The address is right.' }),
      { ...allow({ repaymentId: noRepayment }), raises: 'KT-CT-3944' },
      { ...allow({ repaymentId: known('refusedRepaymentId') }), raises: 'KT-CT-3945' },
      {
        ...allow({ repaymentId: known('heldRepaymentId'), reason: 'x'.repeat(256) }),
        raises: 'KT-CT-3950',
      },
      {
        ...by('plain', allowRepaymentSubmission)({ repaymentId: known('heldRepaymentId') }),
        raises: 'KT-CT-1111',
      },
    ],
    cancelRepaymentRequest: [
      cancel({ requestId: known('repaymentRequestId') }),
      { ...cancel({ requestId: noRequest }), raises: 'KT-CT-3930' },
      {
        ...by('plain', cancelRepaymentRequest)({ requestId: known('repaymentRequestId') }),
        raises: 'KT-CT-3930',
      },
      { ...cancel({ requestId: known('refusedRepaymentRequestId') }), raises: 'KT-CT-3931' },
    ],
    refundPayment: [
      refund(payment),
      { ...refund({ ...payment, accountNumber: plainNumber }), raises: 'KT-CT-3924' },
      { ...refund({ ...payment, idempotencyKey: known('repaymentKey') }), raises: 'KT-CT-3928' },
      {
        ...refund({ ...payment, paymentId: known('failedPaymentId'), idempotencyKey: 'failed' }),
        raises: 'KT-CT-3929',
      },
      {
        ...refund({ ...payment, amountInMinorUnit: 7_001, idempotencyKey: 'too much' }),
        raises: 'KT-CT-3933',
      },
      {
        ...refund({ ...payment, paymentId: known('unrefundablePaymentId'), idempotencyKey: 'dca' }),
        raises: 'KT-CT-3937',
      },
      {
        ...refund({
          ...payment,
          paymentId: known('undividedPaymentId'),
          amountInMinorUnit: 500,
          idempotencyKey: 'a part',
        }),
        raises: 'KT-CT-3938',
      },
      { ...by('plain', refundPayment)(payment), raises: 'KT-CT-1111' },
    ],
  };
};
