import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { accounts } from '../../accounts/tables.ts';
import { octoplusEnrolments } from './programme.tables.ts';

export const octoplusCoherence: readonly Check[] = [
  check(
    'Whoever was ever in the loyalty programme is a home of Octopus Energy, which joined after it was opened',
    sql`select format('account %s', a.number) as what
      from ${octoplusEnrolments} e join ${accounts} a on a.id = e.account_id
      where a.account_type <> 'DOMESTIC' or a.brand <> 'OCTOPUS_ENERGY'
        or e.enrolled_at < a.created_at`,
  ),
];
