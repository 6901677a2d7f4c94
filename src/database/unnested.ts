import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { PgArray, type PgTable } from 'drizzle-orm/pg-core';
import type { Database } from './database.ts';

const nameOf = (column: string) => sql.identifier(toSnakeCase(column));

/** How an insert of `insertRows` goes on. */
interface Insert<Table extends PgTable> {
  /** What every row gives a value; the other columns get what the database gives them. */
  readonly columns: readonly (keyof Table['$inferInsert'] & string)[];
  /** Where a row of the same key is there, it takes the values of these columns. */
  readonly replacing?: {
    readonly key: readonly (keyof Table['$inferInsert'] & string)[];
    readonly columns: readonly (keyof Table['$inferInsert'] & string)[];
  };
}

/**
 * Inserts rows with one array for each column in place of one value for each cell: neither the text of the
 * statement nor the work to build it grows with the rows. There is no limit to them but memory. Values are
 * those that `insert(table).values(rows)` takes, but no SQL.
 *
 * @returns the identifiers of the rows in their order, where the table has a column `id`; else nothing.
 */
export async function insertRows<Table extends PgTable>(
  tx: Database,
  table: Table,
  rows: readonly Table['$inferInsert'][],
  { columns, replacing }: Insert<Table>,
): Promise<number[]> {
  if (rows.length === 0) return [];
  const known = getTableColumns(table);
  const cells = columns.map((name) => {
    const column = known[name];
    if (!column) throw new TypeError(`The table has no column ${name}.`);
    const type = column.getSQLType();
    // An array of arrays would have to be of one length: each travels as a text.
    const isArray = column instanceof PgArray;
    const values = rows.map((row) => {
      const value = (row as Record<string, unknown>)[name] ?? null;
      return value === null ? null : column.mapToDriverValue(value);
    });
    const name_ = nameOf(name);
    return {
      name: name_,
      array: sql`${sql.param(values)}::${sql.raw(isArray ? 'text' : type)}[]`,
      value: isArray ? sql`${name_}::${sql.raw(type)}` : sql`${name_}`,
    };
  });
  const joined = (parts: readonly SQL[]) => sql.join([...parts], sql`, `);
  const names = joined(cells.map(({ name }) => sql`${name}`));
  const taken = replacing?.columns.map((name) => sql`${nameOf(name)} = excluded.${nameOf(name)}`);
  const conflict = replacing
    ? sql`on conflict (${joined(replacing.key.map((name) => sql`${nameOf(name)}`))})
        do update set ${joined(taken ?? [])}`
    : sql``;
  const told = 'id' in known ? sql`returning id` : sql``;
  const answer = (await tx.query.execute(sql`
    insert into ${table} (${names}) select ${joined(cells.map(({ value }) => value))}
    from unnest(${joined(cells.map(({ array }) => array))}) with ordinality as rows(${names}, place_of_row)
    order by place_of_row ${conflict} ${told}`)) as unknown as { rows: { id: number }[] };
  return answer.rows.map(({ id }) => id);
}

/** Whether a column is one of some numbers, which travel as one array. */
export function isOneOf(column: SQL.Aliased | { getSQL(): SQL }, numbers: readonly number[]): SQL {
  return sql`${column} = any(${sql.param([...numbers])}::int[])`;
}
