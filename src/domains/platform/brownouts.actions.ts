import type { GraphQLSchema } from 'graphql';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import type { APIType } from '../../engine/schema.generated.ts';
import { fieldCoordinates } from '../../engine/schema.ts';
import type { Clock } from '../../kernel/clock.ts';
import { brownoutStatusAt } from './brownouts.rules.ts';
import { addBrownout, openBrownouts } from './brownouts.store.ts';

/** How long a server may take to learn of a brownout that another process has scheduled. */
const lookAgainMs = 2000;

interface BrownoutWatch {
  /** Cheap to ask at every request: reads the table only when something may have changed. */
  keepUp(): Promise<void>;
}

interface SwitchedOff {
  /** Coordinates of the schema, such as `Query.viewer`. */
  readonly fields: ReadonlySet<string>;
  /** Paths of the REST API, such as `/v1/products/`. */
  readonly paths: ReadonlySet<string>;
}

/** Switches fields and paths off and on as the scheduled times come, to the instant. */
export function watchBrownouts(
  db: Database,
  clock: Clock,
  apply: (off: SwitchedOff) => void,
): BrownoutWatch {
  let applied = '';
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  let nextChangeMs = Number.POSITIVE_INFINITY;
  let looking: Promise<void> | null = null;

  const look = async (): Promise<void> => {
    const now = clock.now();
    const open = await openBrownouts(db, now);
    const on = open.filter((brownout) => brownoutStatusAt(brownout, now) === 'IN_PROGRESS');
    const offIn = (api: APIType) =>
      new Set(on.filter(({ apiType }) => apiType === api).map((each) => each.disablesRequestsTo));
    const changes = open
      .flatMap(({ startsAt, endsAt }) => [startsAt.epochMilliseconds, endsAt.epochMilliseconds])
      .filter((at) => at > now.epochMilliseconds);
    nextChangeMs = Math.min(...changes);
    lookedAtMs = performance.now();
    const [fields, paths] = [offIn('GRAPHQL'), offIn('REST')];
    const signature = [...fields, ...paths].toSorted().join(' ');
    if (signature !== applied) apply({ fields, paths });
    applied = signature;
  };

  return {
    async keepUp() {
      const isDue =
        performance.now() - lookedAtMs >= lookAgainMs ||
        clock.now().epochMilliseconds >= nextChangeMs;
      if (!isDue && !looking) return;
      looking ??= look().finally(() => {
        looking = null;
      });
      await looking;
    },
  };
}

/**
 * Schedules a brownout of one field, or of one path of the REST API.
 *
 * @param target as `Query.krakenVersion`, `AccountType.number` or `/v1/products/`.
 * @param paths those of the REST API that can be switched off.
 * @throws Error where neither has the target or the times do not make a window ahead of now.
 */
export async function scheduleBrownout(
  db: Database,
  clock: Clock,
  known: { readonly schema: GraphQLSchema; readonly paths: readonly string[] },
  brownout: { target: string; startsAt: Temporal.Instant; endsAt: Temporal.Instant },
): Promise<number> {
  const { target, startsAt, endsAt } = brownout;
  const isPath = target.startsWith('/');
  if (isPath && !known.paths.includes(target)) {
    throw new Error(`There is no path ${target}. These are: ${known.paths.join(', ')}.`);
  }
  if (!isPath && !fieldCoordinates(known.schema).includes(target)) {
    throw new Error(`There is no field ${target}. Name it with its type, as Query.krakenVersion.`);
  }
  if (Temporal.Instant.compare(startsAt, endsAt) >= 0) {
    throw new Error('A brownout ends after it starts.');
  }
  if (Temporal.Instant.compare(endsAt, clock.now()) <= 0) {
    throw new Error('This brownout would be over already.');
  }
  return addBrownout(db, {
    apiType: isPath ? 'REST' : 'GRAPHQL',
    disablesRequestsTo: target,
    startsAt,
    endsAt,
  });
}
