import { randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Job } from '../../../engine/jobs.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import { accountOf, isComplaining } from '../../accounts/index.ts';
import { type Arrear, arrearsDetails, overduePence, tracksDebt } from './arrears.rules.ts';
import {
  complaintPause,
  type DunningStep,
  dueStep,
  isPausedAt,
} from './collection-processes.rules.ts';
import {
  addItems,
  addPauses,
  addProcesses,
  completeProcesses,
  endPauses,
  itemsOfProcess,
  lockActiveProcesses,
  type PauseRow,
  type ProcessRow,
  pausesOfProcess,
} from './collection-processes.store.ts';
import { arrearsOfLedger, type ExpectedPaymentsOf } from './debt.actions.ts';
import {
  addProceedings,
  owingLedgers,
  presentAgency,
  type SuspectLedger,
  stopProceedings,
} from './debt.store.ts';

/** A ledger of which something is overdue, with what that is. */
interface OverdueLedger extends SuspectLedger {
  readonly accountNumber: string;
  readonly arrears: readonly Arrear[];
}

/**
 * What is done each day about what is overdue: processes begin where something is, go a step on where
 * its day has come, stand still while a complaint is not settled, and end when all is paid, with the
 * proceeding that they led to. A second run at the same moment changes nothing.
 */
export async function followUpDebts(
  tx: Database,
  at: Temporal.Instant,
  expected: ExpectedPaymentsOf,
): Promise<void> {
  const overdue = await overdueLedgers(tx, londonDateOf(at), expected);
  await begin(tx, overdue, at);
  const byLedger = new Map(overdue.map((ledger) => [ledger.id, ledger]));
  const active = await lockActiveProcesses(tx);
  const paid = active.filter(({ ledgerId }) => !byLedger.has(ledgerId));
  await completeProcesses(
    tx,
    paid.map(({ id }) => id),
    { completedAt: at, completionType: 'ENDED' },
  );
  await stopProceedings(
    tx,
    paid.map(({ ledgerId }) => ledgerId),
    { stoppedAt: at, stopReason: 'PAID_IN_FULL' },
  );
  for (const process of active) {
    const ledger = byLedger.get(process.ledgerId);
    if (ledger) await goOn(tx, process, ledger, at);
  }
}

async function overdueLedgers(
  tx: Database,
  on: Temporal.PlainDate,
  expected: ExpectedPaymentsOf,
): Promise<OverdueLedger[]> {
  const owing = await owingLedgers(tx);
  const found = await Promise.all(
    owing.map(async (ledger) => {
      const [account, arrears] = await Promise.all([
        accountOf(tx, ledger.accountId),
        arrearsOfLedger(tx, ledger.id, on, expected),
      ]);
      const isFollowedUp = account && tracksDebt(account.brand) && arrears.length > 0;
      return isFollowedUp ? [{ ...ledger, accountNumber: account.number, arrears }] : [];
    }),
  );
  return found.flat();
}

async function begin(
  tx: Database,
  overdue: readonly OverdueLedger[],
  at: Temporal.Instant,
): Promise<void> {
  await addProcesses(
    tx,
    overdue.map(({ id: ledgerId, number, kind, accountId, accountNumber }) => ({
      number: `CP-${randomBytes(4).toString('hex').toUpperCase()}`,
      path: 'DUNNING' as const,
      accountId,
      ledgerId,
      ...(kind === 'MAIN'
        ? { targetType: 'ACCOUNT' as const, targetIdentifier: accountNumber }
        : { targetType: 'LEDGER' as const, targetIdentifier: number }),
      startedAt: at,
    })),
  );
}

async function goOn(
  tx: Database,
  process: ProcessRow,
  ledger: OverdueLedger,
  at: Temporal.Instant,
): Promise<void> {
  const pauses = await pausesForComplaints(tx, process, at);
  const items = await tx.read(itemsOfProcess, process.id);
  const done = new Set(items.map(({ reference }) => reference));
  const step = dueStep({ startedAt: process.startedAt, pauses }, done, at);
  if (step !== null) await take(tx, step, process, ledger, at);
}

/** The pauses of a process, once that for a complaint has been begun or ended as it should be. */
async function pausesForComplaints(
  tx: Database,
  { id: processId, accountId }: ProcessRow,
  at: Temporal.Instant,
): Promise<readonly PauseRow[]> {
  const pauses = await tx.read(pausesOfProcess, processId);
  const holding = pauses.filter(
    (pause) => pause.name === complaintPause && isPausedAt([pause], at),
  );
  const isOpen = await isComplaining(tx, accountId, londonDateOf(at));
  if (isOpen === holding.length > 0) return pauses;
  if (isOpen) {
    const reason = 'A complaint is not settled.';
    await addPauses(tx, [{ processId, name: complaintPause, reason, pausedAt: at }]);
  } else {
    await endPauses(
      tx,
      holding.map(({ id }) => id),
      { resumedAt: at, resumedReason: 'The complaint was settled.' },
    );
  }
  return tx.read(pausesOfProcess, processId);
}

/** Does a step, and writes down what was overdue then. */
async function take(
  tx: Database,
  step: DunningStep,
  process: ProcessRow,
  { arrears, ...ledger }: OverdueLedger,
  at: Temporal.Instant,
): Promise<void> {
  const isProceeding = step === 'PROCEEDING';
  if (isProceeding) {
    const agency = await presentAgency(tx);
    // Without an agency there is nobody to give the debt to: the step stays to be done.
    if (!agency) return;
    const { accountId, id: ledgerId } = ledger;
    const amountPence = overduePence(arrears);
    await addProceedings(tx, [{ ...agency, accountId, ledgerId, amountPence, startedAt: at }]);
  }
  await addItems(tx, [
    {
      processId: process.id,
      itemType: isProceeding ? 'DEBT_COLLECTION_PROCEEDING' : 'TRANSACTIONAL_MESSAGING_TRIGGER',
      reference: step,
      occurredAt: at,
      details: arrearsDetails(arrears, londonDateOf(at)),
    },
  ]);
}

/** Letters are made ready in the morning. */
/** @param expected which payments are expected, as a higher domain knows. */
export const followUpJob = (expected: ExpectedPaymentsOf): Job => ({
  name: 'billing.debt',
  title: 'what is overdue',
  schedule: dailyInLondon('06:00'),
  beginsAfter: async (_db, now) => now,
  async run(tx, dueAt) {
    await followUpDebts(tx, dueAt, expected);
  },
});
