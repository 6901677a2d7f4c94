import { type Check, snapshot, violationsOf } from '../../../database/coherence.ts';
import {
  keptSearchTerms,
  propertyIds,
  type SearchTerm,
  searchTermsOf,
  termWordsMissing,
} from './property-search.store.ts';

/** As many properties are compared at once. */
const batch = 1000;

export const propertySearchCoherence: readonly Check[] = [
  {
    title: 'A property is found by what it and its meters are called, and by nothing else',
    find: ({ db }, most) =>
      snapshot(db, async (tx) => {
        const ids = await propertyIds(tx);
        const differences: string[] = [];
        for (let from = 0; from < ids.length; from += batch) {
          const some = ids.slice(from, from + batch);
          const textOf = ({ propertyId, kind, term }: SearchTerm) =>
            `property ${propertyId}: ${kind} ${term}`;
          const due = new Set((await searchTermsOf(tx, some)).map(textOf));
          const kept = new Set((await keptSearchTerms(tx, some)).map(textOf));
          differences.push(...[...due.difference(kept)].map((each) => `${each} is missing`));
          differences.push(...[...kept.difference(due)].map((each) => `${each} is out of date`));
        }
        return violationsOf(differences, most);
      }),
  },
  {
    title: 'A word that properties are found by is known to those who misspell it',
    find: async ({ db }, most) => {
      const missing = await termWordsMissing(db);
      return violationsOf(
        missing.map(({ kind, word }) => `${kind} ${word} is missing`),
        most,
      );
    },
  },
];
