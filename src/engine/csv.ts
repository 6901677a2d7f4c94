import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';

/** A line of a file, as its cells in the order of the header. */
export interface CsvLine {
  /** Counted from 1, which is the header's, as an editor shows it. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** What is wrong with a file as CSV, such as a quotation mark that is never closed. */
export class BrokenCsv extends Error {
  readonly line: number;

  constructor(line: number, problem: string) {
    super(problem);
    this.line = line;
  }
}

const chunkBytes = 1_048_576;
const longestRecord = 65_536;

/**
 * The lines of a CSV file that are not empty, a piece at a time, so that its size does not matter.
 * Cells are trimmed.
 *
 * @throws BrokenCsv
 */
export async function* readCsv(
  path: string,
): AsyncGenerator<{ readonly lines: CsvLine[]; readonly bytesRead: number }> {
  let lines: CsvLine[] = [];
  const parser = parse({
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: longestRecord,
    // Lines are collected as they are parsed: a stream of single ones takes three times as long.
    on_record(cells: string[], { lines: number }) {
      lines.push({ number, cells });
      return null;
    },
  });
  const failed = new Promise<never>((_, reject) =>
    parser.once('error', (error) => {
      const isBroken = error instanceof CsvError;
      reject(isBroken ? new BrokenCsv(Number(error.lines ?? 0), error.message) : error);
    }),
  );
  failed.catch(() => {});
  parser.resume();
  const collected = () => {
    const taken = lines;
    lines = [];
    return taken;
  };
  let bytesRead = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    bytesRead += chunk.length;
    const written = new Promise<void>((done) => parser.write(chunk, () => done()));
    await Promise.race([written, failed]);
    yield { lines: collected(), bytesRead };
  }
  const ended = new Promise<void>((done) => parser.once('end', done));
  parser.end();
  await Promise.race([ended, failed]);
  yield { lines: collected(), bytesRead };
}
