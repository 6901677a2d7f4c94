import { sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import type { Database } from '../../database/database.ts';
import { demoShortcode } from '../../demo/credentials.ts';
import type { World, WorldStep } from '../../demo/step.ts';
import { userById } from '../identity/index.ts';
import { suppliedMetersOf } from '../metering/index.ts';
import {
  accountIdsByNumber,
  recordAccountsToFind,
  recordSuppliesToFind,
  recordUsersToFind,
} from './index.ts';
import { occupierLetters } from './occupiers.tables.ts';
import { accounts, accountUserRoles, portfolios, portfolioUserRoles } from './tables.ts';

export const searchDemo: WorldStep = {
  name: 'accounts-search',
  title: 'what accounts are found by',
  async write(tx, world) {
    const accountIds = await accountIdsByNumber(tx);
    const ids = [...accountIds.values()];
    await recordAccountsToFind(tx, ids);
    await recordUsersToFind(tx, await usersOfAccounts(tx, ids));
    const supplies = Map.groupBy(await suppliedMetersOf(tx, ids), ({ accountId }) => accountId);
    await recordSuppliesToFind(
      tx,
      [...supplies].map(([accountId, found]) => ({ accountId, supplies: found })),
    );
    await writeOccupierLetters(tx, world, accountIds);
  },
};

/** With the people who have a role on the portfolio that an account stands in, or above. */
async function usersOfAccounts(tx: Database, accountIds: readonly number[]) {
  const roles = await unionAll(
    tx.query
      .select({ accountId: accountUserRoles.accountId, userId: accountUserRoles.userId })
      .from(accountUserRoles),
    tx.query
      .select({ accountId: accounts.id, userId: portfolioUserRoles.userId })
      .from(portfolioUserRoles)
      .innerJoin(portfolios, sql`${portfolioUserRoles.portfolioId} = any(${portfolios.path})`)
      .innerJoin(accounts, sql`${accounts.portfolioId} = ${portfolios.id}`),
  );
  const byAccount = Map.groupBy(roles, ({ accountId }) => accountId);
  return Promise.all(
    accountIds.map(async (accountId) => {
      const userIds = new Set(byAccount.get(accountId)?.map(({ userId }) => userId));
      const users = await Promise.all([...userIds].map((id) => tx.read(userById, id)));
      return { accountId, users: users.filter((user) => user !== null) };
    }),
  );
}

async function writeOccupierLetters(
  tx: Database,
  { plan }: World,
  accountIds: ReadonlyMap<string, number>,
): Promise<void> {
  await tx.query.insert(occupierLetters).values(
    plan.households
      .filter(({ kind }) => kind === 'occupier')
      .map(({ key, account }) => ({
        accountId: accountIds.get(account.number) ?? 0,
        shortcode: demoShortcode(key),
        sentOn: account.createdOn.add({ days: 3 }),
      })),
  );
}
