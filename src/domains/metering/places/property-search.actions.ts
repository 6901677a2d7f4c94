import type { Database } from '../../../database/database.ts';
import { bestNearness, nearTexts, scoresOf, understand } from '../../../search/near-texts.ts';
import { meaningsOf } from './property-search.rules.ts';
import { hasAnsweredFor, searchedTerms } from './property-search.store.ts';

/** Below this, a term is near a text by chance. */
const leastScore = 0.4;

/**
 * The properties that fit a text among those that the accounts have answered for, the best first,
 * then by identifier; the score is from 0 to 1.
 */
export async function propertiesNear(
  db: Database,
  accountIds: readonly number[] | 'EVERY_ACCOUNT',
  text: string,
): Promise<{ propertyId: number; score: number }[]> {
  const sought = (await understand(db, searchedTerms, meaningsOf(text))).filter(
    (each) => bestNearness(each) >= leastScore,
  );
  const texts = await nearTexts(db, searchedTerms, sought, {
    isOwner: (propertyId) => hasAnsweredFor(accountIds, propertyId),
  });
  return [...scoresOf(sought, texts, leastScore)]
    .toSorted(([one, a], [other, b]) => b - a || one - other)
    .map(([propertyId, score]) => ({ propertyId, score }));
}
