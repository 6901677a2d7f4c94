/** Workloads on ours and on those that it is compared with, in turns. */
import type { Customer, Workload } from '../src/engine/workload.ts';
import { signInAll } from './customers.ts';
import type { Effort, Ground } from './kinds.ts';
import {
  answerBytes,
  type Contender,
  measureWorkload,
  requireSameAnswers,
  requireSameRows,
} from './measure.ts';
import {
  askedOfPostgraphile,
  type GraphqlPeer,
  graphqlPeers,
  installPeers,
  type PeerName,
  peersOf,
} from './peers.ts';
import type { Result } from './report.ts';
import {
  type RunningServer,
  startConstantPeer,
  startGraphqlPeer,
  startOurs,
  startSqlPeer,
} from './servers.ts';

type Servers = ReadonlyMap<GraphqlPeer, RunningServer>;

/** Measures workloads beside the peers chosen that can answer them, each after a check of answers. */
export async function measureBeside(
  ground: Ground,
  workloads: readonly Workload[],
  chosen: readonly PeerName[],
  effort: Effort,
  report: (line: string) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  const running = new Map<GraphqlPeer, RunningServer>();
  const ours = await startOurs(ground.databaseUrl);
  try {
    const customers = await signInAll(
      ours.url,
      ground.meteredKeys,
      Math.max(...effort.connections),
    );
    const [customer] = customers;
    if (!customer) throw new Error('There is no customer to ask as.');
    const namesOf = (workload: Workload) => peersOf(workload, ground, chosen, customer);
    const needed = new Set(workloads.flatMap(namesOf));
    if (graphqlPeers.some((name) => needed.has(name))) installPeers(report);
    for (const name of graphqlPeers.filter((each) => needed.has(each))) {
      running.set(name, await startGraphqlPeer(name, ground.databaseUrl ?? ''));
    }
    for (const workload of workloads) {
      report(`${workload.name} on ${ground.kind}`);
      const names = namesOf(workload);
      results.push(await measureOne(ground, workload, names, ours, running, customers, effort));
    }
  } finally {
    for (const server of [ours, ...running.values()]) await server.close();
  }
  return results;
}

async function measureOne(
  { kind, databaseUrl }: Ground,
  workload: Workload,
  names: readonly PeerName[],
  ours: RunningServer,
  running: Servers,
  customers: readonly Customer[],
  effort: Effort,
): Promise<Result> {
  const bytes = await answerBytes(ours.url, workload, customers);
  const bare = names.includes('bare') ? await startConstantPeer(bytes) : null;
  const sql = names.includes('sql') ? await startSqlPeer(databaseUrl ?? '', workload.name) : null;
  try {
    const alike: Partial<Record<PeerName, RunningServer>> = { ...(sql && { sql }) };
    const contenders: { ours: Contender } & Partial<Record<PeerName, Contender>> = { ours };
    if (bare) contenders.bare = bare;
    for (const [name, server] of running) {
      if (!names.includes(name)) continue;
      if (name !== 'postgraphile') alike[name] = server;
      else contenders[name] = { ...server, workload: askedOfPostgraphile(workload) };
    }
    for (const server of Object.values(alike)) {
      await requireSameAnswers(ours, server, workload, customers);
    }
    if (contenders.postgraphile) {
      await requireSameRows(ours, contenders.postgraphile, workload, customers);
    }
    const all = { ...contenders, ...alike };
    const measured = await measureWorkload(workload, all, customers, effort);
    return { title: workload.title, database: kind, measured };
  } finally {
    await bare?.close();
    await sql?.close();
  }
}
