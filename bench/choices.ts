/** Figures inside one process, without HTTP, for two choices: compiled plans and shared loaders. */
import { PGlite } from '@electric-sql/pglite';
import { createLimits } from '../src/contract/rate-limits.ts';
import { Batcher } from '../src/database/batching/batcher.ts';
import type { Database } from '../src/database/database.ts';
import { openDatabase, pgliteDatabase, pgliteSettings } from '../src/database/open.ts';
import { accountsOfUser } from '../src/domains/accounts/access/access.store.ts';
import { rolesOnAccount } from '../src/domains/accounts/access/roles.store.ts';
import { townHomes } from '../src/domains/flex/control/local-homes.demo.ts';
import { localSites } from '../src/domains/flex/control/local-sites.demo.ts';
import { userById } from '../src/domains/identity/users.store.ts';
import { localTelemetry } from '../src/domains/metering/telemetry/telemetry.demo.ts';
import { localPaymentVendor } from '../src/domains/payments/collections/local-vendor.demo.ts';
import { createInstance, type Instance } from '../src/instance.ts';
import { systemClock } from '../src/kernel/clock.ts';
import { localBankDirectory } from '../src/outside/bank-directory/local.ts';
import { bankHolidaysByLaw } from '../src/outside/bank-holidays/by-rule.ts';
import { simulatedCarbonIntensity } from '../src/outside/carbon-intensity/simulated.ts';
import { localCardVault } from '../src/outside/card-vault/local.ts';
import { localDeviceAccounts } from '../src/outside/device-accounts/local.ts';
import { simulatedDevices } from '../src/outside/devices/simulated.ts';
import { localMail } from '../src/outside/mail/nodemailer.ts';
import { simulatedWeather } from '../src/outside/weather/simulated.ts';
import { simulatedWholesalePrices } from '../src/outside/wholesale-prices/simulated.ts';
import { prepareStorage } from '../src/storage.ts';
import { createEmptyDatabase } from '../test/support/database.ts';
import type { Effort } from './kinds.ts';
import { median } from './measure.ts';

/** Two ways to do the same, in turns a second. */
export interface Comparison {
  readonly title: string;
  readonly concurrency: number;
  readonly chosen: number;
  readonly other: number;
}

type Turn = () => Promise<unknown>;

const introspectionLike = `{
  __schema { types { name kind fields { name description args { name } } } }
}`;
const manyAliases = `{ ${Array.from({ length: 40 }, (_each, index) => `v${index}: krakenVersion { number SHA isPinned }`).join(' ')} }`;

/** graphql-jit after the second use of a document, against graphql-js every time. */
export async function compareExecution(effort: Effort): Promise<Comparison[]> {
  const db = await openWorld();
  const compiling = instanceOn(db, true);
  const interpreting = instanceOn(db, false);
  const comparisons: Comparison[] = [];
  for (const [title, source] of [
    ['40 aliases of krakenVersion', manyAliases],
    ['every type, its fields and arguments', introspectionLike],
  ] as const) {
    const turn = (instance: Instance): Turn => {
      const request = { source, operationName: null, variables: {} };
      return async () => {
        const { errors } = await instance.answer(request, {
          id: 'bench',
          ip: '127.0.0.1',
          authorization: undefined,
          origin: '',
        });
        if (errors) throw new Error(`${title} is refused: ${errors[0]?.message}`);
      };
    };
    comparisons.push(await compare(title, 1, turn(compiling), turn(interpreting), effort));
  }
  await db.close();
  return comparisons;
}

/** The loaders that all requests share, against loaders of each request's own. */
export async function compareLoaders(
  serverUrl: string | null,
  effort: Effort,
): Promise<Comparison[]> {
  const database = serverUrl === null ? null : await createEmptyDatabase(serverUrl);
  const db = await openWorld(database?.url ?? null);
  const userIds = Array.from({ length: 64 }, (_each, index) => index + 1);
  let next = 0;
  const turn =
    (readerOf: () => Pick<Database, 'read'>): Turn =>
    () => {
      next += 1;
      return readViewer(readerOf(), userIds[next % userIds.length] ?? 1);
    };
  const title = `viewer, accounts, users on ${database ? 'PostgreSQL' : 'PGlite'}`;
  const comparisons: Comparison[] = [];
  try {
    for (const concurrency of effort.connections) {
      const shared = turn(() => db);
      const own = turn(() => new Batcher(db));
      comparisons.push(await compare(title, concurrency, shared, own, effort));
    }
  } finally {
    await db.close();
    await database?.drop();
  }
  return comparisons;
}

async function readViewer(reader: Pick<Database, 'read'>, userId: number): Promise<unknown> {
  const [user, accounts] = await Promise.all([
    reader.read(userById, userId),
    reader.read(accountsOfUser, userId),
  ]);
  const members = await Promise.all(
    accounts.map(async ({ account }) => {
      const roles = await reader.read(rolesOnAccount, account.id);
      return Promise.all(roles.map((role) => reader.read(userById, role.userId)));
    }),
  );
  return { user, accounts, members };
}

async function compare(
  title: string,
  concurrency: number,
  chosen: Turn,
  other: Turn,
  { rounds, seconds }: Effort,
): Promise<Comparison> {
  for (const turn of [chosen, other]) await turnsPerSecond(turn, concurrency, 0.5);
  const rates = { chosen: [] as number[], other: [] as number[] };
  for (let count = 0; count < rounds; count += 1) {
    rates.other.push(await turnsPerSecond(other, concurrency, seconds));
    rates.chosen.push(await turnsPerSecond(chosen, concurrency, seconds));
  }
  return { title, concurrency, chosen: median(rates.chosen), other: median(rates.other) };
}

async function turnsPerSecond(turn: Turn, concurrency: number, seconds: number): Promise<number> {
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  let turns = 0;
  const run = async () => {
    while (performance.now() < endsAt) {
      await turn();
      turns += 1;
      // What was put off (compiling, other turns' batches) gets its moment, as between requests.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, run));
  return (turns * 1000) / (performance.now() - startedAt);
}

async function openWorld(url: string | null = null): Promise<Database> {
  const db =
    url === null
      ? pgliteDatabase(await PGlite.create({ ...pgliteSettings }))
      : await openDatabase({ url, directory: null });
  await prepareStorage(
    db,
    { databaseUrl: url, clock: systemClock },
    { hasWorld: true, report: () => {} },
  );
  return db;
}

function instanceOn(db: Database, canCompile: boolean): Instance {
  return createInstance({
    db,
    clock: systemClock,
    limits: createLimits({ kind: 'memory' }, false),
    services: {
      mail: localMail('outbox', () => {}),
      telemetry: localTelemetry(db),
      bankHolidays: bankHolidaysByLaw,
      bankDirectory: localBankDirectory,
      cardVault: localCardVault,
      carbonIntensity: simulatedCarbonIntensity,
      weather: simulatedWeather,
      devices: simulatedDevices,
      deviceAccounts: localDeviceAccounts,
      sites: localSites(db, {
        devices: simulatedDevices,
        wholesalePrices: simulatedWholesalePrices,
        carbonIntensity: simulatedCarbonIntensity,
        homes: townHomes,
      }),
      wholesalePrices: simulatedWholesalePrices,
      homes: townHomes,
      paymentVendor: localPaymentVendor(db),
    },
    release: { number: '0.0.0', SHA: '0'.repeat(40), isPinned: true },
    observer: { fieldAnswered: () => {}, errorAnswered: () => {}, fault: () => {} },
    canCompile,
  });
}
