import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { World } from '../../../demo/step.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { accountIdsByNumber } from '../../accounts/index.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import { post } from '../ledgers/postings.actions.ts';
import { creditInvoice } from './annulling.actions.ts';
import { insertDocuments } from './closing.store.ts';
import { earlierBills } from './earlier-bills.demo.ts';
import { invoice } from './invoices.actions.ts';

/** Sales that stand on no invoice, up to a London day. */
async function salesToInvoice(tx: Database, through: Temporal.PlainDate) {
  return await tx.query
    .select({
      id: transactions.id,
      ledgerId: transactions.ledgerId,
      postedOn: transactions.postedOn,
    })
    .from(transactions)
    .innerJoin(ledgers, sql`${ledgers.id} = ${transactions.ledgerId}`)
    .where(
      sql`${ledgers.kind} in ('GOODS', 'ELECTRIC_JUICE') and ${transactions.kind} = 'CHARGE'
        and ${transactions.reversesId} is null
        and ${transactions.postedOn} <= ${through.toString()}::date
        and not exists (select from billing.statement_lines n
          where n.transaction_id = ${transactions.id})`,
    )
    .orderBy(transactions.postedOn, transactions.id);
}

/** Invoices each sale on the evening of its day. */
export async function invoiceSales(tx: Database, through: Temporal.PlainDate): Promise<void> {
  for (const { id, ledgerId, postedOn } of await salesToInvoice(tx, through)) {
    const at = startOfLondonDay(postedOn).add({ hours: 18 });
    await invoice(tx, { ledgerId, transactionIds: [id] }, at);
  }
}

/** What the town buys beside energy is invoiced; a business returns one thing, and gets a credit note. */
export async function writeSales(
  tx: Database,
  { plan }: World,
  today: Temporal.PlainDate,
): Promise<void> {
  const ids = await accountIdsByNumber(tx);
  const group = plan.businesses.find(({ key }) => key === 'business-group');
  const accountId = ids.get(group?.sites[0]?.account.number ?? '');
  if (accountId !== undefined) {
    const soldOn = today.subtract({ days: 100 });
    const opened = startOfLondonDay(today.subtract({ days: 396 }));
    const ledger = await openLedger(tx, { accountId, kind: 'GOODS' }, opened);
    await post(
      tx,
      [
        sale(ledger.id, soldOn, 'Sub-meters for six sites', 48_000, 9600),
        sale(ledger.id, soldOn.add({ days: 20 }), 'Display for the shop window', 12_500, 2500),
      ],
      startOfLondonDay(soldOn.add({ days: 20 })).add({ hours: 12 }),
    );
    await invoiceSales(tx, today.subtract({ days: 1 }));
    const [returned] = await invoicesOf(tx, ledger.id);
    const at = startOfLondonDay(soldOn.add({ days: 41 })).add({ hours: 11 });
    if (returned) await creditInvoice(tx, returned.id, at);
  } else await invoiceSales(tx, today.subtract({ days: 1 }));
  await insertDocuments(tx, earlierBills(plan, ids, today));
}

function sale(
  ledgerId: number,
  postedOn: Temporal.PlainDate,
  displayNote: string,
  netPence: number,
  taxPence: number,
) {
  return {
    ledgerId,
    kind: 'CHARGE' as const,
    postedOn,
    netPence,
    taxPence,
    displayNote,
    idempotencyKey: `demo sale ${displayNote}`,
    books: [
      { book: 'REVENUE_SERVICES' as const, amountPence: netPence },
      { book: 'VAT' as const, amountPence: taxPence },
    ],
  };
}

/** The invoices of a ledger, the latest first. */
async function invoicesOf(tx: Database, ledgerId: number): Promise<{ id: number }[]> {
  const { rows } = (await tx.query.execute(sql`
    select id from billing.documents where ledger_id = ${ledgerId} and kind = 'INVOICE'
    order by from_on desc, id desc`)) as unknown as { rows: { id: number }[] };
  return rows;
}
