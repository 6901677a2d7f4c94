import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { entries, transactions } from '../ledgers/ledgers.tables.ts';
import { depositAgreements } from './deposits.tables.ts';

/** What a deposit stands for on its ledger and in the book, by a transaction of it. */
const booked = sql`
  select d.id, d.amount_pence, t.kind, t.ledger_id = d.ledger_id as is_own, t.net_pence + t.tax_pence as pence,
    (select sum(e.amount_pence) from ${entries} e
      where e.transaction_id = t.id and e.book = 'DEPOSITS_HELD') as side, w.kind as wanted
  from ${depositAgreements} d
  cross join lateral (values (d.held_by_id, 'CHARGE', 1), (d.returned_by_id, 'CREDIT', -1))
    as w(transaction_id, kind, sign)
  join ${transactions} t on t.id = w.transaction_id`;

export const depositsCoherence: readonly Check[] = [
  check(
    'A deposit was put aside, and given back, by as much as was agreed',
    sql`select format('deposit %s', b.id) as what from (${booked}) b
      where b.kind <> b.wanted or not b.is_own or b.pence <> b.amount_pence
        or b.side is distinct from case b.wanted when 'CHARGE' then b.amount_pence else -b.amount_pence end`,
  ),
  check(
    'The book of deposits holds those that were paid and have not gone back',
    sql`select format('%s in the book, %s agreed', b.pence, d.pence) as what
      from (select coalesce(sum(amount_pence), 0) as pence from ${entries}
        where book = 'DEPOSITS_HELD') b,
      (select coalesce(sum(t.net_pence), 0) as pence from ${depositAgreements} d
        join ${transactions} t on t.id = d.held_by_id where d.returned_at is null) d
      where b.pence <> d.pence`,
  ),
];
