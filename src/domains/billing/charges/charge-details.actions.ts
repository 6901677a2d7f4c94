import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { BandCategory, UnitType } from '../../../engine/schema.generated.ts';
import { decimalText, dividedHalfUp } from '../../../kernel/money.ts';
import { agreementOf, methodAt } from '../../agreements/index.ts';
import { gspGroupOfMeterPoint, supplyPointIdentifierOf } from '../../metering/index.ts';
import { quantityText } from '../../usage/index.ts';
import { transactionById } from '../ledgers/postings.store.ts';
import type { BookedAmount } from './amounts.actions.ts';
import { taxShares } from './charge-figures.rules.ts';
import { type ChargeLineRow, linesOfCharge, supplyChargeOf } from './charges.store.ts';
import type { ShownTransaction } from './transactions.actions.ts';

type Charge = Pick<ShownTransaction, 'id' | 'reversesId'>;

/** A rate as a charge bears it. */
interface ShownRate {
  readonly __typename: 'ProductRateType';
  readonly bandCategory: BandCategory;
  readonly bandSubcategory: string | null;
  readonly currency: 'GBP';
  readonly gsp: string | null;
  readonly id: string;
  readonly paymentMethod: string | null;
  readonly pricePerUnit: string;
  readonly rateDescription: string;
  readonly rateExcludingTax: number;
  readonly rateIncludingTax: number;
  readonly stepStart: null;
  readonly stepEnd: null;
  readonly unitType: UnitType;
  readonly validFrom: Temporal.Instant;
  readonly validTo: Temporal.Instant;
}

/** One rate of a charge with what it comes to. */
export interface BreakdownItem {
  readonly consumptionIsEstimated: boolean;
  readonly grossAmount: string;
  readonly netAmount: string;
  readonly numberOfUnits: string;
  readonly periodEndAt: Temporal.Instant;
  readonly periodStartAt: Temporal.Instant;
  readonly rate: ShownRate;
  readonly salesTaxAmount: string;
  readonly supplyPointIdentifier: string | null;
}

/** A tax of a charge; of `charge` whichever transaction is asked about. */
export interface TaxItem {
  readonly amount: string;
  readonly taxType: 'VAT' | 'CCL';
  readonly unitType: 'PROPORTION' | 'CURRENCY_PER_KWH';
  readonly valueTaxed: string;
  readonly chargeId: number;
}

/** The lines of a charge, or of the one that it reverses, and the sign that goes with them. */
async function linesWithSign(
  db: Database,
  { id, reversesId }: Charge,
): Promise<{ readonly sign: 1 | -1; readonly lines: readonly ChargeLineRow[] }> {
  const lines = await db.read(linesOfCharge, reversesId ?? id);
  return { sign: reversesId === null ? 1 : -1, lines };
}

const bandNames: Readonly<Record<ChargeLineRow['item'], string>> = {
  STANDING_CHARGE: 'Standing charge',
  STANDARD: 'Unit rate',
  DAY: 'Day rate',
  NIGHT: 'Night rate',
  OFF_PEAK: 'Off-peak rate',
  PEAK: 'Peak rate',
  EV_DEVICE_PEAK: 'Car, day rate',
  EV_DEVICE_OFF_PEAK: 'Car, night rate',
  CLIMATE_CHANGE_LEVY: 'Climate Change Levy',
};

/** What a charge adds up from; none where it is not for energy. */
export async function breakdownOf(db: Database, charge: Charge): Promise<BreakdownItem[] | null> {
  const supply = await db.read(supplyChargeOf, charge.reversesId ?? charge.id);
  if (!supply) return null;
  const [{ sign, lines }, identifier, agreement, gsp] = await Promise.all([
    linesWithSign(db, charge),
    supplyPointIdentifierOf(db, supply.meterPointId),
    agreementOf(db, supply.agreementId),
    gspGroupOfMeterPoint(db, supply),
  ]);
  return lines.map((line) => {
    const amount = sign * line.amount;
    const gross = BigInt(amount) * BigInt(100 + line.vatPercent);
    return {
      consumptionIsEstimated: line.estimatedWh > 0,
      grossAmount: decimalText(gross, 9),
      netAmount: decimalText(amount, 7),
      numberOfUnits: unitsOf(line, sign),
      periodEndAt: line.toAt,
      periodStartAt: line.fromAt,
      rate: {
        __typename: 'ProductRateType',
        ...categoryOf(line, supply.isExport),
        currency: 'GBP',
        gsp,
        id: `${agreement?.tariffId ?? 0}-${line.item}`,
        paymentMethod: agreement && methodAt(agreement, line.fromAt.epochMilliseconds),
        ...priceOf(line),
        rateDescription: bandNames[line.item],
        stepStart: null,
        stepEnd: null,
        validFrom: line.fromAt,
        validTo: line.toAt,
      },
      salesTaxAmount: decimalText(BigInt(amount) * BigInt(line.vatPercent), 9),
      supplyPointIdentifier: identifier,
    };
  });
}

function categoryOf({ item }: ChargeLineRow, isExport: boolean) {
  const unitType: UnitType = item === 'STANDING_CHARGE' ? 'DAYS_ON_SUPPLY' : 'KWH_CONSUMPTION';
  if (item === 'CLIMATE_CHANGE_LEVY') {
    return { bandCategory: 'ADDITIONAL_CHARGE' as const, bandSubcategory: item, unitType };
  }
  if (item === 'STANDING_CHARGE') {
    return { bandCategory: 'STANDING_CHARGE' as const, bandSubcategory: null, unitType };
  }
  const bandCategory: BandCategory = isExport ? 'GENERATION_CREDIT' : 'CONSUMPTION_CHARGE';
  return { bandCategory, bandSubcategory: item, unitType };
}

/** The rate of a line; where half-hours differ, what a unit costs on average, to ten-thousandths. */
function priceOf(line: ChargeLineRow) {
  const { item, quantity, amount, vatPercent } = line;
  // A watt-hour at a ten-thousandth of a penny a kWh is a ten-millionth; of days the parts differ.
  const divisor = item === 'STANDING_CHARGE' ? BigInt(quantity) * 1000n : BigInt(quantity);
  const multiplied = BigInt(Math.abs(amount)) * (item === 'STANDING_CHARGE' ? 27_600n : 1n);
  const average = divisor === 0n ? 0 : Number(dividedHalfUp(multiplied, divisor));
  const price = line.tenThousandthsExclVat ?? average;
  return {
    pricePerUnit: decimalText(price, 4),
    rateExcludingTax: price / 10_000,
    rateIncludingTax: (price * (100 + vatPercent)) / 1_000_000,
  };
}

function unitsOf({ item, quantity }: ChargeLineRow, sign: 1 | -1): string {
  const band = item === 'CLIMATE_CHANGE_LEVY' ? 'STANDARD' : item;
  return quantityText(band, sign * quantity);
}

/** The taxes of a charge, in pence. */
export async function taxItemsOf(
  db: Database,
  charge: Pick<ShownTransaction, 'id' | 'reversesId' | 'taxPence' | 'netPence'>,
): Promise<TaxItem[]> {
  const { sign, lines } = await linesWithSign(db, charge);
  const chargeId = charge.id;
  if (lines.length === 0) {
    if (charge.taxPence === 0) return [];
    const item = { taxType: 'VAT', unitType: 'PROPORTION' } as const;
    return [
      { ...item, amount: String(charge.taxPence), valueTaxed: String(charge.netPence), chargeId },
    ];
  }
  const vat = taxShares(lines, sign * charge.taxPence).map(
    ({ taxPence, amount }): TaxItem => ({
      amount: String(sign * taxPence || 0),
      taxType: 'VAT',
      unitType: 'PROPORTION',
      valueTaxed: decimalText(sign * amount, 7),
      chargeId,
    }),
  );
  const levy = lines
    .filter(({ item }) => item === 'CLIMATE_CHANGE_LEVY')
    .map(
      ({ amount, quantity }): TaxItem => ({
        amount: decimalText(sign * amount, 7),
        taxType: 'CCL',
        unitType: 'CURRENCY_PER_KWH',
        valueTaxed: decimalText(sign * quantity, 3),
        chargeId,
      }),
    );
  return [...vat, ...levy];
}

/** A charge as staff see it, by its identifier, which must come from an admitted row. */
export async function amountOf(db: Database, id: number): Promise<BookedAmount | null> {
  const row = await db.read(transactionById, id);
  if (!row) return null;
  const supply = await db.read(supplyChargeOf, row.reversesId ?? id);
  const levyPence = supply?.levyPence ?? 0;
  return { ...row, levyPence: row.reversesId === null ? levyPence : -levyPence || 0 };
}

/** The standing charge and the energy of a charge, a line for each rate, in the shape of line items. */
export async function lineItemsOf(db: Database, charge: Charge) {
  const { sign, lines } = await linesWithSign(db, charge);
  return lines
    .filter(({ item }) => item !== 'CLIMATE_CHANGE_LEVY')
    .map((line) => ({
      itemType:
        line.item === 'STANDING_CHARGE'
          ? ('STANDING_CHARGE' as const)
          : ('CONSUMPTION_CHARGE' as const),
      startMs: line.fromAt.epochMilliseconds,
      endMs: line.toAt.epochMilliseconds,
      netAmount: decimalText(sign * line.amount, 7),
      numberOfUnits: unitsOf(line, sign),
    }));
}
