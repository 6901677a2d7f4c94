import { type Column, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Contributions } from '../engine/contributions.ts';
import type { Services } from '../engine/services.ts';
import type { Database } from './database.ts';
import { fullNameOf, pointersOf } from './pointers.ts';

/** What does not agree: how often in all, and the first of them, with their identifiers. */
export interface Violations {
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
  /** The statement that searches; none where rows are walked through one by one. */
  readonly statement?: SQL;
  /** @param most how many violations to tell. */
  readonly find: (data: CheckedData, most: number) => Promise<Violations>;
}

/**
 * A check in one statement.
 *
 * @param violations selects one row for each violation, which it tells in the column `what`.
 */
export function check(title: string, violations: SQL): Check {
  return {
    title,
    statement: violations,
    find: ({ db }, most) => findViolations(db, violations, most),
  };
}

/** What a statement of a check finds. */
export function findViolations(db: Database, violations: SQL, most: number): Promise<Violations> {
  return snapshot(db, async (tx) => {
    const { rows } = (await tx.query.execute(sql`
      with violation as materialized (${violations})
      select (select count(*)::int from violation) as count,
        array(select what from violation order by what limit ${most}) as first`)) as unknown as {
      rows: Violations[];
    };
    return rows[0] ?? { count: 0, first: [] };
  });
}

/**
 * One check for each pointer of a table: that its values are those of a row that is there. `pointsAt`
 * declares what no foreign key holds together.
 */
export function pointerChecks(table: PgTable): readonly Check[] {
  return pointersOf(table).map(({ column, target }) => {
    const names = target.split('.');
    const targetColumn = names.pop() ?? '';
    const targetTable = sql.join(names.map(sql.identifier), sql`.`);
    return check(
      pointerTitle(column, target),
      sql`select format('%s', ${column}) as what from ${table}
        where ${column} is not null and not exists (
          select from ${targetTable} target
          where target.${sql.identifier(targetColumn)} = ${column})`,
    );
  });
}

/** `Each account_id of metering.occupancies is an id of accounts.accounts` */
export function pointerTitle(column: Column, target: string): string {
  const partsOf = (fullName: string) => {
    const [schema, table, name] = fullName.split('.');
    return { table: `${schema}.${table}`, name };
  };
  const [from, to] = [partsOf(fullNameOf(column)), partsOf(target)];
  const article = /^[aeiou]/.test(to.name ?? '') ? 'an' : 'a';
  return `Each ${from.name} of ${from.table} is ${article} ${to.name} of ${to.table}`;
}

/** What many rows that were compared one by one amount to. */
export function violationsOf(all: readonly string[], most: number): Violations {
  return { count: all.length, first: all.toSorted().slice(0, most) };
}

/**
 * Runs `work` on the data as it was at one moment, so that what is written meanwhile is no violation.
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
