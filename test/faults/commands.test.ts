import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { openDatabase } from '../../src/database/open.ts';
import { demoViewers } from '../../src/demo/viewers.ts';
import {
  ask,
  endProcesses,
  runCommand,
  type ServerProcess,
  settingsWithWorld,
  signIn,
  startProcess,
  startServer,
  temporaryFolder,
} from '../support/server-process.ts';

const [household] = demoViewers();
const apiKey = household?.apiKey ?? '';
const settings = await settingsWithWorld();
const versionDocument = '{ krakenVersion { number } }';
const viewerDocument = '{ viewer { id } }';

async function succeed(...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand(words, settings);
  assert.equal(code, 0, stderr);
  return stdout.trim();
}

async function fail(...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand(words, settings);
  assert.equal(code, 1);
  assert.equal(stdout, '');
  return stderr.trim();
}

const codeOf = async (url: string, document: string, token?: string) =>
  (await ask(url, document, {}, token)).errors?.[0]?.extensions.errorCode ?? null;

/** A server looks for changes by other processes every other second. */
async function untilCode(url: string, document: string, expected: string | null) {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await codeOf(url, document)) === expected) return;
    await pause(100);
  }
  assert.equal(await codeOf(url, document), expected);
}

after(endProcesses);

describe('with a server running', () => {
  let server: ServerProcess;
  before(async () => {
    server = await startServer({ ...settings, HALFHOUR_LIMITS: 'off' });
  });

  test('a second one on the same data is refused', async () => {
    const second = startProcess(['serve'], settings);
    assert.equal(await second.ended, 1);
    assert.match(second.output(), /halfhour: A server is already running on the data in /);
    assert.equal(await codeOf(server.url, versionDocument), null);
  });

  test('a brownout is scheduled, listed and stopped', async () => {
    assert.equal(await codeOf(server.url, versionDocument), null);
    const said = await succeed('brownout', 'schedule', 'Query.krakenVersion', 'now', 'PT1H');
    const id = /^Brownout (\d+) of Query\.krakenVersion is scheduled\.$/.exec(said)?.[1] ?? '';
    assert.notEqual(id, '');
    await untilCode(server.url, versionDocument, 'KT-CT-1113');
    assert.match(
      await succeed('brownout', 'list'),
      new RegExp(`^${id}  Query\\.krakenVersion`, 'm'),
    );
    await succeed('brownout', 'stop', id);
    await untilCode(server.url, versionDocument, null);
    assert.match(await fail('brownout', 'stop', id), /no brownout \d+ that is on or ahead/);
  });

  test('what cannot be carried out is explained', async () => {
    const schedule = (...words: string[]) => fail('brownout', 'schedule', ...words);
    assert.match(await schedule('Query.nothing', 'now', 'PT1H'), /no field Query\.nothing/);
    assert.match(await schedule('Query.krakenVersion', 'soon', 'PT1H'), /start "soon" is no time/);
    assert.match(await schedule('Query.krakenVersion', 'PT1H', 'now'), /ends after it starts/);
    assert.match(await fail('keys', 'retire', 'none'), /There is no key none/);
  });

  test('a key is added, listed and retired', async () => {
    const [line = ''] = (await succeed('keys', 'list')).split('\n');
    const [first = ''] = line.split('  ');
    assert.match(await fail('keys', 'retire', first), /only signing key/);
    const before = await signIn(server.url, { APIKey: apiKey });
    const second = /^Key (\S+) signs/.exec(await succeed('keys', 'add'))?.[1] ?? '';
    const listed = (await succeed('keys', 'list'))
      .split('\n')
      .map((each) => each.split('  '))
      .filter(([id = '']) => !id.startsWith('details'));
    assert.deepEqual(
      listed.map(([id, , signs]) => [id, signs]),
      [
        [second, 'signs'],
        [first, undefined],
      ],
    );
    const afterwards = await signIn(server.url, { APIKey: apiKey });
    assert.equal(await codeOf(server.url, viewerDocument, before?.token), null);
    await succeed('keys', 'retire', first);
    assert.equal(await codeOf(server.url, viewerDocument, before?.token), 'KT-CT-1143');
    assert.equal(await codeOf(server.url, viewerDocument, afterwards?.token), null);
  });

  test('the key of bank details is renewed, and its age is listed', async () => {
    assert.match(await succeed('keys', 'renew-details'), /^A new key .+; [1-9][0-9]* were sealed/);
    const listed = await succeed('keys', 'list');
    assert.match(listed, /^details 3 {2}\S+ {2}seals bank details {2}0 days old$/m);
    assert.match(listed, /^details 1 {2}\S+ {2}opens older bank details {2}\d+ days? old$/m);
    assert.match(listed, /^details 2 {2}\S+ {2}fingerprints of bank details {2}\d+ days? old$/m);
  });

  test('the coherence of its data is proven', async () => {
    const { code, stdout, stderr } = await runCommand(['coherence'], settings);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /^ok {2}metering: The half-hours of a London day add up to its total/m);
    assert.match(stdout, /^\d+ checks, 0 violated$/m);
    assert.match(stderr, /^\[1\/\d+\] \w+: /m);
  });

  test('a file is brought in, and told how far it is', async () => {
    const file = join(temporaryFolder(), 'addresses.csv');
    const [accountNumber = ''] = household?.accountNumbers ?? [];
    const header = 'uprn,address_line_1,town,postcode,account_number,occupied_from';
    const home = `100999000009,9 Foundry Lane,Norwich,NR2 1AB,${accountNumber},2024-01-01`;
    writeFileSync(file, `${header}\n${home}\n100999000010,,Norwich,NR2 1AB,,\n`);
    assert.match(await fail('import', 'addresses', file), /line 3: address_line_1: is empty$/);
    writeFileSync(file, `${header}\n${home}\n`);
    const { code, stdout, stderr } = await runCommand(['import', 'addresses', file], settings);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^addresses\.csv: 1 line\. 1 address added, 0 replaced/);
    assert.match(stderr, /\[\d+\/\d+\] writing addresses\.csv/);
    assert.match(await fail('import', 'addresses', `${file}.none`), /no such file/);
    const token = (await signIn(server.url, { APIKey: apiKey }))?.token ?? '';
    const { data } = await ask(
      server.url,
      'query($n: String!) { account(accountNumber: $n) { properties { postcode } } }',
      { n: accountNumber },
      token,
    );
    assert.ok(
      data.account.properties.some(({ postcode }: { postcode: string }) => postcode === 'NR2 1AB'),
    );
  });

  after(async () => {
    assert.equal(await server.end('SIGTERM'), 0);
  });
});

test('with no server running, commands work on the data itself', async () => {
  const second = /^Key (\S+) signs/.exec(await succeed('keys', 'add'))?.[1] ?? '';
  assert.match(await succeed('keys', 'list'), new RegExp(`^${second}  \\S+  signs$`, 'm'));
  const said = await succeed('brownout', 'schedule', 'Query.krakenVersion', 'now', 'PT1H');
  const id = /^Brownout (\d+) /.exec(said)?.[1] ?? '';

  const server = await startServer(settings);
  assert.equal(await codeOf(server.url, versionDocument), 'KT-CT-1113');
  assert.equal(await server.end('SIGTERM'), 0);

  await succeed('brownout', 'stop', id);
  assert.doesNotMatch(await succeed('brownout', 'list'), new RegExp(`^${id} `, 'm'));
});

test('data that does not agree with itself is told, and the command fails', async () => {
  const db = await openDatabase({
    url: null,
    directory: join(settings.HALFHOUR_DATA_DIR ?? '', 'database'),
  });
  await db.query.execute(sql`update metering.month_totals set total = total + 1
    where register_id = (select min(register_id) from metering.month_totals)`);
  await db.close();
  const { code, stdout } = await runCommand(['coherence'], settings);
  assert.equal(code, 1);
  assert.match(stdout, /^\d+ violations {2}metering: The totals of the days of a month/m);
  assert.match(stdout, /^ {6}register \d+ in \d{4}-\d{2}-\d{2}: days \d+ /m);
  assert.match(stdout, /^ {6}and \d+ more$/m);
  assert.match(stdout, /^\d+ checks, 1 violated$/m);
});
