import { sample, type TopicExamples } from '../../../contract/examples.ts';

const embeddedNetwork = `query EmbeddedNetwork($id: ID!) {
  embeddedNetwork(id: $id) {
    id
    name
    embeddedProperties {
      id
      propertyId
      embeddedNetwork { id name }
    }
  }
}`;

export const embeddedNetworksExamples: TopicExamples = (viewers) => {
  const network = { id: sample(viewers('organization'), 'embeddedNetworkId') };
  return {
    embeddedNetwork: [
      { viewer: 'organization', document: embeddedNetwork, variables: network },
      { document: embeddedNetwork, variables: network, raises: 'KT-CT-1112' },
      { viewer: 'few', document: embeddedNetwork, variables: network, raises: 'KT-CT-1111' },
    ],
  };
};
