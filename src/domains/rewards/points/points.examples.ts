import { sample, type TopicExamples } from '../../../contract/examples.ts';

const balance = `query LoyaltyPointsBalance($input: LoyaltyPointsBalanceInput) {
  loyaltyPointsBalance(input: $input) { loyaltyPoints totalMonetaryAmount }
}`;

const ledgers = `query LoyaltyPointLedgers($input: LoyaltyPointLedgersInput) {
  loyaltyPointLedgers(input: $input) {
    accountNumber
    balanceBroughtForward
    balanceCarriedForward
    id
    idempotencyKey
    ledgerType
    postedAt
    reasonCode
    value
  }
}`;

const entry = `query LoyaltyPointLedgerEntry($input: LoyaltyPointLedgerEntryInput!) {
  loyaltyPointLedgerEntry(input: $input) {
    accountNumber
    balanceBroughtForward
    balanceCarriedForward
    id
    idempotencyKey
    ledgerType
    postedAt
    reasonCode
    value
  }
}`;

const wallet = `query OctoPoints($accountNumber: String!) {
  octoPoints { account(accountNumber: $accountNumber) { currentPointsInWallet } }
}`;

const nobody = 'A-00000000';

export const pointsExamples: TopicExamples = (viewers) => {
  const own = (viewer: string) => sample(viewers(viewer), 'accountNumber');
  const trusted = (name: string) => sample(viewers('organization'), name);
  const input = (fields: Readonly<Record<string, unknown>>) => ({ variables: { input: fields } });
  return {
    loyaltyPointsBalance: [
      { viewer: 'household', document: balance, ...input({ accountNumber: own('household') }) },
      { viewer: 'plain', document: balance, ...input({ accountNumber: own('plain') }) },
      {
        viewer: 'organization',
        document: balance,
        ...input({ accountNumber: trusted('hiddenPointsAccountNumber') }),
        raises: 'KT-CT-9215',
      },
      {
        viewer: 'plain',
        document: balance,
        ...input({ accountNumber: own('household') }),
        raises: 'KT-CT-9216',
      },
      {
        viewer: 'household',
        document: balance,
        ...input({ accountNumber: own('household'), accountUserId: '999999' }),
        raises: 'KT-CT-9217',
      },
      {
        viewer: 'carer',
        document: balance,
        ...input({
          accountNumber: sample(viewers('carer'), 'caredForAccountNumber'),
          accountUserId: sample(viewers('carer'), 'caredForUserId'),
        }),
        raises: 'KT-CT-9218',
      },
      { viewer: 'household', document: balance, raises: 'KT-CT-9222' },
    ],
    loyaltyPointLedgers: [
      { viewer: 'household', document: ledgers },
      {
        viewer: 'household',
        document: ledgers,
        ...input({ accountUserId: sample(viewers('household'), 'userId') }),
      },
      {
        viewer: 'plain',
        document: ledgers,
        ...input({ accountUserId: sample(viewers('household'), 'userId') }),
        raises: 'KT-CT-1111',
      },
    ],
    loyaltyPointLedgerEntry: [
      {
        viewer: 'organization',
        document: entry,
        ...input({ idempotencyKey: trusted('pointsEntryKey') }),
      },
      {
        viewer: 'organization',
        document: entry,
        ...input({ idempotencyKey: trusted('hiddenPointsEntryKey') }),
        raises: 'KT-CT-9215',
      },
      {
        viewer: 'plain',
        document: entry,
        ...input({ idempotencyKey: trusted('pointsEntryKey') }),
        raises: 'KT-CT-9223',
      },
    ],
    octoPoints: [
      {
        viewer: 'household',
        document: wallet,
        variables: { accountNumber: own('household') },
      },
      {
        viewer: 'household',
        document: wallet,
        variables: { accountNumber: nobody },
        raises: 'KT-CT-1111',
      },
    ],
  };
};
