import type { Pipeline, Shape } from './pipeline.ts';
import { int32At, textAt } from './protocol.ts';

/** A statement that is to be sent together with others, and who waits for its rows. */
export interface Part {
  readonly shape: Shape;
  readonly values: readonly unknown[];
  /** Which part's rows hold its keys, and where, as `account.id`; null for the first part. */
  readonly from: { readonly place: number; readonly path: string } | null;
  resolve(rows: unknown[]): void;
  reject(error: unknown): void;
}

/** Each is planned and kept by the database, and documents decide how many there are. */
const mostTogether = 500;
const shapes = new Map<string, Together>();

interface Together {
  readonly shape: Shape;
}

/** A row of the parts together: which part it is of, and the row. */
type Marked = readonly [place: number, row: unknown];

/** Whether a statement can find its keys by itself among the rows of another. */
export function canFollow(source: Part, path: string, { shape, values }: Part): boolean {
  // Asked for no keys, whatever is an empty list stands for the keys.
  const takesKeysOnly = values.every((value) => Array.isArray(value) && value.length === 0);
  return takesKeysOnly && shape.isDescribed && source.shape.paths.includes(path);
}

/**
 * Sends statements as one, in which each finds its keys in the rows of the one that it follows, and
 * gives each its rows.
 */
export function sendTogether(pipeline: Pipeline, parts: readonly Part[]): void {
  const [first] = parts;
  if (!first) return;
  const fail = (error: unknown) => {
    for (const part of parts) part.reject(error);
  };
  const together = parts.length === 1 ? null : togetherOf(parts);
  if (!together) {
    pipeline.run(first.shape, first.values).then(first.resolve, first.reject);
    for (const part of parts.slice(1)) part.reject(new Error('Not sent together'));
    return;
  }
  pipeline.run(together.shape, first.values).then((marked) => {
    const rows: unknown[][] = parts.map(() => []);
    for (const [place, row] of marked as Marked[]) rows[place]?.push(row);
    for (const [place, part] of parts.entries()) part.resolve(rows[place] ?? []);
  }, fail);
}

function togetherOf(parts: readonly Part[]): Together | null {
  if (!parts.every(({ shape }) => shape.isDescribed)) return null;
  const signature = parts
    .map(({ shape, from }) => `${from?.place} ${from?.path} ${shape.name}`)
    .join('\n');
  const known = shapes.get(signature);
  if (known || shapes.size === mostTogether) return known ?? null;
  const together = { shape: joined(`together_${shapes.size}`, parts) };
  shapes.set(signature, together);
  return together;
}

/**
 * Every part is worked out once and kept for those that follow it. All rows come in columns of
 * text, which is how they would come anyway, the first of them telling the part.
 */
function joined(name: string, parts: readonly Part[]): Shape {
  const columnsOf = ({ shape }: Part) => shape.paths.map((_path, place) => `c${place}`);
  const steps = parts.map((part, place) => {
    const { shape, from } = part;
    let { text } = shape;
    if (from) {
      const column = parts[from.place]?.shape.paths.indexOf(from.path);
      const keys = `array(select c${column} from p${from.place})`;
      text = text.replaceAll(/\$\d+/g, () => keys);
    }
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
