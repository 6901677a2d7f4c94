import { sample, type TopicExamples } from '../../../contract/examples.ts';

const documentOf = (query: string, type: string) => `query LineItems(
  $id: ID!
  $startAt: DateTime!
  $grouping: LineItemGroupingOptions!
  $itemType: LineItemTypeOptions!
  $timezone: String!
) {
  ${query}(id: $id) {
    ... on ${type} {
      lineItems(
        startAt: $startAt
        grouping: $grouping
        itemType: $itemType
        timezone: $timezone
        first: 10
      ) {
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { startAt endAt itemType netAmount numberOfUnits settlementUnit } }
      }
    }
  }
}`;

const ofElectricity = documentOf('electricityAgreement', 'ElectricityAgreementType');
const ofGas = documentOf('gasAgreement', 'GasAgreementType');

export const lineItemsExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const time = { startAt: '2026-01-01T00:00:00Z', timezone: 'Europe/London' };
  const id = sample(household, 'agreementId');
  const gasId = sample(household, 'gasAgreementId');
  return {
    electricityAgreement: [
      {
        viewer: 'household',
        document: ofElectricity,
        variables: { id, ...time, grouping: 'MONTH', itemType: 'CONSUMPTION_CHARGE' },
      },
      {
        viewer: 'household',
        document: ofElectricity,
        variables: { id, ...time, grouping: 'DAY', itemType: 'STANDING_CHARGE' },
      },
    ],
    gasAgreement: [
      {
        viewer: 'household',
        document: ofGas,
        variables: { id: gasId, ...time, grouping: 'WEEK', itemType: 'CONSUMPTION_CHARGE' },
      },
      {
        viewer: 'household',
        document: ofGas,
        variables: { id: gasId, ...time, grouping: 'NONE', itemType: 'STANDING_CHARGE' },
      },
    ],
  };
};
