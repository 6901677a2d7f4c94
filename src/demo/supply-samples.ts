import type { Temporal } from 'temporal-polyfill';
import { planAgreements, suppliesOf } from '../domains/agreements/agreements/plans.demo.ts';
import { placesOf } from '../domains/metering/places/places.demo.ts';
import { productPlans } from '../domains/products/catalogue/catalogue.demo.ts';
import { tariffCodeOf } from '../domains/products/demo.ts';
import type { TownPlan } from './plan.ts';

/**
 * The serial numbers of the meters that are now at the homes of viewers. They are drawn while the
 * world is written, among other draws of a meter point; a test compares them with the world.
 */
const serialNumbers: Readonly<Record<string, readonly [electricity: string, gas: string]>> = {
  'household-everything': ['2110L8720790', 'E6S54255671'],
  'household-plain': ['2115L4144465', 'E6S65629079'],
  'household-013': ['2121L3240554', 'E6S33155190'],
  'household-015': ['2116L6437612', 'E6S44713387'],
};

/** What to ask about the meters of a home and the tariffs that they are on, `today` and on any day. */
export function supplySamples(
  town: TownPlan,
  key: string,
  today: Temporal.PlainDate,
): Readonly<Record<string, string>> {
  const place = placesOf(town).find((each) => each.key === key);
  const [electricity, gas] = serialNumbers[key] ?? [];
  if (!place || !electricity || !gas) throw new Error(`The town has no meters known of ${key}`);
  const codeOn = (wanted: 'ELECTRICITY' | 'GAS'): string => {
    const supply = suppliesOf(place).find(
      ({ fuel, direction }) => fuel === wanted && direction === 'IMPORT',
    );
    const agreement =
      supply && planAgreements(supply, today).findLast(({ from }) => from.until(today).days >= 0);
    const product = productPlans.find(({ code }) => code === agreement?.productCode);
    if (!product) throw new Error(`The plan has no product for ${key}`);
    // The meters of these homes have one register, so a single rate where the product has one.
    const [shape = 'ONE_RATE'] = product.electricity;
    const hasOneRate = wanted === 'GAS' || product.electricity.includes('ONE_RATE');
    return tariffCodeOf(product, wanted, hasOneRate ? 'ONE_RATE' : shape, place.gspGroup);
  };
  return {
    meterSerialNumber: electricity,
    gasMeterSerialNumber: gas,
    tariffCode: codeOn('ELECTRICITY'),
    gasTariffCode: codeOn('GAS'),
  };
}
