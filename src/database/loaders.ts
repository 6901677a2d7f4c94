import type { Database } from './database.ts';
import type { Pipeline } from './pipeline.ts';
import { canFollow, type Part, sendTogether } from './together.ts';

type Identity = string | number;

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
      const found = new Map<Key, Readonly<Row>[]>();
      for (const row of await select(db, keys)) {
        const key = keyOf(row);
        const siblings = found.get(key);
        if (siblings) siblings.push(Object.freeze(row));
        else found.set(key, [Object.freeze(row)]);
      }
      return found;
    },
    ...withOptions(options),
  });
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

/** Every loader that has been defined by `loadOne`, `loadMany` or `follower`. */
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

/** What to read ahead when a loader is asked: the loaders that will be asked with what it finds. */
export interface Tree {
  readonly steps: readonly { readonly link: Link; readonly tree: Tree }[];
}

/** What was read ahead by one loader together with the rows that lead to it. */
interface Branch {
  readonly loader: AnyLoader;
  readonly found: Promise<ReadonlyMap<Identity, unknown>>;
  /** The keys that it answers; null until the rows that hold them are there. */
  keys: ReadonlySet<unknown> | null;
}

interface Waiting<Found> {
  readonly resolve: (found: Found) => void;
  readonly reject: (error: unknown) => void;
}

export interface Batch {
  readonly loader: AnyLoader;
  readonly tree: Tree | null;
  readonly keys: unknown[];
  readonly waiting: Map<Identity, Waiting<never>[]>;
  /** Filled when the batch is sent. */
  readonly branches: Branch[];
}

/** A statement that asks for more keys at once grows slower than two statements. */
const largestBatch = 1000;

/**
 * Collects the keys that all requests of a process ask for at the same moment and has each loader
 * answer them with one statement. Nothing is kept once a batch is answered, so what is read is
 * never older than the request.
 */
export class Reader {
  readonly #db: Database;
  #batches: Batch[] = [];
  #isScheduled = false;

  constructor(db: Database) {
    this.#db = db;
  }

  read<Key, Found>(loader: Loader<Key, Found>, key: Key): Promise<Found> {
    return this.readAhead(loader, key, null).found;
  }

  /** Reads, and reads ahead what the tree says; the batch tells what became of that. */
  readAhead<Key, Found>(
    loader: Loader<Key, Found>,
    key: Key,
    tree: Tree | null,
  ): { readonly found: Promise<Found>; readonly batch: Batch } {
    const { promise: found, resolve, reject } = Promise.withResolvers<Found>();
    const batch = this.#openBatch(loader, tree);
    const identity = loader.identify(key);
    const waiting = batch.waiting.get(identity) as Waiting<Found>[] | undefined;
    if (waiting) {
      waiting.push({ resolve, reject });
    } else {
      batch.waiting.set(identity, [{ resolve, reject }]);
      batch.keys.push(key);
      if (batch.keys.length === largestBatch) {
        this.#batches = this.#batches.filter((each) => each !== batch);
        this.#send(batch);
      }
    }
    return { found, batch };
  }

  #openBatch(loader: AnyLoader, tree: Tree | null): Batch {
    for (const open of this.#batches) {
      if (open.loader === loader && open.tree === tree) return open;
    }
    const batch: Batch = { loader, tree, keys: [], waiting: new Map(), branches: [] };
    this.#batches.push(batch);
    if (!this.#isScheduled) {
      this.#isScheduled = true;
      setImmediate(() => this.#sendWhenFree());
    }
    return batch;
  }

  /** Where enough is under way already, what is asked for meanwhile goes out together. */
  #sendWhenFree(): void {
    const { pipeline } = this.#db;
    if (pipeline) pipeline.whenFree(() => this.#sendAll());
    else this.#sendAll();
  }

  #sendAll(): void {
    this.#isScheduled = false;
    const batches = this.#batches;
    this.#batches = [];
    for (const batch of batches) this.#send(batch);
  }

  #send(batch: Batch): void {
    const { loader, tree, keys, waiting } = batch;
    const loading = tree ? this.#loadAhead(batch, tree) : loader.load(this.#db, keys);
    loading.then(
      (found) => {
        for (const [identity, all] of waiting) {
          const answer = found.get(identity) ?? loader.nothing;
          for (const each of all) each.resolve(answer as never);
        }
      },
      (error) => {
        for (const all of waiting.values()) for (const each of all) each.reject(error);
      },
    );
  }

  /** One statement for a whole tree: each loader's keys are found within the database. */
  #loadAhead(batch: Batch, tree: Tree): Promise<ReadonlyMap<Identity, unknown>> {
    const { loader, keys, branches } = batch;
    const { pipeline } = this.#db;
    if (!pipeline) return loader.load(this.#db, keys);
    const root = capture(this.#db, pipeline, loader, keys);
    if (!root.part) return root.found;
    const parts: Part[] = [root.part];
    const grow = (place: number, { steps }: Tree, rows: Captured['found']): void => {
      for (const { link, tree: beyond } of steps) {
        const { child, path } = link;
        if (path === null) continue;
        const captured = capture(this.#db, pipeline, child, []);
        // Whoever asks for a key reads it in the ordinary way where this fails.
        captured.found.catch(() => {});
        if (!captured.part || !parts[place] || !canFollow(parts[place], path, captured.part)) {
          captured.part?.reject(new Error(`${child.name} cannot be read ahead`));
          continue;
        }
        const branch: Branch = { loader: child, found: captured.found, keys: null };
        rows.then(
          (answers) => {
            branch.keys = keysWithin(answers, path);
          },
          () => {},
        );
        branches.push(branch);
        parts.push({ ...captured.part, from: { place, path } });
        grow(parts.length - 1, beyond, captured.found);
      }
    };
    grow(0, tree, root.found);
    sendTogether(pipeline, parts);
    return root.found;
  }
}

interface Captured {
  readonly found: Promise<ReadonlyMap<Identity, unknown>>;
  /** Null where the loader sends no statement, or several. */
  readonly part: Part | null;
}

/** Has a loader prepare its statement and wait for rows that come with those of others. */
function capture(
  db: Database,
  pipeline: Pipeline,
  loader: AnyLoader,
  keys: readonly unknown[],
): Captured {
  const parts: Part[] = [];
  const found = loader.load(
    {
      ...db,
      pipeline: {
        ...pipeline,
        run(shape, values) {
          if (parts.length > 0) return pipeline.run(shape, values);
          const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
          parts.push({ shape, values, from: null, resolve, reject });
          return promise;
        },
      },
    },
    keys,
  );
  return { found, part: parts[0] ?? null };
}

/** What stands at a place such as `account.id` in all of the rows found. */
export function keysWithin(found: ReadonlyMap<Identity, unknown>, path: string): Set<unknown> {
  const [first = '', second] = path.split('.');
  const keys = new Set<unknown>();
  const add = (row: Record<string, unknown>) => {
    const value = row[first];
    if (second === undefined) keys.add(value);
    else keys.add((value as Record<string, unknown> | null)?.[second]);
  };
  for (const answer of found.values()) {
    if (Array.isArray(answer)) answer.forEach(add);
    else if (answer !== null) add(answer as Record<string, unknown>);
  }
  return keys;
}
