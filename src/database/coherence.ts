import { type Column, getTableName, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import type { Contributions } from '../engine/contributions.ts';
import type { Services } from '../engine/services.ts';
import type { Database } from './database.ts';

/** What does not agree: how often in all, and the first of them, told with their identifiers. */
export interface Offences {
  readonly count: number;
  readonly first: readonly string[];
}

/** What a check looks at. */
export interface CheckedData {
  readonly db: Database;
  readonly services: Services;
  readonly contributions: Contributions;
}

/**
 * A fact that is kept, or can be worked out, in two ways, and a search for where the two differ. It
 * holds whenever it is looked at: nothing in it may come true or false by the passing of time alone.
 */
export interface Check {
  /** The fact, as a sentence: `The half-hours of a day add up to its total`. */
  readonly title: string;
  /** @param most how many offences to tell. */
  readonly find: (data: CheckedData, most: number) => Promise<Offences>;
}

/**
 * A check in one statement.
 *
 * @param offences selects one row for each offence, which it tells in the column `what`.
 */
export function check(title: string, offences: SQL): Check {
  return { title, find: ({ db }, most) => findOffences(db, offences, most) };
}

/** What a statement of a check finds. */
export function findOffences(db: Database, offences: SQL, most: number): Promise<Offences> {
  return snapshot(db, async (tx) => {
    const { rows } = (await tx.query.execute(sql`
      with offence as materialized (${offences})
      select (select count(*)::int from offence) as count,
        array(select what from offence order by what limit ${most}) as first`)) as unknown as {
      rows: Offences[];
    };
    return rows[0] ?? { count: 0, first: [] };
  });
}

/** A check that columns without a foreign key lead to a row that is there. */
export function pointerCheck(title: string, from: readonly Column[], to: Column): Check {
  const searches = from.map((column) => {
    const { schema } = getTableConfig(column.table as PgTable);
    const name = `${schema}.${getTableName(column.table)}`;
    return sql`select format('%s: %s', ${name}::text, ${column}) as what from ${column.table}
      where ${column} is not null and not exists (
        select from ${to.table} where ${to} = ${column})`;
  });
  return check(title, sql.join(searches, sql` union all `));
}

/** What many rows that were compared one by one amount to. */
export function offencesOf(found: readonly string[], most: number): Offences {
  return { count: found.length, first: found.toSorted().slice(0, most) };
}

/**
 * Runs `work` on the data as it was at one moment, so that what is written meanwhile offends nothing.
 * A check reads whole tables, which may take longer than a request's statement may.
 */
export function snapshot<T>(db: Database, work: (tx: Database) => Promise<T>): Promise<T> {
  return db.transaction(
    async (tx) => {
      await tx.query.execute(sql`set local statement_timeout = 0`);
      return work(tx);
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}
