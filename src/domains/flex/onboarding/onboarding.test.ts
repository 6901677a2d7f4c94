import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { onboardingWork } from './transitions.actions.ts';

let platform: TestPlatform;
let accountNumber: string;
let propertyId: number;
before(async () => {
  platform = await startTestPlatform({ hasLimits: false });
  const { samples } = platform.viewer('plain');
  accountNumber = samples.accountNumber ?? '';
  propertyId = Number(samples.propertyId);
});
after(() => platform.close());

interface Wizard {
  readonly id: string;
  readonly currentStep: { readonly __typename: string; readonly id: string } | null;
  readonly isComplete: boolean;
}

const fields = `wizard {
  id isComplete isRewindable displayName
  currentStep { __typename id ... on AuthFlow { authUri } ... on SelectFromList { options { id } } }
}`;

async function change(name: string, type: string, input: object, as = 'plain') {
  const { data, codes, errors } = await platform.ask(
    `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`,
    { as, variables: { input } },
  );
  return { wizard: data?.[name]?.wizard, codes, errors };
}

const at = ({ id, currentStep }: Wizard) => ({ wizardId: id, stepId: currentStep?.id ?? '' });

const start = async () =>
  (
    await change('startSmartFlexOnboarding', 'StartSmartFlexOnboardingInput', {
      accountNumber,
      propertyId,
    })
  ).wizard;
const select = (wizard: Wizard, selectedOption: string) =>
  change('selectFromListForSmartFlexOnboarding', 'SelectFromListInput', {
    ...at(wizard),
    selectedOption,
  });
const act = (wizard: Wizard) =>
  change(
    'completeUserActionForSmartFlexOnboarding',
    'CompleteSmartFlexOnboardingStepInput',
    at(wizard),
  );
const comeBack = (wizard: Wizard, continuationUri: string) =>
  change('completeAuthFlowForSmartFlexOnboarding', 'CompleteAuthFlowInput', {
    ...at(wizard),
    continuationUri,
  });

/** Chooses one option after the other, each of which must be taken. */
async function choose(options: readonly string[]) {
  let wizard = await start();
  for (const option of options) {
    const { wizard: next, errors } = await select(wizard, option);
    assert.equal(errors, undefined, option);
    wizard = next;
  }
  return wizard;
}

const idOf = async (make: string, model: string) => {
  const { data } = await platform.ask(
    'query($make: String) { electricVehicles(make: $make) { models { model vehicleId } } }',
    { variables: { make } },
  );
  const models = data.electricVehicles[0].models as { model: string; vehicleId: number }[];
  return String(models.find((each) => each.model === model)?.vehicleId);
};

/** Follows the page of the vendor to where a choice leads. */
async function answerAt(authUri: string, word: string): Promise<string> {
  const page = await fetch(authUri);
  assert.equal(page.status, 200);
  assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  const links = [...(await page.text()).matchAll(/href="([^"]+)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  );
  const link = links.find((each) => each.includes(`/${word}?`));
  assert.ok(link);
  const address = new URL(link, authUri).href;
  assert.equal((await fetch(address)).status, 200);
  return address;
}

const devices = async () => {
  const { data } = await platform.ask(
    `query($accountNumber: String!) { devices(accountNumber: $accountNumber) {
      id integrationDeviceId status { current } onboardingWizard { id isComplete }
      preferences { schedules { dayOfWeek max } }
      ... on SmartFlexVehicle { make model chargePointVariant { model } }
    } }`,
    { as: 'plain', variables: { accountNumber } },
  );
  return data.devices;
};

async function workOn() {
  const work = onboardingWork();
  const { db, clock } = platform;
  const observer = { progress() {}, failed: () => assert.fail() };
  while (await work.step(db, clock, observer, platform.instance.services)) {
    // The next wizards.
  }
}

async function bringCar() {
  const model = await idOf('BMW', 'i4');
  let wizard = await choose(['ELECTRIC_VEHICLES', 'BMW', model, 'NONE']);
  assert.equal(wizard.displayName, 'BMW i4');
  assert.equal(wizard.currentStep.__typename, 'AuthFlow');
  const address = await answerAt(wizard.currentStep.authUri, 'granted');
  ({ wizard } = await comeBack(wizard, address));
  assert.equal(wizard.currentStep.__typename, 'SelectUserVehicle');
  const options: { id: string }[] = wizard.currentStep.options;
  const parked = options.find(({ id }) => id.startsWith('parked.'))?.id ?? '';
  ({ wizard } = await select(wizard, parked));
  assert.equal(wizard.currentStep.__typename, 'TestCharge');
  ({ wizard } = await act(wizard));
  assert.equal(wizard.currentStep.__typename, 'WaitForTransition');
  return wizard as Wizard;
}

describe('the way of a vehicle onto the platform', () => {
  it('ends with a live device, and brought anew retires the one before', async () => {
    const wizard = await bringCar();
    const [onItsWay] = await devices();
    assert.equal(onItsWay.status.current, 'ONBOARDING_TEST_IN_PROGRESS');
    assert.deepEqual((await act(wizard)).codes, ['KT-CT-4376']);
    platform.clock.advance({ minutes: 6 });
    await workOn();
    const [live] = await devices();
    assert.equal(live.status.current, 'LIVE');
    assert.deepEqual(live.onboardingWizard, { id: wizard.id, isComplete: true });
    assert.equal(live.preferences.schedules.length, 7);

    const again = await bringCar();
    assert.deepEqual(
      (await devices()).map((each: { status: { current: string } }) => each.status.current),
      ['LIVE'],
    );
    platform.clock.advance({ minutes: 6 });
    const { wizard: complete, errors } = await act(again);
    assert.equal(errors, undefined);
    assert.equal(complete.isComplete, true);
    const both = await devices();
    assert.deepEqual(
      both.map((each: { status: { current: string } }) => each.status.current),
      ['RETIRED', 'LIVE'],
    );
    assert.equal(both[0].integrationDeviceId, both[1].integrationDeviceId);

    const { data } = await platform.ask(
      `mutation($input: DeAuthenticationInput) { deauthenticateDevice(input: $input) {
        krakenflexDevice { krakenflexDeviceId } } }`,
      { as: 'plain', variables: { input: { accountNumber } } },
    );
    assert.equal(data.deauthenticateDevice.krakenflexDevice.krakenflexDeviceId, both[1].id);
    assert.equal((await devices())[1].status.current, 'RETIRED');
  });

  it('goes on only with the address that the vendor led back to', async () => {
    const model = await idOf('BMW', 'i4');
    const wizard = await choose(['ELECTRIC_VEHICLES', 'BMW', model, 'NONE']);
    const { authUri } = wizard.currentStep;
    const address = await answerAt(authUri, 'granted');
    const forged = [
      address.replace('/granted?', '/without-key?'),
      address.replace(/expires=\d+/, 'expires=9999999999'),
      address.replace(/&signature=.*/, ''),
      authUri,
      'https://vendor.example/?code=1',
      'no address',
    ];
    for (const each of forged) {
      assert.deepEqual((await comeBack(wizard, each)).codes, ['KT-CT-4375'], each);
    }
    assert.equal((await fetch(forged[0] ?? '')).status, 403);
    assert.equal((await fetch(authUri.replace(/signature=.{4}/, 'signature=AAAA'))).status, 403);
    platform.clock.advance({ minutes: 31 });
    assert.deepEqual((await comeBack(wizard, address)).codes, ['KT-CT-4375']);
    assert.equal((await fetch(authUri)).status, 403);
  });

  it('is gone by one of two that choose at the same moment', async () => {
    const wizard = await start();
    const both = await Promise.all([select(wizard, 'INVERTERS'), select(wizard, 'HEAT_PUMPS')]);
    const taken = both.filter(({ codes }) => codes.length === 0);
    const refused = both.flatMap(({ codes }) => codes);
    assert.ok(taken.length >= 1);
    for (const code of refused) assert.equal(code, 'KT-CT-4372');
  });

  it('may be chosen anew from an earlier list until the device is registered', async () => {
    const wizard = await start();
    const first = at(wizard);
    const { wizard: inverter } = await select(wizard, 'INVERTERS');
    assert.equal(inverter.isRewindable, true);
    const { wizard: anew } = await change(
      'selectFromListForSmartFlexOnboarding',
      'SelectFromListInput',
      { ...first, selectedOption: 'HEAT_PUMPS' },
    );
    assert.equal(anew.currentStep.__typename, 'SelectHeatPumpMake');
    assert.deepEqual((await select(inverter, 'GivEnergy')).codes, ['KT-CT-4377']);
  });

  it('can be cancelled, and goes no further then', async () => {
    const wizard = await start();
    const input = { wizardId: wizard.id };
    const type = 'CancelSmartFlexOnboardingInput';
    assert.deepEqual((await change('cancelSmartFlexOnboarding', type, input, 'debtor')).codes, [
      'KT-CT-1111',
    ]);
    assert.deepEqual((await change('cancelSmartFlexOnboarding', type, input)).codes, []);
    assert.deepEqual((await select(wizard, 'INVERTERS')).codes, ['KT-CT-4391']);
  });
});

describe('the key for vehicles that take one', () => {
  it('is served where its vendor looks for it', async () => {
    const path = '/.well-known/appspecific/com.tesla.3p.public-key.pem';
    const first = await fetch(new URL(path, platform.url));
    assert.match(await first.text(), /^-----BEGIN PUBLIC KEY-----/);
    const { data } = await platform.ask(
      '{ providerVirtualKeyDetails(deviceType: ELECTRIC_VEHICLES, provider: TESLA) { virtualKeyUri } }',
      { as: 'plain' },
    );
    const { host } = new URL(platform.url);
    assert.deepEqual(data.providerVirtualKeyDetails, {
      virtualKeyUri: `https://tesla.com/_ak/${host}`,
    });
  });
});
