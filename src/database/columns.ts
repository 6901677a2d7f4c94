import { customType, integer } from 'drizzle-orm/pg-core';
import { Temporal } from 'temporal-polyfill';

/**
 * Remembers what was made of keys, as many as there are places; a key that comes to the place of
 * another one takes it. To make a Temporal object takes a microsecond or more, and rows hold many
 * of them; the values never change, so all rows may share them.
 */
function remembered<Value>(make: (key: number) => Value): (key: number) => Value {
  const places = 1 << 14;
  const keys = new Float64Array(places).fill(Number.NaN);
  const values: Value[] = new Array(places);
  return (key) => {
    // Instants and dates come in steps of whole minutes and days: the low digits tell little.
    const place = (key ^ (key / 60_000) ^ (key / 7_200_000_000)) & (places - 1);
    if (keys[place] === key) return values[place] as Value;
    const value = make(key);
    keys[place] = key;
    values[place] = value;
    return value;
  };
}

/** The instant so many milliseconds after the epoch. */
export const instantAtMs = remembered((ms) => Temporal.Instant.fromEpochMilliseconds(ms));

/** The day of a number such as 20260329. */
const dateOfDigits = remembered((digits) =>
  Temporal.PlainDate.from({
    year: Math.floor(digits / 10_000),
    month: Math.floor(digits / 100) % 100,
    day: digits % 100,
  }),
);

export function dateOf(year: number, month: number, day: number): Temporal.PlainDate {
  return dateOfDigits(year * 10_000 + month * 100 + day);
}

const isDate = /^\d{4}-\d\d-\d\d$/;
const isUtcSecond = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+00$/;

/** An instant in UTC, to the millisecond. In rows a `Temporal.Instant`. */
export const instant = customType<{
  data: Temporal.Instant;
  driverData: string;
}>({
  dataType: () => 'timestamp(3) with time zone',
  toDriver: (value) => value.toString(),
  // The usual form is one that `Date` reads as well, in a fraction of the time.
  fromDriver: (text) =>
    instantAtMs(
      isUtcSecond.test(text)
        ? Date.parse(`${text.slice(0, 10)}T${text.slice(11, 19)}Z`)
        : Temporal.Instant.from(text).epochMilliseconds,
    ),
});

/** A calendar day in Europe/London. In rows a `Temporal.PlainDate`. */
export const localDate = customType<{
  data: Temporal.PlainDate;
  driverData: string;
}>({
  dataType: () => 'date',
  toDriver: (value) => value.toString(),
  fromDriver: (text) =>
    isDate.test(text)
      ? dateOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)))
      : Temporal.PlainDate.from(text),
});

/** Raw bytes. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
});

/** The identifier of a row: a number that the database gives unless one is written. */
export const identityKey = () => integer().primaryKey().generatedByDefaultAsIdentity();
