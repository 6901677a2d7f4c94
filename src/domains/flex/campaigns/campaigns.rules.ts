import { Temporal } from 'temporal-polyfill';
import { gspGroups } from '../../../kernel/meter-points.ts';

/** The campaign that the queries and mutations about saving sessions are of. */
export const savingSessionsSlug = 'saving_sessions';

/** A campaign's slug as it is kept, of any spelling that clients use: `free-electricity` too. */
export function canonicalSlug(text: string): string {
  return text.replaceAll('-', '_');
}

/**
 * The number of a region: the distributor's, as the first two digits of its MPANs, such as 12 for
 * London (`_C`). Null for what is no GSP group.
 */
export function regionIdOf(gspGroup: string): number | null {
  return gspGroups.find(({ id }) => id === gspGroup)?.distributorId ?? null;
}

/** Whether something that is for some GSP groups, or for all where null, is for one of them. */
export function isForRegion(groups: readonly string[] | null, gspGroup: string | null): boolean {
  return groups === null || (gspGroup !== null && groups.includes(gspGroup));
}

interface JoinableEvent {
  readonly startAt: Temporal.Instant;
  readonly pointsPerKwh: number | null;
  readonly gspGroups: readonly string[] | null;
  readonly capacity: number | null;
}

/** What stands against joining an event; see `obstacleToJoining`. */
export type Obstacle = 'REGION' | 'NO_REWARD' | 'BEGUN' | 'FULL';

/**
 * The first of what stands against joining an event; null where nothing does. What will always stand
 * against it comes before what time and others have brought about.
 *
 * @param joined how many have joined already.
 */
export function obstacleToJoining(
  event: JoinableEvent,
  gspGroup: string | null,
  joined: number,
  at: Temporal.Instant,
): Obstacle | null {
  if (!isForRegion(event.gspGroups, gspGroup)) return 'REGION';
  if (event.pointsPerKwh === null) return 'NO_REWARD';
  return obstacleOfTime(event, joined, at);
}

/** The same for whoever an event is for, wherever that is. */
function obstacleOfTime(
  { startAt, capacity }: Pick<JoinableEvent, 'startAt' | 'capacity'>,
  joined: number,
  at: Temporal.Instant,
): 'BEGUN' | 'FULL' | null {
  if (Temporal.Instant.compare(startAt, at) <= 0) return 'BEGUN';
  return capacity !== null && joined >= capacity ? 'FULL' : null;
}

/** Whether an event can still be joined by more. */
export function capacityStatus(
  event: Pick<JoinableEvent, 'startAt' | 'capacity'>,
  joined: number,
  at: Temporal.Instant,
): 'AVAILABLE' | 'FULL' | 'CLOSED' {
  const obstacle = obstacleOfTime(event, joined, at);
  if (obstacle === 'BEGUN') return 'CLOSED';
  return obstacle ?? 'AVAILABLE';
}

/** Whether an enrolment holds when an event begins. */
export function isEnrolledAt(
  { enrolledAt, leftAt }: { enrolledAt: Temporal.Instant; leftAt: Temporal.Instant | null },
  at: Temporal.Instant,
): boolean {
  return (
    Temporal.Instant.compare(enrolledAt, at) <= 0 &&
    (leftAt === null || Temporal.Instant.compare(at, leftAt) < 0)
  );
}
