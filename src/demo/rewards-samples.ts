import { createHash } from 'node:crypto';
import { accountUsersOf } from './people.ts';
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

/** What a viewer can ask about points with, by the argument's name. */
export function rewardsSamples(
  town: TownPlan,
  viewerName: string,
): Readonly<Record<string, string>> {
  const home = (isIt: (household: TownPlan['households'][number]) => boolean, what: string) => {
    const found = town.households.find(isIt);
    if (!found) throw new Error(`The plan has no ${what}`);
    return found;
  };
  const named = (wanted: string) => home(({ key }) => key === wanted, wanted);
  const numberOf = (key: string) => named(key).account.number;
  const ofBrand = (brand: string) =>
    home(({ account }) => account.brand === brand && account.status === 'ACTIVE', brand).account
      .number;
  // Users are numbered in the order in which the town writes them.
  const userIdOf = (key: string, place: number) => {
    const personKey = named(key).people[place]?.person.key;
    return String(accountUsersOf(town).findIndex((each) => each.key === personKey) + 1);
  };
  switch (viewerName) {
    case 'household':
      return { otherUserId: userIdOf('household-everything', 1) };
    case 'carer':
      return { caredForUserId: userIdOf('household-013', 0) };
    case 'organization':
      return {
        pointsEntryKey: demoPointsKey('household first'),
        hiddenPointsEntryKey: demoPointsKey('hidden'),
        withoutPointsAccountNumber: ofBrand('COOP_ENERGY'),
        hiddenPointsAccountNumber: ofBrand('EBICO_LIVING'),
        debtorAccountNumber: numberOf('household-debt'),
        // Three homes that may join and have not, and two that are members.
        enrollingAccountNumber: numberOf('household-008'),
        joiningAccountNumber: numberOf('household-014'),
        eligibleAccountNumber: numberOf('household-023'),
        redeemingAccountNumber: numberOf('household-009'),
        memberAccountNumber: numberOf('household-010'),
      };
    default:
      return {};
  }
}
