import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { rowsOf } from '../../../../test/scenarios/billed-home.ts';
import { openTestDatabase } from '../../../../test/support/database.ts';
import type { Database } from '../../../database/database.ts';
import { halfHourMs } from '../../../kernel/calendar.ts';
import { correctAfterLatePieces } from './billing-of-cars.actions.ts';

/** A half-hour of a bill of a home for cars in which none was charged, by day and with energy taken. */
interface Billed {
  readonly deviceId: number;
  readonly meterPointId: number;
  readonly propertyId: number;
  readonly transactionId: number;
  readonly ledgerId: number;
  readonly startMs: number;
  readonly wh: number;
}

describe('pieces that are written down after the bill', () => {
  let db: Database;
  let billed: Billed;
  before(async () => {
    db = await openTestDatabase();
    const [found] = await rowsOf<Billed>(
      db,
      sql`select d.id as "deviceId", d.meter_point_id as "meterPointId",
          d.property_id as "propertyId", s.transaction_id as "transactionId",
          t.ledger_id as "ledgerId", h.values[27]::int as wh,
          (extract(epoch from h.day::timestamp at time zone 'UTC') * 1000)::float8 + 26 * 1800000
            as "startMs"
        from billing.supply_charges s
        join billing.transactions t on t.id = s.transaction_id
        join agreements.agreements a on a.id = s.agreement_id
        join products.products p on p.id = a.product_id and 'INTELLIGENT' = any(p.tags)
        join flex.devices d on d.meter_point_id = s.meter_point_id and d.kind = 'VEHICLE'
          and d.retired_at is null
        join metering.meters m on m.meter_point_id = s.meter_point_id and m.active_to is null
        join metering.registers g on g.meter_id = m.id
        join metering.half_hour_days h on h.register_id = g.id and h.day between s.from_on and s.to_on
        where not s.is_export and s.estimated_wh = 0 and h.values[27] > 0
          and not exists (select from billing.transactions r where r.reverses_id = s.transaction_id)
          and not exists (select from flex.executed_days e join flex.devices o on o.id = e.device_id
            where o.meter_point_id = d.meter_point_id and e.day between h.day and h.day + 1
              and (e.day = h.day and cardinality(array_remove(e.energy_wh[25:48], null)) > 0
                or e.day > h.day and cardinality(array_remove(e.energy_wh[13:24], null)) > 0))
        order by s.to_on desc, s.transaction_id desc, h.day limit 1`,
    );
    assert.ok(found);
    billed = found;
  });
  after(() => db.close());

  const nightWh = async () => {
    const [row] = await rowsOf<{ wh: number }>(
      db,
      sql`select sum(n.quantity)::int as wh from billing.supply_charges s
        join billing.charge_lines n on n.transaction_id = s.transaction_id and n.item = 'NIGHT'
        where s.meter_point_id = ${billed.meterPointId} and not exists (
          select from billing.transactions r where r.reverses_id = s.transaction_id)`,
    );
    return row?.wh ?? 0;
  };
  const isReversed = async () =>
    (
      await rowsOf(
        db,
        sql`select id from billing.transactions where reverses_id = ${billed.transactionId}`,
      )
    ).length > 0;
  const writeDown = (at: string | number) => {
    const { meterPointId, propertyId, startMs } = billed;
    const toMs = startMs + halfHourMs;
    const pieces = [{ kind: 'SMART' as const, fromMs: startMs, toMs, energyWh: 1000 }];
    const now =
      typeof at === 'number'
        ? Temporal.Instant.fromEpochMilliseconds(at)
        : Temporal.Instant.from(at);
    return db.transaction((tx) =>
      correctAfterLatePieces(tx, [{ meterPointId, propertyId, pieces }], now),
    );
  };

  it('have the charge replaced by one that has their half-hour at the price of the night', async () => {
    const before = await nightWh();
    const day = new Date(billed.startMs).toISOString().slice(0, 10);
    await db.query.execute(sql`
      insert into flex.executed_days (device_id, day, kind, energy_wh, updated_at)
      select ${billed.deviceId}, ${day}::date, 'SMART', array_fill(null::int, array[26])
        || array[1000] || array_fill(null::int, array[21]), now()
      on conflict (device_id, day, kind) do update set energy_wh[27] = 1000`);
    // Within the hour it cannot have been billed yet: then nothing is looked at.
    await writeDown(billed.startMs + halfHourMs);
    assert.equal(await isReversed(), false);
    const [{ now } = { now: '' }] = await rowsOf<{ now: string }>(
      db,
      sql`select to_char(max(booked_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as now
        from billing.transactions`,
    );
    await writeDown(now);
    assert.equal(await isReversed(), true);
    assert.equal((await nightWh()) - before, billed.wh);
    // Once more there is nothing else to correct.
    await writeDown(now);
    assert.equal((await nightWh()) - before, billed.wh);
  });
});
