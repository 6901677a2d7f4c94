import type { Database } from '../../../database/database.ts';
import { accountUsersOf } from '../../../demo/people.ts';
import type { World } from '../../../demo/step.ts';
import { userIdsByEmail } from '../../identity/index.ts';
import { accountIdsByNumber } from '../index.ts';

/** The identifiers of what the plan of the town names by a key. */
export interface PlanKeys {
  /** The account of a household or of a business's site. */
  accountIdOf(placeKey: string): number;
  userIdOf(personKey: string): number;
}

/** Reads what a part of the world that is written after the accounts points at. */
export async function planKeysOf(tx: Database, { plan }: World): Promise<PlanKeys> {
  const accountIds = await accountIdsByNumber(tx);
  const userIds = await userIdsByEmail(tx);
  const places = [...plan.households, ...plan.businesses.flatMap(({ sites }) => sites)];
  const numberOf = new Map(places.map(({ key, account }) => [key, account.number]));
  const emailOf = new Map(accountUsersOf(plan).map(({ key, email }) => [key, email]));
  const idOf = (names: ReadonlyMap<string, string>, ids: ReadonlyMap<string, number>) => {
    return (key: string): number => {
      const id = ids.get(names.get(key) ?? '');
      if (id === undefined) throw new Error(`The world has nothing of the key ${key}`);
      return id;
    };
  };
  return { accountIdOf: idOf(numberOf, accountIds), userIdOf: idOf(emailOf, userIds) };
}
