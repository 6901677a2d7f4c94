import { boolean, index, integer, text } from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../../database/columns.ts';
import { accounts, schema } from '../tables.ts';

/** An expression of dissatisfaction, from the day it came to the day it was settled. */
export const complaints = schema.table(
  'complaints',
  {
    id: identityKey(),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    type: text().notNull(),
    subtype: text(),
    /** The member of staff who sees it through; nobody yet where it is null. */
    assigneeId: integer(),
    /** Whether it goes into the figures that the regulator is given. */
    isOfficial: boolean().notNull(),
    createdOn: localDate().notNull(),
    resolvedOn: localDate(),
  },
  (table) => [index().on(table.accountId, table.id)],
);

/** A conversation about a complaint, with what was done about it. */
export const complaintContacts = schema.table(
  'complaint_contacts',
  {
    id: identityKey(),
    complaintId: integer()
      .notNull()
      .references(() => complaints.id),
    name: text().notNull(),
    email: text(),
    landline: text(),
    mobile: text(),
    preferredCommunicationMethod: text(),
    status: text().notNull(),
    actionTaken: text().notNull(),
    summary: text(),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.complaintId, table.createdAt, table.id)],
);
