import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { chargeDays } from '../../src/domains/billing/charges/charging.actions.ts';
import { openLedger } from '../../src/domains/billing/ledgers/ledgers.actions.ts';
import { nightRateHalfHours } from '../../src/domains/flex/index.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { type Person, personOf, sum, wattHours } from './story.ts';

/** A home whose meters nobody reads from afar, and which was last read as the year began. */
const mpan = '1848375740300';
const lastReadOn = '2026-01-01';
const readOn = '2026-03-01';
const winter = {
  fromOn: Temporal.PlainDate.from(lastReadOn),
  toOn: Temporal.PlainDate.from('2026-02-28'),
};

const transactions = `query($n: String!) { account(accountNumber: $n) { balance
  transactions(first: 100, transactionTypes: [ENERGY_CHARGES], orderBy: POSTED_DATE_ASC) {
    edges { node { id isReversed amounts { gross net tax } ... on Charge {
      isBasedOnEstimatedReadings consumption { startDate endDate quantity }
      breakdownItems { supplyPointIdentifier } } } } } } }`;
const estimates = `query($id: ID!) { estimateMeterReadings(marketIdentifier: $id, first: 100,
    periodStart: "2026-01-01T00:00:00Z", periodEnd: "2026-03-05T00:00:00Z") {
  edges { node { intervalEnd value estimatedByAlgorithm } } } }`;
const measured = `query($id: ID!) { property(id: $id) { measurements(first: 50,
    startAt: "2025-12-01T00:00:00Z", endAt: "2026-03-10T00:00:00Z", timezone: "Europe/London",
    utilityFilters: [{ electricityFilters: { readingFrequencyType: INTERVALIZED,
      readingDirection: CONSUMPTION } }]) { edges { node { value
        ... on IntervalMeasurementType { startAt endAt } } } } } }`;
const submit = `mutation($mpan: String, $serialNumber: String, $readAt: Date, $reading: Int) {
  createElectricityMeterReading(mpan: $mpan, serialNumber: $serialNumber, readAt: $readAt,
    readings: { reading: $reading }) { id readingErrors { field } } }`;

interface Charged {
  readonly id: string;
  readonly isReversed: boolean;
  readonly amounts: { readonly gross: number; readonly net: number; readonly tax: number };
  readonly isBasedOnEstimatedReadings: boolean;
  readonly consumption: {
    readonly startDate: string;
    readonly endDate: string;
    readonly quantity: string;
  } | null;
  readonly breakdownItems: readonly { readonly supplyPointIdentifier: string }[] | null;
}

describe('a home that was charged by an estimate and is read afterwards', () => {
  let platform: TestPlatform;
  let staff: Person;
  let accountNumber: string;
  let propertyId: string;
  let serialNumber: string;
  let lastShown: number;
  let estimated: readonly Charged[];
  let balanceBefore: number;
  let reading: number;

  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    staff = personOf(platform, 'organization');
    const { rows } = (await platform.db.query.execute(`
      select a.id as account_id, a.number, p.id as meter_point_id, p.property_id, m.serial_number,
        (select r.accepted::float from metering.register_reads r
          join metering.meter_readings d on d.id = r.reading_id
          where d.meter_id = m.id and r.accepted is not null
            and d.read_at = '${lastReadOn}T00:00:00Z') as shown
      from metering.meter_points p join metering.meters m on m.meter_point_id = p.id
      join metering.occupancies o on o.property_id = p.property_id and o.effective_to is null
      join accounts.accounts a on a.id = o.account_id
      where p.identifier = '${mpan}'`)) as unknown as {
      rows: [
        {
          account_id: number;
          number: string;
          meter_point_id: number;
          property_id: number;
          serial_number: string;
          shown: number;
        },
      ];
    };
    const [home] = rows;
    accountNumber = home.number;
    propertyId = String(home.property_id);
    serialNumber = home.serial_number;
    lastShown = home.shown;
    await platform.db.transaction(async (tx) => {
      const at = platform.clock.now();
      const { id: ledgerId } = await openLedger(
        tx,
        { accountId: home.account_id, kind: 'MAIN', cycleMonths: 1, cycleStartDay: 1 },
        at,
      );
      const terms = { ledgerId, accountId: home.account_id, isProtected: true };
      const billedOn = Temporal.PlainDate.from('2026-03-10');
      await chargeDays(tx, terms, home.meter_point_id, winter, {
        at,
        billedOn,
        nightRateHalfHours,
      });
    });
    ({ charges: estimated, balance: balanceBefore } = await charged());
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  /** The charges for the winter that stand, and the account's balance. */
  async function charged() {
    const { account } = await staff.ask(transactions, { n: accountNumber });
    const nodes: Charged[] = account.transactions.edges.map(({ node }: { node: Charged }) => node);
    const ofWinter = nodes.filter(
      ({ consumption, breakdownItems, amounts }) =>
        amounts.net > 0 &&
        consumption !== null &&
        consumption.endDate >= lastReadOn &&
        consumption.startDate < readOn &&
        breakdownItems?.some(({ supplyPointIdentifier }) => supplyPointIdentifier === mpan),
    );
    return {
      charges: ofWinter.filter(({ isReversed }) => !isReversed),
      reversed: ofWinter.filter(({ isReversed }) => isReversed),
      balance: account.balance as number,
    };
  }

  const grossOf = (charges: readonly Charged[]) => sum(charges.map(({ amounts }) => amounts.gross));
  const whOf = (charges: readonly Charged[]) =>
    sum(charges.map(({ consumption }) => wattHours(consumption?.quantity ?? '0')));
  const daysOf = (charges: readonly Charged[]) =>
    charges.map(({ consumption }) => [consumption?.startDate, consumption?.endDate]);

  async function shownAt(day: string) {
    const { estimateMeterReadings } = await staff.ask(estimates, { id: mpan });
    return estimateMeterReadings.edges
      .map(({ node }: { node: { intervalEnd: string } }) => node)
      .find(({ intervalEnd }: { intervalEnd: string }) => intervalEnd.startsWith(day));
  }

  async function submitted(shown: number) {
    const { createElectricityMeterReading: answer } = await staff.ask(submit, {
      mpan,
      serialNumber,
      readAt: readOn,
      reading: shown,
    });
    assert.equal(answer.readingErrors, null);
  }

  /** What went through the meter from the first of January to the first of March. */
  async function advance() {
    const { property } = await staff.ask(measured, { id: propertyId });
    const interval = property.measurements.edges
      .map(({ node }: { node: { startAt: string; endAt: string } }) => node)
      .find(
        ({ startAt, endAt }: { startAt: string; endAt: string }) =>
          startAt.startsWith(lastReadOn) && endAt.startsWith(readOn),
      );
    return interval && wattHours(interval.value);
  }

  it('was charged for every day of the winter, by what was to be expected', async () => {
    assert.ok(estimated.length > 0);
    assert.equal(estimated[0]?.consumption?.startDate, lastReadOn);
    assert.equal(estimated.at(-1)?.consumption?.endDate, '2026-02-28');
    assert.ok(estimated.every((each) => each.isBasedOnEstimatedReadings));
    assert.ok(whOf(estimated) > 0);
    const { value, estimatedByAlgorithm } = await shownAt(readOn);
    assert.match(estimatedByAlgorithm, /^EXTRAPOLATE_FORWARD/);
    assert.ok(Math.abs(whOf(estimated) - (Number(value) - lastShown) * 1000) <= 1000);
    assert.equal(await advance(), undefined);
  });

  it('is charged anew by what was read, and keeps the difference', async () => {
    reading = Math.round(lastShown + (whOf(estimated) / 1000) * 0.8);
    await submitted(reading);
    const { value, estimatedByAlgorithm } = await shownAt(readOn);
    assert.deepEqual([value, estimatedByAlgorithm], [String(reading), null]);
    assert.equal(await advance(), (reading - lastShown) * 1000);
    const { charges, reversed, balance } = await charged();
    assert.equal(whOf(charges), (reading - lastShown) * 1000);
    assert.deepEqual(daysOf(charges), daysOf(estimated));
    assert.ok(charges.every((each) => !each.isBasedOnEstimatedReadings));
    assert.deepEqual(
      reversed.map(({ id }) => id),
      estimated.map(({ id }) => id),
    );
    assert.ok(grossOf(charges) < grossOf(estimated));
    assert.equal(balance - balanceBefore, grossOf(estimated) - grossOf(charges));
  });

  it('is charged anew once more where the reading is corrected, and once only', async () => {
    const former = await charged();
    await submitted(reading + 25);
    const corrected = await charged();
    assert.equal(await advance(), (reading + 25 - lastShown) * 1000);
    assert.equal(whOf(corrected.charges), (reading + 25 - lastShown) * 1000);
    assert.equal(corrected.reversed.length, estimated.length + former.charges.length);
    assert.equal(
      former.balance - corrected.balance,
      grossOf(corrected.charges) - grossOf(former.charges),
    );
    await submitted(reading + 25);
    assert.deepEqual(await charged(), corrected);
  });

  it('has its reading among the unbilled ones no more, and cannot amend it', async () => {
    const { meterPoints } = await staff.ask(
      `query($mpan: ID) { meterPoints(mpan: $mpan) { ... on ElectricityMeterPointType {
        unbilledReadings { id readAt } meters { readings(first: 1) { edges { node { id readAt } } } }
      } } }`,
      { mpan },
    );
    const [latest] = meterPoints.meters[0].readings.edges;
    assert.ok(latest.node.readAt.startsWith(readOn));
    assert.ok(
      meterPoints.unbilledReadings.every(({ id }: { id: string }) => id !== latest.node.id),
    );
    const { codes, errors } = await platform.ask(
      `mutation($input: AmendUnbilledReadingInput!) {
        amendUnbilledElectricityReading(input: $input) { readingAmended } }`,
      {
        as: 'organization',
        variables: {
          input: {
            readingId: Number(latest.node.id),
            readingValue: reading + 30,
            readingDatetime: `${readOn}T00:00:00Z`,
          },
        },
      },
    );
    assert.deepEqual(codes, ['KT-CT-1605']);
    assert.deepEqual(errors?.[0]?.extensions.validationErrors?.[0]?.inputPath, [
      'input',
      'readingId',
    ]);
  });
});
