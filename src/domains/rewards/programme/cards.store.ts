import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { loyaltyCards } from './programme.tables.ts';

export type LoyaltyCardRow = typeof loyaltyCards.$inferSelect;

const selectCards = statement('loyalty_cards_of_users', (query) =>
  query
    .select()
    .from(loyaltyCards)
    .where(isAnyOf(loyaltyCards.userId, 'userIds'))
    .orderBy(desc(loyaltyCards.id)),
);

/** The cards of a user, the latest first. */
export const cardsOfUser = loadMany<number, LoyaltyCardRow>(
  'rewards.loyaltyCardsOfUser',
  (db, userIds) => selectCards(db, { userIds }),
  ({ userId }) => userId,
);

/** Notes a user's card of a scheme in the place of the one before; the same number changes nothing. */
export async function noteCard(
  db: Database,
  card: { readonly userId: number; readonly scheme: string; readonly number: string },
  notedAt: Temporal.Instant,
): Promise<LoyaltyCardRow | null> {
  const inUse = and(
    eq(loyaltyCards.userId, card.userId),
    eq(loyaltyCards.scheme, card.scheme),
    isNull(loyaltyCards.replacedAt),
  );
  return db.transaction(async (tx) => {
    // Where two are told of at once, the second waits for the first by the index and replaces it.
    for (;;) {
      const [before] = await tx.query.select().from(loyaltyCards).where(inUse).for('update');
      if (before?.number === card.number) return before;
      if (before) {
        await tx.query
          .update(loyaltyCards)
          .set({ replacedAt: notedAt })
          .where(eq(loyaltyCards.id, before.id));
      }
      const [added] = await tx.query
        .insert(loyaltyCards)
        .values({ ...card, notedAt })
        .onConflictDoNothing()
        .returning();
      if (added) return added;
    }
  });
}
