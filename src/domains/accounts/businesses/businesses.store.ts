import { and, count, eq, exists, inArray, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Scope } from '../../../contract/viewer.ts';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import type { Keyset } from '../../../engine/connections.ts';
import {
  nestedConnection,
  pageId,
  pagesOfParents,
  parentId,
} from '../../../engine/nested-connections.ts';
import type { BusinessDetailInput } from '../../../engine/schema.generated.ts';
import { isAccessible } from '../access/access.store.ts';
import { accounts } from '../tables.ts';
import {
  businessAccounts,
  businessDetails,
  businesses,
  businessUsers,
} from './businesses.tables.ts';

export type BusinessRow = typeof businesses.$inferSelect;

/** What a business is looked up by. All details must fit. */
export type BusinessKey =
  | { readonly id: number }
  | { readonly displayableNumber: string }
  | { readonly details: readonly BusinessDetailInput[] };

/** The businesses that fit and have an account that the viewer has access to, two at most, by identifier. */
export function findBusinesses(
  db: Database,
  scope: Scope,
  key: BusinessKey,
): Promise<BusinessRow[]> {
  const accessible = db.query
    .select({ accountId: businessAccounts.accountId })
    .from(businessAccounts)
    .where(
      and(
        eq(businessAccounts.businessId, businesses.id),
        isAccessible(scope, businessAccounts.accountId),
      ),
    );
  return db.query
    .select()
    .from(businesses)
    .where(and(fits(db, key), exists(accessible)))
    .orderBy(businesses.id)
    .limit(2);
}

function fits(db: Database, key: BusinessKey): SQL | undefined {
  if ('id' in key) return eq(businesses.id, key.id);
  if ('displayableNumber' in key) return eq(businesses.displayableNumber, key.displayableNumber);
  return and(
    ...key.details.map((detail) =>
      exists(
        db.query
          .select({ id: businessDetails.id })
          .from(businessDetails)
          .where(
            and(
              eq(businessDetails.businessId, businesses.id),
              eq(businessDetails.key, detail.key),
              eq(businessDetails.value, detail.value),
            ),
          ),
      ),
    ),
  );
}

const selectBusinesses = statement('businesses_by_id', (query) =>
  query.select().from(businesses).where(isAnyOf(businesses.id, 'ids')),
);

/** A business by its identifier, which must come from an admitted row. */
export const businessById = loadOne<number, BusinessRow>(
  'accounts.businessById',
  (db, ids) => selectBusinesses(db, { ids }),
  ({ id }) => id,
);

/** The identifiers of all businesses, with the numbers shown to people. */
export function everyBusiness(
  db: Database,
): Promise<Pick<BusinessRow, 'id' | 'displayableNumber'>[]> {
  return db.query
    .select({ id: businesses.id, displayableNumber: businesses.displayableNumber })
    .from(businesses);
}

const selectBusinessesOfAccounts = statement('businesses_of_accounts', (query) =>
  query
    .select({ accountId: businessAccounts.accountId, business: businesses })
    .from(businessAccounts)
    .innerJoin(businesses, eq(businesses.id, businessAccounts.businessId))
    .where(isAnyOf(businessAccounts.accountId, 'accountIds')),
);

/** The business that an account belongs to. */
export const businessOfAccount = loadOne<number, { accountId: number; business: BusinessRow }>(
  'accounts.businessOfAccount',
  (db, accountIds) => selectBusinessesOfAccounts(db, { accountIds }),
  ({ accountId }) => accountId,
);

const selectDetails = statement('details_of_businesses', (query) =>
  query
    .select()
    .from(businessDetails)
    .where(isAnyOf(businessDetails.businessId, 'businessIds'))
    .orderBy(businessDetails.key),
);

export const detailsOfBusiness = loadMany(
  'accounts.detailsOfBusiness',
  (db: Database, businessIds: readonly number[]) => selectDetails(db, { businessIds }),
  (detail) => detail.businessId,
);

const selectAccountNumbers = statement('account_numbers_of_businesses', (query) =>
  query
    .select({ businessId: businessAccounts.businessId, number: accounts.number })
    .from(businessAccounts)
    .innerJoin(accounts, eq(accounts.id, businessAccounts.accountId))
    .where(isAnyOf(businessAccounts.businessId, 'businessIds'))
    .orderBy(accounts.number),
);

const selectAccountsOfSameBusiness = statement('accounts_of_same_business', (query) => {
  const same = alias(businessAccounts, 'same');
  return query
    .select({ accountId: businessAccounts.accountId, sameId: same.accountId })
    .from(businessAccounts)
    .innerJoin(same, eq(same.businessId, businessAccounts.businessId))
    .where(isAnyOf(businessAccounts.accountId, 'accountIds'))
    .orderBy(businessAccounts.accountId, same.accountId);
});

/** The accounts of the business that an account belongs to, itself included; none where it has none. */
export const accountsOfSameBusiness = loadMany(
  'accounts.accountsOfSameBusiness',
  (db: Database, accountIds: readonly number[]) => selectAccountsOfSameBusiness(db, { accountIds }),
  ({ accountId }) => accountId,
);

export const accountNumbersOfBusiness = loadMany(
  'accounts.accountNumbersOfBusiness',
  (db: Database, businessIds: readonly number[]) => selectAccountNumbers(db, { businessIds }),
  ({ businessId }) => businessId,
);

const byId: Keyset<BusinessRow> = {
  name: 'businesses',
  columns: [
    { column: businesses.id, direction: 'ascending', kind: 'integer', valueOf: ({ id }) => id },
  ],
};

/** A page of the businesses that a user acts for. */
export const businessesOfUser = nestedConnection<BusinessRow>({
  keyset: byId,
  select(db, userIds, page) {
    const idsOfOne = db.query
      .select({ id: businesses.id })
      .from(businessUsers)
      .innerJoin(businesses, eq(businesses.id, businessUsers.businessId))
      .where(and(eq(businessUsers.userId, parentId), page.where))
      .orderBy(...page.orderBy)
      .limit(page.limit);
    return db.query
      .select({ parentId, row: businesses })
      .from(pagesOfParents(userIds, idsOfOne))
      .innerJoin(businesses, eq(businesses.id, pageId))
      .orderBy(...page.orderBy);
  },
  count: (db, userIds) =>
    db.query
      .select({ parentId: businessUsers.userId, count: count() })
      .from(businessUsers)
      .where(inArray(businessUsers.userId, [...userIds]))
      .groupBy(businessUsers.userId),
});
