import type { Context } from '../../../engine/context.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { addressOfProperty } from '../places/addresses.store.ts';
import { propertyById } from '../places/properties.store.ts';
import { accessibleOccupancies } from '../places/property-access.actions.ts';
import { bestStrengthOf, isReached, postcodeFrom, wanLinksOf } from './wan-coverage.rules.ts';

const mayAskAboutPlaces = [['CAN_ACCESS_CUSTOMER_QUERIES'], ['CAN_QUERY_WAN_DATA']] as const;

interface PlaceArguments {
  readonly addressIdentifier?: string | null | undefined;
  readonly postcode: string;
  readonly propertyId?: string | null | undefined;
}

/** The place that is asked about: null where the property is foreign, missing, or elsewhere. */
async function placeOf(
  context: Context,
  { addressIdentifier, postcode, propertyId }: PlaceArguments,
) {
  const requestedPostcode = postcodeFrom(postcode);
  if (!requestedPostcode) return null;
  if (propertyId == null)
    return { postcode: requestedPostcode, addressIdentifier: addressIdentifier ?? null };
  const id = intKey(propertyId);
  if (id === null) return null;
  const occupancies = await accessibleOccupancies(context, context.viewer, id, mayAskAboutPlaces);
  if (occupancies.length === 0) return null;
  const property = await context.db.read(propertyById, id);
  const own = property && postcodeFrom(property.postcode);
  if (!own || ![own.text, own.outward].includes(requestedPostcode.text)) return null;
  const identifier =
    addressIdentifier ?? (await context.db.read(addressOfProperty, id))?.uprn ?? null;
  return { postcode: own, addressIdentifier: identifier };
}

export const wanCoverageResolvers = {
  Query: {
    async wanCoverage(_root, args, context) {
      const place = await placeOf(context, args);
      return place && bestStrengthOf(wanLinksOf(place.postcode));
    },
    async wanCoverageDetail(_root, args, context) {
      const place = await placeOf(context, args);
      if (!place) return [];
      const today = todayInLondon(context.clock);
      return wanLinksOf(place.postcode).map((link) => {
        const isCoverageAvailable = isReached(link, today);
        return {
          additionalInformation: link.information,
          addressIdentifier: place.addressIdentifier,
          anticipatedCoverageAt: isCoverageAvailable ? null : link.anticipatedOn?.toString(),
          auxiliaryEquipment: link.auxiliaryEquipment,
          connectivityLikelihood: link.strength,
          isCoverageAvailable,
          postcode: place.postcode.text,
          wanTechnology: link.technology,
        };
      });
    },
  },
  PropertyType: {
    wanCoverage({ postcode }) {
      const place = postcodeFrom(postcode);
      return place && bestStrengthOf(wanLinksOf(place));
    },
  },
} satisfies Resolvers;
