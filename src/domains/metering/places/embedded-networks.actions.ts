import type { Context } from '../../../engine/context.ts';
import {
  type EmbeddedNetworkRow,
  type EmbeddedPropertyRow,
  embeddedNetworkById,
  embeddedPropertiesOfNetwork,
} from './embedded-networks.store.ts';
import { mayAccessEveryProperty, permissionsAtProperty } from './property-access.actions.ts';

/**
 * The properties of a network that the viewer has access to. One that nobody has been supplied at
 * belongs to no account, so only an organization that has access to every account is shown it.
 */
export async function embeddedPropertiesWithin(
  context: Pick<Context, 'db' | 'viewer' | 'clock'>,
  networkId: number,
): Promise<readonly EmbeddedPropertyRow[]> {
  const { db, viewer } = context;
  const properties = await db.read(embeddedPropertiesOfNetwork, networkId);
  if (mayAccessEveryProperty(viewer)) return properties;
  const permissions = await Promise.all(
    properties.map(({ propertyId }) =>
      propertyId === null ? null : permissionsAtProperty(context, viewer, propertyId),
    ),
  );
  return properties.filter((_property, index) => permissions[index] != null);
}

/** A network of which the viewer has access to a property, or null. */
export async function embeddedNetworkWithin(
  context: Pick<Context, 'db' | 'viewer' | 'clock'>,
  networkId: number,
): Promise<EmbeddedNetworkRow | null> {
  const properties = await embeddedPropertiesWithin(context, networkId);
  return properties.length > 0 ? context.db.read(embeddedNetworkById, networkId) : null;
}
