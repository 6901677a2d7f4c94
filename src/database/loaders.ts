import type { Database } from './database.ts';

/**
 * How rows are found by key, many keys at a time. `Found` is what one key is answered with: a row
 * or null, or a list of rows.
 */
export interface Loader<Key, Found> {
  readonly name: string;
  /** Two keys of the same identity are asked for once. */
  readonly identify: (key: Key) => string | number;
  readonly load: (
    db: Database,
    keys: readonly Key[],
  ) => Promise<ReadonlyMap<string | number, Found>>;
  readonly nothing: Found;
}

/** A loader of at most one row per key. */
export function loadOne<Key extends string | number, Row extends object>(
  name: string,
  select: (db: Database, keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): Loader<Key, Readonly<Row> | null> {
  return {
    name,
    identify: (key) => key,
    nothing: null,
    async load(db, keys) {
      const rows = await select(db, keys);
      return new Map(rows.map((row) => [keyOf(row), Object.freeze(row)]));
    },
  };
}

/** A loader of all rows that share a key, in the order the statement gives them. */
export function loadMany<Key extends string | number, Row extends object>(
  name: string,
  select: (db: Database, keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): Loader<Key, readonly Readonly<Row>[]> {
  return {
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
  };
}

interface Waiting<Found> {
  readonly resolve: (found: Found) => void;
  readonly reject: (error: unknown) => void;
}

interface Batch<Key, Found> {
  readonly keys: Key[];
  readonly waiting: Map<string | number, Waiting<Found>[]>;
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
  readonly #batches = new Map<Loader<never, never>, Batch<unknown, unknown>>();
  #isScheduled = false;

  constructor(db: Database) {
    this.#db = db;
  }

  read<Key, Found>(loader: Loader<Key, Found>, key: Key): Promise<Found> {
    const { promise, resolve, reject } = Promise.withResolvers<Found>();
    const batch = this.#openBatch(loader);
    const identity = loader.identify(key);
    const waiting = batch.waiting.get(identity);
    if (waiting) {
      waiting.push({ resolve, reject });
    } else {
      batch.waiting.set(identity, [{ resolve, reject }]);
      batch.keys.push(key);
      if (batch.keys.length === largestBatch) this.#send(loader);
    }
    return promise;
  }

  #openBatch<Key, Found>(loader: Loader<Key, Found>): Batch<Key, Found> {
    const open = this.#batches.get(loader as never) as Batch<Key, Found> | undefined;
    if (open) return open;
    const batch: Batch<Key, Found> = { keys: [], waiting: new Map() };
    this.#batches.set(loader as never, batch as never);
    if (!this.#isScheduled) {
      this.#isScheduled = true;
      setImmediate(() => this.#sendAll());
    }
    return batch;
  }

  #sendAll(): void {
    this.#isScheduled = false;
    for (const loader of [...this.#batches.keys()]) this.#send(loader);
  }

  #send<Key, Found>(loader: Loader<Key, Found>): void {
    const batch = this.#batches.get(loader as never) as Batch<Key, Found> | undefined;
    if (!batch) return;
    this.#batches.delete(loader as never);
    loader.load(this.#db, batch.keys).then(
      (found) => {
        for (const [identity, waiting] of batch.waiting) {
          const answer = found.get(identity) ?? loader.nothing;
          for (const each of waiting) each.resolve(answer);
        }
      },
      (error) => {
        for (const waiting of batch.waiting.values())
          for (const each of waiting) each.reject(error);
      },
    );
  }
}
