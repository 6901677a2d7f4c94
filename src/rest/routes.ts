import { account } from './accounts/account.ts';
import { electricityConsumption, gasConsumption } from './consumption/consumption.ts';
import { gridSupplyPoints } from './places/grid-supply-points.ts';
import { electricityMeterPoint } from './places/meter-point.ts';
import { product } from './products/product.ts';
import { productList } from './products/product-list.ts';
import { electricityRates, gasRates } from './products/rates.ts';
import type { RestRoute } from './route.ts';

/** The routes of the REST API, in the order of the reference. */
export const restRoutes: readonly RestRoute[] = [
  productList,
  product,
  electricityRates,
  gasRates,
  account,
  electricityMeterPoint,
  electricityConsumption,
  gasConsumption,
  gridSupplyPoints,
];

/** Where the document is that describes them. */
export const schemaPath = '/v1/schema/';
/** Names the whole REST API. */
export const everyPath = '/v1/';

/** What a brownout can switch off. */
export const pathsToSwitchOff: readonly string[] = [
  everyPath,
  ...restRoutes.map(({ path }) => path),
];
