import cluster from 'node:cluster';
import { join } from 'node:path';
import { Command } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { administer } from './administration.ts';
import { type Config, readConfig } from './config.ts';
import { askServer } from './control.ts';
import { demoViewers } from './demo/viewers.ts';
import { makeDevelopmentCertificate } from './http/tls.ts';
import { commandInstance } from './offline.ts';
import { servePrimary } from './primary.ts';
import { serve } from './serve.ts';

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
    const config = readConfig();
    const hasWorld = !withoutWorld;
    if (cluster.isWorker) await serve(config, { hasWorld, isWorker: true });
    else if (config.workers > 1) await servePrimary(config, hasWorld);
    else await serve(config, { hasWorld, isWorker: false });
  });

const demo = program.command('demo').description('the demonstration world');
demo
  .command('viewers')
  .description('print who can sign in, and what to ask with, as JSON')
  .action(() => print(JSON.stringify(demoViewers(), null, 2)));

const brownout = program.command('brownout').description('switch fields off for a time');
brownout
  .command('schedule <field> <start> <end>')
  .description('schedule one; times are instants, durations from now such as PT5M, or now')
  .action((field: string, start: string, end: string) =>
    command(['brownout', 'schedule', field, start, end]),
  );
brownout
  .command('stop <id>')
  .description('call one off, or break it off')
  .action((id: string) => command(['brownout', 'stop', id]));
brownout
  .command('list')
  .description('list those that are on or ahead')
  .action(() => command(['brownout', 'list']));

const keys = program.command('keys').description('the keys that sign tokens');
keys
  .command('add')
  .description('add a key that signs from now on; the others still verify')
  .action(() => command(['keys', 'add']));
keys
  .command('retire <id>')
  .description('end a key; tokens that it signed are refused')
  .action((id: string) => command(['keys', 'retire', id]));
keys
  .command('list')
  .description('list the keys in use')
  .action(() => command(['keys', 'list']));

program
  .command('certificate')
  .description('make a certificate for development')
  .argument('[hosts...]', 'further names or addresses next to localhost')
  .action(async (hosts: string[]) => {
    const { dataDirectory } = readConfig();
    const now = Temporal.Now.instant();
    const files = await makeDevelopmentCertificate(join(dataDirectory, 'tls'), { now, hosts });
    print(`TLS_CERT_FILE=${files.certFile}\nTLS_KEY_FILE=${files.keyFile}`);
  });

/** Carried out by the running server where the data is its own, else on the database. */
async function command(words: readonly string[]): Promise<void> {
  const config: Config = readConfig();
  const relayed = config.databaseUrl === null ? await askServer(config.dataDirectory, words) : null;
  if (relayed !== null) return print(relayed);
  const offline = await commandInstance(config);
  try {
    print(await administer(offline, words));
  } finally {
    await offline.db.close();
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`halfhour: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
  // What was opened before the failure must not keep the process alive.
  setTimeout(() => process.exit(1), 500).unref();
}
