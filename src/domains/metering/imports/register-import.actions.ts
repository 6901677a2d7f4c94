import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { LineCells } from '../../../engine/import-cells.ts';
import {
  type CsvLine,
  type ImportFacts,
  RowTally,
  type TableImport,
} from '../../../engine/imports.ts';
import { isReadRemotely, smartGeneration } from '../meters/meters.rules.ts';
import { halfHoursOutside, keepMeterRecordsTrue } from './meter-record-import.store.ts';
import {
  meterPointsByIdentifier,
  type NewElectricityRecord,
  type NewGasRecord,
  type NewMeter,
  type NewRegister,
  writeImportedMeters,
  writeImportedRegisters,
  writeMeterRecords,
} from './places-import.store.ts';
import { updateSearchIndex } from './search-index.actions.ts';

/** By the name in the file: columns that stay as they are where the file has none. */
const meterColumns = {
  meter_type: 'meterType',
  installed_on: 'activeFrom',
  removed_on: 'activeTo',
  is_prepay: 'isPrepay',
  location: 'location',
  make_and_type: 'makeAndType',
  manufactured_year: 'manufacturedYear',
} as const;
const registerColumns = {
  name: 'name',
  digits: 'digits',
  decimal_places: 'decimalPlaces',
  time_pattern_regime: 'timePatternRegime',
  rate: 'rateType',
  annual_consumption_kwh: 'annualConsumptionKwh',
} as const;

const required = ['meter_point', 'meter_serial_number', 'register', 'meter_type', 'installed_on'];

/** Meters and their registers, a line for each register, at meter points that are there already. */
export const registersImport: TableImport = {
  name: 'registers',
  columns: {
    required,
    optional: [meterColumns, registerColumns]
      .flatMap(Object.keys)
      .filter((name) => !required.includes(name)),
  },
  begin: (tx, facts) => new RegistersRun(tx, facts),
};

interface RegisterLine {
  readonly cells: LineCells;
  readonly meterPoint: string;
  readonly meter: Omit<NewMeter, 'meterPointId'>;
  readonly register: Omit<NewRegister, 'meterId' | 'unit'>;
}

class RegistersRun {
  readonly #tx: Database;
  readonly #facts: ImportFacts;
  readonly #seen = new Set<string>();
  readonly #propertyIds = new Set<number>();
  /** A meter of several registers is counted once. */
  readonly #meterIds = new Set<number>();
  /** Each meter by its identifier, with the line that first tells when it hangs there. */
  readonly #dated = new Map<number, Pick<RegisterLine, 'cells' | 'meter'>>();
  readonly #meters = new RowTally();
  readonly #registers = new RowTally();

  constructor(tx: Database, facts: ImportFacts) {
    this.#tx = tx;
    this.#facts = facts;
  }

  async take(lines: readonly CsvLine[]): Promise<void> {
    const read = lines.map((line) => this.#read(new LineCells(line, this.#facts)));
    const names = [...new Set(read.map(({ meterPoint }) => meterPoint))];
    const points = await meterPointsByIdentifier(this.#tx, names);
    for (const { cells, meterPoint } of read) {
      if (meterPoint && !points.has(meterPoint)) {
        cells.wrong('meter_point', `there is no meter point ${meterPoint}; import it first`);
      }
    }
    if (!this.#facts.isSound()) return;
    for (const { propertyId } of points.values()) this.#propertyIds.add(propertyId);
    const meters = new Map<string, NewMeter>();
    for (const { meterPoint, meter } of read) {
      const meterPointId = points.get(meterPoint)?.id ?? 0;
      meters.set(`${meterPointId} ${meter.serialNumber}`, { ...meter, meterPointId });
    }
    const written = await writeImportedMeters(
      this.#tx,
      [...meters.values()],
      this.#columns(meterColumns),
    );
    this.#meters.add(written.filter(({ id }) => !this.#meterIds.has(id)));
    for (const { id } of written) this.#meterIds.add(id);
    const ids = new Map(written.map((row) => [`${row.meterPointId} ${row.serialNumber}`, row.id]));
    for (const { cells, meterPoint, meter } of read) {
      const id = ids.get(`${points.get(meterPoint)?.id} ${meter.serialNumber}`) ?? 0;
      if (!this.#dated.has(id)) this.#dated.set(id, { cells, meter });
    }
    const isGas = new Map([...points.values()].map(({ id, fuel }) => [id, fuel === 'GAS']));
    await this.#writeRecords(
      [...meters.entries()].map(([key, meter]) => ({ ...meter, id: ids.get(key) ?? 0 })),
      isGas,
    );
    const registers = await writeImportedRegisters(
      this.#tx,
      read.map(({ meterPoint, meter, register }): NewRegister => {
        const point = points.get(meterPoint);
        return {
          ...register,
          meterId: ids.get(`${point?.id} ${meter.serialNumber}`) ?? 0,
          unit: point?.fuel === 'GAS' ? 'LITRES' : 'WATT_HOURS',
        };
      }),
      ['unit', ...this.#columns(registerColumns)],
    );
    this.#registers.add(registers);
  }

  async finish(): Promise<string> {
    await this.#refuseStrayHalfHours();
    await updateSearchIndex(this.#tx, [...this.#propertyIds]);
    return `${this.#meters.text('meter')}; ${this.#registers.text('register')}.`;
  }

  /** Half-hours that are known already stay within the time of their meter. */
  async #refuseStrayHalfHours(): Promise<void> {
    for (const { meterId, from, to } of await halfHoursOutside(this.#tx, [...this.#dated.keys()])) {
      const dated = this.#dated.get(meterId);
      if (!dated) continue;
      const { cells, meter } = dated;
      cells.wrong(
        from < meter.activeFrom.toString() ? 'installed_on' : 'removed_on',
        `half-hours of meter ${meter.serialNumber} are known from ${from} to ${to}`,
      );
    }
  }

  #columns(names: Readonly<Record<string, string>>): string[] {
    return Object.entries(names).flatMap(([column, name]) =>
      this.#facts.columnAt(column) >= 0 ? [name] : [],
    );
  }

  #read(cells: LineCells): RegisterLine {
    const meterPoint = cells.needed('meter_point');
    const serialNumber = cells.needed('meter_serial_number');
    const identifier = cells.needed('register');
    const key = `${meterPoint}\n${serialNumber}\n${identifier}`;
    if (this.#seen.has(key)) cells.wrong('register', 'is in the file twice');
    this.#seen.add(key);
    const installedOn = cells.date('installed_on');
    if (!installedOn) cells.needed('installed_on');
    const removedOn = cells.date('removed_on');
    if (installedOn && removedOn && removedOn.since(installedOn).sign < 0) {
      cells.wrong('removed_on', 'is before installed_on');
    }
    const rateType = cells.oneOf('rate', ['STANDARD', 'DAY', 'NIGHT', 'OFF_PEAK']) ?? 'STANDARD';
    return {
      cells,
      meterPoint,
      meter: {
        serialNumber,
        activeFrom: installedOn as Temporal.PlainDate,
        activeTo: removedOn,
        meterType: cells.needed('meter_type'),
        isPrepay: cells.flag('is_prepay') ?? false,
        location: cells.text('location') ?? '',
        makeAndType: cells.text('make_and_type') ?? '',
        manufacturedYear: cells.integer('manufactured_year', 1950, 2100) ?? installedOn?.year ?? 0,
        createdAt: this.#facts.now,
      },
      register: {
        identifier,
        name: cells.text('name') ?? rateType.charAt(0) + rateType.slice(1).toLowerCase(),
        digits: cells.integer('digits', 1, 9) ?? 5,
        decimalPlaces: cells.integer('decimal_places', 0, 3) ?? 0,
        multiplier: '1.000',
        timePatternRegime: cells.text('time_pattern_regime'),
        rateType,
        annualConsumptionKwh: cells.integer('annual_consumption_kwh', 0, 2_000_000_000) ?? 0,
      },
    };
  }

  async #writeRecords(
    meters: readonly (NewMeter & { readonly id: number })[],
    isGas: ReadonlyMap<number, boolean>,
  ): Promise<void> {
    await writeMeterRecords(
      this.#tx,
      meters.map(({ id, activeFrom, meterType }) => ({
        meterId: id,
        installedOn: activeFrom,
        isDigital: isReadRemotely(meterType),
        requiresAccess: false,
        updatedAt: this.#facts.now,
      })),
      meters.filter(({ meterPointId }) => !isGas.get(meterPointId)).map(electricityRecordOf),
      meters.filter(({ meterPointId }) => isGas.get(meterPointId)).map(gasRecordOf),
    );
    await keepMeterRecordsTrue(
      this.#tx,
      meters.map(({ id }) => id),
    );
  }
}

/** Certified from the day it was put up for ten years, the shortest time; the rest is blank. */
function electricityRecordOf(meter: NewMeter & { readonly id: number }): NewElectricityRecord {
  return {
    meterId: meter.id,
    certifiedOn: meter.activeFrom,
    certifiedUntil: meter.activeFrom.add({ years: 10 }),
    ratedCurrentAmperes: 100,
    isRadioTeleswitched: false,
    retrievalMethod: isReadRemotely(meter.meterType) ? 'R' : 'H',
    installingSupplierMpid: '',
    assetProviderMpid: '',
  };
}

/**
 * A metric meter of a home that is at work; the correction factor is the fixed one for supplies
 * such as these (Gas (Calculation of Thermal Energy) Regulations 1996).
 */
function gasRecordOf(meter: NewMeter & { readonly id: number }): NewGasRecord {
  return {
    meterId: meter.id,
    bypassFitted: '',
    collarFitted: '',
    correctionFactor: '1.02264',
    assetManager: '',
    owner: '',
    isImperial: false,
    accessInstructions: '',
    linkCode: 'F',
    locationCode: '98',
    manufacturerCode: '',
    modelName: meter.makeAndType,
    measuringCapacityM3PerHour: '6.00',
    mechanism: smartGeneration(meter.meterType) ?? 'CR',
    status: meter.activeTo ? 'RE' : 'LI',
    statusSince: meter.activeTo ?? meter.activeFrom,
    pulseM3: '0.0100',
    readingFactor: '1.000',
  };
}
