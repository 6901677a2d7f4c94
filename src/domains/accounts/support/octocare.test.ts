import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { and, eq, inArray } from 'drizzle-orm';
import {
  array,
  boolean,
  assert as check,
  constantFrom,
  nat,
  option,
  property,
  record,
  uuid,
} from 'fast-check';
import { givePermissionsToFew } from '../../../../test/support/permissions.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { accounts, accountUserRoles } from '../tables.ts';
import { type CareFacts, connectedHome, watchedHome } from './octocare.rules.ts';
import { octocareEnrolments } from './octocare.tables.ts';

const hub = {
  deviceId: 'hub',
  type: 'CHF',
  status: 'COMMISSIONED',
  importMeterId: null,
  exportMeterId: null,
};
const meter = { ...hub, deviceId: 'meter', type: 'ESME', importMeterId: 7 };
const home = { propertyId: 1, addressLine1: '1 Mill Street', devices: [hub, meter] };
const withDevices = (...devices: CareFacts['homes'][number]['devices']) => ({
  homes: [{ ...home, devices }],
});
const supported: CareFacts = {
  accountType: 'DOMESTIC',
  status: 'ACTIVE',
  isEnrolled: true,
  homes: [home],
};

describe('what a carer’s service is told', () => {
  it('is where the home is, its hub and its meter', () => {
    assert.deepEqual(connectedHome(supported), { answer: { home, hubDeviceId: 'hub' } });
    assert.deepEqual(watchedHome(supported), { answer: { home, meterDeviceId: 'meter' } });
  });

  const refusals: readonly (readonly [why: string, change: Partial<CareFacts>, code: string])[] = [
    ['a business', { accountType: 'BUSINESS' }, 'KT-GB-10501'],
    ['an account that is not supplied', { status: 'DORMANT' }, 'KT-GB-10501'],
    ['an account without a home', { homes: [] }, 'KT-GB-10501'],
    ['an account of two homes', { homes: [home, { ...home, propertyId: 2 }] }, 'KT-GB-10501'],
    ['a home that nobody watches over', { isEnrolled: false }, 'KT-GB-10502'],
    ['a home without a hub', withDevices(meter), 'KT-GB-10503'],
    ['a home with two hubs', withDevices(hub, { ...hub, deviceId: 'b' }, meter), 'KT-GB-10503'],
    [
      'a hub that was taken down',
      withDevices({ ...hub, status: 'DECOMMISSIONED' }, meter),
      'KT-GB-10503',
    ],
    ['a home without a smart meter', withDevices(hub), 'KT-GB-10504'],
    ['a home with two meters', withDevices(hub, meter, { ...meter, deviceId: 'b' }), 'KT-GB-10504'],
    [
      'a home that sells electricity',
      withDevices(hub, { ...meter, exportMeterId: 8 }),
      'KT-GB-10504',
    ],
  ];
  for (const [why, change, code] of refusals) {
    it(`is ${code} for ${why}`, () => {
      assert.deepEqual(watchedHome({ ...supported, ...change }), { refusal: code });
    });
  }

  it('is never more about use than about the home, whatever the facts', () => {
    const devices = array(
      record({
        deviceId: uuid(),
        type: constantFrom('CHF', 'ESME', 'GSME', 'PPMID'),
        status: constantFrom('COMMISSIONED', 'DECOMMISSIONED'),
        importMeterId: option(nat()),
        exportMeterId: option(nat()),
      }),
      { maxLength: 4 },
    );
    const anyFacts = record({
      accountType: constantFrom('DOMESTIC' as const, 'OCCUPIER' as const, 'BUSINESS' as const),
      status: constantFrom('ACTIVE' as const, 'PENDING' as const, 'DORMANT' as const),
      isEnrolled: boolean(),
      homes: array(record({ propertyId: nat(), addressLine1: uuid(), devices }), { maxLength: 2 }),
    });
    check(
      property(anyFacts, (facts) => {
        const connected = connectedHome(facts);
        const watched = watchedHome(facts);
        if ('refusal' in connected) assert.deepEqual(watched, connected);
        else if ('refusal' in watched) assert.equal(watched.refusal, 'KT-GB-10504');
        else assert.deepEqual(watched.answer.home, connected.answer.home);
      }),
    );
  });
});

const usage = `query($accountNumber: String!) {
  octocareUsageInfo(accountNumber: $accountNumber) { meterDeviceId propertyAddressLine1 } }`;
const onboarding = `query($accountNumber: String!) {
  octocareOnboardingInfo(accountNumber: $accountNumber) {
    chfDeviceId propertyAddressLine1 propertyId } }`;

describe('homes that someone watches over', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
    await givePermissionsToFew(platform, ['CAN_VIEW_OCTOCARE_ONBOARDING_INFO']);
  });
  after(() => platform.close());

  const cared = () => String(platform.viewer('carer').samples.caredForAccountNumber);
  const ask = (document: string, as: string, accountNumber: string) =>
    platform.ask(document, { as, variables: { accountNumber } });
  const numberOf = (name: string) => String(platform.viewer(name).samples.accountNumber);

  it('are known to the carer and to trusted organizations, and to nobody else', async () => {
    const seen = await ask(usage, 'carer', cared());
    assert.equal(seen.errors, undefined);
    assert.match(seen.data.octocareUsageInfo.meterDeviceId, /^([0-9A-F]{2}-){7}[0-9A-F]{2}$/);
    const trusted = await ask(usage, 'organization', cared());
    assert.deepEqual(trusted.data, seen.data);
    const connected = await ask(onboarding, 'organization', cared());
    const { octocareOnboardingInfo } = connected.data;
    assert.equal(
      octocareOnboardingInfo.propertyAddressLine1,
      seen.data.octocareUsageInfo.propertyAddressLine1,
    );
    assert.notEqual(octocareOnboardingInfo.chfDeviceId, seen.data.octocareUsageInfo.meterDeviceId);
    assert.deepEqual((await ask(onboarding, 'few', numberOf('plain'))).codes, ['KT-GB-10502']);
    assert.deepEqual((await ask(usage, 'carer', numberOf('household'))).codes, ['KT-GB-10501']);
  });

  it('are listed for the carer alone, as long as the carer has a role there', async () => {
    const listOf = async (as: string) =>
      (await platform.ask('{ caredForAccounts }', { as })).data.caredForAccounts;
    assert.deepEqual(await listOf('carer'), [cared()]);
    for (const as of ['household', 'plain', 'partner', 'organization']) {
      assert.deepEqual(await listOf(as), [], as);
    }
    const userId = Number(platform.viewer('carer').samples.userId);
    const theirs = platform.db.query
      .select({ id: accounts.id })
      .from(accounts)
      .where(eq(accounts.number, cared()));
    await platform.db.query
      .delete(accountUserRoles)
      .where(and(eq(accountUserRoles.userId, userId), inArray(accountUserRoles.accountId, theirs)));
    assert.deepEqual(await listOf('carer'), []);
    assert.deepEqual((await ask(usage, 'carer', cared())).codes, ['KT-GB-10501']);
  });

  it('are no longer told of once the care has ended', async () => {
    const stranger = await ask(onboarding, 'organization', cared());
    assert.equal(stranger.errors, undefined);
    await platform.db.query.update(octocareEnrolments).set({ leftAt: platform.clock.now() });
    const ended = await ask(onboarding, 'organization', cared());
    assert.deepEqual(ended.codes, ['KT-GB-10502']);
    assert.deepEqual(platform.faults, []);
  });
});
