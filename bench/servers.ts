import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createEmptyDatabase } from '../test/support/database.ts';

/** A server in a process of its own. */
export interface RunningServer {
  /** Where documents are posted. */
  readonly url: string;
  close(): Promise<void>;
}

export type DatabaseKind = 'PGlite' | 'PostgreSQL';

export interface OurServer extends RunningServer {
  /** The PostgreSQL database it runs on; null for the embedded one. */
  readonly databaseUrl: string | null;
}

const projectFolder = join(import.meta.dirname, '..');
const peers = fileURLToPath(import.meta.resolve('./peers.ts'));
const longestStartMs = 120_000;

/**
 * Starts the platform on a new database with the demonstration world, without limits and silent.
 *
 * @param serverUrl a PostgreSQL server, on which a database is created and dropped again; null
 * for the embedded database in a temporary folder.
 */
export async function startOurs(serverUrl: string | null): Promise<OurServer> {
  const directory = mkdtempSync(join(tmpdir(), 'halfhour-bench-'));
  const database = serverUrl === null ? null : await createEmptyDatabase(serverUrl);
  const started = await startProcess([join('src', 'main.ts')], {
    HALFHOUR_DATA_DIR: directory,
    HALFHOUR_LIMITS: 'off',
    LOG_LEVEL: 'silent',
    DATABASE_URL: database?.url ?? '',
  });
  await answers(`${started.origin}/health/ready`, started.child);
  return {
    url: `${started.origin}/v1/graphql/`,
    databaseUrl: database?.url ?? null,
    async close() {
      await started.close();
      await database?.drop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export function startConstantPeer(bytes: number): Promise<RunningServer> {
  return startPeer(['constant', String(bytes)]);
}

export function startSqlPeer(databaseUrl: string): Promise<RunningServer> {
  return startPeer(['sql', databaseUrl]);
}

async function startPeer(words: readonly string[]): Promise<RunningServer> {
  const { origin, child, close } = await startProcess([peers, ...words], {});
  await listens(origin, child);
  return { url: `${origin}/`, close };
}

async function startProcess(words: readonly string[], environment: Record<string, string>) {
  const port = await freePort();
  const child = spawn(process.execPath, words, {
    cwd: projectFolder,
    env: { PATH: process.env.PATH, PORT: String(port), HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => {
    complaint = `${complaint}${text}`.slice(-2000);
  });
  child.on('exit', (code) => {
    if (code !== 0 && code !== null) process.stderr.write(complaint);
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    child,
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port.');
  return address.port;
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  await until(child, async () => (await fetch(url)).ok);
}

async function listens(url: string, child: ChildProcess): Promise<void> {
  await until(child, async () => {
    await fetch(url, { method: 'HEAD' });
    return true;
  });
}

async function until(child: ChildProcess, isThere: () => Promise<boolean>): Promise<void> {
  const startedAt = performance.now();
  while (!(await isThere().catch(() => false))) {
    if (child.exitCode !== null) throw new Error('The server ended before it was ready.');
    if (performance.now() - startedAt > longestStartMs) throw new Error('The server is not ready.');
    await pause(100);
  }
}
