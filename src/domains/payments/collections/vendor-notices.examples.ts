import { sample, type TopicExamples } from '../../../contract/examples.ts';

const recordSuccessfulPayment = `mutation RecordSuccessfulPayment(
  $input: RecordSuccessfulPaymentInput!
) {
  recordSuccessfulPayment(input: $input) { noticeBatchIdentifier }
}`;

const recordFailedPayment = `mutation RecordFailedPayment($input: RecordFailedPaymentInput!) {
  recordFailedPayment(input: $input) { noticeBatchIdentifier }
}`;

const recordChargedBackPayment = `mutation RecordChargedBackPayment(
  $input: RecordChargedBackPaymentInput!
) {
  recordChargedBackPayment(input: $input) { noticeBatchIdentifier }
}`;

export const vendorNoticesExamples: TopicExamples = (viewers) => {
  const viewer = 'organization';
  const trusted = viewers(viewer);
  const pending = sample(trusted, 'pendingPaymentId');
  const of =
    (document: string, notice: object) =>
    (change: object, count = 1) => ({
      viewer,
      document,
      variables: {
        input: {
          noticePriority: 'HIGH',
          payments: Array.from({ length: count }, () => ({ ...notice, ...change })),
        },
      },
    });
  const common = { paymentMethodTypeCode: 'DD_REGULAR_COLLECTION' };
  const occurredAt = '2026-03-10T08:30:00Z';
  const paid = of(recordSuccessfulPayment, {
    ...{ noticeIdentifier: 'paid-by-bank-1', ledgerNumber: sample(trusted, 'ledgerNumber') },
    ...{ amount: 2_000, paymentMethodTypeCode: 'BACS_DEPOSIT', occurredAt },
  });
  const failed = of(recordFailedPayment, {
    ...{ noticeIdentifier: 'failed-1', paymentId: pending, failureCode: 'REFER_TO_PAYER' },
    ...{ ...common, occurredAt },
  });
  const chargedBack = of(recordChargedBackPayment, {
    ...{ noticeIdentifier: 'claimed-1', paymentId: pending, chargeBackCode: 'DISPUTED' },
    ...{ ...common, occurredAt },
  });
  const refusals = (notice: typeof paid, two: object) => [
    {
      raises: 'KT-CT-1111' as const,
      ...notice({ paymentId: '999999999', ledgerNumber: undefined }),
    },
    {
      raises: 'KT-CT-1609' as const,
      ...notice({ occurredAt: '2026-03-10T08:30:00' }),
    },
    { raises: 'KT-CT-3985' as const, ...notice(two) },
    {
      raises: 'KT-CT-3986' as const,
      ...notice({ paymentId: undefined, ledgerNumber: undefined }),
    },
    {
      raises: 'KT-CT-3987' as const,
      ...notice({ paymentMethodTypeCode: 'BARTER' }),
    },
    { raises: 'KT-CT-3988' as const, ...notice({}, 101) },
  ];
  const uuid = { paymentUuid: '00000000-0000-4000-8000-000000000000' };
  return {
    recordSuccessfulPayment: [paid({}), ...refusals(paid, { paymentId: pending })],
    recordFailedPayment: [failed({}), ...refusals(failed, uuid)],
    recordChargedBackPayment: [chargedBack({}), ...refusals(chargedBack, uuid)],
  };
};
