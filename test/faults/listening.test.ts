import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import {
  endProcesses,
  startProcess,
  startServer,
  temporaryFolder,
} from '../support/server-process.ts';

after(endProcesses);

test('a server says once in a plain line what to open, and one whose port is taken names PORT', async () => {
  const server = await startServer({ HALFHOUR_DATA_DIR: temporaryFolder() }, ['--without-world']);
  await server.said('Halfhour is ready');
  const said = server.output().split('\n');
  const plain = said.filter((line) => line === `Halfhour is ready: open ${server.url}`);
  assert.equal(plain.length, 1, server.output());
  // What is no progress and not that line is JSON, as standard error is no terminal.
  const logged = said.filter((line) => line !== '' && line !== plain[0] && !line.startsWith('['));
  assert.ok(logged.length > 0);
  for (const line of logged) assert.equal(typeof JSON.parse(line).msg, 'string');

  const { port } = new URL(server.url);
  const second = startProcess(['serve', '--without-world'], {
    HALFHOUR_DATA_DIR: temporaryFolder(),
    PORT: port,
  });
  assert.equal(await second.ended, 1);
  const expected = `halfhour: Port ${port} of localhost is in use. Set PORT to another, or stop what listens there.`;
  assert.equal(second.output().trim(), expected);
  assert.equal(await server.end('SIGTERM'), 0);
});

const script = '/usr/bin/script';
const skip = existsSync(script) ? false : `there is no ${script}, which makes a terminal`;

test('on a terminal the log is lines for a reader', { skip }, async () => {
  const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts');
  // Without exec, a shell that waits for the server gets the signal too, and some then end with 130.
  const command = `exec env PORT=0 HALFHOUR_DATA_DIR=${temporaryFolder()} timeout --foreground -s TERM 60 ${process.execPath} ${main} serve --without-world`;
  const running = promisify(execFile)(script, ['-qfec', command, '/dev/null'], { timeout: 90_000 });
  running.child.stdout?.on('data', (part) => {
    // The terminal hands the key on as a signal.
    if (String(part).includes('Halfhour is ready')) running.child.stdin?.write('\x03');
  });
  const { stdout } = await running;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal obeys begins with one
  const shown = stdout.replaceAll(/\u001b(\[[\d;?]*[A-Za-z]|[78])|\r/g, '');
  assert.match(shown, /\[\d\d:\d\d:\d\d\] INFO: ready \{"url":/);
  assert.match(shown, /^Halfhour is ready: open http:\/\/localhost:\d+\/v1\/graphql\/$/m);
  assert.doesNotMatch(shown, /\{"level"/);
});
