import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { ledgers } from '../ledgers/ledgers.tables.ts';
import { schema } from '../tables.ts';

/** What is done for the ledgers of a run. */
export type RunKind =
  | 'STATEMENTS'
  | 'OPENINGS'
  | 'FINAL_BILLS'
  | 'DEBTS'
  | 'DEPOSITS'
  | 'DISCOUNTS';

/** Work on many ledgers that fell due at one moment. A job opens it; every server works on it. */
export const runs = schema.table(
  'runs',
  {
    id: identityKey(),
    kind: text().$type<RunKind>().notNull(),
    dueAt: instant().notNull(),
    itemCount: integer().notNull(),
    openedAt: instant().notNull(),
    finishedAt: instant(),
  },
  (table) => [
    uniqueIndex('runs_once').on(table.kind, table.dueAt),
    index().on(table.id).where(sql`finished_at is null`),
  ],
);

/** One ledger of a run. What is done for it and that it is done are written in one transaction. */
export const runItems = schema.table(
  'run_items',
  {
    runId: integer()
      .notNull()
      .references(() => runs.id),
    ledgerId: integer()
      .notNull()
      .references(() => ledgers.id),
    state: text().$type<'WAITING' | 'DONE' | 'FAILED'>().notNull().default('WAITING'),
    attempts: smallint().notNull().default(0),
    /** The name of the last failure; its particulars stand in the log alone. */
    failure: text(),
    doneAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.ledgerId] }),
    index('run_items_waiting').on(table.runId, table.ledgerId).where(sql`state = 'WAITING'`),
    index().on(table.ledgerId),
    check('run_items_state', sql`${table.state} in ('WAITING', 'DONE', 'FAILED')`),
    check('run_items_done', sql`(${table.state} = 'DONE') = (${table.doneAt} is not null)`),
  ],
);
