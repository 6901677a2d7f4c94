import './package-resolution.ts';
import cluster from 'node:cluster';
import { mkdirSync, writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { type Config, readConfig, settleEnvironment } from './config.ts';
import { askServer, type CommandAnswer } from './control.ts';
import type { DataPlace } from './database/failures.ts';
import { systemClock } from './kernel/clock.ts';
import { endWithParent } from './parent.ts';
import { progressDisplay } from './progress.ts';

// What Node makes of a thousand files is kept for the next start; where it cannot be, nothing is.
enableCompileCache(join(import.meta.dirname, '..', '.cache', 'compiled'));

// What only one command needs is loaded by that command, so that the others answer at once.

const program = new Command('halfhour')
  .description('An open energy-retail platform that answers a documented GraphQL API.')
  .addHelpText(
    'after',
    '\nSettings are read from the environment: PORT, HOST, DATABASE_URL and others; see README.md.' +
      '\nWith npm, write two dashes first: npm start -- brownout list',
  );

program
  .command('serve', { isDefault: true })
  .description('run the server; the default')
  .option('--without-world', 'do not create the demonstration world')
  .action(async ({ withoutWorld }: { withoutWorld?: boolean }) => {
    settleEnvironment();
    const config = readConfig();
    const hasWorld = !withoutWorld;
    if (config.isRunByNpm && cluster.isPrimary) endWithParent();
    if (cluster.isPrimary && config.workers > 1) {
      const { servePrimary } = await import('./primary.ts');
      return servePrimary(config, hasWorld);
    }
    const { serve } = await import('./serve.ts');
    return serve(config, { hasWorld, isWorker: cluster.isWorker });
  });

const demo = program.command('demo').description('the demonstration world');
demo
  .command('viewers')
  .description('print who can sign in, and what to ask with, as JSON')
  .action(async () => {
    const { demoViewers } = await import('./demo/viewers.ts');
    print(JSON.stringify(demoViewers(), null, 2));
  });

const reference = program.command('reference').description('what is offered, field by field');
reference
  .command('json')
  .description('print every query and mutation with its promises and examples, as JSON')
  .action(async () => {
    const { readReference, referenceAsJson } = await import('./reference/entries.ts');
    print(referenceAsJson(readReference()));
  });
reference
  .command('write')
  .description('write the pages of docs/reference anew')
  .action(() => writeReference());

const brownout = program
  .command('brownout')
  .description('switch fields, or paths of the REST API, off for a time');
brownout
  .command('schedule <target> <start> <end>')
  .description(
    'schedule one of a field such as Query.viewer or a path such as /v1/products/; times are ' +
      'instants, durations from now such as PT5M, or now',
  )
  .action((target: string, start: string, end: string) =>
    command(['brownout', 'schedule', target, start, end]),
  );
brownout
  .command('stop <id>')
  .description('call one off, or break it off')
  .action((id: string) => command(['brownout', 'stop', id]));
brownout
  .command('list')
  .description('list those that are on or ahead')
  .action(() => command(['brownout', 'list']));

const keys = program
  .command('keys')
  .description('the keys that sign tokens, and those that seal bank details');
keys
  .command('add')
  .description('add a key that signs from now on; the others still verify')
  .action(() => command(['keys', 'add']));
keys
  .command('retire <id>')
  .description('end a key; tokens that it signed are refused')
  .action((id: string) => command(['keys', 'retire', id]));
keys
  .command('renew-details')
  .description('add a key that seals bank details, and seal with it what older ones have sealed')
  .action(() => command(['keys', 'renew-details']));
keys
  .command('list')
  .description('list the keys in use')
  .action(() => command(['keys', 'list']));

const imports = program.command('import').description('bring data in from CSV files');
for (const [kind, description] of [
  ['addresses', 'properties, and which account answers for each'],
  ['meter-points', 'meter points, at the properties they belong to'],
  ['registers', 'meters and their registers'],
  ['half-hours', 'half-hourly consumption of registers'],
] as const) {
  imports
    .command(`${kind} <file>`)
    .description(description)
    .option(
      '--share <percent>',
      'work in so much of the time; left out, in 50 of it with DATABASE_URL, else in 100',
      percent,
    )
    // The server that reads the file may have been started in another folder.
    .action((file: string, { share }: { share?: number }) => {
      if (share !== undefined && share < 100 && readConfig().databaseUrl === null) {
        throw new Error(
          '--share needs DATABASE_URL: the embedded database answers after an import.',
        );
      }
      const words = share === undefined ? [] : [String(share)];
      return command(['import', kind, resolve(file), ...words]);
    });
}

program
  .command('coherence')
  .description('prove that facts which are read in two ways agree, over the whole database')
  .action(() => command(['coherence', 'prove']));

program
  .command('certificate')
  .description('make a certificate for development')
  .argument('[hosts...]', 'further names or addresses next to localhost')
  .action(async (hosts: string[]) => {
    const { makeDevelopmentCertificate } = await import('./http/tls.ts');
    const { dataDirectory } = readConfig();
    const files = await makeDevelopmentCertificate(join(dataDirectory, 'tls'), {
      now: systemClock.now(),
      hosts,
    });
    print(`TLS_CERT_FILE=${files.certFile}\nTLS_KEY_FILE=${files.keyFile}`);
  });

program
  .command('simulate')
  .description('devices that are made up, for whoever has none')
  .command('charge-point')
  .description('dial a server by OCPP 1.6 as the charge point of an account, and charge as told')
  .option('--url <url>', 'the GraphQL API', 'http://localhost:8000/v1/graphql/')
  .option('--email <email>', 'who signs in; left out, the demonstration household')
  .option('--password <password>', 'the password of whoever signs in')
  .option('--account <number>', 'the account that the charge point belongs to')
  .option('--every <seconds>', 'how often its register is told', seconds, 10)
  .option('--power <watts>', 'what the vehicle takes at the most', seconds, 7_360)
  .action(async (given: SimulationWords) => {
    const { simulateChargePoint } = await import('./charge-point.ts');
    const { demoViewers } = await import('./demo/viewers.ts');
    const household = demoViewers().find(({ name }) => name === 'household');
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort());
    process.once('SIGTERM', () => stop.abort());
    await simulateChargePoint({
      url: given.url,
      email: given.email ?? household?.email ?? '',
      password: given.password ?? household?.password ?? '',
      accountNumber: given.account ?? household?.samples.accountNumber ?? '',
      everySeconds: given.every,
      powerW: given.power,
      say: (line) => process.stderr.write(`${line}\n`),
      stop: stop.signal,
    });
  });

interface SimulationWords {
  readonly url: string;
  readonly email?: string;
  readonly password?: string;
  readonly account?: string;
  readonly every: number;
  readonly power: number;
}

function seconds(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 100_000) return number;
  throw new InvalidArgumentError('It takes a whole number from 1 to 100000.');
}

function percent(text: string): number {
  const number = Number(text);
  if (number >= 1 && number <= 100) return number;
  throw new InvalidArgumentError('It takes a number from 1 to 100.');
}

async function writeReference(): Promise<void> {
  const folder = join(import.meta.dirname, '..', 'docs', 'reference');
  mkdirSync(folder, { recursive: true });
  const { readReference } = await import('./reference/entries.ts');
  const { referencePages } = await import('./reference/pages.ts');
  for (const [name, text] of referencePages(readReference())) {
    writeFileSync(join(folder, name), text);
  }
}

/** Carried out by the running server where the data is its own, else on the database. */
async function command(words: readonly string[]): Promise<void> {
  const config: Config = readConfig();
  const display = progressDisplay();
  const tell = ({ output, hasFailed }: CommandAnswer) => {
    display.stop();
    print(output);
    if (hasFailed) process.exitCode = 1;
  };
  const report = display.reportTenths;
  const isEmbedded = config.databaseUrl === null;
  const relayed = isEmbedded
    ? await askServer(config.dataDirectory, words, report).finally(display.stop)
    : null;
  if (relayed !== null) return tell(relayed);
  const { administer } = await import('./administration.ts');
  const { commandInstance } = await import('./offline.ts');
  const offline = await commandInstance(config);
  try {
    tell(await administer(offline, words, report));
  } finally {
    display.stop();
    await offline.db.close();
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Null where the settings themselves are what is wrong. */
function placeOfData(): DataPlace | null {
  try {
    return readConfig();
  } catch {
    return null;
  }
}

try {
  await program.parseAsync();
} catch (error) {
  const { failureMessage } = await import('./database/failures.ts');
  process.stderr.write(`halfhour: ${failureMessage(error, placeOfData())}\n`);
  process.exitCode = 1;
  // What was opened before the failure must not keep the process alive.
  setTimeout(() => process.exit(1), 500).unref();
}
