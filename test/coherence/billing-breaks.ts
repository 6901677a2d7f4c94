import { type SQL, sql } from 'drizzle-orm';
import type { Break } from './break.ts';

/** A charge for energy of the electricity of a home, which stands. */
const charge = sql.raw(`(select min(s.transaction_id) from billing.supply_charges s
  where s.fuel = 'ELECTRICITY' and not s.is_export and s.estimated_wh = 0 and not exists (
    select from billing.transactions r where r.reverses_id = s.transaction_id))`);

const changed = (table: string, set: SQL, where: SQL): SQL =>
  sql`update ${sql.raw(`billing.${table}`)} set ${set} where ${where}`;

/** What breaks the checks of the books and of charges for energy. */
export const billingBreaks: Readonly<Record<string, readonly Break[]>> = {
  'The entries of a transaction sum to zero': [
    changed(
      'entries',
      sql`amount_pence = amount_pence + 1`,
      sql`transaction_id = ${charge}
      and book = 'REVENUE_ELECTRICITY'`,
    ),
  ],
  'A transaction stands on its own ledger with its amount, and on no other one': [
    changed(
      'transactions',
      sql`ledger_id = (select max(id) from billing.ledgers)`,
      sql`id = (select min(id) from billing.transactions where kind = 'PAYMENT'
        and id not in (select reverses_id from billing.transactions where reverses_id is not null)
        and id not in (select transaction_id from billing.statement_lines))`,
    ),
  ],
  'The entries of a ledger are numbered without a gap, each with the balance after it': [
    changed(
      'entries',
      sql`balance_after_pence = balance_after_pence + 1`,
      sql`ledger_id = 1 and sequence = 2`,
    ),
  ],
  'The balance of a ledger is the sum of its entries, and the balance after the last one': [
    changed('ledgers', sql`balance_pence = balance_pence + 1`, sql`id = 1`),
    changed('ledgers', sql`entry_count = entry_count + 1`, sql`id = 1`),
  ],
  'The book of VAT holds the tax of every transaction': [
    changed('entries', sql`book = 'CCL'`, sql`transaction_id = ${charge} and book = 'VAT'`),
  ],
  'A reversal is the exact opposite of what it reverses, on every side': [
    changed(
      'entries',
      sql`book = 'SUSPENSE'`,
      sql`book like 'CASH%' and transaction_id = (
        select min(id) from billing.transactions where reverses_id is not null and kind = 'PAYMENT')`,
    ),
    changed(
      'transactions',
      sql`reverses_id = (select min(id) from billing.transactions where kind = 'CREDIT')`,
      sql`id = (select min(id) from billing.transactions
        where reverses_id is not null and kind = 'PAYMENT')`,
    ),
  ],
  'A charge for energy is what its lines come to, rounded once': [
    changed('supply_charges', sql`usage_pence = usage_pence + 1`, sql`transaction_id = ${charge}`),
    changed('supply_charges', sql`estimated_wh = 1`, sql`transaction_id = ${charge}`),
    changed(
      'charge_lines',
      sql`amount = amount + 20000000, ten_thousandths_excl_vat = null`,
      sql`transaction_id = ${charge} and place = 0`,
    ),
  ],
  'A line of a charge is its quantity at its price': [
    changed(
      'charge_lines',
      sql`ten_thousandths_excl_vat = ten_thousandths_excl_vat + 1`,
      sql`transaction_id = ${charge} and place = 1`,
    ),
  ],
  'No day of supply is charged twice': [
    changed('supply_charges', sql`to_on = to_on + 1`, sql`transaction_id = ${charge}`),
  ],
  'No day of supply between two charges is left out while a meter hangs': [
    changed('supply_charges', sql`to_on = to_on - 1`, sql`transaction_id = ${charge}`),
  ],
  'A charge for energy begins and ends on days on which a meter hangs': [
    changed(
      'supply_charges',
      sql`from_on = (select min(m.active_from) - 1 from metering.meters m
        where m.meter_point_id = supply_charges.meter_point_id)`,
      sql`transaction_id = ${charge}`,
    ),
  ],
  'Each charge comes to the same again from readings, half-hours and prices': [
    sql`update metering.register_reads set accepted = accepted + 40 where reading_id = (
      select max(c.reading_id) from billing.charge_readings c
      join billing.supply_charges s on s.transaction_id = c.transaction_id and s.estimated_wh = 0
      join metering.meter_readings m on m.id = c.reading_id and m.quality = 'ACTUAL'
        and m.source = 'CUSTOMER' and m.read_at > s.from_on
      join metering.register_reads a on a.reading_id = m.id and a.accepted is not null
      where not exists (select from billing.transactions r where r.reverses_id = s.transaction_id))`,
  ],
};
