import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../database/database.ts';
import { prepareLongWork } from '../database/long-work.ts';
import type { Clock } from '../kernel/clock.ts';
import { BrokenCsv, type CsvLine, readCsv } from './csv.ts';

export type { CsvLine } from './csv.ts';

/** What an import is told before the first line. */
export interface ImportFacts {
  readonly now: Temporal.Instant;
  /** Where a column stands; -1 where the file has none of this name. */
  readonly columnAt: (name: string) => number;
  /** Notes what is wrong with a line. Nothing of the file is kept then. */
  readonly wrong: (line: number, column: string | null, problem: string) => void;
  /** False once a line was wrong: the others are only looked at from then on. */
  readonly isSound: () => boolean;
  /** To be called between pieces of work that take long, in `finish`: leaves time to others. */
  readonly rest: () => Promise<void>;
}

interface ImportRun {
  /** Takes some lines in, in the order of the file. */
  take(lines: readonly CsvLine[]): Promise<void>;
  /** After the last line, where none was wrong. Answers what has been done, for whoever asked. */
  finish(): Promise<string>;
}

/** A kind of file that can be brought in. */
export interface TableImport {
  /** As the command calls it: `half-hours`. */
  readonly name: string;
  readonly columns: {
    readonly required: readonly string[];
    readonly optional: readonly string[];
  };
  begin(tx: Database, facts: ImportFacts): ImportRun;
}

/** How far an import has come, in bytes of its file. */
export type ImportProgress = (done: number, total: number, title: string) => void;

/** More would not help whoever mends the file, which is read no further then. */
const mostProblems = 50;
/** The part of the time that an import on a server works in, where nobody has chosen one. */
const defaultShare = 0.5;
/** Any number that nothing else locks; the same in every release. */
const importLock = 4_816_004;

/**
 * Brings a CSV file in: all of it, or nothing where a line is wrong or the process dies. Imports of
 * one database wait for one another.
 *
 * @param share the part of the time to work in, from above 0 to 1; it rests in between, so that
 *   requests are kept waiting less. Null is half of the time on a PostgreSQL server, and all of it
 *   on the embedded database, where nobody else is served meanwhile.
 * @returns what has been done.
 * @throws Error that lists what is wrong with the file, by line and column.
 */
export async function importFile(
  db: Database,
  clock: Clock,
  table: TableImport,
  path: string,
  report: ImportProgress,
  share: number | null = null,
): Promise<string> {
  const name = basename(path);
  const bytes = statSync(path).size;
  return db.transaction(async (tx) => {
    await prepareLongWork(tx, importLock);
    const problems = new Problems(name);
    const rest = restingFor(share ?? (tx.kind === 'pglite' ? 1 : defaultShare));
    let run = null as ImportRun | null;
    let header: readonly string[] = [];
    let count = 0;
    try {
      for await (const { lines, bytesRead } of readCsv(path)) {
        report(bytesRead, bytes, `reading ${name}`);
        if (!run && lines.length > 0) {
          header = lines[0]?.cells ?? [];
          run = beginRun(tx, clock, table, lines.shift() as CsvLine, problems, rest);
        }
        if (!run || lines.length === 0) continue;
        count += lines.length;
        await run.take(lines.filter((line) => problems.isWhole(line, header.length)));
        problems.throwIfFull();
        await rest();
      }
    } catch (error) {
      if (!(error instanceof BrokenCsv)) throw error;
      problems.add(
        error.line,
        error.cell === null ? null : nameOf(header, error.cell),
        error.message,
      );
    }
    if (!run && problems.isEmpty())
      problems.add(1, null, `a header is missing: ${headerOf(table)}`);
    problems.throwIfAny();
    report(bytes, bytes, `writing ${name}`);
    const done = await run?.finish();
    problems.throwIfAny();
    return `${name}: ${counted(count, 'line')}. ${done}`;
  });
}

/** Rests as long as it takes for what was done since the last rest to be a share of the time. */
function restingFor(share: number): () => Promise<void> {
  if (share === 1) return async () => {};
  let workedSince = performance.now();
  return async () => {
    const workedMs = performance.now() - workedSince;
    await pause(workedMs * (1 / share - 1));
    workedSince = performance.now();
  };
}

/** The name of a column as imports have it; its place where the header has no more. */
function nameOf(header: readonly string[], index: number): string {
  const name = header[index]?.toLowerCase().replaceAll(/[\s-]+/g, '_');
  return name ?? `column ${index + 1}`;
}

/** Looks at the header. */
function beginRun(
  tx: Database,
  clock: Clock,
  table: TableImport,
  header: CsvLine,
  problems: Problems,
  rest: () => Promise<void>,
): ImportRun {
  const names = header.cells.map((_, index) => nameOf(header.cells, index));
  const columnNames = new Set([...table.columns.required, ...table.columns.optional]);
  for (const [index, name] of names.entries()) {
    if (!columnNames.has(name))
      problems.add(header.number, name, `no such column; ${headerOf(table)}`);
    if (names.indexOf(name) !== index) problems.add(header.number, name, 'this column comes twice');
  }
  for (const name of table.columns.required) {
    if (!names.includes(name)) problems.add(header.number, name, 'this column is missing');
  }
  problems.throwIfAny();
  const run = table.begin(tx, {
    now: clock.now(),
    columnAt: (name) => names.indexOf(name),
    wrong: (line, column, problem) => problems.add(line, column, problem),
    isSound: () => problems.isEmpty(),
    rest,
  });
  problems.throwIfAny();
  return run;
}

function headerOf({ columns: { required, optional } }: TableImport): string {
  const others = optional.length > 0 ? `, and may have ${optional.join(', ')}` : '';
  return `the file has the columns ${required.join(', ')}${others}`;
}

class Problems {
  readonly #file: string;
  readonly #problems: { line: number; text: string }[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  add(line: number, column: string | null, problem: string): void {
    const where = column === null ? '' : `${column}: `;
    this.#problems.push({ line, text: `line ${line}: ${where}${problem}` });
  }

  /** Whether a line has as many cells as the header; notes where it has not. */
  isWhole({ number, cells }: CsvLine, width: number): boolean {
    if (cells.length === width) return true;
    this.add(number, null, `${counted(cells.length, 'cell')} instead of ${width}`);
    return false;
  }

  isEmpty(): boolean {
    return this.#problems.length === 0;
  }

  throwIfFull(): void {
    if (this.#problems.length >= mostProblems) this.throwIfAny();
  }

  throwIfAny(): void {
    if (this.#problems.length === 0) return;
    const problems = this.#problems.toSorted((a, b) => a.line - b.line).slice(0, mostProblems);
    const more =
      this.#problems.length >= mostProblems
        ? '\nThe file is read no further; there may be more.'
        : '';
    throw new Error(
      `${this.#file} is wrong, and nothing of it has been taken in.\n` +
        problems.map(({ text }) => text).join('\n') +
        more,
    );
  }
}

/** `1 line`, `2,000 lines`, `3 occupancies`. */
export function counted(count: number, noun: string): string {
  const plural = noun.endsWith('cy')
    ? `${noun.slice(0, -1)}ies`
    : `${noun}${/s$/.test(noun) ? 'es' : 's'}`;
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`;
}

/** How many rows a file has added, and how many it has replaced. */
export class RowTally {
  #added = 0;
  #replaced = 0;

  add(written: readonly { readonly isNew: boolean }[]): void {
    const added = written.filter(({ isNew }) => isNew).length;
    this.#added += added;
    this.#replaced += written.length - added;
  }

  /** `2 meters added, 1 replaced`. */
  text(noun: string): string {
    return `${counted(this.#added, noun)} added, ${this.#replaced.toLocaleString('en-GB')} replaced`;
  }
}
