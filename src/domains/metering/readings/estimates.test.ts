import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type SharedPlatform, sharedPlatform } from '../../../../test/support/shared-platform.ts';

const document = `query($marketIdentifier: ID!, $periodStart: DateTime!, $periodEnd: DateTime!,
    $deviceId: ID, $registerId: ID, $first: Int, $last: Int, $after: String) {
  estimateMeterReadings(marketIdentifier: $marketIdentifier, periodStart: $periodStart,
    periodEnd: $periodEnd, deviceId: $deviceId, registerId: $registerId, first: $first, last: $last,
    after: $after) {
    totalCount edgeCount pageInfo { hasNextPage endCursor }
    edges { node { intervalStart intervalEnd value isNewlyEstimated estimatedByAlgorithm } } } }`;

interface Estimate {
  readonly intervalStart: string;
  readonly intervalEnd: string;
  readonly value: string;
  readonly isNewlyEstimated: boolean;
  readonly estimatedByAlgorithm: string | null;
}

describe('estimated meter readings', () => {
  let platform: SharedPlatform;
  let samples: Readonly<Record<string, string>>;
  before(async () => {
    platform = await sharedPlatform();
    samples = platform.viewer('organization').samples;
  });

  const winter = { periodStart: '2026-01-01T00:00:00Z', periodEnd: '2026-02-01T00:00:00Z' };
  const ahead = { periodStart: '2026-03-11T00:00:00Z', periodEnd: '2026-05-31T23:00:00Z' };

  const ask = (variables: object, as = 'organization') =>
    platform.ask(document, { as, variables: { first: 100, ...variables } });

  async function estimates(variables: object): Promise<Estimate[]> {
    const { data, codes, text } = await ask(variables);
    assert.deepEqual(codes, [], text);
    return data.estimateMeterReadings.edges.map(({ node }: { node: Estimate }) => node);
  }

  it('are one for each day, the readings of the past where there are any', async () => {
    const estimated = await estimates({ marketIdentifier: samples.profiledMpan, ...winter });
    assert.equal(estimated.length, 31);
    assert.equal(estimated[0]?.intervalStart, '2026-01-01T00:00:00+00:00');
    assert.equal(estimated.at(-1)?.intervalEnd, '2026-02-01T00:00:00+00:00');
    const values = estimated.map(({ value }) => Number(value));
    assert.deepEqual(
      values,
      values.toSorted((a, b) => a - b),
    );
    const read = estimated.filter(({ isNewlyEstimated }) => !isNewlyEstimated);
    assert.deepEqual(
      read.map(({ intervalEnd }) => intervalEnd),
      ['2026-02-01T00:00:00+00:00'],
    );
    for (const { isNewlyEstimated, estimatedByAlgorithm } of estimated) {
      assert.equal(estimatedByAlgorithm, isNewlyEstimated ? 'INTERPOLATE' : null);
    }
  });

  it('come near to what went through, which the half-hours know', async () => {
    for (const [identifier, field, unit] of [
      [samples.profiledMpan, 'electricity', 'KILOWATT_HOURS'],
      [platform.viewer('plain').samples.mprn, 'gas', 'METERS_CUBED'],
    ] as const) {
      const estimated = await estimates({ marketIdentifier: identifier, ...winter });
      const { data, text } = await platform.ask(
        `query($id: String!, $market: String!, $unit: Units!) {
          supplyPoint(externalIdentifier: $id, marketName: $market) {
            readings(startAt: "2026-01-01T00:00:00Z", endAt: "2026-02-01T00:00:00Z",
              readingType: INTERVAL, timeGranularity: DAY, units: [$unit]) {
              importReadings(first: 40) { edges { node { value } } } } } }`,
        {
          as: 'organization',
          variables: { id: identifier, market: `GBR_${field.toUpperCase()}`, unit },
        },
      );
      assert.ok(data.supplyPoint, text);
      const used: number[] = data.supplyPoint.readings.importReadings.edges.map(
        ({ node }: { node: { value: string } }) => Number(node.value),
      );
      assert.equal(used.length, 31);
      const total = used.reduce((sum, value) => sum + value, 0);
      let actual = Number(estimated[0]?.value) - (used[0] ?? 0);
      const worst = estimated.map(({ value }, day) => {
        actual += used[day] ?? 0;
        return Math.abs(Number(value) - actual) / total;
      });
      // The month's ends are readings; in between, weather makes a difference.
      assert.ok(Math.max(...worst) < 0.08, `${field}: ${Math.max(...worst)}`);
    }
  });

  it('go on from the last reading by the last year’s advance', async () => {
    const estimated = await estimates({ marketIdentifier: samples.profiledMpan, ...ahead });
    assert.equal(estimated.length, 82);
    for (const { estimatedByAlgorithm } of estimated) {
      assert.equal(estimatedByAlgorithm, 'EXTRAPOLATE_FORWARD_BY_ADVANCE');
    }
    const perDay = (Number(estimated.at(-1)?.value) - Number(estimated[0]?.value)) / 81;
    // About 2,700 kWh a year for a home of its size and a spring day.
    assert.ok(perDay > 4 && perDay < 12, String(perDay));
  });

  it('tell a register of two apart, by either name of the meter', async () => {
    const marketIdentifier = samples.twoRateMpan;
    const meters = await platform.ask(
      `query($mpan: ID!) { meterPoints(mpan: $mpan) { ... on ElectricityMeterPointType {
        meters(includeInactive: true) { id serialNumber activeTo registers { identifier } } } } }`,
      { as: 'organization', variables: { mpan: marketIdentifier } },
    );
    const [now, former] = meters.data.meterPoints.meters;
    const day = await estimates({ marketIdentifier, ...winter, registerId: '2' });
    const night = await estimates({ marketIdentifier, ...winter, registerId: '1' });
    assert.notDeepEqual(day, night);
    for (const deviceId of [now.id, now.serialNumber]) {
      assert.deepEqual(
        await estimates({ marketIdentifier, ...winter, registerId: '2', deviceId }),
        day,
      );
    }
    // The meter before is known, but nothing went through it then.
    const { data } = await ask({
      marketIdentifier,
      ...winter,
      registerId: '2',
      deviceId: former.id,
    });
    assert.equal(data.estimateMeterReadings.totalCount, 0);
    const foreign = await ask({ marketIdentifier, ...winter, registerId: '2', deviceId: '1' });
    assert.deepEqual(foreign.codes, ['KT-CT-6431']);
  });

  it('come in pages', async () => {
    const variables = { marketIdentifier: samples.profiledMpan, ...winter };
    const whole = await estimates(variables);
    const first = await ask({ ...variables, first: 20 });
    const { pageInfo, totalCount } = first.data.estimateMeterReadings;
    assert.deepEqual([pageInfo.hasNextPage, totalCount], [true, 31]);
    const rest = await estimates({ ...variables, first: 20, after: pageInfo.endCursor });
    assert.deepEqual(rest, whole.slice(20));
    const last = await estimates({ ...variables, first: undefined, last: 1 });
    assert.deepEqual(last, whole.slice(30));
  });

  it('refuse what is out of reach and what does not exist alike', async () => {
    for (const marketIdentifier of ['1000000000000', 'x', '']) {
      assert.deepEqual((await ask({ marketIdentifier, ...winter })).codes, ['KT-CT-6426']);
    }
    // The account's own people may estimate, of their own home alone.
    const own = { marketIdentifier: platform.viewer('plain').samples.mpan, ...winter };
    assert.deepEqual((await ask(own, 'plain')).codes, []);
    assert.deepEqual((await ask(own, 'household')).codes, ['KT-CT-6426']);
  });

  it('refuse a period that is none, too long or too far off, naming the argument', async () => {
    const { periodStart, periodEnd } = winter;
    for (const period of [
      { periodStart: periodEnd, periodEnd: periodStart },
      { periodStart, periodEnd: '2027-06-01T00:00:00Z' },
      { periodStart: '9999-01-01T00:00:00Z', periodEnd: '9999-01-02T00:00:00Z' },
    ]) {
      const { codes, errors } = await ask({ marketIdentifier: samples.profiledMpan, ...period });
      assert.deepEqual(codes, ['KT-CT-1605']);
      assert.deepEqual(errors?.[0]?.extensions.validationErrors?.[0]?.inputPath, ['periodEnd']);
    }
  });
});
