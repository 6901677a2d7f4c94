/** The facts of the published reference, as they lie in `facts/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferenceEntry } from '../../src/reference/entries.ts';

type Declared = Pick<
  ReferenceEntry,
  'name' | 'domain' | 'returns' | 'complexity' | 'arguments' | 'rateLimit' | 'deprecation'
>;

/** A query as the published reference has it. */
export interface QueryFact extends Declared {
  readonly errors: readonly string[];
  readonly permissions: ReferenceEntry['permissions'];
  readonly needsAuthorizationHeader: boolean;
}

/** A type that the published queries reach; see `facts/README.md` for the notation. */
export interface TypeFact {
  readonly kind: 'Object' | 'Interface' | 'Union' | 'Enum' | 'InputObject' | 'Scalar' | 'Unknown';
  /** Names, joined by ` & `. */
  readonly implements?: string;
  /** By name: the type, its arguments in brackets, `deprecated`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Names, joined by spaces. */
  readonly values?: string;
  /** Names, joined by ` | `. */
  readonly members?: string;
}

function readFacts<T>(name: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'facts', `${name}.json`), 'utf8')) as T;
}

export const queryFacts = readFacts<QueryFact[]>('queries');

/** The published message of each error code. */
export const messageFacts = readFacts<Readonly<Record<string, string>>>('error-messages');

/** The fields of each published object type that this project is to answer. */
export const typeFacts: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(readFacts<Record<string, string>>('types')).map(([name, fields]) => [
    name,
    fields.split(' '),
  ]),
);

/** Every type that the published queries reach, by name. Read when called: the file is large. */
export function readSurface(): ReadonlyMap<string, TypeFact> {
  return new Map(Object.entries(readFacts<Record<string, TypeFact>>('surface')));
}
