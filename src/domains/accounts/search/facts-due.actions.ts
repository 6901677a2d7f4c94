import type { Database } from '../../../database/database.ts';
import { personById } from '../../identity/index.ts';
import { suppliedMetersOf } from '../../metering/index.ts';
import { userIdsOfAccounts } from '../access/roles.store.ts';
import { factsOfAccounts, factsOfSupplies, factsOfUser } from './finding.actions.ts';
import type { Fact } from './search.rules.ts';
import type { FactSource } from './search.store.ts';

interface DueFact extends Fact {
  readonly accountId: number;
  readonly source: FactSource;
}

/** The users of accounts: with the people who have a role on their portfolio, or above. */
export async function usersOfAccounts(db: Database, accountIds: readonly number[]) {
  const byAccount = Map.groupBy(
    await userIdsOfAccounts(db, accountIds),
    ({ accountId }) => accountId,
  );
  return Promise.all(
    accountIds.map(async (accountId) => {
      const userIds = new Set(byAccount.get(accountId)?.map(({ userId }) => userId));
      const users = await Promise.all([...userIds].map((id) => personById(db, id)));
      return { accountId, users: users.filter((user) => user !== null) };
    }),
  );
}

/** Everything that accounts are to be found by, as they, their users and supplies are now. */
export async function factsDue(
  db: Database,
  accountIds: readonly number[],
): Promise<readonly DueFact[]> {
  const own = await factsOfAccounts(db, accountIds);
  const people = await usersOfAccounts(db, accountIds);
  const supplies = Map.groupBy(await suppliedMetersOf(db, accountIds), (each) => each.accountId);
  const of = (source: FactSource, accountId: number, facts: readonly Fact[]): DueFact[] =>
    facts.map((fact) => ({ accountId, source, ...fact }));
  return [
    ...own.flatMap(({ accountId, facts }) => of('ACCOUNT', accountId, facts)),
    ...people.flatMap(({ accountId, users }) => of('USERS', accountId, users.flatMap(factsOfUser))),
    ...[...supplies].flatMap(([accountId, found]) =>
      of('SUPPLY', accountId, factsOfSupplies(found)),
    ),
  ];
}
