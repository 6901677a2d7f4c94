import type { Database } from '../../../database/database.ts';
import { LineCells } from '../../../engine/import-cells.ts';
import {
  type CsvLine,
  type ImportFacts,
  RowTally,
  type TableImport,
} from '../../../engine/imports.ts';
import { gspGroups, isMpan, isMprn } from '../../../kernel/meter-points.ts';
import { keepGasRegistrationsTrue } from '../supply/gas-registrations.store.ts';
import { statusOfSupply, supplyStatusSince } from './imported-places.rules.ts';
import {
  meterPointsByIdentifier,
  type NewElectricityDetails,
  type NewGasDetails,
  type NewMeterPoint,
  propertyIdsByUprn,
  writeImportedDetails,
  writeImportedMeterPoints,
  writeLastSteps,
} from './places-import.store.ts';
import { updateSearchIndex } from './search-index.actions.ts';

/** Above this a gas meter point is a large one (Uniform Network Code, section G). */
const largeSupplyKwh = 73_200;

/** By the name in the file: columns of what the industry records, which stay where it has none. */
const electricityColumns = {
  gsp_group: 'gspGroupId',
  profile_class: 'profileClass',
  line_loss_factor_class: 'llf',
  meter_timeswitch_code: 'mtc',
  settlement_configuration: 'ssc',
  measurement_class: 'measurementClass',
  energised: 'energisationStatus',
} as const;
const gasColumns = {
  distribution_zone: 'ldz',
  exit_zone: 'exitZone',
  annual_quantity_kwh: 'annualQuantityKwh',
  market_sector: 'marketSectorCode',
} as const;
const pointColumns = {
  direction: 'direction',
  supply_start_on: 'supplyStartOn',
  supply_end_on: 'supplyEndOn',
} as const;

/** Meter points, by MPAN or MPRN, at properties that are there already. */
export const meterPointsImport: TableImport = {
  name: 'meter-points',
  columns: {
    required: ['meter_point', 'uprn'],
    optional: [pointColumns, electricityColumns, gasColumns].flatMap(Object.keys),
  },
  begin: (tx, facts) => new MeterPointsRun(tx, facts),
};

interface PointLine {
  readonly cells: LineCells;
  readonly uprn: string;
  readonly row: Omit<NewMeterPoint, 'propertyId'>;
  readonly electricity: Omit<NewElectricityDetails, 'meterPointId'> | null;
  readonly gas: Omit<NewGasDetails, 'meterPointId'> | null;
}

class MeterPointsRun {
  readonly #tx: Database;
  readonly #facts: ImportFacts;
  readonly #seen = new Set<string>();
  readonly #propertyIds = new Set<number>();
  readonly #points = new RowTally();

  constructor(tx: Database, facts: ImportFacts) {
    this.#tx = tx;
    this.#facts = facts;
  }

  async take(lines: readonly CsvLine[]): Promise<void> {
    const read = lines.map((line) => this.#read(new LineCells(line, this.#facts)));
    const identifiers = read.map(({ row }) => row.identifier);
    const propertyIds = await propertyIdsByUprn(this.#tx, [...new Set(read.map((l) => l.uprn))]);
    const formerPoints = await meterPointsByIdentifier(this.#tx, identifiers);
    for (const { cells, uprn } of read) {
      if (uprn && !propertyIds.has(uprn)) {
        cells.wrong('uprn', `there is no property ${uprn}; import addresses first`);
      }
    }
    if (!this.#facts.isSound()) return;
    for (const id of propertyIds.values()) this.#propertyIds.add(id);
    // Where a meter point moves to another property, the former is no longer found by it.
    for (const { propertyId } of formerPoints.values()) this.#propertyIds.add(propertyId);
    const status = this.#has('supply_start_on') || this.#has('supply_end_on');
    const written = await writeImportedMeterPoints(
      this.#tx,
      read.map(({ uprn, row }) => ({ ...row, propertyId: propertyIds.get(uprn) ?? 0 })),
      [
        'propertyId',
        ...this.#columns(pointColumns),
        ...(status ? ['status', 'statusUpdatedAt', 'enrolmentStatus'] : []),
      ],
    );
    this.#points.add(written);
    const ids = new Map(written.map(({ id, identifier }) => [identifier, id]));
    const withId = <Row>(rows: readonly { row: { identifier: string }; part: Row | null }[]) =>
      rows.flatMap(({ row, part }) =>
        part ? [{ ...part, meterPointId: ids.get(row.identifier) ?? 0 }] : [],
      );
    // Where the file says nothing of a supply, that of a known meter point stands where it stood.
    await writeLastSteps(
      this.#tx,
      written.filter(({ isNew }) => isNew || status).map(({ id }) => id),
    );
    const gasNames = this.#columns(gasColumns);
    await writeImportedDetails(
      this.#tx,
      {
        rows: withId(read.map(({ row, electricity }) => ({ row, part: electricity }))),
        columns: ['meterPointId', ...this.#columns(electricityColumns)],
      },
      {
        rows: withId(read.map(({ row, gas }) => ({ row, part: gas }))),
        columns: [
          'meterPointId',
          ...gasNames,
          ...(gasNames.includes('annualQuantityKwh') ? ['endUserCategory', 'marketCategory'] : []),
        ],
      },
    );
    await keepGasRegistrationsTrue(this.#tx, [...ids.values()]);
  }

  async finish(): Promise<string> {
    await updateSearchIndex(this.#tx, [...this.#propertyIds]);
    return `${this.#points.text('meter point')}.`;
  }

  #has(column: string): boolean {
    return this.#facts.columnAt(column) >= 0;
  }

  #columns(names: Readonly<Record<string, string>>): string[] {
    return Object.entries(names).flatMap(([column, name]) => (this.#has(column) ? [name] : []));
  }

  #read(cells: LineCells): PointLine {
    const { now } = this.#facts;
    const identifier = cells.needed('meter_point');
    const isElectricity = isMpan(identifier);
    if (identifier && !isElectricity && !isMprn(identifier)) {
      cells.wrong('meter_point', `${identifier} is no MPAN or MPRN: its check digits do not fit`);
    }
    if (this.#seen.has(identifier)) cells.wrong('meter_point', 'is in the file twice');
    this.#seen.add(identifier);
    const direction = cells.oneOf('direction', ['IMPORT', 'EXPORT']) ?? 'IMPORT';
    if (direction === 'EXPORT' && !isElectricity) cells.wrong('direction', 'gas is never exported');
    const startOn = cells.date('supply_start_on');
    const endOn = cells.date('supply_end_on');
    if (startOn && endOn && endOn.since(startOn).sign < 0) {
      cells.wrong('supply_end_on', 'is before supply_start_on');
    }
    const status = statusOfSupply(startOn, endOn, now);
    return {
      cells,
      uprn: cells.needed('uprn'),
      row: {
        identifier,
        fuel: isElectricity ? 'ELECTRICITY' : 'GAS',
        direction,
        status,
        statusUpdatedAt: supplyStatusSince(status, startOn, endOn) ?? now,
        supplyStartOn: startOn,
        supplyEndOn: endOn,
        enrolmentStatus: status === 'PENDING' ? 'REQUESTED' : 'COMPLETED',
        createdAt: now,
      },
      electricity: isElectricity ? electricityOf(cells, identifier) : null,
      gas: isElectricity ? null : gasOf(cells),
    };
  }
}

/** What the file does not say is recorded as blank. */
function electricityOf(
  cells: LineCells,
  mpan: string,
): Omit<NewElectricityDetails, 'meterPointId'> {
  const groups = gspGroups.map(({ id }) => id);
  const ofDistributor = gspGroups.find(({ distributorId }) => mpan.startsWith(`${distributorId}`));
  const gspGroupId = cells.oneOf('gsp_group', groups) ?? ofDistributor?.id;
  // An independent network's number does not tell where it is.
  if (!gspGroupId) cells.wrong('gsp_group', `does not follow from the MPAN: give ${groups}`);
  return {
    gspGroupId: gspGroupId ?? '',
    profileClass: cells.integer('profile_class', 0, 8) ?? 1,
    llf: cells.text('line_loss_factor_class') ?? '',
    mtc: cells.integer('meter_timeswitch_code', 0, 999) ?? 0,
    ssc: cells.text('settlement_configuration') ?? '',
    measurementClass: cells.text('measurement_class') ?? 'A',
    energisationStatus: cells.flag('energised') === false ? 'DE_ENERGISED' : 'ENERGISED',
    dccServiceFlag: '',
    ihdStatus: '',
    smsOperator: '',
    isMhhsEnabled: false,
  };
}

function gasOf(cells: LineCells): Omit<NewGasDetails, 'meterPointId'> {
  const ldz = cells.needed('distribution_zone').toUpperCase();
  if (ldz && !/^[A-Z]{2}$/.test(ldz)) cells.wrong('distribution_zone', 'give two letters, as SW');
  const annualQuantityKwh = cells.integer('annual_quantity_kwh', 0, 2_000_000_000) ?? 0;
  const isLarge = annualQuantityKwh > largeSupplyKwh;
  return {
    ldz,
    exitZone: cells.text('exit_zone') ?? '',
    endUserCategory: isLarge ? 2 : 1,
    annualQuantityKwh,
    supplyOfferedQuantityKwh: 0,
    supplyClass: 4,
    marketCategory: isLarge ? 'LSP' : 'SSP',
    marketSectorCode: cells.oneOf('market_sector', ['D', 'I']) ?? 'D',
    meterReadBatchFrequency: '',
    confirmationReference: 0,
    rates: {},
  };
}
