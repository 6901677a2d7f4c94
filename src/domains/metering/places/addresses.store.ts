import { eq, getTableColumns } from 'drizzle-orm';
import { loadOne } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { properties } from '../tables.ts';
import { addressDetails } from './properties.tables.ts';

type Nullable<Row> = { readonly [Key in keyof Row]: Row[Key] | null };
export type AddressRow = Omit<typeof properties.$inferSelect, 'parentId' | 'createdAt'> &
  Nullable<Omit<typeof addressDetails.$inferSelect, 'propertyId'>>;

const { parentId: _part, createdAt: _since, ...placeColumns } = getTableColumns(properties);
const { propertyId: _owner, ...detailColumns } = getTableColumns(addressDetails);

const selectAddresses = statement('addresses_of_properties', (query) =>
  query
    .select({ ...placeColumns, ...detailColumns })
    .from(properties)
    .leftJoin(addressDetails, eq(addressDetails.propertyId, properties.id))
    .where(isAnyOf(properties.id, 'propertyIds')),
);

/** Where a property is, as far as the post, the land registers and maps know it. */
export const addressOfProperty = loadOne<number, AddressRow>(
  'metering.addressOfProperty',
  (db, propertyIds) => selectAddresses(db, { propertyIds }),
  ({ id }) => id,
);
