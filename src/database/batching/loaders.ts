import type { AnyLoader, Database, Identity, Loader } from '../database.ts';

type Options = Pick<AnyLoader, 'cacheTag'>;

/** A loader of at most one row per key. */
export function loadOne<Key extends string | number, Row extends object>(
  name: string,
  select: (db: Database, keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
  options: Options = {},
): Loader<Key, Readonly<Row> | null> {
  return defineLoader({
    name,
    identify: (key) => key,
    nothing: null,
    async load(db, keys) {
      const rows = await select(db, keys);
      return new Map(rows.map((row) => [keyOf(row), Object.freeze(row)]));
    },
    ...options,
  });
}

/** A loader of all rows that share a key, in the order the statement gives them. */
export function loadMany<Key extends string | number, Row extends object>(
  name: string,
  select: (db: Database, keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
  options: Options = {},
): Loader<Key, readonly Readonly<Row>[]> {
  return defineLoader({
    name,
    identify: (key) => key,
    nothing: [],
    async load(db, keys) {
      return listsBy(await select(db, keys), keyOf, (row) => Object.freeze(row));
    },
    ...options,
  });
}

interface WithinOptions<Each, Thing, Bounds, Found> extends Options {
  /** The member of a key that names the thing. */
  readonly each: Each;
  /** The members that bound what is read of it. */
  readonly within: { readonly [Member in keyof NoInfer<Bounds>]: true };
  readonly nothing: Found;
  /** Reads by one statement what lies within the same bounds, by the thing. */
  readonly select: (
    db: Database,
    things: readonly Thing[],
    bounds: Bounds,
  ) => Promise<ReadonlyMap<Thing, Found>>;
}

/**
 * A loader for keys of two parts, such as a register and a span of days: a thing, and the bounds within
 * which something is read of it. Keys with the same bounds are answered by one statement.
 */
export function loadWithin<
  Each extends string,
  Thing extends Identity,
  Bounds extends object,
  Found,
>(
  name: string,
  { each, within, nothing, select, ...options }: WithinOptions<Each, Thing, Bounds, Found>,
): Loader<Readonly<Record<Each, Thing>> & Bounds, Found> {
  type Key = Readonly<Record<Each, Thing>> & Bounds;
  const members = Object.keys(within) as (keyof Bounds)[];
  const boundsOf = (key: Bounds) => members.map((member) => key[member]).join(' ');
  const loadGroup = async (db: Database, bounds: string, keys: readonly Key[]) => {
    const things = keys.map((key) => key[each]);
    const rows = await select(db, things, keys[0] as Key);
    return [...rows].map(([thing, answer]) => [`${thing} ${bounds}`, answer] as const);
  };
  return defineLoader<Key, Found>({
    name,
    identify: (key) => `${key[each]} ${boundsOf(key)}`,
    nothing,
    async load(db, keys) {
      const groups = await Promise.all(
        [...Map.groupBy(keys, boundsOf)].map(([bounds, group]) => loadGroup(db, bounds, group)),
      );
      return new Map(groups.flat());
    },
    ...options,
  });
}

/** What rows say of things, as lists by the thing, in the order of the rows. */
export function listsBy<Row, Thing, Item>(
  rows: readonly Row[],
  thingOf: (row: Row) => Thing,
  itemOf: (row: Row) => Item,
): Map<Thing, Item[]> {
  const lists = new Map<Thing, Item[]>();
  for (const row of rows) {
    const list = lists.get(thingOf(row));
    if (list) list.push(itemOf(row));
    else lists.set(thingOf(row), [itemOf(row)]);
  }
  return lists;
}

const loaders: AnyLoader[] = [];

/** Every loader that has been defined, so that rules can be tested on all of them. */
export function definedLoaders(): readonly AnyLoader[] {
  return loaders;
}

/** A loader that none of the functions above makes. */
export function defineLoader<Key, Found>(loader: Loader<Key, Found>): Loader<Key, Found> {
  loaders.push(loader);
  return loader;
}
