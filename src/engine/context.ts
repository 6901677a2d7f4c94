import type { GraphQLSchema } from 'graphql';
import type { Cost } from '../contract/complexity.ts';
import type { ErrorCode } from '../contract/error-catalogue.ts';
import type { Raise } from '../contract/errors.ts';
import type { PolicyTable } from '../contract/policies.ts';
import type { Limits } from '../contract/rate-limits.ts';
import type { Authentication, Viewer } from '../contract/viewer.ts';
import type { Database } from '../database/database.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Contributions } from './contributions.ts';
import type { Services } from './services.ts';

/** How objects of one type are found by the key inside their global identifier. */
export interface NodeKind {
  readonly type: string;
  /** Null where there is none of this key, or none that the viewer may see. */
  readonly find: (context: Context, viewer: Viewer, key: string) => Promise<object | null>;
}

export type NodeRegistry = ReadonlyMap<string, NodeKind>;

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
  measure(
    source: string,
    operationName: string | null,
    variables: Record<string, unknown>,
    ip: string,
  ): Promise<Cost>;
  /** Told of every root field that was answered, for the metrics. */
  observeField(coordinate: string, durationMs: number): void;
}

/** Counts the items of the lists of one answer. */
export interface ListTally {
  /** @throws CodedError KT-CT-1189 from the item on that is too many. */
  add(items: number): void;
  /** Forgets what has been counted, for an answer that is made anew. */
  startAgain(): void;
  readonly isExceeded: boolean;
}

/** What the transport knows of a request. */
export interface RequestFacts {
  readonly id: string;
  readonly ip: string;
  /** True for a GET: a link must not change anything. */
  readonly isReadOnly?: boolean;
  /** The value of the Authorization header. */
  readonly authorization: string | undefined;
  /** Where the server was reached, such as `http://localhost:8000`. */
  readonly origin: string;
}

/** What a resolver is given beside its arguments. `Code` are the errors that its field declares. */
export interface Context<Code extends ErrorCode = never> {
  readonly db: Database;
  readonly clock: Clock;
  readonly services: Services;
  readonly limits: Limits;
  readonly contract: Contract;
  /** What higher domains contribute to lower ones. */
  readonly contributions: Contributions;
  readonly request: RequestFacts;
  /** Reads the token, once for each request. */
  authenticate(): Promise<Authentication>;
  /** Who asks. Only behind a field whose access is not public; throws elsewhere. */
  readonly viewer: Viewer;
  readonly raise: Raise<Code>;
  /** Counts what lists hold, so that an answer cannot grow without end. */
  readonly listed: ListTally;
}
