import type { Database } from '../../../database/database.ts';
import type { World } from '../../../demo/step.ts';
import { planKeysOf } from '../../accounts/account/plan-keys.demo.ts';
import { loyaltyCards, programmes } from './programme.tables.ts';

/** One brand has the whole programme, another had one that is switched off, and two never had any. */
export async function writeProgrammes(tx: Database): Promise<void> {
  await tx.query.insert(programmes).values([
    {
      brand: 'OCTOPUS_ENERGY',
      isOn: true,
      isBalanceShown: true,
      hasBusinesses: false,
      expiryMonths: 12,
      isShown: true,
      isPartnerListShown: true,
      arePartnerOffersShown: true,
      areRewardsShown: true,
      areShoptopusOffersShown: true,
      isSecondEditionShown: true,
    },
    {
      brand: 'EBICO_LIVING',
      isOn: false,
      isBalanceShown: false,
      hasBusinesses: false,
      expiryMonths: null,
      isShown: true,
      isPartnerListShown: false,
      arePartnerOffersShown: false,
      areRewardsShown: true,
      areShoptopusOffersShown: false,
      isSecondEditionShown: false,
    },
  ]);
}

/** Two cards of the richest home, and one of another that took the place of the one before. */
export async function writeCards(tx: Database, world: World): Promise<void> {
  const keys = await planKeysOf(tx, world);
  const userIn = (key: string) => {
    const home = world.plan.households.find((each) => each.key === key);
    return keys.userIdOf(home?.people[0]?.person.key ?? '');
  };
  const daysAgo = (days: number) => world.begunAt.subtract({ hours: 24 * days });
  const household = userIn('household-everything');
  const plain = userIn('household-plain');
  await tx.query.insert(loyaltyCards).values([
    {
      userId: household,
      scheme: 'HARBOUR_STORES',
      number: '6200114477881233',
      notedAt: daysAgo(300),
    },
    { userId: household, scheme: 'GREEN_GROCERS', number: '90817264535', notedAt: daysAgo(60) },
    {
      userId: plain,
      scheme: 'GREEN_GROCERS',
      number: '11223344554',
      notedAt: daysAgo(200),
      replacedAt: daysAgo(30),
    },
    { userId: plain, scheme: 'GREEN_GROCERS', number: '55443322114', notedAt: daysAgo(30) },
  ]);
}
