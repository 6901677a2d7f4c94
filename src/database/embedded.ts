import type { PGlite } from '@electric-sql/pglite';
import type pg from 'pg';
import { type Pipeline, parameterOf, type Shape } from './pipeline.ts';
import { AnswerReader, type Inbox, Outbox, type Parameter } from './protocol.ts';

/** A statement that waits for its turn, and who waits for its rows. */
interface Asked {
  readonly shape: Shape;
  readonly values: readonly Parameter[];
  readonly resolve: (rows: unknown[]) => void;
  readonly reject: (error: unknown) => void;
  /** Whether it is asked again because the database had forgotten it. */
  isAgain: boolean;
}

/**
 * When statements are planned: once whatever their values, or when the database thinks that their
 * values call for it. The session is one for all, so the setting holds for one call and is put back.
 */
type Planning = 'force_generic_plan' | 'auto';

/** What a batch is written and read with. */
interface Session {
  readonly client: PGlite;
  readonly planning: Planning;
  readonly outbox: Outbox;
  /** Statements that the database keeps, by name. */
  readonly kept: Set<string>;
  readonly ask: (statement: Asked) => void;
}

/**
 * Prepared statements on the embedded database. It runs within this thread, so nothing is gained by
 * sending early: what is asked for at one moment becomes one call. Statements of transactions, and
 * all others that the client runs by itself, take turns with such calls.
 */
export function openEmbeddedPipeline(
  client: PGlite,
  planning: Planning = 'force_generic_plan',
): Pipeline {
  let asked: Asked[] = [];
  const ask = (statement: Asked): void => {
    asked.push(statement);
    if (asked.length === 1) queueMicrotask(runAll);
  };
  const session = { client, planning, outbox: new Outbox(), kept: new Set<string>(), ask };

  const runAll = async (): Promise<void> => {
    let batch: readonly Asked[] = [];
    try {
      await exclusively(client, async () => {
        await client._checkReady();
        // Whoever has asked while the client was busy comes along.
        batch = asked;
        asked = [];
        await runBatch(session, batch);
      });
    } catch (error) {
      const failed = batch.length > 0 ? batch : asked.splice(0);
      for (const { reject } of failed) reject(error);
    }
  };

  return {
    run(shape, values) {
      const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
      ask({ shape, values: values.map(parameterOf), resolve, reject, isAgain: false });
      return promise;
    },
    whenFree: (send) => send(),
    connections: () => ({ total: 1, idle: asked.length === 0 ? 1 : 0 }),
    close: () => Promise.resolve(),
  };
}

/** The order in which PGlite takes its own locks. */
function exclusively(client: PGlite, work: () => Promise<void>): Promise<void> {
  return client._runExclusiveTransaction(() => client._runExclusiveQuery(work));
}

async function runBatch(session: Session, batch: readonly Asked[]): Promise<void> {
  const pieces: Buffer[] = [];
  await session.client.execProtocolRawStream(written(session, batch), {
    onRawData(bytes) {
      // A view of the database's memory, which it goes on using.
      pieces.push(Buffer.from(bytes));
    },
  });
  const answers = new Answers(session, batch);
  new AnswerReader(answers).read(Buffer.concat(pieces));
  if (!answers.areComplete) throw new Error('The embedded database left a statement unanswered.');
}

/** Each statement ends with a sync of its own, so that a failure skips no other. */
function written({ outbox, kept, planning }: Session, batch: readonly Asked[]): Buffer {
  const parsed = new Set<string>();
  outbox.query(`set plan_cache_mode = ${planning}`);
  for (const { shape, values } of batch) {
    const { name, text, isDescribed } = shape;
    if (!(kept.has(name) || parsed.has(name))) {
      outbox.parse(name, text);
      parsed.add(name);
    }
    outbox.bind(name, values);
    if (!isDescribed) outbox.describe();
    outbox.execute();
    outbox.sync();
  }
  outbox.query('reset plan_cache_mode');
  return outbox.take();
}

/** The SQLSTATE for a name that no statement is kept under, as after `discard all`. */
const unknownName = '26000';

/** What the database says to a batch, and who is told. */
class Answers implements Inbox {
  readonly #session: Session;
  readonly #batch: readonly Asked[];
  /** Which statement is being answered: first and last come the answers about the setting. */
  #place = -1;
  #rows: unknown[] = [];
  #failure: unknown = null;

  constructor(session: Session, batch: readonly Asked[]) {
    this.#session = session;
    this.#batch = batch;
  }

  get areComplete(): boolean {
    return this.#place > this.#batch.length;
  }

  get #answered(): Asked | undefined {
    return this.#batch[this.#place];
  }

  parsed(): void {
    if (this.#answered) this.#session.kept.add(this.#answered.shape.name);
  }

  described(typeIds: readonly number[]): void {
    this.#answered?.shape.describe(typeIds);
  }

  row(bytes: Buffer, at: number): void {
    if (this.#failure !== null || !this.#answered) return;
    try {
      this.#rows.push(this.#answered.shape.readRow(bytes, at));
    } catch (error) {
      this.#failure = error;
    }
  }

  done(): void {}

  failed(error: pg.DatabaseError): void {
    this.#failure = error;
  }

  ready(): void {
    const statement = this.#answered;
    const failure = this.#failure;
    if (statement) {
      if (failure === null) statement.resolve(this.#rows);
      else if (isOfUnknownName(failure) && !statement.isAgain) this.#forgotten(statement);
      else statement.reject(failure);
    }
    this.#place += 1;
    this.#rows = [];
    this.#failure = null;
  }

  #forgotten(statement: Asked): void {
    this.#session.kept.delete(statement.shape.name);
    this.#session.ask({ ...statement, isAgain: true });
  }
}

function isOfUnknownName(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === unknownName;
}
