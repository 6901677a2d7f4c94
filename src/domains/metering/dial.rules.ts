/** Thousandths of a text such as `12345.678`: watt-hours of kWh, litres of cubic metres. */
export function thousandthsOf(text: string): number {
  const [whole = '0', fraction = ''] = text.split('.');
  return Number(whole) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
}

/** The shortest text of thousandths: `12.5` of 12500. Not negative. */
export function textOfThousandths(thousandths: number): string {
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
