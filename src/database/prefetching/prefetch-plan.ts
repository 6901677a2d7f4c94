import type { AnyLoader, Variables } from '../database.ts';
import type { PrefetchLink } from './prefetch-links.ts';

/** How many requests of a document are observed, and after how many more it is observed anew. */
const observedRequests = 2;
const observedAnewAfter = 500;
/** How many requests later a new observation replaces the earlier one. */
const replacedAfter = 100;
/** Documents nest deeper, but statements that find their keys over so many tables take long. */
const maxDepth = 7;

/** What a loader's reads have led to. The reads are those of one place: below the same parents. */
export interface ObservedReads {
  readonly loader: AnyLoader;
  readonly depth: number;
  /** What was read by keys out of its rows or by its own key. */
  readonly children: Map<PrefetchLink, ObservedReads>;
}

/** A key that a request's own arguments name. */
interface ArgumentKey {
  readonly loader: AnyLoader;
  readonly keyFrom: (variables: Variables) => unknown;
}

interface Observation {
  /** Reads that no earlier read has led to. */
  readonly roots: Map<AnyLoader, ObservedReads>;
  readonly argumentKeys: Map<string, ArgumentKey>;
  /** Whether something was read that is kept in memory under versions. */
  readsCached: boolean;
}

function newObservation(): Observation {
  return { roots: new Map(), argumentKeys: new Map(), readsCached: false };
}

/**
 * What requests of one document have read, one read leading to the next: observed on the first of
 * them, and prefetched for those that come after.
 */
export class PrefetchPlan {
  #requests = 0;
  /** What is prefetched by. */
  #current = newObservation();
  /** What is being observed: the same at first, and later what will replace it. */
  #observing = this.#current;
  readonly #literals: ReadonlySet<string>;

  /** @param literals what is written in the document, texts and whole numbers. */
  constructor(literals: ReadonlySet<string> = new Set()) {
    this.#literals = literals;
  }

  /** Counts a request; true where it is to be observed. */
  begin(): boolean {
    const turn = this.#requests % observedAnewAfter;
    if (turn === 0 && this.#requests > 0) this.#observing = newObservation();
    // The requests that were observed have been answered by now, or nearly always.
    if (turn === replacedAfter) this.#current = this.#observing;
    this.#requests += 1;
    return turn < observedRequests;
  }

  /** Notes a read, and what has led to it. */
  observe(
    loader: AnyLoader,
    from: { readonly parent: ObservedReads; readonly link: PrefetchLink } | null,
  ): ObservedReads {
    const siblings: Map<unknown, ObservedReads> = from
      ? from.parent.children
      : this.#observing.roots;
    const place = from?.link ?? loader;
    let reads = siblings.get(place);
    if (!reads) {
      reads = { loader, depth: from ? from.parent.depth + 1 : 1, children: new Map() };
      if (reads.depth <= maxDepth) siblings.set(place, reads);
    }
    return reads;
  }

  observeCachedRead(): void {
    this.#observing.readsCached = true;
  }

  get readsCached(): boolean {
    return this.#current.readsCached;
  }

  /**
   * Notes where in the request a key comes from that no read has led to.
   *
   * @param keyType SQL's name for the type of the key.
   */
  observeArgument(loader: AnyLoader, key: unknown, keyType: string, variables: Variables): void {
    const read = readers[keyType];
    if (!read) return;
    const variable = Object.keys(variables).find((name) => textOf(variables[name]) === String(key));
    const place = `${loader.name} ${variable ?? key}`;
    const { argumentKeys } = this.#observing;
    if (variable !== undefined) {
      argumentKeys.set(place, { loader, keyFrom: (values) => read(values[variable]) });
    } else if (this.#literals.has(String(key))) {
      argumentKeys.set(place, { loader, keyFrom: () => key });
    }
  }

  /** What will be read as far as the request's arguments tell it. */
  *prefetchArguments(
    variables: Variables,
  ): Generator<{ readonly loader: AnyLoader; readonly key: unknown }> {
    for (const { loader, keyFrom } of this.#current.argumentKeys.values()) {
      const key = keyFrom(variables);
      if (key !== undefined) yield { loader, key };
    }
  }

  /** What reads of a loader lead to that nothing has led to; null where that is nothing. */
  readsFrom(loader: AnyLoader): ObservedReads | null {
    const reads = this.#current.roots.get(loader);
    return reads && reads.children.size > 0 ? reads : null;
  }
}

const maxInteger = 2_147_483_647;
/** Every identifier is shorter. */
const maxKeyLength = 200;

/**
 * Makes keys of an argument's value, by the type of the key; undefined where it cannot be one. The
 * value is the client's, and a key that the database refuses would fail the statement for all who
 * share it.
 */
const readers: Readonly<Record<string, (value: unknown) => string | number | undefined>> = {
  text: (value) =>
    typeof value === 'string' && value.length <= maxKeyLength && !value.includes('\0')
      ? value
      : undefined,
  integer(value) {
    const text = textOf(value) ?? '';
    return /^\d{1,10}$/.test(text) && Number(text) <= maxInteger ? Number(text) : undefined;
  },
};

/** Null for a value that names nothing: an object or a list may not even have a text. */
function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
