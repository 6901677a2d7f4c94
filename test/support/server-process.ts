import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Temporal } from 'temporal-polyfill';
import { copyWorld, testNow } from './database.ts';

const projectFolder = join(import.meta.dirname, '..', '..');
const mainFile = join(projectFolder, 'src', 'main.ts');

type Settings = Readonly<Record<string, string>>;

/** A server in a process of its own. */
export interface ServerProcess {
  /** The GraphQL endpoint. */
  readonly url: string;
  readonly child: ChildProcess;
  /** All that it has written so far, to both streams. */
  output(): string;
  /** Waits until the output holds `text` so often; fails where the process ends before. */
  said(text: string, times?: number): Promise<void>;
  /** Sends a signal and waits for the end; answers the exit code, null where it was killed. */
  end(signal: 'SIGTERM' | 'SIGKILL' | 'SIGINT'): Promise<number | null>;
}

const running = new Set<ChildProcess>();
const folders = new Set<string>();

/** Ends every process that a test left running and removes its folders. For `after`. */
export async function endProcesses(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    }),
  );
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders.clear();
}

/** An empty folder that `endProcesses` removes. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'halfhour-process-'));
  folders.add(folder);
  return folder;
}

/**
 * Settings of a server that finds the demonstration world in place, for tests that are not about its
 * creation. Its clock goes on from when that world was created.
 */
export async function settingsWithWorld(): Promise<Settings> {
  const folder = temporaryFolder();
  await copyWorld(folder);
  const shift = Temporal.Now.instant().until(testNow).round('second');
  return {
    HALFHOUR_DATA_DIR: folder,
    HALFHOUR_CLOCK: shift.sign < 0 ? shift.toString() : `+${shift}`,
  };
}

/** Without what the machine of whoever runs the tests has set. */
function environmentWith(settings: Settings): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE } = process.env;
  return {
    PATH,
    HOME,
    ...(TMPDIR !== undefined && { TMPDIR }),
    ...(NODE_COMPILE_CACHE !== undefined && { NODE_COMPILE_CACHE }),
    PORT: '0',
    ...settings,
  };
}

/** Starts the command line and returns at once. `output` grows while it runs. */
export function startProcess(words: readonly string[], settings: Settings) {
  const child = spawn(process.execPath, [mainFile, ...words], {
    cwd: projectFolder,
    env: environmentWith(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  const watchers = new Set<() => void>();
  const collect = (part: Buffer) => {
    output += part.toString();
    for (const watch of watchers) watch();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  let hasEnded = false;
  child.on('close', () => {
    hasEnded = true;
    running.delete(child);
    for (const watch of watchers) watch();
  });
  const said = (text: string, times = 1) =>
    new Promise<void>((done, fail) => {
      const watch = () => {
        const isSaid = output.split(text).length > times;
        if (!isSaid && !hasEnded) return;
        watchers.delete(watch);
        if (isSaid) done();
        else fail(new Error(`The process ended without saying ${text}:\n${output}`));
      };
      watchers.add(watch);
      watch();
    });
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
  return {
    child,
    output: () => output,
    said,
    ended,
    async end(signal: NodeJS.Signals) {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts a server on a free port and waits until it, and each of its workers, is ready. */
export async function startServer(
  settings: Settings,
  options: readonly string[] = [],
): Promise<ServerProcess> {
  const started = startProcess(['serve', ...options], settings);
  await started.said('"msg":"ready"', Number(settings.WORKERS ?? 1));
  const line = started.output().match(/"url":"([^"]+)"/);
  return { ...started, url: line?.[1] ?? '' };
}

interface CommandOutcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end. */
export async function runCommand(
  words: readonly string[],
  settings: Settings,
): Promise<CommandOutcome> {
  const child = spawn(process.execPath, [mainFile, ...words], {
    cwd: projectFolder,
    env: environmentWith(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  running.delete(child);
  return { code, stdout, stderr };
}

interface Answered {
  // biome-ignore lint/suspicious/noExplicitAny: answers have as many shapes as there are documents
  readonly data?: any;
  readonly errors?: readonly { readonly extensions: { readonly errorCode: string } }[];
}

/** Asks a server. Fails where it does not answer. */
export async function ask(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  token?: string,
): Promise<Answered> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      // Each request on a connection of its own, so that several workers get their share.
      connection: 'close',
      ...(token && { authorization: token }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answered;
}

const signInDocument = `mutation($input: ObtainJSONWebTokenInput!) {
  obtainKrakenToken(input: $input) { token refreshToken }
}`;

/** Signs in with one credential; null where it is refused. */
export async function signIn(
  url: string,
  input: Readonly<Record<string, string>>,
): Promise<{ token: string; refreshToken: string } | null> {
  const { data } = await ask(url, signInDocument, { input });
  return data?.obtainKrakenToken ?? null;
}
