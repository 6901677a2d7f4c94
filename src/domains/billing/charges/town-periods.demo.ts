import { Temporal } from 'temporal-polyfill';
import { lastDayOfPeriod, settlingDays } from '../cycles/periods.rules.ts';
import type { BilledAccount } from './billed-accounts.demo.ts';

type Day = Temporal.PlainDate;

interface Period {
  readonly fromOn: Day;
  readonly toOn: Day;
}

/** Worked out once: days are walked through one by one. */
const known = new WeakMap<BilledAccount, Period[]>();

/** The last day of the last period that has ended before a day; null before the first one. */
export function lastPeriodEnd(account: BilledAccount, before: Day): Day | null {
  return periodsOf(account, before).at(-1)?.toOn ?? null;
}

/** The billing periods of an account that end before a day, in order. */
export function periodsOf(account: BilledAccount, before: Day): Period[] {
  const periods = known.get(account) ?? [];
  known.set(account, periods);
  const { cycle, chargedFrom, chargedTo } = account;
  for (;;) {
    const last = periods.at(-1);
    if (last && Temporal.PlainDate.compare(last.toOn, before) >= 0) break;
    const fromOn = last ? last.toOn.add({ days: 1 }) : chargedFrom;
    const isOver = fromOn && chargedTo && Temporal.PlainDate.compare(fromOn, chargedTo) >= 0;
    if (fromOn === null || isOver) break;
    const regular = lastDayOfPeriod(cycle, fromOn);
    const final = chargedTo?.subtract({ days: 1 });
    const toOn = final && Temporal.PlainDate.compare(final, regular) < 0 ? final : regular;
    periods.push({ fromOn, toOn });
  }
  const after = periods.findIndex(({ toOn }) => Temporal.PlainDate.compare(toOn, before) >= 0);
  return after === -1 ? periods : periods.slice(0, after);
}

/** The final bill of the home that has left comes so many days after its end: later than six weeks. */
const lateFinalDays = 50;

/** The London day, early in the morning, on which a window is closed and its statement issued. */
export function closingDay({ kind }: BilledAccount, toOn: Day, isFinal: boolean): Day {
  return toOn.add({ days: isFinal && kind === 'closed' ? lateFinalDays : settlingDays + 1 });
}

/** Where something that is booked on a day is posted: what is closed by then is not posted to. */
export function openDayFrom(account: BilledAccount, wanted: Day, bookedOn: Day): Day {
  const end = account.chargedTo?.subtract({ days: 1 }) ?? null;
  const closed = periodsOf(account, bookedOn).findLast(({ toOn }) => {
    const isFinal = end !== null && toOn.equals(end);
    return Temporal.PlainDate.compare(closingDay(account, toOn, isFinal), bookedOn) <= 0;
  });
  if (!closed || Temporal.PlainDate.compare(wanted, closed.toOn) > 0) return wanted;
  return closed.toOn.add({ days: 1 });
}
