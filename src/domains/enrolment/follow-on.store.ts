import { asc } from 'drizzle-orm';
import { loadMany } from '../../database/batching/loaders.ts';
import type { Database } from '../../database/database.ts';
import { isAnyOf, statement } from '../../database/statements.ts';
import { followOns, renewalProducts } from './tables.ts';

export type FollowOnRow = typeof followOns.$inferSelect;
export type RenewalRow = typeof renewalProducts.$inferSelect;

const selectFollowOns = statement('follow_ons_of_products', (query) =>
  query
    .select()
    .from(followOns)
    .where(isAnyOf(followOns.productId, 'productIds'))
    .orderBy(asc(followOns.productId), asc(followOns.activeFrom), asc(followOns.id)),
);

/** All follow-ons of a product, the earliest first. */
export const followOnsOfProduct = loadMany(
  'enrolment.followOnsOfProduct',
  (db: Database, productIds: readonly number[]) => selectFollowOns(db, { productIds }),
  ({ productId }) => productId,
);

const selectRenewals = statement('renewal_products', (query) =>
  query
    .select()
    .from(renewalProducts)
    .where(isAnyOf(renewalProducts.followOnId, 'followOnIds'))
    .orderBy(asc(renewalProducts.followOnId), asc(renewalProducts.place)),
);

/** What there is to choose from, in the order in which it is shown. */
export const renewalsOfFollowOn = loadMany(
  'enrolment.renewalsOfFollowOn',
  (db: Database, followOnIds: readonly number[]) => selectRenewals(db, { followOnIds }),
  ({ followOnId }) => followOnId,
);
