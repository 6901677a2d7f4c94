import {
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
} from 'graphql';

/** Relay's own: they mean the same everywhere. */
const pagingArguments: ReadonlySet<string> = new Set(['first', 'last', 'before', 'after']);

type Part = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;

/** What a schema declares without a word on what it is, by coordinate. */
export function undescribed(document: DocumentNode): string[] {
  return document.definitions.flatMap(undescribedIn);
}

function undescribedIn(definition: DefinitionNode): string[] {
  if (!('name' in definition) || !definition.name) return [];
  const name = definition.name.value;
  const isExtension = !('description' in definition);
  const own = isExtension || definition.description ? [] : [name];
  return [...own, ...partsOf(definition).flatMap((part) => undescribedPart(name, part))];
}

function undescribedPart(owner: string, part: Part): string[] {
  const coordinate = `${owner}.${part.name.value}`;
  const own = part.description ? [] : [coordinate];
  if (part.kind !== Kind.FIELD_DEFINITION) return own;
  const args = (part.arguments ?? [])
    .filter(({ name, description }) => !description && !pagingArguments.has(name.value))
    .map(({ name }) => `${coordinate}(${name.value}:)`);
  return [...own, ...args];
}

function partsOf(definition: DefinitionNode): readonly Part[] {
  if ('fields' in definition) return definition.fields ?? [];
  if ('values' in definition) return definition.values ?? [];
  return [];
}
