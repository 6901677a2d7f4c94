import type { Context } from '../../../engine/context.ts';
import {
  type EmbeddedNetworkRow,
  type EmbeddedPropertyRow,
  embeddedNetworkById,
  embeddedPropertiesOfNetwork,
} from './embedded-networks.store.ts';
import { mayAccessEveryProperty, permissionsAtProperty } from './property-access.actions.ts';

type Asking = Pick<Context, 'db' | 'viewer' | 'clock'>;

/**
 * The properties of a network that the viewer reaches. One that nobody has been supplied at
 * belongs to no account, so only an organization that reaches every account is shown it.
 */
export async function embeddedPropertiesWithin(
  asking: Asking,
  networkId: number,
): Promise<readonly EmbeddedPropertyRow[]> {
  const { db, viewer } = asking;
  const properties = await db.read(embeddedPropertiesOfNetwork, networkId);
  if (mayAccessEveryProperty(viewer)) return properties;
  const held = await Promise.all(
    properties.map(({ propertyId }) =>
      propertyId === null ? null : permissionsAtProperty(asking, viewer, propertyId),
    ),
  );
  return properties.filter((_property, index) => held[index] != null);
}

/** A network that the viewer reaches a property of, or null. */
export async function embeddedNetworkWithin(
  asking: Asking,
  networkId: number,
): Promise<EmbeddedNetworkRow | null> {
  const properties = await embeddedPropertiesWithin(asking, networkId);
  return properties.length > 0 ? asking.db.read(embeddedNetworkById, networkId) : null;
}
