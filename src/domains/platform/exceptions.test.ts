import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type SharedPlatform, sharedPlatform } from '../../../test/support/shared-platform.ts';
import { globalId } from '../../kernel/identifiers.ts';
import { apiExceptions, tasks } from './tables.ts';

let platform: SharedPlatform;
let rows: (typeof apiExceptions.$inferSelect)[];
before(async () => {
  platform = await sharedPlatform();
  rows = await platform.read((query) => query.select().from(apiExceptions));
});

const list = async (input: Record<string, unknown> | null, as = 'organization') =>
  platform.ask(
    `query($input: APIExceptionQueryInput) { apiExceptions(first: 100, input: $input) { totalCount
      edges { node { id externalIdentifier accountNumber tags } } } }`,
    { as, variables: { input } },
  );

describe('exceptions', () => {
  it('are chosen by each input, and by all of them together', async () => {
    assert.equal((await list(null)).data.apiExceptions.totalCount, rows.length);
    assert.equal((await list({})).data.apiExceptions.totalCount, rows.length);
    const names = [
      'accountNumber',
      'category',
      'channel',
      'customerContact',
      'externalIdentifier',
      'priority',
      'resolutionStatus',
      'resolutionType',
      'supplyPointIdentifier',
    ] as const;
    for (const row of rows) {
      const all: Record<string, unknown> = {};
      for (const name of names) {
        const value = row[name];
        if (value === null) continue;
        all[name] = value;
        const { data } = await list({ [name]: value });
        const expected = rows.filter((each) => each[name] === value);
        assert.equal(data.apiExceptions.totalCount, expected.length, `${name} ${value}`);
      }
      const { data } = await list({ ...all, userId: String(row.userId), tags: row.tags });
      assert.equal(data.apiExceptions.totalCount, 1);
      assert.equal(data.apiExceptions.edges[0].node.id, globalId('APIExceptionType', row.id));
    }
  });

  it('are chosen by all tags that are asked for', async () => {
    const tagged = rows.find(({ tags }) => tags.length > 1);
    const [first, second] = tagged?.tags ?? [];
    for (const tags of [[first], [second], [first, second], [first, null]]) {
      const { data } = await list({ tags });
      const wanted = tags.filter((tag) => tag != null);
      const expected = rows.filter((row) => wanted.every((tag) => row.tags.includes(tag)));
      assert.equal(data.apiExceptions.totalCount, expected.length);
    }
    assert.equal((await list({ tags: [first, 'FDV'] })).data.apiExceptions.totalCount, 0);
    assert.equal((await list({ tags: [] })).data.apiExceptions.totalCount, rows.length);
  });

  it('take no identifier that is none for one that is', async () => {
    for (const userId of ['x', '0', '-1', '1.0', '99999999999', '1; drop table x']) {
      assert.deepEqual(
        (await list({ userId })).data.apiExceptions,
        { totalCount: 0, edges: [] },
        userId,
      );
    }
    const { data } = await list({ channel: "' or '1'='1" });
    assert.equal(data.apiExceptions.totalCount, 0);
  });

  it('carry what led to them, in order', async () => {
    const { data } = await platform.ask(
      `{ apiExceptions(last: 1) { edges { node { id context createdAt keyDate assignedUser { username }
        apiCalls { id operationName createdAt inputData response } events { id createdAt } notes { id body } } } } }`,
      { as: 'organization' },
    );
    const { node } = data.apiExceptions.edges[0];
    assert.equal(typeof JSON.parse(node.context), 'object');
    for (const list of [node.apiCalls, node.events]) {
      assert.ok(list.length > 0);
      const times = list.map(({ createdAt }: { createdAt: string }) => createdAt);
      assert.deepEqual(times, times.toSorted());
    }
    const again = await platform.ask(
      'query($id: ID!) { node(id: $id) { id ... on APIExceptionType { context keyDate createdAt } } }',
      { as: 'organization', variables: { id: node.id } },
    );
    const { id, context, keyDate, createdAt } = node;
    assert.deepEqual(again.data.node, { id, context, keyDate, createdAt });
  });
});

describe('an object by its global identifier', () => {
  it('is null for what is no identifier, of no known type or of nothing', async () => {
    for (const id of [
      '',
      'x',
      '1',
      globalId('Nothing', 1),
      globalId('AccountUserType', 1),
      globalId('APIExceptionType', 999_999),
      globalId('APIExceptionType', 'x'),
      globalId('APIExceptionType', '1 '),
      globalId('APIExceptionType', '01'),
      globalId('APIExceptionType', '-1'),
      globalId('APIExceptionType', '2147483648'),
      globalId('APIExceptionType', '1\0'),
      `${globalId('APIExceptionType', 1)}=`,
      globalId('constructor', 1),
    ]) {
      const { data, errors } = await platform.ask('query($id: ID!) { node(id: $id) { id } }', {
        as: 'organization',
        variables: { id },
      });
      assert.deepEqual([data, errors], [{ node: null }, undefined], id);
    }
  });
});

describe('a task', () => {
  it('tells how far it is, what came of it or why it failed', async () => {
    const [number = ''] = platform.viewer('household').accountNumbers;
    const own = (await platform.read((query) => query.select().from(tasks))).filter(
      ({ accountNumber }) => accountNumber === number,
    );
    assert.deepEqual(
      new Set(own.map(({ status }) => status)),
      new Set(['STARTED', 'FINISHED', 'FAILED']),
    );
    for (const { id, status, result, error } of own) {
      const { data } = await platform.ask(
        'query($a: String!, $t: String!) { taskResult(accountNumber: $a, taskId: $t) { status result error } }',
        { as: 'household', variables: { a: number, t: id.toUpperCase() } },
      );
      const json = result === null ? null : JSON.stringify(result);
      assert.deepEqual(data.taskResult, { status, result: json, error });
    }
  });

  it('is not found under what is no identifier', async () => {
    const [accountNumber] = platform.viewer('household').accountNumbers;
    for (const taskId of ['', 'x', '00000000-0000-0000-0000-00000000000g', "' or true --"]) {
      const { codes } = await platform.ask(
        'query($a: String!, $t: String!) { taskResult(accountNumber: $a, taskId: $t) { status } }',
        { as: 'household', variables: { a: accountNumber, t: taskId } },
      );
      assert.deepEqual(codes, ['KT-CT-10401'], taskId);
    }
  });
});
