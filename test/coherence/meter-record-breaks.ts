import { sql } from 'drizzle-orm';
import { type Break, one } from './break.ts';

/** What breaks the checks of meter-records.coherence.ts. */
export const meterRecords: Readonly<Record<string, readonly Break[]>> = {
  'No smart meter of the second kind is older than that kind': [
    sql`update metering.meters set manufactured_year = 2015
      where id = ${one('metering.meters', "meter_type like 'S2%'")}`,
  ],
  'A meter has the record of its fuel and no other': [
    sql`delete from metering.gas_meter_records
      where meter_id = (select max(meter_id) from metering.gas_meter_records)`,
    sql`insert into metering.gas_meter_records select (copied.row).* from (
      select jsonb_populate_record(g, jsonb_build_object('meter_id', (
        select m.id from metering.meters m join metering.electricity_meter_records e
        on e.meter_id = m.id where m.active_to is null and m.meter_type like 'S2%' limit 1))) as row
      from metering.gas_meter_records g
      where g.status = 'LI' and g.mechanism = 'S2' and g.status_since > now()::date - 1000
      order by g.status_since desc limit 1) as copied`,
  ],
  'A meter that is read from afar is recorded as one that is': [
    sql`update metering.meter_records set is_digital = false
      where meter_id = ${one('metering.meters', "meter_type like 'S2%'")}`,
    sql`update metering.electricity_meter_records set retrieval_method = 'H'
      where meter_id = (select min(meter_id) from metering.electricity_meter_records
        where retrieval_method = 'R')`,
    sql`update metering.electricity_meter_records set retrieval_method = 'R'
      where meter_id = (select min(meter_id) from metering.electricity_meter_records
        where retrieval_method <> 'R')`,
    sql`update metering.gas_meter_records set mechanism = 'S1'
      where meter_id = (select min(meter_id) from metering.gas_meter_records
        where mechanism = 'S2')`,
    sql`update metering.gas_meter_records set mechanism = 'S1'
      where meter_id = (select min(meter_id) from metering.gas_meter_records
        where mechanism = 'CR')`,
  ],
  'A meter is inspected while it hangs at its meter point, and certified when it is put up': [
    sql`update metering.meter_records r set last_inspected_on = m.active_to + 1
      from metering.meters m where m.id = r.meter_id
        and m.id = ${one('metering.meters', 'active_to is not null')}`,
    sql`update metering.electricity_meter_records e set certified_until = m.active_from
      from metering.meters m where m.id = e.meter_id
        and m.id = (select min(meter_id) from metering.electricity_meter_records)`,
  ],
  'A gas meter is at work as long as it hangs at its meter point': [
    sql`update metering.gas_meter_records set status = 'RE'
      where meter_id = (select min(meter_id) from metering.gas_meter_records where status = 'LI')`,
    sql`update metering.gas_meter_records set status_since = status_since - 1
      where meter_id = (select min(meter_id) from metering.gas_meter_records where status = 'RE')`,
  ],
  'A gas meter counts in steps of the unit that it shows': [
    sql`update metering.gas_meter_records set reading_factor = 2.83
      where meter_id = (select min(meter_id) from metering.gas_meter_records
        where not is_imperial)`,
    sql`update metering.gas_meter_records set is_imperial = true, reading_factor = 2.83
      where meter_id = (select min(meter_id) from metering.gas_meter_records
        where mechanism = 'S2')`,
  ],
  'An electricity meter is known in its home by the device that stands for it': [
    sql`update metering.electricity_meter_records set esme_id = '00-00-00-00-00-00-00-00'
      where meter_id = (select min(meter_id) from metering.electricity_meter_records
        where esme_id is not null)`,
    sql`update metering.electricity_meter_records set esme_id = null
      where meter_id = (select min(meter_id) from metering.electricity_meter_records
        where esme_id is not null)`,
  ],
  'A meter point of gas is in the register of the transporters, and no other is': [
    sql`delete from metering.gas_registrations
      where meter_point_id = (select min(meter_point_id) from metering.gas_registrations)`,
    sql`update metering.gas_registrations set meter_point_id = ${one(
      'metering.meter_points',
      "fuel = 'ELECTRICITY'",
    )} where meter_point_id = (select min(meter_point_id) from metering.gas_registrations
        where xoserve_status = 'LIVE')`,
  ],
  'The register of the transporters agrees with the particulars of a gas meter point': [
    sql`update metering.gas_registrations set is_daily_metered = not is_daily_metered, mrf_type = 'D'
      where meter_point_id = (select min(meter_point_id) from metering.gas_registrations)`,
    sql`update metering.gas_registrations set mrf_type = 'W'
      where meter_point_id = (select min(meter_point_id) from metering.gas_registrations)`,
    sql`update metering.gas_details set end_user_category = end_user_category + 1
      where meter_point_id = (select min(meter_point_id) from metering.gas_details)`,
  ],
  'The register of the transporters tells where the supply of a gas meter point stands': [
    sql`update metering.gas_registrations set xoserve_status = 'LOST'
      where meter_point_id = (select min(meter_point_id) from metering.gas_registrations
        where xoserve_status = 'LIVE')`,
    sql`update metering.gas_registrations set nomination_type = 'PN'
      where meter_point_id = (select min(meter_point_id) from metering.gas_registrations
        where nomination_type = 'PE')`,
  ],
};
