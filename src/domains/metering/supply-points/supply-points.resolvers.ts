import { contractError } from '../../../contract/errors.ts';
import { pageOfList } from '../../../engine/connections.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { fuelOfMarket, marketOfFuel } from '../../../kernel/markets.ts';
import { accessibleAccountIdsOfPortfolio, accountIdOf } from '../../accounts/index.ts';
import { propertyById } from '../places/properties.store.ts';
import { permissionsAtProperty } from '../places/property-access.actions.ts';
import { meterPointOf, placeOfIdentifier } from '../supply/meter-points.store.ts';
import { pageOfSupplyPoints } from '../supply/supply-points.store.ts';
import {
  askReadings,
  devicesOf,
  pageOfReadings,
  seriesOfMeterPoint,
} from './supply-points.actions.ts';

export const supplyPointsResolvers = {
  Query: {
    async supplyPoint(_root, { externalIdentifier, marketName }, { db, raise }) {
      const fuel = fuelOfMarket(marketName);
      if (fuel === null) return raise('KT-CT-4723');
      const place = await db.read(placeOfIdentifier, externalIdentifier);
      return place?.fuel === fuel ? place : raise('KT-CT-4719');
    },
    async supplyPoints(_root, { accountNumber, portfolioNumber, ...page }, context) {
      const { db, viewer, raise } = context;
      if (accountNumber == null && portfolioNumber == null) return raise('KT-CT-8801');
      const ofPortfolio =
        portfolioNumber == null
          ? null
          : await accessibleAccountIdsOfPortfolio(db, viewer, portfolioNumber);
      if (ofPortfolio?.length === 0) throw contractError('KT-CT-1111');
      if (accountNumber == null) return pageOfSupplyPoints(db, ofPortfolio ?? [], page);
      const id = await accountIdOf(db, accountNumber);
      const ids = id !== null && (ofPortfolio?.includes(id) ?? true) ? [id] : [];
      return pageOfSupplyPoints(db, ids, page);
    },
  },
  SupplyPointType: {
    externalIdentifier: ({ identifier }) => identifier,
    marketName: ({ fuel }) => marketOfFuel[fuel],
    async meterPoint(supplyPoint, _args, context) {
      const { db, viewer } = context;
      const held = await permissionsAtProperty(context, viewer, supplyPoint.propertyId);
      return held && meterPointOf(db, supplyPoint);
    },
    async property({ propertyId }, _args, context) {
      const held = await permissionsAtProperty(context, context.viewer, propertyId);
      return held && context.db.read(propertyById, propertyId);
    },
    async devices(meterPoint, { deviceIdentifiers, ...page }, { db }) {
      const wanted = deviceIdentifiers?.filter((each) => each != null);
      const devices = devicesOf(await seriesOfMeterPoint(db, meterPoint)).filter(
        ({ serialNumber }) => !wanted || wanted.includes(serialNumber),
      );
      return pageOfList('devices', devices, ({ serialNumber }) => serialNumber, page);
    },
    readings: async (meterPoint, args, { db, raise }) =>
      askReadings(await seriesOfMeterPoint(db, meterPoint), true, args, raise),
  },
  Device: {
    deviceIdentifier: ({ serialNumber }) => serialNumber,
    readings: ({ series }, args, { raise }) => askReadings(series, true, args, raise),
    registers({ series }, { registerIdentifiers, ...page }) {
      const wanted = registerIdentifiers?.filter((each) => each != null);
      const registers = series.filter(
        ({ registerIdentifier }) => !wanted || wanted.includes(registerIdentifier),
      );
      return pageOfList('registers', registers, ({ registerId }) => String(registerId), page);
    },
  },
  DeviceRegister: {
    readings: (register, args, { raise }) => askReadings([register], false, args, raise),
  },
  Readings: {
    importReadings: (readings, page, context) => pageOfReadings(context, readings, 'IMPORT', page),
    exportReadings: (readings, page, context) => pageOfReadings(context, readings, 'EXPORT', page),
  },
  Reading: {
    intervalStart: ({ startMs, endMs }) => (endMs === null ? null : startMs),
    intervalEnd: ({ startMs, endMs }) => endMs ?? startMs,
    units: ({ unit }) => unit,
    qualities: ({ count, quality, value }) => [{ count, quality, value }],
  },
} satisfies Resolvers;
