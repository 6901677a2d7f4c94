import type { Database } from './database.ts';
import { type AnyLoader, type Identity, kindOf, type Link, type Loader } from './loaders.ts';
import type { Pipeline } from './pipeline.ts';
import { canFollow, keysToCome, type Part, sendTogether } from './together.ts';

/** What to read ahead when a loader is asked: the loaders that will be asked with what it finds. */
export interface Tree {
  readonly steps: readonly Step[];
}

interface Step {
  readonly link: Link;
  readonly tree: Tree;
  /** For a loader of keys of two parts: what is asked, and of which things. */
  readonly habit?: Asked;
}

/** What is asked of things of some kinds: any key that asks it, and the kinds. */
export interface Asked {
  readonly key: unknown;
  readonly kinds: ReadonlySet<string>;
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
    const root = capture(this.#db, pipeline, (db) => loader.load(db, keys));
    if (!root.part) return root.found;
    const parts: Part[] = [root.part];
    const grow = (place: number, { steps }: Tree, rows: Captured['found']): void => {
      for (const { link, tree: beyond, habit } of steps) {
        const { child, path } = link;
        if (path === null) continue;
        const captured = capture(this.#db, pipeline, (db) =>
          habit && child.within
            ? child.within.loadEach(db, keysToCome, habit.key)
            : child.load(db, keysToCome),
        );
        // Whoever asks for a key reads it in the ordinary way where this fails.
        captured.found.catch(() => {});
        const from = { place, path, ...(habit && { like: likeOf(child, path, habit) }) };
        if (!captured.part || !parts[place] || !canFollow(parts[place], from, captured.part)) {
          captured.part?.reject(new Error(`${child.name} cannot be read ahead`));
          continue;
        }
        const branch: Branch = { loader: child, found: captured.found, keys: null };
        rows.then(
          (answers) => {
            branch.keys = identitiesAhead(child, answers, path, habit);
          },
          () => {},
        );
        branches.push(branch);
        parts.push({ ...captured.part, from });
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
  load: (db: Database) => Promise<ReadonlyMap<Identity, unknown>>,
): Captured {
  const parts: Part[] = [];
  const found = load({
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
  });
  return { found, part: parts[0] ?? null };
}

/** Where a row tells of which kind it is, and the kinds whose rows lead on. */
function likeOf({ within }: AnyLoader, path: string, { kinds }: Asked) {
  const table = path.slice(0, path.lastIndexOf('.') + 1);
  const columns = (within?.like ?? []).map((column) => table + column);
  return columns.length === 0 ? null : { columns, kinds: [...kinds] };
}

/** The keys that are answered by what was read ahead, as their loader tells them apart. */
function identitiesAhead(
  loader: AnyLoader,
  found: ReadonlyMap<Identity, unknown>,
  path: string,
  habit: Asked | undefined,
): Set<unknown> {
  const { within } = loader;
  if (!habit || !within) return keysWithin(found, path);
  const things = keysWithin(found, path, (row) => habit.kinds.has(kindOf(within.like, row) ?? ''));
  const identities = [...things].map((thing) =>
    loader.identify({ ...(habit.key as object), [within.each]: thing }),
  );
  return new Set(identities);
}

/** What stands at a place such as `account.id` in all of the rows found. */
export function keysWithin(
  found: ReadonlyMap<Identity, unknown>,
  path: string,
  isMeant?: (row: Readonly<Record<string, unknown>>) => boolean,
): Set<unknown> {
  const [first = '', second] = path.split('.');
  const keys = new Set<unknown>();
  const add = (row: Record<string, unknown>) => {
    const inner = second === undefined ? row : (row[first] as Record<string, unknown> | null);
    if (isMeant && !(inner && isMeant(inner))) return;
    keys.add(inner?.[second ?? first]);
  };
  for (const answer of found.values()) {
    if (Array.isArray(answer)) answer.forEach(add);
    else if (answer !== null) add(answer as Record<string, unknown>);
  }
  return keys;
}
