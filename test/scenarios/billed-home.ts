import { type SQL, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/database/database.ts';
import { post } from '../../src/domains/billing/ledgers/postings.actions.ts';
import { correctAfterReading } from '../../src/domains/billing/readings/corrections.actions.ts';
import { nightRateHalfHours } from '../../src/domains/flex/index.ts';
import { meterById } from '../../src/domains/metering/meters/meters.store.ts';
import {
  stateOf,
  writeJudged,
} from '../../src/domains/metering/readings/judged-readings.actions.ts';
import { lockMeter } from '../../src/domains/metering/readings/submitted-readings.store.ts';
import { startOfLondonDay } from '../../src/kernel/london.ts';

type Fuel = 'ELECTRICITY' | 'GAS';

/** Prices without VAT from a London day on: pence per kilowatt-hour and per day. */
interface Price {
  readonly from: string;
  readonly unit: string;
  readonly standing: string;
}

/** A meter point whose dials are read. */
export interface SuppliedPoint {
  readonly id: number;
  readonly fuel: Fuel;
  readonly productId: number;
  readonly tariffId: number;
}

export interface HungMeter {
  readonly id: number;
  readonly registerId: number;
}

/** The zone whose gas has 39.4 MJ in each cubic metre, every day. */
export const ldz = 'EA';

export const dayOf = (text: string) => Temporal.PlainDate.from(text);
export const startOf = (text: string) => startOfLondonDay(dayOf(text));

export async function rowsOf<Row>(db: Database, query: SQL): Promise<Row[]> {
  return ((await db.query.execute(query)) as unknown as { rows: Row[] }).rows;
}

export async function add(db: Database, table: string, row: Readonly<Record<string, unknown>>) {
  const columns = sql.raw(Object.keys(row).join(', '));
  const [added] = await rowsOf<{ id?: number }>(
    db,
    sql`insert into ${sql.raw(table)} (${columns})
      select ${columns} from jsonb_populate_record(null::${sql.raw(table)}, ${JSON.stringify(row)}::jsonb)
      returning *`,
  );
  return added?.id ?? 0;
}

interface HomeIds {
  readonly propertyId: number;
  readonly accountId: number;
  readonly ledgerId: number;
  readonly from: string;
  readonly place: number;
}

/** A statement as it was closed, in pence. */
export interface ClosedStatement {
  readonly id: number;
  readonly fromOn: string;
  readonly toOn: string;
  readonly opening: number;
  readonly charges: number;
  readonly tax: number;
  readonly credits: number;
  readonly payments: number;
  readonly closing: number;
  readonly isFinal: boolean;
  readonly issued: string | null;
  readonly held: readonly string[];
}

/** A charge or a credit for energy, or a reversal of one, in pence. */
export interface BookedCharge {
  readonly id: number;
  readonly kind: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly postedOn: string;
  readonly wh: number;
  readonly estimatedWh: number;
  readonly net: number;
  readonly tax: number;
  readonly reverses: number | null;
}

/** What a home needs of the town that it stands in. */
interface Town {
  /** Of the moment: a town may be opened anew. */
  readonly db: Database;
  readonly clock: { set(instant: string): void };
}

export class BilledHome {
  readonly ids: HomeIds;
  readonly #town: Town;

  constructor(town: Town, ids: HomeIds) {
    this.#town = town;
    this.ids = ids;
  }

  /** Has a fuel supplied at prices of its own. */
  async supplied(fuel: Fuel, prices: readonly Price[]): Promise<SuppliedPoint> {
    const { db } = this.#town;
    const { propertyId, accountId, from, place } = this.ids;
    const at = startOf(from).toString();
    const id = await add(db, 'metering.meter_points', {
      property_id: propertyId,
      fuel,
      direction: 'IMPORT',
      identifier: `${fuel === 'GAS' ? '99' : '10000000'}0000${place}`,
      status: 'ON_SUPPLY',
      status_updated_at: at,
      supply_start_on: from,
      enrolment_status: 'NOT_ENROLLED',
      created_at: at,
    });
    const details =
      fuel === 'GAS'
        ? {
            ...{ ldz, exit_zone: 'EA1', end_user_category: 1, annual_quantity_kwh: 10_000 },
            ...{ supply_offered_quantity_kwh: 100, supply_class: 4, market_category: 'SSP' },
            ...{ market_sector_code: 'D', meter_read_batch_frequency: 'M' },
            ...{ confirmation_reference: 1, rates: {} },
          }
        : {
            ...{ gsp_group_id: '_C', profile_class: 1, llf: '101', mtc: 801, ssc: '0393' },
            ...{ measurement_class: 'A', energisation_status: 'ENERGISED', dcc_service_flag: '' },
            ...{ ihd_status: '', sms_operator: '', is_mhhs_enabled: false },
          };
    const table = fuel === 'GAS' ? 'metering.gas_details' : 'metering.electricity_details';
    await add(db, table, { meter_point_id: id, ...details });
    const code = `PENNY-${fuel}-${place}`;
    const productId = await add(db, 'products.products', {
      ...{ code, brand: 'OCTOPUS_ENERGY', display_name: 'Penny', full_name: 'Penny' },
      ...{ description: '', notes: '', direction: 'IMPORT', available_from: at },
      ...{ exit_fees_pence: 0, exit_fees_type: 'NONE', is_variable: true, is_tracker: false },
      ...{ is_green: false, is_prepay: false, is_business: false, is_occupier: false },
      ...{ is_charged_half_hourly: false, is_default: false, is_hidden: false },
      ...{ availability: 'EVERYONE', tags: [], created_at: at },
    });
    const tariffId = await add(db, 'products.tariffs', {
      ...{ product_id: productId, code: `${code}-C`, fuel, shape: 'ONE_RATE' },
      gsp_group_id: '_C',
    });
    for (const [index, { from: since, unit, standing }] of prices.entries()) {
      const next = prices[index + 1]?.from;
      const valid = {
        valid_from: startOf(since).toString(),
        valid_to: next === undefined ? null : startOf(next).toString(),
      };
      const rate = { tariff_id: tariffId, ...valid };
      await add(db, 'products.tariff_rates', { ...rate, band: 'STANDARD', pence_excl_vat: unit });
      await add(db, 'products.tariff_rates', {
        ...{ ...rate, band: 'STANDING_CHARGE', pence_excl_vat: standing },
      });
    }
    await add(db, 'agreements.agreements', {
      ...{ account_id: accountId, meter_point_id: id, product_id: productId, tariff_id: tariffId },
      ...{ payment_method: 'DIRECT_DEBIT', valid_from: at, agreed_from: at, agreed_at: at },
      ...{ rates_agreed_at: at, is_revoked: false, params: {}, created_at: at, updated_at: at },
    });
    return { id, fuel, productId, tariffId };
  }

  /** Ends supply and occupancy as a London day begins. */
  async movesOut(on: string): Promise<void> {
    const { db } = this.#town;
    const at = startOf(on).toString();
    await rowsOf(
      db,
      sql`update agreements.agreements set valid_to = ${at}::timestamptz
        where account_id = ${this.ids.accountId}`,
    );
    await rowsOf(
      db,
      sql`update metering.occupancies set effective_to = ${at}::timestamptz
        where account_id = ${this.ids.accountId}`,
    );
  }

  /** Hangs a meter with one register of three decimals, of kilowatt-hours or cubic metres. */
  async hangs(point: SuppliedPoint, from: string, yearly = 3000): Promise<HungMeter> {
    const { db } = this.#town;
    const id = await add(db, 'metering.meters', {
      ...{ meter_point_id: point.id, serial_number: `M${point.id}-${from}`, active_from: from },
      ...{ meter_type: 'CREDIT', is_prepay: false, location: 'Hall', make_and_type: 'Kestrel' },
      ...{ manufactured_year: 2020, created_at: startOf(from).toString() },
    });
    const registerId = await add(db, 'metering.registers', {
      ...{ meter_id: id, identifier: '1', name: 'Standard', digits: 5, decimal_places: 3 },
      ...{ multiplier: 1, rate_type: 'STANDARD', annual_consumption_kwh: yearly },
      unit: point.fuel === 'GAS' ? 'LITRES' : 'WATT_HOURS',
    });
    return { id, registerId };
  }

  async takenDown({ id }: HungMeter, on: string): Promise<void> {
    await rowsOf(
      this.#town.db,
      sql`update metering.meters set active_to = ${on}::date where id = ${id}`,
    );
  }

  /** A reader's figure as a London day begins, received at once. */
  async shows({ id, registerId }: HungMeter, on: string, figure: string): Promise<void> {
    const { db } = this.#town;
    const at = startOf(on).toString();
    const readingId = await add(db, 'metering.meter_readings', {
      ...{ meter_id: id, read_at: at, event_type: 'METER_READER', source: 'METER_READER' },
      ...{ quality: 'ACTUAL', received_at: at },
    });
    const read = { reading_id: readingId, register_id: registerId };
    await add(db, 'metering.register_reads', { ...read, received: figure, accepted: figure });
  }

  /** A customer's figure for a day, which comes in on a later one and is followed by what charges. */
  async tells(meter: HungMeter, readOn: string, shown: number, receivedOn: string): Promise<void> {
    const at = startOf(receivedOn).add({ hours: 12 });
    this.#town.clock.set(at.toString());
    if (!(await this.tellsAt(meter, readOn, shown, at))) throw new Error('It was not accepted');
  }

  /** The same at an instant; false where the figure cannot be right, so that it is kept and not used. */
  async tellsAt(
    { id }: HungMeter,
    readOn: string,
    shown: number,
    at: Temporal.Instant,
  ): Promise<boolean> {
    const { db } = this.#town;
    const follow = { readingFollowers: [correctAfterReading(nightRateHalfHours)] };
    return db.transaction(async (tx) => {
      await lockMeter(tx, id);
      const meter = await tx.read(meterById, id);
      if (!meter) throw new Error('The meter is not there');
      const figures = [{ registerId: null, shown, inputPath: 'readings' }];
      const state = await stateOf(tx, meter, figures);
      const context = { db: tx, contributions: follow as never };
      const readAt = startOf(readOn);
      // As when somebody submits another figure for a day: it takes the place of the first.
      const before = state.reads
        .flat()
        .find((read) => read.readAt.equals(readAt) && read.eventType === 'CUSTOMER');
      const former = before ? { id: before.readingId, readAt } : null;
      const moment = { readAt, former, at, inputPath: 'readAt' };
      const { judged } = await writeJudged(context, state, this.ids.propertyId, moment);
      return judged.every(({ problem }) => problem === null);
    });
  }

  /** Money that came in on a London day, by Direct Debit. */
  async pays(on: string, pence: number): Promise<void> {
    await this.#books('PAYMENT', on, pence, 'CASH_DIRECT_DEBIT');
  }

  /** What the account brings along. */
  async brings(on: string, pence: number): Promise<void> {
    await this.#books('CREDIT', on, pence, 'SUSPENSE');
  }

  async #books(
    kind: 'PAYMENT' | 'CREDIT',
    on: string,
    netPence: number,
    book: 'CASH_DIRECT_DEBIT' | 'SUSPENSE',
  ): Promise<void> {
    const { ledgerId } = this.ids;
    const posting = { ledgerId, kind, postedOn: dayOf(on), netPence, taxPence: 0 };
    const books = [{ book, amountPence: -netPence }];
    await this.#town.db.transaction((tx) => post(tx, [{ ...posting, books }], startOf(on)));
  }

  statements(): Promise<ClosedStatement[]> {
    return rowsOf(
      this.#town.db,
      sql`select id, from_on::text as "fromOn", to_on::text as "toOn",
        opening_balance_pence as opening, charges_net_pence + charges_tax_pence as charges,
        charges_tax_pence as tax, credits_net_pence + credits_tax_pence as credits,
        payments_pence as payments, closing_balance_pence as closing, is_final as "isFinal",
        (issued_at at time zone 'Europe/London')::date::text as issued, held_reasons as held
        from billing.documents where ledger_id = ${this.ids.ledgerId} and kind = 'STATEMENT'
          and closed_at is not null and annulled_at is null order by from_on`,
    );
  }

  /** How many windows are open. */
  async openWindows(): Promise<number> {
    const rows = await rowsOf(
      this.#town.db,
      sql`select from billing.documents where ledger_id = ${this.ids.ledgerId}
        and closed_at is null`,
    );
    return rows.length;
  }

  charges({ id }: SuppliedPoint): Promise<BookedCharge[]> {
    return rowsOf(
      this.#town.db,
      sql`select t.id, t.kind, s.from_on::text as "fromOn", s.to_on::text as "toOn",
        t.posted_on::text as "postedOn", s.energy_wh::int as wh, s.estimated_wh::int as "estimatedWh",
        t.net_pence as net, t.tax_pence as tax, t.reverses_id as reverses
        from billing.transactions t
        join billing.supply_charges s on s.transaction_id = coalesce(t.reverses_id, t.id)
        where t.ledger_id = ${this.ids.ledgerId} and s.meter_point_id = ${id} order by t.id`,
    );
  }

  async balance(): Promise<number> {
    const [ledger] = await rowsOf<{ balance: number }>(
      this.#town.db,
      sql`select balance_pence as balance from billing.ledgers where id = ${this.ids.ledgerId}`,
    );
    return ledger?.balance ?? 0;
  }
}
