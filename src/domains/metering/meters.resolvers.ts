import { pageOfList } from '../../engine/connections.ts';
import type { Context } from '../../engine/context.ts';
import { intKey, type NodeKind, nodeIdOf } from '../../engine/nodes.ts';
import type { ElectricityMeterMeterType, Resolvers } from '../../engine/schema.generated.ts';
import { todayInLondon } from '../../kernel/clock.ts';
import { presentConsent } from './data-preferences.actions.ts';
import {
  electricityMeterPointsOfProperty,
  gasMeterPointsOfProperty,
  propertyOfMeterPoint,
} from './meter-points.store.ts';
import { isInUse, requiresFinalReading } from './meters.rules.ts';
import {
  type ElectricityMeterRow,
  electricityMeterById,
  exportMetersOf,
  type GasMeterRow,
  gasMeterById,
  lastReadingOfMeter,
  registersOfMeter,
  remotelyReadMeter,
} from './meters.store.ts';
import { occupanciesOfProperty } from './properties.store.ts';
import { permissionsAtProperty } from './reach.actions.ts';

type MeterRow = ElectricityMeterRow | GasMeterRow;

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
    const stays = await db.read(occupanciesOfProperty, propertyId);
    return (await presentConsent(db, point, stays, clock.now())) === 'HALF_HOURLY';
  },
  installationDate: ({ installedOn }: MeterRow) => installedOn,
  lastInspectionDate: ({ lastInspectedOn }: MeterRow) => lastInspectedOn,
  async isReadyForTopup(meter: MeterRow, _args: unknown, { db, clock }: Context) {
    if (!meter.isPrepay || !isInUse(meter, todayInLondon(clock))) return false;
    return (await db.read(remotelyReadMeter, meter.id)) !== null;
  },
  async requiresCotFinalReading(meter: MeterRow, _args: unknown, { db, clock }: Context) {
    const place = await db.read(propertyOfMeterPoint, meter.meterPointId);
    const [stays, last] = await Promise.all([
      db.read(occupanciesOfProperty, place?.propertyId ?? 0),
      db.read(lastReadingOfMeter, meter.id),
    ]);
    return requiresFinalReading(meter, stays, last?.readAt ?? null, todayInLondon(clock));
  },
  registers: ({ id }: MeterRow, _args: unknown, { db }: Context) => db.read(registersOfMeter, id),
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

export const metersResolvers = {
  ElectricityMeterType: {
    ...common,
    nodeId: nodeIdOf('ElectricityMeterType'),
    fuelType: () => 'ELECTRICITY',
    consumptionUnits: () => 'kWh',
    certificationDate: ({ certifiedOn }) => certifiedOn,
    currentRating: ({ ratedCurrentAmperes }) => ratedCurrentAmperes,
    isRts: ({ isRadioTeleswitched }) => isRadioTeleswitched,
    isTradPrepay: ({ isPrepay, meterType }) => isPrepay && traditionalPrepayment.has(meterType),
    meterType: ({ meterType }) => meterType as ElectricityMeterMeterType,
    importMeter: ({ importMeterId }, _args, { db }) =>
      importMeterId === null ? null : db.read(electricityMeterById, importMeterId),
    async exportMeters({ id }, { offset, ...page }, { db }) {
      const found = await db.read(exportMetersOf, id);
      const kept = found.slice(Math.max(0, offset ?? 0));
      return pageOfList('exportMeters', kept, (meter) => String(meter.id), page);
    },
    async meterPoint({ meterPointId }, _args, { db }) {
      const place = await db.read(propertyOfMeterPoint, meterPointId);
      const found = await db.read(electricityMeterPointsOfProperty, place?.propertyId ?? 0);
      return required(found.find(({ id }) => id === meterPointId));
    },
  },
  GasMeterType: {
    ...common,
    nodeId: nodeIdOf('GasMeterType'),
    fuelType: () => 'GAS',
    consumptionUnits: ({ isImperial }) => (isImperial ? 'hundred ft³' : 'm³'),
    correction: ({ correctionFactor }) => Number(correctionFactor),
    currentMeterAssetManager: ({ assetManager }) => assetManager,
    imperial: ({ isImperial }) => isImperial,
    instructions: ({ accessInstructions }) => accessInstructions,
    isTradPrepay: ({ isPrepay, mechanism }) => isPrepay && traditionalPrepayment.has(mechanism),
    location: ({ locationCode }) => locationCode,
    locationDescription: ({ location }) => location,
    measuringCapacity: ({ measuringCapacityM3PerHour }) => measuringCapacityM3PerHour,
    operationalStatusDate: ({ statusSince }) => statusSince,
    pulseValue: ({ pulseM3 }) => pulseM3,
    // The register of the gas industry counts imperial meters in hundreds of cubic feet.
    units: ({ isImperial }) => (isImperial ? 100 : 1),
    async meterPoint({ meterPointId }, _args, { db }) {
      const place = await db.read(propertyOfMeterPoint, meterPointId);
      const found = await db.read(gasMeterPointsOfProperty, place?.propertyId ?? 0);
      return required(found.find(({ id }) => id === meterPointId));
    },
  },
} satisfies Resolvers;

/** The database's own references keep such rows in place. */
function required<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('A meter points at a meter point that is not there');
  return row;
}

async function inReach<Row extends MeterRow>(
  context: Context,
  viewer: Parameters<NodeKind['find']>[1],
  meter: Row | null,
): Promise<Row | null> {
  const place = meter && (await context.db.read(propertyOfMeterPoint, meter.meterPointId));
  if (!place) return null;
  return (await permissionsAtProperty(context, viewer, place.propertyId)) && meter;
}

export const electricityMeterNodes: NodeKind = {
  type: 'ElectricityMeterType',
  async find(context, viewer, key) {
    return inReach(context, viewer, await context.db.read(electricityMeterById, intKey(key) ?? 0));
  },
};

export const gasMeterNodes: NodeKind = {
  type: 'GasMeterType',
  async find(context, viewer, key) {
    return inReach(context, viewer, await context.db.read(gasMeterById, intKey(key) ?? 0));
  },
};
