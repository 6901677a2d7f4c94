import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own. */
export interface RunningServer {
  /** Where documents are posted. */
  readonly url: string;
  readonly pid: number;
  close(): Promise<void>;
}

export type DatabaseKind = 'PGlite' | 'PostgreSQL';

const projectFolder = join(import.meta.dirname, '..');
const peers = fileURLToPath(import.meta.resolve('./peers.ts'));
const longestStartMs = 120_000;

/**
 * Starts the platform, without limits and silent.
 *
 * @param databaseUrl a database with the demonstration world in it; null for a new embedded one.
 * @param folder where the platform's files are.
 */
export async function startOurs(
  databaseUrl: string | null,
  folder = projectFolder,
): Promise<RunningServer> {
  const directory = mkdtempSync(join(tmpdir(), 'halfhour-bench-'));
  const started = await startProcess(folder, [join('src', 'main.ts')], {
    HALFHOUR_DATA_DIR: directory,
    HALFHOUR_LIMITS: 'off',
    LOG_LEVEL: 'silent',
    DATABASE_URL: databaseUrl ?? '',
  });
  await answers(`${started.origin}/health/ready`, started.child);
  return {
    url: `${started.origin}/v1/graphql/`,
    pid: started.pid,
    async close() {
      await started.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The project's files as they were at a commit, in a folder of their own. */
export function checkOut(revision: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'halfhour-against-'));
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: projectFolder, stdio: ['ignore', 'ignore', 'inherit'] });
  git('worktree', 'add', '--force', '--detach', folder, revision);
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => git('worktree', 'remove', '--force', folder) };
}

export function startConstantPeer(bytes: number): Promise<RunningServer> {
  return startPeer(['constant', String(bytes)]);
}

export function startSqlPeer(databaseUrl: string, workload: string): Promise<RunningServer> {
  return startPeer(['sql', databaseUrl, workload]);
}

async function startPeer(words: readonly string[]): Promise<RunningServer> {
  const { origin, child, pid, close } = await startProcess(projectFolder, [peers, ...words], {});
  await listens(origin, child);
  return { url: `${origin}/`, pid, close };
}

async function startProcess(
  folder: string,
  words: readonly string[],
  environment: Record<string, string>,
) {
  const port = await freePort();
  const child = spawn(process.execPath, words, {
    cwd: folder,
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
    pid: child.pid ?? 0,
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
