import type {
  FlexSupportedDeviceTypes,
  KrakenFlexDeviceTypes,
  Plain,
  ProviderChoices,
} from '../../../engine/schema.generated.ts';
import { kwhOfWh } from '../../../kernel/energy.ts';
import type { CatalogueKind, DeviceModel } from './listed-models.rules.ts';

type Models = readonly DeviceModel[];

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** By make, then by model, as people look names up: case and accents do not count, numbers do. */
export function byName(one: DeviceModel, other: DeviceModel): number {
  return (
    collator.compare(one.make, other.make) ||
    collator.compare(one.model ?? '', other.model ?? '') ||
    one.id - other.id
  );
}

/** The models of a make by its name, in any case, with or without accents and spaces around it. */
export function ofMake(models: Models, make: string): Models {
  const wanted = folded(make);
  return models.filter((each) => folded(each.make) === wanted);
}

function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

interface VehicleWishes {
  readonly isIntegrationLive?: boolean | null | undefined;
  readonly make?: string | null | undefined;
  readonly supportedProvider?: ProviderChoices | null | undefined;
}

/**
 * The vehicles that fit, or why there can be none: nobody knows the make, or the provider reaches
 * none of its models.
 */
export function fittingVehicles(
  models: Models,
  { isIntegrationLive, make, supportedProvider }: VehicleWishes,
): Models | 'UNKNOWN_MAKE' | 'MAKE_NOT_OF_PROVIDER' {
  const named = make == null ? models : ofMake(models, make);
  if (named.length === 0 && make != null) return 'UNKNOWN_MAKE';
  const reached =
    supportedProvider == null
      ? named
      : named.filter(({ providers }) => providers.includes(supportedProvider));
  if (reached.length === 0 && make != null) return 'MAKE_NOT_OF_PROVIDER';
  return isIntegrationLive == null
    ? reached
    : reached.filter((each) => isLive(each) === isIntegrationLive);
}

/** The heat pumps that fit; null where nobody knows the make. */
export function fittingHeatPumps(
  models: Models,
  wishes: Pick<VehicleWishes, 'make'> & { readonly isDeprecated?: boolean | null | undefined },
): Models | null {
  const { isDeprecated, make } = wishes;
  const named = make == null ? models : ofMake(models, make);
  if (named.length === 0 && make != null) return null;
  return isDeprecated == null ? named : named.filter((each) => each.isDeprecated === isDeprecated);
}

function isLive({ integration }: DeviceModel): boolean {
  return integration === 'LIVE';
}

/** Whether a model may join the platform today. */
export function isSupported(model: DeviceModel): boolean {
  return isLive(model) && !model.isDeprecated;
}

/** Makes with their models, both in the order in which they come. */
function grouped<Shown>(models: Models, show: (model: DeviceModel) => Shown) {
  return [...Map.groupBy(models, ({ make }) => make)].map(([make, each]) => ({
    make,
    models: each.map(show),
  }));
}

/** Thousandths as an exact text: Wh become kWh, and W become kW alike. */
function thousandth(value: number | null): string | null {
  return value === null ? null : kwhOfWh(value);
}

export function shownVehicles(models: Models): Plain['ElectricVehicleType'][] {
  return grouped(models, (each) => ({
    availableFrom: each.availableFrom,
    availableTo: each.availableTo,
    batterySize: thousandth(each.capacityWh),
    integrationStatus: each.integration,
    isIntegrationLive: isLive(each),
    model: each.model,
    supportedProviders: each.providers,
    vehicleId: each.id,
    year: each.availableFrom,
  }));
}

export function shownChargePoints(models: Models): Plain['ChargePointVariantType'][] {
  return grouped(models, (each) => ({
    amperage: each.currentA,
    isIntegrationLive: isLive(each),
    model: each.model,
    powerInKw: thousandth(each.powerW),
    variantId: each.id,
  }));
}

export function shownBatteries(models: Models): Plain['BatteryVariantsType'][] {
  return grouped(models, (each) => ({
    batteryCapacityInKwh: thousandth(each.capacityWh),
    couplingType: each.coupling,
    isDeprecated: each.isDeprecated,
    isIntegrationLive: isLive(each),
    maxPowerInKw: thousandth(each.powerW),
    model: each.model,
    variantId: String(each.id),
  }));
}

export function shownHeatPumps(models: Models): Plain['HeatPumpVariantsType'][] {
  return grouped(models, (each) => ({
    heatPumpId: String(each.id),
    isDeprecated: each.isDeprecated,
    model: each.model,
    powerInKw: thousandth(each.powerW),
  }));
}

/** The makes of which something may join; without models where each that is known may. */
export function supportedMakes(models: Models): Plain['FlexSupportedMake'][] {
  return [...Map.groupBy(models, ({ make }) => make)].flatMap(([make, known]) => {
    const supported = known.filter(isSupported);
    if (supported.length === 0) return [];
    return [{ make, models: supported.length === known.length ? [] : supported.map(modelName) }];
  });
}

function modelName({ model, availableFrom, availableTo }: DeviceModel) {
  const modelYearRange =
    availableFrom === null ? null : { startYear: availableFrom, endYear: availableTo };
  return { modelName: model ?? '', modelYearRange };
}

const kindOfSupportedType: Readonly<Record<FlexSupportedDeviceTypes, CatalogueKind>> = {
  CHARGE_POINTS: 'CHARGE_POINT',
  ELECTRIC_VEHICLES: 'VEHICLE',
  HEAT_PUMPS: 'HEAT_PUMP',
  INVERTERS: 'INVERTER',
  THERMOSTATS: 'THERMOSTAT',
};

/** Storage heaters and meters for electricity are devices that nobody can bring. */
const kindOfDeviceType: Readonly<Record<KrakenFlexDeviceTypes, CatalogueKind | null>> = {
  BATTERIES: 'BATTERY',
  ELECTRICITY_METERS: null,
  ELECTRIC_VEHICLES: 'VEHICLE',
  HEAT_PUMPS: 'HEAT_PUMP',
  INVERTERS: 'INVERTER',
  STORAGE_HEATERS: null,
  THERMOSTATS: 'THERMOSTAT',
};

interface AskedKind {
  readonly kind: CatalogueKind | null;
  readonly deviceType: KrakenFlexDeviceTypes;
  readonly supportedDeviceType: FlexSupportedDeviceTypes | null;
}

/** Which kind is asked for; null where both arguments tell one, or neither does. */
export function askedKind(
  deviceType: KrakenFlexDeviceTypes | null | undefined,
  supportedDeviceType: FlexSupportedDeviceTypes | null | undefined,
): AskedKind | null {
  if (deviceType != null) {
    if (supportedDeviceType != null) return null;
    return { kind: kindOfDeviceType[deviceType], deviceType, supportedDeviceType: null };
  }
  if (supportedDeviceType == null) return null;
  return {
    kind: kindOfSupportedType[supportedDeviceType],
    deviceType: supportedDeviceType === 'CHARGE_POINTS' ? 'ELECTRIC_VEHICLES' : supportedDeviceType,
    supportedDeviceType,
  };
}
