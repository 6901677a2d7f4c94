import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { takeStatements } from '../../../test/support/database.ts';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import { keysByAccount, type TownMeter, townMeters } from '../../../test/support/town-meters.ts';

interface Agreement {
  readonly tariff_code: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

interface Point {
  readonly mpan?: string;
  readonly mprn?: string;
  readonly profile_class?: number;
  readonly consumption_standard?: number;
  readonly consumption_day?: number;
  readonly consumption_night?: number;
  readonly is_export?: boolean;
  readonly meters: readonly {
    readonly serial_number: string;
    readonly registers?: readonly {
      readonly identifier: string;
      readonly rate: string;
      readonly is_settlement_register: boolean;
    }[];
  }[];
  readonly agreements: readonly Agreement[];
}

interface Property {
  readonly id: number;
  readonly moved_in_at: string;
  readonly moved_out_at: string | null;
  readonly address_line_1: string;
  readonly electricity_meter_points: readonly Point[];
  readonly gas_meter_points: readonly Point[];
}

interface Account {
  readonly number: string;
  readonly properties: readonly Property[];
}

/** The same of an account by GraphQL, in its own words. */
const document = `query($number: String!) {
  account(accountNumber: $number) {
    electricityAgreements { ...on ElectricityAgreementType { validFrom validTo isRevoked
      meterPoint { mpan } tariff { ... on TariffType { tariffCode } } } }
    gasAgreements { validFrom validTo isRevoked meterPoint { mprn } tariff { tariffCode } }
  }
  properties(accountNumber: $number) {
    id splitAddress
    occupancyPeriods { accountNumber effectiveFrom effectiveTo }
    electricityMeterPoints { mpan profileClass
      meters(includeInactive: true) { serialNumber activeTo
        registers { identifier eac unitRateType timePatternRegime } } }
    gasMeterPoints { mprn formulaYearSmpAq meters(includeInactive: true) { serialNumber } }
  }
}`;

const winterOrSummer = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|\+01:00)$/;

describe('an account by REST', () => {
  let platform: TestPlatform;
  let meters: readonly TownMeter[];
  const keys = keysByAccount();
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    meters = await townMeters(platform);
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  async function accountOf(number: string, key?: string): Promise<Account> {
    const sent = key ?? keys.get(number) ?? assert.fail(`Nobody has a key of ${number}`);
    const { status, body, text } = await platform.rest(`/v1/accounts/${number}/`, { key: sent });
    assert.equal(status, 200, text);
    return body;
  }

  const ownNumber = () => platform.viewer('household').accountNumbers[0] ?? assert.fail();

  it('has every field of the facts, and no other', async () => {
    const { properties, ...account } = await accountOf(ownNumber());
    assert.deepEqual(account, { number: ownNumber() });
    const [property] = properties;
    assert.ok(property);
    const keysOf = (value: object | undefined) => Object.keys(value ?? {}).toSorted();
    assert.deepEqual(keysOf(property), [
      ...['address_line_1', 'address_line_2', 'address_line_3', 'county'],
      ...['electricity_meter_points', 'gas_meter_points', 'id', 'moved_in_at', 'moved_out_at'],
      ...['postcode', 'town'],
    ]);
    const [electricity] = property.electricity_meter_points;
    assert.deepEqual(keysOf(electricity), [
      ...['agreements', 'consumption_standard', 'is_export', 'meters', 'mpan', 'profile_class'],
    ]);
    assert.deepEqual(keysOf(electricity?.meters[0]), ['registers', 'serial_number']);
    assert.deepEqual(keysOf(electricity?.meters[0]?.registers?.[0]), [
      ...['identifier', 'is_settlement_register', 'rate'],
    ]);
    assert.deepEqual(keysOf(electricity?.agreements[0]), ['tariff_code', 'valid_from', 'valid_to']);
    const [gas] = property.gas_meter_points;
    assert.deepEqual(keysOf(gas), ['agreements', 'consumption_standard', 'meters', 'mprn']);
    assert.deepEqual(keysOf(gas?.meters[0]), ['serial_number']);
  });

  it('tells a meter of two rates by day and night, and empty lists as such', async () => {
    const all = await Promise.all([...keys.keys()].map((number) => accountOf(number)));
    const properties = all.flatMap((account) => account.properties);
    const points = properties.flatMap((property) => property.electricity_meter_points);
    const twoRates = points.filter(({ consumption_day }) => consumption_day !== undefined);
    assert.ok(twoRates.length > 0);
    for (const point of twoRates) {
      assert.ok(Number.isInteger(point.consumption_day));
      assert.ok(Number.isInteger(point.consumption_night));
      assert.equal(point.consumption_standard, undefined);
      const rates = new Set(point.meters.at(-1)?.registers?.map(({ rate }) => rate));
      assert.ok(rates.has('DAY') && rates.has('NIGHT'));
    }
    assert.ok(properties.some(({ gas_meter_points }) => gas_meter_points.length === 0));
    assert.ok(points.some(({ is_export }) => is_export));
    assert.ok(points.some(({ is_export }) => is_export === false));
    for (const property of properties) {
      assert.ok(Number.isInteger(property.id));
      for (const [name, value] of Object.entries(property)) {
        if (name !== 'moved_out_at') assert.notEqual(value, null, name);
      }
      for (const { agreements } of [
        ...property.electricity_meter_points,
        ...property.gas_meter_points,
      ]) {
        const starts = agreements.map(({ valid_from }) => Date.parse(valid_from));
        assert.deepEqual(
          starts,
          starts.toSorted((a, b) => a - b),
        );
      }
    }
    assert.ok(properties.some(({ address_line_1 }) => address_line_1 !== ''));
  });

  it('lists the meter that hangs there last, after former ones', async () => {
    const { samples } = platform.viewer('household');
    const [property] = (await accountOf(ownNumber())).properties;
    const serials = (points: readonly Point[] = []) =>
      points[0]?.meters.map(({ serial_number }) => serial_number) ?? [];
    const electricity = serials(property?.electricity_meter_points);
    const gas = serials(property?.gas_meter_points);
    assert.ok(electricity.length > 1 && gas.length > 1);
    assert.equal(electricity.at(-1), samples.meterSerialNumber);
    assert.equal(gas.at(-1), samples.gasMeterSerialNumber);
  });

  it("tells times by London's clock", async () => {
    const { properties } = await accountOf(ownNumber());
    const agreements = properties.flatMap(({ electricity_meter_points, gas_meter_points }) =>
      [...electricity_meter_points, ...gas_meter_points].flatMap((point) => point.agreements),
    );
    const times = [
      ...properties.flatMap((each) => [each.moved_in_at, each.moved_out_at]),
      ...agreements.flatMap((each) => [each.valid_from, each.valid_to]),
    ].filter((time) => time !== null);
    for (const time of times) assert.match(time, winterOrSummer);
    assert.ok(times.some((time) => time.endsWith('T00:00:00Z')));
    assert.ok(times.some((time) => time.endsWith('T00:00:00+01:00')));
  });

  it('wants a key, and answers 404 alike for what is foreign, missing or no number', async () => {
    const without = await platform.rest(`/v1/accounts/${ownNumber()}/`);
    assert.equal(without.status, 401);
    assert.equal(without.headers.get('www-authenticate'), 'Basic realm="api"');
    const foreign = platform.viewer('plain').accountNumbers[0] ?? '';
    const mine = ownNumber();
    for (const number of [
      ...[foreign, 'A-00000000', 'A-1', 'nothing', '%20', `${mine}0`],
      ...[mine.toLowerCase(), mine.replace('A-', 'B-')],
    ]) {
      const { status, body } = await platform.rest(`/v1/accounts/${number}/`, { as: 'household' });
      assert.deepEqual([status, body], [404, { detail: 'Not found.' }], number);
    }
  });

  it('is answered to whoever may query it by GraphQL, and to nobody else', async () => {
    const numbers = [
      ...new Set(platform.viewers.flatMap(({ accountNumbers }) => accountNumbers.slice(0, 2))),
    ];
    const answered = { yes: 0, no: 0 };
    for (const viewer of platform.viewers) {
      if (viewer.keptFor || !(viewer.apiKey ?? viewer.organizationSecretKey)) continue;
      for (const number of numbers) {
        const variables = { number };
        const { data } = await platform.ask(
          'query($number: String!) { account(accountNumber: $number) { number } }',
          { as: viewer.name, variables },
        );
        const { status } = await platform.rest(`/v1/accounts/${number}/`, { as: viewer.name });
        assert.equal(status, data?.account ? 200 : 404, `${viewer.name} ${number}`);
        answered[data?.account ? 'yes' : 'no'] += 1;
      }
    }
    assert.ok(answered.yes > 10 && answered.no > 10, JSON.stringify(answered));
  });

  it('is what GraphQL tells, of every account of the town', async () => {
    let compared = 0;
    for (const [number, key] of keys) {
      const { data: signedIn } = await platform.ask(
        'mutation($key: String!) { obtainKrakenToken(input: { APIKey: $key }) { token } }',
        { variables: { key } },
      );
      const { token } = signedIn.obtainKrakenToken;
      const { data, text } = await platform.ask(document, { token, variables: { number } });
      assert.ok(data?.properties, text);
      const { properties } = await accountOf(number);
      assert.deepEqual(properties.map(inCommon), data.properties.map(told(number, data.account)));
      compared += properties.length;
    }
    assert.ok(compared > 60, String(compared));
  });

  it('takes as many statements for many meters as for few', async () => {
    const mostMeters = [...Map.groupBy(meters, ({ accountNumber }) => accountNumber)].toSorted(
      ([, one], [, other]) => other.length - one.length,
    );
    const ofMost = mostMeters[0]?.[0] ?? '';
    const ofFew = mostMeters.findLast(([number]) => keys.has(number))?.[0] ?? '';
    const counts: number[] = [];
    for (const number of [ofMost, ofFew]) {
      await accountOf(number);
      takeStatements(platform.db);
      await accountOf(number);
      counts.push(takeStatements(platform.db)?.length ?? 0);
    }
    const [many = 0, few = 0] = counts;
    assert.equal(many, few);
    assert.ok(many <= 8, String(many));
  });
});

/** What both APIs tell of a place. */
function inCommon(property: Property) {
  const at = (time: string | null) => time && Date.parse(time);
  const agreementsOf = (point: Point) =>
    point.agreements.map((each) => [each.tariff_code, at(each.valid_from), at(each.valid_to)]);
  return {
    id: String(property.id),
    moved: [at(property.moved_in_at), at(property.moved_out_at)],
    firstLine: property.address_line_1,
    electricity: property.electricity_meter_points.map((point) => ({
      mpan: point.mpan,
      profileClass: point.profile_class,
      kwh:
        point.consumption_standard ?? (point.consumption_day ?? 0) + (point.consumption_night ?? 0),
      meters: point.meters,
      agreements: agreementsOf(point),
    })),
    gas: property.gas_meter_points.map((point) => ({
      mprn: point.mprn,
      kwh: point.consumption_standard,
      meters: point.meters,
      agreements: agreementsOf(point),
    })),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: an answer of GraphQL
function told(number: string, account: any) {
  const at = (time: string | null) => time && Date.parse(time);
  // biome-ignore lint/suspicious/noExplicitAny: an answer of GraphQL
  return (property: any) => {
    const periods = property.occupancyPeriods.filter(
      ({ accountNumber }: { accountNumber: string }) => accountNumber === number,
    );
    // biome-ignore lint/suspicious/noExplicitAny: an answer of GraphQL
    const agreementsAt = (agreements: any[], isThere: (point: any) => boolean) =>
      agreements
        .filter(({ meterPoint, isRevoked }) => !isRevoked && isThere(meterPoint))
        .map(({ tariff, validFrom, validTo }) => [tariff.tariffCode, at(validFrom), at(validTo)]);
    return {
      id: property.id,
      moved: [at(periods[0].effectiveFrom), at(periods.at(-1).effectiveTo)],
      firstLine: property.splitAddress[0],
      // biome-ignore lint/suspicious/noExplicitAny: an answer of GraphQL
      electricity: property.electricityMeterPoints.map((point: any) => ({
        mpan: point.mpan,
        profileClass: point.profileClass,
        kwh: (point.meters[0]?.registers ?? []).reduce(
          (sum: number, { eac }: { eac: string }) => sum + Number(eac),
          0,
        ),
        // biome-ignore lint/suspicious/noExplicitAny: an answer of GraphQL
        meters: point.meters.toReversed().map((meter: any) => ({
          serial_number: meter.serialNumber,
          // biome-ignore lint/suspicious/noExplicitAny: an answer of GraphQL
          registers: meter.registers.map((register: any) => ({
            identifier: register.identifier,
            rate: register.unitRateType,
            is_settlement_register: register.timePatternRegime !== null,
          })),
        })),
        agreements: agreementsAt(
          account.electricityAgreements,
          ({ mpan }: { mpan: string }) => mpan === point.mpan,
        ),
      })),
      // biome-ignore lint/suspicious/noExplicitAny: an answer of GraphQL
      gas: property.gasMeterPoints.map((point: any) => ({
        mprn: point.mprn,
        kwh: point.formulaYearSmpAq,
        meters: point.meters
          .toReversed()
          .map(({ serialNumber }: { serialNumber: string }) => ({ serial_number: serialNumber })),
        agreements: agreementsAt(
          account.gasAgreements,
          ({ mprn }: { mprn: string }) => mprn === point.mprn,
        ),
      })),
    };
  };
}
