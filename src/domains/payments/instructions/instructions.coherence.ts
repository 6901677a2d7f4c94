import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { instructionOwners, instructions, mandates, preferences } from './instructions.tables.ts';

export const instructionsCoherence: readonly Check[] = [
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
