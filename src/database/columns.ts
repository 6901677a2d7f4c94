import { customType } from 'drizzle-orm/pg-core';
import { LRUCache } from 'lru-cache';
import { Temporal } from 'temporal-polyfill';

/**
 * Remembers what texts stand for. The values never change, so all rows may share them; to make a
 * Temporal object takes several microseconds, and rows hold many of them.
 */
function remembered<Value>(parse: (text: string) => Value): (text: string) => Value {
  const known = new LRUCache<string, { readonly value: Value }>({ max: 20_000 });
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = parse(text);
    known.set(text, { value });
    return value;
  };
}

const instantOf = remembered((text) => Temporal.Instant.from(text));
const dateOf = remembered((text) => Temporal.PlainDate.from(text));

/** An instant in UTC, to the millisecond. In rows a `Temporal.Instant`. */
export const instant = customType<{
  data: Temporal.Instant;
  driverData: string;
}>({
  dataType: () => 'timestamp(3) with time zone',
  toDriver: (value) => value.toString(),
  fromDriver: instantOf,
});

/** A calendar day in Europe/London. In rows a `Temporal.PlainDate`. */
export const localDate = customType<{
  data: Temporal.PlainDate;
  driverData: string;
}>({
  dataType: () => 'date',
  toDriver: (value) => value.toString(),
  fromDriver: dateOf,
});

/** Raw bytes. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
});
