import { createHash } from 'node:crypto';
import type { TownPlan } from './plan.ts';

/** The key of something that was asked for in the demonstration world, the same on every machine. */
export function demoPointsKey(name: string): string {
  const hex = createHash('sha256').update(`halfhour points ${name}`).digest('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return [
    ...[hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`],
    ...[`${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)],
  ].join('-');
}

/** What an organization can ask about points with, by the argument's name. */
export function rewardsSamples(town: TownPlan): Readonly<Record<string, string>> {
  const numberWhere = (
    isIt: (household: TownPlan['households'][number]) => boolean,
    what: string,
  ): string => {
    const found = town.households.find(isIt);
    if (!found) throw new Error(`The plan has no ${what}`);
    return found.account.number;
  };
  const ofBrand = (brand: string) =>
    numberWhere(
      ({ account }) => account.brand === brand && account.status === 'ACTIVE',
      `account of ${brand}`,
    );
  return {
    pointsEntryKey: demoPointsKey('household first'),
    hiddenPointsEntryKey: demoPointsKey('hidden'),
    withoutPointsAccountNumber: ofBrand('COOP_ENERGY'),
    hiddenPointsAccountNumber: ofBrand('EBICO_LIVING'),
    debtorAccountNumber: numberWhere(({ key }) => key === 'household-debt', 'debtor'),
    // Three homes that may join and have not, and two that are members.
    enrollingAccountNumber: numberWhere(({ key }) => key === 'household-008', 'home that may join'),
    joiningAccountNumber: numberWhere(({ key }) => key === 'household-014', 'home that may join'),
    eligibleAccountNumber: numberWhere(({ key }) => key === 'household-023', 'home that may join'),
    redeemingAccountNumber: numberWhere(({ key }) => key === 'household-009', 'member'),
    memberAccountNumber: numberWhere(({ key }) => key === 'household-010', 'member'),
  };
}
