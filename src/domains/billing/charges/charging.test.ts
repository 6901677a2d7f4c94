import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type SQL, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { openTestDatabase } from '../../../../test/support/database.ts';
import type { Database } from '../../../database/database.ts';
import { nightRateHalfHours } from '../../flex/index.ts';
import { closeThrough } from '../ledgers/postings.store.ts';
import { chargeDays } from './charging.actions.ts';
import { correctCharges } from './correcting.actions.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = Temporal.Instant.from('2026-03-10T12:00:00Z');
const billing = { at, billedOn: day('2026-03-10'), nightRateHalfHours };

interface Charged {
  readonly id: number;
  readonly fromOn: string;
  readonly toOn: string;
  readonly postedOn: string;
  readonly net: number;
  readonly gross: number;
  readonly reversesId: number | null;
}

describe('charging the town’s meter points', () => {
  let db: Database;
  before(async () => {
    db = await openTestDatabase();
  });
  after(() => db.close());

  const rowsOf = async <Row>(query: SQL): Promise<Row[]> =>
    ((await db.query.execute(query)) as unknown as { rows: Row[] }).rows;

  /** A meter point that is supplied, with the ledger that it is charged to. */
  const supplied = async (condition: SQL) => {
    const [found] = await rowsOf<{ ledgerId: number; accountId: number; meterPointId: number }>(sql`
      select l.id as "ledgerId", l.account_id as "accountId", s.meter_point_id as "meterPointId"
      from billing.supply_charges s join billing.ledgers l on l.id = s.ledger_id
      where ${condition} order by s.transaction_id limit 1`);
    assert.ok(found);
    return { ...found, isProtected: true };
  };
  const chargesOf = (ledgerId: number, meterPointId: number, from: string) =>
    rowsOf<Charged>(sql`
      select t.id, s.from_on::text as "fromOn", s.to_on::text as "toOn", t.posted_on::text as "postedOn",
        t.net_pence as net, t.net_pence + t.tax_pence as gross, t.reverses_id as "reversesId"
      from billing.transactions t
      join billing.supply_charges s on s.transaction_id = coalesce(t.reverses_id, t.id)
      where t.ledger_id = ${ledgerId} and s.meter_point_id = ${meterPointId} and s.from_on >= ${from}::date
      order by t.id`);

  it('charges the days that are open once, however often it is asked', async () => {
    const terms = await supplied(
      sql`s.fuel = 'ELECTRICITY' and not s.is_export and s.estimated_wh = 0 and exists (
        select from agreements.agreements a where a.id = s.agreement_id and a.valid_to is null)`,
    );
    const [last] = await rowsOf<{ next: string }>(sql`
      select (max(to_on) + 1)::text as next from billing.supply_charges
      where ledger_id = ${terms.ledgerId} and meter_point_id = ${terms.meterPointId}`);
    const next = last?.next ?? '';
    const days = { fromOn: day(next), toOn: day('2026-03-09') };
    const balanceOf = () =>
      rowsOf<{ balance: number }>(sql`
        select balance_pence as balance from billing.ledgers where id = ${terms.ledgerId}`);
    const [before_] = await balanceOf();
    const asked = await Promise.all(
      [1, 2, 3].map(() =>
        db.transaction((tx) => chargeDays(tx, terms, terms.meterPointId, days, billing)),
      ),
    );
    assert.deepEqual(asked.map(({ length }) => length).toSorted(), [0, 0, asked.flat().length]);
    const charges = await chargesOf(terms.ledgerId, terms.meterPointId, next);
    assert.equal(charges.length, asked.flat().length);
    assert.equal(charges[0]?.fromOn, next);
    assert.equal(charges.at(-1)?.toOn, '2026-03-09');
    assert.ok(charges.every(({ postedOn, toOn }) => postedOn === toOn));
    const [after_] = await balanceOf();
    const gross = charges.reduce((sum, charge) => sum + charge.gross, 0);
    assert.ok(gross > 0);
    assert.equal((before_?.balance ?? 0) - (after_?.balance ?? 0), gross);
  });

  it('reverses and replaces what a corrected reading changes, on the first open day', async () => {
    const terms = await supplied(sql`s.estimated_wh = 0 and s.fuel = 'ELECTRICITY' and exists (
      select from billing.charge_readings c join metering.meter_readings m on m.id = c.reading_id
      where c.transaction_id = s.transaction_id and m.source = 'CUSTOMER')`);
    const before_ = await chargesOf(terms.ledgerId, terms.meterPointId, '2025-01-01');
    const [read] = await rowsOf<{ id: number; on: string }>(sql`
      select r.id, m.read_at::date::text as on from metering.register_reads r
      join metering.meter_readings m on m.id = r.reading_id and m.quality = 'ACTUAL'
      join metering.meters h on h.id = m.meter_id and h.meter_point_id = ${terms.meterPointId}
      where m.read_at < '2025-11-01' order by m.read_at desc limit 1`);
    await db.query.execute(
      sql`update metering.register_reads set accepted = accepted + 30 where id = ${read?.id}`,
    );
    await db.transaction((tx) => closeThrough(tx, terms.ledgerId, day('2026-02-01')));
    const days = { fromOn: day('2025-02-01'), toOn: day('2026-02-01') };
    const correct = () =>
      db.transaction((tx) => correctCharges(tx, terms, terms.meterPointId, days, billing));
    const count = await correct();
    assert.ok(count > 0);
    assert.equal(await correct(), 0);
    const charges = await chargesOf(terms.ledgerId, terms.meterPointId, '2025-01-01');
    const added = charges.slice(before_.length);
    const reversals = added.filter(({ reversesId }) => reversesId !== null);
    assert.equal(reversals.length, count);
    for (const { reversesId, gross } of reversals) {
      assert.equal(before_.find(({ id }) => id === reversesId)?.gross, -gross);
    }
    const replacements = added.filter(({ reversesId }) => reversesId === null);
    assert.ok(replacements.length >= count);
    for (const { postedOn, toOn } of replacements) {
      assert.equal(postedOn, toOn <= '2026-02-01' ? '2026-02-02' : toOn);
    }
    // Thirty units more before a reading are thirty fewer after it.
    assert.notEqual(
      added.reduce((sum, { gross }) => sum + gross, 0),
      replacements.reduce((sum, { gross }) => sum + gross, 0),
    );
  });

  it('charges and credits at once what was used more than twelve months before the bill', async () => {
    const terms = await supplied(sql`s.fuel = 'GAS' and s.estimated_wh = 0`);
    // As if none of it had been billed.
    const fresh = await db.transaction(async (tx) => {
      const { rows } = (await tx.query.execute(sql`
        insert into billing.ledgers (number, account_id, kind, opened_at)
        values ('L-0000FEED', ${terms.accountId}, 'GOODS', now())
        on conflict (account_id, kind, (coalesce(meter_id, 0))) do update set opened_at = now()
        returning id`)) as unknown as { rows: { id: number }[] };
      return { ...terms, ledgerId: rows[0]?.id ?? 0 };
    });
    const days = { fromOn: day('2025-03-01'), toOn: day('2026-02-28') };
    const late = { at, billedOn: day('2026-05-01'), nightRateHalfHours };
    const posted = await db.transaction((tx) =>
      chargeDays(tx, fresh, fresh.meterPointId, days, late),
    );
    const rows = await rowsOf<{
      kind: string;
      on: string;
      net: number;
      tax: number;
      reason: string;
    }>(
      sql`select kind, posted_on::text as on, net_pence as net, tax_pence as tax, reason_code as reason
        from billing.transactions where id = any(${sql.param(posted.map(({ transactionId }) => transactionId))})
        order by id`,
    );
    const old = rows.filter(({ kind, on }) => kind === 'CHARGE' && on < '2025-05-01');
    const credits = rows.filter(({ kind }) => kind === 'CREDIT');
    assert.ok(old.length > 0);
    assert.ok(rows.some(({ kind, on }) => kind === 'CHARGE' && on >= '2025-05-01'));
    assert.ok(old.some(({ on }) => on === '2025-04-30'));
    assert.deepEqual(
      credits.map(({ on, net, tax, reason }) => [on, net, tax, reason]),
      old.map(({ on, net, tax }) => [on, net, tax, 'BACK_BILLING']),
    );
    const obstructed = { ...fresh, isProtected: false };
    const again = await db.transaction(async (tx) => {
      await tx.query.execute(sql`select 1`);
      return chargeDays(tx, obstructed, fresh.meterPointId, days, late);
    });
    assert.deepEqual(again, []);
  });
});
