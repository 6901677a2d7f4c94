import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { dateOfDay, dayOfDate } from '../../../kernel/calendar.ts';
import type { ScheduleMethod } from '../../../kernel/payment-terms.ts';
import { isInForce } from '../../../kernel/validity.ts';
import { workingDayFrom } from '../../../kernel/working-days.ts';
import { nextBillDay } from '../../billing/index.ts';
import { bankHolidaysIn } from '../../platform/index.ts';
import { duePaymentsOf, paidOnAfterBill } from './schedules.rules.ts';
import { type ScheduleRow, schedulesOfAccount } from './schedules.store.ts';

/** A payment that a schedule will ask for. */
export interface ForecastPayment {
  /** The schedule and its day, which tell forecast payments of an account apart. */
  readonly key: string;
  readonly scheduleId: number;
  /** Null where it will be as much as the bill is. */
  readonly amountPence: number | null;
  /** The London day on which the banks move it. */
  readonly on: Temporal.PlainDate;
  readonly method: ScheduleMethod;
  /** From 1. */
  readonly place: number;
}

/**
 * The payments that an account's schedules will ask for after a London day up to and with another one,
 * in order. Their days by the schedule count; the banks may move the money some days later.
 *
 * @param ledgerId of this ledger alone; null for all of the account's own.
 */
export async function forecastOf(
  db: Database,
  accountId: number,
  ledgerId: number | null,
  { today, toOn }: { readonly today: Temporal.PlainDate; readonly toOn: Temporal.PlainDate },
): Promise<ForecastPayment[]> {
  const [every, holidays] = await Promise.all([
    db.read(schedulesOfAccount, accountId),
    bankHolidaysIn(db, 'england-and-wales'),
  ]);
  const meant = every.filter((schedule) => ledgerId === null || schedule.ledgerId === ledgerId);
  const moved = (day: Temporal.PlainDate) => dateOfDay(workingDayFrom(dayOfDate(day), holidays));
  const tomorrow = today.add({ days: 1 });
  const byCalendar = meant.flatMap((schedule) =>
    duePaymentsOf(schedule, tomorrow, toOn).map(({ dueOn, amountPence }) => ({
      ...common(schedule, dueOn),
      amountPence,
      on: moved(dueOn),
    })),
  );
  const afterBills = await Promise.all(
    meant
      .filter(
        ({ trigger, isHoliday, validFrom, validTo }) =>
          trigger === 'BILL' && !isHoliday && isInForce(validFrom, validTo, today),
      )
      .map(async (schedule) => {
        const billed = await nextBillDay(db, schedule.ledgerId);
        const on = billed && paidOnAfterBill(schedule, billed, holidays);
        if (!on || Temporal.PlainDate.compare(on, tomorrow) < 0) return [];
        const isLater = Temporal.PlainDate.compare(on, toOn) > 0;
        return isLater ? [] : [{ ...common(schedule, on), amountPence: null, on: moved(on) }];
      }),
  );
  return [...byCalendar, ...afterBills.flat()]
    .toSorted(
      (one, other) =>
        Temporal.PlainDate.compare(one.on, other.on) || one.scheduleId - other.scheduleId,
    )
    .map((payment, index) => ({ ...payment, place: index + 1 }));
}

function common({ id, method }: ScheduleRow, dueOn: Temporal.PlainDate) {
  return { key: `${id} ${dueOn}`, scheduleId: id, method };
}
