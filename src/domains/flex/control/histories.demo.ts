import { startOfDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { habitualReports } from '../../../outside/devices/habits.ts';
import type { PlaceTraits } from '../../metering/half-hours/home-days.demo.ts';
import type { TownVehicle } from '../devices/town-vehicles.demo.ts';
import { townCourse, townInputs } from './course.demo.ts';
import type { Course, Followed, Journal } from './course.rules.ts';
import { follow } from './following.rules.ts';

/** How far back half-hours are kept: what devices did before is not told. */
export const daysBack = 396;
/** Long enough before for a course to be the same wherever it is begun. */
const leadDays = 24;

/** What a registration of a vehicle came to. */
export interface VehicleHistory extends Followed {
  /** When it went live: while it was away, so that no session is told in part. */
  readonly liveAtMs: number;
}

/**
 * What a vehicle of the town has done in thirteen months, by the same function as it goes on.
 *
 * @param today days since 1970-01-01, in London.
 * @param nowMs a whole second of that day.
 */
export function historyOf(
  vehicle: TownVehicle,
  home: PlaceTraits,
  today: number,
  nowMs: number,
): VehicleHistory {
  const firstMs = startOfDayMs(londonTimeZone, today - daysBack);
  const reports = habitualReports(vehicle.integrationDeviceId, firstMs, nowMs);
  const liveAtMs = reports.find(({ kind }) => kind === 'UNPLUGGED')?.atMs ?? firstMs;
  const beginMs = startOfDayMs(londonTimeZone, today - daysBack - leadDays);
  const { course } = townCourse(vehicle, home, beginMs, liveAtMs);
  return { liveAtMs, ...follow(townInputs(vehicle, home, liveAtMs, nowMs), course, nowMs) };
}

/** A history that was cut in two where a vehicle was taken off the platform and registered anew. */
interface CutHistory {
  readonly cutMs: number;
  readonly former: Followed;
  readonly present: Followed;
}

/**
 * Cuts a history within a session, after its first piece.
 *
 * @param fromMs the first moment at which it may be cut.
 * @throws Error where no session of several pieces is left.
 */
export function cutWithin(
  vehicle: TownVehicle,
  home: PlaceTraits,
  history: VehicleHistory,
  { fromMs, today, nowMs }: { fromMs: number; today: number; nowMs: number },
): CutHistory {
  const { pieces, sessions } = history.journal;
  const session = sessions.find(({ type, startedAtMs, endedAtMs }) => {
    const within = pieces.filter(
      (piece) => piece.fromMs >= startedAtMs && piece.toMs <= (endedAtMs ?? nowMs),
    );
    return type === 'SMART' && startedAtMs >= fromMs && within.length > 2;
  });
  const cutMs = pieces.find((piece) => piece.fromMs === session?.startedAtMs)?.toMs;
  if (!session || cutMs === undefined)
    throw new Error(`Nothing of ${vehicle.integrationDeviceId} can be cut`);
  const former = historyOf(vehicle, home, today, cutMs);
  // The vehicle is where it was, and charges on; its new registration knows nothing of the session.
  const begun: Course = { ...former.course, open: [] };
  return {
    cutMs,
    former: {
      course: retired(former.course),
      journal: withOpen(former, vehicle, session.storedAfter),
    },
    present: follow(townInputs(vehicle, home, cutMs, nowMs), begun, nowMs),
  };
}

/** Nothing is planned for what is not there any more. */
function retired(course: Course): Course {
  const gone = { pluggedInAtMs: null, storedAtPlugIn: null, boostedAtMs: null };
  return { ...course, ...gone, plan: null, running: null, open: [] };
}

/** Ends the session that went on, which would have come further. */
function withOpen(
  { course, journal }: Followed,
  { capacityWh }: TownVehicle,
  meantMilliwattHours: number,
): Journal {
  const percentOf = (stored: number) => Math.round(stored / (capacityWh * 10));
  const ended = course.open.map((session) => ({
    ...session,
    endedAtMs: course.atMs,
    problems: [
      ...session.problems,
      {
        kind: 'TRUNCATION' as const,
        cause: 'UNKNOWN_TRUNCATION_CAUSE' as const,
        achievablePercent: percentOf(session.storedAfter),
        originalAchievablePercent: percentOf(meantMilliwattHours),
      },
    ],
  }));
  return { ...journal, sessions: [...journal.sessions, ...ended] };
}
