import type { Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { duosTariffName, technicalDetailsOf } from '../industry/industry-registers.rules.ts';
import { addressOfProperty } from '../places/addresses.store.ts';
import { relAddressOf } from '../places/rel-addresses.rules.ts';
import { attributesOfMeterPoint } from './meter-points.store.ts';

export const meterPointDetailsResolvers = {
  ElectricityMeterPointDetails: {
    meterPoint: (meterPoint) => meterPoint,
    async networkRates({ id, identifier }, _args, { db, clock }) {
      const attributes = await db.read(attributesOfMeterPoint, id);
      const { distributorMpid, duosTariffId } = technicalDetailsOf(
        attributes,
        todayInLondon(clock),
      );
      return {
        mpan: identifier,
        dnoMpid: distributorMpid,
        duosTariffName: duosTariffName(duosTariffId),
      };
    },
    async relAddress({ propertyId }, _args, { db }) {
      const address = await db.read(addressOfProperty, propertyId);
      return address?.uprn ? relAddressOf({ ...address, uprn: address.uprn }) : null;
    },
  },
} satisfies Resolvers;
