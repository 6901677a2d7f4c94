import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/database/database.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open.ts';
import { finishRuns } from '../../src/domains/billing/cycles/runs.actions.ts';
import { openFirstWindow } from '../../src/domains/billing/documents/opening.actions.ts';
import {
  statementsJob,
  statementWork,
} from '../../src/domains/billing/documents/statement-runs.actions.ts';
import { openLedger } from '../../src/domains/billing/ledgers/ledgers.actions.ts';
import { nightRateHalfHours } from '../../src/domains/flex/index.ts';
import { movableClock } from '../../src/kernel/clock.ts';
import { createEmptyDatabase, testServerUrl } from '../support/database.ts';
import { add, BilledHome, dayOf, ldz, rowsOf, startOf } from './billed-home.ts';

/** So much heat a cubic metre of gas has, every day: 39.4 MJ, in hundredths. */
const centimegajoules = 3940;

/** A database without a world, in which homes are billed by the run as its clock is moved. */
export class BilledTown {
  readonly clock = movableClock('2025-01-01T00:00:00Z');
  readonly place: { readonly url: string | null; readonly directory: string | null };
  db: Database;
  readonly #drop: () => Promise<void>;
  #count = 0;
  #nights = 0;

  private constructor(db: Database, place: BilledTown['place'], drop: () => Promise<void>) {
    this.db = db;
    this.place = place;
    this.#drop = drop;
  }

  /** @param directory where the embedded database keeps its files; null for memory. */
  static async open(directory: string | null = null): Promise<BilledTown> {
    const database = testServerUrl === null ? null : await createEmptyDatabase(testServerUrl);
    const place = { url: database?.url ?? null, directory: database ? null : directory };
    const db = await openDatabase(place);
    await migrate(db, place.url);
    const town = new BilledTown(db, place, async () => database?.drop());
    for (const fuel of ['ELECTRICITY', 'GAS']) {
      const since = { fuel, supply_kind: 'HOME', valid_from_on: '1997-09-01' };
      await rowsOf(
        db,
        sql`delete from products.vat_rates where fuel = ${fuel} and supply_kind = 'HOME'`,
      );
      await add(db, 'products.vat_rates', { ...since, percent: 5, source: 'VAT Act 1994' });
    }
    await rowsOf(
      db,
      sql`insert into metering.calorific_values
        select ${ldz}, day::date, ${centimegajoules}::int
        from generate_series(date '2024-01-01', date '2027-12-31', interval '1 day') as day`,
    );
    return town;
  }

  /** Lets others have the embedded database's files while something is done. */
  async away<T>(work: () => Promise<T>): Promise<T> {
    if (this.place.url !== null) return work();
    await this.db.close();
    try {
      return await work();
    } finally {
      this.db = await openDatabase(this.place);
    }
  }

  async close(): Promise<void> {
    await this.db.close();
    await this.#drop();
  }

  /** A home without a meter point, billed on the same day of each month from a London day on. */
  async newHome(from: string): Promise<BilledHome> {
    this.#count += 1;
    const at = startOf(from).toString();
    const propertyId = await add(this.db, 'metering.properties', {
      address_lines: [`${this.#count} Penny Lane`],
      town: 'Cambridge',
      postcode: 'CB1 1AA',
      created_at: at,
    });
    const accountId = await add(this.db, 'accounts.accounts', {
      number: `A-${this.#count.toString(16).toUpperCase().padStart(8, '0')}`,
      account_type: 'DOMESTIC',
      status: 'ACTIVE',
      brand: 'OCTOPUS_ENERGY',
      created_at: at,
    });
    await add(this.db, 'metering.occupancies', {
      property_id: propertyId,
      account_id: accountId,
      effective_from: at,
      is_occupier: false,
    });
    const { months, startDay } = { months: 1, startDay: dayOf(from).day };
    const ledgerId = await this.db.transaction(async (tx) => {
      const opened = startOf(from);
      const cycle = { cycleMonths: months, cycleStartDay: startDay };
      const { id } = await openLedger(tx, { accountId, kind: 'MAIN', ...cycle }, opened);
      await openFirstWindow(
        tx,
        { ledgerId: id, accountId, kind: 'STATEMENT', fromOn: dayOf(from) },
        { months, startDay, startMonth: 1, isFixed: false },
        opened,
      );
      return id;
    });
    return new BilledHome(this, { propertyId, accountId, ledgerId, from, place: this.#count });
  }

  /** Lets the nights' runs happen from one London day to another, both included. */
  async billNights(from: string, to: string): Promise<void> {
    const last = dayOf(to);
    for (let day = dayOf(from); Temporal.PlainDate.compare(day, last) <= 0; ) {
      await this.billNight(day.toString());
      day = day.add({ days: 1 });
    }
  }

  /** The run of one night, which works off all that is due. */
  async billNight(day: string): Promise<void> {
    // Homes of several stories share the nights: a run is opened once for its moment.
    this.#nights += 1;
    const at = startOf(day).add({ hours: 4, seconds: this.#nights });
    this.clock.set(at.toString());
    await this.db.transaction((tx) => statementsJob.run(tx, at));
    await finishRuns(this.db, this.clock, statementWork(nightRateHalfHours), {
      failed: (_run, _ledgerId, error) => {
        throw error;
      },
    });
  }
}
