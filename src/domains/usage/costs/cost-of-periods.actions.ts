import type { Temporal } from 'temporal-polyfill';
import { invalidInput, type Raise } from '../../../contract/errors.ts';
import type { Context } from '../../../engine/context.ts';
import { intKey } from '../../../engine/nodes.ts';
import { Decimal, decimalText } from '../../../kernel/money.ts';
import type { Span } from '../../../kernel/spans.ts';
import { sharedSpans } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { accountIdOf } from '../../accounts/index.ts';
import { agreementsWith } from '../../agreements/index.ts';
import {
  byMeterPoint,
  flowsOfAccount,
  type PointFlows,
  requestedSpan,
  spansOfFlow,
} from '../../metering/index.ts';
import { productOf } from '../../products/index.ts';
import {
  type CostSheet,
  firstUnpricedMs,
  momentOf,
  placesWithin,
  quantityText,
  sumsBetween,
} from '../costing/cost-sheets.rules.ts';
import { costedFlows } from '../costing/costing.actions.ts';
import { type CostingDefinition, costingDefinitionOf } from '../costing/costing.rules.ts';
import { type BandCost, bandCosts, standingCosts } from './cost-of-periods.rules.ts';

interface PeriodsRequest {
  readonly accountNumber: string;
  readonly consumption?: string | null | undefined;
  readonly deviceId?: string | null | undefined;
  readonly periods: readonly ({
    readonly start: Temporal.Instant;
    readonly end: Temporal.Instant;
  } | null)[];
  readonly supplyPointId?: string | null | undefined;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Costed {
  readonly consumptionUnit: 'kilowatt_hour' | 'day';
  readonly currency: 'GBP_PENCE';
  readonly period: Range;
}

export interface CostOfBand extends Costed {
  readonly bandSubcategory: string;
  readonly consumption: string;
  readonly cost: string;
  readonly rateApplied: string | null;
}

export interface CostOfPeriod extends Costed {
  readonly intervals: readonly CostOfBand[];
  readonly totalConsumption: string;
  readonly totalCost: string;
}

type RaisePeriods = Raise<'KT-GB-4301' | 'KT-GB-4302' | 'KT-GB-4303' | 'KT-GB-4304' | 'KT-GB-4305'>;

const mostPeriods = 100;

/** Bands as clients of the trade know them. */
const subcategories = {
  STANDING_CHARGE: 'STANDING_CHARGE',
  STANDARD: 'STANDARD',
  DAY: 'ECO7_DAY',
  NIGHT: 'ECO7_NIGHT',
  OFF_PEAK: 'OFF_PEAK',
  PEAK: 'PEAK',
  EV_DEVICE_PEAK: 'EV_DEVICE_PEAK',
  EV_DEVICE_OFF_PEAK: 'EV_DEVICE_OFF_PEAK',
} as const;

/**
 * The costs of stretches of time of an admitted account.
 *
 * @throws CodedError KT-CT-1605 for periods, a consumption, a device or a supply point that make no
 * sense, KT-GB-4301 without agreements in the time, KT-GB-4302 to 4304 where no product offers costs,
 * KT-GB-4305 where half-hours or prices are missing.
 */
export async function costOfPeriods(
  context: Pick<Context, 'db' | 'clock' | 'viewer' | 'contributions'>,
  request: PeriodsRequest,
  raise: RaisePeriods,
): Promise<CostOfPeriod[]> {
  const { db } = context;
  const spans = spansOfPeriods(request.periods);
  const mostWh = wattHoursOf(request.consumption);
  const accountId = (await accountIdOf(db, request.accountNumber)) ?? 0;
  const supplies = await costedSupplies(context, request, accountId, spans, raise);
  const read = await Promise.all(
    spans.flatMap((span) =>
      supplies
        .map((supply) => ({ span, supply, coveredSpans: sharedSpans(supply.coveredSpans, span) }))
        .filter(({ coveredSpans }) => coveredSpans.length > 0)
        .map(async ({ supply, coveredSpans }) => ({
          span,
          meterPointId: supply.meterPointId,
          identifier: supply.flows[0].identifier,
          parts: (await sheetsOf(context, supply.flows, accountId, span)).flatMap((sheet) =>
            coveredSpans.map((part) => ({ sheet, part })),
          ),
        })),
    ),
  );
  const leftWh = new Map<number, number | null>();
  return read.flatMap(({ span, meterPointId, identifier, parts }) => {
    refuseUnknown(identifier, parts, span, raise);
    const energy = parts.flatMap(({ sheet, part }) => {
      const before = leftWh.get(meterPointId) ?? mostWh;
      const costed = bandCosts(sheet, part, before);
      leftWh.set(meterPointId, costed.leftWh);
      return costed.costs;
    });
    const costs = [periodOf(span, energy, 'kilowatt_hour')];
    if (mostWh !== null) return costs;
    const standing = parts.flatMap(({ sheet, part }) => standingCosts(sheet, part));
    return standing.length > 0 ? [...costs, periodOf(span, standing, 'day')] : costs;
  });
}

/** What went through a meter point cost in a stretch of time, as far as it may be shown by the half-hour. */
async function sheetsOf(
  context: Pick<Context, 'db' | 'clock' | 'viewer' | 'contributions'>,
  flows: PointFlows,
  accountId: number,
  requested: Span,
): Promise<CostSheet[]> {
  const shown = await spansOfFlow(context, context.viewer, flows[0], accountId, {
    requested,
    period: 'HALF_HOUR',
    timeZone: londonTimeZone,
  });
  const { nightRateHalfHours } = context.contributions;
  return Promise.all(
    shown.map(
      async (span) => (await costedFlows(context.db, flows, span, nightRateHalfHours)).sheet,
    ),
  );
}

function spansOfPeriods(periods: PeriodsRequest['periods']): Span[] {
  const given = periods.filter((period) => period !== null);
  if (given.length === 0) throw invalidInput('periods', 'periods names no stretch of time.');
  if (given.length > mostPeriods) {
    throw invalidInput('periods', `periods takes up to ${mostPeriods} stretches of time.`);
  }
  return periods
    .flatMap((period, place): Span[] => {
      if (period === null) return [];
      const { start, end } = period;
      const span = requestedSpan({ startAt: start, endAt: end }, londonTimeZone);
      if (start.epochMilliseconds >= end.epochMilliseconds) {
        throw invalidInput(`periods.${place}.end`, 'A period ends after it begins.');
      }
      return [span];
    })
    .toSorted((a, b) => a.fromMs - b.fromMs || a.toMs - b.toMs);
}

function wattHoursOf(consumption: string | null | undefined): number | null {
  if (consumption == null) return null;
  const refuse = () =>
    invalidInput('consumption', 'consumption takes kilowatt-hours, from 0 to 1,000,000.');
  const wattHours = Decimal.parse(consumption).times(Decimal.of(1000));
  if (wattHours.compare(Decimal.of(0)) < 0) throw refuse();
  if (wattHours.compare(Decimal.of(1_000_000_000)) > 0) throw refuse();
  return wattHours.dividedByToInteger(1n);
}

/** A supply point, and the spans of agreements there whose product offers costs. */
interface CostedSupply {
  readonly meterPointId: number;
  /** Of its meters, and of former ones. */
  readonly flows: PointFlows;
  readonly coveredSpans: readonly Span[];
}

/** The supply points whose products offer costs. */
async function costedSupplies(
  { db }: Pick<Context, 'db'>,
  { supplyPointId, deviceId }: PeriodsRequest,
  accountId: number,
  spans: readonly Span[],
  raise: RaisePeriods,
): Promise<CostedSupply[]> {
  const [every, flows] = await Promise.all([
    agreementsWith(db, accountId),
    flowsOfAccount(db, accountId),
  ]);
  const chosen =
    supplyPointId == null
      ? every
      : every.filter(({ meterPointId }) => meterPointId === intKey(supplyPointId));
  if (supplyPointId != null && chosen.length === 0) {
    throw invalidInput('supplyPointId', 'supplyPointId names no supply point of this account.');
  }
  const holding = chosen.filter(({ validFrom, validTo }) =>
    spans.some(
      ({ fromMs, toMs }) =>
        validFrom.epochMilliseconds < toMs &&
        (validTo === null || validTo.epochMilliseconds > fromMs),
    ),
  );
  if (holding.length === 0) return raise('KT-GB-4301');
  const defined = await Promise.all(
    holding.map(async (agreement) => {
      const product = await productOf(db, agreement.productId);
      return { agreement, definition: product && costingDefinitionOf(product) };
    }),
  );
  const telling = defined.filter(({ definition }) => definition?.hasCostOfUsage);
  if (telling.length === 0) return refuseProducts(defined, raise);
  if (deviceId != null) {
    if (!telling.some(({ definition }) => definition?.hasSubMeterBilling)) {
      return raise('KT-GB-4303');
    }
    throw invalidInput(
      'deviceId',
      'deviceId names no device of this account that bills by itself.',
    );
  }
  const byPoint = Map.groupBy(telling, ({ agreement }) => agreement.meterPointId);
  const flowsOfPoints = new Map(byMeterPoint(flows).map((each) => [each[0].meterPointId, each]));
  const supplies = [...byPoint].flatMap(([meterPointId, group]): CostedSupply[] => {
    const ofPoint = flowsOfPoints.get(meterPointId);
    if (!ofPoint) return [];
    const coveredSpans = group.map(({ agreement }) => ({
      fromMs: agreement.validFrom.epochMilliseconds,
      toMs: agreement.validTo?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    }));
    return [{ meterPointId, flows: ofPoint, coveredSpans }];
  });
  if (supplies.length > 0) return supplies;
  return raise('KT-GB-4305', { detail: 'No smart meter counts the half-hours of the supply.' });
}

function refuseProducts(
  defined: readonly { readonly definition: CostingDefinition | null }[],
  raise: RaisePeriods,
): never {
  if (defined.every(({ definition }) => definition === null)) return raise('KT-GB-4302');
  return raise('KT-GB-4304');
}

function refuseUnknown(
  identifier: string | undefined,
  parts: readonly { readonly sheet: CostSheet; readonly part: Span }[],
  { fromMs, toMs }: Span,
  raise: RaisePeriods,
): void {
  const measured = parts.reduce((sum, { sheet, part }) => {
    return sum + sumsBetween(sheet, ...placesWithin(sheet, part)).measured;
  }, 0);
  if (measured === 0) {
    const [from, to] = [fromMs, toMs].map(momentOf);
    raise('KT-GB-4305', {
      detail: `No half-hour of ${identifier} that may be shown has arrived from ${from} to ${to}.`,
    });
  }
  for (const { sheet } of parts) {
    const unpricedMs = firstUnpricedMs(sheet);
    if (unpricedMs === null) continue;
    const moment = momentOf(unpricedMs);
    raise('KT-GB-4305', { detail: `No price is known for the half-hour that began at ${moment}.` });
  }
}

function periodOf(
  { fromMs, toMs }: Span,
  costs: readonly BandCost[],
  consumptionUnit: Costed['consumptionUnit'],
): CostOfPeriod {
  const common = { consumptionUnit, currency: 'GBP_PENCE' } as const;
  const band = consumptionUnit === 'day' ? 'STANDING_CHARGE' : 'STANDARD';
  const total = costs.reduce((sum, { quantity }) => sum + quantity, 0);
  const gross = costs.reduce((sum, each) => sum + each.gross, 0n);
  return {
    ...common,
    period: { start: fromMs, end: toMs },
    intervals: costs.map((cost) => ({
      ...common,
      bandSubcategory: subcategories[cost.band],
      period: { start: cost.fromMs, end: cost.toMs },
      consumption: quantityText(cost.band, cost.quantity),
      cost: decimalText(cost.gross, 9),
      rateApplied: cost.rate === null ? null : decimalText(cost.rate, 6),
    })),
    totalConsumption: quantityText(band, total),
    totalCost: decimalText(gross, 9),
  };
}
