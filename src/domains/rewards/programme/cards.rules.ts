/** Schemes of shops whose cards can be told of, with how many digits their numbers have. Ours. */
const schemes: ReadonlyMap<string, number> = new Map([
  ['HARBOUR_STORES', 16],
  ['GREEN_GROCERS', 11],
]);

/** Whether there is such a scheme. */
export function isScheme(scheme: string): boolean {
  return schemes.has(scheme);
}

/** A number as it is kept: without the spaces and hyphens that people write. */
export function bareNumber(number: string): string {
  return number.replaceAll(/[ -]/g, '');
}

/**
 * Whether a number can be that of a card of a scheme: of its length, and with the check digit of Luhn
 * (ISO/IEC 7812-1, annex B).
 *
 * @param number without spaces and hyphens.
 */
export function isCardNumber(scheme: string, number: string): boolean {
  if (!/^\d+$/.test(number) || number.length !== schemes.get(scheme)) return false;
  const digits = [...number].toReversed().map(Number);
  const sum = digits.reduce((sofar, digit, place) => {
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    return sofar + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
