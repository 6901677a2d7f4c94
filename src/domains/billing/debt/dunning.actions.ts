import { randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Job, Work } from '../../../engine/jobs.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import { accountOf, isComplaining } from '../../accounts/index.ts';
import { isAnyRunOpen, openRun, type RunWork, worksOnRuns } from '../cycles/runs.actions.ts';
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
  ledgersInProcess,
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

/** The ledgers that something may have to be done about: those that owe, and those in a process. */
async function ledgersToFollowUp(tx: Database): Promise<number[]> {
  const [owing, inProcess] = await Promise.all([owingLedgers(tx), ledgersInProcess(tx)]);
  return [...new Set([...owing.map(({ id }) => id), ...inProcess])];
}

/** Does at once for all ledgers what `followUpLedgers` does for some. */
export async function followUpDebts(
  tx: Database,
  at: Temporal.Instant,
  expected: ExpectedPaymentsOf,
): Promise<void> {
  await followUpLedgers(tx, await ledgersToFollowUp(tx), at, expected);
}

/**
 * What is done each day about what is overdue: processes begin where something is, go a step on where
 * its day has come, stand still while a complaint is not settled, and end when all is paid, with the
 * proceeding that they led to. A second run at the same moment changes nothing.
 */
async function followUpLedgers(
  tx: Database,
  ledgerIds: readonly number[],
  at: Temporal.Instant,
  expected: ExpectedPaymentsOf,
): Promise<void> {
  const overdue = await overdueLedgers(tx, ledgerIds, londonDateOf(at), expected);
  await begin(tx, overdue, at);
  const byLedger = new Map(overdue.map((ledger) => [ledger.id, ledger]));
  const active = await lockActiveProcesses(tx, ledgerIds);
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
  ledgerIds: readonly number[],
  on: Temporal.PlainDate,
  expected: ExpectedPaymentsOf,
): Promise<OverdueLedger[]> {
  const owing = await owingLedgers(tx, ledgerIds);
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

/**
 * What is done for some of the ledgers of a morning's run.
 *
 * @param expected which payments are expected, as a higher domain knows.
 */
export const followUpWork = (expected: ExpectedPaymentsOf): RunWork => ({
  kind: 'DEBTS',
  ledgers: (tx, ledgerIds, { dueAt }) => followUpLedgers(tx, ledgerIds, dueAt, expected),
});

/** Letters are made ready in the morning: opens the run over the ledgers that it is about. */
export const followUpJob = {
  name: 'billing.debt',
  title: 'what is overdue',
  schedule: dailyInLondon('06:00'),
  beginsAfter: async (_db, now) => now,
  isHeldBack: isAnyRunOpen,
  async run(tx, dueAt) {
    await openRun(tx, 'DEBTS', dueAt, await ledgersToFollowUp(tx));
  },
} satisfies Job;

export const followUpsWork = (expected: ExpectedPaymentsOf): Work =>
  worksOnRuns(followUpJob.title, followUpWork(expected));
