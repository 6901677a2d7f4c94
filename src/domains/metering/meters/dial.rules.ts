/** Thousandths of a text such as `12345.678`: watt-hours of kWh, litres of cubic metres. */
export function thousandthsOf(text: string): number {
  const [whole = '0', fraction = ''] = text.split('.');
  return Number(whole) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
}

/** The texts that have been asked for of the commonest values: of half-hours, and of most days. */
const knownTexts: (string | undefined)[] = new Array(32_768).fill(undefined);

/** The shortest text of thousandths: `12.5` of 12500. Not negative. */
export function textOfThousandths(thousandths: number): string {
  const isCommon =
    thousandths >= 0 && thousandths < knownTexts.length && Number.isInteger(thousandths);
  if (!isCommon) return written(thousandths);
  knownTexts[thousandths] ??= written(thousandths);
  return knownTexts[thousandths];
}

function written(thousandths: number): string {
  const whole = Math.floor(thousandths / 1000);
  const rest = thousandths - whole * 1000;
  if (rest === 0) return String(whole);
  const padded = String(rest).padStart(3, '0');
  return `${whole}.${padded.endsWith('00') ? padded[0] : padded.replace(/0$/, '')}`;
}

/** What went through a register between two readings; a dial starts over after its last digit. */
export function advanceOf(fromThousandths: number, toThousandths: number, digits: number): number {
  const difference = toThousandths - fromThousandths;
  return difference >= 0 ? difference : difference + 1000 * 10 ** digits;
}

/** Cubic metres in the hundred cubic feet that an old gas meter counts. */
export const m3PerHundredCubicFeet = 2.83;

/**
 * How many kilowatt-hours or cubic metres one step of a dial stands for: more than one behind a
 * current transformer, and where gas is counted in hundreds of cubic feet.
 */
export function unitsPerStep(dial: {
  readonly multiplier: string;
  readonly isImperial: boolean | null;
}): number {
  return Number(dial.multiplier) * (dial.isImperial ? m3PerHundredCubicFeet : 1);
}
