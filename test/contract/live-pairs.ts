import {
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  Source,
  TokenKind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isConnection } from '../../src/contract/policies.ts';

/** Adds `__typename` to every selection below the root, so that an answer tells its types. */
export function withTypenames(source: string): string {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  return print(
    visit(parse(source), {
      SelectionSet(node, _key, parent) {
        const isRoot =
          parent && !Array.isArray(parent) && 'kind' in parent
            ? parent.kind === Kind.OPERATION_DEFINITION
            : false;
        return isRoot ? undefined : { ...node, selections: [typename, ...node.selections] };
      },
    }),
  );
}

/** Which fields of which object types a document asks for. */
export function shownPairs(schema: GraphQLSchema, source: string): Set<string> {
  const shown = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    parse(source),
    visitWithTypeInfo(info, {
      Field(node) {
        const parent = info.getParentType();
        if (!parent) return;
        for (const { name } of objectTypesOf(schema, parent)) {
          shown.add(`${name}.${node.name.value}`);
        }
      },
    }),
  );
  return shown;
}

/**
 * Reads off an answer which fields of which object types answered something: a value that is
 * neither null nor an empty text or list.
 */
export function collectLivePairs(
  schema: GraphQLSchema,
  source: string,
  data: unknown,
  live: Set<string>,
): void {
  const document = parse(source);
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operation ??= definition;
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const collect = (set: SelectionSetNode, value: unknown, typeName: string | null): void => {
    if (Array.isArray(value)) {
      for (const item of value) collect(set, item, typeName);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const object = value as Record<string, unknown>;
    const actual = typeName ?? String(object.__typename);
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const { name, alias, selectionSet } = selection;
        const answered = object[alias?.value ?? name.value];
        if (name.value === '__typename') continue;
        if (isSomething(answered)) live.add(`${actual}.${name.value}`);
        if (selectionSet) collect(selectionSet, answered, null);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value ?? actual;
      if (fragment && applies(schema, condition, actual)) {
        collect(fragment.selectionSet, object, actual);
      }
    }
  };
  const root = operation && schema.getRootType(operation.operation);
  if (operation && root) collect(operation.selectionSet, data, root.name);
}

function isSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isSomething);
  return value !== null && value !== undefined && value !== '';
}

function applies(schema: GraphQLSchema, condition: string, actual: string): boolean {
  const type = schema.getType(condition);
  const object = schema.getType(actual);
  if (condition === actual) return true;
  return isAbstractType(type) && isObjectType(object) && schema.isSubType(type, object);
}

/** How far below a root field the walk goes; what lies deeper is reached from another root. */
const deepestLevel = 7;

interface Branch {
  readonly type: GraphQLNamedType;
  readonly parts: string[];
}

/** A document may have so many tokens; see `src/engine/request-bounds.ts`. */
const mostTokens = 6000;

/**
 * Asks a root field, with the arguments that an example gives it, for every field that can be
 * asked without arguments of its own, breadth first and each type once; in several documents where
 * one would be too long. None where the example does not ask for the field, or the field answers a
 * value without fields.
 */
export function deepDocuments(
  schema: GraphQLSchema,
  source: string,
  fieldName: string,
): readonly string[] {
  const document = parse(source);
  const operation = document.definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const node = operation?.selectionSet.selections.find(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === fieldName,
  );
  const field = schema.getQueryType()?.getFields()[fieldName];
  const type = field && getNamedType(field.type);
  if (!operation || node?.kind !== Kind.FIELD || !isCompositeType(type)) return [];
  const args = (node.arguments ?? []).map((argument) => print(argument));
  const used = new Set(args.flatMap((text) => text.match(/\$\w+/g) ?? []));
  const variables = (operation.variableDefinitions ?? [])
    .filter(({ variable }) => used.has(`$${variable.name.value}`))
    .map((definition) => print(definition));
  const head = [
    `query Deep${variables.length > 0 ? `(${variables.join(', ')})` : ''}`,
    `{ ${fieldName}${args.length > 0 ? `(${args.join(', ')})` : ''}`,
  ].join(' ');
  const names = objectTypesOf(schema, type).flatMap((each) => Object.keys(each.getFields()));
  /** Of the fields of these names, without the types that the documents before ask for. */
  const documentsOf = (
    fields: readonly string[],
    before: ReadonlySet<string>,
    levels = deepestLevel,
  ): Walk[] => {
    const seen = new Set(before);
    const text = `${head} ${deepSelection(schema, type, new Set(fields), seen, levels)} }`;
    if (tokensIn(text) <= mostTokens) return [{ text, seen }];
    // One field that leads to too much is not followed to its depths.
    if (fields.length < 2) return documentsOf(fields, before, levels - 1);
    const half = Math.ceil(fields.length / 2);
    const first = documentsOf(fields.slice(0, half), before);
    return [...first, ...documentsOf(fields.slice(half), first.at(-1)?.seen ?? before)];
  };
  return documentsOf([...new Set(names)], new Set()).map(({ text }) => text);
}

interface Walk {
  readonly text: string;
  /** The types that are asked for in it and in those before. */
  readonly seen: ReadonlySet<string>;
}

function tokensIn(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

/** @param fields those of the root that are asked for. */
function deepSelection(
  schema: GraphQLSchema,
  root: GraphQLNamedType,
  fields: ReadonlySet<string>,
  seen: Set<string>,
  levels: number,
): string {
  const roots = new Set(objectTypesOf(schema, root).map(({ name }) => name));
  for (const name of roots) seen.delete(name);
  const top: Branch = { type: root, parts: [] };
  const closings: (() => void)[] = [];
  let level = [top];
  for (let depth = 0; depth < levels && level.length > 0; depth += 1) {
    const next: Branch[] = [];
    for (const { type, parts } of level) {
      parts.push('__typename');
      for (const objectType of objectTypesOf(schema, type)) {
        if (seen.has(objectType.name)) continue;
        seen.add(objectType.name);
        const asked: string[] = [];
        closings.unshift(() => {
          // Where every field needs arguments, there is still the name of the type to ask for.
          parts.push(`... on ${objectType.name} { ${asked.join(' ') || '__typename'} }`);
        });
        for (const field of Object.values(objectType.getFields())) {
          if (depth === 0 && !fields.has(field.name)) continue;
          const call = callOf(objectType, field);
          if (call === null) continue;
          const inside = getNamedType(field.type);
          if (!isCompositeType(inside)) {
            asked.push(call);
            continue;
          }
          const branch: Branch = { type: inside, parts: [] };
          next.push(branch);
          closings.unshift(() => asked.push(`${call} { ${branch.parts.join(' ')} }`));
        }
      }
    }
    level = next;
  }
  for (const { parts } of level) parts.push('__typename');
  // From the innermost out, so that whatever closes holds all that belongs into it.
  for (const close of closings) close();
  return `{ ${top.parts.join(' ')} }`;
}

function objectTypesOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

/** The aliases keep fields of one name on different types apart, whatever their types. */
function callOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string | null {
  const { name, args } = field;
  const alias = `${type.name}__${name}: ${name}`;
  const needsArguments = args.some(
    (argument) => isNonNullType(argument.type) && argument.defaultValue === undefined,
  );
  if (needsArguments) return null;
  return isConnection(getNamedType(field.type)) ? `${alias}(first: 20)` : alias;
}
