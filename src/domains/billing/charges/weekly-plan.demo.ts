import { Temporal } from 'temporal-polyfill';

/** How the home that owes money paid some of it off, for as long as it paid at all. */
export const weeklyPlan = { instalments: 30, instalmentPence: 1000, paidWeeks: 20 } as const;

const wednesday = 3;

/** The first London day on which the home pays nothing any more, by the day the world was begun. */
export function payingEndsOn(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.subtract({ days: 150 });
}

/** The London day of the first instalment of the home's plan. */
export function firstInstalmentOn(until: Temporal.PlainDate): Temporal.PlainDate {
  const from = until.subtract({ weeks: weeklyPlan.paidWeeks });
  return from.add({ days: (wednesday - from.dayOfWeek + 7) % 7 });
}

/** What is paid by the plan on a London day, in pence; null where nothing is. */
export function instalmentOn(
  {
    kind,
    habit,
  }: {
    readonly kind: string;
    readonly habit: { readonly kind: string; readonly until?: Temporal.PlainDate | null };
  },
  day: Temporal.PlainDate,
): number | null {
  if (kind !== 'debt' || habit.kind !== 'ON_BILL' || !habit.until) return null;
  const isDuring =
    Temporal.PlainDate.compare(day, firstInstalmentOn(habit.until)) >= 0 &&
    Temporal.PlainDate.compare(day, habit.until) < 0;
  return isDuring && day.dayOfWeek === wednesday ? weeklyPlan.instalmentPence : null;
}
