import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { worldJobs } from '../../src/demo/daily-jobs.ts';
import { documentsCoherence } from '../../src/domains/billing/documents/documents.coherence.ts';
import { billToLatestSnapshot } from '../../src/domains/billing/documents/snapshot-bills.actions.ts';
import {
  statementsJob,
  statementsWork,
} from '../../src/domains/billing/documents/statement-runs.actions.ts';
import { nightRateHalfHours } from '../../src/domains/flex/index.ts';
import { startJobs } from '../../src/jobs.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';

describe('the town’s statements', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(() => platform?.close());

  const rowsOf = async <Row>(query: ReturnType<typeof sql>) =>
    ((await platform.db.query.execute(query)) as unknown as { rows: Row[] }).rows;

  /** Two servers on one database let the time pass. */
  const goOnUntil = async (now: string) => {
    platform.clock.set(now);
    const failures: unknown[] = [];
    const runners = [1, 2].map(() =>
      startJobs(
        platform.db,
        platform.clock,
        [...worldJobs, statementsJob],
        platform.instance.services,
        {
          catchingUp: () => {},
          caughtUp: () => {},
          failed: (_job, _dueAt, error) => failures.push(error),
          unreachable: (error) => failures.push(error),
          work: { progress: () => {}, failed: (_what, error) => failures.push(error) },
        },
        [statementsWork(nightRateHalfHours)],
      ),
    );
    await Promise.all(runners.map(({ caughtUp }) => caughtUp));
    await Promise.all(runners.map(({ stop }) => stop()));
    assert.deepEqual(failures, []);
  };

  it('are closed and issued as days go by, each once, and all of them agree', async () => {
    const open = await rowsOf<{ id: number; due: boolean }>(sql`
      select id, to_on <= date '2026-03-12' as due from billing.documents
      where closed_at is null and kind in ('STATEMENT', 'PERIOD_BASED') order by id`);
    const due = open.filter((window) => window.due).map(({ id }) => id);
    assert.ok(due.length > 3);
    const [early] = await rowsOf<{ id: number; accountType: string; meterPointId: number }>(sql`
      select a.id, a.account_type as "accountType", max(s.meter_point_id) as "meterPointId"
      from billing.documents d
      join accounts.accounts a on a.id = d.account_id
      join billing.supply_charges s on s.ledger_id = d.ledger_id and s.to_on = d.from_on - 1
        and s.estimated_wh = 0
      where d.closed_at is null and d.kind = 'STATEMENT' and d.to_on between '2026-03-10' and '2026-03-12'
        and d.from_on < date '2026-03-01'
      group by a.id, d.id order by d.id limit 1`);
    assert.ok(early);
    const at = Temporal.Instant.from('2026-03-10T12:00:00Z');
    const billed = await platform.db.transaction((tx) =>
      billToLatestSnapshot(tx, early, early.meterPointId, at, nightRateHalfHours),
    );
    assert.ok(billed?.billedToOn);
    assert.ok(Temporal.PlainDate.compare(billed.billedToOn, '2026-03-01') > 0);
    await goOnUntil('2026-03-15T12:00:00Z');
    const closed = await rowsOf<{ id: number; issued: boolean; next: number }>(sql`
      select d.id, d.issued_at is not null or cardinality(d.held_reasons) > 0 as issued, (
          select count(*)::int from billing.documents n where n.ledger_id = d.ledger_id
            and n.closed_at is null and n.from_on = d.to_on + 1) as next
      from billing.documents d
      where d.closed_at > timestamptz '2026-03-10T12:00:00Z'
        and d.kind in ('STATEMENT', 'PERIOD_BASED') and not d.is_final
      order by d.id`);
    assert.deepEqual(
      closed,
      due.map((id) => ({ id, issued: true, next: 1 })),
    );
    const runs = await rowsOf<{ open: number; failed: number; done: number }>(sql`
      select (select count(*)::int from billing.runs where finished_at is null) as open,
        (select count(*)::int from billing.run_items where state = 'FAILED') as failed,
        (select count(*)::int from billing.run_items where state = 'DONE') as done`);
    assert.deepEqual(runs, [{ open: 0, failed: 0, done: due.length }]);
    for (const { title, find } of documentsCoherence) {
      const violations = await find({ db: platform.db } as Parameters<typeof find>[0], 5);
      assert.deepEqual([title, violations.first], [title, []]);
    }
    const charged = await rowsOf<{ what: string }>(sql`
      select format('meter point %s', a.meter_point_id) as what
      from billing.supply_charges a
      join billing.supply_charges b on b.meter_point_id = a.meter_point_id
        and b.transaction_id > a.transaction_id and b.ledger_id = a.ledger_id
        and daterange(a.from_on, a.to_on, '[]') && daterange(b.from_on, b.to_on, '[]')
      where not exists (select from billing.transactions r where r.reverses_id = a.transaction_id)
        and not exists (select from billing.transactions r where r.reverses_id = b.transaction_id)`);
    assert.deepEqual(charged, []);
  });
});
