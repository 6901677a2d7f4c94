import type { Loader } from '../database/database.ts';
import type { Context } from './context.ts';

/** A field of an object whose row holds little more than its key. */
type DetailField<Answer> = (
  object: { readonly id: number },
  args: unknown,
  context: Pick<Context, 'db'>,
) => Promise<Answer>;

type DetailLoader<Row> = Loader<number, Row | null>;

/**
 * Answers a field from a detail row: a row under the same key as the object's own, which is read
 * only when one of its columns is requested. What is rarely requested is not read with every object.
 *
 * @throws Error where there is no such row.
 */
export function fieldFrom<Row, Answer>(
  loader: DetailLoader<Row>,
  pick: (row: Row) => Answer,
): DetailField<Answer> {
  return async ({ id }, _args, { db }) => {
    const row = await db.read(loader, id);
    if (row === null) throw new Error(`${loader.name} has no row for ${id}`);
    return pick(row);
  };
}

/** The same for fields that have the names of their columns. */
export function fieldsFrom<Row, Name extends keyof Row & string>(
  loader: DetailLoader<Row>,
  names: readonly Name[],
): { readonly [Each in Name]: DetailField<Row[Each]> } {
  const fields = names.map((name) => [name, fieldFrom(loader, (row) => row[name])]);
  return Object.fromEntries(fields);
}
