import { isUtf8 } from 'node:buffer';
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
  /** Which of the line's cells is broken, counted from 0; null where it is no single one. */
  readonly cell: number | null;

  constructor(line: number, problem: string, cell: number | null = null) {
    super(problem);
    this.line = line;
    this.cell = cell;
  }
}

const chunkBytes = 1_048_576;
const longestRecord = 65_536;

/**
 * The lines of a CSV file that are not empty, a piece at a time, so that its size does not matter.
 * Cells are trimmed.
 *
 * @throws BrokenCsv also where the text is not UTF-8, or holds the character NUL.
 */
export async function* readCsv(
  path: string,
): AsyncGenerator<{ readonly lines: CsvLine[]; readonly bytesRead: number }> {
  let lines: CsvLine[] = [];
  const check = new TextCheck();
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
    check.throwIfDamaged(taken);
    return taken;
  };
  let bytesRead = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    bytesRead += chunk.length;
    check.take(chunk);
    const written = new Promise<void>((done) => parser.write(chunk, () => done()));
    await Promise.race([written, failed]);
    yield { lines: collected(), bytesRead };
  }
  check.end();
  const ended = new Promise<void>((done) => parser.once('end', done));
  parser.end();
  await Promise.race([ended, failed]);
  const rest = collected();
  check.throwIfUnplaced();
  yield { lines: rest, bytesRead };
}

/** Stands in a decoded text where bytes are not UTF-8. */
const replacement = '\uFFFD';

/**
 * Looks whether the bytes of a file are UTF-8 without NUL. Only where they are not, lines are searched
 * for the cell that holds what is wrong: bytes are checked far faster than cells.
 */
class TextCheck {
  #bytesTaken = 0;
  /** The bytes of a character that goes on in the next piece. */
  #cut: Buffer = Buffer.alloc(0);
  #isDamaged = false;

  /** @throws BrokenCsv where the file begins as UTF-16, of which the parser knows one order of bytes. */
  take(chunk: Buffer): void {
    const [first, second] = chunk;
    if (this.#bytesTaken === 0 && Number(first) + Number(second) === 0xff + 0xfe) {
      throw new BrokenCsv(1, 'the file is UTF-16; save it as UTF-8');
    }
    this.#bytesTaken += chunk.length;
    const bytes = this.#cut.length > 0 ? Buffer.concat([this.#cut, chunk]) : chunk;
    const whole = bytes.subarray(0, bytes.length - cutBytes(bytes));
    this.#cut = Buffer.from(bytes.subarray(whole.length));
    if (!isUtf8(whole) || chunk.includes(0)) this.#isDamaged = true;
  }

  end(): void {
    if (this.#cut.length > 0) this.#isDamaged = true;
  }

  /** @throws BrokenCsv */
  throwIfDamaged(lines: readonly CsvLine[]): void {
    if (!this.#isDamaged) return;
    for (const { number, cells } of lines) {
      const cell = cells.findIndex((text) => text.includes(replacement) || text.includes('\0'));
      if (cell >= 0) throw new BrokenCsv(number, damageIn(cells[cell] ?? ''), cell);
    }
  }

  /** For damage that stands in no cell. */
  throwIfUnplaced(): void {
    if (this.#isDamaged) throw new BrokenCsv(1, 'the file is not UTF-8; save it as UTF-8');
  }
}

function damageIn(text: string): string {
  const place = text.search(/[\uFFFD\0]/);
  const around = `${text.slice(Math.max(0, place - 20), place)}?`;
  return text[place] === replacement
    ? `is not UTF-8 at ${JSON.stringify(around)}; save the file as UTF-8`
    : `holds the character NUL at ${JSON.stringify(around)}`;
}

/** How many bytes at the end are the beginning of a character of UTF-8, as RFC 3629 has it. */
function cutBytes(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    const isContinuation = byte >= 0x80 && byte < 0xc0;
    if (isContinuation) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}
