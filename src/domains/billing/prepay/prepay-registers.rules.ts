import { dividedHalfUp } from '../../../kernel/money.ts';
import type { DebtRegister } from '../../../kernel/prepayment.ts';
import { isProtectedFromCut, type PrepaySettings } from './prepay-settings.rules.ts';

/**
 * What a prepayment meter keeps, in thousandths of a penny. SMETS2 names the same registers. The debt
 * registers hold what is owed, never less than nothing.
 */
export interface PrepayRegisters {
  /** Below zero by what is used of the emergency credit, and never by more than all of it. */
  readonly balanceMillipence: number;
  /** What was used beyond the emergency credit while the supply might not be cut. */
  readonly accumulatedDebtMillipence: number;
  /** Recovered from top-ups, a share of each. */
  readonly paymentDebtMillipence: number;
  /** Recovered day by day. */
  readonly timeDebtOneMillipence: number;
  readonly timeDebtTwoMillipence: number;
}

const millipencePerPenny = 1000;
/** Costs are counted in thousand-millionths of a penny: a Wh at a ten-thousandth of a penny a kWh, with VAT. */
const nanopencePerMillipenny = 1_000_000;

/** Thousandths of a penny in whole pence, rounded half up, away from zero. */
export function penceOf(millipence: number): number {
  return Number(dividedHalfUp(BigInt(millipence), 1000n));
}

/** What is left of the emergency credit, in thousandths of a penny. */
export function emergencyCreditLeft(
  { balanceMillipence }: Pick<PrepayRegisters, 'balanceMillipence'>,
  { emergencyCreditPence }: Pick<PrepaySettings, 'emergencyCreditPence'>,
): number {
  return emergencyCreditPence * millipencePerPenny + Math.min(0, balanceMillipence);
}

/** What all debt registers hold together, in thousandths of a penny. */
export function debtOf(registers: Omit<PrepayRegisters, 'balanceMillipence'>): number {
  return (
    registers.accumulatedDebtMillipence +
    registers.paymentDebtMillipence +
    registers.timeDebtOneMillipence +
    registers.timeDebtTwoMillipence
  );
}

/** Takes from the credit, then from the emergency credit; what is beyond both becomes a debt. */
function spend(
  registers: PrepayRegisters,
  amountMillipence: number,
  settings: Pick<PrepaySettings, 'emergencyCreditPence'>,
): PrepayRegisters {
  const lowest = -settings.emergencyCreditPence * millipencePerPenny;
  const after = registers.balanceMillipence - amountMillipence;
  const beyond = Math.max(0, lowest - after);
  return {
    ...registers,
    balanceMillipence: after + beyond,
    accumulatedDebtMillipence: registers.accumulatedDebtMillipence + beyond,
  };
}

/**
 * A top-up goes to the emergency credit that was used, then to the debt registers, and what is left
 * of it fills the balance: the whole of the accumulated debt, of the payment debt the share that the
 * settings say of what is left. Time debts are recovered by the day and not from top-ups.
 *
 * @param amountPence whole pence, not negative.
 */
export function toppedUp(
  registers: PrepayRegisters,
  amountPence: number,
  settings: PrepaySettings,
): PrepayRegisters {
  const amount = amountPence * millipencePerPenny;
  const emergency = Math.min(amount, Math.max(0, -registers.balanceMillipence));
  const accumulated = Math.min(amount - emergency, registers.accumulatedDebtMillipence);
  const left = amount - emergency - accumulated;
  const share = Math.floor((left * settings.paymentDebtSharePercent) / 100);
  const payment = Math.min(share, registers.paymentDebtMillipence);
  return {
    ...registers,
    balanceMillipence: registers.balanceMillipence + emergency + left - payment,
    accumulatedDebtMillipence: registers.accumulatedDebtMillipence - accumulated,
    paymentDebtMillipence: registers.paymentDebtMillipence - payment,
  };
}

/** Half away from zero, so that a negative price mirrors a positive one. */
function millipenceOf(nanopence: number): number {
  const size = Math.floor(
    (Math.abs(nanopence) + nanopencePerMillipenny / 2) / nanopencePerMillipenny,
  );
  return nanopence < 0 && size > 0 ? -size : size;
}

/**
 * What the meter takes at the begin of a London day and after each of its half-hours, in thousandths
 * of a penny. It rounds the day's running sum and takes what that has grown by, so that a day's energy
 * and standing charge together are rounded once, half up.
 *
 * @param standingNanopence the day's standing charge with VAT, in thousand-millionths of a penny.
 * @param energyNanopence what each half-hour's energy costs with VAT, in the same unit.
 * @returns one more than there are half-hours: the standing charge comes first.
 */
export function deductionsOfDay(
  standingNanopence: number,
  energyNanopence: readonly number[],
): number[] {
  let sum = 0;
  let taken = 0;
  return [standingNanopence, ...energyNanopence].map((cost) => {
    sum += cost;
    const deduction = millipenceOf(sum) - taken;
    taken += deduction;
    return deduction;
  });
}

/** What is recovered of a time debt on a day: a week's rate spread over its days, which add up to it. */
function recoveryOfDay(weeklyPence: number, day: number): number {
  const weekly = weeklyPence * millipencePerPenny;
  // 1970-01-01 was a Thursday: weeks begin on Monday.
  const place = (((day + 3) % 7) + 7) % 7;
  return Math.floor((weekly * (place + 1)) / 7) - Math.floor((weekly * place) / 7);
}

/** Debts that are put onto the registers of a meter, in pence. */
export interface LoadedDebt {
  readonly register: DebtRegister;
  readonly amountPence: number;
}

/** The registers with debts put onto them. */
export function withDebts(
  registers: PrepayRegisters,
  debts: readonly LoadedDebt[],
): PrepayRegisters {
  const loaded = (register: DebtRegister) =>
    debts
      .filter((debt) => debt.register === register)
      .reduce((sum, { amountPence }) => sum + amountPence * millipencePerPenny, 0);
  return {
    ...registers,
    paymentDebtMillipence: registers.paymentDebtMillipence + loaded('PAYMENT'),
    timeDebtOneMillipence: registers.timeDebtOneMillipence + loaded('TIME_ONE'),
    timeDebtTwoMillipence: registers.timeDebtTwoMillipence + loaded('TIME_TWO'),
  };
}

/** What each week takes off the time debts, in pence; 0 where nothing is recovered. */
interface DebtRecovery {
  readonly timeOneWeeklyPence: number;
  readonly timeTwoWeeklyPence: number;
}

/** Recovers the day's part of the time debts, as far as there is credit or emergency credit for it. */
function recovered(
  registers: PrepayRegisters,
  { timeOneWeeklyPence, timeTwoWeeklyPence }: DebtRecovery,
  day: number,
  settings: PrepaySettings,
): PrepayRegisters {
  const credit =
    Math.max(0, registers.balanceMillipence) + emergencyCreditLeft(registers, settings);
  const one = Math.min(
    recoveryOfDay(timeOneWeeklyPence, day),
    registers.timeDebtOneMillipence,
    credit,
  );
  const two = Math.min(
    recoveryOfDay(timeTwoWeeklyPence, day),
    registers.timeDebtTwoMillipence,
    credit - one,
  );
  return {
    ...spend(registers, one + two, settings),
    timeDebtOneMillipence: registers.timeDebtOneMillipence - one,
    timeDebtTwoMillipence: registers.timeDebtTwoMillipence - two,
  };
}

const halfHourMs = 1_800_000;

/** A London day as the meter goes through it. */
export interface MeterDay {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** The first millisecond of the day, since 1970 in UTC. */
  readonly startMs: number;
  /** See `deductionsOfDay`. */
  readonly standingNanopence: number;
  readonly energyNanopence: readonly number[];
}

/** What a top-up brought to the meter, and when. */
export interface ArrivedTopUp {
  readonly atMs: number;
  readonly amountPence: number;
}

/** Under which rules a meter works. */
export interface MeterRules {
  readonly settings: PrepaySettings;
  readonly recovery: DebtRecovery;
  /** Days since 1970-01-01 on which the supply may not be cut. */
  readonly bankHolidays: ReadonlySet<number>;
}

/** The registers after a day, and when in it the supply was first cut while energy was still used. */
export interface PassedDay {
  readonly registers: PrepayRegisters;
  readonly cutAtMs: number | null;
}

/**
 * Lets a day pass over the registers: the standing charge and the day's part of the time debts at
 * midnight, each half-hour when it ends, each top-up when it reaches the meter.
 *
 * @param topUps those that reach the meter within the day, in order.
 */
export function passDay(
  before: PrepayRegisters,
  { day, startMs, standingNanopence, energyNanopence }: MeterDay,
  topUps: readonly ArrivedTopUp[],
  { settings, recovery, bankHolidays }: MeterRules,
): PassedDay {
  const [standing = 0, ...energy] = deductionsOfDay(standingNanopence, energyNanopence);
  let registers = recovered(spend(before, standing, settings), recovery, day, settings);
  let cutAtMs: number | null = null;
  let reached = 0;
  for (const [place, deduction] of energy.entries()) {
    const beginMs = startMs + place * halfHourMs;
    for (let next = topUps[reached]; next && next.atMs < beginMs + halfHourMs; ) {
      registers = toppedUp(registers, next.amountPence, settings);
      reached += 1;
      next = topUps[reached];
    }
    const isUsedUp = emergencyCreditLeft(registers, settings) === 0;
    if (cutAtMs === null && isUsedUp && deduction > 0) {
      if (!isProtectedFromCut(beginMs, settings, bankHolidays)) cutAtMs = beginMs;
    }
    registers = spend(registers, deduction, settings);
  }
  return { registers, cutAtMs };
}
