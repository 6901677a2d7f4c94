import { pageRefusals, sample, type TopicExamples } from '../../contract/examples.ts';

const partnerTeam = `query PartnerTeam($input: PartnerTeamInput!, $first: Int) {
  partnerTeam(input: $input) {
    name
    number
    parentTeamNumber
    teamMembers(first: $first) {
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
          number
          name
        }
      }
    }
  }
}`;

const partnerUser = `query PartnerUser($number: String, $email: String) {
  partnerUser(number: $number, email: $email) {
    id
    number
    email
    givenName
    familyName
    name
    createdAt
    lastLogin
    permissions { permission }
    organisation {
      id
      number
      name
      contactEmail
      salesChannelCode
      defaultAccountType
      allowAlternativePaymentMethods
      canRegisterBusinessMeterPoints
      canRegisterCustomersWithoutEmailAddress
      canRegisterPortfolioAccounts
      canRenewTariffs
      canUseIvrSupportApi
      isFieldSalesOnlyProduct
      skipMeterPointAddressValidation
    }
  }
}`;

export const partnersExamples: TopicExamples = (viewers) => {
  const partner = viewers('partner');
  const number = sample(partner, 'partnerUserNumber');
  const email = sample(viewers('agent'), 'partnerUserEmail');
  const team = { input: { number: sample(partner, 'childTeamNumber') }, first: 10 };
  return {
    partnerTeam: [
      { viewer: 'partner', document: partnerTeam, variables: team },
      {
        viewer: 'partner',
        document: partnerTeam,
        variables: { input: { number: 'T-00000000' }, first: 10 },
        raises: 'KT-CT-7731',
      },
      ...pageRefusals({ viewer: 'partner', document: partnerTeam, variables: team }, 'agent'),
    ],
    partnerUser: [
      { viewer: 'partner', document: partnerUser, variables: { number } },
      { viewer: 'organization', document: partnerUser, variables: { email } },
      {
        viewer: 'partner',
        document: partnerUser,
        variables: { number, email },
        raises: 'KT-CT-7724',
      },
      {
        viewer: 'partner',
        document: partnerUser,
        variables: { number: 'U-00000000' },
        raises: 'KT-CT-7725',
      },
      { document: partnerUser, variables: { number }, raises: 'KT-CT-1112' },
      { viewer: 'agent', document: partnerUser, variables: { number }, raises: 'KT-CT-1111' },
    ],
  };
};
