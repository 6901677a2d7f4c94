import { LRUCache } from 'lru-cache';
import type { Database } from './database.ts';
import { Habits, settingOf } from './habits.ts';
import { type AnyLoader, type Identity, type Link, type Loader, linksFrom } from './loaders.ts';
import { type Batch, keysWithin, type Reader, type Tree } from './reader.ts';
import type { SlowReads } from './slow.ts';

/** How many requests of a kind are watched, and after how many it is watched again. */
const watched = 2;
const watchedAgainAfter = 500;
/** How many more requests come before what was watched anew replaces what was known. */
const learnedAfter = 100;
/** Documents nest deeper, but statements that find their keys over so many tables take long. */
const longestTrail = 7;

/** The values of a request's variables, by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** A key that a request's own arguments tell. */
interface Foreseen {
  /** The variable that names it; null where the document does. */
  readonly variable: string | null;
  readonly loader: AnyLoader;
  readonly keyFrom: (variables: Variables) => unknown;
}

interface Lesson {
  /** Loaders' names from the first read on, as `identity.userById>accounts.accountsOfUser`. */
  readonly trails: Set<string>;
  readonly foreseen: Map<string, Foreseen>;
  /** Whether something was read that changes slowly. */
  isSlow: boolean;
  /** Whether something was read by keys of two parts: see `loadWithin`. */
  hasHabits: boolean;
}

function newLesson(): Lesson {
  return { trails: new Set(), foreseen: new Map(), isSlow: false, hasHabits: false };
}

/** What clients say in the variables of a document, as many different times as are remembered. */
const mostSettings = 100;
/** Trees are made anew when what is expected has changed; those from before are dropped at once. */
const mostTrees = 500;

/**
 * What requests of one document have read, one thing leading to the other: learned from the first
 * of them, and used to read ahead for those that come after.
 */
export class Course {
  #requests = 0;
  /** What is gone by. */
  #known: Lesson = newLesson();
  /** What is being learned: the same at first, and later what will replace it. */
  #learning: Lesson = this.#known;
  #trees = new Map<string, Tree | null>();
  /** By what requests say besides the keys that they name. */
  readonly #habits = new LRUCache<string, Habits>({ max: mostSettings });
  /** What is written in the document itself, texts and whole numbers. */
  readonly #literals: ReadonlySet<string>;

  constructor(literals: ReadonlySet<string> = new Set()) {
    this.#literals = literals;
  }

  /** Counts a request; true where it is to be watched. */
  begin(): boolean {
    const turn = this.#requests % watchedAgainAfter;
    if (turn === 0 && this.#requests > 0) this.#learning = newLesson();
    // Those that were watched have been answered by now, or nearly always.
    if (turn === learnedAfter && this.#learning !== this.#known) {
      this.#known = this.#learning;
      this.#trees.clear();
    }
    this.#requests += 1;
    return turn < watched;
  }

  /** What requests that say the same have asked for; null where the document asks no such thing. */
  habitsOf(variables: Variables): Habits | null {
    if (!this.#known.hasHabits) return null;
    const areKeys = new Set<string>();
    for (const { variable } of this.#known.foreseen.values()) if (variable) areKeys.add(variable);
    const setting = settingOf(variables, areKeys);
    if (setting === null) return null;
    let habits = this.#habits.get(setting);
    if (!habits) {
      habits = new Habits();
      this.#habits.set(setting, habits);
    }
    habits.begin();
    return habits;
  }

  /** Notes that something was read by a key of two parts. */
  addHabit(): void {
    this.#learning.hasHabits = true;
  }

  add(trail: string): void {
    if (this.#learning.trails.has(trail)) return;
    this.#learning.trails.add(trail);
    // Requests of the same moment have asked already, before there was an answer.
    if (this.#learning === this.#known) this.#trees.clear();
  }

  /** Notes that something was read that changes slowly. */
  addSlow(): void {
    this.#learning.isSlow = true;
  }

  /** Whether its requests read what changes slowly. */
  get isSlow(): boolean {
    return this.#known.isSlow;
  }

  /** Notes where in the request the key of a read comes from that nothing has led to. */
  addArgument(loader: AnyLoader, key: unknown, variables: Variables): void {
    if (!loader.follows?.isArgument) return;
    const isNumber = typeof key === 'number';
    const name = Object.keys(variables).find((each) => textOf(variables[each]) === String(key));
    const place = `${loader.name} ${name ?? key}`;
    if (name !== undefined) {
      const keyFrom = (given: Variables) => keyOfArgument(given[name], isNumber);
      this.#learning.foreseen.set(place, { variable: name, loader, keyFrom });
    } else if (this.#literals.has(String(key))) {
      this.#learning.foreseen.set(place, { variable: null, loader, keyFrom: () => key });
    }
  }

  /** What will be read whoever asks, as far as the request tells it. */
  *foresee(variables: Variables): Generator<{ readonly loader: AnyLoader; readonly key: unknown }> {
    for (const { loader, keyFrom } of this.#known.foreseen.values()) {
      const key = keyFrom(variables);
      if (key !== undefined) yield { loader, key };
    }
  }

  /** What a read that nothing led to leads to; null where that is nothing. */
  treeFrom(name: string, habits: Habits | null = null): Tree | null {
    const place = `${name} ${habits?.mark ?? ''}`;
    let tree = this.#trees.get(place);
    if (tree === undefined) {
      const grown = this.#grow(name, name, 1, habits);
      tree = grown.steps.length > 0 ? grown : null;
      if (this.#trees.size === mostTrees) this.#trees.clear();
      this.#trees.set(place, tree);
    }
    return tree;
  }

  #grow(trail: string, name: string, length: number, habits: Habits | null): Tree {
    if (length === longestTrail) return { steps: [] };
    const steps = linksFrom(name).flatMap((link) => {
      const { child } = link;
      const onwards = `${trail}>${child.name}`;
      if (!this.#known.trails.has(onwards)) return [];
      const tree = this.#grow(onwards, child.name, length + 1, habits);
      if (!child.within) return [{ link, tree }];
      return (habits?.of(child.name) ?? []).map((habit) => ({ link, tree, habit }));
    });
    return { steps };
  }
}

const largestInteger = 2_147_483_647;
/** Whatever names a thing of ours is shorter. */
const longestKey = 200;

/**
 * A key for an argument's value; undefined where it cannot be one. The value is the client's, and
 * a key that the database refuses would fail the statement for all who share it.
 */
function keyOfArgument(value: unknown, isNumber: boolean): string | number | undefined {
  if (!isNumber) {
    return typeof value === 'string' && value.length <= longestKey ? value : undefined;
  }
  const text = textOf(value) ?? '';
  return /^\d{1,10}$/.test(text) && Number(text) <= largestInteger ? Number(text) : undefined;
}

/** Null for a value that names nothing: an object or a list cannot even be told as a text. */
function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
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
export function doorOfRequest(
  db: Database,
  reader: Reader,
  slow: SlowReads,
  course: Course,
  variables: Variables,
): Database {
  let isFirst = true;
  const known = new Map<AnyLoader, Map<Identity, Promise<unknown>>>();
  const ahead: Batch[] = [];
  const steps = course.begin() ? new Map<string, Step>() : null;
  const habits = course.habitsOf(variables);

  const read = <Key, Found>(loader: Loader<Key, Found>, key: Key, given?: Tree): Promise<Found> => {
    const identity = loader.identify(key);
    let answers = known.get(loader);
    if (!answers) {
      answers = new Map();
      known.set(loader, answers);
    }
    const before = answers.get(identity) as Promise<Found> | undefined;
    if (before) return before;
    if (isFirst) {
      isFirst = false;
      if (!steps) foresee();
      const sent = answers.get(identity) as Promise<Found> | undefined;
      if (sent) return sent;
    }
    if (loader.changesWith !== undefined) {
      if (steps) course.addSlow();
      const found = slow.read(loader, key);
      answers.set(identity, found);
      return found;
    }
    if (loader.within) {
      if (steps) course.addHabit();
      habits?.add(loader, key as Record<string, unknown>);
    }
    const found = steps
      ? watch(loader, key, identity, steps)
      : (readBefore(loader, key, identity) ?? send(loader, key, given));
    answers.set(identity, found);
    return found;
  };

  const foresee = () => {
    if (course.isSlow) slow.begin().catch(() => {});
    for (const { loader, key } of course.foresee(variables)) {
      // A failure is told to whoever asks for it.
      read(loader, key).catch(() => {});
    }
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
    const tree = given ?? course.treeFrom(loader.name, habits);
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
    if (trail === loader.name) course.addArgument(loader, key, variables);
    else course.add(trail);
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

  return { ...db, read, kept: (loader, key) => slow.kept(loader, key) };
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
          : keysWithin(found, link.path).has(thingOf(loader, key))),
    );
    if (isLedTo) shortest = trail;
  }
  return shortest === null ? loader.name : `${shortest}>${loader.name}`;
}

/** What rows hold of a key. */
function thingOf({ within }: AnyLoader, key: unknown): unknown {
  return within ? (key as Record<string, unknown>)[within.each] : key;
}
