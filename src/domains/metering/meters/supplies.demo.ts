import { Temporal } from 'temporal-polyfill';
import { copyNumberedRows, copyRows } from '../../../database/copy.ts';
import type { Database } from '../../../database/database.ts';
import { RowBatch } from '../../../database/row-batch.ts';
import type { World } from '../../../demo/step.ts';
import { dayOfDate } from '../../../kernel/calendar.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { gspGroups } from '../../../kernel/meter-points.ts';
import { type Random, seededRandom } from '../../../kernel/random.ts';
import { accountIdsByNumber } from '../../accounts/index.ts';
import { electricityOfYearBefore, usualGasKwh } from '../half-hours/profiles.demo.ts';
import type { Place } from '../places/places.demo.ts';
import {
  endUserCategoryOf,
  gasZoneOf,
  isOfFirstSmart,
  pickMaker,
  settlementOf,
} from '../supply/supply-facts.demo.ts';
import {
  electricityDetails,
  gasDetails,
  meterPoints,
  meters,
  occupancies,
  properties,
  registers,
} from '../tables.ts';
import { m3PerHundredCubicFeet } from './dial.rules.ts';
import { switchingOf } from './switching.rules.ts';

/** A meter that is now at a place, with what is needed to fill its registers. */
export interface Supply {
  readonly place: Place;
  readonly propertyId: number;
  readonly flow: 'import' | 'export' | 'gas';
  /** Whether its readings come in by themselves. */
  readonly isSmart: boolean;
  /** What the dial's figures stand for, in kWh or cubic metres. */
  readonly unitsPerStep: number;
  readonly meterPointId: number;
  readonly meterId: number;
  readonly meterType: string;
  readonly serialNumber: string;
  readonly activeFrom: Temporal.PlainDate;
  readonly activeTo: Temporal.PlainDate | null;
  readonly registers: readonly { readonly id: number; readonly rateType: string }[];
}

const ourMpid = 'HALF';
const otherSuppliers = ['BRIT', 'EDFE', 'EELC', 'NPOW', 'SPOW'] as const;
export async function writeProperties(
  tx: Database,
  { begunAt }: World,
  places: readonly Place[],
): Promise<ReadonlyMap<string, number>> {
  const accountIds = await accountIdsByNumber(tx);
  const added = await copyNumberedRows(
    tx,
    properties,
    places.map(({ address, kind }) => ({
      label: kind === 'business' ? address.lines[0] : null,
      addressLines: [...address.lines],
      town: address.town,
      county: address.county,
      postcode: address.postcode,
      uprn: address.uprn,
      latitude: address.latitude,
      longitude: address.longitude,
      createdAt: begunAt.subtract({ hours: 24 * 900 }),
    })),
  );
  const ids = new Map(places.map(({ key }, index) => [key, added[index] ?? 0]));
  await copyRows(
    tx,
    occupancies,
    places.map(({ key, accountNumber, occupiedFrom, occupiedTo, isOccupier, kind }) => ({
      propertyId: ids.get(key) ?? 0,
      accountId: accountIds.get(accountNumber) ?? 0,
      effectiveFrom: startOfLondonDay(occupiedFrom),
      effectiveTo: occupiedTo && startOfLondonDay(occupiedTo),
      isOccupier,
      numberOfOccupants:
        kind === 'business' ? null : seededRandom(`occupants ${key}`).integer(1, 5),
    })),
  );
  return ids;
}

export async function writeSupplies(
  tx: Database,
  world: World,
  places: readonly Place[],
  propertyIds: ReadonlyMap<string, number>,
): Promise<readonly Supply[]> {
  const supplies: Supply[] = [];
  const rows = await RowBatch.open(tx, [meterPoints, meters, registers]);
  const thirdRegisters: (() => void)[] = [];
  for (const place of places) {
    const propertyId = propertyIds.get(place.key) ?? 0;
    const random = seededRandom(`halfhour supply ${place.key}`);
    const { electricity, gas } = place.supply;
    const { mpan, exportMpan, hasSmartMeter } = electricity;
    const common = { place, propertyId, isSmart: hasSmartMeter };
    const bought = addElectricity(rows, world, random.fork('import'), {
      ...common,
      flow: 'import',
      identifier: mpan,
      importMeterId: null,
    });
    supplies.push(bought);
    if (bought.addThirdRegister) thirdRegisters.push(bought.addThirdRegister);
    if (exportMpan) {
      supplies.push(
        addElectricity(rows, world, random.fork('export'), {
          ...common,
          flow: 'export',
          identifier: exportMpan,
          importMeterId: bought.meterId,
        }),
      );
    }
    if (gas) supplies.push(addGas(rows, world, random.fork('gas'), place, propertyId, gas));
  }
  // The last, so that the registers before them keep their numbers.
  for (const add of thirdRegisters) add();
  await rows.write();
  return supplies;
}

interface MeterPointPlan {
  readonly place: Place;
  readonly propertyId: number;
  readonly isSmart: boolean;
  readonly flow: Supply['flow'];
  readonly identifier: string;
}

function addMeterPoint(
  rows: RowBatch,
  { begunAt }: World,
  random: Random,
  { place, propertyId, isSmart, flow, identifier }: MeterPointPlan,
): number {
  const { suppliedFrom, occupiedTo, kind } = place;
  const today = todayInLondon({ now: () => begunAt });
  const isJoining = kind === 'moving-in';
  return rows.addNumbered(meterPoints, {
    propertyId,
    fuel: flow === 'gas' ? 'GAS' : 'ELECTRICITY',
    direction: flow === 'export' ? 'EXPORT' : 'IMPORT',
    identifier,
    status: isJoining ? 'PENDING' : kind === 'closed' ? 'LOST' : 'ON_SUPPLY',
    statusUpdatedAt: startOfLondonDay(isJoining ? today.subtract({ days: 4 }) : suppliedFrom),
    supplyStartOn: suppliedFrom,
    supplyEndOn: occupiedTo,
    smartStartOn:
      isSmart && (flow === 'gas' || !place.traits.hasCurrentTransformer)
        ? suppliedFrom.add({ days: 20 })
        : null,
    enrolmentStatus: isJoining ? 'REQUESTED' : 'COMPLETED',
    previousSupplierMpid: random.pick(otherSuppliers),
    currentSupplierMpid: isJoining ? random.pick(otherSuppliers) : ourMpid,
    createdAt: begunAt.subtract({ hours: 24 * 900 }),
  });
}

function addElectricity(
  rows: RowBatch,
  world: World,
  random: Random,
  plan: MeterPointPlan & { importMeterId: number | null },
): Supply & { readonly addThirdRegister: (() => void) | null } {
  const { place, isSmart, flow } = plan;
  const { traits, suppliedFrom, gspGroup } = place;
  const meterPointId = addMeterPoint(rows, world, random, plan);
  const settlement = settlementOf(place, flow === 'export' ? 'export' : 'import', isSmart);
  const {
    hasTwoRates,
    rates: ratesOfMeter,
    isHalfHourly,
    profileClass,
    measurementClass,
    mtc,
    ssc,
  } = settlement;
  // A meter behind a transformer is fetched by a data collector, outside the smart meter network.
  const isInNetwork = isSmart && !traits.hasCurrentTransformer;
  const smartFrom = isInNetwork ? suppliedFrom.add({ days: 20 }) : null;
  rows.add(electricityDetails, [
    {
      meterPointId,
      gspGroupId: gspGroup,
      profileClass,
      llf: String(random.integer(100, 350)),
      mtc,
      ssc,
      measurementClass,
      energisationStatus: place.kind === 'closed' ? 'DE_ENERGISED' : 'ENERGISED',
      dccServiceFlag: isInNetwork ? 'A' : '',
      dccEffectiveFrom: smartFrom,
      ihdStatus: isInNetwork ? 'I' : '',
      ihdEffectiveFrom: smartFrom,
      smsOperator: isInNetwork ? 'DCCO' : '',
      smsOperatorEffectiveFrom: smartFrom,
      isMhhsEnabled: isHalfHourly,
    },
  ]);
  const distributor = gspGroups.find(({ id }) => id === gspGroup)?.distributorId ?? 10;
  const serialNumber = `${isSmart ? '21' : 'D'}${distributor}L${random.integer(1_000_000, 9_999_999)}`;
  const meterType = electricityMeterType(place, isSmart, hasTwoRates);
  const meter = addMeter(rows, world, random, { ...plan, meterPointId, serialNumber, meterType });
  const multiplier = traits.hasCurrentTransformer
    ? random.fork('transformer').pick([10, 20, 40])
    : 1;
  const yearly = electricityOfYearBefore(
    traits,
    flow === 'export' ? 'exportWh' : 'importWh',
    dayOfDate(todayInLondon({ now: () => world.begunAt })),
    ratesOfMeter === 1 ? null : switchingOf({ meterType, gspGroupId: gspGroup }, ratesOfMeter),
  );
  const addRegister = (rateType: keyof typeof switchedRegisters) => ({
    rateType,
    id: rows.addNumbered(registers, {
      meterId: meter.id,
      ...switchedRegisters[rateType],
      // The meters of business sites show one digit more.
      digits: traits.isBusiness ? 6 : 5,
      decimalPlaces: isSmart ? 3 : 0,
      multiplier: multiplier.toFixed(3),
      rateType,
      unit: 'WATT_HOURS' as const,
      annualConsumptionKwh: yearly.get(rateType) ?? 0,
    }),
  });
  const rates = hasTwoRates ? (['DAY', 'NIGHT'] as const) : (['STANDARD'] as const);
  const added = rates.map(addRegister);
  return {
    ...plan,
    unitsPerStep: multiplier,
    meterPointId,
    meterId: meter.id,
    meterType,
    ...meter,
    serialNumber,
    registers: added,
    addThirdRegister: ratesOfMeter === 3 ? () => added.push(addRegister('OFF_PEAK')) : null,
  };
}

/** How registers are told apart, by what they count: time pattern regimes as for Economy 7, the third ours. */
const switchedRegisters = {
  STANDARD: { identifier: 'S', name: 'Standard', timePatternRegime: '00001' },
  DAY: { identifier: '2', name: 'Day', timePatternRegime: '00043' },
  NIGHT: { identifier: '1', name: 'Night', timePatternRegime: '00210' },
  OFF_PEAK: { identifier: '3', name: 'Off peak', timePatternRegime: '00206' },
} as const;

function electricityMeterType(
  { key, traits }: Place,
  isSmart: boolean,
  hasTwoRates: boolean,
): string {
  if (traits.hasCurrentTransformer) return 'H';
  if (!isSmart) return hasTwoRates ? 'N' : 'MAIN_';
  if (isOfFirstSmart(key)) return 'S1';
  // Workshops and shops take three phases.
  return traits.isBusiness ? 'S2C' : hasTwoRates ? 'S2B' : 'S2A';
}

function addGas(
  rows: RowBatch,
  world: World,
  random: Random,
  place: Place,
  propertyId: number,
  { mprn, hasSmartMeter }: { mprn: string; hasSmartMeter: boolean },
): Supply {
  const plan = {
    place,
    propertyId,
    isSmart: hasSmartMeter,
    flow: 'gas' as const,
    identifier: mprn,
  };
  const meterPointId = addMeterPoint(rows, world, random, plan);
  const { isBusiness } = place.traits;
  const annualQuantityKwh = usualGasKwh(place.traits);
  const endUserCategory = endUserCategoryOf(annualQuantityKwh);
  rows.add(gasDetails, [
    {
      meterPointId,
      ...gasZoneOf(place, random),
      endUserCategory,
      annualQuantityKwh,
      supplyOfferedQuantityKwh: Math.round(annualQuantityKwh / 110),
      // Whoever uses most of what is not metered daily sends daily readings in batches.
      supplyClass: endUserCategory > 2 ? 3 : 4,
      marketCategory: endUserCategory > 1 ? 'LSP' : 'SSP',
      marketSectorCode: isBusiness ? 'I' : 'D',
      meterReadBatchFrequency: hasSmartMeter ? 'M' : 'A',
      confirmationReference: random.integer(100_000_000, 999_999_999),
      rates: {
        exitCapacityChargeRate: `0.0${random.integer(100, 300)}`,
        ldzCapacityChargeRate: `0.${random.integer(1500, 2500)}`,
        ldzCommodityChargeRate: `0.0${random.integer(200, 400)}`,
        ldzCustomerChargeRate: `0.0${random.integer(800, 1200)}`,
        ntsExitCommodityChargeRate: `0.0${random.integer(100, 200)}`,
      },
    },
  ]);
  const serialNumber = `${hasSmartMeter ? 'E6S' : 'M016'}${random.integer(10_000_000, 99_999_999)}`;
  const meterType = hasSmartMeter ? (isOfFirstSmart(place.key) ? 'S1' : 'S2') : 'U6';
  const meter = addMeter(rows, world, random, {
    ...plan,
    importMeterId: null,
    meterPointId,
    serialNumber,
    meterType,
  });
  const id = rows.addNumbered(registers, {
    meterId: meter.id,
    identifier: '1',
    name: 'Gas',
    digits: 5,
    decimalPlaces: hasSmartMeter ? 3 : 0,
    multiplier: '1.000',
    timePatternRegime: null,
    rateType: 'STANDARD',
    unit: 'LITRES',
    annualConsumptionKwh: annualQuantityKwh,
  });
  return {
    ...plan,
    unitsPerStep: hasSmartMeter ? 1 : m3PerHundredCubicFeet,
    meterPointId,
    meterId: meter.id,
    meterType,
    ...meter,
    serialNumber,
    registers: [{ id, rateType: 'STANDARD' }],
  };
}

interface MeterPlan extends MeterPointPlan {
  readonly meterPointId: number;
  readonly serialNumber: string;
  readonly meterType: string;
  readonly importMeterId: number | null;
}

/**
 * About when the first smart meters of the second kind were put up: their network went live in
 * November 2016 (Data Communications Company).
 */
const firstSecondSmart = Temporal.PlainDate.from('2017-01-01');

function addMeter(
  rows: RowBatch,
  { begunAt }: World,
  random: Random,
  { meterPointId, serialNumber, meterType, importMeterId, place, isSmart, flow }: MeterPlan,
): { id: number; activeFrom: Temporal.PlainDate; activeTo: Temporal.PlainDate | null } {
  const drawn = place.occupiedFrom.subtract({ days: random.integer(30, 700) });
  const isTooOld = meterType.startsWith('S2') && drawn.until(firstSecondSmart).sign > 0;
  // A meter of an earlier kind hung there until then.
  const activeFrom = isTooOld
    ? firstSecondSmart.add({ days: random.fork('second smart meters').integer(0, 900) })
    : drawn;
  const maker = pickMaker(isSmart, random.fork('maker'));
  const model =
    flow !== 'gas' ? maker.electricity : place.traits.isBusiness ? maker.largeGas : maker.gas;
  const id = rows.addNumbered(meters, {
    meterPointId,
    serialNumber,
    activeFrom,
    activeTo: null,
    meterType,
    isPrepay: place.kind === 'prepay',
    location: random.pick(['Hall', 'Kitchen cupboard', 'Outside box', 'Under the stairs']),
    makeAndType: `${maker.name} ${model}`,
    manufacturedYear: activeFrom.year - 1,
    importMeterId,
    createdAt: begunAt.subtract({ hours: 24 * 900 }),
  });
  return { id, activeFrom, activeTo: null };
}
