import type { Context } from '../../../engine/context.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { accessibleAccountIds } from '../../accounts/index.ts';
import { agreementsAt, isActiveAt } from '../../agreements/index.ts';
import {
  arrivedSpanOfFlows,
  energyOfFlows,
  type Flow,
  flowsOfAccount,
  gateToMeterPoint,
  importFlowsOfMpan,
  requestedSpan,
  spansOfFlow,
} from '../../metering/index.ts';
import { productOf, smartTariffsOnSale, tariffOf } from '../../products/index.ts';
import { type AgreedSpan, agreedSpansOf, termsOf } from '../costing/costing.actions.ts';
import { type Cost, comparedDays, costOn, isEnough } from './tariff-comparison.rules.ts';

/** What the last weeks of electricity cost, and what they would have cost on smart tariffs. */
export interface TariffComparison extends Span, Cost {
  readonly offers: readonly OfferedCost[];
}

export interface OfferedCost extends Cost {
  readonly tariffCode: string;
}

type ComparisonContext = Context<'KT-GB-10101' | 'KT-GB-10102' | 'KT-GB-10103'>;

/**
 * Compares what a home's own last half-hours cost with what they would have cost on each smart
 * tariff, cheapest first. A tariff that was not priced all of the time is left out.
 *
 * @param mpan of a meter point that has been admitted; null for the viewer's first smart one.
 * @throws CodedError KT-GB-10101 where no agreement holds now, KT-GB-10102 where some of the energy
 * has no price, KT-GB-10103 where less than a week of half-hours may be shown.
 */
export async function compareSmartTariffs(
  context: ComparisonContext,
  mpan: string | null,
): Promise<TariffComparison> {
  const { db, clock, viewer, raise, contributions } = context;
  const now = clock.now();
  const { meterPointId, flows } = await chosenPoint(context, mpan);
  const [flow] = flows;
  const agreements = await agreementsAt(db, meterPointId);
  const current = agreements.find((agreement) => isActiveAt(agreement, now));
  if (!current) return raise('KT-GB-10101');
  if (!flow) return raise('KT-GB-10103', { detail: 'No smart meter is read there.' });
  const shown = (
    await spansOfFlow(context, viewer, flow, null, {
      requested: requestedSpan({ endAt: now }, londonTimeZone),
      period: 'DAY',
      timeZone: londonTimeZone,
    })
  ).at(-1);
  const begins = agreements
    .filter(({ accountId }) => accountId === current.accountId)
    .map(({ validFrom }) => validFrom.epochMilliseconds);
  const arrived = shown ? await arrivedSpanOfFlows(db, flows, shown) : { fromMs: 0, toMs: 0 };
  const span = comparedDays({
    fromMs: Math.max(arrived.fromMs, Math.min(...begins)),
    toMs: Math.min(arrived.toMs, now.epochMilliseconds),
  });
  const [days, agreed] = await Promise.all([
    energyOfFlows(db, flows, span),
    agreedSpansOf(db, flow, span),
  ]);
  if (!isEnough(days, span)) return raise('KT-GB-10103');
  const costed = async (on: readonly AgreedSpan[]) =>
    costOn(days, await termsOf(db, flow, on, contributions.nightRateHalfHours), span);
  const [cost, tariffs] = await Promise.all([costed(agreed), offeredTo(context, current)]);
  if (!cost) return raise('KT-GB-10102', { detail: 'Some of the time has no price.' });
  const offers = await Promise.all(
    tariffs.map(async ({ product, tariff }): Promise<OfferedCost | null> => {
      const offered = await costed(agreed.map((each) => ({ ...each, product, tariff })));
      return offered && { tariffCode: tariff.code, ...offered };
    }),
  );
  return {
    ...span,
    ...cost,
    offers: offers
      .filter((offer) => offer !== null)
      .toSorted((a, b) => a.costWithTaxPence - b.costWithTaxPence),
  };
}

/** The smart tariffs that can be taken up, and the one that there is already. */
async function offeredTo(
  { db, clock }: ComparisonContext,
  { productId, tariffId }: { readonly productId: number; readonly tariffId: number },
) {
  const [product, tariff] = await Promise.all([productOf(db, productId), tariffOf(db, tariffId)]);
  if (!product || !tariff) return [];
  const onSale = await smartTariffsOnSale(
    db,
    { gspGroupId: tariff.gspGroupId, isBusiness: product.isBusiness },
    clock.now(),
  );
  const isOnSale = onSale.some((each) => each.tariff.id === tariff.id);
  return product.tags.includes('SMART') && !isOnSale ? [...onSale, { product, tariff }] : onSale;
}

/** A meter point for electricity that is taken, with its flow where a smart meter is read. */
async function chosenPoint(
  context: ComparisonContext,
  mpan: string | null,
): Promise<{ meterPointId: number; flows: readonly Flow[] }> {
  const { db, viewer, raise } = context;
  if (mpan !== null) return (await importFlowsOfMpan(db, mpan)) ?? raise('KT-GB-10101');
  const accountIds = await accessibleAccountIds(db, viewer);
  if (accountIds === 'EVERY_ACCOUNT') {
    return raise('KT-GB-10101', { detail: 'Name the meter point by its MPAN.' });
  }
  const flows = (await Promise.all(accountIds.map((id) => flowsOfAccount(db, id))))
    .flat()
    .filter(({ fuel, direction }) => fuel === 'ELECTRICITY' && direction === 'IMPORT');
  const held = await Promise.all(
    flows.map((flow) => gateToMeterPoint(context, viewer, flow.identifier)),
  );
  const flow = flows.find((_flow, place) => {
    const permissions = held[place];
    return (
      permissions?.has('CAN_ACCESS_CUSTOMER_QUERIES') || permissions?.has('CAN_QUERY_PROPERTY')
    );
  });
  if (!flow) return raise('KT-GB-10101');
  const { meterPointId } = flow;
  return { meterPointId, flows: flows.filter((each) => each.meterPointId === meterPointId) };
}
