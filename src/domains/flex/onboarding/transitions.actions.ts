import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import type { Work } from '../../../engine/jobs.ts';
import type { VendorDevice } from '../../../kernel/devices.ts';
import { type DeviceAddress, DeviceFailure } from '../../../outside/devices/port.ts';
import {
  addStep,
  changeWizard,
  completeStep,
  dropStepsAfter,
  type StepRow,
  takeWizard,
  type WizardRow,
  wizardsDue,
} from './onboarding.store.ts';
import {
  type OnboardingFacts,
  type RegistrationAnswer,
  routeOf,
  stepRules,
  type TransitionAnswer,
} from './onboarding-steps.rules.ts';
import {
  beginTest,
  failTest,
  goLive,
  type KnownDevice,
  obstacleTo,
  register,
  retire,
} from './registrations.actions.ts';
import { traitsOf } from './registrations.rules.ts';
import { registrationOf } from './registrations.store.ts';
import { factsBy, wizardFacts } from './wizards.actions.ts';

type Changing = Pick<Context, 'db' | 'clock' | 'services'>;

/** What a step comes to. */
export interface Outcome {
  readonly answer: string;
  /** What was found at the vendor, where it was looked for. */
  readonly found?: readonly VendorDevice[];
  /** For how many minutes a test charge goes on that has begun. */
  readonly testsFor?: number;
}

interface Standing {
  readonly wizard: WizardRow;
  readonly steps: readonly StepRow[];
  readonly step: StepRow;
}

/** What a wizard is about, once it is known which device of the vendor's account it is; null before. */
export function knownDeviceOf(
  { vendorDevices }: Pick<WizardRow, 'vendorDevices'>,
  steps: readonly Pick<StepRow, 'kind' | 'answer'>[],
  facts: OnboardingFacts,
): KnownDevice | null {
  const route = routeOf(facts);
  const chosen = steps.findLast(
    ({ kind }) => kind === 'SelectUserVehicle' || kind === 'SelectSessionDevice',
  );
  const found = chosen
    ? vendorDevices.find(({ integrationDeviceId }) => integrationDeviceId === chosen.answer)
    : vendorDevices[0];
  return route && found ? { route, facts, found } : null;
}

/** As its vendor knows a device. */
export function addressOf({ route, found }: KnownDevice): DeviceAddress {
  return { provider: route.provider, integrationDeviceId: found.integrationDeviceId };
}

/**
 * Completes a step with what it comes to, and goes on to the next one that somebody has to complete. Where
 * that is the end, the device is live afterwards, and the registration that it replaces is retired.
 *
 * @returns false where somebody else has changed the wizard since it was looked at: nothing is written.
 * @throws DeviceFailure where the vendor of a device that is to be replaced does not answer.
 */
export async function advance(
  context: Changing,
  { wizard, steps, step }: Standing,
  { answer, found = wizard.vendorDevices, testsFor }: Outcome,
): Promise<boolean> {
  const { db, clock } = context;
  const at = clock.now();
  const place = steps.findIndex(({ id }) => id === step.id);
  const after = [...steps.slice(0, place), { ...step, answer }];
  const facts = await factsBy(db, after, found);
  const known = knownDeviceOf({ vendorDevices: found }, after, facts);
  const next = stepRules[step.kind].next(facts, answer);
  if (next === 'COMPLETE' && known) await retireReplaced(context, wizard, known);
  return db.transaction(async (tx) => {
    if (!(await takeWizard(tx, wizard, at))) return false;
    await dropStepsAfter(tx, step);
    await completeStep(tx, step.id, answer, at);
    const going = { ...wizard, vendorDevices: found };
    if (step.kind === 'TestCharge') {
      const waitsUntil = at.add({ minutes: testsFor ?? 0 });
      if (wizard.deviceId !== null) await beginTest(tx, wizard.deviceId, at);
      await changeWizard(tx, wizard.id, { testBegunAt: at, waitsUntil });
    }
    if (step.kind === 'WaitForTransition') {
      await changeWizard(tx, wizard.id, { testBegunAt: null, waitsUntil: null });
      if (answer === 'FAILED' && wizard.deviceId !== null) {
        await failTest(tx, wizard.deviceId, 'DEVICE_DISCONNECTED', at);
      }
    }
    await changeWizard(tx, wizard.id, { vendorDevices: found });
    if (next === 'COMPLETE') await complete(tx, going, known, at);
    else if (next === 'SmartFlexOnboardingDeviceRegistration') {
      await registerStep(tx, going, known, facts, at);
    } else if (next !== null) await addStep(tx, wizard.id, next, null, at);
    return true;
  });
}

/** Takes the registration of the same hardware off the platform that the wizard's own comes after. */
async function retireReplaced(
  context: Changing,
  { accountId, deviceId }: WizardRow,
  { found }: KnownDevice,
): Promise<void> {
  const before = await registrationOf(context.db, found.integrationDeviceId);
  if (before && before.accountId === accountId && before.id !== deviceId) {
    await retire(context, before);
  }
}

/** Completes the step in which the platform registers a device by itself, and goes on to the next. */
async function registerStep(
  tx: Database,
  wizard: WizardRow,
  known: KnownDevice | null,
  facts: OnboardingFacts,
  at: Temporal.Instant,
): Promise<void> {
  const registered = known ? await register(tx, wizard, known, at) : 'TAKEN';
  const answer: RegistrationAnswer = registered === 'TAKEN' ? 'TAKEN' : 'REGISTERED';
  const kind = 'SmartFlexOnboardingDeviceRegistration';
  await addStep(tx, wizard.id, kind, answer, at);
  if (registered !== 'TAKEN' && registered !== null) {
    await changeWizard(tx, wizard.id, { deviceId: registered.id });
  }
  const next = stepRules[kind].next(facts, answer);
  if (next === null || next === 'COMPLETE') return;
  await addStep(tx, wizard.id, next, null, at);
  // What is not charged needs no test: it is live as soon as somebody looks.
  if (next === 'WaitForTransition') await changeWizard(tx, wizard.id, { waitsUntil: at });
}

/**
 * Makes a wizard's device live.
 *
 * @throws DeviceFailure where its hardware was registered by somebody else in the meantime, or it was retired.
 */
async function complete(
  tx: Database,
  wizard: WizardRow,
  known: KnownDevice | null,
  at: Temporal.Instant,
): Promise<void> {
  const { deviceId } = wizard;
  const capacityWh = known ? capacityOf(known) : null;
  const registered =
    deviceId === null
      ? known && (await register(tx, wizard, known, at))
      : { id: deviceId, capacityWh };
  const isLive =
    known &&
    registered &&
    registered !== 'TAKEN' &&
    (await goLive(tx, registered, wizard, known, at));
  if (!isLive) throw new DeviceFailure('FAILED');
  await changeWizard(tx, wizard.id, { deviceId: registered.id, completedAt: at });
}

function capacityOf({ route, facts, found }: KnownDevice): number | null {
  return traitsOf(route, facts, found).capacityWh ?? null;
}

/**
 * What comes of a test charge that is over, or of another wait: whether the device could be reached all the
 * time. It is told to stop.
 *
 * @throws DeviceFailure where its vendor does not answer.
 */
export async function transitionOf(
  context: Pick<Context, 'clock' | 'services'>,
  wizard: WizardRow,
  steps: readonly StepRow[],
  facts: OnboardingFacts,
): Promise<Outcome & { readonly answer: TransitionAnswer }> {
  const known = knownDeviceOf(wizard, steps, facts);
  if (!known || wizard.testBegunAt === null) return { answer: 'DONE' };
  const device = addressOf(known);
  const obstacle = await obstacleTo(context, device);
  await context.services.devices.send(device, { kind: 'STOP' });
  return { answer: obstacle === null ? 'DONE' : 'FAILED' };
}

const mostAtOnce = 20;

/** Goes on with wizards of which what they waited for is over, so that nobody has to ask for it. */
export function onboardingWork(): Work {
  let afterId = 0;
  return {
    title: 'devices on their way onto the platform',
    async step(db, clock, observer, services) {
      const due = await wizardsDue(db, clock.now(), afterId, mostAtOnce);
      for (const wizard of due) {
        try {
          const { steps, facts } = await wizardFacts(db, wizard);
          const step = steps.at(-1);
          if (step?.kind !== 'WaitForTransition' || step.completedAt) continue;
          const context = { db, clock, services };
          const outcome = await transitionOf(context, wizard, steps, facts);
          // Where somebody else was faster, there is nothing left to do.
          await advance(context, { wizard, steps, step }, outcome);
        } catch (error) {
          if (!(error instanceof DeviceFailure)) observer.failed(`wizard ${wizard.uuid}`, error);
        }
      }
      afterId = due.at(-1)?.id ?? 0;
      return due.length > 0;
    },
  };
}
