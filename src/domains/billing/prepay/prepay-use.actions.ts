import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Job } from '../../../engine/jobs.ts';
import { dayOfDate } from '../../../kernel/calendar.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import { vatPercentAt, vatRatesOf } from '../../products/index.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import { ledgersOfAccount } from '../ledgers/ledgers.store.ts';
import { post } from '../ledgers/postings.actions.ts';
import type { Posting } from '../ledgers/postings.rules.ts';
import { openingRegisters, recordSnapshots } from './prepay.actions.ts';
import {
  type BookedThrough,
  debtsOfPrepayMeter,
  keepBookedThrough,
  lockPrepayMeters,
  type PrepayMeterRow,
  snapshotsToBook,
  topUpsOfPrepayMeter,
} from './prepay.store.ts';
import {
  type DayToBook,
  heldPence,
  openingPostings,
  postingsOfDay,
  type UseLedgers,
  usedOnDays,
} from './prepay-use.rules.ts';

/** What a meter's days book, and how far it is booked with them. */
interface BookedUse {
  readonly postings: readonly Posting[];
  readonly through: BookedThrough;
}

/** So many postings go into one statement. */
const postingsAtOnce = 4000;

/**
 * Books what prepayment meters have taken off their credit, for the days that their registers are known
 * of and that have not been booked: from the credit on meters to revenue and VAT, and what is recovered
 * of debts to the ledgers of debt. Done again it finds nothing left to do.
 *
 * @param bookedAt when the use of a London day is booked.
 * @param at when ledgers are opened where there are none.
 */
export async function bookPrepayUse(
  tx: Database,
  bookedAt: (on: Temporal.PlainDate) => Temporal.Instant,
  at: Temporal.Instant,
): Promise<void> {
  const meters = await lockPrepayMeters(tx);
  const vatPercentOn = await vatOfHomes(tx);
  const used = await Promise.all(meters.map((meter) => useOf(tx, meter, vatPercentOn, at)));
  const booked = used.filter((each) => each !== null);
  const postings = booked
    .flatMap((each) => each.postings)
    .map((posting) => ({ ...posting, bookedAt: bookedAt(posting.postedOn) }));
  for (let start = 0; start < postings.length; start += postingsAtOnce) {
    await post(tx, postings.slice(start, start + postingsAtOnce), at);
  }
  await keepBookedThrough(
    tx,
    booked.map(({ through }) => through),
  );
}

type VatOnDay = (fuel: 'ELECTRICITY' | 'GAS', on: Temporal.PlainDate) => number;

/** The VAT of homes, which alone pay beforehand. */
async function vatOfHomes(db: Database): Promise<VatOnDay> {
  const [ELECTRICITY, GAS] = await Promise.all([
    vatRatesOf(db, 'ELECTRICITY'),
    vatRatesOf(db, 'GAS'),
  ]);
  const rates = { ELECTRICITY, GAS };
  return (fuel, on) => vatPercentAt(rates[fuel], 'HOME', startOfLondonDay(on).epochMilliseconds);
}

/** What a meter has taken off since it was booked last; null where nothing new is known. */
async function useOf(
  tx: Database,
  meter: PrepayMeterRow,
  vatPercentOn: VatOnDay,
  at: Temporal.Instant,
): Promise<BookedUse | null> {
  const { id, fuel, bookedThroughOn } = meter;
  const [snapshots, topUps, debts] = await Promise.all([
    tx.read(snapshotsToBook, id),
    tx.read(topUpsOfPrepayMeter, id),
    tx.read(debtsOfPrepayMeter, id),
  ]);
  const isBooked = (on: Temporal.PlainDate) =>
    bookedThroughOn !== null && Temporal.PlainDate.compare(on, bookedThroughOn) <= 0;
  const opening = heldPence(openingRegisters(meter));
  const last = snapshots.find(({ on }) => isBooked(on));
  const taken = amountsByDay(
    topUps.flatMap(({ acceptedAt, amountPence }) =>
      acceptedAt === null ? [] : [{ on: londonDateOf(acceptedAt), amountPence }],
    ),
  );
  const loaded = amountsByDay(
    debts.map(({ loadedOn, amountPence }) => ({ on: loadedOn, amountPence })),
  );
  const days = snapshots
    .filter(({ on }) => !isBooked(on))
    .map(
      (snapshot): DayToBook => ({
        on: snapshot.on,
        held: heldPence(snapshot),
        toppedUpPence: taken(null, snapshot.on),
        loadedPence: loaded(null, snapshot.on),
        loadedOnDayPence: loaded(snapshot.on, snapshot.on),
        vatPercent: vatPercentOn(fuel, snapshot.on),
      }),
    );
  const before = { ...(last ? heldPence(last) : opening), usedPence: meter.usedPence };
  const uses = usedOnDays(opening, before, days);
  const end = uses.at(-1);
  if (!end) return null;
  const ledgers = await ledgersOf(tx, meter, at);
  return {
    postings: [
      ...(bookedThroughOn === null ? openingPostings(ledgers, opening, meter.startedOn) : []),
      ...uses.flatMap((use) => postingsOfDay(ledgers, use)),
    ],
    through: { id, on: end.on, usedPence: end.usedPence },
  };
}

/** The sums of amounts from a day to another, both included; of all up to the other where there is no first. */
function amountsByDay(
  amounts: readonly { readonly on: Temporal.PlainDate; readonly amountPence: number }[],
): (from: Temporal.PlainDate | null, to: Temporal.PlainDate) => number {
  const numbered = amounts.map(({ on, amountPence }) => ({ day: dayOfDate(on), amountPence }));
  return (from, to) => {
    const [first, last] = [from && dayOfDate(from), dayOfDate(to)];
    return numbered.reduce(
      (sum, { day, amountPence }) =>
        day <= last && (first === null || day >= first) ? sum + amountPence : sum,
      0,
    );
  };
}

/** The ledgers of a meter's credit and debt, opened where there are none. */
async function ledgersOf(
  tx: Database,
  { id, accountId, meterId, fuel }: PrepayMeterRow,
  at: Temporal.Instant,
): Promise<UseLedgers> {
  const known = (await tx.read(ledgersOfAccount, accountId)).filter(
    (ledger) => ledger.meterId === meterId,
  );
  const ledgerId = async (purpose: 'CREDIT' | 'DEBT') => {
    const kind = `${fuel}_PREPAY_${purpose}` as const;
    const ledger = known.find((each) => each.kind === kind);
    return (ledger ?? (await openLedger(tx, { accountId, kind, meterId }, at))).id;
  };
  return {
    prepayMeterId: id,
    fuel,
    creditLedgerId: await ledgerId('CREDIT'),
    debtLedgerId: await ledgerId('DEBT'),
  };
}

/** What each day has left on prepayment meters is kept and booked once its half-hours have come in. */
export const prepaySnapshotsJob = {
  name: 'billing.prepay-snapshots',
  title: 'registers of prepayment meters',
  schedule: dailyInLondon('01:00'),
  beginsAfter: async (_db, now) => now,
  async run(tx: Database, dueAt: Temporal.Instant) {
    await recordSnapshots(tx, dayOfDate(londonDateOf(dueAt)) - 1);
    await bookPrepayUse(tx, () => dueAt, dueAt);
  },
} satisfies Job;
