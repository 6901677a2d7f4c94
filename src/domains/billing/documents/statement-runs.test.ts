import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { createEmptyDatabase, testServerUrl } from '../../../../test/support/database.ts';
import type { Database } from '../../../database/database.ts';
import { migrate } from '../../../database/migrate.ts';
import { openDatabase } from '../../../database/open.ts';
import { movableClock } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { nightRateHalfHours } from '../../flex/index.ts';
import { finishRuns, type RunWork } from '../cycles/runs.actions.ts';
import { earliestOpenRun, insertRun, progressOfRun } from '../cycles/runs.store.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import { post } from '../ledgers/postings.actions.ts';
import { openFirstWindow } from './opening.actions.ts';
import { statementsJob, statementWork } from './statement-runs.actions.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const clock = movableClock('2026-04-20T03:00:00Z');

/** A server that is killed does nothing more, not even tell that it failed. */
class Killed extends Error {}

const statements = statementWork(nightRateHalfHours);

describe('a run over statements', () => {
  let database: { url: string; drop: () => Promise<void> } | null = null;
  let db: Database;
  let accountId = 0;

  before(async () => {
    database = testServerUrl === null ? null : await createEmptyDatabase(testServerUrl);
    const url = database?.url ?? null;
    db = await openDatabase({ url, directory: null });
    await migrate(db, url);
  });

  after(async () => {
    await db.close();
    await database?.drop();
  });

  /** Ledgers with three months of charges and payments, the same for every town. */
  const newTown = (count: number) =>
    db.transaction(async (tx) => {
      const ids: number[] = [];
      for (let place = 0; place < count; place += 1) {
        accountId += 1;
        const opened = startOfLondonDay(day('2026-01-01'));
        const ledger = await openLedger(tx, { accountId, kind: 'MAIN' }, opened);
        await openFirstWindow(
          tx,
          { ledgerId: ledger.id, accountId, kind: 'STATEMENT', fromOn: day('2026-01-01') },
          { months: 1, startDay: 1 + (place % 28), startMonth: 1, isFixed: false },
          opened,
        );
        ids.push(ledger.id);
        await post(
          tx,
          Array.from({ length: 4 }, (_, month) => {
            const isCharge = month % 2 === 0;
            const netPence = 1000 + place * 7 + month;
            return {
              ledgerId: ledger.id,
              kind: isCharge ? ('CHARGE' as const) : ('PAYMENT' as const),
              postedOn: day('2026-01-14').add({ months: month }),
              netPence,
              taxPence: 0,
              books: [{ book: 'SUSPENSE' as const, amountPence: isCharge ? netPence : -netPence }],
            };
          }),
          opened,
        );
      }
      return ids;
    });

  const openRun = (ids: readonly number[], dueAt: string) =>
    db.transaction((tx) =>
      insertRun(
        tx,
        { kind: 'STATEMENTS', dueAt: Temporal.Instant.from(dueAt), openedAt: clock.now() },
        ids,
      ),
    );

  /** What a town's books and documents say, without what differs from ledger to ledger. */
  const told = async (ids: readonly number[]) => {
    const { rows } = (await db.query.execute(sql`
      select array_position(${sql.param(ids)}::int[], l.id) as place, l.balance_pence,
        l.closed_through_on::text,
        (select json_agg(json_build_array(right(d.identifier, 4), d.from_on, d.to_on,
            d.opening_balance_pence, d.closing_balance_pence, d.issued_at, d.due_on,
            d.content ->> 'closingBalancePence',
            (select json_agg(json_build_array(n.place, n.balance_after_pence) order by n.place)
              from billing.statement_lines n where n.document_id = d.id)) order by d.from_on, d.id)
          from billing.documents d where d.ledger_id = l.id) as documents
      from billing.ledgers l where l.id = any(${sql.param(ids)}::int[])
      order by 1`)) as unknown as { rows: Record<string, unknown>[] };
    return rows;
  };

  it('ends with the same books where servers are killed at any moment', async () => {
    const [calm, stormy] = [await newTown(12), await newTown(12)];
    await openRun(calm, '2026-04-18T03:00:00Z');
    await finishRuns(db, clock, statements);
    const runId = await openRun(stormy, '2026-04-18T03:00:01Z');
    assert.notEqual(runId, null);
    const random = seededRandom('kills of a run');
    let kills = 0;
    for (let life = 0; kills < 6; life += 1) {
      const lifetime = random.fork(String(life)).integer(1, 4);
      await Promise.all(
        [0, 1].map((server) =>
          finishRuns(mortal(db), clock, dyingAfter(lifetime + server)).catch((error: unknown) => {
            assert.ok(error instanceof Killed, String(error));
            kills += 1;
          }),
        ),
      );
      if ((await earliestOpenRun(db)) === null) break;
    }
    assert.ok(kills > 0);
    await Promise.all([0, 1].map(() => finishRuns(db, clock, statements)));
    assert.deepEqual(await progressOfRun(db, runId ?? 0), { total: 12, done: 12, failed: 0 });
    const [undisturbed, disturbed] = [await told(calm), await told(stormy)];
    const moment = (text: string) => text.replaceAll('03:00:01', '03:00:00');
    assert.equal(moment(JSON.stringify(disturbed)), moment(JSON.stringify(undisturbed)));
    assert.match(JSON.stringify(undisturbed), /0003/);
  });

  /** A server's way to the data, which is gone once it is killed. */
  const dead = new WeakSet<Database>();
  function mortal(living: Database): Database {
    const server: Database = new Proxy(living, {
      get(target, name) {
        if (name === 'transaction') {
          return (work: (tx: Database) => Promise<unknown>) => {
            if (dead.has(server)) return Promise.reject(new Killed());
            return target.transaction(async (tx) => {
              try {
                return await work(tx);
              } catch (error) {
                if (error instanceof Killed) dead.add(server);
                throw error;
              }
            });
          };
        }
        return Reflect.get(target, name, target);
      },
    });
    return server;
  }

  /** Is killed in the middle of its so-manieth batch, when all of it is written and nothing is certain. */
  function dyingAfter(batches: number): RunWork {
    let left = batches;
    return {
      ...statements,
      async ledgers(tx, ids, run) {
        await statements.ledgers(tx, ids, run);
        left -= 1;
        if (left === 0) throw new Killed();
      },
    };
  }

  it('gives up a ledger that fails three times, and does the others', async () => {
    const ids = await newTown(5);
    const runId = await openRun(ids, '2026-04-18T03:00:02Z');
    const failures: number[] = [];
    const work: RunWork = {
      ...statements,
      async ledgers(tx, ledgerIds, run) {
        await statements.ledgers(tx, ledgerIds, run);
        if (ledgerIds.includes(ids[2] ?? 0)) throw new RangeError('This one does not go');
      },
    };
    await finishRuns(db, clock, work, { failed: (_run, ledgerId) => failures.push(ledgerId) });
    assert.deepEqual(failures, [ids[2], ids[2], ids[2]]);
    assert.deepEqual(await progressOfRun(db, runId ?? 0), { total: 5, done: 4, failed: 1 });
    assert.equal(await earliestOpenRun(db), null);
  });

  it('is opened by the job for what is due, once, and holds back the next moment', async () => {
    const ids = await newTown(3);
    const dueAt = Temporal.Instant.from('2026-02-20T04:00:00Z');
    await db.transaction((tx) => statementsJob.run(tx, dueAt));
    await db.transaction((tx) => statementsJob.run(tx, dueAt));
    const run = await earliestOpenRun(db);
    assert.equal(await statementsJob.isHeldBack?.(db), true);
    const progress = await progressOfRun(db, run?.id ?? 0);
    assert.ok(progress.total >= ids.length);
    await finishRuns(db, clock, statements);
    assert.equal(await statementsJob.isHeldBack?.(db), false);
    const closed = (await told(ids)).map((row) => String(row.closed_through_on));
    // The first day of a period is the first, the second and the third; stubs are billed with the next.
    assert.deepEqual(closed, ['2026-01-31', '2026-02-01', '2026-02-02']);
  });
});
