import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buildSchema, type GraphQLResolveInfo, isObjectType } from 'graphql';
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts';
import { CodedError } from '../contract/errors.ts';
import type { Context } from './context.ts';
import { counted, isListOfObjects, newListTally } from './lists.ts';

function isTooMany(error: unknown): boolean {
  assert.ok(error instanceof CodedError);
  assert.ok(error.isAdmitted);
  return error.code === 'KT-CT-1189';
}

describe('what the lists of an answer hold', () => {
  it('is counted up to the figure and refused beyond it', () => {
    const tally = newListTally(() => false);
    tally.add(12_000);
    tally.add(8_000);
    assert.equal(tally.isExceeded, false);
    assert.throws(() => tally.add(1), isTooMany);
    assert.equal(tally.isExceeded, true);
  });

  it('is not limited where limits are off', () => {
    const tally = newListTally(() => true);
    tally.add(1_000_000);
    assert.equal(tally.isExceeded, false);
  });

  it('is counted whether a list is there at once or later', async () => {
    const listed = newListTally(() => false);
    const context = { listed } as Context;
    const info = {} as GraphQLResolveInfo;
    const list = Array.from({ length: 8_000 }, (_, n) => n);
    assert.equal(counted(() => list)(null, {}, context, info), list);
    assert.equal(await counted(async () => list)(null, {}, context, info), list);
    assert.equal(await counted(async () => null)(null, {}, context, info), null);
    assert.equal(counted(() => undefined)(null, {}, context, info), undefined);
    await assert.rejects(async () => counted(async () => list)(null, {}, context, info), isTooMany);
    assert.throws(() => counted(() => list)(null, {}, context, info), isTooMany);
  });

  it('is that of lists of objects', () => {
    const { Query } = buildSchema(`type Query { a: [T!]! b: [I] c: [Int!] d: T e: [[T]] }
      interface I { x: Int } type T implements I { x: Int }`).getTypeMap();
    assert.ok(isObjectType(Query));
    const counts = Object.values(Query.getFields()).map(({ type }) => isListOfObjects(type));
    assert.deepEqual(counts, [true, true, false, false, false]);
  });
});

describe('lists within lists over HTTP', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  it('are refused as a whole where they would grow without end', async () => {
    const nested = (levels: number) =>
      `{ viewer { ${'accounts { ... on AccountType { users { '.repeat(levels)} id ${' } } }'.repeat(levels)} } }`;
    assert.equal((await platform.ask(nested(1), { as: 'group' })).errors, undefined);
    // Interpreted at first and compiled in the end.
    for (let turn = 0; turn < 4; turn += 1) {
      const { data, codes, status } = await platform.ask(nested(10), { as: 'group' });
      assert.deepEqual([status, data, codes], [200, undefined, ['KT-CT-1189']]);
    }
    assert.deepEqual(platform.faults, []);
  });
});
