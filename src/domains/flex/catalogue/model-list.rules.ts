import { batteryModels } from './battery-models.rules.ts';
import { chargePointModels } from './charge-point-models.rules.ts';
import { heatPumpModels } from './heat-pump-models.rules.ts';
import type { DeviceModel } from './listed-models.rules.ts';
import { otherMakes } from './other-makes.rules.ts';
import { vehicleModels } from './vehicle-models.rules.ts';

/**
 * Every make and model that this release knows. A new one takes the next identifier of its kind; none is
 * given twice, and a model that is out of use is deprecated and stays.
 */
export const modelList: readonly DeviceModel[] = [
  ...vehicleModels,
  ...chargePointModels,
  ...batteryModels,
  ...heatPumpModels,
  ...otherMakes,
];

/** What makes the rows of the database those of a list: which to write, and which identifiers to drop. */
export function changesTo(
  list: readonly DeviceModel[],
  present: readonly DeviceModel[],
): { readonly write: readonly DeviceModel[]; readonly drop: readonly number[] } {
  const listed = new Set(list.map(({ id }) => id));
  const known = new Map(present.map((model) => [model.id, textOf(model)]));
  return {
    write: list.filter((model) => known.get(model.id) !== textOf(model)),
    drop: present.flatMap(({ id }) => (listed.has(id) ? [] : [id])),
  };
}

function textOf(model: DeviceModel): string {
  return JSON.stringify(model, (Object.keys(model) as string[]).toSorted());
}
