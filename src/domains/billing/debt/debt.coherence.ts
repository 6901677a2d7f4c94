import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { ledgers } from '../ledgers/ledgers.tables.ts';
import { collectionItems, collectionProceedings, collectionProcesses } from './debt.tables.ts';

export const debtCoherence: readonly Check[] = [
  check(
    'What is done about a debt is about a ledger of its account',
    sql`select format('process %s', p.number) as what
      from ${collectionProcesses} p join ${ledgers} l on l.id = p.ledger_id
      where l.account_id <> p.account_id
      union all
      select format('proceeding %s', p.id)
      from ${collectionProceedings} p join ${ledgers} l on l.id = p.ledger_id
      where l.account_id <> p.account_id`,
  ),
  check(
    'What was done in a process happened while it went on',
    sql`select format('item %s of process %s', i.id, p.number) as what
      from ${collectionItems} i join ${collectionProcesses} p on p.id = i.process_id
      where i.occurred_at < p.started_at or i.occurred_at > p.completed_at`,
  ),
  check(
    'A debt was given to an agency by each process that says so',
    sql`select format('process %s', p.number) as what
      from ${collectionItems} i join ${collectionProcesses} p on p.id = i.process_id
      where i.item_type = 'DEBT_COLLECTION_PROCEEDING' and not exists (
        select from ${collectionProceedings} d
        where d.ledger_id = p.ledger_id and d.started_at <= i.occurred_at
          and (d.stopped_at is null or d.stopped_at >= i.occurred_at))`,
  ),
];
