import type { CachedReads } from '../cache/versioned-cache.ts';
import type {
  AnyLoader,
  Database,
  Identity,
  Loader,
  QueryDocument,
  Variables,
} from '../database.ts';
import { type ObservedReads, PrefetchPlan } from '../prefetching/prefetch-plan.ts';
import { Prefetcher } from '../prefetching/prefetcher.ts';
import type { Batcher } from './batcher.ts';

interface Options {
  readonly db: Database;
  readonly batcher: Batcher;
  readonly cached: CachedReads;
  /** Null where nothing is to be prefetched. */
  readonly document: QueryDocument | null;
  readonly variables: Variables;
}

const plans = new WeakMap<QueryDocument, PrefetchPlan>();

function planOf(document: QueryDocument): PrefetchPlan {
  let plan = plans.get(document);
  if (!plan) {
    plan = new PrefetchPlan(document.literals);
    plans.set(document, plan);
  }
  return plan;
}

/**
 * The data as one request reads it that changes nothing: a key is read once, what is kept in memory is
 * taken from there, and the rest is prefetched or goes through the batches of all requests.
 */
export function requestReads({ db, batcher, cached, document, variables }: Options): Database {
  const answers = new Map<AnyLoader, Map<Identity, Promise<unknown>>>();
  const answersOf = (loader: AnyLoader): Map<Identity, Promise<unknown>> => {
    let ofLoader = answers.get(loader);
    if (!ofLoader) {
      ofLoader = new Map();
      answers.set(loader, ofLoader);
    }
    return ofLoader;
  };

  const read = <Key, Found>(
    loader: Loader<Key, Found>,
    key: Key,
    expected?: ObservedReads,
  ): Promise<Found> => {
    prefetcher?.begin();
    const ofLoader = answersOf(loader);
    const identity = loader.identify(key);
    const earlier = ofLoader.get(identity) as Promise<Found> | undefined;
    if (earlier) return earlier;
    const answer = readAnew(loader, key, expected);
    ofLoader.set(identity, answer);
    return answer;
  };

  const readAnew = <Key, Found>(
    loader: Loader<Key, Found>,
    key: Key,
    expected: ObservedReads | undefined,
  ): Promise<Found> => {
    if (loader.cacheTag === undefined) {
      return prefetcher ? prefetcher.read(loader, key, expected) : batcher.read(loader, key);
    }
    prefetcher?.observeCachedRead();
    return cached.read(loader, key);
  };

  const prefetcher = document
    ? new Prefetcher({
        batcher,
        plan: planOf(document),
        variables,
        db,
        read,
        readVersions: () => cached.readVersions(),
      })
    : null;

  return {
    ...db,
    read: (loader, key) => read(loader, key),
    cached: (loader, key) => cached.find(loader, key),
  };
}
