import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { lockLedgers } from '../../billing/index.ts';
import { bankHolidaysIn } from '../../platform/index.ts';
import { changeStart, firstDayAfterNotice, isPayable, isPaymentDay } from './schedules.rules.ts';
import {
  addSchedule,
  endSchedule,
  lockLastingSchedule,
  type NewSchedule,
  type ScheduleRow,
} from './schedules.store.ts';

/** Why a schedule was not changed or set up. */
type Refusal =
  /** The ledger has none without an end. */
  | 'NONE'
  /** The ledger has one already. */
  | 'ANOTHER'
  /** Its payments are as much as bills are, or come when bills do. */
  | 'VARIABLE'
  | 'AMOUNT'
  | 'DAY'
  /** It is not known which days of the notice are bank days. */
  | 'CALENDAR';

export class ScheduleRefused extends Error {
  readonly why: Refusal;

  constructor(why: Refusal) {
    super(`The schedule was refused: ${why}`);
    this.why = why;
  }
}

/** What is to be different. What is undefined stays as it is. */
export interface ScheduleChange {
  readonly amountPence?: number;
  readonly paymentDay?: number;
  /** Of the amount, the part that makes up for a balance, and until when; none if left out. */
  readonly adjustment?: { readonly pence: number; readonly months: number };
}

function check({ amountPence, paymentDay }: ScheduleChange): void {
  if (paymentDay !== undefined && !isPaymentDay(paymentDay)) throw new ScheduleRefused('DAY');
  if (amountPence !== undefined && !isPayable(amountPence)) throw new ScheduleRefused('AMOUNT');
}

async function startAfterNotice(tx: Database, now: Temporal.Instant): Promise<Temporal.PlainDate> {
  const holidays = await bankHolidaysIn(tx, 'england-and-wales');
  const start = firstDayAfterNotice(londonDateOf(now), holidays);
  if (!start) throw new ScheduleRefused('CALENDAR');
  return start;
}

/**
 * Changes what a ledger is asked for each month, from the day on that ten bank days of notice allow.
 * The schedule until then is ended there, and another one begins. What changes nothing writes nothing.
 *
 * @returns the schedule that holds what is new.
 * @throws ScheduleRefused, and nothing is written.
 */
export async function changeSchedule(
  db: Database,
  ledgerId: number,
  change: ScheduleChange,
  now: Temporal.Instant,
): Promise<ScheduleRow> {
  check(change);
  return db.transaction(async (tx) => {
    // Whoever waited sees the schedule that was written meanwhile.
    await lockLedgers(tx, [ledgerId]);
    const before = await lockLastingSchedule(tx, ledgerId);
    if (!before) throw new ScheduleRefused('NONE');
    if (before.isVariable || before.paymentDay === null) throw new ScheduleRefused('VARIABLE');
    const { amountPence = before.amountPence, paymentDay = before.paymentDay } = change;
    const isDayChanged = paymentDay !== before.paymentDay;
    if (!isDayChanged && amountPence === before.amountPence) return before;
    const start = changeStart(await startAfterNotice(tx, now), isDayChanged);
    // One that was announced and has not begun is in force until this one is.
    const validFrom =
      Temporal.PlainDate.compare(start, before.validFrom) < 0 ? before.validFrom : start;
    await endSchedule(tx, before.id, validFrom);
    const { id: _id, ...terms } = before;
    return added(tx, {
      ...terms,
      ...adjustmentOf(change, before, validFrom),
      amountPence,
      paymentDay,
      validFrom,
      validTo: null,
      createdAt: now,
    });
  });
}

/** An adjustment goes with the amount that it was worked out with. */
function adjustmentOf(
  { amountPence, adjustment }: ScheduleChange,
  before: ScheduleRow,
  validFrom: Temporal.PlainDate,
): Pick<ScheduleRow, 'adjustmentPence' | 'adjustmentEndsOn'> {
  if (adjustment && adjustment.pence !== 0) {
    const adjustmentEndsOn = validFrom.add({ months: adjustment.months }).subtract({ days: 1 });
    return { adjustmentPence: adjustment.pence, adjustmentEndsOn };
  }
  if (amountPence === undefined || amountPence === before.amountPence) {
    return { adjustmentPence: before.adjustmentPence, adjustmentEndsOn: before.adjustmentEndsOn };
  }
  return { adjustmentPence: 0, adjustmentEndsOn: null };
}

async function added(tx: Database, row: NewSchedule): Promise<ScheduleRow> {
  const schedule = await addSchedule(tx, row);
  if (!schedule) throw new ScheduleRefused('ANOTHER');
  return schedule;
}

/**
 * Sets up a monthly Direct Debit on a ledger, from the day on that ten bank days of notice allow. Set up
 * alike twice, it is done once.
 *
 * @throws ScheduleRefused where the ledger has another schedule already, and nothing is written.
 */
export async function setUpMonthly(
  db: Database,
  ledger: { readonly id: number; readonly accountId: number },
  { amountPence, paymentDay }: { readonly amountPence: number; readonly paymentDay: number },
  now: Temporal.Instant,
): Promise<ScheduleRow> {
  check({ amountPence, paymentDay });
  return db.transaction(async (tx) => {
    await lockLedgers(tx, [ledger.id]);
    const present = await lockLastingSchedule(tx, ledger.id);
    const isAlike =
      present?.method === 'DIRECT_DEBIT' &&
      present.amountPence === amountPence &&
      present.paymentDay === paymentDay;
    if (isAlike) return present;
    return added(tx, {
      ledgerId: ledger.id,
      accountId: ledger.accountId,
      method: 'DIRECT_DEBIT',
      reason: 'GENERAL_ACCOUNT_PAYMENT',
      trigger: 'REGULAR',
      frequency: 'MONTHLY',
      paymentDay,
      amountPence,
      isVariable: false,
      validFrom: await startAfterNotice(tx, now),
      createdAt: now,
    });
  });
}
