import type { AnyLoader, Database, Identity, Loader } from '../database.ts';

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

/** Keys of one loader that are read together, and who waits for their rows. */
export class Batch {
  readonly loader: AnyLoader;
  readonly keys: unknown[] = [];
  readonly #waiting = new Map<Identity, Waiting[]>();

  constructor(loader: AnyLoader) {
    this.loader = loader;
  }

  add<Key, Found>(loader: Loader<Key, Found>, key: Key): Promise<Found> {
    const { promise, resolve, reject } = Promise.withResolvers<Found>();
    const identity = loader.identify(key);
    const others = this.#waiting.get(identity);
    if (others) {
      others.push({ resolve, reject });
    } else {
      this.#waiting.set(identity, [{ resolve, reject }]);
      this.keys.push(key);
    }
    return promise;
  }

  send(db: Database): void {
    this.load(db).then(
      (rows) => {
        for (const [identity, all] of this.#waiting) {
          const answer = rows.get(identity) ?? this.loader.nothing;
          for (const { resolve } of all) resolve(answer as never);
        }
      },
      (error) => {
        for (const all of this.#waiting.values()) for (const { reject } of all) reject(error);
      },
    );
  }

  protected load(db: Database): Promise<ReadonlyMap<Identity, unknown>> {
    return this.loader.load(db, this.keys);
  }
}

/** A statement with more keys grows slower than two statements. */
const maxBatchSize = 1000;

interface OpenBatch {
  readonly batch: Batch;
  readonly group: object;
}

/**
 * Collects the keys that all requests of a process read at the same moment and has each loader read
 * them by one statement. Nothing is kept once a batch is answered, so what is read is never older
 * than the request.
 */
export class Batcher {
  readonly #db: Database;
  #open: OpenBatch[] = [];
  #isScheduled = false;

  constructor(db: Database) {
    this.#db = db;
  }

  read<Key, Found>(loader: Loader<Key, Found>, key: Key): Promise<Found> {
    return this.add(loader, key, loader, () => new Batch(loader)).answer;
  }

  /**
   * Reads in a batch of a kind of the caller's own.
   *
   * @param group keys of one group share a batch.
   */
  add<Key, Found, Kind extends Batch>(
    loader: Loader<Key, Found>,
    key: Key,
    group: object,
    create: () => Kind,
  ): { readonly answer: Promise<Found>; readonly batch: Kind } {
    let open = this.#open.find((each) => each.group === group);
    if (!open) {
      open = { batch: create(), group };
      this.#open.push(open);
      this.#schedule();
    }
    const { batch } = open;
    const answer = batch.add(loader, key);
    if (batch.keys.length === maxBatchSize) {
      this.#open = this.#open.filter((each) => each !== open);
      batch.send(this.#db);
    }
    return { answer, batch: batch as Kind };
  }

  /** While enough statements are under way, further keys are collected. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    const { pipeline } = this.#db;
    setImmediate(() => {
      if (pipeline) pipeline.whenFree(() => this.#sendAll());
      else this.#sendAll();
    });
  }

  #sendAll(): void {
    this.#isScheduled = false;
    const batches = this.#open;
    this.#open = [];
    for (const { batch } of batches) batch.send(this.#db);
  }
}
