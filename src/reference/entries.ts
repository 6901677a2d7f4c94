import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { type ErrorCode, errorCatalogue } from '../contract/error-catalogue.ts';
import { collectExamples, type Example } from '../contract/examples.ts';
import { permissionTitle } from '../contract/permissions.ts';
import { buildPolicies, type Policy, type PolicyTable } from '../contract/policies.ts';
import { demoViewers } from '../demo/viewers.ts';
import { domains } from '../domains/all.ts';
import { buildTypes } from '../engine/schema.ts';
import { domainOf } from './domains.ts';

/** A query or mutation with all that it promises, in the form of the published reference. */
export interface ReferenceEntry {
  readonly name: string;
  /** The domain that the published reference names for it. */
  readonly domain: string;
  readonly returns: string;
  /** By name. */
  readonly arguments: readonly { readonly name: string; readonly type: string }[];
  readonly complexity: number;
  /** All permissions of at least one group, or nobody's asked; null where nothing is published. */
  readonly permissions:
    | { readonly anyOf: readonly (readonly string[])[] }
    | { readonly public: true }
    | null;
  readonly rateLimit: { readonly key: 'IP' | 'USER'; readonly steps: readonly string[] } | null;
  readonly errors: readonly { readonly code: ErrorCode; readonly message: string }[];
  readonly deprecation: Policy['deprecation'];
  readonly examples: readonly Example[];
}

/** A root field as the pages show it: its entry, its declaration, its policy. */
export interface DocumentedField {
  readonly entry: ReferenceEntry;
  readonly field: GraphQLField<unknown, unknown>;
  readonly policy: Policy;
}

export interface Reference {
  readonly schema: GraphQLSchema;
  readonly policies: PolicyTable;
  readonly queries: readonly DocumentedField[];
  readonly mutations: readonly DocumentedField[];
}

/** Reads the reference off the schema and the examples. Needs no database and no server. */
export function readReference(): Reference {
  const schema = buildTypes(domains);
  const policies = buildPolicies(schema);
  const viewers = new Map(demoViewers().map((viewer) => [viewer.name, viewer]));
  const examples = collectExamples(
    schema,
    domains.flatMap((domain) => domain.examples ?? []),
    (name) => {
      const viewer = viewers.get(name);
      if (!viewer) throw new Error(`There is no demonstration viewer ${name}`);
      return viewer;
    },
  );
  const fieldsOf = (root: GraphQLObjectType | null | undefined): DocumentedField[] =>
    Object.values(root?.getFields() ?? {})
      .map((field) => {
        const coordinate = `${root?.name}.${field.name}`;
        const policy = policies.get(coordinate);
        if (!policy) throw new Error(`${coordinate} has no policy`);
        return { entry: entryOf(field, policy, examples.get(coordinate) ?? []), field, policy };
      })
      .toSorted((a, b) => byName(a.entry, b.entry));
  const queries = fieldsOf(schema.getQueryType());
  const mutations = fieldsOf(schema.getMutationType());
  return { schema, policies, queries, mutations };
}

/** What `npm run reference:json` prints. */
export function referenceAsJson({ queries, mutations }: Reference): string {
  const entries = (fields: readonly DocumentedField[]) => fields.map(({ entry }) => entry);
  return JSON.stringify({ queries: entries(queries), mutations: entries(mutations) }, null, 2);
}

/** The entry of a root field that has these examples. */
export function entryOf(
  field: GraphQLField<unknown, unknown>,
  { complexity, access, rateLimit, codes, deprecation }: Policy,
  examples: readonly Example[],
): ReferenceEntry {
  return {
    name: field.name,
    domain: domainOf(field),
    returns: String(field.type),
    arguments: field.args.map(({ name, type }) => ({ name, type: String(type) })).toSorted(byName),
    complexity,
    permissions:
      access?.kind === 'anyOf'
        ? { anyOf: access.groups.map((group) => group.map(permissionTitle)) }
        : access?.kind === 'public'
          ? { public: true }
          : null,
    rateLimit: rateLimit && {
      key: rateLimit.key,
      steps: rateLimit.steps.map(({ text }) => text),
    },
    errors: [...codes].map((code) => ({ code, message: errorCatalogue[code].message })),
    deprecation,
    examples: examples.map((example) => ({ ...example, variables: example.variables ?? {} })),
  };
}

/** In the order of the alphabet, whatever the case. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  const [left, right] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return left < right ? -1 : Number(left > right);
}
