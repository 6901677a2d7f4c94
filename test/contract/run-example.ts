import { isDeepStrictEqual } from 'node:util';
import { type FieldNode, getOperationAST, Kind, parse } from 'graphql';
import { type Example, isRaising } from '../../src/contract/examples.ts';
import type { Reference } from '../../src/reference/entries.ts';
import type { TestAnswer, TestPlatform } from '../support/platform.ts';

/** An example and the root field that it belongs to. */
export interface PlacedExample {
  /** `Query.viewer`. */
  readonly coordinate: string;
  /** From 1, in the order of the reference. */
  readonly place: number;
  readonly example: Example;
}

/** Every example of the reference, the queries' first. */
export function allExamples({ queries, mutations }: Reference): PlacedExample[] {
  return [...queries, ...mutations].flatMap(({ entry, policy }) =>
    entry.examples.map((example, index) => ({
      coordinate: policy.coordinate,
      place: index + 1,
      example,
    })),
  );
}

/** The example as a request of its viewer. `document` may take the place of the example's own. */
export function askExample(
  platform: TestPlatform,
  { viewer, document, variables }: Example,
  instead: string = document,
): Promise<TestAnswer> {
  return platform.ask(instead, {
    ...(viewer !== undefined && { as: viewer }),
    ...(variables && { variables: { ...variables } }),
  });
}

/** What an answer lacks of what its example promises; null where nothing is amiss. */
export function shortfall(
  { coordinate, example }: PlacedExample,
  answer: TestAnswer,
): string | null {
  const fieldName = coordinate.split('.')[1] ?? '';
  const { status, codes, data, errors, text } = answer;
  if (status !== 200) return `status ${status}`;
  const keys = rootKeys(example.document, fieldName);
  if (keys.length === 0) return `the document does not ask for ${fieldName}`;
  if (isRaising(example)) {
    if (!isDeepStrictEqual(codes, [example.raises])) {
      return `raises [${codes.join(', ')}] and not ${example.raises}`;
    }
    const at = errors?.[0]?.path?.[0];
    return keys.includes(String(at)) ? null : `raises at ${at}`;
  }
  if (errors) return `raises [${codes.join(', ')}]: ${errors[0]?.extensions.errorDescription}`;
  const missing = keys.filter((key) => data?.[key] == null);
  if (missing.length > 0) return `answers null for ${missing.join(', ')}`;
  const { response } = example;
  if (response && !isDeepStrictEqual(JSON.parse(text), JSON.parse(JSON.stringify(response)))) {
    return `answers ${text} and not ${JSON.stringify(response)}`;
  }
  return null;
}

/** Under which names a document's first operation asks for a root field. */
export function rootKeys(source: string, fieldName: string): string[] {
  const selections = getOperationAST(parse(source))?.selectionSet.selections ?? [];
  return selections
    .filter((each): each is FieldNode => each.kind === Kind.FIELD && each.name.value === fieldName)
    .map(({ name, alias }) => alias?.value ?? name.value);
}
