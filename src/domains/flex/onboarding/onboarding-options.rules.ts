import type { Plain } from '../../../engine/schema.generated.ts';
import type { OnboardingStepKind as StepKind, VendorDevice } from '../../../kernel/devices.ts';
import {
  isSupported,
  shownChargePoints,
  shownHeatPumps,
  shownVehicles,
} from '../catalogue/catalogue.rules.ts';
import type { DeviceModel } from '../catalogue/listed-models.rules.ts';
import { type OnboardingFacts, plainSocket } from './onboarding-steps.rules.ts';

type Models = readonly DeviceModel[];

/** What can be chosen from. */
export interface Choosable {
  readonly vehicles: Models;
  readonly chargePoints: Models;
  readonly inverters: Models;
  readonly heatPumps: Models;
  /** What is in the account at the vendor. */
  readonly found: readonly VendorDevice[];
}

type OptionOf<Name extends `Select${string}ListItem`, Fields> = Fields & {
  readonly __typename: Name;
  readonly id: string;
};

/** An option of a list, as the type that its step has for it. */
export type Option =
  | OptionOf<'SelectDeviceTypeListItem', { deviceType: OnboardingFacts['deviceType'] }>
  | OptionOf<'SelectVehicleMakeListItem', { vehicleMake: Plain['ElectricVehicleType'] }>
  | OptionOf<'SelectVehicleVariantListItem', { vehicleVariant: Plain['ElectricVehicleType'] }>
  | OptionOf<
      'SelectChargePointMakeListItem',
      { chargePointMake: Plain['ChargePointVariantType'] | null }
    >
  | OptionOf<
      'SelectChargePointVariantListItem',
      { chargePointVariant: Plain['ChargePointVariantType'] }
    >
  | OptionOf<'SelectInverterMakeListItem', { inverterMake: Plain['InverterVariantType'] }>
  | OptionOf<'SelectInverterSystemTypeListItem', { label: string }>
  | OptionOf<'SelectHeatPumpMakeListItem', { heatPumpMake: Plain['HeatPumpVariantsType'] }>
  | OptionOf<'SelectHeatPumpVariantListItem', { heatPumpVariant: Plain['HeatPumpVariantsType'] }>
  | OptionOf<'SelectUserVehicleListItem', { label: string }>
  | OptionOf<'SelectSessionDeviceListItem', { label: string }>;

const allowed = (models: Models) => models.filter(({ isDeprecated }) => !isDeprecated);

/** The makes of models, each with all of them, as one shows them. */
function byMake<Shown>(models: Models, show: (each: Models) => readonly Shown[]) {
  return [...Map.groupBy(models, ({ make }) => make)].flatMap(([id, each]) =>
    show(each).map((shown) => ({ id, shown })),
  );
}

/** The models of the make that was chosen, one by one. */
function ofMake<Shown>(
  models: Models,
  make: string | null,
  show: (each: Models) => readonly Shown[],
) {
  return models
    .filter((model) => model.make === make)
    .flatMap((model) => show([model]).map((shown) => ({ id: String(model.id), shown })));
}

/**
 * What can be chosen at a step, in the order in which it is offered; null where a step has no list.
 *
 * @param makeOf the make that was chosen at another step.
 */
export function optionsOf(
  kind: StepKind,
  choosable: Choosable,
  makeOf: (kind: StepKind) => string | null,
): readonly Option[] | null {
  const { vehicles, chargePoints, inverters, heatPumps, found } = choosable;
  switch (kind) {
    case 'SelectDeviceType':
      return (['ELECTRIC_VEHICLES', 'INVERTERS', 'HEAT_PUMPS'] as const).map((deviceType) => ({
        __typename: 'SelectDeviceTypeListItem',
        id: deviceType,
        deviceType,
      }));
    case 'SelectVehicleMake':
      return byMake(allowed(vehicles), shownVehicles).map(({ id, shown }) => ({
        __typename: 'SelectVehicleMakeListItem',
        id,
        vehicleMake: shown,
      }));
    case 'SelectVehicleVariant':
      return ofMake(allowed(vehicles), makeOf('SelectVehicleMake'), shownVehicles).map(
        ({ id, shown }) => ({
          __typename: 'SelectVehicleVariantListItem',
          id,
          vehicleVariant: shown,
        }),
      );
    case 'SelectChargePointMake':
      return [
        ...byMake(allowed(chargePoints), shownChargePoints).map(({ id, shown }) => ({
          __typename: 'SelectChargePointMakeListItem' as const,
          id,
          chargePointMake: shown,
        })),
        {
          __typename: 'SelectChargePointMakeListItem' as const,
          id: plainSocket,
          chargePointMake: null,
        },
      ];
    case 'SelectChargePointVariant':
      return ofMake(allowed(chargePoints), makeOf('SelectChargePointMake'), shownChargePoints).map(
        ({ id, shown }) => ({
          __typename: 'SelectChargePointVariantListItem',
          id,
          chargePointVariant: shown,
        }),
      );
    case 'SelectInverterMake':
      return inverters.filter(isSupported).map(({ make }) => ({
        __typename: 'SelectInverterMakeListItem',
        id: make,
        inverterMake: { make },
      }));
    case 'SelectInverterSystemType':
      return [
        { __typename: 'SelectInverterSystemTypeListItem', id: 'SOLAR', label: 'Panels alone' },
        {
          __typename: 'SelectInverterSystemTypeListItem',
          id: 'SOLAR_AND_BATTERY',
          label: 'Panels and a battery',
        },
      ];
    case 'SelectHeatPumpMake':
      return byMake(allowed(heatPumps), shownHeatPumps).map(({ id, shown }) => ({
        __typename: 'SelectHeatPumpMakeListItem',
        id,
        heatPumpMake: shown,
      }));
    case 'SelectHeatPumpVariant':
      return ofMake(allowed(heatPumps), makeOf('SelectHeatPumpMake'), shownHeatPumps).map(
        ({ id, shown }) => ({
          __typename: 'SelectHeatPumpVariantListItem',
          id,
          heatPumpVariant: shown,
        }),
      );
    case 'SelectUserVehicle':
      return found.map(({ integrationDeviceId: id, name: label }) => ({
        __typename: 'SelectUserVehicleListItem',
        id,
        label,
      }));
    case 'SelectSessionDevice':
      return found.map(({ integrationDeviceId: id, name: label }) => ({
        __typename: 'SelectSessionDeviceListItem',
        id,
        label,
      }));
    default:
      return null;
  }
}

/** The two ways to a vehicle that can be reached itself and through its charge point. */
export const integrations = ['ELECTRIC_VEHICLE', 'CHARGE_POINT'] as const;

/** What the platform has to know of a charge point that dials it. */
export const identityInput = {
  key: 'chargePointIdentity',
  description: 'The identity under which the charge point dials, as it stands in its settings.',
  regex: '[A-Za-z0-9._-]{4,48}',
} as const;

/** The identity among what was typed in; null where it is missing, twice, unknown or of another form. */
export function identityIn(
  inputs: readonly { readonly key: string; readonly value: string }[],
): string | null {
  const [input, ...others] = inputs;
  if (!input || others.length > 0 || input.key !== identityInput.key) return null;
  return new RegExp(`^(?:${identityInput.regex})$`).test(input.value) ? input.value : null;
}
