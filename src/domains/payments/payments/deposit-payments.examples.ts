import { sample, type TopicExamples } from '../../../contract/examples.ts';

const collectDeposit = `mutation CollectDeposit($input: CollectDepositInput!) {
  collectDeposit(input: $input) { payment { status paymentDate } }
}`;

const nobody = 'A-00000000';

export const depositPaymentsExamples: TopicExamples = (viewers) => {
  const viewer = 'organization';
  const trusted = viewers(viewer);
  const collect = (accountNumber: string, depositKey: string) => ({
    viewer,
    document: collectDeposit,
    variables: { input: { accountNumber, depositKey, idempotencyKey: 'deposit-by-telephone' } },
  });
  return {
    collectDeposit: [
      collect(sample(trusted, 'acceptedDepositAccountNumber'), 'missed-payments'),
      {
        raises: 'KT-CT-4177',
        ...collect(nobody, 'missed-payments'),
      },
      {
        raises: 'KT-CT-5711',
        ...collect(sample(trusted, 'depositAccountNumber'), 'bakery-opening'),
      },
    ],
  };
};
