import { sql } from 'drizzle-orm';
import { openDatabase } from '../src/database/open.ts';
import { upsertTotals } from '../src/domains/metering/half-hours/half-hour-arrivals.store.ts';
import { type Customer, daysAgo, type Workload } from '../src/engine/workload.ts';
import { signInAll } from './customers.ts';
import type { Conditions, Kind, KindTable } from './kinds.ts';
import { answerBytes, type Figures, measureWorkload } from './measure.ts';
import { startOurs } from './servers.ts';
import { copyDatabase, onServer, openTown, smallTown } from './town.ts';

const connections = 16;
/** How far back the windows reach: in months, in days, and so in items of a page. */
const windows = [
  { months: 1, days: 30 },
  { months: 3, days: 91 },
  { months: 6, days: 182 },
  { months: 13, days: 395 },
] as const;
/** As much as is left of the half-hours of the town that has few. */
const fewDays = 31;

/** What requests cost more as the town grows, as more is asked for, and as years go by. */
export const growth: Kind = {
  name: 'growth',
  async measure(conditions) {
    const { ground, serverUrl, keepsTowns, report } = conditions;
    // The embedded database is for towns as small as the demonstration world.
    if (ground.databaseUrl === null || serverUrl === null) return [];
    const town = await openTown(serverUrl, smallTown, report);
    try {
      const small = { ...ground, databaseUrl: town.url, meteredKeys: town.meteredKeys };
      return [
        await byAccounts({ ...conditions, ground: small }, ground.databaseUrl, ground.meteredKeys),
        await byWindow(conditions),
        await byHistory({ ...conditions, ground: small }, town.url, serverUrl),
      ];
    } finally {
      if (town.isNew && !keepsTowns) await town.drop();
    }
  },
};

/** Each read in the small town and in the large one. */
async function byAccounts(
  { ground, workloads, effort, report }: Conditions,
  largeUrl: string,
  largeKeys: readonly string[],
): Promise<KindTable> {
  const small = await startOurs(ground.databaseUrl);
  const large = await startOurs(largeUrl);
  const rows: string[][] = [];
  try {
    const contenders = {
      small: { ...small, customers: await signIn(small.url, ground.meteredKeys) },
      large: { ...large, customers: await signIn(large.url, largeKeys) },
    };
    const accounts = await Promise.all([ground.databaseUrl ?? '', largeUrl].map(accountsIn));
    for (const workload of workloads.filter(({ sql, hasToken }) => sql && hasToken)) {
      report(`${workload.name} from ${accounts.join(' to ')} accounts`);
      await answerBytes(large.url, workload, contenders.large.customers);
      const at = { ...effort, connections: [connections] };
      const [measured] = await measureWorkload(workload, contenders, [], at);
      if (!measured) continue;
      const { figures } = measured;
      rows.push(...rowsFrom(workload.title, accounts, [figures.small, figures.large]));
    }
  } finally {
    await small.close();
    await large.close();
  }
  return { title: 'The same requests in a larger town', heads: headsFor('accounts'), rows };
}

/** A year by the day and by the month, against shorter times of the same. */
async function byWindow({ ground, workloads, effort, report }: Conditions): Promise<KindTable> {
  const ours = await startOurs(ground.databaseUrl);
  const rows: string[][] = [];
  try {
    const customers = await signIn(ours.url, ground.meteredKeys);
    for (const workload of workloads) {
      const itemsOf = workload.name === 'year-by-day' ? 'days' : 'months';
      if (!workload.name.startsWith('year-by-')) continue;
      const figures: Figures[] = [];
      for (const window of windows) {
        const asked = within(workload, window.days, window[itemsOf]);
        report(`${workload.name} of months: ${window.months}`);
        await answerBytes(ours.url, asked, customers);
        const at = { ...effort, connections: [connections] };
        const [measured] = await measureWorkload(asked, { ours }, customers, at);
        if (measured) figures.push(measured.figures.ours);
      }
      const months = windows.map((window) => String(window.months));
      rows.push(...rowsFrom(workload.title, months, figures));
    }
  } finally {
    await ours.close();
  }
  return { title: 'More months asked for', heads: headsFor('months'), rows };
}

/** The same page of half-hours where a month was measured and where 13 months were. */
async function byHistory(
  { ground, workloads, effort, report }: Conditions,
  townUrl: string,
  serverUrl: string,
): Promise<KindTable> {
  const copy = await copyDatabase(serverUrl, townUrl, 'month');
  const rows: string[][] = [];
  try {
    await forgetAllBut(copy.url, fewDays);
    const short = await startOurs(copy.url);
    const long = await startOurs(townUrl);
    try {
      // A copy takes the tokens of what it is a copy of.
      const customers = await signIn(long.url, ground.meteredKeys);
      for (const workload of workloads.filter(({ name }) => name === 'half-hours')) {
        report(`${workload.name} of a month and of 13`);
        await answerBytes(short.url, workload, customers);
        const at = { ...effort, connections: [connections] };
        const [measured] = await measureWorkload(workload, { short, long }, customers, at);
        if (!measured) continue;
        const { figures } = measured;
        rows.push(...rowsFrom(workload.title, ['1', '13'], [figures.short, figures.long]));
      }
    } finally {
      await short.close();
      await long.close();
    }
  } finally {
    await copy.drop();
  }
  return { title: 'The same page where more months are kept', heads: headsFor('months'), rows };
}

/** A workload of measurements, asked from so many days ago on. */
function within(workload: Workload, days: number, first: number): Workload {
  const startOn = daysAgo(days - 1);
  return {
    ...workload,
    ask: (customer, turn) => {
      const asked = workload.ask(customer, turn);
      return { ...asked, variables: { ...asked.variables, startOn, first } };
    },
  };
}

function signIn(url: string, apiKeys: readonly string[]): Promise<Customer[]> {
  return signInAll(url, apiKeys, connections);
}

async function accountsIn(url: string): Promise<string> {
  return onServer(url, async (client) => {
    const { rows } = await client.query('select count(*)::int as count from accounts.accounts');
    return rows[0].count.toLocaleString('en-GB');
  });
}

async function forgetAllBut(url: string, days: number): Promise<void> {
  const db = await openDatabase({ url, directory: null });
  const isKept = sql`day >= current_date - ${days}::int`;
  try {
    await db.transaction(async ({ query }) => {
      await query.execute(sql`delete from metering.half_hour_days where not ${isKept}`);
      await query.execute(sql`create temporary table kept on commit drop as
        select * from metering.day_totals where ${isKept}`);
      await query.execute(sql`truncate metering.month_totals`);
      await query.execute(upsertTotals(sql`select * from kept`));
    });
    await db.query.execute(sql`vacuum full analyze`);
  } finally {
    await db.close();
  }
}

function headsFor(size: string): string[] {
  return ['request', size, 'a second', 'CPU ms', 'speed to the first', 'CPU to the first'];
}

/** A row for each size, which is compared with the first. */
function rowsFrom(
  title: string,
  sizes: readonly string[],
  figures: readonly Figures[],
): string[][] {
  const [first] = figures;
  return figures.map(({ perSecond, cpuMs }, index) => [
    title,
    sizes[index] ?? '',
    Math.round(perSecond).toLocaleString('en-GB'),
    cpuMs?.toFixed(3) ?? '',
    first ? (perSecond / first.perSecond).toFixed(2) : '',
    first?.cpuMs && cpuMs ? (cpuMs / first.cpuMs).toFixed(2) : '',
  ]);
}
