import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';
import { Executor } from './execution.ts';
import { counted, newListTally } from './lists.ts';
import { textOfAnswer, withPreserializedLists } from './preserialized-lists.ts';
import { requestedFields } from './selections.ts';

const sdl = `
  scalar DateTime
  scalar JSONLike
  enum Colour { RED GREEN }
  interface Named { name: String }
  type Leaf implements Named {
    id: ID! name: String count: Int share: Float isOn: Boolean colour: Colour at: DateTime
    other: JSONLike twice: String late: String
    inner: Leaf inners: [Leaf] strict: [Leaf!]! texts: [String!] withArgument(n: Int): Int
  }
  type Branch implements Named { name: String size: Int }
  union Either = Leaf | Branch
  type Query { leaves: [Leaf!] named: [Named] either: [Either!] holder: Holder strict: [Leaf!]! }
  type Holder { leaves: [Leaf] self: Holder read(n: Int): [Leaf] }
`;

function newSchema(): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) {
      type.resolveType = (value) => (value as { __typename?: string }).__typename;
    }
  }
  const leaf = schema.getType('Leaf');
  assert.ok(isObjectType(leaf));
  const { twice, late } = leaf.getFields();
  if (twice) twice.resolve = ({ name }) => name && `${name}${name}`;
  if (late) late.resolve = async ({ name }) => name;
  return schema;
}

const schema = newSchema();

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = getOperationAST(document);
  assert.ok(operation);
  return operation;
}

/** How often a document's lists are written, and what it answers with them and without. */
async function askBoth(source: string, rootValue: unknown, variables = {}) {
  const document = parse(source);
  const lists = withPreserializedLists(schema, document, operationOf(document));
  const expected = await execute({ schema, document, rootValue, variableValues: variables });
  const compiled = lists?.compile(() => compileQuery(schema, lists.document));
  const answer: ExecutionResult | undefined =
    compiled && isCompiledQuery(compiled)
      ? await compiled.query(rootValue, { listed: newListTally(() => true) }, variables)
      : undefined;
  const text = answer && textOfAnswer(answer);
  return {
    expected: JSON.stringify(expected),
    text,
    count: text === undefined ? 0 : listsIn(lists),
  };
}

const listsIn = (lists: ReturnType<typeof withPreserializedLists>): number =>
  JSON.stringify(lists?.document).match(/__\d+"/g)?.length ?? 0;

const name = fc.option(fc.string({ unit: 'binary' }));
const leaf = fc.letrec((tie) => ({
  leaf: fc.record({
    __typename: fc.constant('Leaf'),
    id: fc.oneof(fc.string(), fc.integer()),
    name,
    count: fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
    share: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    isOn: fc.option(fc.boolean()),
    colour: fc.option(fc.constantFrom('RED', 'GREEN')),
    at: fc.option(fc.oneof(fc.string(), fc.constant('2026-03-29T00:30:00+00:00'))),
    other: fc.option(fc.jsonValue()),
    texts: fc.option(fc.array(fc.string())),
    inner: fc.option(tie('leaf'), { maxDepth: 2 }),
    inners: fc.option(fc.array(fc.option(tie('leaf'), { maxDepth: 2 }), { maxLength: 3 }), {
      maxDepth: 2,
    }),
    strict: fc.constantFrom([], [{ id: 7, name: 'seven' }]),
  }),
})).leaf;
const branch = fc.record({ __typename: fc.constant('Branch'), name, size: fc.nat() });

const everything = `id name count share isOn colour at other twice texts __typename
  inner { a: name b: name inner { id } } inners { id inners { name } } strict { twice }`;

describe('lists that are written', () => {
  it('are answered as the executor answers them', async () => {
    const lists = fc.record({
      leaves: fc.option(fc.array(leaf)),
      named: fc.option(fc.array(fc.option(fc.oneof(leaf, branch)))),
      either: fc.option(fc.array(fc.oneof(leaf, branch))),
      strict: fc.array(leaf, { maxLength: 2 }),
    });
    const source = `query {
      leaves { ${everything} }
      named { name __typename ... on Leaf { id } ...OfBranch }
      either { ... on Named { n: name } ... on Leaf { inner { id } inner { name } } ...OfBranch }
      again: leaves { ...Some ...Some }
      strict { id }
      holder { leaves { id } self { leaves { name } } }
    }
    fragment Some on Leaf { id inners { count } ... { inners { id } } }
    fragment OfBranch on Branch { size }`;
    await fc.assert(
      fc.asyncProperty(lists, async (root) => {
        const holder = { leaves: root.leaves, self: { leaves: [null, ...root.strict] } };
        const { expected, text, count } = await askBoth(source, { ...root, holder });
        assert.equal(count, 7);
        assert.equal(text, expected);
      }),
      { numRuns: 200 },
    );
  });

  it('are those whose items are plain, asked for at one place and without conditions', async () => {
    const holder = { leaves: [{ id: 1, name: 'a' }], read: [] };
    const root = { leaves: holder.leaves, holder, strict: [] };
    const countOf = async (source: string, variables = {}) => {
      const { count, text, expected } = await askBoth(source, root, variables);
      if (text !== undefined) assert.equal(text, expected);
      return count;
    };
    assert.equal(await countOf('{ leaves { id } }'), 1);
    assert.equal(await countOf('{ leaves { late } }'), 0, 'a promise');
    assert.equal(await countOf('{ leaves { withArgument(n: 1) } }'), 0, 'an argument');
    assert.equal(await countOf('{ leaves { id @skip(if: true) } }'), 0);
    assert.equal(await countOf('{ leaves { ... @include(if: false) { id } } }'), 0);
    assert.equal(await countOf('{ leaves { id } leaves { name } }'), 0, 'one field at two places');
    assert.equal(await countOf('{ leaves { id } ... { ... on Query { leaves { name } } } }'), 0);
    assert.equal(
      await countOf('{ holder { leaves { id } } holder { self { name: __typename } } }'),
      0,
    );
    assert.equal(await countOf('{ holder { x: leaves { id } y: leaves { name } } }'), 2);
    assert.equal(await countOf('{ holder { read(n: 1) { id } } }'), 1);
    const condition = 'query($if: Boolean!) { leaves @include(if: $if) { id } }';
    assert.equal(await countOf(condition, { if: true }), 1);
    assert.equal(await countOf(condition, { if: false }), 1);
    assert.equal(
      await countOf('{ ...F @skip(if: true) } fragment F on Query { leaves { id } }'),
      1,
    );
    assert.equal(await countOf('{ __schema { types { name } } leaves { id } }'), 1);
  });

  it('leave nothing behind in the schema, also where compiling fails', () => {
    const document = parse('{ leaves { id } }');
    const lists = withPreserializedLists(schema, document, operationOf(document));
    const fields = () => Object.keys(schema.getQueryType()?.getFields() ?? {});
    const before = fields();
    lists?.compile(() => assert.equal(fields().length, before.length + 1));
    assert.deepEqual(fields(), before);
    assert.throws(() => lists?.compile(() => assert.fail('no')), /no/);
    assert.deepEqual(fields(), before);
  });

  it('are not looked for without end where fragments multiply', () => {
    const levels = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Leaf { a: inner { ...F${n + 1} } b: inner { ...F${n + 1} } }`,
    );
    const document = parse(`{ leaves { ...F0 } } ${levels.join(' ')} fragment F60 on Leaf { id }`);
    assert.equal(withPreserializedLists(schema, document, operationOf(document)), null);
  });

  it('are written in turns where they are long', async () => {
    const leaves = Array.from({ length: 5001 }, (_, n) => ({ id: n }));
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    const { text, expected } = await askBoth('{ leaves { id } }', { leaves });
    isDone = true;
    assert.equal(text, expected);
    assert.ok(turns >= 2, `${turns} turns`);
  });
});

describe('what cannot be written after all', () => {
  const executor = new Executor(schema, new Map());
  const source = (alias: string) =>
    `{ ${alias}: holder { leaves { id name inner { name } texts } } }`;
  let documents = 0;

  async function answersOf(item: unknown): Promise<string[]> {
    documents += 1;
    const prepared = executor.prepare({ source: source(`a${documents}`), operationName: null });
    assert.ok('plan' in prepared);
    const { plan } = prepared;
    const answers: string[] = [];
    const good = { id: 1, name: 'good' };
    for (const leaves of [
      [good],
      [good],
      [good],
      [good, item],
      [good, item],
      [good],
      [good, item],
    ]) {
      const listed = newListTally(() => false);
      // The executor has no root of its own: a resolver gives what the test wants answered.
      root.current = { leaves };
      const result = await executor.execute(plan, {}, { listed } as Context);
      // The executors word such errors differently; clients are not told the words of either.
      const errors = result.errors?.map(({ path }) => path);
      answers.push(textOfAnswer({ data: result.data, errors }));
      await new Promise(setImmediate);
    }
    return answers;
  }

  const root: { current: unknown } = { current: null };
  const { holder } = schema.getQueryType()?.getFields() ?? {};
  assert.ok(holder);
  holder.resolve = () => root.current;

  it('is a promise or a function, which only the interpreter knows', async () => {
    for (const [item, expected] of [
      [{ id: 2, name: Promise.resolve('later') }, 'later'],
      [{ id: 2, name: () => 'a method' }, 'a method'],
      [{ id: 2, inner: Promise.resolve({ name: 'later' }) }, 'later'],
      [Promise.resolve({ id: 2, name: 'later' }), 'later'],
    ] as const) {
      const answers = await answersOf(item);
      assert.ok(answers[3]?.includes(expected), answers[3]);
      assert.ok(!answers[3]?.includes('errors'));
    }
  });

  it('is answered by the executor, with its errors', async () => {
    for (const item of [
      { id: null, name: 'no id' },
      { id: {}, name: 'no such id' },
      { id: 1, name: new Error('told') },
      { id: 1, texts: 'no list' },
      { id: 1, texts: ['a', null] },
      { id: 1, inner: new Error('told') },
      new Error('told'),
    ]) {
      const answers = await answersOf(item);
      const [first] = answers;
      assert.deepEqual([answers[1], answers[2], answers[5]], [first, first, first]);
      assert.notEqual(answers[3], first);
      assert.match(answers[3] ?? '', /"errors":\[\["a/);
      assert.equal(answers[4], answers[3]);
      assert.equal(answers[6], answers[3]);
    }
  });
});

describe('lists within written lists', () => {
  const nested = buildSchema('type Query { outer: [Outer] } type Outer { inner: [Outer] id: ID }');
  const outer = nested.getType('Outer');
  assert.ok(isObjectType(outer));
  const { inner } = outer.getFields();
  assert.ok(inner);
  inner.resolve = counted((parent) => (parent as { readonly inner: readonly unknown[] }).inner);
  const document = parse('{ outer { inner { id inner { id } } } }');
  const written = withPreserializedLists(nested, document, operationOf(document));

  it('are counted as they are where the executor answers', async () => {
    const compiled = written?.compile(() => compileQuery(nested, written.document));
    assert.ok(compiled && isCompiledQuery(compiled));
    const leaf = { id: 1, inner: [] };
    const root = (items: number) => ({
      outer: [{ inner: [{ id: 2, inner: Array(items).fill(leaf) }, leaf] }],
    });
    for (const items of [10, 19_998, 19_999]) {
      const tallies = [newListTally(() => false), newListTally(() => false)];
      const [listed, expected] = tallies as [Context['listed'], Context['listed']];
      const answer = await compiled.query(root(items), { listed }, {});
      await execute({
        schema: nested,
        document,
        rootValue: root(items),
        contextValue: { listed: expected },
      });
      assert.equal(listed.isExceeded, items === 19_999);
      assert.equal(listed.isExceeded, expected.isExceeded);
      assert.equal(answer.errors?.length ?? 0, Number(listed.isExceeded));
      if (!answer.errors) assert.ok(textOfAnswer(answer).includes('"id":"2"'));
    }
  });
});

describe('a resolver above lists', () => {
  it('sees what is requested of its answer, however often the document has come', async () => {
    const own = newSchema();
    const executor = new Executor(own, new Map());
    const seen: string[] = [];
    const { holder } = own.getQueryType()?.getFields() ?? {};
    assert.ok(holder);
    holder.resolve = (_root, _args, _context, info) => {
      const [outer, inner] = [requestedFields(info), requestedFields(info, 'self', 'leaves')];
      seen.push(`${[...outer].toSorted()} / ${[...inner].toSorted()}`);
      return { leaves: [{ id: 1 }], self: { leaves: [{ id: 2, name: 'two' }] } };
    };
    const source = '{ holder { leaves { id } self { leaves { id name } } } }';
    const prepared = executor.prepare({ source, operationName: null });
    assert.ok('plan' in prepared);
    for (let turn = 0; turn < 4; turn += 1) {
      await executor.execute(prepared.plan, {}, { listed: newListTally(() => false) } as Context);
      await new Promise(setImmediate);
    }
    const [form] = prepared.plan.forms.values();
    assert.equal(form?.preserializesLists && form.compiled !== null, true);
    assert.deepEqual(seen, Array(4).fill('leaves,self / id,name'));
  });
});
