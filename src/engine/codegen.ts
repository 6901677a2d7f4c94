import {
  type GraphQLAbstractType,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
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
  UUID: { input: 'string', output: 'string' },
  Boolean: { input: 'boolean', output: 'boolean' },
  Int: { input: 'number', output: 'number' },
  Decimal: { input: 'string', output: 'string | number' },
  NormalizedDecimal: { input: 'string', output: 'string' },
  FloatSafeDecimal: { input: 'string', output: 'string' },
  BigInt: { input: 'number', output: 'number' },
  Float: { input: 'number', output: 'number' },
  /** A number is milliseconds since 1970, for lists of thousands. */
  DateTime: { input: 'Temporal.Instant', output: 'Temporal.Instant | number' },
  Time: { input: 'string', output: 'string' },
  Date: { input: 'Temporal.PlainDate', output: 'Temporal.PlainDate' },
  JSONString: { input: 'unknown', output: 'unknown' },
  GenericScalar: { input: 'unknown', output: 'unknown' },
};

const note =
  '// Written by `npm run generate` from the *.graphql files. Changes made here are lost.\n';

const engineHead = `${note}import type { Temporal } from 'temporal-polyfill';
import type { ResolverModels } from './resolver-models.ts';
import type { Field, Nullable, ResolverOf } from './resolver-types.ts';

/** What a resolver returns for a type: the model its domain gave it, or its fields as they are. */
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

const domainHead = `${note}import type { Temporal } from 'temporal-polyfill';
import type { Field, Nullable } from '../../engine/resolver-types.ts';

declare module '../../engine/schema.generated.ts' {
`;

/**
 * Writes the TypeScript types of a schema: inputs, enums, and for each field what answers it. Each
 * domain's part is a module that adds to the engine's, so that resolvers import from one place.
 *
 * @param partOf the part that declares a type or field: a domain's name, or `engine`.
 * @returns the text of each part, by its name.
 */
export function generateTypes(
  schema: GraphQLSchema,
  policies: PolicyTable,
  partOf: (declared: Declared) => string,
): ReadonlyMap<string, string> {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isDirectiveType(type))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const parts = new Map<string, string[]>();
  const write = (part: string, ...lines: readonly string[]) => {
    parts.set(part, [...(parts.get(part) ?? []), ...lines]);
  };
  for (const type of types) {
    if (isEnumType(type)) write(partOf(type), enumType(type));
    if (isInputObjectType(type)) write(partOf(type), inputInterface(type));
    if (isAbstractType(type))
      write(partOf(type), member('Plain', type.name, modelsOf(schema, type)));
    if (!isObjectType(type)) continue;
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    for (const [part, fields] of Map.groupBy(Object.values(type.getFields()), partOf)) {
      if (!isRoot) {
        write(
          part,
          block(`Plain_${type.name}`, fields.map(plainLine)),
          member('Plain', type.name, `Plain_${type.name}`),
        );
      }
      write(
        part,
        block(
          `Fields_${type.name}`,
          fields.map((field) => declaredLine(type, field, policies)),
        ),
        member('Fields', type.name, `Fields_${type.name}`),
      );
    }
  }
  return new Map(
    [...parts].map(([part, lines]) => [
      part,
      part === 'engine' ? `${engineHead}${lines.join('')}` : `${domainHead}${lines.join('')}}\n`,
    ]),
  );
}

/** A type or a field, with the place where it is declared. */
export type Declared = Pick<GraphQLNamedType | AnyField, 'name' | 'astNode'>;

function block(name: string, lines: readonly string[]): string {
  return `export interface ${name} {\n${lines.join('')}}\n`;
}

function member(owner: 'Plain' | 'Fields', name: string, type: string): string {
  return `export interface ${owner} { ${name}: ${type} }\n`;
}

function enumType(type: GraphQLEnumType): string {
  const values = type.getValues().map(({ name }) => `'${name}'`);
  return `export type ${type.name} = ${values.join(' | ')};\n`;
}

function inputInterface(type: GraphQLInputObjectType): string {
  return block(type.name, Object.values(type.getFields()).map(inputLine));
}

function modelsOf(schema: GraphQLSchema, type: GraphQLAbstractType): string {
  const models = schema.getPossibleTypes(type).map(({ name }) => `ModelOf<'${name}'>`);
  return models.join(' | ') || 'object';
}

/** The enums that directives take are the contract's own and no resolver meets them. */
function isDirectiveType(type: GraphQLNamedType): boolean {
  return type.name === 'UndocumentedAccess' || type.name === 'RateLimitKey';
}

type AnyField = GraphQLField<unknown, unknown>;

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
