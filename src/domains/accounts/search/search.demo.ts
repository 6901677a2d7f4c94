import type { Database } from '../../../database/database.ts';
import { demoShortcode } from '../../../demo/credentials.ts';
import type { World, WorldStep } from '../../../demo/step.ts';
import { suppliedMetersOf } from '../../metering/index.ts';
import { occupierLetters } from '../../metering/places/occupiers.tables.ts';
import {
  accountIdsByNumber,
  recordAccountsToFind,
  recordSuppliesToFind,
  recordUsersToFind,
} from '../index.ts';
import { usersOfAccounts } from './facts-due.actions.ts';

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
