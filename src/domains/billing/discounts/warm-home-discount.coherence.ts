import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import { voucherPurchases } from '../vouchers/vouchers.tables.ts';
import { warmHomeApplications, warmHomeRecords } from './discounts.tables.ts';

export const warmHomeDiscountCoherence: readonly Check[] = [
  check(
    'A Warm Home Discount is a credit of as much on a ledger of the account',
    sql`select format('record %s', r.id) as what
      from ${warmHomeRecords} r
      join ${transactions} t on t.id = r.transaction_id
      join ${ledgers} l on l.id = t.ledger_id
      where t.kind <> 'CREDIT' or t.reason_code <> 'WARM_HOME_DISCOUNT'
        or t.net_pence + t.tax_pence <> r.credit_pence or l.account_id <> r.account_id`,
  ),
  check(
    'A Warm Home Discount for a meter without a connection is a voucher of as much of the account',
    sql`select format('record %s', r.id) as what
      from ${warmHomeRecords} r join ${voucherPurchases} v on v.id = r.voucher_id
      where v.type <> 'WARM_HOME_DISCOUNT' or v.value_pence <> r.credit_pence
        or v.account_id <> r.account_id or r.account_type <> 'TRADITIONAL_PREPAY'`,
  ),
  check(
    'A Warm Home Discount that was applied for rests on what was granted to the account for the year',
    sql`select format('record %s', r.id) as what
      from ${warmHomeRecords} r join ${warmHomeApplications} a on a.id = r.application_id
      where a.status <> 'APPROVED' or a.account_id <> r.account_id or a.scheme_year <> r.scheme_year`,
  ),
];
