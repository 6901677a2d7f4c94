import { pageRefusals, sample, type TopicExamples } from '../../../contract/examples.ts';

const address = `{
      name
      organization
      streetAddress
      structuredStreetAddress
      dependentLocality
      locality
      administrativeArea
      postalCode
      sortingCode
      country
      deliveryPointIdentifier
      asString
    }`;

const business = `query Business($id: ID, $displayableNumber: String, $details: [BusinessDetailInput]) {
  business(id: $id, displayableNumber: $displayableNumber, details: $details) {
    id
    displayableNumber
    number
    name
    businessType
    sectors
    segmentName
    linkedAccountNumbers
    details { key value }
    legalAddress ${address}
    billingAddress { asString(showCountry: false, showName: false, showPostalCode: false) }
  }
}`;

const internalCompanies = `query InternalCompanies($first: Int, $after: String) {
  internalCompanies(first: $first, after: $after) {
    totalCount
    edgeCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      cursor
      node {
        id
        displayableNumber
        name
        primaryRegistrationNumber
        secondaryRegistrationNumber
        primaryTaxIdentifierNumber
        legalAddress ${address}
      }
    }
  }
}`;

const internalCompany = `query InternalCompany($criteria: SearchCriteriaInput!) {
  internalCompany(criteria: $criteria) {
    id
    displayableNumber
    name
    primaryRegistrationNumber
    secondaryRegistrationNumber
    primaryTaxIdentifierNumber
    legalAddress { asString }
  }
}`;

const addressFields = `query AddressFields($addressFieldDescriptorId: String!) {
  addressFields(addressFieldDescriptorId: $addressFieldDescriptorId) {
    fieldGroups {
      name
      label
      fields {
        name
        label
        fieldType
        default
        value
        errors
        hasAutocomplete
        userEditable
        options { label value }
        validation { required maxLength regex }
      }
    }
  }
}`;

export const businessesExamples: TopicExamples = (viewers) => {
  const organization = viewers('organization');
  const given = (name: string) => sample(organization, name);
  const id = given('businessId');
  const company = { criteria: { id: given('internalCompanyId') } };
  return {
    business: [
      { viewer: 'organization', document: business, variables: { id } },
      {
        viewer: 'organization',
        document: business,
        variables: { displayableNumber: given('displayableNumber') },
      },
      {
        viewer: 'organization',
        document: business,
        variables: {
          details: [
            { key: 'country_of_registration', value: 'England and Wales' },
            { key: 'sic_code', value: '25620' },
          ],
        },
      },
      {
        viewer: 'organization',
        document: business,
        variables: { details: [{ key: 'sic_code', value: '99999' }] },
        raises: 'KT-CT-11101',
      },
      {
        viewer: 'organization',
        document: business,
        variables: { displayableNumber: 'B-00000000' },
        raises: 'KT-CT-11107',
      },
      { viewer: 'organization', document: business, variables: {}, raises: 'KT-CT-1605' },
      {
        viewer: 'organization',
        document: business,
        variables: { details: [{ key: 'country_of_registration', value: 'England and Wales' }] },
        raises: 'KT-CT-1605',
      },
      { document: business, variables: { id }, raises: 'KT-CT-1112' },
      { viewer: 'few', document: business, variables: { id }, raises: 'KT-CT-1111' },
    ],
    internalCompanies: [
      { viewer: 'organization', document: internalCompanies, variables: { first: 10 } },
      ...pageRefusals(
        { viewer: 'organization', document: internalCompanies, variables: { first: 10 } },
        'few',
      ),
    ],
    internalCompany: [
      { viewer: 'organization', document: internalCompany, variables: company },
      {
        viewer: 'organization',
        document: internalCompany,
        variables: { criteria: { id: '999999' } },
        raises: 'KT-CT-14401',
      },
      { document: internalCompany, variables: company, raises: 'KT-CT-1112' },
      { viewer: 'few', document: internalCompany, variables: company, raises: 'KT-CT-1111' },
    ],
    addressFields: [
      {
        document: addressFields,
        variables: { addressFieldDescriptorId: given('addressFieldDescriptorId') },
      },
      { document: addressFields, variables: { addressFieldDescriptorId: 'IE' } },
    ],
  };
};
