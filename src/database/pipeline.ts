import type { Socket } from 'node:net';
import pg from 'pg';
import { AnswerReader, type Inbox, Outbox, type Parameter } from './protocol.ts';

/** A statement as it is sent, with what becomes of its answer. */
export interface Shape {
  readonly name: string;
  readonly text: string;
  /** Where each column goes in the row, as `account.id`. */
  readonly paths: readonly string[];
  /** Told the types of the columns, once; until then each answer is asked to describe itself. */
  readonly isDescribed: boolean;
  describe(typeIds: readonly number[]): void;
  /** Makes a row, whose columns begin at a place in the bytes, what the statement's callers take. */
  readRow(bytes: Buffer, at: number): unknown;
}

/** Where prepared statements run, outside of transactions. */
export interface Pipeline {
  run(shape: Shape, values: readonly unknown[]): Promise<unknown[]>;
  /**
   * Calls back when it is a good moment to send: at once where nothing quick is under way, else when
   * that is done or a few milliseconds have passed. What waits is sent together, and many small
   * batches cost both sides more than few larger ones.
   */
  whenFree(send: () => void): void;
  connections(): { readonly total: number; readonly idle: number };
  close(): Promise<void>;
}

/** A statement on its way, and who waits for its rows. */
interface Sent {
  readonly shape: Shape;
  readonly values: readonly Parameter[];
  readonly rows: unknown[];
  readonly resolve: (rows: unknown[]) => void;
  readonly reject: (error: unknown) => void;
  failure: unknown;
  isDone: boolean;
  isAgain: boolean;
}

interface Flight {
  readonly statements: readonly Sent[];
  /** Names of statements that the server is asked to keep and has not kept yet, in order. */
  readonly asked: string[];
}

/** The SQLSTATE for a name that no statement is kept under. */
const unknownName = '26000';

/**
 * One connection, on which statements follow each other without waiting for answers. What is sent
 * at one moment is one flight: it is written in one piece and answered up to one sync, so that
 * neither side is woken for every statement. Where one of them fails, those behind it have not been
 * done and fly again. A flight is one transaction of the server's, so it is for reads alone.
 */
class Lane implements Inbox {
  readonly connected: Promise<void>;
  /** When the flight that is being answered left, or the one before it landed. */
  busySinceMs = 0;
  readonly #client: pg.Client;
  readonly #onLost: (lane: Lane) => void;
  readonly #onIdle: () => void;
  readonly #outbox = new Outbox();
  /** Statements that the server keeps, by name. */
  readonly #kept = new Set<string>();
  readonly #flights: Flight[] = [];
  #boarding: Sent[] = [];
  /** Which statement of the first flight is being answered. */
  #place = 0;
  #isConnected = false;
  #isLost = false;

  constructor(config: pg.ClientConfig, onLost: (lane: Lane) => void, onIdle: () => void) {
    this.#onLost = onLost;
    this.#onIdle = onIdle;
    this.#client = new pg.Client(config);
    this.#client.on('error', (error) => this.#lose(error));
    this.#client.on('end', () => this.#lose(new Error('The connection was closed')));
    this.connected = this.#client.connect().then(
      () => this.#takeOver(),
      (error) => {
        this.#lose(error);
        throw error;
      },
    );
    this.connected.catch(() => {});
  }

  get isBusy(): boolean {
    return this.underWay > 0;
  }

  get underWay(): number {
    return this.#flights.length + Number(this.#boarding.length > 0);
  }

  run(shape: Shape, values: readonly Parameter[]): Promise<unknown[]> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
    const isFirst = this.#boarding.length === 0;
    const statement = {
      shape,
      values,
      rows: [],
      resolve,
      reject,
      failure: null,
      isDone: false,
      isAgain: false,
    };
    this.#boarding.push(statement);
    if (this.#isLost) queueMicrotask(() => this.#lose(new Error('The connection was closed')));
    else if (isFirst && this.#isConnected) queueMicrotask(() => this.#depart());
    return promise;
  }

  /** Signing on was node-postgres's; from here on the connection is ours. */
  #takeOver(): void {
    const { stream } = this.#wire;
    const answers = new AnswerReader(this);
    stream.removeAllListeners('data');
    stream.on('data', (piece) => {
      try {
        answers.read(piece);
      } catch (error) {
        this.#lose(error);
        stream.destroy();
      }
    });
    this.#isConnected = true;
    this.#depart();
  }

  get #wire(): { readonly stream: Socket } {
    return (this.#client as unknown as { readonly connection: { readonly stream: Socket } })
      .connection;
  }

  #depart(): void {
    const statements = this.#boarding;
    if (statements.length === 0 || this.#isLost) return;
    this.#boarding = [];
    const asked: string[] = [];
    if (this.#flights.length === 0) this.busySinceMs = performance.now();
    this.#flights.push({ statements, asked });
    for (const { shape, values } of statements) {
      const { name, text, isDescribed } = shape;
      if (!this.#kept.has(name)) {
        this.#outbox.parse(name, text);
        this.#kept.add(name);
        asked.push(name);
      }
      this.#outbox.bind(name, values);
      if (!isDescribed) this.#outbox.describe();
      this.#outbox.execute();
    }
    this.#outbox.sync();
    this.#wire.stream.write(this.#outbox.take());
  }

  get #answered(): Sent | undefined {
    return this.#flights[0]?.statements[this.#place];
  }

  parsed(): void {
    this.#flights[0]?.asked.shift();
  }

  described(typeIds: readonly number[]): void {
    this.#answered?.shape.describe(typeIds);
  }

  row(bytes: Buffer, at: number): void {
    const statement = this.#answered;
    if (!statement || statement.failure !== null) return;
    try {
      statement.rows.push(statement.shape.readRow(bytes, at));
    } catch (error) {
      statement.failure = error;
    }
  }

  done(): void {
    const statement = this.#answered;
    if (statement) statement.isDone = true;
    this.#place += 1;
  }

  failed(error: pg.DatabaseError): void {
    const statement = this.#answered;
    if (!statement) return;
    if (error.code === unknownName && !statement.isAgain) {
      // Another flight was to have it kept and failed before it did.
      this.#kept.delete(statement.shape.name);
      statement.isAgain = true;
      return;
    }
    statement.failure = error;
    statement.isDone = true;
  }

  ready(): void {
    const flight = this.#flights.shift();
    this.#place = 0;
    this.busySinceMs = performance.now();
    // What has not been kept by now was skipped, or is wrong.
    for (const name of flight?.asked ?? []) this.#kept.delete(name);
    for (const statement of flight?.statements ?? []) {
      if (!statement.isDone) this.#boarding.push(statement);
      else if (statement.failure === null) statement.resolve(statement.rows);
      else statement.reject(statement.failure);
    }
    this.#depart();
    if (!this.isBusy) this.#onIdle();
  }

  #lose(error: unknown): void {
    const isFirst = !this.#isLost;
    this.#isLost = true;
    const flown = this.#flights.splice(0).flatMap(({ statements }) => statements);
    const waiting = [...flown, ...this.#boarding.splice(0)];
    for (const { reject } of waiting) reject(error);
    if (isFirst) this.#onLost(this);
  }

  close(): Promise<void> {
    return this.connected.then(
      () => this.#client.end(),
      () => {},
    );
  }
}

/** More would wait for the processors of the database, and keep statements from being gathered. */
const mostLanes = 4;
/** A connection that has taken longer does slow work, and nobody waits for it. */
const longestHoldMs = 3;

/** Prepared statements on a PostgreSQL server, over a few connections of their own. */
export function openPipeline(config: pg.ClientConfig): Pipeline {
  let lanes: Lane[] = [];
  let current: Lane | null = null;

  let waiting: (() => void)[] = [];
  let longest: NodeJS.Timeout | null = null;
  const isWorthWaiting = () => {
    const recently = performance.now() - longestHoldMs;
    return lanes.some(({ isBusy, busySinceMs }) => isBusy && busySinceMs > recently);
  };
  const release = () => {
    if (longest) clearTimeout(longest);
    longest = null;
    const all = waiting;
    waiting = [];
    for (const send of all) send();
  };
  const onIdle = () => {
    if (waiting.length > 0 && !isWorthWaiting()) release();
  };

  const addLane = (): Lane => {
    const lane = new Lane(
      config,
      (lost) => {
        lanes = lanes.filter((each) => each !== lost);
        if (current === lost) current = null;
        onIdle();
      },
      onIdle,
    );
    lanes.push(lane);
    return lane;
  };
  const choose = (): Lane => {
    const idle = lanes.find(({ isBusy }) => !isBusy);
    if (idle) return idle;
    if (lanes.length < mostLanes) return addLane();
    return lanes.reduce((one, other) => (other.underWay < one.underWay ? other : one));
  };

  return {
    run(shape, values) {
      // Statements of one moment keep together: one piece to write, and one to read.
      if (!current) {
        current = choose();
        queueMicrotask(() => {
          current = null;
        });
      }
      return current.run(shape, values.map(parameterOf));
    },
    whenFree(send) {
      if (waiting.length === 0 && !isWorthWaiting()) {
        send();
        return;
      }
      waiting.push(send);
      longest ??= setTimeout(release, longestHoldMs);
    },
    connections: () => ({
      total: lanes.length,
      idle: lanes.filter(({ isBusy }) => !isBusy).length,
    }),
    async close() {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

/** A value as PostgreSQL reads it in a parameter. */
export function parameterOf(value: unknown): Parameter {
  if (value == null) return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `{${value.map(elementOf).join(',')}}`;
  if (value instanceof Uint8Array) return Buffer.from(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function elementOf(value: unknown): string {
  if (value == null) return 'NULL';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `{${value.map(elementOf).join(',')}}`;
  if (value instanceof Uint8Array) return `"\\\\x${Buffer.from(value).toString('hex')}"`;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
