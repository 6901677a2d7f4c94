import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import {
  bankDayJob,
  bankDayWork,
} from '../../src/domains/payments/collections/collections.actions.ts';
import { localPaymentVendor } from '../../src/domains/payments/collections/local-vendor.demo.ts';
import type { Services } from '../../src/engine/services.ts';
import { assertCoherentBooks, assertCoherentPayments } from '../stress/coherent-books.ts';
import { newInstruction, openPaidTown } from '../stress/paid-town.ts';
import { silentJobs } from '../support/jobs.ts';
import { add, rowsOf, startOf } from './billed-home.ts';
import type { BilledTown } from './billed-town.ts';

const [from, to] = ['2025-07-01', '2026-07-31'] as const;
const prices = [{ from: '2025-01-01', unit: '24.0381', standing: '51.3714' }];
const kwhOfMonths = [201, 198, 215, 238, 262, 302, 318, 280, 285, 237, 215, 200];

/** Bank holidays of England and Wales in these months, by GOV.UK. */
const holidays = new Set([
  ...['2025-08-25', '2025-12-25', '2025-12-26', '2026-01-01'],
  ...['2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25'],
]);

/** The tenth bank day after a bill, counted day by day: its notice is over then. */
function tenthBankDay(issuedOn: string): string {
  let day = Temporal.PlainDate.from(issuedOn);
  for (let left = 10; left > 0; ) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek <= 5 && !holidays.has(day.toString())) left -= 1;
  }
  return day.toString();
}

type Way = 'FIXED_DIRECT_DEBIT' | 'CARD' | 'DIRECT_DEBIT_OF_BILLS' | 'TRANSFER';

interface Payer {
  readonly accountId: number;
  readonly ledgerId: number;
  readonly number: string;
  readonly balance: () => Promise<number>;
}

interface Paid {
  readonly pence: number;
  readonly on: string;
  readonly type: string;
}

describe('twelve months of bills, paid by the banks’ days', () => {
  let town: BilledTown;
  const payers = new Map<Way, Payer>();
  const failures: unknown[] = [];

  before(async () => {
    town = await openPaidTown(null, from);
    for (const way of [
      'FIXED_DIRECT_DEBIT',
      'CARD',
      'DIRECT_DEBIT_OF_BILLS',
      'TRANSFER',
    ] as const) {
      payers.set(way, await newPayer(way));
    }
    await passDays();
  });
  after(() => town?.close());

  async function newPayer(way: Way): Promise<Payer> {
    const home = await town.newHome(from);
    const meter = await home.hangs(await home.supplied('ELECTRICITY', prices), from);
    let shown = 1000;
    await home.shows(meter, from, `${shown}.000`);
    for (const [month, kwh] of kwhOfMonths.entries()) {
      shown += kwh;
      const on = Temporal.PlainDate.from(from).add({ months: month + 1 });
      await home.shows(meter, on.toString(), `${shown}.000`);
    }
    const { accountId, ledgerId, place } = home.ids;
    const number = `A-${place.toString(16).toUpperCase().padStart(8, '0')}`;
    const payer = { accountId, ledgerId, number, balance: () => home.balance() };
    if (way === 'TRANSFER') return payer;
    const isCard = way === 'CARD';
    const kind = isCard ? 'CARD' : 'DIRECT_DEBIT';
    await newInstruction(town.db, payer, { kind, lastFour: '1111' }, town.clock.now());
    const isOfBills = way === 'DIRECT_DEBIT_OF_BILLS';
    await add(town.db, 'payments.schedules', {
      ...{ ledger_id: ledgerId, account_id: accountId },
      ...{ method: isCard ? 'CARD_PAYMENT' : 'DIRECT_DEBIT', reason: 'GENERAL_ACCOUNT_PAYMENT' },
      ...{ trigger: isOfBills ? 'BILL' : 'REGULAR', frequency: 'MONTHLY' },
      ...{ frequency_multiplier: 1, payment_day: isOfBills ? null : 28 },
      ...{ amount_pence: isOfBills ? 0 : 8_000, is_variable: isOfBills, is_holiday: false },
      ...{ is_exempt_from_adequacy: true, adjustment_pence: 0 },
      ...{ valid_from: from, created_at: startOf(from).toString() },
    });
    return payer;
  }

  /** Each night its bills, each morning the day of the banks; bills without a debit are paid by transfer. */
  async function passDays(): Promise<void> {
    const { db, clock } = town;
    const services = { paymentVendor: localPaymentVendor(db) } as Services;
    const observer = silentJobs((error) => failures.push(error)).work ?? assert.fail();
    const work = bankDayWork();
    const told = new Set<number>();
    const last = Temporal.PlainDate.from(to);
    for (let on = Temporal.PlainDate.from(from); Temporal.PlainDate.compare(on, last) <= 0; ) {
      await town.billNight(on.toString());
      const dueAt = startOf(on.toString()).add({ hours: 5, minutes: 30 });
      clock.set(dueAt.toString());
      assert.ok('run' in bankDayJob);
      const { run } = bankDayJob;
      await db.transaction((tx) => run(tx, dueAt));
      while (await work.step(db, clock, observer, services));
      await transfer(told, on.add({ days: 9 }));
      on = on.add({ days: 1 });
    }
  }

  async function transfer(told: Set<number>, arrivesOn: Temporal.PlainDate): Promise<void> {
    const { ledgerId, number } = payer('TRANSFER');
    for (const { id, pence } of await bills(ledgerId)) {
      if (told.has(id)) continue;
      told.add(id);
      await rowsOf(
        town.db,
        sql`insert into payments.local_transfers (amount_pence, payer_reference, arrived_on)
          values (${pence}, ${number}, ${arrivesOn.toString()}::date)`,
      );
    }
  }

  function payer(way: Way): Payer {
    return payers.get(way) ?? assert.fail(way);
  }

  const bills = (ledgerId: number) =>
    rowsOf<{ id: number; pence: number; issuedOn: string }>(
      town.db,
      sql`select id, (charges_net_pence + charges_tax_pence)::int as pence,
          (issued_at at time zone 'Europe/London')::date::text as "issuedOn"
        from billing.documents
        where ledger_id = ${ledgerId} and issued_at is not null and kind = 'STATEMENT' order by id`,
    );
  const paid = (ledgerId: number) =>
    rowsOf<Paid>(
      town.db,
      sql`select amount_pence as pence, payment_on::text as "on", transaction_type as type
        from payments.payments where ledger_id = ${ledgerId} and status = 'CLEARED'
        order by payment_on`,
    );
  const sum = (rows: readonly { readonly pence: number }[]) =>
    rows.reduce((total, { pence }) => total + pence, 0);

  async function story(way: Way) {
    const { ledgerId, balance } = payer(way);
    const [billed, payments] = [await bills(ledgerId), await paid(ledgerId)];
    assert.deepEqual(failures, []);
    assert.equal(billed.length, 12);
    assert.equal(await balance(), sum(payments) - sum(billed));
    return { billed, payments };
  }

  // The 28th, or the bank day after it: weekends, Christmas and Easter moved some.
  const collectedOn = [
    ...['2025-07-28', '2025-08-28', '2025-09-29', '2025-10-28', '2025-11-28', '2025-12-29'],
    ...['2026-01-28', '2026-03-02', '2026-03-30', '2026-04-28', '2026-05-28', '2026-06-29'],
  ];

  it('ends with what a fixed Direct Debit has left of the bills', async () => {
    const { payments } = await story('FIXED_DIRECT_DEBIT');
    assert.deepEqual(
      payments.map(({ on }) => on),
      [...collectedOn, '2026-07-28'],
    );
    assert.ok(payments.every(({ pence }) => pence === 8_000));
    assert.equal(payments[0]?.type, 'DD_FIRST_COLLECTION');
    assert.equal(payments[1]?.type, 'DD_REGULAR_COLLECTION');
  });

  it('ends with what a card has left of the bills', async () => {
    const { payments } = await story('CARD');
    assert.equal(payments.length, 13);
    assert.ok(payments.every(({ pence }) => pence === 8_000));
  });

  it('ends with nothing where each bill is debited, but for the last one on its way', async () => {
    const { billed, payments } = await story('DIRECT_DEBIT_OF_BILLS');
    assert.deepEqual(
      payments.map(({ pence }) => pence),
      billed.slice(0, payments.length).map(({ pence }) => pence),
    );
    assert.ok(payments.length >= 11);
    for (const [place, { on }] of payments.entries()) {
      assert.equal(on, tenthBankDay(billed[place]?.issuedOn ?? ''));
    }
  });

  it('ends with nothing where each bill is paid by transfer', async () => {
    const { billed, payments } = await story('TRANSFER');
    assert.deepEqual(
      payments.map(({ pence, type }) => [pence, type]),
      billed.map(({ pence }) => [pence, 'BACS_DEPOSIT']),
    );
    assert.equal(await payer('TRANSFER').balance(), 0);
  });

  it('leaves books and payments that agree', async () => {
    await assertCoherentBooks(town.db);
    await assertCoherentPayments(town.db);
  });
});
