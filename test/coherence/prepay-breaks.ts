import { type SQL, sql } from 'drizzle-orm';
import type { Break } from './break.ts';

/** Changes what the registers of a meter are known to have held last. */
const lastSnapshot = (set: SQL): SQL =>
  sql`update billing.prepay_snapshots set ${set} where prepay_meter_id = 1
    and "on" = (select max("on") from billing.prepay_snapshots where prepay_meter_id = 1)`;

export const prepayBreaks: Readonly<Record<string, readonly Break[]>> = {
  'The registers of a prepayment meter follow from half-hours, prices, top-ups and debts': [
    sql`update billing.prepay_snapshots set balance_millipence = balance_millipence + 1
      where prepay_meter_id = 1
        and "on" = (select max("on") - 3 from billing.prepay_snapshots where prepay_meter_id = 1)`,
    sql`delete from billing.prepay_snapshots
      where prepay_meter_id = 2
        and "on" = (select max("on") - 3 from billing.prepay_snapshots where prepay_meter_id = 2)`,
  ],
  'A meter recovers of its time debts each week what its device says': [
    sql`update metering.smart_devices set weekly_debt_recovery_rate_pence = 351
      where id = (select min(id) from metering.smart_devices
        where payment_mode = 'PREPAY' and weekly_debt_recovery_rate_pence is not null)`,
  ],
  'The book of credit on meters holds what is on each of them, and what has reached it since': [
    sql`update billing.entries set book = 'SUSPENSE' where book = 'CREDIT_ON_METERS'
      and transaction_id = (
        select min(id) from billing.transactions where idempotency_key like 'prepay-draw:%')`,
    sql`update billing.prepay_meters set booked_through_on = null where id = 1`,
    lastSnapshot(sql`balance_millipence = balance_millipence - 1000`),
  ],
  'The ledgers of a prepayment meter owe what its debt registers hold, and no credit twice': [
    lastSnapshot(sql`payment_debt_millipence = payment_debt_millipence + 1000`),
  ],
  'The payment ledger of a prepayment meter holds what was paid in and has not reached the meter': [
    sql`insert into billing.prepay_top_ups (prepay_meter_id, amount_pence, paid_at)
      select id, 500, now() from billing.prepay_meters where id = 1`,
  ],
};
