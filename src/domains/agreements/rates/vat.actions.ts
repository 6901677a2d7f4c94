import type { Database } from '../../../database/database.ts';
import { endOfPeriodMs, startOfPeriodMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { monthsOfMeterPoint } from '../../metering/index.ts';
import {
  type MonthOfUse,
  supplyKindOf,
  type VatSpan,
  vatAlong,
  vatRatesOf,
} from '../../products/index.ts';
import { agreementsOfMeterPoint } from '../agreements/agreements.store.ts';

/** Who is supplied where, and with what. */
interface Supply {
  readonly accountId: number;
  readonly meterPointId: number;
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly product: {
    readonly direction: 'IMPORT' | 'EXPORT';
    readonly isBusiness: boolean;
  };
}

/**
 * What VAT an account pays at a meter point along a span of time, which may be without an end: in
 * order, without a gap. A business pays that of little use for months in which it has used little,
 * and until a month's half-hours arrive that of businesses.
 */
export async function vatOfSupply(
  db: Database,
  { accountId, meterPointId, fuel, product }: Supply,
  span: Span,
): Promise<VatSpan[]> {
  const kind = supplyKindOf(product);
  const [rates, months] = await Promise.all([
    vatRatesOf(db, fuel),
    kind === 'BUSINESS' ? monthsOfUse(db, accountId, meterPointId, span) : [],
  ]);
  return vatAlong(rates, { fuel, kind }, months, span);
}

/** The whole London months that a span touches, as far as the meter point is the account's in them. */
async function monthsOfUse(
  db: Database,
  accountId: number,
  meterPointId: number,
  { fromMs, toMs }: Span,
): Promise<readonly MonthOfUse[]> {
  const own = (await db.read(agreementsOfMeterPoint, meterPointId)).filter(
    (each) => each.accountId === accountId && !each.isRevoked,
  );
  const begin = Math.min(...own.map(({ validFrom }) => validFrom.epochMilliseconds));
  const end = Math.max(
    ...own.map(({ validTo }) => validTo?.epochMilliseconds ?? Number.POSITIVE_INFINITY),
  );
  const monthsToMs = Number.isFinite(toMs)
    ? endOfPeriodMs(londonTimeZone, 'MONTH', startOfPeriodMs(londonTimeZone, 'MONTH', toMs - 1))
    : toMs;
  return monthsOfMeterPoint(db, meterPointId, {
    fromMs: Math.max(begin, startOfPeriodMs(londonTimeZone, 'MONTH', fromMs)),
    toMs: Math.min(end, monthsToMs),
  });
}
