import { type Column, getTableName } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { getTableConfig, type PgColumnBuilderBase, type PgTable } from 'drizzle-orm/pg-core';

/** What Drizzle hands on from a builder to its column, and does not declare. */
interface Configured {
  readonly config: { pointsAt?: string };
}

/**
 * Declares that the values of a column are those of a column of another domain, as
 * `pointsAt('accounts.accounts.id', integer().notNull())`. Between domains there are no foreign keys:
 * that each row is there is a check of coherence, which follows from the declaration.
 *
 * @param target schema, table and column, as the database names them.
 */
export function pointsAt<Builder extends PgColumnBuilderBase>(
  target: string,
  builder: Builder,
): Builder {
  (builder as unknown as Configured).config.pointsAt = target;
  return builder;
}

/** A column's name with schema and table, as the database has it: `accounts.accounts.id`. */
export function fullNameOf(column: Column): string {
  const { schema } = getTableConfig(column.table as PgTable);
  const name = column.keyAsName ? toSnakeCase(column.name) : column.name;
  return `${schema ?? 'public'}.${getTableName(column.table)}.${name}`;
}

/** The columns of a table that point at others by `pointsAt`, with the full names of those. */
export function pointersOf(
  table: PgTable,
): readonly { readonly column: Column; readonly target: string }[] {
  return getTableConfig(table).columns.flatMap((column) => {
    const target = pointerOf(column);
    return target === null ? [] : [{ column, target }];
  });
}

/** What a column points at by `pointsAt`, by its full name; null where it does not. */
function pointerOf(column: Column): string | null {
  return (column as unknown as Configured).config.pointsAt ?? null;
}

const columnsOfValues = new WeakMap<Column, string>();

/**
 * The column that a column's values are values of, by its full name: where its pointer leads, be it a
 * foreign key or one declared with `pointsAt`, and else itself. Two columns that answer the same hold
 * each other's keys.
 */
export function valuesOf(column: Column): string {
  let name = columnsOfValues.get(column);
  if (name === undefined) {
    const referenced = referencedBy(column);
    name = pointerOf(column) ?? (referenced ? valuesOf(referenced) : fullNameOf(column));
    columnsOfValues.set(column, name);
  }
  return name;
}

/** The column that a foreign key of this column alone leads to; null where there is none. */
function referencedBy(column: Column): Column | null {
  for (const foreignKey of getTableConfig(column.table as PgTable).foreignKeys) {
    const { columns, foreignColumns } = foreignKey.reference();
    if (columns.length === 1 && columns[0]?.name === column.name) return foreignColumns[0] ?? null;
  }
  return null;
}
