import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { instructions, mandates } from '../instructions/instructions.tables.ts';
import { payments } from '../payments/payments.tables.ts';
import { collectionFiles, collections, notices } from './collections.tables.ts';

export const collectionsCoherence: readonly Check[] = [
  check(
    'No schedule is collected twice for a day',
    sql`select format('schedule %s on %s', p.schedule_id, p.payment_on) as what from ${payments} p
      where p.schedule_id is not null and p.represents_id is null
        and p.idempotency_key like 'collect:%' and p.status <> 'DELETED'
      group by p.schedule_id, p.payment_on, p.idempotency_key like '%:bill-%'
      having count(*) filter (where p.idempotency_key not like '%:bill-%') > 1`,
  ),
  check(
    'What goes to the banks goes on bank days, under an instruction, and its customer was told',
    sql`select format('payment %s', p.id) as what from ${collections} c
      join ${collectionFiles} f on f.id = c.file_id
      join ${payments} p on p.id = c.payment_id
      left join ${instructions} i on i.id = p.instruction_id and i.kind = 'DIRECT_DEBIT'
      left join ${mandates} m on m.instruction_id = i.id
      where m.accepted_on is null or p.payment_on <> f.debit_on or p.status in ('SCHEDULED', 'DELETED')
        or exists (select from platform.bank_holidays h
          where h.division = 'england-and-wales' and h."on" = f.debit_on)
        or extract(isodow from f.debit_on) > 5
        or not exists (select from ${notices} n where n.first_on <= p.payment_on
          and (n.payment_id = p.id or n.schedule_id = p.schedule_id))`,
  ),
];
