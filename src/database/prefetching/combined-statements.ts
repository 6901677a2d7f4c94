import type { Pipeline, PreparedStatement } from '../driver/driver.ts';
import { int32At, textAt } from '../driver/protocol.ts';
import { sqlState } from '../sql-state.ts';
import { keysToCome } from './prefetch-links.ts';

/** A statement that is sent together with others, and who waits for its rows. */
export interface Part {
  readonly statement: PreparedStatement;
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
  readonly column: string;
}

/** Each is planned and kept by the database, and documents decide how many there are. */
const maxCombined = 500;
const combinedStatements = new Map<string, Combined>();

interface Combined {
  readonly statement: PreparedStatement;
  /** Whether the database refuses it, as where keys are of another type than the rows hold. */
  isRefused: boolean;
}

/** The class of an SQLSTATE for a statement that is wrong in itself. */
const wrongStatement = '42';

/** A row of the combined statement: which part it is of, and the row. */
type MarkedRow = readonly [place: number, row: unknown];

/** Whether a statement can find its keys by itself in a column of another one's rows. */
export function canFollow(source: Part, column: string, { statement, values }: Part): boolean {
  // An empty list that is not the keys to come was made of them, and they cannot be found in it.
  const takesKeys =
    values.includes(keysToCome) &&
    values.every((value) => value === keysToCome || !Array.isArray(value));
  return statement.isDescribed && takesKeys && placeOf(source.statement, column) >= 0;
}

/** All values of the first part; of those that follow it, all but their keys. */
function valuesSent({ from, values }: Part): readonly unknown[] {
  return from === null ? values : values.filter((value) => value !== keysToCome);
}

function placeOf({ columns }: PreparedStatement, column: string): number {
  return columns.findIndex(({ path }) => path === column);
}

/**
 * Sends statements as one, in which each finds its keys in the rows of the one that it follows, and
 * gives each its rows.
 */
export function sendCombined(pipeline: Pipeline, parts: readonly Part[]): void {
  const [first] = parts;
  if (!first) return;
  const sendFirstAlone = (reason: unknown) => {
    pipeline.run(first.statement, first.values).then(first.resolve, first.reject);
    for (const part of parts.slice(1)) part.reject(reason);
  };
  const combined = parts.length === 1 ? null : combinedOf(parts);
  if (!combined || combined.isRefused) {
    sendFirstAlone(new Error('The statements were not combined'));
    return;
  }
  const fail = (error: unknown) => {
    if (sqlState(error)?.startsWith(wrongStatement)) {
      combined.isRefused = true;
      sendFirstAlone(error);
      return;
    }
    for (const part of parts) part.reject(error);
  };
  pipeline.run(combined.statement, parts.flatMap(valuesSent)).then((marked) => {
    const rows: unknown[][] = parts.map(() => []);
    for (const [place, row] of marked as MarkedRow[]) rows[place]?.push(row);
    for (const [place, part] of parts.entries()) part.resolve(rows[place] ?? []);
  }, fail);
}

/** Null where the types of a statement's columns have not come yet, or there are too many. */
function combinedOf(parts: readonly Part[]): Combined | null {
  if (!parts.every(({ statement }) => statement.isDescribed)) return null;
  const signature = parts
    .map(({ statement, from }) => `${from?.place} ${from?.column} ${statement.name}`)
    .join('\n');
  const existing = combinedStatements.get(signature);
  if (existing || combinedStatements.size === maxCombined) return existing ?? null;
  const name = `combined_${combinedStatements.size}`;
  const combined = { statement: combine(name, parts), isRefused: false };
  combinedStatements.set(signature, combined);
  return combined;
}

/**
 * Every part is computed once and kept for those that follow it. All rows come in columns of text,
 * which is how they would come anyway; the first column tells the part.
 */
function combine(name: string, parts: readonly Part[]): PreparedStatement {
  const namesOf = ({ statement }: Part) => statement.columns.map((_column, place) => `c${place}`);
  let sent = 0;
  const steps = parts.map((part, place) => {
    const source = part.from && parts[part.from.place];
    const text = source ? textWithKeysOf(source, part, sent) : part.statement.text;
    sent += valuesSent(part).length;
    return `p${place}(${namesOf(part).join(', ')}) as materialized (${text})`;
  });
  const width = Math.max(...parts.map(({ statement }) => statement.columns.length));
  const selections = parts.map((part, place) => {
    const columns = namesOf(part).map((column) => `${column}::text`);
    const rest = Array.from({ length: width - columns.length }, () => 'null');
    return `select ${place}, ${[...columns, ...rest].join(', ')} from p${place}`;
  });
  const statements = parts.map(({ statement }) => statement);
  return {
    name,
    text: `with ${steps.join(', ')} ${selections.join(' union all ')}`,
    columns: [],
    keys: null,
    isDescribed: true,
    describe() {},
    readRow(bytes, at): MarkedRow {
      const length = int32At(bytes, at);
      const place = Number(textAt(bytes, at + 4, at + 4 + length));
      return [place, statements[place]?.readRow(bytes, at + 4 + length)];
    },
  };
}

/**
 * The text of a statement that takes its keys from a column of another part.
 *
 * @param sent how many values are sent for the parts before it.
 */
function textWithKeysOf(source: Part, { statement, values, from }: Part, sent: number): string {
  const column = `c${placeOf(source.statement, from?.column ?? '')}`;
  // Two rows may hold the same key, which a statement that goes from its keys would answer twice.
  const distinct = statement.text.includes('unnest(') ? 'distinct ' : '';
  const keys = `array(select ${distinct}${column} from p${from?.place})`;
  let next = sent;
  const texts = values.map((value) => {
    if (value === keysToCome) return keys;
    next += 1;
    return `$${next}`;
  });
  return statement.text.replaceAll(/\$(\d+)/g, (name, number) => texts[Number(number) - 1] ?? name);
}
