import { sample, type TopicExamples } from '../../contract/examples.ts';

const enrolmentFields = `
    id
    account { number }
    electricityMeterPoint {
      mpan
      smartTariffOnboarding { id lastUpdated latestStatus latestTermsStatus smartTariffCode }
    }
    gasMeterPoint { mprn }
    product { code displayName }
    status
    stages {
      name
      status
      steps { displayName status updatedAt }
    }`;

const productEnrolment = `query ProductEnrolment($accountNumber: String!, $enrolmentId: ID!) {
  productEnrolment(accountNumber: $accountNumber, enrolmentId: $enrolmentId) {${enrolmentFields}
  }
}`;

const productEnrolments = `query ProductEnrolments($accountNumber: String!) {
  productEnrolments(accountNumber: $accountNumber) {${enrolmentFields}
  }
}`;

const startOnboardingProcess = `mutation StartOnboardingProcess($input: StartSmartOnboardingProcessInput) {
  startOnboardingProcess(input: $input) {
    possibleErrors { code message type description }
    onboardingProcess {
      id
      account { number }
      meterPoint { mpan }
      product { code displayName }
    }
    productEnrolment {${enrolmentFields}
    }
  }
}`;

const startExportOnboardingProcess = `mutation StartExportOnboardingProcess(
  $input: StartExportOnboardingProcessInput
) {
  startExportOnboardingProcess(input: $input) {
    onboardingProcess {
      id
      account { number }
      meterPoint { mpan }
      product { code displayName }
    }
    productEnrolment {${enrolmentFields}
    }
  }
}`;

const acceptTermsAndConditions = `mutation AcceptTermsAndConditions($input: AcceptTermsAndConditionsInput!) {
  acceptTermsAndConditions(input: $input) {
    acceptedVersion
  }
}`;

const followOnProduct = `query FollowOnProduct(
  $accountNumber: String!
  $electricityAgreementId: ID
  $gasAgreementId: ID
  $validAt: DateTime!
) {
  followOnProduct(
    accountNumber: $accountNumber
    electricityAgreementId: $electricityAgreementId
    gasAgreementId: $gasAgreementId
    validAt: $validAt
  ) {
    accountType
    activeFrom
    activeTo
    createdAt
    paymentMethod
    renewalProducts {
      slug
      product { code displayName }
    }
  }
}`;

const availableProductSwitchDates = `query AvailableProductSwitchDates($agreementId: Int!, $maxRange: Int) {
  availableProductSwitchDates(agreementId: $agreementId, maxRange: $maxRange)
}`;

/** Panels on a roof, certified and known to the network. */
const installation = {
  productCode: 'AGILE-OUTGOING-19-05-13',
  technologyType: 'SOLAR_AND_STORAGE',
  fitStatus: 'NONE',
  certificate: { type: 'MCS', number: 'MCS-01234567' },
  dnoStatus: 'NOTIFIED',
  termsAndConditionsAccepted: true,
  acceptedTermsAndConditionsVersion: '2.0',
};

/** The follow-on of the fixed year began long before and continues after this instant. */
const soon = '2026-03-11T00:00:00Z';

export const enrolmentsExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const plain = viewers('plain');
  const organization = viewers('organization');
  const accountNumber = sample(household, 'accountNumber');
  const plainNumber = sample(plain, 'accountNumber');
  const enrolmentId = sample(household, 'enrolmentId');
  const openEnrolmentId = sample(plain, 'enrolmentId');
  const supply = { accountNumber, mpan: sample(household, 'mpan') };
  const termsVersion = { versionMajor: 2, versionMinor: 0 };
  const agreementId = sample(household, 'agreementId');
  const gasAgreementId = sample(household, 'gasAgreementId');
  return {
    productEnrolment: [
      {
        viewer: 'household',
        document: productEnrolment,
        variables: { accountNumber, enrolmentId },
      },
      {
        viewer: 'plain',
        document: productEnrolment,
        variables: { accountNumber: plainNumber, enrolmentId: openEnrolmentId },
      },
      {
        viewer: 'household',
        document: productEnrolment,
        variables: { accountNumber, enrolmentId: openEnrolmentId },
        raises: 'KT-CT-4177',
      },
      {
        document: productEnrolment,
        variables: { accountNumber, enrolmentId },
        raises: 'KT-CT-1112',
      },
    ],
    productEnrolments: [
      { viewer: 'household', document: productEnrolments, variables: { accountNumber } },
      {
        viewer: 'organization',
        document: productEnrolments,
        variables: { accountNumber: sample(organization, 'traditionalAccountNumber') },
      },
      {
        viewer: 'plain',
        document: productEnrolments,
        variables: { accountNumber },
        raises: 'KT-CT-1111',
      },
      { document: productEnrolments, variables: { accountNumber }, raises: 'KT-CT-1112' },
    ],
    startOnboardingProcess: [
      {
        viewer: 'organization',
        document: startOnboardingProcess,
        variables: {
          input: {
            accountNumber: sample(organization, 'onboardingAccountNumber'),
            productCode: 'SILVER-24-04-03',
            termsAndConditions: { accepted: true, version: '2.0' },
          },
        },
      },
      {
        viewer: 'household',
        document: startOnboardingProcess,
        variables: { input: { ...supply, productCode: 'VAR-22-11-01' } },
        raises: 'KT-GB-4102',
      },
      {
        viewer: 'household',
        document: startOnboardingProcess,
        variables: { input: { ...supply, productCode: 'NEVER-SOLD-1' } },
        raises: 'KT-CT-4910',
      },
      {
        viewer: 'household',
        document: startOnboardingProcess,
        variables: {
          input: { accountNumber, mpan: sample(plain, 'mpan'), productCode: 'AGILE-24-10-01' },
        },
        raises: 'KT-GB-4135',
      },
      {
        viewer: 'plain',
        document: startOnboardingProcess,
        variables: { input: { ...supply, productCode: 'AGILE-24-10-01' } },
        raises: 'KT-CT-4177',
      },
      {
        document: startOnboardingProcess,
        variables: { input: { ...supply, productCode: 'AGILE-24-10-01' } },
        raises: 'KT-CT-1112',
      },
    ],
    startExportOnboardingProcess: [
      {
        viewer: 'organization',
        document: startExportOnboardingProcess,
        variables: {
          input: { ...installation, accountNumber: sample(organization, 'exportAccountNumber') },
        },
      },
      {
        viewer: 'household',
        document: startExportOnboardingProcess,
        variables: { input: { ...installation, accountNumber, dnoStatus: 'NOT_NOTIFIED' } },
        raises: 'KT-GB-4103',
      },
      {
        viewer: 'household',
        document: startExportOnboardingProcess,
        variables: { input: { ...installation, accountNumber, productCode: 'NEVER-SOLD-1' } },
        raises: 'KT-CT-4910',
      },
      {
        viewer: 'plain',
        document: startExportOnboardingProcess,
        variables: { input: { ...installation, accountNumber: plainNumber } },
        raises: 'KT-GB-4135',
      },
      {
        viewer: 'plain',
        document: startExportOnboardingProcess,
        variables: { input: { ...installation, accountNumber } },
        raises: 'KT-CT-4177',
      },
      {
        document: startExportOnboardingProcess,
        variables: { input: { ...installation, accountNumber } },
        raises: 'KT-CT-1112',
      },
    ],
    acceptTermsAndConditions: [
      {
        viewer: 'plain',
        document: acceptTermsAndConditions,
        variables: {
          input: { accountNumber: plainNumber, enrolmentId: openEnrolmentId, termsVersion },
        },
        response: { data: { acceptTermsAndConditions: { acceptedVersion: '2.0' } } },
      },
      {
        viewer: 'household',
        document: acceptTermsAndConditions,
        variables: { input: { accountNumber, enrolmentId, termsVersion } },
        raises: 'KT-GB-4139',
      },
      {
        viewer: 'plain',
        document: acceptTermsAndConditions,
        variables: { input: { accountNumber: plainNumber, enrolmentId, termsVersion } },
        raises: 'KT-CT-4177',
      },
      {
        document: acceptTermsAndConditions,
        variables: { input: { accountNumber, enrolmentId, termsVersion } },
        raises: 'KT-CT-1112',
      },
    ],
    followOnProduct: [
      {
        viewer: 'household',
        document: followOnProduct,
        variables: { accountNumber, gasAgreementId, validAt: soon },
      },
      {
        viewer: 'plain',
        document: followOnProduct,
        variables: {
          accountNumber: plainNumber,
          electricityAgreementId: sample(household, 'endingAgreementId'),
          validAt: soon,
        },
      },
      {
        viewer: 'household',
        document: followOnProduct,
        variables: { accountNumber, validAt: soon },
        raises: 'KT-GB-9510',
      },
      {
        viewer: 'household',
        document: followOnProduct,
        variables: {
          accountNumber,
          electricityAgreementId: agreementId,
          gasAgreementId,
          validAt: soon,
        },
        raises: 'KT-GB-9511',
      },
      {
        viewer: 'household',
        document: followOnProduct,
        variables: { accountNumber, electricityAgreementId: gasAgreementId, validAt: soon },
        raises: 'KT-GB-9512',
      },
      {
        viewer: 'household',
        document: followOnProduct,
        variables: { accountNumber, electricityAgreementId: agreementId, validAt: soon },
        raises: 'KT-GB-9513',
      },
      {
        viewer: 'plain',
        document: followOnProduct,
        variables: { accountNumber, gasAgreementId, validAt: soon },
        raises: 'KT-CT-1111',
      },
      {
        document: followOnProduct,
        variables: { accountNumber, gasAgreementId, validAt: soon },
        raises: 'KT-CT-1112',
      },
    ],
    availableProductSwitchDates: [
      {
        viewer: 'household',
        document: availableProductSwitchDates,
        variables: { agreementId: Number(agreementId), maxRange: 42 },
      },
      {
        viewer: 'plain',
        document: availableProductSwitchDates,
        variables: { agreementId: Number(agreementId) },
        raises: 'KT-CT-1501',
      },
      {
        viewer: 'few',
        document: availableProductSwitchDates,
        variables: { agreementId: Number(agreementId) },
        raises: 'KT-CT-1111',
      },
      {
        document: availableProductSwitchDates,
        variables: { agreementId: Number(agreementId) },
        raises: 'KT-CT-1112',
      },
    ],
  };
};
