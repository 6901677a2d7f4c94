import type { Database } from '../../database/database.ts';
import type { Loader } from '../../database/loaders.ts';
import { utcDayMs } from '../../kernel/calendar.ts';
import { type Flow, firstRegisterOfMeter, type Measurement } from '../metering/index.ts';
import { costSheet, type Span } from './cost-sheets.rules.ts';
import { agreedSpansOf, chargesOfRegister, costedFlow, termsOf } from './costing.actions.ts';
import { spreadEnergy } from './spread.rules.ts';
import { type Statistic, statisticsOf } from './statistics.rules.ts';

interface IntervalKey extends Span {
  readonly flow: Flow;
  /** What went through one register between two readings; null where half-hours tell it. */
  readonly advanceWh: number | null;
}

/** What the energy of a measurement costs; nothing of a reading, which is no energy. */
export function statisticsOfMeasurement(
  db: Database,
  measurement: Measurement,
): Promise<readonly Statistic[]> {
  if (measurement.__typename !== 'IntervalMeasurementType') return Promise.resolve([]);
  const { series: flow, startMs: fromMs, endMs: toMs, frequency, value } = measurement;
  const advanceWh = frequency === 'INTERVALIZED' ? Math.round(Number(value) * 1000) : null;
  return db.read(statisticsOfInterval, { flow, fromMs, toMs, advanceWh });
}

const statisticsOfInterval: Loader<IntervalKey, readonly Statistic[]> = {
  name: 'usage.statisticsOfInterval',
  identify: identityOf,
  nothing: [],
  async load(db, keys) {
    const found = new Map<string, readonly Statistic[]>();
    const advances = keys.filter(({ advanceWh }) => advanceWh !== null);
    const intervals = keys.filter(({ advanceWh }) => advanceWh === null);
    const byFlow = Map.groupBy(intervals, ({ flow }) => flow.registerId);
    await Promise.all([
      ...[...byFlow.values()].flatMap((group) =>
        clustersOf(group).map(async (cluster) => {
          const { flow } = cluster[0] as IntervalKey;
          const fromMs = Math.min(...cluster.map((key) => key.fromMs));
          const toMs = Math.max(...cluster.map((key) => key.toMs));
          const { sheet } = await costedFlow(db, flow, { fromMs, toMs });
          for (const key of cluster) {
            found.set(identityOf(key), statisticsOf(sheet, key, flow.direction, false));
          }
        }),
      ),
      ...advances.map(async (key) => {
        found.set(identityOf(key), await statisticsOfAdvance(db, key));
      }),
    ]);
    return found;
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

async function statisticsOfAdvance(db: Database, key: IntervalKey): Promise<Statistic[]> {
  const { flow, fromMs, toMs, advanceWh } = key;
  const isFirst = (await firstRegisterOfMeter(db, flow.meterId)) === flow.registerId;
  const days = spreadEnergy(advanceWh ?? 0, { fromMs, toMs });
  const agreed = await agreedSpansOf(db, flow, { fromMs, toMs });
  const terms = await termsOf(db, flow, agreed, (charged) =>
    chargesOfRegister(db, flow, isFirst, charged),
  );
  const sheet = costSheet(days, terms, spanOfDays(days));
  return statisticsOf(sheet, spanOfDays(days), flow.direction, true);
}

function spanOfDays(days: readonly { readonly startMs: number }[]): Span {
  return { fromMs: days[0]?.startMs ?? 0, toMs: (days.at(-1)?.startMs ?? 0) + utcDayMs };
}
