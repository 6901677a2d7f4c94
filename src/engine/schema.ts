import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  parse,
  Source,
  validateSchema,
  valueFromAST,
} from 'graphql';
import { guardField, type SubjectGate, type SubjectGates } from '../contract/enforcement.ts';
import { contractError } from '../contract/errors.ts';
import type { TopicExamples } from '../contract/examples.ts';
import {
  buildPolicies,
  isConnection,
  type PolicyTable,
  type SubjectKind,
} from '../contract/policies.ts';
import { describePolicy } from '../contract/policy-text.ts';
import type { Check } from '../database/coherence.ts';
import type { Connection } from './connections.ts';
import type { Context, NodeKind, NodeRegistry } from './context.ts';
import { type Contributions, type Contributor, joinContributions } from './contributions.ts';
import type { TableImport } from './imports.ts';
import type { Job, Work } from './jobs.ts';
import { counted, isListOfObjects } from './lists.ts';
import { createNodeRegistry } from './nodes.ts';
import { furnishScalar } from './scalars.ts';
import type { Resolvers } from './schema.generated.ts';
import { textReader } from './text-arguments.ts';

/** What a domain brings to the schema. */
export interface Domain extends Contributor {
  /** Its folder, from which every `*.graphql` file is read. */
  readonly directory: string;
  readonly resolvers: readonly Resolvers[];
  readonly nodes?: readonly NodeKind[];
  readonly gates?: Readonly<Partial<Record<SubjectKind, SubjectGate>>>;
  readonly examples?: readonly TopicExamples[];
  /** What proves that its facts agree with one another and with those of other domains. */
  readonly coherence?: readonly (readonly Check[])[];
  /** Its tables, as the files that declare them export them, beside whatever else they export. */
  readonly tables?: readonly Readonly<Record<string, unknown>>[];
  /** What it does by itself when its time has come, in the order in which the work depends. */
  readonly jobs?: readonly Job[];
  /** What jobs open and every server works on. */
  readonly works?: readonly Work[];
  /** The kinds of files that it takes in, in the order in which one needs another. */
  readonly imports?: readonly TableImport[];
}

type Resolver = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;
export type LooseResolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

export interface AssembledSchema {
  readonly schema: GraphQLSchema;
  readonly policies: PolicyTable;
  readonly nodes: NodeRegistry;
  readonly contributions: Contributions;
  /** Switches exactly these fields off, by coordinate, and every other field on. */
  setBrownouts(coordinates: ReadonlySet<string>): void;
}

const baseFile = join(import.meta.dirname, 'base.graphql');

/** The SDL of the base and of every domain as one document, in the order given. */
export function readDocuments(domains: readonly Pick<Domain, 'directory'>[]): DocumentNode {
  const files = domains.flatMap(({ directory }) =>
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql'))
      .toSorted()
      .map((file) => join(directory, file)),
  );
  const definitions = [baseFile, ...files].flatMap(
    (file) => parse(new Source(readFileSync(file, 'utf8'), file)).definitions,
  );
  return { kind: Kind.DOCUMENT, definitions };
}

/** The types alone, without resolvers: what generated code and pages are made from. */
export function buildTypes(domains: readonly Pick<Domain, 'directory'>[]): GraphQLSchema {
  const schema = buildASTSchema(readDocuments(domains));
  const problems = validateSchema(schema);
  if (problems.length > 0) {
    throw new Error(`The schema is not valid:\n- ${problems.map(String).join('\n- ')}`);
  }
  return schema;
}

/**
 * Puts the domains together: types, policies, resolvers, guards.
 *
 * @throws Error that lists what does not fit, before anything is served.
 */
export function assembleSchema(domains: readonly Domain[]): AssembledSchema {
  const schema = buildTypes(domains);
  const policies = buildPolicies(schema);
  const gates = collectGates(domains);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type) && !isSpecifiedScalarType(type)) furnishScalar(type);
    if (isObjectType(type) && isConnection(type)) furnishConnection(type);
    if (isAbstractType(type)) {
      const [first, ...others] = schema.getPossibleTypes(type);
      const only = others.length === 0 ? first?.name : undefined;
      type.resolveType = (value) => (value as { readonly __typename?: string }).__typename ?? only;
    }
  }
  readDefaultsAgain(schema);
  for (const domain of domains) {
    for (const resolvers of domain.resolvers) attach(schema, resolvers as LooseResolvers);
  }
  requireRootResolvers(schema);

  const unguarded = new Map<string, Resolver | undefined>();
  for (const coordinate of fieldCoordinates(schema)) {
    unguarded.set(coordinate, fieldAt(schema, coordinate)?.resolve as Resolver | undefined);
  }
  const guard = (coordinate: string, isBrownedOut: boolean): void => {
    const field = fieldAt(schema, coordinate);
    const policy = policies.get(coordinate);
    const resolve = unguarded.get(coordinate);
    if (!field) return;
    if (policy) {
      const plain: Resolver = (parent) => (parent as Record<string, unknown>)[field.name];
      answerWith(field, guardField(policy, resolve ?? plain, gates, isBrownedOut));
    } else {
      answerWith(field, isBrownedOut ? refuseBrownedOutLeaf : resolve);
    }
  };
  for (const policy of policies.values()) {
    guard(policy.coordinate, false);
    const field = fieldAt(schema, policy.coordinate);
    if (field && policy.isRoot) {
      field.description = `${field.description ?? ''}\n\n${describePolicy(policy)}`.trim();
    }
  }

  let brownedOut: ReadonlySet<string> = new Set();
  return {
    schema,
    policies,
    contributions: joinContributions(domains),
    nodes: createNodeRegistry(domains.flatMap(({ nodes }) => nodes ?? [])),
    setBrownouts(coordinates) {
      for (const coordinate of brownedOut)
        if (!coordinates.has(coordinate)) guard(coordinate, false);
      for (const coordinate of coordinates)
        if (!brownedOut.has(coordinate)) guard(coordinate, true);
      brownedOut = new Set(coordinates);
    },
  };
}

const refuseBrownedOutLeaf: Resolver = () => {
  throw contractError('KT-CT-1113');
};

/** Without a resolver of its own a field is read off its parent, which is what leaves do. */
function answerWith(field: GraphQLField<unknown, Context>, resolve: Resolver | undefined): void {
  if (resolve) field.resolve = resolve;
  else delete field.resolve;
}

/** Defaults were read when the types were built, before custom scalars had their rules. */
function readDefaultsAgain(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const inputs = isInputObjectType(type)
      ? Object.values(type.getFields())
      : isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap(({ args }) => args)
        : [];
    for (const input of inputs) {
      const node = input.astNode?.defaultValue;
      if (node) input.defaultValue = valueFromAST(node, input.type);
    }
  }
}

function collectGates(domains: readonly Domain[]): SubjectGates {
  const gates = Object.assign({}, ...domains.map((domain) => domain.gates ?? {}));
  const kinds: readonly SubjectKind[] = [
    'account',
    'accountUser',
    'accountUserId',
    'collectionProcess',
    'controller',
    'device',
    'ledger',
    'meterPoint',
    'portfolio',
    'property',
    'supplyPoint',
  ];
  for (const kind of kinds) {
    if (!gates[kind]) throw new Error(`No domain answers for the subject ${kind}`);
  }
  return gates;
}

function furnishConnection(type: GraphQLObjectType): void {
  const { totalCount } = type.getFields();
  if (totalCount) totalCount.resolve = (connection: Connection<unknown>) => connection.count();
}

function attach(schema: GraphQLSchema, resolvers: LooseResolvers): void {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    for (const [fieldName, resolve] of Object.entries(fields)) {
      const field = fieldAt(schema, `${typeName}.${fieldName}`);
      if (!field)
        throw new Error(`A resolver answers ${typeName}.${fieldName}, which is nowhere declared`);
      if (field.resolve) throw new Error(`${typeName}.${fieldName} is answered twice`);
      const read = textReader(field.args);
      const reading: Resolver = read
        ? (parent, args, context, info) => resolve(parent, read(args), context, info)
        : resolve;
      answerWith(field, isListOfObjects(field.type) ? counted(reading, resolve) : reading);
    }
  }
}

function requireRootResolvers(schema: GraphQLSchema): void {
  const unanswered = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {})
      .filter((field) => !field.resolve)
      .map((field) => `${type?.name}.${field.name}`),
  );
  if (unanswered.length > 0) throw new Error(`No resolver answers ${unanswered.join(', ')}`);
}

/** Every field of every object type of ours, as `AccountType.number`. */
export function fieldCoordinates(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.keys((type as GraphQLObjectType).getFields()).map((name) => `${type.name}.${name}`),
    );
}

function fieldAt(schema: GraphQLSchema, coordinate: string) {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const type = schema.getType(typeName);
  return isObjectType(type) ? type.getFields()[fieldName] : undefined;
}
