import { sample, type TopicExamples } from '../../../contract/examples.ts';

const propertiesSearch = `query PropertiesSearch($searchTerm: String!) {
  propertiesSearch(searchTerm: $searchTerm) {
    score
    property {
      id
      address
      postcode
      electricityMeterPoints { mpan }
    }
  }
}`;

const propertySearch = `query PropertySearch($searchTerm: String!) {
  propertySearch(searchTerm: $searchTerm) {
    id
    address
    postcode
  }
}`;

export const propertySearchExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const address = { searchTerm: sample(household, 'searchTerm') };
  const mpan = { searchTerm: sample(household, 'mpan') };
  return {
    propertiesSearch: [
      { viewer: 'household', document: propertiesSearch, variables: address },
      { viewer: 'organization', document: propertiesSearch, variables: mpan },
      { viewer: 'agent', document: propertiesSearch, variables: address, raises: 'KT-CT-1111' },
      { document: propertiesSearch, variables: address, raises: 'KT-CT-1112' },
    ],
    propertySearch: [
      { viewer: 'household', document: propertySearch, variables: address },
      { viewer: 'agent', document: propertySearch, variables: address, raises: 'KT-CT-1111' },
      { document: propertySearch, variables: address, raises: 'KT-CT-1112' },
    ],
  };
};
