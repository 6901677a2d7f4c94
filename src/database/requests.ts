import type { Database } from './database.ts';
import {
  type AnyLoader,
  type Batch,
  keysWithin,
  type Link,
  type Loader,
  linksFrom,
  type Reader,
  type Tree,
} from './loaders.ts';

type Identity = string | number;

/** How many requests of a kind are watched, and after how many it is watched again. */
const watched = 2;
const watchedAgainAfter = 500;
/** Documents nest deeper, but statements that find their keys over so many tables take long. */
const longestTrail = 7;

/**
 * What requests of one document have read, one thing leading to the other: learned from the first
 * of them, and used to read ahead for those that come after.
 */
export class Course {
  #requests = 0;
  /** Loaders' names from the first read on, as `identity.userById>accounts.accountsOfUser`. */
  #trails = new Set<string>();
  #trees = new Map<string, Tree | null>();

  /** Counts a request; true where it is to be watched. */
  begin(): boolean {
    const turn = this.#requests % watchedAgainAfter;
    this.#requests += 1;
    if (turn === 0) this.#trails = new Set();
    if (turn < watched) this.#trees.clear();
    return turn < watched;
  }

  add(trail: string): void {
    this.#trails.add(trail);
  }

  /** What a read that nothing led to leads to; null where that is nothing. */
  treeFrom(name: string): Tree | null {
    let tree = this.#trees.get(name);
    if (tree === undefined) {
      const grown = this.#grow(name, name, 1);
      tree = grown.steps.length > 0 ? grown : null;
      this.#trees.set(name, tree);
    }
    return tree;
  }

  #grow(trail: string, name: string, length: number): Tree {
    if (length === longestTrail) return { steps: [] };
    const steps = linksFrom(name)
      .filter(({ child }) => this.#trails.has(`${trail}>${child.name}`))
      .map((link) => {
        const { name: next } = link.child;
        return { link, tree: this.#grow(`${trail}>${next}`, next, length + 1) };
      });
    return { steps };
  }
}

/** What a watched request has read along one trail, as far as something follows it. */
interface Step {
  readonly name: string;
  readonly keys: unknown[];
  readonly found: Map<Identity, unknown>;
}

/**
 * The door to the data for one request that changes nothing. A key is read once; and what requests
 * of the same document have gone on to read is read ahead, in as few journeys to the database as
 * there are questions that do not follow from each other's rows.
 */
export function doorOfRequest(db: Database, reader: Reader, course: Course): Database {
  const known = new Map<AnyLoader, Map<Identity, Promise<unknown>>>();
  const ahead: Batch[] = [];
  const steps = course.begin() ? new Map<string, Step>() : null;

  const read = <Key, Found>(loader: Loader<Key, Found>, key: Key, given?: Tree): Promise<Found> => {
    const identity = loader.identify(key);
    let answers = known.get(loader);
    if (!answers) {
      answers = new Map();
      known.set(loader, answers);
    }
    const before = answers.get(identity) as Promise<Found> | undefined;
    if (before) return before;
    const found = steps
      ? watch(loader, key, identity, steps)
      : (readBefore(loader, key, identity) ?? send(loader, key, given));
    answers.set(identity, found);
    return found;
  };

  /** The answer where it was read ahead. */
  const readBefore = <Key, Found>(
    loader: Loader<Key, Found>,
    key: Key,
    identity: Identity,
  ): Promise<Found> | null => {
    for (const { branches } of ahead) {
      for (const branch of branches) {
        if (branch.loader !== loader || !branch.keys?.has(identity)) continue;
        return branch.found.then(
          (answers) => (answers.get(identity) ?? loader.nothing) as Found,
          () => reader.read(loader, key),
        );
      }
    }
    return null;
  };

  const send = <Key, Found>(
    loader: Loader<Key, Found>,
    key: Key,
    given: Tree | undefined,
  ): Promise<Found> => {
    const tree = given ?? course.treeFrom(loader.name);
    const { found, batch } = reader.readAhead(loader, key, tree);
    if (!tree) return found;
    if (!ahead.includes(batch)) ahead.push(batch);
    for (const { link, tree: beyond } of tree.steps) {
      const next = keyBy(link, key);
      // A failure is told to whoever asks for it.
      if (next !== undefined) read(link.child, next, beyond).catch(() => {});
    }
    return found;
  };

  const watch = async <Key, Found>(
    loader: Loader<Key, Found>,
    key: Key,
    identity: Identity,
    taken: Map<string, Step>,
  ): Promise<Found> => {
    const trail = trailTo(loader, key, identity, taken);
    if (trail !== loader.name) course.add(trail);
    let step = taken.get(trail);
    if (!step) {
      step = { name: loader.name, keys: [], found: new Map() };
      taken.set(trail, step);
    }
    const found = await reader.read(loader, key);
    step.keys.push(key);
    step.found.set(identity, found);
    return found;
  };

  return { ...db, read };
}

function keyBy({ keyFrom }: Link, key: unknown): unknown {
  return keyFrom ? keyFrom(key as never) : undefined;
}

/** The shortest way that led to a key, by the names of the loaders on it. */
function trailTo(
  loader: AnyLoader,
  key: unknown,
  identity: Identity,
  steps: ReadonlyMap<string, Step>,
): string {
  let shortest: string | null = null;
  for (const [trail, { name, keys, found }] of steps) {
    if (shortest !== null && trail.length >= shortest.length) continue;
    const isLedTo = linksFrom(name).some(
      (link) =>
        link.child === loader &&
        (link.path === null
          ? keys.some((each) => {
              const next = keyBy(link, each);
              return next !== undefined && loader.identify(next) === identity;
            })
          : keysWithin(found, link.path).has(key)),
    );
    if (isLedTo) shortest = trail;
  }
  return shortest === null ? loader.name : `${shortest}>${loader.name}`;
}
