import { pageOfList } from '../../../engine/connections.ts';
import type { Context, NodeKind } from '../../../engine/context.ts';
import { fieldFrom, fieldsFrom } from '../../../engine/detail-rows.ts';
import { intKey, nodeIdOf } from '../../../engine/nodes.ts';
import type { ElectricityMeterMeterType, Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { presentConsent } from '../consent/data-preferences.actions.ts';
import { occupanciesOfProperty } from '../places/properties.store.ts';
import { permissionsAtProperty } from '../places/property-access.actions.ts';
import {
  electricityMeterPointById,
  gasMeterPointById,
  propertyOfMeterPoint,
} from '../supply/meter-points.store.ts';
import {
  electricityRecordOfMeter,
  gasRecordOfMeter,
  recordOfMeter,
} from './meter-records.store.ts';
import { chooseMeters, isInUse, requiresFinalReading } from './meters.rules.ts';
import {
  exportMetersOf,
  lastReadingOfMeter,
  type MeterRow,
  meterById,
  metersOfPoint,
  registersOfMeter,
  remotelyReadMeter,
} from './meters.store.ts';

const common = {
  async hasAndAllowsHhReadings(
    { id, meterPointId }: MeterRow,
    _args: unknown,
    { db, clock }: Context,
  ) {
    const [smart, place] = await Promise.all([
      db.read(remotelyReadMeter, id),
      db.read(propertyOfMeterPoint, meterPointId),
    ]);
    if (!smart || !place) return false;
    const { propertyId } = place;
    const point = { id: meterPointId, propertyId, isReadRemotely: true };
    const occupancies = await db.read(occupanciesOfProperty, propertyId);
    return (await presentConsent(db, point, occupancies, clock.now())) === 'HALF_HOURLY';
  },
  installationDate: fieldFrom(recordOfMeter, ({ installedOn }) => installedOn),
  lastInspectionDate: fieldFrom(recordOfMeter, ({ lastInspectedOn }) => lastInspectedOn),
  async isReadyForTopup(meter: MeterRow, _args: unknown, { db, clock }: Context) {
    if (!isInUse(meter, todayInLondon(clock))) return false;
    if (!(await db.read(recordOfMeter, meter.id))?.isPrepay) return false;
    return (await db.read(remotelyReadMeter, meter.id)) !== null;
  },
  async requiresCotFinalReading(meter: MeterRow, _args: unknown, { db, clock }: Context) {
    const place = await db.read(propertyOfMeterPoint, meter.meterPointId);
    const [occupancies, last] = await Promise.all([
      db.read(occupanciesOfProperty, place?.propertyId ?? 0),
      db.read(lastReadingOfMeter, meter.id),
    ]);
    return requiresFinalReading(meter, occupancies, last?.readAt ?? null, todayInLondon(clock));
  },
  registers: ({ id }: MeterRow, _args: unknown, { db }: Context) => db.read(registersOfMeter, id),
  ...fieldsFrom(recordOfMeter, ['createdAt', 'isDigital', 'requiresAccess', 'updatedAt']),
};

/** Older prepayment meters take a key, a token, a card or coins; smart ones are topped up remotely. */
const traditionalPrepayment: ReadonlySet<string> = new Set([
  'K',
  'S',
  'T',
  'ET',
  'PP',
  'MT',
  'CM',
  'TH',
]);

async function metersOfMeterPoint(
  { id }: { readonly id: number },
  args: Parameters<typeof chooseMeters>[1],
  { db, clock }: Context,
): Promise<readonly MeterRow[]> {
  return chooseMeters(await db.read(metersOfPoint, id), args, todayInLondon(clock));
}

export const metersResolvers = {
  ElectricityMeterPointType: { meters: metersOfMeterPoint },
  GasMeterPointType: { meters: metersOfMeterPoint },
  ElectricityMeterType: {
    ...common,
    nodeId: nodeIdOf('ElectricityMeterType'),
    fuelType: () => 'ELECTRICITY',
    consumptionUnits: () => 'kWh',
    certificationDate: fieldFrom(electricityRecordOfMeter, ({ certifiedOn }) => certifiedOn),
    currentRating: fieldFrom(electricityRecordOfMeter, (record) => record.ratedCurrentAmperes),
    isRts: fieldFrom(electricityRecordOfMeter, (record) => record.isRadioTeleswitched),
    ...fieldsFrom(electricityRecordOfMeter, ['certifiedUntil', 'retrievalMethod']),
    ...fieldsFrom(recordOfMeter, ['location', 'makeAndType']),
    isTradPrepay: fieldFrom(
      recordOfMeter,
      ({ isPrepay, meterType }) => isPrepay && traditionalPrepayment.has(meterType),
    ),
    meterType: fieldFrom(recordOfMeter, ({ meterType }) => meterType as ElectricityMeterMeterType),
    importMeter: ({ importMeterId }, _args, { db }) =>
      importMeterId === null ? null : db.read(meterById, importMeterId),
    async exportMeters({ id }, { offset, ...page }, { db }) {
      const exportMeters = await db.read(exportMetersOf, id);
      const kept = exportMeters.slice(Math.max(0, offset ?? 0));
      return pageOfList('exportMeters', kept, (meter) => String(meter.id), page);
    },
    async meterPoint({ meterPointId }, _args, { db }) {
      return required(await db.read(electricityMeterPointById, meterPointId));
    },
  },
  GasMeterType: {
    ...common,
    nodeId: nodeIdOf('GasMeterType'),
    fuelType: () => 'GAS',
    consumptionUnits: fieldFrom(gasRecordOfMeter, ({ isImperial }) =>
      isImperial ? 'hundred ft³' : 'm³',
    ),
    correction: fieldFrom(gasRecordOfMeter, ({ correctionFactor }) => Number(correctionFactor)),
    currentMeterAssetManager: fieldFrom(gasRecordOfMeter, ({ assetManager }) => assetManager),
    imperial: fieldFrom(gasRecordOfMeter, ({ isImperial }) => isImperial),
    instructions: fieldFrom(gasRecordOfMeter, ({ accessInstructions }) => accessInstructions),
    async isTradPrepay({ id }, _args, { db }) {
      const [record, gasRecord] = await Promise.all([
        db.read(recordOfMeter, id),
        db.read(gasRecordOfMeter, id),
      ]);
      if (!record || !gasRecord) throw new Error(`Nothing is recorded of meter ${id}`);
      return record.isPrepay && traditionalPrepayment.has(gasRecord.mechanism);
    },
    location: fieldFrom(gasRecordOfMeter, ({ locationCode }) => locationCode),
    locationDescription: fieldFrom(recordOfMeter, ({ location }) => location),
    measuringCapacity: fieldFrom(gasRecordOfMeter, (record) => record.measuringCapacityM3PerHour),
    operationalStatusDate: fieldFrom(gasRecordOfMeter, ({ statusSince }) => statusSince),
    pulseValue: fieldFrom(gasRecordOfMeter, ({ pulseM3 }) => pulseM3),
    // The register of the gas industry counts imperial meters in hundreds of cubic feet.
    units: fieldFrom(gasRecordOfMeter, ({ isImperial }) => (isImperial ? 100 : 1)),
    ...fieldsFrom(recordOfMeter, ['manufacturedYear', 'meterType']),
    ...fieldsFrom(gasRecordOfMeter, [
      'bypassFitted',
      'collarFitted',
      'linkCode',
      'manufacturerCode',
      'mechanism',
      'modelName',
      'owner',
      'readingFactor',
      'status',
    ]),
    async meterPoint({ meterPointId }, _args, { db }) {
      return required(await db.read(gasMeterPointById, meterPointId));
    },
  },
} satisfies Resolvers;

/** The database's own references keep such rows in place. */
function required<Row>(row: Row | null): Row {
  if (row === null) throw new Error('A meter points at a meter point that is not there');
  return row;
}

/** A meter of a fuel, where the viewer may see it. */
async function accessibleMeter(
  context: Context,
  viewer: Parameters<NodeKind['find']>[1],
  key: string,
  pointById: typeof electricityMeterPointById,
): Promise<MeterRow | null> {
  const { db } = context;
  const meter = await db.read(meterById, intKey(key) ?? 0);
  const point = meter && (await db.read(pointById, meter.meterPointId));
  if (!point) return null;
  return (await permissionsAtProperty(context, viewer, point.propertyId)) && meter;
}

export const electricityMeterNodes: NodeKind = {
  type: 'ElectricityMeterType',
  find: (context, viewer, key) => accessibleMeter(context, viewer, key, electricityMeterPointById),
};

export const gasMeterNodes: NodeKind = {
  type: 'GasMeterType',
  find: (context, viewer, key) => accessibleMeter(context, viewer, key, gasMeterPointById),
};
