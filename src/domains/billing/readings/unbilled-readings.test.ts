import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { nightRateHalfHours } from '../../flex/index.ts';
import { chargeDays } from '../charges/charging.actions.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import { reverseAll } from '../ledgers/postings.actions.ts';

const unbilled = `query($mpxn: ID!) { meterPoints(mpan: $mpxn) { ... on ElectricityMeterPointType {
  unbilledReadings { id readAt readingSource registers { value isQuarantined } } } } }`;
const unbilledGas = `query($mpxn: ID!) { meterPoints(mprn: $mpxn) { ... on GasMeterPointType {
  unbilledReadings { id readAt readingSource registers { value isQuarantined } } } } }`;
const amend = `mutation($input: AmendUnbilledReadingInput!) {
  amendUnbilledElectricityReading(input: $input) { readingAmended } }`;
const submit = `mutation($mpan: String, $serialNumber: String, $readAt: Date, $reading: Int) {
  createElectricityMeterReading(mpan: $mpan, serialNumber: $serialNumber, readAt: $readAt,
    readings: { reading: $reading }) { id readingErrors { field } } }`;

interface Reading {
  readonly id: string;
  readonly readAt: string;
  readonly readingSource: string;
  readonly registers: readonly { readonly value: string; readonly isQuarantined: boolean }[];
}

describe('readings that are not charged yet', () => {
  let platform: TestPlatform;
  let samples: Readonly<Record<string, string>>;
  let accountId: number;
  let meterPointId: number;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    samples = platform.viewer('organization').samples;
    const [home] = await rowsOf<{ account_id: number; id: number }>(`
      select o.account_id, p.id from metering.meter_points p
      join metering.occupancies o on o.property_id = p.property_id
      where p.identifier = '${samples.readMpan}'`);
    assert.ok(home);
    ({ account_id: accountId, id: meterPointId } = home);
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  async function rowsOf<Row>(text: string): Promise<Row[]> {
    const { rows } = (await platform.db.query.execute(text)) as unknown as { rows: Row[] };
    return rows;
  }

  async function unbilledAt(mpxn: string | undefined, document = unbilled): Promise<Reading[]> {
    const { data, codes, text } = await platform.ask(document, {
      as: 'organization',
      variables: { mpxn },
    });
    assert.deepEqual(codes, [], text);
    return data.meterPoints.unbilledReadings;
  }

  /** By the database: those without a charge that stands. */
  const expectedAt = (mpxn: string | undefined) =>
    rowsOf<{ id: string }>(`
      select m.id::text from metering.meter_readings m
      join metering.meters x on x.id = m.meter_id
      join metering.meter_points p on p.id = x.meter_point_id
      where p.identifier = '${mpxn}' and not exists (
        select from billing.charge_readings c where c.reading_id = m.id and not exists (
          select from billing.transactions r where r.reverses_id = c.transaction_id))
      order by m.read_at desc, m.id desc`);

  const charge = (fromOn: string, toOn: string) =>
    platform.db.transaction(async (tx) => {
      const at = platform.clock.now();
      const cycle = { cycleMonths: 1, cycleStartDay: 1 };
      const { id: ledgerId } = await openLedger(tx, { accountId, kind: 'MAIN', ...cycle }, at);
      const terms = { ledgerId, accountId, isProtected: true };
      const days = {
        fromOn: Temporal.PlainDate.from(fromOn),
        toOn: Temporal.PlainDate.from(toOn),
      };
      const billedOn = Temporal.PlainDate.from('2026-03-10');
      return chargeDays(tx, terms, meterPointId, days, { at, billedOn, nightRateHalfHours });
    });

  /** Reverses the charges of the home's electricity that stand. */
  const reverseEverything = async () => {
    const standing = await rowsOf<{ id: number }>(`
      select s.transaction_id as id from billing.supply_charges s
      where s.meter_point_id = ${meterPointId} and not exists (
        select from billing.transactions r where r.reverses_id = s.transaction_id)`);
    const postedOn = Temporal.PlainDate.from('2026-03-10');
    const ids = standing.map(({ id }) => id);
    const at = platform.clock.now();
    await platform.db.transaction((tx) => reverseAll(tx, ids, { postedOn, at }));
  };

  const amended = (input: object, as = 'organization') =>
    platform.ask(amend, { as, variables: { input } });
  const refusedAt = ({ codes, errors, text }: Awaited<ReturnType<typeof amended>>) => {
    assert.deepEqual(codes, ['KT-CT-1605'], text);
    return errors?.[0]?.extensions.validationErrors?.[0]?.inputPath.join('.');
  };
  const latest = async () => {
    const [reading] = await unbilledAt(samples.readMpan);
    assert.ok(reading);
    return reading;
  };

  /** Some reading at a meter point. */
  async function readingAt(mpxn: string | undefined, eventType: string): Promise<number> {
    const [reading] = await rowsOf<{ id: number }>(`
      select max(m.id) as id from metering.meter_readings m
      join metering.meters x on x.id = m.meter_id
      join metering.meter_points p on p.id = x.meter_point_id
      where p.identifier = '${mpxn}' and m.event_type = '${eventType}'`);
    assert.ok(reading?.id);
    return reading.id;
  }

  it('are those on which no charge rests that stands, until it is reversed', async () => {
    const idsOf = (readings: readonly { id: string }[]) => readings.map(({ id }) => id);
    for (const mpxn of [samples.readMpan, samples.mpan]) {
      assert.deepEqual(idsOf(await unbilledAt(mpxn)), idsOf(await expectedAt(mpxn)));
    }
    assert.deepEqual(
      idsOf(await unbilledAt(samples.mprn, unbilledGas)),
      idsOf(await expectedAt(samples.mprn)),
    );
    await reverseEverything();
    const before = await unbilledAt(samples.readMpan);
    assert.equal(before[0]?.id, samples.unbilledReadingId);
    assert.deepEqual(idsOf(before), idsOf(await expectedAt(samples.readMpan)));
    const posted = await charge('2025-07-01', '2025-12-31');
    assert.ok(posted.length > 0);
    const charged = await unbilledAt(samples.readMpan);
    assert.ok(charged.length < before.length);
    assert.deepEqual(idsOf(charged), idsOf(await expectedAt(samples.readMpan)));
    assert.ok(charged.some(({ id }) => id === samples.unbilledReadingId));
    await reverseEverything();
    assert.deepEqual(await unbilledAt(samples.readMpan), before);
  });

  it('can be amended, once to the same, and then are used as amended', async () => {
    const reading = await latest();
    const value = Number(reading.registers[0]?.value);
    const input = {
      readingId: Number(reading.id),
      readingValue: value + 12,
      readingDatetime: '2026-03-09T18:30:00Z',
    };
    for (const again of [1, 2]) {
      const { data, text } = await amended(input);
      assert.deepEqual(data, { amendUnbilledElectricityReading: { readingAmended: true } }, text);
      const now = await latest();
      assert.deepEqual(
        [now.id, now.readAt, now.registers[0]?.value, now.registers[0]?.isQuarantined],
        [reading.id, '2026-03-09T18:30:00+00:00', String(value + 12), false],
        String(again),
      );
    }
    // What cannot be right is set aside, and can be amended again.
    assert.deepEqual((await amended({ ...input, readingValue: 3 })).codes, []);
    assert.deepEqual((await latest()).registers, [{ value: '3', isQuarantined: true }]);
    assert.deepEqual((await amended(input)).codes, []);
    assert.equal((await latest()).registers[0]?.isQuarantined, false);
  });

  it('say one thing where two amend them at the same moment', async () => {
    const reading = await latest();
    const value = Number(reading.registers[0]?.value);
    const answers = await Promise.all(
      [1, 2, 3].map((more) =>
        amended({
          readingId: Number(reading.id),
          readingValue: value + more,
          readingDatetime: `2026-03-09T1${more}:00:00Z`,
        }),
      ),
    );
    for (const { codes } of answers) assert.deepEqual(codes, []);
    const { readAt, registers } = await latest();
    const more = Number(registers[0]?.value) - value;
    assert.ok([1, 2, 3].includes(more));
    assert.equal(readAt, `2026-03-09T1${more}:00:00+00:00`);
  });

  it('are amended by nobody else: foreign and missing ones are refused alike', async () => {
    const reading = await latest();
    const input = {
      readingId: Number(reading.id),
      readingValue: 7000,
      readingDatetime: '2026-03-09T18:30:00Z',
    };
    const gas = await readingAt(samples.readMprn, 'CUSTOMER');
    const refusals = await Promise.all([
      amended(input, 'plain'),
      amended(input, 'few'),
      amended(input, 'partner'),
      amended({ ...input, readingId: 2_147_483_647 }, 'plain'),
      amended({ ...input, readingId: -1 }),
      amended({ ...input, readingId: gas }),
    ]);
    for (const { codes } of refusals) assert.deepEqual(codes, ['KT-CT-1111']);
    assert.equal(new Set(refusals.map(({ text }) => text)).size, 1);
    assert.deepEqual(await latest(), reading);
  });

  it('stay as they are where the input makes no sense, which names its part', async () => {
    const reading = await latest();
    const input = {
      readingId: Number(reading.id),
      readingValue: 7000,
      readingDatetime: '2026-03-09T18:30:00Z',
    };
    const sent = await readingAt(samples.mpan, 'SMART_METER');
    const twoRates = await readingAt('2228843770603', 'CUSTOMER');
    const serialNumber = samples.readSerialNumber;
    const other = await platform.ask(submit, {
      as: 'organization',
      variables: { mpan: samples.readMpan, serialNumber, readAt: '2026-03-01', reading: 7100 },
    });
    assert.deepEqual(other.codes, []);
    const before = await unbilledAt(samples.readMpan);
    for (const [change, path] of [
      [{ readingValue: -1 }, 'input.readingValue'],
      // More digits than the dial has.
      [{ readingValue: 100_000 }, 'input.readingValue'],
      [{ readingValue: 2_147_483_647 }, 'input.readingValue'],
      [{ readingDatetime: '0001-01-01T00:00:00Z' }, 'input.readingDatetime'],
      [{ readingDatetime: '2026-03-11T00:00:00Z' }, 'input.readingDatetime'],
      [{ readingDatetime: '2001-01-01T00:00:00Z' }, 'input.readingDatetime'],
      // The customer's other reading, and that of a meter reader.
      [{ readingDatetime: '2026-03-01T00:00:00Z' }, 'input.readingDatetime'],
      [{ readingDatetime: '2026-01-01T00:00:00Z' }, 'input.readingDatetime'],
      [{ readingId: sent }, 'input.readingId'],
      [{ readingId: twoRates }, 'input.readingId'],
    ] as const) {
      assert.equal(refusedAt(await amended({ ...input, ...change })), path);
    }
    assert.deepEqual(await unbilledAt(samples.readMpan), before);
  });

  it('are charged as amended, or not amended, where both happen at the same moment', async () => {
    await reverseEverything();
    const reading = await latest();
    const value = Number(reading.registers[0]?.value);
    const [answer] = await Promise.all([
      amended({
        readingId: Number(reading.id),
        readingValue: value + 20,
        readingDatetime: '2026-03-09T00:00:00Z',
      }),
      charge('2026-01-01', '2026-03-08'),
    ]);
    const isAmended = answer.codes.length === 0;
    if (!isAmended) assert.equal(refusedAt(answer), 'input.readingId');
    const [row] = await rowsOf<{ shown: number; charged: number; last: number }>(`
      select (select r.accepted::float from metering.register_reads r
          where r.reading_id = ${reading.id}) as shown,
        (select r.accepted::float from metering.register_reads r
          join metering.meter_readings m on m.id = r.reading_id
          join metering.registers g on g.id = r.register_id
          join metering.meters x on x.id = g.meter_id
          where x.meter_point_id = ${meterPointId} and m.read_at = '2026-01-01T00:00:00Z') as last,
        (select sum(energy_wh)::float from billing.supply_charges s
          where s.meter_point_id = ${meterPointId} and s.from_on >= '2026-01-01' and not exists (
            select from billing.transactions v where v.reverses_id = s.transaction_id)) as charged`);
    assert.ok(row);
    assert.equal(row.shown, isAmended ? value + 20 : value);
    if (isAmended) assert.equal(row.charged, (row.shown - row.last) * 1000);
    const again = await amended({
      readingId: Number(reading.id),
      readingValue: value + 21,
      readingDatetime: '2026-03-08T00:00:00Z',
    });
    assert.equal(refusedAt(again), 'input.readingId');
  });
});
