import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildSchema, parse, validate } from 'graphql';
import { collectLivePairs, deepDocuments, shownPairs, withTypenames } from './live-pairs.ts';

const schema = buildSchema(`
  type Query { owner(name: String!, age: Int): Owner }
  type Owner { name: String pets: [Pet] homes(first: Int): HomeConnection last: Int at(day: Int!): Int }
  interface Pet { name: String }
  type Cat implements Pet { name: String weight: Int! lives: Int owner: Owner }
  type Dog implements Pet { name: String weight: String tricks: [String] }
  type HomeConnection { edges: [HomeEdge] pageInfo: PageInfo }
  type HomeEdge { node: Home }
  type Home { street: String }
  type PageInfo { hasNextPage: Boolean }
`);

function livePairs(document: string, data: unknown): string[] {
  const live = new Set<string>();
  collectLivePairs(schema, document, data, live);
  return [...live].toSorted();
}

describe('fields that are alive', () => {
  it('are those that answered a value, on the type of the object that did', () => {
    const document = withTypenames(
      '{ owner(name: "A") { name last pets { name ... on Cat { lives } ...D } } } fragment D on Dog { tricks }',
    );
    const data = {
      owner: {
        __typename: 'Owner',
        name: '',
        last: 0,
        pets: [
          { __typename: 'Cat', name: 'Tom', lives: null },
          null,
          { __typename: 'Dog', name: null, tricks: [] },
        ],
      },
    };
    assert.deepEqual(livePairs(document, data), [
      'Cat.name',
      'Owner.last',
      'Owner.pets',
      'Query.owner',
    ]);
  });

  it('do not count where a list holds nothing but nulls, or the answer is null', () => {
    const document = withTypenames('{ owner(name: "A") { pets { name } } }');
    assert.deepEqual(livePairs(document, { owner: { __typename: 'Owner', pets: [null] } }), [
      'Query.owner',
    ]);
    assert.deepEqual(livePairs(document, { owner: null }), []);
    assert.deepEqual(livePairs(document, null), []);
  });
});

describe('a walk to the depths', () => {
  it('asks for all that takes no argument, with the example’s own arguments at the root', () => {
    const [deep, ...others] = deepDocuments(
      schema,
      'query Q($name: String!, $unused: Int, $first: Int) { owner(name: $name) { homes(first: $first) { pageInfo { hasNextPage } } } other: owner(name: "B", age: $unused) { name } }',
      'owner',
    );
    assert.ok(deep);
    assert.deepEqual(others, []);
    assert.deepEqual(validate(schema, parse(deep)), []);
    assert.match(deep, /^query Deep\(\$name: String!\) \{ owner\(name: \$name\)/);
    const asked = shownPairs(schema, deep);
    for (const pair of ['Cat.lives', 'Dog.tricks', 'Home.street', 'PageInfo.hasNextPage']) {
      assert.ok(asked.has(pair), pair);
    }
    assert.ok(asked.has('Cat.owner'), 'a type that was met before is asked for all the same');
    assert.ok(!asked.has('Owner.at'), 'an argument without a value cannot be made up');
  });

  it('is made in several documents where one would be too long, which ask for the same together', () => {
    const fields = (type: string) =>
      Array.from({ length: 900 }, (_, index) => `${type}${index}: Int`).join(' ');
    const large = buildSchema(`
      type Query { root: Root } type Root { one: One two: Two ${fields('r')} }
      type One { two: Two ${fields('a')} } type Two { one: One ${fields('b')} }`);
    const documents = deepDocuments(large, '{ root { one { a1 } } }', 'root');
    assert.ok(documents.length > 1);
    const asked = new Set(documents.flatMap((each) => [...shownPairs(large, each)]));
    assert.equal([...asked].filter((pair) => /\d$/.test(pair)).length, 3 * 900);
    for (const each of documents) assert.deepEqual(validate(large, parse(each)), []);
  });

  it('leaves out what another field answers', () => {
    assert.deepEqual(deepDocuments(schema, '{ owner(name: "A") { name } }', 'name'), []);
  });
});

describe('fields that are shown', () => {
  it('count for every type behind an interface', () => {
    assert.deepEqual([...shownPairs(schema, '{ owner(name: "A") { pets { name } } }')].toSorted(), [
      'Cat.name',
      'Dog.name',
      'Owner.pets',
      'Query.owner',
    ]);
  });
});
