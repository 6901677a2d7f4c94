import { Column, getTableName, is } from 'drizzle-orm';
import { type Decode, decoderOf } from './decoders.ts';

/** A selected value of a statement, as Drizzle lists them: where it goes and what decodes it. */
export interface SelectedField {
  readonly path: readonly string[];
  readonly field: unknown;
}

/** The column that is selected; null where it is an expression. */
export function selectedColumn({ field }: SelectedField): Column | null {
  return is(field, Column) ? field : null;
}

/** Decodes one row, whose columns begin at a place in an answer's bytes, each after its length. */
export type RowDecoder = (bytes: Buffer, at: number) => Record<string, unknown>;

/**
 * Makes the decoder of a statement's rows, once all that it depends on is there: which types the
 * database sends, and where the values go. Drizzle works that out for every value of every row.
 * The decoder is generated as code, so that its rows are made in one go and all alike.
 *
 * @param isAlwaysThere by table, false where a left join may find no row.
 */
export function rowDecoder(
  fields: readonly SelectedField[],
  typeIds: readonly number[],
  isAlwaysThere: Readonly<Record<string, boolean>> | undefined,
): RowDecoder {
  const decoders: Decode[] = fields.map(({ field }, place) =>
    decoderOf(field, typeIds[place] ?? 0),
  );
  const groups = new Map<string, Cell[]>();
  for (const [place, { path, field }] of fields.entries()) {
    const [first = '', second] = path;
    if (path.length > 2) throw new Error('Rows hold values, and groups of values, no deeper.');
    const table = isAlwaysThere && is(field, Column) ? getTableName(field.table) : null;
    // A value that stands alone is a group of its own name, with no name within it.
    const cells = groups.get(first) ?? [];
    groups.set(first, cells);
    cells.push({ place, name: second ?? null, table });
  }
  const members = [...groups].map(([name, cells]) => {
    const [only] = cells;
    if (only?.name === null) return `${JSON.stringify(name)}: v${only.place}`;
    const inside = cells.map((cell) => `${JSON.stringify(cell.name)}: v${cell.place}`);
    const absent = mayBeAbsent(cells, isAlwaysThere)
      ? `${cells.map(({ place }) => `v${place} === null`).join(' && ')} ? null : `
      : '';
    return `${JSON.stringify(name)}: ${absent}{ ${inside.join(', ')} }`;
  });
  const steps = decoders.map((_decode, place) =>
    [
      `const n${place} = bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];`,
      'at += 4;',
      `let v${place} = null;`,
      `if (n${place} >= 0) { v${place} = d${place}(bytes, at, at + n${place}); at += n${place}; }`,
    ].join('\n'),
  );
  const names = decoders.map((_decode, place) => `d${place}`);
  const make = new Function(
    ...names,
    `return (bytes, at) => {\n${steps.join('\n')}\nreturn { ${members.join(', ')} };\n}`,
  ) as (...decoders: readonly Decode[]) => RowDecoder;
  return make(...decoders);
}

interface Cell {
  readonly place: number;
  readonly name: string | null;
  /** The table whose column it is, where a join may leave the whole group out. */
  readonly table: string | null;
}

/** A group of one table's columns is null as a whole where a left join has found no row. */
function mayBeAbsent(
  cells: readonly Cell[],
  isAlwaysThere: Readonly<Record<string, boolean>> | undefined,
): boolean {
  const tables = new Set(cells.map(({ table }) => table));
  const [table] = tables;
  return isAlwaysThere !== undefined && tables.size === 1 && table != null && !isAlwaysThere[table];
}
