/** What a home has, or is imagined to have. */
export interface Devices {
  readonly hasEv: boolean;
  readonly hasHeatPump: boolean;
  readonly hasSolar: boolean;
}

/** One fuel of a home over its last year, extrapolated from what has arrived. */
export interface FuelUse {
  readonly kwhPerYear: number;
  /** Pence a month with VAT and standing charge. */
  readonly billPence: number;
  /** Pence for a kWh with VAT, on average over what was used. */
  readonly unitPence: number;
}

/** What has been counted and charged over some half-hours. */
export interface Counted {
  readonly energyWh: number;
  /** Thousand-millionths of a penny with VAT: all of it, and for energy alone. */
  readonly gross: number;
  readonly grossOfEnergy: number;
  readonly halfHours: number;
}

/** A year has 365.25 days of 48 half-hours, and a month is a twelfth of it. */
const halfHoursOfYear = 17_532;
const halfHoursOfMonth = halfHoursOfYear / 12;
const perPenny = 1_000_000_000;

/** A fuel's use and bill at the pace of what has been counted; null where that is nothing. */
export function fuelUse(counted: readonly Counted[]): FuelUse | null {
  const sum = (part: (each: Counted) => number) =>
    counted.reduce((total, each) => total + part(each), 0);
  const halfHours = sum((each) => each.halfHours);
  if (halfHours === 0) return null;
  const kwh = sum(({ energyWh }) => energyWh) / 1000;
  return {
    kwhPerYear: (kwh * halfHoursOfYear) / halfHours,
    billPence: (sum(({ gross }) => gross) * halfHoursOfMonth) / halfHours / perPenny,
    unitPence: kwh === 0 ? 0 : sum(({ grossOfEnergy }) => grossOfEnergy) / perPenny / kwh,
  };
}

/** A home's two fuels; null where it has none of one or none is counted. */
export interface HomeUse {
  readonly electricity: FuelUse | null;
  readonly gas: FuelUse | null;
}

/** 7,400 miles a year, the average of British cars, at 3.5 miles for a kWh. */
const kwhOfCar = 2_100;
/** A gas boiler turns so much of its gas into heat, and a heat pump makes so much of a kWh. */
const boilerEfficiency = 0.85;
const heatOfPump = 3;
/** A roof of 4 kW in the middle of the country, and what of it is used where it is made. */
const kwhOfRoof = 3_400;
const usedOfRoof = 0.4;

/** Bills in pence a month with VAT; kilowatt-hours a year that come in from the networks. */
export interface Outlook {
  readonly billPence: number;
  readonly kwhPerYear: number;
}

/** What there is now. */
export function presentOutlook({ electricity, gas }: HomeUse): Outlook {
  return {
    billPence: (electricity?.billPence ?? 0) + (gas?.billPence ?? 0),
    kwhPerYear: (electricity?.kwhPerYear ?? 0) + (gas?.kwhPerYear ?? 0),
  };
}

/**
 * What would be with further devices. A heat pump takes the place of all gas and its standing
 * charge; a car is charged at the rate for cars; a roof saves what of it is used at home, at most
 * half of what the home takes, and export is not counted. The car's energy is left out
 * of the year's, since it takes the place of petrol.
 *
 * @param carPence what a kWh for a car costs with VAT.
 */
export function imaginedOutlook(use: HomeUse, added: Devices, carPence: number): Outlook {
  const unitPence = use.electricity?.unitPence ?? carPence;
  let { billPence, kwhPerYear } = presentOutlook(use);
  let electricityKwh = use.electricity?.kwhPerYear ?? 0;
  if (added.hasHeatPump && use.gas) {
    const pumpKwh = (use.gas.kwhPerYear * boilerEfficiency) / heatOfPump;
    billPence += (pumpKwh * unitPence) / 12 - use.gas.billPence;
    kwhPerYear += pumpKwh - use.gas.kwhPerYear;
    electricityKwh += pumpKwh;
  }
  if (added.hasSolar) {
    const savedKwh = Math.min(kwhOfRoof * usedOfRoof, electricityKwh / 2);
    billPence -= (savedKwh * unitPence) / 12;
    kwhPerYear -= savedKwh;
  }
  if (added.hasEv) billPence += (kwhOfCar * carPence) / 12;
  return { billPence, kwhPerYear };
}

/**
 * The energy score, from 1 to 99. A home that takes as much as a typical one has 50; one that takes
 * nothing would have 100, and one that takes twice as much none. Each of a car, a heat pump and a
 * roof of solar panels adds 8.
 */
export function energyScore(kwhPerYear: number, typicalKwh: number, devices: Devices): number {
  const { hasEv, hasHeatPump, hasSolar } = devices;
  const owned = [hasEv, hasHeatPump, hasSolar].filter(Boolean).length;
  const score = Math.round(100 - (50 * kwhPerYear) / typicalKwh + 8 * owned);
  return Math.min(99, Math.max(1, score));
}
