import type { ErrorCode } from '../../../contract/error-catalogue.ts';
import type { CodedErrorOptions } from '../../../contract/errors.ts';
import type { Context } from '../../../engine/context.ts';
import type { VendorDevice } from '../../../kernel/devices.ts';
import type { WantedDevice } from '../../../outside/device-accounts/port.ts';
import { DeviceFailure } from '../../../outside/devices/port.ts';
import { accountIdOf, accountOf } from '../../accounts/index.ts';
import { propertyIdsOfAccount } from '../../metering/index.ts';
import { consentIn } from './consent.actions.ts';
import {
  addWizard,
  changeWizard,
  type StepRow,
  takeWizard,
  type WizardRow,
  wizardByUuid,
} from './onboarding.store.ts';
import { identityIn, identityInput, integrations } from './onboarding-options.rules.ts';
import {
  type Completer,
  isRewindable,
  type OnboardingFacts,
  type Route,
  routeOf,
  stepRules,
} from './onboarding-steps.rules.ts';
import { giveUp, importPointOf, obstacleTo } from './registrations.actions.ts';
import { testMinutes } from './registrations.rules.ts';
import {
  addressOf,
  advance,
  knownDeviceOf,
  type Outcome,
  transitionOf,
} from './transitions.actions.ts';
import { optionsAt, whyNotResumable, wizardFacts, wizardToChange } from './wizards.actions.ts';

/** The codes of every mutation that completes a step. */
type StepCode =
  | 'KT-CT-4371'
  | 'KT-CT-4372'
  | 'KT-CT-4375'
  | 'KT-CT-4376'
  | 'KT-CT-4377'
  | 'KT-CT-4378'
  | 'KT-CT-4379'
  | 'KT-CT-4391';

type Refuse<Code extends ErrorCode> = (code: Code, options?: CodedErrorOptions) => never;

/** What a step is completed with, as clients give it. */
export type Given =
  | { readonly by: 'LIST'; readonly option: string }
  | { readonly by: 'AUTH'; readonly address: string }
  | { readonly by: 'ACTION' }
  | {
      readonly by: 'INPUT';
      readonly inputs: readonly { readonly key: string; readonly value: string }[];
    };

/**
 * Starts a wizard for a property. One that was started for it before can not be gone on with from then on.
 *
 * @throws CodedError KT-CT-4321 for a property at which the account is not supplied with electricity.
 */
export async function startWizard(
  { db, clock }: Context,
  { accountNumber, propertyId }: { readonly accountNumber: string; readonly propertyId: number },
  refuse: Refuse<'KT-CT-4321'>,
): Promise<WizardRow> {
  const at = clock.now();
  const complain = (message: string): never =>
    refuse('KT-CT-4321', { validationErrors: [{ message, inputPath: ['input', 'propertyId'] }] });
  const accountId = await accountIdOf(db, accountNumber);
  const properties = accountId === null ? [] : await propertyIdsOfAccount(db, accountId);
  if (accountId === null || !properties.includes(propertyId)) {
    return complain('It is no property of the account.');
  }
  if ((await importPointOf(db, accountId, propertyId, at)) === null) {
    complain('The account takes no electricity there.');
  }
  return db.transaction((tx) => addWizard(tx, { accountId, propertyId }, 'SelectDeviceType', at));
}

/**
 * Cancels a wizard, and takes what it has registered off the platform where that is not live yet. One that is
 * complete or cancelled already stays as it is.
 *
 * @returns null where there is none within reach of the viewer, or it is changed at the same time.
 */
export async function cancelWizard(context: Context, id: string): Promise<WizardRow | null> {
  const { db, clock } = context;
  const wizard = await wizardToChange(context, id);
  if (!wizard || wizard.completedAt || wizard.cancelledAt) return wizard;
  const at = clock.now();
  const isDone = await db.transaction(async (tx) => {
    if (!(await takeWizard(tx, wizard, at))) return false;
    if (wizard.deviceId !== null) await giveUp(tx, wizard.deviceId, at);
    await changeWizard(tx, wizard.id, { cancelledAt: at, waitsUntil: null, testBegunAt: null });
    return true;
  });
  return isDone ? db.read(wizardByUuid, wizard.uuid) : null;
}

/**
 * Completes a step of a wizard, or chooses anew from a list of an earlier one, which forgets what came after.
 *
 * @throws CodedError KT-CT-4371 for a wizard out of reach, KT-CT-4391 for a cancelled one, KT-CT-4376 for one
 * that goes no further and where the vendor does not answer, KT-CT-4377 for a step that is not the wizard's,
 * KT-CT-4378 for one that is not to be completed now or so, KT-CT-4375 for an answer that does not fit,
 * KT-CT-4379 for a vehicle that cannot be charged now, KT-CT-4372 where somebody else was faster.
 */
export async function completeStep(
  context: Context,
  { wizardId, stepId }: { readonly wizardId: string; readonly stepId: string },
  given: Given,
  refuse: Refuse<StepCode>,
): Promise<WizardRow> {
  const { db } = context;
  const wizard = (await wizardToChange(context, wizardId)) ?? refuse('KT-CT-4371');
  if (wizard.cancelledAt) refuse('KT-CT-4391');
  const { steps, facts } = await wizardFacts(db, wizard);
  const step = steps.find(({ uuid }) => uuid === stepId.toLowerCase());
  if (!step) return refuse('KT-CT-4377');
  if ((await whyNotResumable(db, wizard)).length > 0) refuse('KT-CT-4376');
  const by: Completer = stepRules[step.kind].by;
  const isOpen = step.completedAt === null;
  if (by !== given.by || !(isOpen || (by === 'LIST' && isRewindable(steps)))) {
    refuse('KT-CT-4378', {
      validationErrors: [
        {
          message: isOpen ? 'Another mutation completes it.' : 'It is completed already.',
          inputPath: ['input', 'stepId'],
        },
      ],
    });
  }
  try {
    const outcome = await outcomeOf(context, { wizard, steps, step, facts }, given, refuse);
    const isDone = await advance(context, { wizard, steps, step }, outcome);
    if (!isDone) refuse('KT-CT-4372');
  } catch (error) {
    if (error instanceof DeviceFailure) refuse('KT-CT-4376');
    throw error;
  }
  return (await db.read(wizardByUuid, wizard.uuid)) ?? wizard;
}

interface Standing {
  readonly wizard: WizardRow;
  readonly steps: readonly StepRow[];
  readonly step: StepRow;
  readonly facts: OnboardingFacts;
}

/** What a step comes to by what was given; outside services are asked here, before anything is written. */
async function outcomeOf(
  context: Context,
  standing: Standing,
  given: Given,
  refuse: Refuse<StepCode>,
): Promise<Outcome> {
  const { wizard, step } = standing;
  const complain = (name: string, message: string): never =>
    refuse('KT-CT-4375', { validationErrors: [{ message, inputPath: ['input', name] }] });
  switch (given.by) {
    case 'LIST': {
      const ids: readonly string[] =
        step.kind === 'SelectVehicleOrChargePoint'
          ? integrations
          : ((await optionsAt(context.db, wizard, step)) ?? []).map(({ id }) => id);
      if (!ids.includes(given.option)) complain('selectedOption', 'It is no option of the step.');
      return { answer: given.option };
    }
    case 'AUTH': {
      const consent =
        (await consentIn(context, step, given.address)) ??
        complain('continuationUri', 'It is not the address that the vendor led back to.');
      const route = routeOf(standing.facts);
      const isIn = consent === 'GRANTED' || consent === 'WITHOUT_KEY';
      const found = isIn && route ? await devicesAtVendor(context, wizard, route, standing) : [];
      return { answer: consent, found };
    }
    case 'INPUT': {
      const identity =
        identityIn(given.inputs) ??
        complain('userInput', `It is ${identityInput.key} alone, as ${identityInput.regex}.`);
      const route = routeOf(standing.facts);
      const name = route ? `${route.model.make} ${route.model.model ?? ''}`.trim() : identity;
      const found: VendorDevice = {
        ...{ integrationDeviceId: identity, name, model: route?.model.model ?? name },
        powerW: route?.model.powerW ?? null,
        capacityWh: null,
      };
      return { answer: identity, found: [found] };
    }
    case 'ACTION':
      return actionOutcome(context, standing, refuse);
  }
}

async function devicesAtVendor(
  { db, services }: Context,
  { accountId }: WizardRow,
  { kind, provider, model }: Route,
  { facts }: Standing,
): Promise<readonly VendorDevice[]> {
  const account = await accountOf(db, accountId);
  const wanted: WantedDevice = {
    ...{ provider, kind },
    holder: account?.number ?? '',
    make: model.make,
    model: model.model,
    hasBattery: facts.systemType === 'SOLAR_AND_BATTERY',
  };
  return services.deviceAccounts.devicesOf(wanted);
}

/** What comes of a step that the customer says to have done. */
async function actionOutcome(
  context: Context,
  { wizard, steps, step, facts }: Standing,
  refuse: Refuse<'KT-CT-4376' | 'KT-CT-4379'>,
): Promise<Outcome> {
  const { clock, services } = context;
  if (step.kind === 'WaitForLiveIntegration') {
    // What it waits for is that the models were reached in the catalogue.
    if (stepRules[step.kind].next(facts, 'DONE') === step.kind) refuse('KT-CT-4376');
    return { answer: 'DONE' };
  }
  if (step.kind === 'WaitForTransition') {
    const { waitsUntil } = wizard;
    const at = clock.now();
    const isOver = waitsUntil !== null && waitsUntil.epochMilliseconds <= at.epochMilliseconds;
    return isOver ? transitionOf(context, wizard, steps, facts) : refuse('KT-CT-4376');
  }
  if (step.kind === 'TestCharge') {
    const known = knownDeviceOf(wizard, steps, facts) ?? refuse('KT-CT-4376');
    const device = addressOf(known);
    if ((await obstacleTo(context, device)) !== null) refuse('KT-CT-4379');
    await services.devices.send(device, { kind: 'BOOST' });
    return { answer: 'DONE', testsFor: testMinutes };
  }
  return { answer: 'DONE' };
}
