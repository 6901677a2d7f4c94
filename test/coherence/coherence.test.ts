import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Column, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, PgDialect } from 'drizzle-orm/pg-core';
import { coherenceChecks, coherenceReport, proveCoherence, tablesIn } from '../../src/coherence.ts';
import { check, pointerTitle } from '../../src/database/coherence.ts';
import type { Database } from '../../src/database/database.ts';
import { fullNameOf, pointersOf, valuesOf } from '../../src/database/pointers.ts';
import { domains } from '../../src/domains/all.ts';
import { townHomes } from '../../src/domains/flex/control/local-homes.demo.ts';
import { localSites } from '../../src/domains/flex/control/local-sites.demo.ts';
import { localTelemetry } from '../../src/domains/metering/telemetry/telemetry.demo.ts';
import { localPaymentVendor } from '../../src/domains/payments/collections/local-vendor.demo.ts';
import { joinContributions } from '../../src/engine/contributions.ts';
import type { Services } from '../../src/engine/services.ts';
import { localBankDirectory } from '../../src/outside/bank-directory/local.ts';
import { bankHolidaysByLaw } from '../../src/outside/bank-holidays/by-rule.ts';
import { simulatedCarbonIntensity } from '../../src/outside/carbon-intensity/simulated.ts';
import { localCardVault } from '../../src/outside/card-vault/local.ts';
import { localDeviceAccounts } from '../../src/outside/device-accounts/local.ts';
import { simulatedDevices } from '../../src/outside/devices/simulated.ts';
import { simulatedWeather } from '../../src/outside/weather/simulated.ts';
import { simulatedWholesalePrices } from '../../src/outside/wholesale-prices/simulated.ts';
import { openTestDatabase } from '../support/database.ts';
import type { Break } from './break.ts';
import { breaks } from './breaks.ts';
import { echoes } from './echoes.ts';

/** Every column that points at another by `pointsAt`. */
const pointers = domains
  .flatMap(({ tables }) => tablesIn(tables ?? []))
  .flatMap(pointersOf)
  .map(({ column, target }) => ({ column, target, title: pointerTitle(column, target) }));

/** Columns of which the demonstration world has no value, each with the reason. */
const unusedPointers: Readonly<Record<string, string>> = {
  'payments.missed_payment_contacts.account_id': 'Nobody of the town has missed two payments.',
  'payments.missed_payment_contacts.ledger_id': 'Nobody of the town has missed two payments.',
  'rewards.point_movements.organization_id': 'No organization awards points in the town.',
  'payments.repayments.reversal_id': 'No bank sends back what the town has paid out.',
};
const isUnused = (column: Column) => fullNameOf(column) in unusedPointers;

let db: Database;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

/** Of a database that a transaction may be: the local devices read from the same one. */
const servicesOf = (database: Database): Services => ({
  mail: { isReady: async () => false, post: () => {}, close: async () => {} },
  telemetry: localTelemetry(database),
  bankHolidays: bankHolidaysByLaw,
  bankDirectory: localBankDirectory,
  cardVault: localCardVault,
  carbonIntensity: simulatedCarbonIntensity,
  weather: simulatedWeather,
  devices: simulatedDevices,
  deviceAccounts: localDeviceAccounts,
  sites: localSites(database, {
    devices: simulatedDevices,
    wholesalePrices: simulatedWholesalePrices,
    carbonIntensity: simulatedCarbonIntensity,
    homes: townHomes,
  }),
  wholesalePrices: simulatedWholesalePrices,
  homes: townHomes,
  paymentVendor: localPaymentVendor(database),
});

/** These walk through rows one by one, so they are left out where another check is broken. */
const walks: ReadonlySet<string> = new Set([
  'An account is found by what it, its supplies and its users are called, and by nothing else',
  'A register of several rates advances by the half-hours for which its meter switches to it',
  'A property is found by what it and its meters are called, and by nothing else',
  'What devices pass on adds up to the half-hours of their meters, for a batch of devices',
  'Each charge comes to the same again from readings, half-hours and prices',
  'The registers of a prepayment meter follow from half-hours, prices, top-ups and debts',
  'What came of an event follows from the half-hours of its supply point',
  'The sessions of a car cost as much as its half-hours, each of which has a rate',
]);

/** These rest on half-hours of more than a year, so they are broken while all of them are there. */
const ofWholeWorld: ReadonlySet<string> = new Set([
  'Each charge comes to the same again from readings, half-hours and prices',
  'The meter of a home without panels has counted what its heat pump took',
  'What came of an event follows from the half-hours of its supply point',
  'The night’s rate is billed for the night and for the first half-hours by plan, and for no others',
]);

/** Where rows are only added, triggers refuse what breaks them. */
const takeGuardsAway = sql.raw(`do $$ declare guarded regclass; begin
  for guarded in select distinct tgrelid::regclass from pg_trigger where tgname in ('refuse_change', 'prove')
  loop execute format('alter table %s disable trigger user', guarded); end loop; end $$`);

const checks = coherenceChecks();

async function violatedTitles(
  database: Database,
  services = servicesOf(database),
  made = checks,
): Promise<string[]> {
  const findings = await proveCoherence({ db: database, services }, () => {}, made);
  return findings.filter(({ count }) => count > 0).map(({ title }) => title);
}

class Undo extends Error {}

const dialect = new PgDialect();
const textOf = (statement: SQL) => dialect.sqlToQuery(statement).sql.replaceAll('"', '');
const textOfChecks = new Map(
  checks.map(({ check: { title, statement } }) => [title, statement ? textOf(statement) : null]),
);

/** The tables that a statement writes to, each with its schema. */
const writtenBy = (statement: SQL) =>
  [...textOf(statement).matchAll(/\b(?:update|delete from|insert into|truncate) (\w+\.\w+)/g)].map(
    ([, table]) => table ?? '',
  );

/** Whether what a break writes to is read by a check; so it may be, where rows are walked through. */
function mayConcern(broken: Break, title: string): boolean {
  const text = textOfChecks.get(title) ?? null;
  if (text === null || typeof broken === 'function') return true;
  return [broken].flat().some((statement) => {
    const tables = writtenBy(statement);
    return tables.length === 0 || tables.some((table) => text.includes(table));
  });
}

/** What the checks find once the data is broken; nothing of it stays. */
async function violationsBy(
  broken: Break,
  title: string,
  isAsked = (other: string) => !walks.has(other),
): Promise<string[]> {
  let violated: string[] = [];
  await assert.rejects(
    db.transaction(async (tx) => {
      let services = servicesOf(tx);
      if (typeof broken === 'function') services = broken(services);
      else {
        await tx.query.execute(takeGuardsAway);
        for (const each of [broken].flat()) await tx.query.execute(each);
      }
      const made = checks.filter(
        ({ check: each }) =>
          each.title === title || (isAsked(each.title) && mayConcern(broken, each.title)),
      );
      violated = await violatedTitles(tx, services, made);
      throw new Undo();
    }),
    Undo,
  );
  return violated;
}

describe('the coherence of the demonstration world', () => {
  it('is proven by every check', async () => {
    const findings = await proveCoherence({ db, services: servicesOf(db) });
    assert.ok(findings.length >= 40);
    assert.deepEqual(
      findings.filter(({ count }) => count > 0),
      [],
    );
  });

  for (const title of ofWholeWorld) {
    it(`is violated by what does not follow from what was used: ${title}`, async () => {
      for (const broken of breaks[title] ?? assert.fail()) {
        assert.deepEqual(await violationsBy(broken, title, () => false), [title]);
      }
    });
  }

  it('is told with a line for each check, the first violations and a line of figures', () => {
    const [one, two] = [
      { domain: 'accounts', title: 'One', count: 0, first: [], durationMs: 3.4 },
      { domain: 'metering', title: 'Two', count: 3, first: ['a', 'b'], durationMs: 8.6 },
    ];
    assert.equal(
      coherenceReport([one, two]),
      [
        'ok  accounts: One (3 ms)',
        '3 violations  metering: Two (9 ms)',
        '      a',
        '      b',
        '      and 1 more',
        '2 checks, 1 violated',
      ].join('\n'),
    );
  });

  it('is not taken for granted where a check cannot be made', async () => {
    const { find } = check('Broken', sql`select nothing from nowhere`);
    await assert.rejects(
      find({ db, services: servicesOf(db), contributions: joinContributions(domains) }, 5),
    );
    const services = { ...servicesOf(db), telemetry: { read: () => assert.fail('no service') } };
    const violated = await violatedTitles(db, services as unknown as Services);
    assert.deepEqual(violated, [
      'What devices pass on adds up to the half-hours of their meters, for a batch of devices',
    ]);
  });
});

describe('every check', () => {
  const titles = checks.map(({ check: { title } }) => title);

  before(async () => {
    // Each break runs nearly all checks: a few weeks of a few meters are proven in no time. In
    // winter a day in London is one in UTC.
    for (const [table, day] of [
      ['half_hour_days', 'day'],
      ['month_totals', 'month'],
    ]) {
      await db.query.execute(sql`delete from ${sql.raw(`metering.${table}`)}
        where ${sql.raw(`${day}`)} < '2026-03-01' or register_id % 8 <> 1 and register_id not in (
          select id from metering.registers where rate_type = 'DAY' or meter_id in (
            select meter_id from billing.prepay_meters where id = 1))`);
    }
    if (db.kind === 'pglite') await db.query.execute(sql`vacuum full metering.half_hour_days`);
  });

  it('holds on what is left to break', async () => {
    const made = checks.filter(({ check: { title } }) => !ofWholeWorld.has(title));
    assert.deepEqual(await violatedTitles(db, servicesOf(db), made), []);
  });

  it('has a title of its own and something that breaks it', () => {
    assert.equal(new Set(titles).size, titles.length);
    assert.deepEqual(
      [...Object.keys(breaks), ...pointers.map(({ title }) => title)].toSorted(),
      titles.toSorted(),
    );
  });

  for (const [title, ways] of Object.entries(breaks)) {
    if (ofWholeWorld.has(title)) continue;
    it(`sees what violates it, and no other does: ${title}`, async () => {
      const echoed = new Set(echoes[title]);
      for (const broken of ways) {
        const violated = await violationsBy(broken, title);
        assert.deepEqual(
          violated.filter((other) => !echoed.has(other)),
          [title],
        );
      }
    });
  }

  it('has pointers in the demonstration world, but for those of which it is said', async () => {
    for (const { column, title } of pointers.filter(({ column }) => isUnused(column))) {
      const { rows } = (await db.query.execute(
        sql`select 1 from ${column.table} where ${column} is not null limit 1`,
      )) as unknown as { rows: unknown[] };
      assert.deepEqual(rows, [], title);
    }
  });

  for (const { column, title } of pointers.filter(({ column }) => !isUnused(column))) {
    it(`sees a pointer to nothing: ${title}`, async () => {
      const nothing = column.dataType === 'number' ? sql`900000` : sql`'nothing'`;
      const broken = sql`update ${column.table} set ${sql.identifier(
        fullNameOf(column).split('.').at(-1) ?? '',
      )} = ${nothing} where ctid = (
        select ctid from ${column.table} where ${column} is not null limit 1)`;
      assert.deepEqual(await violationsBy(broken, title, () => false), [title]);
    });
  }

  it('has pointers that lead to a unique column, which points nowhere itself', () => {
    const columns = new Map(
      domains
        .flatMap(({ tables }) => tablesIn(tables ?? []))
        .flatMap((table) => getTableConfig(table).columns)
        .map((column) => [fullNameOf(column), column]),
    );
    for (const { target, title } of pointers) {
      const column = columns.get(target);
      assert.ok(column, title);
      assert.ok(column.primary || column.isUnique, title);
      assert.equal(valuesOf(column), target, title);
    }
  });
});
