import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { type Random, seededRandom } from '../../../kernel/random.ts';
import type { BilledAccount } from '../../billing/charges/billed-accounts.demo.ts';
import { townHolidays } from './town-days.demo.ts';
import { townMoney } from './town-money.demo.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const holidays = townHolidays(day('2026-03-10'));

/** Of whom each bank account is empty, or none. */
function chanceThat(isEmpty: boolean): Random {
  const random = seededRandom('payments of a home');
  return { ...random, fork: () => chanceThat(isEmpty), integer: () => 1, chance: () => isEmpty };
}

function home(habit: BilledAccount['habit'], others: Partial<BilledAccount> = {}): BilledAccount {
  return {
    key: 'household-999',
    kind: 'traditional',
    number: 'A-00000999',
    accountId: 999,
    random: chanceThat(false),
    habit,
    cycle: { months: 1, startDay: 1, startMonth: 1 },
    ledgerKinds: ['MAIN'],
    createdOn: day('2025-01-01'),
    chargedFrom: day('2026-01-01'),
    chargedTo: null,
    meterPointIds: [],
    isProtected: false,
    bringsBalance: true,
    ...others,
  };
}

/** What is booked of an account's payments over some days, as `day of: name pence`. */
function bookedOver(account: BilledAccount, from: string, to: string, balancePence = 0): string[] {
  const money = townMoney(account, holidays);
  const booked: string[] = [];
  for (let on = day(from); Temporal.PlainDate.compare(on, day(to)) <= 0; on = on.add({ days: 1 })) {
    const moved = [
      ...money.movedOn(on, balancePence),
      ...money.paidOn(on, balancePence).filter(({ kind }) => kind === 'PAYMENT'),
    ];
    for (const { name, netPence, of = on } of moved)
      booked.push(`${on} ${of}: ${name} ${netPence}`);
    for (const { reverses, of = on } of money.reversedOn(on))
      booked.push(`${on} ${of}: not ${reverses}`);
    if (on.add({ days: 1 }).day === 1) money.periodEnded(on, balancePence);
  }
  return booked;
}

const monthly = { kind: 'FIXED_DIRECT_DEBIT', day: 28, amountPence: 14_500 } as const;

it('a debit is booked when it can no more come back, on the day that it was taken', () => {
  assert.deepEqual(bookedOver(home(monthly), '2026-03-20', '2026-04-20'), [
    '2026-04-02 2026-03-30: direct debit 2026-03-28 14500',
  ]);
});

it('a debit that comes back is not booked, and presented again on the fifth bank day after', () => {
  const empty = home(monthly, { random: chanceThat(true) });
  assert.deepEqual(bookedOver(empty, '2026-03-20', '2026-04-20'), [
    '2026-04-15 2026-04-10: direct debit 2026-03-28 again 14500',
  ]);
});

it('a debit that comes back late was booked, and is taken back', () => {
  const late = home({ ...monthly, day: 1 }, { key: 'household-030' });
  assert.deepEqual(bookedOver(late, '2026-03-31', '2026-04-30'), [
    '2026-04-08 2026-04-01: direct debit 2026-04-01 14500',
    '2026-04-13 2026-04-07: not direct debit 2026-04-01',
    '2026-04-20 2026-04-15: direct debit 2026-04-01 again 14500',
  ]);
});

const onBill = (type: 'DD_REGULAR_COLLECTION' | 'DEBIT_CARD' | 'CHEQUE') =>
  ({ kind: 'ON_BILL', daysAfter: 5, type, until: null }) as const;

it('bills are taken on the tenth bank day after their issue, or paid when their customers do', () => {
  const over = (type: Parameters<typeof onBill>[0]) =>
    bookedOver(home(onBill(type)), '2026-03-31', '2026-04-29', -8120);
  // Issued on Good Friday.
  assert.deepEqual(over('DD_REGULAR_COLLECTION'), [
    '2026-04-23 2026-04-20: bill to 2026-03-31 8120',
  ]);
  assert.deepEqual(over('DEBIT_CARD'), ['2026-04-20 2026-04-20: bill to 2026-03-31 8120']);
  // The fifth is Easter Sunday.
  assert.deepEqual(over('CHEQUE'), ['2026-04-07 2026-04-07: bill to 2026-03-31 8120']);
});

it('who leaves pays what the final bill leaves owed', () => {
  const leaving = home(onBill('CHEQUE'), { chargedTo: day('2026-03-01') });
  assert.deepEqual(bookedOver(leaving, '2026-03-07', '2026-03-31', -5000), [
    '2026-03-17 2026-03-17: final balance 2026-03-17 5000',
  ]);
  assert.deepEqual(bookedOver(leaving, '2026-03-07', '2026-03-31', 5000), []);
});
