import { sample, type TopicExamples } from '../../../contract/examples.ts';

const initiateStandalonePayment = `mutation InitiateStandalonePayment(
  $input: InitiateStandalonePaymentInput!
) {
  initiateStandalonePayment(input: $input) { payment { retrievalToken secretToken } }
}`;

export const standaloneExamples: TopicExamples = (viewers) => {
  const trusted = viewers('organization');
  const accountNumber = sample(trusted, 'searchedAccountNumber');
  const pay = (change: object) => ({
    viewer: 'organization',
    document: initiateStandalonePayment,
    variables: {
      input: { accountNumber, amount: 2_500, description: 'Towards the bill of March', ...change },
    },
  });
  return {
    initiateStandalonePayment: [
      pay({}),
      pay({ collectionMethod: 'DIRECT_DEBIT', ledgerId: sample(trusted, 'ledgerNumber') }),
      { ...pay({ ledgerId: 'L-00000000' }), raises: 'KT-CT-3822' },
      {
        ...pay({
          accountNumber: sample(trusted, 'representedAccountNumber'),
          collectionMethod: 'CARD',
        }),
        raises: 'KT-CT-3943',
      },
      { ...pay({ accountNumber: 'A-00000000' }), raises: 'KT-CT-4177' },
      {
        ...pay({ accountNumber: sample(trusted, 'caredForAccountNumber') }),
        viewer: 'carer',
        raises: 'KT-CT-1111',
      },
      { ...pay({}), viewer: 'plain', raises: 'KT-CT-4177' },
    ],
  };
};
