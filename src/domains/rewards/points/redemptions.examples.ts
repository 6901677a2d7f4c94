import { sample, type TopicExamples } from '../../../contract/examples.ts';

const redeem = `mutation Redeem($input: RedeemLoyaltyPointsInput!) {
  redeemLoyaltyPointsForAccountCredit(input: $input) { pointsRedeemed }
}`;

const redeemAll = `mutation RedeemAll($input: RedeemOctoPointsInput!) {
  redeemOctoPointsForAccountCredit(input: $input) { pointsRedeemed remainingPointsInWallet }
}`;

const transfer = `mutation Transfer($input: TransferLoyaltyPointsBetweenUsersInput!) {
  transferLoyaltyPointsBetweenUsers(input: $input) { pointsTransferred }
}`;

const setUser = `mutation SetUser($input: SetLoyaltyPointsUserInput!) {
  setLoyaltyPointsUser(input: $input) { newLoyaltyPointsUserId }
}`;

const nobody = 'A-00000000';

export const redemptionsExamples: TopicExamples = (viewers) => {
  const own = (viewer: string) => sample(viewers(viewer), 'accountNumber');
  const trusted = (name: string) => sample(viewers('organization'), name);
  const ask =
    (document: string, viewer: string) => (fields: Readonly<Record<string, unknown>>) => ({
      ...{ viewer, document },
      variables: { input: fields },
    });
  const accountNumber = own('household');
  const ownRedeem = ask(redeem, 'household');
  const trustedRedeem = ask(redeem, 'organization');
  const ownTransfer = ask(transfer, 'household');
  const receivingUserId = sample(viewers('household'), 'otherUserId');
  const ownKey = sample(viewers('organization'), 'pointsEntryKey');
  return {
    redeemLoyaltyPointsForAccountCredit: [
      ownRedeem({
        ...{ accountNumber, points: 800 },
        idempotencyKey: '0b8d3a52-5d4c-4f5e-9a53-2f0f3d1c7b12',
      }),
      {
        ...trustedRedeem({ accountNumber: trusted('debtorAccountNumber'), points: 8 }),
        raises: 'KT-CT-9201',
      },
      {
        ...trustedRedeem({ accountNumber: trusted('withoutPointsAccountNumber'), points: 8 }),
        raises: 'KT-CT-9202',
      },
      { ...ownRedeem({ accountNumber, points: 0 }), raises: 'KT-CT-9204' },
      { ...ownRedeem({ accountNumber, points: 8_000_000 }), raises: 'KT-CT-9205' },
      { ...ownRedeem({ accountNumber, points: 801 }), raises: 'KT-CT-9206' },
      { ...ownRedeem({ accountNumber, points: 8, idempotencyKey: ownKey }), raises: 'KT-CT-9221' },
    ],
    redeemOctoPointsForAccountCredit: [
      ask(redeemAll, 'organization')({ accountNumber: trusted('redeemingAccountNumber') }),
      { ...ask(redeemAll, 'plain')({ accountNumber: nobody }), raises: 'KT-CT-4177' },
      {
        ...ask(redeemAll, 'organization')({ accountNumber: trusted('debtorAccountNumber') }),
        raises: 'KT-GB-5011',
      },
    ],
    transferLoyaltyPointsBetweenUsers: [
      ownTransfer({ accountNumber, receivingUserId, points: 40 }),
      {
        ...ownTransfer({ accountNumber, receivingUserId: '999999', points: 40 }),
        raises: 'KT-CT-1111',
      },
      { ...ownTransfer({ accountNumber, receivingUserId, points: -1 }), raises: 'KT-CT-9204' },
      {
        ...ownTransfer({ accountNumber, receivingUserId, points: 8_000_000 }),
        raises: 'KT-CT-9205',
      },
      {
        ...ownTransfer({
          ...{ accountNumber, points: 40 },
          receivingUserId: sample(viewers('household'), 'userId'),
        }),
        raises: 'KT-CT-9210',
      },
    ],
    setLoyaltyPointsUser: [
      ask(
        setUser,
        'household',
      )({
        accountNumber,
        newLoyaltyPointsUserId: sample(viewers('household'), 'userId'),
      }),
      {
        ...ask(setUser, 'household')({ accountNumber, newLoyaltyPointsUserId: '999999' }),
        raises: 'KT-CT-9214',
      },
    ],
  };
};
