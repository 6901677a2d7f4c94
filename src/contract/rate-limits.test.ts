import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { samplePolicy, sampleRate } from '../../test/limits/samples.ts';
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts';
import { createLimits, publishedLimits } from './rate-limits.ts';
import type { Viewer } from './viewer.ts';

const customer: Viewer = {
  kind: 'customer',
  userId: 1,
  email: 'someone@halfhour.example',
  permissions: new Set(),
  narrowedTo: null,
  boundTo: null,
};
const organization: Viewer = {
  kind: 'organization',
  organizationId: 1,
  hasEveryAccount: true,
  permissions: new Set(),
};

describe('the rate of a field', () => {
  const policy = samplePolicy({ coordinate: 'Query.sample', rateLimit: sampleRate('3/m', '5/h') });

  it('lets so many requests through and not one more, each caller for itself', async () => {
    const limits = createLimits({ kind: 'memory' }, true);
    const taken = [];
    for (let n = 0; n < 4; n += 1) taken.push(await limits.takeRequest(policy, 'ip:1.1.1.1'));
    assert.deepEqual(taken, [true, true, true, false]);
    assert.equal(await limits.takeRequest(policy, 'ip:2.2.2.2'), true);
    const other = samplePolicy({ coordinate: 'Query.other', rateLimit: sampleRate('3/m') });
    assert.equal(await limits.takeRequest(other, 'ip:1.1.1.1'), true);
  });

  it('lets no more through when they all come at once', async () => {
    const limits = createLimits({ kind: 'memory' }, true);
    const taken = await Promise.all(
      Array.from({ length: 20 }, () => limits.takeRequest(policy, 'ip:1.1.1.1')),
    );
    assert.equal(taken.filter(Boolean).length, 3);
  });

  it('tells the step that binds most, and counts nothing by telling', async () => {
    const limits = createLimits({ kind: 'memory' }, true);
    await limits.takeRequest(policy, 'ip:1.1.1.1');
    for (let n = 0; n < 5; n += 1) await limits.requestState(policy, 'ip:1.1.1.1');
    const state = await limits.requestState(policy, 'ip:1.1.1.1');
    assert.deepEqual(
      { ...state, secondsToNextWindow: 0 },
      { limit: 3, used: 1, remaining: 2, isBlocked: false, secondsToNextWindow: 0 },
    );
    const seconds = state?.secondsToNextWindow ?? 0;
    assert.ok(seconds > 0 && seconds <= 60, `${seconds} s`);
    const untouched = await limits.requestState(policy, 'ip:3.3.3.3');
    assert.deepEqual([untouched?.used, untouched?.secondsToNextWindow], [0, 0]);
    const unlimited = samplePolicy({ coordinate: 'Query.free' });
    assert.equal(await limits.requestState(unlimited, 'ip:1.1.1.1'), null);
  });
});

describe('the points of an hour', () => {
  it('are 50,000 for a customer and 100,000 for an organization, to the point', async () => {
    const limits = createLimits({ kind: 'memory' }, true);
    for (const [viewer, caller, allowance] of [
      [customer, 'user:1', publishedLimits.pointsPerHour.customer],
      [organization, 'organization:1', publishedLimits.pointsPerHour.organization],
    ] as const) {
      assert.equal(await limits.takePoints(viewer, caller, allowance - 3), true);
      assert.equal(await limits.takePoints(viewer, caller, 4), false);
      // Nothing was taken by the request that was refused.
      assert.equal((await limits.pointsState(viewer, caller)).remaining, 3);
      assert.equal(await limits.takePoints(viewer, caller, 3), true);
      assert.equal(await limits.takePoints(viewer, caller, 1), false);
      assert.equal(await limits.takePoints(viewer, caller, 0), true);
    }
    assert.deepEqual(publishedLimits.pointsPerHour, {
      customer: 50_000,
      organization: 100_000,
      application: 300_000,
    });
    assert.equal(await limits.takePoints(customer, 'user:2', 50_000), true);
  });
});

describe('limits that are watched', () => {
  const watched = (told: [limit: string, caller: string][]) =>
    createLimits({ kind: 'memory' }, true, {
      letPass: (limit, caller) => told.push([limit, caller]),
    });

  it('count as ever, and let pass and tell what they would refuse', async () => {
    const told: [string, string][] = [];
    const limits = watched(told);
    const policy = samplePolicy({ coordinate: 'Query.sample', rateLimit: sampleRate('1/m') });
    assert.equal(await limits.takeRequest(policy, 'ip:1.1.1.1'), true);
    assert.deepEqual(told, []);
    assert.equal(await limits.takeRequest(policy, 'ip:1.1.1.1'), true);
    assert.equal((await limits.requestState(policy, 'ip:1.1.1.1'))?.isBlocked, true);
    assert.equal(await limits.takePoints(customer, 'user:1', 50_000), true);
    assert.equal(await limits.takePoints(customer, 'user:1', 1), true);
    assert.equal((await limits.pointsState(customer, 'user:1')).remaining, 0);
    assert.equal(limits.allowsItems('ip:1.1.1.1'), true);
    assert.deepEqual(told, [
      ['Query.sample', 'ip:1.1.1.1'],
      ['points', 'user:1'],
      ['items', 'ip:1.1.1.1'],
    ]);
  });

  it('refuse wrong credentials and resets beyond theirs', async () => {
    const limits = watched([]);
    for (let n = 0; n < 10; n += 1) await limits.takeAttempt('ip', 'a@b.c');
    assert.equal(await limits.takeAttempt('ip', 'a@b.c'), false);
    for (let n = 0; n < 5; n += 1) await limits.takePasswordReset('a@b.c');
    assert.equal(await limits.takePasswordReset('a@b.c'), false);
  });
});

// Ours: no figures are published.
describe('attempts to sign in with a password', () => {
  it('are ten wrong ones for a user from one address, and count for no other address', async () => {
    const limits = createLimits({ kind: 'memory' }, true);
    for (let n = 0; n < 10; n += 1) assert.equal(await limits.takeAttempt('ip', 'a@b.c'), true);
    assert.equal(await limits.takeAttempt('ip', 'a@b.c'), false);
    assert.equal(await limits.takeAttempt('another', 'a@b.c'), true);
    assert.equal(await limits.takeAttempt('ip', 'd@e.f'), true);
  });

  it('are two hundred wrong ones for a user from everywhere', async () => {
    const limits = createLimits({ kind: 'memory' }, true);
    for (let n = 0; n < 200; n += 1) {
      assert.equal(await limits.takeAttempt(`ip${n % 40}`, 'a@b.c'), true, `${n}`);
    }
    assert.equal(await limits.takeAttempt('another', 'a@b.c'), false);
    assert.equal(await limits.takeAttempt('another', 'd@e.f'), true);
  });

  it('that one address is refused do not count against the user elsewhere', async () => {
    const limits = createLimits({ kind: 'memory' }, true);
    for (let n = 0; n < 1000; n += 1) await limits.takeAttempt('ip', 'a@b.c');
    assert.equal(await limits.takeAttempt('another', 'a@b.c'), true);
  });

  it('are a hundred wrong ones from an address, whoever they are for', async () => {
    const limits = createLimits({ kind: 'memory' }, true);
    for (let n = 0; n < 100; n += 1) {
      assert.equal(await limits.takeAttempt('ip', `a${n % 20}@b.c`), true);
    }
    assert.equal(await limits.takeAttempt('ip', 'd@e.f'), false);
    assert.equal(await limits.takeAttempt('other', 'd@e.f'), true);
  });

  it('that were right are not counted and clear the user at the address', async () => {
    const limits = createLimits({ kind: 'memory' }, true);
    for (let n = 0; n < 300; n += 1) {
      assert.equal(await limits.takeAttempt('ip', 'a@b.c'), true);
      await limits.forgiveAttempt('ip', 'a@b.c');
    }
    for (let n = 0; n < 9; n += 1) await limits.takeAttempt('ip', 'a@b.c');
    assert.equal(await limits.takeAttempt('ip', 'a@b.c'), true);
    await limits.forgiveAttempt('ip', 'a@b.c');
    for (let n = 0; n < 10; n += 1) assert.equal(await limits.takeAttempt('ip', 'a@b.c'), true);
  });
});

describe('wrong keys', () => {
  it('are a hundred from an address, and leave its passwords alone', async () => {
    const limits = createLimits({ kind: 'memory' }, true);
    for (let n = 0; n < 100; n += 1) assert.equal(await limits.takeWrongKey('ip'), true);
    assert.equal(await limits.takeWrongKey('ip'), false);
    assert.equal(await limits.takeWrongKey('other'), true);
    assert.equal(await limits.takeAttempt('ip', 'a@b.c'), true);
  });
});

describe('limits over HTTP', () => {
  let platform: TestPlatform;
  let unlimited: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ trustProxy: true });
    unlimited = await startTestPlatform({ hasLimits: false });
  });
  after(async () => {
    await platform.close();
    await unlimited.close();
  });

  const possibleErrors = '{ possibleErrors(input: { name: "viewer", type: query }) { name } }';
  const version = '{ krakenVersion { number } }';
  const from = (ip: string) => ({ headers: { 'x-forwarded-for': ip } });

  it('refuse the request after the last that a field allows, and no other address', async () => {
    for (const [document, allowed, ip, other] of [
      [possibleErrors, 10, '10.0.0.1', '10.0.0.2'],
      [version, 100, '10.0.0.3', '10.0.0.4'],
    ] as const) {
      for (let n = 1; n <= allowed; n += 1) {
        assert.equal((await platform.ask(document, from(ip))).errors, undefined, `request ${n}`);
      }
      const refused = await platform.ask(document, from(ip));
      assert.equal(refused.status, 200);
      assert.deepEqual(refused.codes, ['KT-CT-1199']);
      assert.equal(refused.errors?.[0]?.message, 'Too many requests.');
      assert.equal((await platform.ask(document, from(other))).errors, undefined);
    }
    assert.equal((await platform.ask(version, from('10.0.0.1'))).errors, undefined);
  });

  it('go by the address that the proxy adds, not by what a client writes before it', async () => {
    const forged = (n: number) => from(`192.0.2.${n}, 10.0.0.9`);
    for (let n = 1; n <= 10; n += 1) {
      assert.equal((await platform.ask(possibleErrors, forged(n))).errors, undefined);
    }
    assert.deepEqual((await platform.ask(possibleErrors, forged(11))).codes, ['KT-CT-1199']);
  });

  it('count every alias of one document', async () => {
    const aliases = Array.from({ length: 11 }, (_, n) => `a${n}: ${possibleErrors.slice(1, -1)}`);
    const { codes, data } = await platform.ask(`{ ${aliases.join(' ')} }`, from('10.0.0.5'));
    assert.deepEqual(codes, ['KT-CT-1199']);
    assert.equal(Object.values(data).filter(Boolean).length, 10);
  });

  it('count by address, whoever asks', async () => {
    for (const as of ['household', 'organization', 'partner', 'few', 'plain']) {
      for (let n = 0; n < 2; n += 1) {
        const { errors } = await platform.ask(possibleErrors, { as, ...from('10.0.0.6') });
        assert.equal(errors, undefined);
      }
    }
    const { codes } = await platform.ask(possibleErrors, { as: 'group', ...from('10.0.0.6') });
    assert.deepEqual(codes, ['KT-CT-1199']);
  });

  /** Points left to a viewer, as it is told itself; asking costs two of them. */
  const pointsOf = async (as: string, ip: string) => {
    const { data } = await platform.ask(
      '{ rateLimitInfo { pointsAllowanceRateLimit { limit usedPoints remainingPoints isBlocked ttl } } }',
      { as, ...from(ip) },
    );
    return data.rateLimitInfo.pointsAllowanceRateLimit;
  };

  it('end an hour at its last point, for a customer and for an organization', async () => {
    const ids = {
      debtor: (await platform.ask('{ viewer { id } }', { as: 'debtor', ...from('10.0.0.7') })).data
        .viewer.id,
    };
    for (const [as, viewer, caller, allowance] of [
      ['debtor', customer, `user:${ids.debtor}`, 50_000],
      ['few', organization, 'organization:', 100_000],
    ] as const) {
      const before = await pointsOf(as, '10.0.1.1');
      assert.equal(before.limit, allowance);
      assert.equal(before.usedPoints + before.remainingPoints, allowance);
      const who = as === 'few' ? `${caller}${await organizationId('few')}` : caller;
      assert.equal(await platform.limits.takePoints(viewer, who, before.remainingPoints - 3), true);
      const near = await pointsOf(as, '10.0.1.2');
      assert.deepEqual(
        [near.remainingPoints, near.usedPoints, near.isBlocked],
        [1, allowance - 1, false],
      );
      const two = '{ a: passwordValidatorHelpTexts b: passwordValidatorHelpTexts }';
      const one = '{ passwordValidatorHelpTexts }';
      const refused = await platform.ask(two, { as, ...from('10.0.1.3') });
      assert.deepEqual([refused.codes, refused.data], [['KT-CT-1199'], undefined]);
      assert.equal((await platform.ask(one, { as, ...from('10.0.1.3') })).errors, undefined);
      assert.deepEqual((await platform.ask(one, { as, ...from('10.0.1.3') })).codes, [
        'KT-CT-1199',
      ]);
      // Without the token the address pays.
      assert.equal((await platform.ask(one, from('10.0.1.3'))).errors, undefined);
    }
  });

  const organizationId = async (name: string): Promise<number> => {
    const token = await platform.tokenOf(name);
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return Number(payload.sub.split(':')[1]);
  };

  const emptyRequest = { source: '', operationName: null, variables: {} };

  it('keep an address from having ever new documents refused, and nobody else', async () => {
    const hostile = (n: number) => `{ nothing } # ${n}${'x'.repeat(100_000)}`;
    const codes = new Set<string | undefined>();
    for (let n = 0; n < 8; n += 1) {
      const { codes: refused } = await platform.ask(hostile(n), from('10.0.2.1'));
      codes.add(refused[0]);
    }
    assert.deepEqual([...codes], ['KT-CT-1605', 'KT-CT-1199']);
    const other = '{ krakenVersion { number } } # not seen before';
    assert.deepEqual((await platform.ask(other, from('10.0.2.1'))).codes, ['KT-CT-1199']);
    assert.equal((await platform.ask(other, from('10.0.2.2'))).errors, undefined);
    // Neither by the header of possible errors nor by being measured is a document read for nothing.
    const header = { headers: { ...from('10.0.2.1').headers, 'x-kraken-possible-errors': 'true' } };
    const next = '{ krakenVersion { number } } # never seen';
    assert.deepEqual((await platform.ask(next, header)).codes, ['KT-CT-1199']);
    assert.equal(platform.instance.possibleErrors({ ...emptyRequest, source: next }).length, 0);
    // By now it has been.
    assert.equal((await platform.ask(other, from('10.0.2.1'))).errors, undefined);
  });

  it('are not there where they are switched off, pages apart', async () => {
    for (let n = 0; n < 12; n += 1) {
      assert.equal((await unlimited.ask(possibleErrors)).errors, undefined);
    }
    const dear = Array.from({ length: 300 }, (_, n) => `a${n}: passwordValidatorHelpTexts`);
    assert.equal((await unlimited.ask(`{ ${dear.join(' ')} }`)).errors, undefined);
    const wide = Array.from(
      { length: 150 },
      (_, n) => `a${n}: apiBrownouts(first: 100) { edgeCount }`,
    );
    assert.equal(
      (await unlimited.ask(`{ ${wide.join(' ')} }`, { as: 'organization' })).errors,
      undefined,
    );
    assert.equal(await unlimited.limits.takePoints(customer, 'user:1', 1_000_000), true);
    const document = '{ apiBrownouts(first: 101) { edgeCount } }';
    assert.deepEqual((await unlimited.ask(document, { as: 'organization' })).codes, ['KT-CT-1201']);
    const wrong = `mutation { obtainKrakenToken(input: { APIKey: "wrong" }) { token } }`;
    for (let n = 0; n < 101; n += 1) {
      assert.deepEqual((await unlimited.ask(wrong)).codes, ['KT-CT-1139']);
    }
  });
});
