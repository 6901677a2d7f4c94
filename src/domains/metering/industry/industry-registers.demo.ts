import { eq, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { copyRows } from '../../../database/copy.ts';
import type { Database } from '../../../database/database.ts';
import type { World, WorldStep } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { type Random, seededRandom } from '../../../kernel/random.ts';
import { type Place, placesOf } from '../places/places.demo.ts';
import { industryAttributes } from '../supply/meter-points.tables.ts';
import { electricityDetails, meterPoints, meters, registers } from '../tables.ts';
import type { AttributeName } from './industry-registers.rules.ts';
import { distributorOf } from './market-participants.rules.ts';

type AttributeRow = Omit<typeof industryAttributes.$inferInsert, 'id' | 'name'> & {
  readonly name: AttributeName;
};

/** The central switching service has registered suppliers since this day. */
const switchingServiceBegan = Temporal.PlainDate.from('2022-07-18');

interface Point {
  readonly place: Place;
  readonly meterPoint: typeof meterPoints.$inferSelect;
  readonly details: typeof electricityDetails.$inferSelect;
  readonly annualConsumptionKwh: number;
  /** Of the meter now in use. */
  readonly meterType: string;
  readonly today: Temporal.PlainDate;
}

/** What the industry's registers say of the town's electricity meter points. */
export const industryRegistersDemo: WorldStep = {
  name: 'industry-registers',
  title: 'what the industry has registered',
  async write(tx, world) {
    const rows = (await pointsOf(tx, world)).flatMap(attributesOf);
    await copyRows(tx, industryAttributes, rows);
  },
};

async function pointsOf(tx: Database, { plan, begunAt }: World): Promise<Point[]> {
  const today = todayInLondon({ now: () => begunAt });
  const places = new Map(
    placesOf(plan).flatMap((place) => {
      const { mpan, exportMpan } = place.supply.electricity;
      return [mpan, exportMpan].map((identifier) => [identifier, place] as const);
    }),
  );
  const rows = await tx.query
    .select({ meterPoint: meterPoints, details: electricityDetails })
    .from(meterPoints)
    .innerJoin(electricityDetails, eq(electricityDetails.meterPointId, meterPoints.id))
    .orderBy(meterPoints.id);
  const sums = await tx.query
    .select({
      meterPointId: meters.meterPointId,
      // What went through a meter that was taken away goes through the one that hangs there now.
      total: sql<number>`(sum(${registers.annualConsumptionKwh})
        filter (where ${meters.activeTo} is null))::int`,
      meterType: sql<string>`(array_agg(${meters.meterType} order by ${meters.activeFrom} desc))[1]`,
    })
    .from(registers)
    .innerJoin(meters, eq(meters.id, registers.meterId))
    .groupBy(meters.meterPointId);
  const ofMeters = new Map(sums.map((each) => [each.meterPointId, each]));
  return rows.flatMap(({ meterPoint, details }) => {
    const place = places.get(meterPoint.identifier);
    const { total = 0, meterType = '' } = ofMeters.get(meterPoint.id) ?? {};
    const facts = { annualConsumptionKwh: total, meterType, today };
    return place ? [{ place, meterPoint, details, ...facts }] : [];
  });
}

function attributesOf(point: Point): AttributeRow[] {
  const { place, meterPoint, details, today } = point;
  const random = seededRandom(`halfhour registers ${meterPoint.identifier}`);
  const connectedOn = Temporal.PlainDate.from({
    year: random.integer(1998, 2016),
    month: random.integer(1, 12),
    day: random.integer(1, 28),
  });
  const endedOn = place.kind === 'closed' ? meterPoint.supplyEndOn : null;
  const rows: AttributeRow[] = [];
  const holds = (
    name: AttributeName,
    value: string | number | null,
    effectiveFrom: Temporal.PlainDate | null = connectedOn,
    effectiveTo: Temporal.PlainDate | null = null,
  ) => {
    if (value === null || value === '' || effectiveFrom === null) return;
    const { id: meterPointId } = meterPoint;
    rows.push({ meterPointId, name, value: String(value), effectiveFrom, effectiveTo });
  };
  /** Something that was otherwise before. */
  const changed = (
    name: AttributeName,
    before: string,
    value: string | number | null,
    on: Temporal.PlainDate | null,
  ) => {
    holds(name, before, connectedOn, on ?? today);
    holds(name, value, on ?? today);
  };
  writeConnection(point, random, { holds, changed, connectedOn, endedOn });
  writeSettlement(point, random, { holds, changed, connectedOn, endedOn });
  writeAgents(point, random, { holds, changed, connectedOn, endedOn });
  if (details.smsOperator !== '') {
    const version = point.meterType === 'S1' ? 'SMETS1' : 'SMETS2';
    holds('smetsVersion', version, details.smsOperatorEffectiveFrom);
  }
  return rows;
}

interface Writer {
  readonly holds: (
    name: AttributeName,
    value: string | number | null,
    from?: Temporal.PlainDate | null,
    to?: Temporal.PlainDate | null,
  ) => void;
  readonly changed: (
    name: AttributeName,
    before: string,
    value: string | number | null,
    on: Temporal.PlainDate | null,
  ) => void;
  readonly connectedOn: Temporal.PlainDate;
  /** Where the supply was cut off for good. */
  readonly endedOn: Temporal.PlainDate | null;
}

function writeConnection(point: Point, random: Random, writer: Writer): void {
  const { place, meterPoint, details } = point;
  const { holds, changed, connectedOn, endedOn } = writer;
  const isExport = meterPoint.direction === 'EXPORT';
  const hasSibling = place.supply.electricity.exportMpan !== null;
  holds('connectionType', place.traits.hasCurrentTransformer ? 'L' : 'W', connectedOn, endedOn);
  holds('consumerType', place.traits.isBusiness ? 'N' : 'D');
  holds('domesticPremises', place.traits.isBusiness ? 'N' : 'Y');
  holds('energyDirection', isExport ? 'E' : 'I', connectedOn, endedOn);
  holds('metered', 'Y', connectedOn, endedOn);
  holds('gspGroup', details.gspGroupId);
  holds('distributor', distributorOf(meterPoint.identifier));
  holds('relationshipStatusIndicator', hasSibling ? (isExport ? 'S' : 'P') : 'N');
  holds('greenDeal', place.kind === 'heat-pump' && random.chance(0.4) ? 'Y' : 'N');
  if (endedOn) {
    changed('energisationStatus', 'E', 'D', endedOn);
    changed('rmpState', 'O', 'T', endedOn);
    changed('tradingStatus', 'T', 'N', endedOn);
    holds('disconnection', 'Y', endedOn);
  } else {
    holds('energisationStatus', details.energisationStatus === 'ENERGISED' ? 'E' : 'D');
    holds('rmpState', 'O');
    holds('tradingStatus', 'T');
  }
}

function writeSettlement(point: Point, random: Random, writer: Writer): void {
  const { place, meterPoint, details, annualConsumptionKwh, today } = point;
  const { holds, changed, connectedOn } = writer;
  const isExport = meterPoint.direction === 'EXPORT';
  const estimatedOn = today.subtract({ days: random.integer(30, 300) });
  const retariffedOn = Temporal.PlainDate.from({ year: today.year - 2, month: 4, day: 1 });
  const tariff = isExport
    ? '900'
    : place.traits.isBusiness
      ? place.traits.size > 3.5
        ? '202'
        : '201'
      : details.profileClass === 2
        ? '110'
        : '100';
  holds('annualConsumption', annualConsumptionKwh, estimatedOn);
  holds('annualConsumptionQualityIndicator', place.kind === 'moving-in' ? 'E' : 'A', estimatedOn);
  changed(
    'duosTariffId',
    isExport ? '900' : place.traits.isBusiness ? '201' : '100',
    tariff,
    retariffedOn,
  );
  changed('lineLossFactor', String(random.integer(100, 350)), details.llf, retariffedOn);
  holds('profileClass', details.profileClass);
  holds('meterTimeswitchClass', details.mtc, meterPoint.smartStartOn ?? connectedOn);
  holds('standardSettlementConfiguration', details.ssc, meterPoint.smartStartOn ?? connectedOn);
  holds('measurementClass', details.measurementClass, meterPoint.smartStartOn ?? connectedOn);
  holds('dccServiceFlag', details.dccServiceFlag, details.dccEffectiveFrom);
  holds('ihdStatus', details.ihdStatus, details.ihdEffectiveFrom);
  holds('smso', details.smsOperator, details.smsOperatorEffectiveFrom);
  holds('marketSegmentIndicator', place.traits.isBusiness ? 'A' : 'S');
  if (details.isMhhsEnabled) changed('mhhsIndicator', 'N', 'Y', migratedOn(point));
  else holds('mhhsIndicator', 'N');
}

function writeAgents(point: Point, random: Random, writer: Writer): void {
  const { place, meterPoint, details } = point;
  const { holds, changed, connectedOn, endedOn } = writer;
  const suppliedFrom = later(meterPoint.supplyStartOn ?? connectedOn, connectedOn);
  const { currentSupplierMpid, previousSupplierMpid } = meterPoint;
  if (meterPoint.status === 'PENDING') {
    // What is not supplied to anyone has no supplier.
    holds('supplier', currentSupplierMpid);
    holds('cssSupplier', currentSupplierMpid, later(connectedOn, switchingServiceBegan));
  } else {
    if (suppliedFrom.equals(connectedOn)) holds('supplier', currentSupplierMpid);
    else changed('supplier', previousSupplierMpid ?? '', currentSupplierMpid, suppliedFrom);
    holds('cssSupplier', currentSupplierMpid, later(suppliedFrom, switchingServiceBegan));
  }
  const operator = random.pick(['STRK', 'IMSE']);
  const migration = details.isMhhsEnabled ? migratedOn(point) : null;
  holds('meterOperator', operator, suppliedFrom);
  holds('meteringService', operator, migration ?? suppliedFrom, endedOn);
  holds('dataCollector', random.pick(['UDMS', 'IMSE']), suppliedFrom, migration);
  const agents = random.fork('agents');
  holds('dataAggregator', agents.pick(['UDMS', 'UDMS', 'IMSE']), suppliedFrom, migration);
  if (migration) {
    const service = agents.pick(['UDMS', 'UDMS', 'IMSE']);
    holds('dataService', service, migration);
    holds('assignedMdr', service, migration);
  }
  // A large customer may choose who reads and who runs its meters.
  if (place.traits.isBusiness && place.traits.size > 3) {
    holds('customerDirectContractDs', agents.pick(['IMSE', 'UDMS']), suppliedFrom);
    holds('customerDirectContractMs', agents.pick(['STRK', 'IMSE']), suppliedFrom);
  }
}

/** Half-hourly settlement of the whole market came to the town's meter points a season ago. */
function migratedOn({ meterPoint, today }: Point): Temporal.PlainDate {
  const random = seededRandom(`halfhour migration ${meterPoint.identifier}`);
  const days = random.integer(70, 130);
  const { smartStartOn, supplyStartOn } = meterPoint;
  return later(today.subtract({ days }), smartStartOn ?? supplyStartOn ?? today);
}

function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) < 0 ? other : one;
}
