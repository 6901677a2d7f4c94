/**
 * A large town on PostgreSQL: the demonstration world, copied by statements over whole tables until
 * there are as many accounts as asked for. What is copied keeps its shape, so every figure still
 * follows from the rules of the trade; it gets a longer history (`town-history.ts`).
 */
import pg from 'pg';
import { openDatabase } from '../src/database/open.ts';
import { systemClock } from '../src/kernel/clock.ts';
import { prepareStorage } from '../src/storage.ts';
import { addFormerMeters, stride, termOverrides, termsOfAgreement } from './town-history.ts';
import { addVehicles } from './town-vehicles.ts';

interface Town {
  readonly url: string;
  /** Whether it was created just now. */
  readonly isNew: boolean;
  /** API keys of customers with a smart meter and a year of half-hours. */
  readonly meteredKeys: readonly string[];
  readonly drop: () => Promise<void>;
}

interface TownSize {
  readonly accounts: number;
  /** How many registers have a year of half-hours. */
  readonly registers: number;
  /** How many ledgers have a year's history. */
  readonly ledgers: number;
}

export const largeTown: TownSize = { accounts: 50_000, registers: 2000, ledgers: 10_000 };
/** What growth is measured from. */
export const smallTown: TownSize = { accounts: 1000, registers: 250, ledgers: 1000 };

/** Part of the database's name: a town of another recipe is another town. */
const recipe = 'v6';

/** What to copy, each table after those it points at. */
const tables = [
  'identity.users',
  'identity.secret_keys',
  'accounts.accounts',
  'accounts.account_user_roles',
  'metering.properties',
  'metering.address_details',
  'metering.occupancies',
  'metering.meter_points',
  'metering.electricity_details',
  'metering.gas_details',
  'metering.gas_registrations',
  'metering.supply_registrations',
  'metering.registration_steps',
  'metering.reading_consents',
  'metering.meters',
  'metering.meter_records',
  'metering.electricity_meter_records',
  'metering.gas_meter_records',
  'metering.registers',
  'agreements.agreements',
  'metering.device_networks',
  'metering.smart_devices',
];
/** What is booked and billed. The readings that charges rest on are not copied, so neither are their links. */
const moneyTables = [
  'billing.ledgers',
  'billing.transactions',
  'billing.entries',
  'billing.supply_charges',
  'billing.charge_lines',
  'billing.trigger_configurations',
  'billing.documents',
  'billing.statement_lines',
];
/** What the same accounts pay by, and have paid. Events, files and plans stay with the world. */
const paymentTables = [
  'payments.instructions',
  'payments.instruction_owners',
  'payments.mandates',
  'payments.preferences',
  'payments.schedules',
  'payments.payments',
];
const seriesTables = ['metering.half_hour_days', 'metering.month_totals'];

const copiedId = (column: string) => `(row.${column} + copy * ${stride})`;
/** Beyond the payments of the world that are numbered apart, for single homes. */
const apart = 10_000_000;
/** Columns that tell rows apart, or that would tie a copy to what is not copied. */
const overrides: Readonly<Record<string, string>> = {
  'users.email': `'b' || copy || '.' || row.email`,
  'users.number': `row.number || '-' || copy`,
  'users.external_id': 'null',
  'secret_keys.key_hash': `encode(sha256(convert_to('bench-' || ${copiedId('user_id')}, 'UTF8')), 'hex')`,
  'accounts.number': `'A-' || upper(lpad(to_hex(${copiedId('id')}), 8, '0'))`,
  'accounts.portfolio_id': 'null',
  'documents.portfolio_id': 'null',
  'documents.collective_id': 'null',
  'agreements.product_id': 'row.product_id',
  'agreements.tariff_id': 'row.tariff_id',
  ...termOverrides,
  'properties.uprn': 'null',
  'meter_points.identifier': `'9' || lpad(${copiedId('id')}::text, length(row.identifier) - 1, '0')`,
  'ledgers.number': `'L-' || upper(lpad(to_hex(${copiedId('id')}), 8, '0'))`,
  'transactions.idempotency_key': `row.idempotency_key || ' ' || copy`,
  'documents.identifier': `row.identifier || '-' || copy`,
  'documents.opaque_key': `row.opaque_key || '-' || copy`,
  // Nobody is shown what is printed, and it is long.
  'documents.content': 'null',
  'instructions.vendor_reference': `row.vendor_reference || ' ' || copy`,
  'mandates.reference': `'B' || upper(lpad(to_hex(${copiedId('instruction_id')}), 12, '0'))`,
  'schedules.plan_id': 'null',
  'payments.id': `${copiedId('id')} + ${apart}`,
  'payments.represents_id': `${copiedId('represents_id')} + ${apart}`,
  'payments.uuid': 'gen_random_uuid()',
  'payments.idempotency_key': `row.idempotency_key || ' ' || copy`,
  'smart_devices.device_id': `regexp_replace(lpad(to_hex(${copiedId('id')}), 16, '0'), '(..)(?=.)', '\\1-', 'g')`,
};
const conditions: Readonly<Record<string, string>> = {
  secret_keys: 'row.revoked_at is null',
  // Portfolios are not copied.
  documents: 'row.portfolio_id is null',
  trigger_configurations: 'row.portfolio_id is null',
  payments: `row.id < ${stride}`,
};
/** What makes several rows of one. */
const multiplied: Readonly<Record<string, string>> = { agreements: termsOfAgreement };

/**
 * The large town on a server, created where it is not there yet (about a minute).
 *
 * @throws Error where the database of that name was left half made: drop it first.
 */
export async function openTown(
  serverUrl: string,
  size: TownSize,
  report: (line: string) => void,
): Promise<Town> {
  const name = townName(size);
  const url = databaseUrl(serverUrl, name);
  const isThere = await onServer(serverUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${name}`);
    return rowCount !== 0;
  });
  if (!isThere) await fillTown(url, size, report);
  const meteredKeys = await onServer(url, meteredKeysIn);
  if (meteredKeys.length === 0) throw new Error(`${name} is not complete: drop it first.`);
  return { url, isNew: !isThere, meteredKeys, drop: () => dropTown(serverUrl, size) };
}

export async function dropTown(serverUrl: string, size: TownSize): Promise<void> {
  await onServer(serverUrl, (client) =>
    client.query(`drop database if exists ${townName(size)} with (force)`),
  );
}

interface OwnDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/**
 * A copy of a town, which may be changed. Nobody may be connected to the town meanwhile.
 *
 * @param purpose part of the copy's name.
 */
export async function copyDatabase(
  serverUrl: string,
  url: string,
  purpose: string,
): Promise<OwnDatabase> {
  const original = new URL(url).pathname.slice(1);
  return createDatabase(serverUrl, `${original}_${purpose}`, `template ${original}`);
}

/** A database of its own, in place of one of that name. */
export async function createDatabase(
  serverUrl: string,
  name: string,
  options = '',
): Promise<OwnDatabase> {
  const drop = () =>
    onServer(serverUrl, async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
    });
  await drop();
  await onServer(serverUrl, (client) => client.query(`create database ${name} ${options}`));
  return { url: databaseUrl(serverUrl, name), drop };
}

function townName({ accounts, registers, ledgers }: TownSize): string {
  return `halfhour_bench_${recipe}_${accounts}_${registers}_${ledgers}`;
}

async function fillTown(
  url: string,
  size: TownSize,
  report: (line: string) => void,
): Promise<void> {
  report(`creating ${townName(size)}: the demonstration world`);
  const db = await openDatabase({ url, directory: null });
  const created = { hasWorld: true, report: () => {} };
  await prepareStorage(db, { databaseUrl: url, clock: systemClock }, created);
  await db.close();
  await onServer(url, async (client) => {
    // The copies are as whole as what they are copies of: checking each reference takes minutes.
    await client.query('set session_replication_role = replica');
    const copies = Math.ceil(size.accounts / (await countOf(client, 'accounts.accounts'))) - 1;
    const yearLong = `(select register_id from metering.half_hour_days
      group by register_id having count(*) >= 365)`;
    const perCopy = await countOf(client, `${yearLong} year_long`);
    for (const table of tables) {
      report(`copying ${table} ${copies} times`);
      await copyTable(client, table, copies);
    }
    report('adding former meters');
    await addFormerMeters(client, async (table) =>
      (await columnsOf(client, table)).map(({ column_name: column }) => column),
    );
    const billed = Math.min(
      copies,
      Math.ceil(size.ledgers / (await countOf(client, 'billing.ledgers'))) - 1,
    );
    for (const table of [...moneyTables, ...paymentTables]) {
      report(`copying ${table} ${billed} times`);
      await copyTable(client, table, billed);
    }
    const filled = Math.min(copies, Math.ceil(size.registers / perCopy) - 1);
    for (const table of seriesTables) {
      report(`copying ${table} ${filled} times`);
      await copyTable(client, table, filled, `row.register_id in ${yearLong}`);
    }
    report('adding vehicles');
    await addVehicles(client);
    report('analysing');
    await client.query('vacuum analyze');
  });
}

async function copyTable(
  client: pg.Client,
  table: string,
  copies: number,
  condition?: string,
): Promise<void> {
  const name = table.split('.')[1] ?? '';
  const rows = await columnsOf(client, table);
  const values = rows.map(({ column_name: column, data_type: type }) => {
    const override = overrides[`${name}.${column}`];
    if (override) return override;
    const isIdentifier = type === 'integer' && (column === 'id' || column.endsWith('_id'));
    return isIdentifier ? copiedId(column) : `row."${column}"`;
  });
  const columns = rows.map(({ column_name: column }) => `"${column}"`);
  const where = condition ?? conditions[name] ?? 'true';
  await client.query(
    `insert into ${table} (${columns}) select ${values}
     from ${table} row cross join generate_series(1, ${copies}) copy ${multiplied[name] ?? ''}
     where ${where} order by copy`,
  );
}

async function columnsOf(
  client: pg.Client,
  table: string,
): Promise<{ column_name: string; data_type: string }[]> {
  const { rows } = await client.query(
    `select column_name, data_type from information_schema.columns
     where table_schema = $1 and table_name = $2 order by ordinal_position`,
    table.split('.'),
  );
  return rows;
}

async function countOf(client: pg.Client, source: string): Promise<number> {
  const { rows } = await client.query(`select count(*)::int as count from ${source}`);
  return rows[0].count;
}

/** Of users who live with a smart meter, spread over all copies that have half-hours. */
async function meteredKeysIn(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ id: number }>(
    `select min(role.user_id) as id
     from metering.day_totals total
     join metering.registers register on register.id = total.register_id
     join metering.meters meter on meter.id = register.meter_id
     join metering.meter_points point on point.id = meter.meter_point_id
     join metering.occupancies stay on stay.property_id = point.property_id
     join accounts.account_user_roles role on role.account_id = stay.account_id
     join identity.users person on person.id = role.user_id
     where total.day = current_date - 3 and total.register_id > ${stride}
       and point.fuel = 'ELECTRICITY' and point.direction = 'IMPORT' and stay.effective_to is null
       and stay.effective_from < now() - interval '366 days' and person.is_active
     group by stay.account_id
     order by md5(stay.account_id::text)`,
  );
  return rows.map(({ id }) => `bench-${id}`);
}

export async function onServer<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export function databaseUrl(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
