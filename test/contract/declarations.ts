import { isDeepStrictEqual } from 'node:util';
import type { DocumentedField } from '../../src/reference/entries.ts';
import { messageFacts, type QueryFact } from './facts.ts';

/** One of the 277 queries, compared with what is declared. */
export interface QueryCoverage {
  readonly name: string;
  readonly domain: string;
  readonly isDeclared: boolean;
  /** In which facts the declaration differs; none where it is exact, or not there yet. */
  readonly differences: readonly string[];
  readonly hasPolicyOfFacts: boolean;
}

/**
 * Optional arguments that the list of queries does not have and other published facts tell of, by
 * coordinate. One that is not declared, or not optional, is a difference as well.
 */
const argumentsBeyond: Readonly<Record<string, string>> = {
  // The British schema of 2024 has it, deprecated.
  'costOfCharge.reportDate': 'Date',
  // The error KT-CT-4342 names it.
  'flexSupportedDevices.deviceType': 'KrakenFlexDeviceTypes',
};

/** The arguments of a published query, with those beyond the list of queries. */
function argumentsOf(fact: QueryFact): QueryFact['arguments'] {
  const beyond = Object.entries(argumentsBeyond).flatMap(([coordinate, type]) => {
    const [query, name = ''] = coordinate.split('.');
    return query === fact.name ? [{ name, type }] : [];
  });
  return [...fact.arguments, ...beyond].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Compares a published query with its declaration; undefined where it is not declared yet. */
export function compareDeclaration(
  fact: QueryFact,
  declared: Pick<DocumentedField, 'entry' | 'policy'> | undefined,
): QueryCoverage {
  const { name, domain } = fact;
  if (!declared) {
    return { name, domain, isDeclared: false, differences: [], hasPolicyOfFacts: false };
  }
  const { entry, policy } = declared;
  const differences: string[] = [];
  const expect = (what: string, actual: unknown, expected: unknown): void => {
    if (isDeepStrictEqual(actual, expected)) return;
    differences.push(`${what} is ${JSON.stringify(actual)}, published ${JSON.stringify(expected)}`);
  };
  const keys = ['domain', 'returns', 'complexity', 'rateLimit', 'deprecation'] as const;
  for (const key of keys) expect(key, entry[key], fact[key]);
  expect('arguments', entry.arguments, argumentsOf(fact));
  // Codes that any field may answer are declared where the facts name them, and nowhere else.
  expect('errors', entry.errors.map(({ code }) => code).toSorted(), fact.errors.toSorted());
  for (const { code, message } of entry.errors) {
    if (code in messageFacts) expect(`message of ${code}`, message, messageFacts[code]);
  }
  const hasPolicyOfFacts = isDeepStrictEqual(entry.permissions, fact.permissions);
  if (!hasPolicyOfFacts) expect('permissions', entry.permissions, fact.permissions);
  const isOpen =
    policy.access?.kind === 'public' ||
    (policy.access?.kind === 'undocumented' && policy.access.reach === 'PUBLIC');
  if (fact.needsAuthorizationHeader && isOpen) expect('access', 'public', 'with a token');
  return { name, domain, isDeclared: true, differences, hasPolicyOfFacts };
}
