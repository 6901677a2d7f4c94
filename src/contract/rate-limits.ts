import type { Redis } from 'ioredis';
import {
  type IRateLimiterOptions,
  type RateLimiterAbstract,
  RateLimiterCluster,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { Policy } from './policies.ts';
import type { Viewer } from './viewer.ts';

/** How much of a limit a caller has used. Seconds count from now; 0 where nothing is counted yet. */
interface LimitState {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly isBlocked: boolean;
  readonly secondsToNextWindow: number;
}

/** Figures of the published limits; `docs/guides/limits.md` explains them. */
export const publishedLimits = {
  complexityPerRequest: 200,
  nodesPerRequest: 10_000,
  pointsPerHour: { customer: 50_000, organization: 100_000, application: 300_000 },
} as const;

/**
 * Wrong credentials allowed, ours: nothing is published. Few for one user from one address; far more
 * for one user from all addresses together, so that nobody easily locks somebody else out.
 */
const attemptLimits = {
  perUserAndIp: { attempts: 10, windowSeconds: 900 },
  perIp: { attempts: 100, windowSeconds: 900 },
  perUser: { attempts: 200, windowSeconds: 3600 },
  wrongKeysPerIp: { attempts: 100, windowSeconds: 900 },
} as const;
/** Password resets that may be asked for in an hour for one address, ours. */
const passwordResetLimit = { requests: 5, windowSeconds: 3600 } as const;

/**
 * Documents not seen before that one address may have refused in a minute, ours. Reading and checking
 * them takes time, and nothing that is refused costs points; each counts one for every 2,000 characters.
 */
const refusedDocumentLimit = { points: 300, windowSeconds: 60, charactersPerPoint: 2000 } as const;

/** Requests of the REST API in a minute, ours: no limit of it is published. */
export const usualRestPerMinute = 1000;

/** Where the counters live: in this process, in the primary of its workers, or in Redis. */
type CounterHome =
  | { readonly kind: 'memory' | 'cluster' }
  | { readonly kind: 'redis'; readonly redis: Redis };

interface LimitsOptions {
  /** Requests of the REST API in a minute, by key or by address without one. */
  readonly restPerMinute?: number;
  /** What the keys in Redis begin with; platforms with the same one count together. */
  readonly keyPrefix?: string;
  /**
   * Where it is given, what exceeds an allowance or the items of lists is let pass, and told here
   * with the name of the limit. Everything is counted as ever; wrong credentials are refused.
   */
  readonly letPass?: (limit: string, caller: string) => void;
}

/** Counts what callers use up. Windows run on the machine's own time, not on the injected clock. */
export interface Limits {
  readonly areOn: boolean;
  /** Counts one request of a field. False: a step of its rate is used up. */
  takeRequest(policy: Policy, caller: string): Promise<boolean>;
  /** The step that binds most, without counting. Null where the field has no rate. */
  requestState(policy: Policy, caller: string): Promise<LimitState | null>;
  /** Takes points from the caller's hour. False, and nothing taken, where they do not suffice. */
  takePoints(viewer: Viewer | null, caller: string, points: number): Promise<boolean>;
  pointsState(viewer: Viewer | null, caller: string): Promise<LimitState>;
  /**
   * Counts an attempt with a password before it is looked at, so that many at once do not get past
   * the limit. False: too many wrong ones came for this user from this address, from this address,
   * or for this user. What the first refuses does not count for the others.
   */
  takeAttempt(ip: string, user: string): Promise<boolean>;
  /** Gives back an attempt whose password was right, and forgets the wrong ones of the two. */
  forgiveAttempt(ip: string, user: string): Promise<void>;
  /**
   * Counts a key that was looked up, which costs next to nothing, and is none. False: too many such
   * came from this address. A right key is not counted, and not refused for those of others.
   */
  takeWrongKey(ip: string): Promise<boolean>;
  takePasswordReset(email: string): Promise<boolean>;
  /** Notes that a document from an address was read which pays no points: it is refused, or only measured. */
  takeUnpaidDocument(ip: string, characters: number): Promise<void>;
  /** False where too many documents from an address were refused of late to read a new one. */
  allowsNewDocument(ip: string): Promise<boolean>;
  /**
   * Counts a request of the REST API. Null where it may be answered, else the seconds until the next
   * may be made.
   */
  takeRestRequest(caller: string): Promise<number | null>;
  /** Asked once for an answer whose lists hold too many items. True: it is answered all the same. */
  allowsItems(caller: string): boolean;
}

export function createLimits(
  home: CounterHome,
  areOn: boolean,
  { keyPrefix = 'halfhour', restPerMinute = usualRestPerMinute, letPass }: LimitsOptions = {},
): Limits {
  const passes = (limit: string, caller: string): boolean => {
    letPass?.(limit, caller);
    return letPass !== undefined;
  };
  const counters = new Map<string, RateLimiterAbstract>();
  const counter = (name: string, points: number, duration: number): RateLimiterAbstract => {
    const counter = counters.get(name);
    if (counter) return counter;
    const created = createCounter(home, { keyPrefix: `${keyPrefix}:${name}`, points, duration });
    counters.set(name, created);
    return created;
  };

  const requestCounters = (policy: Policy): RateLimiterAbstract[] =>
    (policy.rateLimit?.steps ?? []).map((step) =>
      counter(`${policy.coordinate}:${step.text}`, step.requests, step.windowSeconds),
    );
  const pointsCounter = (viewer: Viewer | null): RateLimiterAbstract => {
    const { organization, customer } = publishedLimits.pointsPerHour;
    const points = viewer?.kind === 'organization' ? organization : customer;
    return counter(`points:${points}`, points, 3600);
  };
  const attemptCounter = (name: string, of: keyof typeof attemptLimits): RateLimiterAbstract =>
    counter(name, attemptLimits[of].attempts, attemptLimits[of].windowSeconds);
  const attemptsOfPair = attemptCounter('attempts:user-and-ip', 'perUserAndIp');
  const attemptsOfIp = attemptCounter('attempts:ip', 'perIp');
  const attemptsOfUser = attemptCounter('attempts:user', 'perUser');
  const wrongKeysOfIp = attemptCounter('wrong-keys:ip', 'wrongKeysPerIp');
  const passwordResets = counter(
    'password-resets',
    passwordResetLimit.requests,
    passwordResetLimit.windowSeconds,
  );

  const refusedDocuments = counter(
    'refused-documents',
    refusedDocumentLimit.points,
    refusedDocumentLimit.windowSeconds,
  );

  const restRequests = counter('rest', restPerMinute, 60);

  return {
    areOn,
    async takeRequest(policy, caller) {
      if (!areOn) return true;
      const taken = await Promise.all(requestCounters(policy).map((each) => take(each, caller, 1)));
      return taken.every(Boolean) || passes(policy.coordinate, caller);
    },
    async requestState(policy, caller) {
      const states = await Promise.all(requestCounters(policy).map((each) => state(each, caller)));
      return states.toSorted((a, b) => a.remaining - b.remaining)[0] ?? null;
    },
    async takePoints(viewer, caller, points) {
      if (!areOn || points === 0) return true;
      const allowance = pointsCounter(viewer);
      if (await take(allowance, caller, points)) return true;
      await allowance.reward(caller, points);
      return passes('points', caller);
    },
    pointsState: (viewer, caller) => state(pointsCounter(viewer), caller),
    async takeAttempt(ip, user) {
      if (!areOn) return true;
      return (
        (await take(attemptsOfPair, pairOf(ip, user), 1)) &&
        (await take(attemptsOfIp, ip, 1)) &&
        (await take(attemptsOfUser, user, 1))
      );
    },
    async forgiveAttempt(ip, user) {
      if (!areOn) return;
      await Promise.all([
        attemptsOfPair.delete(pairOf(ip, user)),
        attemptsOfIp.reward(ip, 1),
        attemptsOfUser.reward(user, 1),
      ]);
    },
    takeWrongKey: async (ip) => !areOn || take(wrongKeysOfIp, ip, 1),
    takePasswordReset: async (email) => !areOn || take(passwordResets, email, 1),
    async takeUnpaidDocument(ip, characters) {
      if (!areOn) return;
      const { charactersPerPoint } = refusedDocumentLimit;
      await take(refusedDocuments, ip, Math.ceil(characters / charactersPerPoint));
    },
    async allowsNewDocument(ip) {
      if (!areOn || !(await state(refusedDocuments, ip)).isBlocked) return true;
      return passes('refused-documents', `ip:${ip}`);
    },
    async takeRestRequest(caller) {
      if (!areOn || (await take(restRequests, caller, 1)) || passes('rest', caller)) return null;
      return Math.max(1, (await state(restRequests, caller)).secondsToNextWindow);
    },
    allowsItems: (caller) => !areOn || passes('items', caller),
  };
}

/** An address has no space, so no two pairs have the same key. */
function pairOf(ip: string, user: string): string {
  return `${ip} ${user}`;
}

function createCounter(home: CounterHome, options: IRateLimiterOptions): RateLimiterAbstract {
  switch (home.kind) {
    case 'memory':
      return new RateLimiterMemory(options);
    case 'cluster':
      return new RateLimiterCluster({ ...options, timeoutMs: 3000 });
    case 'redis':
      return new RateLimiterRedis({
        ...options,
        storeClient: home.redis,
        // While Redis is away each server counts for itself: limited, if less exactly.
        insuranceLimiter: new RateLimiterMemory(options),
      });
  }
}

async function take(counter: RateLimiterAbstract, key: string, points: number): Promise<boolean> {
  try {
    await counter.consume(key, points);
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}

async function state(counter: RateLimiterAbstract, key: string): Promise<LimitState> {
  const counted = await counter.get(key);
  const used = Math.max(0, counted?.consumedPoints ?? 0);
  return {
    limit: counter.points,
    used,
    remaining: Math.max(0, counter.points - used),
    isBlocked: used > counter.points,
    secondsToNextWindow: Math.ceil(Math.max(0, counted?.msBeforeNext ?? 0) / 1000),
  };
}
