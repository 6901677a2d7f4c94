import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../../database/columns.ts';
import { payments } from '../payments/payments.tables.ts';
import { schedules } from '../schedules/schedules.tables.ts';
import { schema } from '../tables.ts';

/** What is submitted to the banks in one go: Direct Debits that are all debited on one day. */
export const collectionFiles = schema.table('collection_files', {
  id: identityKey(),
  /** London days: submitted two bank days before it is debited. */
  submitOn: localDate().notNull(),
  debitOn: localDate().notNull().unique(),
  createdAt: instant().notNull(),
});

/** A payment in a file. A line is written before the vendor is called, so that a payment has only one. */
export const collections = schema.table(
  'collections',
  {
    fileId: integer()
      .notNull()
      .references(() => collectionFiles.id),
    line: integer().notNull(),
    paymentId: integer()
      .notNull()
      .unique()
      .references(() => payments.id),
    /** PREPARED is not known to have reached the vendor, who is asked about it before it is sent. */
    state: text().$type<'PREPARED' | 'SENT'>().notNull(),
    sentAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.fileId, table.line] }),
    index('collections_prepared').on(table.fileId).where(sql`${table.state} = 'PREPARED'`),
    check('collections_sent', sql`(${table.state} = 'SENT') = (${table.sentAt} is not null)`),
  ],
);

/**
 * What the vendor told, once for each of its own identifiers: returns (ARUDD), messages about
 * instructions (ADDACS, AUDDIS), claims (DDICA), card payments, transfers that came in.
 */
export const vendorEvents = schema.table(
  'vendor_events',
  {
    id: identityKey(),
    vendorEventId: text().notNull().unique(),
    kind: text().notNull(),
    /** Of the service that the kind names; null where it has none. */
    code: text(),
    paymentId: integer().references(() => payments.id),
    instructionId: integer(),
    /** Of money that was sent to a customer: under which the vendor was asked to send it. */
    payOutKey: text(),
    amountPence: integer(),
    /** Of money that came in: what the payer wrote. It waits unhandled until somebody's ledger is found. */
    payerReference: text(),
    /** The London day that the event is of. */
    eventOn: localDate().notNull(),
    /** The London day on which it is acted upon: of a claim, that on which its money leaves. */
    actOn: localDate().notNull(),
    receivedAt: instant().notNull(),
    handledAt: instant(),
  },
  (table) => [
    index().on(table.paymentId),
    index().on(table.instructionId),
    uniqueIndex('vendor_events_unhandled').on(table.id).where(sql`${table.handledAt} is null`),
  ],
);

/** What customers were told beforehand, as the Direct Debit rules ask: ten bank days before. */
export const notices = schema.table(
  'notices',
  {
    id: identityKey(),
    scheduleId: integer().references(() => schedules.id),
    paymentId: integer().references(() => payments.id),
    kind: text()
      .$type<'FIRST_COLLECTION' | 'CHANGED' | 'BILL' | 'PRESENTED_AGAIN' | 'FINAL'>()
      .notNull(),
    /** What was announced. */
    amountPence: integer().notNull(),
    firstOn: localDate().notNull(),
    sentOn: localDate().notNull(),
  },
  (table) => [
    uniqueIndex('notices_of_schedule').on(table.scheduleId, table.kind, table.firstOn),
    uniqueIndex('notices_of_payment').on(table.paymentId, table.kind),
    check('notices_subject', sql`(${table.scheduleId} is null) <> (${table.paymentId} is null)`),
  ],
);

/**
 * A London day of the banks that was opened and is worked on, or is done. What is still to be done on
 * it follows from the payments alone.
 */
export const bankRuns = schema.table(
  'bank_runs',
  {
    on: localDate().primaryKey(),
    dueAt: instant().notNull(),
    /** The last schedule of which the payments were made; 0 before the first. */
    madeThroughId: integer().notNull().default(0),
    finishedAt: instant(),
  },
  (table) => [uniqueIndex('bank_runs_open').on(table.on).where(sql`${table.finishedAt} is null`)],
);
