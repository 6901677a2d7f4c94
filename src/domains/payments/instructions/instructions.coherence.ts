import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { paymentMethods } from '../../agreements/agreements/payment-methods.tables.ts';
import { agreements } from '../../agreements/tables.ts';
import { instructionOwners, instructions, mandates, preferences } from './instructions.tables.ts';

/**
 * How main ledgers are to be charged for energy along time: what was replaced before its notice was over
 * never comes to hold; before anything was set up, the customer pays without a Direct Debit.
 */
const told = sql`
  select account_id, is_debit, tstzrange(from_at, next_at) as span
  from (
    select l.account_id, coalesce(i.kind = 'DIRECT_DEBIT', false) as is_debit,
      p.prices_follow_at as from_at,
      min(p.prices_follow_at) over (partition by p.ledger_id order by p.valid_from
        rows between 1 following and unbounded following) as next_at
    from ${preferences} p
    join billing.ledgers l on l.id = p.ledger_id and l.kind = 'MAIN'
    left join ${instructions} i on i.id = p.instruction_id
  ) as way
  where next_at is null or from_at < next_at
  union all
  select l.account_id, false, tstzrange(null, min(p.prices_follow_at))
  from ${preferences} p join billing.ledgers l on l.id = p.ledger_id and l.kind = 'MAIN'
  group by l.account_id`;

/** How agreements on credit are paid along time. */
const paid = sql`
  select a.id, a.account_id, way.method = 'DIRECT_DEBIT' as is_debit,
    tstzrange(a.valid_from, a.valid_to) * tstzrange(way.from_at, way.next_at) as span
  from ${agreements} a
  cross join lateral (
    select method, from_at, lead(from_at) over (order by from_at) as next_at
    from (
      select a.payment_method as method, '-infinity'::timestamptz as from_at
      union all
      select m.method, m.valid_from from ${paymentMethods} m where m.account_id = a.account_id
    ) as each
  ) as way
  where not a.is_revoked and a.payment_method <> 'PREPAYMENT'`;

export const instructionsCoherence: readonly Check[] = [
  check(
    'Agreements are paid as the main ledger is, once the notice of other prices is over',
    sql`select format('agreement %s', paid.id) as what
      from (${told}) as told join (${paid}) as paid using (account_id)
      where told.span && paid.span and told.is_debit <> paid.is_debit`,
  ),
  check(
    'A Direct Debit has a mandate, which has ended where the Direct Debit has, and nothing else has one',
    sql`select format('instruction %s', i.id) as what from ${instructions} i
      left join ${mandates} m on m.instruction_id = i.id
      where (i.kind = 'DIRECT_DEBIT') <> (m.instruction_id is not null)
        or (m.instruction_id is not null and (m.end_code is null) <> (i.valid_to is null))`,
  ),
  check(
    'A ledger is in the name of the account that its instructions and ways to pay are of',
    sql`select format('instruction %s', i.id) as what from ${instructions} i
        join billing.ledgers l on l.id = i.ledger_id where l.account_id <> i.account_id
      union all
      select format('preference %s', p.id) from ${preferences} p
        join ${instructions} i on i.id = p.instruction_id where i.ledger_id <> p.ledger_id`,
  ),
  check(
    'No ledger has two Direct Debits at once',
    sql`select format('instructions %s and %s', a.id, b.id) as what
      from ${instructions} a join ${instructions} b on b.ledger_id = a.ledger_id and b.id > a.id
      where a.kind = 'DIRECT_DEBIT' and b.kind = 'DIRECT_DEBIT'
        and tstzrange(a.valid_from, a.valid_to) && tstzrange(b.valid_from, b.valid_to)`,
  ),
  check(
    'A ledger is paid by an instruction only while it is in force',
    sql`select format('preference %s', p.id) as what
      from (select *, lead(valid_from) over (partition by ledger_id order by valid_from) as valid_to
        from ${preferences}) p
      join ${instructions} i on i.id = p.instruction_id
      where p.valid_from < i.valid_from
        or coalesce(p.valid_to, 'infinity') > coalesce(i.valid_to, 'infinity')`,
  ),
  check(
    'What can be paid from has somebody who owns it',
    sql`select format('instruction %s', i.id) as what from ${instructions} i
      where not exists (select from ${instructionOwners} o where o.instruction_id = i.id)`,
  ),
  check(
    'A Direct Debit is lodged before it is accepted, and accepted before it is collected from',
    sql`select format('mandate %s', m.instruction_id) as what from ${mandates} m
      where m.accepted_on < m.lodged_on or m.first_collected_on < m.accepted_on
        or (m.first_collected_on is not null and m.accepted_on is null)`,
  ),
];
