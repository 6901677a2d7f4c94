import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { entries, ledgers, transactions } from './ledgers.tables.ts';

/** What a transaction adds to its ledger's balance. */
const change = sql`(t.net_pence + t.tax_pence)
  * (case when t.kind in ('CREDIT', 'PAYMENT') then 1 else -1 end)`;

export const booksCoherence: readonly Check[] = [
  check(
    'The entries of a transaction sum to zero',
    sql`select format('transaction %s', transaction_id) as what from ${entries}
      group by transaction_id having sum(amount_pence) <> 0`,
  ),
  check(
    'A transaction stands on its own ledger with its amount, and on no other one',
    sql`select format('transaction %s', t.id) as what
      from ${transactions} t
      left join ${entries} e on e.transaction_id = t.id and e.ledger_id is not null
      group by t.id
      having coalesce(sum(e.amount_pence), 0) <> ${change}
        or count(e.place) > 1 or max(e.ledger_id) <> t.ledger_id`,
  ),
  check(
    'The entries of a ledger are numbered without a gap, each with the balance after it',
    sql`select format('ledger %s, entry %s', ledger_id, sequence) as what
      from (
        select ledger_id, sequence, balance_after_pence,
          row_number() over in_order as place, sum(amount_pence) over in_order as balance
        from ${entries} where ledger_id is not null
        window in_order as (partition by ledger_id order by sequence)
      ) as run
      where sequence <> place or balance_after_pence <> balance`,
  ),
  check(
    'The balance of a ledger is the sum of its entries, and the balance after the last one',
    sql`select format('ledger %s', l.number) as what
      from ${ledgers} l
      left join ${entries} e on e.ledger_id = l.id
      left join ${entries} last on last.ledger_id = l.id and last.sequence = l.entry_count
      group by l.id, last.balance_after_pence
      having l.balance_pence <> coalesce(sum(e.amount_pence), 0) or l.entry_count <> count(e.place)
        or l.balance_pence <> coalesce(last.balance_after_pence, 0)`,
  ),
  check(
    'The book of VAT holds the tax of every transaction',
    sql`select format('transaction %s', t.id) as what
      from ${transactions} t
      left join ${entries} e on e.transaction_id = t.id and e.book = 'VAT'
      group by t.id
      having coalesce(sum(e.amount_pence), 0)
        <> t.tax_pence * (case when t.kind in ('CREDIT', 'PAYMENT') then -1 else 1 end)`,
  ),
  check(
    'A reversal is the exact opposite of what it reverses, on every side',
    sql`select format('transaction %s', r.id) as what
      from ${transactions} r
      join ${transactions} o on o.id = r.reverses_id
      where o.reverses_id is not null or o.ledger_id <> r.ledger_id or o.kind <> r.kind
        or o.net_pence <> -r.net_pence or o.tax_pence <> -r.tax_pence
        or exists (
          select from (
            select coalesce(book, 'LEDGER') as side, amount_pence from ${entries}
              where transaction_id = o.id
            union all
            select coalesce(book, 'LEDGER'), amount_pence from ${entries} where transaction_id = r.id
          ) as sides group by side having sum(amount_pence) <> 0)`,
  ),
];
