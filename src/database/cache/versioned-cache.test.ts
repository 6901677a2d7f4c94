import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { openTestDatabase, testServerUrl } from '../../../test/support/database.ts';
import { domains } from '../../domains/all.ts';
import { productTags } from '../../domains/products/offers/terms.tables.ts';
import type { Batcher } from '../batching/batcher.ts';
import { definedLoaders, loadOne } from '../batching/loaders.ts';
import type { AnyLoader, Database, Loader } from '../database.ts';
import type { Pipeline } from '../driver/driver.ts';
import { openDatabase } from '../open.ts';
import { versions } from './collections.tables.ts';
import { CachedReads, VersionedCache } from './versioned-cache.ts';

/** Keys of every statement that was sent for them. */
let sent: string[][] = [];

const tag = loadOne(
  'test.tag',
  async (db: Database, codes: readonly string[]) => {
    sent.push([...codes]);
    const rows = await db.query.select().from(productTags);
    return rows.filter(({ code }) => codes.includes(code));
  },
  ({ code }): string => code,
  { cacheTag: 'products.catalogue' },
);

const newDocument = () => ({ literals: new Set<string>() });

const code = 'SMART';

async function nameSeen(db: Database): Promise<string | undefined> {
  return (await db.forRequest(newDocument()).read(tag, code))?.displayName;
}

async function rename(db: Database, displayName: string): Promise<void> {
  await db.query.update(productTags).set({ displayName }).where(eq(productTags.code, code));
}

async function versionOf(db: Database): Promise<number | undefined> {
  const found = await db.query.select().from(versions);
  return found.find(({ name }) => name === 'products.catalogue')?.version;
}

describe('what is kept in memory under versions', () => {
  let db: Database;
  before(async () => {
    db = await openTestDatabase();
    const rows = await db.query.select().from(productTags);
    assert.ok(rows.some((row) => row.code === code));
  });
  after(() => db.close());
  beforeEach(async () => {
    await nameSeen(db);
    sent = [];
  });

  it('is read once for all requests, and nobody can change it for the others', async () => {
    const request = db.forRequest(newDocument());
    assert.equal(request.cached(tag, code), undefined);
    const row = await request.read(tag, code);
    assert.equal(request.cached(tag, code), row);
    assert.equal(await db.forRequest(newDocument()).read(tag, code), row);
    assert.ok(Object.isFrozen(row));
    assert.deepEqual(sent, []);
  });

  it('is asked for ahead of need where a document has asked before', async () => {
    const document = newDocument();
    for (let turn = 0; turn < 2; turn += 1) await db.forRequest(document).read(tag, code);
    const request = db.forRequest(document);
    await request.read(tag, 'none');
    assert.notEqual(request.cached(tag, code), undefined);
  });

  it('is read again once it has changed, whoever has changed it', async () => {
    for (const statement of [
      sql`update products.product_tags set display_name = 'One' where code = ${code}`,
      sql`delete from products.product_tags where code = ${code}`,
      sql`insert into products.product_tags (code, display_name) values (${code}, 'Two')`,
      sql`truncate products.product_tags`,
      sql`insert into products.product_tags (code, display_name) values (${code}, 'Three')`,
    ]) {
      await db.query.execute(statement);
      const [now] = await db.query.select().from(productTags).where(eq(productTags.code, code));
      assert.equal(await nameSeen(db), now?.displayName);
    }
  });

  it('does not keep that a row is missing', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      assert.equal(await db.forRequest(newDocument()).read(tag, 'NONE'), null);
    }
    assert.deepEqual(sent, [['NONE'], ['NONE']]);
  });

  it('is read within a transaction as the transaction has left it', async () => {
    await assert.rejects(
      db.transaction(async (tx) => {
        await rename(tx, 'Mine');
        assert.equal((await tx.read(tag, code))?.displayName, 'Mine');
        const request = tx.forRequest(newDocument());
        assert.equal(request.cached(tag, code), undefined);
        assert.equal((await request.read(tag, code))?.displayName, 'Mine');
        throw new Error('rolled back');
      }),
      /rolled back/,
    );
  });

  it('has changed for no one where a transaction was rolled back', async () => {
    const [name, version] = [await nameSeen(db), await versionOf(db)];
    const undone = db.transaction(async (tx) => {
      await rename(tx, 'Nobody sees this');
      if (db.kind === 'postgresql') assert.equal(await nameSeen(db), name);
      throw new Error('rolled back');
    });
    await assert.rejects(undone, /rolled back/);
    assert.equal(await nameSeen(db), name);
    assert.equal(await versionOf(db), version);
    assert.deepEqual(sent, []);
  });

  it('has one version more for each transaction, also where a part of it was rolled back', async () => {
    const version = Number(await versionOf(db));
    await db.transaction(async (tx) => {
      await tx.query.execute(sql`savepoint part`);
      await rename(tx, 'A part');
      await tx.query.execute(sql`rollback to part`);
      await tx.query.execute(sql`release part`);
      for (const name of ['First', 'Second', 'Third']) await rename(tx, name);
    });
    assert.equal(await versionOf(db), version + 1);
    assert.equal(await nameSeen(db), 'Third');
    await Promise.all(['Left', 'Right'].map((name) => db.transaction((tx) => rename(tx, name))));
    assert.equal(await versionOf(db), version + 3);
  });

  it('is never older than the request, however requests and changes meet', async () => {
    let written = 0;
    let committed = 0;
    const write = async (isKept: boolean) => {
      written += 1;
      const turn = written;
      const done = db.transaction(async (tx) => {
        await tx.query.execute(sql`
          update products.product_tags
          set display_name = greatest(display_name::int, ${turn})::text where code = ${code}`);
        if (!isKept) throw new Error('rolled back');
      });
      await done.then(
        () => {
          committed = Math.max(committed, turn);
        },
        () => {},
      );
    };
    const look = async () => {
      const least = committed;
      const seen = Number(await nameSeen(db));
      assert.ok(seen >= least, `${seen} was seen after ${least} had been committed`);
    };
    const act = fc.constantFrom('write', 'undo', 'look', 'look', 'look', 'pause');
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 30 }), async (acts) => {
        written = 0;
        committed = 0;
        await rename(db, '0');
        const running: Promise<void>[] = [];
        for (const each of acts) {
          if (each === 'pause') await new Promise(setImmediate);
          else running.push(each === 'look' ? look() : write(each === 'write'));
        }
        await Promise.all(running);
        await look();
      }),
      { numRuns: 20 },
    );
  });

  const skip = testServerUrl === null && 'the embedded database has one server';
  it('has changed for every server', { skip }, async () => {
    const found = await db.query.execute(sql`select current_database() as name`);
    const url = new URL(testServerUrl ?? '');
    url.pathname = `/${(found as unknown as { rows: [{ name: string }] }).rows[0].name}`;
    const other = await openDatabase({ url: url.href, directory: null });
    try {
      for (const [writer, reader, name] of [
        [db, other, 'Here'],
        [other, db, 'There'],
      ] as const) {
        await Promise.all([nameSeen(db), nameSeen(other)]);
        await rename(writer, name);
        assert.equal(await nameSeen(reader), name);
        assert.equal(await nameSeen(writer), name);
      }
    } finally {
      await other.close();
    }
  });
});

describe('the cache', () => {
  const counter: Loader<string, { readonly count: number } | null> = {
    name: 'test.counter',
    identify: (key) => key,
    load: () => Promise.reject(new Error('The reader answers')),
    nothing: null,
    cacheTag: 'test.counters',
  };

  it('never hands out what is older than the versions that were read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        let count = 0;
        const aMoment = (what: string) => scheduler.schedule(Promise.resolve(), what);
        /** A statement: sent, answered with what is committed at some moment, and the answer come. */
        const batcher = {
          async read({ name }: { readonly name: string }) {
            await aMoment('sent');
            const seen = count;
            await aMoment('answered');
            return name === counter.name ? { count: seen } : new Map([['test.counters', seen]]);
          },
        } as unknown as Batcher;
        const cache = new VersionedCache();
        const request = async () => {
          await aMoment('request');
          const least = count;
          const reads = new CachedReads(batcher, cache);
          for (let turn = 0; turn < 2; turn += 1) {
            const row = await reads.read(counter, 'key');
            assert.ok((row?.count ?? -1) >= least);
          }
        };
        const change = async () => {
          await aMoment('change');
          count += 1;
        };
        const all = [request(), change(), request(), change(), request(), request()];
        await scheduler.waitFor(Promise.all(all));
      }),
    );
  });
});

/** Tables that raise a version at every change, each with the name of the collection. */
async function raisingTables(db: Database): Promise<ReadonlySet<string>> {
  const everyChangeOfAStatement = 4 + 8 + 16 + 32;
  const { rows } = (await db.query.execute(sql`
    select format('"%s"."%s" %s', n.nspname, c.relname,
      split_part(encode(t.tgargs, 'escape'), ${'\\'}, 1)) as raising
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where t.tgfoid = 'collections.raise_version'::regproc and t.tgenabled = 'O'
      and t.tgtype = ${everyChangeOfAStatement}`)) as unknown as {
    rows: { raising: string }[];
  };
  return new Set(rows.map(({ raising }) => raising));
}

/** The texts of the statements that a loader sends for a key. */
async function statementsOf(db: Database, loader: AnyLoader, key: unknown): Promise<string[]> {
  const texts: string[] = [];
  const pipeline = {
    async run({ text }: { readonly text: string }) {
      texts.push(text);
      return [];
    },
  } as unknown as Pipeline;
  await loader.load({ ...db, pipeline }, [key]);
  return texts;
}

describe('every loader that keeps its rows in memory', () => {
  /** A key of each kind, so that each sends its statement. */
  const keys: Readonly<Record<string, unknown>> = {
    'flex.modelsOfKind': 'VEHICLE',
    'products.brandWithProducts': 'OCTOPUS_ENERGY',
    'products.everyProduct': 'all',
    'products.pageOfHalfHours': { tariffId: 1, fromMs: 0, toMs: 1, offset: 0, limit: 1 },
    'products.pricingOfTariff': 1,
    'products.productByCode': 'VAR-22-11-01',
    'products.productById': 1,
    'products.productsInRegion': '_A',
    'products.rateHistoryOfTariff': 1,
    'products.ratesOnDay': { tariffId: 1, paymentMethod: 'DIRECT_DEBIT', fromDay: 0, toDay: 0 },
    'products.slotsOfScheme': 1,
    'products.tagByCode': 'SMART',
    'products.tariffById': 1,
    'products.tariffsOfProduct': 1,
    'products.tariffsInRegion': '1 _A',
    'products.termsOfContract': 'OCTOPUS_ENERGY VARIABLE',
    'products.vatRatesOfFuel': 'ELECTRICITY',
  };
  const cachedLoaders = definedLoaders().filter(
    ({ name, cacheTag }) => cacheTag !== undefined && !name.startsWith('test.'),
  );

  it('reads from tables alone whose changes raise the version of its collection', async () => {
    assert.ok(domains.length > 0);
    assert.deepEqual(
      cachedLoaders.map(({ name }) => name).toSorted(),
      Object.keys(keys).toSorted(),
    );
    const db = await openTestDatabase();
    try {
      const raising = await raisingTables(db);
      for (const loader of cachedLoaders) {
        const texts = await statementsOf(db, loader, keys[loader.name]);
        const read = new Set(
          texts.flatMap((text) =>
            [...text.matchAll(/(?:from|join) ("\w+"\."\w+")/g)].map(([, name]) => name),
          ),
        );
        assert.ok(read.size > 0, loader.name);
        for (const name of read) {
          assert.ok(raising.has(`${name} ${loader.cacheTag}`), `${loader.name} reads ${name}`);
        }
      }
    } finally {
      await db.close();
    }
  });
});
