import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { accountOf } from '../../accounts/index.ts';
import { lastDayOfPeriod } from '../cycles/periods.rules.ts';
import { cyclesOfLedgers } from '../cycles/triggers.store.ts';
import { lockLedgers } from '../ledgers/postings.store.ts';
import {
  type ClosedWindow,
  insertDocuments,
  type OpenWindow,
  openWindows,
  transactionsWithin,
  windowsBefore,
  writeClosed,
} from './closing.store.ts';
import { holdReasonsOf } from './holds.rules.ts';
import { energyOfWindows } from './printing.store.ts';
import { identifierOf, stated } from './statements.rules.ts';
import { weighedEnergy, windowsOfEnergy } from './window-energy.actions.ts';

/** How a window is to be closed. */
export interface Closing {
  readonly ledgerId: number;
  /** The last London day of the window; by default the one that the cycle gave it. */
  readonly toOn?: Temporal.PlainDate;
  /** Whether it is the last one, after which no window is opened. */
  readonly isFinal?: boolean;
}

/** A window cannot be closed. Nothing was written. */
export class ClosingRefused extends Error {
  readonly reason: 'NOT_OVER' | 'BEFORE_IT_BEGINS';

  constructor(reason: ClosingRefused['reason']) {
    super(`The window cannot be closed: ${reason}`);
    this.reason = reason;
  }
}

/**
 * Closes the open windows of ledgers, all or none: totals, balances and lines are frozen, the
 * documents are numbered, nothing is posted into the windows any more, and the next ones are opened.
 * Ledgers without an open window are passed over, so to close twice closes once.
 *
 * @param at when; the windows must be over by then, by the London calendar.
 * @returns what was closed, held ones with their reasons; nothing is issued yet.
 * @throws ClosingRefused for a window that is not over.
 */
export async function closeWindows(
  tx: Database,
  closings: readonly Closing[],
  at: Temporal.Instant,
): Promise<ClosedWindow[]> {
  const ids = closings.map(({ ledgerId }) => ledgerId);
  // The ledgers come first, as in every posting, so that no two writers wait for each other.
  await lockLedgers(tx, ids);
  const open = await openWindows(tx, ids);
  if (open.length === 0) return [];
  const wanted = new Map(closings.map((closing) => [closing.ledgerId, closing]));
  const today = londonDateOf(at);
  const windows = open.map((window) => {
    const { toOn = window.toOn, isFinal = false } = wanted.get(window.ledgerId ?? 0) ?? {};
    if (Temporal.PlainDate.compare(toOn, today) >= 0) throw new ClosingRefused('NOT_OVER');
    if (Temporal.PlainDate.compare(toOn, window.fromOn) < 0) {
      throw new ClosingRefused('BEFORE_IT_BEGINS');
    }
    return { ...window, ledgerId: window.ledgerId ?? 0, toOn, isFinal };
  });
  const openIds = windows.map(({ ledgerId }) => ledgerId);
  const [before, transactions, held] = await Promise.all([
    windowsBefore(tx, openIds),
    transactionsWithin(tx, windows),
    holdsOf(tx, windows),
  ]);
  const byLedger = Map.groupBy(transactions, ({ ledgerId }) => ledgerId);
  const closed = windows.map((window): ClosedWindow => {
    const { numbered = 0, closingBalancePence = 0 } = before.get(window.ledgerId) ?? {};
    return {
      ...stated(closingBalancePence, byLedger.get(window.ledgerId) ?? []),
      documentId: window.id,
      ledgerId: window.ledgerId,
      toOn: window.toOn,
      identifier: identifierOf(window.number, numbered + 1),
      isFinal: window.isFinal,
      heldReasons: held.get(window.ledgerId) ?? [],
    };
  });
  await writeClosed(tx, closed, at);
  await openNext(
    tx,
    windows.filter(({ isFinal }) => !isFinal),
    at,
  );
  return closed;
}

interface WindowToClose extends OpenWindow {
  readonly ledgerId: number;
  readonly isFinal: boolean;
}

async function openNext(
  tx: Database,
  windows: readonly WindowToClose[],
  at: Temporal.Instant,
): Promise<void> {
  const cycles = await cyclesOfLedgers(
    tx,
    windows.map(({ ledgerId }) => ledgerId),
  );
  await insertDocuments(
    tx,
    windows.flatMap(({ ledgerId, kind, accountId, toOn }) => {
      const cycle = cycles.get(ledgerId);
      if (!cycle) return [];
      const fromOn = toOn.add({ days: 1 });
      return [
        {
          kind,
          accountId,
          ledgerId,
          fromOn,
          toOn: lastDayOfPeriod(cycle, fromOn),
          createdAt: at,
        },
      ];
    }),
  );
}

/** So much history tells what is usual. */
const historyDays = 400;

/** Why the statements of windows are held, by ledger. */
async function holdsOf(
  tx: Database,
  windows: readonly WindowToClose[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const earliest = windows.reduce(
    (first, { fromOn }) => (Temporal.PlainDate.compare(fromOn, first) < 0 ? fromOn : first),
    windows[0]?.fromOn ?? Temporal.PlainDate.from('1970-01-01'),
  );
  const [energy, types] = await Promise.all([
    energyOfWindows(
      tx,
      windows.map(({ ledgerId }) => ledgerId),
      earliest.subtract({ days: historyDays }).toString(),
    ),
    Promise.all(
      windows.map(
        async ({ accountId }) => accountId && (await accountOf(tx, accountId))?.accountType,
      ),
    ),
  ]);
  const weighed = await weighedEnergy(tx, energy);
  const byLedger = Map.groupBy(weighed, ({ ledgerId }) => ledgerId);
  return new Map(
    windows.map(({ ledgerId, fromOn, toOn }, place) => {
      const [now, ...earlier] = windowsOfEnergy(byLedger.get(ledgerId) ?? [], { fromOn, toOn });
      const isOccupierKnown = types[place] !== 'OCCUPIER';
      return [ledgerId, holdReasonsOf(now ?? [], earlier, { isOccupierKnown })];
    }),
  );
}
