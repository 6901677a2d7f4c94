import { type Column, fillPlaceholders, type SQL, sql } from 'drizzle-orm';
import type { Database, Queries } from './database.ts';
import type { Shape } from './pipeline.ts';
import { type RowReader, rowReader, type SelectedField } from './rows.ts';

interface Prepared<Answer> {
  execute(values?: Record<string, unknown>): Promise<Answer>;
}

/** What a prepared statement of Drizzle's holds besides, and does not declare. */
interface Inside {
  readonly fields?: readonly SelectedField[];
  readonly customResultMapper?: unknown;
  readonly joinsNotNullableMap?: Readonly<Record<string, boolean>>;
  getQuery(): { readonly sql: string; readonly params: unknown[] };
}

/**
 * A statement that is built once for each database and run with the values of its placeholders.
 * Hot paths use nothing else: building a statement anew costs more than running it.
 */
export function statement<Values extends Record<string, unknown>, Answer>(
  name: string,
  build: (query: Queries) => { prepare(name: string): Prepared<Answer> },
): (db: Database, values: Values) => Promise<Answer> {
  const known = new WeakMap<Queries, Known<Answer>>();
  return (db, values) => {
    let found = known.get(db.query);
    if (!found) {
      const prepared = build(db.query).prepare(name);
      found = { prepared, piped: pipedOf(name, prepared) };
      known.set(db.query, found);
    }
    const { prepared, piped } = found;
    // A transaction has a connection of its own, and no pipeline.
    if (!db.pipeline || !piped) return prepared.execute(values);
    return db.pipeline.run(
      piped.shape,
      fillPlaceholders(piped.params, values),
    ) as Promise<unknown> as Promise<Answer>;
  };
}

interface Piped {
  readonly shape: Shape;
  readonly params: unknown[];
}

interface Known<Answer> {
  readonly prepared: Prepared<Answer>;
  readonly piped: Piped | null;
}

/** Null where no rows are selected. */
function pipedOf(name: string, prepared: Prepared<unknown>): Piped | null {
  const inside = prepared as unknown as Inside;
  const { fields, customResultMapper, joinsNotNullableMap } = inside;
  if (!fields || customResultMapper) return null;
  const { sql: text, params } = inside.getQuery();
  let reader: RowReader | null = null;
  const shape: Shape = {
    name,
    text,
    paths: fields.map(({ path }) => path.join('.')),
    get isDescribed() {
      return reader !== null;
    },
    describe(typeIds) {
      reader ??= rowReader(fields, typeIds, joinsNotNullableMap);
    },
    readRow: (bytes, at) => (reader as RowReader)(bytes, at),
  };
  return { shape, params };
}

/** `column = any(:name)`, which takes a list of any length as one value. */
export function isAnyOf(column: Column, name: string): SQL {
  return sql`${column} = any(${sql.placeholder(name)})`;
}
