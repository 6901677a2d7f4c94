import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { dayOfMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { type Span, sharedSpans } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import {
  energyOfFlows,
  estimatedEnergyAt,
  type Flow,
  firstRegisterOfMeter,
  readingsAtPoint,
  seriesAtPoint,
  type TakenReading,
  timesOfEarlierMeters,
  timesOfMetersAt,
} from '../../metering/index.ts';
import {
  type AgreedSpan,
  agreedTermsOf,
  chargesOfRegister,
  costSheet,
  type NightRateHalfHours,
  type Terms,
  termsOf,
} from '../../usage/index.ts';
import type { ChargedSheet } from './drafts.actions.ts';
import { fillGaps, gapsIn } from './gaps.rules.ts';
import { daysOfSpan, priceChanges, spanOfDays } from './pieces.rules.ts';

/** A meter point of an account, with its energy and prices along a span, ready to be charged. */
export interface PreparedSupply {
  readonly meterPointId: number;
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly isExport: boolean;
  /** Whether a smart device reads its meter, so that half-hours come by themselves. */
  readonly isSmart: boolean;
  /** The account's own agreements that are charged to it, in order. */
  readonly agreed: readonly AgreedSpan[];
  readonly sheets: readonly ChargedSheet[];
  /** Where a charge ends and another one begins, in milliseconds since 1970. */
  readonly changes: readonly number[];
  readonly readings: readonly TakenReading[];
}

/** What a meter point is charged by along a span, before its energy is looked at. */
export interface SupplyTerms extends Omit<PreparedSupply, 'sheets'> {
  /** Those whose half-hours come by themselves; none where dials are read. */
  readonly flows: readonly Flow[];
  readonly terms: readonly Terms[];
  /** Of meters that no smart device reads: each register by its own rate. */
  readonly registers: readonly RegisterTerms[];
}

interface RegisterTerms {
  readonly registerId: number;
  readonly terms: readonly Terms[];
  /** When another meter of the meter point bears the standing charge. */
  readonly borneElsewhere: readonly Span[];
}

/**
 * Energy and prices of a meter point for the time of an account's agreements within a span, without a
 * gap: what has not arrived is estimated. What a prepayment meter takes off its own credit is left
 * out. Null where there is nothing to charge.
 *
 * @param span begins and ends with London days.
 * @param asOf readings that came later are not used.
 */
export async function prepareSupply(
  db: Database,
  accountId: number,
  meterPointId: number,
  span: Span,
  asOf: Temporal.Instant,
  nightRateHalfHours: NightRateHalfHours,
): Promise<PreparedSupply | null> {
  const supply = await supplyTermsOf(db, accountId, meterPointId, span, nightRateHalfHours);
  return supply && withEnergy(db, supply, span, asOf);
}

/** What an account is charged by at a meter point along a span; null where there is nothing to charge. */
export async function supplyTermsOf(
  db: Database,
  accountId: number,
  meterPointId: number,
  span: Span,
  nightRateHalfHours: NightRateHalfHours,
): Promise<SupplyTerms | null> {
  const series = await seriesAtPoint(db, meterPointId);
  const [first] = series;
  if (!first) return null;
  const flows = series.filter(({ lastDay }) => lastDay !== null);
  const [flow = first] = flows;
  const { agreed, terms } = await ownTerms(db, flow, span, accountId, nightRateHalfHours);
  if (agreed.length === 0) return null;
  const [registers, readings, meters] = await Promise.all([
    flows.length > 0 ? [] : registerTermsOf(db, series, agreed),
    readingsAtPoint(db, meterPointId),
    timesOfMetersAt(db, meterPointId),
  ]);
  return {
    meterPointId,
    fuel: flow.fuel,
    isExport: flow.direction === 'EXPORT',
    isSmart: flows.length > 0,
    agreed,
    flows,
    terms,
    registers,
    changes: [
      ...agreed.map(({ fromMs }) => fromMs),
      ...terms.flatMap((each, place) => changesOf(each, agreed[place])),
      ...meters.flatMap(({ to }) => (to === null ? [] : [startOfLondonDay(to).epochMilliseconds])),
    ],
    readings,
  };
}

/** A supply with its energy in a span of its terms, as far as it is known at a moment; see `prepareSupply`. */
export async function withEnergy(
  db: Database,
  supply: SupplyTerms,
  span: Span,
  asOf: Temporal.Instant,
): Promise<PreparedSupply> {
  const { flows, terms } = supply;
  const sheets = supply.isSmart
    ? await smartSheets(db, flows, terms, span, asOf)
    : await registerSheets(db, supply, span, asOf);
  const readings = supply.readings.filter(
    ({ receivedAt }) => receivedAt.epochMilliseconds <= asOf.epochMilliseconds,
  );
  return { ...supply, sheets, readings };
}

async function ownTerms(
  db: Database,
  flow: Flow,
  span: Span,
  accountId: number,
  nightRateHalfHours: NightRateHalfHours,
): Promise<{ agreed: AgreedSpan[]; terms: Terms[] }> {
  const every = await agreedTermsOf(db, flow, span, nightRateHalfHours);
  const isOwn = ({ agreement, product }: AgreedSpan) =>
    agreement.accountId === accountId && !product.isPrepay;
  return {
    agreed: every.agreed.filter(isOwn),
    terms: every.terms.filter((_, place) => {
      const each = every.agreed[place];
      return each !== undefined && isOwn(each);
    }),
  };
}

/** Where a price follows the market from day to day, or half-hour to half-hour, no change cuts a charge. */
function changesOf(terms: Terms, agreed: AgreedSpan | undefined): number[] {
  const standing = priceChanges(terms.standingCharges ?? []);
  if (agreed?.product.isTracker || terms.priceDays) return standing;
  return [...priceChanges(terms.prices), ...standing];
}

/** All that goes through the smart meters of a meter point, together. */
async function smartSheets(
  db: Database,
  smart: readonly Flow[],
  terms: readonly Terms[],
  span: Span,
  asOf: Temporal.Instant,
): Promise<ChargedSheet[]> {
  const days = await energyOfFlows(db, smart, span);
  const gaps = gapsIn(days, sharedSpans(terms, span));
  const [from, to] = [gaps[0]?.fromMs, gaps.at(-1)?.toMs];
  if (from === undefined || to === undefined || !smart[0]) {
    return [{ sheet: costSheet(days, terms, span), estimated: [] }];
  }
  const missing = spanOfDays(daysOfSpan({ fromMs: from, toMs: to }));
  const flows = await estimatedEnergyAt(db, smart[0].meterPointId, missing, asOf);
  const estimates = flows.flatMap(({ days: ofFlow }) =>
    ofFlow.map(({ startMs, endMs, ...day }) => ({ ...day, fromMs: startMs, toMs: endMs })),
  );
  const filled = fillGaps(days, gaps, [...estimates, ...nothingOn(missing)]);
  return [{ sheet: costSheet(filled.days, terms, span), estimated: filled.estimated }];
}

/** What each register is charged by, for meters that no smart device reads. */
function registerTermsOf(
  db: Database,
  series: readonly Flow[],
  agreed: readonly AgreedSpan[],
): Promise<RegisterTerms[]> {
  return Promise.all(
    series.map(async (register): Promise<RegisterTerms> => {
      const [firstOfMeter, borneElsewhere] = await Promise.all([
        firstRegisterOfMeter(db, register.meterId),
        timesOfEarlierMeters(db, register),
      ]);
      const isFirst = firstOfMeter === register.registerId;
      const terms = await termsOf(db, register, agreed, null, (charged) =>
        chargesOfRegister(db, register, isFirst, charged),
      );
      return { registerId: register.registerId, terms, borneElsewhere };
    }),
  );
}

/** Each register by its own readings. */
async function registerSheets(
  db: Database,
  { meterPointId, registers }: SupplyTerms,
  span: Span,
  asOf: Temporal.Instant,
): Promise<ChargedSheet[]> {
  const flows = await estimatedEnergyAt(db, meterPointId, span, asOf);
  return registers.map(({ registerId, terms, borneElsewhere }): ChargedSheet => {
    const days = flows.find((flow) => flow.registerId === registerId)?.days ?? [];
    const filled = fillGaps(
      [],
      sharedSpans(terms, span),
      days.map(({ startMs, endMs, ...day }) => ({ ...day, fromMs: startMs, toMs: endMs })),
    );
    return {
      sheet: costSheet(filled.days, terms, span, borneElsewhere),
      estimated: filled.estimated,
    };
  });
}

/** Days without energy, so that a day for which nothing at all is known bears its standing charge. */
function nothingOn({ fromMs, toMs }: Span) {
  const days: (Span & { energyWh: number; isRead: boolean })[] = [];
  // By number: calendar dates of so many days take longer than what is charged for them.
  for (let day = dayOfMs(londonTimeZone, fromMs); ; day += 1) {
    const endMs = startOfDayMs(londonTimeZone, day + 1);
    if (endMs > toMs) return days;
    const startMs = startOfDayMs(londonTimeZone, day);
    days.push({ fromMs: startMs, toMs: endMs, energyWh: 0, isRead: true });
  }
}
