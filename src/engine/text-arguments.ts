import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
  isScalarType,
} from 'graphql';

type Read = (value: unknown) => unknown;

/** Scalars whose values are objects that JSON writes as a text of the same form. */
const writtenAsText: ReadonlySet<string> = new Set(['DateTime', 'Date']);

/**
 * A compiled document carries what is written in it, and defaults, as JSON, so an instant arrives
 * as its text. This reads such texts again; null where no argument can hold one.
 */
export function textReader(
  args: readonly GraphQLArgument[],
): ((given: Record<string, unknown>) => Record<string, unknown>) | null {
  const readers = readersOf(args, new Map());
  return readers.length === 0 ? null : (given) => readFields(readers, given);
}

interface FieldReader {
  readonly name: string;
  readonly read: Read;
}

function readersOf(
  inputs: readonly { readonly name: string; readonly type: GraphQLInputType }[],
  known: Map<string, FieldReader[]>,
): FieldReader[] {
  return inputs.flatMap(({ name, type }) => {
    const read = readerOf(type, known);
    return read ? [{ name, read }] : [];
  });
}

function readerOf(type: GraphQLInputType, known: Map<string, FieldReader[]>): Read | null {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const read = readerOf(bare.ofType as GraphQLInputType, known);
    return read && ((value) => (Array.isArray(value) ? value.map(read) : value));
  }
  if (isScalarType(bare)) {
    if (!writtenAsText.has(bare.name)) return null;
    return (value) => (typeof value === 'string' ? bare.parseValue(value) : value);
  }
  if (!isInputObjectType(bare)) return null;
  let readers = known.get(bare.name);
  if (!readers) {
    // An input may hold itself: it is known before its fields are looked at.
    readers = [];
    known.set(bare.name, readers);
    readers.push(...readersOf(Object.values(bare.getFields()), known));
  }
  if (readers.length === 0) return null;
  const fields = readers;
  return (value) =>
    typeof value === 'object' && value !== null
      ? readFields(fields, value as Record<string, unknown>)
      : value;
}

function readFields(
  readers: readonly FieldReader[],
  given: Record<string, unknown>,
): Record<string, unknown> {
  let changed: Record<string, unknown> | undefined;
  for (const { name, read } of readers) {
    const value = given[name];
    const readAgain = value == null ? value : read(value);
    if (readAgain === value) continue;
    changed ??= { ...given };
    changed[name] = readAgain;
  }
  return changed ?? given;
}
