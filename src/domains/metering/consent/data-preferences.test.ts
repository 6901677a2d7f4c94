import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { and, eq, isNull } from 'drizzle-orm';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { testNow } from '../../../../test/support/database.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { meterPoints } from '../tables.ts';
import {
  consentAt,
  defaultGranularity,
  finestOf,
  granularities,
  occupancyAt,
  settableGranularities,
} from './data-preferences.rules.ts';
import { readingConsents } from './data-preferences.tables.ts';

const now = Temporal.Instant.from(testNow);
const at = (hours: number) => now.add({ hours });

describe('what consent may be set to', () => {
  const smart = { isReadRemotely: true, isSettledHalfHourly: false, isDomestic: true };

  it('is everything for a smart meter that is settled by profile', () => {
    assert.deepEqual(settableGranularities(smart), ['HALF_HOURLY', 'DAILY', 'MONTHLY']);
  });

  it('stops at a reading a day for a home, and at the half-hour for a business, where half-hours are settled', () => {
    const settled = { ...smart, isSettledHalfHourly: true };
    assert.deepEqual(settableGranularities(settled), ['HALF_HOURLY', 'DAILY']);
    assert.deepEqual(settableGranularities({ ...settled, isDomestic: false }), ['HALF_HOURLY']);
  });

  it('is nothing where people read the meter', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), (isSettledHalfHourly, isDomestic) => {
        const capability = { isReadRemotely: false, isSettledHalfHourly, isDomestic };
        assert.deepEqual(settableGranularities(capability), []);
      }),
    );
    assert.equal(defaultGranularity(false), 'MONTHLY');
    assert.equal(defaultGranularity(true), 'DAILY');
  });

  it('is ordered from the finest', () => {
    assert.equal(finestOf([]), null);
    assert.equal(finestOf(['MONTHLY', 'DAILY']), 'DAILY');
    assert.equal(finestOf([...granularities].toReversed()), 'HALF_HOURLY');
  });
});

describe('a history of consents', () => {
  it('has one answer for each instant, which changes when a row begins', () => {
    const steps = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(...granularities)),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(steps, fc.integer({ min: -10, max: 7000 }), (given, hour) => {
        let from = 0;
        const history = given.map(([hours, granularity], place) => {
          const validFrom = at(from);
          from += hours;
          const validTo = place === given.length - 1 ? null : at(from);
          return { accountId: 1, granularity, validFrom, validTo };
        });
        const granularity = consentAt(history, 1, at(hour));
        if (hour < 0) assert.equal(granularity, null);
        else {
          const begun = history.filter(
            ({ validFrom }) => Temporal.Instant.compare(validFrom, at(hour)) <= 0,
          );
          assert.equal(granularity, begun.at(-1)?.granularity);
        }
        assert.equal(consentAt(history, 2, at(hour)), null);
      }),
    );
  });

  it('goes by the occupancy of the moment, else by the next', () => {
    const occupancy = (accountId: number, from: number, to: number | null) => ({
      accountId,
      effectiveFrom: at(from),
      effectiveTo: to === null ? null : at(to),
    });
    const [first, second, third] = [
      occupancy(1, -20, -10),
      occupancy(2, -10, 5),
      occupancy(3, 8, null),
    ];
    assert.equal(occupancyAt([first, second, third], now), second);
    assert.equal(occupancyAt([first, second, third], at(6)), third);
    assert.equal(occupancyAt([first, second], at(5)), null);
  });
});

describe('data preferences', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const preferences = `query($accountNumber: String!) {
    smartMeterDataPreferences(accountNumber: $accountNumber) {
      readingFrequency readingsAnalysisConsentProvided readingsAnalysisConsentUpdatedDatetime
    }
  }`;
  const consent =
    'query($mpan: String!) { readingConsentGranularity(mpan: $mpan) { granularityValue } }';
  const samplesOf = (viewer: string) => platform.viewer(viewer).samples;

  it('are told of each account of the town', async () => {
    const { accountNumbers } = platform.viewer('organization');
    const answers = await Promise.all(
      accountNumbers.map(async (accountNumber) => {
        const variables = { accountNumber };
        const { data } = await platform.ask(preferences, { as: 'organization', variables });
        return data.smartMeterDataPreferences;
      }),
    );
    const values = (name: string) => new Set(answers.map((each) => each[name]));
    assert.deepEqual(
      values('readingFrequency'),
      new Set(['HALF_HOURLY', 'DAILY', 'MONTHLY', null]),
    );
    assert.deepEqual(values('readingsAnalysisConsentProvided'), new Set([true, false]));
    for (const each of answers) {
      const { readingsAnalysisConsentUpdatedDatetime: updatedAt } = each;
      if (each.readingsAnalysisConsentProvided) assert.notEqual(updatedAt, null);
      if (updatedAt) {
        assert.ok(Temporal.Instant.compare(Temporal.Instant.from(updatedAt), now) < 0);
      }
    }
  });

  it('say how finely a meter point may be read, to those who reach it', async () => {
    const own = samplesOf('household').mpan;
    const other = samplesOf('plain').mpan;
    const ask = (as: string, mpan: string | undefined) =>
      platform.ask(consent, { as, variables: { mpan } });
    const { data } = await ask('household', own);
    assert.deepEqual(data.readingConsentGranularity, { granularityValue: 'HALF_HOURLY' });
    const inaccessible = [
      ['household', other],
      ['plain', own],
      ['household', '1000000000000'],
      ['household', 'fish-out-skin-item-think'],
    ] as const;
    for (const [as, mpan] of inaccessible) {
      const { data: none, errors } = await ask(as, mpan);
      assert.equal(errors, undefined);
      assert.deepEqual(none, { readingConsentGranularity: null }, `${as} ${mpan}`);
    }
  });

  it('say the same as the table, for every meter point of the town', async () => {
    const rows = await platform.db.query
      .select({ mpan: meterPoints.identifier, granularity: readingConsents.granularity })
      .from(readingConsents)
      .innerJoin(meterPoints, eq(meterPoints.id, readingConsents.meterPointId))
      .where(and(isNull(readingConsents.validTo), eq(meterPoints.fuel, 'ELECTRICITY')));
    const answered = new Map<string, string | null>();
    for (const { mpan, granularity } of rows) {
      const { data } = await platform.ask(consent, { as: 'organization', variables: { mpan } });
      // Nobody is left at the one that was closed.
      if (data.readingConsentGranularity) {
        assert.equal(data.readingConsentGranularity.granularityValue, granularity);
      }
      answered.set(mpan, data.readingConsentGranularity);
    }
    assert.ok([...answered.values()].filter((each) => each === null).length < 4);
  });
});
