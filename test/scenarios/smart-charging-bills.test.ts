import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { billToLatestSnapshot } from '../../src/domains/billing/documents/snapshot-bills.actions.ts';
import { executedDays } from '../../src/domains/flex/control/control.tables.ts';
import { devices } from '../../src/domains/flex/devices/devices.tables.ts';
import { nightRateHalfHours } from '../../src/domains/flex/index.ts';
import { testNow } from '../support/database.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';

const halfHourMs = 1_800_000;
const at = Temporal.Instant.from(testNow);

interface Home {
  readonly accountId: number;
  readonly accountType: string;
  readonly number: string;
  readonly meterPointId: number;
  readonly propertyId: number;
  readonly tariffId: number;
}

/** A half-hour of the meter: its start in milliseconds, and its Wh. */
interface HalfHour {
  readonly ms: number;
  readonly wh: number;
}

/** In winter London is at UTC: the night of the tariff, 23:30 to 05:30, by the minute of the UTC day. */
function isNight(ms: number): boolean {
  const minute = (ms / 60_000) % 1440;
  return minute >= 1410 || minute < 330;
}

/**
 * A home on the product for cars whose car is charged by plan at 14:00: all that the home takes then is
 * billed at the night's rate, and the thirteenth such half-hour from noon on is not.
 */
describe('a home whose car is charged by plan by day', () => {
  let platform: TestPlatform;
  let home: Home;
  let halfHours: readonly HalfHour[];
  let rates: { readonly NIGHT: number; readonly DAY: number };
  let deviceId: number;

  const rowsOf = async <Row>(query: ReturnType<typeof sql>) =>
    ((await platform.db.query.execute(query)) as unknown as { rows: Row[] }).rows;

  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    const [found] = await rowsOf<Home>(sql`
      select c.id as "accountId", c.account_type as "accountType", c.number,
        a.meter_point_id as "meterPointId", m.property_id as "propertyId", a.tariff_id as "tariffId"
      from agreements.agreements a
      join products.products p on p.id = a.product_id and 'INTELLIGENT' = any(p.tags)
      join accounts.accounts c on c.id = a.account_id
      join metering.meter_points m on m.id = a.meter_point_id
      where a.valid_to is null and not a.is_revoked and a.valid_from < '2026-02-01'
      order by a.id limit 1`);
    assert.ok(found);
    home = found;
    const days = await rowsOf<{ day: string; values: (number | null)[] }>(sql`
      select h.day::text as day, h.values from metering.half_hour_days h
      join metering.registers g on g.id = h.register_id
      join metering.meters m on m.id = g.meter_id
      where m.meter_point_id = ${home.meterPointId} and h.day >= '2026-01-01' order by h.day`);
    halfHours = days.flatMap(({ day, values }) =>
      values.flatMap((wh, place) =>
        wh === null ? [] : [{ ms: Date.parse(day) + place * halfHourMs, wh }],
      ),
    );
    const pence = await rowsOf<{ band: 'NIGHT' | 'DAY'; pence: string }>(sql`
      select band, pence_excl_vat::text as pence from products.tariff_rates
      where tariff_id = ${home.tariffId} and band in ('NIGHT', 'DAY')
        and valid_from <= '2026-02-01' and (valid_to is null or valid_to > '2026-03-10')`);
    const rateOf = (band: string) =>
      Math.round(Number(pence.find((each) => each.band === band)?.pence) * 10_000);
    rates = { NIGHT: rateOf('NIGHT'), DAY: rateOf('DAY') };
    assert.ok(rates.DAY > rates.NIGHT);
    // Its own car stays away.
    await platform.db.query.execute(sql`delete from flex.executed_days where device_id in (
      select id from flex.devices where meter_point_id = ${home.meterPointId})`);
    const [device] = await platform.db.query
      .insert(devices)
      .values({
        uuid: '0b8f6a4e-52d1-4d09-8e7c-3f1a2b4c5d6e',
        accountId: home.accountId,
        propertyId: home.propertyId,
        meterPointId: home.meterPointId,
        kind: 'CHARGE_POINT',
        deviceType: 'ELECTRIC_VEHICLES',
        provider: 'OHME',
        integrationDeviceId: 'charge-point-of-the-test',
        make: 'Ohme',
        model: 'Home Pro',
        maximumW: 7360,
        lifecycle: 'LIVE',
        stage: 'SETUP_COMPLETE',
        hasToken: true,
        mode: 'CHARGE',
        targetType: 'ABSOLUTE_STATE_OF_CHARGE',
        registeredAt: Temporal.Instant.from('2026-01-01T12:00Z'),
        liveAt: Temporal.Instant.from('2026-01-01T12:00Z'),
        updatedAt: Temporal.Instant.from('2026-01-01T12:00Z'),
      })
      .returning({ id: devices.id });
    deviceId = device?.id ?? 0;
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  /** Puts down that the car took something in so many half-hours from a place of a UTC day on. */
  const taken = (day: string, kind: 'SMART' | 'BOOST', from: number, count: number) => {
    const energyWh = Array.from({ length: 48 }, (_, place) =>
      place >= from && place < from + count ? 100 : null,
    ) as number[];
    return platform.db.query
      .insert(executedDays)
      .values({ deviceId, day, kind, energyWh, updatedAt: `${day}T23:59:59Z` })
      .onConflictDoUpdate({
        target: [executedDays.deviceId, executedDays.day, executedDays.kind],
        set: { energyWh },
      });
  };

  /** What the half-hours of a time come to, without VAT, in ten-millionths of a penny. */
  const amountOf = (from: string, to: string, cheap: ReadonlySet<number>) =>
    halfHours
      .filter(({ ms }) => ms >= Date.parse(from) && ms < Date.parse(to))
      .reduce(
        (sum, { ms, wh }) => sum + wh * (isNight(ms) || cheap.has(ms) ? rates.NIGHT : rates.DAY),
        0,
      );

  const startsOf = (first: string, count: number) =>
    Array.from({ length: count }, (_, place) => Date.parse(first) + place * halfHourMs);

  /** What the API tells that a London day cost, with its standing charge and VAT, in whole pence. */
  const toldOf = async (day: string) => {
    const { data, errors } = await platform.ask(
      `query($number: String!, $startAt: DateTime!) { costOfUsage(accountNumber: $number,
        grouping: DAY, startAt: $startAt) { details(first: 1, grouping: DAY, startAt: $startAt) {
          edges { node { startAt costInclTax: cost } } } } }`,
      { as: 'organization', variables: { number: home.number, startAt: `${day}T00:00:00Z` } },
    );
    assert.equal(errors, undefined);
    const [edge] = data.costOfUsage.details.edges as { node: { costInclTax: number } }[];
    return edge?.node.costInclTax;
  };

  it('is billed the night’s rate for all that it takes then, to the penny', async () => {
    const before_ = await toldOf('2026-03-05');
    // At 14:00; from noon on the next day thirteen, of which one is boosted as well.
    await taken('2026-03-05', 'SMART', 28, 1);
    await taken('2026-03-06', 'SMART', 24, 13);
    await taken('2026-03-06', 'BOOST', 26, 1);
    // Put down in error, and corrected before the bill.
    await taken('2026-03-04', 'SMART', 20, 4);
    await taken('2026-03-04', 'SMART', 20, 0);
    const cheap = new Set([
      Date.parse('2026-03-05T14:00Z'),
      ...startsOf('2026-03-06T12:00Z', 12).filter((ms) => ms !== Date.parse('2026-03-06T13:00Z')),
    ]);
    assert.equal(cheap.size, 12);
    const saved =
      ((halfHours.find(({ ms }) => ms === Date.parse('2026-03-05T14:00Z'))?.wh ?? 0) *
        (rates.DAY - rates.NIGHT) *
        1.05) /
      10_000_000;
    assert.ok(saved > 1, 'it takes something then');
    const after_ = await toldOf('2026-03-05');
    assert.ok(before_ !== undefined && after_ !== undefined);
    assert.ok(Math.abs(before_ - after_ - saved) <= 1);

    const billed = await platform.db.transaction((tx) =>
      billToLatestSnapshot(
        tx,
        { id: home.accountId, accountType: home.accountType },
        home.meterPointId,
        at,
        nightRateHalfHours,
      ),
    );
    assert.equal(billed?.billedToOn?.toString(), '2026-03-09');
    const charges = await rowsOf<{
      id: number;
      from: string;
      to: string;
      net: number;
      tax: number;
    }>(
      sql`select t.id, s.from_on::text as from, (s.to_on + 1)::text as to, t.net_pence as net,
          t.tax_pence as tax
        from billing.supply_charges s join billing.transactions t on t.id = s.transaction_id
        where s.meter_point_id = ${home.meterPointId} and t.booked_at = ${testNow}::timestamptz
        order by s.from_on`,
    );
    assert.ok(charges.some(({ from, to }) => from <= '2026-03-05' && to > '2026-03-07'));
    for (const { id, from, to, net, tax } of charges) {
      const lines = await rowsOf<{ item: string; quantity: string; amount: string }>(sql`
        select item, sum(quantity)::text as quantity, sum(amount)::text as amount
        from billing.charge_lines where transaction_id = ${id} group by item order by item`);
      const of = (item: string) => Number(lines.find((line) => line.item === item)?.amount);
      const energy = amountOf(`${from}T00:00Z`, `${to}T00:00Z`, cheap);
      assert.equal(of('DAY') + of('NIGHT'), energy);
      assert.equal(net, Math.round((energy + of('STANDING_CHARGE')) / 10_000_000));
      assert.equal(net + tax, Math.round(((energy + of('STANDING_CHARGE')) * 105) / 1_000_000_000));
      const within = halfHours.filter(
        ({ ms }) => ms >= Date.parse(`${from}T00:00Z`) && ms < Date.parse(`${to}T00:00Z`),
      );
      const atNight = within.filter(({ ms }) => isNight(ms) || cheap.has(ms));
      assert.equal(
        Number(lines.find(({ item }) => item === 'NIGHT')?.quantity),
        atNight.reduce((sum, { wh }) => sum + wh, 0),
      );
    }
  });

  it('pays the same where its costs are told otherwise', async () => {
    const { data, errors } = await platform.ask(
      `query($id: ID!) { property(id: $id) { measurements(first: 48, startAt: "2026-03-06T00:00:00Z",
        endAt: "2026-03-07T00:00:00Z", utilityFilters: [{ electricityFilters:
          { readingFrequencyType: RAW_INTERVAL, readingDirection: CONSUMPTION } }]) { edges { node {
            ... on IntervalMeasurementType { startAt } metaData { statistics { label } } } } } } }`,
      { as: 'organization', variables: { id: String(home.propertyId) } },
    );
    assert.equal(errors, undefined);
    const { edges } = data.property.measurements as {
      edges: {
        node: { startAt: string; metaData: { statistics: { label: string }[] } };
      }[];
    };
    assert.equal(edges.length, 48);
    const afternoon = edges.flatMap(({ node }) => {
      const isDear = node.metaData.statistics.some(({ label }) => label === 'DAY_RATE');
      const time = node.startAt.slice(11, 16);
      return isDear && time >= '12:00' ? [time] : [];
    });
    // The boosted half-hour, the thirteenth by plan, and the evening up to the night.
    assert.deepEqual(afternoon.slice(0, 2), ['13:00', '18:00']);
    assert.equal(afternoon.length, 12);
    assert.equal(afternoon.at(-1), '23:00');
  });
});
