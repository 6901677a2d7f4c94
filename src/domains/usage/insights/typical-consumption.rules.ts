import { Temporal } from 'temporal-polyfill';

export type Level = 'LOW' | 'MEDIUM' | 'HIGH';

/** What a typical home uses in a year, in kWh. */
interface TypicalYear {
  /** The first London day on which the values counted. */
  readonly from: Temporal.PlainDate;
  readonly gasKwh: number;
  readonly electricityKwh: number;
  /** Of a home whose meter has a day and a night register. */
  readonly dayAndNightKwh: number;
}

const year = (
  from: string,
  gasKwh: number,
  electricityKwh: number,
  dayAndNightKwh: number,
): TypicalYear => ({
  from: Temporal.PlainDate.from(from),
  gasKwh,
  electricityKwh,
  dayAndNightKwh,
});

/**
 * Ofgem's typical domestic consumption values, the latest first: gas, electricity at one rate
 * (profile class 1), electricity by day and night (profile class 2). Those from 2020 and 2023 are of
 * Ofgem's decisions on all three levels. Of the decision that counts from July 2026 the medium level
 * is entered; low and high stay as they were until their figures are entered as well.
 */
const typicalYears: Readonly<Record<Level, readonly TypicalYear[]>> = {
  LOW: [year('2023-10-01', 7_500, 1_800, 2_200), year('2020-04-01', 8_000, 1_800, 2_400)],
  MEDIUM: [
    year('2026-07-01', 9_500, 2_500, 3_400),
    year('2023-10-01', 11_500, 2_700, 3_900),
    year('2020-04-01', 12_000, 2_900, 4_200),
  ],
  HIGH: [year('2023-10-01', 17_000, 4_100, 6_700), year('2020-04-01', 17_000, 4_300, 7_100)],
};

/** How much of it falls in the day, in per cent: the average of Great Britain as Ofgem published it. */
const dayPercent = 58;

/** What a home typically uses in a year, in whole kWh. */
export interface TypicalConsumption {
  readonly gasKwh: number;
  readonly electricityKwh: number;
  readonly dayKwh: number;
  readonly nightKwh: number;
}

/** The values in force on a London day; before the first ones, the first ones. */
export function typicalConsumption(level: Level, on: Temporal.PlainDate): TypicalConsumption {
  const years = typicalYears[level];
  const typicalYear =
    years.find(({ from }) => Temporal.PlainDate.compare(from, on) <= 0) ?? years.at(-1);
  if (!typicalYear) throw new Error(`No typical year is known for ${level}`);
  const { gasKwh, electricityKwh, dayAndNightKwh } = typicalYear;
  const dayKwh = Math.round((dayAndNightKwh * dayPercent) / 100);
  return { gasKwh, electricityKwh, dayKwh, nightKwh: dayAndNightKwh - dayKwh };
}
