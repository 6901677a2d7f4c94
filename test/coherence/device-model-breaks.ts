import { sql } from 'drizzle-orm';
import { type Break, one } from './break.ts';

const unknown = one('flex.device_models', "kind = 'VEHICLE' and integration = 'UNAVAILABLE'");

/** Devices are of models that are known to be chosen from: the breaks change others. */
export const deviceModelBreaks: Readonly<Record<string, readonly Break[]>> = {
  'The makes and models in the database are those that the release lists': [
    sql`update flex.device_models set capacity_wh = capacity_wh + 1 where id = ${unknown}`,
    sql`delete from flex.device_models where id = ${unknown}`,
    sql`insert into flex.device_models (id, kind, make, providers, integration, is_deprecated)
      values (9999, 'THERMOSTAT', 'Tado', '{}', 'UNAVAILABLE', false)`,
  ],
};
