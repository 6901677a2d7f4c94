import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import {
  isCodeOfCategory,
  isNominatedAsDue,
  tellsStatus,
} from '../supply/gas-registrations.store.ts';
import { gasRegistrations } from '../supply/meter-points.tables.ts';
import { gasDetails, meterPoints, meters, smartDevices } from '../tables.ts';
import { remoteMeterTypes } from './meters.rules.ts';
import { electricityMeterRecords, gasMeterRecords, meterRecords } from './meters.tables.ts';

const isRemote = sql`(m.meter_type ~ ${remoteMeterTypes})`;

export const meterRecordsCoherence: readonly Check[] = [
  check(
    'A meter has the record of its fuel and no other',
    sql`select format('meter %s', m.id) as what
      from ${meters} m
      join ${meterPoints} p on p.id = m.meter_point_id
      left join ${electricityMeterRecords} e on e.meter_id = m.id
      left join ${gasMeterRecords} g on g.meter_id = m.id
      where (p.fuel = 'ELECTRICITY') <> (e.meter_id is not null)
        or (p.fuel = 'GAS') <> (g.meter_id is not null)`,
  ),
  check(
    'A meter that is read from afar is recorded as one that is',
    sql`select format('meter %s of type %s', m.id, m.meter_type) as what
      from ${meters} m
      join ${meterRecords} r on r.meter_id = m.id
      left join ${electricityMeterRecords} e on e.meter_id = m.id
      left join ${gasMeterRecords} g on g.meter_id = m.id
      where ${isRemote} and not r.is_digital
        or ${isRemote} <> (e.retrieval_method = 'R')
        or (left(m.meter_type, 2) in ('S1', 'S2') or g.mechanism in ('S1', 'S2'))
          and g.mechanism <> left(m.meter_type, 2)`,
  ),
  check(
    'A meter is inspected while it hangs at its meter point, and certified when it is put up',
    sql`select format('meter %s from %s to %s: inspected on %s, certified from %s to %s', m.id,
        m.active_from, m.active_to, r.last_inspected_on, e.certified_on, e.certified_until) as what
      from ${meters} m
      join ${meterRecords} r on r.meter_id = m.id
      left join ${electricityMeterRecords} e on e.meter_id = m.id
      where r.last_inspected_on < m.active_from or r.last_inspected_on > m.active_to
        or e.certified_on > m.active_from or e.certified_until <= m.active_from`,
  ),
  check(
    'A gas meter is at work as long as it hangs at its meter point',
    sql`select format('meter %s from %s to %s: %s since %s', m.id, m.active_from, m.active_to,
        g.status, g.status_since) as what
      from ${meters} m join ${gasMeterRecords} g on g.meter_id = m.id
      where (m.active_to is not null) <> (g.status = 'RE')
        or g.status = 'RE' and g.status_since <> m.active_to
        or g.status_since < m.active_from`,
  ),
  check(
    'A gas meter counts in steps of the unit that it shows',
    sql`select format('meter %s: imperial %s, readings times %s', m.id, g.is_imperial,
        g.reading_factor) as what
      from ${meters} m join ${gasMeterRecords} g on g.meter_id = m.id
      where g.is_imperial <> (g.reading_factor <> 1) or g.is_imperial and ${isRemote}`,
  ),
  check(
    'An electricity meter is known in its home by the device that stands for it',
    sql`select format('meter %s: %s and %s', e.meter_id, e.esme_id, d.device_id) as what
      from ${electricityMeterRecords} e
      -- A former device keeps its meter and has left the network.
      left join ${smartDevices} d on e.meter_id in (d.import_meter_id, d.export_meter_id)
        and d.status <> 'DECOMMISSIONED'
      where e.esme_id is distinct from d.device_id`,
  ),
  check(
    'A meter point of gas is in the register of the transporters, and no other is',
    sql`select format('meter point %s', p.identifier) as what
      from ${meterPoints} p left join ${gasRegistrations} r on r.meter_point_id = p.id
      where (p.fuel = 'GAS') <> (r.meter_point_id is not null)`,
  ),
  check(
    'The register of the transporters agrees with the particulars of a gas meter point',
    sql`select format('meter point %s: %s of %s in %s, class %s, daily %s and %s', p.identifier,
        r.end_user_category_code, d.end_user_category, d.ldz, d.supply_class, r.is_daily_metered,
        r.mrf_type) as what
      from ${meterPoints} p
      join ${gasDetails} d on d.meter_point_id = p.id
      join ${gasRegistrations} r on r.meter_point_id = p.id
      where r.is_daily_metered <> (d.supply_class <= 2)
        or r.mrf_type <> case when r.is_daily_metered then 'D' else d.meter_read_batch_frequency end
        or not ${isCodeOfCategory}`,
  ),
  check(
    'The register of the transporters tells where the supply of a gas meter point stands',
    sql`select format('meter point %s: %s, nominated %s, %s there', p.identifier, p.status,
        r.nomination_type, r.xoserve_status) as what
      from ${meterPoints} p join ${gasRegistrations} r on r.meter_point_id = p.id
      where not ${isNominatedAsDue} or not ${tellsStatus}`,
  ),
];
