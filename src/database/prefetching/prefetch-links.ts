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
    between = deriveLinks(db, parent, child);
    fromParent.set(child, between);
  }
  return between;
}

function deriveLinks(db: Database, parent: AnyLoader, child: AnyLoader): readonly PrefetchLink[] {
  const source = statementOf(db, parent);
  const keyColumn = statementOf(db, child)?.keys?.column;
  if (!source || keyColumn === undefined) return [];
  const fromRows = source.columns
    .filter(({ valuesOf }) => valuesOf === keyColumn)
    .map(({ path }) => ({ child, keyFromRows: path }));
  if (source.keys?.column !== keyColumn) return fromRows;
  const fromKey = { child, keyFromRows: null };
  // The first way is taken. To find a key in one row costs less than a statement of its own; in many
  // rows that repeat the key it costs more, and the two statements go out side by side.
  return parent.nothing === null ? [...fromRows, fromKey] : [fromKey, ...fromRows];
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
