/** Money: how fast it is booked and billed, and whether a run over statements keeps reads waiting. */
import autocannon from 'autocannon';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../src/database/database.ts';
import { openDatabase } from '../src/database/open.ts';
import { finishRuns } from '../src/domains/billing/cycles/runs.actions.ts';
import { insertRun } from '../src/domains/billing/cycles/runs.store.ts';
import { statementWork } from '../src/domains/billing/documents/statement-runs.actions.ts';
import { everyOpenWindow } from '../src/domains/billing/documents/statement-runs.store.ts';
import { post } from '../src/domains/billing/ledgers/postings.actions.ts';
import type { Posting } from '../src/domains/billing/ledgers/postings.rules.ts';
import { nightRateHalfHours } from '../src/domains/flex/index.ts';
import { systemClock, todayInLondon } from '../src/kernel/clock.ts';
import { startOfLondonDay } from '../src/kernel/london.ts';
import { signInAll } from './customers.ts';
import type { Conditions, Kind, KindTable } from './kinds.ts';
import { connectionsOf, median, mixOf } from './measure.ts';
import { startOurs } from './servers.ts';
import { copyDatabase, onServer } from './town.ts';

const batchSize = 1000;
const billedLedgers = 200;
const connections = 16;
const readSeconds = 10;
/** What is asked in turn while statements are made. */
const mixed: ReadonlySet<string> = new Set(['balance', 'transactions', 'overview']);
/** By then every window of a month that is open now is due; the days to come are estimated. */
const daysAhead = 35;

export const billing: Kind = {
  name: 'billing',
  async measure({ ground, serverUrl, effort, workloads, report }) {
    // The embedded database is the server's own: nobody else can book in it.
    if (ground.databaseUrl === null || serverUrl === null) return [];
    const copy = await copyDatabase(serverUrl, ground.databaseUrl, 'billing');
    try {
      const db = await openDatabase({ url: copy.url, directory: null, statementTimeoutMs: 60_000 });
      const tables: KindTable[] = [];
      let dueAt = startOfLondonDay(todayInLondon(systemClock).add({ days: daysAhead }));
      try {
        report('postings in batches');
        tables.push(await measurePostings(db, effort.rounds));
        report('a run over statements');
        await openRun(db, dueAt);
        tables.push(await measureRun(db, copy.url, dueAt));
        dueAt = dueAt.add({ hours: 24 });
        report('reads beside a run');
        const alone = await latenciesOf(copy.url, { ground, workloads });
        await openRun(db, dueAt);
        const beside = await latenciesOf(copy.url, { ground, workloads });
        tables.push({
          title: `Reads at ${connections} connections beside a run over statements, in milliseconds`,
          heads: ['', 'reads/s', 'median', '99 %', 'longest'],
          rows: [
            ['alone', ...alone],
            ['beside a run', ...beside],
          ],
        });
      } finally {
        await db.close();
      }
      return tables;
    } finally {
      await copy.drop();
    }
  },
};

/** Opens a run over main ledgers whose windows are open. */
async function openRun(db: Database, dueAt: Temporal.Instant): Promise<void> {
  const windows = await everyOpenWindow(db);
  const ledgerIds = [...new Set(windows.map(({ ledgerId }) => ledgerId))].slice(-billedLedgers);
  await db.transaction((tx) =>
    insertRun(tx, { kind: 'STATEMENTS', dueAt, openedAt: systemClock.now() }, ledgerIds),
  );
}

/** Payments, one on each of many ledgers, beside rows of the same kind that nothing proves. */
async function measurePostings(db: Database, rounds: number): Promise<KindTable> {
  const postedOn = todayInLondon(systemClock).add({ days: 1 });
  const { rows } = (await db.query.execute(
    `select id from billing.ledgers where kind = 'MAIN' order by id limit ${batchSize}`,
  )) as unknown as { rows: { id: number }[] };
  const postings = rows.map(
    ({ id }): Posting => ({
      ledgerId: id,
      kind: 'PAYMENT',
      postedOn,
      netPence: 5000,
      taxPence: 0,
      paymentType: 'DEBIT_CARD',
      books: [{ book: 'CASH_CARD', amountPence: -5000 }],
    }),
  );
  await db.query.execute(
    `create table bare_transactions (like billing.transactions including all)`,
  );
  await db.query.execute(`create table bare_entries (like billing.entries including all)`);
  const given = JSON.stringify(rows.map(({ id }, place) => ({ l: id, p: place })));
  const bare = (round: number) =>
    `with given as materialized (select * from json_to_recordset('${given}') as g(l int, p int)),
      written as (insert into bare_transactions
        (id, ledger_id, kind, posted_on, booked_at, net_pence, tax_pence, payment_type)
        select ${round * batchSize} + p, l, 'PAYMENT', '${postedOn}', now(), 5000, 0, 'DEBIT_CARD'
        from given)
    insert into bare_entries (transaction_id, place, ledger_id, book, amount_pence, sequence, balance_after_pence)
    select ${round * batchSize} + p, 0, l, null, 5000, ${round + 1}, 5000 from given
    union all select ${round * batchSize} + p, 1, null, 'CASH_CARD', -5000, null, null from given`;
  const proven: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < rounds + 2; round += 1) {
    const first = await secondsOf(() =>
      db.transaction((tx) => post(tx, postings, systemClock.now())),
    );
    const second = await secondsOf(() => db.query.execute(bare(round)));
    // Whatever runs for the first time is slower.
    if (round < 2) continue;
    proven.push(postings.length / first);
    plain.push(postings.length / second);
  }
  const [ours, theirs] = [median(proven), median(plain)];
  return {
    title: `Postings a second, in batches of ${postings.length}`,
    heads: ['booked and proven', 'inserted alone', 'ratio'],
    rows: [
      [Math.round(ours).toString(), Math.round(theirs).toString(), (ours / theirs).toFixed(2)],
    ],
  };
}

async function measureRun(db: Database, url: string, dueAt: Temporal.Instant): Promise<KindTable> {
  const cpu = process.cpuUsage();
  const seconds = await secondsOf(() =>
    finishRuns(db, systemClock, statementWork(nightRateHalfHours)),
  );
  const { user, system } = process.cpuUsage(cpu);
  const [row] = await onServer(url, async (client) => {
    const { rows } = await client.query(
      `select count(*)::int as closed, count(issued_at)::int as issued
       from billing.documents where closed_at = $1`,
      [dueAt.toString()],
    );
    return rows as { closed: number; issued: number }[];
  });
  const closed = row?.closed ?? 0;
  return {
    title: 'A run over statements, in one process',
    heads: ['closed', 'issued at once', 'seconds', 'a second', 'CPU ms each'],
    rows: [
      [
        String(closed),
        String(row?.issued ?? 0),
        seconds.toFixed(1),
        (closed / seconds).toFixed(0),
        ((user + system) / 1000 / closed).toFixed(1),
      ],
    ],
  };
}

async function latenciesOf(
  url: string,
  { ground, workloads }: Pick<Conditions, 'ground' | 'workloads'>,
): Promise<string[]> {
  const server = await startOurs(url);
  try {
    const customers = await signInAll(server.url, ground.meteredKeys, connections);
    const { requests, latency, duration } = await autocannon({
      url: server.url,
      connections,
      duration: readSeconds,
      method: 'POST',
      setupClient: connectionsOf(mixOf(workloads, mixed), customers),
    });
    const perSecond = Math.round(requests.total / duration);
    return [perSecond, latency.p50, latency.p99, latency.max].map(String);
  } finally {
    await server.close();
  }
}

export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}
