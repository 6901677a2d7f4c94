import type { Temporal } from 'temporal-polyfill';
import { invalidInput } from '../../../contract/errors.ts';
import type { Permission } from '../../../contract/permissions.ts';
import type { Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import { dayOfDate, utcDayMs } from '../../../kernel/calendar.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { coverageOfRegister } from '../half-hours/half-hours.store.ts';
import { textOfThousandths, thousandthsOf } from '../meters/dial.rules.ts';
import type { MeterRow } from '../meters/meters.store.ts';
import {
  accessibleOccupancies,
  mayAccessEveryProperty,
} from '../places/property-access.actions.ts';
import { type RegisterToEstimate, registersToEstimate } from './estimates.store.ts';
import { yearlyThousandthsOf } from './readings.rules.ts';
import { type RegisterReadRow, readsOfRegister } from './register-reads.store.ts';
import { isSentByMeter, type JudgedRead, judgeRead } from './submitted-readings.rules.ts';
import {
  insertReading,
  type NewRead,
  rewriteReading,
  setAside,
} from './submitted-readings.store.ts';

const submits: readonly (readonly Permission[])[] = [['CAN_SUBMIT_METER_READINGS']];

/** What somebody says that a register shows, in whole steps of its dial. */
export interface SubmittedFigure {
  /** Null where the meter has a single one. */
  readonly registerId: string | null;
  readonly shown: number;
  /** Where the figure stands in the arguments. */
  readonly inputPath: string;
}

interface Moment {
  readonly meter: MeterRow;
  readonly propertyId: number;
  readonly readAt: Temporal.Instant;
}

/**
 * Refuses a time at which the meter did not hang there, or was none of the viewer's business.
 *
 * @throws CodedError KT-CT-1605 that names `inputPath`.
 */
export async function checkTime(
  context: Pick<Context, 'db'>,
  viewer: Viewer,
  { meter, propertyId, readAt }: Moment,
  inputPath: string,
): Promise<void> {
  const day = londonDateOf(readAt);
  const isBefore = day.until(meter.activeFrom).sign > 0;
  const isAfter = meter.activeTo !== null && meter.activeTo.until(day).sign > 0;
  if (isBefore || isAfter)
    throw invalidInput(inputPath, 'The meter did not hang there on this day.');
  if (!(await mayWriteAt(context, viewer, propertyId, readAt))) {
    throw invalidInput(inputPath, 'The account did not answer for the property on this day.');
  }
}

/**
 * Whether the viewer may write a reading of a moment at a property: that at the end of an occupancy is
 * both theirs who leave and theirs who come.
 */
export async function mayWriteAt(
  context: Pick<Context, 'db'>,
  viewer: Viewer,
  propertyId: number,
  readAt: Temporal.Instant,
): Promise<boolean> {
  const occupancies = await accessibleOccupancies(context, viewer, propertyId, submits);
  if (mayAccessEveryProperty(viewer)) return viewer.permissions.has('CAN_SUBMIT_METER_READINGS');
  return occupancies.some(({ effectiveFrom, effectiveTo }) => {
    // Who moves in during a day reads the meter of that day.
    const first = startOfLondonDay(londonDateOf(effectiveFrom));
    const isNotBefore = readAt.epochMilliseconds >= first.epochMilliseconds;
    return isNotBefore && readAt.epochMilliseconds <= (effectiveTo?.epochMilliseconds ?? Infinity);
  });
}

/** A meter's registers with what they are known to have shown, and with what they are said to show. */
export interface MeterState {
  readonly meter: MeterRow;
  readonly registers: readonly RegisterToEstimate[];
  /** Of each register, the earliest first. */
  readonly reads: readonly (readonly RegisterReadRow[])[];
  readonly figures: readonly SubmittedFigure[];
}

/**
 * Reads what a meter, which must be locked, is known to have shown.
 *
 * @throws CodedError KT-CT-1605 where the figures are not one for each register.
 */
export async function stateOf(
  tx: Database,
  meter: MeterRow,
  given: readonly SubmittedFigure[],
): Promise<MeterState> {
  const ofPoint = await tx.read(registersToEstimate, meter.meterPointId);
  const registers = ofPoint.filter(({ meterId }) => meterId === meter.id);
  if (registers.length === 0) throw invalidInput('serialNumber', 'The meter has no registers.');
  const figures = matched(registers, given);
  const reads = await Promise.all(
    registers.map((each) => tx.read(readsOfRegister, each.registerId)),
  );
  return { meter, registers, reads, figures };
}

/** The figures in the order of the meter's registers, one for each. */
function matched(
  registers: readonly RegisterToEstimate[],
  figures: readonly SubmittedFigure[],
): SubmittedFigure[] {
  const named = figures.map((figure) => {
    const { registerId, shown, inputPath } = figure;
    const [only] = registers.length === 1 ? registers : [];
    const register =
      registerId === null
        ? only
        : (registers.find((each) => String(each.registerId) === registerId) ??
          registers.find(({ identifier }) => identifier === registerId));
    if (!register) throw invalidInput(inputPath, 'This names none of the registers of the meter.');
    if (shown < 0) throw invalidInput(inputPath, 'A dial shows nothing below zero.');
    return { figure, register };
  });
  return registers.map(({ registerId, identifier: name }) => {
    const [first, second] = named.filter(({ register }) => register.registerId === registerId);
    if (!first) throw invalidInput('readings', `What the register ${name} showed is missing.`);
    if (second) throw invalidInput(second.figure.inputPath, `The register ${name} is given twice.`);
    return first.figure;
  });
}

/** What a register showed at a reading. */
export function readOf({ reads }: MeterState, index: number, readingId: number) {
  return reads[index]?.find((read) => read.readingId === readingId);
}

/** Whether a reading that is there says what the registers are said to show. */
export function saysTheSame(state: MeterState, readingId: number): boolean {
  return state.figures.every(({ shown }, index) => {
    const read = readOf(state, index, readingId);
    return read !== undefined && thousandthsOf(read.received) === shown * 1000;
  });
}

/** A reading as it is to be written. */
interface ToWrite {
  readonly readAt: Temporal.Instant;
  /** The reading that is rewritten, which does not speak for or against itself; null of a new one. */
  readonly former: { readonly id: number; readonly readAt: Temporal.Instant } | null;
  /** When it came in. */
  readonly at: Temporal.Instant;
  /** The argument to name where the meter has been read at the moment in another way. */
  readonly inputPath: string;
}

/**
 * Writes what registers showed, as far as it can be right, sets aside the estimates that it disproves,
 * and lets higher domains follow.
 *
 * @returns the reading's identifier, and for each register what became of its figure.
 * @throws CodedError KT-CT-1605 where the meter was read at the moment in another way.
 */
export async function writeJudged(
  { db: tx, contributions }: Pick<Context, 'db' | 'contributions'>,
  state: MeterState,
  propertyId: number,
  toWrite: ToWrite,
): Promise<{ readonly id: number; readonly judged: readonly JudgedRead[] }> {
  const { meter } = state;
  const { readAt, former, at } = toWrite;
  const judged = await judgedReads(tx, state, toWrite);
  const written = judged.map((each) => each.written);
  if (former) await rewriteReading(tx, former.id, readAt, at, written);
  const id = former?.id ?? (await insertReading(tx, { meterId: meter.id, readAt }, at, written));
  for (const {
    supersededIds,
    written: { registerId },
  } of judged) {
    await setAside(tx, registerId, supersededIds, 'SUPERSEDED');
  }
  const { meterPointId } = meter;
  const fromOn = firstDayChanged(state, readAt, former?.readAt ?? readAt);
  for (const follow of contributions.readingFollowers) {
    await follow(tx, { meterPointId, propertyId, fromOn, at });
  }
  return { id, judged };
}

type Judged = JudgedRead & { readonly written: NewRead };

async function judgedReads(
  tx: Database,
  { registers, reads, figures }: MeterState,
  { readAt, former, inputPath }: ToWrite,
): Promise<Judged[]> {
  const atMs = readAt.epochMilliseconds;
  const [first] = registers;
  const coverage = first ? await tx.read(coverageOfRegister, first.registerId) : null;
  const isSent = isSentByMeter(daysOfCoverage(coverage), dayOfDate(londonDateOf(readAt)));
  return registers.map((register, index) => {
    const known = (reads[index] ?? []).flatMap((read) =>
      read.accepted === null || read.readingId === former?.id
        ? []
        : [
            {
              readingId: read.readingId,
              atMs: read.readAt.epochMilliseconds,
              thousandths: thousandthsOf(read.accepted),
              quality: read.quality,
            },
          ],
    );
    if (known.some((read) => read.atMs === atMs && read.quality === 'ACTUAL')) {
      throw invalidInput(inputPath, 'The meter has been read at this moment in another way.');
    }
    const received = { atMs, thousandths: (figures[index]?.shown ?? 0) * 1000 };
    const judged: JudgedRead = isSent
      ? { acceptedThousandths: null, problem: 'SENT_BY_METER', supersededIds: [] }
      : judgeRead(
          { digits: register.digits, yearlyThousandths: yearlyThousandthsOf(register) },
          known,
          received,
        );
    const { acceptedThousandths: accepted, problem } = judged;
    const written = {
      registerId: register.registerId,
      received: textOfThousandths(received.thousandths),
      accepted: accepted === null ? null : textOfThousandths(accepted),
      problem,
    };
    return { ...judged, written };
  });
}

function daysOfCoverage(
  coverage: { readonly firstDay: string | null; readonly lastDay: string | null } | null,
) {
  if (!coverage?.firstDay || !coverage.lastDay) return null;
  return { firstDay: dayOfText(coverage.firstDay), lastDay: dayOfText(coverage.lastDay) };
}

const dayOfText = (day: string): number => Math.floor(Date.parse(day) / utcDayMs);

/** The London day of the last actual reading before the first moment of which something changes. */
function firstDayChanged(
  { reads }: MeterState,
  readAt: Temporal.Instant,
  formerAt: Temporal.Instant,
): Temporal.PlainDate {
  const changedMs = Math.min(readAt.epochMilliseconds, formerAt.epochMilliseconds);
  const before = reads
    .flat()
    .filter(({ accepted, quality }) => accepted !== null && quality === 'ACTUAL')
    .filter((read) => read.readAt.epochMilliseconds < changedMs)
    .toSorted((a, b) => a.readAt.epochMilliseconds - b.readAt.epochMilliseconds)
    .at(-1);
  const earlier = readAt.epochMilliseconds === changedMs ? readAt : formerAt;
  return londonDateOf(before?.readAt ?? earlier);
}
