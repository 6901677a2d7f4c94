/** The banks' days: how fast payments are asked for, filed, sent and booked, and adequacy is worked out. */
import { sql } from 'drizzle-orm';
import type { Database } from '../src/database/database.ts';
import { openDatabase } from '../src/database/open.ts';
import { liveAdequacy } from '../src/domains/payments/adequacy/adequacy.actions.ts';
import { bankDayWork } from '../src/domains/payments/collections/collections.actions.ts';
import { localPaymentVendor } from '../src/domains/payments/collections/local-vendor.demo.ts';
import type { Services } from '../src/engine/services.ts';
import { movableClock, systemClock, todayInLondon } from '../src/kernel/clock.ts';
import { startOfLondonDay } from '../src/kernel/london.ts';
import { secondsOf } from './billing.ts';
import type { Kind, KindTable } from './kinds.ts';
import { median } from './measure.ts';
import { copyDatabase } from './town.ts';

const collected = 10_000;
const reviewed = 100;
/** More days than from a notice to the day on which what it announced is booked. */
const mostDays = 45;

export const bankDays: Kind = {
  name: 'bank-days',
  async measure({ ground, serverUrl, report }) {
    // The embedded database is the server's own: nobody else can work in it.
    if (ground.databaseUrl === null || serverUrl === null) return [];
    const copy = await copyDatabase(serverUrl, ground.databaseUrl, 'bank_days');
    try {
      const db = await openDatabase({ url: copy.url, directory: null, statementTimeoutMs: 60_000 });
      try {
        report('adequacy of accounts');
        const adequacy = await measureAdequacy(db);
        report('days of the banks');
        return [await measureDays(db), adequacy];
      } finally {
        await db.close();
      }
    } finally {
      await copy.drop();
    }
  },
};

async function rowsOf<Row>(db: Database, query: ReturnType<typeof sql>): Promise<Row[]> {
  return ((await db.query.execute(query)) as unknown as { rows: Row[] }).rows;
}

/** One account after the other, each for the first time. */
async function measureAdequacy(db: Database): Promise<KindTable> {
  const accounts = await rowsOf<{ id: number }>(
    db,
    sql`select distinct s.account_id as id from payments.schedules s
      where s.trigger = 'REGULAR' and s.valid_to is null and s.plan_id is null
      order by 1 limit ${reviewed + 20}`,
  );
  const times: number[] = [];
  for (const [place, { id }] of accounts.entries()) {
    const seconds = await secondsOf(() => liveAdequacy(db, id, systemClock.now()));
    // Whatever runs for the first time is slower.
    if (place >= 20) times.push(seconds * 1000);
  }
  const slowest = times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
  return {
    title: `Adequacy of one account, of ${times.length}, in milliseconds`,
    heads: ['median', '95 %'],
    rows: [[median(times).toFixed(1), slowest.toFixed(1)]],
  };
}

/**
 * So many ledgers with a Direct Debit of one day, and nothing else of the town; then one day after
 * the other until all is booked. A day is told by what it did to them.
 */
async function measureDays(db: Database): Promise<KindTable> {
  const today = todayInLondon(systemClock);
  const count = await onlyDebitsOf(db, today.add({ days: 20 }).day);
  const clock = movableClock(systemClock.now());
  const services = { paymentVendor: localPaymentVendor(db) } as Services;
  const work = bankDayWork();
  const failures: unknown[] = [];
  const observer = {
    progress() {},
    failed: (_what: string, error: unknown) => failures.push(error),
  };
  const rows: string[][] = [];
  let state = await stateOf(db);
  for (let day = 1; day <= mostDays && state.cleared < count; day += 1) {
    const on = today.add({ days: day });
    const dueAt = startOfLondonDay(on).add({ hours: 6 });
    clock.set(dueAt.add({ hours: 1 }));
    await rowsOf(
      db,
      sql`insert into payments.bank_runs ("on", due_at) values (${on.toString()}::date,
        ${dueAt.toString()}::timestamptz)`,
    );
    const cpu = process.cpuUsage();
    const seconds = await secondsOf(async () => {
      while (await work.step(db, clock, observer, services)) {
        // The next step.
      }
    });
    if (failures.length > 0) throw failures[0];
    const { user, system } = process.cpuUsage(cpu);
    const next = await stateOf(db);
    const stages = [
      ['asked for', next.made - state.made],
      ['filed and sent', next.sent - state.sent],
      ['booked', next.cleared - state.cleared],
    ] as const;
    for (const [stage, payments] of stages) {
      if (payments < count / 2) continue;
      const cpuMs = (user + system) / 1000 / payments;
      rows.push([
        stage,
        String(payments),
        seconds.toFixed(1),
        Math.round(payments / seconds).toString(),
        cpuMs.toFixed(2),
      ]);
    }
    state = next;
  }
  return {
    title: 'Payments by Direct Debit on days of the banks, in one process',
    heads: ['', 'payments', 'seconds', 'a second', 'CPU ms each'],
    rows,
  };
}

/** Leaves the town with Direct Debits of one day of the month alone. @returns how many. */
async function onlyDebitsOf(db: Database, day: number): Promise<number> {
  const chosen = sql`select l.id, l.account_id from billing.ledgers l where l.kind = 'MAIN'
    order by l.id limit ${collected}`;
  const reference = sql`'BENCH' || lpad(l.id::text, 12, '0')`;
  const steps = [
    sql`update payments.payments set status = 'DELETED', settled_at = now()
      where status = 'SCHEDULED'`,
    sql`delete from payments.schedules s where not exists (
      select from payments.payments p where p.schedule_id = s.id)
      and not exists (select from payments.notices n where n.schedule_id = s.id)
      and s.plan_id is null`,
    sql`update payments.schedules set valid_to = greatest(valid_from, current_date)
      where valid_to is null or valid_to > current_date`,
    sql`update payments.mandates set end_code = 'INVALIDATED', ended_on = current_date
      where end_code is null`,
    sql`insert into payments.instructions (ledger_id, account_id, kind, vendor, vendor_reference,
        holder, sealed_details, sort_code_end, last_four, fingerprint, created_at, valid_from)
      select l.id, l.account_id, 'DIRECT_DEBIT', 'BOTTOMLINE_PTX', ${reference}, 'A Payer', '\\x00',
        '00', '1111', ${reference}, now(), now() from (${chosen}) l`,
    sql`insert into payments.mandates (instruction_id, reference, lodged_on, accepted_on)
      select i.id, i.vendor_reference, current_date, current_date from payments.instructions i
      where i.vendor_reference like 'BENCH%'`,
    sql`insert into payments.preferences (ledger_id, instruction_id, valid_from, created_at)
      select i.ledger_id, i.id, now(), now() from payments.instructions i
      where i.vendor_reference like 'BENCH%'`,
    sql`insert into payments.local_mandates (reference, last_four, lodged_on)
      select i.vendor_reference, '1111', current_date from payments.instructions i
      where i.vendor_reference like 'BENCH%'`,
    sql`insert into payments.schedules (ledger_id, account_id, method, reason, trigger, frequency,
        payment_day, amount_pence, is_variable, valid_from, created_at)
      select l.id, l.account_id, 'DIRECT_DEBIT', 'GENERAL_ACCOUNT_PAYMENT', 'REGULAR', 'MONTHLY',
        ${Math.min(day, 28)}::int, 14500, false, current_date + 1, now() from (${chosen}) l`,
    sql`update payments.bank_runs set finished_at = now() where finished_at is null`,
    sql`delete from payments.bank_runs where "on" > current_date`,
    sql`analyze`,
  ];
  for (const step of steps) await rowsOf(db, step);
  const [row] = await rowsOf<{ count: number }>(
    db,
    sql`select count(*)::int as count from payments.mandates where reference like 'BENCH%'`,
  );
  return row?.count ?? 0;
}

/** How many of the payments have got how far. */
async function stateOf(db: Database) {
  const [row] = await rowsOf<{ made: number; sent: number; cleared: number }>(
    db,
    sql`select count(*)::int as made, count(c.payment_id)::int as sent,
        count(*) filter (where p.status = 'CLEARED')::int as cleared
      from payments.payments p
      join payments.mandates m on m.instruction_id = p.instruction_id and m.reference like 'BENCH%'
      left join payments.collections c on c.payment_id = p.id and c.state = 'SENT'`,
  );
  return row ?? { made: 0, sent: 0, cleared: 0 };
}
