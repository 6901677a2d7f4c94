import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Job, Work } from '../../../engine/jobs.ts';
import { dayOfDate } from '../../../kernel/calendar.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import { type BankHolidays, isWorkingDay } from '../../../kernel/working-days.ts';
import type { PaymentVendorPort } from '../../../outside/payment-vendor/port.ts';
import { bankHolidaysIn } from '../../platform/index.ts';
import { bookPayments } from '../payments/booking.actions.ts';
import { breakPromises, takePendingDebits } from '../payments/payments.store.ts';
import { bankDayAfter } from './bacs.rules.ts';
import {
  type BankRun,
  earliestBankRun,
  finishBankRun,
  openBankRun,
  takeAll,
} from './bank-runs.store.ts';
import { chargeCards } from './cards.actions.ts';
import { submitCharges } from './cards.store.ts';
import { handleEvents, receiveEvents } from './events.actions.ts';
import { prepareFiles, sendLines } from './files.actions.ts';
import { lodgeMandates } from './lodging.actions.ts';
import { acceptMandates } from './lodging.store.ts';
import { makePayments } from './making.actions.ts';

/** So many payments are booked by one transaction. */
const bookedAtOnce = 250;
/** A promise is broken where no money has come so many bank days after its day. */
const promiseGraceDays = 3;

/** What one stage of a day of the banks works with. */
interface Stage {
  readonly db: Database;
  readonly run: BankRun;
  readonly now: Temporal.Instant;
  readonly holidays: BankHolidays;
  readonly vendor: PaymentVendorPort;
  /** Told of what was set aside. */
  readonly failed: (what: string, error: unknown) => void;
  /** Where a stage that walks along payments goes on; kept between its steps. */
  after: number;
}

/** The last day whose debits can no more come back in the ordinary way, at a London day. */
function bookableUpTo(on: Temporal.PlainDate, holidays: BankHolidays): Temporal.PlainDate {
  const bankDay = isWorkingDay(dayOfDate(on), holidays) ? on : bankDayAfter(on, -1, holidays);
  return bankDayAfter(bankDay, -3, holidays);
}

/** A walk along payments goes on while it finds some. */
async function walk(stage: Stage, next: Promise<number | null>): Promise<boolean> {
  const last = await next;
  if (last === null) return false;
  stage.after = last;
  return true;
}

/**
 * What is done on a day of the banks, in order: what was told counts before anything is taken for
 * paid. Each step is short; it answers whether there may be more for it to do.
 */
const stages: readonly ((stage: Stage) => Promise<boolean>)[] = [
  async ({ db, vendor, run, holidays }) => {
    await receiveEvents(db, vendor, run, holidays);
    return false;
  },
  ({ db, run, holidays, failed }) => handleEvents(db, run, holidays, failed),
  ({ db, run, holidays }) =>
    db.transaction(async (tx) => {
      const upTo = bookableUpTo(run.on, holidays);
      const taken = await takeAll((others) => takePendingDebits(tx, upTo, bookedAtOnce, others));
      await bookPayments(tx, taken, 'CLEARED', run.dueAt);
      return taken.length > 0;
    }),
  async ({ db, run, holidays }) => {
    const graceFrom = bankDayAfter(run.on, -promiseGraceDays, holidays);
    await db.transaction((tx) => breakPromises(tx, graceFrom, run.dueAt));
    return false;
  },
  async ({ db, run, holidays }) => {
    const lodgedUpTo = bankDayAfter(run.on, -2, holidays);
    await db.transaction((tx) => acceptMandates(tx, lodgedUpTo, run.on));
    return false;
  },
  ({ db, vendor, run }) => lodgeMandates(db, vendor, run.on, run.dueAt),
  ({ db, run, holidays }) => db.transaction((tx) => makePayments(tx, run, holidays)),
  ({ db, now, holidays }) => db.transaction((tx) => prepareFiles(tx, now, holidays)),
  (stage) => walk(stage, sendLines(stage.db, stage.vendor, stage.now, stage.after)),
  async ({ db, run }) => {
    await db.transaction((tx) => submitCharges(tx, run.on, run.dueAt));
    return false;
  },
  (stage) => walk(stage, chargeCards(stage.db, stage.vendor, stage.run.dueAt, stage.after)),
];

/** How far this server is on the day that it works on. */
interface Progress {
  on: string;
  place: number;
  after: number;
}

/**
 * Does one step of the earliest day of the banks that is open. Several servers work on a day at once:
 * each takes what no other has, and goes on to the next stage once nobody has any of this one. So a day
 * ends with the same whoever did it, and whoever was killed at it.
 *
 * @returns false where no day is open, or the vendor has to be asked again later.
 */
async function workOnBankDay(
  db: Database,
  clock: Clock,
  vendor: PaymentVendorPort,
  progress: Progress,
  failed: Stage['failed'],
): Promise<boolean> {
  const run = await earliestBankRun(db);
  if (!run) return false;
  if (progress.on !== run.on.toString()) {
    Object.assign(progress, { on: run.on.toString(), place: 0, after: 0 });
  }
  const step = stages[progress.place];
  if (!step) {
    await db.transaction((tx) => finishBankRun(tx, run.on, clock.now()));
    return true;
  }
  const holidays = await bankHolidaysIn(db, 'england-and-wales');
  const { after } = progress;
  const stage: Stage = { db, run, now: clock.now(), holidays, vendor, failed, after };
  const isMore = await step(stage);
  progress.after = isMore ? stage.after : 0;
  if (!isMore) progress.place += 1;
  await othersTurn();
  return true;
}

/** Opens each day of the banks, before what is overdue is looked at. */
export const bankDayJob: Job = {
  name: 'payments.bank-day',
  title: 'payments by the banks’ days',
  schedule: dailyInLondon('05:30'),
  beginsAfter: async (_db, now) => now,
  async run(tx, dueAt) {
    await openBankRun(tx, londonDateOf(dueAt), dueAt);
  },
};

/** Works on the days that the job has opened. */
export function bankDayWork(): Work {
  const progress: Progress = { on: '', place: 0, after: 0 };
  return {
    title: 'payments by the banks’ days',
    async step(db, clock, observer, { paymentVendor }) {
      try {
        return await workOnBankDay(db, clock, paymentVendor, progress, (what, error) =>
          observer.failed(what, error),
        );
      } catch (error) {
        observer.failed('payments of a bank day', error);
        // It begins anew: what was done is not found again.
        progress.on = '';
        return false;
      }
    },
  };
}
