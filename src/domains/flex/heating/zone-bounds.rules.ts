/** What may be set, in tenths of a degree Celsius. */
interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

export const roomBounds: Bounds = { minimum: 70, maximum: 300, step: 5 };
export const waterBounds: Bounds = { minimum: 400, maximum: 600, step: 5 };
export const flowBounds: Bounds = { minimum: 300, maximum: 700, step: 5 };

/**
 * A number of degrees in tenths; null where it may not be set.
 *
 * @param text a decimal number, such as `20.5`.
 */
export function tenthsWithin({ minimum, maximum, step }: Bounds, text: string): number | null {
  // Longer numbers are far beyond every bound, and not exact as numbers.
  if (!/^-?\d{1,4}(\.\d{1,6})?$/.test(text)) return null;
  const tenths = Number(text) * 10;
  const isSettable = tenths >= minimum && tenths <= maximum && (tenths - minimum) % step === 0;
  return isSettable ? tenths : null;
}

/** What is said of a value that may not be set. */
export function boundsText({ minimum, maximum, step }: Bounds): string {
  return `It is from ${minimum / 10} to ${maximum / 10} °C, in steps of ${step / 10}.`;
}
