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
  const known = new WeakMap<Queries, (values: Values) => Promise<Answer>>();
  return (db, values) => {
    let run = known.get(db.query);
    if (!run) {
      const prepared = build(db.query).prepare(name);
      run = throughPipeline(db, name, prepared) ?? ((given) => prepared.execute(given));
      known.set(db.query, run);
    }
    return run(values);
  };
}

/** Null within a transaction, which has a connection of its own, and where no rows are selected. */
function throughPipeline<Values extends Record<string, unknown>, Answer>(
  { pipeline }: Database,
  name: string,
  prepared: Prepared<Answer>,
): ((values: Values) => Promise<Answer>) | null {
  const { fields, customResultMapper, joinsNotNullableMap } = prepared as unknown as Inside;
  if (!pipeline || !fields || customResultMapper) return null;
  const { sql: text, params } = (prepared as unknown as Inside).getQuery();
  let reader: RowReader | null = null;
  const shape: Shape = {
    name,
    text,
    get isDescribed() {
      return reader !== null;
    },
    describe(typeIds) {
      reader ??= rowReader(fields, typeIds, joinsNotNullableMap);
    },
    readRow: (texts) => (reader as RowReader)(texts),
  };
  return (values) => pipeline.run(shape, fillPlaceholders(params, values)) as Promise<Answer>;
}

/** `column = any(:name)`, which takes a list of any length as one value. */
export function isAnyOf(column: Column, name: string): SQL {
  return sql`${column} = any(${sql.placeholder(name)})`;
}
