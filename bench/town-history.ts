/** What lies behind a supply of the large town: former meters, and agreements term by term. */
import type pg from 'pg';
import { londonTimeZone } from '../src/kernel/time-zone.ts';

/** Further apart than any identifier of the demonstration world, which they are added to. */
export const stride = 100_000;
/** Within a copy, further apart than any identifier that what is multiplied had in the world. */
const step = 1000;

/** An agreement is agreed anew so often, at midnight in London, as short fixed terms are. */
const termDays = 84;

const londonDay = (instant: string) => `(${instant} at time zone '${londonTimeZone}')::date`;
const londonStart = (day: string) => `(${day})::timestamp at time zone '${londonTimeZone}'`;
const termStart = (number: string) =>
  londonStart(`${londonDay('row.valid_from')} + ${termDays} * (${number})`);

/**
 * The terms of the agreement `row`, numbered from 0: together they take its whole time, so the
 * product and the price of every moment stay what they were. One that was revoked stays as it is,
 * and what has not begun has one term.
 */
export const termsOfAgreement = `
  cross join lateral (
    select number,
      case when number = 0 then row.valid_from else ${termStart('number')} end as starts_at,
      number = max(number) over () as is_last, ${termStart('number + 1')} as next_at
    from generate_series(0, case when row.is_revoked then 0 else greatest(0,
      (${londonDay(`least(row.valid_to - interval '1 second', now())`)}
        - ${londonDay('row.valid_from')}) / ${termDays}) end) number
  ) term`;

/** The columns of an agreement that tell its terms apart. */
export const termOverrides: Readonly<Record<string, string>> = {
  'agreements.id': `(row.id + copy * ${stride} + term.number * ${step})`,
  'agreements.valid_from': 'term.starts_at',
  'agreements.valid_to': 'case when term.is_last then row.valid_to else term.next_at end',
  'agreements.agreed_from': 'case when term.number = 0 then row.agreed_from else starts_at end',
  'agreements.agreed_to': 'case when term.is_last then row.agreed_to else term.next_at end',
  'agreements.agreed_at': `row.agreed_at + (term.starts_at - row.valid_from)`,
  'agreements.rescission_deadline_at': `row.rescission_deadline_at + (term.starts_at - row.valid_from)`,
  'agreements.terminated_at': 'case when term.is_last then row.terminated_at end',
  'agreements.created_at': `row.created_at + (term.starts_at - row.valid_from)`,
};

/** Every meter point had one former meter; those of one copy in so many had another before it. */
const copiesWithTwo = 5;
const yearsOfMeter = 8;

/**
 * Gives each copied meter point the meters that hung there before: read by hand, and without
 * half-hours. `number` counts them back from the oldest meter of the copy.
 */
const formerMeters = `
  create temporary table former_meters as
  select oldest.*, number, oldest.id + ${step} * number as former_id,
    (oldest.active_from - make_interval(years => ${yearsOfMeter} * number))::date as former_from,
    (oldest.active_from - make_interval(years => ${yearsOfMeter} * (number - 1)))::date as former_to
  from (
    select distinct on (meter_point_id) * from metering.meters where id > ${stride}
    order by meter_point_id, active_from, id
  ) oldest
  join metering.meter_points point on point.id = oldest.meter_point_id
  cross join lateral generate_series(1,
    case when oldest.meter_point_id / ${stride} % ${copiesWithTwo} = 0 then 2 else 1 end) number
  where point.direction = 'IMPORT'`;

interface Part {
  readonly table: string;
  /** The column that says of which meter a row is. */
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

const formerParts: readonly Part[] = [
  {
    table: 'metering.meters',
    key: 'id',
    values: {
      id: 'former.former_id',
      serial_number: `'F' || former.number || former.serial_number`,
      active_from: 'former.former_from',
      active_to: 'former.former_to',
      is_prepay: 'false',
      import_meter_id: 'null',
      manufactured_year: 'extract(year from former.former_from)::int - 1',
      created_at: londonStart('former.former_from'),
    },
  },
  {
    table: 'metering.meter_records',
    key: 'meter_id',
    values: {
      meter_id: 'former.former_id',
      installed_on: 'former.former_from',
      last_inspected_on: 'null',
      is_digital: 'false',
      requires_access: 'true',
      updated_at: londonStart('former.former_to'),
    },
  },
  {
    table: 'metering.electricity_meter_records',
    key: 'meter_id',
    values: {
      meter_id: 'former.former_id',
      certified_on: 'former.former_from',
      certified_until: `(former.former_from + interval '20 years')::date`,
      retrieval_method: `'H'`,
      esme_id: 'null',
    },
  },
  {
    table: 'metering.gas_meter_records',
    key: 'meter_id',
    values: {
      meter_id: 'former.former_id',
      mechanism: `'CR'`,
      status: `'RE'`,
      status_since: 'former.former_to',
    },
  },
  {
    table: 'metering.registers',
    key: 'meter_id',
    values: {
      id: `row.id + ${step} * former.number`,
      meter_id: 'former.former_id',
      decimal_places: '0',
    },
  },
];

/** Adds the former meters, with their records and registers, below every copied meter point. */
export async function addFormerMeters(
  client: pg.Client,
  columnsOf: (table: string) => Promise<readonly string[]>,
): Promise<void> {
  await client.query(formerMeters);
  for (const { table, key, values } of formerParts) {
    const columns = await columnsOf(table);
    const chosen = columns.map((column) => values[column] ?? `row."${column}"`);
    await client.query(
      `insert into ${table} (${columns.map((column) => `"${column}"`)}) select ${chosen}
       from former_meters former join ${table} row on row.${key} = former.id`,
    );
  }
  await client.query('drop table former_meters');
}
