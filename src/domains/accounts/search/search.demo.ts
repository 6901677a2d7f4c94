import type { WorldStep } from '../../../demo/step.ts';
import { userFacts } from '../../identity/index.ts';
import { supplyFacts } from '../../metering/index.ts';
import { accountIdsByNumber } from '../index.ts';
import { indexAccounts, ownFacts } from './search-index.actions.ts';

export const searchDemo: WorldStep = {
  name: 'accounts-search',
  title: 'what accounts are found by',
  async write(tx) {
    const ids = [...(await accountIdsByNumber(tx)).values()];
    for (const facts of [ownFacts, userFacts, supplyFacts]) await indexAccounts(tx, facts, ids);
  },
};
