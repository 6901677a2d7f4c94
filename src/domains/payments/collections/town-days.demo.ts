import { Temporal } from 'temporal-polyfill';
import { dayOfDate } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import type { BankHolidays } from '../../../kernel/working-days.ts';
import { everyBankHolidayByRule } from '../../../outside/bank-holidays/by-rule.ts';

type Day = Temporal.PlainDate;

/** When the work of a day of the banks begins. */
export function bankMorning(day: Day): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: londonTimeZone, plainTime: '05:30' }).toInstant();
}

/** The last day of which the banks' work is done in a world that was begun at a moment. */
export function lastBankRunOn(begunAt: Temporal.Instant, today: Day): Day {
  const isOver = Temporal.Instant.compare(bankMorning(today), begunAt) <= 0;
  return isOver ? today : today.subtract({ days: 1 });
}

/** The days on which no bank of the town works. */
export function townHolidays({ year }: Day): BankHolidays {
  return new Set(
    everyBankHolidayByRule(year - 2, year + 3)
      .filter(({ division }) => division === 'england-and-wales')
      .map(({ on }) => dayOfDate(on)),
  );
}
