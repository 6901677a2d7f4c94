import pg from 'pg';

/** A statement as it is sent, with what becomes of its answer. */
export interface Shape {
  readonly name: string;
  readonly text: string;
  /** Where each column goes in the row, as `account.id`. */
  readonly paths: readonly string[];
  /** Told the types of the columns, once; until then each answer is asked to describe itself. */
  readonly isDescribed: boolean;
  describe(typeIds: readonly number[]): void;
  /** Turns a row of texts into what the statement's callers take. */
  readRow(texts: readonly (string | null)[]): unknown;
}

/** Where prepared statements run, outside of transactions. */
export interface Pipeline {
  run(shape: Shape, values: readonly unknown[]): Promise<unknown[]>;
  /**
   * Calls back when it is a good moment to send: at once where few connections are busy, else when
   * one of them is done or a few milliseconds have passed. What waits is sent together, and many
   * small batches cost both sides more than few larger ones.
   */
  whenFree(send: () => void): void;
  connections(): { readonly total: number; readonly idle: number };
  close(): Promise<void>;
}

/** The parts of node-postgres's connection that a statement is written with. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Readonly<Record<string, string>>;
  readonly submittedNamedStatements: Record<string, string>;
  parse(message: { readonly name: string; readonly text: string }): void;
  bind(message: { readonly statement: string; readonly values: readonly Parameter[] }): void;
  describe(message: { readonly type: 'P'; readonly name: string }): void;
  execute(message: object): void;
  sync(): void;
}

type Parameter = string | Buffer | null;

/**
 * One statement under way. node-postgres asks a server to describe every answer anew and makes
 * objects and events of each row; here an answer is described once for each statement.
 */
class Sent extends pg.Query {
  readonly #shape: Shape;
  readonly #values: readonly Parameter[];
  readonly #rows: unknown[] = [];
  readonly #resolve: (rows: unknown[]) => void;
  readonly #reject: (error: unknown) => void;
  #failure: unknown = null;

  constructor(
    shape: Shape,
    values: readonly Parameter[],
    resolve: (rows: unknown[]) => void,
    reject: (error: unknown) => void,
  ) {
    super({ name: shape.name, text: shape.text });
    this.#shape = shape;
    this.#values = values;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  prepare(wire: Wire): void {
    const { name, text, isDescribed } = this.#shape;
    if (!(wire.parsedStatements[name] || wire.submittedNamedStatements[name])) {
      wire.parse({ name, text });
      wire.submittedNamedStatements[name] = text;
    }
    wire.bind({ statement: name, values: this.#values });
    if (!isDescribed) wire.describe({ type: 'P', name: '' });
    wire.execute({});
    wire.sync();
  }

  handleRowDescription({ fields }: { readonly fields: readonly { dataTypeID: number }[] }): void {
    this.#shape.describe(fields.map(({ dataTypeID }) => dataTypeID));
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    if (this.#failure !== null) return;
    try {
      this.#rows.push(this.#shape.readRow(fields));
    } catch (error) {
      this.#failure = error;
    }
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    if (this.#failure === null) this.#resolve(this.#rows);
    else this.#reject(this.#failure);
  }

  handleError(error: unknown): void {
    this.#reject(error);
  }
}

/** One connection, on which statements follow each other without waiting for answers. */
class Lane {
  underWay = 0;
  readonly connected: Promise<void>;
  #isConnected = false;
  #isCorked = false;
  readonly #client: pg.Client;
  readonly #onLost: (lane: Lane) => void;
  readonly #onIdle: () => void;

  constructor(config: pg.ClientConfig, onLost: (lane: Lane) => void, onIdle: () => void) {
    this.#onLost = onLost;
    this.#onIdle = onIdle;
    this.#client = new pg.Client({ ...config, pipeline: true } as pg.ClientConfig);
    // Whoever waits is told by the statement's own failure.
    this.#client.on('error', () => onLost(this));
    this.#client.on('end', () => onLost(this));
    this.connected = this.#client.connect().then(
      () => {
        this.#isConnected = true;
      },
      (error) => {
        onLost(this);
        throw error;
      },
    );
    this.connected.catch(() => {});
  }

  async run(shape: Shape, values: readonly Parameter[]): Promise<unknown[]> {
    this.underWay += 1;
    try {
      if (!this.#isConnected) await this.connected;
      return await new Promise<unknown[]>((resolve, reject) => {
        this.#gather();
        this.#client.query(new Sent(shape, values, resolve, reject));
      });
    } catch (error) {
      const isOfStatement = error instanceof pg.DatabaseError && error.severity !== 'FATAL';
      if (!isOfStatement) this.#onLost(this);
      throw error;
    } finally {
      this.underWay -= 1;
      if (this.underWay === 0) this.#onIdle();
    }
  }

  /** What is sent at this moment goes out in one piece: to write costs more than to send. */
  #gather(): void {
    if (this.#isCorked) return;
    this.#isCorked = true;
    const { stream } = (this.#client as unknown as { readonly connection: Wire }).connection;
    stream.cork();
    queueMicrotask(() => {
      this.#isCorked = false;
      stream.uncork();
    });
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
/** While so many lanes are busy, batches wait for one of them: but not behind a slow statement. */
const fewLanes = 2;
const longestHoldMs = 5;

/** Prepared statements on a PostgreSQL server, over a few connections of their own. */
export function openPipeline(config: pg.ClientConfig): Pipeline {
  let lanes: Lane[] = [];
  let current: Lane | null = null;

  let waiting: (() => void)[] = [];
  let longest: NodeJS.Timeout | null = null;
  const fewAreBusy = () =>
    lanes.reduce((busy, { underWay }) => busy + Number(underWay > 0), 0) < fewLanes;
  const release = () => {
    if (longest) clearTimeout(longest);
    longest = null;
    const all = waiting;
    waiting = [];
    for (const send of all) send();
  };
  const onIdle = () => {
    if (waiting.length > 0 && fewAreBusy()) release();
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
    const idle = lanes.find(({ underWay }) => underWay === 0);
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
      if (waiting.length === 0 && fewAreBusy()) {
        send();
        return;
      }
      waiting.push(send);
      longest ??= setTimeout(release, longestHoldMs);
    },
    connections: () => ({
      total: lanes.length,
      idle: lanes.filter(({ underWay }) => underWay === 0).length,
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
