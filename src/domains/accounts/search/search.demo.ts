import type { Database } from '../../../database/database.ts';
import { demoShortcode } from '../../../demo/credentials.ts';
import type { World, WorldStep } from '../../../demo/step.ts';
import { userFacts } from '../../identity/index.ts';
import { supplyFacts } from '../../metering/index.ts';
import { occupierLetters } from '../../metering/places/occupiers.tables.ts';
import { accountIdsByNumber } from '../index.ts';
import { indexAccounts, ownFacts } from './search-index.actions.ts';

export const searchDemo: WorldStep = {
  name: 'accounts-search',
  title: 'what accounts are found by',
  async write(tx, world) {
    const accountIds = await accountIdsByNumber(tx);
    const ids = [...accountIds.values()];
    for (const facts of [ownFacts, userFacts, supplyFacts]) await indexAccounts(tx, facts, ids);
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
