import { type DocumentNode, GraphQLError, Kind } from 'graphql';
import { isStorable, unstorable } from './storable-text.ts';

/**
 * What a request may hold, ours: far above what clients send, and low enough that a request which
 * is refused in the end has kept the process for a few milliseconds.
 */
export const requestBounds = {
  /** Of a document; parsing and validating take time for each. */
  tokens: 6000,
  /** Of a document: validation follows the fragments of each of its operations anew. */
  operations: 50,
  /** Lists, objects and scalars in the variables together. */
  variableValues: 10_000,
  /** Lists and objects within one another in the variables. */
  variableDepth: 32,
} as const;

/** @throws GraphQLError for a document whose validation would take too long. */
export function checkOperations({ definitions }: DocumentNode): void {
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  if (operations <= requestBounds.operations) return;
  throw new GraphQLError(
    `The document holds ${operations} operations; ${requestBounds.operations} are allowed.`,
  );
}

/**
 * What is wrong with variables, as a sentence; null where nothing is. PostgreSQL keeps
 * not every text. The walk does not recurse, as such values can be nested deeply, and ends at the
 * first bound that is exceeded.
 */
export function problemOfVariables(variables: unknown): string | null {
  const open: { readonly value: unknown; readonly depth: number }[] = [
    { value: variables, depth: 0 },
  ];
  let values = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    values += 1;
    if (values + open.length > requestBounds.variableValues) {
      return `variables holds more than ${requestBounds.variableValues} values.`;
    }
    if (typeof value === 'string') {
      if (!isStorable(value)) return `A text in variables holds ${unstorable}.`;
    } else if (typeof value === 'object' && value !== null) {
      if (depth > requestBounds.variableDepth) {
        return `variables is nested more than ${requestBounds.variableDepth} levels deep.`;
      }
      for (const [name, part] of Object.entries(value)) {
        if (!isStorable(name)) return `A name in variables holds ${unstorable}.`;
        open.push({ value: part, depth: depth + 1 });
      }
    }
  }
  return null;
}
