import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { OnboardingStepKind as StepKind } from '../../../kernel/devices.ts';
import type { VendorConsent } from '../../../outside/device-accounts/port.ts';
import { modelList } from '../catalogue/model-list.rules.ts';
import {
  type Catalogue,
  factsOf,
  isRewindable,
  reasonsAgainstResuming,
  stepRules,
  wizardsWanted,
} from './onboarding-steps.rules.ts';

const catalogue: Catalogue = {
  byId: new Map(modelList.map((model) => [model.id, model])),
  inverters: modelList.filter(({ kind }) => kind === 'INVERTER'),
};

const consents: readonly VendorConsent[] = [
  'GRANTED',
  'WITHOUT_COMMANDS',
  'WITHOUT_KEY',
  'EMPTY',
  'REFUSED',
];
const idsOf = (kind: string) =>
  modelList.filter((model) => model.kind === kind).map(({ id }) => String(id));

/** What may be answered at a step that has a choice; one word at any other. */
const answersTo: Partial<Readonly<Record<StepKind, readonly string[]>>> = {
  SelectDeviceType: ['ELECTRIC_VEHICLES', 'INVERTERS', 'HEAT_PUMPS'],
  SelectVehicleVariant: idsOf('VEHICLE'),
  SelectChargePointMake: ['NONE', 'Any'],
  SelectChargePointVariant: idsOf('CHARGE_POINT'),
  SelectVehicleOrChargePoint: ['ELECTRIC_VEHICLE', 'CHARGE_POINT'],
  SelectInverterMake: catalogue.inverters.map(({ make }) => make),
  SelectInverterSystemType: ['SOLAR', 'SOLAR_AND_BATTERY'],
  SelectHeatPumpVariant: idsOf('HEAT_PUMP'),
  AuthFlow: consents,
  SmartFlexOnboardingDeviceRegistration: ['REGISTERED', 'REGISTERED', 'REGISTERED', 'TAKEN'],
  WaitForTransition: ['DONE', 'FAILED'],
};

type Walked = { kind: StepKind; answer: string | null }[];

/** Goes on from step to step by numbers that are drawn, until an end or until they are used up. */
function walk(draws: readonly number[], found: number): { steps: Walked; isComplete: boolean } {
  const steps: Walked = [{ kind: 'SelectDeviceType', answer: null }];
  for (const draw of draws) {
    const step = steps.at(-1);
    if (!step || stepRules[step.kind].by === 'NOBODY') break;
    const answers = answersTo[step.kind] ?? ['DONE'];
    step.answer = answers[draw % answers.length] ?? 'DONE';
    const hasNone = steps.findLast(({ kind }) => kind === 'AuthFlow')?.answer === 'EMPTY';
    const facts = factsOf(steps, catalogue, hasNone ? 0 : found);
    const next = stepRules[step.kind].next(facts, step.answer);
    assert.ok(next !== null, `nothing follows on ${step.kind}`);
    if (next === 'COMPLETE') return { steps, isComplete: true };
    steps.push({ kind: next, answer: null });
  }
  return { steps, isComplete: false };
}

const draws = fc.array(fc.nat(10_000), { minLength: 40, maxLength: 40 });

describe('the way of a device', () => {
  it('reaches every step there is, and each of its ends', () => {
    const reached = new Set<StepKind>();
    const ends = new Set<string>();
    fc.assert(
      fc.property(draws, fc.integer({ min: 1, max: 2 }), (drawn, found) => {
        const { steps, isComplete } = walk(drawn, found);
        for (const { kind } of steps) reached.add(kind);
        const last = steps.at(-1)?.kind ?? '';
        if (isComplete) ends.add('COMPLETE');
        else if (stepRules[last as StepKind].by === 'NOBODY') ends.add(last);
      }),
      { numRuns: 3_000, seed: 18 },
    );
    assert.deepEqual([...reached].toSorted(), Object.keys(stepRules).toSorted());
    assert.deepEqual([...ends].toSorted(), ['COMPLETE', 'TerminalError', 'UnsupportedCombination']);
  });

  it('registers a device once, and completes none that is not registered', () => {
    fc.assert(
      fc.property(draws, (drawn) => {
        const { steps, isComplete } = walk(drawn, 2);
        const registrations = steps.filter(
          ({ kind, answer }) =>
            kind === 'SmartFlexOnboardingDeviceRegistration' && answer === 'REGISTERED',
        );
        assert.ok(registrations.length <= 1);
        if (isComplete) assert.equal(registrations.length, 1);
        if (isRewindable(steps)) assert.equal(registrations.length, 0);
      }),
    );
  });

  it('tests whatever is charged before it is live', () => {
    fc.assert(
      fc.property(draws, (drawn) => {
        const { steps, isComplete } = walk(drawn, 1);
        const isCharged = steps[0]?.answer === 'ELECTRIC_VEHICLES';
        if (!isComplete) return;
        assert.equal(
          steps.some(({ kind }) => kind === 'TestCharge'),
          isCharged,
        );
      }),
    );
  });
});

describe('which wizards are told', () => {
  const way = (id: number, others = {}) => ({
    ...{ id, uuid: `w${id}`, propertyId: 1, completedAt: null, cancelledAt: null },
    ...others,
  });
  const ended = {};
  const wizards = [
    way(1),
    way(2, { completedAt: ended }),
    way(3),
    way(4, { cancelledAt: ended }),
    way(5, { propertyId: 2 }),
  ];
  const all = {
    ...{ uuid: null, propertyId: null, isResumable: null },
    ...{ includesCancelled: false, includesCompleted: false },
  };
  const told = (wanted: Partial<Parameters<typeof wizardsWanted>[1]>) =>
    wizardsWanted(wizards, { ...all, ...wanted }).map(({ id }) => id);

  it('says why one cannot be gone on with', () => {
    const reasons = wizards.map((each) => reasonsAgainstResuming(each, wizards));
    assert.deepEqual(reasons, [['SUPERSEDED'], ['COMPLETE'], [], ['CANCELLED'], []]);
  });

  it('leaves out what is not asked for', () => {
    assert.deepEqual(told({}), [1, 3, 5]);
    assert.deepEqual(told({ includesCompleted: true }), [1, 2, 3, 5]);
    assert.deepEqual(told({ includesCancelled: true }), [1, 3, 4, 5]);
    assert.deepEqual(told({ propertyId: 1 }), [1, 3]);
    assert.deepEqual(told({ uuid: 'w3' }), [3]);
    assert.deepEqual(told({ isResumable: true }), [5]);
    assert.deepEqual(told({ isResumable: true, propertyId: 1 }), [3]);
    assert.deepEqual(told({ isResumable: false }), [1]);
  });
});
