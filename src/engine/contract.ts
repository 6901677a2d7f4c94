import type { GraphQLSchema } from 'graphql';
import type { Cost } from '../contract/complexity.ts';
import type { PolicyTable } from '../contract/policies.ts';
import type { NodeRegistry } from './nodes.ts';

/** The release of the platform that is running. */
export interface Release {
  readonly number: string;
  readonly SHA: string;
  readonly isPinned: boolean;
}

/** The schema and its promises, as the queries about the platform itself read them. */
export interface Contract {
  readonly release: Release;
  readonly schema: GraphQLSchema;
  readonly policies: PolicyTable;
  readonly nodes: NodeRegistry;
  /**
   * What a document would cost.
   *
   * @throws CodedError KT-CT-1605 where it cannot be read or does not fit the schema.
   */
  measure(source: string, operationName: string | null, variables: Record<string, unknown>): Cost;
  /** Told of every root field that was answered, for the metrics. */
  observeField(coordinate: string, durationMs: number): void;
}
