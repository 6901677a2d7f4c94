/** How clean electricity is, named as in the API. */
export type CarbonIndex = 'VERY_LOW' | 'LOW' | 'MODERATE' | 'HIGH' | 'VERY_HIGH';

/** From so many grams for a kilowatt-hour on; after the bands of the British grid's own index. */
const bands: readonly (readonly [fromGrams: number, index: CarbonIndex])[] = [
  [270, 'VERY_HIGH'],
  [190, 'HIGH'],
  [110, 'MODERATE'],
  [35, 'LOW'],
];

/** The index of an intensity in grams for a kilowatt-hour. */
export function carbonIndexOf(gramsPerKwh: number): CarbonIndex {
  return bands.find(([fromGrams]) => gramsPerKwh >= fromGrams)?.[1] ?? 'VERY_LOW';
}

/** A half-hour's use and the grid's intensity then; null where either is missing. */
export interface CarbonHalfHour {
  readonly energyWh: number | null;
  readonly gramsPerKwh: number | null;
}

/** The carbon dioxide that a use of electricity stands for. */
export interface Carbon {
  readonly grams: number;
  /** Grams for a kilowatt-hour, to two decimals; null where nothing was used. */
  readonly rate: number | null;
  readonly index: CarbonIndex | null;
  /** From 1 to 100; see `carbonOf`. */
  readonly rank: number | null;
}

/**
 * The carbon dioxide of half-hours of use. The rate is the mean of the grid's intensity weighed by
 * use. The rank measures how well the times were chosen, whatever the weather: the percentage of the
 * half-hours in which the grid was cleaner than the rate, so that 1 is the best that could be done.
 */
export function carbonOf(halfHours: readonly CarbonHalfHour[]): Carbon {
  let milligrams = 0;
  let energyWh = 0;
  const intensities: number[] = [];
  for (const each of halfHours) {
    if (each.gramsPerKwh === null) continue;
    intensities.push(each.gramsPerKwh);
    if (each.energyWh === null) continue;
    energyWh += each.energyWh;
    milligrams += each.energyWh * each.gramsPerKwh;
  }
  const grams = milligrams / 1000;
  if (energyWh === 0) return { grams, rate: null, index: null, rank: null };
  const rate = milligrams / energyWh;
  const cleaner = intensities.filter((each) => each < rate).length;
  const rank = Math.max(1, Math.round((100 * cleaner) / intensities.length));
  return { grams, rate: Math.round(rate * 100) / 100, index: carbonIndexOf(rate), rank };
}
