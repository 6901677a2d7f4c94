import { instantAtMs } from '../../../database/columns.ts';
import { halfHourMs } from '../../../kernel/calendar.ts';
import { type Random, seededRandom } from '../../../kernel/random.ts';
import {
  emergencyCreditLeft,
  type MeterDay,
  type MeterRules,
  type PrepayRegisters,
  passDay,
} from './prepay-registers.rules.ts';
import type { NewTopUp } from './top-ups.actions.ts';
import { newUtrn } from './utrn.rules.ts';

/** Who tops up, and how. */
export interface TopUpHabit {
  /** Tells the chance of one meter from that of others. */
  readonly name: string;
  /** Whether the home lives on its emergency credit, and pays no more than it must. */
  readonly isShortOfMoney: boolean;
}

/** When people look at the display, in minutes of the day by the clock: before work and after it. */
const looksAt = [9 * 60 + 10, 18 * 60 + 40] as const;
const usualHalfHours = 48;

/** In pence; null where nothing is to be done. */
function amountFor(
  { isShortOfMoney }: TopUpHabit,
  registers: PrepayRegisters,
  { settings }: MeterRules,
  draw: () => Random,
): number | null {
  const left = emergencyCreditLeft(registers, settings);
  // Five pounds bring the emergency credit to less than ten, so that some of it stays used.
  if (isShortOfMoney) return left < 400_000 ? 500 : null;
  if (registers.balanceMillipence >= 350_000) return null;
  return draw().fork('amount').pick([1500, 2000, 2000, 3000]);
}

/**
 * The top-ups that a home makes on a London day, given what its meter holds when the day begins: they
 * follow from what is left when somebody looks at the display.
 */
export function planTopUps(
  habit: TopUpHabit,
  day: MeterDay,
  before: PrepayRegisters,
  rules: MeterRules,
): NewTopUp[] {
  const topUps: NewTopUp[] = [];
  const { energyNanopence, startMs } = day;
  // The clocks change before anybody looks.
  const shiftMs = (energyNanopence.length - usualHalfHours) * halfHourMs;
  for (const minutes of looksAt) {
    const atMs = startMs + minutes * 60_000 + shiftMs;
    const passed = Math.floor((atMs - startMs) / halfHourMs);
    const arrived = topUps.flatMap(({ acceptedAt, amountPence }) =>
      acceptedAt ? [{ atMs: acceptedAt.epochMilliseconds, amountPence }] : [],
    );
    const { registers } = passDay(
      before,
      { ...day, energyNanopence: energyNanopence.slice(0, passed) },
      arrived,
      rules,
    );
    const draw = () => seededRandom(`halfhour top-up ${habit.name} ${day.day} ${minutes}`);
    const amountPence = amountFor(habit, registers, rules, draw);
    if (amountPence !== null) topUps.push(...attempts(amountPence, atMs, draw()));
  }
  return topUps;
}

/** Most meters answer at once; some not before the number is keyed in, and some not at the first try. */
function attempts(amountPence: number, atMs: number, random: Random): NewTopUp[] {
  const drawn = random.fork('outcome').next();
  if (drawn < 0.01) {
    const failed = topUpAt(amountPence, atMs, random.fork('failed'));
    return [
      { ...failed, failedAt: failed.paidAt.add({ minutes: 10 }) },
      accepted(topUpAt(amountPence, atMs + 900_000, random), random),
    ];
  }
  const topUp = topUpAt(amountPence, atMs, random);
  if (drawn >= 0.03) return [accepted(topUp, random)];
  const failedAt = topUp.paidAt.add({ minutes: 10 });
  const minutes = random.fork('by hand').integer(5, 30);
  return [{ ...topUp, failedAt, isByHand: true, acceptedAt: failedAt.add({ minutes }) }];
}

function accepted(topUp: NewTopUp, random: Random): NewTopUp {
  const seconds = random.fork('accepted').integer(20, 90);
  return { ...topUp, acceptedAt: topUp.paidAt.add({ seconds }) };
}

/** A top-up that is with its meter. */
export function topUpAt(amountPence: number, atMs: number, random: Random): NewTopUp {
  const digits = random.fork('number');
  const paidAt = instantAtMs(atMs + random.fork('seconds').integer(0, 300) * 1000);
  return {
    amountPence,
    paidAt,
    requestedAt: paidAt.add({ seconds: 2 }),
    utrn: newUtrn(() => digits.integer(0, 9)),
    utrnReceivedAt: paidAt.add({ seconds: 6 }),
    failedAt: null,
    isByHand: false,
    acceptedAt: null,
  };
}
