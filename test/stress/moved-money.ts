import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import type { Database } from '../../src/database/database.ts';
import { rowsOf } from '../scenarios/billed-home.ts';
import type { UnrulyVendor } from './unruly-vendor.ts';

/** What the platform takes for moved, under the key by which the vendor was asked. */
interface Booked {
  readonly key: string;
  readonly what: string;
}

const sorted = (rows: readonly Booked[]) =>
  rows.map(({ key, what }) => `${key} ${what}`).toSorted();

/**
 * All that a vendor moved is in the books, of its amount and once, and nothing else is: collections that
 * did not come back and cards that were charged as payments, and what was sent as repayments. Nothing
 * may be under way any more.
 */
export async function assertMovedAsBooked(
  db: Database,
  { moved, cameBack }: Pick<UnrulyVendor, 'moved' | 'cameBack'>,
): Promise<void> {
  const booked = await rowsOf<Booked>(
    db,
    sql`select case when p.transaction_type = 'PREPAY_SMART' then p.idempotency_key
          else p.uuid::text end as key,
        format('%s %s', p.amount_pence, p.transaction_id is not null and p.reversal_id is null) as what
      from payments.payments p
      where p.status in ('PENDING', 'CLEARED', 'FAILED') and p.transaction_type <> 'BACS_DEPOSIT'
      union all
      select format('repayment:%s', r.uuid), format('%s %s', r.amount_pence, r.status = 'PAID')
      from payments.repayments r where r.status in ('SUBMITTED', 'PAID')
      union all
      -- A top-up whose card was declined leaves no payment.
      select format('top-up:%s', t.charge_key), format('%s f', c.amount_pence)
      from payments.auto_top_up_triggers t join payments.auto_top_up_configs c on c.id = t.config_id
      where t.failure = 'PAYMENT_NOT_SUCCESSFUL'`,
  );
  const happened = [...moved].map(([key, { pence, isDeclined }]) => ({
    key,
    what: `${pence} ${isDeclined || cameBack.has(key) ? 'f' : 't'}`,
  }));
  assert.deepEqual(sorted(happened), sorted(booked));
  const off = await rowsOf(
    db,
    sql`select l.id, l.balance_pence, s.pence from billing.ledgers l
      join lateral (
        select coalesce((select sum(t.net_pence) from billing.transactions t
            where t.ledger_id = l.id and t.kind = 'CREDIT'), 0)
          + coalesce((select sum(p.amount_pence) from payments.payments p
            where p.ledger_id = l.id and p.status in ('CLEARED', 'FULFILLED')), 0)
          - coalesce((select sum(r.amount_pence) from payments.repayments r
            where r.ledger_id = l.id and r.status = 'PAID'), 0) as pence
      ) s on l.kind = 'MAIN'
      where l.balance_pence <> s.pence`,
  );
  assert.deepEqual(off, []);
  // However often a debit is presented, its money stays with us at most once.
  const twice = await rowsOf(
    db,
    sql`with recursive chain as (
        select id, id as first_id, status from payments.payments where represents_id is null
        union all
        select p.id, c.first_id, p.status from payments.payments p join chain c on p.represents_id = c.id
      ) select first_id from chain where status = 'CLEARED' group by 1 having count(*) > 1`,
  );
  assert.deepEqual(twice, []);
}
