import type { Database } from '../../../database/database.ts';
import { LineCells } from '../../../engine/import-cells.ts';
import {
  type CsvLine,
  type ImportFacts,
  RowTally,
  type TableImport,
} from '../../../engine/imports.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { postcodeOf } from '../../../kernel/postcodes.ts';
import { accountIdsByNumber } from '../../accounts/index.ts';
import {
  type NewOccupancy,
  type NewProperty,
  twiceOccupied,
  writeImportedOccupancies,
  writeImportedProperties,
} from './places-import.store.ts';
import { updateSearchIndex } from './search-index.actions.ts';

/**
 * Addresses: a line for each property and account that has answered for it. The property is known
 * by its UPRN, the account by its number.
 */
export const addressesImport: TableImport = {
  name: 'addresses',
  columns: {
    required: ['uprn', 'address_line_1', 'town', 'postcode'],
    optional: [
      'address_line_2',
      'address_line_3',
      'county',
      'label',
      'latitude',
      'longitude',
      'account_number',
      'occupied_from',
      'occupied_to',
      'number_of_occupants',
    ],
  },
  begin: (tx, facts) => new AddressesRun(tx, facts),
};

/** Columns of the file that fill a column of properties, where the file has them. */
const propertyColumns = ['county', 'label', 'latitude', 'longitude'] as const;

class AddressesRun {
  readonly #tx: Database;
  readonly #facts: ImportFacts;
  readonly #propertyIds = new Set<number>();
  #accountIds: ReadonlyMap<string, number> | null = null;
  readonly #properties = new RowTally();
  readonly #occupancies = new RowTally();

  constructor(tx: Database, facts: ImportFacts) {
    this.#tx = tx;
    this.#facts = facts;
  }

  async take(lines: readonly CsvLine[]): Promise<void> {
    const { columnAt, isSound, now } = this.#facts;
    this.#accountIds ??= await accountIdsByNumber(this.#tx);
    const properties = new Map<string, NewProperty>();
    const occupancies = new Map<string, { uprn: string; row: Omit<NewOccupancy, 'propertyId'> }>();
    for (const line of lines) {
      const cells = new LineCells(line, this.#facts);
      const uprn = cells.needed('uprn');
      if (uprn && !/^[1-9]\d{0,11}$/.test(uprn)) {
        cells.wrong('uprn', 'give a UPRN of 1 to 12 digits, without zeros before');
      }
      const postcode = cells.needed('postcode');
      if (postcode && !postcodeOf(postcode)) cells.wrong('postcode', 'give a British postcode');
      const parts = ['address_line_1', 'address_line_2', 'address_line_3'];
      cells.needed('address_line_1');
      properties.set(uprn, {
        uprn,
        addressLines: parts.map((name) => cells.text(name)).filter((text) => text !== null),
        town: cells.needed('town'),
        county: cells.text('county'),
        postcode: postcodeOf(postcode) ?? '',
        label: cells.text('label'),
        latitude: cells.number('latitude', 49, 61),
        longitude: cells.number('longitude', -9, 2),
        createdAt: now,
      });
      const occupancy = this.#occupancyOf(cells);
      if (!occupancy) continue;
      const { accountId, effectiveFrom } = occupancy;
      occupancies.set(`${uprn} ${accountId} ${effectiveFrom}`, { uprn, row: occupancy });
    }
    if (!isSound()) return;
    const columns = ['addressLines', 'town', 'postcode'];
    const given = propertyColumns.filter((name) => columnAt(name) >= 0);
    const written = await writeImportedProperties(
      this.#tx,
      [...properties.values()],
      [...columns, ...given],
    );
    const ids = new Map(written.map(({ id, uprn }) => [uprn, id]));
    for (const id of ids.values()) this.#propertyIds.add(id);
    const writtenOccupancies = await writeImportedOccupancies(
      this.#tx,
      [...occupancies.values()].map(({ uprn, row }) => ({
        ...row,
        propertyId: ids.get(uprn) ?? 0,
      })),
      columnAt('number_of_occupants') < 0 ? ['effectiveTo'] : ['effectiveTo', 'numberOfOccupants'],
    );
    this.#properties.add(written);
    this.#occupancies.add(writtenOccupancies);
  }

  async finish(): Promise<string> {
    const ids = [...this.#propertyIds];
    for (const uprn of await twiceOccupied(this.#tx, ids)) {
      const problem = `two accounts would answer for property ${uprn} at once`;
      this.#facts.wrong(1, 'occupied_from', `${problem}: end the earlier with occupied_to`);
    }
    await updateSearchIndex(this.#tx, ids);
    return `${this.#properties.text('address')}; ${this.#occupancies.text('occupancy')}.`;
  }

  #occupancyOf(cells: LineCells): Omit<NewOccupancy, 'propertyId'> | null {
    const number = cells.text('account_number');
    const from = cells.date('occupied_from');
    const to = cells.date('occupied_to');
    if (number === null) {
      if (from ?? to) cells.wrong('account_number', 'is empty, though somebody was there');
      return null;
    }
    const accountId = this.#accountIds?.get(number);
    if (accountId === undefined) cells.wrong('account_number', `there is no account ${number}`);
    if (!from) {
      cells.needed('occupied_from');
      return null;
    }
    if (to && to.since(from).sign <= 0) cells.wrong('occupied_to', 'is not after occupied_from');
    return {
      accountId: accountId ?? 0,
      effectiveFrom: startOfLondonDay(from),
      effectiveTo: to && startOfLondonDay(to),
      isOccupier: false,
      numberOfOccupants: cells.integer('number_of_occupants', 0, 1000),
    };
  }
}
