import { Temporal } from 'temporal-polyfill';
import { type Static, Type } from 'typebox';
import { type ProductRow, type TariffAtInstant, yearlyCost } from '../../domains/products/index.ts';
import { typicalConsumption } from '../../domains/usage/index.ts';
import { londonDateOf } from '../../kernel/london.ts';
import { paymentsOf } from './tariff-groups.ts';

const kwh = Type.Integer({ description: 'kWh a year.' });

/** What the quotes are for. */
export const sampleConsumptionSchema = Type.Object({
  electricity_single_rate: Type.Object({ electricity_standard: kwh }),
  electricity_dual_rate: Type.Object({ electricity_day: kwh, electricity_night: kwh }),
  dual_fuel_single_rate: Type.Object({ electricity_standard: kwh, gas_standard: kwh }),
  dual_fuel_dual_rate: Type.Object({
    electricity_day: kwh,
    electricity_night: kwh,
    gas_standard: kwh,
  }),
});
type SampleConsumption = Static<typeof sampleConsumptionSchema>;

const cost = Type.Object({
  annual_cost_inc_vat: Type.Integer({ description: 'Pence, with VAT.' }),
  annual_cost_exc_vat: Type.Integer({ description: 'Pence, without VAT.' }),
});

/** What the sample consumption costs in a year, as far as the product supplies it. */
export const quoteSchema = Type.Partial(
  Type.Object({
    electricity_single_rate: cost,
    electricity_dual_rate: cost,
    dual_fuel_single_rate: cost,
    dual_fuel_dual_rate: cost,
  }),
);
type Quote = Static<typeof quoteSchema>;
type QuotesByPayment = Record<string, Quote>;

/** What a home of medium use takes in a year, as Ofgem has it at an instant. */
export function sampleConsumptionOf(atMs: number): SampleConsumption {
  const on = londonDateOf(Temporal.Instant.fromEpochMilliseconds(atMs));
  const { electricityKwh, dayKwh, nightKwh, gasKwh } = typicalConsumption('MEDIUM', on);
  const single = { electricity_standard: electricityKwh };
  const dual = { electricity_day: dayKwh, electricity_night: nightKwh };
  return {
    electricity_single_rate: single,
    electricity_dual_rate: dual,
    dual_fuel_single_rate: { ...single, gas_standard: gasKwh },
    dual_fuel_dual_rate: { ...dual, gas_standard: gasKwh },
  };
}

/** Quotes by GSP group and way to pay; none of products that pay for what is given back. */
export function quotesOf(
  { direction }: ProductRow,
  tariffs: readonly TariffAtInstant[],
  sample: SampleConsumption,
): Record<string, QuotesByPayment> {
  if (direction === 'EXPORT') return {};
  const byRegion = Map.groupBy(tariffs, ({ tariff }) => tariff.gspGroupId);
  const quotes: Record<string, QuotesByPayment> = {};
  for (const [region, inRegion] of byRegion) {
    const byPayment: QuotesByPayment = {};
    for (const payment of new Set(inRegion.flatMap(paymentsOf))) {
      const quote = quoteOf(inRegion, sample);
      if (Object.keys(quote).length > 0) byPayment[payment] = quote;
    }
    quotes[region] = byPayment;
  }
  return quotes;
}

function quoteOf(inRegion: readonly TariffAtInstant[], sample: SampleConsumption): Quote {
  const ofFuel = (fuel: 'ELECTRICITY' | 'GAS', registers: 'SINGLE' | 'DUAL') =>
    inRegion.find((each) => each.tariff.fuel === fuel && each.registers === registers);
  const single = ofFuel('ELECTRICITY', 'SINGLE');
  const dual = ofFuel('ELECTRICITY', 'DUAL');
  const gas = ofFuel('GAS', 'SINGLE');
  const { electricity_standard: STANDARD, gas_standard } = sample.dual_fuel_single_rate;
  const { electricity_day: DAY, electricity_night: NIGHT } = sample.electricity_dual_rate;
  const bySingle = single && { ...single, kwh: { STANDARD } };
  const byDual = dual && { ...dual, kwh: { DAY, NIGHT } };
  const byGas = gas && { ...gas, kwh: { STANDARD: gas_standard } };
  return {
    ...named('electricity_single_rate', [bySingle]),
    ...named('electricity_dual_rate', [byDual]),
    ...named('dual_fuel_single_rate', [bySingle, byGas]),
    ...named('dual_fuel_dual_rate', [byDual, byGas]),
  };
}

type Supply = Parameters<typeof yearlyCost>[0][number];

/** The cost of some supplies under its name; nothing where one of them, or a price, is missing. */
function named(name: keyof Quote, supplies: readonly (Supply | undefined)[]): Quote {
  const supplied = supplies.filter((each) => each !== undefined);
  if (supplied.length < supplies.length) return {};
  const yearly = yearlyCost(supplied);
  if (!yearly) return {};
  return {
    [name]: {
      annual_cost_inc_vat: yearly.inclVatPence,
      annual_cost_exc_vat: yearly.exclVatPence,
    },
  };
}
