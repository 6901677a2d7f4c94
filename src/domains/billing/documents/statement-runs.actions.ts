import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Job, Work } from '../../../engine/jobs.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import { accountOf } from '../../accounts/index.ts';
import { type AgreementRow, agreementsWith } from '../../agreements/index.ts';
import { lastReadAt } from '../../metering/index.ts';
import type { NightRateHalfHours } from '../../usage/index.ts';
import { isProtectedFromBackBilling } from '../charges/back-billing.actions.ts';
import { chargeAll, type DaysToCharge } from '../charges/charging.actions.ts';
import { isAnyRunOpen, type RunWork, worksOnRuns } from '../cycles/runs.actions.ts';
import { insertRun } from '../cycles/runs.store.ts';
import { ledgersBilledAfterReading } from '../cycles/triggers.store.ts';
import { tellYears } from './annual-statements.actions.ts';
import { type Closing, closeWindows } from './closing.actions.ts';
import { joinPortfolios } from './collective-bills.actions.ts';
import { issueDocuments } from './issuing.actions.ts';
import { compensateLateFinalBills } from './late-final-bills.actions.ts';
import {
  type DueWindow,
  everyOpenWindow,
  lastClosing,
  openWindowsOf,
} from './statement-runs.store.ts';
import { dueClosing, supplyEndedOn } from './supply-ends.rules.ts';

/** A window that is due, and how it is closed. */
interface Due {
  readonly window: DueWindow;
  readonly closing: { readonly toOn: Temporal.PlainDate; readonly isFinal: boolean };
}

async function dueWindows(
  tx: Database,
  windows: readonly DueWindow[],
  day: Temporal.PlainDate,
): Promise<Due[]> {
  const afterReading = await ledgersBilledAfterReading(
    tx,
    windows.map(({ ledgerId }) => ledgerId),
  );
  const all = await Promise.all(
    windows.map(async (window) => {
      const agreements = await agreementsWith(tx, window.accountId);
      const through = afterReading.has(window.ledgerId)
        ? await readThrough(tx, window, agreements)
        : null;
      const closing = dueClosing(window, supplyEndedOn(agreements), day, through);
      return closing ? [{ window, closing }] : [];
    }),
  );
  return all.flat();
}

/** The last London day of which readings tell at every meter point that is supplied; null for none. */
async function readThrough(
  tx: Database,
  { fromOn }: DueWindow,
  agreements: readonly AgreementRow[],
): Promise<Temporal.PlainDate | null> {
  const from = startOfLondonDay(fromOn);
  const points = new Set(
    agreements
      .filter(({ validTo }) => validTo === null || Temporal.Instant.compare(validTo, from) > 0)
      .map(({ meterPointId }) => meterPointId),
  );
  const reads = await Promise.all([...points].map((id) => lastReadAt(tx, id)));
  const days = reads.flatMap((readAt) => (readAt === null ? [] : [londonDateOf(readAt)]));
  if (days.length < points.size) return null;
  // A reading tells how far the meter was when its day began.
  return days.toSorted(Temporal.PlainDate.compare)[0]?.subtract({ days: 1 }) ?? null;
}

/** Charges what windows still lack. */
async function chargeWindows(
  tx: Database,
  due: readonly Due[],
  at: Temporal.Instant,
  nightRateHalfHours: NightRateHalfHours,
): Promise<void> {
  const wanted = await Promise.all(due.map((each) => lackedBy(tx, each, at)));
  await chargeAll(tx, wanted.flat(), { at, billedOn: londonDateOf(at), nightRateHalfHours });
}

async function lackedBy(
  tx: Database,
  { window, closing }: Due,
  at: Temporal.Instant,
): Promise<DaysToCharge[]> {
  const { ledgerId, accountId, fromOn } = window;
  const [account, agreements] = await Promise.all([
    accountOf(tx, accountId),
    agreementsWith(tx, accountId),
  ]);
  const isProtected = account === null || (await isProtectedFromBackBilling(tx, account, at));
  const terms = { ledgerId, accountId, isProtected };
  const days = { fromOn, toOn: closing.toOn };
  const points = new Set(agreements.map((each) => each.meterPointId));
  return [...points].map((meterPointId) => ({ terms, meterPointId, days }));
}

function finalBills(due: readonly Due[]) {
  return due.flatMap(({ window: { ledgerId }, closing: { isFinal, toOn } }) =>
    isFinal ? [{ ledgerId, endedOn: toOn }] : [],
  );
}

/**
 * Bills ledgers as far as a moment: charges what their windows lack, closes those that are due, and
 * issues what is not held. Called again for the same moment it finds nothing left to do.
 *
 * @param at when it is done by the books, which is the moment that the run fell due.
 */
export async function billLedgers(
  tx: Database,
  ledgerIds: readonly number[],
  at: Temporal.Instant,
  nightRateHalfHours: NightRateHalfHours,
): Promise<void> {
  const day = londonDateOf(at);
  for (;;) {
    const due = await dueWindows(tx, await openWindowsOf(tx, ledgerIds), day);
    if (due.length === 0) return;
    await chargeWindows(tx, due, at, nightRateHalfHours);
    // So that the bill itself lists it.
    await compensateLateFinalBills(tx, finalBills(due), at);
    const closings = due.map(
      ({ window, closing }): Closing => ({ ledgerId: window.ledgerId, ...closing }),
    );
    const closed = await closeWindows(tx, closings, at);
    const free = closed.filter(({ heldReasons }) => heldReasons.length === 0);
    await issueDocuments(
      tx,
      free.map(({ documentId }) => documentId),
      at,
    );
    await tellYears(
      tx,
      closed.map(({ ledgerId }) => ledgerId),
      at,
    );
    if (closed.length === 0) return;
  }
}

/** What a run over statements does. */
export const statementWork = (nightRateHalfHours: NightRateHalfHours): RunWork => ({
  kind: 'STATEMENTS',
  ledgers: (tx, ledgerIds, { dueAt }) => billLedgers(tx, ledgerIds, dueAt, nightRateHalfHours),
  whole: (tx, { dueAt }) => joinPortfolios(tx, dueAt),
});

/** Opens each night's run over the ledgers whose windows are due. */
export const statementsJob = {
  name: 'billing.statements',
  title: 'statements that are due',
  schedule: dailyInLondon('04:00'),
  beginsAfter: async (db, now) => {
    const windows = await everyOpenWindow(db);
    return windows.length === 0 ? null : ((await lastClosing(db)) ?? now);
  },
  isHeldBack: isAnyRunOpen,
  async run(tx, dueAt) {
    const due = await dueWindows(tx, await everyOpenWindow(tx), londonDateOf(dueAt));
    const ledgerIds = due.map(({ window }) => window.ledgerId);
    await insertRun(tx, { kind: 'STATEMENTS', dueAt, openedAt: dueAt }, ledgerIds);
  },
} satisfies Job;

/** Works on the runs that the job has opened; the domain that knows the cheap half-hours lists it. */
export const statementsWork = (nightRateHalfHours: NightRateHalfHours): Work =>
  worksOnRuns(statementsJob.title, statementWork(nightRateHalfHours));
