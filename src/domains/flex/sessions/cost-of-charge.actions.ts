import { Temporal } from 'temporal-polyfill';
import type { Context } from '../../../engine/context.ts';
import type { DataFrequency } from '../../../engine/schema.generated.ts';
import { type CalendarPeriod, dateOfDay, dayOfDate } from '../../../kernel/calendar.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import type { Span } from '../../../kernel/spans.ts';
import { accountIdOf } from '../../accounts/index.ts';
import type { Piece } from '../control/course.rules.ts';
import type { LiveCourse } from '../control/courses.actions.ts';
import {
  askedSpan,
  type ChargeCost,
  costOfPieces,
  piecesByPeriod,
  piecesWithin,
} from './charge-costs.rules.ts';
import { chargingDevicesOfAccount, endedSessionsOf } from './charge-costs.store.ts';
import {
  liveCarsBehind,
  piecesNotStored,
  piecesWith,
  ratesOfDevices,
  type Unstored,
} from './session-costs.actions.ts';

/** What one device took in one period in one way, and what that cost. */
export interface CostOfCharge extends ChargeCost {
  /** What it is known by. */
  readonly key: string;
  readonly deviceUuid: string;
  readonly isSmart: boolean;
  /** The first London day of the period. */
  readonly reportDate: Temporal.PlainDate;
}

interface CostOfChargeRequest {
  readonly accountNumber: string;
  readonly frequency: DataFrequency;
  readonly startDate?: Temporal.PlainDate | null | undefined;
  readonly reportDate?: Temporal.PlainDate | null | undefined;
}

const periods = {
  DAILY: 'DAY',
  WEEKLY: 'WEEK',
  MONTHLY: 'MONTH',
  ANNUALLY: 'YEAR',
} as const satisfies Record<DataFrequency, CalendarPeriod>;

/** Nothing was charged by plan before: an earlier day is answered as this one. */
const firstDate = Temporal.PlainDate.from('2000-01-01');

/**
 * What an admitted account's vehicles and charge points took at home, by device, period and way.
 *
 * @throws CodedError KT-CT-4326 where there is none of them, a session holds more than its half-hours, or
 * one of them has no rate.
 */
export async function costOfCharge(
  context: Pick<Context<'KT-CT-4326'>, 'db' | 'clock' | 'raise' | 'services'>,
  request: CostOfChargeRequest,
): Promise<CostOfCharge[]> {
  const { db, clock, raise } = context;
  const accountId = await accountIdOf(db, request.accountNumber);
  const devices = accountId === null ? [] : await db.read(chargingDevicesOfAccount, accountId);
  if (devices.length === 0) {
    return raise('KT-CT-4326', { detail: 'The account has no vehicle or charge point.' });
  }
  const period = periods[request.frequency];
  const today = todayInLondon(clock);
  const start = request.startDate ?? today.subtract({ years: 1 });
  const isEarly = Temporal.PlainDate.compare(start, firstDate) < 0;
  const days = {
    startDay: dayOfDate(isEarly ? firstDate : start),
    reportDay: request.reportDate ? dayOfDate(request.reportDate) : null,
  };
  const span = askedSpan(days, period, clock.now().epochMilliseconds);
  if (span.fromMs >= span.toMs) return [];
  const deviceIds = devices.map(({ id }) => id);
  const live = await liveCarsBehind(
    context,
    devices.map(({ meterPointId }) => meterPointId),
  );
  // What is being taken is not told yet, though it makes its half-hour one by plan or with a boost.
  const taken = mapped(live, (each) => each?.journal.pieces ?? []);
  const pieces = await piecesWith(db, deviceIds, span, taken);
  const [rates, lacking] = await Promise.all([
    ratesOfDevices(db, pieces, mapped(live, piecesNotStored)),
    sessionWithoutHalfHours({ db }, deviceIds, span, pieces),
  ]);
  if (lacking) {
    raise('KT-CT-4326', { detail: `A half-hour of the session of ${lacking} is missing.` });
  }
  return devices
    .flatMap((device) =>
      piecesByPeriod(pieces.get(device.id) ?? [], period).map((group) => {
        const rateAt = rates.get(device.id);
        const cost = rateAt ? costOfPieces(group.pieces, rateAt) : null;
        const reportDate = dateOfDay(group.day);
        if (!cost) return raise('KT-CT-4326', { detail: `A rate after ${reportDate} is missing.` });
        const way = group.isSmart ? 'smart' : 'other';
        const key = `${device.id}-${request.frequency.toLowerCase()}-${reportDate}-${way}`;
        return { ...cost, key, deviceUuid: device.uuid, isSmart: group.isSmart, reportDate };
      }),
    )
    .toSorted((a, b) => Temporal.PlainDate.compare(a.reportDate, b.reportDate));
}

function mapped(
  live: ReadonlyMap<number, LiveCourse | null>,
  piecesOf: (each: LiveCourse | null) => readonly Piece[],
): Unstored {
  return new Map([...live].map(([id, each]) => [id, piecesOf(each)]));
}

/** When the first session began that took more than its half-hours tell; null where there is none. */
async function sessionWithoutHalfHours(
  { db }: Pick<Context, 'db'>,
  deviceIds: readonly number[],
  span: Span,
  pieces: ReadonlyMap<number, readonly Piece[]>,
): Promise<Temporal.Instant | null> {
  const sessions = await endedSessionsOf(db, deviceIds, span);
  const lacking = sessions.find(({ deviceId, type, startedAt, endedAt, energyWh }) => {
    const bounds = {
      fromMs: startedAt.epochMilliseconds,
      toMs: endedAt?.epochMilliseconds ?? span.toMs,
    };
    const own = piecesWithin(pieces.get(deviceId) ?? [], type, bounds);
    return own.reduce((sum, piece) => sum + piece.energyWh, 0) < energyWh;
  });
  return lacking?.startedAt ?? null;
}
