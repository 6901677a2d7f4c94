import type { Context } from '../../../engine/context.ts';
import { gspGroups } from '../../../kernel/meter-points.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { accountIdOf } from '../../accounts/index.ts';
import {
  arrivedSpanOfFlows,
  byMeterPoint,
  energyOfFlows,
  type Flow,
  flowsOfAccount,
  gspGroupOfMeterPoint,
  type PointFlows,
  requestedSpan,
  spansOfFlow,
} from '../../metering/index.ts';
import { type Carbon, carbonOf } from './carbon.rules.ts';
import {
  arrivedIn,
  isFull,
  isLatest,
  lastMeasuredWeek,
  lastTwoWeeks,
  type MeasuredWeek,
} from './weekly-insights.rules.ts';

/** A week of an account's electricity, and the carbon dioxide that it stands for. */
export interface WeeklyInsights {
  readonly accountId: number;
  readonly accountNumber: string;
  readonly flow: Flow;
  readonly gspGroupId: string;
  readonly gspGroupName: string;
  readonly week: MeasuredWeek;
  readonly energyWh: number;
  readonly numberOfHalfHours: number;
  readonly isFull: boolean;
  readonly isLatest: boolean;
  readonly carbon: Carbon;
}

/**
 * The last week that is over of the electricity that an account takes through a smart meter; null
 * where no half-hours have arrived or none may be shown. The account must have been admitted.
 */
export async function weeklyInsightsOf(
  context: Pick<Context, 'db' | 'clock' | 'viewer' | 'services'>,
  accountNumber: string,
): Promise<WeeklyInsights | null> {
  const { db, clock, services } = context;
  const accountId = await accountIdOf(db, accountNumber);
  if (accountId === null) return null;
  const latest = await latestOf(context, accountId);
  if (!latest) return null;
  const { flows, span } = latest;
  const [flow] = flows;
  const [days, gspGroupId] = await Promise.all([
    energyOfFlows(db, flows, span),
    gspGroupOfMeterPoint(db, flow),
  ]);
  const week = lastMeasuredWeek(days, span);
  if (!week || gspGroupId === null) return null;
  const { fromMs, toMs, values } = week;
  const grams = await services.carbonIntensity.gramsPerKwh(gspGroupId, fromMs, toMs);
  return {
    accountId,
    accountNumber,
    flow,
    gspGroupId,
    gspGroupName: gspGroups.find(({ id }) => id === gspGroupId)?.name ?? gspGroupId,
    week,
    energyWh: values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    numberOfHalfHours: arrivedIn(week),
    isFull: isFull(week),
    isLatest: isLatest(week, clock.now().epochMilliseconds),
    carbon: carbonOf(
      values.map((energyWh, place) => ({ energyWh, gramsPerKwh: grams[place] ?? null })),
    ),
  };
}

/** The meter point whose half-hours arrived last, and the span to read of it. */
async function latestOf(
  context: Pick<Context, 'db' | 'clock' | 'viewer'>,
  accountId: number,
): Promise<{ flows: PointFlows; span: Span } | null> {
  const nowMs = context.clock.now().epochMilliseconds;
  const flows = (await flowsOfAccount(context.db, accountId)).filter(
    ({ fuel, direction }) => fuel === 'ELECTRICITY' && direction === 'IMPORT',
  );
  const looks = await Promise.all(
    byMeterPoint(flows).map(async (ofPoint) => {
      const spans = await spansOfFlow(context, context.viewer, ofPoint[0], accountId, {
        requested: requestedSpan({}, londonTimeZone),
        period: 'WEEK',
        timeZone: londonTimeZone,
      });
      const shown = spans.at(-1);
      if (!shown) return null;
      const arrived = await arrivedSpanOfFlows(context.db, ofPoint, shown);
      return { flows: ofPoint, span: lastTwoWeeks(arrived, nowMs) };
    }),
  );
  return looks
    .filter((look) => look !== null)
    .filter(({ span }) => span.fromMs < span.toMs)
    .reduce<{ flows: PointFlows; span: Span } | null>(
      (latest, look) => (latest && latest.span.toMs >= look.span.toMs ? latest : look),
      null,
    );
}
