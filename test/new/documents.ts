import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type NamedTypeNode,
  type TypeNode,
} from 'graphql';
import type { QueryFact } from '../contract/facts.ts';
import { capitalized } from './names.ts';
import { namedType } from './surface.ts';

const indent = '  ';
const mostLevels = 6;

/**
 * A document that asks for a query and all that its new types offer. What other topics declare is
 * asked for by its `__typename`, and so is a type below itself, and what lies deeper than six levels.
 */
export function documentOf(
  { name, arguments: args, returns }: QueryFact,
  sdl: DocumentNode,
  newTypes: ReadonlySet<string>,
): string {
  const definitions = new Map(
    sdl.definitions.flatMap((each) =>
      'name' in each && each.name ? [[each.name.value, each]] : [],
    ),
  );
  const variables = args.map((each) => `${indent}$${each.name}: ${each.type}\n`).join('');
  const passed = args.map((each) => `${indent}${indent}${each.name}: $${each.name}\n`).join('');
  const selection = selectionOf(namedType(returns), definitions, newTypes, []);
  const head = variables ? `(\n${variables})` : '';
  return `query ${capitalized(name)}${head} {\n${indent}${name}${passed && `(\n${passed}${indent})`}${indented(selection)}\n}`;
}

/** A selection is written from the query down, two spaces further in with each object. */
function indented(selection: string): string {
  return selection.replaceAll('\n', `\n${indent}`);
}

function selectionOf(
  type: string,
  definitions: ReadonlyMap<string, DefinitionNode>,
  newTypes: ReadonlySet<string>,
  path: readonly string[],
): string {
  const definition = definitions.get(type);
  if (!definition || isLeaf(definition)) return '';
  const isPage = /(Connection|Edge)$/.test(type) || type === 'PageInfo';
  if (path.length > mostLevels || path.includes(type) || (!newTypes.has(type) && !isPage))
    return ' { __typename }';
  const lines = [
    ...(isAbstract(definition) ? ['__typename'] : []),
    ...fieldsOf(definition).flatMap((field) => {
      if (field.arguments?.some((each) => each.type.kind === Kind.NON_NULL_TYPE)) return [];
      const below = selectionOf(nameOfType(field.type), definitions, newTypes, [...path, type]);
      return `${field.name.value}${pageOf(field)}${indented(below)}`;
    }),
    ...membersOf(definition).map(
      ({ name }) =>
        `... on ${name.value}${indented(selectionOf(name.value, definitions, newTypes, [...path, type]))}`,
    ),
  ];
  return ` {\n${lines.map((line) => `${indent}${line}\n`).join('')}}`;
}

function isLeaf({ kind }: DefinitionNode): boolean {
  return kind === Kind.SCALAR_TYPE_DEFINITION || kind === Kind.ENUM_TYPE_DEFINITION;
}

function isAbstract({ kind }: DefinitionNode): boolean {
  return kind === Kind.INTERFACE_TYPE_DEFINITION || kind === Kind.UNION_TYPE_DEFINITION;
}

function fieldsOf(definition: DefinitionNode): readonly FieldDefinitionNode[] {
  const isOutput =
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
  return isOutput ? (definition.fields ?? []) : [];
}

function membersOf(definition: DefinitionNode): readonly NamedTypeNode[] {
  return definition.kind === Kind.UNION_TYPE_DEFINITION ? (definition.types ?? []) : [];
}

function pageOf(field: FieldDefinitionNode): string {
  return field.arguments?.some((each) => each.name.value === 'first') ? '(first: 2)' : '';
}

function nameOfType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOfType(type.type);
}
