import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, text } from 'drizzle-orm/pg-core';
import { identityKey, localDate } from '../../../database/columns.ts';
import { schema } from '../tables.ts';

/** Instructions that the local vendor was sent; it keeps no more of a bank account than it acts by. */
export const localMandates = schema.table('local_mandates', {
  reference: text().primaryKey(),
  /** The last four digits of the account, which decide what its bank does. */
  lastFour: text().notNull(),
  lodgedOn: localDate().notNull(),
  isCancelled: boolean().notNull().default(false),
});

/** What the local vendor was asked to do, once for each key. */
export const localCalls = schema.table(
  'local_calls',
  {
    key: text().primaryKey(),
    kind: text().$type<'COLLECT' | 'CHARGE' | 'PAY_OUT'>().notNull(),
    /** The instruction or card that it is about; null of a cheque. */
    reference: text(),
    amountPence: integer().notNull(),
    /** The London day on which it is debited; null of what happens at once. */
    debitOn: localDate(),
    isDeclined: boolean().notNull(),
  },
  (table) => [
    index().on(table.reference),
    index().on(table.debitOn),
    check('local_calls_debited', sql`(${table.kind} = 'COLLECT') = (${table.debitOn} is not null)`),
  ],
);

/** Money that came to the bank account of the local vendor. */
export const localTransfers = schema.table('local_transfers', {
  id: identityKey(),
  amountPence: integer().notNull(),
  payerReference: text().notNull(),
  arrivedOn: localDate().notNull(),
});

/** Events that the platform has taken over, so that they are not told again. */
export const localTold = schema.table('local_told', { eventId: text().primaryKey() });
