import { createHistogram } from 'node:perf_hooks';
import autocannon from 'autocannon';
import type { Customer, Workload } from '../src/engine/workload.ts';
import { signInAll } from './customers.ts';
import type { Conditions, Kind, KindTable } from './kinds.ts';
import { answerBytes, connectionsOf, median, requireSameAnswers } from './measure.ts';
import { askAtRate, type Latencies } from './pace.ts';
import { type RunningServer, startOurs, startSqlPeer } from './servers.ts';

/** As many connections ask without a pause where the most that a server can do is looked for. */
const connections = 64;
/** The rate, as a part of the most that the slower server can do. */
const share = 0.5;
/** Before anything counts, so that what runs often has been compiled, in all contenders alike. */
const warmUpSeconds = 3;

/** A server and what was seen of it. */
interface Watched {
  readonly server: RunningServer;
  readonly perSecond: number[];
  readonly unpaced: Latencies;
  readonly paced: Latencies;
}

/** How long answers take at a rate that ours and the SQL peer can both hold, and at their most. */
export const steady: Kind = {
  name: 'steady',
  async measure(conditions) {
    const { ground, workloads, report } = conditions;
    const rows: string[][] = [];
    const ours = await startOurs(ground.databaseUrl);
    try {
      const customers = await signInAll(ours.url, ground.meteredKeys, connections);
      for (const workload of workloads.filter(({ sql }) => sql !== undefined)) {
        report(`${workload.name} at a steady rate on ${ground.kind}`);
        await answerBytes(ours.url, workload, customers);
        rows.push(await measureOne(ours, workload, customers, conditions));
      }
    } finally {
      await ours.close();
    }
    return [tableOf(rows)];
  },
};

async function measureOne(
  ours: RunningServer,
  workload: Workload,
  customers: readonly Customer[],
  { ground, effort, isQuick }: Conditions,
): Promise<string[]> {
  const { kind, databaseUrl } = ground;
  const sql = databaseUrl === null ? null : await startSqlPeer(databaseUrl, workload.name);
  try {
    if (sql) await requireSameAnswers(ours, sql, workload, customers);
    const watched = [ours, ...(sql ? [sql] : [])].map(watch);
    for (const { server } of watched) {
      await unpaced(watch(server), workload, customers, warmUpSeconds);
    }
    for (let round = 0; round < effort.rounds; round += 1) {
      for (const each of watched) await unpaced(each, workload, customers, effort.seconds);
    }
    const most = Math.min(...watched.map(({ perSecond }) => median(perSecond)));
    const pace = { perSecond: share * most, seconds: effort.seconds * (isQuick ? 1 : 4) };
    // Whoever asks is compiled meanwhile as well: before it is slower than what it measures.
    for (const { server } of watched) {
      await askAtRate(server, workload, customers, { ...pace, seconds: warmUpSeconds });
    }
    for (let round = 0; round < effort.rounds; round += 1) {
      for (const { server, paced } of watched) {
        await askAtRate(server, workload, customers, pace, paced);
      }
    }
    const cells = (one: Watched | undefined) =>
      one
        ? [
            ...[50, 99, 99.9].map((percentile) => milliseconds(one.paced, percentile)),
            milliseconds(one.unpaced, 99),
          ]
        : ['', '', '', ''];
    const [first, second] = watched;
    return [
      workload.title,
      kind,
      Math.round(pace.perSecond).toLocaleString('en-GB'),
      ...cells(first),
      ...cells(second),
    ];
  } finally {
    await sql?.close();
  }
}

function watch(server: RunningServer): Watched {
  return { server, perSecond: [], unpaced: createHistogram(), paced: createHistogram() };
}

/** One round of requests that follow on each other's answers. */
async function unpaced(
  { server, perSecond, unpaced: latencies }: Watched,
  workload: Workload,
  customers: readonly Customer[],
  seconds: number,
): Promise<void> {
  const send = connectionsOf(workload, customers);
  const result = await autocannon({
    url: server.url,
    connections,
    duration: seconds,
    method: 'POST',
    setupClient(client) {
      send(client);
      // Its own percentiles are in whole milliseconds.
      client.on('response', (_status, _bytes, responseMs) =>
        latencies.record(Math.max(1, Math.round(responseMs * 1000))),
      );
    },
  });
  perSecond.push(result.requests.total / result.duration);
}

function milliseconds(latencies: Latencies, percentile: number): string {
  const ms = latencies.percentile(percentile) / 1000;
  return ms.toFixed(ms < 10 ? 2 : 0);
}

function tableOf(rows: readonly string[][]): KindTable {
  const heads = ['p50 ms', 'p99 ms', 'p99.9 ms', `p99 ms at ${connections}`];
  return {
    title: `Latency at a steady rate, ${share * 100} % of the most that the slower can do`,
    heads: ['request', 'database', 'rate/s', ...heads, ...heads.map((head) => `SQL ${head}`)],
    rows,
  };
}
