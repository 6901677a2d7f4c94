import { isObjectType } from 'graphql';
import { isRaising } from '../../src/contract/examples.ts';
import { fieldCoordinates } from '../../src/engine/schema.ts';
import { domainOf } from '../../src/reference/domains.ts';
import {
  type DocumentedField,
  type Reference,
  readReference,
} from '../../src/reference/entries.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { compareDeclaration, type QueryCoverage } from './declarations.ts';
import { queryFacts, typeFacts } from './facts.ts';
import { fieldsWithoutAnswer } from './fields-without-answer.ts';
import { collectLivePairs, deepDocuments, shownPairs, withTypenames } from './live-pairs.ts';
import { allExamples, askExample, type PlacedExample, shortfall } from './run-example.ts';

/** A field of an object type, as `AccountType.number`, and whether anything answered it. */
interface PairCoverage {
  readonly coordinate: string;
  readonly domain: string;
  readonly isLive: boolean;
  /** Whether an answering example asks for it. */
  readonly isShown: boolean;
}

export interface Coverage {
  readonly queries: readonly QueryCoverage[];
  /** Root fields of ours with the examples that answer, and the declared errors that are raised. */
  readonly fields: readonly {
    readonly coordinate: string;
    readonly domain: string;
    readonly answering: number;
    readonly declaredErrors: number;
    readonly raisedErrors: number;
  }[];
  readonly pairs: readonly PairCoverage[];
  /** Fields of published types that are declared here, and all of them. */
  readonly publishedPairs: { readonly declared: number; readonly all: number };
  /** Of published types that are declared, the published fields that are not. */
  readonly undeclaredFields: ReadonlyMap<string, readonly string[]>;
  /** What may not be: inexact declarations, failing examples, dead pairs, faults. */
  readonly problems: readonly string[];
}

/** Measures the schema, its examples and the demonstration world. Takes some seconds. */
export async function measureCoverage(): Promise<Coverage> {
  const reference = readReference();
  const queries = queryFacts.map((fact) =>
    compareDeclaration(
      fact,
      reference.queries.find(({ entry }) => entry.name === fact.name),
    ),
  );
  const { shortfalls, faults: exampleFaults } = await runExamples(reference);
  const { live, faults } = await findLivePairs(reference);
  const shown = allExamples(reference)
    .filter(({ example }) => !isRaising(example))
    .map(({ example }) => shownPairs(reference.schema, example.document))
    .reduce((all, some) => all.union(some), new Set<string>());
  const pairs = fieldCoordinates(reference.schema)
    .filter((coordinate) => !/^(Query|Mutation)\./.test(coordinate))
    .map((coordinate) => ({
      coordinate,
      domain: domainOfPair(reference, coordinate),
      isLive: live.has(coordinate),
      isShown: shown.has(coordinate),
    }));
  const declared = new Set(pairs.map(({ coordinate }) => coordinate));
  const published = [...typeFacts].flatMap(([type, names]) =>
    names.map((name) => ({ type, name, isDeclared: declared.has(`${type}.${name}`) })),
  );
  const undeclared = published.filter(
    ({ type, isDeclared }) => !isDeclared && reference.schema.getType(type),
  );
  return {
    queries,
    fields: [...reference.queries, ...reference.mutations].map((field) =>
      exampleFigures(field, shortfalls),
    ),
    pairs,
    publishedPairs: {
      declared: published.filter(({ isDeclared }) => isDeclared).length,
      all: published.length,
    },
    undeclaredFields: new Map(
      [...Map.groupBy(undeclared, ({ type }) => type)].map(([type, those]) => [
        type,
        those.map(({ name }) => name),
      ]),
    ),
    problems: [
      ...queries.flatMap(({ name, differences }) =>
        differences.map((difference) => `Query.${name} differs: ${difference}`),
      ),
      ...unpublished(reference),
      ...[...shortfalls].map(
        ([{ coordinate, place }, problem]) => `${coordinate}, example ${place} ${problem}`,
      ),
      ...pairs
        .filter(({ coordinate, isLive }) => !isLive && !fieldsWithoutAnswer.has(coordinate))
        .map(({ coordinate }) => `${coordinate} answers nothing anywhere in the world`),
      ...pairs
        .filter(({ coordinate, isLive }) => isLive && fieldsWithoutAnswer.has(coordinate))
        .map(({ coordinate }) => `${coordinate} answers, and is listed as without an answer`),
      ...[...fieldsWithoutAnswer.keys()]
        .filter((coordinate) => !declared.has(coordinate))
        .map((coordinate) => `${coordinate} is listed as without an answer, and is not declared`),
      ...pairs
        .filter(({ isShown }) => !isShown)
        .map(({ coordinate }) => `${coordinate} is in no example that answers`),
      ...exampleFaults,
      ...faults,
    ],
  };
}

/** Queries that clients ask and that the published reference does not list. */
const askedByClients: readonly string[] = [
  'heatPumpControllersAtLocation',
  'heatPumpLifetimePerformance',
  'heatPumpLivePerformance',
  'octoPoints',
  'savingSessions',
];

function unpublished({ queries }: Reference): string[] {
  const published = new Set([...queryFacts.map(({ name }) => name), ...askedByClients]);
  return queries
    .filter(({ entry }) => !published.has(entry.name))
    .map(({ entry }) => `Query.${entry.name} is not in the published reference`);
}

/** Runs every example on a new world, and says what those that fail fall short in. */
async function runExamples(reference: Reference): Promise<{
  shortfalls: ReadonlyMap<PlacedExample, string>;
  faults: readonly string[];
}> {
  const platform = await startTestPlatform();
  const found = new Map<PlacedExample, string>();
  try {
    for (const placed of allExamples(reference)) {
      const problem = shortfall(placed, await askExample(platform, placed.example));
      if (problem) found.set(placed, problem);
    }
  } finally {
    await platform.close();
  }
  return { shortfalls: found, faults: faultsOf(platform) };
}

function faultsOf({ faults }: TestPlatform): string[] {
  return faults.map(({ path, error }) => `Something of ours failed at ${path}: ${error}`);
}

function exampleFigures(
  { entry, policy }: DocumentedField,
  shortfalls: ReadonlyMap<PlacedExample, string>,
): Coverage['fields'][number] {
  const failing = new Set([...shortfalls.keys()].map(({ example }) => example));
  const good = entry.examples.filter((example) => !failing.has(example));
  const raised = new Set<string>(good.filter(isRaising).map(({ raises }) => raises));
  return {
    coordinate: policy.coordinate,
    domain: entry.domain,
    answering: good.filter((example) => !isRaising(example)).length,
    declaredErrors: entry.errors.length,
    raisedErrors: entry.errors.filter(({ code }) => raised.has(code)).length,
  };
}

/**
 * Asks for all that can be asked: every example, and every query of an example to its depths. A
 * query without arguments is asked as everyone.
 */
async function findLivePairs(
  reference: Reference,
): Promise<{ live: ReadonlySet<string>; faults: readonly string[] }> {
  const { schema } = reference;
  const live = new Set<string>();
  const platform = await startTestPlatform({ hasLimits: false });
  const ask = async (document: string, example: PlacedExample['example']): Promise<void> => {
    const { data, codes } = await askExample(platform, example, document);
    if (codes.includes('KT-CT-1605'))
      throw new Error(`A walk does not fit the schema: ${document}`);
    collectLivePairs(schema, document, data, live);
  };
  try {
    for (const { coordinate, example } of allExamples(reference)) {
      if (isRaising(example)) continue;
      await ask(withTypenames(example.document), example);
      if (!coordinate.startsWith('Query.')) continue;
      const fieldName = coordinate.split('.')[1] ?? '';
      for (const deep of deepDocuments(schema, example.document, fieldName)) {
        for (const viewer of walkersOf(platform, example)) {
          await ask(deep, { ...example, ...(viewer !== undefined && { viewer }) });
        }
      }
    }
  } finally {
    await platform.close();
  }
  return { live, faults: faultsOf(platform) };
}

function walkersOf(
  platform: TestPlatform,
  { viewer, variables }: PlacedExample['example'],
): readonly (string | undefined)[] {
  if (Object.keys(variables ?? {}).length > 0) return [viewer];
  return platform.viewers.filter(({ keptFor }) => !keptFor).map(({ name }) => name);
}

function domainOfPair({ schema }: Reference, coordinate: string): string {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  return field ? domainOf(field) : '';
}
