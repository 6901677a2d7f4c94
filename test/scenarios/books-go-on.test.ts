import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import type { Database } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/open.ts';
import { worldJobs } from '../../src/demo/daily-jobs.ts';
import { domains } from '../../src/domains/all.ts';
import { reviewDays } from '../../src/domains/billing/documents/windows.demo.ts';
import { prepayCoherence } from '../../src/domains/billing/prepay/prepay.coherence.ts';
import { startJobs } from '../../src/jobs.ts';
import { movableClock } from '../../src/kernel/clock.ts';
import { prepareStorage } from '../../src/storage.ts';
import { assertCoherentBooks } from '../stress/coherent-books.ts';
import { createEmptyDatabase, testServerUrl } from '../support/database.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { rowsOf } from './billed-home.ts';

const begunAt = '2026-03-10T12:00:00Z';
const tenDaysLater = '2026-03-20T12:00:00Z';
/** Of the ten days, those that are whole in both worlds: the first is begun when half of it is over. */
const whole = sql`timestamptz '2026-03-11T00:00:00Z' and timestamptz '2026-03-19T23:59:59Z'`;

/** A world that is begun ten days after the one that tests share. */
async function begunLater(): Promise<{ db: Database; close: () => Promise<void> }> {
  const database = testServerUrl === null ? null : await createEmptyDatabase(testServerUrl);
  const databaseUrl = database?.url ?? null;
  const db = await openDatabase({ url: databaseUrl, directory: null });
  const clock = movableClock(tenDaysLater);
  await prepareStorage(db, { databaseUrl, clock }, { hasWorld: true, report: () => {} });
  return {
    db,
    async close() {
      await db.close();
      await database?.drop();
    },
  };
}

/**
 * Money beside energy. What somebody pays, or is given back, follows from a balance that goes back to
 * where the town's money begins, which is ten days later in the other world. What is told by itself is
 * of so many days before or after a world was begun: gifts to good causes, complaints, single payments,
 * and the homes whose schedules have changed.
 */
const money = (changed: readonly string[]) => sql`
  select a.number, l.kind as ledger, t.kind, t.posted_on::text as on, t.booked_at::text as at,
    t.reason_code as reason, t.payment_type as type, t.display_note as note, t.note as remark,
    case when t.kind in ('CHARGE', 'CREDIT') then t.net_pence end as net,
    case when t.kind in ('CHARGE', 'CREDIT') then t.tax_pence end as tax,
    t.reverses_id is not null as reverses
  from billing.transactions t
  join billing.ledgers l on l.id = t.ledger_id and l.meter_id is null
  join accounts.accounts a on a.id = l.account_id
  where t.booked_at between ${whole}
    and (t.reason_code is null
      or t.reason_code not in ('CONTRIBUTION', 'COMPLAINT_RESOLUTION', 'COMPLAINT_COMPENSATION'))
    and a.number <> all(${sql.param(changed)})
    and not exists (select from payments.payments p where p.idempotency_key ~ '^(town|refundable)'
      and p.transaction_id = coalesce(t.reverses_id, t.id))
    and not exists (
      select from billing.supply_charges s where s.transaction_id = coalesce(t.reverses_id, t.id))
  order by 1, 2, 3, 4, 6, 7, 8, 9, 10`;

/**
 * What schedules asked for on whole days, but for the amounts: far it has come, and the files that
 * it went in.
 */
const collected = (changed: readonly string[]) => sql`
  select a.number, p.payment_on::text as on, p.source, p.transaction_type as type, p.status,
    p.presentation, p.failure_code as code, f.submit_on::text as submitted,
    (p.settled_at at time zone 'Europe/London')::date::text as settled
  from payments.payments p
  join accounts.accounts a on a.id = p.account_id
  left join payments.collections c on c.payment_id = p.id
  left join payments.collection_files f on f.id = c.file_id
  where p.payment_on between date '2026-03-11' and date '2026-03-19'
    and p.idempotency_key ~ '^(collect|again):' and a.number <> all(${sql.param(changed)})
  order by 1, 2, 4`;

/** Where another price begins, which is so many days after a world was begun, a charge is cut in two. */
const energy = sql`
  select m.identifier, t.booked_at::text as at, min(s.from_on)::text as from, max(s.to_on)::text as to,
    sum(s.to_on - s.from_on + 1)::int as days,
    case when sum(s.estimated_wh) = 0 then sum(s.energy_wh)::int end as wh
  from billing.supply_charges s
  join billing.transactions t on t.id = s.transaction_id
  join metering.meter_points m on m.id = s.meter_point_id
  where t.booked_at between ${whole}
  group by 1, 2 order by 1, 2`;

/** What as much energy of the same days and tariff is charged with, by all of these. */
const prices = sql`
  select concat_ws(' ', m.identifier, s.from_on, s.to_on, s.energy_wh, g.tariff_id) as what,
    array[t.net_pence, t.tax_pence] as pence
  from billing.supply_charges s
  join billing.transactions t on t.id = s.transaction_id
  join metering.meter_points m on m.id = s.meter_point_id
  join agreements.agreements g on g.id = s.agreement_id
  where t.booked_at between ${whole}`;

/** A statement that rests on estimates is held where another does not: dials begin with other figures. */
const documents = sql`
  select a.number, d.kind, d.from_on::text as from, d.to_on::text as to, d.is_final,
    d.closed_at::text as closed, e.wh is null as exact,
    case when e.wh is null then d.issued_at::text end as issued,
    case when e.wh is null then d.held_reasons end as held
  from billing.documents d
  join accounts.accounts a on a.id = d.account_id
  left join lateral (
    select sum(s.estimated_wh) as wh from billing.supply_charges s
    where s.ledger_id = d.ledger_id and s.to_on between d.from_on and d.to_on
      and s.estimated_wh > 0) e on true
  where d.closed_at between ${whole} and d.kind <> 'ANNUAL'
  order by 1, 2, 3`;

/** So long after they were closed: at once, or when somebody has looked at them. */
const issued = sql`
  select extract(epoch from issued_at - closed_at)::int / 3600.0::float as hours,
    count(*)::int as statements
  from billing.documents
  where issued_at between ${whole} and kind in ('STATEMENT', 'PERIOD_BASED') and supersedes_id is null
  group by 1 order by 1`;

/** The meters' own registers begin with another balance; that every day has its snapshot does not. */
const prepayment = sql`
  select m.serial_number, array_agg(s.on::text order by s.on) as days
  from billing.prepay_snapshots s
  join billing.prepay_meters p on p.id = s.prepay_meter_id
  join metering.meters m on m.id = p.meter_id
  where s.on >= date '2026-03-10'
  group by 1 order by 1`;

const discounts = sql`
  select a.number, r.scheme_year, r.account_type, r.credit_pence, r.paid_at::text
  from billing.warm_home_records r join accounts.accounts a on a.id = r.account_id
  order by 1, 2`;

/** Of debts that were dunned when the first world was begun; what falls due later its own jobs follow up. */
const dunning = sql`
  select p.number, array_agg(i.reference order by i.occurred_at, i.id) as steps,
    p.completion_type as completed
  from billing.collection_processes p join billing.collection_items i on i.process_id = p.id
  group by p.id having min(i.occurred_at) < ${begunAt}::timestamptz order by 1`;

/** Homes that nobody moves out of: of others, and of the latest, dates are of the day a world was begun. */
const lasting = sql`e.enrolled_at < '2025-12-01' and not exists (
  select from metering.meter_points h join metering.occupancies o on o.property_id = h.property_id
  where h.id = e.meter_point_id and o.effective_to is not null)`;

/** Events, and who has joined them. */
const sessions = sql`
  select v.code, v.announced_at::text as announced, v.start_at::text as start, v.end_at::text as end,
    v.points_per_kwh as points, v.gsp_groups as groups, v.capacity,
    array_agg(array[p.identifier, g.joined_at::text] order by p.identifier)
      filter (where p.id is not null) as joined
  from flex.campaign_events v
  left join flex.event_participations g on g.event_id = v.id
  left join flex.campaign_enrolments e on e.id = g.enrolment_id and ${lasting}
  left join metering.meter_points p on p.id = e.meter_point_id
  where not v.is_dev and v.start_at >= '2025-03-01'
  group by v.id order by 1`;

/** What came of events, of which both worlds hold the sixty days before. */
const savings = sql`
  select v.code, p.identifier, r.version, r.baseline_wh as baseline, r.consumed_wh as consumed,
    r.compared_days as days, r.points, r.worked_out_at::text as at
  from flex.event_results r
  join flex.event_participations g on g.id = r.participation_id
  join flex.campaign_events v on v.id = g.event_id
  join flex.campaign_enrolments e on e.id = g.enrolment_id and ${lasting}
  join metering.meter_points p on p.id = e.meter_point_id
  where v.start_at >= '2025-05-01' order by 1, 2, 3`;

async function goOnUntil(platform: TestPlatform, now: string): Promise<void> {
  platform.clock.set(now);
  const failures: unknown[] = [];
  const runner = startJobs(
    platform.db,
    platform.clock,
    [...worldJobs, ...domains.flatMap(({ jobs }) => jobs ?? [])],
    platform.instance.services,
    {
      catchingUp: () => {},
      caughtUp: () => {},
      failed: (_job, _dueAt, error) => failures.push(error),
      unreachable: (error) => failures.push(error),
      work: { progress: () => {}, failed: (_what, error) => failures.push(error) },
    },
    domains.flatMap(({ works }) => works ?? []),
  );
  await runner.caughtUp;
  await runner.stop();
  assert.deepEqual(failures, []);
}

describe('the books of a world that has gone on for ten days', () => {
  let goneOn: TestPlatform;
  let begun: Awaited<ReturnType<typeof begunLater>>;
  before(async () => {
    goneOn = await startTestPlatform({ hasLimits: false });
    begun = await begunLater();
    // The servers have run since it was begun.
    await goOnUntil(goneOn, begunAt);
    // Day by day: what is late for the banks' files goes into those of later days.
    for (let day = 11; day <= 20; day += 1) await goOnUntil(goneOn, `2026-03-${day}T12:00:00Z`);
  });
  after(async () => {
    await goneOn?.close();
    await begun?.close();
  });

  const inBoth = async <Row>(query: ReturnType<typeof sql>): Promise<[Row[], Row[]]> => [
    await rowsOf<Row>(goneOn.db, query),
    await rowsOf<Row>(begun.db, query),
  ];
  const asIfBegunLater = async (query: ReturnType<typeof sql>, atLeast: number) => {
    const [found, expected] = await inBoth<object>(query);
    assert.ok(expected.length >= atLeast, String(expected.length));
    assert.deepEqual(found, expected);
  };

  /** Homes whose schedules changed when a world was begun. */
  const changed = () =>
    ['raised', 'lowered', 'holiday', 'fuelDirect'].map((home) => {
      const samples = goneOn.viewers.map((viewer) => viewer.samples[`${home}AccountNumber`]);
      return samples.find((sample) => sample !== undefined) ?? '';
    });

  it('hold the same movements of money as those of one that is begun then', async () => {
    await asIfBegunLater(money(changed()), 30);
  });

  it('have taken the same Direct Debits on the same days, and wait for the same', async () => {
    await asIfBegunLater(collected(changed()), 15);
  });

  it('charge the same days, and the same energy where it was measured', async () => {
    await asIfBegunLater(energy, 20);
  });

  it('charge the same for it where the tariff is the same', async () => {
    const [found, expected] = await inBoth<{ what: string; pence: number[] }>(prices);
    const pence = new Map(expected.map((row) => [row.what, row.pence]));
    const shared = found.filter(({ what }) => pence.has(what));
    assert.ok(shared.length >= 15, String(shared.length));
    assert.deepEqual(
      shared.map((row) => row.pence),
      shared.map(({ what }) => pence.get(what)),
    );
  });

  it('close the same statements, and issue or hold them at the same moments', async () => {
    await asIfBegunLater(documents, 15);
    const [goneOn, begun] = await inBoth<{ hours: number; statements: number }>(issued);
    for (const statements of [goneOn, begun]) {
      assert.deepEqual(
        statements.map(({ hours }) => hours),
        [0, 24 * reviewDays],
      );
    }
  });

  it('know what every prepayment meter showed each evening', async () => {
    await asIfBegunLater(prepayment, 4);
  });

  it('have given the same discounts, and done the same about debts', async () => {
    await asIfBegunLater(discounts, 5);
    await asIfBegunLater(dunning, 3);
  });

  it('stand beside the same saving sessions, joined by the same homes for the same points', async () => {
    await asIfBegunLater(sessions, 300);
    await asIfBegunLater(savings, 300);
  });

  it('agree with themselves', async () => {
    await assertCoherentBooks(goneOn.db);
    for (const { title, find } of prepayCoherence) {
      const { first } = await find({ db: goneOn.db } as Parameters<typeof find>[0], 5);
      assert.deepEqual([title, first], [title, []]);
    }
  });
});
