import type { Temporal } from 'temporal-polyfill';
import type { PageArguments } from '../../contract/pagination.ts';
import type { Viewer } from '../../contract/viewer.ts';
import type { Database } from '../../database/database.ts';
import { type Connection, pageOfList } from '../../engine/connections.ts';
import { intKey } from '../../engine/nodes.ts';
import type { Nullable } from '../../engine/resolver-types.ts';
import type { MeterReadingEventType, Resolvers } from '../../engine/schema.generated.ts';
import { accountIdOf } from '../accounts/index.ts';
import { textOfThousandths, thousandthsOf } from './dial.rules.ts';
import type { Span } from './measurements.rules.ts';
import { occupanciesOfProperty } from './properties.store.ts';
import { spansInReach } from './reach.actions.ts';
import { spansOfAccounts } from './reach.rules.ts';
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
  db: Database,
  fuel: 'ELECTRICITY' | 'GAS',
  { accountNumber, meterId, eventTypes, readFrom, readTo, ...page }: ReadingArguments,
): Promise<ReadingConnection | null> {
  const id = intKey(meterId);
  if (id === null) return null;
  const [accountId, place] = await Promise.all([
    accountIdOf(db, accountNumber),
    db.read(placeOfMeter, id),
  ]);
  if (accountId === null || place?.fuel !== fuel) return null;
  const occupancies = await db.read(occupanciesOfProperty, place.propertyId);
  const spans = spansOfAccounts(occupancies, [accountId]);
  if (spans.length === 0) return null;
  const wanted = eventTypes?.filter((type) => type != null) ?? [];
  const readings = (await latestFirst(db, id, spans)).filter(
    ({ readAt, eventType }) =>
      (wanted.length === 0 || wanted.some((type) => type === eventType)) &&
      (readFrom == null || readAt.epochMilliseconds >= readFrom.epochMilliseconds) &&
      (readTo == null || readAt.epochMilliseconds < readTo.epochMilliseconds),
  );
  return pageOf(readings, page);
}

async function readingsInReach(
  { db, viewer }: { db: Database; viewer: Viewer },
  id: number,
  page: PageArguments,
): Promise<ReadingConnection> {
  const place = await db.read(placeOfMeter, id);
  const spans = place ? await spansInReach(db, viewer, place.propertyId) : [];
  return pageOf(await latestFirst(db, id, spans), page);
}

/** The reading at the end of a supply is that of both who leave and who come. */
async function latestFirst(
  db: Database,
  meterId: number,
  spans: readonly Span[],
): Promise<MeterReadingRow[]> {
  const readings = await db.read(readingsOfMeter, meterId);
  return readings
    .filter(({ readAt }) => {
      const atMs = readAt.epochMilliseconds;
      return spans.some(({ fromMs, toMs }) => atMs >= fromMs && atMs <= toMs);
    })
    .toReversed();
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
    electricityMeterReadings: (_root, args, { db }) => readingsOnAccount(db, 'ELECTRICITY', args),
    gasMeterReadings: (_root, args, { db }) => readingsOnAccount(db, 'GAS', args),
  },
  ElectricityMeterType: {
    readings: ({ id }, page, context) => readingsInReach(context, id, page),
  },
  GasMeterType: {
    readings: ({ id }, page, context) => readingsInReach(context, id, page),
  },
  ElectricityMeterReadingType: { ...readingFields, readingType: ({ quality }) => quality },
  GasMeterReadingType: readingFields,
  RegisterReading: {
    isQuarantined: ({ accepted }) => accepted === null,
    value: ({ accepted, received }) => textOfThousandths(thousandthsOf(accepted ?? received)),
  },
} satisfies Resolvers;
