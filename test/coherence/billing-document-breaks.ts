import { sql } from 'drizzle-orm';
import { type Break, one } from './break.ts';

const heldOne = one(
  'billing.documents',
  "closed_at is not null and issued_at is null and kind = 'STATEMENT'",
);

/** Breaks of the facts about statements and other documents. */
export const billingDocumentBreaks: Readonly<Record<string, readonly Break[]>> = {
  'A closed statement lists exactly what was posted in its window': [
    [
      sql`alter table billing.statement_lines disable trigger refuse_change`,
      // A payment of another month with the same amount: no total tells of it.
      sql`update billing.statement_lines n set transaction_id = (
          select other.id from billing.transactions mine
          join billing.transactions other on other.ledger_id = mine.ledger_id
            and other.kind = 'PAYMENT' and other.net_pence = mine.net_pence
            and date_trunc('month', other.posted_on) <> date_trunc('month', mine.posted_on)
          where mine.id = n.transaction_id and mine.kind = 'PAYMENT'
          order by abs(other.posted_on - mine.posted_on) desc limit 1)
        where (n.document_id, n.place) = (
          select l.document_id, l.place from billing.statement_lines l
          join billing.transactions mine on mine.id = l.transaction_id and mine.kind = 'PAYMENT'
          join billing.documents d on d.id = l.document_id and d.annulled_at is null
            and d.kind = 'STATEMENT'
          where exists (select from billing.transactions other
            where other.ledger_id = mine.ledger_id and other.kind = 'PAYMENT'
              and other.net_pence = mine.net_pence
              and abs(other.posted_on - mine.posted_on) > 100)
          order by l.document_id, l.place limit 1)`,
    ],
  ],
  'Totals and balances of a closed document follow from its lines': [
    sql`update billing.documents set payments_pence = payments_pence + 1 where id = ${heldOne}`,
  ],
  'A window begins on the day after the one before it, with the balance at which that closed': [
    sql`update billing.documents set from_on = from_on + 1
      where id = ${one('billing.documents', "closed_at is null and kind = 'STATEMENT' and exists (select from billing.documents b where b.ledger_id = documents.ledger_id and b.closed_at is not null and b.kind = 'STATEMENT')")}`,
  ],
  'A ledger is closed through the last of its closed windows': [
    sql`update billing.ledgers set closed_through_on = closed_through_on - 1
      where id = ${one('billing.ledgers', 'closed_through_on is not null')}`,
  ],
  'What a document prints is what is known of it': [
    sql`update billing.documents set due_on = due_on + 1
      where id = ${one('billing.documents', 'due_on is not null')}`,
    sql`update billing.documents set content = jsonb_set(content, '{closingBalancePence}', '1')
      where id = ${one('billing.documents', "kind = 'STATEMENT' and issued_at is not null")}`,
  ],
  'The documents of a ledger are numbered without a gap': [
    sql`update billing.documents set identifier = left(identifier, -4) || '9999'
      where id = ${heldOne}`,
  ],
  'A collective bill comes to what the documents on it come to': [
    sql`update billing.documents set collective_id = null
      where id = ${one('billing.documents', 'collective_id is not null and charges_net_pence <> 0')}`,
  ],
  'A ledger is billed by the cycle that is effective for it': [
    sql`update billing.trigger_configurations set start_day = start_day % 28 + 1
      where id = ${one('billing.trigger_configurations', 'ledger_id is not null and effective_to is null')}`,
  ],
  'A document that counts no more has one that took it back': [
    sql`update billing.documents set annulled_at = issued_at
      where id = ${one('billing.documents', "kind = 'ANNUAL'")}`,
  ],
};
