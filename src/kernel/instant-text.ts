import { Temporal } from 'temporal-polyfill';
import { dayOfMs, startOfDayMs } from './calendar.ts';
import { londonTimeZone } from './time-zone.ts';

const dayMs = 86_400_000;
const halfHourMs = 1_800_000;

/**
 * Texts of half-hours that have been written, each at the place that its number leaves: nearly two
 * years. What is measured begins and ends with half-hours, and the same ones are asked for again.
 */
const remembered = 32_768;
const knownHalfHours = new Float64Array(remembered).fill(Number.NaN);
const knownTexts: string[] = new Array(remembered).fill('');

/** The day written last: what is answered together lies close together. */
let lastDay = Number.NaN;
let lastDayText = '';

/**
 * An instant of a year from 0 to 9999 in ISO 8601 with the offset +00:00, without a fraction of a
 * second where it is none.
 *
 * @param ms whole milliseconds since 1970 in UTC.
 */
export function instantText(ms: number): string {
  const halfHour = ms / halfHourMs;
  if (halfHour !== Math.floor(halfHour)) return written(ms);
  const place = halfHour & (remembered - 1);
  if (knownHalfHours[place] !== halfHour) {
    knownHalfHours[place] = halfHour;
    knownTexts[place] = written(ms);
  }
  return knownTexts[place] as string;
}

/** Texts of half-hours by the clock of London, kept in the same way. */
const knownLondonHalfHours = new Float64Array(remembered).fill(Number.NaN);
const knownLondonTexts: string[] = new Array(remembered).fill('');

/**
 * An instant of a year from 0 to 9999 in ISO 8601 by the clock of London with its offset of that
 * moment, to the second: `2026-01-01T00:00:00Z`, `2026-07-01T00:00:00+01:00`.
 *
 * @param ms milliseconds since 1970 in UTC; a fraction of a second is left out.
 */
export function londonText(ms: number): string {
  const halfHour = ms / halfHourMs;
  if (halfHour !== Math.floor(halfHour)) return writtenInLondon(ms);
  const place = halfHour & (remembered - 1);
  if (knownLondonHalfHours[place] !== halfHour) {
    knownLondonHalfHours[place] = halfHour;
    knownLondonTexts[place] = writtenInLondon(ms);
  }
  return knownLondonTexts[place] as string;
}

function writtenInLondon(ms: number): string {
  const offsetMs = londonOffsetMs(ms);
  const local = Math.floor((ms + offsetMs) / 1000) * 1000;
  const text = written(local).slice(0, 19);
  if (offsetMs === 0) return `${text}Z`;
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  const sign = offsetMs < 0 ? '-' : '+';
  return `${text}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** How far London's clock is ahead of UTC. */
function londonOffsetMs(ms: number): number {
  const day = dayOfMs(londonTimeZone, ms);
  const offsetMs = offsetAtStartOf(day);
  // Clocks change once a day at the most, and then the offset of the next midnight is another.
  return offsetMs === offsetAtStartOf(day + 1) ? offsetMs : offsetAt(ms);
}

function offsetAtStartOf(day: number): number {
  return day * dayMs - startOfDayMs(londonTimeZone, day);
}

function offsetAt(ms: number): number {
  const at = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(londonTimeZone);
  return at.offsetNanoseconds / 1_000_000;
}

function written(ms: number): string {
  const day = Math.floor(ms / dayMs);
  if (day !== lastDay) {
    lastDay = day;
    lastDayText = new Date(day * dayMs).toISOString().slice(0, 11);
  }
  const rest = ms - day * dayMs;
  const seconds = Math.floor(rest / 1000);
  const fraction = rest - seconds * 1000;
  const hour = two(Math.floor(seconds / 3600));
  const minute = two(Math.floor(seconds / 60) % 60);
  const second = two(seconds % 60);
  return `${lastDayText}${hour}:${minute}:${second}${fractionText(fraction)}+00:00`;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** As `Temporal.Instant` writes it: no zeros at the end. */
function fractionText(ms: number): string {
  return ms === 0 ? '' : `.${String(ms).padStart(3, '0').replace(/0+$/, '')}`;
}
