import type { Temporal } from 'temporal-polyfill';
import { invalidInput } from '../../../contract/errors.ts';
import type { Viewer } from '../../../contract/viewer.ts';
import type { Context } from '../../../engine/context.ts';
import { meterById } from '../meters/meters.store.ts';
import { registersToEstimate } from './estimates.store.ts';
import {
  checkTime,
  mayWriteAt,
  saysTheSame,
  stateOf,
  writeJudged,
} from './judged-readings.actions.ts';
import { type MeterReadingRow, placeOfMeter } from './readings.store.ts';
import { messageOfProblem } from './submitted-readings.rules.ts';
import { hasOtherReadingAt, lockMeter, readingById } from './submitted-readings.store.ts';

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
 * @param mayChange throws where the reading may not be changed.
 * @throws CodedError KT-CT-1605 that names the part of the input by which nothing can be written.
 */
export async function amendReading(
  context: Pick<Context, 'db' | 'clock' | 'contributions'>,
  viewer: Viewer,
  { reading, ...place }: OpenReading,
  { shown, readAt }: { readonly shown: number; readonly readAt: Temporal.Instant },
  mayChange: () => Promise<void>,
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
  const { propertyId } = place;
  await checkTime(context, viewer, { meter, propertyId, readAt }, 'input.readingDatetime');
  const registers = await tx.read(registersToEstimate, meter.meterPointId);
  const [register, ...others] = registers.filter(({ meterId }) => meterId === meter.id);
  if (!register || others.length > 0) {
    throw invalidInput(
      'input.readingId',
      'The reading is of several registers, not of one figure.',
    );
  }
  // Of a new reading the client is told what was set aside; here there is no room to tell it.
  if (shown >= 10 ** register.digits) {
    throw invalidInput('input.readingValue', messageOfProblem.TOO_MANY_DIGITS);
  }
  const figure = { registerId: null, shown, inputPath: 'input.readingValue' };
  const state = await stateOf(tx, meter, [figure]);
  if (readAt.equals(reading.readAt) && saysTheSame(state, reading.id)) return;
  await mayChange();
  if (await hasOtherReadingAt(tx, meter.id, readAt, reading.id)) {
    throw invalidInput('input.readingDatetime', 'The meter has another reading of this moment.');
  }
  await writeJudged({ db: tx, contributions }, state, propertyId, {
    readAt,
    former: reading,
    at,
    inputPath: 'input.readingDatetime',
  });
}
