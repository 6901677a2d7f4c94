import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { signInAll } from './customers.ts';
import type { Conditions, Ground, Kind, KindTable } from './kinds.ts';
import { connectionsOf, median, mixOf } from './measure.ts';
import { type OurServer, startOurs } from './servers.ts';
import { createDatabase } from './town.ts';

/** After how many requests memory is looked at. */
const requests = [10_000, 50_000, 100_000] as const;
const quickRequests = [500, 2500, 5000] as const;
const connections = 16;
/** What is asked in turn. */
const mixed: ReadonlySet<string> = new Set(['viewer', 'overview', 'half-hours']);
const restMs = 2000;

/** How long a server takes from nothing to ready, and what memory it takes. */
export const start: Kind = {
  name: 'start',
  async measure(conditions) {
    const { ground, effort, isQuick, report } = conditions;
    const home = mkdtempSync(join(tmpdir(), 'halfhour-start-'));
    try {
      report(`starting on ${ground.kind}`);
      // The first start makes the world where there is none, and the runtime's files known.
      await startMs(ground.databaseUrl, home);
      const existing = await times(effort.rounds, () => startMs(ground.databaseUrl, home));
      const empty = await times(isQuick ? 1 : 3, () => emptyStartMs(conditions));
      return [
        startTable([
          startRow('a world that is there', ground, existing),
          startRow('nothing there', ground, empty),
        ]),
        await measureMemory(conditions, home),
      ];
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
};

async function times(count: number, measure: () => Promise<number>): Promise<number[]> {
  const found: number[] = [];
  while (found.length < count) found.push(await measure());
  return found;
}

/** From the process' begin until it is ready, in milliseconds. */
async function startMs(databaseUrl: string | null, directory: string): Promise<number> {
  const startedAt = performance.now();
  const server = await startOurs(databaseUrl, { directory });
  const readyAt = performance.now();
  await server.close();
  return readyAt - startedAt;
}

async function emptyStartMs({ ground, serverUrl }: Conditions): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'halfhour-start-'));
  const database =
    ground.databaseUrl && serverUrl
      ? await createDatabase(serverUrl, 'halfhour_bench_start')
      : null;
  try {
    return await startMs(database?.url ?? null, directory);
  } finally {
    await database?.drop();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function measureMemory(conditions: Conditions, directory: string): Promise<KindTable> {
  const { ground, isQuick, workloads, report } = conditions;
  const watch = fileURLToPath(import.meta.resolve('./heap-watch.ts'));
  const nodeWords = ['--import', watch];
  const server = await startOurs(ground.databaseUrl, { directory, nodeWords });
  try {
    const rows: string[][] = [];
    const look = async (when: string) => {
      const { resident, most } = memoryOf(server.pid);
      const bytes = [resident, most, await heapBytes(server)];
      rows.push([when, ground.kind, ...bytes.map(mebibytes)]);
    };
    const customers = await signInAll(server.url, ground.meteredKeys, connections);
    const setupClient = connectionsOf(mixOf(workloads, mixed), customers);
    await pause(restMs);
    await look('at rest');
    let asked = 0;
    for (const amount of isQuick ? quickRequests : requests) {
      report(`${amount} requests on ${ground.kind}`);
      const { url } = server;
      await autocannon({ url, connections, amount: amount - asked, method: 'POST', setupClient });
      asked = amount;
      await look(`after ${amount.toLocaleString('en-GB')} requests`);
    }
    return {
      title: 'Memory in MiB: resident, at its most, and the heap without its garbage',
      heads: ['when', 'database', 'resident', 'at its most', 'heap'],
      rows,
    };
  } finally {
    await server.close();
  }
}

/** What a process takes of the memory, in bytes: now, and at its most. */
function memoryOf(pid: number): { readonly resident: number; readonly most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const bytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024;
  return { resident: bytes('VmRSS'), most: bytes('VmHWM') };
}

async function heapBytes({ child }: OurServer): Promise<number> {
  const answered = once(child, 'message');
  child.send('collect');
  return (await answered)[0];
}

function mebibytes(bytes: number): string {
  return Math.round(bytes / 2 ** 20).toString();
}

function startRow(what: string, { kind }: Ground, found: readonly number[]): string[] {
  const seconds = (ms: number) => (ms / 1000).toFixed(2);
  return [
    what,
    kind,
    String(found.length),
    ...[median(found), Math.min(...found), Math.max(...found)].map(seconds),
  ];
}

function startTable(rows: readonly string[][]): KindTable {
  return {
    title: 'From the begin of the process to ready',
    heads: ['start', 'database', 'starts', 'median s', 'fastest s', 'slowest s'],
    rows,
  };
}
