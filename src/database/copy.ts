import { finished } from 'node:stream/promises';
import type { Transaction } from '@electric-sql/pglite';
import { type Column, getTableColumns, getTableName, is, SQL, sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { getTableConfig, PgArray, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Database } from './database.ts';

/** COPY reads its input as one message on the embedded database: this bounds the memory it takes. */
const rowsPerCopy = 5000;

/**
 * Writes rows by COPY, which for many rows takes a fraction of the time of INSERT. The rows hold the
 * same values as `insert(table).values(rows)` takes, but no SQL; a column that no row gives a value
 * is left to the database. Constraints and triggers apply. There is no conflict clause.
 *
 * @param tx a transaction: COPY needs one connection for its command and its data.
 * @throws TypeError where a value is SQL, or where only some rows leave a column out whose default the
 *   database works out.
 */
export async function copyRows<Table extends PgTable>(
  tx: Database,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  const columns = writtenColumns(table, rows);
  // A row of defaults alone has no text in COPY's format.
  if (columns.length === 0 && rows.length > 0) throw new TypeError('The rows hold no values.');
  const { schema, name } = getTableConfig(table);
  const path = [schema, name].flatMap((part) => (part ? [quoted(part)] : [])).join('.');
  const list = columns.map(({ column }) => quoted(columnName(column))).join(', ');
  for (let start = 0; start < rows.length; start += rowsPerCopy) {
    const text = copyText(columns, rows.slice(start, start + rowsPerCopy));
    await copy(tx, `copy ${path} (${list}) from`, text);
  }
}

/**
 * Writes rows by COPY and tells their identifiers, in the order of the rows, as
 * `insert(table).values(rows).returning({ id: table.id })` does. They are taken from the column's
 * sequence first, so others may write to the table at the same time.
 */
export async function copyNumberedRows<Table extends PgTable & { readonly id: PgColumn }>(
  tx: Database,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<readonly number[]> {
  const ids = await takeIds(tx, table, rows.length);
  await copyRows(
    tx,
    table,
    rows.map((row, index) => ({ ...row, id: ids[index] })),
  );
  return ids;
}

/** Takes the next identifiers of a table from the sequence of its column `id`, in order. */
export async function takeIds(
  tx: Database,
  table: PgTable & { readonly id: PgColumn },
  count: number,
): Promise<readonly number[]> {
  if (count === 0) return [];
  const { rows } = (await tx.query.execute(sql`
    select nextval(${sequenceOf(table)})::int as id
      from generate_series(1, ${count}::int)`)) as unknown as { rows: { id: number }[] };
  return rows.map(({ id }) => id);
}

/** The sequence that numbers the rows of a table in its column `id`. */
export function sequenceOf(table: PgTable & { readonly id: PgColumn }): SQL {
  const { schema, name } = getTableConfig(table);
  const path = [schema ?? 'public', name].map(quoted).join('.');
  return sql`pg_get_serial_sequence(${path}, ${columnName(table.id)})`;
}

/** A column that COPY writes, and what stands in rows that leave it out. */
interface WrittenColumn {
  readonly key: string;
  readonly column: Column;
  /** Whether it is an array of whole numbers, the most frequent of our large values. */
  readonly holdsNumbers: boolean;
  readonly missing: () => unknown;
}

function writtenColumns(
  table: PgTable,
  rows: readonly Readonly<Record<string, unknown>>[],
): WrittenColumn[] {
  return Object.entries(getTableColumns(table)).flatMap(([key, column]) => {
    if (column.generated) return [];
    const isGiven = rows.some((row) => row[key] !== undefined);
    const makesValue = column.defaultFn ?? column.onUpdateFn;
    if (!(isGiven || makesValue)) return [];
    const isWhole = rows.every((row) => row[key] !== undefined);
    const missing = makesValue ?? (() => column.default ?? null);
    if (!isWhole && !makesValue && (is(column.default, SQL) || isNumberedByDatabase(column))) {
      throw new TypeError(
        `Either all rows of ${getTableName(table)} give ${key} a value, or none of them.`,
      );
    }
    return [{ key, column, holdsNumbers: holdsNumbers(column), missing }];
  });
}

function holdsNumbers(column: Column): boolean {
  return is(column, PgArray) && /^(integer|smallint)$/.test(column.baseColumn.getSQLType());
}

function isNumberedByDatabase(column: Column): boolean {
  return column.generatedIdentity !== undefined || column.getSQLType().endsWith('serial');
}

function columnName(column: Column): string {
  return column.keyAsName ? toSnakeCase(column.name) : column.name;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Rows in the text format of COPY: a line for each row, its values set apart by tabs, `\N` for null.
 */
function copyText(
  columns: readonly WrittenColumn[],
  rows: readonly Readonly<Record<string, unknown>>[],
): string {
  let text = '';
  const values: unknown[] = [];
  const fields: string[] = [];
  for (const row of rows) {
    for (const [place, column] of columns.entries()) {
      const given = row[column.key];
      const value = given === undefined ? column.missing() : given;
      // Many rows share an instant or a date, whose text takes longer to make than to write.
      if (value !== values[place] || fields.length < columns.length) {
        fields[place] = fieldOf(column, value);
        values[place] = value;
      }
    }
    text += `${fields.join('\t')}\n`;
  }
  return text;
}

/** A value as Drizzle hands it to a driver, as a field of COPY's text format. */
function fieldOf({ column, holdsNumbers }: WrittenColumn, value: unknown): string {
  if (value === null) return '\\N';
  // Drizzle looks at each element of an array for what it might be, which takes longer than COPY.
  if (holdsNumbers && Array.isArray(value)) return numbersText(value);
  if (value instanceof SQL) throw new TypeError(`COPY takes no SQL, as given for ${column.name}.`);
  const driverValue = column.mapToDriverValue(value);
  if (typeof driverValue === 'string') return escaped(driverValue);
  if (driverValue instanceof Uint8Array) {
    return `\\\\x${Buffer.from(driverValue).toString('hex')}`;
  }
  return String(driverValue);
}

function numbersText(values: readonly (number | null)[]): string {
  const given = values.includes(null) ? values.map((value) => value ?? 'NULL') : values;
  return `{${given.join(',')}}`;
}

const special = /[\\\n\r\t]/g;
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A tab, a line's end or a backslash of a value would be taken for one of the format. */
function escaped(text: string): string {
  return text.replace(special, (character) => escapes[character] ?? character);
}

/** Runs one COPY on the connection of the transaction. */
async function copy(tx: Database, command: string, text: string): Promise<void> {
  const { client } = tx.query._.session as unknown as { client: unknown };
  if (tx.kind === 'pglite') {
    const blob = new Blob([text]);
    await (client as Transaction).query(`${command} '/dev/blob'`, [], { blob });
    return;
  }
  // The connection may hand the stream back at once or when its turn has come.
  const stream = await (client as pg.PoolClient).query(copyFrom(`${command} stdin`));
  stream.end(text);
  await finished(stream);
}
