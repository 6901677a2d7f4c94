import { and, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { WorldDay } from '../../../demo/step.ts';
import type { PaymentType } from '../../../kernel/books.ts';
import { dateOfDay } from '../../../kernel/calendar.ts';
import type { PaymentSource } from '../../../kernel/payment-terms.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import type { BankHolidays } from '../../../kernel/working-days.ts';
import { type BilledAccount, billedAccounts } from '../../billing/charges/billed-accounts.demo.ts';
import type { DayMoney } from '../../billing/charges/town-money.demo.ts';
import { type LedgerRow, ledgersOf, post } from '../../billing/index.ts';
import { receiveMoney } from '../payments/booking.actions.ts';
import { adoptBookedPayments } from '../payments/payments.demo.ts';
import { payments } from '../payments/payments.tables.ts';
import { localCalls } from './local-vendor.tables.ts';
import { townHolidays } from './town-days.demo.ts';
import { townDebitsAround } from './town-debits.demo.ts';
import { townMoney } from './town-money.demo.ts';

/**
 * What people of the town do on a day: who pays by transfer, cheque or cash, or by card once. What
 * schedules ask for is moved by the banks' days, as for any customer; here only the bank accounts are
 * emptied from which it comes back.
 */
export const paymentsDay: WorldDay = {
  name: 'demo.payments',
  title: 'payments that customers send',
  async write(tx, world, day) {
    const date = dateOfDay(day);
    const holidays = townHolidays(date);
    const accounts = await billedAccounts(tx, world);
    const ledgers = await Promise.all(accounts.map(({ accountId }) => ledgersOf(tx, accountId)));
    for (const [place, account] of accounts.entries()) {
      const own = ledgers[place] ?? [];
      const main = own.find(({ kind }) => kind === 'MAIN');
      if (!main) continue;
      const paid = townMoney(account, holidays).paidOn(date, main.balancePence);
      for (const each of paid) await move(tx, account, own, each, date);
    }
    await emptyAccounts(tx, accounts, date.add({ days: 1 }), holidays);
    await adoptBookedPayments(tx);
  },
};

function sourceOf(type: PaymentType): PaymentSource {
  if (type === 'BACS_DEPOSIT' || type === 'CHEQUE') return 'BANK_STATEMENT';
  return type === 'PAYPOINT_CASH' ? 'TOP_UP' : 'CUSTOMER';
}

async function move(
  tx: Database,
  { number, accountId }: BilledAccount,
  own: readonly LedgerRow[],
  { name, ledger, kind, netPence, paymentType, reasonCode, displayNote, book }: DayMoney,
  on: Temporal.PlainDate,
): Promise<void> {
  const ledgerId = own.find((each) => each.kind === ledger)?.id;
  if (ledgerId === undefined) return;
  const at = on.toZonedDateTime({ timeZone: londonTimeZone, plainTime: '09:30' }).toInstant();
  const key = `demo ${number} ${name}`;
  if (kind === 'PAYMENT' && paymentType !== null) {
    const source = sourceOf(paymentType);
    const told = { amountPence: netPence, type: paymentType, reference: number, on, key };
    await receiveMoney(tx, { ledgerId, accountId, source, ...told }, at);
    return;
  }
  const books = [{ book, amountPence: netPence }];
  const refund = { ledgerId, kind, netPence, reasonCode, displayNote, books, postedOn: on };
  await post(tx, [{ ...refund, taxPence: 0, bookedAt: at, idempotencyKey: key }], at);
}

/** What is told tomorrow to have come back: its bank account has too little money. */
async function emptyAccounts(
  tx: Database,
  accounts: readonly BilledAccount[],
  tomorrow: Temporal.PlainDate,
  holidays: BankHolidays,
): Promise<void> {
  for (const account of accounts) {
    for (const { due, back } of townDebitsAround(account, tomorrow, holidays)) {
      if (!back?.toldOn.equals(tomorrow)) continue;
      await tx.query
        .update(localCalls)
        .set({ isDeclined: true })
        .where(
          sql`${localCalls.key} in (select ${payments.uuid}::text from ${payments}
            where ${and(
              eq(payments.accountId, account.accountId),
              sql`${payments.idempotencyKey} like ${`collect:%:${due}`}`,
            )})`,
        );
    }
  }
}
