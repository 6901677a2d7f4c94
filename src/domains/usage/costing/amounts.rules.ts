/**
 * The shortest text of a whole number of the `places`th part of one: `1.25` of 125 and 2 places.
 * Exact for any size.
 */
export function decimalText(scaled: bigint | number, places: number): string {
  const whole = BigInt(scaled);
  const isNegative = whole < 0n;
  const digits = (isNegative ? -whole : whole).toString().padStart(places + 1, '0');
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  const text = digits.slice(0, digits.length - places) + (fraction && `.${fraction}`);
  return isNegative && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A quotient as a whole number, halves away from zero. */
export function dividedHalfUp(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend;
  const quotient = (2n * size + divisor) / (2n * divisor);
  return dividend < 0n ? -quotient : quotient;
}
