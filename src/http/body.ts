import { invalidInput } from '../contract/errors.ts';
import type { Request } from '../engine/execution.ts';
import { problemOfVariables } from '../engine/request-bounds.ts';
import type { PersistedQueries } from './persisted-queries.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the body of a POST.
 *
 * @throws CodedError KT-CT-1605 that names what is wrong with it.
 * @throws PersistedQueryNotFound for a hash whose document is not kept.
 */
export function readBody(body: Buffer, persisted: PersistedQueries): Request {
  return readRequest(parseJson(decode(body), 'body'), persisted);
}

/**
 * Reads the query of a GET, as the GraphQL over HTTP specification has it.
 *
 * @throws CodedError KT-CT-1605 that names what is wrong with it.
 * @throws PersistedQueryNotFound for a hash whose document is not kept.
 */
export function readSearch(
  { query, operationName, variables, extensions }: Readonly<Record<string, unknown>>,
  persisted: PersistedQueries,
): Request {
  const fromJson = (value: unknown, name: string) =>
    typeof value === 'string' ? parseJson(value, name) : value;
  return readRequest(
    {
      query,
      operationName,
      variables: fromJson(variables, 'variables'),
      extensions: fromJson(extensions, 'extensions'),
    },
    persisted,
  );
}

function decode(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw invalidInput('body', 'The body is not UTF-8.');
  }
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidInput(name, `The ${name} is not JSON.`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readRequest(body: unknown, persisted: PersistedQueries): Request {
  if (Array.isArray(body)) throw invalidInput('body', 'Send one request at a time, not a list.');
  if (!isObject(body)) throw invalidInput('body', 'The body takes an object with a query.');
  const { operationName, variables, extensions } = body;
  const query = persisted.resolve(body.query, extensions);
  if (typeof query !== 'string') throw invalidInput('query', 'query takes a GraphQL document.');
  if (operationName != null && typeof operationName !== 'string') {
    throw invalidInput('operationName', 'operationName takes the name of an operation.');
  }
  if (variables != null && !isObject(variables)) {
    throw invalidInput('variables', 'variables takes an object.');
  }
  const problem = problemOfVariables(variables);
  if (problem !== null) throw invalidInput('variables', problem);
  return { source: query, operationName: operationName || null, variables: variables ?? {} };
}
