import type { Socket } from 'node:net';
import pg from 'pg';
import type { Pipeline, PreparedStatement } from './driver.ts';
import { type AnswerHandler, AnswerReader, MessageWriter, type Parameter } from './protocol.ts';

/** A statement that is queued or sent, and who waits for its rows. */
interface Pending {
  readonly statement: PreparedStatement;
  readonly values: readonly Parameter[];
  readonly rows: unknown[];
  readonly resolve: (rows: unknown[]) => void;
  readonly reject: (error: unknown) => void;
  failure: unknown;
  isDone: boolean;
  isRetry: boolean;
}

interface Batch {
  readonly all: readonly Pending[];
  /** Names of statements that the server is to prepare and has not prepared yet, in order. */
  readonly preparing: string[];
}

/** The SQLSTATE for a name that no statement is prepared under. */
const unknownName = '26000';

/**
 * One connection, on which statements follow each other without waiting for answers. What is sent
 * at one moment is one batch: it is written in one piece and answered up to one sync, so that
 * neither side is woken for every statement. Where one of them fails, those behind it have not been
 * done and are sent again. A batch is one transaction of the server's, so it is for reads alone.
 */
class Connection implements AnswerHandler {
  readonly connected: Promise<void>;
  /** When the batch that is being answered was sent, or the one before it was done. */
  busySinceMs = 0;
  readonly #client: pg.Client;
  readonly #onLost: (connection: Connection) => void;
  readonly #onIdle: () => void;
  readonly #nowMs: () => number;
  readonly #messages = new MessageWriter();
  /** Statements that the server has prepared, by name. */
  readonly #preparedNames = new Set<string>();
  readonly #batches: Batch[] = [];
  #queue: Pending[] = [];
  /** Which statement of the first batch is being answered. */
  #place = 0;
  #isConnected = false;
  #isLost = false;

  constructor(
    config: pg.ClientConfig,
    onLost: (connection: Connection) => void,
    onIdle: () => void,
    nowMs: () => number,
  ) {
    this.#onLost = onLost;
    this.#onIdle = onIdle;
    this.#nowMs = nowMs;
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
    return this.#batches.length + Number(this.#queue.length > 0);
  }

  run(statement: PreparedStatement, values: readonly Parameter[]): Promise<unknown[]> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
    const isFirst = this.#queue.length === 0;
    this.#queue.push({
      statement,
      values,
      rows: [],
      resolve,
      reject,
      failure: null,
      isDone: false,
      isRetry: false,
    });
    if (this.#isLost) queueMicrotask(() => this.#lose(new Error('The connection was closed')));
    else if (isFirst && this.#isConnected) queueMicrotask(() => this.#send());
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
    this.#send();
  }

  get #wire(): { readonly stream: Socket } {
    return (this.#client as unknown as { readonly connection: { readonly stream: Socket } })
      .connection;
  }

  #send(): void {
    const all = this.#queue;
    if (all.length === 0 || this.#isLost) return;
    this.#queue = [];
    const preparing: string[] = [];
    if (this.#batches.length === 0) this.busySinceMs = this.#nowMs();
    this.#batches.push({ all, preparing });
    for (const { statement, values } of all) {
      const { name, text, isDescribed } = statement;
      if (!this.#preparedNames.has(name)) {
        this.#messages.parse(name, text);
        this.#preparedNames.add(name);
        preparing.push(name);
      }
      this.#messages.bind(name, values);
      if (!isDescribed) this.#messages.describe();
      this.#messages.execute();
    }
    this.#messages.sync();
    this.#wire.stream.write(this.#messages.take());
  }

  get #answered(): Pending | undefined {
    return this.#batches[0]?.all[this.#place];
  }

  parsed(): void {
    this.#batches[0]?.preparing.shift();
  }

  described(typeIds: readonly number[]): void {
    this.#answered?.statement.describe(typeIds);
  }

  row(bytes: Buffer, at: number): void {
    const pending = this.#answered;
    if (!pending || pending.failure !== null) return;
    try {
      pending.rows.push(pending.statement.readRow(bytes, at));
    } catch (error) {
      pending.failure = error;
    }
  }

  done(): void {
    const pending = this.#answered;
    if (pending) pending.isDone = true;
    this.#place += 1;
  }

  failed(error: pg.DatabaseError): void {
    const pending = this.#answered;
    if (!pending) return;
    if (error.code === unknownName && !pending.isRetry) {
      // Another batch was to have it prepared and failed before it did.
      this.#preparedNames.delete(pending.statement.name);
      pending.isRetry = true;
      return;
    }
    pending.failure = error;
    pending.isDone = true;
  }

  ready(): void {
    const batch = this.#batches.shift();
    this.#place = 0;
    this.busySinceMs = this.#nowMs();
    // What has not been prepared by now was skipped, or is wrong.
    for (const name of batch?.preparing ?? []) this.#preparedNames.delete(name);
    for (const pending of batch?.all ?? []) {
      if (!pending.isDone) this.#queue.push(pending);
      else if (pending.failure === null) pending.resolve(pending.rows);
      else pending.reject(pending.failure);
    }
    this.#send();
    if (!this.isBusy) this.#onIdle();
  }

  #lose(error: unknown): void {
    const isFirst = !this.#isLost;
    this.#isLost = true;
    const sent = this.#batches.splice(0).flatMap(({ all }) => all);
    const waiting = [...sent, ...this.#queue.splice(0)];
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
const maxConnections = 4;
/** A connection that has taken longer does slow work, and nobody waits for it. */
const maxHoldMs = 3;

/**
 * Prepared statements on a PostgreSQL server, over a few connections of their own.
 *
 * @param nowMs the clock by which a statement is slow; tests move it.
 */
export function openPipeline(
  config: pg.ClientConfig,
  nowMs: () => number = () => performance.now(),
): Pipeline {
  let connections: Connection[] = [];
  let current: Connection | null = null;

  let waiting: (() => void)[] = [];
  let holdTimer: NodeJS.Timeout | null = null;
  const isWorthWaiting = () => {
    const recently = nowMs() - maxHoldMs;
    return connections.some(({ isBusy, busySinceMs }) => isBusy && busySinceMs > recently);
  };
  const release = () => {
    if (holdTimer) clearTimeout(holdTimer);
    holdTimer = null;
    const all = waiting;
    waiting = [];
    for (const send of all) send();
  };
  const onIdle = () => {
    if (waiting.length > 0 && !isWorthWaiting()) release();
  };

  const addConnection = (): Connection => {
    const connection = new Connection(
      config,
      (lost) => {
        connections = connections.filter((each) => each !== lost);
        if (current === lost) current = null;
        onIdle();
      },
      onIdle,
      nowMs,
    );
    connections.push(connection);
    return connection;
  };
  const choose = (): Connection => {
    const idle = connections.find(({ isBusy }) => !isBusy);
    if (idle) return idle;
    if (connections.length < maxConnections) return addConnection();
    return connections.reduce((one, other) => (other.underWay < one.underWay ? other : one));
  };

  return {
    run(statement, values) {
      // Statements of one moment keep together: one piece to write, and one to read.
      if (!current) {
        current = choose();
        queueMicrotask(() => {
          current = null;
        });
      }
      return current.run(statement, values.map(parameterOf));
    },
    whenFree(send) {
      if (waiting.length === 0 && !isWorthWaiting()) {
        send();
        return;
      }
      waiting.push(send);
      holdTimer ??= setTimeout(release, maxHoldMs);
    },
    connections: () => ({
      total: connections.length,
      idle: connections.filter(({ isBusy }) => !isBusy).length,
    }),
    async close() {
      await Promise.all(connections.map((connection) => connection.close()));
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
