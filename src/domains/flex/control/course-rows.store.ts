import { Temporal } from 'temporal-polyfill';
import type { courses, plans } from './control.tables.ts';
import type { Course, CourseSession, Piece, SessionProblem } from './course.rules.ts';
import type { sessionProblems, sessions } from './sessions.tables.ts';

type CourseRow = typeof courses.$inferSelect;
type PlanRow = typeof plans.$inferSelect;
type SessionRow = typeof sessions.$inferSelect;
type ProblemRow = typeof sessionProblems.$inferSelect;

/** A session of a course that is written down, with the row that it is written in. */
export interface KeptSession {
  readonly id: number;
  readonly session: CourseSession;
}

const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);
const atOrNull = (ms: number | null) => (ms === null ? null : at(ms));
const msOf = (instant: Temporal.Instant) => instant.epochMilliseconds;
const msOrNull = (instant: Temporal.Instant | null) => instant?.epochMilliseconds ?? null;

/** A course as it is written down, but for its plan and its sessions. */
export function courseRowOf(
  deviceId: number,
  { running, ...course }: Course,
): Omit<CourseRow, 'commandVersion' | 'sentVersion' | 'triedTo' | 'commandedAt'> {
  return {
    deviceId,
    advancedTo: at(course.atMs),
    pluggedInAt: atOrNull(course.pluggedInAtMs),
    storedAtPlugIn: course.storedAtPlugIn,
    storedMilliwattHours: course.storedMilliwattHours,
    suspendedAt: atOrNull(course.suspendedAtMs),
    boostedAt: atOrNull(course.boostedAtMs),
    lastBoostFrom: atOrNull(course.lastBoost?.fromMs ?? null),
    lastBoostTo: atOrNull(course.lastBoost?.toMs ?? null),
    link: course.link,
    linkSince: at(course.linkSinceMs),
    planVersion: course.planVersion,
    runningKind: running?.kind ?? null,
    runningFrom: atOrNull(running?.fromMs ?? null),
    runningTo: atOrNull(running?.toMs ?? null),
    runningWh: running?.energyWh ?? null,
  };
}

/** The plan of a course as it is written down; null where it has none. */
export function planRowOf(deviceId: number, { plan }: Course): PlanRow | null {
  if (!plan) return null;
  const { version, reason, madeAtMs, startMs, energyWh, readyByMs, missingWh } = plan;
  return {
    deviceId,
    version,
    reason,
    madeAt: at(madeAtMs),
    startsAt: at(startMs),
    energyWh: [...energyWh],
    readyBy: at(readyByMs),
    missingWh,
  };
}

/** A session as it is written down, but for its number. */
export function sessionRowOf(
  deviceId: number,
  { away, problems: _problems, ...session }: CourseSession,
  targetType: SessionRow['targetType'],
): Omit<SessionRow, 'id'> {
  return {
    deviceId,
    type: session.type,
    startedAt: at(session.startedAtMs),
    endedAt: atOrNull(session.endedAtMs),
    energyWh: session.energyWh,
    storedBefore: session.storedBefore,
    storedAfter: session.storedAfter,
    targetType: session.type === 'SMART' ? targetType : null,
    operator: away?.operator ?? null,
    location: away?.location ?? null,
    costPence: away?.costPence ?? null,
  };
}

/** The problems of a session as they are written down. */
export function problemRowsOf(
  sessionId: number,
  problems: readonly SessionProblem[],
): ProblemRow[] {
  return problems.map((problem, place) => ({
    sessionId,
    place,
    kind: problem.kind,
    cause: problem.cause,
    achievablePercent: problem.kind === 'TRUNCATION' ? problem.achievablePercent : null,
    originalAchievablePercent:
      problem.kind === 'TRUNCATION' ? problem.originalAchievablePercent : null,
  }));
}

/** A problem of a session as JSON tells it. */
export type ProblemCells = Omit<ProblemRow, 'sessionId' | 'place'>;

/** A session that goes on as JSON tells it, with the start in milliseconds. */
export interface OpenSessionCells {
  readonly id: number;
  readonly type: 'SMART' | 'BOOST';
  readonly startedAtMs: number;
  readonly energyWh: number;
  readonly storedBefore: number;
  readonly storedAfter: number;
  readonly problems: readonly ProblemCells[];
}

export function problemOf(cells: ProblemCells): SessionProblem {
  // Written by `problemRowsOf` and by nothing else.
  return (
    cells.kind === 'TRUNCATION' ? { ...cells } : { kind: cells.kind, cause: cells.cause }
  ) as SessionProblem;
}

/** A session that goes on, of what is written down. */
export function openSessionOf({ id, problems, ...session }: OpenSessionCells): KeptSession {
  return {
    id,
    session: { ...session, endedAtMs: null, problems: problems.map(problemOf), away: null },
  };
}

/** A course of what is written down. */
export function courseOf(
  row: CourseRow,
  plan: PlanRow | null,
  open: readonly CourseSession[],
): Course {
  return {
    atMs: msOf(row.advancedTo),
    pluggedInAtMs: msOrNull(row.pluggedInAt),
    storedAtPlugIn: row.storedAtPlugIn,
    storedMilliwattHours: row.storedMilliwattHours,
    suspendedAtMs: msOrNull(row.suspendedAt),
    boostedAtMs: msOrNull(row.boostedAt),
    ...(row.lastBoostFrom && row.lastBoostTo
      ? { lastBoost: { fromMs: msOf(row.lastBoostFrom), toMs: msOf(row.lastBoostTo) } }
      : {}),
    link: row.link,
    linkSinceMs: msOf(row.linkSince),
    plan: plan && {
      version: plan.version,
      reason: plan.reason,
      madeAtMs: msOf(plan.madeAt),
      startMs: msOf(plan.startsAt),
      energyWh: plan.energyWh,
      readyByMs: msOf(plan.readyBy),
      missingWh: plan.missingWh,
    },
    planVersion: row.planVersion,
    running: runningOf(row),
    open,
  };
}

function runningOf({
  runningKind: kind,
  runningFrom,
  runningTo,
  runningWh: energyWh,
}: CourseRow): Piece | null {
  if (kind === null || runningFrom === null || runningTo === null || energyWh === null) return null;
  return { kind, fromMs: msOf(runningFrom), toMs: msOf(runningTo), energyWh };
}
