import { sample, type TopicExamples } from '../../../contract/examples.ts';

const account = `query Account($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    id
    number
    accountType
    status
    brand
    createdAt
    urn
    canBeWithdrawn
    cotReadingWindowDays
    isInBlockingMigration
    commsDeliveryPreference
    documentAccessibility
    preferredLanguageForComms
    address {
      asString
      withoutNames: asString(showCountry: false, showName: false, showPostalCode: false)
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
    }
    billingName
    billingSubName
    billingEmail
    billingAddress
    billingAddressLine1
    billingAddressLine2
    billingAddressLine3
    billingAddressLine4
    billingAddressLine5
    billingAddressPostcode
    billingPostcode
    billingCountryCode
    billingDeliveryPointIdentifier
    splitBillingAddress
    portfolio { number name }
    users {
      number
      fullName
      address { asString }
      portfolios(first: 5) { edges { node { number } } }
    }
  }
}`;

const status = `query AccountStatus($accountNumber: String!) {
  accountStatusSearchByNumber(accountNumber: $accountNumber) {
    number
    status
  }
}`;

const urls = `query Urls($accountNumber: String!, $propertyId: Int!) {
  urls(accountNumber: $accountNumber) {
    bookSmartMeterInstallation(propertyId: $propertyId)
  }
}`;

function askingForNothingMore(field: string): string {
  return `query Other($accountNumber: String!) {
  ${field}(accountNumber: $accountNumber) { __typename }
}`;
}

export const accountsExamples: TopicExamples = (viewers) => {
  const own = { accountNumber: sample(viewers('household'), 'accountNumber') };
  const foreign = { accountNumber: sample(viewers('plain'), 'accountNumber') };
  const ofGroup = { accountNumber: sample(viewers('group'), 'accountNumber') };
  const organization = viewers('organization');
  const traditional = {
    accountNumber: sample(organization, 'traditionalAccountNumber'),
    propertyId: Number(sample(organization, 'traditionalPropertyId')),
  };
  return {
    account: [
      { viewer: 'household', document: account, variables: own },
      { viewer: 'group', document: account, variables: ofGroup },
      {
        viewer: 'household',
        document: askingForNothingMore('account'),
        variables: foreign,
        raises: 'KT-CT-4177',
      },
      {
        viewer: 'household',
        document: askingForNothingMore('account'),
        variables: { accountNumber: 'A-00000000' },
        raises: 'KT-CT-4177',
      },
    ],
    accountStatusSearchByNumber: [
      {
        viewer: 'household',
        document: status,
        variables: own,
        response: {
          data: { accountStatusSearchByNumber: { number: own.accountNumber, status: 'ACTIVE' } },
        },
      },
      { viewer: 'household', document: status, variables: foreign, raises: 'KT-CT-7523' },
    ],
    urls: [
      { viewer: 'organization', document: urls, variables: traditional },
      {
        viewer: 'household',
        document: askingForNothingMore('urls'),
        variables: foreign,
        raises: 'KT-CT-4123',
      },
    ],
  };
};
