import { and, count, desc, eq, inArray } from 'drizzle-orm';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import type { Keyset } from '../../../engine/connections.ts';
import {
  nestedConnection,
  pageId,
  pagesOfParents,
  parentId,
} from '../../../engine/nested-connections.ts';
import { accountNotes, accountReminders } from './account-events.tables.ts';

export type AccountNoteRow = typeof accountNotes.$inferSelect;
export type ReminderRow = typeof accountReminders.$inferSelect;

const selectNotes = statement('notes_of_accounts', (query) =>
  query
    .select()
    .from(accountNotes)
    .where(isAnyOf(accountNotes.accountId, 'accountIds'))
    .orderBy(desc(accountNotes.createdAt), desc(accountNotes.id)),
);

/** The notes about an account, the latest first. */
export const notesOfAccount = loadMany(
  'accounts.notesOfAccount',
  (db: Database, accountIds: readonly number[]) => selectNotes(db, { accountIds }),
  (note) => note.accountId,
);

const firstDueFirst: Keyset<ReminderRow> = {
  name: 'accountReminders',
  columns: [
    {
      column: accountReminders.dueAt,
      direction: 'ascending',
      kind: 'instant',
      valueOf: ({ dueAt }) => dueAt.toString(),
    },
    {
      column: accountReminders.id,
      direction: 'ascending',
      kind: 'integer',
      valueOf: ({ id }) => id,
    },
  ],
};

/** A page of the reminders about an account, what is due first coming first. */
export const remindersOfAccount = nestedConnection<ReminderRow>({
  keyset: firstDueFirst,
  select(db, accountIds, page) {
    const idsOfOne = db.query
      .select({ id: accountReminders.id })
      .from(accountReminders)
      .where(and(eq(accountReminders.accountId, parentId), page.where))
      .orderBy(...page.orderBy)
      .limit(page.limit);
    return db.query
      .select({ parentId, row: accountReminders })
      .from(pagesOfParents(accountIds, idsOfOne))
      .innerJoin(accountReminders, eq(accountReminders.id, pageId))
      .orderBy(...page.orderBy);
  },
  count: (db, accountIds) =>
    db.query
      .select({ parentId: accountReminders.accountId, count: count() })
      .from(accountReminders)
      .where(inArray(accountReminders.accountId, [...accountIds]))
      .groupBy(accountReminders.accountId),
});
