import { sample, type TopicExamples } from '../../../contract/examples.ts';

const shown = `ledgerEntry { id value reasonCode balanceCarriedForward }`;

const award = `mutation Award($input: AwardLoyaltyPointsInput!) {
  awardLoyaltyPoints(input: $input) { pointsAwarded ${shown} }
}`;

const awardMany = `mutation AwardMany($input: BulkAwardLoyaltyPointsInput!) {
  bulkAwardLoyaltyPoints(input: $input) {
    inserted { accountNumber pointsAwarded ${shown} }
    failed { accountNumber idempotencyKey errorCode errorMessage }
  }
}`;

const deduct = `mutation Deduct($input: DeductLoyaltyPointsInput!) {
  deductLoyaltyPoints(input: $input) { pointsDeducted ${shown} }
}`;

const keyOf = (place: number) => `9d3e6c10-5b1f-4a58-8b1e-${String(place).padStart(12, '0')}`;

export const awardsExamples: TopicExamples = (viewers) => {
  const trusted = (name: string) => sample(viewers('organization'), name);
  const accountNumber = sample(viewers('household'), 'accountNumber');
  const ask = (document: string) => (fields: Readonly<Record<string, unknown>>) => ({
    ...{ viewer: 'organization', document },
    variables: { input: fields },
  });
  const give = ask(award);
  const giveMany = ask(awardMany);
  const take = ask(deduct);
  const item = (place: number, points: number, number = accountNumber) => ({
    ...{ accountNumber: number, points, idempotencyKey: keyOf(place) },
  });
  const usedKey = trusted('pointsEntryKey');
  const debtor = trusted('debtorAccountNumber');
  const withoutPoints = trusted('withoutPointsAccountNumber');
  return {
    awardLoyaltyPoints: [
      give({ accountNumber, points: 100, reasonCode: 'AD_HOC_CREDIT', note: 'For patience' }),
      { ...give({ accountNumber: withoutPoints, points: 1 }), raises: 'KT-CT-9202' },
      { ...give({ accountNumber, points: 0 }), raises: 'KT-CT-9204' },
      {
        ...give({ accountNumber, points: 1, reasonCode: 'WHEEL_OF_FORTUNE_SPIN' }),
        raises: 'KT-CT-9211',
      },
      { ...give({ accountNumber, points: 100_001 }), raises: 'KT-CT-9212' },
      { ...give({ accountNumber: debtor, points: 1 }), raises: 'KT-CT-9219' },
      { ...give({ accountNumber, points: 1, idempotencyKey: usedKey }), raises: 'KT-CT-9221' },
    ],
    bulkAwardLoyaltyPoints: [
      giveMany({
        reasonCode: 'GREENER_DAYS_REWARD',
        awards: [item(1, 20), item(2, 20, debtor), item(3, 20, 'A-00000000')],
      }),
      { ...giveMany({ awards: [item(4, 1, withoutPoints)] }), raises: 'KT-CT-9202' },
      { ...giveMany({ awards: [item(5, 100_001)] }), raises: 'KT-CT-9212' },
      {
        ...giveMany({ awards: [{ accountNumber, points: 1, idempotencyKey: usedKey }] }),
        raises: 'KT-CT-9221',
      },
      { ...giveMany({ awards: [item(6, 1), item(6, 2)] }), raises: 'KT-CT-9224' },
      {
        ...giveMany({
          awards: Array.from({ length: 101 }, (_value, place) => item(100 + place, 1)),
        }),
        raises: 'KT-CT-9225',
      },
    ],
    deductLoyaltyPoints: [
      take({ accountNumber, points: 10, reasonCode: 'AD_HOC_DEDUCTION' }),
      { ...take({ accountNumber, points: 1, accountUserId: '999999' }), raises: 'KT-CT-5420' },
      { ...take({ accountNumber, points: 0 }), raises: 'KT-CT-9204' },
      { ...take({ accountNumber, points: 8_000_000 }), raises: 'KT-CT-9205' },
      {
        ...take({ accountNumber, points: 1, reasonCode: 'OCTOPLUS_REWARD' }),
        raises: 'KT-CT-9211',
      },
      { ...take({ accountNumber: debtor, points: 1 }), raises: 'KT-CT-9219' },
      { ...take({ accountNumber, points: 1, idempotencyKey: usedKey }), raises: 'KT-CT-9221' },
    ],
  };
};
