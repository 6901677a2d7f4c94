import { LRUCache } from 'lru-cache';
import { versions } from './collections.tables.ts';
import type { Database } from './database.ts';
import type { AnyLoader, Loader } from './loaders.ts';
import type { Reader } from './reader.ts';
import { statement } from './statements.ts';

/** How often each collection of tables has changed, by name. */
type Versions = ReadonlyMap<string, number>;

const selectVersions = statement('versions_of_collections', (query) =>
  query.select({ name: versions.name, version: versions.version }).from(versions),
);

/** All collections at once: they are few, and whoever asks at the same moment shares the answer. */
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

interface Kept {
  readonly version: number;
  readonly found: unknown;
}

/** A row of the catalogue takes from 100 bytes to a kilobyte. */
const mostRows = 50_000;

/**
 * What loaders that say `changesWith` have found, each under a version that was read before it was.
 *
 * A row is thus never older than the version it is kept under: the version is raised in the
 * transaction that changes the rows, so whoever sees a version sees all changes up to it; and under
 * READ COMMITTED a statement that is sent after the version has come sees what was committed until
 * then, or more. It may be newer, where a change was committed between the two: then it is still
 * right for whoever has read the older version, and whoever reads the next version does not take it.
 */
export class Memory {
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: mostRows,
    sizeCalculation: ({ found }) => 1 + (Array.isArray(found) ? found.length : 0),
  });

  /** What was found for a key; undefined where it has to be read. */
  find(loader: AnyLoader, key: unknown, version: number): unknown {
    const kept = this.#kept.get(placeOf(loader, key));
    return kept?.version === version ? kept.found : undefined;
  }

  /**
   * What was found first under a version stays, so that requests see one state of it. That there
   * is no such row is not kept: a key without a row may be the client's, and without end.
   */
  keep(loader: AnyLoader, key: unknown, version: number, found: unknown): void {
    if (found === null || this.find(loader, key, version) !== undefined) return;
    this.#kept.set(placeOf(loader, key), { version, found: frozen(found) });
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

/** What one request reads of what changes slowly: all of it under the versions of one moment. */
export class SlowReads {
  readonly #reader: Reader;
  readonly #memory: Memory;
  #reading: Promise<Versions> | null = null;
  #versions: Versions | null = null;

  constructor(reader: Reader, memory: Memory) {
    this.#reader = reader;
    this.#memory = memory;
  }

  /** Reads the versions, together with whatever else is read at this moment. */
  begin(): Promise<Versions> {
    this.#reading ??= this.#reader.read(versionsNow, everyCollection).then((found) => {
      this.#versions = found;
      return found;
    });
    return this.#reading;
  }

  /** What is in memory and may be used; undefined where it has to be read. */
  kept<Key, Found>(loader: Loader<Key, Found>, key: Key): Found | undefined {
    const version = this.#versions?.get(loader.changesWith ?? '');
    if (version === undefined) return undefined;
    return this.#memory.find(loader, key, version) as Found | undefined;
  }

  async read<Key, Found>(loader: Loader<Key, Found>, key: Key): Promise<Found> {
    const version = (await this.begin()).get(loader.changesWith ?? '');
    const kept = this.kept(loader, key);
    if (kept !== undefined) return kept;
    const found = await this.#reader.read(loader, key);
    if (version !== undefined) this.#memory.keep(loader, key, version, found);
    return found;
  }
}

/** What is in memory at once, anything else by and by. */
export function readSoon<Key, Found>(
  db: Database,
  loader: Loader<Key, Found>,
  key: Key,
): Found | Promise<Found> {
  return db.kept(loader, key) ?? db.read(loader, key);
}

/** Goes on with a value where it is there already, without the detour by way of a promise. */
export function whenThere<Value, Result>(
  value: Value | Promise<Value>,
  goOn: (value: Value) => Result,
): Result | Promise<Result> {
  return value instanceof Promise ? value.then(goOn) : goOn(value);
}
