import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openTestDatabase } from '../../test/support/database.ts';
import { accountsOfUser } from '../domains/accounts/access/access.store.ts';
import { rolesOnAccount } from '../domains/accounts/access/roles.store.ts';
import { accountByNumber } from '../domains/accounts/account/accounts.store.ts';
import { domains } from '../domains/all.ts';
import { userById } from '../domains/identity/users.store.ts';
import type { Database } from './database.ts';
import { knownLoaders, linksFrom } from './loaders.ts';
import { Reader } from './reader.ts';
import { Course } from './requests.ts';

/** Names of the statements that were sent, in order. */
let sent: string[] = [];

/** The same door, noting what is sent through it. */
function watched(db: Database): Database {
  const { pipeline } = db;
  if (pipeline) {
    const run = pipeline.run.bind(pipeline);
    pipeline.run = (shape, values) => {
      sent.push(shape.name);
      return run(shape, values);
    };
  }
  return db;
}

/** What the fields of a viewer read, one after the other. */
async function readMembers(db: Database, userId: number): Promise<unknown> {
  const user = await db.read(userById, userId);
  const accounts = await db.read(accountsOfUser, userId);
  const members = await Promise.all(
    accounts.map(async ({ account }) => {
      const roles = await db.read(rolesOnAccount, account.id);
      return Promise.all(roles.map((role) => db.read(userById, role.userId)));
    }),
  );
  return { user, accounts, members };
}

describe('a door for one request', () => {
  let db: Database;
  before(async () => {
    db = watched(await openTestDatabase());
  });
  after(() => db.close());
  beforeEach(() => {
    sent = [];
  });

  it('answers what the plain door answers, however often its kind has come', async () => {
    const course = new Course();
    for (const userId of [1, 2, 3, 4, 5, 999_999, 6, 1]) {
      const plain = await readMembers(db, userId);
      assert.deepEqual(await readMembers(db.forRequest(course), userId), plain);
    }
  });

  it('reads in one statement what leads on from one another', async (test) => {
    if (!db.pipeline) return test.skip('the embedded database has no way to be far from');
    const course = new Course();
    for (const userId of [1, 2]) await readMembers(db.forRequest(course), userId);
    sent = [];
    await readMembers(db.forRequest(course), 3);
    assert.equal(sent.length, 1);
    assert.match(sent[0] ?? '', /^together_/);
  });

  it('reads a key once, and reads it again for the next request', async () => {
    const course = new Course();
    const door = db.forRequest(course);
    const [one, other] = await Promise.all([door.read(userById, 1), door.read(userById, 1)]);
    assert.equal(one, other);
    assert.equal(await door.read(userById, 1), one);
    assert.notEqual(await db.forRequest(course).read(userById, 1), one);
  });

  it('learns anew, so that it forgets what its kind no longer reads', async () => {
    const course = new Course();
    for (const userId of [1, 2]) await readMembers(db.forRequest(course), userId);
    assert.notEqual(course.treeFrom('identity.userById'), null);
    for (let turn = 2; turn < 500; turn += 1) course.begin();
    await db.forRequest(course).read(userById, 1);
    assert.notEqual(course.treeFrom('identity.userById'), null, 'until it has been learned');
    for (let turn = 501; turn <= 600; turn += 1) course.begin();
    assert.equal(course.treeFrom('identity.userById'), null);
  });

  it('foresees keys in arguments, and none where the client gives something else', async () => {
    const course = new Course(new Set(['A-00000002']));
    const bare = Object.assign(Object.create(null), { deep: [] });
    const foreseen = (variables: Record<string, unknown>) =>
      [...course.foresee(variables)].map(({ key }) => key);
    const read = (accountNumber: string, variables: Record<string, unknown>) =>
      db.forRequest(course, variables).read(accountByNumber, accountNumber);
    await read('A-00000001', { filters: [bare], bare, number: 'A-00000001' });
    await read('A-00000002', { filters: [bare], bare, number: 7 });
    assert.deepEqual(foreseen({ number: 'A-00000003' }), ['A-00000003', 'A-00000002']);
    for (const number of [bare, [bare], null, undefined, 7, 'x'.repeat(201)]) {
      assert.deepEqual(foreseen({ number }), ['A-00000002']);
    }
  });

  it('reads one by one what the database does not take at once', async (test) => {
    if (!db.pipeline) return test.skip('statements go one by one there');
    const reader = new Reader(db);
    const link = { child: userById, path: 'account.number', keyFrom: null };
    const tree = { steps: [{ link, tree: { steps: [] } }] };
    await Promise.all([db.read(accountsOfUser, 1), db.read(userById, 1)]);
    for (const before of [['together'], []]) {
      sent = [];
      const { found } = reader.readAhead(accountsOfUser, 1, tree);
      assert.deepEqual(await found, await db.read(accountsOfUser, 1));
      const names = sent.map((name) => name.replace(/_\d+$/, ''));
      assert.deepEqual(names, [...before, 'accounts_of_users', 'accounts_of_users']);
    }
  });

  it('reads ahead for those that come while the first are being answered', async () => {
    const course = new Course();
    await Promise.all([1, 2, 3, 4].map((userId) => readMembers(db.forRequest(course), userId)));
    assert.notEqual(course.treeFrom('identity.userById'), null);
  });
});

describe('what loaders say that they follow', () => {
  it('are loaders that there are', () => {
    assert.ok(domains.length > 0);
    const names = new Set(knownLoaders().map(({ name }) => name));
    const followed = knownLoaders().flatMap(({ follows }) => [
      ...Object.keys(follows?.rowsOf ?? {}),
      ...Object.keys(follows?.keysOf ?? {}),
    ]);
    assert.ok(followed.length > 0);
    for (const name of followed) {
      assert.ok(names.has(name), name);
      assert.ok(linksFrom(name).length > 0, name);
    }
  });
});
