import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq, gt, inArray } from 'drizzle-orm';
import { meterPoints, occupancies } from '../../src/domains/metering/tables.ts';
import { takeStatements, testServerUrl } from '../support/database.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';

const span = 'startAt: "2026-02-01T00:00:00Z", endAt: "2026-02-03T00:00:00Z"';
const meter = `id readings(first: 2) { edges { node { registers { value } } } }
  consumption(grouping: HALF_HOUR, startAt: "2026-03-01T00:00:00Z", timezone: "Europe/London", first: 2) {
    edges { node { value } } }
  smartDevices { deviceId }`;
const documents = {
  'the properties of an account': `query($accountNumber: String!) {
    account(accountNumber: $accountNumber) { properties { id address splitAddress
      occupancyPeriods { accountNumber }
      electricityMeterPoints { mpan enrolment { status switchStartDate }
        meters { ${meter} importMeter { id } registers { expectedReadingRanges } } }
      gasMeterPoints { mprn meters { ${meter} } }
      smartDeviceNetworks { id smartDevices { deviceId } } } } }`,
  'measurements of properties': `query($accountNumber: String!) {
    account(accountNumber: $accountNumber) { properties {
      measurements(first: 3, ${span}, utilityFilters: [
        { electricityFilters: { readingFrequencyType: THIRTY_MIN_INTERVAL } },
        { electricityFilters: { readingFrequencyType: DAY_INTERVAL } },
        { electricityFilters: { readingFrequencyType: POINT_IN_TIME } }]) {
        edges { node { value } } } } } }`,
  'agreements that end': `query($first: Int!) {
    agreementsForRollover(daysBeforeExpiration: 0, windowSize: $first) { id validTo
      account { number } product { code displayName } supplyPoint { externalIdentifier
        meterPoint { ... on ElectricityMeterPointType { mpan } } property { id postcode } } } }`,
  'a page of supply points': `query($accountNumber: String!, $first: Int!) {
    supplyPoints(accountNumber: $accountNumber, first: $first) { edges { node { externalIdentifier
      property { id address }
      meterPoint { ... on ElectricityMeterPointType { mpan } ... on GasMeterPointType { mprn } }
      devices(first: 2) { edges { node { deviceIdentifier } } }
      readings(${span}, readingType: INTERVAL, timeGranularity: DAY) {
        importReadings(first: 2) { edges { node { value } } } } } } } }`,
};

type Title = keyof typeof documents;

describe('the statements of a request', { skip: testServerUrl !== null }, () => {
  let platform: TestPlatform;
  let accountNumber: string;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    accountNumber = platform.viewer('household').samples.accountNumber ?? '';
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  /** The statements that a request took, and how many items it was answered with. */
  async function run(as: string, title: Title, first: number) {
    await platform.tokenOf(as);
    takeStatements(platform.db);
    const variables = { accountNumber, first };
    const { data, errors, text } = await platform.ask(documents[title], { as, variables });
    assert.equal(errors, undefined, text);
    const items = data.supplyPoints?.edges ?? data.agreementsForRollover ?? data.account.properties;
    return { items: items.length, statements: takeStatements(platform.db) ?? [] };
  }

  type Run = Awaited<ReturnType<typeof run>>;

  function assertNotMore(what: string, few: Run, many: Run): void {
    assert.ok(many.items >= 10 * few.items, `${what}: ${few.items} and ${many.items} items`);
    const timesIn = ({ statements }: Run, text: string) =>
      statements.filter((each) => each === text).length;
    const grown = [...new Set(many.statements)]
      .filter((text) => timesIn(many, text) > timesIn(few, text))
      .map(
        (text) => `${timesIn(few, text)} and ${timesIn(many, text)} times ${text.slice(0, 300)}`,
      );
    assert.deepEqual(grown, [], what);
  }

  /** Gives the account so many further homes, with all that is in them. */
  async function giveHomes(count: number): Promise<void> {
    const { query } = platform.db;
    const [own] = await query.select().from(occupancies).where(eq(occupancies.propertyId, 1));
    const homes = await query
      .selectDistinct({ id: meterPoints.propertyId })
      .from(meterPoints)
      .where(gt(meterPoints.propertyId, 1))
      .orderBy(meterPoints.propertyId)
      .limit(count);
    const ids = homes.map(({ id }) => id);
    await query.delete(occupancies).where(inArray(occupancies.propertyId, ids));
    await query.insert(occupancies).values(
      ids.map((propertyId) => ({
        propertyId,
        accountId: own?.accountId ?? 0,
        effectiveFrom: own?.effectiveFrom ?? assert.fail('nobody lives there'),
        isOccupier: false,
      })),
    );
  }

  it('are no more for 30 homes than for one, nor for a page of 50 than for one of 5', async () => {
    const viewers = ['household', 'few'];
    const ofHomes: readonly Title[] = [
      'the properties of an account',
      'measurements of properties',
    ];
    // The first two requests of a document are watched, and take other statements than all others.
    for (const title of ofHomes) {
      for (const as of viewers) await run(as, title, 1);
    }
    for (const as of viewers) await run(as, 'a page of supply points', 1);
    const ofOne = new Map<string, Run>();
    for (const as of viewers) {
      for (const title of ofHomes) ofOne.set(`${title}, ${as}`, await run(as, title, 1));
    }
    await giveHomes(29);
    for (const as of viewers) {
      for (const title of ofHomes) {
        const what = `${title}, ${as}`;
        assertNotMore(what, ofOne.get(what) ?? assert.fail(what), await run(as, title, 1));
      }
      const page = 'a page of supply points';
      assertNotMore(`${page}, ${as}`, await run(as, page, 5), await run(as, page, 50));
    }
  });

  it('are no more for the agreements that end in a year than for those of the next days', async () => {
    const title = 'agreements that end';
    // Products are in memory once they have been asked for.
    for (let use = 0; use < 2; use += 1) await run('organization', title, 366);
    let few = await run('organization', title, 1);
    for (let days = 2; few.items === 0; days += 1) few = await run('organization', title, days);
    assertNotMore(title, few, await run('organization', title, 366));
  });
});
