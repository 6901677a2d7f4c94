import { eq } from 'drizzle-orm';
import { loadMany } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { electricityDetails, meters } from '../tables.ts';

const selectSwitched = statement('switched_meters_of_points', (query) =>
  query
    .select({
      meterPointId: meters.meterPointId,
      gspGroupId: electricityDetails.gspGroupId,
      meterType: meters.meterType,
      activeFrom: meters.activeFrom,
    })
    .from(meters)
    .innerJoin(electricityDetails, eq(electricityDetails.meterPointId, meters.meterPointId))
    .where(isAnyOf(meters.meterPointId, 'ids'))
    .orderBy(meters.meterPointId, meters.activeFrom, meters.id),
);

type SwitchedMeterRow = Awaited<ReturnType<typeof selectSwitched>>[number];

/** The electricity meters that hang or hung at a meter point, as far as they decide on rates. */
export const switchedMetersOfPoint = loadMany<number, SwitchedMeterRow>(
  'metering.switchedMetersOfPoint',
  (db, ids) => selectSwitched(db, { ids }),
  ({ meterPointId }) => meterPointId,
);
