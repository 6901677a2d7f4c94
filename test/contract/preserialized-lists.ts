/**
 * Which fields of listed objects are serialized without the executor: those that stand in the object or
 * follow from it alone. A resolver that declares a second parameter takes its field out of the list,
 * and every list that selects it becomes slower without any other sign. As a command it writes the
 * fields down; what has gone is for the reviewer of the change to accept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { domains } from '../../src/domains/all.ts';
import { listSerializer } from '../../src/engine/list-serializers.ts';
import { assembleSchema } from '../../src/engine/schema.ts';

const file = join(import.meta.dirname, 'preserialized-lists.json');

/** Names of fields, by the name of the type of the listed objects. */
type PreserializedFields = Readonly<Record<string, readonly string[]>>;

/** The fields that were written down. */
export function pinnedFields(): PreserializedFields {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The fields that are serialized without the executor now. */
export function preserializedFields(): PreserializedFields {
  const { schema } = assembleSchema(domains);
  const fieldsOf = (type: GraphQLObjectType) =>
    Object.keys(type.getFields()).filter((name) => isPreserialized(schema, type, name));
  return Object.fromEntries(
    listedTypes(schema)
      .map((type) => [type.name, fieldsOf(type)] as const)
      .filter(([, fields]) => fields.length > 0),
  );
}

/** Every type of objects that some field lists, in the order of their names. */
function listedTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const objects = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));
  const types = objects
    .flatMap((type) => Object.values(type.getFields()))
    .filter(({ type }) => isListType(getNullableType(type)))
    .map(({ type }) => getNamedType(type))
    .flatMap((type) => (isAbstractType(type) ? schema.getPossibleTypes(type) : type))
    .filter(isObjectType);
  return [...new Set(types)].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function isPreserialized(schema: GraphQLSchema, type: GraphQLObjectType, name: string): boolean {
  const field = type.getFields()[name];
  const inner = field && isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  const [operation] = parse(`{ ${name} ${inner} }`).definitions as [OperationDefinitionNode];
  const setting = { schema, fragments: new Map(), effort: { left: 100 } };
  return listSerializer(setting, type, operation.selectionSet) !== null;
}

if (import.meta.main) writeFileSync(file, `${JSON.stringify(preserializedFields(), null, 2)}\n`);
