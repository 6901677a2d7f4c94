import { sample, type TopicExamples } from '../../../contract/examples.ts';

const notes = `notes {
      activityType
      createdAt
      note
      reason {
        activityTypes
        description
        slug
      }
    }`;

const party = `party {
      __typename
      ... on AccountType {
        number
        accountType
      }
      ... on BusinessType {
        id
        displayableNumber
        name
      }
    }`;

const frame = `cancelledAt
    identifier
    lifecycle {
      effectiveFrom
      versionReference
    }
    ${notes}
    ${party}
    rescindedAt
    signedAt
    status
    subject { number }
    title
    validFrom
    validTo`;

const terms = `terms {
      __typename
      description
      displayName
      identifier
      isVariable
      type
      ... on MinimumContractLengthType {
        length
        unitOfTime
      }
      ... on BillDueDateType {
        numberOfDays
        typeOfDays
      }
      ... on LatePaymentFeesType {
        flatFeeAmount
        interestPolicyName
        percentageFee
        percentageIntervalDays
      }
      ... on PaysByDirectDebitType { paysByDirectDebit }
      ... on ContractedVolumeConfigurationType {
        periods {
          marketName
          unit
          validFrom
          validTo
          value
        }
      }
      ... on BespokeRateConfigurationType {
        schedules {
          productCode
          supplyPointIdentifier
          validFrom
          validTo
          items {
            pricePerUnit
            rateSpecificationCode
            rateSpecificationType
          }
        }
      }
      ... on ContractMetaDataType { metadata }
    }`;

const accountContract = `query AccountContract($accountNumber: String, $identifier: String, $version: Int) {
  accountContract(accountNumber: $accountNumber, identifier: $identifier, version: $version) {
    ${frame}
    ${terms}
  }
}`;

const businessContract = `query BusinessContract($accountNumber: String, $identifier: String, $version: Int) {
  businessContract(accountNumber: $accountNumber, identifier: $identifier, version: $version) {
    ${frame}
    ${terms}
  }
}`;

const contracts = `query Contracts($filters: ContractFiltersInput!) {
  contracts(filters: $filters) {
    ${frame}
    ${terms}
  }
}`;

const contractNoteReasons = `query ContractNoteReasons($activityTypes: [ContractActivityTypeOptions]) {
  contractNoteReasons(activityTypes: $activityTypes) {
    activityTypes
    description
    slug
  }
}`;

export const contractsExamples: TopicExamples = (viewers) => {
  const organization = viewers('organization');
  const given = (name: string) => sample(organization, name);
  const viewer = 'organization';
  const ofAccount = { accountNumber: given('contractAccountNumber') };
  const ofGroup = { identifier: given('businessContractIdentifier') };
  const byBusiness = { filters: { party: { business: Number(given('contractBusinessId')) } } };
  const byAccount = { filters: { party: { account: given('contractAccountNumber') } } };
  const termination = { activityTypes: ['CONTRACT_TERMINATION_STARTED'] };
  return {
    accountContract: [
      { viewer, document: accountContract, variables: ofAccount },
      {
        viewer,
        document: accountContract,
        variables: { accountNumber: given('closedContractAccountNumber') },
      },
      {
        viewer,
        document: accountContract,
        variables: { identifier: given('contractIdentifier'), version: 1 },
      },
      {
        viewer,
        document: accountContract,
        variables: { identifier: given('rescindedContractIdentifier') },
      },
      {
        viewer,
        document: accountContract,
        variables: { identifier: given('contractIdentifier'), version: 4 },
        raises: 'KT-CT-10003',
      },
      { viewer, document: accountContract, variables: ofGroup, raises: 'KT-CT-10003' },
      { viewer, document: accountContract, variables: {}, raises: 'KT-CT-10005' },
      {
        viewer,
        document: accountContract,
        variables: { accountNumber: 'A-00000000' },
        raises: 'KT-CT-10006',
      },
      { document: accountContract, variables: ofAccount, raises: 'KT-CT-1112' },
      {
        viewer: 'household',
        document: accountContract,
        variables: ofAccount,
        raises: 'KT-CT-1111',
      },
    ],
    businessContract: [
      { viewer, document: businessContract, variables: ofGroup },
      { viewer, document: businessContract, variables: { ...ofGroup, version: 1 } },
      {
        viewer,
        document: businessContract,
        variables: { accountNumber: given('businessContractAccountNumber') },
      },
      {
        viewer,
        document: businessContract,
        variables: { identifier: '00000000' },
        raises: 'KT-CT-10003',
      },
      {
        viewer,
        document: businessContract,
        variables: { ...ofGroup, ...ofAccount },
        raises: 'KT-CT-10003',
      },
      { viewer, document: businessContract, variables: {}, raises: 'KT-CT-10005' },
      {
        viewer,
        document: businessContract,
        variables: { accountNumber: 'A-00000000' },
        raises: 'KT-CT-10006',
      },
      { document: businessContract, variables: ofGroup, raises: 'KT-CT-1112' },
      {
        viewer: 'household',
        document: businessContract,
        variables: ofGroup,
        raises: 'KT-CT-1111',
      },
    ],
    contracts: [
      { viewer, document: contracts, variables: byBusiness },
      { viewer, document: contracts, variables: byAccount },
      { viewer, document: contracts, variables: { filters: {} }, raises: 'KT-CT-10029' },
      {
        viewer,
        document: contracts,
        variables: { filters: { subject: given('contractAccountNumber') } },
        raises: 'KT-CT-10030',
      },
      {
        viewer,
        document: contracts,
        variables: { filters: { party: { account: given('contractAccountNumber'), business: 4 } } },
        raises: 'KT-CT-10031',
      },
      { document: contracts, variables: byAccount, raises: 'KT-CT-1112' },
      { viewer: 'household', document: contracts, variables: byAccount, raises: 'KT-CT-1111' },
    ],
    contractNoteReasons: [
      { viewer, document: contractNoteReasons },
      { viewer, document: contractNoteReasons, variables: termination },
      { document: contractNoteReasons, raises: 'KT-CT-1112' },
      { viewer: 'household', document: contractNoteReasons, raises: 'KT-CT-1111' },
    ],
  };
};
