import { Temporal } from 'temporal-polyfill';
import type { SubjectGate } from '../../../contract/enforcement.ts';
import { invalidInput, type Raise } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import { permissionsOnAccount } from '../../accounts/index.ts';
import { meterPointIdOf } from '../../metering/index.ts';
import { endOfPause, isPausedAt, longestPauseDays } from './collection-processes.rules.ts';
import {
  addPauses,
  endPauses,
  type ItemRow,
  itemsOfProcess,
  lockProcess,
  type PauseRow,
  type ProcessRow,
  pausesOfProcess,
  processByNumber,
} from './collection-processes.store.ts';

/** What the viewer may do about a process: what it may on the account. Null without access to that. */
export const gateToCollectionProcess: SubjectGate = async (context, viewer, number) => {
  const process = await context.db.read(processByNumber, number);
  return process && permissionsOnAccount(context, viewer, process.accountId);
};

/** How far ahead a pause may begin, in hours: a hundred years. */
const furthestHours = 24 * 36_525;

/** Longer reasons are no reasons. */
const longestReason = 500;

function checkReason(reason: string): void {
  if (reason.trim() === '' || reason.length > longestReason) {
    throw invalidInput('input.reason', `A reason has 1 to ${longestReason} characters.`);
  }
}

interface PauseRequest {
  readonly number: string;
  readonly reason: string;
  readonly pauseStartAt: Temporal.Instant;
  /** In days of 24 hours. */
  readonly pauseLength: number;
}

/**
 * Lets a process stand still, from an instant after its beginning on. A pause
 * that is there is not made again.
 *
 * @returns the pauses of the process, in order.
 * @throws CodedError by `raise` where it is over or the length is out of bounds; KT-CT-1605 for a
 *   beginning or a reason that makes no sense.
 */
export async function pauseProcess(
  db: Database,
  { number, reason, pauseStartAt, pauseLength }: PauseRequest,
  now: Temporal.Instant,
  raise: Raise<'KT-CT-11201' | 'KT-CT-11214'>,
): Promise<readonly PauseRow[]> {
  if (pauseLength < 1 || pauseLength > longestPauseDays) raise('KT-CT-11214');
  checkReason(reason);
  return db.transaction(async (tx) => {
    const process = await activeProcess(tx, number, raise);
    const isTooEarly = Temporal.Instant.compare(pauseStartAt, process.startedAt) < 0;
    const isTooLate = Temporal.Instant.compare(pauseStartAt, now.add({ hours: furthestHours })) > 0;
    if (isTooEarly || isTooLate) {
      throw invalidInput(
        'input.pauseStartAt',
        'A pause begins after the process has, and within a hundred years.',
      );
    }
    const endsAt = pauseStartAt.add({ hours: 24 * pauseLength });
    const pausedAt = Temporal.Instant.fromEpochMilliseconds(pauseStartAt.epochMilliseconds);
    const before = await tx.read(pausesOfProcess, process.id);
    const isThere = before.some(
      (pause) => pause.pausedAt.equals(pausedAt) && pause.reason === reason,
    );
    if (isThere) return before;
    await addPauses(tx, [{ processId: process.id, name: 'MANUAL', reason, pausedAt, endsAt }]);
    return tx.read(pausesOfProcess, process.id);
  });
}

/**
 * Ends every pause of a process that holds now.
 *
 * @returns the pauses of the process, in order.
 * @throws CodedError by `raise` where it is over or not paused; KT-CT-1605 for a reason that is none.
 */
export async function resumeProcess(
  db: Database,
  { number, reason }: { readonly number: string; readonly reason: string },
  now: Temporal.Instant,
  raise: Raise<'KT-CT-11201' | 'KT-CT-11215'>,
): Promise<readonly PauseRow[]> {
  checkReason(reason);
  return db.transaction(async (tx) => {
    const process = await activeProcess(tx, number, raise);
    const before = await tx.read(pausesOfProcess, process.id);
    const holding = before.filter((pause) => isPausedAt([pause], now));
    if (holding.length === 0) raise('KT-CT-11215');
    const ids = holding.map(({ id }) => id);
    await endPauses(tx, ids, { resumedAt: now, resumedReason: reason });
    return before.map((pause) =>
      ids.includes(pause.id) ? { ...pause, resumedAt: now, resumedReason: reason } : pause,
    );
  });
}

async function activeProcess(
  tx: Database,
  number: string,
  raise: Raise<'KT-CT-11201'>,
): Promise<ProcessRow> {
  const found = await tx.read(processByNumber, number);
  const process = (found && (await lockProcess(tx, found.id))) ?? raise('KT-CT-11201');
  if (process.completedAt !== null) {
    raise('KT-CT-11201', { detail: 'The process is over.' });
  }
  return process;
}

/** A pause, with the end that time has put to it. */
export function pauseRecordOf(pause: PauseRow, now: Temporal.Instant) {
  const { name, reason, pausedAt, resumedReason } = pause;
  const end = endOfPause(pause);
  const isOver = end !== null && Temporal.Instant.compare(end, now) <= 0;
  return {
    name,
    reason,
    pausedAt,
    resumedAt: isOver ? end : null,
    resumedReason: isOver ? (resumedReason ?? 'The time of the pause was up.') : null,
  };
}

/**
 * What was done in a process, in order. That of a disconnection begins with the supply point.
 *
 * @throws CodedError by `raise` where the supply point is not known.
 */
export async function associatedItems(
  db: Database,
  process: ProcessRow,
  raise: Raise<'KT-CT-11206'>,
): Promise<readonly Omit<ItemRow, 'id' | 'processId'>[]> {
  const { supplyPointIdentifier: identifier, startedAt } = process;
  const items = await db.read(itemsOfProcess, process.id);
  if (process.path !== 'B2B_DISCONNECTION_PROCESS') return items;
  const isKnown = identifier !== null && (await meterPointIdOf(db, identifier)) !== null;
  if (identifier === null || !isKnown) return raise('KT-CT-11206');
  const point = {
    itemType: 'SUPPLY_POINT',
    reference: identifier,
    occurredAt: startedAt,
    details: { fuel: identifier.length === 13 ? 'ELECTRICITY' : 'GAS' },
  };
  return [point, ...items];
}
