import { and, eq, getTableColumns } from 'drizzle-orm';
import type { PageArguments } from '../../../contract/pagination.ts';
import type { Database } from '../../../database/database.ts';
import { type Connection, type Keyset, planPage } from '../../../engine/connections.ts';
import { accounts } from '../tables.ts';
import { externalAccountEvents } from './external-account-events.tables.ts';

export type ExternalAccountEventRow = typeof externalAccountEvents.$inferSelect;

const latestFirst: Keyset<ExternalAccountEventRow> = {
  name: 'externalAccountEvents',
  columns: [
    {
      column: externalAccountEvents.occurredAt,
      direction: 'descending',
      kind: 'instant',
      valueOf: ({ occurredAt }) => occurredAt.toString(),
    },
    {
      column: externalAccountEvents.id,
      direction: 'descending',
      kind: 'integer',
      valueOf: ({ id }) => id,
    },
  ],
};

/** A page of what happened to an account, which must have been admitted. */
export async function pageOfExternalEvents(
  db: Database,
  accountNumber: string,
  args: PageArguments,
): Promise<Connection<ExternalAccountEventRow>> {
  const page = planPage(latestFirst, args);
  const isTheirs = eq(accounts.number, accountNumber);
  const rows = await db.query
    .select(getTableColumns(externalAccountEvents))
    .from(externalAccountEvents)
    .innerJoin(accounts, eq(accounts.id, externalAccountEvents.accountId))
    .where(and(isTheirs, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit);
  const ofAccount = db.query
    .select({ id: externalAccountEvents.id })
    .from(externalAccountEvents)
    .innerJoin(accounts, eq(accounts.id, externalAccountEvents.accountId))
    .where(isTheirs)
    .as('of_account');
  return page.connectionOf(rows, () => db.query.$count(ofAccount));
}
