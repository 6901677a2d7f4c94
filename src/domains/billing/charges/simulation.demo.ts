import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { LedgerKind } from '../../../kernel/books.ts';
import { dateOfDay, dayOfDate, dayOfMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import type { BankHolidays } from '../../../kernel/working-days.ts';
import { nightRateHalfHours } from '../../flex/index.ts';
import { post, reverseAll } from '../ledgers/postings.actions.ts';
import { balanceChange, type Posting } from '../ledgers/postings.rules.ts';
import { bookedForKeys } from '../ledgers/postings.store.ts';
import type { BilledAccount } from './billed-accounts.demo.ts';
import { byHandOn, takenBackOn } from './by-hand.demo.ts';
import {
  addDetails,
  type ChargeDraft,
  chargeOf,
  draftCharges,
  isAsBefore,
  type LevyTables,
} from './charging.actions.ts';
import { type Days, daysNotCovered, spanOfDays } from './pieces.rules.ts';
import { importedReason } from './reasons.rules.ts';
import {
  type PreparedSupply,
  type SupplyTerms,
  supplyTermsOf,
  withEnergy,
} from './supplies.actions.ts';
import type { AccountMoney, DayMoney, DayReversal, TownMoney } from './town-money.demo.ts';
import { lastPeriodEnd, openDayFrom, periodsOf } from './town-periods.demo.ts';

interface BookedPosting {
  readonly at: Temporal.Instant;
  readonly posting: Posting;
  readonly draft: ChargeDraft | null;
}

interface Reversing {
  readonly at: Temporal.Instant;
  /** The key that it was booked under. */
  readonly reverses: string;
  readonly postedOn: Temporal.PlainDate;
  readonly note: string;
}

/** Something that is booked at a moment, or taken back. */
export type Booking = BookedPosting | Reversing;

/** A charge for energy that stands, with the key that it was booked under. */
interface Standing
  extends Pick<
    ChargeDraft,
    | 'meterPointId'
    | 'agreementId'
    | 'fromOn'
    | 'toOn'
    | 'energyWh'
    | 'estimatedWh'
    | 'netPence'
    | 'taxPence'
  > {
  readonly key: string;
}

/** How an account stands before the days that are told. */
export interface AccountState {
  readonly ledgerIds: ReadonlyMap<LedgerKind, number>;
  readonly balances: Map<LedgerKind, number>;
  /** Those that rest on estimates, which a reading may correct. */
  estimated: Standing[];
  /** The days of a meter point that were charged before these days, by whatever asked for it. */
  readonly chargedAt: (meterPointId: number) => Promise<readonly Days[]>;
  /** What has been paid in these days, so that it can be taken back. */
  readonly amounts: Map<string, { readonly ledger: LedgerKind; readonly changePence: number }>;
}

/** Offices book from half past nine on. */
const morningMs = 9.5 * 3_600_000;
/** What banks have moved is booked at half past five. */
const bankRunMs = 5.5 * 3_600_000;

/** A moment of a London day, so long after its midnight. */
const momentOf = (dayNumber: number, ms: number) =>
  Temporal.Instant.fromEpochMilliseconds(startOfDayMs(londonTimeZone, dayNumber) + ms);

interface Told {
  readonly db: Database;
  readonly levy: LevyTables;
  readonly holidays: BankHolidays;
  /** How the town pays. */
  readonly money: TownMoney;
  /** The moment up to which half-hours are known. */
  readonly now: Temporal.Instant;
}

/**
 * Tells what is booked for an account on the London days from one to another, both included, in order.
 * What a day brings follows from plan, chance and the account's state alone, so that the days of a
 * whole year come to the same as one after another. What banks have moved by the morning after the last
 * day is told too, where that is over.
 */
export async function bookingsOf(
  { db, levy, holidays, money, now }: Told,
  account: BilledAccount,
  state: AccountState,
  fromOn: Temporal.PlainDate,
  toOn: Temporal.PlainDate,
): Promise<Booking[]> {
  const bookings: Booking[] = [];
  const mainId = state.ledgerIds.get('MAIN') ?? 0;
  const terms = {
    ledgerId: mainId,
    accountId: account.accountId,
    isProtected: account.isProtected,
  };
  const periods = periodsOf(account, toOn.add({ days: 1 })).filter(
    (period) => Temporal.PlainDate.compare(period.toOn, fromOn) >= 0,
  );
  const points = await pointsOf(db, account, periods, state, now);
  const raise = (ledger: LedgerKind, pence: number) =>
    state.balances.set(ledger, (state.balances.get(ledger) ?? 0) + pence);
  const supplyFor = async (
    { known, terms: ofPoint }: ChargedPoint,
    window: Days,
    asOf: Temporal.Instant,
  ) => known ?? withEnergy(db, ofPoint, spanOfDays(window), asOf);
  const charge = (draft: ChargeDraft, at: Temporal.Instant, postedOn: Temporal.PlainDate) => {
    const { meterPointId, fromOn: first, toOn: last } = draft;
    const key = `demo charge ${mainId} ${meterPointId} ${first} ${last} ${at}`;
    const posting = { ...chargeOf(draft), postedOn, bookedAt: at, idempotencyKey: key };
    bookings.push({ at, posting, draft });
    raise('MAIN', balanceChange('CHARGE', draft.netPence, draft.taxPence));
    if (draft.estimatedWh > 0) state.estimated.push({ ...draft, key });
  };
  const paying: AccountMoney = money(account, holidays);
  const takeBack = (
    day: Temporal.PlainDate,
    back: readonly DayReversal[],
    at: Temporal.Instant,
  ) => {
    for (const { reverses, note, of = day } of back) {
      const amount = state.amounts.get(reverses);
      if (!amount) continue;
      const postedOn = openDayFrom(account, of, day);
      bookings.push({ at, reverses: keyOf(account, reverses), postedOn, note });
      raise(amount.ledger, -amount.changePence);
    }
  };
  const pay = (day: Temporal.PlainDate, paid: readonly DayMoney[], at: Temporal.Instant) => {
    for (const each of paid) {
      const ledgerId = state.ledgerIds.get(each.ledger);
      if (ledgerId === undefined) continue;
      const postedOn = openDayFrom(account, each.of ?? day, day);
      const posting = postingOf(account, ledgerId, each, postedOn, at);
      const changePence = balanceChange(each.kind, each.netPence, each.taxPence);
      bookings.push({ at, posting, draft: null });
      state.amounts.set(each.name, { ledger: each.ledger, changePence });
      raise(each.ledger, changePence);
    }
  };
  const bankRun = (dayNumber: number) => {
    const at = momentOf(dayNumber, bankRunMs);
    if (Temporal.Instant.compare(at, now) > 0) return;
    const day = dateOfDay(dayNumber);
    takeBack(day, paying.reversedOn(day), at);
    pay(day, paying.movedOn(day, state.balances.get('MAIN') ?? 0), at);
  };
  const endings = new Map(periods.map((period) => [dayOfDate(period.toOn), period]));
  const lastDay = dayOfDate(toOn);
  for (let dayNumber = dayOfDate(fromOn); dayNumber <= lastDay; dayNumber += 1) {
    const day = dateOfDay(dayNumber);
    const morning = momentOf(dayNumber, morningMs);
    bankRun(dayNumber);
    // What a reading of the day says of estimates before it.
    for (const point of points) {
      if (point.terms.isSmart) continue;
      const { meterPointId } = point.terms;
      const actual = point.readOn.get(dayNumber);
      if (!actual) continue;
      const readOn = londonDateOf(actual.readAt);
      const touched = state.estimated.filter(
        (each) =>
          each.meterPointId === meterPointId && Temporal.PlainDate.compare(each.fromOn, readOn) < 0,
      );
      for (const standing of touched) {
        const supply = await supplyFor(point, standing, morning);
        const drafts = draftCharges(supply, standing, terms, day, levy);
        if (isAsBefore(standing, drafts)) continue;
        const reversal = { postedOn: day, note: 'Billed by a reading in place of an estimate.' };
        bookings.push({ at: morning, reverses: standing.key, ...reversal });
        raise('MAIN', -balanceChange('CHARGE', standing.netPence, standing.taxPence));
        state.estimated = state.estimated.filter(({ key }) => key !== standing.key);
        const closed = lastPeriodEnd(account, day);
        for (const draft of drafts) {
          const isClosed = closed && Temporal.PlainDate.compare(draft.toOn, closed) <= 0;
          charge(draft, morning, isClosed ? closed.add({ days: 1 }) : draft.toOn);
        }
      }
    }
    takeBack(day, takenBackOn(account, day), morning);
    const paid = paying.paidOn(day, state.balances.get('MAIN') ?? 0);
    pay(day, [...paid, ...byHandOn(account, day)], morning);
    const ended = endings.get(dayNumber);
    if (!ended) continue;
    const billedOn = day.add({ days: 1 });
    const at = startOfLondonDay(billedOn);
    for (const point of points) {
      const open = daysNotCovered(ended, await state.chargedAt(point.terms.meterPointId));
      if (open.length === 0) continue;
      const supply = await supplyFor(point, ended, at);
      const drafts = open.flatMap((days) => draftCharges(supply, days, terms, billedOn, levy));
      for (const draft of drafts) charge(draft, at, draft.toOn);
    }
    paying.periodEnded(day, state.balances.get('MAIN') ?? 0);
  }
  bankRun(lastDay + 1);
  return bookings;
}

/** A meter point of an account with what it is charged by. */
interface ChargedPoint {
  readonly terms: SupplyTerms;
  /** With its energy, where all of it is known and none is estimated. */
  readonly known: PreparedSupply | null;
  /** The last actual reading that came on a London day, by the days since 1970-01-01. */
  readonly readOn: ReadonlyMap<number, SupplyTerms['readings'][number]>;
}

function actualReadingsOf({ readings }: SupplyTerms): ChargedPoint['readOn'] {
  const actual = readings.filter(({ quality }) => quality === 'ACTUAL');
  return new Map(
    actual.map((reading) => [
      dayOfMs(londonTimeZone, reading.receivedAt.epochMilliseconds),
      reading,
    ]),
  );
}

/**
 * The meter points of an account with what they are charged by in all periods at once, and in those of
 * the charges that a reading may correct.
 */
async function pointsOf(
  db: Database,
  { accountId, meterPointIds }: BilledAccount,
  periods: readonly Days[],
  { estimated }: AccountState,
  now: Temporal.Instant,
): Promise<ChargedPoint[]> {
  const days = [...estimated, ...periods];
  const first = days.map(({ fromOn }) => fromOn).toSorted(Temporal.PlainDate.compare)[0];
  const last = days
    .map(({ toOn }) => toOn)
    .toSorted(Temporal.PlainDate.compare)
    .at(-1);
  if (!first || !last) return [];
  const span = spanOfDays({ fromOn: first, toOn: last });
  const points = await Promise.all(
    meterPointIds.map(async (meterPointId): Promise<ChargedPoint | null> => {
      const terms = await supplyTermsOf(db, accountId, meterPointId, span, nightRateHalfHours);
      if (!terms) return null;
      const readOn = actualReadingsOf(terms);
      if (!terms.isSmart) return { terms, known: null, readOn };
      const supply = await withEnergy(db, terms, span, now);
      const isKnown = supply.sheets.every((sheet) => sheet.estimated.length === 0);
      return { terms, known: isKnown ? supply : null, readOn };
    }),
  );
  return points.filter((point) => point !== null);
}

/** What an account of some age brings along: credit of those who pay by Direct Debit, else a little debt. */
export function broughtAlong(account: BilledAccount, ledgerId: number): Posting | null {
  const { bringsBalance, chargedFrom, habit, random } = account;
  if (!bringsBalance || chargedFrom === null) return null;
  const drawn = random.fork('brought along').integer(5, 90);
  const isCredit = habit.kind === 'FIXED_DIRECT_DEBIT';
  const netPence = isCredit ? Math.round((habit.amountPence * drawn) / 100) : drawn * 31;
  return {
    ledgerId,
    kind: isCredit ? 'CREDIT' : 'CHARGE',
    postedOn: chargedFrom,
    bookedAt: startOfLondonDay(chargedFrom),
    netPence,
    taxPence: 0,
    reasonCode: importedReason,
    idempotencyKey: keyOf(account, 'brought along'),
    books: [{ book: 'SUSPENSE', amountPence: isCredit ? -netPence : netPence }],
  };
}

function keyOf({ number }: BilledAccount, name: string): string {
  return `demo ${number} ${name}`;
}

function postingOf(
  account: BilledAccount,
  ledgerId: number,
  money: DayMoney,
  postedOn: Temporal.PlainDate,
  at: Temporal.Instant,
): Posting {
  const { name, kind, netPence, taxPence, reasonCode, displayNote, paymentType, book } = money;
  const sign = kind === 'CHARGE' || kind === 'REFUND' ? 1 : -1;
  return {
    ledgerId,
    kind,
    postedOn,
    bookedAt: at,
    netPence,
    taxPence,
    reasonCode,
    displayNote,
    paymentType,
    idempotencyKey: keyOf(account, name),
    books: [
      { book, amountPence: sign * netPence },
      { book: 'VAT', amountPence: sign * taxPence || 0 },
    ],
  };
}

/** So many are posted by one statement: larger ones gain nothing more. */
const batchSize = 1000;

/** Books what has been told, in order of time, through the posting API. */
export async function book(tx: Database, bookings: readonly Booking[]): Promise<void> {
  // What is taken back at a moment stands before what is put in its place, so that it goes together.
  const inOrder = bookings.toSorted(
    (a, b) =>
      Temporal.Instant.compare(a.at, b.at) || Number('posting' in a) - Number('posting' in b),
  );
  const ids = new Map<string, number>();
  let batch: BookedPosting[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    const now = batch[0]?.at ?? Temporal.Instant.fromEpochMilliseconds(0);
    const posted = await post(
      tx,
      batch.map(({ posting }) => posting),
      now,
    );
    const booked = batch.map(({ posting, draft }, place) => {
      const transactionId = posted[place]?.transactionId ?? 0;
      if (posting.idempotencyKey) ids.set(posting.idempotencyKey, transactionId);
      return { draft, transactionId };
    });
    await addDetails(
      tx,
      booked.flatMap(({ draft, transactionId }) => (draft ? [{ draft, transactionId }] : [])),
    );
    batch = [];
  };
  let taken: Reversing[] = [];
  const takeBack = async () => {
    const [first] = taken;
    if (!first) return;
    await flush();
    const { at, postedOn, note } = first;
    const known = await Promise.all(
      taken.map(({ reverses }) => ids.get(reverses) ?? idOfKey(tx, reverses)),
    );
    const originals = known.filter((id) => id !== null);
    await reverseAll(tx, originals, { at, postedOn, note });
    taken = [];
  };
  for (const booking of inOrder) {
    const [first] = taken;
    if ('posting' in booking) {
      await takeBack();
      batch.push(booking);
      if (batch.length === batchSize) await flush();
      continue;
    }
    const isAlike = first?.at.equals(booking.at) && first.note === booking.note;
    if (!isAlike) await takeBack();
    taken.push(booking);
  }
  await takeBack();
  await flush();
}

async function idOfKey(tx: Database, key: string): Promise<number | null> {
  const [found] = await bookedForKeys(tx, [key]);
  return found?.id ?? null;
}

/** The bank holidays by which the town's banks go: those of England and Wales. */
export function holidaysOf(days: readonly Temporal.PlainDate[]): BankHolidays {
  return new Set(days.map(dayOfDate));
}
