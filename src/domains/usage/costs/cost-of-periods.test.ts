import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { type SharedPlatform, sharedPlatform } from '../../../../test/support/shared-platform.ts';

interface Interval {
  readonly bandSubcategory: string;
  readonly consumption: string;
  readonly cost: string;
  readonly rateApplied: string;
  readonly period: { readonly start: string; readonly end: string };
}

interface Period {
  readonly consumptionUnit: string;
  readonly totalConsumption: string;
  readonly totalCost: string;
  readonly intervals: readonly Interval[];
}

describe('the cost of periods', () => {
  let platform: SharedPlatform;
  let group: string;
  let charging: string;
  before(async () => {
    platform = await sharedPlatform();
    group = platform.viewer('group').samples.accountNumber ?? '';
    charging = platform.viewer('organization').samples.subMeterAccountNumber ?? '';
  });

  const ask = async (as: string, variables: Record<string, unknown>) => {
    const answer = await platform.ask(
      `query($accountNumber: String!, $periods: [DateTimeRangeInput]!, $consumption: Decimal,
          $deviceId: ID, $supplyPointId: ID) {
        gbrCostOfUsage(accountNumber: $accountNumber, periods: $periods, consumption: $consumption,
          deviceId: $deviceId, supplyPointId: $supplyPointId) {
          periods { consumptionUnit totalConsumption totalCost
            intervals { bandSubcategory consumption cost rateApplied period { start end } } } } }`,
      { variables, as },
    );
    const periods: Period[] = answer.data?.gbrCostOfUsage?.periods ?? [];
    return { ...answer, periods };
  };
  const from = (start: string, end: string) => ({ start, end });
  const night = from('2026-02-01T00:00:00Z', '2026-02-01T08:00:00Z');

  it('is that of each half-hour at its rate with VAT, and adds up', async () => {
    const { periods, codes } = await ask('organization', {
      accountNumber: charging,
      periods: [from('2026-02-02T00:00:00Z', '2026-02-03T00:00:00Z'), null, night],
    });
    assert.deepEqual(codes, []);
    assert.deepEqual(
      periods.map(({ consumptionUnit, intervals }) => [consumptionUnit, intervals.length]),
      [
        ['kilowatt_hour', 16],
        ['day', 1],
        ['kilowatt_hour', 48],
        ['day', 1],
      ],
    );
    for (const { consumptionUnit, totalConsumption, totalCost, intervals } of periods) {
      const sum = (name: 'consumption' | 'cost') =>
        intervals.reduce((all, each) => all + scaled(each[name]), 0n);
      assert.equal(sum('cost'), scaled(totalCost));
      assert.equal(sum('consumption'), scaled(totalConsumption));
      if (consumptionUnit === 'day') continue;
      for (const { consumption, cost, rateApplied, bandSubcategory } of intervals) {
        const product = scaled(consumption) * scaled(rateApplied);
        assert.equal(product, scaled(cost) * 1_000_000_000n);
        assert.ok(['ECO7_NIGHT', 'ECO7_DAY'].includes(bandSubcategory));
      }
    }
    // Six cheap hours of the night end at half past five.
    assert.deepEqual(
      periods[0]?.intervals.map(({ bandSubcategory }) => bandSubcategory),
      [...Array(11).fill('ECO7_NIGHT'), ...Array(5).fill('ECO7_DAY')],
    );
  });

  it('is that of the first so many kilowatt-hours across the periods, without standing charges', async () => {
    const periods = [night, from('2026-02-02T00:00:00Z', '2026-02-02T08:00:00Z')];
    const all = await ask('organization', { accountNumber: charging, periods });
    const [first, , second] = all.periods;
    const mostKwh = (scaled(first?.totalConsumption ?? '') + 1_250_000_000n) / 1_000_000n;
    const some = await ask('organization', {
      accountNumber: charging,
      periods,
      consumption: `${mostKwh / 1000n}.${String(mostKwh % 1000n).padStart(3, '0')}`,
    });
    assert.equal(some.periods.length, 2);
    assert.deepEqual(some.periods[0], first);
    assert.equal(scaled(some.periods[1]?.totalConsumption ?? ''), 1_250_000_000n);
    const intervals = some.periods[1]?.intervals ?? [];
    const full = second?.intervals[intervals.length - 1];
    assert.deepEqual(intervals.slice(0, -1), second?.intervals.slice(0, intervals.length - 1));
    assert.equal(intervals.at(-1)?.rateApplied, full?.rateApplied);
    assert.ok(scaled(intervals.at(-1)?.consumption ?? '') <= scaled(full?.consumption ?? ''));
    const none = await ask('organization', { accountNumber: charging, periods, consumption: '0' });
    assert.deepEqual(
      none.periods.map(({ totalCost }) => totalCost),
      ['0', '0'],
    );
  });

  it('is told by supply points, or of one of them', async () => {
    const { rows } = (await platform.read((query) =>
      query.execute(sql`
      select distinct p.id, p.fuel from metering.meter_points p
      join agreements.agreements a on a.meter_point_id = p.id
      join accounts.accounts c on c.id = a.account_id
      where c.number = ${group} order by p.id`),
    )) as { rows: { id: number; fuel: string }[] };
    const all = await ask('group', { accountNumber: group, periods: [night] });
    const each = await Promise.all(
      rows.map(({ id }) =>
        ask('group', { accountNumber: group, periods: [night], supplyPointId: String(id) }),
      ),
    );
    assert.deepEqual(
      each.flatMap(({ periods }) => periods),
      all.periods,
    );
  });

  it('refuses what makes no sense with its code', async () => {
    const ofGroup = { accountNumber: group, periods: [night] };
    const many = Array.from({ length: 101 }, () => night);
    const long = from('1990-01-01T00:00:00Z', '2090-01-01T00:00:00Z');
    const refusals = [
      ['group', { ...ofGroup, periods: [] }, 'KT-CT-1605'],
      ['group', { ...ofGroup, periods: [null] }, 'KT-CT-1605'],
      ['group', { ...ofGroup, periods: many }, 'KT-CT-1605'],
      ['group', { ...ofGroup, periods: [from(night.end, night.end)] }, 'KT-CT-1605'],
      ['group', { ...ofGroup, consumption: '-1' }, 'KT-CT-1605'],
      ['group', { ...ofGroup, consumption: '1e9' }, 'KT-CT-1605'],
      ['group', { ...ofGroup, supplyPointId: '1' }, 'KT-CT-1605'],
      ['group', { ...ofGroup, supplyPointId: 'one' }, 'KT-CT-1605'],
      ['group', { ...ofGroup, deviceId: '1' }, 'KT-GB-4303'],
      [
        'organization',
        { accountNumber: charging, periods: [night], deviceId: '81563582' },
        'KT-CT-1605',
      ],
    ] as const;
    for (const [as, variables, code] of refusals) {
      const { codes, data } = await ask(as, variables);
      assert.deepEqual(
        [codes, data?.gbrCostOfUsage ?? null],
        [[code], null],
        JSON.stringify(variables),
      );
    }
    const { codes } = await ask('group', { ...ofGroup, periods: [long], consumption: '1' });
    assert.deepEqual(codes, []);
  });
});

function scaled(text: string): bigint {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const size = BigInt(whole + fraction.padEnd(9, '0'));
  return text.startsWith('-') ? -size : size;
}
