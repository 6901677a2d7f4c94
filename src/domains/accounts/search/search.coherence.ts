import { type Check, snapshot, violationsOf } from '../../../database/coherence.ts';
import { allAccountIds } from '../account/accounts.store.ts';
import { factWordsMissing, keptFacts } from './search.store.ts';
import { expectedFacts } from './search-index.actions.ts';

/** As many accounts are compared at once. */
const batch = 500;

export const searchCoherence: readonly Check[] = [
  {
    title:
      'An account is found by what it, its supplies and its users are called, and by nothing else',
    find: ({ db, contributions }, most) =>
      snapshot(db, async (tx) => {
        const ids = (await allAccountIds(tx)).map(({ id }) => id);
        const differences: string[] = [];
        for (let from = 0; from < ids.length; from += batch) {
          const some = ids.slice(from, from + batch);
          const expected = await expectedFacts(tx, contributions.searchFacts, some);
          const due = new Set(expected.map(describe));
          const kept = new Set((await keptFacts(tx, some)).map(describe));
          differences.push(...[...due.difference(kept)].map((each) => `${each} is missing`));
          differences.push(...[...kept.difference(due)].map((each) => `${each} is out of date`));
        }
        return violationsOf(differences, most);
      }),
  },
  {
    title: 'A word that accounts are found by is known to those who misspell it',
    find: async ({ db }, most) => {
      const missing = await factWordsMissing(db);
      return violationsOf(
        missing.map(({ kind, word }) => `${kind} ${word} is missing`),
        most,
      );
    },
  },
];

type KeptFact = Awaited<ReturnType<typeof keptFacts>>[number];

function describe({ accountId, source, kind, text, userId }: KeptFact): string {
  return `account ${accountId}, ${source} ${kind} ${text}${userId === null ? '' : `, user ${userId}`}`;
}
