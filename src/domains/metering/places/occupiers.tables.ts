import { integer, text } from 'drizzle-orm/pg-core';
import { localDate } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import { schema } from '../tables.ts';

/** The letter that asks whoever lives at an address to say who they are. */
export const occupierLetters = schema.table('occupier_letters', {
  accountId: pointsAt('accounts.accounts.id', integer()).primaryKey(),
  /** Printed on the letter. */
  shortcode: text().notNull().unique(),
  sentOn: localDate().notNull(),
});
