import { Batch } from '../batching/batcher.ts';
import type { AnyLoader, Database, Identity } from '../database.ts';
import type { Pipeline } from '../driver/driver.ts';
import { canFollow, type Part, sendCombined } from './combined-statements.ts';
import { keysToCome } from './prefetch-links.ts';
import type { ObservedReads } from './prefetch-plan.ts';

/** What one loader has read together with the rows that its keys stand in. */
interface PrefetchedRows {
  readonly loader: AnyLoader;
  readonly rows: Promise<ReadonlyMap<Identity, unknown>>;
  /** The keys that were read; null until the rows that hold them are there. */
  keys: ReadonlySet<unknown> | null;
}

/** Keys of one loader that are read together with all that is expected to follow from their rows. */
export class PrefetchBatch extends Batch {
  readonly prefetched: PrefetchedRows[] = [];
  readonly #reads: ObservedReads;

  constructor(reads: ObservedReads) {
    super(reads.loader);
    this.#reads = reads;
  }

  /** One statement for all reads that follow: each loader's keys are found within the database. */
  protected override load(db: Database): Promise<ReadonlyMap<Identity, unknown>> {
    const { pipeline } = db;
    if (!pipeline) return super.load(db);
    const root = capture(db, pipeline, (captured) => super.load(captured));
    if (!root.part) return root.rows;
    const parts = [root.part];
    this.#addChildren(db, pipeline, parts, this.#reads, root);
    sendCombined(pipeline, parts);
    return root.rows;
  }

  #addChildren(
    db: Database,
    pipeline: Pipeline,
    parts: Part[],
    { children }: ObservedReads,
    parent: Captured,
  ): void {
    const place = parts.length - 1;
    for (const [{ child, keyFromRows }, reads] of children) {
      const source = parts[place];
      if (keyFromRows === null || !source) continue;
      const captured = capture(db, pipeline, (capturing) => child.load(capturing, keysToCome));
      // Whoever needs a key reads it in the ordinary way where this fails.
      captured.rows.catch(() => {});
      if (!captured.part) continue;
      if (!canFollow(source, keyFromRows, captured.part)) {
        captured.part.reject(new Error(`${child.name} cannot be prefetched`));
        continue;
      }
      const prefetched: PrefetchedRows = { loader: child, rows: captured.rows, keys: null };
      parent.rows.then(
        (rows) => {
          prefetched.keys = valuesAt(rows, keyFromRows);
        },
        () => {},
      );
      this.prefetched.push(prefetched);
      parts.push({ ...captured.part, from: { place, column: keyFromRows } });
      this.#addChildren(db, pipeline, parts, reads, captured);
    }
  }
}

interface Captured {
  readonly rows: Promise<ReadonlyMap<Identity, unknown>>;
  /** Null where the loader sends no prepared statement. */
  readonly part: Part | null;
}

/** Has a loader prepare its statement and wait for rows that come with those of others. */
function capture(
  db: Database,
  pipeline: Pipeline,
  load: (db: Database) => Promise<ReadonlyMap<Identity, unknown>>,
): Captured {
  const parts: Part[] = [];
  const run: Pipeline['run'] = (statement, values) => {
    if (parts.length > 0) return pipeline.run(statement, values);
    const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
    parts.push({ statement, values, from: null, resolve, reject });
    return promise;
  };
  const rows = load({ ...db, pipeline: { ...pipeline, run } });
  return { rows, part: parts[0] ?? null };
}

/** What stands at a place such as `account.id` in all of some rows. */
export function valuesAt(rows: ReadonlyMap<Identity, unknown>, path: string): Set<unknown> {
  const [first = '', second] = path.split('.');
  const values = new Set<unknown>();
  const add = (row: Record<string, unknown>) => {
    const group = second === undefined ? row : (row[first] as Record<string, unknown> | null);
    values.add(group?.[second ?? first]);
  };
  for (const answer of rows.values()) {
    if (Array.isArray(answer)) answer.forEach(add);
    else if (typeof answer === 'object' && answer !== null) add(answer as Record<string, unknown>);
  }
  return values;
}
