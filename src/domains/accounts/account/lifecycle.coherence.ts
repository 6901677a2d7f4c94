import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { accounts } from '../tables.ts';
import { lawfulChanges } from './lifecycle.rules.ts';
import { statusChanges } from './lifecycle.tables.ts';

/** Every change of an account's status with the one before it. */
const changes = sql`
  select account_id, status, changed_at, lag(status) over (
    partition by account_id order by changed_at, id) as status_before
  from ${statusChanges}`;

const lawful = lawfulChanges();

export const lifecycleCoherence: readonly Check[] = [
  check(
    'The status of an account is the last one of its history',
    sql`select format('account %s: %s, last %s', a.number, a.status, last.status) as what
      from ${accounts} a
      left join lateral (
        select status from ${statusChanges} c where c.account_id = a.id
        order by c.changed_at desc, c.id desc limit 1) as last on true
      where a.status is distinct from last.status`,
  ),
  check(
    'Every change of an account’s status is one that may follow the one before',
    sql`select format('account %s: %s after %s at %s', a.number, c.status,
        coalesce(c.status_before, 'nothing'), c.changed_at) as what
      from (${changes}) as c join ${accounts} a on a.id = c.account_id
      where not exists (
        select from unnest(
          ${sql.param(lawful.map(([from]) => from))}::text[],
          ${sql.param(lawful.map(([, to]) => to))}::text[]) as lawful(before, after)
        where lawful.before is not distinct from c.status_before and lawful.after = c.status)`,
  ),
  check(
    'The history of an account begins when it was opened',
    sql`select format('account %s: opened %s, first status %s', a.number, a.created_at, first.at)
        as what
      from ${accounts} a
      cross join lateral (
        select min(changed_at) as at from ${statusChanges} c where c.account_id = a.id) as first
      where first.at <> a.created_at`,
  ),
];
