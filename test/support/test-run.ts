import { join, relative } from 'node:path';
import { type EventData, run } from 'node:test';
import { inspect } from 'node:util';
import { shareProcesses, titleOf } from './shared-processes.ts';

const projectFolder = join(import.meta.dirname, '..', '..');
/** Files that are not done by then hang. */
const longestFilesMs = 300_000;
/** Loaded by each process before its tests. */
const preparation = join(projectFolder, 'src', 'package-resolution.ts');

interface TestFigures {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Runs test files, two processes at a time, and prints how each process went, what failed, and one
 * line of figures at the end.
 *
 * @param files paths from the project's folder.
 * @param signal ends the processes before they are done.
 */
export async function runTests(
  files: readonly string[],
  signal: AbortSignal,
): Promise<TestFigures> {
  const { processes, forget } = shareProcesses(inTurn(files), turnOf);
  const record = new RunRecord(processes);
  const tests = run({
    files: [...processes.keys()],
    concurrency: 2,
    timeout: longestFilesMs,
    execArgv: ['--import', preparation],
    signal,
  });
  tests.on('test:fail', (test) => record.noteFailure(test));
  tests.on('test:pass', (test) => record.notePass(test));
  tests.on('test:stderr', ({ file, message }) => record.noteErrorOutput(file, message));
  tests.on('test:summary', (summary) => record.noteSummary(summary));
  try {
    for await (const _event of tests);
  } finally {
    forget();
  }
  const figures = record.end();
  const { passed, failed, skipped } = figures;
  print(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  return figures;
}

/** What the processes of one run have reported. */
class RunRecord {
  /** The files of each process, by the file that it begins with. */
  readonly #processes: ReadonlyMap<string, readonly string[]>;
  #counts: EventData.TestSummary['counts'] | null = null;
  /** Those that have reported all: one that ends in haste may leave the last of its tests out. */
  readonly #processesDone = new Set<string>();
  /** Those in which a test has passed, failed or been skipped. */
  readonly #filesWithTests = new Set<string>();
  /** A file without any passes as a test of its own. */
  readonly #filesAsTests = new Set<string>();
  /** Suites that broke while they listed their tests, which the counts of tests leave out. */
  #brokenSuites = 0;
  /** The figures count the tests of a suite that is skipped nowhere: it counts as one. */
  #skippedSuites = 0;
  readonly #errorOutput = new Map<string, string>();

  constructor(processes: ReadonlyMap<string, readonly string[]>) {
    this.#processes = processes;
  }

  noteFailure({ name, file, line, details }: EventData.TestFail): void {
    // Most suites fail because one of their tests did, which has been reported already.
    if (reasonOf(details.error) === 'subtestsFailed') return;
    this.#noteTest(file, details.type);
    const place = file === undefined ? '' : ` (${relative(projectFolder, file)}:${line ?? 1})`;
    const { error } = details;
    if (details.type === 'suite') this.#brokenSuites += 1;
    print(`\nFAILED ${name}${place}\n${inspect(error.cause ?? error)}`);
    if (isFileItself(name, file)) print(this.#errorOutput.get(name) ?? '');
  }

  notePass({ name, file, skip, details }: EventData.TestPass): void {
    if (typeof skip === 'string') {
      print(`  skipped: ${name} (${skip})`);
      if (details.type === 'suite') this.#skippedSuites += 1;
    }
    if (isFileItself(name, file)) this.#filesAsTests.add(name);
    // A suite that is skipped reports no tests.
    else this.#noteTest(file, skip === undefined ? details.type : 'test');
  }

  noteErrorOutput(file: string | undefined, message: string): void {
    if (file) this.#errorOutput.set(file, `${this.#errorOutput.get(file) ?? ''}${message}`);
  }

  noteSummary({ file, counts, success, duration_ms }: EventData.TestSummary): void {
    if (file === undefined) {
      this.#counts = counts;
      return;
    }
    this.#processesDone.add(file);
    const outcome = success ? 'ok    ' : 'FAILED';
    const title = titleOf(this.#processes.get(file) ?? [file]);
    const skips = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    const place = `[${this.#processesDone.size}/${this.#processes.size}]`;
    const seconds = (duration_ms / 1000).toFixed(1);
    print(`${place} ${outcome} ${title}: ${counts.passed} passed${skips}, ${seconds} s`);
  }

  /** The figures of the whole run, after a report of the files that hold no test. */
  end(): TestFigures {
    const emptyFiles = [...this.#processes]
      .filter(([path]) => this.#processesDone.has(path) || this.#filesAsTests.has(path))
      .flatMap(([, together]) => together.filter((file) => !this.#filesWithTests.has(file)));
    for (const file of emptyFiles) print(`\nFAILED ${file} holds no test`);
    if (!this.#counts) return { passed: 0, failed: 0, skipped: 0 };
    const { tests, passed, skipped, todo } = this.#counts;
    return {
      passed: passed - this.#filesAsTests.size,
      failed: tests - passed - skipped - todo + emptyFiles.length + this.#brokenSuites,
      skipped: skipped + this.#skippedSuites,
    };
  }

  #noteTest(file: string | undefined, type: string | undefined): void {
    if (file !== undefined && type !== 'suite') {
      this.#filesWithTests.add(relative(projectFolder, file));
    }
  }
}

function inTurn(files: readonly string[]): string[] {
  return files.toSorted((a, b) => turnOf(a) - turnOf(b) || (a < b ? -1 : 1));
}

/**
 * One file of those that ask a platform comes first, and creates the world for all of them. The
 * others would wait for it, so files that need none have their turn meanwhile.
 */
function turnOf(file: string): number {
  if (file.endsWith('complexity.test.ts')) return 0;
  const isPure = /^(src\/(kernel|outside)|test\/structure)\/|[.-]rules\.test\.ts$/.test(file);
  return isPure ? 1 : 2;
}

/** A file without tests, or one that breaks outside them, is reported as a test of its own name. */
function isFileItself(name: string, file: string | undefined): boolean {
  return name === file;
}

function reasonOf(error: Error & { readonly failureType?: string }): string | undefined {
  return error.failureType;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
