import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Job, Work } from '../../../engine/jobs.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import { accountOf } from '../../accounts/index.ts';
import { agreementsWith } from '../../agreements/index.ts';
import { isProtectedFromBackBilling } from '../charges/back-billing.actions.ts';
import { chargeAll, type DaysToCharge } from '../charges/charging.actions.ts';
import { type Pace, type RunWork, workOnRuns } from '../cycles/runs.actions.ts';
import { earliestOpenRun, insertRun } from '../cycles/runs.store.ts';
import { post } from '../ledgers/postings.actions.ts';
import { tellYears } from './annual-statements.actions.ts';
import { type Closing, closeWindows } from './closing.actions.ts';
import { joinPortfolios } from './collective-bills.actions.ts';
import { compensationPence } from './final-bills.rules.ts';
import { issueDocuments } from './issuing.actions.ts';
import {
  type DueWindow,
  everyOpenWindow,
  lastClosing,
  openWindowsOf,
} from './statement-runs.store.ts';
import { dueClosing, supplyEndedOn } from './supply-ends.rules.ts';

/** The reason of what a customer is given for a final bill that came late. */
export const lateFinalBillReason = 'GUARANTEED_STANDARDS';

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
  const ends = await Promise.all(
    windows.map(async ({ accountId }) => supplyEndedOn(await agreementsWith(tx, accountId))),
  );
  return windows.flatMap((window, place) => {
    const closing = dueClosing(window, ends[place] ?? null, day);
    return closing ? [{ window, closing }] : [];
  });
}

/** Charges what windows still lack. */
async function chargeWindows(
  tx: Database,
  due: readonly Due[],
  at: Temporal.Instant,
): Promise<void> {
  const wanted = await Promise.all(due.map((each) => lackedBy(tx, each, at)));
  await chargeAll(tx, wanted.flat(), { at, billedOn: londonDateOf(at) });
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

/** Gives what is owed for a final bill that is issued late, once, so that the bill itself tells it. */
async function compensate(tx: Database, due: readonly Due[], at: Temporal.Instant): Promise<void> {
  const issuedOn = londonDateOf(at);
  const owed = due
    .filter(({ closing }) => closing.isFinal)
    .map((each) => ({ ...each, pence: compensationPence(each.closing.toOn, issuedOn) }))
    .filter(({ pence }) => pence > 0);
  await post(
    tx,
    owed.map(({ window, closing, pence }) => ({
      ledgerId: window.ledgerId,
      kind: 'CREDIT',
      postedOn: closing.toOn,
      netPence: pence,
      taxPence: 0,
      reasonCode: lateFinalBillReason,
      displayNote: 'For a final bill that came late',
      idempotencyKey: `billing.late-final-bill ${window.documentId}`,
      books: [{ book: 'GOODWILL', amountPence: -pence }],
    })),
    at,
  );
}

/**
 * Bills ledgers as far as a moment: charges what their windows lack, closes those that are due, and
 * issues what is not held. Called again for the same moment it finds nothing left to do.
 *
 * @param at when it is done by the books, which is the moment that the run fell due.
 */
async function billLedgers(
  tx: Database,
  ledgerIds: readonly number[],
  at: Temporal.Instant,
): Promise<void> {
  const day = londonDateOf(at);
  for (;;) {
    const due = await dueWindows(tx, await openWindowsOf(tx, ledgerIds), day);
    if (due.length === 0) return;
    await chargeWindows(tx, due, at);
    await compensate(tx, due, at);
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
export const statementWork: RunWork = {
  ledgers: (tx, ledgerIds, { dueAt }) => billLedgers(tx, ledgerIds, dueAt),
  whole: (tx, { dueAt }) => joinPortfolios(tx, dueAt),
};

/** Opens each night's run over the ledgers whose windows are due. */
export const statementsJob = {
  name: 'billing.statements',
  title: 'statements that are due',
  schedule: dailyInLondon('04:00'),
  beginsAfter: async (db, now) => {
    const windows = await everyOpenWindow(db);
    return windows.length === 0 ? null : ((await lastClosing(db)) ?? now);
  },
  isHeldBack: async (tx) => (await earliestOpenRun(tx)) !== null,
  async run(tx, dueAt) {
    const due = await dueWindows(tx, await everyOpenWindow(tx), londonDateOf(dueAt));
    const ledgerIds = due.map(({ window }) => window.ledgerId);
    await insertRun(tx, { kind: 'STATEMENTS', dueAt, openedAt: dueAt }, ledgerIds);
  },
} satisfies Job;

const pace: Pace = { ledgers: 1 };

/** Works on the runs that the job has opened. */
export const statementsWork: Work = {
  title: 'statements that are due',
  step: (db, clock, observer) =>
    workOnRuns(db, clock, statementWork, pace, {
      progress: (_run, { done, failed, total }) =>
        observer.progress(done + failed, total, 'statements that are due'),
      failed: (run, ledgerId, error) =>
        observer.failed(`billing run ${run.id}, ledger ${ledgerId}`, error),
    }),
};
