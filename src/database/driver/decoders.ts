import { Column, is, SQL, Subquery } from 'drizzle-orm';
import { PgCustomColumn } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { dateOf, instantAtMs } from '../columns.ts';
import { textAt } from './protocol.ts';

/** Decodes a value from its text, which stands in the bytes from `start` up to `end`. */
export type Decode = (bytes: Buffer, start: number, end: number) => unknown;

/** Types by the numbers that PostgreSQL has for them. */
const type = {
  bool: 16,
  int8: 20,
  int2: 21,
  int4: 23,
  text: 25,
  date: 1082,
  timestamptz: 1184,
  int2List: 1005,
  int4List: 1007,
} as const;

/** These stay texts until a column of ours reads them: dates, times, and lists of them. */
const readAsText: ReadonlySet<number> = new Set([
  1082, 1083, 1114, 1115, 1182, 1184, 1185, 1186, 1187, 1231,
]);

/** The decoder for the values of a selected column or expression. */
export function decoderOf(field: unknown, typeId: number): Decode {
  const mapper = mapperOf(field);
  if (mapper === null) return plainDecoderOf(typeId);
  if (is(mapper, PgCustomColumn)) {
    if (typeId === type.timestamptz && mapper.getSQLType().startsWith('timestamp'))
      return instantIn;
    if (typeId === type.date && mapper.getSQLType() === 'date') return dateIn;
  }
  const decode = plainDecoderOf(typeId);
  return (bytes, start, end) => mapper.mapFromDriverValue(decode(bytes, start, end));
}

function plainDecoderOf(typeId: number): Decode {
  switch (typeId) {
    case type.int2:
    case type.int4:
      return integerIn;
    case type.bool:
      return booleanIn;
    case type.int2List:
    case type.int4List:
      return integersIn;
  }
  // A bigint may be larger than a number can tell: columns and expressions say how they read it.
  if (typeId === type.int8 || readAsText.has(typeId)) return textIn;
  const parse = pg.types.getTypeParser(typeId, 'text') as (text: string) => unknown;
  // What node-postgres leaves a text.
  if (parse === pg.types.getTypeParser(type.text, 'text')) return textIn;
  return (bytes, start, end) => parse(textIn(bytes, start, end));
}

interface Mapper {
  mapFromDriverValue(value: unknown): unknown;
}

/** What Drizzle turns a driver's value with; null where it stays what it is. */
function mapperOf(field: unknown): Mapper | null {
  const mapper = is(field, Column) ? field : expressionOf(field).decoder;
  return mapper.mapFromDriverValue === Column.prototype.mapFromDriverValue ? null : mapper;
}

function expressionOf(field: unknown): { readonly decoder: Mapper } {
  const expression = is(field, SQL)
    ? field
    : is(field, Subquery)
      ? field._.sql
      : (field as { readonly sql: SQL }).sql;
  return expression as unknown as { readonly decoder: Mapper };
}

const maxSharedLength = 24;
const sharedPlaces = 1 << 12;
const shared: string[] = new Array(sharedPlaces).fill('');

/** Short texts are often the same: a status, a name of a market. They are made once and shared. */
function textIn(bytes: Buffer, start: number, end: number): string {
  const length = end - start;
  if (length > maxSharedLength) return textAt(bytes, start, end);
  let hash = length;
  for (let at = start; at < end; at += 1) hash = (hash * 31 + (bytes[at] as number)) | 0;
  const place = (hash ^ (hash >>> 12)) & (sharedPlaces - 1);
  const earlier = shared[place] as string;
  if (earlier.length === length && isTextAt(earlier, bytes, start)) return earlier;
  const text = textAt(bytes, start, end);
  shared[place] = text;
  return text;
}

/** False for texts of other than ASCII characters, which are read anew. */
function isTextAt(text: string, bytes: Buffer, start: number): boolean {
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code !== bytes[start + place] || code > 0x7f) return false;
  }
  return true;
}

const zero = 0x30;
const plus = 0x2b;
const minus = 0x2d;
const comma = 0x2c;
const brace = 0x7b;

function integerIn(bytes: Buffer, start: number, end: number): number {
  const isNegative = bytes[start] === minus;
  const digits = digitsIn(bytes, isNegative ? start + 1 : start, end);
  return isNegative ? -digits : digits;
}

function digitsIn(bytes: Buffer, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) number = number * 10 + ((bytes[at] as number) - zero);
  return number;
}

/** `t` or `true`, as the server writes it or a cast to text does. */
function booleanIn(bytes: Buffer, start: number): boolean {
  return bytes[start] === 0x74;
}

/** A list such as `{1,-2,NULL}`. Lists within lists are left to node-postgres. */
function integersIn(bytes: Buffer, start: number, end: number): unknown {
  if (bytes[start] !== brace || bytes[start + 1] === brace) {
    return parseIntegers(textIn(bytes, start, end));
  }
  const numbers: (number | null)[] = [];
  let at = start + 1;
  while (at < end - 1) {
    let number: number | null = 0;
    const isNegative = bytes[at] === minus;
    if (isNegative) at += 1;
    for (; at < end - 1; at += 1) {
      const code = bytes[at] as number;
      if (code === comma) break;
      // The letters of NULL are the only ones that there can be.
      if (code > 0x39) number = null;
      else if (number !== null) number = number * 10 + (code - zero);
    }
    numbers.push(isNegative && number !== null ? -number : number);
    at += 1;
  }
  return numbers;
}

const parseIntegers = pg.types.getTypeParser(type.int4List as number, 'text') as (
  text: string,
) => unknown;

/** `2026-03-29 00:30:00.5+00`, as the server writes an instant. */
function instantIn(bytes: Buffer, start: number, end: number): Temporal.Instant {
  const ms = millisecondsIn(bytes, start, end);
  return ms === null ? Temporal.Instant.from(textIn(bytes, start, end)) : instantAtMs(ms);
}

/** Null for what is not in UTC, or more or less exact than a millisecond, or out of the ordinary. */
function millisecondsIn(bytes: Buffer, start: number, end: number): number | null {
  const length = end - start;
  const isInUtc = bytes[end - 3] === plus && digitsIn(bytes, end - 2, end) === 0;
  if (!isInUtc || length < 22 || length > 26 || bytes[start + 4] !== minus) return null;
  // Between the seconds and the offset stands nothing, or a point and up to three digits.
  const fraction = length > 23 ? digitsIn(bytes, start + 20, end - 3) * 10 ** (26 - length) : 0;
  const days = daysUntil(
    digitsIn(bytes, start, start + 4),
    digitsIn(bytes, start + 5, start + 7),
    digitsIn(bytes, start + 8, start + 10),
  );
  const minutes =
    60 * digitsIn(bytes, start + 11, start + 13) + digitsIn(bytes, start + 14, start + 16);
  const seconds = 60 * (24 * 60 * days + minutes) + digitsIn(bytes, start + 17, start + 19);
  return 1000 * seconds + fraction;
}

/**
 * The days from 1970-01-01 to a date. Years are counted from March on, so that the day which some
 * have more is their last. `Date.UTC` takes longer than all the rest of an instant.
 */
function daysUntil(year: number, month: number, day: number): number {
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1;
  return 365 * years + leapDays + dayOfYear - 719_468;
}

/** `2026-03-29`. Years of other than four digits are left to Temporal. */
function dateIn(bytes: Buffer, start: number, end: number): Temporal.PlainDate {
  if (end - start !== 10) return Temporal.PlainDate.from(textIn(bytes, start, end));
  return dateOf(
    digitsIn(bytes, start, start + 4),
    digitsIn(bytes, start + 5, start + 7),
    digitsIn(bytes, start + 8, start + 10),
  );
}
