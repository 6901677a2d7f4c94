import { dirname } from 'node:path';
import { Kind, parse } from 'graphql';
import type { LooseResolvers } from '../../src/engine/schema.ts';

/** A file with its folder's path, as `src/domains/metering/places`. */
interface Declaring {
  readonly path: string;
  readonly text: string;
}

interface Answering {
  readonly path: string;
  readonly resolvers: LooseResolvers;
}

/**
 * Fields that are answered in another folder than the one that declares them. A field that is
 * found by its declaration is then found by its answer as well.
 */
export function fieldsAnsweredElsewhere(
  declaring: readonly Declaring[],
  answering: readonly Answering[],
): string[] {
  const declaredIn = new Map<string, string>();
  for (const { path, text } of declaring) {
    for (const definition of parse(text).definitions) {
      if (
        definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
        definition.kind !== Kind.OBJECT_TYPE_EXTENSION
      ) {
        continue;
      }
      for (const field of definition.fields ?? []) {
        declaredIn.set(`${definition.name.value}.${field.name.value}`, dirname(path));
      }
    }
  }
  return answering.flatMap(({ path, resolvers }) =>
    Object.entries(resolvers).flatMap(([type, fields]) =>
      Object.keys(fields)
        .map((field) => `${type}.${field}`)
        .filter((coordinate) => declaredIn.get(coordinate) !== dirname(path))
        .map((coordinate) => `${coordinate}: ${declaredIn.get(coordinate)}, answered by ${path}`),
    ),
  );
}
