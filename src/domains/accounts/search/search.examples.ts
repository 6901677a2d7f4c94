import { sample, type TopicExamples } from '../../../contract/examples.ts';

const accountFields = `{
    number
    status
    billingName
    users { fullName mobile }
  }`;

const accounts = `query Accounts($phoneNumber: String, $portfolioNumber: String) {
  accounts(phoneNumber: $phoneNumber, portfolioNumber: $portfolioNumber) ${accountFields}
}`;

const accountsSearch = `query AccountsSearch($searchTerms: AccountSearchInputType, $maxResults: Int) {
  accountsSearch(searchTerms: $searchTerms, maxResults: $maxResults) {
    score
    account { number billingName address { asString } }
  }
}`;

const userFields = `{
    id
    number
    fullName
    email
    mobile
    landline
    dateOfBirth
    address { asString }
    portfolios(first: 5) { totalCount edges { cursor node { number name } } }
    accounts { number status urn }
  }`;

const accountUser = `query AccountUser(
  $detail: AccountUserDetailInput
  $email: String
  $externalId: ID
  $number: ID
) {
  accountUser(detail: $detail, email: $email, externalId: $externalId, number: $number) ${userFields}
}`;

const accountUserSearch = `query AccountUserSearch($input: AccountUserSearchInputType) {
  accountUserSearch(input: $input) ${userFields}
}`;

export const searchExamples: TopicExamples = (viewers) => {
  const organization = viewers('organization');
  const sampleOf = (name: string) => sample(organization, name);
  const byOrganization = <Variables extends Readonly<Record<string, unknown>>>(
    document: string,
    variables: Variables,
  ) => ({ viewer: 'organization', document, variables });
  const described = {
    givenName: sampleOf('givenName'),
    familyName: sampleOf('familyName').replace(/.$/, ''),
    email: sampleOf('searchedEmail').toUpperCase(),
    mobile: sampleOf('phoneNumber').replace('+44', '0'),
    landline: '',
    dateOfBirth: sampleOf('dateOfBirth'),
  };
  return {
    accounts: [
      byOrganization(accounts, { phoneNumber: sampleOf('phoneNumber').replace('+44', '0') }),
      byOrganization(accounts, { portfolioNumber: sampleOf('portfolioNumber') }),
      { ...byOrganization(accounts, {}), raises: 'KT-CT-4184' },
      {
        viewer: 'household',
        document: accounts,
        variables: { phoneNumber: sampleOf('phoneNumber') },
        raises: 'KT-CT-1111',
      },
    ],
    accountsSearch: [
      byOrganization(accountsSearch, {
        searchTerms: { user: sampleOf('searchedName') },
        maxResults: 5,
      }),
      byOrganization(accountsSearch, {
        searchTerms: { location: sampleOf('postcode').toLowerCase(), mpan: sampleOf('mpan') },
      }),
      byOrganization(accountsSearch, { searchTerms: { mprn: sampleOf('mprn') } }),
      byOrganization(accountsSearch, { searchTerms: { telephoneNumber: sampleOf('phoneNumber') } }),
      byOrganization(accountsSearch, {
        searchTerms: { account: sampleOf('searchedAccountNumber') },
      }),
      byOrganization(accountsSearch, {
        searchTerms: { accountReferences: sampleOf('searchedReference') },
      }),
      byOrganization(accountsSearch, {
        searchTerms: {
          businessName: sampleOf('businessName').replace(/.$/, ''),
          businessNumber: sampleOf('businessNumber'),
        },
      }),
      { ...byOrganization(accountsSearch, { searchTerms: { user: 'x' } }), raises: 'KT-CT-4183' },
      { ...byOrganization(accountsSearch, { searchTerms: { mpan: '12' } }), raises: 'KT-CT-4183' },
      { ...byOrganization(accountsSearch, {}), raises: 'KT-CT-4183' },
    ],
    accountUser: [
      byOrganization(accountUser, { email: sampleOf('searchedEmail') }),
      byOrganization(accountUser, {
        number: sampleOf('userNumber'),
        externalId: sampleOf('externalId'),
      }),
      byOrganization(accountUser, { detail: { namespace: 'contact.language', value: 'Welsh' } }),
      {
        ...byOrganization(accountUser, { email: 'nobody@halfhour.example' }),
        raises: 'KT-CT-5415',
      },
      { ...byOrganization(accountUser, { number: 'C-00000000' }), raises: 'KT-CT-5418' },
      { ...byOrganization(accountUser, { externalId: 'crm-0' }), raises: 'KT-CT-5421' },
      {
        ...byOrganization(accountUser, {
          detail: { namespace: 'contact.language', value: 'Klingon' },
        }),
        raises: 'KT-CT-5423',
      },
      { ...byOrganization(accountUser, {}), raises: 'KT-CT-5424' },
      {
        ...byOrganization(accountUser, {
          detail: { namespace: 'contact.best-time', value: 'weekday evenings' },
        }),
        raises: 'KT-CT-5425',
      },
      {
        ...byOrganization(accountUser, {
          email: sampleOf('otherEmail'),
          number: sampleOf('userNumber'),
        }),
        raises: 'KT-CT-5427',
      },
    ],
    accountUserSearch: [
      byOrganization(accountUserSearch, { input: described }),
      byOrganization(accountUserSearch, {
        input: {
          ...described,
          threshold: 0.9,
          searchWeightMappings: { email: 10, familyName: 0.5, dateOfBirth: 5 },
        },
      }),
      {
        ...byOrganization(accountUserSearch, {
          input: {
            givenName: 'Zebedee',
            familyName: 'Quxworth',
            email: '',
            mobile: '',
            landline: '',
            dateOfBirth: '1900-01-01',
          },
        }),
        raises: 'KT-CT-1605',
      },
    ],
  };
};
