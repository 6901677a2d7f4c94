import type { SitePlan } from '../../../demo/businesses.plan.ts';
import type { AddressPlan, SupplyPlan } from '../../../demo/homes.plan.ts';
import type { AccountPlan, HouseholdKind, HouseholdPlan } from '../../../demo/households.plan.ts';
import type { TownPlan } from '../../../demo/plan.ts';
import { seededRandom } from '../../../kernel/random.ts';
import {
  chosenExportProduct,
  chosenProduct,
} from '../../agreements/agreements/chosen-products.demo.ts';
import { vehiclesOf } from '../../flex/devices/town-vehicles.demo.ts';
import type { PlaceTraits } from '../half-hours/home-days.demo.ts';

/** Where energy is taken in the town: a home or a site of a business. */
export interface Place {
  readonly key: string;
  readonly kind: HouseholdKind | 'business';
  readonly accountNumber: string;
  readonly brand: AccountPlan['brand'];
  readonly isOccupier: boolean;
  readonly address: AddressPlan;
  readonly gspGroup: string;
  readonly supply: SupplyPlan;
  /** The first day of supply: who lived here before the account began has switched to us. */
  readonly suppliedFrom: HouseholdPlan['occupiedFrom'];
  readonly occupiedFrom: HouseholdPlan['occupiedFrom'];
  readonly occupiedTo: HouseholdPlan['occupiedTo'];
  readonly traits: PlaceTraits;
}

/** Every place of the town, homes first, in the order of the plan. */
export function placesOf(plan: TownPlan): readonly Place[] {
  const homes = plan.households.map((home): Place => {
    const { key, kind, account, address, gspGroup, supply, occupiedFrom, occupiedTo } = home;
    return {
      key,
      kind,
      accountNumber: account.number,
      brand: account.brand,
      isOccupier: kind === 'occupier',
      address,
      gspGroup,
      supply,
      suppliedFrom: suppliedFrom(account, occupiedFrom),
      occupiedFrom,
      occupiedTo,
      traits: traitsOf(key, kind, gspGroup),
    };
  });
  const sites = plan.businesses.flatMap((business) =>
    business.sites.map(
      ({ key, account, address, gspGroup, supply, occupiedFrom, occupiedTo }: SitePlan): Place => ({
        key,
        kind: 'business',
        accountNumber: account.number,
        brand: account.brand,
        isOccupier: false,
        address,
        gspGroup,
        supply,
        suppliedFrom: suppliedFrom(account, occupiedFrom),
        occupiedFrom,
        occupiedTo,
        traits: traitsOf(key, 'business', gspGroup),
      }),
    ),
  );
  return [...homes, ...sites];
}

/** A change of supplier takes a fortnight or so, in which the customer may think again. */
const switchDays = 17;

function suppliedFrom(
  { createdOn, type }: AccountPlan,
  occupiedFrom: HouseholdPlan['occupiedFrom'],
): HouseholdPlan['occupiedFrom'] {
  const isSwitch = type !== 'OCCUPIER' && occupiedFrom.until(createdOn).days > 0;
  return isSwitch ? createdOn.add({ days: switchDays }) : occupiedFrom;
}
/** Sites that bake or dry, in kWh of gas a day. */
const processGas: ReadonlyMap<string, number> = new Map([
  ['business-bakery-site-1', 225],
  ['business-group-site-7', 960],
]);

function traitsOf(key: string, kind: Place['kind'], gspGroup: string): PlaceTraits {
  const random = seededRandom(`halfhour place ${key}`);
  const hasAll = kind === 'everything';
  const isBusiness = kind === 'business';
  const size = isBusiness ? 2 + 3 * random.next() : 0.7 + 0.7 * random.next();
  const hasCurrentTransformer = isBusiness && size > 4;
  return {
    key,
    isBusiness,
    size,
    hasElectricVehicle: hasAll || kind === 'ev-tariff' || kind === 'ev-charge-point',
    vehicles: vehiclesOf(key, kind),
    gspGroup,
    importProduct: chosenProduct({ key, kind }),
    exportProduct: chosenExportProduct(kind),
    hasHeatPump: hasAll || kind === 'heat-pump',
    hasNightHeating: kind === 'day-night' || kind === 'three-rate',
    solarKw: hasAll || kind === 'solar-and-battery' ? 3.6 + 1.4 * random.next() : 0,
    hasBattery: hasAll || kind === 'solar-and-battery',
    processGasKwhPerDay: processGas.get(key) ?? 0,
    hasCurrentTransformer,
    isSettledHalfHourly:
      isBusiness && !hasCurrentTransformer && random.fork('settlement').chance(0.4),
  };
}
