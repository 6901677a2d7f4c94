import type { GraphQLSchema } from 'graphql';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
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

/** Switches fields off and on as the scheduled times come, to the instant. */
export function watchBrownouts(
  db: Database,
  clock: Clock,
  apply: (coordinates: ReadonlySet<string>) => void,
): BrownoutWatch {
  let applied = '';
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  let nextChangeMs = Number.POSITIVE_INFINITY;
  let looking: Promise<void> | null = null;

  const look = async (): Promise<void> => {
    const now = clock.now();
    const open = await openBrownouts(db, now);
    const on = open.filter((brownout) => brownoutStatusAt(brownout, now) === 'IN_PROGRESS');
    const coordinates = new Set(on.map(({ disablesRequestsTo }) => disablesRequestsTo));
    const changes = open
      .flatMap(({ startsAt, endsAt }) => [startsAt.epochMilliseconds, endsAt.epochMilliseconds])
      .filter((at) => at > now.epochMilliseconds);
    nextChangeMs = Math.min(...changes);
    lookedAtMs = performance.now();
    const signature = [...coordinates].toSorted().join(' ');
    if (signature !== applied) apply(coordinates);
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
 * Schedules a brownout of one field.
 *
 * @param field as `Query.krakenVersion` or `AccountType.number`.
 * @throws Error where the schema has no such field or the times do not make a window ahead of now.
 */
export async function scheduleBrownout(
  db: Database,
  clock: Clock,
  schema: GraphQLSchema,
  brownout: { field: string; startsAt: Temporal.Instant; endsAt: Temporal.Instant },
): Promise<number> {
  const { field, startsAt, endsAt } = brownout;
  if (!fieldCoordinates(schema).includes(field)) {
    throw new Error(`There is no field ${field}. Name it with its type, as Query.krakenVersion.`);
  }
  if (Temporal.Instant.compare(startsAt, endsAt) >= 0) {
    throw new Error('A brownout ends after it starts.');
  }
  if (Temporal.Instant.compare(endsAt, clock.now()) <= 0) {
    throw new Error('This brownout would be over already.');
  }
  return addBrownout(db, { apiType: 'GRAPHQL', disablesRequestsTo: field, startsAt, endsAt });
}
