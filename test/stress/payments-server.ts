/**
 * Does what banks' days ask for from the day on that was reached, morning by morning, up to a London
 * day. At its so manieth call of the vendor that moves money it kills itself: before the vendor is
 * reached, or once it has done what it was asked and before its answer is written down.
 *
 *   node test/stress/payments-server.ts <url or directory> <from> <to> [<call> BEFORE|AFTER]
 */
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { openDatabase } from '../../src/database/open.ts';
import {
  bankDayJob,
  bankDayWork,
} from '../../src/domains/payments/collections/collections.actions.ts';
import { localPaymentVendor } from '../../src/domains/payments/collections/local-vendor.demo.ts';
import { payOutDue } from '../../src/domains/payments/repayments/pay-outs.actions.ts';
import {
  autoTopUpsJob,
  chargeAutoTopUps,
} from '../../src/domains/payments/top-ups/auto-top-ups.actions.ts';
import type { Work } from '../../src/engine/jobs.ts';
import { startJobs } from '../../src/jobs.ts';
import { movableClock } from '../../src/kernel/clock.ts';
import type { PaymentVendorPort } from '../../src/outside/payment-vendor/port.ts';
import { rowsOf } from '../scenarios/billed-home.ts';
import { silentJobs } from '../support/jobs.ts';

const [place = '', from = '', to = '', call = '0', moment = ''] = process.argv.slice(2);
const isUrl = place.startsWith('postgres');
const db = await openDatabase({ url: isUrl ? place : null, directory: isUrl ? null : place });
const vendor = localPaymentVendor(db);

let calls = 0;
function deadly<Asked, Answer>(ask: (asked: Asked) => Promise<Answer>) {
  return async (asked: Asked): Promise<Answer> => {
    calls += 1;
    const isLast = calls === Number(call);
    if (isLast && moment === 'BEFORE') process.kill(process.pid, 'SIGKILL');
    const answer = await ask(asked);
    if (isLast) process.kill(process.pid, 'SIGKILL');
    return answer;
  };
}
const paymentVendor: PaymentVendorPort = {
  ...vendor,
  collect: async (lines) => {
    if (lines.length > 0) await collect(lines);
  },
  charge: deadly(vendor.charge),
  payOut: deadly(vendor.payOut),
};
const collect = deadly(vendor.collect);

const works: readonly Work[] = [
  bankDayWork(),
  {
    title: 'money that goes back, and automatic top-ups',
    async step(database, clock) {
      await payOutDue(database, paymentVendor, clock.now());
      await chargeAutoTopUps(database, paymentVendor, clock.now());
      return false;
    },
  },
];

const [reached] = await rowsOf<{ on: string | null }>(
  db,
  sql`select max("on")::text as "on" from payments.bank_runs`,
);
const last = Temporal.PlainDate.from(to);
const failures: unknown[] = [];
for (
  let on = Temporal.PlainDate.from(reached?.on ?? from);
  Temporal.PlainDate.compare(on, last) <= 0;
  on = on.add({ days: 1 })
) {
  const clock = movableClock(`${on}T09:00:00Z`);
  const observer = silentJobs((error) => failures.push(error));
  const services = { paymentVendor } as never;
  const jobs = [bankDayJob, autoTopUpsJob];
  const runner = startJobs(db, clock, jobs, services, observer, works);
  await runner.caughtUp;
  await runner.stop();
}
await db.close();
if (failures.length > 0) throw failures[0];
