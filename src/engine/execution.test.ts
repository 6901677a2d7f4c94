import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  buildSchema,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts';
import { buildPolicies } from '../contract/policies.ts';
import { domainFolders } from '../domains/folders.ts';
import type { Context } from './context.ts';
import { Executor } from './execution.ts';
import { newListTally } from './lists.ts';
import { textOfAnswer } from './preserialized-lists.ts';
import { requestBounds } from './request-bounds.ts';
import { buildTypes } from './schema.ts';
import { requestedFields, rootCoordinates } from './selections.ts';
import { isStorableJson } from './storable-text.ts';

function newExecutor(): Executor {
  const schema: GraphQLSchema = buildTypes(domainFolders());
  return new Executor(schema, buildPolicies(schema));
}

function planOf(executor: Executor, source: string, operationName: string | null = null) {
  const prepared = executor.prepare({ source, operationName });
  assert.ok('plan' in prepared, JSON.stringify(prepared));
  return prepared.plan;
}

describe('preparing a document', () => {
  const executor = newExecutor();
  const problemOf = (source: string, operationName: string | null = null): string => {
    const prepared = executor.prepare({ source, operationName });
    assert.ok('errors' in prepared);
    return prepared.errors[0]?.message ?? '';
  };

  it('is done once', () => {
    const source = '{ krakenVersion { number } }';
    assert.equal(planOf(executor, source), planOf(executor, source));
    executor.forgetPlans();
    const again = planOf(executor, source);
    assert.equal(again.forms.size, 0);
  });

  it('takes the operation that is named, and only it', () => {
    const source = 'query A { krakenVersion { number } } query B { passwordValidatorHelpTexts }';
    assert.equal(planOf(executor, source, 'B').operation.name?.value, 'B');
    assert.equal(planOf(executor, source, 'A').operation.name?.value, 'A');
    assert.match(problemOf(source), /several operations/);
    assert.match(problemOf(source, 'C'), /no operation named "C"/);
    assert.match(problemOf('fragment F on KrakenVersionType { number }'), /F|operation/);
  });

  it('mistakes no name and document together for another document', () => {
    const source = 'query A\n{ krakenVersion { number } }';
    assert.match(problemOf('{ krakenVersion { number } }', '\nquery A'), /no operation named/);
    assert.match(problemOf('{ krakenVersion { number } }', 'null'), /no operation named/);
    assert.equal(planOf(executor, source).operation.name?.value, 'A');
    assert.ok(planOf(executor, '{ krakenVersion { number } }'));
  });

  it('refuses what cannot be read, is too long or is too deep', () => {
    assert.match(problemOf(''), /Syntax Error/);
    assert.match(problemOf('{ nothing }'), /Cannot query field "nothing"/);
    assert.match(problemOf(`{ ${'a '.repeat(requestBounds.tokens + 1)} }`), /token/i);
    const nested = (levels: number) =>
      `{ ${'... { '.repeat(levels)}krakenVersion { number }${' }'.repeat(levels)} }`;
    assert.ok(planOf(executor, nested(198)));
    assert.match(problemOf(nested(199)), /nested too deeply/);
    assert.match(problemOf(nested(3000)), /token|nested too deeply/);
    const chain = (levels: number) => {
      const links = Array.from(
        { length: levels },
        (_, n) => `fragment F${n} on Query { ...F${n + 1} }`,
      );
      return `{ ...F0 } ${links.join(' ')} fragment F${levels} on Query { krakenVersion { number } }`;
    };
    assert.ok(planOf(executor, chain(197)));
    assert.match(problemOf(chain(198)), /nested too deeply/);
    const depth = 5000;
    assert.match(
      problemOf(`{ viewer ${'{ id '.repeat(depth)}${'}'.repeat(depth)} }`),
      /token|too deeply/,
    );
    assert.match(problemOf('{'.repeat(20_000)), /Syntax Error|token|too deeply/);
  });

  it('refuses a text with the character NUL wherever it stands', () => {
    for (const source of [
      '{ verificationStatus(email: "a\\u0000") { status } }',
      '{ verificationStatus(email: "a\\u{0}") { status } }',
      'query($e: String! = "\\u0000") { verificationStatus(email: $e) { status } }',
      '{ apiExceptions(first: 1, input: { channel: "\\u0000" }) { edgeCount } }',
      '{ node(id: "\\u0000") { id } }',
    ]) {
      assert.match(problemOf(source), /NUL/, source);
    }
    assert.ok(planOf(executor, '{ verificationStatus(email: "\\\\u0000") { status } }'));
  });

  it('keeps no more of what it has prepared than memory allows', () => {
    const small = newExecutor();
    const names = Array.from({ length: 1900 }, (_, n) => `a${n}: number`).join(' ');
    const source = (n: number) => `query Q${n} { krakenVersion { ${names} } }`;
    const first = planOf(small, source(0));
    assert.equal(planOf(small, source(0)), first);
    const enough = Math.ceil(1_000_000 / names.length) + 1;
    for (let n = 1; n <= enough; n += 1) planOf(small, source(n));
    assert.notEqual(planOf(small, source(0)), first, 'a million characters are still held');
  });
});

describe('the root fields of a document', () => {
  it('are found through fragments, however often they are spread', () => {
    const executor = newExecutor();
    const rootsOf = (source: string) => rootCoordinates(planOf(executor, source));
    assert.deepEqual(
      rootsOf(`{ ...A ... on Query { viewer { id } } } fragment A on Query { ...B ...B }
        fragment B on Query { k: krakenVersion { number } viewer { email } }`),
      ['Query.krakenVersion', 'Query.viewer'],
    );
    assert.deepEqual(rootsOf('mutation { regenerateSecretKey { viewer { id } } }'), [
      'Mutation.regenerateSecretKey',
    ]);
    const levels = Array.from({ length: 50 }, (_, n) => {
      const inside = n < 49 ? `...F${n + 1} ... { ...F${n + 1} }` : 'krakenVersion { number }';
      return `fragment F${n} on Query { ${inside} }`;
    });
    assert.deepEqual(rootsOf(`{ ...F0 } ${levels.join(' ')}`), ['Query.krakenVersion']);
  });
});

describe('the fields that are asked for of an answer', () => {
  it('are found through fragments, at each place where it is asked for, and along a path', () => {
    const schema = buildSchema(`type Query { list: [Item] } type Item { a: Int b: Int c: Inner }
      type Inner { d: Int e: Int node: Item }`);
    const asked: string[][] = [];
    const list: GraphQLFieldResolver<unknown, unknown> = (_parent, _args, _context, info) => {
      for (const path of [[], ['c'], ['c', 'node'], ['b', 'node']]) {
        asked.push([...requestedFields(info, ...path)].toSorted());
      }
      return null;
    };
    const query = schema.getQueryType()?.getFields().list;
    assert.ok(query);
    query.resolve = list;
    const document = parse(`{ list { x: a ...F c { d } } list { ... on Item { c { ...G } } } }
      fragment F on Item { c { ... { e } } } fragment G on Inner { node { b @skip(if: true) } }`);
    const expected = [['a', 'c'], ['d', 'e', 'node'], ['b'], []];
    execute({ schema, document });
    const compiled = compileQuery(schema, document);
    assert.ok(isCompiledQuery(compiled));
    compiled.query(undefined, undefined, {});
    assert.deepEqual(asked, [...expected, ...expected]);
  });
});

describe('what the database does not keep', () => {
  it('is found in any text or name of a value, at any depth', () => {
    const halves = ['\ud83d', 'a\ude00', ['\ud83d \ude00'], { '\ud83d': 1 }];
    for (const value of ['\0', 'a\0b', ['\0'], { a: { b: ['', '\0'] } }, { 'a\0': 1 }, ...halves]) {
      assert.equal(isStorableJson(value), false);
    }
    for (const value of ['', '😀', '\\u0000', 0, null, undefined, true, [], { a: [{ b: 'c' }] }]) {
      assert.equal(isStorableJson(value), true);
    }
    let deep: unknown = '\0';
    for (let level = 0; level < 300_000; level += 1) deep = [deep];
    assert.equal(isStorableJson(deep), false);
  });
});

describe('a question about the schema', () => {
  const introspection = '{ __schema { types { name } } __typename }';
  const executor = newExecutor();
  const ask = async (source: string, variables = {}) => {
    const context = { listed: newListTally(() => true) } as unknown as Context;
    return executor.execute(planOf(executor, source), variables, context);
  };

  it('is answered once, and from then on by the same text', async () => {
    const [first, second] = [await ask(introspection), await ask(introspection)];
    assert.equal(second, first);
    assert.equal(textOfAnswer(second), JSON.stringify(first));
    assert.equal(textOfAnswer(second), JSON.stringify(first));
  });

  it('is answered anew where variables say what is asked', async () => {
    const source = 'query($name: String!) { __type(name: $name) { name } }';
    for (const name of ['Query', 'Mutation']) {
      const { data } = await ask(source, { name });
      assert.deepEqual(JSON.parse(JSON.stringify(data)), { __type: { name } });
    }
  });
});

describe('interpreting and compiling', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(() => platform.close());

  /** Asks until the document has been compiled; all answers have to be the same. */
  async function sameEveryTime(document: string, options: Parameters<TestPlatform['ask']>[1]) {
    const first = await platform.ask(document, options);
    for (let turn = 0; turn < 4; turn += 1) {
      const { data, codes, errors } = await platform.ask(document, options);
      assert.deepEqual(data, first.data, document);
      assert.deepEqual(codes, first.codes, document);
      assert.deepEqual(
        errors?.map(({ path }) => path),
        first.errors?.map(({ path }) => path),
      );
      // A turn of the event loop, in which a document that came twice is compiled.
      await new Promise(setImmediate);
    }
    return first;
  }

  it('answer alike', async () => {
    const { data } = await sameEveryTime(
      `query($size: Int = 2, $with: Boolean!) {
        apiExceptions(first: $size) { totalCount edges { cursor node {
          ...Exception ... on Node { global: id } notes @include(if: $with) { body } } } }
        none: node(id: "x") { id }
        viewer { id }
        thirdPartyViewer { name __typename permissions { permission } } }
      fragment Exception on APIExceptionType { id tags context createdAt keyDate
        assignedUser { username } }`,
      { as: 'organization', variables: { with: true } },
    );
    assert.equal(data.apiExceptions.edges.length, 2);
    assert.ok(data.apiExceptions.edges[0].node.notes);
  });

  it('answer alike, to the byte, where nothing is selected of some objects', async () => {
    const id = platform.viewer('organization').samples.endingAgreementId;
    for (const member of ['String', 'Integer']) {
      const values = `characteristicValues { ... on ${member}CharacteristicValueType { value } }`;
      const document = `query($id: ID!, $with: Boolean!) { agreement(id: $id) {
        ${values} product { code @include(if: $with) } account { ...A @skip(if: $with) ...A } } }
        fragment A on AccountInterface { ... on AccountType { number } }`;
      for (const isWith of [true, false]) {
        const options = { as: 'plain', variables: { id, with: isWith } };
        const { data, text } = await platform.ask(document, options);
        const { characteristicValues, product } = data.agreement;
        assert.ok(characteristicValues.some((value: object) => Object.keys(value).length === 0));
        assert.equal('code' in product, isWith);
        for (let turn = 0; turn < 4; turn += 1) {
          assert.equal((await platform.ask(document, options)).text, text);
          await new Promise(setImmediate);
        }
      }
    }
  });

  it('refuse alike a null that has no place where it stands', async () => {
    for (const document of [
      'query($e: String = "x") { verificationStatus(email: $e) { status } }',
      'query($e: String = "x") { partnerTeam(input: { number: $e }) { name } }',
      'mutation($e: String = "x") { requestPasswordReset(input: { email: $e }) { email } }',
      'query($e: Boolean = true) { krakenVersion @include(if: $e) { number } }',
      'query($e: Boolean = true) { krakenVersion { number @skip(if: $e) } }',
    ]) {
      const options = { as: 'organization', variables: { e: null } };
      const { codes } = await sameEveryTime(document, options);
      assert.deepEqual(codes, ['KT-CT-1605'], document);
    }
    assert.deepEqual(platform.faults, []);
  });

  it('refuse alike variables of the wrong form', async () => {
    const document =
      'query($n: Int!, $i: APIBrownoutInput) { apiBrownouts(first: $n, input: $i) { edgeCount } }';
    for (const variables of [
      {},
      { n: null },
      { n: '1' },
      { n: 1.5 },
      { n: 1e20 },
      { n: [1, 2] },
      { n: { toString: 1, valueOf: 1 } },
      { n: 1, i: 'x' },
      { n: 1, i: { statuses: ['NEVER'] } },
      { n: 1, i: { nothing: 1 } },
      { n: 1, i: { statuses: [[]] } },
    ]) {
      const { codes, data } = await sameEveryTime(document, { as: 'organization', variables });
      assert.deepEqual([codes, data], [['KT-CT-1605'], undefined], JSON.stringify(variables));
    }
    const { data } = await sameEveryTime(document, {
      as: 'organization',
      variables: { n: 1, i: { statuses: 'COMPLETED' }, unused: '\u0001' },
    });
    assert.equal(data.apiBrownouts.edgeCount, 1);
  });
});
