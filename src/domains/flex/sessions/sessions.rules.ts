import type { PreferenceTarget } from '../../../kernel/devices.ts';
import { decimalText } from '../../../kernel/money.ts';
import type { Charger, Course, CourseSession, SessionProblem } from '../control/course.rules.ts';
import { energyBy, storedNow } from '../control/course-plans.rules.ts';

/** A session as it is told: as it was written down, or as far as it has come. */
export interface ToldSession {
  readonly deviceId: number;
  readonly type: 'SMART' | 'BOOST' | 'TEST' | 'PUBLIC';
  readonly startedAtMs: number;
  /** Null while it goes on. */
  readonly endedAtMs: number | null;
  readonly energyWh: number;
  readonly storedBefore: number;
  readonly storedAfter: number;
  readonly capacityWh: number | null;
  readonly targetType: PreferenceTarget | null;
  readonly problems: readonly SessionProblem[];
  readonly away: CourseSession['away'];
}

type ErrorProblem = Extract<SessionProblem, { kind: 'ERROR' }>;
type TruncationProblem = Extract<SessionProblem, { kind: 'TRUNCATION' }>;
export type ShownError = ErrorProblem & { readonly __typename: 'SmartFlexChargingError' };
export type ShownTruncation = TruncationProblem & {
  readonly __typename: 'SmartFlexChargingTruncation';
};
/** A problem with the name of the type that tells of it. */
export type ShownProblem = ShownError | ShownTruncation;

/** The sessions that go on, with what the piece that runs has brought by now; in order of time. */
export function goingOn(charger: Charger, course: Course): CourseSession[] {
  const { running, atMs, open } = course;
  const stored = storedNow(charger, course);
  return open
    .map((session): CourseSession => {
      const isRunning =
        running !== null && (running.kind === 'BOOST' ? 'BOOST' : 'SMART') === session.type;
      if (!isRunning) return session;
      const energyWh = session.energyWh + energyBy(running, atMs);
      return { ...session, energyWh, storedAfter: stored };
    })
    .filter(({ energyWh }) => energyWh > 0);
}

/** A part of what a battery holds, in per cent to thousandths; null where that is not known. */
export function percentOf(storedMilliwattHours: number, capacityWh: number | null): string | null {
  if (capacityWh === null) return null;
  return decimalText(Math.round((storedMilliwattHours * 100) / capacityWh), 3);
}

const colours = ['#1b5e8c', '#2e7d32', '#8c3b1b', '#5e35b1', '#00838f', '#ad1457'];

/**
 * An image that stands for an operator: its initials on a colour that follows from its name. Operators'
 * own marks belong to them.
 *
 * @returns an address of the scheme `data`.
 */
export function operatorImageUrl(operator: string): string {
  const initials = operator
    .split(/\s+/)
    .map((word) => /\p{L}|\p{N}/u.exec(word)?.[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();
  const sum = [...operator].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const colour = colours[sum % colours.length] ?? '#1b5e8c';
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="64" height="64" rx="12" fill="${colour}"/><text x="32" y="41" font-family="sans-serif" font-size="26" fill="#fff" text-anchor="middle">${initials}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(image)}`;
}
