import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { testNow } from '../../../../test/support/database.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { planTown } from '../../../demo/plan.ts';
import { townSeed } from '../../../demo/seed.ts';
import { dayOfDate, halfHourMs } from '../../../kernel/calendar.ts';
import { TelemetryFailure } from '../../../outside/telemetry/port.ts';
import { liveDays } from '../half-hours/live-days.demo.ts';
import { placesOf } from '../places/places.demo.ts';
import { occupancies } from '../tables.ts';
import { halfHoursBetween, metersOfDevice } from './telemetry.store.ts';

const now = Temporal.Instant.from(testNow);
const document = `query($deviceId: String!, $start: DateTime, $end: DateTime, $grouping: TelemetryGrouping) {
  smartMeterTelemetry(deviceId: $deviceId, start: $start, end: $end, grouping: $grouping) {
    readAt consumption consumptionDelta demand export
  }
}`;

interface Value {
  readonly readAt: string;
  readonly consumption: string;
  readonly consumptionDelta: string;
  readonly demand: string | null;
  readonly export: string | null;
}

/** Decimals with at most three places, as thousandths. */
const thousandths = (text: string) => Math.round(Number(text) * 1000);
const instant = (text: string) => Temporal.Instant.from(text);

describe('telemetry', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const sampleOf = (viewer: string, name: string) =>
    platform.viewer(viewer).samples[name] ?? assert.fail(`no ${name}`);

  async function read(as: string, deviceId: string, range: object = {}): Promise<Value[]> {
    const { data, text } = await platform.ask(document, { as, variables: { deviceId, ...range } });
    assert.ok(data?.smartMeterTelemetry, text);
    return data.smartMeterTelemetry;
  }

  async function storedWh(deviceId: string, start: string, end: string) {
    const ofDevice = (await metersOfDevice(platform.db, deviceId)) ?? assert.fail(deviceId);
    const between = (registerId: number | undefined) =>
      registerId === undefined
        ? new Map<number, number>()
        : halfHoursBetween(platform.db, registerId, Date.parse(start), Date.parse(end));
    return {
      imported: await between(ofDevice.imported?.registerId),
      exported: await between(ofDevice.exported?.registerId),
    };
  }

  it('agrees with the stored half-hours of past days to the last watt-hour', async () => {
    for (const as of ['household', 'plain']) {
      const deviceId = sampleOf(as, 'deviceId');
      const [start, end] = ['2026-03-02T00:00:00Z', '2026-03-10T00:00:00Z'];
      const { imported, exported } = await storedWh(deviceId, start, end);
      assert.equal(imported.size, 8 * 48);
      const values = await read(as, deviceId, { start, end, grouping: 'HALF_HOURLY' });
      assert.equal(values.length, imported.size);
      for (const { readAt, consumptionDelta, demand } of values) {
        const ms = Date.parse(readAt);
        const [taken, fed] = [imported.get(ms) ?? 0, exported.get(ms) ?? 0];
        assert.equal(thousandths(consumptionDelta), taken * 1000, readAt);
        assert.equal(thousandths(demand ?? ''), (taken - fed) * 2000, readAt);
      }
    }
  });

  it('has ten-second demands that sum to the half-hour they lie in', async () => {
    const deviceId = sampleOf('household', 'deviceId');
    const [start, end] = ['2026-03-09T00:00:00Z', '2026-03-10T00:00:00Z'];
    const { imported, exported } = await storedWh(deviceId, start, end);
    const values = await read('household', deviceId, { start, end, grouping: 'TEN_SECONDS' });
    assert.equal(values.length, 8640);
    const byHalfHour = Map.groupBy(values, ({ readAt }) => {
      const ms = Date.parse(readAt);
      return ms - (ms % halfHourMs);
    });
    assert.equal(byHalfHour.size, 48);
    for (const [ms, group] of byHalfHour) {
      const milliwatts = group.reduce((sum, { demand }) => sum + thousandths(demand ?? ''), 0);
      const wh = (imported.get(ms) ?? 0) - (exported.get(ms) ?? 0);
      assert.equal(milliwatts / 360, wh * 1000, String(ms));
    }
  });

  it('is the same energy whatever the grouping, and registers grow by what is told', async () => {
    const deviceId = sampleOf('household', 'deviceId');
    const range = { start: '2026-03-10T09:00:00Z', end: '2026-03-10T12:00:00Z' };
    const totals = new Set<number>();
    for (const grouping of ['TEN_SECONDS', 'ONE_MINUTE', 'FIVE_MINUTES', 'HALF_HOURLY', 'HOURLY']) {
      const values = await read('household', deviceId, { ...range, grouping });
      totals.add(values.reduce((sum, each) => sum + thousandths(each.consumptionDelta), 0));
      for (const [place, each] of values.entries()) {
        const previous = values[place - 1];
        if (!previous) continue;
        assert.equal(
          thousandths(each.consumption) - thousandths(previous.consumption),
          thousandths(each.consumptionDelta),
        );
        assert.ok(Number(each.export) >= Number(previous.export));
      }
    }
    assert.equal(totals.size, 1);
  });

  it('tells of today what the half-hours of today will tell, also when the clock goes on', async () => {
    const deviceId = sampleOf('household', 'deviceId');
    const place = placesOf(planTown(townSeed, Temporal.PlainDate.from('2026-03-10')))[0];
    assert.ok(place);
    platform.clock.set('2026-03-31T12:00:00Z');
    // 46 half-hours, of which none is in the database yet; they will be written so.
    const number = dayOfDate(Temporal.PlainDate.from('2026-03-29'));
    const { db, services } = platform.instance;
    const day = (await liveDays(db, services, [place], number, number + 1))(place, number);
    assert.equal(day.importWh.length, 46);
    try {
      const { email, password } = platform.viewer('household');
      const signIn = await platform.ask(
        'mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token } }',
        { variables: { input: { email, password } } },
      );
      const range = { start: '2026-03-29T00:00:00Z', end: '2026-03-29T23:00:00Z' };
      const { data } = await platform.ask(document, {
        token: signIn.data.obtainKrakenToken.token,
        variables: { deviceId, ...range, grouping: 'HALF_HOURLY' },
      });
      assert.deepEqual(
        data.smartMeterTelemetry.map((value: Value) => Number(value.consumptionDelta)),
        day.importWh,
      );
    } finally {
      platform.clock.set(testNow);
    }
  });

  it('is the same stretch of energy, wherever a range begins', async () => {
    const deviceId = sampleOf('household', 'deviceId');
    const range = { end: '2026-03-09T06:00:00Z', grouping: 'HALF_HOURLY' };
    const whole = await read('household', deviceId, { ...range, start: '2026-03-09T03:00:00Z' });
    const odd = await read('household', deviceId, { ...range, start: '2026-03-09T04:12:33.456Z' });
    assert.deepEqual(odd, whole.slice(2));
    assert.equal(odd[0]?.readAt, '2026-03-09T04:00:00+00:00');
    const ends = { start: '2026-03-09T03:00:00Z', end: '2026-03-09T04:12:33.456Z' };
    const head = await read('household', deviceId, { ...ends, grouping: 'HALF_HOURLY' });
    assert.deepEqual(head, whole.slice(0, 3));
  });

  it('gives the latest value without a range', async () => {
    const [value, ...others] = await read('household', sampleOf('household', 'deviceId'));
    assert.deepEqual(others, []);
    assert.equal(
      instant(value?.readAt ?? '')
        .until(now)
        .total('seconds'),
      10,
    );
    assert.ok(Number(value?.consumption) > 0);
    assert.ok(Number(value?.export) > 0);
  });

  it('tells of gas once in each half-hour, without a demand', async () => {
    const deviceId = sampleOf('plain', 'gasDeviceId');
    const range = { start: '2026-03-09T17:00:00Z', end: '2026-03-09T19:00:00Z' };
    const values = await read('plain', deviceId, { ...range, grouping: 'ONE_MINUTE' });
    assert.deepEqual(
      values.map(({ readAt }) => readAt.slice(11, 16)),
      ['17:29', '17:59', '18:29', '18:59'],
    );
    assert.ok(values.every(({ demand }) => demand === null));
    assert.ok(values.some(({ consumptionDelta }) => Number(consumptionDelta) > 0));
  });

  it('tells the same energy of gas as the measurements, by each day’s heat', async () => {
    const deviceId = sampleOf('plain', 'gasDeviceId');
    const [start, end] = ['2026-02-24T00:00:00Z', '2026-03-10T00:00:00Z'];
    const values = await read('plain', deviceId, { start, end, grouping: 'HALF_HOURLY' });
    const { data } = await platform.ask(
      `query($id: String!, $start: DateTime!, $end: DateTime!) {
        supplyPoint(externalIdentifier: $id, marketName: "GBR_GAS") {
          readings(startAt: $start, endAt: $end, readingType: INTERVAL, units: [WATT_HOURS]) {
            first: importReadings(first: 100) { ...Page }
            last: importReadings(last: 100) { ...Page } } } }
      fragment Page on ImportReadingsConnection { edges { node { intervalStart value } } }`,
      { as: 'plain', variables: { id: sampleOf('plain', 'mprn'), start, end } },
    );
    const valuesByHalfHour = new Map(
      values.map(({ readAt, consumptionDelta }) => {
        // Gas is handed over in the last ten seconds of its half-hour.
        return [Math.floor(Date.parse(readAt) / halfHourMs), thousandths(consumptionDelta) / 1000];
      }),
    );
    const { first, last } = data.supplyPoint.readings;
    const measured = [...first.edges, ...last.edges].map(({ node }) => node);
    assert.equal(measured.length, 200);
    assert.ok(measured.some(({ value }) => Number(value) > 0));
    for (const { intervalStart, value } of measured) {
      assert.equal(
        valuesByHalfHour.get(Date.parse(intervalStart) / halfHourMs),
        Number(value),
        intervalStart,
      );
    }
  });

  it('counts a gas register on over a reading, and by what is told', async () => {
    const deviceId = sampleOf('plain', 'gasDeviceId');
    const [start, end] = ['2026-02-27T00:00:00Z', '2026-03-03T00:00:00Z'];
    const whole = await read('plain', deviceId, { start, end, grouping: 'HALF_HOURLY' });
    const parts = [
      ...(await read('plain', deviceId, {
        start,
        end: '2026-03-01T00:00:00Z',
        grouping: 'HALF_HOURLY',
      })),
      ...(await read('plain', deviceId, {
        start: '2026-03-01T00:00:00Z',
        end,
        grouping: 'HALF_HOURLY',
      })),
    ];
    assert.deepEqual(parts, whole);
    for (const [place, each] of whole.entries()) {
      const previous = whole[place - 1];
      if (!previous) continue;
      const grown = thousandths(each.consumption) - thousandths(previous.consumption);
      assert.equal(grown, thousandths(each.consumptionDelta));
    }
  });

  it('ends at the present, and has nothing of the future', async () => {
    const deviceId = sampleOf('plain', 'deviceId');
    const range = { start: '2026-03-10T11:30:00Z', end: '2026-03-12T00:00:00Z' };
    const values = await read('plain', deviceId, { ...range, grouping: 'FIVE_MINUTES' });
    assert.equal(values.length, 6);
    const ahead = { start: '2026-03-11T00:00:00Z', end: '2026-03-12T00:00:00Z' };
    assert.deepEqual(await read('plain', deviceId, { ...ahead, grouping: 'HOURLY' }), []);
  });

  it('is refused for foreign, missing and meterless devices alike, both ways', async () => {
    const own = sampleOf('household', 'deviceId');
    const other = sampleOf('plain', 'deviceId');
    const hub = sampleOf('household', 'hubDeviceId');
    const inaccessible = [
      ['household', other],
      ['plain', own],
      ['debtor', own],
      ['household', hub],
      ['household', 'FF-FF-FF-FF-FF-FF-FF-FF'],
      ['household', 'not a device'],
      ['group', sampleOf('household', 'formerDeviceId')],
    ] as const;
    for (const [as, deviceId] of inaccessible) {
      const { data, codes } = await platform.ask(document, { as, variables: { deviceId } });
      assert.deepEqual(codes, ['KT-GB-4050'], `${as} ${deviceId}`);
      assert.equal(data.smartMeterTelemetry, null);
    }
    assert.equal((await read('organization', own)).length, 1);
    assert.equal((await read('household', own.replaceAll('-', '').toLowerCase())).length, 1);
  });

  it('refuses a range of too many values', async () => {
    const { codes } = await platform.ask(document, {
      as: 'household',
      variables: {
        deviceId: sampleOf('household', 'deviceId'),
        start: '2026-03-01T00:00:00Z',
        end: '2026-03-10T00:00:00Z',
        grouping: 'TEN_SECONDS',
      },
    });
    assert.deepEqual(codes, ['KT-CT-1605']);
  });

  it('is not shown to those who have moved out, for the time after', async () => {
    const movedOutAt = instant('2026-03-08T00:00:00Z');
    const changed = await platform.db.query
      .update(occupancies)
      .set({ effectiveTo: movedOutAt })
      .where(eq(occupancies.propertyId, Number(sampleOf('plain', 'propertyId'))))
      .returning({ id: occupancies.id });
    assert.equal(changed.length, 1);
    const deviceId = sampleOf('plain', 'deviceId');
    assert.deepEqual(await read('plain', deviceId), []);
    const range = { start: '2026-03-07T22:00:00Z', end: '2026-03-08T22:00:00Z' };
    const values = await read('plain', deviceId, { ...range, grouping: 'HOURLY' });
    assert.deepEqual(
      values.map(({ readAt }) => readAt.slice(0, 13)),
      ['2026-03-07T22', '2026-03-07T23'],
    );
  });
});

describe('a telemetry service that does not answer', () => {
  const codes = {
    FAILED: 'KT-GB-4039',
    TOO_MANY_REQUESTS: 'KT-GB-4042',
    UNREACHABLE: 'KT-GB-4043',
  } as const;

  it('is told by its own code, for the latest value and for a range', async () => {
    let reason: keyof typeof codes = 'FAILED';
    const fail = () => Promise.reject(new TelemetryFailure(reason));
    const platform = await startTestPlatform({ telemetry: { read: fail, latest: fail } });
    try {
      const deviceId = platform.viewer('household').samples.deviceId;
      const range = { start: '2026-03-10T11:30:00Z', end: testNow, grouping: 'HOURLY' };
      for (const [each, code] of Object.entries(codes)) {
        reason = each as keyof typeof codes;
        for (const more of [{}, range]) {
          const variables = { deviceId, ...more };
          const answer = await platform.ask(document, { as: 'household', variables });
          assert.deepEqual(answer.codes, [code]);
        }
      }
      assert.deepEqual(platform.faults, []);
    } finally {
      await platform.close();
    }
  });
});
