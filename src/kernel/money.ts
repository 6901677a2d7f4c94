/**
 * An exact decimal number, for rates and volumes. Money itself is whole pence in integers; a rate
 * meets a quantity here, and the product is rounded to pence once.
 */
export class Decimal {
  readonly #coefficient: bigint;
  readonly #scale: number;

  private constructor(coefficient: bigint, scale: number) {
    let shortest = coefficient;
    let places = scale;
    // One number has one form, so that text and comparison agree.
    while (places > 0 && shortest % 10n === 0n) {
      shortest /= 10n;
      places -= 1;
    }
    this.#coefficient = shortest;
    this.#scale = places;
  }

  /**
   * The number that a text such as `24.5` or `-0.0475` writes.
   *
   * @throws RangeError for other texts; there is no exponent, no space and no plus sign.
   */
  static parse(text: string): Decimal {
    const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
    if (match === null) throw new RangeError(`"${text}" is not a decimal number`);
    const [, sign = '', whole = '', fraction = ''] = match;
    return new Decimal(BigInt(`${sign}${whole}${fraction}`), fraction.length);
  }

  /**
   * The number of an integer.
   *
   * @throws RangeError when a number is not a safe integer.
   */
  static of(integer: number | bigint): Decimal {
    return new Decimal(bigintOf(integer), 0);
  }

  plus(other: Decimal): Decimal {
    const scale = Math.max(this.#scale, other.#scale);
    return new Decimal(this.#at(scale) + other.#at(scale), scale);
  }

  minus(other: Decimal): Decimal {
    const scale = Math.max(this.#scale, other.#scale);
    return new Decimal(this.#at(scale) - other.#at(scale), scale);
  }

  times(other: Decimal): Decimal {
    return new Decimal(this.#coefficient * other.#coefficient, this.#scale + other.#scale);
  }

  /** Negative, zero or positive as this number is less than, equal to or more than the other. */
  compare(other: Decimal): number {
    const scale = Math.max(this.#scale, other.#scale);
    const difference = this.#at(scale) - other.#at(scale);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /**
   * The number divided by a positive integer, as a whole number rounded once, half up.
   * The sign is set aside, so that a reversal is the exact opposite of what it reverses.
   *
   * @throws RangeError when the divisor is not positive or the result is not a safe integer.
   */
  dividedByToInteger(divisor: bigint): number {
    if (divisor <= 0n) throw new RangeError(`The divisor ${divisor} is not positive`);
    return safeInteger(dividedHalfUp(this.#coefficient, divisor * 10n ** BigInt(this.#scale)));
  }

  /**
   * The pence of an amount in pence, rounded half up. To be called once, at the charge line.
   *
   * @throws RangeError when the result is not a safe integer.
   */
  toPence(): number {
    return roundHalfUp(this);
  }

  /** The shortest text that writes the number, without an exponent or trailing zeros. */
  toString(): string {
    const digits = magnitude(this.#coefficient)
      .toString()
      .padStart(this.#scale + 1, '0');
    const sign = this.#coefficient < 0n ? '-' : '';
    if (this.#scale === 0) return sign + digits;
    return `${sign}${digits.slice(0, -this.#scale)}.${digits.slice(-this.#scale)}`;
  }

  #at(scale: number): bigint {
    return this.#coefficient * 10n ** BigInt(scale - this.#scale);
  }
}

/**
 * The nearest whole number, halves going away from zero, so that a credit mirrors its charge.
 *
 * @throws RangeError when the result is not a safe integer.
 */
export function roundHalfUp(decimal: Decimal): number {
  return decimal.dividedByToInteger(1n);
}

/**
 * An amount in pence shared out by weight, so that the parts sum to the whole: each part takes
 * its whole pence, and the pence left over go to the largest remainders, the earlier part first.
 *
 * @throws RangeError when an argument is not an integer, a weight is negative, or the weights sum
 * to nothing while the amount does not.
 */
export function splitPence(totalPence: number, weights: readonly number[]): number[] {
  const total = bigintOf(totalPence);
  const size = magnitude(total);
  const shares = weights.map(bigintOf);
  if (shares.some((share) => share < 0n)) throw new RangeError('A weight is negative');
  const sum = shares.reduce((sofar, share) => sofar + share, 0n);
  if (sum === 0n) {
    if (total !== 0n) throw new RangeError(`${totalPence} pence cannot be shared by no weight`);
    return weights.map(() => 0);
  }
  const parts = shares.map((share, place) => ({
    place,
    pence: (size * share) / sum,
    remainder: (size * share) % sum,
  }));
  const left = Number(size - parts.reduce((sofar, part) => sofar + part.pence, 0n));
  const byRemainder = [...parts].sort((one, other) =>
    one.remainder === other.remainder
      ? one.place - other.place
      : one.remainder < other.remainder
        ? 1
        : -1,
  );
  for (const part of byRemainder.slice(0, left)) part.pence += 1n;
  return parts.map(({ pence }) => safeInteger(total < 0n ? -pence : pence));
}

/**
 * The VAT on a net amount, both in pence, rounded half up by line, at a rate in whole per cent.
 *
 * @throws RangeError when the net amount is not a safe integer.
 */
export function vatPence(netPence: number, ratePercent: number): number {
  return safeInteger(dividedHalfUp(bigintOf(netPence) * BigInt(ratePercent), 100n));
}

/**
 * The shortest text of a whole number of units of the `places`th decimal place: `1.25` of 125 and 2
 * places. Exact for any size.
 */
export function decimalText(scaled: bigint | number, places: number): string {
  const whole = BigInt(scaled);
  const digits = magnitude(whole)
    .toString()
    .padStart(places + 1, '0');
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  const text = digits.slice(0, digits.length - places) + (fraction && `.${fraction}`);
  return whole < 0n ? `-${text}` : text;
}

/** A quotient as a whole number, halves away from zero. The divisor is positive. */
export function dividedHalfUp(dividend: bigint, divisor: bigint): bigint {
  const quotient = (2n * magnitude(dividend) + divisor) / (2n * divisor);
  return dividend < 0n ? -quotient : quotient;
}

function magnitude(integer: bigint): bigint {
  return integer < 0n ? -integer : integer;
}

function bigintOf(integer: number | bigint): bigint {
  if (typeof integer === 'number' && !Number.isSafeInteger(integer)) {
    throw new RangeError(`${integer} is not a whole number within the safe range`);
  }
  return BigInt(integer);
}

function safeInteger(integer: bigint): number {
  const number = Number(integer);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${integer} is beyond the safe range`);
  return number;
}
