import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import type { Job } from '../../../engine/jobs.ts';
import { followUpJob, followUpWork } from '../debt/dunning.actions.ts';
import { depositWork, returnDepositsJob } from '../deposits/deposits.actions.ts';
import { discountWork, payDiscountsJob } from '../discounts/warm-home-discount.actions.ts';
import { finishRuns, type RunWork, workOnRuns } from './runs.actions.ts';
import { earliestOpenRun, progressOfRun } from './runs.store.ts';

/** A job, what its runs do, a moment at which there is much to do, and a sign of what was done. */
interface Case {
  readonly job: Job & { readonly isHeldBack: NonNullable<Job['isHeldBack']> };
  readonly work: RunWork;
  readonly dueAt: string;
  /** Makes sure that there is something to do for several ledgers. */
  readonly prepare: ReturnType<typeof sql>;
  /** How often each of the ledgers was seen to. */
  readonly done: ReturnType<typeof sql>;
}

/** Nobody has been asked for a payment. */
const expectsNothing = async () => [];

const cases: readonly Case[] = [
  {
    job: followUpJob,
    work: followUpWork(expectsNothing),
    dueAt: '2027-02-10T06:00:00Z',
    prepare: sql`update billing.collection_processes set completed_at = now(), completion_type = 'ENDED'
      where completed_at is null and path = 'DUNNING'`,
    done: sql`select ledger_id as "ledgerId", count(*)::int as times from billing.collection_processes
      where started_at = timestamptz '2027-02-10T06:00:00Z' group by 1`,
  },
  {
    job: returnDepositsJob,
    work: depositWork(expectsNothing),
    dueAt: '2036-02-10T05:00:00Z',
    prepare: sql`insert into billing.deposit_agreements (account_id, ledger_id, deposit_key, reason,
        amount_pence, return_strategy, created_at, accepted_at, due_on, collect_on, fulfilled_at, held_by_id)
      select l.account_id, l.id, 'batch', 'a test', 5000, 'AFTER_TWELVE_MONTHS', now(), now(),
        date '2025-01-02', date '2025-01-02', timestamptz '2025-01-01T00:00:00Z',
        (select min(id) from billing.transactions t where t.ledger_id = l.id)
      from billing.ledgers l where l.kind = 'MAIN' and l.balance_pence >= 0 and l.entry_count > 0
      order by l.id limit 5`,
    done: sql`select ledger_id as "ledgerId", count(*)::int as times from billing.transactions
      where idempotency_key like 'deposit % returned' and booked_at > timestamptz '2036-01-01'
      group by 1`,
  },
  {
    job: payDiscountsJob,
    work: discountWork,
    dueAt: '2026-12-10T02:00:00Z',
    prepare: sql`insert into accounts.warm_home_discount_matches (account_id, scheme_year, core_group)
      select account_id, 2026, 1 from billing.ledgers where kind = 'MAIN' order by id limit 8
      on conflict do nothing`,
    done: sql`select l.id as "ledgerId", count(*)::int as times from billing.warm_home_records r
      join billing.ledgers l on l.account_id = r.account_id and l.kind = 'MAIN'
      where r.scheme_year = 2026 group by 1`,
  },
];

describe('the jobs of billing that go through many ledgers', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  const run = (job: Job, dueAt: Temporal.Instant) =>
    platform.db.transaction(async (tx) => {
      assert.ok('run' in job);
      await job.run(tx, dueAt);
    });
  const seenTo = async (query: ReturnType<typeof sql>) =>
    ((await platform.db.query.execute(query)) as { rows: { ledgerId: number; times: number }[] })
      .rows;

  for (const { job, work, dueAt, prepare, done } of cases) {
    it(`${job.name} keeps what is done when it is stopped, and goes on from there`, async () => {
      const { db, clock } = platform;
      const at = Temporal.Instant.from(dueAt);
      await db.query.execute(prepare);
      const before = (await seenTo(done)).length;
      assert.equal(await job.isHeldBack(db), false);
      await run(job, at);
      await run(job, at);
      const open = await earliestOpenRun(db, work.kind);
      assert.ok(open && open.itemCount > 2, String(open?.itemCount));
      assert.equal(await job.isHeldBack(db), true);
      assert.equal((await seenTo(done)).length, before);
      const pace = { ledgers: 2 };
      assert.equal(await workOnRuns(db, clock, work, pace), true);
      const half = await seenTo(done);
      assert.deepEqual(await progressOfRun(db, open.id), {
        total: open.itemCount,
        done: 2,
        failed: 0,
      });
      // The second batch is undone as a whole, however much of it was written.
      const dying: RunWork = {
        ...work,
        async ledgers(tx, ledgerIds, row) {
          await work.ledgers(tx, ledgerIds, row);
          throw new Error('The server is stopped');
        },
      };
      assert.equal(await workOnRuns(db, clock, dying, { ledgers: 50 }), true);
      assert.deepEqual(await seenTo(done), half);
      assert.equal((await progressOfRun(db, open.id)).done, 2);
      await finishRuns(db, clock, work);
      assert.deepEqual(await progressOfRun(db, open.id), {
        total: open.itemCount,
        done: open.itemCount,
        failed: 0,
      });
      assert.equal(await job.isHeldBack(db), false);
      const whole = await seenTo(done);
      assert.ok(whole.length > half.length);
      assert.deepEqual(new Set(whole.map(({ times }) => times)), new Set([1]));
      // All of it again, as of the same moment, comes to nothing more.
      await db.transaction((tx) =>
        work.ledgers(
          tx,
          whole.map(({ ledgerId }) => ledgerId),
          open,
        ),
      );
      assert.deepEqual(await seenTo(done), whole);
    });
  }
});
