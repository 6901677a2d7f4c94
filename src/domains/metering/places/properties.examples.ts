import { sample, type TopicExamples } from '../../../contract/examples.ts';

const fragments = `fragment Property on PropertyType {
  address
  splitAddress
  postcode
  id
  label
  coordinates { latitude longitude }
  richAddress {
    administrativeArea
    asString
    country
    deliveryPointIdentifier
    dependentLocality
    locality
    name
    organization
    postalCode
    sortingCode
    streetAddress
    structuredStreetAddress
    inBrief: asString(showCountry: false, showName: false, showPostalCode: false)
  }
  occupancyPeriods {
    accountNumber
    effectiveFrom
    effectiveTo
    id
    isOccupier
    numberOfOccupants
  }
  electricityMeterPoints { mpan }
  gasMeterPoints { mprn }
  embeddedNetwork { id name }
  parent { id label }
  ancestors(first: 10) { ...Properties }
  descendants(first: 10, depth: 3) { ...Properties }
}
fragment Properties on PropertyConnection {
  totalCount
  edgeCount
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges {
    cursor
    node {
      id
      label
      address
    }
  }
}`;

const properties = `query Properties($accountNumber: String!, $active: Boolean) {
  properties(accountNumber: $accountNumber, active: $active) { ...Property }
}
${fragments}`;

const property = `query Property($id: ID!) {
  property(id: $id) { ...Property }
}
${fragments}`;

const homes = `query Homes {
  viewer { accounts { ... on AccountType { number properties { id address } } } }
}`;

export const propertiesExamples: TopicExamples = (viewers) => {
  const plain = viewers('plain');
  const group = viewers('group');
  const own = { accountNumber: sample(plain, 'accountNumber') };
  const id = sample(plain, 'propertyId');
  return {
    properties: [
      { viewer: 'plain', document: properties, variables: { ...own, active: true } },
      {
        viewer: 'group',
        document: properties,
        variables: { accountNumber: sample(group, 'depotAccountNumber') },
      },
      { viewer: 'household', document: properties, variables: own, raises: 'KT-CT-1111' },
      { document: properties, variables: own, raises: 'KT-CT-1112' },
    ],
    viewer: [{ viewer: 'plain', document: homes }],
    property: [
      { viewer: 'plain', document: property, variables: { id } },
      {
        viewer: 'household',
        document: property,
        variables: { id: sample(viewers('household'), 'propertyId') },
      },
      {
        viewer: 'organization',
        document: property,
        variables: { id: sample(viewers('organization'), 'leftPropertyId') },
      },
      { viewer: 'household', document: property, variables: { id }, raises: 'KT-CT-1111' },
      { document: property, variables: { id }, raises: 'KT-CT-1112' },
    ],
  };
};
