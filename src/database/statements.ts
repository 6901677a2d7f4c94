import { type Column, fillPlaceholders, is, Placeholder, type SQL, sql } from 'drizzle-orm';
import type { Database, Queries } from './database.ts';
import type { PreparedStatement, StatementKeys } from './driver/driver.ts';
import {
  type RowDecoder,
  rowDecoder,
  type SelectedField,
  selectedColumn,
} from './driver/row-decoders.ts';
import { valuesOf } from './pointers.ts';

interface Prepared<Answer> {
  execute(values?: Record<string, unknown>): Promise<Answer>;
}

/** Members of Drizzle's prepared statements that their types do not declare. */
interface PreparedInternals {
  readonly fields?: readonly SelectedField[];
  readonly customResultMapper?: unknown;
  readonly joinsNotNullableMap?: Readonly<Record<string, boolean>>;
  getQuery(): { readonly sql: string; readonly params: unknown[] };
}

interface Built<Answer> {
  readonly prepared: Prepared<Answer>;
  readonly pipelined: Pipelined | null;
}

interface Pipelined {
  readonly statement: PreparedStatement;
  readonly params: unknown[];
}

/**
 * A statement that is built once for each database and run with the values of its placeholders.
 * Hot paths use nothing else: building a statement anew costs more than running it.
 */
export function statement<Values extends Record<string, unknown>, Answer>(
  name: string,
  build: (query: Queries) => { prepare(name: string): Prepared<Answer> },
): (db: Database, values: Values) => Promise<Answer> {
  const builtFor = new WeakMap<Queries, Built<Answer>>();
  return (db, values) => {
    let built = builtFor.get(db.query);
    if (!built) {
      const prepared = build(db.query).prepare(name);
      built = { prepared, pipelined: pipelinedFrom(name, prepared) };
      builtFor.set(db.query, built);
    }
    const { prepared, pipelined } = built;
    // A transaction has a connection of its own, and no pipeline.
    if (!db.pipeline || !pipelined) return prepared.execute(values);
    return db.pipeline.run(
      pipelined.statement,
      fillPlaceholders(pipelined.params, values),
    ) as Promise<unknown> as Promise<Answer>;
  };
}

/** Null where no rows are selected. */
function pipelinedFrom(name: string, prepared: Prepared<unknown>): Pipelined | null {
  const internals = prepared as unknown as PreparedInternals;
  const { fields, customResultMapper, joinsNotNullableMap } = internals;
  if (!fields || customResultMapper) return null;
  const { sql: text, params } = internals.getQuery();
  let decode: RowDecoder | null = null;
  const pipelined: PreparedStatement = {
    name,
    text,
    columns: fields.map((field) => {
      const column = selectedColumn(field);
      return { path: field.path.join('.'), valuesOf: column && valuesOf(column) };
    }),
    keys: keysAmong(params),
    get isDescribed() {
      return decode !== null;
    },
    describe(typeIds) {
      decode ??= rowDecoder(fields, typeIds, joinsNotNullableMap);
    },
    readRow: (bytes, at) => (decode as RowDecoder)(bytes, at),
  };
  return { statement: pipelined, params };
}

/** Columns that the values of placeholders are keys of. */
const keyColumns = new WeakMap<Placeholder, Column>();

/** What a statement selects by; null where a placeholder stands for anything but its keys. */
function keysAmong(params: readonly unknown[]): StatementKeys | null {
  const columns = params
    .filter((param) => is(param, Placeholder))
    .map((placeholder) => keyColumns.get(placeholder) ?? null);
  const [first] = columns;
  if (!first) return null;
  const column = valuesOf(first);
  const areAlike = columns.every((each) => each && valuesOf(each) === column);
  return areAlike ? { column, type: first.getSQLType() } : null;
}

/**
 * A placeholder for a list of values of a column, in statements that select by them. Where it says
 * what the values are, they can be found in other rows.
 */
export function keyList(column: Column, name: string): Placeholder {
  const placeholder = sql.placeholder(name);
  keyColumns.set(placeholder, column);
  return placeholder;
}

/** `column = any(:name)`, which takes a list of any length as one value. */
export function isAnyOf(column: Column, name: string): SQL {
  return sql`${column} = any(${keyList(column, name)})`;
}
