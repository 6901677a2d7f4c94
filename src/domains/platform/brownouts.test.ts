import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it, mock } from 'node:test';
import { testNow } from '../../../test/support/database.ts';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import { scheduleBrownout, watchBrownouts } from './brownouts.actions.ts';
import { brownoutStatusAt } from './brownouts.rules.ts';
import { addBrownout, openBrownouts, stopBrownout } from './brownouts.store.ts';
import { brownouts } from './tables.ts';

type Field =
  | 'Query.krakenVersion'
  | 'Query.apiBrownouts'
  | 'AccountType.number'
  | 'Mutation.nothing';

let platform: TestPlatform;
const schedule = (field: Field | string, startsInMinutes: number, forMinutes: number) => {
  const { db, clock, instance } = platform;
  const startsAt = clock.now().add({ minutes: startsInMinutes });
  const endsAt = startsAt.add({ minutes: forMinutes });
  const known = { schema: instance.contract.schema, paths: ['/v1/products/'] };
  return scheduleBrownout(db, clock, known, { target: field, startsAt, endsAt });
};

describe('a brownout', () => {
  beforeEach(async () => {
    platform = await startTestPlatform();
  });
  afterEach(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  it('switches root and nested fields off from its start up to its end, to the instant', async () => {
    await schedule('Query.krakenVersion', 10, 5);
    await schedule('AccountType.number', 10, 5);
    const root = '{ krakenVersion { number } passwordValidatorHelpTexts }';
    const nested = '{ viewer { email accounts { status ... on AccountType { n: number id } } } }';
    const outcomes = async () => {
      const [first, second] = [
        await platform.ask(root),
        await platform.ask(nested, { as: 'household' }),
      ];
      // What is not touched answers all the while.
      assert.ok(first.data.passwordValidatorHelpTexts.length > 0);
      const { email, accountNumbers } = platform.viewer('household');
      assert.equal(second.data.viewer.email, email);
      assert.equal(second.data.viewer.accounts.length, accountNumbers.length);
      for (const account of second.data.viewer.accounts) {
        assert.ok(account.status && account.id);
        assert.equal(account.n === null, second.codes.length > 0);
      }
      assert.equal(first.data.krakenVersion === null, first.codes.length > 0);
      return new Set([...first.codes, ...second.codes]);
    };
    // Often enough for the documents to be compiled, before, during and after.
    for (let n = 0; n < 4; n += 1) assert.deepEqual(await outcomes(), new Set());
    const [start, end] = ['2026-03-10T12:10:00Z', '2026-03-10T12:15:00Z'];
    platform.clock.set('2026-03-10T12:09:59.999Z');
    assert.deepEqual(await outcomes(), new Set());
    platform.clock.set(start);
    for (let n = 0; n < 4; n += 1) assert.deepEqual(await outcomes(), new Set(['KT-CT-1113']));
    platform.clock.set('2026-03-10T12:14:59.999Z');
    assert.deepEqual(await outcomes(), new Set(['KT-CT-1113']));
    platform.clock.set(end);
    for (let n = 0; n < 4; n += 1) assert.deepEqual(await outcomes(), new Set());
  });

  it('is told with its own type of error, at the field that is off', async () => {
    await schedule('AccountType.number', 0, 5);
    const { errors } = await platform.ask('{ viewer { accounts { number } } }', { as: 'plain' });
    assert.equal(errors?.[0]?.message, 'Disabled GraphQL field requested.');
    assert.equal(errors?.[0]?.extensions.errorType, 'SERVICE_AVAILABILITY');
    assert.deepEqual(errors?.[0]?.path, ['viewer', 'accounts', 0, 'number']);
  });

  it('leaves a field off while another one of the same field goes on', async () => {
    await schedule('Query.krakenVersion', 0, 10);
    await schedule('Query.krakenVersion', 5, 10);
    const codes = async () => (await platform.ask('{ krakenVersion { number } }')).codes;
    for (const [minutes, expected] of [
      [0, ['KT-CT-1113']],
      [7, ['KT-CT-1113']],
      [14, ['KT-CT-1113']],
      [15, []],
    ] as const) {
      platform.clock.set(testNow);
      platform.clock.advance({ minutes });
      assert.deepEqual(await codes(), expected, `after ${minutes} minutes`);
    }
  });

  it('of the other interface touches nothing here', async () => {
    const startsAt = platform.clock.now();
    const endsAt = startsAt.add({ hours: 1 });
    const path = { apiType: 'REST' as const, disablesRequestsTo: 'Query.krakenVersion' };
    await addBrownout(platform.db, { ...path, startsAt, endsAt });
    assert.equal((await platform.ask('{ krakenVersion { number } }')).errors, undefined);
  });
});

describe('the list of brownouts', () => {
  before(async () => {
    platform = await startTestPlatform();
  });
  afterEach(() => platform.clock.set(testNow));
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  /** Signs in anew, since the clock goes further than a token lasts. */
  const list = async (input: string) => {
    const { organizationSecretKey } = platform.viewer('organization');
    const { data: signedIn } = await platform.ask(
      'mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token } }',
      { variables: { input: { organizationSecretKey } } },
    );
    const { data, text } = await platform.ask(
      `{ apiBrownouts(first: 100${input}) { totalCount edges { node {
        apiType disablesRequestsTo startsAt endsAt status } } } }`,
      { token: signedIn.obtainKrakenToken.token },
    );
    assert.ok(data?.apiBrownouts, text);
    return data.apiBrownouts;
  };
  const statusesOf = (found: { edges: { node: { status: string } }[] }) =>
    new Set(found.edges.map(({ node }) => node.status));

  it('is in the order of their beginnings, each with where it stands', async () => {
    const rows = await platform.db.query.select().from(brownouts);
    const found = await list('');
    assert.equal(found.totalCount, rows.length);
    const starts = found.edges.map(({ node }: { node: { startsAt: string } }) => node.startsAt);
    assert.deepEqual(starts, starts.toSorted().toReversed());
    const every = ['SCHEDULED', 'IN_PROGRESS', 'CANCELLED', 'COMPLETED', 'ABORTED'];
    assert.deepEqual(statusesOf(found), new Set(every));
  });

  it('is narrowed to statuses, by the rule that each one shows', async () => {
    const rows = await platform.db.query.select().from(brownouts);
    for (const hours of [0, 24 * 8, 24 * 20, 24 * 60, 24 * 61, 24 * 100]) {
      platform.clock.set(testNow);
      platform.clock.advance({ hours });
      let total = 0;
      for (const status of [
        'SCHEDULED',
        'IN_PROGRESS',
        'CANCELLED',
        'COMPLETED',
        'ABORTED',
      ] as const) {
        const found = await list(`, input: { statuses: [${status}] }`);
        const now = platform.clock.now();
        const expected = rows.filter((row) => brownoutStatusAt(row, now) === status);
        assert.equal(found.edges.length, expected.length, `${status} after ${hours} hours`);
        assert.equal(found.totalCount, expected.length);
        for (const each of statusesOf(found)) assert.equal(each, status);
        total += found.totalCount;
      }
      assert.equal(total, rows.length);
    }
    platform.clock.set(testNow);
    const some = await list(', input: { statuses: [CANCELLED, ABORTED, null] }');
    assert.deepEqual(statusesOf(some), new Set(['CANCELLED', 'ABORTED']));
    assert.equal((await list(', input: { statuses: null }')).totalCount, rows.length);
  });

  it('holds nothing where no status is asked for', async () => {
    assert.deepEqual(await list(', input: { statuses: [] }'), { totalCount: 0, edges: [] });
  });

  it('takes fields that are there and times that make sense', async () => {
    await assert.rejects(() => schedule('Query.nothing', 0, 5), /There is no field Query.nothing/);
    await assert.rejects(() => schedule('krakenVersion', 0, 5), /There is no field/);
    await assert.rejects(() => schedule('Query.krakenVersion', 5, 0), /ends after it starts/);
    await assert.rejects(() => schedule('Query.krakenVersion', 5, -1), /ends after it starts/);
    await assert.rejects(() => schedule('Query.krakenVersion', -10, 10), /over already/);
    assert.ok((await schedule('Query.krakenVersion', -10, 11)) > 0);
  });

  it('remembers what was called off before it began and broken off after', async () => {
    const { db, clock } = platform;
    const [ahead, on] = [await schedule('Query.node', 60, 5), await schedule('Query.node', 0, 5)];
    const now = clock.now();
    assert.equal((await stopBrownout(db, ahead, now))?.cancelledAt?.toString(), now.toString());
    assert.equal((await stopBrownout(db, on, now))?.abortedAt?.toString(), now.toString());
    assert.equal(await stopBrownout(db, on, now), null);
    assert.equal(await stopBrownout(db, 999_999, now), null);
    const open = await openBrownouts(db, now);
    assert.ok(!open.some(({ id }) => id === ahead || id === on));
  });
});

describe('a server that watches for brownouts', () => {
  before(async () => {
    platform = await startTestPlatform();
  });
  afterEach(() => mock.restoreAll());
  after(() => platform.close());

  it('learns within two seconds of one that another process scheduled, and reads no more often', async () => {
    let nowMs = 1000;
    mock.method(performance, 'now', () => nowMs);
    const applied: string[][] = [];
    const { db, clock } = platform;
    let looks = 0;
    const query = new Proxy(db.query, {
      get(target, name, receiver) {
        if (name === 'select') looks += 1;
        return Reflect.get(target, name, receiver);
      },
    });
    const watch = watchBrownouts({ ...db, query }, clock, ({ fields }) =>
      applied.push([...fields]),
    );
    for (let n = 0; n < 10; n += 1) await watch.keepUp();
    assert.equal(looks, 1);
    // Of those of the demonstration world.
    applied.length = 0;
    await schedule('Query.krakenVersion', 0, 5);
    nowMs += 1999;
    await watch.keepUp();
    assert.deepEqual([looks, applied.length], [1, 0]);
    nowMs += 1;
    await Promise.all([watch.keepUp(), watch.keepUp(), watch.keepUp()]);
    assert.deepEqual([looks, applied], [2, [['Query.krakenVersion']]]);
    clock.advance({ minutes: 5 });
    await watch.keepUp();
    assert.deepEqual(applied, [['Query.krakenVersion'], []]);
  });
});
