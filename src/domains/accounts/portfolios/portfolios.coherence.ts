import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { accounts, portfolios } from '../tables.ts';

export const portfoliosCoherence: readonly Check[] = [
  check(
    'The path of a portfolio is that of its parent and itself',
    sql`select format('portfolio %s: path %s, parent %s with path %s',
        p.number, p.path, p.parent_id, above.path) as what
      from ${portfolios} p left join ${portfolios} above on above.id = p.parent_id
      where p.path is distinct from
        case when p.parent_id is null then array[p.id] else above.path || p.id end`,
  ),
  check(
    'The lead account of a portfolio stands in it or below it',
    sql`select format('portfolio %s: account %s', p.number, a.number) as what
      from ${portfolios} p
      join ${accounts} a on a.id = p.lead_account_id
      left join ${portfolios} its on its.id = a.portfolio_id
      where (p.id = any (its.path)) is not true`,
  ),
];
