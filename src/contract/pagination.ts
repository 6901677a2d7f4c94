import { type CodedError, contractError, invalidInput } from './errors.ts';

/** The arguments that every connection takes. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/**
 * Refuses a page that is not asked for, negative or larger than `largestPage`.
 *
 * @throws CodedError KT-CT-1201, which names the argument.
 */
export function checkPage(page: PageArguments, largestPage: number): void {
  const { first, last } = page;
  if (first == null && last == null) refuse('first', `Give first or last, at most ${largestPage}.`);
  checkSize('first', first, largestPage);
  checkSize('last', last, largestPage);
}

function checkSize(name: string, size: number | null | undefined, largestPage: number): void {
  if (size == null || (size >= 0 && size <= largestPage)) return;
  refuse(name, `${name} is ${size}; it takes a number from 0 to ${largestPage}.`);
}

function refuse(name: string, message: string): never {
  throw contractError('KT-CT-1201', {
    detail: message,
    validationErrors: [{ message, inputPath: [name] }],
  });
}

type CursorValue = string | number;

/** An opaque cursor: the connection it belongs to and the place of its item in the order. */
export function encodeCursor(connection: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([connection, ...values])).toString('base64url');
}

/**
 * Reads a cursor of the named connection with `length` values.
 *
 * @throws CodedError KT-CT-1605 that names `argument`, where the text is not such a cursor.
 */
export function decodeCursor(
  connection: string,
  length: number,
  cursor: string,
  argument: 'after' | 'before',
): readonly CursorValue[] {
  const [name, ...values] = parseList(Buffer.from(cursor, 'base64url').toString('utf8'));
  const isOurs =
    name === connection &&
    values.length === length &&
    values.every((value) => typeof value === 'string' || typeof value === 'number');
  if (!isOurs) throw notOfThisConnection(argument);
  return values as CursorValue[];
}

/** KT-CT-1605 that names the argument. */
export function notOfThisConnection(argument: 'after' | 'before'): CodedError {
  return invalidInput(argument, `${argument} is not a cursor of this connection.`);
}

function parseList(json: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(json);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
