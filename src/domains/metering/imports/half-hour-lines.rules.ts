import { Temporal } from 'temporal-polyfill';
import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import { halfHoursOfLondonDay } from '../../../kernel/half-hours.ts';
import { earliestRecordedDate, isRecordedDate } from '../../../kernel/recorded-dates.ts';

const earliestMs = Date.parse(earliestRecordedDate);
const zero = 48;
const nine = 57;
const point = 46;
/** A half-hour of more than this is a mistake in the unit: a home draws 50 kWh at the most. */
const mostThousandths = 100_000_000;

/**
 * Thousandths of a text such as `0.245`: watt-hours of kWh, litres of cubic metres. Further decimals
 * are rounded half up. Null for what is no such number.
 */
export function thousandthsOfCell(text: string): number | null {
  let thousandths = 0;
  let decimals = -1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === point && decimals < 0 && index > 0) {
      decimals = 0;
      continue;
    }
    if (code < zero || code > nine) return null;
    if (decimals === 3 && code >= zero + 5) thousandths += 1;
    if (decimals < 3) thousandths = thousandths * 10 + (code - zero);
    if (decimals >= 0) decimals += 1;
    if (thousandths > mostThousandths) return null;
  }
  if (text.length === 0 || decimals === 0) return null;
  const whole = thousandths * 10 ** (3 - Math.min(3, Math.max(0, decimals)));
  return whole <= mostThousandths ? whole : null;
}

/**
 * The start of a half-hour from an ISO 8601 text with its offset, in milliseconds since 1970; what
 * is wrong with the text where it is none.
 */
export function startOfCell(text: string): number | string {
  if (!/(?:[zZ]|[+-]\d\d(?::?\d\d)?)$/.test(text) || !text.includes(':')) {
    return 'give an instant with its offset, such as 2026-03-29T00:30:00Z';
  }
  try {
    const ms = Temporal.Instant.from(text).epochMilliseconds;
    if (ms < earliestMs) return `${JSON.stringify(text)} is before ${earliestRecordedDate}`;
    return ms % halfHourMs === 0 ? ms : 'half-hours begin at full and at half hours';
  } catch {
    return `${JSON.stringify(text)} is no instant`;
  }
}

/** A London day: its first half-hour, in milliseconds since 1970, and how many it has. */
interface DayOfCell {
  readonly startMs: number;
  readonly count: number;
}

export function dayOfCell(text: string): DayOfCell | string {
  if (!isRecordedDate(text)) return 'give a date such as 2026-03-29';
  try {
    const { startAt, count } = halfHoursOfLondonDay(Temporal.PlainDate.from(text));
    return { startMs: startAt.epochMilliseconds, count };
  } catch {
    return `${JSON.stringify(text)} is no date`;
  }
}

/** Which half-hours of which registers have been there, at a bit each. */
export class HalfHoursSeen {
  readonly #blocks = new Map<string, Uint8Array>();

  /** Notes a half-hour. False where it has been there. */
  add(registerId: number, startMs: number): boolean {
    const halfHour = startMs / halfHourMs;
    const block = `${registerId} ${halfHour >> 14}`;
    let bits = this.#blocks.get(block);
    if (!bits) {
      bits = new Uint8Array(2048);
      this.#blocks.set(block, bits);
    }
    const place = (halfHour & 16_383) >> 3;
    const bit = 1 << (halfHour & 7);
    const before = bits[place] ?? 0;
    bits[place] = before | bit;
    return (before & bit) === 0;
  }
}

/** Half-hours by register and UTC day, until there are enough to be written. */
export class HalfHourDays {
  readonly #days = new Map<number, Map<number, (number | null)[]>>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  set(registerId: number, startMs: number, value: number): void {
    const day = Math.floor(startMs / utcDayMs);
    let days = this.#days.get(registerId);
    if (!days) {
      days = new Map();
      this.#days.set(registerId, days);
    }
    let values = days.get(day);
    if (!values) {
      values = new Array<number | null>(48).fill(null);
      days.set(day, values);
      this.#count += 1;
    }
    values[(startMs - day * utcDayMs) / halfHourMs] = value;
  }

  /** All that is there, by days since 1970-01-01; nothing is left. */
  takeAll(): { registerId: number; day: number; values: readonly (number | null)[] }[] {
    const all = [...this.#days].flatMap(([registerId, days]) =>
      [...days].map(([day, values]) => ({ registerId, day, values })),
    );
    this.#days.clear();
    this.#count = 0;
    return all;
  }
}
