/**
 * Runs the tests and ends with one line of figures.
 *
 *   node test/run.ts [--postgres] [part of a path …]
 */
import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type EventData, run } from 'node:test';
import { inspect, parseArgs } from 'node:util';
import { beginServerRun } from './support/server-run.ts';
import { shareProcesses, titleOf } from './support/shared-processes.ts';

const projectFolder = join(import.meta.dirname, '..');
/** Files that are not done by then hang. */
const longestFilesMs = 300_000;

const { values, positionals } = parseArgs({
  options: { postgres: { type: 'boolean', default: false } },
  allowPositionals: true,
});

// Which database is decided by the command, not by what happens to be set.
if (!values.postgres) {
  delete process.env.TEST_DATABASE_URL;
  delete process.env.TEST_REDIS_URL;
}
// Every file is a process of its own that loads the same modules; what V8 made of them is kept, and
// the types that Node takes out of them with it. Processes that the tests start use it as well.
process.env.NODE_COMPILE_CACHE ||= join(projectFolder, '.cache', 'compiled');
const serverRun = values.postgres ? await beginServerRun(process.env) : null;
const files = globSync(['src/**/*.test.ts', 'test/**/*.test.ts'], { cwd: projectFolder })
  .filter((file) => !values.postgres || !file.startsWith('test/structure/'))
  .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)))
  .toSorted((a, b) => turnOf(a) - turnOf(b) || (a < b ? -1 : 1));
const { processes, forget } = shareProcesses(files, turnOf);

let counts: EventData.TestSummary['counts'] | null = null;
/** Those that have told all: one that ends in haste may leave the last of its tests untold. */
const processesDone = new Set<string>();
/** Those in which a test has passed, failed or been skipped. */
const filesWithTests = new Set<string>();
/** A file without any passes as a test of its own. */
const filesAsTests = new Set<string>();
/** Suites that broke while they told their tests, which the counts of tests leave out. */
let brokenSuites = 0;
/** The figures count the tests of a suite that is skipped nowhere: it counts as one. */
let skippedSuites = 0;
const errorOutput = new Map<string, string>();

const tests = run({
  files: [...processes.keys()],
  execArgv: ['--import', join(projectFolder, 'src', 'package-resolution.ts')],
  concurrency: 2,
  timeout: longestFilesMs,
});
tests.on('test:fail', ({ name, file, line, details }) => {
  // Most suites fail because one of their tests did, which has been told already.
  if (reasonOf(details.error) === 'subtestsFailed') return;
  noteTest(file, details.type);
  const place = file === undefined ? '' : ` (${relative(projectFolder, file)}:${line ?? 1})`;
  const { error } = details;
  if (details.type === 'suite') brokenSuites += 1;
  print(`\nFAILED ${name}${place}\n${inspect(error.cause ?? error)}`);
  if (isFileItself(name, file)) print(errorOutput.get(name) ?? '');
});
tests.on('test:pass', ({ name, file, skip, details }) => {
  if (typeof skip === 'string') {
    print(`  skipped: ${name} (${skip})`);
    if (details.type === 'suite') skippedSuites += 1;
  }
  if (isFileItself(name, file)) filesAsTests.add(name);
  // A suite that is skipped tells no tests.
  else noteTest(file, skip === undefined ? details.type : 'test');
});
tests.on('test:stderr', ({ file, message }) => {
  if (file) errorOutput.set(file, `${errorOutput.get(file) ?? ''}${message}`);
});
tests.on('test:summary', (summary) => {
  if (summary.file === undefined) {
    counts = summary.counts;
    return;
  }
  processesDone.add(summary.file);
  const { passed, skipped } = summary.counts;
  const outcome = summary.success ? 'ok    ' : 'FAILED';
  const seconds = (summary.duration_ms / 1000).toFixed(1);
  const title = titleOf(processes.get(summary.file) ?? [summary.file]);
  const skips = skipped > 0 ? `, ${skipped} skipped` : '';
  print(
    `[${processesDone.size}/${processes.size}] ${outcome} ${title}: ${passed} passed${skips}, ${seconds} s`,
  );
});
for await (const _event of tests);
await serverRun?.end();
forget();
const emptyFiles = [...processes]
  .filter(([path]) => processesDone.has(path) || filesAsTests.has(path))
  .flatMap(([, together]) => together.filter((file) => !filesWithTests.has(file)));
for (const file of emptyFiles) print(`\nFAILED ${file} holds no test`);

const { passed, failed, skipped } = figuresOf(counts);
print(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
if (failed > 0 || passed === 0) process.exitCode = 1;

/**
 * One file of those that ask a platform comes first, and creates the world for all of them. The
 * others would wait for it, so files that need none have their turn meanwhile.
 */
function turnOf(file: string): number {
  if (file.endsWith('complexity.test.ts')) return 0;
  const isPure =
    /^(src\/(kernel|outside)|test\/structure|test\/support)\/|[.-]rules\.test\.ts$/.test(file);
  return isPure ? 1 : 2;
}

function noteTest(file: string | undefined, type: string | undefined): void {
  if (file !== undefined && type !== 'suite') filesWithTests.add(relative(projectFolder, file));
}

/** A file without tests, or one that breaks outside them, is told as a test of its own name. */
function isFileItself(name: string, file: string | undefined): boolean {
  return name === file;
}

function reasonOf(error: Error & { readonly failureType?: string }): string | undefined {
  return error.failureType;
}

function figuresOf(summed: EventData.TestSummary['counts'] | null) {
  if (!summed) return { passed: 0, failed: 0, skipped: 0 };
  const { tests: all, passed, skipped, todo } = summed;
  return {
    passed: passed - filesAsTests.size,
    failed: all - passed - skipped - todo + emptyFiles.length + brokenSuites,
    skipped: skipped + skippedSuites,
  };
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
