import type { Context } from '../../../engine/context.ts';
import type { Span } from '../../../kernel/spans.ts';
import {
  byMeterPoint,
  energyOfFlows,
  flowsOfProperty,
  type PointFlows,
} from '../../metering/index.ts';
import { occupiedProperty, shownOf } from './own-property.actions.ts';
import {
  aroundSpringChange,
  type PeakChange,
  peakChange,
  peakPercentage,
} from './spring-electricity.rules.ts';

/**
 * How the share of the evening's peak changed when the clocks went forward; null where too little of
 * the half-hours is known or may be shown. The account must have been admitted.
 *
 * @throws CodedError KT-CT-4123 for a property that the account does not answer for and never did.
 */
export async function compareSpringElectricity(
  context: Context<'KT-CT-4123'>,
  accountNumber: string,
  propertyId: number,
): Promise<PeakChange | null> {
  const { db, clock } = context;
  const accountId = await occupiedProperty(context, accountNumber, propertyId);
  const [flows] = byMeterPoint(
    (await flowsOfProperty(db, propertyId)).filter(
      ({ fuel, direction }) => fuel === 'ELECTRICITY' && direction === 'IMPORT',
    ),
  );
  if (!flows) return null;
  const shown = await shownOf(context, flows[0], accountId, 'HALF_HOUR');
  const { prior, post } = aroundSpringChange(clock.now().epochMilliseconds);
  const [before, after] = await Promise.all(
    [prior, post].map((span) => peakWithin(context, flows, shown, span)),
  );
  return before == null || after == null ? null : peakChange(before, after);
}

async function peakWithin(
  { db }: Pick<Context, 'db'>,
  flows: PointFlows,
  shown: readonly Span[],
  { fromMs, toMs }: Span,
): Promise<number | null> {
  const within = shown.find((span) => span.fromMs < toMs && fromMs < span.toMs);
  if (!within) return null;
  const span = { fromMs: Math.max(fromMs, within.fromMs), toMs: Math.min(toMs, within.toMs) };
  return peakPercentage(await energyOfFlows(db, flows, span), span);
}
