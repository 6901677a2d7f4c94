import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { GraphqlPeer } from './peers.ts';

/** A server in a process of its own. */
export interface RunningServer {
  /** Where documents are posted. */
  readonly url: string;
  readonly pid: number;
  close(): Promise<void>;
}

const projectFolder = join(import.meta.dirname, '..');
const plainPeers = fileURLToPath(import.meta.resolve('./plain-peers.ts'));
const longestStartMs = 120_000;

interface OursOptions {
  /** Where the platform's files are. */
  readonly folder?: string;
  /** The data folder, which is the caller's to remove; a new one where it is left out. */
  readonly directory?: string;
  /** What `HALFHOUR_LIMITS` says. */
  readonly limits?: 'on' | 'off' | 'watch';
  /** Words before the program, such as what Node is to load first. */
  readonly nodeWords?: readonly string[];
}

/** The platform in a process of its own, which messages can be sent to. */
export interface OurServer extends RunningServer {
  readonly child: ChildProcess;
}

/**
 * Starts the platform, silent and with every policy at work: limits are counted and watched, so
 * that the load of a few customers is not refused.
 *
 * @param databaseUrl a database with the demonstration world in it; null for a new embedded one.
 */
export async function startOurs(
  databaseUrl: string | null,
  options: OursOptions = {},
): Promise<OurServer> {
  const { folder = projectFolder, limits = 'watch', nodeWords = [] } = options;
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'halfhour-bench-'));
  const words = [...nodeWords, join('src', 'main.ts')];
  const { origin, child, pid, close } = await startProcess(folder, words, {
    HALFHOUR_DATA_DIR: directory,
    HALFHOUR_LIMITS: limits,
    LOG_LEVEL: 'silent',
    DATABASE_URL: databaseUrl ?? '',
  });
  await answers(`${origin}/health/ready`, child);
  return {
    url: `${origin}/v1/graphql/`,
    pid,
    child,
    async close() {
      await close();
      if (!options.directory) rmSync(directory, { recursive: true, force: true });
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
  return startPeer([plainPeers, 'constant', String(bytes)]);
}

export function startSqlPeer(databaseUrl: string, workload: string): Promise<RunningServer> {
  return startPeer([plainPeers, 'sql', databaseUrl, workload]);
}

export function startRestPeer(databaseUrl: string, workload: string): Promise<RunningServer> {
  return startPeer([plainPeers, 'rest', databaseUrl, workload]);
}

/** Starts a GraphQL server of bench/peers, whose dependencies have to be installed. */
export function startGraphqlPeer(name: GraphqlPeer, databaseUrl: string): Promise<RunningServer> {
  return startPeer([join('bench', 'peers', `${name}.ts`), databaseUrl]);
}

/** Peers run as their makers tell to run them in earnest. */
async function startPeer(words: readonly string[]): Promise<RunningServer> {
  const { origin, child, pid, close } = await startProcess(projectFolder, words, {
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
  });
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
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (text: Buffer) => {
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
    await pause(10);
  }
}
