import { Column, getTableName, is, SQL, Subquery } from 'drizzle-orm';
import pg from 'pg';

/** A selected value of a statement, as Drizzle lists them: where it goes and what reads it. */
export interface SelectedField {
  readonly path: readonly string[];
  readonly field: unknown;
}

/** Reads one row of texts, as the database sends it. */
export type RowReader = (texts: readonly (string | null)[]) => Record<string, unknown>;

type Decode = (text: string) => unknown;

interface Cell {
  readonly group: string | null;
  readonly name: string;
  readonly decode: Decode;
  /** The table whose column it is, where a join may leave the whole group out. */
  readonly table: string | null;
}

/** These stay texts until a column of ours reads them: dates, times, and lists of them. */
const readAsText: ReadonlySet<number> = new Set([
  1082, 1083, 1114, 1115, 1182, 1184, 1185, 1186, 1187, 1231,
]);

/**
 * Makes the reader of a statement's rows, once all that it depends on is known: which types the
 * database sends, and where the values go. Drizzle works that out for every value of every row.
 *
 * @param isAlwaysThere by table, false where a left join may find no row.
 */
export function rowReader(
  fields: readonly SelectedField[],
  typeIds: readonly number[],
  isAlwaysThere: Readonly<Record<string, boolean>> | undefined,
): RowReader {
  const cells = fields.map(({ path, field }, place): Cell => {
    const [first = '', second] = path;
    if (path.length > 2) throw new Error('Rows hold values, and groups of values, no deeper.');
    return {
      group: second === undefined ? null : first,
      name: second ?? first,
      decode: decoderOf(field, typeIds[place] ?? 0),
      table: isAlwaysThere && is(field, Column) ? getTableName(field.table) : null,
    };
  });
  const width = cells.length;
  if (cells.every(({ group }) => group === null)) {
    return (texts) => {
      const row: Record<string, unknown> = {};
      for (let place = 0; place < width; place += 1) {
        const { name, decode } = cells[place] as Cell;
        const text = texts[place] as string | null;
        row[name] = text === null ? null : decode(text);
      }
      return row;
    };
  }
  const absent = groupsThatMayBeAbsent(cells, isAlwaysThere);
  return (texts) => {
    const row: Record<string, unknown> = {};
    for (let place = 0; place < width; place += 1) {
      const { group, name, decode } = cells[place] as Cell;
      const text = texts[place] as string | null;
      const value = text === null ? null : decode(text);
      if (group === null) {
        row[name] = value;
        continue;
      }
      row[group] ??= {};
      (row[group] as Record<string, unknown>)[name] = value;
    }
    for (const { group, places } of absent) {
      if (places.every((place) => texts[place] === null)) row[group] = null;
    }
    return row;
  };
}

/** Groups of one table's columns that are null as a whole where a left join has found no row. */
function groupsThatMayBeAbsent(
  cells: readonly Cell[],
  isAlwaysThere: Readonly<Record<string, boolean>> | undefined,
): { group: string; places: number[] }[] {
  if (!isAlwaysThere) return [];
  const groups = Map.groupBy(cells.keys(), (place) => cells[place]?.group ?? null);
  return [...groups].flatMap(([group, places]) => {
    const tables = new Set(places.map((place) => cells[place]?.table ?? null));
    const [table] = tables;
    const isOfOneTable = tables.size === 1 && table != null;
    return group !== null && isOfOneTable && !isAlwaysThere[table] ? [{ group, places }] : [];
  });
}

function decoderOf(field: unknown, typeId: number): Decode {
  const parse: Decode = readAsText.has(typeId)
    ? (text) => text
    : (pg.types.getTypeParser(typeId, 'text') as Decode);
  const mapper = mapperOf(field);
  return mapper ? (text) => mapper(parse(text)) : parse;
}

interface Mapper {
  mapFromDriverValue(value: unknown): unknown;
}

/** What Drizzle turns a driver's value with; null where it stays what it is. */
function mapperOf(field: unknown): ((value: unknown) => unknown) | null {
  const mapper = is(field, Column) ? field : expressionOf(field).decoder;
  if (mapper.mapFromDriverValue === Column.prototype.mapFromDriverValue) return null;
  return (value) => mapper.mapFromDriverValue(value);
}

function expressionOf(field: unknown): { readonly decoder: Mapper } {
  const expression = is(field, SQL)
    ? field
    : is(field, Subquery)
      ? field._.sql
      : (field as { readonly sql: SQL }).sql;
  return expression as unknown as { readonly decoder: Mapper };
}
