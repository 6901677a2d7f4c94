import { type Check, pointerCheck } from '../../../database/coherence.ts';
import { properties } from '../tables.ts';
import { embeddedProperties } from './embedded-networks.tables.ts';

export const embeddedNetworksCoherence: readonly Check[] = [
  pointerCheck(
    'A property on a private network is there',
    [embeddedProperties.propertyId],
    properties.id,
  ),
];
