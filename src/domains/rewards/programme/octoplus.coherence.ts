import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { accounts } from '../../accounts/tables.ts';
import { octoplusEnrolments, programmes } from './programme.tables.ts';

export const octoplusCoherence: readonly Check[] = [
  check(
    'Whoever was ever in the loyalty programme is of a brand that has one, and joined after it was opened',
    sql`select format('account %s', a.number) as what
      from ${octoplusEnrolments} e join ${accounts} a on a.id = e.account_id
      where not exists (select from ${programmes} p where p.brand = a.brand)
        or e.enrolled_at < a.created_at`,
  ),
];
