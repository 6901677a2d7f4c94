import { sample, type TopicExamples } from '../../../contract/examples.ts';

const journey = `query ContractCreationJourney($number: String!) {
  contractCreationJourney(number: $number) {
    context {
      confirmedValidityPeriod {
        start
        end
      }
      requestedValidityPeriod {
        start
        end
      }
    }
    contractDetails {
      cancelledAt
      identifier
      lifecycle {
        effectiveFrom
        versionReference
      }
      notes { note }
      party {
        __typename
        ... on AccountType { number }
        ... on BusinessType { name }
      }
      rescindedAt
      signedAt
      status
      subject { number }
      title
      validFrom
      validTo
    }
    journeyType
    notes {
      activityType
      createdAt
      note
      reason {
        activityTypes
        description
        slug
      }
    }
    number
    orderReference
    requestedAt
    status
  }
}`;

export const contractJourneysExamples: TopicExamples = (viewers) => {
  const organization = viewers('organization');
  const numberOf = (name: string) => ({ number: sample(organization, name) });
  const viewer = 'organization';
  return {
    contractCreationJourney: [
      { viewer, document: journey, variables: numberOf('contractJourneyNumber') },
      { viewer, document: journey, variables: numberOf('yearlyContractJourneyNumber') },
      { viewer, document: journey, variables: numberOf('rescindedContractJourneyNumber') },
      { viewer, document: journey, variables: numberOf('closedContractJourneyNumber') },
      { viewer, document: journey, variables: numberOf('waitingContractJourneyNumber') },
      { viewer, document: journey, variables: numberOf('refusedContractJourneyNumber') },
      // The way to another version is no way to a contract.
      {
        viewer,
        document: journey,
        variables: numberOf('variationJourneyNumber'),
        raises: 'KT-CT-10017',
      },
      { viewer, document: journey, variables: { number: 'J-00000000' }, raises: 'KT-CT-10017' },
      { document: journey, variables: numberOf('contractJourneyNumber'), raises: 'KT-CT-1112' },
      {
        viewer: 'household',
        document: journey,
        variables: numberOf('contractJourneyNumber'),
        raises: 'KT-CT-1111',
      },
    ],
  };
};
