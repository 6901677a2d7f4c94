import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { and, eq, isNull } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { readingConsents } from '../../metering/consent/data-preferences.tables.ts';
import { granularities } from '../../metering/index.ts';
import { electricityDetails, meterPoints, meters, smartDevices } from '../../metering/tables.ts';
import { chargeableGranularities } from './settable-granularities.rules.ts';

describe('the granularities of readings', () => {
  it('are those that a product can be charged with', () => {
    const fixed = { isChargedHalfHourly: false, isTracker: false };
    assert.deepEqual(chargeableGranularities(fixed), granularities);
    const tracker = { ...fixed, isTracker: true };
    assert.deepEqual(chargeableGranularities(tracker), ['HALF_HOURLY', 'DAILY']);
    const timeOfUse = { ...fixed, isChargedHalfHourly: true };
    assert.deepEqual(chargeableGranularities(timeOfUse), ['HALF_HOURLY']);
  });
});

describe('the granularities that a consent may be set to', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const consent =
    'query($mpan: String!) { readingConsentGranularity(mpan: $mpan) { granularityValue } }';
  const settable = `query($mpan: String, $productCode: ID) {
    settableConsentGranularities(mpan: $mpan, productCode: $productCode)
  }`;
  const samplesOf = (viewer: string) => platform.viewer(viewer).samples;

  it('include the one that it is set to, for every meter point of the town', async () => {
    const consents = await platform.db.query
      .select({ mpan: meterPoints.identifier, granularity: readingConsents.granularity })
      .from(readingConsents)
      .innerJoin(meterPoints, eq(meterPoints.id, readingConsents.meterPointId))
      .where(and(isNull(readingConsents.validTo), eq(meterPoints.fuel, 'ELECTRICITY')));
    assert.ok(consents.length > 0);
    for (const { mpan, granularity } of consents) {
      const variables = { mpan };
      const { data } = await platform.ask(settable, { as: 'organization', variables });
      assert.ok(data.settableConsentGranularities.includes(granularity), mpan);
    }
  });

  it('are none for a meter that people read, which is read monthly', async () => {
    const smart = await platform.db.query
      .select({ id: meters.meterPointId })
      .from(meters)
      .innerJoin(smartDevices, eq(smartDevices.importMeterId, meters.id));
    const imports = await platform.db.query
      .select({ id: meterPoints.id, mpan: meterPoints.identifier })
      .from(meterPoints)
      .where(and(eq(meterPoints.fuel, 'ELECTRICITY'), eq(meterPoints.direction, 'IMPORT')));
    const smartIds = new Set(smart.map(({ id }) => id));
    const plain = imports.find(({ id }) => !smartIds.has(id));
    assert.ok(plain);
    const variables = { mpan: plain.mpan };
    const may = await platform.ask(settable, { as: 'organization', variables });
    assert.deepEqual(may.data, { settableConsentGranularities: [] });
    const smartOnly = { ...variables, productCode: 'AGILE-24-10-01' };
    const none = await platform.ask(settable, { as: 'organization', variables: smartOnly });
    assert.deepEqual(none.data, { settableConsentGranularities: [] });
    const is = await platform.ask(consent, { as: 'organization', variables });
    assert.equal(is.data.readingConsentGranularity.granularityValue, 'MONTHLY');
  });

  it('are refused with the code of what is wrong, in order', async () => {
    const own = samplesOf('household').mpan;
    const foreign = samplesOf('plain').mpan;
    const cases: [object, string][] = [
      [{}, 'KT-GB-4504'],
      [{ mpan: null, productCode: null }, 'KT-GB-4504'],
      [{ mpan: foreign }, 'KT-CT-1111'],
      [{ mpan: '1000000000000', productCode: 'X' }, 'KT-CT-1111'],
      [{ productCode: 'X' }, 'KT-GB-9514'],
      [{ mpan: own, productCode: 'X' }, 'KT-GB-9514'],
    ];
    for (const [variables, code] of cases) {
      const { codes } = await platform.ask(settable, {
        as: 'household',
        variables: { ...variables },
      });
      assert.deepEqual(codes, [code], JSON.stringify(variables));
    }
  });

  it('cannot be determined before the industry has described the meter point', async () => {
    const { mpan } = samplesOf('plain');
    const [point] = await platform.db.query
      .select({ id: meterPoints.id })
      .from(meterPoints)
      .where(eq(meterPoints.identifier, mpan ?? ''));
    const isOfPoint = eq(electricityDetails.meterPointId, point?.id ?? 0);
    const [kept] = await platform.db.query.select().from(electricityDetails).where(isOfPoint);
    assert.ok(kept);
    await platform.db.query.delete(electricityDetails).where(isOfPoint);
    try {
      const { codes } = await platform.ask(settable, { as: 'plain', variables: { mpan } });
      assert.deepEqual(codes, ['KT-GB-4502']);
    } finally {
      await platform.db.query.insert(electricityDetails).values(kept);
    }
  });
});
