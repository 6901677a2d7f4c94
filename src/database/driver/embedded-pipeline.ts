import type { PGlite } from '@electric-sql/pglite';
import type pg from 'pg';
import type { Pipeline, PreparedStatement } from './driver.ts';
import { parameterOf } from './pipeline.ts';
import { type AnswerHandler, AnswerReader, MessageWriter, type Parameter } from './protocol.ts';

/** A statement that is queued, and who waits for its rows. */
interface Pending {
  readonly statement: PreparedStatement;
  readonly values: readonly Parameter[];
  readonly resolve: (rows: unknown[]) => void;
  readonly reject: (error: unknown) => void;
  /** Whether it is sent again because the database no longer had it prepared. */
  isRetry: boolean;
}

/**
 * When statements are planned: once whatever their values, or when the database finds that their
 * values call for it, as it does by itself. The session is one for all, so a setting holds for one call
 * and is put back.
 */
type Planning = 'force_generic_plan' | 'auto';

interface PipelineOptions {
  readonly planning?: Planning;
  /** The statements that the database has prepared, where several pipelines share them. */
  readonly preparedNames?: Set<string>;
  /** Waits for the turn of a call: within a transaction, that is its own. */
  readonly exclusively?: (client: PGlite, work: () => Promise<void>) => Promise<void>;
}

/** What a batch is written and read with. */
interface Session {
  readonly client: PGlite;
  readonly planning: Planning;
  readonly messages: MessageWriter;
  /** Statements that the database has prepared, by name. */
  readonly preparedNames: Set<string>;
  readonly enqueue: (pending: Pending) => void;
}

/**
 * Prepared statements on the embedded database. It runs within this thread, so nothing is gained by
 * sending early: what is queued at one moment becomes one call. Statements of transactions, and all
 * others that the client runs by itself, take turns with such calls.
 */
export function openEmbeddedPipeline(
  client: PGlite,
  {
    planning = 'force_generic_plan',
    preparedNames = new Set(),
    exclusively = betweenTransactions,
  }: PipelineOptions = {},
): Pipeline {
  let queue: Pending[] = [];
  const enqueue = (pending: Pending): void => {
    queue.push(pending);
    if (queue.length === 1) queueMicrotask(runAll);
  };
  const session = {
    client,
    planning,
    messages: new MessageWriter(),
    preparedNames,
    enqueue,
  };

  const runAll = async (): Promise<void> => {
    let batch: readonly Pending[] = [];
    try {
      await exclusively(client, async () => {
        await client._checkReady();
        // What was queued while the client was busy belongs to the same batch.
        batch = queue;
        queue = [];
        await runBatch(session, batch);
      });
    } catch (error) {
      const failed = batch.length > 0 ? batch : queue.splice(0);
      for (const { reject } of failed) reject(error);
    }
  };

  return {
    run(statement, values) {
      const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
      enqueue({ statement, values: values.map(parameterOf), resolve, reject, isRetry: false });
      return promise;
    },
    whenFree: (send) => send(),
    connections: () => ({ total: 1, idle: queue.length === 0 ? 1 : 0 }),
    close: () => Promise.resolve(),
  };
}

/** The order in which PGlite takes its own locks. */
function betweenTransactions(client: PGlite, work: () => Promise<void>): Promise<void> {
  return client._runExclusiveTransaction(() => client._runExclusiveQuery(work));
}

/** For calls of a transaction that is under way. */
export function withinTransaction(client: PGlite, work: () => Promise<void>): Promise<void> {
  return client._runExclusiveQuery(work);
}

async function runBatch(session: Session, batch: readonly Pending[]): Promise<void> {
  const pieces: Buffer[] = [];
  await session.client.execProtocolRawStream(messagesFor(session, batch), {
    onRawData(bytes) {
      // A view of the database's memory, which it goes on using.
      pieces.push(Buffer.from(bytes));
    },
  });
  const answers = new BatchAnswers(session, batch);
  new AnswerReader(answers).read(Buffer.concat(pieces));
  if (!answers.areComplete) throw new Error('The embedded database left a statement unanswered.');
}

/** Each statement ends with a sync of its own, so that a failure skips no other. */
function messagesFor(
  { messages, preparedNames, planning }: Session,
  batch: readonly Pending[],
): Buffer {
  const preparing = new Set<string>();
  if (planning !== 'auto') messages.query(`set plan_cache_mode = ${planning}`);
  for (const { statement, values } of batch) {
    const { name, text, isDescribed } = statement;
    if (!(preparedNames.has(name) || preparing.has(name))) {
      messages.parse(name, text);
      preparing.add(name);
    }
    messages.bind(name, values);
    if (!isDescribed) messages.describe();
    messages.execute();
    messages.sync();
  }
  if (planning !== 'auto') messages.query('reset plan_cache_mode');
  return messages.take();
}

/** The SQLSTATE for a name that no statement is prepared under, as after `discard all`. */
const unknownName = '26000';

/** Hands the answers to a batch on to those who wait for them. */
class BatchAnswers implements AnswerHandler {
  readonly #session: Session;
  readonly #batch: readonly Pending[];
  /** How many answers about the setting come first, and last. */
  readonly #aside: number;
  /** Which statement is being answered. */
  #place: number;
  #rows: unknown[] = [];
  #failure: unknown = null;

  constructor(session: Session, batch: readonly Pending[]) {
    this.#session = session;
    this.#batch = batch;
    this.#aside = session.planning === 'auto' ? 0 : 1;
    this.#place = -this.#aside;
  }

  get areComplete(): boolean {
    return this.#place === this.#batch.length + this.#aside;
  }

  get #answered(): Pending | undefined {
    return this.#batch[this.#place];
  }

  parsed(): void {
    if (this.#answered) this.#session.preparedNames.add(this.#answered.statement.name);
  }

  described(typeIds: readonly number[]): void {
    this.#answered?.statement.describe(typeIds);
  }

  row(bytes: Buffer, at: number): void {
    if (this.#failure !== null || !this.#answered) return;
    try {
      this.#rows.push(this.#answered.statement.readRow(bytes, at));
    } catch (error) {
      this.#failure = error;
    }
  }

  done(): void {}

  failed(error: pg.DatabaseError): void {
    this.#failure = error;
  }

  ready(): void {
    const pending = this.#answered;
    const failure = this.#failure;
    if (pending) {
      if (failure === null) pending.resolve(this.#rows);
      else if (isOfUnknownName(failure) && !pending.isRetry) this.#retry(pending);
      else pending.reject(failure);
    }
    this.#place += 1;
    this.#rows = [];
    this.#failure = null;
  }

  #retry(pending: Pending): void {
    this.#session.preparedNames.delete(pending.statement.name);
    this.#session.enqueue({ ...pending, isRetry: true });
  }
}

function isOfUnknownName(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === unknownName;
}
