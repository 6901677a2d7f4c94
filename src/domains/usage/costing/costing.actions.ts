import type { Database } from '../../../database/database.ts';
import { yieldToEventLoop } from '../../../engine/chunks.ts';
import type { Contributions } from '../../../engine/contributions.ts';
import type { Span } from '../../../kernel/spans.ts';
import { type PaymentMethod, shapeOfRegisters } from '../../../kernel/tariffs.ts';
import {
  type AgreementRow,
  agreementsAt,
  spansByMethod,
  vatOfSupply,
} from '../../agreements/index.ts';
import {
  arrivedSpanOfFlows,
  energyOfFlows,
  type Flow,
  flowsAtPoint,
  type PointFlows,
  seriesAtPoint,
} from '../../metering/index.ts';
import {
  bandPricesOf,
  type Charges,
  chargesOf,
  type ProductRow,
  productOf,
  type TariffRow,
  tariffOf,
} from '../../products/index.ts';
import { arrivedSpans, type CostSheet, costSheet, type Terms } from './cost-sheets.rules.ts';
import { chargesByPlan } from './costing.rules.ts';
import { atNightPrices } from './night-prices.rules.ts';

/** Which half-hours cost as much as the night does where cars are charged by plan; a contribution. */
export type NightRateHalfHours = Contributions['nightRateHalfHours'];

/** An agreement for the time within a span for which it holds and is paid in one way. */
export interface AgreedSpan extends Span {
  readonly agreement: AgreementRow;
  readonly paymentMethod: PaymentMethod;
  readonly product: ProductRow;
  readonly tariff: TariffRow;
}

/**
 * What holds at a meter point within a span, in order; see the agreements' overlap. An agreement is cut
 * where it is paid in another way, since other prices hold from then on; one on export is never, since
 * what is bought back has one price for all.
 */
export async function agreedSpansOf(
  db: Database,
  { meterPointId }: Pick<Flow, 'meterPointId'>,
  { fromMs, toMs }: Span,
): Promise<AgreedSpan[]> {
  const every = await agreementsAt(db, meterPointId);
  const spans = await Promise.all(
    every.map(async (agreement): Promise<AgreedSpan[]> => {
      const from = Math.max(fromMs, agreement.validFrom.epochMilliseconds);
      const to = Math.min(toMs, agreement.validTo?.epochMilliseconds ?? Number.POSITIVE_INFINITY);
      if (from >= to) return [];
      const [product, tariff] = await Promise.all([
        productOf(db, agreement.productId),
        tariffOf(db, agreement.tariffId),
      ]);
      if (!product || !tariff) return [];
      const held = { fromMs: from, toMs: to };
      const { paymentMethod } = agreement;
      if (product.direction === 'EXPORT') {
        return [{ ...held, paymentMethod, agreement, product, tariff }];
      }
      return spansByMethod(agreement, held).map((span) => ({
        ...span,
        agreement,
        product,
        tariff,
      }));
    }),
  );
  return spans.flat();
}

/** The half-hours of flows that have arrived within a span, each with what it costs. */
export interface CostedFlows {
  readonly sheet: CostSheet;
  readonly agreed: readonly AgreedSpan[];
}

/** Two months: so many take a millisecond, and more than ten before the code is compiled. */
export const manyHalfHours = 3_000;

/**
 * Prices what has gone through smart meters of one meter point within a span; under one agreement
 * alone if it is named. Of all of its meters together the standing charge is due once; of some of them
 * where no earlier one has sent the half-hour.
 */
export async function costedFlows(
  db: Database,
  flows: PointFlows,
  shown: Span,
  nightRateHalfHours: NightRateHalfHours,
  agreementId: number | null = null,
): Promise<CostedFlows> {
  const [flow] = flows;
  const [span, every] = await Promise.all([
    arrivedSpanOfFlows(db, flows, shown),
    flowsAtPoint(db, flow),
  ]);
  const earlier = every.filter(({ registerId }) =>
    flows.every((each) => registerId < each.registerId),
  );
  const [{ agreed, terms }, days, ofEarlier] = await Promise.all([
    agreedTermsOf(db, flow, span, nightRateHalfHours, agreementId),
    energyOfFlows(db, flows, span),
    energyOfFlows(db, earlier, span),
  ]);
  const sheet = costSheet(days, terms, span, arrivedSpans(ofEarlier));
  // The caller walks through all half-hours again.
  if (sheet.halfHours > manyHalfHours) await yieldToEventLoop();
  return { sheet, agreed };
}

/**
 * Prices the half-hours of one flow within a span of whole half-hours, as a prepayment meter does: by its
 * tariff alone, whatever else hangs beside it.
 */
export async function costSheetOf(db: Database, flow: Flow, span: Span): Promise<CostSheet> {
  const [{ terms }, days] = await Promise.all([
    agreedTermsOf(db, flow, span, null),
    energyOfFlows(db, [flow], span),
  ]);
  return costSheet(days, terms, span);
}

/**
 * What a kilowatt-hour costs at a meter point in each half-hour of a span, whatever has gone through it:
 * the sheet holds no energy. Null where there is no meter.
 *
 * @param span begins and ends with half-hours.
 */
export async function rateSheetOf(
  db: Database,
  meterPointId: number,
  span: Span,
  nightRateHalfHours: NightRateHalfHours,
): Promise<CostSheet | null> {
  const [flow] = await seriesAtPoint(db, meterPointId);
  if (!flow) return null;
  const { terms } = await agreedTermsOf(db, flow, span, nightRateHalfHours);
  return costSheet([], terms, span);
}

/** What holds for a flow within a span, with its prices; of one agreement alone if it is named. */
export async function agreedTermsOf(
  db: Database,
  flow: Flow,
  span: Span,
  nightRateHalfHours: NightRateHalfHours | null,
  agreementId: number | null = null,
): Promise<{ agreed: AgreedSpan[]; terms: Terms[] }> {
  const every = await agreedSpansOf(db, flow, span);
  const agreed = every.filter(
    ({ agreement }) => agreementId === null || agreement.id === agreementId,
  );
  return { agreed, terms: await termsOf(db, flow, agreed, nightRateHalfHours) };
}

/** An agreement's span with all that it charges. */
type ChargedSpan = AgreedSpan & { readonly charges: Charges };

/** What is charged for a part of a meter; without a standing charge where it goes with another. */
type ChargesOfPart = Pick<Terms, 'prices' | 'priceDays' | 'standingCharges'>;

/**
 * The terms of agreements.
 *
 * @param nightRateHalfHours null where a meter counts by the clock of its tariff alone.
 * @param narrow picks what is charged for the part of the meter that is meant; all of it without.
 */
export function termsOf(
  db: Database,
  flow: Flow,
  agreed: readonly AgreedSpan[],
  nightRateHalfHours: NightRateHalfHours | null,
  narrow: (charged: ChargedSpan) => ChargesOfPart | Promise<ChargesOfPart> = ({ charges }) =>
    charges,
): Promise<Terms[]> {
  return Promise.all(
    agreed.map(async (each): Promise<Terms> => {
      const { product, tariff, agreement, paymentMethod, fromMs, toMs } = each;
      const { accountId } = agreement;
      const { fuel, meterPointId } = flow;
      const [charges, vat] = await Promise.all([
        nightRateHalfHours && chargesByPlan(product)
          ? chargesByPlanOf(db, meterPointId, each, nightRateHalfHours)
          : chargesOf(db, { tariff, paymentMethod, meterPointId }, fromMs, toMs),
        vatOfSupply(db, { accountId, meterPointId, fuel, product }, { fromMs, toMs }),
      ]);
      const { prices, priceDays, standingCharges } = await narrow({ ...each, charges });
      return {
        fromMs,
        toMs,
        prices,
        priceDays,
        standingCharges: flow.direction === 'EXPORT' ? null : standingCharges,
        vat,
      };
    }),
  );
}

/** What a tariff charges where a car is charged by plan: by day as in the night, while it is. */
async function chargesByPlanOf(
  db: Database,
  meterPointId: number,
  { tariff, paymentMethod, fromMs, toMs }: AgreedSpan,
  nightRateHalfHours: NightRateHalfHours,
): Promise<Charges> {
  const [charges, nightPrices, starts] = await Promise.all([
    chargesOf(db, { tariff, paymentMethod, meterPointId }, fromMs, toMs),
    bandPricesOf(db, { tariff, paymentMethod }, 'NIGHT', fromMs, toMs),
    nightRateHalfHours(db, meterPointId, { fromMs, toMs }),
  ]);
  return { ...charges, prices: atNightPrices(charges.prices, nightPrices, starts) };
}

/**
 * The charges for one register alone. A register of a meter with several counts one band of a tariff
 * that knows as many; the standing charge goes with the first register.
 */
export async function chargesOfRegister(
  db: Database,
  series: Flow,
  isFirst: boolean,
  { paymentMethod, tariff, charges, fromMs, toMs }: ChargedSpan,
): Promise<ChargesOfPart> {
  const standingCharges = isFirst ? charges.standingCharges : null;
  if (series.registersOfMeter === 1 || tariff.timeOfUseSchemeId === null) {
    return { ...charges, standingCharges };
  }
  if (tariff.shape !== shapeOfRegisters(series.registersOfMeter)) {
    return { prices: [], priceDays: null, standingCharges };
  }
  const prices = await bandPricesOf(db, { tariff, paymentMethod }, series.rateType, fromMs, toMs);
  return { prices, priceDays: null, standingCharges };
}
