import type { Loader } from '../database/database.ts';
import type { Context } from './context.ts';

/** A field of an object whose row holds little more than its key. */
type FieldBehind<Answer> = (
  object: { readonly id: number },
  args: unknown,
  context: Pick<Context, 'db'>,
) => Promise<Answer>;

type Behind<Row> = Loader<number, Row | null>;

/**
 * Answers a field from a row that stands behind the object's own, under the same key, and is read
 * when it is asked for: what nearly nobody asks for is not read with every object.
 *
 * @throws Error where that row is not there.
 */
export function fieldFrom<Row, Answer>(
  loader: Behind<Row>,
  pick: (row: Row) => Answer,
): FieldBehind<Answer> {
  return async ({ id }, _args, { db }) => {
    const row = await db.read(loader, id);
    if (row === null) throw new Error(`${loader.name} finds nothing behind ${id}`);
    return pick(row);
  };
}

/** The same for fields that are named like what answers them. */
export function fieldsFrom<Row, Name extends keyof Row & string>(
  loader: Behind<Row>,
  names: readonly Name[],
): { readonly [Each in Name]: FieldBehind<Row[Each]> } {
  const fields = names.map((name) => [name, fieldFrom(loader, (row) => row[name])]);
  return Object.fromEntries(fields);
}
