import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { copyRows } from '../../../database/copy.ts';
import type { Database } from '../../../database/database.ts';
import type { World, WorldDay, WorldStep } from '../../../demo/step.ts';
import { dateOfDay } from '../../../kernel/calendar.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { type BilledAccount, billedAccounts } from '../charges/billed-accounts.demo.ts';
import { nextPeriodStart } from '../cycles/periods.rules.ts';
import { triggerConfigurations } from '../cycles/triggers.tables.ts';
import { ledgers } from '../ledgers/ledgers.tables.ts';
import { joinPortfolios } from './collective-bills.actions.ts';
import { compensateLateFinalBills } from './late-final-bills.actions.ts';
import { askForCopies, releaseReviewed } from './reviews.demo.ts';
import { invoiceSales, writeSales } from './sales.demo.ts';
import {
  type AccountWindows,
  closingAt,
  closingMoment,
  writeStatements,
} from './statements.demo.ts';
import { planWindows } from './windows.demo.ts';

export const documentsDemo: WorldStep = {
  name: 'billing-documents',
  title: 'statements of thirteen months',
  async write(tx, world) {
    const today = todayInLondon({ now: () => world.begunAt });
    const accounts = await billedAccounts(tx, world);
    const mains = await mainLedgers(tx);
    const plans = accounts.flatMap((account) => {
      const ledger = mains.get(account.accountId);
      return ledger ? [{ account, ledger, windows: planWindows(account, today) }] : [];
    });
    await writeTriggers(tx, plans, world);
    await compensateLateOnes(tx, plans);
    await writeSales(tx, world, today);
    await writeStatements(tx, plans, world);
    await askForCopies(tx, today.subtract({ days: 1 }));
    for (let month = 12; month >= 0; month -= 1) {
      const at = closingMoment(today.with({ day: 1 }).subtract({ months: month, days: 1 }));
      if (Temporal.Instant.compare(at, world.begunAt) <= 0) await joinPortfolios(tx, at);
    }
  },
};

/** What a day brings beside the statements, which the job of every supplier closes. */
export const documentsDay: WorldDay = {
  name: 'demo.billing-documents',
  title: 'invoices, and statements that were looked at',
  async write(tx, _world, day) {
    const date = dateOfDay(day);
    await invoiceSales(tx, date);
    await releaseReviewed(tx, startOfLondonDay(date.add({ days: 1 })));
    await askForCopies(tx, date);
  },
};

async function mainLedgers(
  tx: Database,
): Promise<ReadonlyMap<number, typeof ledgers.$inferSelect>> {
  const rows = await tx.query.select().from(ledgers).where(sql`${ledgers.kind} = 'MAIN'`);
  return new Map(rows.map((ledger) => [ledger.accountId, ledger]));
}

async function writeTriggers(
  tx: Database,
  plans: readonly AccountWindows[],
  world: World,
): Promise<void> {
  const { rows: portfolios } = (await tx.query.execute(sql`
    select id, created_at as "createdAt" from accounts.portfolios where collective_billing
    order by id`)) as unknown as { rows: { id: number; createdAt: string }[] };
  // The first home with meters that somebody has to look at is billed when it has been read, since lately.
  const read = plans.find(({ account }) => account.kind === 'traditional')?.account;
  await copyRows(tx, triggerConfigurations, [
    ...plans.flatMap(({ account, ledger, windows }) => {
      const beginning = {
        ledgerId: ledger.id,
        portfolioId: null,
        effectiveFrom: ledger.openedAt,
        effectiveTo: null,
        cycleMonths: account.cycle.months,
        startDay: account.cycle.startDay,
        startMonth: account.cycle.startMonth,
        // Whoever pays a fixed amount has chosen the day.
        isFixed: account.habit.kind === 'FIXED_DIRECT_DEBIT',
        isAfterReading: false,
      };
      const open = windows.at(-1);
      if (account === read && open) {
        const agreedAt = startOfLondonDay(open.fromOn);
        return [
          { ...beginning, effectiveTo: agreedAt },
          { ...beginning, effectiveFrom: agreedAt, isAfterReading: true },
        ];
      }
      const changedOn = monthlySince(account);
      if (!changedOn) return [beginning];
      const changedAt = startOfLondonDay(changedOn);
      return [
        { ...beginning, effectiveTo: changedAt, cycleMonths: 3, startMonth: changedOn.month },
        { ...beginning, effectiveFrom: changedAt },
      ];
    }),
    ...portfolios.map(({ id }) => ({
      ledgerId: null,
      portfolioId: id,
      effectiveFrom: startOfLondonDay(
        todayInLondon({ now: () => world.begunAt }).subtract({ days: 396 }),
      ),
      effectiveTo: null,
      cycleMonths: 1,
      startDay: 1,
      startMonth: 1,
      isFixed: true,
      isAfterReading: false,
    })),
  ]);
}

/**
 * Since when a home is billed by the month that was billed by the quarter in its first half-year, which
 * is before the bills that the town knows; null where that never changed.
 */
function monthlySince({
  key,
  kind,
  cycle,
  createdOn,
  chargedFrom,
  random,
}: BilledAccount): Temporal.PlainDate | null {
  if (chargedFrom === null || kind === 'business' || cycle.months !== 1) return null;
  if (key !== 'household-everything' && !random.fork('was billed by the quarter').chance(0.1)) {
    return null;
  }
  const changedOn = nextPeriodStart(cycle, createdOn.add({ days: 180 }));
  return Temporal.PlainDate.compare(changedOn, chargedFrom) < 0 ? changedOn : null;
}

/** What is owed for final bills that came late is posted before they are closed. */
async function compensateLateOnes(tx: Database, plans: readonly AccountWindows[]): Promise<void> {
  for (const { ledger, windows } of plans) {
    const final = windows.find(({ isFinal, isClosed }) => isFinal && isClosed);
    if (!final) continue;
    const bill = { ledgerId: ledger.id, endedOn: final.toOn };
    await compensateLateFinalBills(tx, [bill], closingAt(final));
  }
}
