import type { AnyLoader, Database } from '../database.ts';
import type { Pipeline, PreparedStatement } from '../driver/driver.ts';

/** How the keys of one loader follow from what another one has read. */
export interface PrefetchLink {
  readonly child: AnyLoader;
  /** Where the rows hold the key, as `account.id`; null where both loaders take the same key. */
  readonly keyFromRows: string | null;
}

/** Stands for keys that will be found in the rows of another statement. */
export const keysToCome: readonly never[] = Object.freeze([]);

const statements = new WeakMap<AnyLoader, PreparedStatement | null>();
const links = new WeakMap<AnyLoader, WeakMap<AnyLoader, readonly PrefetchLink[]>>();

/**
 * The ways from one loader to another. They follow from the columns of their statements: a column
 * holds a loader's keys where it is the column that the loader selects by, or where foreign keys and
 * `pointsAt` lead from both to the same one.
 */
export function linksBetween(
  db: Database,
  parent: AnyLoader,
  child: AnyLoader,
): readonly PrefetchLink[] {
  const fromParent = links.get(parent) ?? new WeakMap<AnyLoader, readonly PrefetchLink[]>();
  links.set(parent, fromParent);
  let between = fromParent.get(child);
  if (!between) {
    between = deriveLinks(statementOf(db, parent), statementOf(db, child), child);
    fromParent.set(child, between);
  }
  return between;
}

function deriveLinks(
  parent: PreparedStatement | null,
  child: PreparedStatement | null,
  loader: AnyLoader,
): readonly PrefetchLink[] {
  if (!parent || !child?.keys) return [];
  const { column: keyColumn } = child.keys;
  const fromRows = parent.columns
    .filter(({ valuesOf }) => valuesOf === keyColumn)
    .map(({ path }) => ({ child: loader, keyFromRows: path }));
  const isSameKey = parent.keys?.column === keyColumn;
  // A key that is there already needs no rows: the statements go out side by side.
  return isSameKey ? [{ child: loader, keyFromRows: null }, ...fromRows] : fromRows;
}

/**
 * The statement that a loader sends; null where it sends none of the prepared ones. It is
 * called once with no keys, and what it would send is looked at.
 */
export function statementOf(db: Database, loader: AnyLoader): PreparedStatement | null {
  let statement = statements.get(loader);
  if (statement === undefined) {
    statement = db.pipeline ? firstStatement(db, db.pipeline, loader) : null;
    statements.set(loader, statement);
  }
  return statement;
}

function firstStatement(
  db: Database,
  pipeline: Pipeline,
  loader: AnyLoader,
): PreparedStatement | null {
  const sent: PreparedStatement[] = [];
  const run: Pipeline['run'] = async (statement) => {
    sent.push(statement);
    return [];
  };
  loader.load({ ...db, pipeline: { ...pipeline, run } }, keysToCome).catch(() => {});
  return sent[0] ?? null;
}
