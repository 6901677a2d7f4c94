import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { ofMake, shownChargePoints } from '../catalogue/catalogue.rules.ts';
import { modelsOfKind } from '../catalogue/catalogue.store.ts';
import type { Device } from '../devices/devices.store.ts';
import { stepsOfWizard, type WizardRow, wizardOfDevice } from './onboarding.store.ts';
import { isRewindable } from './onboarding-steps.rules.ts';
import { virtualKeyFor } from './virtual-keys.actions.ts';
import { displayNameOf, whyNotResumable, wizardFacts, wizardsAskedFor } from './wizards.actions.ts';

/** What every type of device answers alike. */
const ofEveryDevice = {
  onboardingWizard: ({ id }: Device, _args: unknown, { db }: Context) =>
    db.read(wizardOfDevice, id),
};

async function stepsOf({ db }: Context, wizard: WizardRow) {
  const steps = await db.read(stepsOfWizard, wizard.id);
  return steps.map((step) => ({ ...step, __typename: step.kind, wizard }));
}

export const onboardingResolvers = {
  Query: {
    smartFlexOnboardingWizards: (_root, { accountNumber, ...asked }, context) =>
      wizardsAskedFor(context, accountNumber, asked, context.raise),
    providerVirtualKeyDetails: (_root, device, { request }) =>
      virtualKeyFor(request.origin, device),
  },
  SmartFlexVehicle: {
    ...ofEveryDevice,
    async chargePointVariant({ chargePointMake, chargePointModel }, _args, { db }) {
      if (chargePointMake === null) return null;
      const models = ofMake(await db.read(modelsOfKind, 'CHARGE_POINT'), chargePointMake);
      const wanted = chargePointModel?.toLowerCase();
      const found = models.filter(({ model }) => model?.toLowerCase() === wanted);
      return shownChargePoints(found)[0]?.models?.[0] ?? null;
    },
  },
  SmartFlexChargePoint: ofEveryDevice,
  SmartFlexBattery: ofEveryDevice,
  SmartFlexInverter: ofEveryDevice,
  SmartFlexHeatPump: ofEveryDevice,
  SmartFlexDevice: ofEveryDevice,
  SmartFlexOnboardingWizard: {
    async completedSteps(wizard, _args, context) {
      return (await stepsOf(context, wizard)).filter(({ completedAt }) => completedAt);
    },
    async currentStep(wizard, _args, context) {
      return (await stepsOf(context, wizard)).find(({ completedAt }) => !completedAt) ?? null;
    },
    deviceType: async (wizard, _args, { db }) => (await wizardFacts(db, wizard)).facts.deviceType,
    async displayName(wizard, _args, { db }) {
      const { steps, facts } = await wizardFacts(db, wizard);
      return displayNameOf(steps, facts);
    },
    id: ({ uuid }) => uuid,
    isComplete: ({ completedAt }) => completedAt !== null,
    async isRewindable(wizard, _args, { db }) {
      const reasons = await whyNotResumable(db, wizard);
      return reasons.length === 0 && isRewindable(await db.read(stepsOfWizard, wizard.id));
    },
    async resumable(wizard, _args, { db }) {
      const resumableReasons = await whyNotResumable(db, wizard);
      return { isResumable: resumableReasons.length === 0, resumableReasons };
    },
  },
} satisfies Resolvers;
