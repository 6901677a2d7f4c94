import { asc, eq, getTableColumns } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { loadMany } from '../../database/loaders.ts';
import { isAnyOf, statement } from '../../database/statements.ts';
import { products } from '../products/tables.ts';
import { followOns, renewalProducts } from './enrolments.tables.ts';

export type FollowOnRow = typeof followOns.$inferSelect;

const selectFollowOns = statement('follow_ons_of_products', (query) =>
  query
    .select()
    .from(followOns)
    .where(isAnyOf(followOns.productId, 'productIds'))
    .orderBy(asc(followOns.productId), asc(followOns.activeFrom), asc(followOns.id)),
);

/** All that has been laid down to follow a product, the earliest first. */
export const followOnsOfProduct = loadMany(
  'products.followOnsOfProduct',
  (db: Database, productIds: readonly number[]) => selectFollowOns(db, { productIds }),
  ({ productId }) => productId,
);

const selectRenewals = statement('renewal_products', (query) =>
  query
    .select({
      followOnId: renewalProducts.followOnId,
      slug: renewalProducts.slug,
      product: getTableColumns(products),
    })
    .from(renewalProducts)
    .innerJoin(products, eq(products.id, renewalProducts.productId))
    .where(isAnyOf(renewalProducts.followOnId, 'followOnIds'))
    .orderBy(asc(renewalProducts.followOnId), asc(renewalProducts.place)),
);

export type RenewalRow = Awaited<ReturnType<typeof selectRenewals>>[number];

/** What there is to choose from, in the order in which it is shown. */
export const renewalsOfFollowOn = loadMany(
  'products.renewalsOfFollowOn',
  (db: Database, followOnIds: readonly number[]) => selectRenewals(db, { followOnIds }),
  ({ followOnId }) => followOnId,
);
