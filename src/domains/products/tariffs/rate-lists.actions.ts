import { LRUCache } from 'lru-cache';
import type { Database } from '../../../database/database.ts';
import { dayOfMs, startOfDayMs, utcDayMs } from '../../../kernel/calendar.ts';
import { type BandSpan, bandSpans } from '../../../kernel/schemes.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { Band, SupplyKind, VatPercent } from '../../../kernel/tariffs.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { supplyKindOf, type VatRate, vatPercentAt } from '../vat/vat.rules.ts';
import { vatRatesOfFuel } from '../vat/vat.store.ts';
import {
  type DayOfPage,
  type ListedRate,
  listedRates,
  type PaidRate,
  pageOfBands,
  pageOfDays,
  pageOfListed,
  type RatePage,
  type Slice,
} from './rate-lists.rules.ts';
import { pageOfHalfHours, rateHistoryOfTariff } from './rate-lists.store.ts';
import { registersOf } from './tariff-kinds.rules.ts';
import {
  type ProductRow,
  type SlotRow,
  schemeOf,
  slotsOfScheme,
  type TariffRow,
} from './tariffs.store.ts';

/** A listed price, with the VAT of the last day on which it is in force; today's where it has no end. */
interface ListedRateWithVat extends ListedRate {
  readonly vatPercent: VatPercent;
}

/** A tariff, the product that it belongs to, and which of its prices are listed. */
interface RateList {
  readonly product: ProductRow;
  readonly tariff: TariffRow;
  readonly band: Band;
}

/**
 * A page of a tariff's prices that overlap a period, the newest first. What changes within the day by a
 * scheme has a row for each stretch, up to the last that begins tomorrow in London; what each half-hour
 * has of its own is there as far as it is published.
 *
 * @param period selects what overlaps it, however little; what is selected is told whole.
 * @param nowMs in milliseconds since 1970 in UTC.
 * @returns a count of 0 for a page beyond the last price of a half-hourly tariff.
 */
export async function pageOfRates(
  db: Database,
  list: RateList,
  period: Span,
  slice: Slice,
  nowMs: number,
): Promise<RatePage<ListedRateWithVat>> {
  const { product, tariff } = list;
  const [page, vatRates] = await Promise.all([
    pageWithoutVat(db, list, period, slice, nowMs),
    db.read(vatRatesOfFuel, tariff.fuel),
  ]);
  const kind = supplyKindOf(product);
  const known = pagesWithVat.get(page);
  if (known?.vatRates === vatRates && known.kind === kind) return known.page;
  const rates = page.rates.map((rate) => ({
    ...rate,
    vatPercent: vatPercentAt(vatRates, kind, rate.toMs === null ? nowMs : rate.toMs - 1),
  }));
  const answered = { count: page.count, rates };
  // The VAT of a price without an end is that of the moment.
  if (rates.every(({ toMs }) => toMs !== null)) {
    pagesWithVat.set(page, { vatRates, kind, page: answered });
  }
  return answered;
}

interface PageWithVat {
  readonly vatRates: readonly VatRate[];
  readonly kind: SupplyKind;
  readonly page: RatePage<ListedRateWithVat>;
}

/** By pages that are kept in memory themselves. */
const pagesWithVat = new WeakMap<RatePage, PageWithVat>();

/** How many prices are kept as they are listed: the pages that most ask for. */
const maxListed = 30_000;
/** Pages by the days that they were made of, which are the same as long as no prices are published. */
const pagesOfDays = new LRUCache<readonly DayOfPage[], RatePage>({
  maxSize: maxListed,
  sizeCalculation: ({ rates }) => 1 + rates.length,
});

/** @param days of this slice and no other. */
function keptPageOfDays(days: readonly DayOfPage[], slice: Slice): RatePage {
  const known = pagesOfDays.get(days);
  if (known) return known;
  const page = pageOfDays(days, slice);
  // There are none where nobody asks for the same again.
  if (days.length > 0) pagesOfDays.set(days, page);
  return page;
}

async function pageWithoutVat(
  db: Database,
  { product, tariff, band }: RateList,
  period: Span,
  slice: Slice,
  nowMs: number,
): Promise<RatePage> {
  const hasOnePrice = band === 'STANDARD' && registersOf(product, tariff) === 'SINGLE';
  if (hasOnePrice && tariff.shape === 'HALF_HOURLY') {
    const days = await db.read(pageOfHalfHours, { tariffId: tariff.id, ...period, ...slice });
    return keptPageOfDays(days, slice);
  }
  const { timeOfUseSchemeId } = tariff;
  if (!hasOnePrice || timeOfUseSchemeId === null) {
    const history = await db.read(rateHistoryOfTariff, tariff.id);
    return pageOfListed(listedOf(history, band), period, slice);
  }
  const [history, slots] = await Promise.all([
    db.read(rateHistoryOfTariff, tariff.id),
    db.read(slotsOfScheme, timeOfUseSchemeId),
  ]);
  const firstMs = history.at(-1)?.fromMs;
  if (firstMs === undefined) return { count: 0, rates: [] };
  const spans = spansUntilTomorrow(slots, firstMs, nowMs);
  return pageOfBands((each) => listedOf(history, each), spans, period, slice);
}

/** By the rates of the tariff, which are the same as long as the catalogue is. */
const knownLists = new WeakMap<readonly PaidRate[], Map<Band, readonly ListedRate[]>>();

function listedOf(history: readonly PaidRate[], band: Band): readonly ListedRate[] {
  const lists = knownLists.get(history) ?? new Map<Band, readonly ListedRate[]>();
  const known = lists.get(band);
  if (known) return known;
  const listed = listedRates(history, band);
  knownLists.set(history, lists.set(band, listed));
  return listed;
}

/** The stretches of a scheme, as far as they have been asked for. */
interface Known {
  readonly fromMs: number;
  readonly tomorrow: number;
  readonly spans: readonly BandSpan[];
}

/** By the rows of the scheme, which are the same as long as the catalogue is. */
const knownSpans = new WeakMap<readonly SlotRow[], Known>();

/** The whole stretches of a scheme's bands from an instant to the last that begins tomorrow in London. */
function spansUntilTomorrow(
  slots: readonly SlotRow[],
  fromMs: number,
  nowMs: number,
): readonly BandSpan[] {
  const tomorrow = dayOfMs(londonTimeZone, nowMs) + 1;
  const known = knownSpans.get(slots);
  if (known && known.fromMs <= fromMs && known.tomorrow === tomorrow) return known.spans;
  const scheme = schemeOf(slots);
  if (!scheme) return [];
  const startMs = Math.min(fromMs, known?.fromMs ?? fromMs);
  const endMs = startOfDayMs(londonTimeZone, tomorrow + 1);
  // The last stretch ends within a week of its beginning, at a weekend at the latest.
  const spans = bandSpans(scheme, startMs, endMs + 7 * utcDayMs).filter(
    (span) => span.fromMs < endMs,
  );
  knownSpans.set(slots, { fromMs: startMs, tomorrow, spans });
  return spans;
}
