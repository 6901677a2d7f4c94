import { eq, getTableColumns } from 'drizzle-orm';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { embeddedNetworks, embeddedProperties } from './embedded-networks.tables.ts';

export type EmbeddedNetworkRow = typeof embeddedNetworks.$inferSelect;
export type EmbeddedPropertyRow = typeof embeddedProperties.$inferSelect;

const selectNetworksById = statement('embedded_networks_by_id', (query) =>
  query.select().from(embeddedNetworks).where(isAnyOf(embeddedNetworks.id, 'ids')),
);

/** A network by its identifier. Who may see it follows from its properties. */
export const embeddedNetworkById = loadOne<number, EmbeddedNetworkRow>(
  'metering.embeddedNetworkById',
  (db, ids) => selectNetworksById(db, { ids }),
  (network) => network.id,
);

const selectPropertiesOfNetworks = statement('embedded_properties_of_networks', (query) =>
  query
    .select()
    .from(embeddedProperties)
    .where(isAnyOf(embeddedProperties.networkId, 'networkIds'))
    .orderBy(embeddedProperties.id),
);

export const embeddedPropertiesOfNetwork = loadMany(
  'metering.embeddedPropertiesOfNetwork',
  (db: Database, networkIds: readonly number[]) => selectPropertiesOfNetworks(db, { networkIds }),
  (property) => property.networkId,
);

const selectNetworksOfProperties = statement('embedded_networks_of_properties', (query) =>
  query
    .select({ propertyId: embeddedProperties.propertyId, ...getTableColumns(embeddedNetworks) })
    .from(embeddedProperties)
    .innerJoin(embeddedNetworks, eq(embeddedNetworks.id, embeddedProperties.networkId))
    .where(isAnyOf(embeddedProperties.propertyId, 'propertyIds')),
);

/** The network that a property hangs on; a property hangs on one at most. */
export const embeddedNetworkOfProperty = loadOne(
  'metering.embeddedNetworkOfProperty',
  (db: Database, propertyIds: readonly number[]) => selectNetworksOfProperties(db, { propertyIds }),
  ({ propertyId }) => propertyId ?? 0,
);
