import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  buildSchema,
  type FragmentDefinitionNode,
  getIntrospectionQuery,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { samplePolicy } from '../../test/limits/samples.ts';
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts';
import { costRefusal } from '../engine/execution.ts';
import { type Cost, measureOperation } from './complexity.ts';

const schema = buildSchema(`
  type Query { cheap: String dear: Thing things(first: Int, last: Int): ThingConnection any: Any
    owner: Owner }
  interface Owner { parts(first: Int, last: Int): ThingConnection }
  type House implements Owner { parts(first: Int, last: Int): ThingConnection rooms: [Room] }
  type Ship implements Owner { parts(first: Int, last: Int): ThingConnection deck: Room cabin: Room }
  union Any = House | Ship
  type Room { name: String }
  type Thing { name: String inner: Thing list: [Thing] things(first: Int, last: Int): ThingConnection }
  type ThingConnection { edges: [ThingEdge]! pageInfo: PageInfo! totalCount: Int! }
  type ThingEdge { cursor: String! node: Thing }
  type PageInfo { hasNextPage: Boolean! }
`);
const policies = new Map(
  [
    samplePolicy({ coordinate: 'Query.cheap', complexity: 1 }),
    samplePolicy({ coordinate: 'Query.dear', complexity: 7 }),
    samplePolicy({ coordinate: 'Query.any', complexity: 2 }),
    samplePolicy({ coordinate: 'Query.owner', complexity: 1 }),
    samplePolicy({ coordinate: 'Query.things', complexity: 3, largestPage: 100 }),
    samplePolicy({ coordinate: 'Thing.things', largestPage: 1000 }),
    samplePolicy({ coordinate: 'House.parts', largestPage: 100 }),
    samplePolicy({ coordinate: 'Ship.parts', largestPage: 40 }),
  ].map((policy) => [policy.coordinate, policy]),
);

function costOf(source: string, variables: Record<string, unknown> = {}): Cost {
  const { definitions } = parse(source);
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return measureOperation(
    schema,
    policies,
    definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode,
    new Map(fragments.map((each: FragmentDefinitionNode) => [each.name.value, each])),
  )(variables);
}

function complexityOf(source: string, variables?: Record<string, unknown>): number {
  return costOf(source, variables).complexity;
}

describe('complexity', () => {
  it('adds up root fields at their declared values, alias by alias', () => {
    assert.equal(complexityOf('{ cheap }'), 1);
    assert.equal(complexityOf('{ cheap dear { name } }'), 8);
    assert.equal(complexityOf('{ a: dear { name } b: dear { name } }'), 14);
  });

  it('charges 1 for each nested object or list and nothing for leaves', () => {
    assert.equal(complexityOf('{ dear { name inner { name } } }'), 8);
    assert.equal(complexityOf('{ dear { list { name } inner { inner { name } } } }'), 10);
    assert.equal(complexityOf('{ dear { __typename } }'), 7);
  });

  it('counts what is inside a connection once for every 20 items, rounded up', () => {
    const nested = (size: number) =>
      `{ things(first: ${size}) { edges { node { inner { name } } } } }`;
    const expected: [number, number][] = [
      [0, 3],
      [1, 4],
      [20, 4],
      [21, 5],
      [40, 5],
      [99, 8],
      [100, 8],
    ];
    for (const [size, cost] of expected) assert.equal(complexityOf(nested(size)), cost, `${size}`);
    assert.equal(complexityOf('{ things(first: 100) { totalCount pageInfo { hasNextPage } } }'), 3);
  });

  it('multiplies the pages of nested connections', () => {
    const source = (outer: number, inner: number) =>
      `{ things(last: ${outer}) { edges { node { things(first: ${inner}) { edges { node {
        inner { name } } } } } } } }`;
    assert.deepEqual(costOf(source(40, 60)), { complexity: 3 + 2 * (1 + 3), nodes: 40 + 40 * 60 });
    assert.deepEqual(costOf(source(100, 99)), { complexity: 3 + 5 * (1 + 5), nodes: 10_000 });
    assert.deepEqual(costOf(source(100, 100)).nodes, 10_100);
  });

  it('takes a page that is missing or out of bounds for the largest', () => {
    const dearest = complexityOf('{ things(first: 100) { edges { node { inner { name } } } } }');
    for (const page of [
      '',
      '(first: -1)',
      '(first: 101)',
      '(first: null)',
      '(first: 2147483647)',
    ]) {
      const source = `{ things${page} { edges { node { inner { name } } } } }`;
      assert.equal(complexityOf(source), dearest, page);
    }
    assert.equal(costOf('{ things { totalCount } }').nodes, 100);
  });

  it('reads page sizes from variables, and the smaller of first and last', () => {
    const source =
      'query($size: Int) { things(first: $size) { edges { node { inner { name } } } } }';
    assert.equal(complexityOf(source, { size: 1 }), 4);
    assert.equal(complexityOf(source, { size: 100 }), 8);
    assert.equal(complexityOf(source), 8);
    const both = '{ things(first: 100, last: 20) { edges { node { inner { name } } } } }';
    assert.deepEqual(costOf(both), { complexity: 4, nodes: 20 });
  });

  it('leaves out what is skipped, as the variables have it', () => {
    const source = `query($is: Boolean!) {
      cheap @skip(if: $is) dear @include(if: $is) { name }
      ... @include(if: false) { again: dear { name } } }`;
    assert.equal(complexityOf(source, { is: true }), 7);
    assert.equal(complexityOf(source, { is: false }), 1);
  });

  it('charges only the dearest of selections that exclude each other', () => {
    const house = '... on House { rooms { name } }';
    const ship = '... on Ship { deck { name } cabin { name } }';
    assert.equal(complexityOf(`{ any { ${house} } }`), 3);
    assert.equal(complexityOf(`{ any { ${house} ${ship} } }`), 4);
    const fragments = `{ any { ...H ...S } } fragment H on House { rooms { name } }
      fragment S on Ship { deck { name } cabin { name } }`;
    assert.equal(complexityOf(fragments), 4);
  });

  it('counts a connection that is asked for through an interface', () => {
    const through = (page: string) =>
      `{ owner { parts${page} { edges { node { inner { name } } } } } }`;
    assert.deepEqual(costOf(through('(first: 40)')), { complexity: 1 + 1 + 2, nodes: 40 });
    assert.deepEqual(costOf(through('')), { complexity: 1 + 1 + 5, nodes: 100 });
  });

  it('counts a fragment wherever it is spread, and is quick where spreads double at each level', () => {
    const depth = 60;
    const fragments = Array.from({ length: depth }, (_, level) => {
      const deeper =
        level + 1 < depth ? `a: inner { ...F${level + 1} } b: inner { ...F${level + 1} }` : 'name';
      return `fragment F${level} on Thing { ${deeper} }`;
    });
    const { complexity } = costOf(`{ dear { ...F0 } } ${fragments.join(' ')}`);
    assert.equal(complexity, 7 + 2 ** depth - 2);
    assert.equal(complexityOf('{ dear { ...F ...F } } fragment F on Thing { inner { name } }'), 8);
  });

  it('charges for the description of the schema, once for each alias', () => {
    const once = '__schema { types { fields { name } } }';
    assert.equal(complexityOf(`{ ${once} }`), 3);
    assert.equal(complexityOf(`{ a: ${once} b: ${once} __type(name: "Room") { name } }`), 7);
    const { complexity } = costOf(getIntrospectionQuery({ inputValueDeprecation: true }));
    assert.ok(complexity > 10 && complexity <= 200, `an IDE asks for ${complexity} points`);
  });
});

describe('the limits of a request', () => {
  const codeOf = (cost: Cost) => costRefusal(cost)?.code ?? null;

  it('are reached at exactly 200 points and 10,000 nodes', () => {
    assert.equal(codeOf({ complexity: 200, nodes: 10_000 }), null);
    assert.equal(codeOf({ complexity: 201, nodes: 10_000 }), 'KT-CT-1188');
    assert.equal(codeOf({ complexity: 200, nodes: 10_001 }), 'KT-CT-1189');
    assert.equal(codeOf({ complexity: 201, nodes: 10_001 }), 'KT-CT-1189');
  });
});

describe('complexity over HTTP', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  /** Each alias costs 1. */
  const aliases = (count: number) =>
    `{ ${Array.from({ length: count }, (_, n) => `a${n}: passwordValidatorHelpTexts`).join(' ')} }`;

  it('answers 200 points and refuses 201 as a whole', async () => {
    const { data, errors } = await platform.ask(aliases(200));
    assert.equal(errors, undefined);
    assert.equal(Object.keys(data).length, 200);
    const refused = await platform.ask(aliases(201));
    assert.equal(refused.status, 200);
    assert.deepEqual(refused.codes, ['KT-CT-1188']);
    assert.equal(refused.data, undefined);
    assert.equal(refused.errors?.[0]?.extensions.errorType, 'VALIDATION');
  });

  it('answers 10,000 nodes and refuses 10,100', async () => {
    const connections = (count: number, size: number) =>
      Array.from({ length: count }, (_, n) => `a${n}: apiBrownouts(first: ${size}) { edgeCount }`);
    const ask = (fields: string[]) =>
      platform.ask(`{ ${fields.join(' ')} }`, { as: 'organization' });
    assert.equal((await ask(connections(100, 100))).errors, undefined);
    assert.deepEqual((await ask(connections(101, 100))).codes, ['KT-CT-1189']);
    const exactlyOneMore = [...connections(100, 100), 'b: apiBrownouts(first: 1) { edgeCount }'];
    assert.deepEqual((await ask(exactlyOneMore)).codes, ['KT-CT-1189']);
  });

  it('refuses aliases of the schema as well, and lets an IDE read it once', async () => {
    const types = (count: number) =>
      Array.from({ length: count }, (_, n) => `a${n}: __schema { types { fields { name } } }`);
    assert.equal((await platform.ask(`{ ${types(66).join(' ')} }`)).errors, undefined);
    assert.deepEqual((await platform.ask(`{ ${types(67).join(' ')} }`)).codes, ['KT-CT-1188']);
    const { data } = await platform.ask(getIntrospectionQuery());
    assert.ok(data.__schema.types.length > 50);
  });

  it('measures a document as it would charge for it', async () => {
    const measured = await platform.ask(
      `query($query: String!) { queryComplexity(input: { query: $query }) { complexityValue } }`,
      { as: 'organization', variables: { query: aliases(201) } },
    );
    assert.equal(measured.data.queryComplexity.complexityValue, 201);
  });
});
