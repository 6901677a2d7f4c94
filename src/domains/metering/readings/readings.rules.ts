import { advanceOf, unitsPerStep } from '../meters/dial.rules.ts';
import { cubicMetresOfKwh } from '../meters/registers.rules.ts';

/** Why a reading is set aside. */
export type ReadingProblem = 'TOO_MANY_DIGITS' | 'BACKWARDS' | 'IMPLAUSIBLE_JUMP';

/** What a register showed, in thousandths of its unit. */
export interface DialRead {
  readonly atMs: number;
  readonly thousandths: number;
}

/** What is known of a register. */
export interface Dial {
  readonly digits: number;
  /** What goes through it in a usual year, in thousandths of its unit. */
  readonly yearlyThousandths: number;
}

export interface CheckedRead {
  /** Null where the reading is set aside. */
  readonly acceptedThousandths: number | null;
  readonly problem: ReadingProblem | null;
}

/** How much is believed to have gone through a register. */
export const belief = {
  yearMs: 31_556_952_000,
  /** Winter, guests and a new heater: this many times the usual is still believed. */
  timesUsual: 6,
  /** However short the time: what a household can use within a day or two. */
  alwaysThousandths: 150_000,
} as const;

/** What goes through a register in a usual year, in thousandths of a step of its dial. */
export function yearlyThousandthsOf(
  register: {
    readonly fuel: 'ELECTRICITY' | 'GAS';
    readonly annualConsumptionKwh: number;
  } & Parameters<typeof unitsPerStep>[0],
): number {
  const { fuel, annualConsumptionKwh: kwh } = register;
  return ((fuel === 'GAS' ? cubicMetresOfKwh(kwh) : kwh) * 1000) / unitsPerStep(register);
}

/**
 * Checks what a register is said to have shown against the last accepted reading before it. A dial
 * that starts over after its last digit is told from one that went backwards by how much would
 * have gone through it.
 */
export function checkRead(
  { digits, yearlyThousandths }: Dial,
  before: DialRead | null,
  received: DialRead,
): CheckedRead {
  const aside = (problem: ReadingProblem): CheckedRead => ({ acceptedThousandths: null, problem });
  if (received.thousandths >= 1000 * 10 ** digits) return aside('TOO_MANY_DIGITS');
  if (before !== null) {
    const advance = advanceOf(before.thousandths, received.thousandths, digits);
    const usual = (yearlyThousandths * (received.atMs - before.atMs)) / belief.yearMs;
    if (advance > Math.max(belief.alwaysThousandths, belief.timesUsual * usual)) {
      const isLess = received.thousandths < before.thousandths;
      return aside(isLess ? 'BACKWARDS' : 'IMPLAUSIBLE_JUMP');
    }
  }
  return { acceptedThousandths: received.thousandths, problem: null };
}
