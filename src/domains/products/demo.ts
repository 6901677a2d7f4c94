import type { Database } from '../../database/database.ts';
import { RowBatch } from '../../database/row-batch.ts';
import type { World, WorldStep } from '../../demo/step.ts';
import { dayOfDate } from '../../kernel/calendar.ts';
import { todayInLondon } from '../../kernel/clock.ts';
import { startOfLondonDay } from '../../kernel/london.ts';
import { gspGroups } from '../../kernel/meter-points.ts';
import { seededRandom } from '../../kernel/random.ts';
import type { TariffShape } from '../../kernel/tariffs.ts';
import { simulatedWholesalePrices } from '../../outside/wholesale-prices/simulated.ts';
import { type ProductPlan, productPlans } from './catalogue/catalogue.demo.ts';
import { writeCatalogue } from './catalogue/offerings.demo.ts';
import { tagNames, termsPlans } from './offers/terms.demo.ts';
import { productTags, termsVersions } from './offers/terms.tables.ts';
import { products, tariffs, timeOfUseSchemes, timeOfUseSlots } from './tables.ts';
import { rateOf, ratesOf } from './tariffs/prices.demo.ts';
import { publishPrices } from './tariffs/publication.actions.ts';
import { type NewRate, saveRates } from './tariffs/rates.store.ts';
import { schemePlans, timeZoneOfScheme } from './tariffs/schemes.demo.ts';

/** How far back the prices go that follow the wholesale market: further than any half-hour. */
const pricedDaysBack = 410;

export const productsDemo: WorldStep = {
  name: 'products',
  title: 'products and their prices',
  async write(tx, world) {
    const schemeIds = await writeSchemes(tx);
    const productIds = await writeProducts(tx, world);
    await writeTerms(tx, world);
    await writeCatalogue(tx, world, productPlans, productIds);
    await writeTariffs(tx, world, schemeIds, productIds);
    const today = dayOfDate(todayInLondon({ now: () => world.begunAt }));
    await publishPrices(tx, simulatedWholesalePrices, world.begunAt, today - pricedDaysBack);
  },
};

async function writeSchemes(tx: Database): Promise<ReadonlyMap<string, number>> {
  const added = await tx.query
    .insert(timeOfUseSchemes)
    .values(
      schemePlans.map((plan) => ({
        code: plan.code,
        name: plan.name,
        timeZone: timeZoneOfScheme(plan),
        isSwitchedByMeter: plan.isSwitchedByMeter ?? false,
      })),
    )
    .returning({ id: timeOfUseSchemes.id, code: timeOfUseSchemes.code });
  const ids = new Map(added.map(({ code, id }) => [code, id]));
  await tx.query.insert(timeOfUseSlots).values(
    schemePlans.flatMap(({ code, slots }) =>
      slots.map(([band, activeFrom, activeTo, days = 'EVERY_DAY'], place) => ({
        schemeId: ids.get(code) ?? 0,
        place,
        band,
        activeFrom,
        activeTo,
        onWorkdays: days !== 'WEEKENDS',
        onSaturdays: days !== 'WORKDAYS',
        onSundays: days !== 'WORKDAYS',
        onHolidays: true,
        seasonName: 'All year',
        seasonFromMonth: 1,
        seasonFromDay: 1,
        seasonToMonth: 12,
        seasonToDay: 31,
      })),
    ),
  );
  return ids;
}

async function writeProducts(
  tx: Database,
  { begunAt }: World,
): Promise<ReadonlyMap<string, number>> {
  const today = todayInLondon({ now: () => begunAt });
  const at = (day: number) => startOfLondonDay(today.add({ days: day }));
  const added = await tx.query
    .insert(products)
    .values(
      productPlans.map((plan) => {
        const has = (trait: ProductPlan['traits'][number]) => plan.traits.includes(trait);
        const { code, brand, displayName, fullName, description, notes, direction } = plan;
        const { termMonths, exitFeesPence, tags, from, to, ends } = plan;
        return {
          code,
          brand,
          displayName,
          fullName,
          description,
          notes,
          direction,
          availableFrom: at(from),
          availableTo: to === null ? null : at(to),
          endsAt: ends === undefined ? null : at(ends),
          termMonths,
          exitFeesPence,
          exitFeesType: exitFeesPence > 0 ? ('PER_FUEL' as const) : ('NONE' as const),
          isVariable: has('VARIABLE'),
          isTracker: has('TRACKER'),
          isGreen: has('GREEN'),
          isPrepay: has('PREPAY'),
          isBusiness: has('BUSINESS'),
          isOccupier: has('OCCUPIER'),
          isChargedHalfHourly: has('HALF_HOURLY'),
          isDefault: has('DEFAULT'),
          isHidden: has('HIDDEN'),
          availability: has('RESTRICTED') ? ('RESTRICTED' as const) : ('EVERYONE' as const),
          tags: [...tags],
          createdAt: at(from - 30),
        };
      }),
    )
    .returning({ id: products.id, code: products.code });
  return new Map(added.map(({ code, id }) => [code, id]));
}

async function writeTerms(tx: Database, { begunAt }: World): Promise<void> {
  const today = todayInLondon({ now: () => begunAt });
  await tx.query
    .insert(productTags)
    .values(Object.entries(tagNames).map(([code, displayName]) => ({ code, displayName })));
  await tx.query.insert(termsVersions).values(
    termsPlans.map(({ from, ...terms }) => ({
      ...terms,
      effectiveFrom: startOfLondonDay(today.add({ days: from })),
    })),
  );
}

const ratesInShape: Readonly<Record<TariffShape, number>> = {
  ONE_RATE: 1,
  HALF_HOURLY: 1,
  TWO_RATE: 2,
  THREE_RATE: 3,
  FOUR_RATE: 4,
  FOUR_RATE_EV: 4,
};

/** The GSP groups that a product is sold in. */
function regionsOf({ regions }: ProductPlan): readonly string[] {
  return regions ?? gspGroups.map(({ id }) => id);
}

/** A smart meter that is read by the half-hour counts by one register, however many prices there are. */
function registersOf(plan: ProductPlan, shape: TariffShape): number {
  return plan.traits.includes('HALF_HOURLY') ? 1 : ratesInShape[shape];
}

/** `E-2R-GO-VAR-22-10-14-A`: the fuel, how many rates, the product and the region. */
export function tariffCodeOf(
  plan: ProductPlan,
  fuel: 'ELECTRICITY' | 'GAS',
  shape: TariffShape,
  gspGroupId: string,
): string {
  return `${fuel.charAt(0)}-${registersOf(plan, shape)}R-${plan.code}-${gspGroupId.slice(1)}`;
}

async function writeTariffs(
  tx: Database,
  { begunAt }: World,
  schemeIds: ReadonlyMap<string, number>,
  productIds: ReadonlyMap<string, number>,
): Promise<void> {
  const today = todayInLondon({ now: () => begunAt });
  const rows = await RowBatch.open(tx, [tariffs]);
  const rates: NewRate[] = [];
  for (const plan of productPlans) {
    const wanted = regionsOf(plan).flatMap((gspGroupId) => [
      ...plan.electricity.map((shape) => ({ fuel: 'ELECTRICITY' as const, shape, gspGroupId })),
      ...(plan.hasGas ? [{ fuel: 'GAS' as const, shape: 'ONE_RATE' as const, gspGroupId }] : []),
    ]);
    for (const tariff of wanted) {
      const { fuel, shape, gspGroupId } = tariff;
      const scheme = fuel === 'ELECTRICITY' ? plan.schemes[shape] : undefined;
      const id = rows.addNumbered(tariffs, {
        productId: productIds.get(plan.code) ?? 0,
        code: tariffCodeOf(plan, fuel, shape, gspGroupId),
        fuel,
        shape,
        gspGroupId,
        timeOfUseSchemeId: scheme === undefined ? null : (schemeIds.get(scheme) ?? null),
        ...formulaOf(plan, fuel, gspGroupId),
      });
      rates.push(...ratesOf(plan, tariff, today).map((rate) => rateOf(rate, id)));
    }
  }
  await rows.write();
  await saveRates(tx, rates);
}

/** Regions pay between a little less and a little more than the mean for the same power. */
export function formulaOf(plan: ProductPlan, fuel: 'ELECTRICITY' | 'GAS', gspGroupId: string) {
  const { price } = plan;
  const region = seededRandom(`halfhour wholesale region ${gspGroupId}`).next();
  if (price.kind === 'HALF_HOURLY') {
    return {
      wholesaleCoefficient: (price.coefficient + (region - 0.5) * 0.2).toFixed(4),
      peakOffsetPence: (price.peakOffsetPence + Math.round((region - 0.5) * 2)).toFixed(4),
      priceCapPence: price.capPence.toFixed(4),
      priceFloorPence: price.floorPence.toFixed(4),
    };
  }
  if (price.kind === 'DAILY') {
    const isGas = fuel === 'GAS';
    return {
      wholesaleCoefficient: (1.15 + (region - 0.5) * 0.1).toFixed(4),
      peakOffsetPence: (isGas ? 1.9 : 12.6 + (region - 0.5) * 2).toFixed(4),
      priceCapPence: (isGas ? 28.57 : 95.24).toFixed(4),
      priceFloorPence: '0.0000',
    };
  }
  return {};
}
