import { Value } from 'typebox/value';
import type { RestRoute } from '../../src/rest/route.ts';

/** Where a body is not what its route describes; members that it does not describe count as well. */
export function validateExample(route: RestRoute, body: unknown): string[] {
  const problems = [...Value.Errors(closed(route.answers), body)];
  return problems.map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

/** The same schema, that takes no members but those it names. */
function closed<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(closed) as T;
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([name, value]) => [name, closed(value)]);
  const isObject = 'properties' in schema && !('additionalProperties' in schema);
  return Object.fromEntries(isObject ? [...entries, ['additionalProperties', false]] : entries);
}
