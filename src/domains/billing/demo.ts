import type { Temporal } from 'temporal-polyfill';
import { copyRows } from '../../database/copy.ts';
import type { AnyLoader, Database, Identity, Loader } from '../../database/database.ts';
import { demoLedgerNumber } from '../../demo/references.ts';
import type { WorldDay, WorldStep } from '../../demo/step.ts';
import type { LedgerKind } from '../../kernel/books.ts';
import { dateOfDay } from '../../kernel/calendar.ts';
import { todayInLondon } from '../../kernel/clock.ts';
import { startOfLondonDay } from '../../kernel/london.ts';
import { everyBankHolidayByRule } from '../../outside/bank-holidays/by-rule.ts';
import { type BilledAccount, billedAccounts } from './charges/billed-accounts.demo.ts';
import { levyTables } from './charges/charging.actions.ts';
import {
  type AccountState,
  type Booking,
  book,
  bookingsOf,
  broughtAlong,
  holidaysOf,
} from './charges/simulation.demo.ts';
import { chargedDaysOf, standingOf } from './charges/simulation.store.ts';
import { nothingPaid, type TownMoney } from './charges/town-money.demo.ts';
import { ledgersOfAccount } from './ledgers/ledgers.store.ts';
import { ledgers } from './ledgers/ledgers.tables.ts';

/** @param money how the town pays, which is told above the books. */
export const billingDemo = (money: TownMoney): WorldStep => ({
  name: 'billing',
  title: 'charges and payments of thirteen months',
  async write(tx, world) {
    const accounts = await billedAccounts(tx, world);
    await writeLedgers(tx, accounts);
    const today = todayInLondon({ now: () => world.begunAt });
    const told = await tellerOf(tx, today, world.begunAt, money);
    const stateOf = await statesOf(tx, accounts);
    const yesterday = today.subtract({ days: 1 });
    const tell = async (account: BilledAccount, db: Database): Promise<Booking[]> => {
      const bookings: Booking[] = [];
      const state = stateOf(account);
      const brought = broughtAlong(account, state.ledgerIds.get('MAIN') ?? 0);
      if (brought?.bookedAt) {
        bookings.push({ at: brought.bookedAt, posting: brought, draft: null });
        const sign = brought.kind === 'CREDIT' ? 1 : -1;
        state.balances.set('MAIN', sign * brought.netPence);
      }
      const from = account.chargedFrom ?? today.subtract({ days: 396 });
      bookings.push(...(await bookingsOf({ ...told, db }, account, state, from, yesterday)));
      return bookings;
    };
    await book(tx, await toldTogether(tx, accounts, tell));
  },
});

/** What a day that has ended brings beside payments: the charges of periods that end on it. */
export const billingDay: WorldDay = {
  name: 'demo.billing',
  title: 'charges',
  async write(tx, world, day) {
    const date = dateOfDay(day);
    const now = startOfLondonDay(date.add({ days: 1 }));
    const told = await tellerOf(tx, date, now, nothingPaid);
    const accounts = await billedAccounts(tx, world);
    const stateOf = await statesOf(tx, accounts);
    const bookings = await toldTogether(tx, accounts, (account, db) =>
      bookingsOf({ ...told, db }, account, stateOf(account), date, date),
    );
    await book(tx, bookings);
  },
};

/** So many accounts share their reads; the energy of all of them at once would take much memory. */
const accountsAtOnce = 18;

/** What is told of each account, in their order. */
async function toldTogether(
  tx: Database,
  accounts: readonly BilledAccount[],
  tell: (account: BilledAccount, db: Database) => Promise<Booking[]>,
): Promise<Booking[]> {
  const bookings: Booking[] = [];
  for (let start = 0; start < accounts.length; start += accountsAtOnce) {
    const some = accounts.slice(start, start + accountsAtOnce);
    const db = readingOnce(tx);
    bookings.push(...(await Promise.all(some.map((account) => tell(account, db)))).flat());
  }
  return bookings;
}

async function tellerOf(
  db: Database,
  day: Temporal.PlainDate,
  now: Temporal.Instant,
  money: TownMoney,
) {
  const holidays = everyBankHolidayByRule(day.year - 2, day.year + 1)
    .filter(({ division }) => division === 'england-and-wales')
    .map(({ on }) => on);
  return { db, levy: await levyTables(db), holidays: holidaysOf(holidays), money, now };
}

async function writeLedgers(tx: Database, accounts: readonly BilledAccount[]): Promise<void> {
  await copyRows(
    tx,
    ledgers,
    accounts.flatMap(({ number, accountId, ledgerKinds, createdOn, cycle }) =>
      ledgerKinds.map((kind) => ({
        number: demoLedgerNumber(number, kind),
        accountId,
        kind,
        meterId: null,
        balancePence: 0,
        entryCount: 0,
        closedThroughOn: null,
        cycleMonths: kind === 'MAIN' ? cycle.months : null,
        cycleStartDay: kind === 'MAIN' ? cycle.startDay : null,
        openedAt: startOfLondonDay(createdOn),
      })),
    ),
  );
}

/** How accounts stand, read for all of them at once. */
async function statesOf(
  tx: Database,
  accounts: readonly BilledAccount[],
): Promise<(account: BilledAccount) => AccountState> {
  const owned = new Map(
    await Promise.all(
      accounts.map(async ({ accountId }) => {
        const all = await tx.read(ledgersOfAccount, accountId);
        return [accountId, all.filter(({ meterId }) => meterId === null)] as const;
      }),
    ),
  );
  const mainOf = ({ accountId }: BilledAccount) =>
    owned.get(accountId)?.find(({ kind }) => kind === 'MAIN')?.id ?? 0;
  const numbers = new Map(accounts.map((account) => [mainOf(account), account.number]));
  const standing = await standingOf(tx, numbers);
  const chargedDays = chargedDaysOf(tx, [...numbers.keys()]);
  return (account) => {
    const own = owned.get(account.accountId) ?? [];
    const mainId = mainOf(account);
    return {
      ledgerIds: new Map(own.map(({ kind, id }): [LedgerKind, number] => [kind, id])),
      balances: new Map(
        own.map(({ kind, balancePence }): [LedgerKind, number] => [kind, balancePence]),
      ),
      chargedAt: (meterPointId) => chargedDays(mainId, meterPointId),
      ...standing(mainId),
    };
  };
}

/** The same data where nothing that is read changes meanwhile: a key is read once. */
function readingOnce(tx: Database): Database {
  const answers = new Map<AnyLoader, Map<Identity, Promise<unknown>>>();
  return {
    ...tx,
    read<Key, Found>(loader: Loader<Key, Found>, key: Key): Promise<Found> {
      const ofLoader = answers.get(loader) ?? new Map<Identity, Promise<unknown>>();
      answers.set(loader, ofLoader);
      const identity = loader.identify(key);
      const answer = ofLoader.get(identity) ?? tx.read(loader, key);
      ofLoader.set(identity, answer);
      return answer as Promise<Found>;
    },
  };
}
