import type { TopicExamples } from '../../contract/examples.ts';

const viewer = `query Viewer {
  viewer {
    ...User
    liveSecretKey
    permissions { permission }
    details { namespace value isSensitive }
    accounts {
      accountType
      brand
      createdAt
      number
      status
      portfolio { ...Portfolio }
      ... on AccountType {
        id
        users { ...User }
      }
    }
    accountUserRoles {
      id
      role
      account { number }
      user { number }
    }
    portfolioIds
    portfolioUserRoles {
      id
      role
      portfolio { ...Portfolio }
      user { number }
    }
  }
}

fragment User on AccountUserType {
  id
  number
  email
  title
  givenName
  familyName
  fullName
  preferredName
  pronouns
  label
  mobile
  landline
  alternativePhoneNumbers
  dateOfBirth
  hasFamilyIssues
  isActive
  isDeceased
  createdAt
}

fragment Portfolio on PortfolioType {
  id
  number
  name
  billingName
  brand
  depth
  createdAt
  updatedAt
  parent { number name }
}`;

const viewerCare = `query ViewerCare {
  viewer {
    isInHardship
    specialCircumstances {
      isSharingConsentGiven
      records {
        ... on SpecialCircumstanceRecordType {
          id
          createdAt
          electricityPSRCode
          gasPSRCode
          internalCode
          summary
        }
        ... on TemporarySpecialCircumstanceRecordType {
          id
          createdAt
          electricityPSRCode
          expiryDate
          gasPSRCode
          internalCode
          summary
        }
      }
    }
    accounts {
      isInHardship
      activeHardshipAgreements {
        id
        createdAt
        startDate
        endDate
        exitReason
        exitReasonDetails
        hardshipDetails
        hardshipEntryReason
        hardshipType
        paymentPlanDetails
      }
      assistanceAgreements { activeFrom activeTo assistanceType }
      campaigns { name slug startDate expiryDate campaignExpiryDate }
      notes { id body createdAt isPinned unpinAt }
      complaints(first: 5) {
        totalCount
        edgeCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { id type subtype creationDate resolutionDate } }
      }
      reminders(first: 5) {
        totalCount
        edgeCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges {
          cursor
          node {
            id
            assigneeId
            assigneeTeamId
            assigneeTeamName
            assigneeUsername
            content
            createdAt
            dueAt
            isKrakenManaged
            params
            reminderTypeName
            reopenInkConversation
          }
        }
      }
    }
  }
}`;

const thirdPartyViewer = `query ThirdPartyViewer {
  thirdPartyViewer {
    name
    permissions { permission }
  }
}`;

const partnerViewer = `query PartnerViewer {
  partnerViewer {
    email
    name
    number
    permissions { permission }
  }
}`;

export const viewersExamples: TopicExamples = () => ({
  viewer: [
    { viewer: 'household', document: viewer },
    { viewer: 'group', document: viewer },
    { viewer: 'household', document: viewerCare },
    {
      viewer: 'group',
      document: `query SomeAccounts($types: [AccountTypeChoices], $brands: [BrandChoices]) {
  viewer {
    accounts(
      excludeAccountTypes: $types
      allowedBrandCodes: $brands
      restrictToPublicFacingBrands: true
    ) {
      number
      accountType
    }
  }
}`,
      variables: { types: ['DOMESTIC'], brands: ['OCTOPUS_ENERGY'] },
    },
    { document: '{ viewer { email } }', raises: 'KT-CT-1112' },
    { viewer: 'organization', document: '{ viewer { email } }', raises: 'KT-CT-1111' },
  ],
  thirdPartyViewer: [
    {
      viewer: 'few',
      document: thirdPartyViewer,
      response: {
        data: {
          thirdPartyViewer: {
            name: 'Kettlewatch',
            permissions: [
              { permission: 'CAN_VIEW_ACCOUNT_NUMBER' },
              { permission: 'CAN_VIEW_ACCOUNT_TYPE' },
              { permission: 'CAN_VIEW_DETAILED_USAGE' },
            ],
          },
        },
      },
    },
    { document: thirdPartyViewer, raises: 'KT-CT-1112' },
    { viewer: 'household', document: thirdPartyViewer, raises: 'KT-CT-1111' },
  ],
  partnerViewer: [
    { viewer: 'partner', document: partnerViewer },
    { document: partnerViewer, raises: 'KT-CT-1112' },
    { viewer: 'household', document: partnerViewer, raises: 'KT-CT-1111' },
  ],
});
