import type { Temporal } from 'temporal-polyfill';
import { invalidInput } from '../../../contract/errors.ts';
import type { PageArguments } from '../../../contract/pagination.ts';
import type { Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import { type Connection, pageOfList } from '../../../engine/connections.ts';
import type { Context } from '../../../engine/context.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { Nullable } from '../../../engine/resolver-types.ts';
import { dayOfMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { joinedSpans, type Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { readingsShown } from '../consent/consent-spans.rules.ts';
import { consumptionSeen } from '../consent/consumption-access.actions.ts';
import { calorificValuesOfZone, yearsOfHeat } from '../half-hours/calorific-values.store.ts';
import {
  type DayWeight,
  electricityWeights,
  gasWeights,
} from '../half-hours/load-profiles.rules.ts';
import { textOfThousandths } from '../meters/dial.rules.ts';
import { placeOfIdentifier } from '../supply/meter-points.store.ts';
import {
  type EstimatedRead,
  type EstimatedRegister,
  type EstimationAlgorithm,
  type EstimationProblem,
  estimateReads,
  periodProblem,
} from './estimates.rules.ts';
import { type RegisterToEstimate, registersToEstimate } from './estimates.store.ts';
import { type AcceptedRead, acceptedReads } from './points.rules.ts';
import { yearlyThousandthsOf } from './readings.rules.ts';
import { type RegisterReadRow, readsOfRegister } from './register-reads.store.ts';

type Code =
  | 'KT-CT-13605'
  | 'KT-CT-6426'
  | 'KT-CT-6427'
  | 'KT-CT-6428'
  | 'KT-CT-6429'
  | 'KT-CT-6430'
  | 'KT-CT-6431'
  | 'KT-CT-6432';

interface EstimateArguments extends PageArguments {
  readonly marketIdentifier: string;
  readonly deviceId?: Nullable<string>;
  readonly registerId?: Nullable<string>;
  readonly periodStart: Temporal.Instant;
  readonly periodEnd: Temporal.Instant;
}

/** What a register shows at the end of a London day. */
export interface EstimatedReading {
  readonly startMs: number;
  readonly endMs: number;
  readonly value: string;
  readonly algorithm: EstimationAlgorithm | null;
}

const codeOf = {
  MISSING_READINGS: 'KT-CT-6427',
  INVALID_READINGS: 'KT-CT-6428',
  NO_PROFILE: 'KT-CT-6432',
} as const satisfies Record<EstimationProblem, Code>;

/**
 * What one register shows at the end of each London day of a period, read or estimated, as far as
 * the viewer's accounts answered for the property and the meter was in use.
 *
 * @throws CodedError the field's own refusals: of the supply point, the period, the register, and
 *   then of what is known of its readings; KT-CT-1605 for a period that has no days or too many.
 */
export async function estimatedReadings(
  { db, clock, raise }: Context<Code>,
  viewer: Viewer,
  { marketIdentifier, deviceId, registerId, periodStart, periodEnd, ...page }: EstimateArguments,
): Promise<Connection<EstimatedReading>> {
  const period = { fromMs: periodStart.epochMilliseconds, toMs: periodEnd.epochMilliseconds };
  const wrong = periodProblem(period, clock.now().epochMilliseconds);
  if (wrong === 'NO_WHOLE_DAYS') return raise('KT-CT-6429');
  if (wrong) throw invalidInput('periodEnd', wrong);
  const place = (await db.read(placeOfIdentifier, marketIdentifier)) ?? raise('KT-CT-6426');
  const [all, seenOf] = await Promise.all([
    db.read(registersToEstimate, place.id),
    consumptionSeen({ db }, viewer, place.propertyId),
  ]);
  const seen = seenOf(place.id);
  const spans = joinedSpans(seen);
  const chosen = all.filter(
    (each) =>
      (deviceId == null ? isInUseWithin(each, period) : isDevice(each, deviceId)) &&
      (registerId == null || each.identifier === registerId),
  );
  const [register] = chosen;
  if (!register) return raise('KT-CT-6431');
  if (chosen.length > 1) raise('KT-CT-6430');
  // What is sold follows the sun and the battery, not the profile of a customer's class.
  if (register.direction === 'EXPORT') raise('KT-CT-13605');
  const inUseFromMs = startOfLondonDay(register.activeFrom).epochMilliseconds;
  const days = daysOf({ ...period, fromMs: Math.max(period.fromMs, inUseFromMs) }).filter(
    ({ startMs, endMs }) =>
      spans.some(({ fromMs, toMs }) => startMs >= fromMs && endMs <= toMs) &&
      isInUseWithin(register, { fromMs: startMs, toMs: endMs }),
  );
  const rows = readingsShown(await db.read(readsOfRegister, register.registerId), seen);
  const estimatedRegister = await registerOf(db, register, rows, days.at(-1)?.endMs ?? period.toMs);
  const ends = days.map(({ endMs }) => endMs);
  const estimates = estimateReads(estimatedRegister, ends);
  if (typeof estimates === 'string') return raise(codeOf[estimates]);
  const readings = readingsOf(days, estimates);
  return pageOfList('estimates', readings, ({ endMs }) => String(endMs), page);
}

/** A meter by its identifier, or by the serial number that supply points know their devices by. */
function isDevice({ meterId, serialNumber }: RegisterToEstimate, deviceId: string): boolean {
  return meterId === intKey(deviceId) || serialNumber === deviceId;
}

/** Whether a register's meter hangs in some of a span. */
export function isInUseWithin({ activeFrom, activeTo }: RegisterToEstimate, span: Span): boolean {
  return (
    startOfLondonDay(activeFrom).epochMilliseconds < span.toMs &&
    (activeTo === null || startOfLondonDay(activeTo).epochMilliseconds > span.fromMs)
  );
}

/** The London days that begin within a span, each with its end. */
export function daysOf({ fromMs, toMs }: Span): { startMs: number; endMs: number }[] {
  const days: { startMs: number; endMs: number }[] = [];
  for (let day = dayOfMs(londonTimeZone, fromMs); ; day += 1) {
    const startMs = startOfDayMs(londonTimeZone, day);
    if (startMs >= toMs) return days;
    days.push({ startMs, endMs: startOfDayMs(londonTimeZone, day + 1) });
  }
}

/**
 * A register with what its estimates follow from.
 *
 * @param rows the readings that may be used.
 * @param toMs up to when it is estimated.
 */
export async function registerOf(
  db: Database,
  register: RegisterToEstimate,
  rows: readonly RegisterReadRow[],
  toMs: number,
): Promise<EstimatedRegister> {
  const { digits, decimalPlaces } = register;
  const reads = acceptedReads(rows);
  return {
    digits,
    decimalPlaces,
    yearlyThousandths: yearlyThousandthsOf(register),
    weight: await weightOf(db, register, reads, toMs),
    reads,
    asides: rows.flatMap(asideOf),
  };
}

function asideOf({ readAt, accepted, problem }: RegisterReadRow): EstimatedRegister['asides'] {
  return accepted === null && problem !== null ? [{ atMs: readAt.epochMilliseconds, problem }] : [];
}

async function weightOf(
  db: Database,
  { profileClass, rateType, ldz, endUserCategory, marketSectorCode }: RegisterToEstimate,
  reads: readonly AcceptedRead[],
  toMs: number,
): Promise<DayWeight | null> {
  if (ldz === null) return electricityWeights(profileClass ?? 0, rateType);
  const fromMs = Math.min(reads[0]?.atMs ?? toMs, toMs);
  const fromDay = dayOfMs(londonTimeZone, fromMs);
  const toDay = dayOfMs(londonTimeZone, Math.max(toMs, reads.at(-1)?.atMs ?? toMs));
  const values = await db.read(calorificValuesOfZone, yearsOfHeat(ldz, fromDay, toDay));
  const isDomestic = marketSectorCode === 'D';
  return gasWeights({ ldz, isDomestic, endUserCategory: endUserCategory ?? 1 }, values);
}

function readingsOf(
  days: readonly { readonly startMs: number; readonly endMs: number }[],
  estimates: readonly EstimatedRead[],
): EstimatedReading[] {
  const starts = new Map(days.map(({ startMs, endMs }) => [endMs, startMs]));
  return estimates.map(({ atMs, thousandths, algorithm }) => ({
    startMs: starts.get(atMs) ?? atMs,
    endMs: atMs,
    value: textOfThousandths(thousandths),
    algorithm,
  }));
}
