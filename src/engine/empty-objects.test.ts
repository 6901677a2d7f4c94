import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  buildSchema,
  doTypesOverlap,
  execute,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  parse,
} from 'graphql';
import type { Context } from './context.ts';
import { Executor } from './execution.ts';
import { newListTally } from './lists.ts';
import { textOfAnswer } from './preserialized-lists.ts';

const schema = buildSchema(`
  union Pet = Cat | Dog | Fish
  interface Named { name: String pet: Pet pets: [Pet] }
  type Cat implements Named { name: String pet: Pet pets: [Pet] cat: Cat cats: [Cat!] }
  type Dog implements Named { name: String pet: Pet pets: [Pet] friend: Named friends: [Named] }
  type Fish { age: Int rows: [[Pet]] }
  type Query { pet: Pet pets: [Pet!]! friend: Named friends: [Named] cat: Cat cats: [Cat]
    fish: [Fish!] rows: [[Pet!]] late: [Pet] lateCat: Cat }
`);
const composites = Object.values(schema.getTypeMap())
  .filter(isCompositeType)
  .filter(({ name }) => !name.startsWith('__'));
/** What the fields of the query answer: resolvers read it, as the executor has no root of its own. */
let root: Readonly<Record<string, unknown>> = {};
for (const type of composites) {
  if (isAbstractType(type)) type.resolveType = (value) => (value as { kind: string }).kind;
}
for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
  field.resolve = field.name.startsWith('late')
    ? async () => root[field.name]
    : () => root[field.name];
}

/** Values of each type, told apart by `kind`. */
const values = fc.letrec<Record<string, unknown>>((tie) => {
  const depth = { maxDepth: 3, depthIdentifier: 'values' };
  const present = (type: GraphQLOutputType): fc.Arbitrary<unknown> => {
    if (isNonNullType(type)) return present(type.ofType);
    if (isListType(type)) return fc.array(maybe(type.ofType), { maxLength: 3, ...depth });
    if (isCompositeType(type)) return tie(type.name);
    return type.name === 'Int' ? fc.nat() : fc.string();
  };
  const maybe = (type: GraphQLOutputType): fc.Arbitrary<unknown> =>
    isNonNullType(type) ? present(type) : fc.option(present(type), { freq: 4, ...depth });
  return Object.fromEntries(
    composites.map((type) => {
      if (isAbstractType(type)) {
        return [type.name, fc.oneof(...schema.getPossibleTypes(type).map(({ name }) => tie(name)))];
      }
      const fields = Object.values(type.getFields()).map((field) => [
        field.name,
        maybe(field.type),
      ]);
      return [
        type.name,
        fc.record({ kind: fc.constant(type.name), ...Object.fromEntries(fields) }),
      ];
    }),
  );
});

const conditions = ['@skip(if: $a)', '@skip(if: $b)', '@include(if: $a)', '@include(if: $b)'];
const condition = fc.oneof(
  { weight: 7, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(...conditions, '@skip(if: true)', '@include(if: true)') },
);

/** Named fragments, each spread wherever it fits; some select nothing of what they are spread in. */
const fragments: Readonly<Record<string, { readonly on: string; readonly set: string }>> = {
  CatOnly: { on: 'Cat', set: '{ name cats { name } }' },
  DogSometimes: { on: 'Named', set: '{ ... on Dog @include(if: $a) { name } }' },
  FishOrCat: { on: 'Pet', set: '{ ... on Fish { age } ...CatOnly }' },
};

function compositeOf(name: string): GraphQLCompositeType {
  const type = composites.find((each) => each.name === name);
  assert.ok(type, name);
  return type;
}

const depthOfDocuments = 4;
const known = new Map<string, fc.Arbitrary<string>>();

/** A selection of a type: fields and fragments, each perhaps under a condition. */
function selectionOf(typeName: string, levels: number): fc.Arbitrary<string> {
  const key = `${typeName} ${levels}`;
  const selection = known.get(key) ?? newSelection(typeName, levels);
  known.set(key, selection);
  return selection;
}

function newSelection(typeName: string, levels: number): fc.Arbitrary<string> {
  const type = compositeOf(typeName);
  const part = (start: string, ...rest: fc.Arbitrary<string>[]) =>
    fc.tuple(fc.constant(start), condition, ...rest).map((texts) => texts.join(' '));
  const parts = [part('__typename')];
  for (const field of 'getFields' in type ? Object.values(type.getFields()) : []) {
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner)) parts.push(part(field.name));
    else if (levels > 0) parts.push(part(field.name, selectionOf(inner.name, levels - 1)));
  }
  const fitting = composites.filter((other) => doTypesOverlap(schema, type, other));
  for (const { name } of levels > 0 ? fitting : []) {
    parts.push(part(`... on ${name}`, selectionOf(name, levels - 1)));
  }
  for (const [name, { on }] of Object.entries(fragments)) {
    if (fitting.includes(compositeOf(on))) parts.push(part(`...${name}`));
  }
  return fc
    .array(fc.oneof(...parts), { minLength: 1, maxLength: 3, size: 'max' })
    .map((texts) => `{ ${texts.join(' ')} }`);
}

/** A selection with the fragments that it spreads and the variables that it reads. */
function documentOf(selection: string): string {
  const spread = new Set(selection.match(/(?<=\.\.\.)\w+/g));
  for (const name of spread) {
    for (const inner of fragments[name]?.set.match(/(?<=\.\.\.)\w+/g) ?? []) spread.add(inner);
  }
  const texts = [...spread].map((name) => {
    const { on = '', set = '' } = fragments[name] ?? {};
    return `fragment ${name} on ${on} ${set}`;
  });
  const whole = [selection, ...texts].join(' ');
  const variables = [...new Set(whole.match(/\$\w/g))].map((name) => `${name}: Boolean!`);
  return `query${variables.length > 0 ? `(${variables.join(' ')})` : ''} ${whole}`;
}

/** How an answer was made: interpreted, compiled, or compiled with lists that are texts already. */
type Way = 'interpreted' | 'compiled' | 'preserialized';

/** Asks a document until it is compiled, under each value of a variable; tells the ways it went. */
async function sameEveryTime(source: string): Promise<ReadonlySet<Way>> {
  const executor = new Executor(schema, new Map());
  const prepared = executor.prepare({ source, operationName: null });
  assert.ok('plan' in prepared, source);
  const { plan } = prepared;
  const document = parse(source);
  const ways = new Set<Way>();
  for (const variables of [
    { a: true, b: false },
    { a: false, b: false },
  ]) {
    const expected = JSON.stringify(await execute({ schema, document, variableValues: variables }));
    for (let turn = 0; turn < 3; turn += 1) {
      const context = { listed: newListTally(() => false) } as Context;
      const before = new Map([...plan.forms.values()].map((form) => [form, { ...form }]));
      const answer = await executor.execute(plan, variables, context);
      assert.equal(textOfAnswer(answer), expected, source);
      const form = [...plan.forms.values()].find((each) => each.uses !== before.get(each)?.uses);
      const isCompiled = form && before.get(form)?.compiled;
      ways.add(
        !isCompiled ? 'interpreted' : form.preserializesLists ? 'preserialized' : 'compiled',
      );
      // A turn of the event loop, in which a document that came twice is compiled.
      await new Promise(setImmediate);
    }
  }
  return ways;
}

describe('an object of which nothing is selected', () => {
  const cat = { kind: 'Cat', name: 'Tom', pets: [{ kind: 'Fish', age: 1 }, null] };
  const dog = { kind: 'Dog', name: 'Rex', friend: cat, friends: [cat] };
  const fish = { kind: 'Fish', age: 2, rows: [[cat, dog], [], null] };
  const pets = [cat, fish, dog, fish];
  const all = { pet: fish, pets, friend: dog, friends: [cat, dog], cat, cats: [cat], fish: [fish] };

  it('is an empty object wherever it stands, each time the document comes', async () => {
    root = { ...all, rows: [pets, []], late: pets, lateCat: cat };
    for (const [source, way] of [
      ['{ pets { ... on Dog { name } } }', 'preserialized'],
      ['{ late { ... on Cat { name } ... on Dog { name } } }', 'preserialized'],
      ['{ rows { ... on Fish { age } } }', 'preserialized'],
      ['{ fish { rows { ... on Cat { pets { ... on Dog { name } } } } } }', 'preserialized'],
      ['{ friends { ... on Dog { friend { ... on Dog { name } } } } }', 'preserialized'],
      ['{ cats { ...Dogs } } fragment Dogs on Named { ... on Dog { name } }', 'preserialized'],
      ['query($a: Boolean!) { pets { ... on Cat { name @skip(if: $a) } } }', 'preserialized'],
      ['query($a: Boolean!) { cats { ... @include(if: $a) { name } } }', 'preserialized'],
      ['{ pet { ... on Dog { name } } }', 'compiled'],
      ['{ friend { ... on Dog { friend { ... on Dog { name } } } } }', 'compiled'],
      [
        'query($a: Boolean!) { lateCat { name @include(if: $a) pet @skip(if: $a) { __typename } } }',
        'compiled',
      ],
      ['query($a: Boolean!) { cat @skip(if: $a) { name } }', 'compiled'],
    ] as const) {
      const ways = await sameEveryTime(source);
      assert.deepEqual([...ways], ['interpreted', way], source);
    }
  });

  it('and every other is answered to the byte as the interpreter answers it', async () => {
    const selection = selectionOf('Query', depthOfDocuments);
    await fc.assert(
      fc.asyncProperty(selection, values.Query ?? fc.constant({}), async (asked, answered) => {
        root = answered as typeof root;
        await sameEveryTime(documentOf(asked));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a fragment that is spread under several conditions', () => {
  it('is answered where one of them holds', async () => {
    root = { cat: { kind: 'Cat', name: 'Tom' }, lateCat: { kind: 'Cat', name: 'Kit' } };
    const fragment = 'fragment F on Cat { name }';
    for (const selection of [
      '{ x: cat @skip(if: $a) { ...F } y: cat @include(if: $a) { ...F } }',
      '{ lateCat { ...F @skip(if: $a) } ... @include(if: $a) { lateCat { ...F } } cat { ...F } }',
    ]) {
      await sameEveryTime(`query($a: Boolean!) ${selection} ${fragment}`);
    }
  });
});

describe('the forms of a document', () => {
  it('are compiled up to a number, and the others interpreted', async () => {
    root = { cat: { kind: 'Cat', name: 'Tom' } };
    const executor = new Executor(schema, new Map());
    const names = ['a', 'b', 'c'];
    const fields = names.map((name) => `${name}: cat @include(if: $${name}) { name }`).join(' ');
    const source = `query(${names.map((name) => `$${name}: Boolean!`)}) { ${fields} }`;
    const prepared = executor.prepare({ source, operationName: null });
    assert.ok('plan' in prepared);
    for (let turn = 0; turn < 3; turn += 1) {
      for (let bits = 0; bits < 8; bits += 1) {
        const variables = Object.fromEntries(names.map((name, n) => [name, (bits >> n) % 2 === 1]));
        const context = { listed: newListTally(() => false) } as Context;
        const { data } = await executor.execute(prepared.plan, variables, context);
        const expected = names.filter((name) => variables[name]);
        assert.deepEqual(Object.keys(data ?? {}), expected);
        await new Promise(setImmediate);
      }
    }
    const forms = [...prepared.plan.forms.values()];
    assert.deepEqual(
      forms.map(({ compiled }) => compiled !== null),
      [true, true, true, true],
    );
  });
});
