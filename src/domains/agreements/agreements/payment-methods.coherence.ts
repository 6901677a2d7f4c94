import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { paymentMethods } from './payment-methods.tables.ts';

export const paymentMethodsCoherence: readonly Check[] = [
  check(
    'How an account pays changes at London midnights, and each time to another way',
    sql`select format('account %s from %s', account_id, valid_from) as what
      from (
        select *, lag(method) over (partition by account_id order by valid_from) as before
        from ${paymentMethods}
      ) as one
      where before = method or (valid_from at time zone 'Europe/London')::time <> '00:00'`,
  ),
];
