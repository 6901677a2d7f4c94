import type { Batcher } from '../batching/batcher.ts';
import type { Database, Identity, Loader, Variables } from '../database.ts';
import { PrefetchBatch, valuesAt } from './prefetch-batch.ts';
import { linksBetween, type PrefetchLink, statementOf } from './prefetch-links.ts';
import type { ObservedReads, PrefetchPlan } from './prefetch-plan.ts';

interface Options {
  readonly batcher: Batcher;
  readonly plan: PrefetchPlan;
  readonly variables: Variables;
  readonly db: Database;
  /** Reads on behalf of the request, each key once; by default what follows is the plan's. */
  readonly read: <Key, Found>(
    loader: Loader<Key, Found>,
    key: Key,
    expected?: ObservedReads,
  ) => Promise<Found>;
  /** Reads the versions that rows in memory are kept under. */
  readonly readVersions: () => Promise<unknown>;
}

/** What an observed request has read at one place of the plan. */
interface Seen {
  readonly keys: Set<Identity>;
  readonly rows: Map<Identity, unknown>;
}

/**
 * The reads of one request by the plan of its document: observed, or sent together with what is
 * expected to follow from them. Prefetched rows are handed out for the keys that they were read for
 * and no others, so what is answered does not depend on what was expected.
 */
export class Prefetcher {
  readonly #options: Options;
  /** Null where the request is not observed. */
  readonly #seen: Map<ObservedReads, Seen> | null;
  readonly #batches: PrefetchBatch[] = [];
  #hasBegun = false;

  constructor(options: Options) {
    this.#options = options;
    this.#seen = options.plan.begin() ? new Map() : null;
  }

  /** To be called before each read: with the first one goes out what the arguments tell. */
  begin(): void {
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    if (this.#seen) return;
    const { plan, variables, read, readVersions } = this.#options;
    // A failure reaches whoever reads the same.
    if (plan.readsCached) readVersions().catch(() => {});
    for (const { loader, key } of plan.prefetchArguments(variables)) {
      read(loader, key).catch(() => {});
    }
  }

  observeCachedRead(): void {
    if (this.#seen) this.#options.plan.observeCachedRead();
  }

  /** @param expected what is expected to follow from the row, where that is not the plan's to say. */
  read<Key, Found>(
    loader: Loader<Key, Found>,
    key: Key,
    expected: ObservedReads | null = this.#options.plan.readsFrom(loader),
  ): Promise<Found> {
    if (this.#seen) return this.#observe(this.#seen, loader, key);
    return this.#prefetched(loader, key) ?? this.#send(loader, key, expected);
  }

  /** Null where the key has not been prefetched. */
  #prefetched<Key, Found>(loader: Loader<Key, Found>, key: Key): Promise<Found> | null {
    const identity = loader.identify(key);
    for (const { prefetched } of this.#batches) {
      for (const each of prefetched) {
        if (each.loader !== loader || !each.keys?.has(identity)) continue;
        return each.rows.then(
          (rows) => (rows.get(identity) ?? loader.nothing) as Found,
          () => this.#options.batcher.read(loader, key),
        );
      }
    }
    return null;
  }

  #send<Key, Found>(
    loader: Loader<Key, Found>,
    key: Key,
    reads: ObservedReads | null,
  ): Promise<Found> {
    const { batcher, read } = this.#options;
    if (!reads || reads.children.size === 0) return batcher.read(loader, key);
    const { answer, batch } = batcher.add(loader, key, reads, () => new PrefetchBatch(reads));
    if (!this.#batches.includes(batch)) this.#batches.push(batch);
    for (const [{ child, keyFromRows }, childReads] of reads.children) {
      if (keyFromRows === null) read(child, key, childReads).catch(() => {});
    }
    return answer;
  }

  async #observe<Key, Found>(
    seen: Map<ObservedReads, Seen>,
    loader: Loader<Key, Found>,
    key: Key,
  ): Promise<Found> {
    const { batcher, db, plan, variables } = this.#options;
    const from = this.#sourceOf(seen, loader, key);
    if (!from) {
      const keyType = statementOf(db, loader)?.keys?.type;
      if (keyType) plan.observeArgument(loader, key, keyType, variables);
    }
    const reads = plan.observe(loader, from);
    const place = seen.get(reads) ?? { keys: new Set(), rows: new Map() };
    seen.set(reads, place);
    const identity = loader.identify(key);
    const answer = await batcher.read(loader, key);
    place.keys.add(identity);
    place.rows.set(identity, answer);
    return answer;
  }

  /** The read that a key comes from, over as few others as possible; null where none has. */
  #sourceOf<Key, Found>(
    seen: ReadonlyMap<ObservedReads, Seen>,
    loader: Loader<Key, Found>,
    key: Key,
  ): { readonly parent: ObservedReads; readonly link: PrefetchLink } | null {
    const identity = loader.identify(key);
    let source: { readonly parent: ObservedReads; readonly link: PrefetchLink } | null = null;
    for (const [parent, { keys, rows }] of seen) {
      if (source && parent.depth >= source.parent.depth) continue;
      const link = linksBetween(this.#options.db, parent.loader, loader).find(({ keyFromRows }) =>
        keyFromRows === null ? keys.has(identity) : valuesAt(rows, keyFromRows).has(identity),
      );
      if (link) source = { parent, link };
    }
    return source;
  }
}
