import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import type { Customer, Workload } from '../src/engine/workload.ts';
import { signInAll } from './customers.ts';
import { type ArrivalForm, writeArrivals } from './ingest-files.ts';
import type { Conditions, Kind } from './kinds.ts';
import { connectionsOf, median, mixOf } from './measure.ts';
import { type RunningServer, startOurs } from './servers.ts';
import { copyDatabase } from './town.ts';

const connections = 16;
/** What is asked in turn while half-hours come in. */
const mixed: ReadonlySet<string> = new Set(['overview', 'half-hours']);
/** A file holds so many days of registers, about as many half-hours as a minute is to take in. */
const daysOfRegisters = 21_000;
/** As many files come in, with reads alone between them. */
const mostFiles = 4;
const warmUpRounds = 4;

/** Files of one form, and the part of the time to work in, in hundredths; null leaves it out. */
interface Way {
  readonly form: ArrivalForm;
  /** How many days of each register are in a file. */
  readonly days: number;
  readonly share: number | null;
}

/** All the time, and as an import gives way to others by itself. */
const ways: readonly Way[] = [
  { form: 'day', days: 1, share: 100 },
  { form: 'day', days: 1, share: null },
  { form: 'half-hour', days: 1, share: 100 },
  { form: 'half-hour', days: 1, share: null },
  { form: 'day', days: 365, share: 100 },
];
const toldShare = (share: number | null) => (share === null ? 'default' : `${share} %`);

/** What an import does to the reads beside it, and how many half-hours it takes in. */
export const ingest: Kind = {
  name: 'ingest',
  async measure(conditions) {
    const { ground, serverUrl, report } = conditions;
    // On the embedded database requests wait for an import.
    if (ground.databaseUrl === null || serverUrl === null) return [];
    const rows: string[][] = [];
    for (const way of ways) {
      const { form, days, share } = way;
      report(`half-hours come in, a line for each ${form} of ${days}, works ${toldShare(share)}`);
      rows.push(await measureOne(conditions, serverUrl, ground.databaseUrl, way));
    }
    return [
      {
        title: `Half-hours coming in, beside reads at ${connections} connections`,
        heads: [
          'a line for each',
          'days of each',
          'works',
          'half-hours',
          'seconds',
          'a minute',
          'reads/s',
          'beside',
          'kept',
        ],
        rows,
      },
    ];
  },
};

async function measureOne(
  { ground, effort, workloads, report }: Conditions,
  serverUrl: string,
  townUrl: string,
  way: Way,
): Promise<string[]> {
  const { form, days, share } = way;
  const registers = Math.round(daysOfRegisters / days);
  const copy = await copyDatabase(serverUrl, townUrl, 'ingest');
  const folder = mkdtempSync(join(tmpdir(), 'halfhour-ingest-'));
  try {
    const files: string[] = [];
    let halfHours = 0;
    while (files.length < Math.min(effort.rounds, mostFiles)) {
      const path = join(folder, `half-hours-${files.length}.csv`);
      // Each file brings something new: another day of the same registers, or years of others.
      const isDay = days === 1;
      const [after, lastDay] = isDay ? [0, files.length + 2] : [files.length * registers, 2];
      halfHours = await writeArrivals(copy.url, path, { registers, after, lastDay, days, form });
      files.push(path);
    }
    const ours = await startOurs(copy.url);
    try {
      const customers = await signInAll(ours.url, ground.meteredKeys, connections);
      const read = () => readsPerSecond(ours, mixOf(workloads, mixed), customers, effort.seconds);
      // The first seconds of a server are slower than any after them.
      for (let round = 0; round < warmUpRounds; round += 1) await read();
      const turns: Turn[] = [];
      for (const [index, path] of files.entries()) {
        const before = await read();
        const beside = await importBeside(copy.url, path, share, read);
        const after = await read();
        report(`file ${index + 1} of ${files.length}`);
        turns.push({ ...beside, alone: (before + after) / 2 });
      }
      return rowFrom(way, halfHours, turns);
    } finally {
      await ours.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await copy.drop();
  }
}

/** One file that came in: how long it took, and reads a second beside it and around it. */
interface Turn {
  readonly seconds: number;
  readonly beside: number;
  readonly alone: number;
}

function rowFrom({ form, days, share }: Way, halfHours: number, turns: readonly Turn[]): string[] {
  const told = (count: number) => Math.round(count).toLocaleString('en-GB');
  const seconds = median(turns.map((turn) => turn.seconds));
  const kept = turns.map(({ beside, alone }) => beside / alone);
  return [
    form,
    String(days),
    toldShare(share),
    told(halfHours),
    seconds.toFixed(1),
    told((halfHours * 60) / seconds),
    told(median(turns.map(({ alone }) => alone))),
    told(median(turns.map(({ beside }) => beside))),
    `${(median(kept) * 100).toFixed(0)} %`,
  ];
}

/**
 * Brings a file in as an operator would, and reads until it is in.
 *
 * @throws Error where the file is not taken.
 */
async function importBeside(
  databaseUrl: string,
  path: string,
  share: number | null,
  read: () => Promise<number>,
): Promise<{ readonly seconds: number; readonly beside: number }> {
  const words = share === null ? [] : ['--share', String(share)];
  const startedAt = performance.now();
  const child = spawn(
    process.execPath,
    [join('src', 'main.ts'), 'import', 'half-hours', path, ...words],
    {
      cwd: join(import.meta.dirname, '..'),
      env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  let endedAt = 0;
  const ended = once(child, 'exit').then(([code]) => {
    endedAt = performance.now();
    if (code !== 0) throw new Error(`${path} is not taken in.`);
  });
  const speeds: number[] = [];
  // A round that outlasts the import says too little of it, unless there is no other.
  while (child.exitCode === null) {
    const speed = await read();
    if (child.exitCode === null || speeds.length === 0) speeds.push(speed);
  }
  await ended;
  return { seconds: (endedAt - startedAt) / 1000, beside: median(speeds) };
}

async function readsPerSecond(
  { url }: RunningServer,
  workload: Workload,
  customers: readonly Customer[],
  seconds: number,
): Promise<number> {
  const setupClient = connectionsOf(workload, customers);
  const { requests, duration, errors, non2xx } = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    setupClient,
  });
  if (errors + non2xx > 0) throw new Error(`${url} failed ${errors + non2xx} requests.`);
  return requests.total / duration;
}
