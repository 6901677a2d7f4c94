import { index, integer, text } from 'drizzle-orm/pg-core';
import { pointsAt } from '../../../database/pointers.ts';
import { schema } from '../tables.ts';

/** Private wires behind one connection to the public network. */
export const embeddedNetworks = schema.table('embedded_networks', {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  name: text().notNull(),
});

/** A property on a private network; without `propertyId` while nobody has been supplied there. */
export const embeddedProperties = schema.table(
  'embedded_properties',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    networkId: integer()
      .notNull()
      .references(() => embeddedNetworks.id),
    propertyId: pointsAt('metering.properties.id', integer()).unique(),
  },
  (table) => [index().on(table.networkId)],
);
