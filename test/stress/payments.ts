import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { CodedError, raise } from '../../src/contract/errors.ts';
import type { Database } from '../../src/database/database.ts';
import { accountOf } from '../../src/domains/accounts/index.ts';
import { ledgerById } from '../../src/domains/billing/index.ts';
import {
  bankDayJob,
  bankDayWork,
} from '../../src/domains/payments/collections/collections.actions.ts';
import { localPaymentVendor } from '../../src/domains/payments/collections/local-vendor.demo.ts';
import { endInstruction } from '../../src/domains/payments/instructions/ending.actions.ts';
import {
  amend,
  callOff,
  collectOnce,
} from '../../src/domains/payments/payments/changes.actions.ts';
import {
  findPayment,
  type PaymentRow,
} from '../../src/domains/payments/payments/payments.store.ts';
import { approveRepayment } from '../../src/domains/payments/repayments/approvals.actions.ts';
import { payOutDue } from '../../src/domains/payments/repayments/pay-outs.actions.ts';
import {
  callOff as callOffRequest,
  refundPayment,
  submitRequest,
} from '../../src/domains/payments/repayments/repayment-requests.actions.ts';
import {
  findRepayment,
  findRequest,
} from '../../src/domains/payments/repayments/repayments.store.ts';
import {
  changeSchedule,
  ScheduleRefused,
} from '../../src/domains/payments/schedules/schedules.actions.ts';
import {
  beginAutoTopUps,
  chargeAutoTopUps,
} from '../../src/domains/payments/top-ups/auto-top-ups.actions.ts';
import { startOfLondonDay } from '../../src/kernel/london.ts';
import { seededRandom } from '../../src/kernel/random.ts';
import { VendorUnavailable } from '../../src/outside/payment-vendor/port.ts';
import { rowsOf } from '../scenarios/billed-home.ts';
import type { BilledTown } from '../scenarios/billed-town.ts';
import { atOnce, Counts } from './clients.ts';
import { assertCoherentBooks, assertCoherentPayments } from './coherent-books.ts';
import { assertMovedAsBooked } from './moved-money.ts';
import {
  newInstruction,
  newPayingHome,
  newPrepayHome,
  openPaidTown,
  type PayingHome,
} from './paid-town.ts';
import {
  type CollectOperation,
  drawnLastFour,
  type PaymentOperation,
  paymentOperationsOf,
} from './payment-operations.ts';
import { UnrulyVendor } from './unruly-vendor.ts';

const payingHomes = 12;
const prepayHomes = 3;
const firstDay = '2025-09-01';
/** In so many quiet days everything that is under way comes to its end. */
const quietDays = 60;
const staff = ['organization:1', 'organization:2', 'organization:3'] as const;

/** What became of the operations. */
export interface PaymentTally {
  readonly done: Readonly<Record<string, number>>;
  readonly refused: Readonly<Record<string, number>>;
  /** How often money moved at the vendor. */
  readonly moved: number;
}

/**
 * Sixteen clients do random operations on what homes pay, while a vendor loses calls and tells late,
 * twice and in any order. Then time passes quietly, and what the vendor moved must be what the books
 * say, once each.
 *
 * @throws AssertionError that names the seed.
 */
export async function stressPayments(seed: string, count: number): Promise<PaymentTally> {
  const town = await openPaidTown(null, firstDay);
  try {
    const random = seededRandom(`homes that pay ${seed}`);
    const homes: PayingHome[] = [];
    for (let place = 0; place < payingHomes; place += 1) {
      homes.push(
        await newPayingHome(town, firstDay, {
          kind: random.chance(0.25) ? 'CARD' : 'DIRECT_DEBIT',
          lastFour: drawnLastFour(random),
          pence: random.integer(500, 20_000),
          day: random.integer(1, 28),
          creditPence: random.integer(0, 60_000),
        }),
      );
    }
    for (let place = 0; place < prepayHomes; place += 1) {
      await newPrepayHome(town, firstDay, place === 0 ? '9902' : '1111', 1000 + place);
    }
    return await new Stress(town, homes, paymentOperationsOf(seed, count, payingHomes), seed).run();
  } catch (error) {
    throw new Error(`--operations ${count} --seed ${seed}`, { cause: error });
  } finally {
    await town.close();
  }
}

class Stress {
  readonly #town: BilledTown;
  readonly #db: Database;
  readonly #homes: readonly PayingHome[];
  readonly #operations: readonly PaymentOperation[];
  readonly #vendor: UnrulyVendor;
  readonly #counts = new Counts();
  /** What each wish to collect came to, as far as it has begun. */
  readonly #collected: Promise<PaymentRow | null>[] = [];
  #today = Temporal.PlainDate.from(firstDay);

  constructor(
    town: BilledTown,
    homes: readonly PayingHome[],
    operations: readonly PaymentOperation[],
    seed: string,
  ) {
    this.#town = town;
    this.#db = town.db;
    this.#homes = homes;
    this.#operations = operations;
    this.#vendor = new UnrulyVendor(localPaymentVendor(town.db), seededRandom(`vendor ${seed}`));
  }

  async run(): Promise<PaymentTally> {
    await atOnce(this.#operations, (operation, place) => {
      const work = () => this.#do(operation, place);
      return this.#counts.count(operation.kind, place, [ScheduleRefused], work);
    });
    this.#vendor.isCalm = true;
    // Nothing new is asked for, so that nothing is under way in the end.
    await rowsOf(
      this.#db,
      sql`update payments.schedules set is_holiday = true, holiday_reason = 'The end'`,
    );
    for (let day = 0; day < quietDays; day += 1) await this.#night();
    await this.#payOut();
    await this.#topUp();
    await assertCoherentBooks(this.#db);
    await assertCoherentPayments(this.#db);
    await assertMovedAsBooked(this.#db, this.#vendor);
    const { done, refused } = this.#counts;
    return { done, refused, moved: this.#vendor.moved.size };
  }

  get #now(): Temporal.Instant {
    return this.#town.clock.now();
  }

  #homeOf(place: number): PayingHome {
    const home = this.#homes[place];
    assert.ok(home);
    return home;
  }

  async #do(operation: PaymentOperation, place: number): Promise<unknown> {
    const db = this.#db;
    switch (operation.kind) {
      case 'collect': {
        const twice = this.#agreed([1, 2].map(() => this.#collect(operation, place)));
        this.#collected[place] = twice.catch(() => null);
        return twice;
      }
      case 'repeat':
      case 'misuse':
        return this.#takeKeyAgain(operation.kind, operation.of);
      case 'amend': {
        const payment = await this.#nextPaymentOf(operation.home);
        if (!payment) return null;
        const change = {
          amount: operation.pence,
          paymentDate: payment.paymentOn.add({ days: operation.days }),
          isOperator: true,
        };
        return amend(db, payment, change, this.#now, raise);
      }
      case 'call-off': {
        const payment = await this.#nextPaymentOf(operation.home);
        if (!payment) return null;
        return this.#inTurn([1, 2].map(() => callOff(db, payment, this.#now, raise)));
      }
      case 'reschedule': {
        const { ledgerId } = this.#homeOf(operation.home);
        const change = { amountPence: operation.pence, paymentDay: operation.day };
        return changeSchedule(db, ledgerId, change, this.#now);
      }
      case 'ask':
        return this.#ask(operation.home, operation.pence, place);
      case 'refund':
        return this.#refund(operation.home, operation.pence, place);
      case 'approve':
        return this.#approve(operation.pick);
      case 'withdraw': {
        const waiting = await this.#waiting(operation.pick);
        const request = waiting && (await findRequest(db, waiting.requestId));
        return request && callOffRequest(db, request, 'CANCELLED', this.#now, raise);
      }
      case 'end': {
        const { ledgerId } = this.#homeOf(operation.home);
        const [used] = await rowsOf<{ id: number }>(
          db,
          sql`select id from payments.instructions
            where ledger_id = ${ledgerId} and valid_to is null order by id desc limit 1`,
        );
        const at = this.#now;
        return used && db.transaction((tx) => endInstruction(tx, used.id, 'INVALIDATED', at));
      }
      case 'set-up': {
        const { lastFour } = operation;
        const way = { kind: 'DIRECT_DEBIT' as const, lastFour };
        return newInstruction(db, this.#homeOf(operation.home), way, this.#now);
      }
      case 'transfer':
        return rowsOf(
          db,
          sql`insert into payments.local_transfers (amount_pence, payer_reference, arrived_on)
            values (${operation.pence}, ${`for ${this.#homeOf(operation.home).number}`},
              ${this.#today.toString()}::date)`,
        );
      case 'pay-out':
        return Promise.all([this.#payOut(), this.#payOut()]);
      case 'top-up':
        return Promise.all([this.#topUp(), this.#topUp()]);
      case 'night':
        return this.#night();
    }
  }

  /** What several tries at once come to, which has to be the same payment. */
  async #agreed(tries: readonly Promise<PaymentRow>[]): Promise<PaymentRow> {
    const [first, ...others] = await this.#inTurn(tries);
    assert.ok(first);
    for (const { id } of others) assert.equal(id, first.id);
    return first;
  }

  /** All tries come to their end before one of them counts as refused. */
  async #inTurn<T>(tries: readonly Promise<T>[]): Promise<T[]> {
    const ends = await Promise.allSettled(tries);
    const failed = ends.filter((end) => end.status === 'rejected').map(({ reason }) => reason);
    const worst = failed.find((reason) => !(reason instanceof CodedError)) ?? failed[0];
    if (worst !== undefined && failed.length === ends.length) throw worst;
    if (worst !== undefined && !(worst instanceof CodedError)) throw worst;
    return ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
  }

  async #collect(
    { home, pence, daysAhead }: CollectOperation,
    place: number,
    amount = pence,
  ): Promise<PaymentRow> {
    const { accountId, ledgerId } = this.#homeOf(home);
    const [account, ledger] = await Promise.all([
      accountOf(this.#db, accountId),
      this.#db.read(ledgerById, ledgerId),
    ]);
    assert.ok(account && ledger);
    const request = {
      amount,
      paymentDate: this.#today.add({ days: daysAhead }),
      description: `wish ${place}`,
      idempotencyKey: `wish ${place}`,
      kind: null,
    };
    return collectOnce(this.#db, account, ledger, request, this.#now, raise);
  }

  /** The same wish is the same payment, whatever became of it; another one with its key is refused. */
  async #takeKeyAgain(kind: 'repeat' | 'misuse', of: number): Promise<void> {
    const operation = this.#operations[of];
    assert.ok(operation?.kind === 'collect');
    const before = await this.#collected[of];
    if (!before) return;
    const wasAmended = (await findPayment(this.#db, before.id))?.amountPence !== operation.pence;
    if (kind === 'repeat' && !wasAmended) {
      assert.equal((await this.#collect(operation, of)).id, before.id);
    } else if (kind === 'misuse') {
      await assert.rejects(this.#collect(operation, of, operation.pence + 9001), CodedError);
    }
  }

  async #nextPaymentOf(home: number): Promise<PaymentRow | null> {
    const [next] = await rowsOf<{ id: number }>(
      this.#db,
      sql`select id from payments.payments where ledger_id = ${this.#homeOf(home).ledgerId}
        and status in ('SCHEDULED', 'PENDING') order by status desc, payment_on, id limit 1`,
    );
    return next ? findPayment(this.#db, next.id) : null;
  }

  async #ask(home: number, amountPence: number, place: number): Promise<void> {
    const ledger = await this.#db.read(ledgerById, this.#homeOf(home).ledgerId);
    assert.ok(ledger);
    const wish = {
      ...{ amountPence, idempotencyKey: `ask ${place}`, note: null, requestedBy: staff[0] },
      method: null,
    };
    const asked = await this.#inTurn(
      [1, 2].map(() => submitRequest(this.#db, ledger, wish, this.#now, raise)),
    );
    assert.equal(new Set(asked.map(({ id }) => id)).size, 1);
  }

  async #refund(home: number, amountPence: number, place: number): Promise<void> {
    const [paid] = await rowsOf<{ id: number }>(
      this.#db,
      sql`select id from payments.payments where ledger_id = ${this.#homeOf(home).ledgerId}
        and status in ('PENDING', 'CLEARED') order by id desc limit 1`,
    );
    const payment = paid && (await findPayment(this.#db, paid.id));
    if (!payment) return;
    const wish = (turn: number) => ({
      ...{ amountPence, idempotencyKey: `refund ${place} ${turn}`, requestedBy: staff[0] },
      note: 'Asked for',
    });
    await this.#inTurn(
      [1, 2].map((turn) => refundPayment(this.#db, payment, wish(turn), this.#now, raise)),
    );
  }

  async #waiting(pick: number) {
    const [waiting] = await rowsOf<{ id: number; requestId: string }>(
      this.#db,
      sql`select r.id, q.request_id as "requestId" from payments.repayments r
        join payments.repayment_requests q on q.id = r.request_id
        where r.status in ('REQUESTED', 'APPROVED')
        order by md5(r.id::text || ${String(pick)}) limit 1`,
    );
    return waiting ?? null;
  }

  /** Two people approve, each twice at once; whoever asked is refused. */
  async #approve(pick: number): Promise<void> {
    const waiting = await this.#waiting(pick);
    const repayment = waiting && (await findRepayment(this.#db, waiting.id));
    if (!repayment) return;
    const tries = await Promise.allSettled(
      [...staff, ...staff].map((who) =>
        approveRepayment(this.#db, repayment, who, this.#now, raise),
      ),
    );
    const failed = tries.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
    for (const reason of failed) if (!(reason instanceof CodedError)) throw reason;
    const approved = tries.length - failed.length;
    assert.ok(approved <= 2, `${approved} approvals were taken`);
  }

  async #payOut(): Promise<void> {
    await payOutDue(this.#db, this.#vendor, this.#now);
  }

  async #topUp(): Promise<void> {
    const at = this.#now;
    await this.#db.transaction((tx) => beginAutoTopUps(tx, at));
    await chargeAutoTopUps(this.#db, this.#vendor, at);
  }

  /** The next day comes, and this client works on the banks' days like a server of its own. */
  async #night(): Promise<void> {
    const today = this.#today.add({ days: 1 });
    this.#today = today;
    const dueAt = startOfLondonDay(today).add({ hours: 6 });
    this.#town.clock.set(dueAt.add({ hours: 4 }));
    await this.#db.transaction(async (tx) => {
      if ('run' in bankDayJob) await bankDayJob.run(tx, dueAt);
    });
    const failures: unknown[] = [];
    const observer = {
      progress() {},
      failed: (_what: string, error: unknown) => failures.push(error),
    };
    const work = bankDayWork();
    const services = { paymentVendor: this.#vendor } as never;
    while (await work.step(this.#db, this.#town.clock, observer, services)) {
      // The next step.
    }
    for (const error of failures) if (!(error instanceof VendorUnavailable)) throw error;
  }
}
