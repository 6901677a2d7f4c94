import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import type { DispatchKind } from '../../../kernel/devices.ts';
import { executedDays } from '../control/control.tables.ts';
import { sessions } from '../control/sessions.tables.ts';
import { devices } from '../devices/devices.tables.ts';
import { type CostedSession, costOfSessions } from './session-costs.actions.ts';

const at = (text: string) => Temporal.Instant.from(text);
const uuid = '6f1c7e34-95a7-4c55-9c0e-6c4c3b1f2a01';

/** Values of a day by the place of the half-hour. */
const day = (values: Readonly<Record<number, number>>) =>
  Array.from({ length: 48 }, (_, place) => values[place] ?? null) as number[];

interface Row {
  readonly costOfChargeId: string;
  readonly isSmartCharge: boolean;
  readonly krakenflexDeviceId: string;
  readonly reportDate: string;
  readonly totalConsumption: number;
  readonly totalCostExclTax: number;
  readonly totalCostInclTax: number;
}

describe('what charging costs', () => {
  let platform: TestPlatform;
  let accountNumber: string;
  let deviceId: number;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    platform.clock.set('2026-12-03T12:00:00Z');
    const { rows } = (await platform.db.query.execute(sql`
      select c.id, c.number, a.meter_point_id as "meterPointId", m.property_id as "propertyId",
        a.tariff_id as "tariffId"
      from agreements.agreements a
      join products.products p on p.id = a.product_id and p.code = 'INTELLI-VAR-25-09-16'
      join accounts.accounts c on c.id = a.account_id
      join metering.meter_points m on m.id = a.meter_point_id
      where a.valid_to is null and not a.is_revoked order by a.id limit 1`)) as unknown as {
      rows: {
        id: number;
        number: string;
        meterPointId: number;
        propertyId: number;
        tariffId: number;
      }[];
    };
    const [home] = rows;
    assert.ok(home);
    accountNumber = home.number;
    // What the home's own vehicle has taken is none of this test's figures.
    await platform.db.query.execute(
      sql`update flex.devices set kind = 'OTHER' where kind in ('VEHICLE', 'CHARGE_POINT')`,
    );
    // With VAT 7.000035 and 28.099995 p.
    await platform.db.query.execute(sql`
      update products.tariff_rates set pence_excl_vat = case band when 'NIGHT' then 6.6667
        else 26.7619 end where tariff_id = ${home.tariffId} and band in ('NIGHT', 'DAY')`);
    const [device] = await platform.db.query
      .insert(devices)
      .values({
        uuid,
        accountId: home.id,
        propertyId: home.propertyId,
        meterPointId: home.meterPointId,
        kind: 'VEHICLE',
        deviceType: 'ELECTRIC_VEHICLES',
        provider: 'TESLA',
        integrationDeviceId: 'car-of-the-test',
        make: 'Tesla',
        model: 'Model 3',
        capacityWh: 60_000,
        maximumW: 7360,
        minimumW: 1380,
        lifecycle: 'LIVE',
        stage: 'SETUP_COMPLETE',
        hasToken: true,
        mode: 'CHARGE',
        targetType: 'ABSOLUTE_STATE_OF_CHARGE',
        registeredAt: at('2026-11-01T12:00Z'),
        liveAt: at('2026-11-01T12:00Z'),
        updatedAt: at('2026-11-01T12:00Z'),
      })
      .returning({ id: devices.id });
    deviceId = device?.id ?? 0;
    await taken('2026-12-01', 'BOOST', { 38: 2208, 39: 3680 }, { 38: 720 });
    await taken('2026-12-01', 'SMART', { 47: 3680 });
    await taken('2026-12-02', 'SMART', {
      ...Object.fromEntries([0, 1, 2, 3, 4, 5].map((place) => [place, 3680])),
      6: 1686,
    });
    await platform.db.query.insert(sessions).values(
      [boost, smart].map(({ deviceId: _id, ...session }) => ({
        ...session,
        deviceId,
        energyWh: session.type === 'BOOST' ? 5888 : 27_446,
        storedBefore: 0,
        storedAfter: 0,
      })),
    );
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const boost: CostedSession = {
    deviceId: 0,
    type: 'BOOST',
    startedAt: at('2026-12-01T19:12Z'),
    endedAt: at('2026-12-01T20:00Z'),
    costPence: null,
  };
  const smart: CostedSession = {
    ...boost,
    type: 'SMART',
    startedAt: at('2026-12-01T23:30Z'),
    endedAt: at('2026-12-02T03:30Z'),
  };

  const taken = (
    on: string,
    kind: DispatchKind,
    values: Readonly<Record<number, number>>,
    from: Readonly<Record<number, number>> = {},
  ) => {
    const fromSeconds = day({
      ...Object.fromEntries(Object.keys(values).map((p) => [p, 0])),
      ...from,
    });
    return platform.db.query
      .insert(executedDays)
      .values({
        deviceId,
        day: on,
        kind,
        energyWh: day(values),
        fromSeconds,
        toSeconds: fromSeconds.map((second) => (second === null ? null : 1800)) as number[],
        updatedAt: `${on}T23:59:59Z`,
      })
      .onConflictDoUpdate({
        target: [executedDays.deviceId, executedDays.day, executedDays.kind],
        set: { energyWh: day(values), fromSeconds },
      });
  };

  const ask = async (variables: Readonly<Record<string, unknown>> = {}) => {
    const { data, errors, codes } = await platform.ask(
      `query($accountNumber: String!, $frequency: DataFrequency!, $startDate: Date, $reportDate: Date) {
        costOfCharge(accountNumber: $accountNumber, frequency: $frequency, startDate: $startDate,
          reportDate: $reportDate) { costOfChargeId isSmartCharge krakenflexDeviceId reportDate
          totalConsumption totalCostExclTax totalCostInclTax } }`,
      { as: 'organization', variables: { accountNumber, frequency: 'DAILY', ...variables } },
    );
    return {
      codes,
      // The home has a car of its own.
      rows: ((data?.costOfCharge ?? []) as readonly Row[]).filter(
        ({ krakenflexDeviceId }) => krakenflexDeviceId === uuid,
      ),
      description: errors?.[0]?.extensions.errorDescription ?? '',
    };
  };
  const figures = ({ rows }: { rows: readonly Row[] }) =>
    rows.map((row) => [
      row.reportDate,
      row.isSmartCharge ? 'smart' : 'boost',
      row.totalConsumption,
      row.totalCostInclTax,
      row.totalCostExclTax,
    ]);

  it('is told of each session, each half-hour at its rate, rounded once', async () => {
    const asked = [smart, boost].map((session) => ({ ...session, deviceId }));
    const away: CostedSession = { ...boost, deviceId, type: 'PUBLIC', costPence: 1234 };
    assert.deepEqual(await costOfSessions(platform.db, [...asked, away]), [192.12, 165.45, 1234]);
    assert.deepEqual(await costOfSessions(platform.db, [away]), [1234]);
    assert.deepEqual(await costOfSessions(platform.db, []), []);
  });

  it('is told of a session that goes on, with what is not written down yet', async () => {
    const fromMs = at('2026-12-02T11:30Z').epochMilliseconds;
    const piece = { kind: 'SMART' as const, fromMs, toMs: fromMs + 1_800_000, energyWh: 1000 };
    const going = { ...smart, deviceId, startedAt: at('2026-12-02T11:00Z'), endedAt: null };
    // The ninth half-hour by plan since noon is cheap though it is day: 1 kWh at 7.000035 p.
    const costs = await costOfSessions(platform.db, [going], new Map([[deviceId, [piece]]]));
    assert.deepEqual(costs, [7]);
  });

  it('is not told twice of what is written down meanwhile', async () => {
    const fromMs = at('2026-12-02T03:00Z').epochMilliseconds;
    const piece = { kind: 'SMART' as const, fromMs, toMs: fromMs + 1_800_000, energyWh: 1686 };
    const asked = [{ ...smart, deviceId }];
    const costs = await costOfSessions(platform.db, asked, new Map([[deviceId, [piece]]]));
    assert.deepEqual(costs, [192.12]);
  });

  it('is told by London days, and by whether it was planned', async () => {
    const answer = await ask({ startDate: '2026-12-01' });
    assert.deepEqual(figures(answer), [
      ['2026-12-01', 'boost', 5.888, 165.45, 157.57],
      ['2026-12-01', 'smart', 3.68, 25.76, 24.53],
      ['2026-12-02', 'smart', 23.766, 166.36, 158.44],
    ]);
    const ids = answer.rows.map(({ costOfChargeId }) => costOfChargeId);
    assert.equal(new Set(ids).size, 3);
    const again = await ask({ reportDate: '2026-12-02' });
    assert.deepEqual(
      again.rows.map(({ costOfChargeId }) => costOfChargeId),
      ids.slice(2),
    );
  });

  it('is told by whole weeks, months and years', async () => {
    // Σ 27,446 Wh × 7.000035 p and without VAT × 6.6667 p, rounded once.
    const total = ['smart', 27.446, 192.12, 182.97];
    const rest = ['boost', 5.888, 165.45, 157.57];
    for (const [frequency, first] of [
      ['WEEKLY', '2026-11-30'],
      ['MONTHLY', '2026-12-01'],
      ['ANNUALLY', '2026-01-01'],
    ]) {
      for (const days of [{}, { startDate: '2026-12-02' }, { reportDate: '2026-12-31' }]) {
        const isOver = frequency === 'WEEKLY' && 'reportDate' in days;
        assert.deepEqual(
          figures(await ask({ frequency, ...days })),
          isOver
            ? []
            : [
                [first, ...rest],
                [first, ...total],
              ],
        );
      }
    }
    for (const days of [{ startDate: '2027-06-01' }, { reportDate: '2026-11-30' }]) {
      assert.deepEqual((await ask(days)).rows, []);
    }
    assert.equal((await ask({ startDate: '0001-01-01' })).rows.length, 3);
  });

  it('is cheap by day while the car is charged by plan, unless it is boosted', async () => {
    // From 14:00 on, and a boost in the half-hour from 15:00.
    await taken('2026-12-02', 'BOOST', { 30: 1000 });
    await taken('2026-12-02', 'SMART', {
      ...Object.fromEntries([0, 1, 2, 3, 4, 5].map((place) => [place, 3680])),
      6: 1686,
      28: 1000,
      30: 1000,
    });
    const answer = await ask({ reportDate: '2026-12-02' });
    // 24,766 Wh at 7.000035 p and 1,000 Wh at 28.099995 p: 173.362867 + 28.099995 p.
    assert.deepEqual(figures(answer), [
      ['2026-12-02', 'boost', 1, 28.1, 26.76],
      ['2026-12-02', 'smart', 25.766, 201.46, 191.87],
    ]);
  });

  it('is refused without a car, where a half-hour is missing, and where a rate is', async () => {
    const gone = await ask({ accountNumber: platform.viewer('group').samples.accountNumber });
    assert.deepEqual(gone.codes, ['KT-CT-4326']);
    assert.match(gone.description, /no vehicle/);
    await platform.db.query.execute(
      sql`delete from flex.executed_days where day = '2026-12-01' and kind = 'SMART'`,
    );
    const missing = await ask();
    assert.deepEqual(missing.codes, ['KT-CT-4326']);
    assert.match(missing.description, /2026-12-01T23:30:00Z is missing/);
    await taken('2026-12-01', 'SMART', { 47: 3680 });
    assert.deepEqual((await ask()).codes, []);
    await platform.db.query.execute(sql`
      update agreements.agreements set valid_to = '2026-12-02T00:00:00Z' where valid_to is null
        and meter_point_id = (select meter_point_id from flex.devices where id = ${deviceId})`);
    const unpriced = await ask();
    assert.deepEqual(unpriced.codes, ['KT-CT-4326']);
    assert.match(unpriced.description, /rate/);
    assert.deepEqual(await costOfSessions(platform.db, [{ ...smart, deviceId }]), [null]);
  });
});
