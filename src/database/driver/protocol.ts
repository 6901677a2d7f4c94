/**
 * The part of PostgreSQL's protocol that prepared statements take, version 3: statements as the
 * server reads them, and its answers. Signing on, encryption and all else are node-postgres's.
 */
import pg from 'pg';

export type Parameter = string | Buffer | null;

const letter = (text: string) => text.charCodeAt(0);
const first = {
  query: letter('Q'),
  parse: letter('P'),
  bind: letter('B'),
  describe: letter('D'),
  execute: letter('E'),
  sync: letter('S'),
} as const;
const portal = letter('P');

/** Writes messages to the server into one piece of bytes. */
export class MessageWriter {
  #bytes = Buffer.allocUnsafe(16 * 1024);
  #length = 0;

  /** Runs a statement that takes no values and is not prepared, up to a sync of its own. */
  query(text: string): void {
    this.#message(first.query, Buffer.byteLength(text) + 1);
    this.#text(text);
  }

  /** Has the server prepare a statement under a name. */
  parse(name: string, text: string): void {
    this.#message(first.parse, Buffer.byteLength(name) + Buffer.byteLength(text) + 4);
    this.#text(name);
    this.#text(text);
    this.#int16(0);
  }

  /** Gives a statement its values, as texts but for bytes. */
  bind(statement: string, values: readonly Parameter[]): void {
    const lengths = values.map((value) =>
      value === null ? -1 : typeof value === 'string' ? Buffer.byteLength(value) : value.byteLength,
    );
    const total = lengths.reduce((sum, length) => sum + 4 + Math.max(0, length), 0);
    this.#message(
      first.bind,
      1 + Buffer.byteLength(statement) + 1 + 2 + 2 * values.length + 4 + total,
    );
    this.#text('');
    this.#text(statement);
    this.#int16(values.length);
    for (const value of values) this.#int16(value instanceof Buffer ? 1 : 0);
    this.#int16(values.length);
    for (const [place, value] of values.entries()) {
      const length = lengths[place] ?? -1;
      this.#int32(length);
      if (typeof value === 'string') this.#bytes.write(value, this.#length);
      else if (value !== null) value.copy(this.#bytes, this.#length);
      this.#length += Math.max(0, length);
    }
    // All columns come as texts.
    this.#int16(0);
  }

  /** Asks for the types of the columns of the statement bound last. */
  describe(): void {
    this.#message(first.describe, 2);
    this.#bytes[this.#length++] = portal;
    this.#text('');
  }

  execute(): void {
    this.#message(first.execute, 5);
    this.#text('');
    this.#int32(0);
  }

  sync(): void {
    this.#message(first.sync, 0);
  }

  /** What has been gathered; the writer is empty afterwards. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  #message(kind: number, length: number): void {
    const end = this.#length + 5 + length;
    if (end > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(2 * end);
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = kind;
    this.#int32(length + 4);
  }

  #text(text: string): void {
    this.#length += this.#bytes.write(text, this.#length);
    this.#bytes[this.#length++] = 0;
  }

  #int16(value: number): void {
    this.#length = this.#bytes.writeInt16BE(value, this.#length);
  }

  #int32(value: number): void {
    this.#length = this.#bytes.writeInt32BE(value, this.#length);
  }
}

/** Handles what the server answers, in order. Other messages are left out. */
export interface AnswerHandler {
  /** The next statement that was to be prepared is prepared. */
  parsed(): void;
  /** The types of the columns of the answer to come. */
  described(typeIds: readonly number[]): void;
  /** A row; its columns begin at a place in the bytes, each after its length. */
  row(bytes: Buffer, at: number): void;
  /** A statement has been done. */
  done(): void;
  /** A statement has failed; what follows up to the next sync is not done. */
  failed(error: pg.DatabaseError): void;
  /** A sync has been reached. */
  ready(): void;
}

const answer = {
  parseComplete: letter('1'),
  rowDescription: letter('T'),
  dataRow: letter('D'),
  commandComplete: letter('C'),
  emptyQuery: letter('I'),
  error: letter('E'),
  ready: letter('Z'),
} as const;

/** Reads answers out of the pieces that they arrive in. */
export class AnswerReader {
  readonly #handler: AnswerHandler;
  /** A message that has come in part. */
  #rest: Buffer | null = null;

  constructor(handler: AnswerHandler) {
    this.#handler = handler;
  }

  read(piece: Buffer): void {
    const bytes = this.#rest ? Buffer.concat([this.#rest, piece]) : piece;
    let at = 0;
    while (at + 5 <= bytes.length) {
      const end = at + 1 + int32At(bytes, at + 1);
      if (end > bytes.length) break;
      this.#message(bytes, at, end);
      at = end;
    }
    this.#rest = at === bytes.length ? null : bytes.subarray(at);
  }

  #message(bytes: Buffer, at: number, end: number): void {
    const handler = this.#handler;
    switch (bytes[at]) {
      case answer.dataRow:
        // Behind the kind, the length, and the number of columns.
        handler.row(bytes, at + 7);
        break;
      case answer.commandComplete:
      case answer.emptyQuery:
        handler.done();
        break;
      case answer.ready:
        handler.ready();
        break;
      case answer.parseComplete:
        handler.parsed();
        break;
      case answer.rowDescription:
        handler.described(typeIdsIn(bytes, at + 5));
        break;
      case answer.error:
        handler.failed(errorIn(bytes, at + 5, end));
        break;
    }
  }
}

/** What buffers can do and their types do not tell. */
interface Sliceable {
  utf8Slice(start: number, end: number): string;
}

/** A text out of its bytes. `toString` does the same, by way of looking the encoding up. */
export function textAt(bytes: Buffer, start: number, end: number): string {
  return (bytes as unknown as Sliceable).utf8Slice(start, end);
}

export function int32At(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) << 24) |
    ((bytes[at + 1] as number) << 16) |
    ((bytes[at + 2] as number) << 8) |
    (bytes[at + 3] as number)
  );
}

/** Of each column a name, its table and place there, its type, and how long and in which form it is. */
function typeIdsIn(bytes: Buffer, start: number): number[] {
  const count = bytes.readInt16BE(start);
  const typeIds: number[] = [];
  let at = start + 2;
  for (let column = 0; column < count; column += 1) {
    at = bytes.indexOf(0, at) + 1;
    typeIds.push(bytes.readUInt32BE(at + 6));
    at += 18;
  }
  return typeIds;
}

/** What the letters of an error's parts stand for, as node-postgres names them. */
const partNames: Readonly<Record<string, keyof pg.DatabaseError>> = {
  S: 'severity',
  C: 'code',
  D: 'detail',
  H: 'hint',
  P: 'position',
  W: 'where',
  s: 'schema',
  t: 'table',
  c: 'column',
  d: 'dataType',
  n: 'constraint',
};

function errorIn(bytes: Buffer, start: number, end: number): pg.DatabaseError {
  const parts: Record<string, string> = {};
  let message = '';
  for (let at = start; at < end && bytes[at] !== 0; ) {
    const kind = String.fromCharCode(bytes[at] as number);
    const stop = bytes.indexOf(0, at + 1);
    const text = textAt(bytes, at + 1, stop);
    const name = partNames[kind];
    if (kind === 'M') message = text;
    else if (name) parts[name] = text;
    at = stop + 1;
  }
  return Object.assign(new pg.DatabaseError(message, end - start, 'error'), parts);
}
