import type {
  BatteryCouplingType,
  IntegrationStatus,
  ProviderChoices,
} from '../../../engine/schema.generated.ts';

/** What the catalogue tells apart: of some kinds models are listed, of inverters and thermostats makes. */
export type CatalogueKind =
  | 'VEHICLE'
  | 'CHARGE_POINT'
  | 'BATTERY'
  | 'HEAT_PUMP'
  | 'INVERTER'
  | 'THERMOSTAT';

/** A model of devices, or all models of a make. What a kind does not have is null. */
export interface DeviceModel {
  /** Lasting, and of one model across all kinds: clients keep it. */
  readonly id: number;
  readonly kind: CatalogueKind;
  readonly make: string;
  /** Null stands for every model of the make. */
  readonly model: string | null;
  /** Of the battery, in Wh. */
  readonly capacityWh: number | null;
  /** The most that it takes or gives, in W; of a heat pump the nominal heat. */
  readonly powerW: number | null;
  /** The most that it takes of each phase, in A. */
  readonly currentA: number | null;
  readonly coupling: BatteryCouplingType | null;
  /** The first and the last calendar year of its sale; still on sale where there is no last one. */
  readonly availableFrom: number | null;
  readonly availableTo: number | null;
  readonly providers: readonly ProviderChoices[];
  readonly integration: IntegrationStatus;
  /** Known still, and not to be chosen for a new device. */
  readonly isDeprecated: boolean;
}

/** Through whom devices are reached, by make. */
export type ListedMakes = Readonly<Record<string, readonly ProviderChoices[]>>;

const nothingKnown = {
  model: null,
  capacityWh: null,
  powerW: null,
  currentA: null,
  coupling: null,
  availableFrom: null,
  availableTo: null,
} as const;

/** @throws Error where a line is not of the form that its list describes. */
export function listedVehicles(list: string, providers: ListedMakes): DeviceModel[] {
  return linesOf(list, 5).map(([id, make, model, capacity, years, note]) => {
    const [, from, to] = /^(\d{4})-(\d{4})?$/.exec(years) ?? [];
    if (from === undefined) throw new Error(`${make} ${model} is on sale in no years: ${years}`);
    return {
      ...nothingKnown,
      ...{ id: Number(id), kind: 'VEHICLE', make, model },
      capacityWh: thousandsOf(capacity),
      availableFrom: Number(from),
      availableTo: to === undefined ? null : Number(to),
      ...standing(note, providers[make] ?? []),
    };
  });
}

/** @throws Error where a line is not of the form that its list describes. */
export function listedChargePoints(list: string, providers: ListedMakes): DeviceModel[] {
  return linesOf(list, 5).map(([id, make, model, power, current, note]) => ({
    ...nothingKnown,
    ...{ id: Number(id), kind: 'CHARGE_POINT', make, model },
    powerW: thousandsOf(power),
    currentA: Number(current),
    ...standing(note, providers[make] ?? ['OCPP']),
  }));
}

/** @throws Error where a line is not of the form that its list describes. */
export function listedBatteries(list: string, providers: ListedMakes): DeviceModel[] {
  return linesOf(list, 6).map(([id, make, model, capacity, power, coupling, note]) => {
    if (coupling !== 'AC' && coupling !== 'DC') throw new Error(`${make} ${model}: ${coupling}`);
    return {
      ...nothingKnown,
      ...{ id: Number(id), kind: 'BATTERY', make, model },
      capacityWh: thousandsOf(capacity),
      powerW: thousandsOf(power),
      coupling,
      ...standing(note, providers[make] ?? []),
    };
  });
}

/** @throws Error where a line is not of the form that its list describes. */
export function listedHeatPumps(list: string, providers: ListedMakes): DeviceModel[] {
  return linesOf(list, 4).map(([id, make, model, power, note]) => ({
    ...nothingKnown,
    ...{ id: Number(id), kind: 'HEAT_PUMP', make, model },
    powerW: thousandsOf(power),
    ...standing(note, providers[make] ?? []),
  }));
}

/** Makes of which every model is reached through one provider. */
export function listedMakes(
  kind: CatalogueKind,
  makes: readonly (readonly [id: number, make: string, provider: ProviderChoices])[],
): DeviceModel[] {
  return makes.map(([id, make, provider]) => ({
    ...nothingKnown,
    ...{ id, kind, make, providers: [provider], integration: 'LIVE', isDeprecated: false },
  }));
}

type Line = readonly [string, string, string, string, string, string, string];

/** The parts of each line; what may follow them is the note. */
function linesOf(list: string, parts: number): Line[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const found = line.split('|').map((part) => part.trim());
      const isWhole = found.length === parts || found.length === parts + 1;
      if (!isWhole || found.includes('')) throw new Error(`Not a line of the catalogue: ${line}`);
      const [id = '', make = '', model = '', ...others] = found;
      const [first = '', second = '', third = '', fourth = ''] = others;
      return [id, make, model, first, second, third, fourth];
    });
}

const notes: Readonly<Record<string, IntegrationStatus>> = {
  testing: 'INTERNAL_TESTING',
  none: 'UNAVAILABLE',
};

/** What the note says. Who is not reached has no provider. */
function standing(
  note: string,
  providers: readonly ProviderChoices[],
): Pick<DeviceModel, 'providers' | 'integration' | 'isDeprecated'> {
  const words = note.split(' ').filter((word) => word !== '');
  const unknown = words.find((word) => word !== 'deprecated' && notes[word] === undefined);
  if (unknown !== undefined) throw new Error(`The catalogue has no note ${unknown}`);
  const [integration = 'LIVE'] = words.flatMap((word) => notes[word] ?? []);
  return {
    providers: integration === 'UNAVAILABLE' ? [] : providers,
    integration,
    isDeprecated: words.includes('deprecated'),
  };
}

/** Kilowatts as watts, kilowatt-hours as watt-hours. */
function thousandsOf(text: string): number {
  const thousands = Math.round(Number(text) * 1000);
  if (!(thousands > 0)) throw new Error(`The catalogue says ${text} where a number has to be`);
  return thousands;
}
