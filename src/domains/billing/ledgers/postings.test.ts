import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type SQL, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { createEmptyDatabase, testServerUrl } from '../../../../test/support/database.ts';
import type { Database } from '../../../database/database.ts';
import { migrate } from '../../../database/migrate.ts';
import { openDatabase } from '../../../database/open.ts';
import { constraintOf, sqlState } from '../../../database/sql-state.ts';
import type { TransactionKind } from '../../../kernel/books.ts';
import { openLedger } from './ledgers.actions.ts';
import { IdempotencyConflict, post, ReversalRefused, reverse } from './postings.actions.ts';
import { balanceChange, type Posting } from './postings.rules.ts';
import { closeThrough } from './postings.store.ts';

const at = Temporal.Instant.from('2026-03-10T12:00:00Z');
const day = (text: string) => Temporal.PlainDate.from(text);

async function rowsOf<Row>(db: Database, query: SQL): Promise<Row[]> {
  return ((await db.query.execute(query)) as unknown as { rows: Row[] }).rows;
}

interface Step {
  readonly kind: TransactionKind;
  readonly ledger: number;
  readonly netPence: number;
  readonly taxPence: number;
  readonly dayOfMonth: number;
  /** Reverses an earlier one of the run instead; taken by the count of those. */
  readonly reverses: number | null;
  readonly key: number | null;
}

const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('CHARGE', 'CREDIT', 'PAYMENT', 'REFUND'),
    ledger: fc.nat(3),
    netPence: fc.integer({ min: -50_000, max: 50_000 }),
    taxPence: fc.integer({ min: -5_000, max: 5_000 }),
    dayOfMonth: fc.integer({ min: 1, max: 28 }),
    reverses: fc.option(fc.nat(50), { freq: 4 }),
    key: fc.option(fc.nat(12), { freq: 3 }),
  }),
  { minLength: 1, maxLength: 40 },
);

function postingOf(step: Step, ledgerIds: readonly number[], run: number): Posting {
  const { kind, netPence, dayOfMonth, key } = step;
  const taxPence = kind === 'CHARGE' || kind === 'CREDIT' ? step.taxPence : 0;
  const change = balanceChange(kind, netPence, taxPence);
  return {
    ledgerId: ledgerIds[step.ledger] ?? 0,
    kind,
    postedOn: day(`2026-03-${String(dayOfMonth).padStart(2, '0')}`),
    netPence,
    taxPence,
    idempotencyKey: key === null ? null : `run ${run} key ${key}`,
    books: [
      { book: 'VAT', amountPence: -balanceChange(kind, 0, taxPence) || 0 },
      { book: 'SUSPENSE', amountPence: -change + balanceChange(kind, 0, taxPence) || 0 },
    ],
  };
}

describe('the books', () => {
  let database: { url: string; drop: () => Promise<void> } | null = null;
  let db: Database;
  let accountId = 0;

  before(async () => {
    database = testServerUrl === null ? null : await createEmptyDatabase(testServerUrl);
    const url = database?.url ?? null;
    db = await openDatabase({ url, directory: null });
    await migrate(db, url);
  });
  after(async () => {
    await db.close();
    await database?.drop();
  });

  const newLedgers = (count: number) =>
    db.transaction(async (tx) => {
      const ids: number[] = [];
      for (let place = 0; place < count; place += 1) {
        accountId += 1;
        ids.push((await openLedger(tx, { accountId, kind: 'MAIN' }, at)).id);
      }
      return ids;
    });

  /** What is wrong with the books as a whole; nothing, if all is well. */
  const faults = () =>
    rowsOf(
      db,
      sql`
      select 'sum' as what from billing.entries group by transaction_id having sum(amount_pence) <> 0
      union all
      select 'balance' from billing.ledgers l where balance_pence <> coalesce((
        select sum(amount_pence) from billing.entries e where e.ledger_id = l.id), 0)
      union all
      select 'running' from (
        select sequence, balance_after_pence,
          row_number() over w as place, sum(amount_pence) over w as balance
        from billing.entries where ledger_id is not null
        window w as (partition by ledger_id order by sequence)
      ) e where sequence <> place or balance_after_pence <> balance
      union all
      select 'reversal' from billing.transactions r
      join billing.transactions o on o.id = r.reverses_id
      where o.net_pence + r.net_pence <> 0 or o.tax_pence + r.tax_pence <> 0
        or exists (
          select from billing.entries e left join billing.entries m on m.transaction_id = r.id
            and m.place = e.place and m.amount_pence = -e.amount_pence
            and m.ledger_id is not distinct from e.ledger_id and m.book is not distinct from e.book
          where e.transaction_id = o.id and m.place is null)`,
    );

  it('hold after random postings and reversals, booked in batches of any size', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 7 }), async (plan, size) => {
        run += 1;
        const ledgerIds = await newLedgers(4);
        const balances = new Map(ledgerIds.map((id) => [id, 0]));
        const booked: { id: number; posting: Posting; isReversed: boolean }[] = [];
        const keys = new Map<string, { posting: Posting; id: number }>();
        for (let start = 0; start < plan.length; start += size) {
          const batch = plan.slice(start, start + size);
          const reversing = batch.find(({ reverses }) => reverses !== null);
          const target = reversing && booked[(reversing.reverses ?? 0) % (booked.length || 1)];
          if (target) {
            const reversal = db.transaction((tx) =>
              reverse(tx, target.id, { postedOn: day('2026-03-28'), at }),
            );
            if (target.isReversed) await assert.rejects(reversal, ReversalRefused);
            else {
              await reversal;
              target.isReversed = true;
              const { ledgerId, kind, netPence, taxPence } = target.posting;
              const before = balances.get(ledgerId) ?? 0;
              balances.set(ledgerId, before - balanceChange(kind, netPence, taxPence));
            }
            continue;
          }
          const postings = batch.map((step) => postingOf(step, ledgerIds, run));
          const known = new Map(keys);
          const isConflict = postings.some((posting) => {
            if (posting.idempotencyKey == null) return false;
            const before = known.get(posting.idempotencyKey);
            if (!before) known.set(posting.idempotencyKey, { posting, id: 0 });
            return before && JSON.stringify(before.posting) !== JSON.stringify(posting);
          });
          const posted = db.transaction((tx) => post(tx, postings, at));
          if (isConflict) {
            await assert.rejects(posted, IdempotencyConflict);
            continue;
          }
          for (const [place, { transactionId, isNew }] of (await posted).entries()) {
            const posting = postings[place] as Posting;
            const { idempotencyKey: key, ledgerId, kind, netPence, taxPence } = posting;
            const before = key == null ? undefined : keys.get(key);
            if (before) {
              assert.equal(transactionId, before.id);
              continue;
            }
            assert.equal(isNew, true);
            if (key != null) keys.set(key, { posting, id: transactionId });
            booked.push({ id: transactionId, posting, isReversed: false });
            const balance = balances.get(ledgerId) ?? 0;
            balances.set(ledgerId, balance + balanceChange(kind, netPence, taxPence));
          }
        }
        const rows = await rowsOf<{ id: number; balance: number }>(
          db,
          sql`select id, balance_pence as balance from billing.ledgers
            where id = any(${sql.param(ledgerIds)})`,
        );
        assert.deepEqual(new Map(rows.map(({ id, balance }) => [id, balance])), balances);
      }),
      { numRuns: 40 },
    );
    assert.deepEqual(await faults(), []);
  });

  it('hold when many write on the same ledgers at once, and of two reversals one wins', async () => {
    const ledgerIds = await newLedgers(3);
    const pay = (ledger: number, key: string): Posting => ({
      ledgerId: ledgerIds[ledger] ?? 0,
      kind: 'PAYMENT',
      postedOn: day('2026-03-10'),
      netPence: 100,
      taxPence: 0,
      idempotencyKey: key,
      books: [{ book: 'CASH_CARD', amountPence: -100 }],
    });
    // Every key comes twice, from two writers that lock the ledgers in opposite orders.
    const posted = await Promise.all(
      Array.from({ length: 24 }, (_, place) =>
        db.transaction((tx) => {
          const number = Math.floor(place / 2);
          const batch = [0, 1, 2].map((ledger) => pay(ledger, `at once ${number} ${ledger}`));
          return post(tx, place % 2 === 0 ? batch : batch.toReversed(), at);
        }),
      ),
    );
    assert.equal(posted.flat().filter(({ isNew }) => isNew).length, 36);
    const ids = [...new Set(posted.flat().map(({ transactionId }) => transactionId))];
    assert.equal(ids.length, 36);
    const outcomes = await Promise.all(
      ids.flatMap((id) =>
        [1, 2].map(() =>
          db
            .transaction((tx) => reverse(tx, id, { postedOn: day('2026-03-11'), at }))
            .then(
              () => 'won',
              (error: unknown) => {
                assert.ok(error instanceof ReversalRefused, String(error));
                return error.reason;
              },
            ),
        ),
      ),
    );
    assert.equal(outcomes.filter((outcome) => outcome === 'won').length, 36);
    assert.equal(outcomes.filter((outcome) => outcome === 'IS_REVERSED').length, 36);
    assert.deepEqual(await faults(), []);
  });

  it('refuse what does not balance, an unknown ledger and an amount beyond all', async () => {
    const [ledgerId = 0] = await newLedgers(1);
    const posting: Posting = {
      ledgerId,
      kind: 'CHARGE',
      postedOn: day('2026-03-10'),
      netPence: 100,
      taxPence: 5,
      books: [{ book: 'REVENUE_GAS', amountPence: 105 }],
    };
    const wrong: readonly Posting[] = [
      { ...posting, books: [{ book: 'REVENUE_GAS', amountPence: 104 }] },
      { ...posting, kind: 'REFUND' },
      { ...posting, ledgerId: 2_000_000_000 },
      { ...posting, netPence: 2 ** 31 },
      { ...posting, netPence: 1.5 },
    ];
    for (const each of wrong) {
      await assert.rejects(
        db.transaction((tx) => post(tx, [posting, each], at)),
        RangeError,
      );
    }
    assert.deepEqual(
      await rowsOf(db, sql`select from billing.transactions where ledger_id = ${ledgerId}`),
      [],
    );
  });

  it('post what comes after a window is closed on the first open day', async () => {
    const [ledgerId = 0] = await newLedgers(1);
    const credit: Posting = {
      ledgerId,
      kind: 'CREDIT',
      postedOn: day('2026-02-20'),
      netPence: 10,
      taxPence: 0,
      books: [{ book: 'GOODWILL', amountPence: -10 }],
    };
    const posted = await db.transaction(async (tx) => {
      await closeThrough(tx, ledgerId, day('2026-02-28'));
      return post(tx, [credit, { ...credit, postedOn: day('2026-03-02') }], at);
    });
    assert.deepEqual(
      posted.map(({ postedOn }) => postedOn.toString()),
      ['2026-03-01', '2026-03-02'],
    );
  });

  it('are proved by the database, whoever writes', async () => {
    const [ledgerId = 0, otherId = 0] = await newLedgers(2);
    await db.transaction(async (tx) => {
      const payment: Posting = {
        ledgerId,
        kind: 'PAYMENT',
        postedOn: day('2026-03-10'),
        netPence: 500,
        taxPence: 0,
        books: [{ book: 'CASH_CARD', amountPence: -500 }],
      };
      await post(tx, [payment], at);
      await closeThrough(tx, ledgerId, day('2026-03-10'));
    });
    const [known] = await rowsOf<{ id: number }>(
      db,
      sql`select id from billing.transactions where ledger_id = ${ledgerId}`,
    );
    assert.ok(known);
    /** Writes a transaction of 500 pence with entries of one's own choice. */
    const forged = (
      sides: SQL,
      { on = '2026-03-11', balance = 1000, reverses = null as number | null } = {},
    ) => sql`
      with t as (
        insert into billing.transactions (ledger_id, kind, posted_on, booked_at, net_pence, tax_pence,
          reverses_id)
        values (${ledgerId}, 'PAYMENT', ${on}::date, now(), 500, 0, ${reverses}::int) returning id
      ), l as (
        update billing.ledgers set balance_pence = ${balance}::int, entry_count = 2
        where id = ${ledgerId}
      )
      insert into billing.entries (transaction_id, place, ledger_id, book, amount_pence, sequence,
        balance_after_pence)
      select t.id, s.* from t, (values ${sides}) s`;
    const mine = (amount: number, sequence: number, balance: number, ledger = ledgerId) =>
      sql`(0, ${ledger}::int, null, ${amount}::int, ${sequence}::int, ${balance}::int)`;
    const cash = (amount: number) =>
      sql`(1, null::int, 'CASH_CARD', ${amount}::int, null::int, null::int)`;
    const attempts: Readonly<Record<string, readonly [SQL, string | null]>> = {
      'do not sum to zero': [
        forged(sql`${mine(500, 2, 1000)}, ${cash(-499)}`),
        'entries_sum_to_zero',
      ],
      'stand for another amount': [
        forged(sql`${mine(400, 2, 900)}, ${cash(-400)}`, { balance: 900 }),
        'entries_sum_to_zero',
      ],
      'leave a gap': [forged(sql`${mine(500, 3, 1000)}, ${cash(-500)}`), 'entries_follow'],
      'tell another balance': [
        forged(sql`${mine(500, 2, 1001)}, ${cash(-500)}`, { balance: 1001 }),
        'entries_follow',
      ],
      'leave the ledger behind': [
        forged(sql`${mine(500, 2, 1000)}, ${cash(-500)}`, { balance: 999 }),
        'entries_follow',
      ],
      'stand on another ledger': [
        forged(sql`${mine(500, 1, 500, otherId)}, ${cash(-500)}`),
        'entries_sum_to_zero',
      ],
      'lie in a closed window': [
        forged(sql`${mine(500, 2, 1000)}, ${cash(-500)}`, { on: '2026-03-10' }),
        'transactions_window_open',
      ],
      'are no opposite': [
        forged(sql`${mine(500, 2, 1000)}, ${cash(-500)}`, { reverses: known.id }),
        'transactions_reversal_opposite',
      ],
      'come later': [
        sql`insert into billing.entries (transaction_id, place, book, amount_pence)
          values (${known.id}, 5, 'VAT', 7), (${known.id}, 6, 'CCL', -7)`,
        'entries_sum_to_zero',
      ],
      'are missing': [
        sql`insert into billing.transactions (ledger_id, kind, posted_on, booked_at, net_pence,
          tax_pence) values (${ledgerId}, 'PAYMENT', '2026-03-12', now(), 500, 0)`,
        'transactions_have_entries',
      ],
      'are changed': [sql`update billing.entries set amount_pence = 1`, null],
      'are deleted': [sql`delete from billing.transactions where id = ${known.id}`, null],
      'are emptied': [sql`truncate billing.entries, billing.transactions cascade`, null],
    };
    for (const [what, [query, constraint]] of Object.entries(attempts)) {
      await assert.rejects(
        db.transaction((tx) => tx.query.execute(query)),
        (error) => {
          assert.equal(sqlState(error), constraint === null ? '23001' : '23514', what);
          if (constraint !== null) assert.equal(constraintOf(error), constraint, what);
          return true;
        },
        what,
      );
    }
    // The same statement is taken where nothing is wrong with it.
    await db.transaction((tx) =>
      tx.query.execute(forged(sql`${mine(500, 2, 1000)}, ${cash(-500)}`)),
    );
    assert.deepEqual(await faults(), []);
  });
});
