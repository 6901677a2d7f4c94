import type { Context } from '../../../engine/context.ts';
import { fieldFrom, fieldsFrom } from '../../../engine/detail-rows.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import {
  electricityDetailsOfPoint,
  gasDetailsOfPoint,
  registrationOfPoint,
} from './meter-point-details.store.ts';
import {
  electricityMeterPointsOfProperty,
  gasMeterPointsOfProperty,
  lastReadingOfMeterPoint,
  meterPointOf,
  openDisputesOfMeterPoint,
  placeOfIdentifier,
  stepsOfMeterPoint,
} from './meter-points.store.ts';
import { requiresEnrolment, requiresWithdrawal, switchRequestedAt } from './registrations.rules.ts';

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
  enrolment: fieldFrom(registrationOfPoint, (registration) => registration),
  hasOpenClosingReadDispute: ({ id }: { readonly id: number }, _args: unknown, context: Context) =>
    hasOpenDispute(context, id, 'CLOSING'),
  hasOpenOpeningReadDispute: ({ id }: { readonly id: number }, _args: unknown, context: Context) =>
    hasOpenDispute(context, id, 'OPENING'),
  newSupplierId: fieldFrom(registrationOfPoint, ({ newSupplierMpid }) => newSupplierMpid),
  oldSupplierId: fieldFrom(registrationOfPoint, ({ previousSupplierMpid }) => previousSupplierMpid),
  requiresEnrolment: fieldFrom(registrationOfPoint, ({ enrolmentStatus }) =>
    requiresEnrolment(enrolmentStatus),
  ),
  requiresWithdrawal: fieldFrom(registrationOfPoint, ({ enrolmentStatus }) =>
    requiresWithdrawal(enrolmentStatus),
  ),
  smartStartDate: fieldFrom(registrationOfPoint, ({ smartStartOn }) => smartStartOn),
  supplyEndDate: fieldFrom(registrationOfPoint, ({ supplyEndOn }) => supplyEndOn),
  targetSsd: fieldFrom(registrationOfPoint, ({ targetStartOn }) => targetStartOn),
  ...fieldsFrom(registrationOfPoint, ['currentSupplierMpid', 'installCode', 'statusUpdatedAt']),
};

/** What the transporter charges, by the name of the charge. */
function rateOf(name: string) {
  return fieldFrom(gasDetailsOfPoint, ({ rates }) => rates[name]);
}

export const meterPointsResolvers = {
  Query: {
    async meterPoints(_root, { mpan, mprn }, { db, raise }) {
      if ((mpan == null) === (mprn == null)) return raise('KT-GB-5601');
      const place = await db.read(placeOfIdentifier, mpan ?? mprn ?? '');
      const isOfFuel = place?.fuel === (mpan == null ? 'GAS' : 'ELECTRICITY');
      const point = place && isOfFuel ? await meterPointOf(db, place) : null;
      return point ?? raise('KT-CT-4011');
    },
  },
  PropertyType: {
    electricityMeterPoints: ({ id }, _args, { db }) =>
      db.read(electricityMeterPointsOfProperty, id),
    gasMeterPoints: ({ id }, _args, { db }) => db.read(gasMeterPointsOfProperty, id),
  },
  ElectricityMeterPointType: {
    ...common,
    mpan: ({ identifier }) => identifier,
    juniferMeterPointId: fieldFrom(registrationOfPoint, ({ legacyBillingId }) => legacyBillingId),
    ...fieldsFrom(electricityDetailsOfPoint, [
      'dccEffectiveFrom',
      'dccServiceFlag',
      'energisationStatus',
      'gspGroupId',
      'ihdEffectiveFrom',
      'ihdStatus',
      'isMhhsEnabled',
      'llf',
      'measurementClass',
      'mtc',
      'profileClass',
      'smsOperator',
      'smsOperatorEffectiveFrom',
      'ssc',
    ]),
    electricityMeterPointDetails: (meterPoint) => meterPoint,
    async lastValidatedReadingDate({ id }, _args, { db }) {
      const readAt = (await db.read(lastReadingOfMeterPoint, id))?.readAt;
      return readAt ? londonDateOf(readAt) : null;
    },
  },
  GasMeterPointType: {
    ...common,
    mprn: ({ identifier }) => identifier,
    eucIdentifier: fieldFrom(gasDetailsOfPoint, (details) => details.endUserCategoryCode),
    currentDmSoq: fieldFrom(gasDetailsOfPoint, ({ isDailyMetered, supplyOfferedQuantityKwh }) =>
      isDailyMetered ? supplyOfferedQuantityKwh : null,
    ),
    currentNdmSoq: fieldFrom(gasDetailsOfPoint, ({ isDailyMetered, supplyOfferedQuantityKwh }) =>
      isDailyMetered ? null : supplyOfferedQuantityKwh,
    ),
    formulaYearSmpAq: fieldFrom(gasDetailsOfPoint, (details) => details.annualQuantityKwh),
    formulaYearSmpSoq: fieldFrom(gasDetailsOfPoint, (details) => details.supplyOfferedQuantityKwh),
    supplyPointCategory: fieldFrom(gasDetailsOfPoint, ({ isDailyMetered }) =>
      isDailyMetered ? 'DM' : 'NDM',
    ),
    exitCapacityChargeRate: rateOf('exitCapacityChargeRate'),
    ldzCapacityChargeRate: rateOf('ldzCapacityChargeRate'),
    ldzCommodityChargeRate: rateOf('ldzCommodityChargeRate'),
    ldzCustomerChargeRate: rateOf('ldzCustomerChargeRate'),
    ntsExitCommodityChargeRate: rateOf('ntsExitCommodityChargeRate'),
    ...fieldsFrom(gasDetailsOfPoint, [
      'confirmationReference',
      'endUserCategory',
      'exitZone',
      'igtCheckedAt',
      'igtIdentifier',
      'ldz',
      'marketCategory',
      'marketSectorCode',
      'meterOwnershipType',
      'meterReadBatchFrequency',
      'mrfType',
      'nominationShipperReference',
      'nominationType',
      'supplyClass',
      'xoserveStatus',
    ]),
  },
  EnrolmentType: {
    previousSupplier: ({ previousSupplierMpid }) => previousSupplierMpid,
    status: ({ enrolmentStatus }) => enrolmentStatus,
    supplyStartDate: ({ supplyStartOn }) => supplyStartOn,
    async switchStartDate({ id }, _args, { db }) {
      const requestedAt = switchRequestedAt(await db.read(stepsOfMeterPoint, id));
      return requestedAt && londonDateOf(requestedAt);
    },
  },
} satisfies Resolvers;
