import { Temporal } from 'temporal-polyfill';
import { instantText } from '../kernel/instant-text.ts';
import { londonTimeZone } from '../kernel/time-zone.ts';

const form =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * The instant that a parameter names in ISO 8601: a date, or a date and a time with or without
 * seconds and their fractions. What has no offset is by the clock of London: a time that the clock
 * goes through twice is the first, one that it leaves out is an hour later.
 *
 * @returns null for a text that names none.
 */
export function instantOfParameter(text: string): Temporal.Instant | null {
  const match = form.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, fraction = '', offset] = match;
  if (offset !== undefined && hour === undefined) return null;
  try {
    const local = Temporal.PlainDateTime.from(
      {
        ...{ year: Number(year), month: Number(month), day: Number(day) },
        ...{ hour: Number(hour ?? 0), minute: Number(minute ?? 0), second: Number(second ?? 0) },
        millisecond: Number(fraction.padEnd(3, '0').slice(0, 3)),
      },
      { overflow: 'reject' },
    );
    const zone = offset === undefined ? londonTimeZone : zoneOf(offset);
    return local.toZonedDateTime(zone).toInstant();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function zoneOf(offset: string): string {
  if (offset.toUpperCase() === 'Z') return 'UTC';
  const [sign, digits] = [offset.slice(0, 1), offset.slice(1).replace(':', '').padEnd(4, '0')];
  return `${sign}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** An instant in UTC to the second, `2025-10-01T00:00:00Z`. */
export function utcText(ms: number): string {
  return `${instantText(ms).slice(0, 19)}Z`;
}
