import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Work } from '../../../engine/jobs.ts';
import type { Clock } from '../../../kernel/clock.ts';
import {
  earliestOpenRun,
  finishRun,
  insertRun,
  markDone,
  markFailed,
  progressOfRun,
  type RunKind,
  type RunProgress,
  type RunRow,
  takeItems,
} from './runs.store.ts';

/** What runs of a kind do. Everything is written through `tx`, together with the items' being done. */
export interface RunWork {
  readonly kind: RunKind;
  /** For some ledgers; done again after it was undone, it comes to the same. */
  readonly ledgers: (tx: Database, ledgerIds: readonly number[], run: RunRow) => Promise<void>;
  /** Once all of its ledgers are done or given up; nothing where it is left out. */
  readonly whole?: (tx: Database, run: RunRow) => Promise<void>;
}

/** Told of a run as it goes on. */
export interface RunObserver {
  readonly progress?: (run: RunRow, progress: RunProgress) => void;
  readonly failed?: (run: RunRow, ledgerId: number, error: unknown) => void;
}

/** For so long a transaction may keep others from the database: PGlite has one connection for all. */
const batchMs = { pglite: 25, postgresql: 200 } as const;
const mostLedgers = 200;
/**
 * Whatever the time, so many fit in a transaction where it keeps others from its own ledgers alone: what a
 * batch costs beside its ledgers would be paid for each of them where the machine is busy.
 */
const fewestLedgers = { pglite: 1, postgresql: 16 } as const;

/** How a worker goes on: how many ledgers fit into a transaction, which it finds out. */
export interface Pace {
  ledgers: number;
}

/**
 * Does one batch of the earliest open run of the kind. Of the same run every server takes other ledgers; one that
 * is killed leaves its batch as if it had not begun it.
 *
 * @param pace kept between calls; it is fitted to the time that a batch takes.
 * @returns false where no run is open, or all that is left of it is in the hands of others.
 */
export async function workOnRuns(
  db: Database,
  clock: Clock,
  work: RunWork,
  pace: Pace = { ledgers: 1 },
  observer: RunObserver = {},
): Promise<boolean> {
  const run = await earliestOpenRun(db, work.kind);
  if (!run) return false;
  const started = performance.now();
  const taken = { ledgerIds: [] as readonly number[] };
  try {
    await db.transaction(async (tx) => {
      taken.ledgerIds = await takeItems(tx, run.id, pace.ledgers);
      if (taken.ledgerIds.length === 0) return;
      await work.ledgers(tx, taken.ledgerIds, run);
      await markDone(tx, run.id, taken.ledgerIds, clock.now());
    });
  } catch (error) {
    const [ledgerId] = taken.ledgerIds;
    if (ledgerId === undefined) throw error;
    // The one that fails is found by trying each alone.
    if (taken.ledgerIds.length === 1) {
      await db.transaction((tx) => markFailed(tx, run.id, ledgerId, nameOf(error)));
      observer.failed?.(run, ledgerId, error);
    }
    pace.ledgers = 1;
    return true;
  }
  if (taken.ledgerIds.length === 0) return endRun(db, clock, run, work);
  const tookMs = Math.max(1, performance.now() - started);
  const fitting = Math.floor((pace.ledgers * batchMs[db.kind]) / tookMs);
  const wanted = Math.max(fewestLedgers[db.kind], fitting);
  pace.ledgers = Math.min(mostLedgers, wanted, pace.ledgers * 2);
  if (observer.progress) observer.progress(run, await progressOfRun(db, run.id));
  await othersTurn();
  return true;
}

async function endRun(db: Database, clock: Clock, run: RunRow, work: RunWork): Promise<boolean> {
  return db.transaction(async (tx) => {
    if (!(await finishRun(tx, run.id, clock.now()))) return false;
    await work.whole?.(tx, run);
    return true;
  });
}

/** Works until nothing is left to do for this server. */
export async function finishRuns(
  db: Database,
  clock: Clock,
  work: RunWork,
  observer: RunObserver = {},
): Promise<void> {
  const pace: Pace = { ledgers: 1 };
  while (await workOnRuns(db, clock, work, pace, observer));
}

/** The steps by which every server works on the runs that a job has opened. */
export function worksOnRuns(title: string, work: RunWork): Work {
  const pace: Pace = { ledgers: 1 };
  return {
    title,
    step: (db, clock, observer) =>
      workOnRuns(db, clock, work, pace, {
        progress: (_run, { done, failed, total }) => observer.progress(done + failed, total, title),
        failed: (run, ledgerId, error) =>
          observer.failed(`billing run ${run.id}, ledger ${ledgerId}`, error),
      }),
  };
}

/**
 * Opens a run over ledgers, of which there may be none. Opened again for the same moment it is opened
 * once.
 */
export async function openRun(
  tx: Database,
  kind: RunKind,
  dueAt: Temporal.Instant,
  ledgerIds: readonly number[],
): Promise<void> {
  if (ledgerIds.length > 0) await insertRun(tx, { kind, dueAt, openedAt: dueAt }, ledgerIds);
}

/** Whether a run of any kind is being worked on: what falls due meanwhile may rest on it, and waits. */
export async function isAnyRunOpen(tx: Database): Promise<boolean> {
  return (await earliestOpenRun(tx)) !== null;
}

/** What went wrong, without the particulars that a message may carry. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.constructor.name : typeof error;
}
