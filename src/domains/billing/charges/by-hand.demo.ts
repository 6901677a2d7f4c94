import type { Temporal } from 'temporal-polyfill';
import type { LedgerKind } from '../../../kernel/books.ts';
import type { BilledAccount } from './billed-accounts.demo.ts';
import { chargeReason, creditReason } from './reasons.rules.ts';
import type { DayMoney, DayReversal } from './town-money.demo.ts';

type Day = Temporal.PlainDate;

function byHand(
  name: string,
  kind: 'CHARGE' | 'CREDIT',
  code: string,
  netPence: number,
  { taxPence = 0, ledger = 'MAIN' as LedgerKind, displayNote = null as string | null } = {},
): DayMoney {
  const reason = kind === 'CHARGE' ? chargeReason(code) : creditReason(code);
  if (!reason) throw new Error(`There is no reason ${code}`);
  const amounts = { netPence, taxPence, reasonCode: code, displayNote, paymentType: null };
  return { name, ledger, kind, ...amounts, book: reason.book };
}

/** Worked out once: days are walked through one by one. */
const giftsKnown = new WeakMap<BilledAccount, readonly Gift[]>();

/** What an account is charged and given on a day beside energy, by somebody's hand. */
export function byHandOn(account: BilledAccount, day: Day): DayMoney[] {
  return [...given(account, day), ...(account.kind === 'everything' ? goodsAndCharging(day) : [])];
}

/** What was charged wrongly, and is taken back on a day. */
export function takenBackOn(account: BilledAccount, day: Day): DayReversal[] {
  if (account.kind !== 'everything' || day.month !== 8 || day.day !== 20) return [];
  const note = 'The meter was found to be right by its maker.';
  return [{ reverses: `test of the meter ${day.year}`, note }];
}

/** What is given to an account each year on a day. */
interface Gift {
  readonly month: number;
  readonly date: number;
  readonly on: (day: Day) => DayMoney;
}

/** Goodwill, and what friends bring. */
function giftsOf({ random, key, kind, chargedFrom }: BilledAccount): Gift[] {
  if (chargedFrom === null && kind !== 'prepay') return [];
  const drawn = random.fork('given');
  const gifts: Gift[] = [];
  const goodwill = drawn.fork('goodwill');
  if (goodwill.chance(0.3)) {
    const pence = goodwill.pick([1000, 1500, 2500, 3000]);
    const displayNote = 'For the time that you had to wait.';
    gifts.push({
      month: goodwill.integer(1, 12),
      date: goodwill.integer(2, 27),
      on: (day) => byHand(`goodwill ${day}`, 'CREDIT', 'GOODWILL', pence, { displayNote }),
    });
  }
  const friend = drawn.fork('friend');
  const isReferrer = key === 'household-everything' || (kind !== 'business' && friend.chance(0.2));
  if (isReferrer) {
    gifts.push({
      month: friend.integer(1, 12),
      date: friend.integer(2, 27),
      on: (day) => byHand(`referral ${day}`, 'CREDIT', 'REFERRAL', 5000),
    });
  }
  return gifts;
}

function given(account: BilledAccount, day: Day): DayMoney[] {
  const gifts = giftsKnown.get(account) ?? giftsOf(account);
  giftsKnown.set(account, gifts);
  return gifts
    .filter(({ month, date }) => month === day.month && date === day.day)
    .map(({ on }) => on(day));
}

/** What the richest household is charged for public charging in a month, in pence. */
export function publicChargingOf({ month }: Day): { netPence: number; taxPence: number } {
  const netPence = 900 + ((month * 373) % 1400);
  return { netPence, taxPence: Math.round(netPence * 0.2) };
}

/** What the richest household buys beside energy, a test of its meter among it. */
function goodsAndCharging(day: Day): DayMoney[] {
  const goods = { ledger: 'GOODS' as const };
  const juice = { ledger: 'ELECTRIC_JUICE' as const };
  const tested = { displayNote: 'Test of the electricity meter', taxPence: 300 };
  const at = (month: number, date: number) => day.month === month && day.day === date;
  if (at(7, 3))
    return [byHand(`test of the meter ${day.year}`, 'CHARGE', 'METER_TEST', 6000, tested)];
  if (at(10, 9)) {
    const sold = { ...goods, taxPence: 14_983, displayNote: 'Charge point, put up' };
    return [byHand(`charge point ${day.year}`, 'CHARGE', 'CHARGE_POINT', 74_917, sold)];
  }
  if (at(2, 4)) {
    const sold = { ...goods, taxPence: 2000, displayNote: 'Thermostat for one room' };
    return [byHand(`thermostat ${day.year}`, 'CHARGE', 'SMART_THERMOSTAT', 9999, sold)];
  }
  if (day.day === 17) {
    const { netPence, taxPence } = publicChargingOf(day);
    const charged = { ...juice, taxPence };
    return [byHand(`public charging ${day}`, 'CHARGE', 'PUBLIC_CHARGING', netPence, charged)];
  }
  return [];
}
