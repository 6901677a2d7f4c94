import { sample, type TopicExamples } from '../../../contract/examples.ts';

const found = `{
    number
    status
    billingName
    users { fullName mobile }
  }`;

const accounts = `query Accounts($phoneNumber: String, $portfolioNumber: String) {
  accounts(phoneNumber: $phoneNumber, portfolioNumber: $portfolioNumber) ${found}
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
  const known = (name: string) => sample(organization, name);
  const asked = <Variables extends Readonly<Record<string, unknown>>>(
    document: string,
    variables: Variables,
  ) => ({ viewer: 'organization', document, variables });
  const described = {
    givenName: known('givenName'),
    familyName: known('familyName').replace(/.$/, ''),
    email: known('searchedEmail').toUpperCase(),
    mobile: known('phoneNumber').replace('+44', '0'),
    landline: '',
    dateOfBirth: known('dateOfBirth'),
  };
  return {
    accounts: [
      asked(accounts, { phoneNumber: known('phoneNumber').replace('+44', '0') }),
      asked(accounts, { portfolioNumber: known('portfolioNumber') }),
      { ...asked(accounts, {}), raises: 'KT-CT-4184' },
      {
        viewer: 'household',
        document: accounts,
        variables: { phoneNumber: known('phoneNumber') },
        raises: 'KT-CT-1111',
      },
    ],
    accountsSearch: [
      asked(accountsSearch, { searchTerms: { user: known('searchedName') }, maxResults: 5 }),
      asked(accountsSearch, {
        searchTerms: { location: known('postcode').toLowerCase(), mpan: known('mpan') },
      }),
      asked(accountsSearch, { searchTerms: { mprn: known('mprn') } }),
      asked(accountsSearch, { searchTerms: { telephoneNumber: known('phoneNumber') } }),
      asked(accountsSearch, { searchTerms: { account: known('searchedAccountNumber') } }),
      asked(accountsSearch, { searchTerms: { accountReferences: known('searchedReference') } }),
      asked(accountsSearch, {
        searchTerms: {
          businessName: known('businessName').replace(/.$/, ''),
          businessNumber: known('businessNumber'),
        },
      }),
      { ...asked(accountsSearch, { searchTerms: { user: 'x' } }), raises: 'KT-CT-4183' },
      { ...asked(accountsSearch, { searchTerms: { mpan: '12' } }), raises: 'KT-CT-4183' },
      { ...asked(accountsSearch, {}), raises: 'KT-CT-4183' },
    ],
    accountUser: [
      asked(accountUser, { email: known('searchedEmail') }),
      asked(accountUser, { number: known('userNumber'), externalId: known('externalId') }),
      asked(accountUser, { detail: { namespace: 'contact.language', value: 'Welsh' } }),
      { ...asked(accountUser, { email: 'nobody@halfhour.example' }), raises: 'KT-CT-5415' },
      { ...asked(accountUser, { number: 'C-00000000' }), raises: 'KT-CT-5418' },
      { ...asked(accountUser, { externalId: 'crm-0' }), raises: 'KT-CT-5421' },
      {
        ...asked(accountUser, { detail: { namespace: 'contact.language', value: 'Klingon' } }),
        raises: 'KT-CT-5423',
      },
      { ...asked(accountUser, {}), raises: 'KT-CT-5424' },
      {
        ...asked(accountUser, {
          detail: { namespace: 'contact.best-time', value: 'weekday evenings' },
        }),
        raises: 'KT-CT-5425',
      },
      {
        ...asked(accountUser, { email: known('otherEmail'), number: known('userNumber') }),
        raises: 'KT-CT-5427',
      },
    ],
    accountUserSearch: [
      asked(accountUserSearch, { input: described }),
      asked(accountUserSearch, {
        input: {
          ...described,
          threshold: 0.9,
          searchWeightMappings: { email: 10, familyName: 0.5, dateOfBirth: 5 },
        },
      }),
      {
        ...asked(accountUserSearch, {
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
