import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Contributions } from '../../../engine/contributions.ts';
import type { Job } from '../../../engine/jobs.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import { accountIdsByNumber, accountOf } from '../../accounts/index.ts';
import { accountsWithAgreements, agreementsWith } from '../../agreements/index.ts';
import { usualCycle } from '../cycles/agreed-cycles.rules.ts';
import { lastDayOfPeriod } from '../cycles/periods.rules.ts';
import { isAnyRunOpen, openRun, type RunWork, worksOnRuns } from '../cycles/runs.actions.ts';
import { cyclesOfLedgers } from '../cycles/triggers.store.ts';
import { openMainLedgers } from '../ledgers/ledgers.actions.ts';
import { ledgersWithoutWindow, mainLedgersOf } from '../ledgers/ledgers.store.ts';
import { lockLedgers } from '../ledgers/postings.store.ts';
import { insertDocuments } from './closing.store.ts';
import { openFirstWindow } from './opening.actions.ts';
import { firstDayToBill } from './supply-ends.rules.ts';

/** A main ledger that has no open window, and the first London day that is to be billed on it. */
interface Lacking {
  readonly ledgerId: number;
  readonly accountId: number;
  readonly fromOn: Temporal.PlainDate;
}

/** The ledgers among some that have supply to be billed for and no open window. */
async function lackingWindows(tx: Database, ledgerIds: readonly number[]): Promise<Lacking[]> {
  const ledgers = await ledgersWithoutWindow(tx, ledgerIds);
  const found = await Promise.all(
    ledgers.map(async ({ id: ledgerId, accountId, closedThroughOn }) => {
      const fromOn = firstDayToBill(await agreementsWith(tx, accountId), closedThroughOn);
      return fromOn ? [{ ledgerId, accountId, fromOn }] : [];
    }),
  );
  return found.flat();
}

/**
 * Has ledgers billed that are not yet, though their accounts are supplied or are about to be: from the
 * first day of supply, or the first one after what was billed before. The second time nothing is done.
 */
async function openWindowsFor(
  tx: Database,
  ledgerIds: readonly number[],
  at: Temporal.Instant,
): Promise<void> {
  // Whoever opens a window of the same ledger at the same moment waits here.
  await lockLedgers(tx, ledgerIds);
  const lacking = await lackingWindows(tx, ledgerIds);
  const cycles = await cyclesOfLedgers(
    tx,
    lacking.map(({ ledgerId }) => ledgerId),
  );
  for (const { ledgerId, accountId, fromOn } of lacking) {
    const account = await accountOf(tx, accountId);
    if (!account) continue;
    const kind = account.accountType === 'BUSINESS' ? 'PERIOD_BASED' : 'STATEMENT';
    const window = { ledgerId, accountId, kind, fromOn } as const;
    const agreed = cycles.get(ledgerId);
    if (agreed) {
      const toOn = lastDayOfPeriod(agreed, fromOn);
      await insertDocuments(tx, [{ ...window, toOn, createdAt: at }]);
    } else {
      await openFirstWindow(tx, window, { ...usualCycle(account, fromOn), isFixed: false }, at);
    }
  }
}

/** Opens the ledger of an account that has made an agreement, and its first window, at once. */
export const openBooks: Contributions['supplyFollowers'][number] = async (
  tx,
  { accountId, at },
) => {
  const ledgers = await openMainLedgers(tx, [accountId], at);
  await openWindowsFor(
    tx,
    ledgers.map(({ id }) => id),
    at,
  );
};

/** What is done for some of the ledgers of a night's run. */
const openingWork: RunWork = {
  kind: 'OPENINGS',
  ledgers: (tx, ledgerIds, { dueAt }) => openWindowsFor(tx, ledgerIds, dueAt),
};

/**
 * Opens a ledger for each account that has none, and the run over those that lack a window: accounts and
 * agreements also come from elsewhere than from customers' own agreements, and follow from others.
 */
export const openingsJob = {
  name: 'billing.openings',
  title: 'ledgers of new accounts',
  schedule: dailyInLondon('03:30'),
  beginsAfter: async (_db, now) => now,
  isHeldBack: isAnyRunOpen,
  async run(tx, dueAt) {
    await openMainLedgers(tx, [...(await accountIdsByNumber(tx)).values()], dueAt);
    const ledgers = await mainLedgersOf(tx, await accountsWithAgreements(tx));
    const lacking = await lackingWindows(
      tx,
      ledgers.map(({ id }) => id),
    );
    await openRun(
      tx,
      openingWork.kind,
      dueAt,
      lacking.map(({ ledgerId }) => ledgerId),
    );
  },
} satisfies Job;

export const openingsWork = worksOnRuns(openingsJob.title, openingWork);
