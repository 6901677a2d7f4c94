import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import type { Span } from '../../../kernel/spans.ts';
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
): Promise<PreparedSupply | null> {
  const series = await seriesAtPoint(db, meterPointId);
  const [first] = series;
  if (!first) return null;
  const smart = series.filter(({ lastDay }) => lastDay !== null);
  const [flow = first] = smart;
  const { agreed, terms } = await ownTerms(db, flow, span, accountId);
  if (agreed.length === 0) return null;
  const [sheets, readings, meters] = await Promise.all([
    smart.length > 0
      ? smartSheets(db, smart, terms, span, asOf)
      : registerSheets(db, series, agreed, span, asOf),
    readingsAtPoint(db, meterPointId),
    timesOfMetersAt(db, meterPointId),
  ]);
  return {
    meterPointId,
    fuel: flow.fuel,
    isExport: flow.direction === 'EXPORT',
    isSmart: smart.length > 0,
    agreed,
    sheets,
    changes: [
      ...agreed.map(({ fromMs }) => fromMs),
      ...terms.flatMap((each, place) => changesOf(each, agreed[place])),
      ...meters.flatMap(({ to }) => (to === null ? [] : [startOfLondonDay(to).epochMilliseconds])),
    ],
    readings: readings.filter(
      ({ receivedAt }) => receivedAt.epochMilliseconds <= asOf.epochMilliseconds,
    ),
  };
}

async function ownTerms(
  db: Database,
  flow: Flow,
  span: Span,
  accountId: number,
): Promise<{ agreed: AgreedSpan[]; terms: Terms[] }> {
  const every = await agreedTermsOf(db, flow, span);
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
  const gaps = gapsIn(days, terms);
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

/** Each register by its own readings and its own rate, for meters that no smart device reads. */
async function registerSheets(
  db: Database,
  series: readonly Flow[],
  agreed: readonly AgreedSpan[],
  span: Span,
  asOf: Temporal.Instant,
): Promise<ChargedSheet[]> {
  const [first] = series;
  if (!first) return [];
  const flows = await estimatedEnergyAt(db, first.meterPointId, span, asOf);
  return Promise.all(
    series.map(async (register): Promise<ChargedSheet> => {
      const days = flows.find(({ registerId }) => registerId === register.registerId)?.days ?? [];
      const [firstOfMeter, earlier] = await Promise.all([
        firstRegisterOfMeter(db, register.meterId),
        timesOfEarlierMeters(db, register),
      ]);
      const isFirst = firstOfMeter === register.registerId;
      const terms = await termsOf(db, register, agreed, (charged) =>
        chargesOfRegister(db, register, isFirst, charged),
      );
      const filled = fillGaps(
        [],
        terms,
        days.map(({ startMs, endMs, ...day }) => ({ ...day, fromMs: startMs, toMs: endMs })),
      );
      const sheet = costSheet(filled.days, terms, span, earlier);
      return { sheet, estimated: filled.estimated };
    }),
  );
}

/** Days without energy, so that a day for which nothing at all is known bears its standing charge. */
function nothingOn(span: Span) {
  const days: (Span & { energyWh: number; isRead: boolean })[] = [];
  let { fromOn } = daysOfSpan(span);
  for (;;) {
    const day = spanOfDays({ fromOn, toOn: fromOn });
    if (day.fromMs >= span.toMs) return days;
    days.push({ ...day, energyWh: 0, isRead: true });
    fromOn = fromOn.add({ days: 1 });
  }
}
