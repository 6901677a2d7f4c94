import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { dayOfDate } from '../../../kernel/calendar.ts';
import {
  type DayWeight,
  electricityWeights,
  evenWeights,
  gasEnergyWeights,
} from '../half-hours/load-profiles.rules.ts';
import { type RegisterToEstimate, registersToEstimate } from './estimates.store.ts';

/** How many average days' energy London days stand for, both included: more in winter than in summer. */
type UsualShare = (fromOn: Temporal.PlainDate, toOn: Temporal.PlainDate) => number;

/**
 * How the energy of a meter point usually runs through the year: by the profiles of its registers,
 * each as much as is expected to go through it in a year. What is sold, and what is settled by its
 * half-hours, has no profile: there every day is like the other. Any year comes to about 365.
 */
export async function usualShareAt(db: Database, meterPointId: number): Promise<UsualShare> {
  const registers = await db.read(registersToEstimate, meterPointId);
  if (registers.length === 0) return daysWithin(evenWeights);
  // Whoever has a new meter uses what they did, so all that ever hung there speak.
  const parts = registers.map((register) => ({
    weight: energyWeights(register),
    // One of which nothing is expected still has its season.
    yearlyKwh: Math.max(1, register.annualConsumptionKwh),
  }));
  const yearlyKwh = parts.reduce((sum, part) => sum + part.yearlyKwh, 0);
  return daysWithin(
    (day) => parts.reduce((sum, part) => sum + part.weight(day) * part.yearlyKwh, 0) / yearlyKwh,
  );
}

function daysWithin(weight: DayWeight): UsualShare {
  return (fromOn, toOn) => {
    let sum = 0;
    const last = dayOfDate(toOn);
    for (let day = dayOfDate(fromOn); day <= last; day += 1) sum += weight(day);
    return sum;
  };
}

function energyWeights(register: RegisterToEstimate): DayWeight {
  const { direction, ldz, profileClass, rateType, endUserCategory, marketSectorCode } = register;
  if (direction === 'EXPORT') return evenWeights;
  if (ldz === null) return electricityWeights(profileClass ?? 0, rateType) ?? evenWeights;
  const isDomestic = marketSectorCode === 'D';
  return gasEnergyWeights({ ldz, isDomestic, endUserCategory: endUserCategory ?? 1 });
}
