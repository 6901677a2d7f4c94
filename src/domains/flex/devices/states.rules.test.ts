import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DeviceLifecycle, DeviceLink, OnboardingStage } from '../../../kernel/devices.ts';
import { canAuthenticateAgain, type DeviceFacts, statusOf } from './states.rules.ts';

const idle: DeviceFacts = {
  lifecycle: 'LIVE',
  stage: 'SETUP_COMPLETE',
  link: 'CONNECTED',
  isSuspended: false,
  canTakeEnergy: true,
  isBoosting: false,
  isCharging: false,
};

const lifecycles: readonly DeviceLifecycle[] = [
  'ONBOARDING',
  'ONBOARDING_TEST_IN_PROGRESS',
  'FAILED_ONBOARDING_TEST',
  'PENDING_LIVE',
  'LIVE',
  'RETIRED',
];
const stages: readonly OnboardingStage[] = [
  'AUTHENTICATION_PENDING',
  'AUTHENTICATION_FAILED',
  'AUTHENTICATION_COMPLETE',
  'TEST_CHARGE_IN_PROGRESS',
  'TEST_CHARGE_FAILED',
  'TEST_CHARGE_NOT_AVAILABLE',
  'SETUP_COMPLETE',
];
const links: readonly DeviceLink[] = ['CONNECTED', 'LOST', 'AUTHENTICATION_FAILED'];

const anyFacts: fc.Arbitrary<DeviceFacts> = fc.record({
  lifecycle: fc.constantFrom(...lifecycles),
  stage: fc.constantFrom(...stages),
  link: fc.constantFrom(...links),
  isSuspended: fc.boolean(),
  canTakeEnergy: fc.boolean(),
  isBoosting: fc.boolean(),
  isCharging: fc.boolean(),
});

describe('the state of a device', () => {
  const reached: readonly (readonly [string, Partial<DeviceFacts>])[] = [
    ['AUTHENTICATION_PENDING', { lifecycle: 'ONBOARDING', stage: 'AUTHENTICATION_PENDING' }],
    ['AUTHENTICATION_FAILED', { lifecycle: 'ONBOARDING', stage: 'AUTHENTICATION_FAILED' }],
    ['AUTHENTICATION_COMPLETE', { lifecycle: 'ONBOARDING', stage: 'AUTHENTICATION_COMPLETE' }],
    [
      'TEST_CHARGE_IN_PROGRESS',
      { lifecycle: 'ONBOARDING_TEST_IN_PROGRESS', stage: 'TEST_CHARGE_IN_PROGRESS' },
    ],
    ['TEST_CHARGE_FAILED', { lifecycle: 'FAILED_ONBOARDING_TEST', stage: 'TEST_CHARGE_FAILED' }],
    [
      'TEST_CHARGE_NOT_AVAILABLE',
      { lifecycle: 'FAILED_ONBOARDING_TEST', stage: 'TEST_CHARGE_NOT_AVAILABLE' },
    ],
    ['SETUP_COMPLETE', { lifecycle: 'PENDING_LIVE' }],
    ['SMART_CONTROL_CAPABLE', {}],
    ['SMART_CONTROL_IN_PROGRESS', { isCharging: true }],
    ['BOOSTING', { isBoosting: true }],
    ['SMART_CONTROL_OFF', { isSuspended: true }],
    ['SMART_CONTROL_NOT_AVAILABLE', { canTakeEnergy: false }],
    ['LOST_CONNECTION', { link: 'LOST' }],
    ['RETIRED', { lifecycle: 'RETIRED' }],
  ];
  for (const [state, facts] of reached) {
    it(`is ${state}`, () => assert.equal(statusOf({ ...idle, ...facts }).currentState, state));
  }

  it('is the refused key also once the device is live', () => {
    const { currentState } = statusOf({ ...idle, link: 'AUTHENTICATION_FAILED' });
    assert.equal(currentState, 'AUTHENTICATION_FAILED');
  });

  it('tells of smart control only what is live, reached and not suspended', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { current, currentState, isSuspended } = statusOf(facts);
        assert.equal(current, facts.lifecycle);
        assert.equal(isSuspended, facts.isSuspended);
        assert.equal(currentState === 'RETIRED', current === 'RETIRED');
        const isActed = ['BOOSTING', 'SMART_CONTROL_IN_PROGRESS', 'SMART_CONTROL_CAPABLE'];
        if (isActed.includes(currentState)) {
          assert.ok(current === 'LIVE' && facts.link === 'CONNECTED' && !isSuspended);
        }
        if (currentState === 'SMART_CONTROL_OFF') assert.ok(isSuspended && current === 'LIVE');
      }),
    );
  });

  it('offers a new key where the old one is refused, and to no retired device', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const isRefused = statusOf(facts).currentState === 'AUTHENTICATION_FAILED';
        // Of a device that is not live yet, a link that is refused is told by its stage.
        if (isRefused) assert.ok(canAuthenticateAgain(facts));
        if (facts.lifecycle === 'RETIRED') assert.ok(!canAuthenticateAgain(facts));
      }),
    );
    assert.ok(!canAuthenticateAgain(idle));
    assert.ok(!canAuthenticateAgain({ ...idle, link: 'LOST' }));
  });
});
