import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { wheelOfFortunePlayers } from '../wheel/wheel-of-fortune.tables.ts';
import {
  collectsPoints,
  enrollmentStatus,
  isShownPoints,
  type MembershipFacts,
  reasonsAgainstJoining,
} from './octoplus.rules.ts';
import { octoplusEnrolments } from './programme.tables.ts';

const facts: MembershipFacts = {
  accountType: 'DOMESTIC',
  status: 'ACTIVE',
  programme: { isOn: true, hasBusinesses: false },
  isEnrolled: false,
  hasProperty: true,
  hasSmartMeter: true,
  paysByDirectDebit: true,
  campaigns: new Set(['winter-evenings-off']),
};

describe('who may join the loyalty programme', () => {
  // "Any Octopus customer with an electricity smart meter and paying with a Direct Debit":
  // https://octopus.energy/blog/saving-sessions-faqs, "Am I eligible to take part?".
  it('is whoever has a smart meter and pays by Direct Debit', () => {
    assert.deepEqual(reasonsAgainstJoining(facts), []);
    assert.deepEqual(reasonsAgainstJoining({ ...facts, hasSmartMeter: false }), [
      'NO_ELIGIBLE_METERS',
    ]);
    assert.deepEqual(reasonsAgainstJoining({ ...facts, paysByDirectDebit: false }), [
      'NO_DIRECT_DEBIT',
    ]);
  });

  // What the other published names stand for is ours.
  const others: readonly (readonly [string, Partial<MembershipFacts>])[] = [
    ['OCTOPLUS_DISABLED', { accountType: 'BUSINESS' }],
    ['OCTOPLUS_DISABLED', { status: 'DORMANT' }],
    ['ALREADY_SIGNED_UP', { isEnrolled: true }],
    ['OCTOPLUS_DISABLED', { programme: { isOn: false, hasBusinesses: false } }],
    ['INCORRECT_BRAND', { programme: null }],
    ['NO_PROPERTIES', { hasProperty: false }],
    ['ACTIVE_EXCLUSION_CAMPAIGN', { campaigns: new Set(['octoplus-comparison-group']) }],
  ];
  for (const [reason, change] of others) {
    it(`is not whoever is ${JSON.stringify(change)}: ${reason}`, () => {
      assert.deepEqual(reasonsAgainstJoining({ ...facts, ...change }), [reason]);
    });
  }

  it('is told by all reasons, in the published order', () => {
    const all = { ...facts, status: 'PENDING', hasProperty: false, hasSmartMeter: false } as const;
    assert.deepEqual(reasonsAgainstJoining(all), [
      'OCTOPLUS_DISABLED',
      'NO_PROPERTIES',
      'NO_ELIGIBLE_METERS',
    ]);
  });
});

describe('a part in the loyalty programme', () => {
  const at = (text: string) => Temporal.Instant.from(`${text}T00:00:00Z`);
  const enrolment = {
    enrolledAt: at('2025-01-10'),
    collectsPointsFrom: at('2025-02-10'),
    leftAt: at('2025-03-10'),
  };

  it('begins and ends to the instant, and points lie within it', () => {
    const told = ['2025-01-09', '2025-01-10', '2025-02-10', '2025-03-10'].map((day) => [
      enrollmentStatus(enrolment, at(day)),
      collectsPoints(enrolment, at(day)),
      isShownPoints(enrolment, at(day)),
    ]);
    assert.deepEqual(told, [
      ['UNENROLLED_NEVER_ENROLLED', false, true],
      ['ENROLLED', false, false],
      ['ENROLLED', true, true],
      ['UNENROLLED_PREVIOUSLY_ENROLLED', false, true],
    ]);
    assert.equal(enrollmentStatus(null, at('2025-02-10')), 'UNENROLLED_NEVER_ENROLLED');
  });
});

describe('octoplusAccountInfo', () => {
  const document = `query($accountNumber: String!) {
    octoplusAccountInfo(accountNumber: $accountNumber) {
      enrollmentStatus isOctoplusEnrolled isLoyaltyPointsUser shouldUseV2
      octoplusEligibility { ineligibilityReason ineligibilityReasons isEligible }
      octoplusSnapWebUrl { domain path url }
    }
  }`;
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const infoOf = async (accountNumber: string) => {
    const { data, errors } = await platform.ask(document, {
      as: 'organization',
      variables: { accountNumber },
    });
    assert.equal(errors, undefined);
    return data.octoplusAccountInfo;
  };

  it('says of every account the same in all of its fields', async () => {
    const { accountNumbers } = platform.viewer('organization');
    const infos = await Promise.all(accountNumbers.map(infoOf));
    for (const info of infos) {
      const isEnrolled = info.enrollmentStatus === 'ENROLLED';
      const { isEligible, ineligibilityReason, ineligibilityReasons } = info.octoplusEligibility;
      assert.equal(info.isOctoplusEnrolled, isEnrolled);
      assert.equal(ineligibilityReasons.includes('ALREADY_SIGNED_UP'), isEnrolled);
      assert.equal(isEligible, ineligibilityReasons.length === 0);
      assert.equal(ineligibilityReason, ineligibilityReasons[0] ?? null);
      assert.equal(info.octoplusSnapWebUrl !== null, isEnrolled || isEligible);
      if (info.octoplusSnapWebUrl) {
        const { domain, path, url } = info.octoplusSnapWebUrl;
        assert.equal(url, `https://${domain}${path}`);
      }
      assert.equal(info.shouldUseV2, !isEnrolled || info.isLoyaltyPointsUser);
    }
    const enrolled = infos.filter(({ isOctoplusEnrolled }) => isOctoplusEnrolled).length;
    const rows = await platform.db.query.select().from(octoplusEnrolments);
    assert.equal(enrolled, rows.filter(({ leftAt }) => leftAt === null).length);
  });

  it('stands in one document with the rest of what a home-automation client begins with', async () => {
    const { accountNumber } = platform.viewer('household').samples;
    const { data, errors } = await platform.ask(
      `query($number: String!) {
        octoplusAccountInfo(accountNumber: $number) { enrollmentStatus isOctoplusEnrolled }
        properties(accountNumber: $number) { id occupancyPeriods { effectiveTo } }
        account(accountNumber: $number) {
          electricityAgreements(active: true) { meterPoint { mpan direction
            meters(includeInactive: false) { serialNumber smartImportElectricityMeter { deviceId } }
            agreements(includeInactive: true) { tariff { ... on TariffType { tariffCode } } } } }
          gasAgreements(active: true) { meterPoint { mprn } }
        }
      }`,
      { as: 'household', variables: { number: accountNumber } },
    );
    assert.equal(errors, undefined);
    assert.deepEqual(data.octoplusAccountInfo, {
      enrollmentStatus: 'ENROLLED',
      isOctoplusEnrolled: true,
    });
    assert.ok(data.account.electricityAgreements.length > 0);
  });

  it('shows every reason in the town, members with and without points, and one that left', async () => {
    const { accountNumbers } = platform.viewer('organization');
    const infos = await Promise.all(accountNumbers.map(infoOf));
    const reasons = new Set(infos.flatMap((info) => info.octoplusEligibility.ineligibilityReasons));
    assert.equal(reasons.size, 7);
    assert.deepEqual(
      new Set(infos.map(({ enrollmentStatus: status }) => status)),
      new Set(['ENROLLED', 'UNENROLLED_NEVER_ENROLLED', 'UNENROLLED_PREVIOUSLY_ENROLLED']),
    );
    assert.deepEqual(new Set(infos.map(({ shouldUseV2 }) => shouldUseV2)), new Set([true, false]));
  });
});

describe('isOptedInToWof', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  it('is told to the user itself and to organizations, and to no one else on the account', async () => {
    const document = `query($accountNumber: String!) {
      account(accountNumber: $accountNumber) { users { id isOptedInToWof } }
    }`;
    const { userId, accountNumber } = platform.viewer('household').samples;
    const variables = { accountNumber };
    const players = await platform.db.query.select().from(wheelOfFortunePlayers);
    const plays = (id: string) => players.some((player) => String(player.userId) === id);
    const own = await platform.ask(document, { as: 'household', variables });
    const trusted = await platform.ask(document, { as: 'organization', variables });
    assert.ok(own.data.account.users.length > 1);
    for (const [place, user] of own.data.account.users.entries()) {
      assert.equal(user.isOptedInToWof, user.id === userId ? plays(user.id) : null);
      assert.equal(trusted.data.account.users[place].isOptedInToWof, plays(user.id));
    }
  });
});
