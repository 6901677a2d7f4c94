import { and, count, eq, inArray, notInArray, type SQL, sql } from 'drizzle-orm';
import { loadMany } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import type { Keyset } from '../../../engine/connections.ts';
import { filteredConnection } from '../../../engine/filtered-connections.ts';
import { pageId, pagesOfParents, parentId } from '../../../engine/nested-connections.ts';
import type { PaymentSource, PaymentStatus } from '../../../kernel/payment-terms.ts';
import type { PaymentRow } from './payments.store.ts';
import { payments } from './payments.tables.ts';

/** Which payments of an account are listed; plain data. */
export interface PaymentFilter {
  /** A status that no payment has here is asked for in vain. */
  readonly status: string | null;
  readonly source: PaymentSource | null;
  readonly hasPromises: boolean;
  /** The ledger that they are on; null of all, 0 where the account has no such. */
  readonly ledgerId: number | null;
}

const keyset: Keyset<PaymentRow> = {
  name: 'accountPayments',
  columns: [
    {
      column: payments.paymentOn,
      direction: 'descending',
      kind: 'date',
      valueOf: ({ paymentOn }) => paymentOn.toString(),
    },
    { column: payments.id, direction: 'descending', kind: 'integer', valueOf: ({ id }) => id },
  ],
};

const promises: PaymentStatus[] = ['PROMISED', 'FULFILLED', 'PROMISE_BROKEN'];

function meets({ status, source, hasPromises, ledgerId }: PaymentFilter): SQL | undefined {
  return and(
    eq(payments.accountId, parentId),
    status === null ? undefined : sql`${payments.status} = ${status}`,
    source === null ? undefined : eq(payments.source, source),
    hasPromises ? undefined : notInArray(payments.status, promises),
    ledgerId === null ? undefined : eq(payments.ledgerId, ledgerId),
  );
}

/** A page of the payments of an account, the latest day first. */
export const pageOfPayments = filteredConnection<PaymentRow, PaymentFilter>({
  name: 'payments.ofAccount',
  keysetFor: () => keyset,
  async select(db, parentIds, page, filter) {
    const idsOfOne = db.query
      .select({ id: payments.id })
      .from(payments)
      .where(and(meets(filter), page.where))
      .orderBy(...page.orderBy)
      .limit(page.limit);
    const rows = await db.query
      .select({ parentId: parentId.as('parent_id'), row: payments })
      .from(pagesOfParents(parentIds, idsOfOne))
      .innerJoin(payments, eq(payments.id, pageId))
      .orderBy(...page.orderBy);
    return rows;
  },
  async count(db, parentIds, filter) {
    const countOfOne = db.query
      .select({ id: count().as('id') })
      .from(payments)
      .where(meets(filter));
    return await db.query
      .select({
        parentId: parentId.as('parent_id'),
        count: sql<number>`${pageId}::int`.as('count'),
      })
      .from(pagesOfParents(parentIds, countOfOne));
  },
});

const selectChangeable = statement('payments_changeable_of_accounts', (query) =>
  query
    .selectDistinct({ accountId: payments.accountId })
    .from(payments)
    .where(
      and(
        isAnyOf(payments.accountId, 'accountIds'),
        inArray(payments.status, ['SCHEDULED', 'PROMISED', 'REQUESTED']),
      ),
    ),
);

/** Whether an account has payments that can still be changed: then there is one row. */
export const changeableOfAccount = loadMany<number, { readonly accountId: number }>(
  'payments.changeableOfAccount',
  (db, accountIds) => selectChangeable(db, { accountIds }),
  ({ accountId }) => accountId,
);
