import type { Temporal } from 'temporal-polyfill';
import type { PageArguments } from '../../../contract/pagination.ts';
import type { Database } from '../../../database/database.ts';
import { type Connection, pageOfList } from '../../../engine/connections.ts';
import type { Context } from '../../../engine/context.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { Nullable } from '../../../engine/resolver-types.ts';
import type { MeterReadingEventType, Resolvers } from '../../../engine/schema.generated.ts';
import { accountIdOf } from '../../accounts/index.ts';
import { readingsShown, type SeenSpan } from '../consent/consent-spans.rules.ts';
import {
  consumptionOfOccupancies,
  consumptionSeen,
} from '../consent/consumption-access.actions.ts';
import { textOfThousandths, thousandthsOf } from '../meters/dial.rules.ts';
import { occupanciesOfProperty } from '../places/properties.store.ts';
import {
  type MeterReadingRow,
  placeOfMeter,
  readingsOfMeter,
  registersOfReading,
} from './readings.store.ts';

interface ReadingArguments extends PageArguments {
  readonly accountNumber: string;
  readonly meterId: string;
  readonly eventTypes?: Nullable<readonly Nullable<MeterReadingEventType>[]>;
  readonly readFrom?: Nullable<Temporal.Instant>;
  readonly readTo?: Nullable<Temporal.Instant>;
}

type ReadingConnection = Connection<MeterReadingRow>;

async function readingsOnAccount(
  context: Context,
  fuel: 'ELECTRICITY' | 'GAS',
  { accountNumber, meterId, eventTypes, readFrom, readTo, ...page }: ReadingArguments,
): Promise<ReadingConnection | null> {
  const { db, viewer } = context;
  const id = intKey(meterId);
  if (id === null) return null;
  const [accountId, place] = await Promise.all([
    accountIdOf(db, accountNumber),
    db.read(placeOfMeter, id),
  ]);
  if (accountId === null || place?.fuel !== fuel) return null;
  const allOccupancies = await db.read(occupanciesOfProperty, place.propertyId);
  const occupancies = allOccupancies.filter((occupancy) => occupancy.accountId === accountId);
  if (occupancies.length === 0) return null;
  const wanted = eventTypes?.filter((type) => type != null) ?? [];
  const seenOfPoint = await consumptionOfOccupancies(
    context,
    viewer,
    place.propertyId,
    occupancies,
  );
  const seen = seenOfPoint(place.meterPointId);
  const readings = (await latestFirst(db, id, seen)).filter(
    ({ readAt, eventType }) =>
      (wanted.length === 0 || wanted.some((type) => type === eventType)) &&
      (readFrom == null || readAt.epochMilliseconds >= readFrom.epochMilliseconds) &&
      (readTo == null || readAt.epochMilliseconds < readTo.epochMilliseconds),
  );
  return pageOf(readings, page);
}

async function accessibleReadings(
  context: Context,
  id: number,
  page: PageArguments,
): Promise<ReadingConnection> {
  const { db, viewer } = context;
  const place = await db.read(placeOfMeter, id);
  if (!place) return pageOf([], page);
  const seenOfPoint = await consumptionSeen(context, viewer, place.propertyId);
  return pageOf(await latestFirst(db, id, seenOfPoint(place.meterPointId)), page);
}

async function latestFirst(
  db: Database,
  meterId: number,
  seen: readonly SeenSpan[],
): Promise<MeterReadingRow[]> {
  return readingsShown(await db.read(readingsOfMeter, meterId), seen).toReversed();
}

function pageOf(readings: readonly MeterReadingRow[], page: PageArguments): ReadingConnection {
  return pageOfList('readings', readings, ({ id }) => String(id), page);
}

const readingFields = {
  readingSource: ({ eventType }: MeterReadingRow) => eventType,
  registers: ({ id }: MeterReadingRow, _args: unknown, { db }: { db: Database }) =>
    db.read(registersOfReading, id),
};

export const readingsResolvers = {
  Query: {
    electricityMeterReadings: (_root, args, context) =>
      readingsOnAccount(context, 'ELECTRICITY', args),
    gasMeterReadings: (_root, args, context) => readingsOnAccount(context, 'GAS', args),
  },
  ElectricityMeterType: {
    readings: ({ id }, page, context) => accessibleReadings(context, id, page),
  },
  GasMeterType: {
    readings: ({ id }, page, context) => accessibleReadings(context, id, page),
  },
  ElectricityMeterReadingType: { ...readingFields, readingType: ({ quality }) => quality },
  GasMeterReadingType: readingFields,
  RegisterReading: {
    isQuarantined: ({ accepted }) => accepted === null,
    value: ({ accepted, received }) => textOfThousandths(thousandthsOf(accepted ?? received)),
  },
} satisfies Resolvers;
