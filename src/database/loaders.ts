import type { Database } from './database.ts';

/** By what keys of a loader are told apart. */
export type Identity = string | number;

/**
 * How rows are found by key, many keys at a time. `Found` is what one key is answered with: a row
 * or null, or a list of rows.
 */
export interface Loader<Key, Found> {
  readonly name: string;
  /** Two keys of the same identity are asked for once. */
  readonly identify: (key: Key) => Identity;
  readonly load: (db: Database, keys: readonly Key[]) => Promise<ReadonlyMap<Identity, Found>>;
  readonly nothing: Found;
  /** What its keys are often made from, so that they can be foreseen. */
  readonly follows?: Follows<unknown>;
  /** See `Options`. */
  readonly changesWith?: string;
  /** Where keys say of which thing something is asked and what: see `loadWithin`. */
  readonly within?: Within<Key, Found>;
}

/** Keys of two parts: a thing, which rows may hold, and what is asked of it, which they do not. */
interface Within<Key, Found> {
  /** The member of a key that names the thing. */
  readonly each: string;
  /** What is asked, as a text: keys of the same are answered by one statement. */
  readonly tellAsked: (key: Key) => string;
  /** Columns that tell the kind of a thing, in rows as in keys; see `WithinOptions`. */
  readonly like: readonly string[];
  /** Finds what is asked, as one key says it, of some things. */
  readonly loadEach: (
    db: Database,
    things: readonly never[],
    asked: Key,
  ) => Promise<ReadonlyMap<Identity, Found>>;
}

/** What leads to a loader's keys. A hint for speed: what is answered never depends on it. */
interface Follows<Key> {
  /** Loaders, by name, of rows that hold a key, and the place of the key in the row: `account.id`. */
  readonly rowsOf?: Readonly<Record<string, string>>;
  /** Loaders, by name, whose own key tells the key; undefined where it does not. */
  readonly keysOf?: Readonly<Record<string, (key: never) => Key | undefined>>;
  /**
   * Whether clients often name a key in an argument: it is then read while their token still is.
   * Any text has to do as a key, or any number that a column of the type `integer` takes.
   */
  readonly isArgument?: true;
}

interface Options<Key> extends Follows<Key> {
  /**
   * The collection of tables, as `products.catalogue`, that all its rows come from. They are kept in
   * memory until one of those tables changes: each of them needs the trigger that raises the
   * collection's version. See `slow.ts`.
   */
  readonly changesWith?: string;
}

function withOptions({ changesWith, ...follows }: Options<unknown>) {
  return { follows, ...(changesWith !== undefined && { changesWith }) };
}

// biome-ignore lint/suspicious/noExplicitAny: loaders of every kind of key and row
export type AnyLoader = Loader<any, any>;

/** A loader of at most one row per key. */
export function loadOne<Key extends string | number, Row extends object>(
  name: string,
  select: (db: Database, keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
  options: Options<Key> = {},
): Loader<Key, Readonly<Row> | null> {
  return follower({
    name,
    identify: (key) => key,
    nothing: null,
    async load(db, keys) {
      const rows = await select(db, keys);
      return new Map(rows.map((row) => [keyOf(row), Object.freeze(row)]));
    },
    ...withOptions(options),
  });
}

/** A loader of all rows that share a key, in the order the statement gives them. */
export function loadMany<Key extends string | number, Row extends object>(
  name: string,
  select: (db: Database, keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
  options: Options<Key> = {},
): Loader<Key, readonly Readonly<Row>[]> {
  return follower({
    name,
    identify: (key) => key,
    nothing: [],
    async load(db, keys) {
      return listsBy(await select(db, keys), keyOf, (row) => Object.freeze(row));
    },
    ...withOptions(options),
  });
}

interface WithinOptions<Each, Thing, Asked, Like, Found> {
  /** The member of a key that names the thing. */
  readonly each: Each;
  /** The members that say what is asked. */
  readonly asked: { readonly [Member in keyof NoInfer<Asked>]: true };
  readonly nothing: Found;
  /** Answers in one statement what is asked of some things, by the thing. */
  readonly select: (
    db: Database,
    things: readonly Thing[],
    asked: Asked,
  ) => Promise<ReadonlyMap<Thing, Found>>;
  /** Loaders, by name, of rows that hold a thing, and its place in the row. */
  readonly rowsOf?: Readonly<Record<string, string>>;
  /**
   * Columns of those rows that keys may repeat. Ahead is read for the rows that are like those asked
   * for before, and for none where keys do not say what theirs are like.
   */
  readonly like?: readonly Like[];
  readonly changesWith?: string;
}

/**
 * A loader for keys of two parts, such as a register and a span of days: the thing that something is
 * asked of, and what is asked. Keys that ask the same are answered by one statement. Requests of one
 * document mostly ask the same, so it is read ahead as well.
 */
export function loadWithin<
  Each extends string,
  Thing extends Identity,
  Asked extends object,
  Found,
  Like extends string = never,
>(
  name: string,
  options: WithinOptions<Each, Thing, Asked, Like, Found>,
): Loader<Readonly<Record<Each, Thing>> & Asked & Partial<Record<Like, unknown>>, Found> {
  type Key = Readonly<Record<Each, Thing>> & Asked;
  const { each, nothing, select, rowsOf, like = [], changesWith } = options;
  const members = Object.keys(options.asked) as (keyof Asked)[];
  const tellAsked = (key: Asked) => members.map((member) => key[member]).join(' ');
  const loadEach = async (db: Database, things: readonly Thing[], key: Key) => {
    const asked = tellAsked(key);
    const found = await select(db, things, key);
    return new Map([...found].map(([thing, answer]) => [`${thing} ${asked}`, answer]));
  };
  return follower<Key, Found>({
    name,
    identify: (key) => `${key[each]} ${tellAsked(key)}`,
    nothing,
    async load(db, keys) {
      const found = await Promise.all(
        [...Map.groupBy(keys, tellAsked).values()].map((alike) => {
          const things = alike.map((key) => key[each]);
          return loadEach(db, things, alike[0] as Key);
        }),
      );
      const [only] = found;
      return only && found.length === 1 ? only : new Map(found.flatMap((some) => [...some]));
    },
    // Where nothing leads to its things there is nothing to expect.
    ...(rowsOf && { within: { each, tellAsked, like, loadEach }, follows: { rowsOf } }),
    ...(changesWith !== undefined && { changesWith }),
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

/** What a row or a key says it is like, by columns of text; null where it does not say. */
export function kindOf(like: readonly string[], row: Readonly<Record<string, unknown>>) {
  const values = like.map((column) => row[column]);
  return values.every((value) => value != null) ? values.join(' ') : null;
}

/** A way from one loader to another, by the name of the one it starts at. */
export interface Link {
  readonly child: AnyLoader;
  /** Where the rows hold the key; null where the key follows from the key. */
  readonly path: string | null;
  readonly keyFrom: ((key: never) => unknown) | null;
}

const links = new Map<string, Link[]>();
const loaders: AnyLoader[] = [];

/** Every loader that has been defined by one of the functions here. */
export function knownLoaders(): readonly AnyLoader[] {
  return loaders;
}

/** The ways that lead on from a loader. */
export function linksFrom(name: string): readonly Link[] {
  return links.get(name) ?? [];
}

/** Makes a loader known, with what it follows. */
export function follower<Key, Found>(loader: Loader<Key, Found>): Loader<Key, Found> {
  loaders.push(loader);
  const { rowsOf = {}, keysOf = {} } = loader.follows ?? {};
  const add = (from: string, path: string | null, keyFrom: Link['keyFrom']) => {
    const known = links.get(from) ?? [];
    links.set(from, [...known, { child: loader, path, keyFrom }]);
  };
  for (const [from, path] of Object.entries(rowsOf)) add(from, path, null);
  for (const [from, keyFrom] of Object.entries(keysOf)) add(from, null, keyFrom);
  return loader;
}
