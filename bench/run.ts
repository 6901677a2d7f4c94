/** `npm run bench`: how fast the platform answers, beside other servers on the same data. */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Customer, Workload } from '../src/engine/workload.ts';
import { bankDays } from './bank-days.ts';
import { measureBeside } from './beside.ts';
import { billing } from './billing.ts';
import { blocks } from './blocks.ts';
import { compareExecution, compareLoaders } from './choices.ts';
import { demoMeteredKeys, signInAll } from './customers.ts';
import { fleet } from './fleet.ts';
import { growth } from './growth.ts';
import { ingest } from './ingest.ts';
import type { Effort, Ground, Kind } from './kinds.ts';
import { answerBytes, measureWorkload } from './measure.ts';
import { type PeerName, peerNames } from './peers.ts';
import { planner } from './planner.ts';
import { policies } from './policies.ts';
import {
  type AgainstResult,
  describeAgainst,
  describeReport,
  type Report,
  writeGuide,
} from './report.ts';
import { rest } from './rest.ts';
import { measureSearch } from './search.ts';
import { checkOut, startOurs } from './servers.ts';
import { start } from './start.ts';
import { steady } from './steady.ts';
import { dropTown, largeTown, openTown, smallTown } from './town.ts';
import { allWorkloads } from './workload.ts';

/** What is measured beside requests a second, each kind in a file and a table of its own. */
const kinds: readonly Kind[] = [
  start,
  steady,
  growth,
  ingest,
  blocks,
  policies,
  rest,
  billing,
  bankDays,
  planner,
  fleet,
];

const workloads = await allWorkloads();
const choices = ['execution', 'loaders'];
const names = [
  ...workloads.map(({ name }) => name),
  ...choices,
  ...kinds.map(({ name }) => name),
  'search',
];
const serverUrl = process.env.DATABASE_URL || null;

interface Options {
  readonly only: readonly string[];
  readonly database: readonly ('pglite' | 'postgresql')[];
  readonly peers: readonly PeerName[];
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly accounts: number;
  readonly registers: number;
  readonly ledgers: number;
  readonly searchAccounts: number;
  readonly against?: string;
  readonly quick?: true;
  readonly keep?: true;
  readonly drop?: true;
  readonly write?: true;
}

const integer = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${text} is no number from 1 on`);
  return number;
};

const peersNamed = (text: string): PeerName[] =>
  text.split(',').map((word) => {
    const name = peerNames.find((each) => each === word);
    if (!name) throw new InvalidArgumentError(`${word} is none of ${peerNames.join(', ')}`);
    return name;
  });

const command = new Command('npm run bench --')
  .description('Measures how fast the platform answers, beside other servers on the same data.')
  .addOption(
    new Option('--only <names...>', 'these workloads and kinds of measurement alone')
      .choices(names)
      .default([], 'all of them but search, which takes ten minutes'),
  )
  .addOption(
    new Option('--database <kinds...>', 'on these databases alone')
      .choices(['pglite', 'postgresql'])
      .default(
        serverUrl ? ['pglite', 'postgresql'] : ['pglite'],
        'PGlite, and PostgreSQL where DATABASE_URL names a server',
      ),
  )
  .option(
    '--peers <names>',
    'compare with these alone, such as sql,apollo; of all those that can answer a workload',
    peersNamed,
    peerNames,
  )
  .option(
    '--connections <numbers>',
    'how many requests are under way at a time, such as 1,16,64',
    (text) => text.split(',').map(integer),
    [1, 16, 64],
  )
  .option('--rounds <number>', 'how often each server has its turn', integer, 5)
  .option('--seconds <number>', 'how long each turn is', integer, 1)
  .option('--quick', 'one turn of each at 1 and 16: to see that everything runs, not to compare')
  .option(
    '--against <revision>',
    'compare with the platform as it was at a commit: a ratio for each workload',
  )
  .option(
    '--accounts <number>',
    'how many accounts the town on PostgreSQL has',
    integer,
    largeTown.accounts,
  )
  .option(
    '--registers <number>',
    'how many registers of it have a year of half-hours',
    integer,
    largeTown.registers,
  )
  .option(
    '--ledgers <number>',
    'how many ledgers of it have a year of bookings and bills',
    integer,
    largeTown.ledgers,
  )
  .option(
    '--search-accounts <number>',
    'among how many accounts `search` searches, on PostgreSQL alone',
    integer,
    1_000_000,
  )
  .option('--keep', 'leave the towns on the server, where later runs find them')
  .option('--drop', 'drop the towns from the server, and do nothing else')
  .option('--write', 'put the figures into docs/performance.md')
  .addHelpText(
    'after',
    '\nDATABASE_URL names a PostgreSQL server. A town (a database halfhour_bench_…) is created on it,' +
      '\nwhich takes about a minute, and dropped in the end unless it was there before or --keep is given.' +
      '\nThe GraphQL peers are installed into bench/peers by the first run that compares with one of them.',
  );

function report(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function openGround(kind: 'pglite' | 'postgresql', options: Options): Promise<Ground> {
  if (kind === 'pglite') {
    const leave = async () => {};
    return { kind: 'PGlite', databaseUrl: null, meteredKeys: demoMeteredKeys(), leave };
  }
  if (serverUrl === null) throw new Error('DATABASE_URL names no server.');
  const { url, isNew, meteredKeys, drop } = await openTown(serverUrl, options, report);
  const leave = async () => {
    if (isNew && !options.keep) await drop();
  };
  return { kind: 'PostgreSQL', databaseUrl: url, meteredKeys, leave };
}

/** The same workloads on two states of the platform, on one database and in turns. */
async function measureAgainst(
  ground: Ground,
  chosen: readonly Workload[],
  effort: Effort,
  folder: string,
): Promise<AgainstResult[]> {
  const results: AgainstResult[] = [];
  // Without limits on both sides: `watch` is not known to every state that may be compared.
  const now = await startOurs(ground.databaseUrl, { limits: 'off' });
  const before = await startOurs(ground.databaseUrl, { folder, limits: 'off' });
  try {
    const customers = await customersOf(ground, now.url, effort);
    // Embedded databases are two, so that each state has customers and tokens of its own.
    const theirs =
      ground.databaseUrl === null ? await customersOf(ground, before.url, effort) : customers;
    for (const workload of chosen) {
      report(`${workload.name} on ${ground.kind}`);
      await answerBytes(now.url, workload, customers);
      await answerBytes(before.url, workload, theirs);
      const contenders = {
        before: { ...before, customers: theirs },
        now: { ...now, customers },
      };
      const measured = await measureWorkload(workload, contenders, customers, effort);
      results.push({ title: workload.title, database: ground.kind, measured });
    }
  } finally {
    await now.close();
    await before.close();
  }
  return results;
}

async function customersOf(
  { meteredKeys }: Ground,
  url: string,
  { connections }: Effort,
): Promise<Customer[]> {
  return signInAll(url, meteredKeys, Math.max(...connections));
}

async function run(options: Options): Promise<void> {
  const effort: Effort = options.quick ? { rounds: 1, seconds: 1, connections: [1, 16] } : options;
  const isChosen = (name: string) => options.only.length === 0 || options.only.includes(name);
  const chosen = workloads.filter(({ name }) => isChosen(name));
  const chosenKinds =
    options.against === undefined ? kinds.filter(({ name }) => isChosen(name)) : [];
  const common = {
    isQuick: options.quick === true,
    keepsTowns: options.keep === true,
    serverUrl,
    report,
  };
  const checkedOut = options.against === undefined ? null : checkOut(options.against);
  const against: AgainstResult[] = [];
  const beside: Report = { results: [], execution: [], loaders: [], searches: [], kinds: [] };
  if (!checkedOut && isChosen('execution')) {
    beside.execution.push(...(await compareExecution(effort)));
  }
  if (options.only.includes('search')) {
    if (serverUrl === null) throw new Error('search is measured on PostgreSQL: set DATABASE_URL.');
    const asked = effort.rounds === 1 ? 30 : 300;
    beside.searches.push(...(await measureSearch(serverUrl, options.searchAccounts, asked)));
  }
  try {
    for (const kind of options.database) {
      if (!checkedOut && isChosen('loaders')) {
        const server = kind === 'pglite' ? null : serverUrl;
        beside.loaders.push(...(await compareLoaders(server, effort)));
      }
      const canAsk = ({ needsVehicle }: Workload) => !needsVehicle || kind === 'postgresql';
      const asked = chosen.filter(canAsk);
      if (asked.length + chosenKinds.length === 0) continue;
      const ground = await openGround(kind, options);
      try {
        if (checkedOut) {
          against.push(...(await measureAgainst(ground, asked, effort, checkedOut.folder)));
        } else {
          if (asked.length > 0) {
            const { peers } = options;
            const measured = await measureBeside(ground, asked, peers, effort, report);
            beside.results.push(...measured);
          }
          const others = chosen.length > 0 ? asked : workloads.filter(canAsk);
          const conditions = { ground, effort, workloads: others, ...common };
          for (const { measure } of chosenKinds) beside.kinds.push(...(await measure(conditions)));
        }
      } finally {
        await ground.leave();
      }
    }
  } finally {
    checkedOut?.remove();
  }
  const text = checkedOut
    ? describeAgainst(options.against ?? '', against)
    : describeReport(beside);
  process.stdout.write(`${text}\n`);
  if (options.write) writeGuide(text);
}

const options = command.parse().opts<Options>();
const isPartial = options.quick || options.only.length > 0 || options.against !== undefined;
if (options.drop) {
  if (serverUrl === null) throw new Error('DATABASE_URL names no server.');
  await dropTown(serverUrl, options);
  await dropTown(serverUrl, smallTown);
} else if (options.write && isPartial) {
  command.error('--write takes the full run, without --quick, --only and --against.');
} else {
  await run(options);
}
