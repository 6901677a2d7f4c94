/**
 * How the clients of the guide begin: each asks in a few documents for what it needs before it shows
 * anything, and one field that is missing keeps it from starting at all.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buildClientSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';

interface Tariff {
  readonly __typename: string;
  readonly tariffCode: string;
  readonly productCode: string;
}

interface Agreed {
  readonly meterPoint: {
    readonly mpan: string;
    readonly meters: readonly {
      readonly serialNumber: string;
      readonly smartImportElectricityMeter: { readonly deviceId: string } | null;
      readonly smartExportElectricityMeter: { readonly deviceId: string } | null;
    }[];
    readonly agreements: readonly {
      readonly validFrom: string;
      readonly validTo: string | null;
      readonly tariff: Tariff;
    }[];
  };
}

interface Rate {
  readonly value: string;
  readonly validFrom: string;
  readonly validTo: string;
}

const tariffFields = [
  'StandardTariff',
  'DayNightTariff',
  'ThreeRateTariff',
  'HalfHourlyTariff',
  'PrepayTariff',
]
  .map((type) => `... on ${type} { tariffCode productCode }`)
  .join(' ');

describe('the first requests of', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const ask = async (as: string, document: string, variables: Record<string, unknown> = {}) => {
    const { data, errors, text } = await platform.ask(document, { as, variables });
    assert.equal(errors, undefined, text);
    return data;
  };
  const agreementsOf = async (as: string): Promise<readonly Agreed[]> => {
    const { account } = await ask(
      as,
      `query($n: String!) { account(accountNumber: $n) { electricityAgreements(active: true) {
        meterPoint { mpan
          meters(includeInactive: false) { serialNumber makeAndType meterType
            smartImportElectricityMeter { deviceId manufacturer model firmwareVersion }
            smartExportElectricityMeter { deviceId manufacturer model firmwareVersion } }
          agreements { validFrom validTo tariff { __typename ${tariffFields} } } } } } }`,
      { n: platform.viewer(as).samples.accountNumber },
    );
    return account.electricityAgreements;
  };
  const inForce = ({ meterPoint }: Agreed): Tariff | undefined => {
    const nowMs = platform.clock.now().epochMilliseconds;
    return meterPoint.agreements.find(
      ({ validFrom, validTo }) =>
        Date.parse(validFrom) <= nowMs && (validTo === null || Date.parse(validTo) > nowMs),
    )?.tariff;
  };
  const ratesOf = async (as: string, startAt: string, endAt: string): Promise<readonly Rate[]> => {
    const { accountNumber, mpan } = platform.viewer(as).samples;
    const { applicableRates } = await ask(
      as,
      `query($n: String!, $m: String!, $startAt: DateTime!, $endAt: DateTime!) {
        applicableRates(accountNumber: $n, mpxn: $m, startAt: $startAt, endAt: $endAt, first: 100) {
          edges { node { value validFrom validTo } } } }`,
      { n: accountNumber, m: mpan, startAt, endAt },
    );
    return applicableRates.edges.map(({ node }: { node: Rate }) => node);
  };

  it('Home Assistant: the loyalty programme, both fuels, their devices and codes', async () => {
    const { samples } = platform.viewer('household');
    const data = await ask(
      'household',
      `query($n: String!) {
        octoplusAccountInfo(accountNumber: $n) { isOctoplusEnrolled }
        account(accountNumber: $n) { gasAgreements(active: true) { meterPoint { mprn
          meters(includeInactive: false) { serialNumber consumptionUnits modelName mechanism
            smartGasMeter { deviceId } }
          agreements { validFrom validTo tariff { tariffCode productCode } } } } } }`,
      { n: samples.accountNumber },
    );
    assert.equal(typeof data.octoplusAccountInfo.isOctoplusEnrolled, 'boolean');
    const [gas] = data.account.gasAgreements;
    assert.equal(gas.meterPoint.mprn, samples.mprn);
    assert.equal(gas.meterPoint.meters[0].serialNumber, samples.gasMeterSerialNumber);
    assert.equal(gas.meterPoint.meters[0].smartGasMeter.deviceId, samples.gasDeviceId);

    const points = await agreementsOf('household');
    const bought = points.find(({ meterPoint }) => meterPoint.mpan === samples.mpan);
    assert.ok(bought);
    const [meter, ...others] = bought.meterPoint.meters;
    assert.deepEqual(others, []);
    assert.equal(meter?.serialNumber, samples.meterSerialNumber);
    assert.equal(meter?.smartImportElectricityMeter?.deviceId, samples.deviceId);
    assert.equal(inForce(bought)?.tariffCode, samples.tariffCode);
    assert.ok(points.some(({ meterPoint }) => meterPoint.mpan === samples.exportMpan));
  });

  it('predbat: whether a tariff is an intelligent one, and what the next hours cost', async () => {
    const intelligent = async (as: string) =>
      (await agreementsOf(as)).some((each) => inForce(each)?.tariffCode.includes('INTELLI'));
    assert.equal(await intelligent('driver'), true);
    assert.equal(await intelligent('plain'), false);
    const [from, to] = ['2026-03-10T12:00:00Z', '2026-03-11T12:00:00Z'];
    const rates = await ratesOf('driver', from, to);
    // The night by London's clock, and the day on either side of it.
    const night = rates.find(
      ({ validFrom }) => Date.parse(validFrom) === Date.parse('2026-03-10T23:30:00Z'),
    );
    assert.equal(Date.parse(night?.validTo ?? ''), Date.parse('2026-03-11T05:30:00Z'));
    const day = rates[0];
    assert.ok(Number(night?.value) < Number(day?.value), JSON.stringify(rates));
  });

  it('homebridge: the cheapest half-hours of a day that is priced by the half-hour', async () => {
    const rates = await ratesOf('household', '2026-03-10T00:00:00Z', '2026-03-10T23:00:00Z');
    assert.equal(rates.length, 46);
    const values = rates.map(({ value }) => Number(value));
    assert.ok(new Set(values).size > 10);
    rates.forEach(({ validFrom, validTo }, place) => {
      assert.equal(Date.parse(validTo) - Date.parse(validFrom), 1_800_000);
      assert.equal(Date.parse(validFrom), Date.parse('2026-03-10T00:00:00Z') + place * 1_800_000);
    });
    // Switches are on while a stretch is among the cheapest: which is the evening's on no day.
    const cheapest = rates.toSorted((a, b) => Number(a.value) - Number(b.value)).slice(0, 4);
    assert.ok(
      cheapest.every(({ validFrom }) => !/T1[6-8]:/.test(validFrom)),
      JSON.stringify(cheapest),
    );
  });

  it('a script in Python: all half-hours of a month, page by page, which add up to its days', async () => {
    const { propertyId, mpan } = platform.viewer('plain').samples;
    const [startAt, endAt] = ['2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z'];
    const read = async (frequency: string, first: number): Promise<number[]> => {
      const wattHours: number[] = [];
      for (let after: string | null = null; ; ) {
        const { property }: { property: Measured } = await ask(
          'plain',
          `query($id: ID!, $first: Int!, $after: String, $startAt: DateTime!, $endAt: DateTime!,
              $frequency: ReadingFrequencyType!, $mpan: String) {
            property(id: $id) { measurements(first: $first, after: $after, startAt: $startAt,
              endAt: $endAt, timezone: "Europe/London", utilityFilters: [{ electricityFilters: {
                readingDirection: CONSUMPTION, readingFrequencyType: $frequency,
                marketSupplyPointId: $mpan } }]) {
              edges { node { value } } pageInfo { hasNextPage endCursor } } } }`,
          { id: propertyId, first, after, startAt, endAt, frequency, mpan },
        );
        const { edges, pageInfo } = property.measurements;
        wattHours.push(...edges.map(({ node }) => Math.round(Number(node.value) * 1000)));
        if (!pageInfo.hasNextPage) return wattHours;
        after = pageInfo.endCursor;
      }
    };
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const halfHours = await read('THIRTY_MIN_INTERVAL', 500);
    const days = await read('DAY_INTERVAL', 20);
    assert.deepEqual([halfHours.length, days.length], [28 * 48, 28]);
    assert.equal(sum(halfHours), sum(days));
  });

  it('a client in TypeScript: the schema that its types are made from, and documents it allows', async () => {
    const { data } = await platform.ask(getIntrospectionQuery());
    const schema = buildClientSchema(data);
    const document = `query Home($n: String!) { account(accountNumber: $n) {
      number status properties { id postcode electricityMeterPoints { mpan direction } } } }`;
    assert.deepEqual(validate(schema, parse(document)), []);
    assert.notDeepEqual(validate(schema, parse('{ notThere }')), []);
    const { samples } = platform.viewer('plain');
    const { account } = await ask('plain', document, { n: samples.accountNumber });
    const [home] = account.properties;
    assert.equal(home.postcode, samples.postcode);
    assert.deepEqual(home.electricityMeterPoints, [{ mpan: samples.mpan, direction: 'IMPORT' }]);
  });
});

interface Measured {
  readonly measurements: {
    readonly edges: readonly { readonly node: { readonly value: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
