import { sample, type TopicExamples } from '../../../contract/examples.ts';

const initiateProductSwitch = `mutation InitiateProductSwitch($input: InitiateProductSwitchInput!) {
  initiateProductSwitch(input: $input) {
    productCode
    switchDate
  }
}`;

const revokeAgreement = `mutation RevokeAgreement($input: RevokeAgreementInput!) {
  revokeAgreement(input: $input) {
    account {
      number
      marketSupplyAgreements(first: 10) {
        edges {
          node {
            id
            isRevoked
            validFrom
            validTo
          }
        }
      }
    }
  }
}`;

/** Examples hold on any day, so what they arrange lies far ahead. */
const farAhead = '2060-04-01';

export const switchesExamples: TopicExamples = (viewers) => {
  const trusted = viewers('organization');
  const debtor = sample(viewers('debtor'), 'accountNumber');
  const plain = sample(trusted, 'plainAccountNumber');
  const fixedProductId = sample(trusted, 'fixedProductId');
  const variableProductId = sample(trusted, 'variableProductId');
  const businessProductId = sample(trusted, 'businessProductId');
  const switchOf = (accountNumber: string, quotedProductId: string, switchDate: string) => ({
    document: initiateProductSwitch,
    variables: { input: { accountNumber, quotedProductId, switchDate } },
  });
  const revocationOf = (accountNumber: string, agreementId: string, reason?: string) => ({
    document: revokeAgreement,
    variables: { input: { accountNumber, agreementId, ...(reason && { reason }) } },
  });
  return {
    initiateProductSwitch: [
      {
        viewer: 'debtor',
        ...switchOf(debtor, fixedProductId, farAhead),
        response: {
          data: {
            initiateProductSwitch: { productCode: 'FIX-12M-25-01-14', switchDate: farAhead },
          },
        },
      },
      {
        viewer: 'debtor',
        ...switchOf(debtor, fixedProductId, '2020-01-01'),
        raises: 'KT-CT-1507',
      },
      {
        viewer: 'organization',
        ...switchOf(sample(trusted, 'variableAccountNumber'), variableProductId, farAhead),
        raises: 'KT-CT-1516',
      },
      {
        viewer: 'debtor',
        ...switchOf(debtor, businessProductId, farAhead),
        raises: 'KT-CT-4624',
      },
      {
        viewer: 'debtor',
        ...switchOf(plain, fixedProductId, farAhead),
        raises: 'KT-CT-4924',
      },
      { ...switchOf(debtor, fixedProductId, farAhead), raises: 'KT-CT-1112' },
      {
        viewer: 'partner',
        ...switchOf(debtor, fixedProductId, farAhead),
        raises: 'KT-CT-1111',
      },
    ],
    revokeAgreement: [
      {
        viewer: 'organization',
        ...revocationOf(
          sample(trusted, 'revocableAccountNumber'),
          sample(trusted, 'revocableAgreementId'),
          'The customer has changed their mind.',
        ),
      },
      {
        viewer: 'organization',
        ...revocationOf(plain, '2147483647'),
        raises: 'KT-CT-1501',
      },
      {
        viewer: 'organization',
        ...revocationOf(plain, sample(trusted, 'endingAgreementId')),
        raises: 'KT-CT-1502',
      },
      {
        viewer: 'debtor',
        ...revocationOf(plain, sample(trusted, 'endingAgreementId')),
        raises: 'KT-CT-4123',
      },
      { ...revocationOf(plain, '1'), raises: 'KT-CT-1112' },
      { viewer: 'partner', ...revocationOf(plain, '1'), raises: 'KT-CT-1111' },
    ],
  };
};
