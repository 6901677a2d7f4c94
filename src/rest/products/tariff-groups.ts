import { type TSchema, Type } from 'typebox';
import {
  bandsOfRegisters,
  type ProductRow,
  penceOf,
  type Registers,
  type TariffAtInstant,
} from '../../domains/products/index.ts';
import type { Band } from '../../kernel/tariffs.ts';
import { nullable } from '../schemas.ts';
import { addressOfProduct, linkSchema } from './product-fields.ts';

/** The words for the prices of a band: of its fields, of its links, and of their paths. */
const wordOfBand = {
  STANDARD: 'standard_unit_rate',
  DAY: 'day_unit_rate',
  NIGHT: 'night_unit_rate',
  OFF_PEAK: 'off_peak_unit_rate',
  EV_DEVICE_PEAK: 'ev_device_peak_unit_rate',
  EV_DEVICE_OFF_PEAK: 'ev_device_off_peak_unit_rate',
} as const satisfies Partial<Readonly<Record<Band, string>>>;

const groupOf = {
  SINGLE: 'single_register_electricity_tariffs',
  DUAL: 'dual_register_electricity_tariffs',
  THREE_RATE: 'three_rate_electricity_tariffs',
  FOUR_RATE_EV: 'four_rate_ev_electricity_tariffs',
} as const satisfies Readonly<Record<Registers, string>>;
const groupOfGas = 'single_register_gas_tariffs';
type Group = (typeof groupOf)[Registers] | typeof groupOfGas;

const pence = Type.Number({ description: 'Pence.' });

function tariffSchema(registers: Registers) {
  const rates = bandsOfRegisters[registers].flatMap((band) =>
    ['exc', 'inc'].map((how) => {
      const description = `Pence per kWh, ${how === 'exc' ? 'without' : 'with'} VAT.`;
      return [`${wordOfBand[band]}_${how}_vat`, nullable(Type.Number({ description }))] as const;
    }),
  );
  return Type.Object({
    code: Type.String({ examples: ['E-1R-VAR-22-11-01-A'] }),
    standing_charge_exc_vat: Type.Number({ description: 'Pence a day, without VAT.' }),
    standing_charge_inc_vat: Type.Number({ description: 'Pence a day, with VAT.' }),
    online_discount_exc_vat: pence,
    online_discount_inc_vat: pence,
    dual_fuel_discount_exc_vat: pence,
    dual_fuel_discount_inc_vat: pence,
    exit_fees_exc_vat: pence,
    exit_fees_inc_vat: pence,
    exit_fees_type: Type.Enum(['NONE', 'PER_FUEL']),
    links: Type.Array(linkSchema),
    ...(Object.fromEntries(rates) as Readonly<Record<string, TSchema>>),
  });
}

type Tariff = Readonly<Record<string, unknown>>;
type TariffsByPayment = Readonly<Record<string, Tariff>>;
type TariffsByRegion = Readonly<Record<string, TariffsByPayment>>;

function groupSchema(registers: Registers) {
  const byRegion = Type.Record(Type.String(), Type.Record(Type.String(), tariffSchema(registers)), {
    description: 'By GSP group, as `_A`, and then by the way to pay.',
  });
  return Type.Unsafe<TariffsByRegion>(byRegion);
}

/** The tariffs of a product by their kind. */
export const groupSchemas = {
  single_register_electricity_tariffs: groupSchema('SINGLE'),
  dual_register_electricity_tariffs: groupSchema('DUAL'),
  three_rate_electricity_tariffs: groupSchema('THREE_RATE'),
  single_register_gas_tariffs: groupSchema('SINGLE'),
  four_rate_ev_electricity_tariffs: groupSchema('FOUR_RATE_EV'),
} as const satisfies Readonly<Record<Group, TSchema>>;

/** The ways to pay under which a tariff stands. */
export function paymentsOf({ dependsOnPayment }: TariffAtInstant): readonly string[] {
  return dependsOnPayment ? ['varying'] : ['direct_debit_monthly', 'direct_debit_quarterly'];
}

/** A product's tariffs by kind, GSP group and way to pay; a kind that it does not have is empty. */
export function tariffGroupsOf(
  product: ProductRow,
  tariffs: readonly TariffAtInstant[],
  origin: string,
): Readonly<Record<Group, TariffsByRegion>> {
  const groups: Record<Group, Record<string, TariffsByPayment>> = {
    single_register_electricity_tariffs: {},
    dual_register_electricity_tariffs: {},
    three_rate_electricity_tariffs: {},
    single_register_gas_tariffs: {},
    four_rate_ev_electricity_tariffs: {},
  };
  for (const each of tariffs) {
    const { fuel, gspGroupId } = each.tariff;
    const shown = tariffOf(product, each, origin);
    const group = groups[fuel === 'GAS' ? groupOfGas : groupOf[each.registers]];
    group[gspGroupId] = Object.fromEntries(paymentsOf(each).map((payment) => [payment, shown]));
  }
  return groups;
}

function tariffOf(product: ProductRow, each: TariffAtInstant, origin: string): Tariff {
  const { tariff, registers, prices, vatPercent } = each;
  const standing = prices.get('STANDING_CHARGE') ?? 0;
  const words = bandsOfRegisters[registers].map((band) => [band, wordOfBand[band]] as const);
  const rates = words.flatMap(([band, word]) => {
    const price = prices.get(band);
    return [
      [`${word}_exc_vat`, price === undefined ? null : penceOf(price)],
      [`${word}_inc_vat`, price === undefined ? null : penceOf(price, vatPercent)],
    ];
  });
  const base = `${addressOfProduct(origin, product)}${tariff.fuel.toLowerCase()}-tariffs/${encodeURIComponent(tariff.code)}`;
  const rels = ['standing_charges', ...words.map(([, word]) => `${word}s`)];
  return {
    code: tariff.code,
    standing_charge_exc_vat: penceOf(standing),
    standing_charge_inc_vat: penceOf(standing, vatPercent),
    online_discount_exc_vat: 0,
    online_discount_inc_vat: 0,
    dual_fuel_discount_exc_vat: 0,
    dual_fuel_discount_inc_vat: 0,
    // A fee for leaving makes a loss good, and is outside the scope of VAT.
    exit_fees_exc_vat: product.exitFeesPence,
    exit_fees_inc_vat: product.exitFeesPence,
    exit_fees_type: product.exitFeesType,
    links: rels.map((rel) => ({
      href: `${base}/${rel.replaceAll('_', '-')}/`,
      method: 'GET',
      rel,
    })),
    ...Object.fromEntries(rates),
  };
}
