import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { Redis } from 'ioredis';
import { createLimits, type Limits, publishedLimits } from '../../src/contract/rate-limits.ts';
import type { Viewer } from '../../src/contract/viewer.ts';
import type { Database } from '../../src/database/database.ts';
import { openTestDatabase } from '../support/database.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { samplePolicy, sampleRate } from './samples.ts';

const redisUrl = process.env.TEST_REDIS_URL;
const skip = redisUrl ? false : 'TEST_REDIS_URL names no Redis server';

function connect(url: string): Redis {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  // Told by the answers; an event that nobody listens to would end the process.
  redis.on('error', () => {});
  return redis;
}

const someone: Viewer = {
  kind: 'organization',
  organizationId: 1,
  hasEveryAccount: true,
  permissions: new Set(),
};

describe('two platforms on one Redis', { skip }, () => {
  const keyPrefix = `halfhour-test-${randomUUID()}`;
  const connections: Redis[] = [];
  let db: Database;
  let platforms: [TestPlatform, TestPlatform];

  async function limits(prefix = keyPrefix): Promise<Limits> {
    const redis = connect(redisUrl ?? '');
    connections.push(redis);
    await new Promise((resolve) => redis.once('ready', resolve));
    return createLimits({ kind: 'redis', redis }, true, { keyPrefix: prefix });
  }

  before(async () => {
    db = await openTestDatabase();
    const start = async () => startTestPlatform({ db, limits: await limits(), trustProxy: true });
    platforms = [await start(), await start()];
  });
  after(async () => {
    for (const platform of platforms) await platform.close();
    const [redis] = connections;
    for (const key of (await redis?.keys(`${keyPrefix}*`)) ?? []) await redis?.del(key);
    for (const connection of connections) connection.disconnect();
    await db.close();
  });

  const from = (ip: string) => ({ headers: { 'x-forwarded-for': ip } });

  it('count the requests of a field together', async () => {
    const ask = (platform: TestPlatform, ip: string) =>
      platform.ask('{ possibleErrors(input: { name: "viewer", type: query }) { name } }', from(ip));
    for (let n = 0; n < 10; n += 1) {
      const platform = platforms[n % 2] as TestPlatform;
      assert.equal((await ask(platform, '10.6.0.1')).errors, undefined, `request ${n + 1}`);
    }
    for (const platform of platforms) {
      assert.deepEqual((await ask(platform, '10.6.0.1')).codes, ['KT-CT-1199']);
      assert.equal((await ask(platform, '10.6.0.2')).errors, undefined);
    }
  });

  it('let no more through when both are asked at once', async () => {
    const policy = samplePolicy({ coordinate: 'Query.sample', rateLimit: sampleRate('7/h') });
    const both = platforms.map(({ limits }) => limits);
    const taken = await Promise.all(
      Array.from({ length: 30 }, (_, n) => both[n % 2]?.takeRequest(policy, 'ip:10.6.0.3')),
    );
    assert.equal(taken.filter(Boolean).length, 7);
  });

  it('count the points of a viewer together, to the last one', async () => {
    const [first, second] = platforms;
    const usedAt = async (platform: TestPlatform, ip: string) => {
      const { data } = await platform.ask(
        '{ rateLimitInfo { pointsAllowanceRateLimit { usedPoints remainingPoints } } }',
        { as: 'household', ...from(ip) },
      );
      return data.rateLimitInfo.pointsAllowanceRateLimit;
    };
    const before = await usedAt(first, '10.6.1.1');
    for (let n = 0; n < 6; n += 1) {
      await platforms[n % 2]?.ask('{ viewer { id } }', { as: 'household' });
    }
    const between = await usedAt(second, '10.6.1.2');
    assert.equal(between.usedPoints, before.usedPoints + 6 + 2);
    const allowance = publishedLimits.pointsPerHour.organization;
    assert.equal(await first.limits.takePoints(someone, 'organization:x', allowance - 5), true);
    assert.equal(await second.limits.takePoints(someone, 'organization:x', 6), false);
    assert.equal((await first.limits.pointsState(someone, 'organization:x')).remaining, 5);
    assert.equal(await second.limits.takePoints(someone, 'organization:x', 5), true);
    assert.equal(await first.limits.takePoints(someone, 'organization:x', 1), false);
  });

  it('count wrong credentials together', async () => {
    const [first, second] = platforms;
    const attempt = (platform: TestPlatform, password: string | undefined, ip: string) =>
      platform.ask(
        'mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token } }',
        {
          variables: { input: { email: platform.viewer('debtor').email, password } },
          ...from(ip),
        },
      );
    for (let n = 0; n < 10; n += 1) {
      await attempt(platforms[n % 2] as TestPlatform, 'wrong', '10.6.2.1');
    }
    for (const platform of [first, second]) {
      const { password } = platform.viewer('debtor');
      assert.deepEqual((await attempt(platform, password, '10.6.2.1')).codes, ['KT-CT-1199']);
      // Wrong ones from elsewhere lock nobody out.
      assert.deepEqual((await attempt(platform, password, '10.6.2.99')).codes, []);
    }
  });

  it('keep out of the way of platforms with another prefix', async () => {
    const other = await limits(`${keyPrefix}-other`);
    const policy = samplePolicy({ coordinate: 'Query.apart', rateLimit: sampleRate('1/h') });
    assert.equal(await platforms[0].limits.takeRequest(policy, 'ip:10.6.0.4'), true);
    assert.equal(await platforms[1].limits.takeRequest(policy, 'ip:10.6.0.4'), false);
    assert.equal(await other.takeRequest(policy, 'ip:10.6.0.4'), true);
  });

  it('leave nothing behind for good', async () => {
    const [redis] = connections;
    const keys = (await redis?.keys(`${keyPrefix}:*`)) ?? [];
    assert.ok(keys.length > 3);
    for (const key of keys) {
      const seconds = (await redis?.ttl(key)) ?? -1;
      assert.ok(seconds >= 0 && seconds <= 86_400, `${key} ${seconds}`);
    }
  });
});

describe('a platform whose Redis is away', () => {
  it('goes on counting for itself', async () => {
    const redis = connect('redis://127.0.0.1:1');
    try {
      const limits = createLimits({ kind: 'redis', redis }, true);
      const policy = samplePolicy({ coordinate: 'Query.sample', rateLimit: sampleRate('3/m') });
      const taken = [];
      for (let n = 0; n < 4; n += 1) taken.push(await limits.takeRequest(policy, 'ip:1.1.1.1'));
      assert.deepEqual(taken, [true, true, true, false]);
      const { customer } = publishedLimits.pointsPerHour;
      assert.equal(await limits.takePoints(null, 'ip:1.1.1.1', customer), true);
      assert.equal(await limits.takePoints(null, 'ip:1.1.1.1', 1), false);
      assert.equal((await limits.pointsState(null, 'ip:1.1.1.1')).remaining, 0);
      assert.equal(await limits.takeAttempt('1.1.1.1', 'a@b.c'), true);
      await limits.forgiveAttempt('1.1.1.1', 'a@b.c');
      assert.equal(await limits.takeWrongKey('1.1.1.1'), true);
    } finally {
      redis.disconnect();
    }
  });
});
