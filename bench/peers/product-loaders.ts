import type { Band, TariffShape } from '../../src/kernel/tariffs.ts';
import { loadMany } from './batches.ts';
import type { Run } from './database.ts';

export interface ProductRow {
  readonly id: number;
  readonly code: string;
  readonly displayName: string;
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly isBusiness: boolean;
  readonly isPrepay: boolean;
  readonly isChargedHalfHourly: boolean;
}

export interface TariffRow {
  readonly id: number;
  readonly product_id: number;
  readonly gsp_group_id: string;
  readonly code: string;
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly shape: TariffShape;
}

interface RateRow {
  readonly tariff_id: number;
  readonly way_to_pay: string;
  readonly band: Band;
  /** Ten-thousandths of a penny, without VAT. */
  readonly price: number;
}

const onSale = `
  select id, code, display_name as "displayName", direction, is_business as "isBusiness",
    is_prepay as "isPrepay", is_charged_half_hourly as "isChargedHalfHourly"
  from products.products product
  where not is_hidden and availability = 'EVERYONE' and available_from <= now()
    and (available_to is null or now() < available_to)
    and exists (select from products.tariffs tariff
      where tariff.product_id = product.id and tariff.gsp_group_id = $1)
  order by id limit $2`;

const tariffsInGroups = `
  select id, product_id, gsp_group_id, code, fuel, shape from products.tariffs
  where product_id = any($1) and gsp_group_id = any($2) order by id`;

const ratesNow = `
  select rate.tariff_id, asked.way_to_pay, rate.band,
    (rate.pence_excl_vat * 10000)::int as price
  from unnest($1::int[], $2::text[]) asked(tariff_id, way_to_pay)
  join products.tariff_rates rate on rate.tariff_id = asked.tariff_id
    and (rate.payment_method is null or rate.payment_method = asked.way_to_pay)
  where rate.valid_from <= now() and (rate.valid_to is null or now() < rate.valid_to)`;

/** The products that everyone can take up now in a GSP group, such as `_C`. */
export function productsOnSale(run: Run, group: string, first: number): Promise<ProductRow[]> {
  return run<ProductRow>('productsOnSale', onSale, [group, first]);
}

/** The loaders of one request that are about products; their keys are two words. */
export function productLoaders(run: Run) {
  return {
    /** By product and GSP group. */
    tariffsInGroup: loadMany(
      (keys: readonly string[]) => {
        const [products, groups] = columnsOf(keys);
        return run<TariffRow>('tariffsInGroups', tariffsInGroups, [products, groups]);
      },
      ({ product_id, gsp_group_id }) => `${product_id} ${gsp_group_id}`,
    ),
    /** By tariff and way to pay. */
    ratesOfTariff: loadMany(
      (keys: readonly string[]) => run<RateRow>('ratesNow', ratesNow, columnsOf(keys)),
      ({ tariff_id, way_to_pay }) => `${tariff_id} ${way_to_pay}`,
    ),
  };
}

function columnsOf(keys: readonly string[]): [string[], string[]] {
  const pairs = keys.map((key) => key.split(' '));
  return [pairs.map(([id = '']) => id), pairs.map(([, word = '']) => word)];
}
