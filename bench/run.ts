/** `npm run bench`: how fast the platform answers, beside servers that do less. */
import { parseArgs } from 'node:util';
import { compareExecution, compareLoaders } from './choices.ts';
import {
  answerBytes,
  type Effort,
  measureWorkload,
  requireSameAnswers,
  signInAll,
} from './measure.ts';
import { describeReport, type Report, type Result, writeGuide } from './report.ts';
import { measureSearch } from './search.ts';
import { startConstantPeer, startOurs, startSqlPeer } from './servers.ts';
import { apiKeys, type Workload, workloads } from './workloads.ts';

const thorough: Effort = { rounds: 5, seconds: 1, connections: [1, 16, 64] };
const quick: Effort = { rounds: 1, seconds: 1, connections: [1, 16] };
const choices = ['execution', 'loaders'];
const names = [...workloads.map(({ name }) => name), ...choices, 'search'];

const usage = `npm run bench [-- options]
  --only <name>  one of ${names.join(', ')}; may be given several times;
                 search runs only where it is named, and on PostgreSQL alone
  --accounts <n> among how many accounts \`search\` searches; a million where it is left out
  --quick        one short round each: to see that everything runs, not to compare
  --write        put the figures into docs/guides/speed.md
DATABASE_URL    a PostgreSQL server to measure on as well; databases are created on it and dropped`;

/** On every database: PGlite always, PostgreSQL where there is a server. */
async function measureServed(
  chosen: readonly Workload[],
  serverUrl: string | null,
  effort: Effort,
): Promise<Result[]> {
  const results: Result[] = [];
  const ours = await startOurs(serverUrl);
  try {
    const customers = await signInAll(ours.url, apiKeys(Math.max(...effort.connections)));
    for (const workload of chosen) {
      process.stderr.write(`${workload.name} on ${serverUrl ? 'PostgreSQL' : 'PGlite'}\n`);
      const bare = await startConstantPeer(await answerBytes(ours.url, workload, customers));
      const hasSql = workload.hasSqlPeer && ours.databaseUrl !== null;
      const sql = hasSql ? await startSqlPeer(ours.databaseUrl) : null;
      try {
        if (sql) await requireSameAnswers({ ours, sql }, workload, customers);
        const figures = await measureWorkload(workload, { ours, bare, sql }, customers, effort);
        results.push({
          title: workload.title,
          database: serverUrl ? 'PostgreSQL' : 'PGlite',
          figures,
        });
      } finally {
        await bare.close();
        await sql?.close();
      }
    }
  } finally {
    await ours.close();
  }
  return results;
}

async function measureAll(
  only: readonly string[],
  effort: Effort,
  accounts: number,
): Promise<Report> {
  const isChosen = (name: string) => only.length === 0 || only.includes(name);
  const chosen = workloads.filter(({ name }) => isChosen(name));
  const servers = [null, ...(process.env.DATABASE_URL ? [process.env.DATABASE_URL] : [])];
  const report = {
    results: [] as Result[],
    execution: isChosen('execution') ? await compareExecution(effort) : [],
    loaders: [] as Report['loaders'][number][],
    searches: only.includes('search')
      ? await measureSearch(needServer(), accounts, effort.rounds === 1 ? 30 : 300)
      : [],
  };
  for (const serverUrl of servers) {
    if (isChosen('loaders')) report.loaders.push(...(await compareLoaders(serverUrl, effort)));
    if (chosen.length > 0) {
      report.results.push(...(await measureServed(chosen, serverUrl, effort)));
    }
  }
  return report;
}

/** @throws Error where no PostgreSQL server is named. */
function needServer(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('search is measured on PostgreSQL: set DATABASE_URL.');
  return url;
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    accounts: { type: 'string', default: '1000000' },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const unknown = values.only.filter((name) => !names.includes(name));
const isPartial = values.quick || values.only.length > 0;
if (values.help || unknown.length > 0) {
  process.stdout.write(`${usage}\n`);
  process.exitCode = values.help ? 0 : 1;
} else if (values.write && isPartial) {
  process.stderr.write('--write takes the full run, without --quick and --only.\n');
  process.exitCode = 1;
} else {
  const report = await measureAll(
    values.only,
    values.quick ? quick : thorough,
    Number(values.accounts),
  );
  const text = describeReport(report);
  process.stdout.write(`${text}\n`);
  if (values.write) writeGuide(text);
}
