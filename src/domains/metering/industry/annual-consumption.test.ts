import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { type SharedPlatform, sharedPlatform } from '../../../../test/support/shared-platform.ts';

interface Point {
  readonly mpan: string;
  readonly expectedKwh: number;
  readonly meters: number;
  /** What its half-hours of the last year add up to; null where some are missing. */
  readonly countedKwh: number | null;
}

// An annualised advance is an advance between readings at the pace of a year (Balancing and Settlement
// Code, annex S-2). That it is the whole year before the world began is ours.
describe('the yearly use of a meter point', () => {
  let platform: SharedPlatform;
  let points: Point[];
  before(async () => {
    platform = await sharedPlatform();
    const { rows } = (await platform.read((query) =>
      query.execute(sql`
        select p.identifier as mpan, a.value::int as "expectedKwh",
          (select count(*)::int from metering.meters m where m.meter_point_id = p.id) as meters,
          (select case when sum(cardinality(h.values) - coalesce(cardinality(array_positions(h.values, null)), 0))
              = 365 * 48 then sum((select sum(wh) from unnest(h.values) wh))::float8 / 1000 end
            from metering.half_hour_days h
            join metering.registers g on g.id = h.register_id
            join metering.meters m on m.id = g.meter_id
            where m.meter_point_id = p.id and h.day >= '2025-03-10' and h.day < '2026-03-10'
          ) as "countedKwh"
        from metering.industry_attributes a
        join metering.meter_points p on p.id = a.meter_point_id
        where a.name = 'annualConsumption' and a.effective_to is null order by p.id`),
    )) as unknown as { rows: Point[] };
    points = rows;
  });

  it('is what its half-hours of the year before add up to, whatever meters there were', () => {
    const known = points.filter(({ countedKwh }) => countedKwh !== null);
    assert.ok(known.length > 60, String(known.length));
    assert.ok(known.filter(({ meters }) => meters > 1).length >= 4);
    for (const { mpan, expectedKwh, countedKwh } of known) {
      // Rounded by register.
      assert.ok(
        Math.abs(expectedKwh - (countedKwh ?? 0)) <= 1,
        `${mpan} ${expectedKwh} ${countedKwh}`,
      );
    }
  });

  it('is what the technical details tell after an exchange', async () => {
    const { mpan } = platform.viewer('household').samples;
    const point = points.find((each) => each.mpan === mpan);
    assert.equal(point?.meters, 2);
    const { data, codes } = await platform.ask(
      `query($id: ID!) { property(id: $id) { electricityMeterPoints { mpan
        electricityMeterPointDetails { technicalDetails {
          annualConsumption meters { meterSerialNumber } } } } } }`,
      { as: 'household', variables: { id: '1' } },
    );
    assert.deepEqual(codes, []);
    const told = data.property.electricityMeterPoints.find(
      (each: { mpan: string }) => each.mpan === mpan,
    );
    const { technicalDetails } = told.electricityMeterPointDetails;
    assert.equal(Number(technicalDetails.annualConsumption), Math.round(point?.countedKwh ?? 0));
    assert.equal(technicalDetails.meters.length, 1);
  });
});
