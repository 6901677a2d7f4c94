import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { PolicyTable } from '../contract/policies.ts';

const scalarTypes: Record<string, { input: string; output: string }> = {
  ID: { input: 'string', output: 'string | number' },
  String: { input: 'string', output: 'string' },
  NonEmptyString: { input: 'string', output: 'string' },
  BusinessSectorString: { input: 'string', output: 'string' },
  RoleString: { input: 'string', output: 'string' },
  Boolean: { input: 'boolean', output: 'boolean' },
  Int: { input: 'number', output: 'number' },
  Decimal: { input: 'string', output: 'string | number' },
  BigInt: { input: 'number', output: 'number' },
  Float: { input: 'number', output: 'number' },
  /** A number is milliseconds since 1970, for lists of thousands. */
  DateTime: { input: 'Temporal.Instant', output: 'Temporal.Instant | number' },
  Time: { input: 'string', output: 'string' },
  Date: { input: 'Temporal.PlainDate', output: 'Temporal.PlainDate' },
  JSONString: { input: 'unknown', output: 'unknown' },
  GenericScalar: { input: 'unknown', output: 'unknown' },
};

const heading = `// Written by \`npm run generate\` from the *.graphql files. Changes made here are lost.
import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable, ResolverOf } from './resolver-types.ts';
import type { ResolverModels } from './resolver-models.ts';

/** What a resolver returns for a type: the shape its domain gave it, or its fields as they are. */
export type ModelOf<Name extends keyof Plain> = Name extends keyof ResolverModels
  ? ResolverModels[Name]
  : Plain[Name];
type ParentOf<Name> = Name extends keyof Plain ? ModelOf<Name> : unknown;

/** What a domain's resolver file holds: answers to some fields of some types. */
export type Resolvers = {
  readonly [Name in keyof Fields]?: {
    readonly [FieldName in keyof Fields[Name]]?: ResolverOf<ParentOf<Name>, Fields[Name][FieldName]>;
  };
};
`;

/** Writes the TypeScript types of a schema: inputs, enums, and for each field what answers it. */
export function generateTypes(schema: GraphQLSchema, policies: PolicyTable): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isDirectiveType(type))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const objects = types.filter((type) => isObjectType(type));
  const isRoot = (type: GraphQLObjectType): boolean =>
    type === schema.getQueryType() || type === schema.getMutationType();
  const parts = [
    heading,
    ...types
      .filter((type) => isEnumType(type))
      .map(
        (type) =>
          `export type ${type.name} = ${type
            .getValues()
            .map(({ name }) => `'${name}'`)
            .join(' | ')};\n`,
      ),
    ...types
      .filter((type) => isInputObjectType(type))
      .map(
        (type) =>
          `export interface ${type.name} {\n${Object.values(type.getFields()).map(inputLine).join('')}}\n`,
      ),
    'export interface Plain {',
    ...objects
      .filter((type) => !isRoot(type))
      .map((type) => `  ${type.name}: {\n${fieldLines(type, plainLine)}  };`),
    ...types
      .filter((type) => isAbstractType(type))
      .map(
        (type) =>
          `  ${type.name}: ${
            schema
              .getPossibleTypes(type)
              .map(({ name }) => `ModelOf<'${name}'>`)
              .join(' | ') || 'object'
          };`,
      ),
    '}\n',
    'export interface Fields {',
    ...objects.map(
      (type) =>
        `  ${type.name}: {\n${fieldLines(type, (field) => declaredLine(type, field, policies))}  };`,
    ),
    '}\n',
  ];
  return parts.join('\n');
}

/** The enums that directives take are the contract's own and no resolver meets them. */
function isDirectiveType(type: GraphQLNamedType): boolean {
  return type.name === 'UndocumentedAccess' || type.name === 'RateLimitKey';
}

type AnyField = GraphQLField<unknown, unknown>;

function fieldLines(type: GraphQLObjectType, line: (field: AnyField) => string): string {
  return Object.values(type.getFields()).map(line).join('');
}

function plainLine(field: AnyField): string {
  const optional = isNonNullType(field.type) ? '' : '?';
  return `    readonly ${field.name}${optional}: ${outputType(field.type)};\n`;
}

function declaredLine(type: GraphQLObjectType, field: AnyField, policies: PolicyTable): string {
  const codes = [...(policies.get(`${type.name}.${field.name}`)?.codes ?? [])];
  const args = field.args.map((argument) => inputLine(argument).trim()).join(' ');
  const code = codes.map((each) => `'${each}'`).join(' | ') || 'never';
  return `    ${field.name}: Field<{ ${args} }, ${outputType(field.type)}, ${code}>;\n`;
}

function inputLine(input: GraphQLArgument | GraphQLInputField): string {
  const isGiven = isNonNullType(input.type) || input.defaultValue !== undefined;
  const type = isNonNullType(input.type)
    ? inputType(input.type)
    : `Nullable<${inputType(input.type)}>`;
  return `  readonly ${input.name}${isGiven ? '' : '?'}: ${type};\n`;
}

function inputType(type: GraphQLType): string {
  if (isNonNullType(type)) return inputType(type.ofType);
  if (isListType(type)) {
    const item = inputType(type.ofType);
    return `readonly ${isNonNullType(type.ofType) ? bracketed(item) : `Nullable<${item}>`}[]`;
  }
  return isScalarType(type) ? scalar(type.name).input : type.name;
}

function outputType(type: GraphQLType): string {
  if (!isNonNullType(type)) return `Nullable<${bareOutputType(type)}>`;
  return bareOutputType(type.ofType);
}

function bareOutputType(type: GraphQLType): string {
  if (isNonNullType(type)) return bareOutputType(type.ofType);
  if (isListType(type)) return `readonly ${bracketed(outputType(type.ofType))}[]`;
  if (isScalarType(type)) return scalar(type.name).output;
  return isEnumType(type) ? type.name : `ModelOf<'${type.name}'>`;
}

function bracketed(type: string): string {
  return type.includes(' ') && !type.endsWith('>') ? `(${type})` : type;
}

function scalar(name: string): { input: string; output: string } {
  const types = scalarTypes[name];
  if (!types) throw new Error(`The scalar ${name} has no TypeScript type in engine/codegen.ts`);
  return types;
}
