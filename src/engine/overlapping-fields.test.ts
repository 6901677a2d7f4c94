import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  buildSchema,
  GraphQLError,
  OverlappingFieldsCanBeMergedRule,
  parse,
  type ValidationRule,
  validate,
} from 'graphql';
import { overlappingFieldsMerge } from './overlapping-fields.ts';

const schema = buildSchema(`
  interface Being { name(size: Int): String other: Being }
  type Cat implements Being { name(size: Int): String other: Being age: Int lives: Int! toys: [Toy] }
  type Dog implements Being { name(size: Int): String other: Being age: String tricks: [String] toys: Toy }
  type Toy { name: String owner: Being }
  union Pet = Cat | Dog
  type Query { being: Being cat: Cat dog: Dog pet: Pet }
`);

const fieldsOf: Readonly<
  Record<string, readonly (readonly [field: string, type: string | null])[]>
> = {
  Query: [
    ['being', 'Being'],
    ['cat', 'Cat'],
    ['dog', 'Dog'],
    ['pet', 'Pet'],
  ],
  Being: [
    ['name', null],
    ['name(size: 1)', null],
    ['name(size: 2)', null],
    ['other', 'Being'],
  ],
  Cat: [
    ['name', null],
    ['age', null],
    ['lives', null],
    ['other', 'Being'],
    ['toys', 'Toy'],
  ],
  Dog: [
    ['name(size: 1)', null],
    ['age', null],
    ['tricks', null],
    ['other', 'Being'],
    ['toys', 'Toy'],
  ],
  Toy: [
    ['name', null],
    ['owner', 'Being'],
  ],
  Pet: [],
};
const narrower: Readonly<Record<string, readonly string[]>> = {
  Being: ['Cat', 'Dog', 'Being'],
  Pet: ['Cat', 'Dog', 'Being'],
};
const fragmentTypes = ['Being', 'Cat', 'Dog', 'Toy'] as const;

/** Selections of a type, with few aliases, so that they often meet; fragments go on to later ones. */
function selections(type: string, depth: number, firstFragment: number): fc.Arbitrary<string> {
  const fields = (fieldsOf[type] ?? [])
    .filter(([, inner]) => inner === null || depth > 0)
    .map(([field, inner]) => {
      const alias = fc.constantFrom('', '', 'a: ', 'b: ');
      if (inner === null) return alias.map((text) => text + field);
      return fc
        .tuple(alias, selections(inner, depth - 1, firstFragment))
        .map(([text, inside]) => `${text}${field} ${inside}`);
    });
  const inline =
    depth > 0
      ? (narrower[type] ?? []).map((narrow) =>
          selections(narrow, depth - 1, firstFragment).map(
            (inside) => `... on ${narrow} ${inside}`,
          ),
        )
      : [];
  const spreads = fragmentTypes.flatMap((of, number) =>
    number >= firstFragment && (of === type || narrower[type]?.includes(of))
      ? [fc.constant(`...F${number}`)]
      : [],
  );
  return fc
    .array(fc.oneof(fc.constant('__typename'), ...fields, ...inline, ...spreads), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => `{ ${parts.join(' ')} }`);
}

const documents = fc
  .tuple(
    selections('Query', 3, 0),
    ...fragmentTypes.map((type, number) => selections(type, 2, number + 1)),
  )
  .map(([root, ...fragments]) =>
    [root, ...fragments.map((set, n) => `fragment F${n} on ${fragmentTypes[n]} ${set}`)].join(' '),
  );

const errorsBy = (rule: ValidationRule, source: string) => validate(schema, parse(source), [rule]);

/** Without the fragments that no operation reaches, which another rule refuses. */
function reached(source: string): string {
  const [operation = '', ...fragments] = source.split(' fragment ');
  const spread = new Set<string>();
  let texts = [operation];
  while (texts.length > 0) {
    const names = texts.flatMap((text) => text.match(/(?<=\.\.\.)F\d/g) ?? []);
    const added = [...new Set(names)].filter((name) => !spread.has(name));
    for (const name of added) spread.add(name);
    texts = fragments.filter((text) => added.includes(text.slice(0, 2)));
  }
  const kept = fragments.filter((text) => spread.has(text.slice(0, 2)));
  return [operation, ...kept].join(' fragment ');
}

describe('fields that overlap', () => {
  it('conflict where the rule of graphql-js says so, and nowhere else', () => {
    let conflicts = 0;
    fc.assert(
      fc.property(documents.map(reached), (source) => {
        const isConflict = errorsBy(OverlappingFieldsCanBeMergedRule, source).length > 0;
        assert.equal(errorsBy(overlappingFieldsMerge, source).length > 0, isConflict);
        if (isConflict) conflicts += 1;
      }),
      { numRuns: 1000 },
    );
    assert.ok(conflicts > 100, `${conflicts} conflicts`);
  });

  it('are told as graphql-js tells them', () => {
    const conflicting = [
      '{ a: cat { name } a: dog { name } }',
      '{ being { name name(size: 1) } }',
      '{ being { name } being { name(size: 2) } }',
      '{ pet { ... on Cat { age } ... on Dog { age } } }',
      '{ pet { ... on Cat { toys { name } } ... on Dog { toys { name } } } }',
      '{ cat { other { name } } ...F } fragment F on Query { cat { other { name: __typename } } }',
    ];
    for (const source of conflicting) {
      const told = (rule: ValidationRule) =>
        errorsBy(rule, source).map(({ message, locations }) => ({ message, locations }));
      assert.deepEqual(
        told(overlappingFieldsMerge),
        told(OverlappingFieldsCanBeMergedRule),
        source,
      );
    }
  });

  it('cost no more than their number', () => {
    const same = `{ ${'being { name } '.repeat(3000)} }`;
    assert.deepEqual(errorsBy(overlappingFieldsMerge, same), []);
    const levels = Array.from(
      { length: 200 },
      (_, n) => `fragment F${n} on Being { a: other { ...F${n + 1} } b: other { ...F${n + 1} } }`,
    );
    const doubling = `{ being { ...F0 } } ${levels.join(' ')} fragment F200 on Being { name }`;
    assert.deepEqual(errorsBy(overlappingFieldsMerge, doubling), []);
  });

  it('are counted once for all operations of a document', () => {
    const fields = Array.from({ length: 150 }, (_, n) => `a${n}: being { ...A }`).join(' ');
    const names = Array.from({ length: 80 }, (_, n) => `x${n}: name`).join(' ');
    const queries = Array.from({ length: 40 }, (_, n) => `query Q${n} { ...B }`).join(' ');
    const source = `${queries} fragment B on Query { ${fields} } fragment A on Being { ${names} }`;
    assert.throws(() => errorsBy(overlappingFieldsMerge, source), GraphQLError);
  });

  it('are refused where ever new ones are put together', () => {
    const parts = (n: number, also: number) => `{ ...F${n + 1} ...G${n + also} }`;
    const levels = Array.from({ length: 60 }, (_, n) =>
      ['F', 'G']
        .map(
          (name) =>
            `fragment ${name}${n} on Being { a: other ${parts(n, 1)} b: other ${parts(n, 2)} }`,
        )
        .join(' '),
    );
    const ends = [60, 61, 62].flatMap((n) => [
      `fragment F${n} on Being { name }`,
      `fragment G${n} on Being { name }`,
    ]);
    const source = `{ being { ...F0 } } ${levels.join(' ')} ${ends.join(' ')}`;
    assert.throws(() => errorsBy(overlappingFieldsMerge, source), GraphQLError);
  });
});
