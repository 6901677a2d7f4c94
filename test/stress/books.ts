import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/database/database.ts';
import { moveBalance, TransferRefused } from '../../src/domains/billing/charges/amounts.actions.ts';
import {
  annulStatement,
  DocumentRefused,
  holdDocument,
} from '../../src/domains/billing/documents/annulling.actions.ts';
import { ClosingRefused } from '../../src/domains/billing/documents/closing.actions.ts';
import { issueDocuments } from '../../src/domains/billing/documents/issuing.actions.ts';
import { statementWork } from '../../src/domains/billing/documents/statement-runs.actions.ts';
import { ledgerById } from '../../src/domains/billing/ledgers/ledgers.store.ts';
import {
  IdempotencyConflict,
  post,
  ReversalRefused,
  reverseAll,
} from '../../src/domains/billing/ledgers/postings.actions.ts';
import type { Posting } from '../../src/domains/billing/ledgers/postings.rules.ts';
import { nightRateHalfHours } from '../../src/domains/flex/index.ts';
import { londonDateOf, startOfLondonDay } from '../../src/kernel/london.ts';
import { type BilledHome, type HungMeter, rowsOf } from '../scenarios/billed-home.ts';
import { BilledTown } from '../scenarios/billed-town.ts';
import { atOnce, Counts, clientCount } from './clients.ts';
import { assertCoherentBooks } from './coherent-books.ts';
import { type Operation, operationsOf, type PostOperation } from './operations.ts';

const ledgerCount = 12;
const firstDay = Temporal.PlainDate.from('2025-07-01');
/** Over so much time the operations are spread. */
const spread = Temporal.Duration.from({ hours: 24 * 300 });
/** What goes through each meter: so many kilowatt-hours a day. */
const daily = 9;

interface Home {
  readonly home: BilledHome;
  readonly meter: HungMeter;
  readonly ledgerId: number;
}

/** What became of the operations. */
export interface Tally {
  readonly done: Readonly<Record<string, number>>;
  readonly refused: Readonly<Record<string, number>>;
  /** Reversals that were tried twice at once. */
  readonly pairs: number;
}

/** What a client has to expect of what others do at the same moment. */
const refusals = [TransferRefused, ClosingRefused, DocumentRefused];

/**
 * Sixteen clients do random operations on the books of twelve homes at once. Afterwards everything
 * that they booked is reversed, twice at once, and the books must come to what the energy comes to.
 *
 * @throws AssertionError that names the seed.
 */
export async function stressBooks(seed: string, count: number): Promise<Tally> {
  const town = await BilledTown.open();
  try {
    const homes = await newHomes(town);
    return await new Stress(town.db, homes, operationsOf(seed, count, ledgerCount)).run();
  } catch (error) {
    throw new Error(`--operations ${count} --seed ${seed}`, { cause: error });
  } finally {
    await town.close();
  }
}

async function newHomes(town: BilledTown): Promise<Home[]> {
  const homes: Home[] = [];
  for (let place = 0; place < ledgerCount; place += 1) {
    const home = await town.newHome(firstDay.toString());
    const point = await home.supplied('ELECTRICITY', [
      { from: firstDay.toString(), unit: '24.0381', standing: '51.3714' },
    ]);
    const meter = await home.hangs(point, firstDay.toString(), daily * 365);
    await home.shows(meter, firstDay.toString(), '1000.000');
    homes.push({ home, meter, ledgerId: home.ids.ledgerId });
  }
  return homes;
}

class Stress {
  readonly #db: Database;
  readonly #homes: readonly Home[];
  readonly #operations: readonly Operation[];
  /** What each operation has booked, as far as it has begun. */
  readonly #booked: Promise<readonly number[]>[] = [];
  readonly #reversed = new Set<number>();
  readonly #counts = new Counts();
  #pairs = 0;

  constructor(db: Database, homes: readonly Home[], operations: readonly Operation[]) {
    this.#db = db;
    this.#homes = homes;
    this.#operations = operations;
  }

  async run(): Promise<Tally> {
    await atOnce(this.#operations, (operation, place) => {
      const booked = this.#perform(operation, place);
      this.#booked[place] = booked;
      return booked;
    });
    await this.#reverseTheRest();
    await assertCoherentBooks(this.#db);
    const { done, refused } = this.#counts;
    return { done, refused, pairs: this.#pairs };
  }

  async #perform(operation: Operation, place: number): Promise<readonly number[]> {
    const work = () => this.#do(operation, place);
    return (await this.#counts.count(operation.kind, place, refusals, work)) ?? [];
  }

  /** Time goes on with the operations, whichever client does them. */
  #momentOf(place: number): Temporal.Instant {
    const milliseconds = Math.floor(
      (spread.total('milliseconds') * place) / Math.max(1, this.#operations.length),
    );
    return startOfLondonDay(firstDay).add({ milliseconds });
  }

  #homeOf(ledger: number): Home {
    const home = this.#homes[ledger];
    assert.ok(home);
    return home;
  }

  async #do(operation: Operation, place: number): Promise<readonly number[]> {
    const db = this.#db;
    const at = this.#momentOf(place);
    switch (operation.kind) {
      case 'post': {
        const posting = this.#postingOf(operation, place);
        const [posted] = await db.transaction((tx) => post(tx, [posting], at));
        assert.ok(posted?.isNew);
        return [posted.transactionId];
      }
      case 'repeat':
      case 'misuse':
        return this.#takeKeyAgain(operation.kind, operation.of, at);
      case 'reverse':
        await this.#reverseTwiceAtOnce((await this.#booked[operation.of]) ?? [], at);
        return [];
      case 'transfer': {
        const [from, to] = await Promise.all(
          [operation.from, operation.to].map((ledger) =>
            db.read(ledgerById, this.#homeOf(ledger).ledgerId),
          ),
        );
        assert.ok(from && to);
        const { charge, credit } = await moveBalance(db, from, to, operation.pence, null, at);
        return [charge.id, credit.id];
      }
      case 'bill': {
        const { ledgerId } = this.#homeOf(operation.ledger);
        const run = { id: 0, kind: 'STATEMENTS' as const, dueAt: at, openedAt: at };
        await db.transaction((tx) =>
          statementWork(nightRateHalfHours).ledgers(tx, [ledgerId], {
            ...run,
            finishedAt: null,
            itemCount: 1,
          }),
        );
        return [];
      }
      case 'read': {
        const { home, meter } = this.#homeOf(operation.ledger);
        const readOn = londonDateOf(at).subtract({ days: operation.daysBefore });
        const days = firstDay.until(readOn).days;
        if (days > 0) {
          const shown = 1000 + Math.round((days * daily * operation.share) / 1000);
          await home.tellsAt(meter, readOn.toString(), shown, at);
        }
        return [];
      }
      case 'issue':
      case 'hold':
      case 'annul':
        await this.#changeLastStatement(operation.kind, operation.ledger, at);
        return [];
    }
  }

  #postingOf(operation: PostOperation, place: number): Posting & { idempotencyKey: string } {
    const { ledger, transactionKind: kind, netPence, taxPence, daysOff } = operation;
    const sign = kind === 'CHARGE' || kind === 'REFUND' ? 1 : -1;
    return {
      ledgerId: this.#homeOf(ledger).ledgerId,
      kind,
      postedOn: londonDateOf(this.#momentOf(place)).add({ days: daysOff }),
      netPence,
      taxPence,
      idempotencyKey: `stress ${place}`,
      books: [
        { book: 'SUSPENSE', amountPence: sign * netPence || 0 },
        { book: 'VAT', amountPence: sign * taxPence || 0 },
      ],
    };
  }

  /** The same posting is booked once; another one with the key is refused, also at the same moment. */
  async #takeKeyAgain(
    kind: 'repeat' | 'misuse',
    of: number,
    at: Temporal.Instant,
  ): Promise<readonly number[]> {
    const operation = this.#operations[of];
    assert.ok(operation?.kind === 'post');
    const posting = this.#postingOf(operation, of);
    const [first] = (await this.#booked[of]) ?? [];
    if (kind === 'repeat') {
      const again = await Promise.all(
        [1, 2].map(() => this.#db.transaction((tx) => post(tx, [posting, posting], at))),
      );
      for (const { transactionId, isNew } of again.flat()) {
        assert.deepEqual([transactionId, isNew], [first, false]);
      }
      return [];
    }
    const other = { ...posting, note: 'Something else' };
    await assert.rejects(
      this.#db.transaction((tx) => post(tx, [other], at)),
      IdempotencyConflict,
    );
    return [];
  }

  async #reverseTwiceAtOnce(ids: readonly number[], at: Temporal.Instant): Promise<void> {
    if (ids.length === 0) return;
    const wasReversed = ids.some((id) => this.#reversed.has(id));
    for (const id of ids) this.#reversed.add(id);
    const tries = await Promise.allSettled(
      [1, 2].map(() =>
        this.#db.transaction((tx) => reverseAll(tx, ids, { postedOn: londonDateOf(at), at })),
      ),
    );
    const lost = tries.filter((each) => each.status === 'rejected');
    for (const { reason } of lost) {
      if (!(reason instanceof ReversalRefused)) throw reason;
      assert.equal(reason.reason, 'IS_REVERSED');
    }
    assert.equal(lost.length, wasReversed ? 2 : 1);
    this.#pairs += 1;
  }

  async #changeLastStatement(
    kind: 'issue' | 'hold' | 'annul',
    ledger: number,
    at: Temporal.Instant,
  ): Promise<void> {
    const { ledgerId } = this.#homeOf(ledger);
    const [last] = await rowsOf<{ id: number }>(
      this.#db,
      sql`select id from billing.documents where ledger_id = ${ledgerId} and kind = 'STATEMENT'
        and closed_at is not null and annulled_at is null order by to_on desc limit 1`,
    );
    if (!last) return;
    await this.#db.transaction(async (tx) => {
      if (kind === 'issue') await issueDocuments(tx, [last.id], at);
      else if (kind === 'hold') await holdDocument(tx, last.id, ['UNUSUAL_CONSUMPTION'], at);
      else await annulStatement(tx, last.id, at);
    });
  }

  /** Everything that was booked by hand goes back; what is left is what the energy comes to. */
  async #reverseTheRest(): Promise<void> {
    const at = this.#momentOf(this.#operations.length);
    const left = [...this.#booked];
    await Promise.all(
      Array.from({ length: clientCount }, async () => {
        for (let booked = left.pop(); booked; booked = left.pop()) {
          const ids = (await booked).filter((id) => !this.#reversed.has(id));
          await this.#reverseTwiceAtOnce(ids, at);
        }
      }),
    );
    const off = await rowsOf(
      this.#db,
      sql`select l.id, l.balance_pence, coalesce(sum(e.amount_pence), 0)::int as of_energy
        from billing.ledgers l
        left join (
          select e.ledger_id, e.amount_pence from billing.entries e
          join billing.transactions t on t.id = e.transaction_id
          left join billing.supply_charges s on s.transaction_id = coalesce(t.reverses_id, t.id)
          where s.transaction_id is not null or t.reason_code = 'BACK_BILLING'
        ) e on e.ledger_id = l.id
        group by l.id having l.balance_pence <> coalesce(sum(e.amount_pence), 0)`,
    );
    assert.deepEqual(off, []);
    const keys = await rowsOf<{ count: number }>(
      this.#db,
      sql`select count(*)::int from billing.transactions where idempotency_key like 'stress %'`,
    );
    const posts = this.#operations.filter(({ kind }) => kind === 'post').length;
    assert.deepEqual(keys, [{ count: posts }]);
  }
}
