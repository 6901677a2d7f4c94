import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { World } from '../../../demo/step.ts';
import type { LedgerKind, PaymentType } from '../../../kernel/books.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { type Random, seededRandom } from '../../../kernel/random.ts';
import { accountIdsByNumber } from '../../accounts/index.ts';
import { type AgreementRow, agreementsWith } from '../../agreements/index.ts';
import { annualUseAt } from '../../metering/index.ts';
import { type Place, placesOf } from '../../metering/places/places.demo.ts';
import { isProtectedFromBackBilling } from './back-billing.actions.ts';
import { payingEndsOn } from './weekly-plan.demo.ts';

/** How far back the town's money goes: as far as its half-hours. */
const daysBack = 396;

/** How an account of the town pays for its energy. */
type Habit =
  | { readonly kind: 'FIXED_DIRECT_DEBIT'; readonly day: number; readonly amountPence: number }
  | {
      readonly kind: 'ON_BILL';
      readonly daysAfter: number;
      readonly type: PaymentType;
      /** The first day on which nothing is paid any more; null where it goes on. */
      readonly until: Temporal.PlainDate | null;
    }
  | { readonly kind: 'NOTHING' };

/** An account of the town with what its bills follow from. */
export interface BilledAccount {
  readonly key: string;
  readonly kind: Place['kind'];
  readonly number: string;
  readonly accountId: number;
  readonly random: Random;
  readonly habit: Habit;
  /** Months and day of the month of the statements. */
  readonly cycle: {
    readonly months: number;
    readonly startDay: number;
    readonly startMonth: number;
  };
  readonly ledgerKinds: readonly LedgerKind[];
  readonly createdOn: Temporal.PlainDate;
  /** The first London day that is charged for, and the first one that is not any more. */
  readonly chargedFrom: Temporal.PlainDate | null;
  readonly chargedTo: Temporal.PlainDate | null;
  readonly meterPointIds: readonly number[];
  readonly isProtected: boolean;
  /** Whether the account was there before the town's money begins, and brings a balance along. */
  readonly bringsBalance: boolean;
}

/** A year's energy in pence, about, to set a monthly amount by: what prices were when it was set. */
const roughPence = { ELECTRICITY: { unit: 26, standing: 55 }, GAS: { unit: 6.3, standing: 32 } };

/** Worked out once for all steps of a world: what it follows from is written before. */
const toldOfWorlds = new WeakMap<World, Promise<BilledAccount[]>>();

/** The accounts of the town, in the order of the plan. */
export function billedAccounts(db: Database, world: World): Promise<BilledAccount[]> {
  let told = toldOfWorlds.get(world);
  if (!told) {
    told = accountsOfTown(db, world);
    toldOfWorlds.set(world, told);
  }
  return told;
}

async function accountsOfTown(db: Database, world: World): Promise<BilledAccount[]> {
  const { plan, begunAt } = world;
  const today = todayInLondon({ now: () => begunAt });
  const ids = await accountIdsByNumber(db);
  const createdOn = new Map(
    [...plan.households, ...plan.businesses.flatMap(({ sites }) => sites)].map(({ account }) => [
      account.number,
      account.createdOn,
    ]),
  );
  return Promise.all(
    placesOf(plan).map(async (place): Promise<BilledAccount> => {
      const { key, kind, accountNumber: number, brand } = place;
      const accountId = ids.get(number) ?? 0;
      const random = seededRandom(`halfhour billing ${number}`);
      const agreements = await charged(db, accountId);
      const opened = createdOn.get(number) ?? today;
      const beginning = today.subtract({ days: daysBack });
      const first = earliest(agreements.map(({ validFrom }) => londonDateOf(validFrom)));
      const cycle = cycleOf(kind, brand, random.fork('cycle'));
      return {
        key,
        kind,
        number,
        accountId,
        random,
        habit: await habitOf(db, place, agreements, random.fork('habit'), today),
        cycle,
        ledgerKinds: kind === 'everything' ? ['MAIN', 'GOODS', 'ELECTRIC_JUICE'] : ['MAIN'],
        createdOn: opened,
        chargedFrom: first && later(first, firstStart(cycle, beginning)),
        chargedTo: lastDay(agreements),
        meterPointIds: [...new Set(agreements.map(({ meterPointId }) => meterPointId))],
        isProtected: await isProtectedFromBackBilling(
          db,
          { id: accountId, accountType: kind === 'business' ? 'BUSINESS' : 'DOMESTIC' },
          begunAt,
        ),
        bringsBalance: first !== null && Temporal.PlainDate.compare(first, beginning) < 0,
      };
    }),
  );
}

/** Agreements that are charged to the account; a prepayment meter takes its cost off its own credit. */
async function charged(db: Database, accountId: number): Promise<AgreementRow[]> {
  const agreements = await agreementsWith(db, accountId);
  return agreements.filter(({ paymentMethod }) => paymentMethod !== 'PREPAYMENT');
}

function earliest(days: readonly Temporal.PlainDate[]): Temporal.PlainDate | null {
  return days.toSorted(Temporal.PlainDate.compare)[0] ?? null;
}

function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) >= 0 ? one : other;
}

/** The first London day without supply; null where it goes on. */
function lastDay(agreements: readonly AgreementRow[]): Temporal.PlainDate | null {
  const ends = agreements.map(({ validTo }) => validTo);
  const days = ends.filter((end) => end !== null).map(londonDateOf);
  if (days.length < ends.length) return null;
  return days.toSorted(Temporal.PlainDate.compare).at(-1) ?? null;
}

function cycleOf(kind: Place['kind'], brand: Place['brand'], random: Random) {
  // A business pays VAT by the use of whole months, so its bills keep to them.
  if (kind === 'business') return { months: 1, startDay: 1, startMonth: 1 };
  const startDay = random.fork('day').integer(1, 28);
  if (brand !== 'EBICO_LIVING') return { months: 1, startDay, startMonth: 1 };
  return { months: 3, startDay, startMonth: random.fork('month').integer(1, 3) };
}

/** The first day, not before another one, on which a month of the cycle begins. */
function firstStart(
  { startDay }: BilledAccount['cycle'],
  from: Temporal.PlainDate,
): Temporal.PlainDate {
  const start = from.with({ day: startDay });
  return Temporal.PlainDate.compare(start, from) >= 0 ? start : start.add({ months: 1 });
}

async function habitOf(
  db: Database,
  { key, kind }: Place,
  agreements: readonly AgreementRow[],
  random: Random,
  today: Temporal.PlainDate,
): Promise<Habit> {
  if (kind === 'occupier' || agreements.length === 0) return { kind: 'NOTHING' };
  if (kind === 'business') return businessHabit(key);
  if (kind === 'debt') {
    return { kind: 'ON_BILL', daysAfter: 12, type: 'DEBIT_CARD', until: payingEndsOn(today) };
  }
  if (agreements.every(({ paymentMethod }) => paymentMethod === 'NON_DIRECT_DEBIT')) {
    const types: readonly PaymentType[] = ['DEBIT_CARD', 'BACS_DEPOSIT', 'CHEQUE', 'PAYPOINT_CASH'];
    const type = random.fork('type').pick(types);
    return { kind: 'ON_BILL', daysAfter: random.fork('days').integer(4, 13), type, until: null };
  }
  const yearly = await Promise.all(
    [...new Set(agreements.map(({ meterPointId }) => meterPointId))].map(async (meterPointId) => {
      const use = await annualUseAt(db, meterPointId);
      if (use === null || use.direction === 'EXPORT') return 0;
      const { unit, standing } = roughPence[use.fuel];
      return use.kwh * unit + 365 * standing;
    }),
  );
  const monthly = yearly.reduce((sum, pence) => sum + pence, 0) / 12;
  // Amounts are set in whole pounds, and somewhat above what is expected.
  const amountPence = Math.max(
    2000,
    Math.ceil(monthly / 100 + random.fork('margin').integer(0, 8)) * 100,
  );
  return { kind: 'FIXED_DIRECT_DEBIT', day: random.fork('day').integer(1, 28), amountPence };
}

function businessHabit(key: string): Habit {
  const onBill = (type: PaymentType, daysAfter: number): Habit => ({
    kind: 'ON_BILL',
    daysAfter,
    type,
    until: null,
  });
  if (key.startsWith('business-group')) return onBill('BACS_DEPOSIT', 13);
  if (key.startsWith('business-hall')) return onBill('CHEQUE', 11);
  return onBill('DD_REGULAR_COLLECTION', 14);
}
