import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';

describe('where a viewer stands against the limits', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ trustProxy: true });
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const from = (ip: string) => ({ headers: { 'x-forwarded-for': ip } });
  const fieldsOf = async (ip: string, args = 'first: 100', as = 'household') => {
    const { data, codes } = await platform.ask(
      `{ rateLimitInfo { fieldSpecificRateLimits(${args}) { totalCount edgeCount
        pageInfo { hasNextPage } edges { cursor node { field rate ttl isBlocked } } } } }`,
      { as, ...from(ip) },
    );
    return { codes, found: data?.rateLimitInfo?.fieldSpecificRateLimits };
  };

  it('counts every point that was taken, and tells when the hour ends', async () => {
    const points = async () => {
      const { data } = await platform.ask(
        '{ rateLimitInfo { pointsAllowanceRateLimit { limit usedPoints remainingPoints ttl isBlocked } } }',
        { as: 'plain', ...from('10.5.0.1') },
      );
      return data.rateLimitInfo.pointsAllowanceRateLimit;
    };
    const first = await points();
    assert.deepEqual(
      [first.limit, first.usedPoints, first.remainingPoints, first.isBlocked],
      [50_000, 2, 49_998, false],
    );
    const nowS = platform.clock.now().epochMilliseconds / 1000;
    assert.ok(first.ttl > nowS && first.ttl <= nowS + 3600, `${first.ttl - nowS} s`);
    for (let n = 0; n < 5; n += 1) {
      await platform.ask('{ viewer { accounts { number } } }', {
        as: 'plain',
        ...from('10.5.0.1'),
      });
    }
    assert.equal((await points()).usedPoints, 2 + 5 * 2 + 2);
    // A document that is refused before it runs takes nothing.
    const dear = Array.from({ length: 201 }, (_, n) => `a${n}: passwordValidatorHelpTexts`).join(
      ' ',
    );
    await platform.ask(`{ ${dear} }`, { as: 'plain' });
    await platform.ask('{ nothing }', { as: 'plain' });
    assert.equal((await points()).usedPoints, 2 + 5 * 2 + 2 + 2);
  });

  it('lists exactly the fields that have a rate, by name', async () => {
    const limited = [...platform.instance.contract.policies.values()].filter(
      ({ rateLimit }) => rateLimit,
    );
    const { found } = await fieldsOf('10.5.0.2');
    assert.equal(found.totalCount, limited.length);
    const listed = found.edges.map(({ node }: { node: { field: string } }) => node.field);
    assert.deepEqual(listed, limited.map(({ fieldName }) => fieldName).toSorted());
    for (const { node } of found.edges) {
      const policy = limited.find(({ fieldName }) => fieldName === node.field);
      assert.equal(node.rate, policy?.rateLimit?.steps.map(({ text }) => text).join(', '));
      assert.deepEqual([node.ttl, node.isBlocked], [0, false]);
    }
  });

  it('is blocked from the request on that uses a rate up, by address', async () => {
    const ip = '10.5.0.3';
    const stateOf = async (name: string, ofIp: string) => {
      const { found } = await fieldsOf(ofIp, `first: 1, fields: ["${name}"]`);
      assert.equal(found.totalCount, 1);
      return found.edges[0].node;
    };
    const ask = () =>
      platform.ask('{ possibleErrors(input: { name: "viewer", type: query }) { name } }', from(ip));
    for (let n = 0; n < 9; n += 1) assert.equal((await ask()).errors, undefined);
    assert.equal((await stateOf('possibleErrors', ip)).isBlocked, false);
    assert.equal((await ask()).errors, undefined);
    const used = await stateOf('possibleErrors', ip);
    assert.equal(used.isBlocked, true);
    assert.ok(used.ttl > 0 && used.ttl <= 60, `${used.ttl} s`);
    assert.deepEqual((await ask()).codes, ['KT-CT-1199']);
    assert.equal((await stateOf('krakenVersion', ip)).isBlocked, false);
    assert.equal((await stateOf('possibleErrors', '10.5.0.4')).isBlocked, false);
  });

  it('has a rate of its own, ten a minute', async () => {
    const ip = '10.5.0.5';
    for (let n = 1; n <= 10; n += 1) {
      const { found } = await fieldsOf(ip, 'first: 1, fields: ["rateLimitInfo"]');
      assert.equal(found.edges[0].node.isBlocked, n === 10);
    }
    assert.deepEqual((await fieldsOf(ip)).codes, ['KT-CT-1199']);
  });

  it('pages through the fields, and takes no cursor that it did not write', async () => {
    const { found } = await fieldsOf('10.5.0.6', 'first: 1');
    assert.deepEqual([found.edgeCount, found.pageInfo.hasNextPage], [1, true]);
    const { cursor } = found.edges[0];
    const next = await fieldsOf('10.5.0.6', `first: 1, after: "${cursor}"`);
    assert.notEqual(next.found.edges[0].node.field, found.edges[0].node.field);
    for (const args of [
      `first: 1, after: "${cursor.slice(2)}"`,
      `last: 1, before: "x"`,
      `first: 1, fields: ["krakenVersion"], after: "${Buffer.from('["fieldSpecificRateLimits","none"]').toString('base64url')}"`,
    ]) {
      assert.deepEqual((await fieldsOf('10.5.0.6', args)).codes, ['KT-CT-1605'], args);
    }
    const none = await fieldsOf('10.5.0.6', 'first: 5, fields: ["nothing", null]');
    assert.deepEqual([none.found.totalCount, none.found.edges], [0, []]);
    assert.deepEqual((await fieldsOf('10.5.0.6', 'fields: []')).codes, ['KT-CT-1201']);
  });
});
