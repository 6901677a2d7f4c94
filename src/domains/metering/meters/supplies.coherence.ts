import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { readingConsents } from '../consent/data-preferences.tables.ts';
import { industryAttributes, registrationSteps } from '../supply/meter-points.tables.ts';
import {
  deviceNetworks,
  electricityDetails,
  gasDetails,
  meterPoints,
  meters,
  occupancies,
  registers,
  smartDevices,
} from '../tables.ts';
import { meterRecords } from './meters.tables.ts';

export const suppliesCoherence: readonly Check[] = [
  check(
    'One account at a time answers for a property',
    sql`select format('property %s: occupancies %s and %s', a.property_id, a.id, b.id) as what
      from ${occupancies} a
      join ${occupancies} b on b.property_id = a.property_id and b.id > a.id
      where a.effective_from < coalesce(b.effective_to, 'infinity')
        and b.effective_from < coalesce(a.effective_to, 'infinity')`,
  ),
  check(
    'What lasts from one moment to another ends after it began',
    sql`select format('occupancy %s', id) as what from ${occupancies}
        where effective_to <= effective_from
      union all select format('meter %s', id) from ${meters} where active_to <= active_from
      union all select format('consent %s', id) from ${readingConsents}
        where valid_to <= valid_from
      union all select format('industry attribute %s', id) from ${industryAttributes}
        where effective_to <= effective_from
      union all select format('meter point %s', identifier) from ${meterPoints}
        where supply_end_on <= supply_start_on`,
  ),
  check(
    'One meter at a time hangs at a meter point',
    sql`select format('meter point %s: meters %s and %s', p.identifier, a.id, b.id) as what
      from ${meters} a
      join ${meters} b on b.meter_point_id = a.meter_point_id and b.id > a.id
      join ${meterPoints} p on p.id = a.meter_point_id
      where a.active_from < coalesce(b.active_to, 'infinity')
        and b.active_from < coalesce(a.active_to, 'infinity')`,
  ),
  check(
    'A meter was installed on the day from which it hangs at its meter point',
    sql`select format('meter %s: %s and %s', m.id, r.installed_on, m.active_from) as what
      from ${meters} m left join ${meterRecords} r on r.meter_id = m.id
      where r.installed_on is distinct from m.active_from`,
  ),
  check(
    'An export meter belongs to an import meter of the same property',
    sql`select format('meter %s and import meter %s', sold.id, bought.id) as what
      from ${meters} sold
      join ${meterPoints} out on out.id = sold.meter_point_id
      left join ${meters} bought on bought.id = sold.import_meter_id
      left join ${meterPoints} into_home on into_home.id = bought.meter_point_id
      where sold.import_meter_id is not null and (out.direction <> 'EXPORT'
        or into_home.direction is distinct from 'IMPORT'
        or into_home.property_id is distinct from out.property_id)`,
  ),
  check(
    'A device stands for meters of the property that its network is in',
    sql`select format('device %s and meter %s', d.device_id, m.id) as what
      from ${smartDevices} d
      join ${deviceNetworks} n on n.id = d.network_id
      join ${meters} m on m.id in (d.import_meter_id, d.export_meter_id, d.gas_meter_id)
      join ${meterPoints} p on p.id = m.meter_point_id
      where p.property_id <> n.property_id`,
  ),
  check(
    'A meter point has the particulars of its fuel and no others',
    sql`select format('meter point %s', p.identifier) as what
      from ${meterPoints} p
      left join ${electricityDetails} e on e.meter_point_id = p.id
      left join ${gasDetails} g on g.meter_point_id = p.id
      where (p.fuel = 'ELECTRICITY') <> (e.meter_point_id is not null)
        or (p.fuel = 'GAS') <> (g.meter_point_id is not null)`,
  ),
  check(
    'No smart meter of the second kind is older than that kind',
    sql`select format('meter %s, %s: up since %s, made in %s', m.serial_number, m.meter_type,
        m.active_from, m.manufactured_year) as what
      from ${meters} m
      where m.meter_type like 'S2%' and (m.active_from < '2016-01-01' or m.manufactured_year < 2016)`,
  ),
  check(
    'The yearly use of a meter point is that of the registers of its meters that hang there',
    sql`select format('meter point %s: %s kWh, registers %s', p.identifier, a.value, hanging.total)
        as what
      from ${industryAttributes} a
      join ${meterPoints} p on p.id = a.meter_point_id
      cross join lateral (
        select sum(g.annual_consumption_kwh) as total
        from ${registers} g join ${meters} m on m.id = g.meter_id
        where m.meter_point_id = p.id and m.active_to is null
      ) as hanging
      where a.name = 'annualConsumption' and a.effective_to is null
        and a.value::numeric is distinct from hanging.total`,
  ),
  check(
    'A meter point stands where the last step of its registration left it, and since when',
    sql`select format('meter point %s: %s, %s since %s; last step %s, %s since %s', p.identifier,
        p.status, p.enrolment_status, p.status_updated_at,
        last.status, last.enrolment_status, began.at) as what
      from ${meterPoints} p
      left join lateral (
        select status, enrolment_status from ${registrationSteps} s
        where s.meter_point_id = p.id order by changed_at desc limit 1) as last on true
      left join lateral (
        select min(changed_at) as at from ${registrationSteps} s
        where s.meter_point_id = p.id and changed_at > coalesce((
          select max(changed_at) from ${registrationSteps} other
          where other.meter_point_id = p.id and other.status <> last.status), '-infinity')
        ) as began on true
      where p.status is distinct from last.status
        or p.enrolment_status is distinct from last.enrolment_status
        or p.status_updated_at is distinct from began.at`,
  ),
  check(
    'One consent at a time tells how finely a meter point may be read for an account',
    sql`select format('meter point %s, account %s: consents %s and %s',
        a.meter_point_id, a.account_id, a.id, b.id) as what
      from ${readingConsents} a
      join ${readingConsents} b on b.meter_point_id = a.meter_point_id
        and b.account_id = a.account_id and b.id > a.id
      where a.valid_from < coalesce(b.valid_to, 'infinity')
        and b.valid_from < coalesce(a.valid_to, 'infinity')`,
  ),
  check(
    'The industry says one thing at a time of a meter point',
    sql`select format('meter point %s, %s from %s and from %s',
        a.meter_point_id, a.name, a.effective_from, b.effective_from) as what
      from ${industryAttributes} a
      join ${industryAttributes} b on b.meter_point_id = a.meter_point_id
        and b.name = a.name and b.effective_from > a.effective_from
      where b.effective_from < coalesce(a.effective_to, 'infinity')`,
  ),
];
