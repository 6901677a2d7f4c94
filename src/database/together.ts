import type { Pipeline, Shape } from './pipeline.ts';
import { int32At, textAt } from './protocol.ts';
import { sqlState } from './sql-state.ts';

/** A statement that is to be sent together with others, and who waits for its rows. */
export interface Part {
  readonly shape: Shape;
  readonly values: readonly unknown[];
  /** Where its keys come from; null for the first part. */
  readonly from: Source | null;
  resolve(rows: unknown[]): void;
  reject(error: unknown): void;
}

interface Source {
  /** Which part's rows hold the keys. */
  readonly place: number;
  /** Where in those rows, as `account.id`. */
  readonly path: string;
  /** Which rows are meant: those whose columns together, with spaces between, are one of `kinds`. */
  readonly like?: { readonly columns: readonly string[]; readonly kinds: readonly string[] } | null;
}

/** Stands for keys that will be found in the rows of another part. */
export const keysToCome: readonly never[] = Object.freeze([]);

/** Each is planned and kept by the database, and documents decide how many there are. */
const mostTogether = 500;
const known = new Map<string, Together>();

interface Together {
  readonly shape: Shape;
  /** Whether the database does not take it, as where keys are of another type than the rows hold. */
  isRefused: boolean;
}

/** The class of an SQLSTATE for a statement that is wrong in itself. */
const wrongStatement = '42';

/** A row of the parts together: which part it is of, and the row. */
type Marked = readonly [place: number, row: unknown];

/** Whether a statement can find its keys by itself among the rows of another. */
export function canFollow(source: Part, { path, like }: Source, { shape, values }: Part): boolean {
  const { paths } = source.shape;
  const isTold = [path, ...(like?.columns ?? [])].every((each) => paths.includes(each));
  return shape.isDescribed && isTold && placesOfKeys(values).length > 0;
}

/**
 * Which of a statement's values stand for keys. A list that is empty for another reason must not be
 * taken for them; where a statement is given nothing but empty lists, they were made from the keys.
 */
function placesOfKeys(values: readonly unknown[]): readonly number[] {
  const places = [...values.keys()];
  const empty = places.filter((place) => {
    const value = values[place];
    return Array.isArray(value) && value.length === 0;
  });
  const areClear = empty.every((place) => values[place] === keysToCome);
  return areClear || empty.length === places.length ? empty : [];
}

/**
 * Sends statements as one, in which each finds its keys in the rows of the one that it follows, and
 * gives each its rows.
 */
export function sendTogether(pipeline: Pipeline, parts: readonly Part[]): void {
  const [first] = parts;
  if (!first) return;
  const sendFirstAlone = (reason: unknown) => {
    pipeline.run(first.shape, first.values).then(first.resolve, first.reject);
    for (const part of parts.slice(1)) part.reject(reason);
  };
  const together = parts.length === 1 ? null : togetherOf(parts);
  if (!together || together.isRefused) {
    sendFirstAlone(new Error('Not sent together'));
    return;
  }
  const fail = (error: unknown) => {
    if (sqlState(error)?.startsWith(wrongStatement)) {
      together.isRefused = true;
      sendFirstAlone(error);
      return;
    }
    for (const part of parts) part.reject(error);
  };
  pipeline.run(together.shape, parts.flatMap(valuesSent)).then((marked) => {
    const rows: unknown[][] = parts.map(() => []);
    for (const [place, row] of marked as Marked[]) rows[place]?.push(row);
    for (const [place, part] of parts.entries()) part.resolve(rows[place] ?? []);
  }, fail);
}

/** All values of the first part; of those that follow it, all but their keys. */
function valuesSent({ from, values }: Part): readonly unknown[] {
  if (from === null) return values;
  const keys = placesOfKeys(values);
  const given = values.filter((_value, place) => !keys.includes(place));
  return from.like ? [...given, from.like.kinds] : given;
}

function togetherOf(parts: readonly Part[]): Together | null {
  if (!parts.every(({ shape }) => shape.isDescribed)) return null;
  const signature = parts
    .map(({ shape, from }) => `${from?.place} ${from?.path} ${from?.like?.columns} ${shape.name}`)
    .join('\n');
  const before = known.get(signature);
  if (before || known.size === mostTogether) return before ?? null;
  const together = { shape: joined(`together_${known.size}`, parts), isRefused: false };
  known.set(signature, together);
  return together;
}

/**
 * Every part is worked out once and kept for those that follow it. All rows come in columns of
 * text, which is how they would come anyway, the first of them telling the part.
 */
function joined(name: string, parts: readonly Part[]): Shape {
  const columnsOf = ({ shape }: Part) => shape.paths.map((_path, place) => `c${place}`);
  let sentBefore = 0;
  const steps = parts.map((part, place) => {
    const { shape, from } = part;
    const firstValue = sentBefore + 1;
    sentBefore += valuesSent(part).length;
    const source = from && parts[from.place];
    const text = source ? following(part, from, source, firstValue) : shape.text;
    return `p${place}(${columnsOf(part).join(', ')}) as materialized (${text})`;
  });
  const width = Math.max(...parts.map(({ shape }) => shape.paths.length));
  const answers = parts.map((part, place) => {
    const columns = columnsOf(part).map((column) => `${column}::text`);
    const rest = Array.from({ length: width - columns.length }, () => 'null');
    return `select ${place}, ${[...columns, ...rest].join(', ')} from p${place}`;
  });
  const readers = parts.map(({ shape }) => shape);
  return {
    name,
    text: `with ${steps.join(', ')} ${answers.join(' union all ')}`,
    paths: [],
    isDescribed: true,
    describe() {},
    readRow(bytes, at): Marked {
      const length = int32At(bytes, at);
      const place = Number(textAt(bytes, at + 4, at + 4 + length));
      return [place, readers[place]?.readRow(bytes, at + 4 + length)];
    },
  };
}

/** The text of a statement that finds its keys by itself; its own values come from a place on. */
function following(
  { shape, values }: Part,
  from: Source,
  source: Part,
  firstValue: number,
): string {
  const columnOf = (path: string) => `c${source.shape.paths.indexOf(path)}`;
  const areKeys = placesOfKeys(values);
  let next = firstValue;
  const names = values.map((_value, place) => (areKeys.includes(place) ? null : `$${next++}`));
  const { like } = from;
  const kind = like?.columns.map((path) => `${columnOf(path)}::text`).join(` || ' ' || `);
  const areMeant = kind ? ` where ${kind} = any($${next}::text[])` : '';
  // Two rows may hold the same key, which a statement that goes from its keys would answer twice.
  const each = shape.text.includes('unnest(') ? 'distinct ' : '';
  const keys = `array(select ${each}${columnOf(from.path)} from p${from.place}${areMeant})`;
  return shape.text.replaceAll(/\$(\d+)/g, (_name, number) => names[Number(number) - 1] ?? keys);
}
