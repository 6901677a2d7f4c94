import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { meterReadings, meters, registerReads, registers } from '../tables.ts';
import { belief } from './readings.rules.ts';

/** The accepted reads of registers, each with the one before it: estimates that were wrong are set aside. */
const measured = sql`
  select r.register_id, m.read_at, r.accepted as shown, g.digits, g.annual_consumption_kwh,
    lag(r.accepted) over before as shown_before, lag(m.read_at) over before as read_before
  from ${registerReads} r
  join ${meterReadings} m on m.id = r.reading_id
  join ${registers} g on g.id = r.register_id
  where r.accepted is not null
  window before as (partition by r.register_id order by m.read_at, r.id)`;

const londonDayOfReading = sql`(m.read_at at time zone ${londonTimeZone})::date`;

export const readingsCoherence: readonly Check[] = [
  check(
    'The readings of a register do not go backwards',
    // A dial starts over after its last digit: then less than can be believed has gone through it.
    sql`select format('register %s showed %s on %s and %s on %s',
        register_id, shown_before, read_before, shown, read_at) as what
      from (${measured}) as read
      where shown < shown_before and 1000 * (shown - shown_before + 10::numeric ^ digits) > greatest(
        ${belief.alwaysThousandths}::numeric,
        ${belief.timesUsual}::numeric * annual_consumption_kwh * 1000
          * extract(epoch from read_at - read_before) * 1000 / ${belief.yearMs}::numeric)`,
  ),
  check(
    'A register has one accepted reading for an instant',
    sql`select format('register %s at %s: %s readings', r.register_id, m.read_at, count(*)) as what
      from ${registerReads} r join ${meterReadings} m on m.id = r.reading_id
      where r.accepted is not null
      group by r.register_id, m.read_at having count(*) > 1`,
  ),
  check(
    'A reading comes in after it was taken',
    sql`select format('reading %s of meter %s', id, meter_id) as what
      from ${meterReadings} where received_at < read_at`,
  ),
  check(
    'A reading is of registers of its own meter',
    sql`select format('reading %s of meter %s, register %s', m.id, m.meter_id, r.register_id) as what
      from ${registerReads} r
      join ${meterReadings} m on m.id = r.reading_id
      join ${registers} g on g.id = r.register_id
      where g.meter_id <> m.meter_id`,
  ),
  check(
    'A meter is read while it hangs at its meter point',
    sql`select format('reading %s of meter %s at %s', m.id, m.meter_id, m.read_at) as what
      from ${meterReadings} m join ${meters} meter on meter.id = m.meter_id
      where ${londonDayOfReading} < meter.active_from or ${londonDayOfReading} > meter.active_to`,
  ),
  check(
    'At an exchange every register of the old meter and of the new one is read',
    sql`select format('register %s of meter %s on %s', g.id, g.meter_id, exchange.happened_on) as what
      from (
        select old.id as old_id, new.id as new_id, new.active_from as happened_on
        from ${meters} old
        join ${meters} new on new.meter_point_id = old.meter_point_id
          and new.active_from = old.active_to and new.id <> old.id
      ) as exchange
      join ${registers} g on g.meter_id in (exchange.old_id, exchange.new_id)
      -- Meters that were imported have been read by nobody here.
      where exists (select from ${meterReadings} any_of_it
          where any_of_it.meter_id in (exchange.old_id, exchange.new_id))
        and not exists (
        select from ${registerReads} r join ${meterReadings} m on m.id = r.reading_id
        where r.register_id = g.id and r.accepted is not null
          and ${londonDayOfReading} = exchange.happened_on)`,
  ),
];
