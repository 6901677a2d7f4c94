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

/** How far a command has come. */
type Report = (done: number, total: number, title: string) => void;

type Progress = { readonly done: number; readonly total: number; readonly title: string };
type Outcome = { readonly output: string } | { readonly failure: string };

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
  run: (words: readonly string[], report: Report) => Promise<string>,
): Promise<Control> {
  const path = socketOf(dataDirectory);
  if (await isAnswered(path)) {
    throw new Error(`A server is already running on the data in ${dataDirectory}.`);
  }
  if (process.platform !== 'win32') rmSync(path, { force: true });
  const server = createServer({ allowHalfOpen: true }, async (socket) => {
    socket.on('error', () => socket.destroy());
    // One line of JSON for each piece of news, the outcome last.
    const tell = (news: Progress | Outcome) => `${JSON.stringify(news)}\n`;
    const report: Report = (done, total, title) => socket.write(tell({ done, total, title }));
    const outcome: Outcome = await text(socket)
      .then((words) => run(JSON.parse(words), report))
      .then(
        (output) => ({ output }),
        (error: Error) => ({ failure: error.message }),
      );
    socket.end(tell(outcome));
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
 * @returns what the command prints; null where no server is running on the data.
 * @throws Error with what the command failed with, or where the server ends before it is done.
 */
export async function askServer(
  dataDirectory: string,
  words: readonly string[],
  report: Report,
): Promise<string | null> {
  const path = socketOf(dataDirectory);
  if (!(await isAnswered(path))) return null;
  const socket = connect({ path, allowHalfOpen: true });
  socket.end(JSON.stringify(words));
  for await (const line of createInterface({ input: socket })) {
    const news = JSON.parse(line) as Progress | Outcome;
    if ('output' in news) return news.output;
    if ('failure' in news) throw new Error(news.failure);
    report(news.done, news.total, news.title);
  }
  throw new Error('The server ended before the command was done.');
}
