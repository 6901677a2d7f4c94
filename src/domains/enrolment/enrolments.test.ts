import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { and, eq, gt } from 'drizzle-orm';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { testNow } from '../../../test/support/database.ts';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import type { EnrolmentStepStatus } from '../../engine/schema.generated.ts';
import { agreements } from '../agreements/tables.ts';
import { meterPoints } from '../metering/tables.ts';
import {
  enrolmentStatus,
  firstDayOnProduct,
  firstSteps,
  isAgreementDue,
  isTermsOpen,
  stageStatus,
  stagesOf,
  stepKeys,
  stepsAt,
  withTermsAccepted,
} from './enrolments.rules.ts';
import { enrolments } from './tables.ts';

const now = Temporal.Instant.from(testNow);

describe('the way onto a product', () => {
  const statuses: readonly EnrolmentStepStatus[] = [
    'SKIPPED',
    'COMPLETED',
    'PENDING',
    'IN_PROGRESS',
    'STALLED',
    'CANCELLED',
    'FAILED',
    'ERRORED',
  ];

  it('is as far as its steps are', () => {
    assert.equal(enrolmentStatus(['PENDING', 'SKIPPED', 'PENDING']), 'NOT_STARTED');
    assert.equal(enrolmentStatus(['COMPLETED', 'PENDING']), 'IN_PROGRESS');
    assert.equal(enrolmentStatus(['COMPLETED', 'STALLED', 'PENDING']), 'IN_PROGRESS');
    assert.equal(enrolmentStatus(['COMPLETED', 'SKIPPED']), 'COMPLETED');
    assert.equal(enrolmentStatus(['COMPLETED', 'CANCELLED', 'PENDING']), 'CANCELLED');
    assert.equal(enrolmentStatus(['FAILED', 'CANCELLED']), 'FAILED');
    assert.equal(enrolmentStatus(['FAILED', 'ERRORED']), 'ERRORED');
    assert.equal(stageStatus(['SKIPPED', 'SKIPPED']), 'SKIPPED');
    assert.equal(stageStatus(['SKIPPED', 'PENDING']), 'PENDING');
    assert.equal(stageStatus(['COMPLETED', 'STALLED']), 'STALLED');
  });

  it('is done if and only if every part of it is', () => {
    const somehow = fc.array(fc.constantFrom(...statuses), {
      minLength: stepKeys.length,
      maxLength: stepKeys.length,
    });
    fc.assert(
      fc.property(somehow, (drawn) => {
        const steps = stepKeys.map((key, place) => ({ key, status: drawn[place] ?? 'PENDING' }));
        const stages = stagesOf(steps);
        const isDone = stages.every(({ status }) => status === 'COMPLETED' || status === 'SKIPPED');
        assert.equal(enrolmentStatus(drawn) === 'COMPLETED', isDone);
        assert.deepEqual(
          stages.flatMap((stage) => stage.steps),
          steps,
        );
      }),
    );
  });

  it('comes to the agreement when terms and meter are settled, and to one step at a time', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (isSmart, hasHalfHours, needs) => {
        const beginning = { isSmart, hasHalfHours: isSmart && hasHalfHours, needsHalfHours: needs };
        const waiting = firstSteps({ ...beginning, hasAccepted: false });
        const accepted = firstSteps({ ...beginning, hasAccepted: true });
        assert.equal(isTermsOpen(waiting), true);
        assert.equal(isTermsOpen(accepted), false);
        assert.equal(isAgreementDue(waiting), false);
        // Accepting later comes to the same as accepting at once.
        assert.deepEqual(withTermsAccepted(waiting), accepted);
        assert.equal(isAgreementDue(accepted), isSmart && (!needs || hasHalfHours));
        for (const steps of [waiting, accepted]) {
          assert.equal(steps.filter(({ status }) => status === 'IN_PROGRESS').length, 1);
        }
      }),
    );
  });

  it('goes on until the day comes that is laid down for a step', () => {
    const at = now.add({ hours: 12 });
    const step = { key: 'TARIFF_BEGUN', status: 'COMPLETED', updatedAt: at } as const;
    assert.equal(stepsAt([step], at)[0]?.status, 'COMPLETED');
    const [before] = stepsAt([step], at.subtract({ milliseconds: 1 }));
    assert.deepEqual(before, { ...step, status: 'IN_PROGRESS', updatedAt: null });
  });

  it('ends on the day that is wished for, tomorrow at the earliest', () => {
    const today = Temporal.PlainDate.from('2026-03-10');
    const first = (target: string | null) =>
      firstDayOnProduct(target === null ? null : Temporal.PlainDate.from(target), today).toString();
    assert.equal(first(null), '2026-03-11');
    assert.equal(first('2026-03-01'), '2026-03-11');
    assert.equal(first('2026-04-02'), '2026-04-02');
  });
});

describe('enrolments', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const start = `mutation($input: StartSmartOnboardingProcessInput) {
    startOnboardingProcess(input: $input) {
      productEnrolment { id status stages { name status steps { displayName status } } }
    }
  }`;
  const startExport = `mutation($input: StartExportOnboardingProcessInput) {
    startExportOnboardingProcess(input: $input) { productEnrolment { id status } }
  }`;
  const accept = `mutation($input: AcceptTermsAndConditionsInput!) {
    acceptTermsAndConditions(input: $input) { acceptedVersion }
  }`;
  const statusOf = `query($accountNumber: String!, $enrolmentId: ID!) {
    productEnrolment(accountNumber: $accountNumber, enrolmentId: $enrolmentId) { id status }
  }`;
  const signIn = `mutation($key: String!) {
    obtainKrakenToken(input: { organizationSecretKey: $key }) { token }
  }`;
  const eligibility = (name: string) => `query($a: String!, $m: String!, $p: String!) {
    ${name}(accountNumber: $a, mpxn: $m, productCode: $p) {
      isEligible ineligibilityReasons { code }
    }
  }`;
  const ask = (document: string, input: Record<string, unknown>, as = 'organization') =>
    platform.ask(document, { as, variables: { input } });
  const samples = (name: string) => platform.viewer(name).samples;
  const sample = (name: string, key: string) => samples(name)[key] ?? '';

  async function codesOf(name: string, a: string, m: string, p: string): Promise<string[]> {
    const answer = await platform.ask(eligibility(name), {
      as: 'organization',
      variables: { a, m, p },
    });
    const { isEligible, ineligibilityReasons } = answer.data[name];
    assert.equal(isEligible, ineligibilityReasons.length === 0);
    return ineligibilityReasons.map(({ code }: { code: string }) => code);
  }

  it('tell by the older rules what they know, and by all of them the rest', async () => {
    const of = ['AGILE-24-10-01', 'BUS-VAR-22-11-01', 'FIX-24M-25-10-11'] as const;
    const [a, m] = [sample('plain', 'accountNumber'), sample('plain', 'mpan')];
    const basic = await Promise.all(of.map((p) => codesOf('productEligibility', a, m, p)));
    const full = await Promise.all(of.map((p) => codesOf('productEligibilityV2', a, m, p)));
    assert.deepEqual(basic, [[], ['ACCOUNT_TYPE_MISMATCH'], []]);
    for (const [place, codes] of full.entries()) {
      assert.ok(codes.includes('ENROLMENT_IN_PROGRESS'));
      assert.ok(basic[place]?.every((code) => codes.includes(code)));
    }
    const debtor = sample('debtor', 'accountNumber');
    const [point] = await platform.db.query
      .select({ mpan: meterPoints.identifier })
      .from(meterPoints)
      .innerJoin(agreements, eq(agreements.meterPointId, meterPoints.id))
      .innerJoin(enrolments, eq(enrolments.meterPointId, meterPoints.id))
      .where(and(eq(enrolments.id, 4), eq(meterPoints.fuel, 'ELECTRICITY')));
    assert.ok(point);
    const owes = await codesOf('productEligibilityV2', debtor, point.mpan, 'FIX-24M-25-10-11');
    assert.ok(owes.includes('ACCOUNT_IN_DEBT'));
    assert.ok(
      !(await codesOf('productEligibility', debtor, point.mpan, 'FIX-24M-25-10-11')).length,
    );
  });

  it('begin once, however often and by how many they are asked for', async () => {
    const input = {
      accountNumber: sample('organization', 'onboardingAccountNumber'),
      productCode: 'SILVER-24-04-03',
      termsAndConditions: { accepted: true, version: '2.0' },
      targetAgreementChangeDate: '2026-03-15',
    };
    const answers = await Promise.all([ask(start, input), ask(start, input), ask(start, input)]);
    const again = await ask(start, input);
    const ids = [...answers, again].map(
      ({ data }) => data.startOnboardingProcess.productEnrolment.id,
    );
    assert.equal(new Set(ids).size, 1);
    const id = Number(ids[0]);
    const [enrolment] = await platform.db.query
      .select()
      .from(enrolments)
      .where(eq(enrolments.id, id));
    assert.ok(enrolment);
    const begun = await platform.db.query
      .select()
      .from(agreements)
      .where(
        and(eq(agreements.meterPointId, enrolment.meterPointId), gt(agreements.validFrom, now)),
      );
    assert.deepEqual(
      begun.map(({ productId, validFrom }) => [productId, validFrom.toString()]),
      [[enrolment.productId, '2026-03-15T00:00:00Z']],
    );

    const variables = { accountNumber: input.accountNumber, enrolmentId: String(id) };
    const status = async (token: string) =>
      (await platform.ask(statusOf, { token, variables })).data.productEnrolment.status;
    assert.equal(await status(await platform.tokenOf('organization')), 'IN_PROGRESS');
    const other = await ask(start, { ...input, productCode: 'AGILE-24-10-01' });
    assert.deepEqual(other.codes, ['KT-GB-4102']);
    platform.clock.set(Temporal.Instant.from('2026-03-15T00:00:00Z'));
    try {
      // The token of five days ago has expired.
      const key = platform.viewer('organization').organizationSecretKey;
      const { data } = await platform.ask(signIn, { variables: { key } });
      assert.equal(await status(data.obtainKrakenToken.token), 'COMPLETED');
    } finally {
      platform.clock.set(now);
    }
  });

  it('on export take what generates, is certified, and is known to the network', async () => {
    const input = {
      accountNumber: sample('organization', 'exportAccountNumber'),
      productCode: 'AGILE-OUTGOING-19-05-13',
      technologyType: 'SOLAR',
      fitStatus: 'NONE',
      certificate: { type: 'MCS', number: 'MCS-7654321' },
      dnoStatus: 'NOTIFIED',
      termsAndConditionsAccepted: true,
    };
    const noFitId = await ask(startExport, { ...input, fitStatus: 'OWNER' });
    assert.deepEqual(noFitId.codes, ['KT-CT-1605']);
    const battery = await ask(startExport, {
      ...input,
      technologyType: 'STORAGE',
      certificate: null,
      dnoStatus: 'NOT_NOTIFIED',
    });
    assert.deepEqual(battery.codes, ['KT-GB-4103']);
    assert.match(battery.text, /NO_GENERATION, NOT_CERTIFIED, NETWORK_NOT_NOTIFIED/);
    const first = await ask(startExport, input);
    const again = await ask(startExport, input);
    assert.equal(again.text, first.text);
    const { id } = first.data.startExportOnboardingProcess.productEnrolment;
    const [enrolment] = await platform.db.query
      .select()
      .from(enrolments)
      .where(eq(enrolments.id, Number(id)));
    assert.deepEqual(enrolment?.exportDetails, {
      technologyType: 'SOLAR',
      fitStatus: 'NONE',
      includesFitGeneration: false,
      fitId: null,
      certificate: input.certificate,
      dnoStatus: 'NOTIFIED',
    });
  });

  it('put a smart meter up on the way where there is none', async () => {
    const answer = await ask(start, {
      accountNumber: sample('organization', 'traditionalAccountNumber'),
      productCode: 'AGILE-24-10-01',
    });
    const { status, stages } = answer.data.startOnboardingProcess.productEnrolment;
    assert.equal(status, 'IN_PROGRESS');
    assert.deepEqual(
      stages.map((stage: { name: string; status: string }) => [stage.name, stage.status]),
      [
        ['Checks', 'COMPLETED'],
        ['Terms and conditions', 'IN_PROGRESS'],
        ['Metering', 'PENDING'],
        ['Agreement', 'PENDING'],
      ],
    );
  });

  it('are refused for what is wrong with the input, and nothing is written', async () => {
    const count = () => platform.db.query.$count(enrolments);
    const written = await count();
    const valid = {
      accountNumber: sample('household', 'accountNumber'),
      mpan: sample('household', 'mpan'),
      productCode: 'GO-VAR-22-10-14',
    };
    const paths = async (input: Record<string, unknown>) => {
      const answer = await ask(start, { ...valid, ...input }, 'household');
      assert.deepEqual(answer.codes, ['KT-CT-1605']);
      return answer.errors?.[0]?.extensions.validationErrors?.map(({ inputPath }) =>
        inputPath.join('.'),
      );
    };
    assert.deepEqual(await paths({ mprn: sample('household', 'mprn') }), ['input.mprn']);
    assert.deepEqual(await paths({ targetAgreementChangeDate: '2026-03-10' }), [
      'input.targetAgreementChangeDate',
    ]);
    assert.deepEqual(await paths({ termsAndConditions: { accepted: true, version: '1.0' } }), [
      'input.termsAndConditions.version',
    ]);
    const none = await platform.ask('mutation { startOnboardingProcess { __typename } }', {
      as: 'household',
    });
    assert.equal(none.data.startOnboardingProcess, null);
    assert.equal(none.codes.length, 1);
    assert.equal(await count(), written);
  });

  it('wait for the version of the terms that was sent, and take it once', async () => {
    const of = {
      accountNumber: sample('plain', 'accountNumber'),
      enrolmentId: sample('plain', 'enrolmentId'),
    };
    const version = (versionMajor: number) => ({
      ...of,
      termsVersion: { versionMajor, versionMinor: 0 },
    });
    assert.deepEqual((await ask(accept, version(1), 'plain')).codes, ['KT-CT-1605']);
    const first = await ask(accept, version(2), 'plain');
    const again = await ask(accept, version(2), 'plain');
    assert.equal(first.data.acceptTermsAndConditions.acceptedVersion, '2.0');
    assert.equal(again.text, first.text);
    assert.deepEqual((await ask(accept, version(1), 'plain')).codes, ['KT-GB-4139']);
  });

  it('answer alike for those of others and for those that are not there', async () => {
    const accountNumber = sample('household', 'accountNumber');
    const texts = await Promise.all(
      ['2', '99999', 'none'].map(async (enrolmentId) => {
        const variables = { accountNumber, enrolmentId };
        return (await platform.ask(statusOf, { as: 'household', variables })).text;
      }),
    );
    assert.equal(new Set(texts).size, 1);
    assert.match(texts[0] ?? '', /KT-CT-4177/);
  });

  it('are begun and accepted by nobody who may only look', async () => {
    const accountNumber = sample('carer', 'caredForAccountNumber');
    const input = { accountNumber, productCode: 'AGILE-24-10-01' };
    assert.deepEqual((await ask(start, input, 'carer')).codes, ['KT-CT-4177']);
    const terms = {
      accountNumber,
      enrolmentId: '1',
      termsVersion: { versionMajor: 2, versionMinor: 0 },
    };
    assert.deepEqual((await ask(accept, terms, 'carer')).codes, ['KT-CT-4177']);
  });

  it('refuse a range of days to switch on that is none', async () => {
    const document = `query($agreementId: Int!, $maxRange: Int) {
      availableProductSwitchDates(agreementId: $agreementId, maxRange: $maxRange)
    }`;
    for (const maxRange of [0, -1, 366]) {
      const variables = { agreementId: Number(sample('household', 'agreementId')), maxRange };
      const answer = await platform.ask(document, { as: 'household', variables });
      assert.deepEqual(answer.codes, ['KT-CT-1605']);
    }
  });
});
