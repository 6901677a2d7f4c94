import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type SQL, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { openTestDatabase } from '../../../../test/support/database.ts';
import type { Database } from '../../../database/database.ts';
import { nightRateHalfHours } from '../../flex/index.ts';
import type { RunWork } from '../cycles/runs.actions.ts';
import { statementWork } from '../documents/statement-runs.actions.ts';
import { isProtectedFromBackBilling } from './back-billing.actions.ts';
import { correctCharges } from './correcting.actions.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = Temporal.Instant.from('2026-03-10T12:00:00Z');

describe('energy of more than twelve months ago', () => {
  let db: Database;
  before(async () => {
    db = await openTestDatabase();
  });
  after(() => db.close());

  async function rowsOf<Row>(tx: Database, query: SQL): Promise<Row[]> {
    return ((await tx.query.execute(query)) as unknown as { rows: Row[] }).rows;
  }

  /** Tries something out, and leaves the world as it was. */
  async function tried<Answer>(run: (tx: Database) => Promise<Answer>): Promise<Answer> {
    const done: Answer[] = [];
    await assert.rejects(
      db.transaction(async (tx) => {
        done.push(await run(tx));
        throw new Error('tried');
      }),
      /tried/,
    );
    const [answer] = done;
    assert.ok(answer);
    return answer;
  }

  describe('when a charge for it is corrected', () => {
    const billing = { at, billedOn: day('2026-09-01'), nightRateHalfHours };
    const days = { fromOn: day('2025-02-01'), toOn: day('2025-08-31') };
    interface Point {
      readonly ledgerId: number;
      readonly accountId: number;
      readonly meterPointId: number;
    }
    let point: Point;
    /** The first and the second reading of which all that is charged before is too old. */
    let readings: readonly { readonly at: string }[];
    before(async () => {
      const [found] = await rowsOf<Point>(
        db,
        sql`
        select l.id as "ledgerId", l.account_id as "accountId", s.meter_point_id as "meterPointId"
        from billing.supply_charges s join billing.ledgers l on l.id = s.ledger_id
        where s.fuel = 'ELECTRICITY' and s.from_on < '2025-05-01' and exists (
          select from billing.charge_readings c join metering.meter_readings m on m.id = c.reading_id
          where c.transaction_id = s.transaction_id and m.source = 'CUSTOMER')
        and 2 <= (select count(distinct m.read_at) from metering.meter_readings m
          join metering.meters h on h.id = m.meter_id and h.meter_point_id = s.meter_point_id
          join metering.register_reads r on r.reading_id = m.id and r.accepted is not null
          where m.quality = 'ACTUAL' and m.read_at between '2025-03-20' and '2025-08-20')
        order by s.transaction_id limit 1`,
      );
      assert.ok(found);
      point = found;
      readings = await rowsOf(
        db,
        sql`
        select distinct m.read_at::text as at from metering.meter_readings m
        join metering.meters h on h.id = m.meter_id and h.meter_point_id = ${point.meterPointId}
        join metering.register_reads r on r.reading_id = m.id and r.accepted is not null
        where m.quality = 'ACTUAL' and m.read_at between '2025-03-20' and '2025-08-20'
        order by at`,
      );
      assert.ok(readings.length >= 2);
    });

    const read = (tx: Database, kwh: number, from = readings[0]?.at, to = 'infinity') =>
      tx.query.execute(sql`
        update metering.register_reads set accepted = accepted + ${kwh} where reading_id in (
          select m.id from metering.meter_readings m
          join metering.meters h on h.id = m.meter_id and h.meter_point_id = ${point.meterPointId}
          where m.read_at >= ${from}::timestamptz and m.read_at < ${to}::timestamptz)`);
    const correct = (tx: Database, isProtected = true) =>
      correctCharges(tx, { ...point, isProtected }, point.meterPointId, days, billing);
    const balance = async (tx: Database) => {
      const [row] = await rowsOf<{ pence: number }>(
        tx,
        sql`select balance_pence as pence from billing.ledgers where id = ${point.ledgerId}`,
      );
      return row?.pence ?? 0;
    };
    const credits = async (tx: Database) => {
      const [row] = await rowsOf<{ pence: number }>(
        tx,
        sql`select coalesce(sum(net_pence + tax_pence), 0)::int as pence from billing.transactions
          where ledger_id = ${point.ledgerId} and kind = 'CREDIT' and reason_code = 'BACK_BILLING'`,
      );
      return row?.pence ?? 0;
    };

    it('is credited as far as it was not charged before, and once', async () => {
      await tried(async (tx) => {
        const [before_, none] = [await balance(tx), await credits(tx)];
        await read(tx, 200);
        assert.ok((await correct(tx)) > 0);
        const first = await credits(tx);
        // 200 kWh at more than ten pence.
        assert.ok(first - none > 2000);
        assert.equal(await balance(tx), before_);
        assert.equal(await correct(tx), 0);
        await read(tx, 100);
        assert.ok((await correct(tx)) > 0);
        assert.ok((await credits(tx)) > first);
        assert.equal(await balance(tx), before_);
        await read(tx, -300);
        assert.ok((await correct(tx)) > 0);
        assert.equal(await credits(tx), none);
        assert.equal(await balance(tx), before_);
        return true;
      });
    });

    it('is charged where the customer is not protected, and given back where it was less', async () => {
      await tried(async (tx) => {
        const [before_, none] = [await balance(tx), await credits(tx)];
        await read(tx, 200);
        assert.ok((await correct(tx, false)) > 0);
        assert.ok((await balance(tx)) < before_ - 2000);
        await read(tx, -260);
        assert.ok((await correct(tx)) > 0);
        assert.ok((await balance(tx)) > before_);
        assert.equal(await credits(tx), none);
        return true;
      });
    });

    it('is billed in time where a reading only moves it from one old charge to another', async () => {
      await tried(async (tx) => {
        const [before_, none] = [await balance(tx), await credits(tx)];
        await read(tx, 40, readings[0]?.at, readings[1]?.at);
        assert.ok((await correct(tx)) > 0);
        const growth = before_ - (await balance(tx)) + (await credits(tx)) - none;
        // At a price that changed between them, no more than the difference is given back.
        assert.equal((await credits(tx)) - none, Math.max(0, growth));
        assert.ok(Math.abs(growth) < 400);
        return true;
      });
    });
  });

  describe('of a business', () => {
    interface Business {
      readonly id: number;
      readonly ledgerId: number;
    }
    const business = async () => {
      const [found] = await rowsOf<Business>(
        db,
        sql`
        select a.id, l.id as "ledgerId" from accounts.accounts a
        join accounts.business_accounts b on b.account_id = a.id
        join billing.ledgers l on l.account_id = a.id and l.kind = 'MAIN'
        join billing.documents d on d.ledger_id = l.id and d.closed_at is null
        where a.account_type = 'BUSINESS' order by a.id limit 1`,
      );
      assert.ok(found);
      return found;
    };
    const uses = (tx: Database, kwh: number) =>
      tx.query.execute(sql`update metering.registers set annual_consumption_kwh = ${kwh}`);
    const notes = (tx: Database, id: number, key: string, value: string) =>
      tx.query.execute(sql`
        insert into accounts.business_details (business_id, key, value)
        select business_id, ${key}, ${value} from accounts.business_accounts where account_id = ${id}
        on conflict (business_id, key) do update set value = excluded.value`);

    it('is credited by the run where it is a microbusiness, and charged where it is none', async () => {
      const { ledgerId } = await business();
      const creditsAfter = (kwh: number) =>
        tried(async (tx) => {
          await uses(tx, kwh);
          // Fifteen months late.
          const dueAt = Temporal.Instant.from('2027-06-10T04:00:00Z');
          await statementWork(nightRateHalfHours).ledgers(tx, [ledgerId], {
            id: 0,
            dueAt,
          } as Parameters<RunWork['ledgers']>[2]);
          const rows = await rowsOf<{ credits: number; charges: number }>(
            tx,
            sql`select count(*) filter (where reason_code = 'BACK_BILLING')::int as credits,
              count(*) filter (where kind = 'CHARGE')::int as charges
            from billing.transactions where ledger_id = ${ledgerId} and booked_at >= ${dueAt.toString()}`,
          );
          return rows[0];
        });
      const micro = await creditsAfter(1_000);
      const large = await creditsAfter(500_000);
      assert.ok(micro && micro.credits > 0);
      assert.ok(large && large.charges > 0);
      assert.equal(large.credits, 0);
    });

    it('counts all of its accounts, and its size where that is known', async () => {
      const { id } = await business();
      const protects = (tx: Database) =>
        isProtectedFromBackBilling(tx, { id, accountType: 'BUSINESS' }, at);
      await tried(async (tx) => {
        await uses(tx, 1_000);
        assert.equal(await protects(tx), true);
        return true;
      });
      await tried(async (tx) => {
        await uses(tx, 5_000_000);
        assert.equal(await protects(tx), false);
        return true;
      });
      await tried(async (tx) => {
        await uses(tx, 5_000_000);
        await notes(tx, id, 'employees', '9');
        await notes(tx, id, 'annual_turnover_eur', '1500000');
        assert.equal(await protects(tx), true);
        return true;
      });
    });
  });
});
