import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { and, desc, eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { testNow } from '../../../test/support/database.ts';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import { meterPoints } from '../metering/tables.ts';
import { firstSteps, stepKeys, withTermsAccepted } from './enrolments.rules.ts';
import { lastChangeAt, latestEvent, tariffFamily, termsStatus } from './smart-onboarding.rules.ts';
import { enrolments } from './tables.ts';

const now = Temporal.Instant.from(testNow);

describe('what has happened last on the way onto a product', () => {
  const begun = firstSteps({
    isSmart: true,
    hasHalfHours: true,
    needsHalfHours: true,
    hasAccepted: false,
  });

  it('waits for the terms even where readings arrive already', () => {
    assert.equal(latestEvent(begun), 'TERMS_EMAIL_SENT');
    assert.equal(latestEvent(withTermsAccepted(begun)), 'METER_READINGS_AVAILABLE');
  });

  it('is the last step done, or the end', () => {
    const doneBefore = (place: number, status: 'PENDING' | 'CANCELLED' | 'FAILED' | 'ERRORED') =>
      stepKeys.map((key, each) => {
        if (each < place) return { key, status: 'COMPLETED' as const };
        return { key, status: each === place ? status : ('PENDING' as const) };
      });
    assert.deepEqual(
      [...stepKeys.keys(), stepKeys.length].map((place) =>
        latestEvent(doneBefore(place, 'PENDING')),
      ),
      [
        'STARTED',
        'STARTED',
        'STARTED',
        'TERMS_EMAIL_SENT',
        'TERMS_ACCEPTED',
        'METER_INSTALLED',
        'METER_READINGS_AVAILABLE',
        'AGREEMENTS_UPDATED',
        'COMPLETED',
      ],
    );
    assert.equal(latestEvent(doneBefore(3, 'CANCELLED')), 'CANCELLED');
    assert.equal(latestEvent(doneBefore(4, 'FAILED')), 'UNABLE_TO_PROCEED');
    assert.equal(latestEvent(doneBefore(6, 'ERRORED')), 'UNABLE_TO_PROCEED');
    assert.equal(termsStatus(doneBefore(2, 'PENDING')), 'TERMS_ACCEPTANCE_REQUIRED');
    assert.equal(termsStatus(doneBefore(3, 'CANCELLED')), 'TERMS_EMAIL_SENT');
    assert.equal(termsStatus(doneBefore(4, 'FAILED')), 'TERMS_ACCEPTED');
  });

  it('was at the latest change of a step, at the beginning where none has changed', () => {
    const later = now.add({ hours: 30 });
    assert.equal(lastChangeAt(now, [{ updatedAt: null }]), now);
    assert.equal(lastChangeAt(now, [{ updatedAt: later }, { updatedAt: now }]), later);
  });

  it('is about a family of products, told from the code', () => {
    assert.equal(tariffFamily('AGILE-24-10-01'), 'AGILE_OCTOPUS');
    assert.equal(tariffFamily('AGILE-OUTGOING-19-05-13'), 'OUTGOING_AGILE');
    assert.equal(tariffFamily('GO-VAR-22-10-14'), 'OCTOPUS_GO');
    assert.equal(tariffFamily('INTELLI-VAR-24-10-29'), 'INTELLIGENT_OCTOPUS');
    assert.equal(tariffFamily('SILVER-24-04-03'), null);
  });
});

describe('the onboarding of a meter point', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const document = `query($mpan: ID) { meterPoints(mpan: $mpan) { ... on ElectricityMeterPointType {
    smartTariffOnboarding { id lastUpdated latestStatus latestTermsStatus smartTariffCode }
  } } }`;

  it('is the latest of accounts within reach', async () => {
    const { mpan = '' } = platform.viewer('plain').samples;
    const onboardingSeenBy = async (as: string) => {
      const { data } = await platform.ask(document, { as, variables: { mpan } });
      return data.meterPoints.smartTariffOnboarding;
    };
    const { query } = platform.db;
    const [latest] = await query
      .select({ enrolment: enrolments })
      .from(enrolments)
      .innerJoin(meterPoints, eq(meterPoints.id, enrolments.meterPointId))
      .where(and(eq(meterPoints.identifier, mpan), eq(meterPoints.fuel, 'ELECTRICITY')))
      .orderBy(desc(enrolments.createdAt))
      .limit(1);
    assert.ok(latest);
    const own = await onboardingSeenBy('plain');
    const { lastUpdated, ...rest } = own;
    assert.deepEqual(rest, {
      id: String(latest.enrolment.id),
      latestStatus: 'TERMS_EMAIL_SENT',
      latestTermsStatus: 'TERMS_EMAIL_SENT',
      smartTariffCode: 'AGILE_OCTOPUS',
    });
    assert.ok(Temporal.Instant.compare(Temporal.Instant.from(lastUpdated), now) < 0);
    // Another account goes a way of its own here, later: the organization sees it, the home does not.
    const [foreign] = await query
      .insert(enrolments)
      .values({
        ...latest.enrolment,
        id: undefined,
        accountId: latest.enrolment.accountId + 1,
        createdAt: now,
        closedAt: now,
      })
      .returning({ id: enrolments.id });
    assert.equal((await onboardingSeenBy('organization')).id, String(foreign?.id));
    assert.deepEqual(await onboardingSeenBy('plain'), own);
  });
});
