import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Redis } from 'ioredis';
import { createEmptyDatabase, testServerUrl } from '../support/database.ts';
import {
  ask,
  endProcesses,
  type ServerProcess,
  startProcess,
  startServer,
} from '../support/server-process.ts';

const redisUrl = process.env.TEST_REDIS_URL || null;
/** Its published rate: ten requests a minute from one address. */
const allowedPerMinute = 10;
const document =
  '{ possibleErrors(input: { name: "krakenVersion", type: query }) { possibleErrors { code } } }';

/** The codes of the answers to one request after another, each sent to the next server. */
async function codesOf(urls: readonly string[], count: number): Promise<(string | null)[]> {
  const codes: (string | null)[] = [];
  for (let index = 0; index < count; index += 1) {
    const { errors } = await ask(urls[index % urls.length] ?? '', document);
    codes.push(errors?.[0]?.extensions.errorCode ?? null);
  }
  return codes;
}

const limited = (more: number) => [
  ...new Array<null>(allowedPerMinute).fill(null),
  ...new Array<string>(more).fill('KT-CT-1199'),
];

test('several workers need a database of their own', async () => {
  const refused = startProcess(['serve'], { WORKERS: '2' });
  assert.equal(await refused.ended, 1);
  assert.match(refused.output(), /halfhour: WORKERS above 1 needs DATABASE_URL/);
});

const skip = testServerUrl === null && 'TEST_DATABASE_URL is not set';

describe('on one PostgreSQL', { skip }, () => {
  let database: Awaited<ReturnType<typeof createEmptyDatabase>>;
  before(async () => {
    database = await createEmptyDatabase(testServerUrl ?? '');
  });
  after(async () => {
    await endProcesses();
    await database.drop();
  });

  test('two workers serve, and count their limits together', async () => {
    const server = await startServer({ DATABASE_URL: database.url, WORKERS: '2' });
    assert.deepEqual(await codesOf([server.url], allowedPerMinute + 4), limited(4));
    const pids = server.output().matchAll(/"pid":(\d+)[^\n]*"msg":"answered"/g);
    const workers = new Set([...pids].map(([, pid]) => pid));
    assert.equal(workers.size, 2);
    assert.ok(!workers.has(String(server.child.pid)));
    assert.equal(await server.end('SIGTERM'), 0);
  });

  test('a worker that dies is replaced', async () => {
    const server = await startServer({ DATABASE_URL: database.url, WORKERS: '2' });
    const [, pid] = /"pid":(\d+)[^\n]*"msg":"ready"/.exec(server.output()) ?? [];
    process.kill(Number(pid), 'SIGKILL');
    await server.said('"msg":"ready"', 3);
    assert.deepEqual(await codesOf([server.url], 4), [null, null, null, null]);
    assert.equal(await server.end('SIGTERM'), 0);
  });

  const needsRedis = redisUrl === null && 'TEST_REDIS_URL is not set';
  test('two servers count their limits together in Redis', { skip: needsRedis }, async (t) => {
    // A number of Redis's own databases for this test, so that no other count disturbs it.
    const own = new URL(redisUrl ?? '');
    own.pathname = '/11';
    const redis = new Redis(own.href);
    const forgetCounts = async () => {
      const counts = await redis.keys('halfhour:*');
      if (counts.length > 0) await redis.del(...counts);
    };
    t.after(async () => {
      await forgetCounts();
      await redis.quit();
    });
    await forgetCounts();
    const settings = { DATABASE_URL: database.url, REDIS_URL: own.href };
    const servers: ServerProcess[] = await Promise.all([
      startServer(settings),
      startServer(settings),
    ]);
    const urls = servers.map(({ url }) => url);
    assert.equal(new Set(urls).size, 2);
    assert.deepEqual(await codesOf(urls, allowedPerMinute + 4), limited(4));
    for (const server of servers) assert.equal(await server.end('SIGTERM'), 0);
  });
});
