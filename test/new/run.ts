/**
 * Writes what a published query needs, as far as the facts decide it. What is left to the author is
 * `fillIn('…')`, which is declared nowhere, so nothing compiles until it is replaced.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { domainFolders } from '../../src/domains/folders.ts';
import { readDocuments } from '../../src/engine/schema.ts';
import { planDomain } from './domains.ts';
import { projectFolder, RefusedPlan } from './files.ts';
import { planQuery } from './queries.ts';

const help = `Usage: npm run new -- query <name> [options]
       npm run new -- domain <name> [--dry-run]

query   writes the SDL, resolver, store, examples and test of a query of the published reference
domain  writes the manifest of a domain that is a layer but has no folder yet

  --domain <name>  another domain than the one of the facts
  --topic <name>   the topic folder, where the domain has some (src/domains/layers.ts)
  --file <name>    the first word of the files' names, instead of the query's name
  --dry-run        say what would be written and write nothing
  --help           show this
`;

function run(): void {
  const { values, positionals } = parseArgs({
    options: {
      domain: { type: 'string' },
      topic: { type: 'string' },
      file: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const [kind, name, ...more] = positionals;
  if ((kind !== 'query' && kind !== 'domain') || name === undefined || more.length > 0) {
    throw new RefusedPlan(help.trim());
  }
  const { domain, topic, file } = values;
  const { files, notes } =
    kind === 'domain'
      ? planDomain(name)
      : planQuery({ name, domain, topic, file }, readDocuments(domainFolders()));
  const isDry = values['dry-run'];
  if (!isDry) write(files);
  for (const { path, isNew } of files) {
    const verb = isDry ? (isNew ? 'would write ' : 'would change') : isNew ? 'wrote  ' : 'changed';
    process.stdout.write(`${verb} ${path}\n`);
  }
  for (const note of notes) process.stdout.write(`- ${note}\n`);
  if (isDry) return;
  process.stdout.write(
    kind === 'domain'
      ? 'Next: npm run generate.\n'
      : 'Next: describe what the SDL declares, settle what is noted above, then npm run generate and\n' +
          'npm run check, which lists every fillIn that is left.\n',
  );
}

function write(files: readonly { readonly path: string; readonly text: string }[]): void {
  const paths = files.map(({ path, text }) => {
    const place = join(projectFolder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
    return place;
  });
  // Form alone: what is left to fill in would be told as faults.
  const biome = join(projectFolder, 'node_modules', '.bin', 'biome');
  const formatted = spawnSync(
    biome,
    ['check', '--write', '--linter-enabled=false', '--vcs-enabled=false', ...paths],
    { cwd: projectFolder, encoding: 'utf8' },
  );
  if (formatted.status !== 0) process.stderr.write(formatted.stdout + formatted.stderr);
}

try {
  run();
} catch (error) {
  const isOurs = error instanceof RefusedPlan || (error instanceof TypeError && 'code' in error);
  if (!isOurs) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
