import type { Scope } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import {
  bestNearness,
  nearTexts,
  nearTextsOf,
  planOfNearTexts,
  type Sought,
  scoresOf,
  understand,
} from '../../../search/near-texts.ts';
import { isAccessible } from '../access/access.store.ts';
import { type AccountRow, accountById } from '../account/accounts.store.ts';
import type { SoughtFact } from './search.rules.ts';
import { metTexts, searchedFacts } from './search.store.ts';

/** Below this, a text is near another one by chance. */
const leastScore = 0.4;

/** What one of the search terms is compared with. */
interface SoughtField {
  readonly sought: readonly Sought[];
  /** Where few accounts are near, from 0: the term that leads to the fewest is looked for first. */
  readonly breadth: number;
}

/** Where an identifier is met exactly, whatever else the term may mean is not looked for. */
async function soughtFields(
  db: Database,
  scope: Scope,
  facts: readonly SoughtFact[],
): Promise<SoughtField[]> {
  const met = new Set(await metTexts(db, scope, facts));
  const fields = Map.groupBy(facts, ({ field }) => field);
  return Promise.all(
    [...fields.values()].map(async (texts) => {
      const exact = texts.filter((text) => met.has(text));
      const sought = await understand(
        db,
        searchedFacts,
        exact.length > 0 ? exact.map((text) => ({ ...text, isExact: true })) : texts,
      );
      const promising = sought.filter((each) => bestNearness(each) >= leastScore);
      return { sought: promising, breadth: Math.max(0, ...promising.map(breadthOf)) };
    }),
  );
}

function breadthOf({ words, isExact, kind }: Sought): number {
  if (!words) return isExact ? 0 : 1;
  return 2 + 1 / words.length + (kind === 'ADDRESS' ? 0.1 : 0);
}

/**
 * The accounts that the viewer has access to and that match every term, the best first, then by the order in which they
 * were opened. The score is the mean of the terms' scores, from 0 to 1.
 */
export async function searchAccounts(
  db: Database,
  scope: Scope,
  facts: readonly SoughtFact[],
  most: number,
): Promise<{ account: AccountRow; score: number }[]> {
  const fields = await soughtFields(db, scope, facts);
  const [first, ...others] = fields.toSorted((one, other) => one.breadth - other.breadth);
  if (!first || fields.some(({ sought }) => sought.length === 0)) return [];
  const isOwner = (accountId: Parameters<typeof isAccessible>[1]) => isAccessible(scope, accountId);
  const texts = await nearTexts(db, searchedFacts, first.sought, {
    isOwner,
    and: others.map(({ sought }) => sought),
  });
  let totals = scoresOf(first.sought, texts, leastScore);
  for (const { sought } of others) {
    const theirs = await nearTextsOf(db, searchedFacts, sought, [...totals.keys()]);
    const scores = scoresOf(sought, theirs, leastScore);
    totals = new Map(
      [...scores].map(([accountId, score]) => [accountId, score + (totals.get(accountId) ?? 0)]),
    );
  }
  const best = [...totals].toSorted(([one, a], [other, b]) => b - a || one - other).slice(0, most);
  const rows = await Promise.all(best.map(([accountId]) => db.read(accountById, accountId)));
  return best.flatMap(([, total], place) => {
    const account = rows[place];
    return account ? [{ account, score: total / fields.length }] : [];
  });
}

/** How the database would go about such a search, a plan for each term: for tests of the indexes. */
export async function planOfSearch(
  db: Database,
  scope: Scope,
  facts: readonly SoughtFact[],
): Promise<string> {
  const fields = await soughtFields(db, scope, facts);
  const isOwner = (accountId: Parameters<typeof isAccessible>[1]) => isAccessible(scope, accountId);
  const plans = await Promise.all(
    fields.map(({ sought }) => planOfNearTexts(db, searchedFacts, sought, { isOwner })),
  );
  return plans.join('\n');
}

/** As many people are looked at closely: those of one name differ in what is compared next. */
const mostCandidates = 500;

/** The users with a role on accessible accounts who resemble what is asked for, best first. */
export async function searchUserIds(
  db: Database,
  scope: Scope,
  facts: readonly SoughtFact[],
): Promise<number[]> {
  const sums = new Map<number, number>();
  for (const { sought } of await soughtFields(db, scope, facts)) {
    const texts = await nearTexts(db, searchedFacts, sought, {
      isOwner: (accountId) => isAccessible(scope, accountId),
    });
    for (const [userId, score] of scoresOf(sought, texts, leastScore, ({ about }) => about)) {
      sums.set(userId, (sums.get(userId) ?? 0) + score);
    }
  }
  return [...sums]
    .toSorted(([one, a], [other, b]) => b - a || one - other)
    .slice(0, mostCandidates)
    .map(([userId]) => userId);
}
