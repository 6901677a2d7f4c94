import { type Column, type SQL, sql } from 'drizzle-orm';
import type { Database, Queries } from './database.ts';

interface Prepared<Answer> {
  execute(values?: Record<string, unknown>): Promise<Answer>;
}

/**
 * A statement that is built once for each database and run with the values of its placeholders.
 * Hot paths use nothing else: building a statement anew costs more than running it.
 */
export function statement<Values extends Record<string, unknown>, Answer>(
  name: string,
  build: (query: Queries) => { prepare(name: string): Prepared<Answer> },
): (db: Database, values: Values) => Promise<Answer> {
  const prepared = new WeakMap<Queries, Prepared<Answer>>();
  return (db, values) => {
    let known = prepared.get(db.query);
    if (!known) {
      known = build(db.query).prepare(name);
      prepared.set(db.query, known);
    }
    return known.execute(values);
  };
}

/** `column = any(:name)`, which takes a list of any length as one value. */
export function isAnyOf(column: Column, name: string): SQL {
  return sql`${column} = any(${sql.placeholder(name)})`;
}
