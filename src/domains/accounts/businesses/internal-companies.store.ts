import { eq } from 'drizzle-orm';
import type { PageArguments } from '../../../contract/pagination.ts';
import type { Database } from '../../../database/database.ts';
import { type Connection, type Keyset, planPage } from '../../../engine/connections.ts';
import { internalCompanies } from './businesses.tables.ts';

export type InternalCompanyRow = typeof internalCompanies.$inferSelect;

const byId: Keyset<InternalCompanyRow> = {
  name: 'internalCompanies',
  columns: [
    {
      column: internalCompanies.id,
      direction: 'ascending',
      kind: 'integer',
      valueOf: ({ id }) => id,
    },
  ],
};

/** A page of the supplier's own companies. They are nobody's data: the permission alone gives access. */
export async function pageOfInternalCompanies(
  db: Database,
  args: PageArguments,
): Promise<Connection<InternalCompanyRow>> {
  const page = planPage(byId, args);
  const rows = await db.query
    .select()
    .from(internalCompanies)
    .where(page.where)
    .orderBy(...page.orderBy)
    .limit(page.limit);
  return page.connectionOf(rows, () => db.query.$count(internalCompanies));
}

export async function findInternalCompany(
  db: Database,
  id: number,
): Promise<InternalCompanyRow | null> {
  const [company] = await db.query
    .select()
    .from(internalCompanies)
    .where(eq(internalCompanies.id, id));
  return company ?? null;
}
