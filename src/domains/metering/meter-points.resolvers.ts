import type { Context } from '../../engine/context.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import { todayInLondon } from '../../kernel/clock.ts';
import { londonDateOf } from '../../kernel/london.ts';
import { duosTariffName, technicalDetailsOf } from './industry-registers.rules.ts';
import { dipIdOf } from './market-participants.rules.ts';
import {
  attributesOfMeterPoint,
  electricityMeterPointsOfProperty,
  gasMeterPointsOfProperty,
  lastReadingOfMeterPoint,
  openDisputesOfMeterPoint,
  placeOfIdentifier,
  stepsOfMeterPoint,
} from './meter-points.store.ts';
import { chooseMeters } from './meters.rules.ts';
import { electricityMetersOfPoint, gasMetersOfPoint, registersOfMeter } from './meters.store.ts';
import { propertyById } from './properties.store.ts';
import { askedAt, requiresEnrolment, requiresWithdrawal } from './registrations.rules.ts';
import { relAddressOf } from './rel-addresses.rules.ts';

async function hasOpenDispute(
  { db }: Context,
  meterPointId: number,
  about: 'OPENING' | 'CLOSING',
): Promise<boolean> {
  return (await db.read(openDisputesOfMeterPoint, meterPointId)).some(
    (dispute) => dispute.about === about,
  );
}

const common = {
  enrolment: <Row>(meterPoint: Row): Row => meterPoint,
  hasOpenClosingReadDispute: ({ id }: { readonly id: number }, _args: unknown, context: Context) =>
    hasOpenDispute(context, id, 'CLOSING'),
  hasOpenOpeningReadDispute: ({ id }: { readonly id: number }, _args: unknown, context: Context) =>
    hasOpenDispute(context, id, 'OPENING'),
  newSupplierId: ({ newSupplierMpid }: { readonly newSupplierMpid: string | null }) =>
    newSupplierMpid,
  oldSupplierId: ({ previousSupplierMpid }: { readonly previousSupplierMpid: string | null }) =>
    previousSupplierMpid,
  requiresEnrolment: ({ enrolmentStatus }: { readonly enrolmentStatus: string }) =>
    requiresEnrolment(enrolmentStatus),
  requiresWithdrawal: ({ enrolmentStatus }: { readonly enrolmentStatus: string }) =>
    requiresWithdrawal(enrolmentStatus),
};

export const meterPointsResolvers = {
  Query: {
    async meterPoints(_root, { mpan, mprn }, { db, raise }) {
      if ((mpan == null) === (mprn == null)) return raise('KT-GB-5601');
      const place = await db.read(placeOfIdentifier, mpan ?? mprn ?? '');
      const isOfFuel = place?.fuel === (mpan == null ? 'GAS' : 'ELECTRICITY');
      const found =
        place && isOfFuel
          ? mpan == null
            ? await db.read(gasMeterPointsOfProperty, place.propertyId)
            : await db.read(electricityMeterPointsOfProperty, place.propertyId)
          : [];
      return [...found].find(({ id }) => id === place?.id) ?? raise('KT-CT-4011');
    },
  },
  ElectricityMeterPointType: {
    ...common,
    mpan: ({ identifier }) => identifier,
    smartStartDate: ({ smartStartOn }) => smartStartOn,
    supplyEndDate: ({ supplyEndOn }) => supplyEndOn,
    targetSsd: ({ targetStartOn }) => targetStartOn,
    juniferMeterPointId: ({ legacyBillingId }) => legacyBillingId,
    electricityMeterPointDetails: (meterPoint) => meterPoint,
    async lastValidatedReadingDate({ id }, _args, { db }) {
      const readAt = (await db.read(lastReadingOfMeterPoint, id))?.readAt;
      return readAt ? londonDateOf(readAt) : null;
    },
    async meters({ id }, args, { db, clock }) {
      return chooseMeters(await db.read(electricityMetersOfPoint, id), args, todayInLondon(clock));
    },
  },
  GasMeterPointType: {
    ...common,
    mprn: ({ identifier }) => identifier,
    smartStartDate: ({ smartStartOn }) => smartStartOn,
    supplyEndDate: ({ supplyEndOn }) => supplyEndOn,
    targetSsd: ({ targetStartOn }) => targetStartOn,
    eucIdentifier: ({ endUserCategoryCode }) => endUserCategoryCode,
    currentDmSoq: ({ isDailyMetered, supplyOfferedQuantityKwh }) =>
      isDailyMetered ? supplyOfferedQuantityKwh : null,
    currentNdmSoq: ({ isDailyMetered, supplyOfferedQuantityKwh }) =>
      isDailyMetered ? null : supplyOfferedQuantityKwh,
    formulaYearSmpAq: ({ annualQuantityKwh }) => annualQuantityKwh,
    formulaYearSmpSoq: ({ supplyOfferedQuantityKwh }) => supplyOfferedQuantityKwh,
    supplyPointCategory: ({ isDailyMetered }) => (isDailyMetered ? 'DM' : 'NDM'),
    exitCapacityChargeRate: ({ rates }) => rates.exitCapacityChargeRate,
    ldzCapacityChargeRate: ({ rates }) => rates.ldzCapacityChargeRate,
    ldzCommodityChargeRate: ({ rates }) => rates.ldzCommodityChargeRate,
    ldzCustomerChargeRate: ({ rates }) => rates.ldzCustomerChargeRate,
    ntsExitCommodityChargeRate: ({ rates }) => rates.ntsExitCommodityChargeRate,
    async meters({ id }, args, { db, clock }) {
      return chooseMeters(await db.read(gasMetersOfPoint, id), args, todayInLondon(clock));
    },
  },
  EnrolmentType: {
    previousSupplier: ({ previousSupplierMpid }) => previousSupplierMpid,
    status: ({ enrolmentStatus }) => enrolmentStatus,
    supplyStartDate: ({ supplyStartOn }) => supplyStartOn,
    async switchStartDate({ id }, _args, { db }) {
      const asked = askedAt(await db.read(stepsOfMeterPoint, id));
      return asked && londonDateOf(asked);
    },
  },
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
      const property = await db.read(propertyById, propertyId);
      return property?.uprn ? relAddressOf({ ...property, uprn: property.uprn }) : null;
    },
    async technicalDetails({ id, identifier }, _args, { db, clock }) {
      const today = todayInLondon(clock);
      const [attributes, meters] = await Promise.all([
        db.read(attributesOfMeterPoint, id),
        db.read(electricityMetersOfPoint, id),
      ]);
      return {
        mpan: identifier,
        ...technicalDetailsOf(attributes, today),
        meters: chooseMeters(meters, {}, today),
      };
    },
  },
  ElectricMeterTechnicalSubDetails: {
    installingSupplierDipId: ({ installingSupplierMpid }) => dipIdOf(installingSupplierMpid),
    mapMpid: ({ assetProviderMpid }) => assetProviderMpid,
    mapDipId: ({ assetProviderMpid }) => dipIdOf(assetProviderMpid),
    meterInstallDate: ({ installedOn }) => installedOn,
    meterLocation: ({ location }) => location,
    meterManufacturer: ({ makeAndType }) => makeAndType,
    meterSerialNumber: ({ serialNumber }) => serialNumber,
    async registerDigits({ id }, _args, { db }) {
      return (await db.read(registersOfMeter, id))[0]?.digits;
    },
  },
} satisfies Resolvers;
