import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { endOfPeriodMs, startOfPeriodMs } from '../../../kernel/calendar.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import type { Span } from '../../../kernel/spans.ts';
import { type PaymentMethod, shapeOfRegisters } from '../../../kernel/tariffs.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { isInForce } from '../../../kernel/validity.ts';
import {
  type AgreementRow,
  agreementsWith,
  spansByMethod,
  vatOfSupply,
} from '../../agreements/index.ts';
import { mainLedgerOf } from '../../billing/index.ts';
import {
  monthsOfMeterPoint,
  registersInUseAt,
  supplyPointIdentifierOf,
} from '../../metering/index.ts';
import {
  bandPricesOf,
  chargesOf,
  type ProductRow,
  productOf,
  standingChargesOf,
  type TariffRow,
  tariffOf,
} from '../../products/index.ts';
import { duePaymentsOf } from '../schedules/schedules.rules.ts';
import { type ScheduleRow, schedulesOfAccount } from '../schedules/schedules.store.ts';
import { type Adequacy, adequacyOf, projectedPence } from './adequacy.rules.ts';
import {
  type CostedYear,
  comingYear,
  monthsOfYear,
  type PointToCost,
  type PriceSpan,
} from './coming-year.rules.ts';

/** What an account's energy should cost in the coming year, and what it should pay for it. */
export interface LiveAdequacy extends Adequacy {
  readonly years: readonly CostedYear[];
  /** The London day of which it tells. */
  readonly on: Temporal.PlainDate;
  /** The fixed payments of the main ledger that are in force; null where there are none. */
  readonly schedule: ScheduleRow | null;
}

type Registers = Awaited<ReturnType<typeof registersInUseAt>>;

/** An agreement for the time of the coming year for which it holds and is paid in one way. */
interface Agreed extends Span {
  readonly agreement: AgreementRow;
  readonly paymentMethod: PaymentMethod;
  readonly product: ProductRow;
  readonly tariff: TariffRow;
}

/**
 * What an account's main ledger should be paid, by all that is known at present. Null where nothing is
 * supplied on credit, or where the use or the price of something that is supplied is not known.
 */
export async function liveAdequacy(
  db: Database,
  accountId: number,
  now: Temporal.Instant,
): Promise<LiveAdequacy | null> {
  const on = londonDateOf(now);
  const [ledger, schedule, years] = await Promise.all([
    mainLedgerOf(db, accountId),
    fixedScheduleOf(db, accountId, on),
    yearsOf(db, accountId, now),
  ]);
  if (!ledger || !years) return null;
  return {
    ...adequacyOf(years, ledger.balancePence),
    years,
    on,
    schedule: schedule?.ledgerId === ledger.id ? schedule : null,
  };
}

/** The fixed payments, beside plans, that are in force on an account; null where there are none. */
async function fixedScheduleOf(
  db: Database,
  accountId: number,
  on: Temporal.PlainDate,
): Promise<ScheduleRow | null> {
  const schedules = await db.read(schedulesOfAccount, accountId);
  return (
    schedules.find(
      ({ planId, isVariable, trigger, validFrom, validTo }) =>
        planId === null &&
        !isVariable &&
        trigger === 'REGULAR' &&
        isInForce(validFrom, validTo, on),
    ) ?? null
  );
}

/** The coming year of each meter point that an account is supplied at on credit. */
async function yearsOf(
  db: Database,
  accountId: number,
  now: Temporal.Instant,
): Promise<CostedYear[] | null> {
  const today = londonDateOf(now);
  const span = {
    fromMs: startOfLondonDay(today).epochMilliseconds,
    toMs: startOfLondonDay(today.add({ years: 1 })).epochMilliseconds,
  };
  const agreements = (await agreementsWith(db, accountId)).filter(
    ({ paymentMethod }) => paymentMethod !== 'PREPAYMENT',
  );
  const supplied = agreements.filter(({ validFrom, validTo }) =>
    isInForce(validFrom, validTo, now),
  );
  const points = [...new Set(supplied.map(({ meterPointId }) => meterPointId))];
  if (points.length === 0) return null;
  const years = await Promise.all(
    points.map(async (meterPointId) => {
      const ofPoint = agreements.filter((each) => each.meterPointId === meterPointId);
      const point = await pointToCost(db, meterPointId, ofPoint, span);
      return point && comingYear(point, today);
    }),
  );
  const known = years.filter((year) => year !== null);
  return known.length === years.length ? known : null;
}

async function pointToCost(
  db: Database,
  meterPointId: number,
  agreements: readonly AgreementRow[],
  span: Span,
): Promise<PointToCost | null> {
  const [registers, identifier, agreed, months] = await Promise.all([
    registersInUseAt(db, meterPointId),
    supplyPointIdentifierOf(db, meterPointId),
    agreedWithin(db, agreements, span),
    monthsOfMeterPoint(db, meterPointId, yearBefore(span.fromMs)),
  ]);
  const [register] = registers;
  const [first] = agreed;
  if (!register || !first || identifier === null) return null;
  const { fuel, direction } = register;
  const { accountId } = first.agreement;
  const [parts, standing, vat] = await Promise.all([
    partsOf(db, meterPointId, registers, agreed),
    direction === 'EXPORT' ? null : pricesAlong(agreed, standingOf(db)),
    vatOfSupply(db, { accountId, meterPointId, fuel, product: first.product }, span),
  ]);
  return {
    identifier,
    market: direction === 'EXPORT' ? `${fuel}_EXPORT` : fuel,
    parts,
    standing,
    vat,
    weights: weightsOf(months),
  };
}

async function agreedWithin(
  db: Database,
  agreements: readonly AgreementRow[],
  { fromMs, toMs }: Span,
): Promise<Agreed[]> {
  const agreed = await Promise.all(
    agreements.map(async (agreement) => {
      const from = Math.max(fromMs, agreement.validFrom.epochMilliseconds);
      const to = Math.min(toMs, agreement.validTo?.epochMilliseconds ?? Number.POSITIVE_INFINITY);
      if (from >= to) return [];
      const [product, tariff] = await Promise.all([
        productOf(db, agreement.productId),
        tariffOf(db, agreement.tariffId),
      ]);
      if (!product || !tariff) return [];
      return spansByMethod(agreement, { fromMs: from, toMs: to }).map((part) => ({
        ...part,
        agreement,
        product,
        tariff,
      }));
    }),
  );
  return agreed.flat().toSorted((a, b) => a.fromMs - b.fromMs);
}

/** The whole London months of the year before a moment. */
function yearBefore(atMs: number): Span {
  const toMs = startOfPeriodMs(londonTimeZone, 'MONTH', atMs);
  let fromMs = toMs;
  for (let months = 0; months < monthsOfYear; months += 1) {
    fromMs = startOfPeriodMs(londonTimeZone, 'MONTH', fromMs - 1);
  }
  return { fromMs, toMs };
}

/** How days of calendar months differ by what was used last year; alike where not all months are known. */
function weightsOf(
  months: readonly {
    readonly startMs: number;
    readonly total: number;
    readonly halfHours: number;
  }[],
): number[] {
  const weights: number[] = new Array(monthsOfYear).fill(0);
  let known = 0;
  for (const { startMs, total, halfHours } of months) {
    const isWhole =
      halfHours * 1_800_000 >= endOfPeriodMs(londonTimeZone, 'MONTH', startMs) - startMs;
    if (!isWhole || total <= 0) continue;
    const { month } = londonDateOf(Temporal.Instant.fromEpochMilliseconds(startMs));
    weights[month - 1] = total / halfHours;
    known += 1;
  }
  return known === monthsOfYear ? weights : new Array(monthsOfYear).fill(1);
}

type PricesOf = (agreed: Agreed) => Promise<readonly PriceSpan[]>;

/** The prices of agreements that follow on one another. */
async function pricesAlong(agreed: readonly Agreed[], of: PricesOf): Promise<PriceSpan[]> {
  return (await Promise.all(agreed.map(of))).flat();
}

const standingOf =
  (db: Database): PricesOf =>
  ({ agreement: { meterPointId }, paymentMethod, tariff, fromMs, toMs }) =>
    standingChargesOf(db, { tariff, paymentMethod, meterPointId }, fromMs, toMs);

/** What is charged by prices of its own: each register of a meter that the tariff tells apart. */
async function partsOf(
  db: Database,
  meterPointId: number,
  registers: Registers,
  agreed: readonly Agreed[],
): Promise<PointToCost['parts']> {
  const isApart =
    registers.length > 1 &&
    agreed.every(
      ({ tariff }) =>
        tariff.timeOfUseSchemeId !== null && tariff.shape === shapeOfRegisters(registers.length),
    );
  if (isApart) {
    return Promise.all(
      registers.map(async ({ rateType, yearlyKwh }) => ({
        yearlyWh: yearlyKwh * 1000,
        prices: await pricesAlong(agreed, ({ paymentMethod, tariff, fromMs, toMs }) =>
          bandPricesOf(db, { tariff, paymentMethod }, rateType, fromMs, toMs),
        ),
      })),
    );
  }
  const yearlyWh = registers.reduce((sum, { yearlyKwh }) => sum + yearlyKwh * 1000, 0);
  const prices = await pricesAlong(agreed, (each) => flowPrices(db, meterPointId, each));
  return [{ yearlyWh, prices }];
}

const publishedMs = 28 * 86_400_000;

/** The prices of the whole flow; of half-hours without a price yet, the mean of the last four weeks. */
async function flowPrices(
  db: Database,
  meterPointId: number,
  { paymentMethod, tariff, fromMs, toMs }: Agreed,
): Promise<readonly PriceSpan[]> {
  const terms = { tariff, paymentMethod, meterPointId };
  if (tariff.shape !== 'HALF_HOURLY') return (await chargesOf(db, terms, fromMs, toMs)).prices;
  const { priceDays } = await chargesOf(db, terms, fromMs - publishedMs, fromMs);
  const prices = (priceDays ?? []).flatMap((day) => day.prices).filter((price) => price !== null);
  if (prices.length === 0) return [];
  const sum = prices.reduce((total, price) => total + price, 0);
  return [{ fromMs, toMs, tenThousandthsExclVat: Math.round(sum / prices.length) }];
}

/**
 * What the balance of an account's main ledger comes to in a year by its schedules and its use. Null
 * where no fixed payments are asked for, or the coming year is not known.
 */
export async function projectedBalanceOf(
  db: Database,
  accountId: number,
  now: Temporal.Instant,
): Promise<number | null> {
  const adequacy = await liveAdequacy(db, accountId, now);
  return adequacy?.schedule ? balanceInYear(db, accountId, adequacy, adequacy.schedule) : null;
}

/** What the balance of a ledger comes to in a year by all of its schedules. */
async function balanceInYear(
  db: Database,
  accountId: number,
  adequacy: LiveAdequacy,
  { ledgerId }: ScheduleRow,
): Promise<number> {
  const { on } = adequacy;
  const schedules = await db.read(schedulesOfAccount, accountId);
  const due = schedules
    .filter((schedule) => schedule.ledgerId === ledgerId)
    .flatMap((each) => duePaymentsOf(each, on.add({ days: 1 }), on.add({ years: 1 })));
  return projectedPence(
    adequacy,
    due.reduce((sum, { amountPence }) => sum + amountPence, 0),
  );
}
