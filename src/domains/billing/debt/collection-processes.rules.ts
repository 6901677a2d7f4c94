import { Temporal } from 'temporal-polyfill';
import { daysBetween, londonDateOf } from '../../../kernel/london.ts';

/** A time in which a process stands still, until it is resumed or its end has come. */
export interface Pause {
  readonly pausedAt: Temporal.Instant;
  /** Null where something else than time ends it. */
  readonly endsAt: Temporal.Instant | null;
  readonly resumedAt: Temporal.Instant | null;
}

/** The longest pause, in days: Breathing Space (Debt Respite Scheme Regulations 2020, S.I. 2020/1311). */
export const longestPauseDays = 60;

/** The name of the pause that stands for a complaint that is not settled. */
export const complaintPause = 'COMPLAINT';

/** What is done on the way, after so many days that were not paused. Our setting. */
const dunningSteps = [
  { name: 'REMINDER', day: 0 },
  { name: 'SECOND_REMINDER', day: 7 },
  { name: 'FINAL_REMINDER', day: 14 },
  { name: 'NOTICE_OF_COLLECTION', day: 28 },
  { name: 'PROCEEDING', day: 42 },
] as const;

export type DunningStep = (typeof dunningSteps)[number]['name'];

/** When a pause is over: when it was resumed, or when its time is up. Null where neither is known. */
export function endOfPause({ endsAt, resumedAt }: Pause): Temporal.Instant | null {
  return resumedAt ?? endsAt;
}

/** Whether a pause holds at an instant: from its beginning on, and before its end. */
export function isPausedAt(pauses: readonly Pause[], at: Temporal.Instant): boolean {
  return pauses.some((pause) => {
    const end = endOfPause(pause);
    return (
      Temporal.Instant.compare(pause.pausedAt, at) <= 0 &&
      (end === null || Temporal.Instant.compare(at, end) < 0)
    );
  });
}

/** How many London days of a process up to an instant were paused, each once. */
export function pausedDays(pauses: readonly Pause[], until: Temporal.Instant): number {
  const spans = pauses
    .map((pause) => ({
      from: londonDateOf(pause.pausedAt),
      to: londonDateOf(earlier(endOfPause(pause) ?? until, until)),
    }))
    .filter(({ from, to }) => Temporal.PlainDate.compare(from, to) < 0)
    .toSorted((one, other) => Temporal.PlainDate.compare(one.from, other.from));
  let days = 0;
  let doneTo: Temporal.PlainDate | null = null;
  for (const { from, to } of spans) {
    const start: Temporal.PlainDate =
      doneTo && Temporal.PlainDate.compare(doneTo, from) > 0 ? doneTo : from;
    if (Temporal.PlainDate.compare(start, to) >= 0) continue;
    days += daysBetween(start, to);
    doneTo = to;
  }
  return days;
}

function earlier(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) < 0 ? one : other;
}

/**
 * The next step of a dunning process, where its day has come: one at a time, in order. Days that were
 * paused do not count, and nothing is done while a pause holds.
 *
 * @param done the names of the steps that were done.
 */
export function dueStep(
  process: { readonly startedAt: Temporal.Instant; readonly pauses: readonly Pause[] },
  done: ReadonlySet<string>,
  at: Temporal.Instant,
): DunningStep | null {
  if (isPausedAt(process.pauses, at)) return null;
  const next = dunningSteps.find(({ name }) => !done.has(name));
  if (!next) return null;
  const elapsed = daysBetween(londonDateOf(process.startedAt), londonDateOf(at));
  return elapsed - pausedDays(process.pauses, at) >= next.day ? next.name : null;
}
