import { type Check, offencesOf, snapshot } from '../../../database/coherence.ts';
import { allAccountIds } from '../account/accounts.store.ts';
import { factsDue } from './facts-due.actions.ts';
import { factWordsMissing, keptFacts } from './search.store.ts';

/** As many accounts are compared at once. */
const batch = 500;

export const searchCoherence: readonly Check[] = [
  {
    title:
      'An account is found by what it, its supplies and its users are called, and by nothing else',
    find: ({ db }, most) =>
      snapshot(db, async (tx) => {
        const ids = (await allAccountIds(tx)).map(({ id }) => id);
        const found: string[] = [];
        for (let from = 0; from < ids.length; from += batch) {
          const some = ids.slice(from, from + batch);
          const due = new Set((await factsDue(tx, some)).map(told));
          const kept = new Set((await keptFacts(tx, some)).map(told));
          found.push(...[...due.difference(kept)].map((each) => `${each} is missing`));
          found.push(...[...kept.difference(due)].map((each) => `${each} is out of date`));
        }
        return offencesOf(found, most);
      }),
  },
  {
    title: 'A word that accounts are found by is known to those who misspell it',
    find: async ({ db }, most) => {
      const missing = await factWordsMissing(db);
      return offencesOf(
        missing.map(({ kind, word }) => `${kind} ${word} is missing`),
        most,
      );
    },
  },
];

type KeptFact = Awaited<ReturnType<typeof keptFacts>>[number];

function told({ accountId, source, kind, text, userId }: KeptFact): string {
  return `account ${accountId}, ${source} ${kind} ${text}${userId === null ? '' : `, user ${userId}`}`;
}
