import { index, integer, text } from 'drizzle-orm/pg-core';
import { identityKey } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import { schema } from '../tables.ts';

/** Private wires behind one connection to the public network. */
export const embeddedNetworks = schema.table('embedded_networks', {
  id: identityKey(),
  name: text().notNull(),
});

/** A property on a private network; without `propertyId` while nobody has been supplied there. */
export const embeddedProperties = schema.table(
  'embedded_properties',
  {
    id: identityKey(),
    networkId: integer()
      .notNull()
      .references(() => embeddedNetworks.id),
    propertyId: pointsAt('metering.properties.id', integer()).unique(),
  },
  (table) => [index().on(table.networkId)],
);
