import { randomInt } from 'node:crypto';

/** Verhoeff's table of the dihedral group of ten elements: the product of two digits. */
const products = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
] as const;

/** Verhoeff's permutation, applied once for each place. */
const permutation = '1576283094';
/** Great Britain Companion Specification, table 14.8c: the check digit of a product. */
const checkDigits = '1267583094';
/** A number is read from the left, beginning in this row of the permutations; they repeat after eight. */
const firstRow = 4;
const rows = 8;

const digitAt = (digits: string, place: number): number => Number(digits.charAt(place));

function permuted(digit: number, row: number): number {
  let result = digit;
  for (let step = 0; step < row; step += 1) result = digitAt(permutation, result);
  return result;
}

/**
 * The check digit of a unique transaction reference number.
 * Source: Great Britain Companion Specification, section 14.8.
 *
 * @param digits the nineteen digits before it.
 * @throws RangeError where they are not nineteen digits.
 */
export function utrnCheckDigit(digits: string): string {
  if (!/^[0-9]{19}$/.test(digits))
    throw new RangeError('A UTRN has nineteen digits and another one');
  let product = 0;
  for (const [place, digit] of [...digits].entries()) {
    const row = products[product] ?? '';
    product = digitAt(row, permuted(Number(digit), (place + firstRow) % rows));
  }
  return checkDigits.charAt(product);
}

/** Whether a text is a unique transaction reference number: twenty digits of which the last one fits. */
export function isUtrn(text: string): boolean {
  return /^[0-9]{20}$/.test(text) && utrnCheckDigit(text.slice(0, 19)) === text.charAt(19);
}

/**
 * A unique transaction reference number by which a meter knows a top-up. The nineteen digits are ours:
 * real ones hold a code that the meter's keys authenticate.
 *
 * @param draw a digit from 0 to 9.
 */
export function newUtrn(draw: () => number = () => randomInt(10)): string {
  const digits = Array.from({ length: 19 }, draw).join('');
  return `${digits}${utrnCheckDigit(digits)}`;
}
