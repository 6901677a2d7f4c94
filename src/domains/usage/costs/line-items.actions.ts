import type { Temporal } from 'temporal-polyfill';
import type { Context } from '../../../engine/context.ts';
import type {
  LineItemGroupingOptions,
  LineItemTypeOptions,
} from '../../../engine/schema.generated.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { AgreementRow } from '../../agreements/index.ts';
import {
  byMeterPoint,
  flowsAtPoint,
  requestedSpan,
  spansOfFlow,
  supplyPointOf,
  timeZoneOf,
} from '../../metering/index.ts';
import { costedFlows } from '../costing/costing.actions.ts';
import { type LineItem, lineItems } from './line-items.rules.ts';

interface LineItemsRequest {
  readonly grouping: LineItemGroupingOptions;
  readonly itemType: LineItemTypeOptions;
  readonly startAt: Temporal.Instant;
  readonly timezone: string;
}

/**
 * What an agreement, whose account has been admitted, has charged since a moment. Partners and
 * organizations see no finer than the customer allowed; see the guide on measurements.
 *
 * @throws CodedError KT-CT-1605 for a time zone that is none.
 */
export async function lineItemsOf(
  context: Pick<Context, 'db' | 'clock' | 'viewer' | 'contributions'>,
  agreement: AgreementRow,
  { grouping, itemType, startAt, timezone }: LineItemsRequest,
): Promise<LineItem[]> {
  const { db, viewer, contributions } = context;
  const { nightRateHalfHours } = contributions;
  const timeZone = timeZoneOf(timezone);
  const requested = spanOfAgreement(agreement, requestedSpan({ startAt }, timeZone));
  if (agreement.isRevoked || requested.fromMs >= requested.toMs) return [];
  const point = await supplyPointOf(db, agreement.meterPointId);
  const flows = point
    ? await flowsAtPoint(db, { propertyId: point.propertyId, meterPointId: agreement.meterPointId })
    : [];
  const period = grouping === 'NONE' ? null : grouping;
  // One item for all of the time reveals no more than months do.
  const least = { requested, period: period ?? ('MONTH' as const), timeZone };
  const sheetsOfFlows = await Promise.all(
    byMeterPoint(flows).map(async (ofPoint) => {
      const spans = await spansOfFlow(context, viewer, ofPoint[0], agreement.accountId, least);
      return Promise.all(
        spans.map(async (shown) => ({
          shown,
          ...(await costedFlows(db, ofPoint, shown, nightRateHalfHours, agreement.id)),
        })),
      );
    }),
  );
  const sheets = sheetsOfFlows.flat();
  // A customer who consents to days alone is shown London days, whatever time zone is requested.
  const [zone = timeZone] = new Set(sheets.map(({ shown }) => shown.timeZone));
  return lineItems(sheets, itemType, period, zone);
}

function spanOfAgreement({ validFrom, validTo }: AgreementRow, { fromMs, toMs }: Span): Span {
  return {
    fromMs: Math.max(fromMs, validFrom.epochMilliseconds),
    toMs: Math.min(toMs, validTo?.epochMilliseconds ?? Number.POSITIVE_INFINITY),
  };
}
