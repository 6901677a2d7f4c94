/**
 * What an integration for home automation does: it signs in with a customer's API key, finds the
 * meters and their devices, shows what was used and what it costs, and follows the meter live.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';

interface Meter {
  readonly serialNumber: string;
  readonly smartDevices: readonly { readonly deviceId: string; readonly status: string }[];
}

interface Agreement {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly tariff: { readonly productCode: string; readonly standingCharge: number };
}

interface Point {
  readonly mpan: string;
  readonly direction: string;
  readonly agreements: readonly Agreement[];
  readonly meters: readonly Meter[];
}

interface Interval {
  readonly startAt: string;
  readonly endAt: string;
  readonly value: string;
}

describe('an integration for home automation', () => {
  let platform: TestPlatform;
  let token: string;
  let refreshToken: string;
  let accountNumber: string;
  let propertyId: string;
  let points: readonly Point[];
  before(async () => {
    platform = await startTestPlatform();
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const ask = (document: string, variables: Record<string, unknown> = {}) =>
    platform.ask(document, { token, variables });
  const obtain = async (input: Record<string, unknown>) => {
    const { data, errors, text } = await platform.ask(
      `mutation obtainKrakenToken($input: ObtainJSONWebTokenInput!) {
        obtainKrakenToken(input: $input) { token payload refreshToken refreshExpiresIn } }`,
      { variables: { input } },
    );
    assert.equal(errors, undefined, text);
    ({ token, refreshToken } = data.obtainKrakenToken);
    return data.obtainKrakenToken;
  };
  const nowSeconds = () => platform.clock.now().epochMilliseconds / 1000;

  it('signs in with the API key and reads from the token until when it holds', async () => {
    const { payload, refreshExpiresIn } = await obtain({
      APIKey: platform.viewer('household').apiKey,
    });
    assert.equal(payload.exp - nowSeconds(), 3600);
    assert.ok(refreshExpiresIn > payload.exp);
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    assert.equal(claims.exp, payload.exp);
  });

  it('finds the account, its home, its meter points and the devices of their meters', async () => {
    const { data } = await ask('{ viewer { accounts { number } } }');
    assert.deepEqual(
      data.viewer.accounts.map(({ number }: { number: string }) => number),
      platform.viewer('household').accountNumbers,
    );
    accountNumber = data.viewer.accounts[0].number;
    const { data: found } = await ask(
      `query($accountNumber: String!) { account(accountNumber: $accountNumber) { properties { id
        electricityMeterPoints { mpan direction
          agreements { validFrom validTo tariff { ... on TariffType { productCode standingCharge } } }
          meters { serialNumber smartDevices { deviceId status } } } } } }`,
      { accountNumber },
    );
    const [home, ...others] = found.account.properties;
    assert.deepEqual(others, []);
    propertyId = home.id;
    points = home.electricityMeterPoints;
    assert.deepEqual(points.map(({ direction }) => direction).toSorted(), ['EXPORT', 'IMPORT']);
    for (const { agreements, meters } of points) {
      assert.equal(meters.length, 1);
      const now = platform.clock.now().toString();
      const inForce = agreements.filter(
        ({ validFrom, validTo }) => validFrom <= now && (validTo === null || validTo > now),
      );
      assert.equal(inForce.length, 1);
    }
  });

  it('shows the last days by half-hour, and the same by day', async () => {
    const span = { startAt: '2026-03-01T00:00:00Z', endAt: '2026-03-09T00:00:00Z' };
    const intervals = async (frequency: string): Promise<readonly Interval[]> => {
      const { data, errors, text } = await ask(
        `query($id: ID!, $startAt: DateTime!, $endAt: DateTime!, $frequency: ReadingFrequencyType!,
            $mpan: String) {
          property(id: $id) { measurements(first: 400, startAt: $startAt, endAt: $endAt,
            timezone: "Europe/London", utilityFilters: [{ electricityFilters: {
              readingDirection: CONSUMPTION, readingFrequencyType: $frequency,
              marketSupplyPointId: $mpan } }]) {
            edges { node { value ... on IntervalMeasurementType { startAt endAt } } } } } }`,
        { id: propertyId, frequency, mpan: importPoint().mpan, ...span },
      );
      assert.equal(errors, undefined, text);
      return data.property.measurements.edges.map(({ node }: { node: Interval }) => node);
    };
    const halfHours = await intervals('THIRTY_MIN_INTERVAL');
    const days = await intervals('DAY_INTERVAL');
    assert.deepEqual([halfHours.length, days.length], [8 * 48, 8]);
    for (const { startAt, endAt, value } of days) {
      const ofDay = halfHours.filter((each) => each.startAt >= startAt && each.startAt < endAt);
      assert.equal(
        wattHours(value),
        ofDay.reduce((total, each) => total + wattHours(each.value), 0),
      );
    }
  });

  it('shows what a kilowatt-hour costs from now on without a gap', async () => {
    const startAt = platform.clock.now().toString();
    const endAt = '2026-03-10T23:00:00Z';
    const { data, errors, text } = await ask(
      `query($n: String!, $m: String!, $startAt: DateTime!, $endAt: DateTime!) {
        applicableRates(accountNumber: $n, mpxn: $m, startAt: $startAt, endAt: $endAt, first: 100) {
          edges { node { value validFrom validTo } } } }`,
      { n: accountNumber, m: importPoint().mpan, startAt, endAt },
    );
    assert.equal(errors, undefined, text);
    const rates: { value: string; validFrom: string; validTo: string | null }[] =
      data.applicableRates.edges.map(({ node }: { node: object }) => node);
    assert.ok(Date.parse(rates[0]?.validFrom ?? '') <= Date.parse(startAt));
    const last = rates.at(-1)?.validTo ?? null;
    assert.ok(last === null || Date.parse(last) >= Date.parse(endAt));
    rates.slice(1).forEach(({ validFrom }, place) => {
      assert.equal(validFrom, rates[place]?.validTo);
    });
  });

  it('follows the meter live: what it counted is what it shows less what it showed', async () => {
    const deviceId = importPoint().meters[0]?.smartDevices[0]?.deviceId;
    const { data, errors, text } = await ask(
      `query($deviceId: String!, $start: DateTime, $end: DateTime) {
        smartMeterTelemetry(deviceId: $deviceId, start: $start, end: $end, grouping: HALF_HOURLY) {
          readAt consumption consumptionDelta } }`,
      { deviceId, start: '2026-03-09T00:00:00Z', end: '2026-03-09T12:00:00Z' },
    );
    assert.equal(errors, undefined, text);
    const rows: { readAt: string; consumption: string; consumptionDelta: string }[] =
      data.smartMeterTelemetry;
    assert.equal(rows.length, 24);
    rows.slice(1).forEach(({ readAt, consumption, consumptionDelta }, place) => {
      const former = rows[place];
      assert.equal(Date.parse(readAt) - Date.parse(former?.readAt ?? ''), 1_800_000);
      // A register's figure is of the end of its stretch.
      assert.equal(Number(consumption) - Number(former?.consumption), Number(consumptionDelta));
      assert.ok(Number(consumptionDelta) >= 0);
    });
  });

  it('goes on with the refresh token when the token has expired', async () => {
    platform.clock.set(platform.clock.now().add({ minutes: 61 }).toString());
    const expired = await ask('{ viewer { id } }');
    assert.deepEqual(expired.codes, ['KT-CT-1124']);
    await obtain({ refreshToken });
    const { data } = await ask('{ viewer { accounts { number } } }');
    assert.equal(data.viewer.accounts[0].number, accountNumber);
  });

  function importPoint(): Point {
    const point = points.find(({ direction }) => direction === 'IMPORT');
    return point ?? assert.fail('the home takes no electricity');
  }
});

function wattHours(kwh: string): number {
  return Math.round(Number(kwh) * 1000);
}
