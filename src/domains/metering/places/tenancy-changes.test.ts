import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { isChangeOfTenancyOngoing } from './tenancy-changes.rules.ts';

const at = (day: string) => Temporal.Instant.from(`${day}T00:00:00Z`);
const stay = (from: string, to: string | null, windowDays = 28) => ({
  effectiveFrom: at(from),
  effectiveTo: to === null ? null : at(to),
  windowDays,
});
const isOngoing = (stays: ReturnType<typeof stay>[], today: string) =>
  isChangeOfTenancyOngoing(stays, Temporal.PlainDate.from(today));

// The rule is ours: the window is the one in which a reading counts as that of the day.
describe('a change of tenancy', () => {
  it('goes on from when an end is known until its window is over', () => {
    const leaving = [stay('2024-01-01', '2026-02-01')];
    assert.equal(isOngoing(leaving, '2025-11-01'), true);
    assert.equal(isOngoing(leaving, '2026-03-01'), true);
    assert.equal(isOngoing(leaving, '2026-03-02'), false);
  });

  it('goes on while somebody is to move in, and for the window after, where another was before', () => {
    const arriving = [stay('2020-01-01', '2025-06-01'), stay('2026-02-01', null, 14)];
    assert.equal(isOngoing(arriving, '2025-12-31'), true);
    assert.equal(isOngoing(arriving, '2026-02-15'), true);
    assert.equal(isOngoing(arriving, '2026-02-16'), false);
  });

  it('is none where the first who is known came by a change of supplier', () => {
    assert.equal(isOngoing([stay('2026-01-20', null)], '2026-01-25'), false);
    assert.equal(isOngoing([stay('2026-01-20', null)], '2026-01-19'), true);
    assert.equal(isOngoing([], '2026-01-19'), false);
  });
});

describe('the homes of the town', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(() => platform.close());

  it('change hands where somebody leaves, and take smart meters where a meter is still visited', async () => {
    const document = `query($accountNumber: String!) { properties(accountNumber: $accountNumber) {
      isChangeOfTenancyOngoing isSmets2InstallationAllowed
      occupancyPeriods { effectiveTo }
      electricityMeterPoints { meters { meterType isTradPrepay } }
      gasMeterPoints { meters { meterType } } } }`;
    const seen = { isOngoing: new Set<boolean>(), isAllowed: new Set<boolean>() };
    for (const accountNumber of platform.viewer('organization').accountNumbers) {
      const options = { as: 'organization', variables: { accountNumber } };
      const { data } = await platform.ask(document, options);
      for (const property of data.properties) {
        const points = [...property.electricityMeterPoints, ...property.gasMeterPoints];
        const types: string[] = points.flatMap(({ meters }) =>
          meters.map(({ meterType }: { meterType: string }) => meterType),
        );
        seen.isOngoing.add(property.isChangeOfTenancyOngoing);
        seen.isAllowed.add(property.isSmets2InstallationAllowed);
        if (property.isSmets2InstallationAllowed) {
          assert.ok(types.some((type) => !/^(S[12]|H$)/.test(type)));
        }
        const ends = property.occupancyPeriods.filter(
          ({ effectiveTo }: { effectiveTo: string | null }) =>
            effectiveTo !== null &&
            Date.parse(effectiveTo) > platform.clock.now().epochMilliseconds,
        );
        if (ends.length > 0) assert.equal(property.isChangeOfTenancyOngoing, true);
      }
    }
    assert.equal(seen.isOngoing.size, 2);
    assert.equal(seen.isAllowed.size, 2);
  });
});
