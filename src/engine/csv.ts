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

/**
 * A copy of a cell, for what is kept from line to line: the cell itself may be a view into a whole
 * piece of the file, which would be kept with it.
 */
export function copyOfCell(cell: string): string {
  return Buffer.from(cell).toString();
}

const chunkBytes = 1_048_576;
const longestLine = 65_536;

/**
 * The lines of a CSV file that are not empty, a piece at a time, so that its size does not matter.
 * Cells are trimmed.
 *
 * @throws BrokenCsv
 */
export async function* readCsv(
  path: string,
): AsyncGenerator<{ readonly lines: CsvLine[]; readonly bytesRead: number }> {
  const decoder = new TextDecoder();
  const plain = new PlainLines();
  let quoted: QuotedLines | null = null;
  let bytesRead = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    bytesRead += chunk.length;
    const text = decoder.decode(chunk, { stream: true });
    const lines = quoted ? [] : plain.take(text);
    // From the first piece with a quotation mark on it takes a parser, which is much slower.
    if (!quoted && !plain.isPlain) {
      quoted = new QuotedLines(plain.linesTaken);
      lines.push(...(await quoted.take(plain.left)));
    } else if (quoted) {
      lines.push(...(await quoted.take(text)));
    }
    yield { lines, bytesRead };
  }
  yield { lines: quoted ? await quoted.end() : plain.end(), bytesRead };
}

/** Takes lines apart as long as there is no quotation mark. */
class PlainLines {
  /** What has not been taken apart: less than a line, or all that came if it is not plain. */
  left = '';
  isPlain = true;
  linesTaken = 0;

  take(text: string): CsvLine[] {
    this.left += text;
    const end = this.left.lastIndexOf('\n') + 1;
    this.isPlain =
      !this.left.includes('"') &&
      !/\r[^\n]/.test(this.left) &&
      this.left.length - end <= longestLine;
    if (!this.isPlain) return [];
    const whole = this.left.slice(0, end);
    this.left = this.left.slice(end);
    return this.#linesOf(whole.split('\n').slice(0, -1));
  }

  end(): CsvLine[] {
    return this.#linesOf([this.left]);
  }

  #linesOf(texts: readonly string[]): CsvLine[] {
    const lines: CsvLine[] = [];
    for (const text of texts) {
      this.linesTaken += 1;
      if (text.length > longestLine) throw new BrokenCsv(this.linesTaken, 'This line is too long');
      const raw = text.split(',');
      const cells = hasSpace.test(text) ? raw.map((cell) => cell.trim()) : raw;
      if (cells.length > 1 || cells[0] !== '') lines.push({ number: this.linesTaken, cells });
    }
    return lines;
  }
}

const hasSpace = /\s/;

/** Takes lines apart in which cells may be between quotation marks. */
class QuotedLines {
  #lines: CsvLine[] = [];
  readonly #parser;
  readonly #failed: Promise<never>;

  /** @param linesBefore how many lines of the file came before. */
  constructor(linesBefore: number) {
    this.#parser = parse({
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: longestLine,
      // Lines are collected as they are parsed: a stream of single ones takes three times as long.
      on_record: (cells: string[], { lines }) => {
        this.#lines.push({ number: linesBefore + lines, cells });
        return null;
      },
    });
    this.#failed = new Promise<never>((_, reject) =>
      this.#parser.once('error', (error) =>
        reject(
          error instanceof CsvError
            ? new BrokenCsv(linesBefore + Number(error.lines ?? 0), error.message)
            : error,
        ),
      ),
    );
    this.#failed.catch(() => {});
    this.#parser.resume();
  }

  async take(text: string): Promise<CsvLine[]> {
    const written = new Promise<void>((done) => this.#parser.write(text, () => done()));
    await Promise.race([written, this.#failed]);
    return this.#taken();
  }

  async end(): Promise<CsvLine[]> {
    const ended = new Promise<void>((done) => this.#parser.once('end', done));
    this.#parser.end();
    await Promise.race([ended, this.#failed]);
    return this.#taken();
  }

  #taken(): CsvLine[] {
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }
}
