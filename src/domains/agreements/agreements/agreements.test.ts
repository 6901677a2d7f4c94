import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { givePermissionsToFew } from '../../../../test/support/permissions.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

const agreement = `query($id: ID!) { agreement(id: $id) {
  id isActive isRevoked validFrom validTo terminatedAt characteristicValues { value }
  product { code } } }`;
const bothFuels = `query($id: ID!) {
  electricityAgreement(id: $id) { id } gasAgreement(id: $id) { id } }`;
const atPoint = `query($mpan: ID!, $all: Boolean, $after: DateTime) { meterPoints(mpan: $mpan) {
  ... on ElectricityMeterPointType { canRenewTariff isDueTariffRenewal
    agreements(includeInactive: $all, validAfter: $after) { id validFrom validTo isActive
      isRevoked account { number } tariff { __typename ... on TariffType { tariffCode } } } } } }`;
const ending = `query($days: Int!, $window: Int!) {
  agreementsForRollover(daysBeforeExpiration: $days, windowSize: $window) {
    id validTo agreedTo account { number } } }`;

describe('agreements', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    await givePermissionsToFew(platform, [
      'CAN_QUERY_AGREEMENTS',
      'CAN_QUERY_AGREEMENT_ROLLOVERS',
      'CAN_QUERY_AGREEMENT_RESCISSIONS',
    ]);
  });
  after(() => platform.close());

  const sampleOf = (name: string) => platform.viewer('organization').samples[name] ?? '';
  const ask = (document: string, as: string, variables: Record<string, unknown>) =>
    platform.ask(document, { as, variables });

  it('are found by those who reach the account, and look missing to everyone else', async () => {
    const foreign = sampleOf('endingAgreementId');
    const own = await ask(agreement, 'plain', { id: foreign });
    assert.equal(own.data.agreement.id, foreign);
    const refused = await ask(agreement, 'household', { id: foreign });
    const missing = await ask(agreement, 'household', { id: '2147483647' });
    assert.deepEqual(refused.codes, ['KT-CT-1501']);
    assert.deepEqual(refused.errors, missing.errors);
    for (const id of ['0', '-1', 'x', '99999999999999', '1e3']) {
      assert.deepEqual((await ask(agreement, 'household', { id })).codes, ['KT-CT-1501'], id);
    }
    const none = await ask(bothFuels, 'household', { id: foreign });
    assert.deepEqual(none.data, { electricityAgreement: null, gasAgreement: null });
    const rollover = 'query($number: String!) { agreementRollover(number: $number) { id } }';
    const number = sampleOf('doneRolloverNumber');
    assert.ok((await ask(rollover, 'organization', { number })).data.agreementRollover);
    assert.deepEqual((await ask(rollover, 'few', { number: 'R-0' })).codes, ['KT-CT-13705']);
  });

  it('are of one fuel and not of the other', async () => {
    const electric = await ask(bothFuels, 'household', { id: sampleOf('agreementId') });
    assert.equal(String(electric.data.electricityAgreement.id), sampleOf('agreementId'));
    assert.equal(electric.data.gasAgreement, null);
    const gas = await ask(bothFuels, 'household', { id: sampleOf('gasAgreementId') });
    assert.equal(String(gas.data.gasAgreement.id), sampleOf('gasAgreementId'));
    assert.equal(gas.data.electricityAgreement, null);
  });

  it('of a meter point stand one after the other, and what is over is left out', async () => {
    const { mpan } = platform.viewer('plain').samples;
    const all = (await ask(atPoint, 'plain', { mpan, all: true })).data.meterPoints;
    assert.equal(all.agreements.length, 2);
    assert.equal(all.agreements[0].validTo, all.agreements[1].validFrom);
    assert.equal(all.isDueTariffRenewal, true);
    assert.equal(all.canRenewTariff, true);
    const present = (await ask(atPoint, 'plain', { mpan })).data.meterPoints.agreements;
    assert.deepEqual(present, all.agreements.slice(1));
    const after = all.agreements[0].validTo;
    const later = await ask(atPoint, 'plain', { mpan, all: true, after });
    assert.deepEqual(later.data.meterPoints.agreements, all.agreements.slice(1));
  });

  it('of whoever lived there before are not shown to whoever does now', async () => {
    // An agreement that somebody else made at the household's own meter point.
    const { mpan } = platform.viewer('household').samples;
    const before = (await ask(atPoint, 'household', { mpan, all: true })).data.meterPoints;
    await platform.db.query.execute(`
      insert into agreements.agreements (account_id, meter_point_id, product_id, tariff_id,
        payment_method, valid_from, valid_to, agreed_from, agreed_to, agreed_at, rates_agreed_at,
        params, created_at, updated_at)
      select 2, meter_point_id, product_id, tariff_id, payment_method, '2010-01-01', '2011-01-01',
        '2010-01-01', null, '2010-01-01', '2010-01-01', '{}', '2010-01-01', '2010-01-01'
      from agreements.agreements where id = 1`);
    const afterwards = (await ask(atPoint, 'household', { mpan, all: true })).data.meterPoints;
    assert.deepEqual(afterwards.agreements, before.agreements);
    const trusted = (await ask(atPoint, 'organization', { mpan, all: true })).data.meterPoints;
    assert.equal(trusted.agreements.length, before.agreements.length + 1);
  });

  it('that end are listed by the window of days, within reach alone', async () => {
    const ids = async (as: string, days: number, window: number) =>
      (await ask(ending, as, { days, window })).data.agreementsForRollover.map(
        ({ id }: { id: string }) => id,
      );
    const id = sampleOf('endingAgreementId');
    assert.ok((await ids('organization', 24, 1)).includes(id));
    assert.ok(!(await ids('organization', 23, 1)).includes(id));
    assert.ok(!(await ids('organization', 25, 10)).includes(id));
    assert.ok((await ids('plain', 0, 25)).includes(id));
    assert.ok(!(await ids('household', 0, 366)).includes(id));
    const all = (await ask(ending, 'organization', { days: 0, window: 366 })).data;
    for (const { validTo, agreedTo } of all.agreementsForRollover) assert.equal(validTo, agreedTo);
    for (const [days, window] of [
      [-1, 5],
      [4_000, 5],
      [0, 0],
      [0, 367],
    ]) {
      assert.deepEqual((await ask(ending, 'plain', { days, window })).codes, ['KT-CT-1605']);
    }
  });

  it('can be rescinded until the fifteenth midnight in London after they were made', async () => {
    const document = 'query($id: Int!) { canRescindAgreement(agreementId: $id) }';
    const id = Number(sampleOf('coolingOffAgreementId'));
    const { data } = await ask(
      'query($id: ID!) { agreement(id: $id) { rescissionDeadlineAt } }',
      'organization',
      { id: String(id) },
    );
    const now = platform.clock.now();
    const answerAt = async (instant: string) => {
      platform.clock.set(instant);
      const token = await tokenNow();
      return (await platform.ask(document, { token, variables: { id } })).data.canRescindAgreement;
    };
    const tokenNow = async () => {
      const { organizationSecretKey } = platform.viewer('organization');
      const { data: obtained } = await platform.ask(
        'mutation($k: String!) { obtainKrakenToken(input: {organizationSecretKey: $k}) { token } }',
        { variables: { k: organizationSecretKey } },
      );
      return obtained.obtainKrakenToken.token;
    };
    const deadline = data.agreement.rescissionDeadlineAt;
    const last = Temporal.Instant.from(deadline).subtract({ seconds: 1 });
    assert.equal(await answerAt(last.toString()), true);
    assert.equal(await answerAt(deadline), false);
    platform.clock.set(now);
    assert.deepEqual(platform.faults, []);
  });

  it('tell their characteristics alone, also once the document is compiled', async () => {
    const document = '{ agreement(id: 100) { characteristicValues { value } } }';
    const texts = new Set<string>();
    for (let turn = 0; turn < 4; turn += 1) {
      texts.add((await platform.ask(document, { as: 'organization' })).text);
      await new Promise(setImmediate);
    }
    assert.equal(texts.size, 1, [...texts].join(' '));
    assert.match([...texts][0] ?? '', /"characteristicValues":\[\{"value":/);
  });
});
