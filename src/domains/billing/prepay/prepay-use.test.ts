import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type SQL, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { openTestDatabase } from '../../../../test/support/database.ts';
import type { Database } from '../../../database/database.ts';
import { prepaySnapshotsJob } from './prepay-use.actions.ts';

describe('what prepayment meters of the town take off', () => {
  let db: Database;
  before(async () => {
    db = await openTestDatabase();
  });
  after(() => db.close());

  async function rowsOf<Row>(query: SQL): Promise<Row[]> {
    return ((await db.query.execute(query)) as unknown as { rows: Row[] }).rows;
  }
  const books = async () => {
    const rows = await rowsOf<{ book: string; pence: number }>(sql`
      select e.book, sum(e.amount_pence)::int as pence from billing.entries e
      join billing.transactions t on t.id = e.transaction_id
      where t.reason_code = 'PREPAY_USE' group by e.book`);
    const of = (book: string) => rows.find((row) => row.book === book)?.pence ?? 0;
    return {
      revenue: of('REVENUE_ELECTRICITY') + of('REVENUE_GAS'),
      vat: of('VAT'),
      credit: of('CREDIT_ON_METERS'),
    };
  };
  const left = async () => {
    const [row] = await rowsOf<{
      book: number;
      registers: number;
      days: number;
      through: string;
    }>(sql`
      select (select sum(amount_pence)::int from billing.entries where book = 'CREDIT_ON_METERS') as book,
        sum(round(last.balance_millipence / 1000.0))::int as registers,
        (select count(*)::int from billing.prepay_snapshots) as days,
        max(last.on)::text as through
      from billing.prepay_meters p
      cross join lateral (select * from billing.prepay_snapshots s where s.prepay_meter_id = p.id
        order by s.on desc limit 1) last`);
    assert.ok(row);
    return row;
  };

  it('reaches revenue and VAT in the thirteen months, and leaves what the registers hold', async () => {
    const { revenue, vat, credit } = await books();
    assert.equal(revenue + vat, -credit);
    assert.ok(revenue > 100_000);
    // Each meter's VAT is rounded for itself.
    assert.ok(Math.abs(vat - revenue / 20) < 20);
    const { book, registers } = await left();
    assert.equal(book, registers);
  });

  it('is booked each day by the job, once, however often it is run', async () => {
    const [first, before_] = [await left(), await books()];
    const dueAt = (days: number) =>
      Temporal.PlainDate.from(first.through)
        .add({ days: 1 + days })
        .toZonedDateTime({ timeZone: 'Europe/London', plainTime: '01:00' })
        .toInstant();
    const run = (days: number) => db.transaction((tx) => prepaySnapshotsJob.run(tx, dueAt(days)));
    await run(0);
    assert.deepEqual(await books(), before_);
    // Half-hours of these days never come, so that only standing charges are taken off.
    await run(12);
    const after_ = await books();
    const second = await left();
    assert.ok(second.days > first.days);
    assert.ok(after_.revenue > before_.revenue);
    assert.equal(second.book, second.registers);
    await Promise.all([run(12), run(12)]);
    assert.deepEqual(await books(), after_);
    assert.deepEqual(await left(), second);
  });
});
