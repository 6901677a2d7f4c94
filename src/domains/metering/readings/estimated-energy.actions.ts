import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { dayOfMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { calorificValuesOfZone, yearsOfHeat } from '../half-hours/calorific-values.store.ts';
import {
  type CalorificValues,
  calorificValueOn,
  whOfGasLitres,
} from '../half-hours/gas-energy.rules.ts';
import { advanceOf, unitsPerStep } from '../meters/dial.rules.ts';
import { daysOf, isInUseWithin, registerOf } from './estimates.actions.ts';
import { estimateReads } from './estimates.rules.ts';
import { type RegisterToEstimate, registersToEstimate } from './estimates.store.ts';
import { readsOfRegister } from './register-reads.store.ts';

/** What went through a register on a London day, as its readings say. */
interface EstimatedDay {
  readonly startMs: number;
  readonly endMs: number;
  readonly energyWh: number;
  /** Whether the day lies between two readings that somebody took, so that it is shared out, not guessed. */
  readonly isRead: boolean;
}

/** A register with the days on which its meter hung. */
interface EstimatedFlow {
  readonly registerId: number;
  readonly meterId: number;
  readonly days: readonly EstimatedDay[];
}

/** The average year, in days. */
const yearDays = 365.25;

/**
 * The energy that went through each register of a meter point on the London days of a span, by its
 * readings alone: shared out between two readings by the profile, after the last one estimated, and
 * where nothing can be gone on from an even share of the estimated annual consumption. What is sold
 * follows no profile: its days have no energy unless they are read.
 *
 * @param span begins and ends with London days.
 * @param asOf only readings that had been received by then are used.
 */
export async function estimatedEnergyAt(
  db: Database,
  meterPointId: number,
  span: Span,
  asOf: Temporal.Instant,
): Promise<EstimatedFlow[]> {
  const registers = await db.read(registersToEstimate, meterPointId);
  const inUse = registers.filter((register) => isInUseWithin(register, span));
  return Promise.all(
    inUse.map(async (register) => {
      const days = daysOf(span).filter(({ startMs, endMs }) =>
        isInUseWithin(register, { fromMs: startMs, toMs: endMs }),
      );
      const { registerId, meterId } = register;
      return { registerId, meterId, days: await energyOfDays(db, register, days, asOf) };
    }),
  );
}

async function energyOfDays(
  db: Database,
  register: RegisterToEstimate,
  days: readonly { readonly startMs: number; readonly endMs: number }[],
  asOf: Temporal.Instant,
): Promise<EstimatedDay[]> {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return [];
  const rows = (await db.read(readsOfRegister, register.registerId)).filter(
    ({ receivedAt }) => receivedAt.epochMilliseconds <= asOf.epochMilliseconds,
  );
  const estimated = await registerOf(db, register, rows, last.endMs);
  const actual = estimated.reads.filter(({ quality }) => quality === 'ACTUAL');
  const [firstReadMs, lastReadMs] = [actual[0]?.atMs ?? 0, actual.at(-1)?.atMs ?? 0];
  const values = await heatOf(db, register, first.startMs, last.endMs);
  const annualWh = register.direction === 'EXPORT' ? 0 : register.annualConsumptionKwh * 1000;
  return days.map(({ startMs, endMs }) => {
    const day = dayOfMs(londonTimeZone, startMs);
    const isRead = startMs >= firstReadMs && endMs <= lastReadMs;
    // Each day by itself, so that a day comes to the same whatever days are asked for with it.
    const shown = estimateReads(estimated, [startMs, endMs]);
    const [before, after] = typeof shown === 'string' ? [] : shown;
    if (!before || !after || (register.direction === 'EXPORT' && !isRead)) {
      return { startMs, endMs, energyWh: evenShare(annualWh, day), isRead: false };
    }
    const steps = advanceOf(before.thousandths, after.thousandths, register.digits);
    const thousandths = Math.round(steps * unitsPerStep(register));
    const heat = calorificValueOn(values, day);
    const energyWh = register.fuel === 'GAS' ? whOfGasLitres(thousandths, heat) : thousandths;
    return { startMs, endMs, energyWh, isRead };
  });
}

/** A London day's even share of a year; the days of any year add up to it. */
function evenShare(annualWh: number, day: number): number {
  const before = (days: number) => Math.floor((annualWh * days) / yearDays);
  return before(day + 1) - before(day);
}

async function heatOf(
  db: Database,
  { ldz }: RegisterToEstimate,
  fromMs: number,
  toMs: number,
): Promise<CalorificValues> {
  if (ldz === null) return [];
  const fromDay = dayOfMs(londonTimeZone, fromMs);
  const toDay = Math.max(fromDay, dayOfMs(londonTimeZone, toMs - 1));
  return db.read(calorificValuesOfZone, yearsOfHeat(ldz, fromDay, toDay));
}
