import { sql } from 'drizzle-orm';
import { type Break, one } from './break.ts';

/** No device is of a model that nobody reaches. */
const unreached = one('flex.device_models', "kind = 'VEHICLE' and integration = 'UNAVAILABLE'");

export const deviceModelBreaks: Readonly<Record<string, readonly Break[]>> = {
  'The makes and models in the database are those that the release lists': [
    sql`update flex.device_models set capacity_wh = capacity_wh + 1 where id = ${unreached}`,
    sql`delete from flex.device_models where id = ${unreached}`,
    sql`insert into flex.device_models (id, kind, make, providers, integration, is_deprecated)
      values (9999, 'THERMOSTAT', 'Tado', '{}', 'UNAVAILABLE', false)`,
  ],
  'A device, and the charge point of a vehicle, is of a make and model of the catalogue, with its battery':
    [
      sql`update flex.devices set model = 'Runabout'
        where id = ${one('flex.devices', "kind = 'VEHICLE'")}`,
      sql`update flex.devices set model = 'Giv-Bat 2.6'
        where id = ${one('flex.devices', "kind = 'BATTERY'")}`,
      sql`update flex.devices set charge_point_model = 'Wall 7'
        where id = ${one('flex.devices', 'charge_point_model is not null')}`,
      sql`update flex.devices set make = 'Larder'
        where id = ${one('flex.devices', "kind = 'INVERTER'")}`,
      sql`update flex.devices set make = 'Larder'
        where id = ${one('flex.devices', "kind = 'OTHER'")}`,
    ],
};
