import type { ProviderChoices } from '../../../engine/schema.generated.ts';
import type { OnboardingStepKind as StepKind } from '../../../kernel/devices.ts';
import type { VendorConsent } from '../../../outside/device-accounts/port.ts';
import type { DeviceModel } from '../catalogue/listed-models.rules.ts';

type OnboardedType = 'ELECTRIC_VEHICLES' | 'HEAT_PUMPS' | 'INVERTERS';
type Integration = 'CHARGE_POINT' | 'ELECTRIC_VEHICLE';
type SystemType = 'SOLAR' | 'SOLAR_AND_BATTERY';

/** What is known of a wizard's device by the choices that were made. */
export interface OnboardingFacts {
  readonly deviceType: OnboardedType | null;
  readonly vehicle: DeviceModel | null;
  readonly chargePoint: DeviceModel | null;
  readonly inverter: DeviceModel | null;
  readonly systemType: SystemType | null;
  readonly heatPump: DeviceModel | null;
  /** Which of the two was chosen where both a vehicle and its charge point can be reached. */
  readonly integration: Integration | null;
  /** How many fitting devices are in the account at the vendor. */
  readonly found: number;
  /** Whether a car has refused the platform's key once. */
  readonly hasRefusedKey: boolean;
  /** What the customer has let the platform do. */
  readonly consent: VendorConsent | null;
  /** The step that failed last. */
  readonly failed: StepKind | null;
}

/** Who or what completes a step; nobody a step with which the way ends. */
export type Completer = 'LIST' | 'AUTH' | 'ACTION' | 'INPUT' | 'PLATFORM' | 'NOBODY';

type Next = StepKind | 'COMPLETE';

interface StepRule {
  readonly by: Completer;
  /** Where the way goes on from there; of an end nowhere. */
  readonly next: (facts: OnboardingFacts, answer: string) => Next | null;
}

/** What is brought onto the platform, and through whom it is reached. */
export interface Route {
  readonly kind: 'VEHICLE' | 'CHARGE_POINT' | 'INVERTER' | 'HEAT_PUMP';
  readonly model: DeviceModel;
  readonly provider: ProviderChoices;
}

/** Those that reach many makes, which are taken where a maker lets nobody in himself. */
const general: ReadonlySet<ProviderChoices> = new Set(['ENODE', 'JEDLIX', 'JEDLIX_V2', 'SMARTCAR']);

function routeTo(kind: Route['kind'], model: DeviceModel | null): Route | null {
  if (model?.integration !== 'LIVE') return null;
  const own = model.providers.find((provider) => !general.has(provider));
  const [provider = null] = own ? [own] : model.providers;
  return provider && { kind, model, provider };
}

/** How the device is reached by what was chosen so far; null where it cannot be, or is not known yet. */
export function routeOf(facts: OnboardingFacts): Route | null {
  const { deviceType, integration } = facts;
  if (deviceType === 'INVERTERS') return routeTo('INVERTER', facts.inverter);
  if (deviceType === 'HEAT_PUMPS') return routeTo('HEAT_PUMP', facts.heatPump);
  const vehicle = routeTo('VEHICLE', facts.vehicle);
  const chargePoint = routeTo('CHARGE_POINT', facts.chargePoint);
  if (vehicle && chargePoint) {
    return integration && (integration === 'ELECTRIC_VEHICLE' ? vehicle : chargePoint);
  }
  return vehicle ?? chargePoint;
}

const openProtocols: ReadonlySet<ProviderChoices> = new Set(['OCPP', 'OCPP_WALLBOX']);

/** The way to a device whose make and model are known. */
function reached(facts: OnboardingFacts): Next {
  const route = routeOf(facts);
  if (route) return openProtocols.has(route.provider) ? 'UserActionRequired' : 'AuthFlow';
  const { deviceType } = facts;
  const models =
    deviceType === 'ELECTRIC_VEHICLES' ? [facts.vehicle, facts.chargePoint] : [facts.heatPump];
  const isComing = models.some((model) => model?.integration === 'INTERNAL_TESTING');
  return isComing ? 'WaitForLiveIntegration' : 'UnsupportedCombination';
}

/** The way once it is known where a vehicle is charged. */
function charged(facts: OnboardingFacts): Next {
  const { vehicle, chargePoint } = facts;
  const hasBoth = routeTo('VEHICLE', vehicle) && routeTo('CHARGE_POINT', chargePoint);
  return hasBoth ? 'SelectVehicleOrChargePoint' : reached(facts);
}

/** The way once the vendor has let the platform in. */
function letIn(facts: OnboardingFacts): Next {
  if (facts.found === 0) return 'TerminalError';
  if (facts.found === 1) return 'SmartFlexOnboardingDeviceRegistration';
  return routeOf(facts)?.kind === 'INVERTER' ? 'SelectSessionDevice' : 'SelectUserVehicle';
}

const firstStepOf: Readonly<Record<OnboardedType, StepKind>> = {
  ELECTRIC_VEHICLES: 'SelectVehicleMake',
  INVERTERS: 'SelectInverterMake',
  HEAT_PUMPS: 'SelectHeatPumpMake',
};

function onceSignedIn(facts: OnboardingFacts): Next {
  const isTesla = needsKey(routeOf(facts));
  if (facts.consent === 'REFUSED') return 'Retry';
  if (facts.consent === 'WITHOUT_COMMANDS') return isTesla ? 'TeslaModifyScopes' : 'Retry';
  return isTesla && facts.consent !== 'EMPTY' ? 'TeslaSetupVirtualKey' : letIn(facts);
}

/** Whether a device takes commands only with the platform's key in it. */
export function needsKey(route: Pick<Route, 'kind' | 'provider'> | null): boolean {
  return route?.kind === 'VEHICLE' && route.provider === 'TESLA';
}

/** The option of the list of makes of charge points that stands for a plain socket. */
export const plainSocket = 'NONE';
/** How a registration comes out. */
export type RegistrationAnswer = 'REGISTERED' | 'TAKEN';
/** How what was waited for comes out. */
export type TransitionAnswer = 'DONE' | 'FAILED';

/**
 * Every step: who completes it, and where the way goes on from there. A vehicle is reached itself or through
 * its charge point; what neither can be today ends, or waits. Consent that was refused and a test charge
 * that failed may be tried again.
 */
export const stepRules: Readonly<Record<StepKind, StepRule>> = {
  SelectDeviceType: {
    by: 'LIST',
    next: ({ deviceType }) => deviceType && firstStepOf[deviceType],
  },
  SelectVehicleMake: { by: 'LIST', next: () => 'SelectVehicleVariant' },
  SelectVehicleVariant: { by: 'LIST', next: () => 'SelectChargePointMake' },
  SelectChargePointMake: {
    by: 'LIST',
    next: (facts, answer) => (answer === plainSocket ? charged(facts) : 'SelectChargePointVariant'),
  },
  SelectChargePointVariant: { by: 'LIST', next: charged },
  SelectVehicleOrChargePoint: { by: 'LIST', next: reached },
  SelectInverterMake: { by: 'LIST', next: () => 'SelectInverterSystemType' },
  SelectInverterSystemType: { by: 'LIST', next: reached },
  SelectHeatPumpMake: { by: 'LIST', next: () => 'SelectHeatPumpVariant' },
  SelectHeatPumpVariant: { by: 'LIST', next: reached },
  WaitForLiveIntegration: { by: 'ACTION', next: charged },
  UnsupportedCombination: { by: 'NOBODY', next: () => null },
  AuthFlow: { by: 'AUTH', next: onceSignedIn },
  TeslaModifyScopes: { by: 'ACTION', next: () => 'AuthFlow' },
  TeslaSetupVirtualKey: {
    by: 'ACTION',
    next: (facts) =>
      facts.consent === 'WITHOUT_KEY' && !facts.hasRefusedKey
        ? 'TeslaRegistrationFailed'
        : letIn(facts),
  },
  TeslaRegistrationFailed: { by: 'ACTION', next: () => 'TeslaSetupVirtualKey' },
  UserActionRequired: { by: 'ACTION', next: () => 'UserInputRequired' },
  UserInputRequired: { by: 'INPUT', next: () => 'SmartFlexOnboardingDeviceRegistration' },
  SelectUserVehicle: { by: 'LIST', next: () => 'SmartFlexOnboardingDeviceRegistration' },
  SelectSessionDevice: { by: 'LIST', next: () => 'SmartFlexOnboardingDeviceRegistration' },
  SmartFlexOnboardingDeviceRegistration: {
    by: 'PLATFORM',
    next: ({ deviceType }, answer) => {
      if (answer === 'TAKEN') return 'TerminalError';
      return deviceType === 'ELECTRIC_VEHICLES' ? 'TestCharge' : 'WaitForTransition';
    },
  },
  TestCharge: { by: 'ACTION', next: () => 'WaitForTransition' },
  WaitForTransition: {
    by: 'ACTION',
    next: (_facts, answer) => (answer === 'FAILED' ? 'Retry' : 'COMPLETE'),
  },
  Retry: {
    by: 'ACTION',
    next: ({ failed, deviceType }) => {
      if (failed !== 'WaitForTransition') return 'AuthFlow';
      return deviceType === 'ELECTRIC_VEHICLES' ? 'TestCharge' : 'WaitForTransition';
    },
  },
  TerminalError: { by: 'NOBODY', next: () => null },
};

/** A step that was completed, or is open. */
export interface Step {
  readonly kind: StepKind;
  readonly answer: string | null;
}

/** Where the models of the catalogue are found that options stand for. */
export interface Catalogue {
  readonly byId: ReadonlyMap<number, DeviceModel>;
  /** Makes of which every model is reached, by name. */
  readonly inverters: readonly DeviceModel[];
}

/** What a wizard's choices come to, the later before the earlier. */
export function factsOf(
  steps: readonly Step[],
  { byId, inverters }: Catalogue,
  found: number,
): OnboardingFacts {
  const answerTo = (kind: StepKind) =>
    steps.findLast((step) => step.kind === kind && step.answer !== null)?.answer ?? null;
  const modelOf = (kind: StepKind) => byId.get(Number(answerTo(kind))) ?? null;
  const inverterMake = answerTo('SelectInverterMake');
  const consent = answerTo('AuthFlow') as VendorConsent | null;
  const tried = steps.findLast(
    ({ kind, answer }) => (kind === 'AuthFlow' || kind === 'WaitForTransition') && answer !== null,
  );
  return {
    deviceType: answerTo('SelectDeviceType') as OnboardedType | null,
    vehicle: modelOf('SelectVehicleVariant'),
    chargePoint: modelOf('SelectChargePointVariant'),
    inverter: inverters.find(({ make }) => make === inverterMake) ?? null,
    systemType: answerTo('SelectInverterSystemType') as SystemType | null,
    heatPump: modelOf('SelectHeatPumpVariant'),
    integration: answerTo('SelectVehicleOrChargePoint') as Integration | null,
    found,
    hasRefusedKey: steps.some(({ kind }) => kind === 'TeslaRegistrationFailed'),
    consent,
    failed: tried?.kind ?? null,
  };
}

/** Whether a list of a way that is not over may be chosen from anew: until the device is registered. */
export function isRewindable(steps: readonly Step[]): boolean {
  const isRegistered = steps.some(({ kind }) => kind === 'SmartFlexOnboardingDeviceRegistration');
  return (
    !isRegistered &&
    steps.some(({ kind, answer }) => answer !== null && stepRules[kind].by === 'LIST')
  );
}

export type NotResumable = 'CANCELLED' | 'COMPLETE' | 'SUPERSEDED';

interface Way {
  readonly id: number;
  readonly propertyId: number;
  readonly completedAt: object | null;
  readonly cancelledAt: object | null;
}

/**
 * Why a wizard cannot be gone on with; none where it can be. It is superseded by any that was started for
 * the same property after it and was not cancelled.
 *
 * @param wizards all of the account.
 */
export function reasonsAgainstResuming(wizard: Way, wizards: readonly Way[]): NotResumable[] {
  if (wizard.cancelledAt) return ['CANCELLED'];
  if (wizard.completedAt) return ['COMPLETE'];
  const isSuperseded = wizards.some(
    ({ id, propertyId, cancelledAt }) =>
      id > wizard.id && propertyId === wizard.propertyId && !cancelledAt,
  );
  return isSuperseded ? ['SUPERSEDED'] : [];
}

/** Which wizards are asked for; null for either. */
interface WantedWizards {
  readonly uuid: string | null;
  readonly propertyId: number | null;
  readonly isResumable: boolean | null;
  readonly includesCancelled: boolean;
  readonly includesCompleted: boolean;
}

/**
 * The wizards of an account that are asked for. Where those are wanted that can be gone on with, the latest
 * one alone.
 */
export function wizardsWanted<Wizard extends Way & { readonly uuid: string }>(
  wizards: readonly Wizard[],
  wanted: WantedWizards,
): Wizard[] {
  const fitting = wizards.filter((wizard) => {
    const { uuid, propertyId, completedAt, cancelledAt } = wizard;
    const canBeResumed = reasonsAgainstResuming(wizard, wizards).length === 0;
    return (
      (wanted.uuid === null || uuid === wanted.uuid) &&
      (wanted.propertyId === null || propertyId === wanted.propertyId) &&
      (wanted.isResumable === null || canBeResumed === wanted.isResumable) &&
      (wanted.includesCancelled || !cancelledAt) &&
      (wanted.includesCompleted || !completedAt)
    );
  });
  return wanted.isResumable === true ? fitting.slice(-1) : fitting;
}
