import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openTestDatabase } from '../../../test/support/database.ts';
import { accountsOfUser } from '../../domains/accounts/access/access.store.ts';
import { rolesOnAccount } from '../../domains/accounts/access/roles.store.ts';
import { accountByNumber } from '../../domains/accounts/account/accounts.store.ts';
import { userById } from '../../domains/identity/users.store.ts';
import { seriesOfProperty } from '../../domains/metering/half-hours/series.store.ts';
import { devicesOfMeter } from '../../domains/metering/meters/smart-devices.store.ts';
import {
  occupanciesOfAccount,
  occupanciesOfProperty,
  propertyById,
} from '../../domains/metering/places/properties.store.ts';
import {
  electricityMeterPointsOfProperty,
  gasMeterPointsOfProperty,
} from '../../domains/metering/supply/meter-points.store.ts';
import { Batcher } from '../batching/batcher.ts';
import type { AnyLoader, Database, QueryDocument } from '../database.ts';
import { PrefetchBatch } from './prefetch-batch.ts';
import { linksBetween } from './prefetch-links.ts';
import { type ObservedReads, PrefetchPlan } from './prefetch-plan.ts';

/** Names of the statements that were sent, in order. */
let sent: string[] = [];
/** How often statements were sent after an answer had come. */
let roundTrips = 0;
let isAnswered = true;

/** The same database, noting what is sent to it. */
function watched(db: Database): Database {
  const { pipeline } = db;
  if (pipeline) {
    const run = pipeline.run.bind(pipeline);
    pipeline.run = (statement, values) => {
      sent.push(statement.name);
      if (isAnswered) roundTrips += 1;
      isAnswered = false;
      return run(statement, values).finally(() => {
        isAnswered = true;
      });
    };
  }
  return db;
}

function documentWith(...literals: string[]): QueryDocument {
  return { literals: new Set(literals) };
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

/** The meter points of an account's properties, which are selected by their fuel as well. */
async function readMeterPoints(db: Database, accountId: number): Promise<unknown> {
  const occupancies = await db.read(occupanciesOfAccount, accountId);
  return Promise.all(
    occupancies.map(({ propertyId }) =>
      Promise.all([
        db.read(electricityMeterPointsOfProperty, propertyId),
        db.read(gasMeterPointsOfProperty, propertyId),
      ]),
    ),
  );
}

describe('the reads of one request', () => {
  let db: Database;
  before(async () => {
    db = watched(await openTestDatabase());
  });
  after(() => db.close());
  beforeEach(() => {
    sent = [];
  });

  for (const [title, readAll] of [
    ['members', readMembers],
    ['meter points', readMeterPoints],
  ] as const) {
    it(`answer what plain reads answer, however often the document has come: ${title}`, async () => {
      const document = documentWith();
      for (const id of [1, 2, 3, 4, 5, 999_999, 6, 1]) {
        const plain = await readAll(db, id);
        assert.deepEqual(await readAll(db.forRequest(document), id), plain);
      }
    });

    it(`are sent at one moment where one leads to the next: ${title}`, async () => {
      const document = documentWith();
      for (const id of [1, 2]) await readAll(db.forRequest(document), id);
      sent = [];
      roundTrips = 0;
      await readAll(db.forRequest(document), 3);
      assert.equal(roundTrips, 1);
      assert.ok(sent.some((name) => name.startsWith('combined_')));
    });
  }

  it('read a key once, and again for the next request', async () => {
    const document = documentWith();
    const request = db.forRequest(document);
    const [one, other] = await Promise.all([request.read(userById, 1), request.read(userById, 1)]);
    assert.equal(one, other);
    assert.equal(await request.read(userById, 1), one);
    assert.notEqual(await db.forRequest(document).read(userById, 1), one);
  });

  it('are prefetched for requests that come while the first are being answered', async () => {
    const document = documentWith();
    await Promise.all([1, 2, 3, 4].map((id) => readMembers(db.forRequest(document), id)));
    roundTrips = 0;
    await readMembers(db.forRequest(document), 5);
    assert.equal(roundTrips, 1);
  });

  it('are sent one by one where the database refuses the combined statement', async () => {
    const batcher = new Batcher(db);
    const child = { loader: userById, depth: 2, children: new Map() };
    const link = { child: userById, keyFromRows: 'account.number' };
    const reads: ObservedReads = {
      loader: accountsOfUser,
      depth: 1,
      children: new Map([[link, child]]),
    };
    await Promise.all([db.read(accountsOfUser, 1), db.read(userById, 1)]);
    for (const first of [['combined'], []]) {
      sent = [];
      const { answer } = batcher.add(accountsOfUser, 1, reads, () => new PrefetchBatch(reads));
      assert.deepEqual(await answer, await db.read(accountsOfUser, 1));
      const names = sent.map((name) => name.replace(/_\d+$/, ''));
      assert.deepEqual(names, [...first, 'accounts_of_users', 'accounts_of_users']);
    }
  });
});

describe('the way from one loader to another', () => {
  let db: Database;
  before(async () => {
    db = await openTestDatabase();
  });
  after(() => db.close());

  const between = (parent: AnyLoader, child: AnyLoader) =>
    linksBetween(db, parent, child).map(({ keyFromRows }) => keyFromRows);

  it('follows from the columns of their statements, foreign keys and pointers', () => {
    assert.deepEqual(between(userById, accountsOfUser), ['id', null]);
    assert.deepEqual(between(accountsOfUser, rolesOnAccount), ['account.id']);
    assert.deepEqual(between(rolesOnAccount, userById), ['userId']);
    assert.deepEqual(between(accountByNumber, occupanciesOfAccount), ['id']);
    assert.deepEqual(between(occupanciesOfProperty, propertyById), [null, 'propertyId']);
    assert.deepEqual(between(seriesOfProperty, devicesOfMeter), ['meterId']);
  });

  it('is none where rows hold no such key', () => {
    assert.deepEqual(between(accountsOfUser, propertyById), []);
    assert.deepEqual(between(propertyById, accountByNumber), []);
  });
});

describe('the plan of a document', () => {
  it('is observed anew, so that it forgets what its requests no longer read', () => {
    const plan = new PrefetchPlan();
    const observeChain = () => {
      const parent = plan.observe(userById, null);
      plan.observe(accountsOfUser, {
        parent,
        link: { child: accountsOfUser, keyFromRows: 'id' },
      });
    };
    assert.equal(plan.begin(), true);
    observeChain();
    assert.notEqual(plan.readsFrom(userById), null);
    for (let turn = 1; turn < 500; turn += 1) assert.equal(plan.begin(), turn < 2);
    assert.equal(plan.begin(), true);
    plan.observe(userById, null);
    assert.notEqual(plan.readsFrom(userById), null, 'until it has been observed');
    for (let turn = 501; turn <= 600; turn += 1) plan.begin();
    assert.equal(plan.readsFrom(userById), null);
  });

  it('holds no more levels than one statement takes', () => {
    const plan = new PrefetchPlan();
    const link = { child: userById, keyFromRows: 'id' };
    let reads = plan.observe(userById, null);
    for (let level = 0; level < 20; level += 1)
      reads = plan.observe(userById, { parent: reads, link });
    let depth = 0;
    for (let each = plan.readsFrom(userById); each; each = each.children.get(link) ?? null)
      depth += 1;
    assert.equal(depth, 7);
  });

  it('tells keys that arguments name, and none where the client gives something else', () => {
    const plan = new PrefetchPlan(new Set(['A-00000002']));
    const bare = Object.assign(Object.create(null), { deep: [] });
    const keys = (variables: Record<string, unknown>) =>
      [...plan.prefetchArguments(variables)].map(({ key }) => key);
    const observe = (key: string, variables: Record<string, unknown>) =>
      plan.observeArgument(accountByNumber, key, 'text', variables);
    observe('A-00000001', { filters: [bare], bare, number: 'A-00000001' });
    observe('A-00000002', { filters: [bare], bare, number: 7 });
    observe('A-00000004', {});
    assert.deepEqual(keys({ number: 'A-00000003' }), ['A-00000003', 'A-00000002']);
    for (const number of [bare, [bare], null, undefined, 7, 'x'.repeat(201), 'a\0b']) {
      assert.deepEqual(keys({ number }), ['A-00000002']);
    }
  });

  it('takes whole numbers that a column can hold for keys, written either way', () => {
    const plan = new PrefetchPlan();
    plan.observeArgument(userById, 7, 'integer', { id: '7' });
    const keys = (id: unknown) => [...plan.prefetchArguments({ id })].map(({ key }) => key);
    assert.deepEqual([keys(8), keys('9'), keys('2147483647')], [[8], [9], [2_147_483_647]]);
    for (const id of ['2147483648', '1.5', 1.5, -1, 'x', true, [8]]) assert.deepEqual(keys(id), []);
  });

  it('takes no keys of other types', () => {
    const plan = new PrefetchPlan();
    plan.observeArgument(userById, '2026-03-10', 'date', { on: '2026-03-10' });
    assert.deepEqual([...plan.prefetchArguments({ on: '2026-03-11' })], []);
  });
});

describe('requests that prefetch nothing', () => {
  it('are answered the same, level by level', async () => {
    const db = watched(await openTestDatabase());
    try {
      for (const id of [1, 2, 3]) {
        sent = [];
        const answer = await readMembers(db.forRequest(null), id);
        assert.ok(sent.length >= 3 && sent.every((name) => !name.startsWith('combined_')));
        assert.deepEqual(answer, await readMembers(db, id));
      }
    } finally {
      await db.close();
    }
  });
});
