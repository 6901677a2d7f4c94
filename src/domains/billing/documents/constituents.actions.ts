import type { PageArguments } from '../../../contract/pagination.ts';
import { type Connection, pageOfList } from '../../../engine/connections.ts';
import type { Context } from '../../../engine/context.ts';
import { permissionsOnAccount } from '../../accounts/index.ts';
import { type Bill, shownBills } from './bills.actions.ts';
import { constituentsOf } from './documents.store.ts';

/**
 * A page of the documents that a collective bill joins, whose types are all constituents: of those
 * accounts that the viewer has access to, as the bill goes to one of them and each tells all of its own.
 */
export async function pageOfConstituents(
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  { id }: Pick<Bill, 'id'>,
  page: PageArguments,
): Promise<Connection<Bill>> {
  const documents = await db.read(constituentsOf, id);
  const isOpen = await Promise.all(
    documents.map(
      ({ accountId }) => accountId !== null && permissionsOnAccount({ db }, viewer, accountId),
    ),
  );
  const bills = shownBills(documents.filter((_document, place) => isOpen[place]));
  return pageOfList('billing.constituents', bills, (bill) => String(bill.id), page);
}
