import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Job } from '../../../engine/jobs.ts';
import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import type { Span } from '../../../kernel/spans.ts';
import { divisionOfGspGroup } from '../../../kernel/working-days.ts';
import {
  energyOfFlows,
  gspGroupOfMeterPoint,
  importFlowsOfMpan,
  supplyPointIdentifierOf,
} from '../../metering/index.ts';
import { bankHolidaysIn } from '../../platform/index.ts';
import {
  type BaselineTerms,
  baselineSettings,
  baselineWh,
  type EnergyAt,
  londonDaysOf,
  pointsFor,
  type Saving,
  savingAgainst,
  savingIn,
} from './baseline.rules.ts';
import {
  addResults,
  endEnrolmentsOfLeavers,
  eventTimesOf,
  type ParticipationRow,
  participationsCorrectedSince,
  participationsEndedBetween,
  participationsWithResults,
} from './campaigns.store.ts';
import { settleEventResults } from './settling.actions.ts';

/** For so many days after an event half-hours that come late or are corrected change its results. */
const correctedDays = 35;

/** So many supply points are looked at together, which bounds the half-hours in memory. */
const pointsAtOnce = 200;

/** What a participation comes to by the half-hours that are known. */
export interface WorkedOut {
  readonly participation: ParticipationRow;
  readonly baselineWh: number;
  readonly consumedWh: number;
  readonly comparedDays: readonly number[];
  readonly points: number;
}

/** What is known of the electricity taken at a supply point within a span. */
async function energyAtPoint(db: Database, meterPointId: number, span: Span): Promise<EnergyAt> {
  const mpan = await supplyPointIdentifierOf(db, meterPointId);
  const point = mpan === null ? null : await importFlowsOfMpan(db, mpan);
  const days = point ? await energyOfFlows(db, point.flows, span) : [];
  const byDay = new Map(days.map(({ startMs, values }) => [startMs, values]));
  return (startMs) => {
    const dayMs = Math.floor(startMs / utcDayMs) * utcDayMs;
    return byDay.get(dayMs)?.[(startMs - dayMs) / halfHourMs] ?? null;
  };
}

/** The span that baselines of some participations look at, in whole UTC days. */
function spanOf(participations: readonly ParticipationRow[]): Span {
  const starts = participations.map(({ startAt }) => startAt.epochMilliseconds);
  const ends = participations.map(({ endAt }) => endAt.epochMilliseconds);
  const backMs = (baselineSettings.daysBack + 2) * utcDayMs;
  return {
    fromMs: Math.floor((Math.min(...starts) - backMs) / utcDayMs) * utcDayMs,
    toMs: Math.ceil(Math.max(...ends) / utcDayMs) * utcDayMs,
  };
}

/**
 * What participations come to; those are left out of which half-hours are missing. Read by a few
 * statements for all of them.
 */
export async function workOut(
  db: Database,
  participations: readonly ParticipationRow[],
): Promise<WorkedOut[]> {
  const byPoint = [...Map.groupBy(participations, ({ meterPointId }) => meterPointId)];
  const found: WorkedOut[] = [];
  for (let place = 0; place < byPoint.length; place += pointsAtOnce) {
    const chunk = byPoint.slice(place, place + pointsAtOnce);
    const span = spanOf(chunk.flatMap(([, each]) => each));
    const daysOf = await eventDaysOf(
      db,
      chunk.map(([id]) => id),
      span,
    );
    const ofPoints = await Promise.all(
      chunk.map(([meterPointId, each]) =>
        workOutAtPoint(db, meterPointId, each, { span, eventDays: daysOf(meterPointId) }),
      ),
    );
    found.push(...ofPoints.flat());
  }
  return found;
}

async function eventDaysOf(
  db: Database,
  meterPointIds: readonly number[],
  { fromMs, toMs }: Span,
): Promise<(meterPointId: number) => ReadonlySet<number>> {
  const instantOf = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);
  const times = await eventTimesOf(db, meterPointIds, {
    from: instantOf(fromMs),
    to: instantOf(toMs),
  });
  const byPoint = new Map<number, Set<number>>();
  for (const { meterPointId, startAt, endAt } of times) {
    const days = byPoint.get(meterPointId) ?? new Set();
    byPoint.set(meterPointId, days);
    for (const day of londonDaysOf(startAt.epochMilliseconds, endAt.epochMilliseconds)) {
      days.add(day);
    }
  }
  return (meterPointId) => byPoint.get(meterPointId) ?? new Set();
}

async function workOutAtPoint(
  db: Database,
  meterPointId: number,
  participations: readonly ParticipationRow[],
  { span, eventDays }: { readonly span: Span; readonly eventDays: ReadonlySet<number> },
): Promise<WorkedOut[]> {
  const [energyAt, gspGroup] = await Promise.all([
    energyAtPoint(db, meterPointId, span),
    gspGroupOfMeterPoint(db, { meterPointId }),
  ]);
  const holidays = await bankHolidaysIn(db, divisionOfGspGroup(gspGroup));
  return participations.flatMap((participation) => {
    const saving = savingIn(termsOf(participation, { holidays, eventDays }), energyAt);
    return saving ? workedOut(participation, saving) : [];
  });
}

function termsOf(
  { startAt, endAt, hasInDayAdjustment }: ParticipationRow,
  known: Pick<BaselineTerms, 'holidays' | 'eventDays'>,
): BaselineTerms {
  return {
    startMs: startAt.epochMilliseconds,
    endMs: endAt.epochMilliseconds,
    hasInDayAdjustment,
    ...known,
  };
}

function workedOut(participation: ParticipationRow, saving: Saving): WorkedOut {
  return {
    participation,
    baselineWh: baselineWh(saving),
    consumedWh: saving.consumedWh,
    comparedDays: saving.comparedDays,
    points: pointsFor(saving, participation.pointsPerKwh),
  };
}

/** Whether a participation has come to something else before, or to nothing yet. */
function isNews({ participation: last, ...now }: WorkedOut): boolean {
  return (
    last.baselineWh !== now.baselineWh ||
    last.consumedWh !== now.consumedWh ||
    last.comparedDays?.join() !== now.comparedDays.join() ||
    last.points !== now.points
  );
}

/**
 * Works out what came of the events that have ended after a moment, and not after another, and adds
 * what is new: a first result, or another version of one whose half-hours were corrected. A second time
 * nothing is added.
 *
 * @param workedOutAt when that is said to have been, of an event that ended at an instant.
 * @returns how many results were added.
 */
export async function addResultsOfEvents(
  tx: Database,
  after: Temporal.Instant,
  until: Temporal.Instant,
  workedOutAt: (endAt: Temporal.Instant) => Temporal.Instant,
): Promise<number> {
  const news = (await workOut(tx, await participationsEndedBetween(tx, after, until))).filter(
    isNews,
  );
  await addResults(
    tx,
    news.map(({ participation, ...result }) => ({
      ...result,
      comparedDays: [...result.comparedDays],
      participationId: participation.participationId,
      version: participation.version + 1,
      workedOutAt: workedOutAt(participation.endAt),
    })),
  );
  return news.length;
}

/**
 * The participations whose last result is not what the half-hours of the event and of the days that it
 * was compared with come to. Where half-hours were corrected after that, another version may be to come.
 */
export async function contradictedResults(tx: Database): Promise<number[]> {
  const kept = (await participationsWithResults(tx)).filter(({ version }) => version > 0);
  const corrected = await participationsCorrectedSince(tx);
  const wrong: number[] = [];
  for (const [meterPointId, each] of Map.groupBy(kept, (row) => row.meterPointId)) {
    const energyAt = await energyAtPoint(tx, meterPointId, spanOf(each));
    for (const row of each) {
      if (corrected.has(row.participationId)) continue;
      const nothing = { holidays: new Set<number>(), eventDays: new Set<number>() };
      const saving = savingAgainst(termsOf(row, nothing), row.comparedDays ?? [], energyAt);
      if (!saving || isNews(workedOut(row, saving))) wrong.push(row.participationId);
    }
  }
  return wrong;
}

/** When the half-hours of the day before are there. */
export const resultsSchedule = dailyInLondon('06:45');

/**
 * Ends the enrolments of those who have left, and works out the results of the events of the last weeks,
 * each as soon as its half-hours are known.
 */
export const resultsJob = {
  name: 'flex.event-results',
  title: 'results of events',
  schedule: resultsSchedule,
  beginsAfter: async (_db, now) => now,
  async run(tx, dueAt) {
    await endEnrolmentsOfLeavers(tx, dueAt);
    const after = dueAt.subtract({ hours: 24 * correctedDays });
    await addResultsOfEvents(tx, after, dueAt, () => dueAt);
    await settleEventResults(tx, dueAt);
  },
} satisfies Job;
