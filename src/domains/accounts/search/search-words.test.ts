import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { openTestDatabase, testServerUrl } from '../../../../test/support/database.ts';
import type { Database } from '../../../database/database.ts';
import { planOfSearch, searchAccounts } from './search.actions.ts';
import { factsOf, readTerms } from './search.rules.ts';
import { factWordsMissing, replaceFacts } from './search.store.ts';

const everyone = {
  kind: 'organization',
  organizationId: 1,
  hasEveryAccount: true,
  permissions: new Set<never>(),
} as const;

describe('the words that are searched by', () => {
  let db: Database;
  before(async () => {
    db = await openTestDatabase();
  });
  after(() => db.close());

  const rowsOf = async <Row>(query: ReturnType<typeof sql>): Promise<Row[]> =>
    ((await db.query.execute(query)) as unknown as { rows: Row[] }).rows;
  const find = (terms: Record<string, string>, most = 20) =>
    searchAccounts(db, everyone, readTerms(terms).facts, most);
  const countOf = async (word: string) =>
    (await rowsOf(sql`select from accounts.search_words where word = ${word}`)).length;
  const name = (tx: Database, accountId: number, text: string | null) =>
    replaceFacts(
      tx,
      'USERS',
      [accountId],
      factsOf([['USER_NAME', text]], 1).map((fact) => ({ accountId, ...fact })),
    );

  it('lead from a name with a slip to whose it is, first where nobody else is as near', async () => {
    const people = await rowsOf<{ accountId: number; text: string }>(sql`
      select account_id as "accountId", text from accounts.search_facts f
      where kind = 'USER_NAME' and length(split_part(text, ' ', 2)) >= 5
        and not exists (select from accounts.search_facts o where o.kind = 'USER_NAME'
          and o.account_id <> f.account_id
          and split_part(o.text, ' ', 2) = split_part(f.text, ' ', 2))
      order by account_id`);
    assert.ok(people.length > 10, `${people.length} people have a name of their own`);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...people),
        fc.nat(),
        fc.constantFrom('missing', 'swapped', 'twice', 'wrong'),
        async ({ accountId, text }, chance, kind) => {
          const [given = '', family = ''] = text.split(' ');
          const at = 1 + (chance % (family.length - 2));
          const [letter = '', next = ''] = [family[at], family[at + 1]];
          const changed = {
            missing: '',
            swapped: next + letter,
            twice: letter + letter,
            wrong: 'x',
          };
          const rest = family.slice(kind === 'swapped' ? at + 2 : at + 1);
          const found = await find({
            user: `${given} ${family.slice(0, at)}${changed[kind]}${rest}`,
          });
          const place = found.findIndex(({ account }) => account.id === accountId);
          assert.ok(place >= 0, `${text} is not on the page`);
          assert.equal(found[place]?.score, found[0]?.score, `${text} is not the nearest`);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('come and go with the facts, in the same transaction', async () => {
    await db.transaction((tx) => name(tx, 1, 'Zelda Quexworthy'));
    assert.equal((await find({ user: 'Quexwrothy' }))[0]?.account.id, 1);
    await db.transaction((tx) => name(tx, 2, 'Anna Quexworthy'));
    assert.equal(await countOf('quexworthy'), 1);
    await db.transaction((tx) => name(tx, 1, 'Zelda Pennyfather'));
    assert.equal(await countOf('quexworthy'), 1);
    assert.deepEqual(
      (await find({ user: 'Quexwrothy' })).map(({ account }) => account.id),
      [2],
    );
    await db.transaction((tx) => name(tx, 2, null));
    assert.equal(await countOf('quexworthy'), 0);
    await assert.rejects(
      db.transaction(async (tx) => {
        await name(tx, 2, 'Anna Quexworthy');
        throw new Error('never mind');
      }),
    );
    assert.equal(await countOf('quexworthy'), 0);
    assert.deepEqual(await factWordsMissing(db), []);
  });

  it('are missed where they are missing', async () => {
    await db.transaction((tx) => name(tx, 3, 'Una Missingham'));
    await db.query.execute(sql`delete from accounts.search_words where word = 'missingham'`);
    assert.deepEqual(await factWordsMissing(db), [{ kind: 'USER_NAME', word: 'missingham' }]);
    await db.transaction((tx) => name(tx, 3, null));
  });

  const needsServer = { skip: testServerUrl === null && 'two transactions at once take a server' };

  it(
    'outlast a transaction that forgets them while another one uses them',
    needsServer,
    async () => {
      await db.transaction((tx) => name(tx, 4, 'Olga Harkenstone'));
      await db.transaction(async (forgetting) => {
        await name(forgetting, 4, null);
        // Does not wait: if it did, this transaction would never end.
        await db.transaction((tx) => name(tx, 5, 'Ines Harkenstone'));
      });
      assert.equal((await find({ user: 'harkenstnoe' }))[0]?.account.id, 5);
      await db.transaction(async (using) => {
        await name(using, 4, 'Olga Harkenstone');
        await db.transaction((tx) => name(tx, 5, null));
      });
      assert.equal((await find({ user: 'harkenstnoe' }))[0]?.account.id, 4);
      assert.deepEqual(await factWordsMissing(db), []);
    },
  );

  it('are written by many at once, in any order', needsServer, async () => {
    const words = ['aldermoor', 'birchwold', 'cragmere', 'dunholt'];
    await Promise.all(
      Array.from({ length: 24 }, (_each, turn) =>
        db.transaction(async (tx) => {
          const order = turn % 2 === 0 ? words : words.toReversed();
          for (const word of order) await name(tx, 10 + turn, turn % 3 === 0 ? null : word);
        }),
      ),
    );
    assert.deepEqual(await factWordsMissing(db), []);
  });

  it('and the indexes answer each kind of search among many facts', async () => {
    await db.query.execute(sql`insert into accounts.search_facts (account_id, source, kind, text)
      select 1 + n % 20, 'SUPPLY', 'MPAN', '30' || substr((n * 7919 + 10000000000)::text, 1, 11)
      from generate_series(1, 20000) as n`);
    await db.query.execute(sql`insert into accounts.search_facts (account_id, source, kind, text)
      select 1 + n % 20, 'USERS', kind, md5(n::text) || ' ' || md5('x' || n)
      from generate_series(1, 15000) as n, unnest(array['USER_NAME', 'ADDRESS']) as kind`);
    await db.query.execute(sql`insert into accounts.search_words (kind, word, slips)
      select kind, word, array[word] from generate_series(1, 10000) as n,
        lateral (select translate(md5(n::text), '0123456789', 'ghijklmnop') as word) as made,
        unnest(array['USER_NAME', 'ADDRESS']) as kind`);
    await db.query.execute(sql`vacuum analyze accounts.search_facts`);
    await db.query.execute(sql`vacuum analyze accounts.search_words`);
    const aFact = async (kind: string) => {
      const [fact] = await rowsOf<{ text: string }>(sql`select text from accounts.search_facts
        where kind = ${kind} and account_id = 1 order by id limit 1`);
      return fact?.text ?? '';
    };
    const slipped = (text: string) => text.replace(/([a-z])([a-z])([a-z]\b)/, '$2$1$3');
    const expected: readonly [Record<string, string>, RegExp][] = [
      [{ mpan: await aFact('MPAN') }, /search_facts_beginnings/],
      [{ mpan: '1023456789012' }, /search_facts_beginnings.*search_facts_ends/s],
      [{ user: slipped(await aFact('USER_NAME')) }, /search_facts_words_user_name/],
      [
        { billingName: await aFact('BILLING_NAME') },
        /search_facts_words_billing_name|search_facts_beginnings/,
      ],
      [{ location: slipped(await aFact('ADDRESS')) }, /search_facts_words_address/],
      [{ telephoneNumber: '900123' }, /search_facts_trigrams/],
    ];
    for (const [terms, index] of expected) {
      const plan = await planOfSearch(db, everyone, readTerms(terms).facts);
      assert.match(plan, index, JSON.stringify(terms));
      assert.doesNotMatch(plan, /Seq Scan on search_(?:facts|words)/, JSON.stringify(terms));
    }
  });
});
