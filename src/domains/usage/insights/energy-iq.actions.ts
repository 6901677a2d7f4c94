import { invalidInput } from '../../../contract/errors.ts';
import type { Context } from '../../../engine/context.ts';
import { dayOfMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { accountIdOf, assetTypesOf } from '../../accounts/index.ts';
import {
  byMeterPoint,
  type Flow,
  flowsOfAccount,
  gspGroupOfMeterPoint,
  propertyTypeOf,
  spansOfFlow,
} from '../../metering/index.ts';
import { pricesOf, smartTariffsOnSale, vatPercentAt, vatRatesOf } from '../../products/index.ts';
import { grossOf, sumsOf } from '../costing/cost-sheets.rules.ts';
import { costedFlows } from '../costing/costing.actions.ts';
import {
  type Counted,
  type Devices,
  energyScore,
  fuelUse,
  imaginedOutlook,
  presentOutlook,
} from './energy-iq.rules.ts';
import { typicalConsumption } from './typical-consumption.rules.ts';

interface EnergyIqRequest {
  readonly accountNumber: string;
  readonly includeEv?: boolean | null | undefined;
  readonly includeHeatpump?: boolean | null | undefined;
  readonly includeSolar?: boolean | null | undefined;
  readonly isCurrentRecord?: boolean | null | undefined;
}

/** How a home stands with energy, as it is or as it would be with further devices. */
export interface EnergyIq extends Devices {
  readonly canAddHeatPump: boolean;
  readonly canAddSolar: boolean;
  /** Pence a month with VAT. */
  readonly presentBillPence: number;
  readonly newBillPence: number;
  /** Pence for a kWh with VAT; null where no tariff for cars is on sale. */
  readonly carPence: number | null;
  readonly score: number;
  readonly isPresent: boolean;
}

type EnergyIqContext = Context<'KT-CT-4123'>;

const daysCounted = 365;

/**
 * How an account's home stands with energy; null where no smart meter has counted any. The account
 * must have been admitted.
 *
 * @throws CodedError KT-CT-1605 where both the present state and further devices are requested.
 */
export async function energyIqOf(
  context: EnergyIqContext,
  request: EnergyIqRequest,
): Promise<EnergyIq | null> {
  const { db, clock } = context;
  const imagined = request.includeEv || request.includeHeatpump || request.includeSolar;
  if (request.isCurrentRecord && imagined) {
    throw invalidInput(
      'isCurrentRecord',
      'isCurrentRecord asks for what is there; leave it out to include further devices.',
    );
  }
  const accountId = await accountIdOf(db, request.accountNumber);
  if (accountId === null) return null;
  const flows = await flowsOfAccount(db, accountId);
  const electric = flows.filter(isOf('ELECTRICITY'));
  const [home = flows.find(isOf('GAS'))] = electric;
  if (!home) return null;
  const [electricity, gas, types, propertyType, carPence] = await Promise.all([
    fuelUseOf(context, accountId, electric),
    fuelUseOf(context, accountId, flows.filter(isOf('GAS'))),
    assetTypesOf(db, accountId, clock.now()),
    propertyTypeOf(db, home.propertyId),
    carPenceOf(context, home),
  ]);
  if (!electricity && !gas) return null;
  const owned: Devices = {
    hasEv: types.has('EV'),
    hasHeatPump: types.has('HEAT_PUMP'),
    hasSolar: types.has('INVERTER') || flows.some(({ direction }) => direction === 'EXPORT'),
  };
  const added: Devices = {
    hasEv: request.includeEv === true && !owned.hasEv,
    hasHeatPump: request.includeHeatpump === true && !owned.hasHeatPump,
    hasSolar: request.includeSolar === true && !owned.hasSolar,
  };
  const devices: Devices = {
    hasEv: owned.hasEv || added.hasEv,
    hasHeatPump: owned.hasHeatPump || added.hasHeatPump,
    hasSolar: owned.hasSolar || added.hasSolar,
  };
  const use = { electricity, gas };
  const unitPence = carPence ?? electricity?.unitPence ?? 0;
  const outlook = imaginedOutlook(use, added, unitPence);
  const typical = typicalConsumption('MEDIUM', todayInLondon(clock));
  return {
    ...devices,
    canAddHeatPump: !owned.hasHeatPump && gas !== null && propertyType !== 'FLAT',
    canAddSolar: !owned.hasSolar && propertyType !== 'FLAT',
    presentBillPence: presentOutlook(use).billPence,
    newBillPence: outlook.billPence,
    carPence,
    score: energyScore(outlook.kwhPerYear, typical.electricityKwh + typical.gasKwh, devices),
    isPresent: request.isCurrentRecord ?? !imagined,
  };
}

function isOf(fuel: Flow['fuel']) {
  return (flow: Flow) => flow.fuel === fuel && flow.direction === 'IMPORT';
}

/** The last year of some flows, as far as it has arrived, is priced and may be shown. */
async function fuelUseOf(context: EnergyIqContext, accountId: number, flows: readonly Flow[]) {
  const { db, clock, viewer, contributions } = context;
  const { nightRateHalfHours } = contributions;
  const today = dayOfMs(londonTimeZone, clock.now().epochMilliseconds);
  const requested: Span = {
    fromMs: startOfDayMs(londonTimeZone, today - daysCounted),
    toMs: startOfDayMs(londonTimeZone, today),
  };
  const counted = await Promise.all(
    byMeterPoint(flows).map(async (ofPoint) => {
      const spans = await spansOfFlow(context, viewer, ofPoint[0], accountId, {
        requested,
        period: 'MONTH',
        timeZone: londonTimeZone,
      });
      return Promise.all(
        spans.map(async (span) =>
          countedOf(await costedFlows(db, ofPoint, span, nightRateHalfHours)),
        ),
      );
    }),
  );
  return fuelUse(counted.flat());
}

function countedOf({ sheet }: Awaited<ReturnType<typeof costedFlows>>): Counted {
  const { priced, charges } = sumsOf(sheet);
  const ofEnergy = charges.filter(({ band }) => band !== 'STANDING_CHARGE');
  return {
    energyWh: ofEnergy.reduce((sum, { quantity }) => sum + quantity, 0),
    gross: Number(grossOf(charges)),
    grossOfEnergy: Number(grossOf(ofEnergy)),
    halfHours: priced,
  };
}

/** The cheapest kilowatt-hour of today on the tariffs for cars that are on sale in the region. */
async function carPenceOf({ db, clock }: EnergyIqContext, flow: Flow): Promise<number | null> {
  const gspGroupId = await gspGroupOfMeterPoint(db, flow);
  if (gspGroupId === null) return null;
  const now = clock.now();
  const today = dayOfMs(londonTimeZone, now.epochMilliseconds);
  const onSale = await smartTariffsOnSale(db, { gspGroupId, isBusiness: false }, now);
  const prices = await Promise.all(
    onSale
      .filter(({ product }) => product.tags.includes('EV'))
      .map(({ tariff }) =>
        pricesOf(
          db,
          { tariff, paymentMethod: 'DIRECT_DEBIT' },
          startOfDayMs(londonTimeZone, today),
          startOfDayMs(londonTimeZone, today + 1),
        ),
      ),
  );
  const rates = prices.flat().map(({ tenThousandthsExclVat }) => tenThousandthsExclVat);
  if (rates.length === 0) return null;
  const vatPercent = vatPercentAt(
    await vatRatesOf(db, 'ELECTRICITY'),
    'HOME',
    now.epochMilliseconds,
  );
  return (Math.min(...rates) * (100 + vatPercent)) / 1_000_000;
}
