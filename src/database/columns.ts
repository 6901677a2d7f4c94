import { customType } from 'drizzle-orm/pg-core';
import { Temporal } from 'temporal-polyfill';

/** An instant in UTC, to the millisecond. In rows a `Temporal.Instant`. */
export const instant = customType<{
  data: Temporal.Instant;
  driverData: string;
}>({
  dataType: () => 'timestamp(3) with time zone',
  toDriver: (value) => value.toString(),
  fromDriver: (text) => Temporal.Instant.from(text),
});

/** A calendar day in Europe/London. In rows a `Temporal.PlainDate`. */
export const localDate = customType<{
  data: Temporal.PlainDate;
  driverData: string;
}>({
  dataType: () => 'date',
  toDriver: (value) => value.toString(),
  fromDriver: (text) => Temporal.PlainDate.from(text),
});

/** Raw bytes. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
});
