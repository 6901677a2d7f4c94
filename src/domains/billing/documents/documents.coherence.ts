import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { triggerConfigurations } from '../cycles/triggers.tables.ts';
import { documents, statementLines } from '../ledgers/documents.tables.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';

/** Closed windows of ledgers that stand. */
const standingWindows = sql`(
  select * from ${documents} where kind in ('STATEMENT', 'PERIOD_BASED')
    and closed_at is not null and annulled_at is null)`;

const change = sql`(t.net_pence + t.tax_pence)
  * (case when t.kind in ('CREDIT', 'PAYMENT') then 1 else -1 end)`;

export const documentsCoherence: readonly Check[] = [
  check(
    'A closed statement lists exactly what was posted in its window',
    sql`select format('document %s, transaction %s', coalesce(d.id, n.document_id),
        coalesce(t.id, n.transaction_id)) as what
      from ${standingWindows} d
      join ${transactions} t on t.ledger_id = d.ledger_id and t.posted_on between d.from_on and d.to_on
      full join (
        select n.document_id, n.transaction_id from ${statementLines} n
        join ${standingWindows} w on w.id = n.document_id
      ) n on n.document_id = d.id and n.transaction_id = t.id
      where d.id is null or n.document_id is null`,
  ),
  check(
    'Totals and balances of a closed document follow from its lines',
    sql`with lines as (
        select n.document_id, n.balance_after_pence, t.kind, t.net_pence, t.tax_pence,
          coalesce(d.opening_balance_pence, 0) + sum(${change}) over (
            partition by n.document_id order by n.place) as balance
        from ${statementLines} n
        join ${transactions} t on t.id = n.transaction_id
        join ${documents} d on d.id = n.document_id
      ), sums as (
        select document_id, bool_or(balance_after_pence <> balance) as is_off,
          coalesce(sum(net_pence) filter (where kind = 'CHARGE'), 0) as charges_net,
          coalesce(sum(tax_pence) filter (where kind = 'CHARGE'), 0) as charges_tax,
          coalesce(sum(net_pence) filter (where kind = 'CREDIT'), 0) as credits_net,
          coalesce(sum(tax_pence) filter (where kind = 'CREDIT'), 0) as credits_tax,
          coalesce(sum(net_pence) filter (where kind = 'PAYMENT'), 0) as payments,
          coalesce(sum(net_pence) filter (where kind = 'REFUND'), 0) as refunds
        from lines group by document_id
      )
      select format('document %s', d.id) as what
      from ${documents} d left join sums s on s.document_id = d.id
      where d.closed_at is not null
        and d.kind in ('STATEMENT', 'PERIOD_BASED', 'INVOICE', 'CREDIT_NOTE')
        and (coalesce(s.is_off, false)
          or d.charges_net_pence <> coalesce(s.charges_net, 0)
          or d.charges_tax_pence <> coalesce(s.charges_tax, 0)
          or d.credits_net_pence <> coalesce(s.credits_net, 0)
          or d.credits_tax_pence <> coalesce(s.credits_tax, 0)
          or d.payments_pence <> coalesce(s.payments, 0)
          or d.refunds_pence <> coalesce(s.refunds, 0)
          or d.closing_balance_pence <> d.opening_balance_pence - d.charges_net_pence
            - d.charges_tax_pence + d.credits_net_pence + d.credits_tax_pence
            + d.payments_pence - d.refunds_pence)`,
  ),
  check(
    'A window begins on the day after the one before it, with the balance at which that closed',
    sql`select format('document %s', d.id) as what
      from (
        select id, from_on, opening_balance_pence,
          lag(to_on) over w as before_on, lag(closing_balance_pence) over w as balance_before,
          lag(closed_at) over w as closed_before, lag(id) over w as id_before
        from ${documents} where kind in ('STATEMENT', 'PERIOD_BASED') and annulled_at is null
        window w as (partition by ledger_id order by from_on, id)
      ) d
      where (d.id_before is not null and (d.closed_before is null or d.from_on <> d.before_on + 1))
        or d.opening_balance_pence <> coalesce(d.balance_before, 0)`,
  ),
  check(
    'A ledger is closed through the last of its closed windows',
    sql`select format('ledger %s', l.number) as what
      from ${ledgers} l
      left join (
        select ledger_id, max(to_on) as to_on from ${standingWindows} d group by ledger_id
      ) d on d.ledger_id = l.id
      where l.closed_through_on is distinct from d.to_on`,
  ),
  check(
    'What a document prints is what is known of it',
    sql`select format('document %s', d.id) as what
      from ${documents} d
      where d.issued_at is not null and (d.content is null or d.opaque_key is null
        or d.content ->> 'dueOn' is distinct from d.due_on::text
        or d.content ->> 'fromOn' <> d.from_on::text or d.content ->> 'toOn' <> d.to_on::text
        or d.content ->> 'identifier' <> coalesce(d.identifier, '')
        or (d.content ->> 'closingBalancePence')::bigint is distinct from d.closing_balance_pence
        or (d.content ->> 'chargesNetPence')::bigint <> coalesce(d.charges_net_pence, 0)
        or d.due_on <> (d.issued_at at time zone 'Europe/London')::date + 15)`,
  ),
  check(
    'The documents of a ledger are numbered without a gap',
    sql`select format('ledger %s', number) as what
      from (
        select l.number, d.identifier,
          row_number() over (partition by l.id order by right(d.identifier, 4)) as place
        from ${documents} d join ${ledgers} l on l.id = d.ledger_id
        where d.identifier is not null
      ) numbered
      where identifier <> substr(number, 3) || '-' || lpad(place::text, 4, '0')`,
  ),
  check(
    'A collective bill comes to what the documents on it come to',
    sql`select format('document %s', c.id) as what
      from ${documents} c
      left join (
        select collective_id, sum(charges_net_pence) as net, sum(charges_tax_pence) as tax,
          sum(coalesce(closing_balance_pence, 0)) as closing
        from ${documents} group by collective_id
      ) d on d.collective_id = c.id
      where c.kind = 'COLLECTIVE' and (d.net is distinct from c.charges_net_pence
        or d.tax is distinct from c.charges_tax_pence
        or d.closing is distinct from c.closing_balance_pence)`,
  ),
  check(
    'A ledger is billed by the cycle that is effective for it',
    sql`select format('ledger %s', l.number) as what
      from ${ledgers} l
      left join ${triggerConfigurations} c on c.ledger_id = l.id and c.effective_to is null
      where l.cycle_months is distinct from c.cycle_months
        or l.cycle_start_day is distinct from c.start_day`,
  ),
  check(
    'A document that counts no more has one that took it back',
    sql`select format('document %s', d.id) as what
      from ${documents} d
      left join ${documents} a on a.annuls_id = d.id
      where (d.annulled_at is null) <> (a.id is null)`,
  ),
];
