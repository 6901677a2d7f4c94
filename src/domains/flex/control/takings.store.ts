import { and, inArray, isNotNull, or } from 'drizzle-orm';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { devices } from '../devices/devices.tables.ts';

const selectCharged = statement('flex_charged_behind_points', (query) =>
  query
    .select({
      id: devices.id,
      meterPointId: devices.meterPointId,
      liveAt: devices.liveAt,
      lifecycle: devices.lifecycle,
      kind: devices.kind,
      capacityWh: devices.capacityWh,
    })
    .from(devices)
    .where(
      and(
        isAnyOf(devices.meterPointId, 'meterPointIds'),
        or(
          inArray(devices.kind, ['VEHICLE', 'CHARGE_POINT']),
          and(inArray(devices.kind, ['BATTERY', 'INVERTER']), isNotNull(devices.capacityWh)),
        ),
        isNotNull(devices.liveAt),
      ),
    )
    .orderBy(devices.id),
);

/** The vehicles, charge points and batteries behind meter points that are on the platform, or once were. */
export function chargedBehind(db: Database, meterPointIds: readonly number[]) {
  return selectCharged(db, { meterPointIds });
}

type ChargedDevice = Awaited<ReturnType<typeof selectCharged>>[number];

/** The same of one meter point. */
export const chargedBehindPoint = loadMany<number, ChargedDevice>(
  'flex.chargedBehindPoint',
  chargedBehind,
  ({ meterPointId }) => meterPointId,
);
