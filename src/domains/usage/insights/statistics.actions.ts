import type { Database, Loader } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import {
  type Flow,
  firstRegisterOfMeter,
  type Measurement,
  timesOfEarlierMeters,
} from '../../metering/index.ts';
import { costSheet } from '../costing/cost-sheets.rules.ts';
import {
  agreedSpansOf,
  chargesOfRegister,
  costedFlows,
  type NightRateHalfHours,
  termsOf,
} from '../costing/costing.actions.ts';
import { spreadEnergy } from './spread.rules.ts';
import { type Statistic, statisticsOf } from './statistics.rules.ts';

interface IntervalKey extends Span {
  readonly flow: Flow;
  /** Energy through one register between two readings; null where half-hours are available. */
  readonly advanceWh: number | null;
  readonly nightRateHalfHours: NightRateHalfHours;
}

/** What the energy of a measurement costs; nothing of a reading, which is no energy. */
export function statisticsOfMeasurement(
  { db, contributions }: Pick<Context, 'db' | 'contributions'>,
  measurement: Measurement,
): Promise<readonly Statistic[]> {
  if (measurement.__typename !== 'IntervalMeasurementType') return Promise.resolve([]);
  const { series: flow, startMs: fromMs, endMs: toMs, frequency, value } = measurement;
  const advanceWh = frequency === 'INTERVALIZED' ? Math.round(Number(value) * 1000) : null;
  const { nightRateHalfHours } = contributions;
  return db.read(statisticsOfInterval, { flow, fromMs, toMs, advanceWh, nightRateHalfHours });
}

const statisticsOfInterval: Loader<IntervalKey, readonly Statistic[]> = {
  name: 'usage.statisticsOfInterval',
  identify: identityOf,
  nothing: [],
  async load(db, keys) {
    const byKey = new Map<string, readonly Statistic[]>();
    const kinds = Map.groupBy(
      keys,
      ({ flow, advanceWh }) => `${flow.registerId} ${advanceWh === null}`,
    );
    await Promise.all(
      [...kinds.values()].flatMap(clustersOf).map(async (cluster) => {
        const [{ flow, advanceWh, nightRateHalfHours }] = cluster as [IntervalKey];
        const span = {
          fromMs: Math.min(...cluster.map(({ fromMs }) => fromMs)),
          toMs: Math.max(...cluster.map(({ toMs }) => toMs)),
        };
        const tell =
          advanceWh === null
            ? await tellIntervals(db, flow, span, nightRateHalfHours)
            : await tellAdvances(db, flow, span);
        for (const key of cluster) byKey.set(identityOf(key), tell(key));
      }),
    );
    return byKey;
  },
};

function identityOf({ flow, fromMs, toMs, advanceWh }: IntervalKey): string {
  return `${flow.registerId} ${fromMs} ${toMs} ${advanceWh}`;
}

/** Intervals that lie near one another are read at once; what lies far apart is not read through. */
const farApartMs = 31 * utcDayMs;

function clustersOf(keys: readonly IntervalKey[]): IntervalKey[][] {
  const clusters: IntervalKey[][] = [];
  let endMs = Number.NEGATIVE_INFINITY;
  for (const key of keys.toSorted((a, b) => a.fromMs - b.fromMs)) {
    if (key.fromMs > endMs + farApartMs) clusters.push([]);
    clusters.at(-1)?.push(key);
    endMs = Math.max(endMs, key.toMs);
  }
  return clusters;
}

async function tellIntervals(
  db: Database,
  flow: Flow,
  span: Span,
  nightRateHalfHours: NightRateHalfHours,
) {
  const { sheet } = await costedFlows(db, [flow], span, nightRateHalfHours);
  return (key: IntervalKey) => statisticsOf(sheet, key, flow.direction, false);
}

async function tellAdvances(db: Database, flow: Flow, { fromMs, toMs }: Span) {
  // Dials are read at any minute; the energy is spread over whole half-hours.
  const beginMs = Math.floor(fromMs / halfHourMs) * halfHourMs;
  const span = { fromMs: beginMs, toMs: Math.max(toMs, beginMs + halfHourMs) };
  const [first, agreed, earlier] = await Promise.all([
    firstRegisterOfMeter(db, flow.meterId),
    agreedSpansOf(db, flow, span),
    timesOfEarlierMeters(db, flow),
  ]);
  const isFirst = first === flow.registerId;
  const terms = await termsOf(db, flow, agreed, null, (charged) =>
    chargesOfRegister(db, flow, isFirst, charged),
  );
  return (key: IntervalKey) => {
    const days = spreadEnergy(key.advanceWh ?? 0, key);
    const ofDays = spanOfDays(days);
    return statisticsOf(costSheet(days, terms, ofDays, earlier), ofDays, flow.direction, true);
  };
}

function spanOfDays(days: readonly { readonly startMs: number }[]): Span {
  return { fromMs: days[0]?.startMs ?? 0, toMs: (days.at(-1)?.startMs ?? 0) + utcDayMs };
}
