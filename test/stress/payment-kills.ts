import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { raise } from '../../src/contract/errors.ts';
import { ledgerById } from '../../src/domains/billing/index.ts';
import { approveRepayment } from '../../src/domains/payments/repayments/approvals.actions.ts';
import { submitRequest } from '../../src/domains/payments/repayments/repayment-requests.actions.ts';
import { findRepayment } from '../../src/domains/payments/repayments/repayments.store.ts';
import { seededRandom } from '../../src/kernel/random.ts';
import { rowsOf } from '../scenarios/billed-home.ts';
import type { BilledTown } from '../scenarios/billed-town.ts';
import { scratchFolder } from '../support/database.ts';
import { assertCoherentBooks, assertCoherentPayments } from './coherent-books.ts';
import { newPayingHome, newPrepayHome, openPaidTown } from './paid-town.ts';
import { drawnLastFour } from './payment-operations.ts';
import { killInTurn, runServer } from './servers.ts';

const firstDay = '2026-02-02';
const prepayHomes = 3;

interface PaymentStorm {
  readonly seed: string;
  readonly homes: number;
  /** For so many days money moves. */
  readonly days: number;
  readonly kills: number;
  /** How many work at once; on the embedded database one. */
  readonly servers: number;
  /** A life ends at the latest at that many calls of the vendor. */
  readonly longestLifeCalls: number;
}

export interface PaymentStormReport {
  /** Each at a call of the vendor. */
  readonly killed: number;
  /** How often money moved at the vendor. */
  readonly moved: number;
}

/**
 * Servers that move money are killed at random calls of the vendor, before it is reached or after it
 * has done what it was asked. What homes pay must end as in a town like it where nobody was killed.
 *
 * @throws AssertionError that names the seed.
 */
export async function stressPaymentKills(storm: PaymentStorm): Promise<PaymentStormReport> {
  try {
    const calm = await inTown(storm, async () => 0);
    const random = seededRandom(`kills of payments ${storm.seed}`);
    const stormy = await inTown(storm, (town, days) =>
      killInTurn(town, storm, (name) => {
        const life = random.fork(name);
        const call = String(life.integer(1, storm.longestLifeCalls));
        const moment = life.pick(['BEFORE', 'AFTER']);
        return runServer('payments-server.ts', town, [...days, call, moment]);
      }),
    );
    assert.deepEqual(stormy.told, calm.told);
    return { killed: stormy.killed, moved: calm.told.calls.length };
  } catch (error) {
    throw new Error(`--kills ${storm.kills} --seed ${storm.seed}`, { cause: error });
  }
}

/** A town that nobody disturbs but `disturb`; then a last server does what is left. */
async function inTown(
  { seed, homes, days }: PaymentStorm,
  disturb: (town: BilledTown, days: readonly string[]) => Promise<number>,
) {
  const folder = mkdtempSync(join(scratchFolder, 'halfhour-payment-kills-'));
  const town = await openPaidTown(join(folder, 'database'), firstDay);
  try {
    await settle(town, seed, homes);
    const lastDay = Temporal.PlainDate.from(firstDay).add({ days });
    const span = [firstDay, lastDay.toString()];
    const killed = await town.away(async () => {
      const count = await disturb(town, span);
      await runServer('payments-server.ts', town, span);
      return count;
    });
    await assertCoherentBooks(town.db);
    await assertCoherentPayments(town.db);
    return { killed, told: await told(town) };
  } finally {
    await town.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Homes that pay in every way, of which some are to get credit back; the same ones each time. */
async function settle(town: BilledTown, seed: string, homes: number): Promise<void> {
  const random = seededRandom(`homes of payments ${seed}`);
  for (let place = 0; place < homes; place += 1) {
    const { accountId, ledgerId } = await newPayingHome(town, firstDay, {
      kind: place % 4 === 0 ? 'CARD' : 'DIRECT_DEBIT',
      lastFour: drawnLastFour(random),
      pence: random.integer(500, 20_000),
      day: random.integer(1, 28),
      creditPence: 10_000,
    });
    // Their mandates are with their banks, so that money moves early.
    await rowsOf(
      town.db,
      sql`update payments.schedules set valid_from = ${firstDay}::date where account_id = ${accountId}`,
    );
    if (place % 3 !== 0) continue;
    const ledger = await town.db.read(ledgerById, ledgerId);
    assert.ok(ledger);
    const at = town.clock.now();
    const wish = {
      ...{ amountPence: 1000 + place, idempotencyKey: 'credit', note: null, method: null },
      requestedBy: 'organization:1',
    };
    const request = await submitRequest(town.db, ledger, wish, at, raise);
    const [repayment] = await rowsOf<{ id: number }>(
      town.db,
      sql`select id from payments.repayments where request_id = ${request.id}`,
    );
    const asked = await findRepayment(town.db, repayment?.id ?? 0);
    assert.ok(asked);
    await approveRepayment(town.db, asked, 'organization:2', at, raise);
  }
  for (let place = 0; place < prepayHomes; place += 1) {
    await newPrepayHome(town, firstDay, place === 0 ? '9902' : '1111', 1000 + place);
  }
}

/**
 * A day, but of top-ups: a card is charged when its server is back, where it was killed before that, and
 * the morning may be over by then.
 */
const dayOf = (column: string) =>
  sql.raw(`case when l.kind not like '%PREPAY_PAYMENT' then ${column} end`);

/** What the books, the payments and the vendor say, without what no two towns have in common. */
async function told({ db }: BilledTown) {
  const ledgers = await rowsOf(
    db,
    sql`select l.balance_pence, l.kind, a.number,
      (select json_agg(json_build_array(t.kind, ${dayOf('t.posted_on')}, t.net_pence, t.payment_type)
          order by ${dayOf('t.posted_on')}, t.kind, t.net_pence, t.payment_type)
        from billing.transactions t where t.ledger_id = l.id) as transactions,
      (select json_agg(json_build_array(p.status, p.transaction_type, p.amount_pence,
          ${dayOf('p.payment_on')}, p.presentation, p.failure_code,
          ${dayOf("(p.settled_at at time zone 'Europe/London')::date")})
          order by ${dayOf('p.payment_on')}, p.amount_pence, p.presentation)
        from payments.payments p where p.ledger_id = l.id) as payments,
      (select json_agg(json_build_array(r.status, r.amount_pence, r.payment_on) order by r.id)
        from payments.repayments r where r.ledger_id = l.id) as repayments
    from billing.ledgers l join accounts.accounts a on a.id = l.account_id
    order by a.number, l.kind, l.id`,
  );
  const calls = await rowsOf(
    db,
    sql`select c.kind, c.amount_pence, c.debit_on::text, c.is_declined from payments.local_calls c
      order by 1, 2, 3, 4`,
  );
  return { ledgers, calls };
}
