import { sample, type TopicExamples } from '../../contract/examples.ts';

const node = `query Node($id: ID!) {
  node(id: $id) {
    id
    ... on AccountUserRoleType {
      role
      account { number }
      user { fullName }
    }
    ... on PortfolioUserRoleType {
      role
      portfolio { number name }
      user { fullName }
    }
    ... on PartnerUserType {
      number
      name
    }
    ... on APIExceptionType {
      externalIdentifier
      category
    }
    ... on ElectricityMeterType {
      nodeId
      serialNumber
    }
    ... on GasMeterType {
      nodeId
      serialNumber
    }
  }
}`;

export const nodesExamples: TopicExamples = (viewers) => ({
  node: [
    ...['household', 'group', 'partner', 'organization'].map((viewer) => ({
      viewer,
      document: node,
      variables: { id: sample(viewers(viewer), 'nodeId') },
    })),
    {
      viewer: 'household',
      document: node,
      variables: { id: sample(viewers('household'), 'meterNodeId') },
    },
    {
      document: node,
      variables: { id: sample(viewers('household'), 'nodeId') },
      raises: 'KT-CT-1112',
    },
  ],
});
