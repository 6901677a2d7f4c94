import { demoShortcode } from '../../../demo/credentials.ts';
import type { WorldStep } from '../../../demo/step.ts';
import { accountIdsByNumber } from '../../accounts/index.ts';
import { occupierLetters } from './occupiers.tables.ts';

export const occupiersDemo: WorldStep = {
  name: 'occupiers',
  title: 'letters to occupiers',
  async write(tx, { plan }) {
    const accountIds = await accountIdsByNumber(tx);
    await tx.query.insert(occupierLetters).values(
      plan.households
        .filter(({ kind }) => kind === 'occupier')
        .map(({ key, account }) => ({
          accountId: accountIds.get(account.number) ?? 0,
          shortcode: demoShortcode(key),
          sentOn: account.createdOn.add({ days: 3 }),
        })),
    );
  },
};
