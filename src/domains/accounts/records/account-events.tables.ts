import { boolean, index, integer, jsonb, text } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { accounts, schema } from '../tables.ts';

/** What somebody wrote down about an account. */
export const accountNotes = schema.table(
  'account_notes',
  {
    id: identityKey(),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    body: text().notNull(),
    /** Whether it was pinned; `unpinAt` says until when, for good where it is null. */
    wasPinned: boolean().notNull(),
    unpinAt: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.accountId, table.createdAt, table.id)],
);

/** Something that the supplier has to do about an account by some time. */
export const accountReminders = schema.table(
  'account_reminders',
  {
    id: identityKey(),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    typeName: text().notNull(),
    content: text().notNull(),
    /** What the type of reminder needs to know. */
    params: jsonb().$type<Readonly<Record<string, unknown>>>(),
    /** The member of staff, or else the team, who is to see to it. */
    assigneeId: integer(),
    assigneeUsername: text(),
    assigneeTeamId: integer(),
    assigneeTeamName: text(),
    /** Whether the platform set it and will clear it. */
    isPlatformManaged: boolean().notNull(),
    /** Whether the conversation it came from is opened again when it is due. */
    reopensConversation: boolean().notNull(),
    createdAt: instant().notNull(),
    dueAt: instant().notNull(),
  },
  (table) => [index().on(table.accountId, table.dueAt, table.id)],
);
