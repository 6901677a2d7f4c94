import type { Temporal } from 'temporal-polyfill';
import { invalidInput } from '../../../contract/errors.ts';
import type { Permission } from '../../../contract/permissions.ts';
import type { Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import { dayOfDate, utcDayMs } from '../../../kernel/calendar.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { coverageOfRegister } from '../half-hours/half-hours.store.ts';
import { textOfThousandths, thousandthsOf, unitsPerStep } from '../meters/dial.rules.ts';
import { type MeterRow, meterById, metersOfPoint } from '../meters/meters.store.ts';
import { cubicMetresOfKwh } from '../meters/registers.rules.ts';
import {
  accessibleOccupancies,
  mayAccessEveryProperty,
} from '../places/property-access.actions.ts';
import { placeOfIdentifier } from '../supply/meter-points.store.ts';
import { type RegisterToEstimate, registersToEstimate } from './estimates.store.ts';
import { type MeterReadingRow, placeOfMeter } from './readings.store.ts';
import { type RegisterReadRow, readsOfRegister } from './register-reads.store.ts';
import {
  isSentByMeter,
  type JudgedRead,
  judgeRead,
  type SubmittedProblem,
} from './submitted-readings.rules.ts';
import {
  hasOtherReadingAt,
  insertReading,
  lockMeter,
  type NewRead,
  readingById,
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

/** A reading of a meter on a London day. */
export interface SubmittedReading {
  readonly fuel: 'ELECTRICITY' | 'GAS';
  /** MPAN or MPRN, which the viewer must have been admitted to. */
  readonly identifier: string;
  readonly serialNumber: string;
  readonly readOn: Temporal.PlainDate;
  readonly figures: readonly SubmittedFigure[];
}

/** A reading that is recorded, with what was set aside. */
export interface RecordedReading {
  readonly id: number;
  readonly problems: readonly { readonly inputPath: string; readonly problem: SubmittedProblem }[];
}

type SubmitContext = Pick<
  Context<'KT-GB-5111' | 'KT-GB-6212'>,
  'db' | 'clock' | 'raise' | 'contributions'
>;

/**
 * Records what somebody read off a meter, as at the beginning of the London day (which is when a
 * reading of a day counts in settlement, BSCP504). The same reading again changes nothing; other figures
 * for the same day take the place of the first.
 *
 * @throws CodedError KT-GB-5111 or KT-GB-6212 where there is no such meter point or meter;
 *   KT-CT-1605 that names the argument by which nothing can be recorded.
 */
export async function submitReading(
  { db, clock, raise, contributions }: SubmitContext,
  viewer: Viewer,
  { fuel, identifier, serialNumber, readOn, figures }: SubmittedReading,
): Promise<RecordedReading> {
  const place = await db.read(placeOfIdentifier, identifier);
  if (place?.fuel !== fuel) return raise('KT-GB-5111');
  const meters = await db.read(metersOfPoint, place.id);
  const meter = meters.find((each) => each.serialNumber === serialNumber) ?? raise('KT-GB-6212');
  const readAt = startOfLondonDay(readOn);
  if (readOn.since(todayInLondon(clock)).sign > 0) {
    throw invalidInput('readAt', 'A meter is read today or was read earlier.');
  }
  await checkTime({ db }, viewer, { meter, propertyId: place.propertyId, readAt }, 'readAt');
  return db.transaction(async (tx) => {
    await lockMeter(tx, meter.id);
    const registers = await registersOf(tx, meter);
    const wanted = matched(registers, figures);
    const reads = await Promise.all(
      registers.map((each) => tx.read(readsOfRegister, each.registerId)),
    );
    const ofMoment = reads.flat().filter((read) => read.readAt.equals(readAt));
    const former = ofMoment.find(({ eventType }) => eventType === 'CUSTOMER')?.readingId ?? null;
    if (isSame(reads, wanted, former)) return recorded(reads, wanted, former);
    const judged = await judgedReads(tx, { registers, reads, wanted, readAt, former }, 'readAt');
    const written = judged.map(({ written: each }) => each);
    const at = clock.now();
    const id = former ?? (await insertReading(tx, { meterId: meter.id, readAt }, at, written));
    if (former !== null) await rewriteReading(tx, former, readAt, at, written);
    await supersede(tx, judged);
    await follow(contributions, tx, { ...place, meterPointId: place.id }, reads, readAt, at);
    return {
      id,
      problems: judged.flatMap(({ problem }, index) =>
        problem === null ? [] : [{ inputPath: wanted[index]?.inputPath ?? 'readings', problem }],
      ),
    };
  });
}

/** A reading that somebody wants to change, with its meter locked. */
export interface OpenReading {
  readonly reading: MeterReadingRow;
  readonly meterPointId: number;
  readonly propertyId: number;
}

/**
 * A customer's reading of electricity by its identifier, kept from changing until the transaction ends.
 * Null for what does not exist and what is not the viewer's to change.
 */
export async function openReading(
  context: Pick<Context, 'db'>,
  viewer: Viewer,
  readingId: number,
): Promise<OpenReading | null> {
  const { db: tx } = context;
  const found = await readingById(tx, readingId);
  const place = found && (await tx.read(placeOfMeter, found.meterId));
  if (!found || place?.fuel !== 'ELECTRICITY') return null;
  const { propertyId, meterPointId } = place;
  if (!(await mayWriteAt(context, viewer, propertyId, found.readAt))) return null;
  await lockMeter(tx, found.meterId);
  // Another transaction may have changed it before this one had the lock.
  const reading = await readingById(tx, readingId);
  return reading && { reading, meterPointId, propertyId };
}

/**
 * Writes another figure and moment of a customer's reading, which must have been opened in the same
 * transaction. Written already, nothing changes.
 *
 * @throws CodedError KT-CT-1605 that names the part of the input by which nothing can be written.
 */
export async function amendReading(
  context: Pick<Context, 'db' | 'clock' | 'contributions'>,
  viewer: Viewer,
  { reading, ...place }: OpenReading,
  { shown, readAt }: { readonly shown: number; readonly readAt: Temporal.Instant },
): Promise<void> {
  const { db: tx, clock, contributions } = context;
  const at = clock.now();
  if (reading.eventType !== 'CUSTOMER') {
    throw invalidInput('input.readingId', 'Only what a customer read can be amended.');
  }
  if (readAt.epochMilliseconds > at.epochMilliseconds) {
    throw invalidInput('input.readingDatetime', 'A meter is read now or was read earlier.');
  }
  const meter = await tx.read(meterById, reading.meterId);
  if (!meter) throw new Error(`Reading ${reading.id} is of no meter`);
  const moment = { meter, propertyId: place.propertyId, readAt };
  await checkTime(context, viewer, moment, 'input.readingDatetime');
  const registers = await registersOf(tx, meter);
  const figure = { registerId: null, shown, inputPath: 'input.readingValue' };
  if (registers.length !== 1) {
    throw invalidInput(
      'input.readingId',
      'The reading is of several registers, not of one figure.',
    );
  }
  const wanted = matched(registers, [figure]);
  const reads = await Promise.all(
    registers.map((each) => tx.read(readsOfRegister, each.registerId)),
  );
  if (readAt.equals(reading.readAt) && isSame(reads, wanted, reading.id)) return;
  if (await hasOtherReadingAt(tx, meter.id, readAt, reading.id)) {
    throw invalidInput('input.readingDatetime', 'The meter has another reading of this moment.');
  }
  const all = { registers, reads, wanted, readAt, former: reading.id };
  const judged = await judgedReads(tx, all, 'input.readingDatetime');
  const written = judged.map(({ written: each }) => each);
  await rewriteReading(tx, reading.id, readAt, at, written);
  await supersede(tx, judged);
  const earlier = readAt.epochMilliseconds < reading.readAt.epochMilliseconds;
  await follow(contributions, tx, place, reads, earlier ? readAt : reading.readAt, at);
}

interface Moment {
  readonly meter: MeterRow;
  readonly propertyId: number;
  readonly readAt: Temporal.Instant;
}

/** Refuses a time at which the meter did not hang there, or was none of the viewer's business. */
async function checkTime(
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

/** The reading at the end of an occupancy is that of both who leave and who come. */
async function mayWriteAt(
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

async function registersOf(tx: Database, meter: MeterRow): Promise<RegisterToEstimate[]> {
  const registers = await tx.read(registersToEstimate, meter.meterPointId);
  return registers.filter(({ meterId }) => meterId === meter.id);
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

type Reads = readonly (readonly RegisterReadRow[])[];

const readOf = (reads: Reads, index: number, readingId: number | null) =>
  reads[index]?.find((read) => read.readingId === readingId);

function isSame(
  reads: Reads,
  wanted: readonly SubmittedFigure[],
  former: number | null,
): former is number {
  return (
    former !== null &&
    wanted.every(({ shown }, index) => {
      const read = readOf(reads, index, former);
      return read !== undefined && thousandthsOf(read.received) === shown * 1000;
    })
  );
}

function recorded(reads: Reads, wanted: readonly SubmittedFigure[], id: number): RecordedReading {
  return {
    id,
    problems: wanted.flatMap(({ inputPath }, index) => {
      const problem = readOf(reads, index, id)?.problem as SubmittedProblem | null | undefined;
      return problem ? [{ inputPath, problem }] : [];
    }),
  };
}

interface ToJudge {
  readonly registers: readonly RegisterToEstimate[];
  readonly reads: Reads;
  readonly wanted: readonly SubmittedFigure[];
  readonly readAt: Temporal.Instant;
  /** The reading that is rewritten, which does not speak for or against itself. */
  readonly former: number | null;
}

type Judged = JudgedRead & { readonly written: NewRead };

/** @throws CodedError KT-CT-1605 where the meter was read at the moment in another way. */
async function judgedReads(
  tx: Database,
  { registers, reads, wanted, readAt, former }: ToJudge,
  inputPath: string,
): Promise<Judged[]> {
  const atMs = readAt.epochMilliseconds;
  const [first] = registers;
  const coverage = first ? await tx.read(coverageOfRegister, first.registerId) : null;
  const isSent = isSentByMeter(daysOfCoverage(coverage), dayOfDate(londonDateOf(readAt)));
  return registers.map((register, index) => {
    const known = (reads[index] ?? []).flatMap((read) =>
      read.accepted === null || read.readingId === former
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
    const received = { atMs, thousandths: (wanted[index]?.shown ?? 0) * 1000 };
    const judged: JudgedRead = isSent
      ? { acceptedThousandths: null, problem: 'SENT_BY_METER', supersededIds: [] }
      : judgeRead(dialOf(register), known, received);
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

function dialOf(register: RegisterToEstimate) {
  const { digits, annualConsumptionKwh, fuel } = register;
  const yearly = fuel === 'GAS' ? cubicMetresOfKwh(annualConsumptionKwh) : annualConsumptionKwh;
  return { digits, yearlyThousandths: (yearly * 1000) / unitsPerStep(register) };
}

async function supersede(tx: Database, judged: readonly Judged[]): Promise<void> {
  for (const { supersededIds, written } of judged) {
    await setAside(tx, written.registerId, supersededIds, 'SUPERSEDED');
  }
}

/** Lets higher domains follow, from the day of the last actual reading before. */
async function follow(
  contributions: Context['contributions'],
  tx: Database,
  { meterPointId, propertyId }: { readonly meterPointId: number; readonly propertyId: number },
  reads: Reads,
  changedAt: Temporal.Instant,
  at: Temporal.Instant,
): Promise<void> {
  const before = reads
    .flat()
    .filter(({ accepted, quality }) => accepted !== null && quality === 'ACTUAL')
    .map(({ readAt }) => readAt)
    .filter((readAt) => readAt.epochMilliseconds < changedAt.epochMilliseconds)
    .toSorted((a, b) => a.epochMilliseconds - b.epochMilliseconds)
    .at(-1);
  const fromOn = londonDateOf(before ?? changedAt);
  for (const each of contributions.readingFollowers) {
    await each(tx, { meterPointId, propertyId, fromOn, at });
  }
}
