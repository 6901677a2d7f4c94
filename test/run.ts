/**
 * Runs the tests and ends with one line of figures.
 *
 *   node test/run.ts [--postgres] [--watch] [part of a path …]
 *
 * With --watch it goes on until it is interrupted, and runs those files again that a change concerns.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { beginServerRun } from './support/server-run.ts';
import { runTests } from './support/test-run.ts';
import { watchTests } from './support/watch.ts';

const projectFolder = join(import.meta.dirname, '..');

const { values, positionals } = parseArgs({
  options: {
    postgres: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

// Which database is decided by the command, not by what happens to be set.
if (!values.postgres) {
  delete process.env.TEST_DATABASE_URL;
  delete process.env.TEST_REDIS_URL;
}
// The processes of the tests load the same modules; what V8 made of them is kept, and the types that
// Node takes out of them with it. Processes that the tests start use it as well.
process.env.NODE_COMPILE_CACHE ||= join(projectFolder, '.cache', 'compiled');
const serverRun = values.postgres ? await beginServerRun(process.env) : null;

const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => interruption.abort());
}
if (values.watch) {
  await watchTests(chosenFiles, interruption.signal);
} else {
  const { passed, failed } = await runTests(chosenFiles(), interruption.signal);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}
await serverRun?.end();
if (interruption.signal.aborted) process.exit(130);

/** The test files of the database, or those of them whose paths hold one of the words given. */
function chosenFiles(): string[] {
  return globSync(['src/**/*.test.ts', 'test/**/*.test.ts'], { cwd: projectFolder })
    .filter((file) => !values.postgres || !file.startsWith('test/structure/'))
    .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)));
}
