import type { Resolvers } from '../../../engine/schema.generated.ts';
import { isCurrentOrLater } from '../places/occupancies.rules.ts';
import { unsmartPropertiesOfAccount } from '../places/places.store.ts';
import { smartMeterBookingPage } from './smart-meter-booking.rules.ts';

export const smartMeterBookingResolvers = {
  Urls: {
    async bookSmartMeterInstallation({ id, brand, number }, { propertyId }, { db, clock }) {
      const now = clock.now();
      const properties = await db.read(unsmartPropertiesOfAccount, id);
      const isOffered = properties.some(
        (property) => property.propertyId === propertyId && isCurrentOrLater(property, now),
      );
      return isOffered ? smartMeterBookingPage(brand, number, propertyId) : null;
    },
  },
} satisfies Resolvers;
