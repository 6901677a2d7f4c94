import { gridSupplyPoints } from './places/grid-supply-points.ts';
import { electricityMeterPoint } from './places/meter-point.ts';
import type { RestRoute } from './route.ts';

/** The routes of the REST API, in the order of the reference. */
export const restRoutes: readonly RestRoute[] = [electricityMeterPoint, gridSupplyPoints];

/** Where the document is that describes them. */
export const schemaPath = '/v1/schema/';
/** Names the whole REST API. */
export const everyPath = '/v1/';

/** What a brownout can switch off. */
export const pathsToSwitchOff: readonly string[] = [
  everyPath,
  ...restRoutes.map(({ path }) => path),
];
