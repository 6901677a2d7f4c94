import { sample, type TopicExamples } from '../../../contract/examples.ts';

const common = `
    account {
      number
    }
    agreedAt
    agreedFrom
    agreedTo
    characteristicValues {
      __typename
      value
      characteristic {
        code
        description
        name
        values {
          ... on StringCharacteristicValueType {
            stringValue
            value
            characteristic {
              code
            }
          }
          ... on IntegerCharacteristicValueType {
            integerValue
            value
            characteristic {
              code
            }
          }
        }
      }
      ... on StringCharacteristicValueType {
        stringValue
      }
      ... on IntegerCharacteristicValueType {
        integerValue
      }
    }
    id
    isActive
    isRevoked
    params
    product {
      code
      marketName
    }
    ratesAgreedAt
    rescissionDeadlineAt
    supplyPoint {
      externalIdentifier
    }
    terminatedAt
    validFrom
    validTo`;

const agreement = `query Agreement($id: ID!) {
  agreement(id: $id) {${common}
  }
}`;

const short = 'query Agreement($id: ID!) { agreement(id: $id) { id } }';

const agreementsForRollover = `query AgreementsForRollover($daysBeforeExpiration: Int!, $windowSize: Int!) {
  agreementsForRollover(daysBeforeExpiration: $daysBeforeExpiration, windowSize: $windowSize) {${common}
  }
}`;

const canRescind = `query CanRescindAgreement($agreementId: Int!) {
  canRescindAgreement(agreementId: $agreementId)
}`;

const ofBothFuels = `
    agreedFrom
    agreedTo
    id
    isRevoked
    ratesAgreedAt
    rescissionDeadlineAt
    validFrom
    validTo`;

const tariff = `
        ... on TariffType {
          tariffCode
          standingCharge
        }`;

const electricityAgreement = `query ElectricityAgreement($id: ID!) {
  electricityAgreement(id: $id) {${ofBothFuels}
    ... on ElectricityAgreementType {
      account {
        number
      }
      agreedAt
      isActive
      meterPoint {
        mpan
      }
      supplyType
      tariff {
        __typename${tariff}
      }
      terminatedAt
      unitRateUplifts {
        unitRateUplift
        validFrom
        validTo
      }
    }
  }
}`;

const gasAgreement = `query GasAgreement($id: ID!) {
  gasAgreement(id: $id) {${ofBothFuels}
    ... on GasAgreementType {
      account {
        number
      }
      agreedAt
      isActive
      meterPoint {
        mprn
      }
      supplyType
      tariff {
        tariffCode
        unitRate
        standingCharge
      }
      terminatedAt
      unitRateUplifts {
        unitRateUplift
        validFrom
        validTo
      }
    }
  }
}`;

const byFuel = `
    canRenewTariff
    electricityAgreements(active: $active) {
      id
      validFrom
      validTo
      terminatedAt
      meterPoint {
        mpan
      }
      tariff {
        __typename${tariff}
      }
      unitRateUplifts {
        unitRateUplift
        validFrom
        validTo
      }
    }
    gasAgreements(active: $active) {
      id
      validFrom
      validTo
      terminatedAt
      meterPoint {
        mprn
      }
      tariff {
        tariffCode
        unitRate
      }
      unitRateUplifts {
        unitRateUplift
        validFrom
        validTo
      }
    }`;

const ofAccount = `query Account($accountNumber: String!, $active: Boolean) {
  account(accountNumber: $accountNumber) {
    number${byFuel}
    trackerTariffDailyPricing {
      demoUrl
      electricity
      gas
    }
    marketSupplyAgreements(first: 5) {
      edgeCount
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          isActive
          isRevoked
          terminatedAt
        }
      }
    }
  }
}`;

const withStatus = `query AccountStatusSearchByNumber($accountNumber: String!) {
  accountStatusSearchByNumber(accountNumber: $accountNumber) {
    number
    status
    activePaymentMethod
    canModifyPayments { canAmendPayments canCancelPayments }
    properties(activeFrom: "2025-01-01T00:00:00Z") { id address }
    marketSupplyAgreements(first: 5) {
      totalCount
      edges {
        node {
          id
          validFrom
          validTo
        }
      }
    }
  }
}`;

const atMeterPoint = `query MeterPoint($mpan: ID, $mprn: ID) {
  meterPoints(mpan: $mpan, mprn: $mprn) {
    status
    ... on ElectricityMeterPointType {
      canRenewTariff
      isDueTariffRenewal
      agreements(includeInactive: true) {
        id
        isActive
        validFrom
        validTo
      }
    }
    ... on GasMeterPointType {
      canRenewTariff
      isDueTariffRenewal
      agreements(excludeFuture: true) {
        id
        isActive
        validFrom
        validTo
      }
    }
  }
}`;

const ofUser = `query Viewer($exclude: Boolean) {
  viewer {
    accounts(excludeAccountsWithoutAgreements: $exclude) {
      number
    }
  }
}`;

export const agreementsExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const trusted = viewers('organization');
  const id = sample(household, 'agreementId');
  const gasId = sample(household, 'gasAgreementId');
  const endingId = sample(trusted, 'endingAgreementId');
  const coolingOffId = sample(trusted, 'coolingOffAgreementId');
  const accountNumber = sample(household, 'accountNumber');
  const businessNumber = sample(trusted, 'businessAccountNumber');
  const plainNumber = sample(trusted, 'plainAccountNumber');
  return {
    agreement: [
      { viewer: 'household', document: agreement, variables: { id } },
      { viewer: 'organization', document: agreement, variables: { id: endingId } },
      {
        viewer: 'organization',
        document: agreement,
        variables: { id: sample(trusted, 'revokedAgreementId') },
      },
      {
        viewer: 'household',
        document: short,
        variables: { id: endingId },
        raises: 'KT-CT-1501',
      },
      { document: short, variables: { id }, raises: 'KT-CT-1112' },
      { viewer: 'partner', document: short, variables: { id }, raises: 'KT-CT-1111' },
    ],
    agreementsForRollover: [
      {
        viewer: 'organization',
        document: agreementsForRollover,
        variables: { daysBeforeExpiration: 0, windowSize: 49 },
      },
      {
        viewer: 'household',
        document: agreementsForRollover,
        variables: { daysBeforeExpiration: 0, windowSize: 366 },
      },
      {
        document: agreementsForRollover,
        variables: { daysBeforeExpiration: 0, windowSize: 49 },
        raises: 'KT-CT-1112',
      },
      {
        viewer: 'partner',
        document: agreementsForRollover,
        variables: { daysBeforeExpiration: 0, windowSize: 49 },
        raises: 'KT-CT-1111',
      },
    ],
    canRescindAgreement: [
      {
        viewer: 'organization',
        document: canRescind,
        variables: { agreementId: Number(coolingOffId) },
        response: { data: { canRescindAgreement: true } },
      },
      {
        viewer: 'organization',
        document: canRescind,
        variables: { agreementId: Number(endingId) },
        response: { data: { canRescindAgreement: false } },
      },
      {
        viewer: 'organization',
        document: canRescind,
        variables: { agreementId: 2_147_483_647 },
        raises: 'KT-CT-1501',
      },
      { document: canRescind, variables: { agreementId: 1 }, raises: 'KT-CT-1112' },
      {
        viewer: 'household',
        document: canRescind,
        variables: { agreementId: Number(id) },
        raises: 'KT-CT-1111',
      },
    ],
    electricityAgreement: [
      { viewer: 'household', document: electricityAgreement, variables: { id } },
      {
        viewer: 'organization',
        document: electricityAgreement,
        variables: { id: sample(trusted, 'exportAgreementId') },
      },
      { document: electricityAgreement, variables: { id }, raises: 'KT-CT-1112' },
      {
        viewer: 'partner',
        document: electricityAgreement,
        variables: { id },
        raises: 'KT-CT-1111',
      },
    ],
    gasAgreement: [
      { viewer: 'household', document: gasAgreement, variables: { id: gasId } },
      { document: gasAgreement, variables: { id: gasId }, raises: 'KT-CT-1112' },
      {
        viewer: 'partner',
        document: gasAgreement,
        variables: { id: gasId },
        raises: 'KT-CT-1111',
      },
    ],
    account: [
      { viewer: 'household', document: ofAccount, variables: { accountNumber, active: true } },
      {
        viewer: 'organization',
        document: ofAccount,
        variables: { accountNumber: sample(trusted, 'trackerAccountNumber') },
      },
      { viewer: 'organization', document: ofAccount, variables: { accountNumber: businessNumber } },
      { viewer: 'organization', document: ofAccount, variables: { accountNumber: plainNumber } },
    ],
    accountStatusSearchByNumber: [
      { viewer: 'household', document: withStatus, variables: { accountNumber } },
    ],
    meterPoints: [
      {
        viewer: 'household',
        document: atMeterPoint,
        variables: { mpan: sample(household, 'mpan') },
      },
      {
        viewer: 'plain',
        document: atMeterPoint,
        variables: { mprn: sample(viewers('plain'), 'mprn') },
      },
    ],
    viewer: [{ viewer: 'household', document: ofUser, variables: { exclude: true } }],
  };
};
