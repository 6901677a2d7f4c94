import { sql } from 'drizzle-orm';
import { type Break, one } from './break.ts';

const movement = one('rewards.point_movements', "reason = 'GREENER_DAYS_REWARD'");
const redeemed = one('rewards.point_movements', "reason = 'ACCOUNT_CREDIT'");

export const pointsBreaks: Readonly<Record<string, readonly Break[]>> = {
  'Every movement of points has two entries that sum to zero and stand for its points': [
    sql`update rewards.point_movements set points = points + 1 where id = ${movement}`,
    sql`update rewards.point_entries set points = points - 1
      where movement_id = ${movement} and book is not null`,
  ],
  'The entries of a ledger of points follow one another, in time too, up to its balance': [
    sql`update rewards.point_ledgers set balance_points = balance_points + 1
      where id = (select min(id) from rewards.point_ledgers where entry_count > 0)`,
    sql`update rewards.point_entries set balance_after_points = balance_after_points + 1
      where movement_id = ${movement} and ledger_id is not null`,
    sql`update rewards.point_ledgers set last_posted_at = last_posted_at + interval '1 second'
      where id = (select min(id) from rewards.point_ledgers where entry_count > 0)`,
  ],
  'What is left of points that were given together is what was not taken of them': [
    sql`update rewards.point_lots set remaining_points = remaining_points - 1
      where id = (select min(id) from rewards.point_lots where remaining_points > 0)`,
  ],
  'Whatever gives points makes lots of them, and whatever takes some draws them from lots': [
    sql`update rewards.point_lots set points = points + 1, remaining_points = remaining_points + 1
      where id = (select min(id) from rewards.point_lots)`,
  ],
  'Points that were turned into credit are one credit of the account, a penny for 8': [
    sql`update rewards.point_movements m set account_id = (
        select min(a.id) from accounts.accounts a where a.id <> m.account_id)
      where m.id = ${redeemed}`,
  ],
  'Whoever is nominated to collect points has a ledger': [
    sql`insert into rewards.points_users (account_id, user_id, nominated_at)
      select (select min(a.id) from accounts.accounts a
          where not exists (select from rewards.points_users p where p.account_id = a.id)),
        (select min(u.id) from identity.users u
          where not exists (select from rewards.point_ledgers l where l.user_id = u.id)),
        '2026-01-01'`,
  ],
};
