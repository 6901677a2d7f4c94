import type { CodedErrorOptions } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import type { VendorDevice } from '../../../kernel/devices.ts';
import { accountIdOf, permissionsOnAccount } from '../../accounts/index.ts';
import { propertyIdsOfAccount } from '../../metering/index.ts';
import { modelsOfKind } from '../catalogue/catalogue.store.ts';
import {
  type StepRow,
  stepsOfWizard,
  type WizardRow,
  wizardByUuid,
  wizardsOfAccount,
} from './onboarding.store.ts';
import { type Choosable, type Option, optionsOf } from './onboarding-options.rules.ts';
import {
  factsOf,
  type NotResumable,
  type OnboardingFacts,
  reasonsAgainstResuming,
  type Step,
  wizardsWanted,
} from './onboarding-steps.rules.ts';

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A UUID in lower case; null for what is none. */
function uuidIn(id: string): string | null {
  const uuid = id.toLowerCase();
  return uuidForm.test(uuid) ? uuid : null;
}

/** What can be chosen from in a wizard. */
async function choosable(db: Database, found: readonly VendorDevice[]): Promise<Choosable> {
  const [vehicles, chargePoints, inverters, heatPumps] = await Promise.all([
    db.read(modelsOfKind, 'VEHICLE'),
    db.read(modelsOfKind, 'CHARGE_POINT'),
    db.read(modelsOfKind, 'INVERTER'),
    db.read(modelsOfKind, 'HEAT_PUMP'),
  ]);
  return { vehicles, chargePoints, inverters, heatPumps, found };
}

/** What is known of a wizard's device by some of its steps. */
export async function factsBy(
  db: Database,
  steps: readonly Step[],
  found: readonly VendorDevice[],
): Promise<OnboardingFacts> {
  const { vehicles, chargePoints, inverters, heatPumps } = await choosable(db, found);
  const models = [...vehicles, ...chargePoints, ...heatPumps];
  const byId = new Map(models.map((model) => [model.id, model]));
  return factsOf(steps, { byId, inverters }, found.length);
}

/** A wizard's steps, and what is known of its device by them. */
export async function wizardFacts(
  db: Database,
  { id, vendorDevices }: Pick<WizardRow, 'id' | 'vendorDevices'>,
): Promise<{ readonly steps: readonly StepRow[]; readonly facts: OnboardingFacts }> {
  const steps = await db.read(stepsOfWizard, id);
  return { steps, facts: await factsBy(db, steps, vendorDevices) };
}

/** What can be chosen at a step; null where it has no list. */
export async function optionsAt(
  db: Database,
  { id, vendorDevices }: Pick<WizardRow, 'id' | 'vendorDevices'>,
  { kind }: Pick<StepRow, 'kind'>,
): Promise<readonly Option[] | null> {
  const [steps, choices] = await Promise.all([
    db.read(stepsOfWizard, id),
    choosable(db, vendorDevices),
  ]);
  return optionsOf(
    kind,
    choices,
    (other) => steps.findLast((step) => step.kind === other)?.answer ?? null,
  );
}

/** Why a wizard cannot be gone on with; none where it can be. */
export async function whyNotResumable(db: Database, wizard: WizardRow): Promise<NotResumable[]> {
  return reasonsAgainstResuming(wizard, await db.read(wizardsOfAccount, wizard.accountId));
}

/** Which wizards are asked for, as clients write it. */
interface AskedWizards {
  readonly propertyId?: number | null | undefined;
  readonly wizardId?: string | null | undefined;
  readonly isResumable?: boolean | null | undefined;
  readonly includeCancelled?: boolean | null | undefined;
  readonly includeCompleted?: boolean | null | undefined;
}

/**
 * The wizards of an account that are asked for, the earliest first.
 *
 * @throws CodedError KT-CT-4321 for an identifier that is no UUID, and a property of another account.
 */
export async function wizardsAskedFor(
  { db }: Pick<Context, 'db'>,
  accountNumber: string,
  asked: AskedWizards,
  refuse: (code: 'KT-CT-4321', options: CodedErrorOptions) => never,
): Promise<readonly WizardRow[]> {
  const complain = (name: string, message: string): never =>
    refuse('KT-CT-4321', { validationErrors: [{ message, inputPath: [name] }] });
  const { propertyId = null, wizardId = null } = asked;
  const uuid = wizardId === null ? null : uuidIn(wizardId);
  if (wizardId !== null && uuid === null) complain('wizardId', 'It is no UUID.');
  const accountId = await accountIdOf(db, accountNumber);
  if (accountId === null) return [];
  if (propertyId !== null && !(await propertyIdsOfAccount(db, accountId)).includes(propertyId)) {
    complain('propertyId', 'It is no property of the account.');
  }
  return wizardsWanted(await db.read(wizardsOfAccount, accountId), {
    ...{ uuid, propertyId },
    isResumable: asked.isResumable ?? null,
    includesCancelled: asked.includeCancelled ?? false,
    includesCompleted: asked.includeCompleted ?? false,
  });
}

/** A wizard that the viewer may change; null where there is none within reach. */
export async function wizardToChange(context: Context, id: string): Promise<WizardRow | null> {
  const uuid = uuidIn(id);
  const wizard = uuid && (await context.db.read(wizardByUuid, uuid));
  if (!wizard) return null;
  const held = await permissionsOnAccount(context, context.viewer, wizard.accountId);
  return held?.has('CAN_REGISTER_SMARTFLEX_DEVICES') ? wizard : null;
}

/** What a wizard's device is called by what was chosen; null before anything was. */
export function displayNameOf(steps: readonly Step[], facts: OnboardingFacts): string | null {
  const { vehicle, chargePoint, inverter, heatPump, integration } = facts;
  const first = integration === 'CHARGE_POINT' ? chargePoint : vehicle;
  const chosen = first ?? chargePoint ?? heatPump ?? inverter;
  if (chosen) return chosen.model === null ? chosen.make : `${chosen.make} ${chosen.model}`;
  const makes = ['SelectVehicleMake', 'SelectHeatPumpMake'];
  return steps.findLast(({ kind }) => makes.includes(kind))?.answer ?? null;
}
