import { LRUCache } from 'lru-cache';
import type { Batcher } from '../batching/batcher.ts';
import type { AnyLoader, Database, Loader } from '../database.ts';
import { statement } from '../statements.ts';
import { versions } from './collections.tables.ts';

/** How often each collection of tables has changed, by name. */
type Versions = ReadonlyMap<string, number>;

const selectVersions = statement('versions_of_collections', (query) =>
  query.select({ name: versions.name, version: versions.version }).from(versions),
);

/** All collections at once: they are few, and requests of the same moment share the answer. */
const everyCollection = 'every collection';
const versionsNow: Loader<typeof everyCollection, Versions> = {
  name: 'collections.versions',
  identify: (key) => key,
  nothing: new Map(),
  async load(db) {
    const rows = await selectVersions(db, {});
    return new Map([[everyCollection, new Map(rows.map((row) => [row.name, row.version]))]]);
  },
};

interface Entry {
  readonly version: number;
  readonly answer: unknown;
}

/** A row of the catalogue takes from 100 bytes to a kilobyte. */
const maxRows = 50_000;

/**
 * What loaders with a `cacheTag` have read, each under a version that was read before it was.
 *
 * A row is thus never older than the version it is kept under: the version is raised in the
 * transaction that changes the rows, so a transaction that sees a version sees all changes up to it;
 * and under READ COMMITTED a statement that is sent after the version has come sees what was committed
 * until then, or more. It may be newer, where a change was committed between the two: then it is still
 * right for a request that has read the older version, and one that reads the next does not take it.
 */
export class VersionedCache {
  readonly #entries = new LRUCache<string, Entry>({
    maxSize: maxRows,
    sizeCalculation: ({ answer }) => 1 + (Array.isArray(answer) ? answer.length : 0),
  });

  /** What was read for a key; undefined where it has to be read. */
  find(loader: AnyLoader, key: unknown, version: number): unknown {
    const entry = this.#entries.get(placeOf(loader, key));
    return entry?.version === version ? entry.answer : undefined;
  }

  /**
   * What was read first under a version stays, so that requests see one state of it. That there
   * is no such row is not kept: a key without a row may be the client's, and without end.
   */
  keep(loader: AnyLoader, key: unknown, version: number, answer: unknown): void {
    if (answer === null || this.find(loader, key, version) !== undefined) return;
    this.#entries.set(placeOf(loader, key), { version, answer: frozen(answer) });
  }
}

function placeOf(loader: AnyLoader, key: unknown): string {
  return `${loader.name} ${loader.identify(key)}`;
}

/** Arrays and plain objects, with what they hold: other values of rows do not change. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return value;
  for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}

/** What one request reads by way of the cache: all of it under the versions of one moment. */
export class CachedReads {
  readonly #batcher: Batcher;
  readonly #cache: VersionedCache;
  #reading: Promise<Versions> | null = null;
  #versions: Versions | null = null;

  constructor(batcher: Batcher, cache: VersionedCache) {
    this.#batcher = batcher;
    this.#cache = cache;
  }

  /** Reads the versions, once for the request and together with whatever else is read now. */
  readVersions(): Promise<Versions> {
    this.#reading ??= this.#batcher.read(versionsNow, everyCollection).then((now) => {
      this.#versions = now;
      return now;
    });
    return this.#reading;
  }

  /** What is in memory and may be used; undefined where it has to be read. */
  find<Key, Found>(loader: Loader<Key, Found>, key: Key): Found | undefined {
    const version = this.#versions?.get(loader.cacheTag ?? '');
    if (version === undefined) return undefined;
    return this.#cache.find(loader, key, version) as Found | undefined;
  }

  async read<Key, Found>(loader: Loader<Key, Found>, key: Key): Promise<Found> {
    const version = (await this.readVersions()).get(loader.cacheTag ?? '');
    const cached = this.find(loader, key);
    if (cached !== undefined) return cached;
    const answer = await this.#batcher.read(loader, key);
    if (version !== undefined) this.#cache.keep(loader, key, version, answer);
    return answer;
  }
}

/** A value that is in memory at once, any other as a promise. */
export function readCached<Key, Found>(
  db: Database,
  loader: Loader<Key, Found>,
  key: Key,
): Found | Promise<Found> {
  return db.cached(loader, key) ?? db.read(loader, key);
}

/** Goes on with a value where it is there already, without the detour by way of a promise. */
export function whenThere<Value, Result>(
  value: Value | Promise<Value>,
  goOn: (value: Value) => Result,
): Result | Promise<Result> {
  return value instanceof Promise ? value.then(goOn) : goOn(value);
}
