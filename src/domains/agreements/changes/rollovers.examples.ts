import { sample, type TopicExamples } from '../../../contract/examples.ts';

const agreementRollover = `query AgreementRollover($number: String!) {
  agreementRollover(number: $number) {
    actualSendDate
    agreement {
      id
      validTo
      product {
        code
      }
    }
    createdAt
    expectedSendDate
    failureReason
    id
    number
    params
    rolledOnTo {
      id
      validFrom
      product {
        code
      }
    }
    rolloverType
    status
    suppressComms
    tags
    updatedAt
  }
}`;

const short =
  'query AgreementRollover($number: String!) { agreementRollover(number: $number) { id } }';

export const rolloversExamples: TopicExamples = (viewers) => {
  const trusted = viewers('organization');
  const number = sample(trusted, 'rolloverNumber');
  const doneNumber = sample(trusted, 'doneRolloverNumber');
  return {
    agreementRollover: [
      { viewer: 'organization', document: agreementRollover, variables: { number: doneNumber } },
      { viewer: 'organization', document: agreementRollover, variables: { number } },
      {
        viewer: 'organization',
        document: agreementRollover,
        variables: { number: sample(trusted, 'failedRolloverNumber') },
      },
      {
        viewer: 'organization',
        document: short,
        variables: { number: 'R-00000000' },
        raises: 'KT-CT-13705',
      },
      { document: short, variables: { number }, raises: 'KT-CT-1112' },
      { viewer: 'household', document: short, variables: { number }, raises: 'KT-CT-1111' },
    ],
  };
};
