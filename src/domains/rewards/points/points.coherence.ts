import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { transactions } from '../../billing/ledgers/ledgers.tables.ts';
import { pointLedgers, pointsUsers } from '../programme/programme.tables.ts';
import { pointDraws, pointEntries, pointLots, pointMovements } from './points.tables.ts';

export const pointsCoherence: readonly Check[] = [
  check(
    'Every movement of points has two entries that sum to zero and stand for its points',
    sql`select format('movement %s', m.id) as what
      from ${pointMovements} m left join ${pointEntries} e on e.movement_id = m.id
      group by m.id, m.points, m.reason
      having count(e.id) <> 2 or sum(e.points) <> 0 or max(e.points) <> m.points
        or count(e.ledger_id) <> case when m.reason = 'TRANSFER' then 2 else 1 end`,
  ),
  check(
    'The entries of a ledger of points follow one another, in time too, up to its balance',
    sql`select format('ledger %s', l.id) as what
      from ${pointLedgers} l
      left join (
        select e.ledger_id, count(*) as entries, sum(e.points) as points, max(m.posted_at) as last_at,
          bool_or(e.sequence <> e.place or e.balance_after_points <> e.running
            or m.posted_at < e.before) as is_broken
        from (
          select e.*, m.posted_at,
            row_number() over in_order as place, sum(e.points) over in_order as running,
            lag(m.posted_at) over in_order as before
          from ${pointEntries} e join ${pointMovements} m on m.id = e.movement_id
          where e.ledger_id is not null
          window in_order as (partition by e.ledger_id order by e.sequence)
        ) e join ${pointMovements} m on m.id = e.movement_id
        group by e.ledger_id
      ) s on s.ledger_id = l.id
      where s.is_broken or coalesce(s.points, 0) <> l.balance_points
        or coalesce(s.entries, 0) <> l.entry_count or s.last_at is distinct from l.last_posted_at`,
  ),
  check(
    'What is left of points that were given together is what was not taken of them',
    sql`select format('lot %s', t.id) as what
      from ${pointLots} t left join ${pointDraws} d on d.lot_id = t.id
      group by t.id, t.points, t.remaining_points
      having t.remaining_points <> t.points - coalesce(sum(d.points), 0)`,
  ),
  check(
    'Whatever gives points makes lots of them, and whatever takes some draws them from lots',
    sql`select format('entry %s', e.id) as what
      from ${pointEntries} e
      where e.ledger_id is not null and abs(e.points) <> case when e.points > 0
        then coalesce((select sum(t.points) from ${pointLots} t
          where t.entry_id = e.id and t.ledger_id = e.ledger_id), 0)
        else coalesce((select sum(d.points) from ${pointDraws} d
          join ${pointLots} t on t.id = d.lot_id and t.ledger_id = e.ledger_id
          where d.entry_id = e.id), 0) end`,
  ),
  check(
    'Points that were turned into credit are one credit of the account, a penny for 8',
    sql`select format('movement %s', m.id) as what
      from ${pointMovements} m
      left join ${transactions} t on t.id = m.transaction_id
      left join billing.ledgers l on l.id = t.ledger_id
      where m.reason = 'ACCOUNT_CREDIT' and (m.points % 8 <> 0 or t.net_pence <> m.points / 8
        or t.tax_pence <> 0 or t.kind <> 'CREDIT' or t.reason_code <> 'LOYALTY_POINTS'
        or l.account_id <> m.account_id)
      union all
      select format('transaction %s', t.id)
      from ${transactions} t
      where t.reason_code = 'LOYALTY_POINTS'
        and not exists (select from ${pointMovements} m where m.transaction_id = t.id)`,
  ),
  check(
    'Whoever is nominated to collect points has a ledger',
    sql`select format('account %s', p.account_id) as what
      from ${pointsUsers} p
      where not exists (select from ${pointLedgers} l where l.user_id = p.user_id)`,
  ),
];
