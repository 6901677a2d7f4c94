import type { PageArguments } from '../../../contract/pagination.ts';
import type { Database } from '../../../database/database.ts';
import { type Connection, pageOfList } from '../../../engine/connections.ts';
import { type Bill, shownBills } from './bills.actions.ts';
import { constituentsOf } from './documents.store.ts';

/** A page of the documents that a collective bill joins, whose types are all constituents. */
export async function pageOfConstituents(
  db: Database,
  { id }: Pick<Bill, 'id'>,
  page: PageArguments,
): Promise<Connection<Bill>> {
  const bills = await shownBills(db, await db.read(constituentsOf, id));
  return pageOfList('billing.constituents', bills, (bill) => String(bill.id), page);
}
