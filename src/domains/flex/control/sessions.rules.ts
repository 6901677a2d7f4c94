import type { Charger, CourseSession, SessionProblem } from './course.rules.ts';

/** A session that begins, before anything is taken in it; `stored` is what the battery holds then. */
export function begunSession(
  type: CourseSession['type'],
  startedAtMs: number,
  stored: number,
): CourseSession {
  return {
    type,
    startedAtMs,
    endedAtMs: null,
    energyWh: 0,
    storedBefore: stored,
    storedAfter: stored,
    problems: [],
    away: null,
  };
}

type Truncation = Extract<SessionProblem, { kind: 'TRUNCATION' }>;

/** That a session ended early: how full the battery is, and how full it was meant to become. */
export function truncationOf(
  { capacityWh }: Charger,
  cause: Truncation['cause'],
  { stored, meant }: { readonly stored: number; readonly meant: number },
): Truncation {
  const percentOf = (held: number) => Math.round(held / (capacityWh * 10));
  return {
    kind: 'TRUNCATION',
    cause,
    achievablePercent: percentOf(stored),
    originalAchievablePercent: percentOf(meant),
  };
}
