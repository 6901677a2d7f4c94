import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { deviceModels } from '../catalogue/catalogue.tables.ts';
import { devices } from './devices.tables.ts';

/** What of a battery one maker calls usable and another does not. */
const toleratedPercent = 2;

export const deviceModelsCoherence: readonly Check[] = [
  check(
    'A device, and the charge point of a vehicle, is of a make and model of the catalogue, with its battery',
    sql`select format('device %s: %s %s', d.uuid, is_a.make, is_a.model) as what
      from ${devices} d
      cross join lateral (values
        (case d.kind when 'OTHER' then 'THERMOSTAT' else d.kind end, d.make, d.model,
          case when d.kind in ('VEHICLE', 'BATTERY') then d.capacity_wh end),
        ('CHARGE_POINT', d.charge_point_make, d.charge_point_model, null)
      ) is_a(kind, make, model, capacity_wh)
      where is_a.make is not null and d.device_type not in ('STORAGE_HEATERS', 'ELECTRICITY_METERS')
        and not exists (select from ${deviceModels} m
          where m.kind = is_a.kind and lower(m.make) = lower(is_a.make)
            and (m.model is null or lower(m.model) = lower(is_a.model))
            and (is_a.capacity_wh is null
              or abs(is_a.capacity_wh - m.capacity_wh) * 100 <= ${toleratedPercent} * m.capacity_wh))`,
  ),
];
