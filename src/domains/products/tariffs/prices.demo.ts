import { Temporal } from 'temporal-polyfill';
import { dayOfDate, startOfDayMs } from '../../../kernel/calendar.ts';
import { seededRandom } from '../../../kernel/random.ts';
import type { Band, PaymentMethod, TariffShape } from '../../../kernel/tariffs.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import type { ProductPlan } from '../catalogue/catalogue.demo.ts';
import type { NewRate } from './rates.store.ts';

/** A rate of a tariff from one London day until another; `to` is the day after the last. */
export interface RatePlan {
  readonly band: Band;
  readonly paymentMethod: PaymentMethod | null;
  readonly pence: number;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
}

interface TariffPlan {
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly shape: TariffShape;
  readonly gspGroupId: string;
}

/** About what Ofgem's cap has allowed in these years, in pence without VAT. */
const usualPence = {
  ELECTRICITY: { unit: 23.6, standing: 52.4 },
  GAS: { unit: 5.7, standing: 29.6 },
} as const;

/** What a kilowatt-hour of each band costs against one of a single rate. */
const bandLevels: Readonly<Record<TariffShape, Partial<Readonly<Record<Band, number>>>>> = {
  ONE_RATE: { STANDARD: 1 },
  TWO_RATE: { DAY: 1.19, NIGHT: 0.57 },
  THREE_RATE: { DAY: 1.21, OFF_PEAK: 0.88, NIGHT: 0.57 },
  FOUR_RATE: { DAY: 1.1, PEAK: 1.5, OFF_PEAK: 0.9, NIGHT: 0.5 },
  FOUR_RATE_EV: { DAY: 1.15, NIGHT: 0.3, EV_DEVICE_PEAK: 1.15, EV_DEVICE_OFF_PEAK: 0.3 },
  HALF_HOURLY: {},
};

/** Prices of the coming quarter are announced so many days before it begins. */
const announcementDays = 35;

/**
 * All rates that a tariff has without the wholesale market, as far as they are announced on a day;
 * the plan's own days count from the day the world was begun.
 */
export function ratesOf(
  plan: ProductPlan,
  tariff: TariffPlan,
  begunOn: Temporal.PlainDate,
  today: Temporal.PlainDate = begunOn,
): RatePlan[] {
  const { price, from } = plan;
  const begin = begunOn.add({ days: from });
  switch (price.kind) {
    case 'QUARTERLY':
      return quartersBetween(begin, today.add({ days: announcementDays })).flatMap(
        ({ first, next, isLast }) =>
          cappedRates(plan, tariff, price.level, first, first, isLast ? null : next),
      );
    case 'FIXED':
      return cappedRates(plan, tariff, price.level, begin, begin, null);
    case 'BANDS':
      return [
        ...Object.entries(price.pence).map(([band, pence]) => ({
          band: band as Band,
          paymentMethod: null,
          pence,
          from: begin,
          to: null,
        })),
        standingCharge(plan, tariff, begin),
      ];
    case 'DAILY':
    case 'HALF_HOURLY':
      return [standingCharge(plan, tariff, begin)];
  }
}

interface Quarter {
  readonly first: Temporal.PlainDate;
  readonly next: Temporal.PlainDate;
  readonly isLast: boolean;
}

/** The calendar quarters that begin in a span, and the one in which it begins. */
function quartersBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): Quarter[] {
  const quarters: Quarter[] = [];
  let first = from.with({ month: from.month - ((from.month - 1) % 3), day: 1 });
  while (Temporal.PlainDate.compare(first, to) <= 0) {
    const next = first.add({ months: 3 });
    quarters.push({ first, next, isLast: Temporal.PlainDate.compare(next, to) > 0 });
    first = next;
  }
  return quarters;
}

/** Rates as under the price cap that held on a day, for each way to pay. */
function cappedRates(
  plan: ProductPlan,
  tariff: TariffPlan,
  level: number,
  capOn: Temporal.PlainDate,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate | null,
): RatePlan[] {
  const { fuel, shape } = tariff;
  const methods: readonly PaymentMethod[] = plan.traits.includes('PREPAY')
    ? ['PREPAYMENT']
    : ['DIRECT_DEBIT', 'NON_DIRECT_DEBIT'];
  const unit = usualPence[fuel].unit * level * capLevel(capOn, fuel) * regionLevel(tariff, 'unit');
  const standing = usualPence[fuel].standing * regionLevel(tariff, 'standing');
  const bands = Object.entries(bandLevels[shape]).map(([band, share]) => ({
    band: band as Band,
    paymentMethod: null,
    pence: unit * share,
    from,
    to,
  }));
  // Payment methods differ in the standing charge alone, which bears the cost of collecting.
  const charges = methods.map((paymentMethod) => ({
    band: 'STANDING_CHARGE' as const,
    paymentMethod,
    pence: standing * (paymentMethod === 'NON_DIRECT_DEBIT' ? 1.06 : 1),
    from,
    to,
  }));
  return [...bands, ...charges];
}

function standingCharge(
  { direction }: ProductPlan,
  tariff: TariffPlan,
  from: Temporal.PlainDate,
): RatePlan {
  const pence =
    direction === 'EXPORT' ? 0 : usualPence[tariff.fuel].standing * regionLevel(tariff, 'standing');
  return { band: 'STANDING_CHARGE', paymentMethod: null, pence, from, to: null };
}

/** The cap of a quarter against the usual price: winters are dearer. The same on every machine. */
function capLevel({ year, month }: Temporal.PlainDate, fuel: TariffPlan['fuel']): number {
  const quarter = Math.floor((month - 1) / 3);
  const winter = quarter === 0 || quarter === 3 ? 0.03 : -0.03;
  const drift = seededRandom(`halfhour price cap ${fuel} ${year} ${quarter}`).next();
  return 1 + winter + (drift - 0.5) * 0.1;
}

function regionLevel({ fuel, gspGroupId }: TariffPlan, part: 'unit' | 'standing'): number {
  const place = seededRandom(`halfhour region ${fuel} ${part} ${gspGroupId}`).next();
  if (fuel === 'GAS') return 1 + (place - 0.5) * 0.02;
  return part === 'unit' ? 1 + (place - 0.5) * 0.08 : 1 + (place - 0.5) * 0.4;
}

/** A rate as it is kept, from one of the plan. */
export function rateOf(
  { band, paymentMethod, pence, from, to }: RatePlan,
  tariffId: number,
): NewRate {
  return {
    tariffId,
    paymentMethod,
    band,
    tenThousandthsExclVat: Math.round(pence * 10_000),
    fromMs: startOfDayMs(londonTimeZone, dayOfDate(from)),
    toMs: to && startOfDayMs(londonTimeZone, dayOfDate(to)),
  };
}
