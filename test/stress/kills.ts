import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { finishRuns } from '../../src/domains/billing/cycles/runs.actions.ts';
import { insertRun, progressOfRun } from '../../src/domains/billing/cycles/runs.store.ts';
import { statementWork } from '../../src/domains/billing/documents/statement-runs.actions.ts';
import { nightRateHalfHours } from '../../src/domains/flex/index.ts';
import { seededRandom } from '../../src/kernel/random.ts';
import { rowsOf } from '../scenarios/billed-home.ts';
import { BilledTown } from '../scenarios/billed-town.ts';
import { scratchFolder } from '../support/database.ts';
import { assertCoherentBooks } from './coherent-books.ts';
import { killInTurn, runServer } from './servers.ts';

const firstDay = '2025-12-01';
const dueAt = Temporal.Instant.from('2026-06-15T03:00:00Z');

interface Storm {
  readonly seed: string;
  /** How many ledgers the run is over. */
  readonly ledgers: number;
  readonly kills: number;
  /** How many work at once; on the embedded database one. */
  readonly servers: number;
  /**
   * How much of the time that the undisturbed run takes the servers live together, on average. Lives
   * are drawn up to twice their mean: below a half, the run cannot end before all are killed.
   */
  readonly share: number;
}

export interface StormReport {
  /** In the middle of their work. */
  readonly killed: number;
  readonly calmMs: number;
  readonly longestLifeMs: number;
  /** So many ledgers were done when the last was killed. */
  readonly doneBefore: number;
}

/**
 * Servers that work on a run are killed at random moments; the run must end with the same books as
 * the same run over the same ledgers that nobody disturbed.
 *
 * @returns how it went: all of the servers were killed in the middle of their work.
 * @throws AssertionError that names the seed.
 */
export async function stressKills(storm: Storm): Promise<StormReport> {
  const folder = mkdtempSync(join(scratchFolder, 'halfhour-kills-'));
  const town = await BilledTown.open(join(folder, 'database'));
  try {
    const calm = await newLedgers(town, storm.ledgers);
    const stormy = await newLedgers(town, storm.ledgers);
    town.clock.set(dueAt.toString());
    await openRun(town, calm, dueAt);
    const began = performance.now();
    await finishRuns(town.db, town.clock, statementWork(nightRateHalfHours));
    const calmMs = performance.now() - began;
    const longestLifeMs = Math.ceil((2 * storm.share * calmMs) / storm.kills);
    const runId = await openRun(town, stormy, dueAt.add({ seconds: 1 }));
    const killed = await town.away(() => killServers(town, storm, longestLifeMs));
    const { done: doneBefore } = await progressOfRun(town.db, runId);
    await town.away(() => startServer(town, null));
    const progress = await progressOfRun(town.db, runId);
    assert.deepEqual(progress, { total: storm.ledgers, done: storm.ledgers, failed: 0 });
    const [undisturbed, disturbed] = [await told(town, calm), await told(town, stormy)];
    assert.ok(undisturbed.every(({ documents }) => documents.length === 7));
    assert.deepEqual(disturbed, undisturbed);
    await assertCoherentBooks(town.db);
    return { killed, calmMs, longestLifeMs, doneBefore };
  } catch (error) {
    throw new Error(`--kills ${storm.kills} --seed ${storm.seed}`, { cause: error });
  } finally {
    await town.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openRun(
  town: BilledTown,
  ledgerIds: readonly number[],
  moment: Temporal.Instant,
): Promise<number> {
  const run = { kind: 'STATEMENTS' as const, dueAt: moment, openedAt: moment };
  const id = await town.db.transaction((tx) => insertRun(tx, run, ledgerIds));
  assert.ok(id !== null);
  return id;
}

/** Homes that nobody has billed for half a year, the same ones each time. */
async function newLedgers(town: BilledTown, count: number): Promise<number[]> {
  const ids: number[] = [];
  for (let place = 0; place < count; place += 1) {
    const home = await town.newHome(firstDay);
    const prices = [{ from: firstDay, unit: '24.0381', standing: '51.3714' }];
    const point = await home.supplied('ELECTRICITY', prices);
    const meter = await home.hangs(point, firstDay);
    await home.shows(meter, firstDay, '500.000');
    await home.shows(meter, '2026-06-01', `${1500 + place}.125`);
    await home.pays('2026-01-09', 9000 + place);
    ids.push(home.ids.ledgerId);
  }
  return ids;
}

function killServers(town: BilledTown, storm: Storm, longestLifeMs: number): Promise<number> {
  const random = seededRandom(`kills ${storm.seed}`);
  return killInTurn(town, storm, (name) =>
    startServer(town, random.fork(name).integer(0, longestLifeMs)),
  );
}

/** Starts a server, and kills it so long after it begins to work. @returns what ended it, if anything. */
const startServer = (town: BilledTown, lifeMs: number | null) =>
  runServer('run-server.ts', town, [dueAt.toString()], lifeMs);

/** What books and documents say, without what differs from ledger to ledger. */
async function told(town: BilledTown, ids: readonly number[]) {
  return rowsOf<{ documents: readonly unknown[] }>(
    town.db,
    sql`select l.balance_pence, l.entry_count, l.closed_through_on::text,
      (select json_agg(json_build_array(t.kind, t.posted_on, t.net_pence, t.tax_pence)
          order by t.posted_on, t.id)
        from billing.transactions t where t.ledger_id = l.id) as transactions,
      (select json_agg(json_build_array(right(d.identifier, 4), d.from_on, d.to_on,
          d.opening_balance_pence, d.closing_balance_pence, d.due_on, d.held_reasons,
          d.content ->> 'closingBalancePence',
          (select json_agg(json_build_array(n.place, n.balance_after_pence) order by n.place)
            from billing.statement_lines n where n.document_id = d.id)) order by d.from_on, d.id)
        from billing.documents d where d.ledger_id = l.id) as documents
    from billing.ledgers l where l.id = any(${sql.param(ids)}::int[])
    order by array_position(${sql.param(ids)}::int[], l.id)`,
  );
}
