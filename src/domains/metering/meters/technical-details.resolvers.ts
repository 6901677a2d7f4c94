import { fieldFrom, fieldsFrom } from '../../../engine/detail-rows.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { technicalDetailsOf } from '../industry/industry-registers.rules.ts';
import { dipIdOf } from '../industry/market-participants.rules.ts';
import { attributesOfMeterPoint } from '../supply/meter-points.store.ts';
import { electricityRecordOfMeter, recordOfMeter } from './meter-records.store.ts';
import { chooseMeters } from './meters.rules.ts';
import { metersOfPoint, registersOfMeter } from './meters.store.ts';

export const technicalDetailsResolvers = {
  ElectricityMeterPointDetails: {
    async technicalDetails({ id, identifier }, _args, { db, clock }) {
      const today = todayInLondon(clock);
      const [attributes, meters] = await Promise.all([
        db.read(attributesOfMeterPoint, id),
        db.read(metersOfPoint, id),
      ]);
      return {
        mpan: identifier,
        ...technicalDetailsOf(attributes, today),
        meters: chooseMeters(meters, {}, today),
      };
    },
  },
  ElectricMeterTechnicalSubDetails: {
    ...fieldsFrom(electricityRecordOfMeter, ['esmeId', 'installingSupplierMpid']),
    installingSupplierDipId: fieldFrom(electricityRecordOfMeter, ({ installingSupplierMpid }) =>
      dipIdOf(installingSupplierMpid),
    ),
    mapMpid: fieldFrom(electricityRecordOfMeter, ({ assetProviderMpid }) => assetProviderMpid),
    mapDipId: fieldFrom(electricityRecordOfMeter, ({ assetProviderMpid }) =>
      dipIdOf(assetProviderMpid),
    ),
    meterInstallDate: fieldFrom(recordOfMeter, ({ installedOn }) => installedOn),
    meterLocation: fieldFrom(recordOfMeter, ({ location }) => location),
    meterManufacturer: fieldFrom(recordOfMeter, ({ makeAndType }) => makeAndType),
    ...fieldsFrom(recordOfMeter, ['meterType']),
    meterSerialNumber: ({ serialNumber }) => serialNumber,
    async registerDigits({ id }, _args, { db }) {
      return (await db.read(registersOfMeter, id))[0]?.digits;
    },
  },
} satisfies Resolvers;
