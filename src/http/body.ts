import { invalidInput } from '../contract/errors.ts';
import type { Request } from '../engine/execution.ts';
import { problemOfVariables } from '../engine/request-bounds.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the body of a POST.
 *
 * @throws CodedError KT-CT-1605 that names what is wrong with it.
 */
export function readBody(body: Buffer): Request {
  return readRequest(parseJson(decode(body), 'body'));
}

/**
 * Reads the query of a GET, as the GraphQL over HTTP specification has it.
 *
 * @throws CodedError KT-CT-1605 that names what is wrong with it.
 */
export function readSearch(search: Readonly<Record<string, unknown>>): Request {
  const { query, operationName, variables } = search;
  return readRequest({
    query,
    operationName,
    variables: typeof variables === 'string' ? parseJson(variables, 'variables') : variables,
  });
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

function readRequest(body: unknown): Request {
  if (Array.isArray(body)) throw invalidInput('body', 'Send one request at a time, not a list.');
  if (!isObject(body)) throw invalidInput('body', 'The body takes an object with a query.');
  const { query, operationName, variables } = body;
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
