import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

/**
 * The embedded database belongs to one process. A command that needs it while a server is running
 * is carried out by that server, which it reaches through a socket that only this user can open.
 */
export interface Control {
  close(): Promise<void>;
}

/** What a command that was carried out has to print, and whether it is bad news. */
export interface CommandAnswer {
  readonly output: string;
  /** True where the command has found something that should not be. */
  readonly hasFailed: boolean;
}

/** Told of how far a long command has come. */
export type CommandProgress = (done: number, total: number, title: string) => void;

/** The server's messages are lines: any number about its progress, then one about the outcome. */
type Message =
  | { readonly done: number; readonly total: number; readonly title: string }
  | CommandAnswer
  | { readonly failure: string };

/** Paths of sockets are short by the system's rule, so the data folder's own path does not fit. */
function socketOf(dataDirectory: string): string {
  const name = createHash('sha256').update(resolve(dataDirectory)).digest('hex').slice(0, 24);
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\halfhour-${name}`
    : join(tmpdir(), `halfhour-${name}.sock`);
}

/**
 * Answers commands for as long as the server runs.
 *
 * @throws Error where a server is already running on the same data.
 */
export async function serveControl(
  dataDirectory: string,
  run: (words: readonly string[], report: CommandProgress) => Promise<CommandAnswer>,
): Promise<Control> {
  const path = socketOf(dataDirectory);
  if (await isAnswered(path)) {
    throw new Error(`A server is already running on the data in ${dataDirectory}.`);
  }
  if (process.platform !== 'win32') rmSync(path, { force: true });
  const server = createServer({ allowHalfOpen: true }, async (socket) => {
    socket.on('error', () => socket.destroy());
    const send = (message: Message) => socket.write(`${JSON.stringify(message)}\n`);
    const report: CommandProgress = (done, total, title) => send({ done, total, title });
    await text(socket)
      .then((words) => run(JSON.parse(words), report))
      .then(send, (error: Error) => send({ failure: error.message }));
    socket.end();
  });
  await listenPrivately(server, path);
  return { close: () => new Promise((done) => server.close(() => done())) };
}

/** The mask is for the whole process, so it is put back as soon as the socket is there. */
async function listenPrivately(server: Server, path: string): Promise<void> {
  const mask = process.umask(0o077);
  try {
    await new Promise<void>((done, fail) => {
      server.once('error', fail);
      server.listen(path, done);
    });
  } finally {
    process.umask(mask);
  }
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      answer(true);
    });
    socket.once('error', () => answer(false));
  });
}

/**
 * Has the running server carry a command out.
 *
 * @returns what the command answers; null where no server is running on the data.
 * @throws Error with what the command failed with.
 */
export async function askServer(
  dataDirectory: string,
  words: readonly string[],
  report: CommandProgress,
): Promise<CommandAnswer | null> {
  const path = socketOf(dataDirectory);
  if (!(await isAnswered(path))) return null;
  const socket = connect({ path, allowHalfOpen: true });
  socket.end(JSON.stringify(words));
  for await (const line of createInterface({ input: socket })) {
    const message = JSON.parse(line) as Message;
    if ('failure' in message) throw new Error(message.failure);
    if ('output' in message) return message;
    report(message.done, message.total, message.title);
  }
  throw new Error('The server ended before the command did.');
}
