import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  buildSchema,
  execute,
  extendSchema,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  getOperationAST,
  isAbstractType,
  parse,
  printSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { domains } from '../../src/domains/all.ts';
import { newListTally } from '../../src/engine/lists.ts';
import { textOfAnswer, withPreserializedLists } from '../../src/engine/preserialized-lists.ts';
import { buildTypes } from '../../src/engine/schema.ts';

/** The types of the schema without its resolvers, and a field each for one of them and for many. */
const printed = buildSchema(printSchema(buildTypes(domains)));
const abstract = Object.values(printed.getTypeMap()).filter(isAbstractType);
const extra = abstract.map(({ name }) => `one${name}: ${name} many${name}: [${name}]`);
const schema = extendSchema(printed, parse(`extend type Query { ${extra.join(' ')} }`));
const extended = Object.values(schema.getTypeMap()).filter(isAbstractType);
for (const type of extended) type.resolveType = (value) => (value as { kind: string }).kind;

/** Asks for one member of a type alone, of one value and of a list with a value of every member. */
function documentFor({ name }: GraphQLAbstractType, member: GraphQLObjectType): string {
  const set = `{ ... on ${member.name} { __typename } }`;
  return `{ one${name} ${set} many${name} ${set} }`;
}

it('answers to the byte alike where the fragments are on one type of several', async () => {
  assert.ok(extended.length > 10);
  for (const type of extended) {
    const members = schema.getPossibleTypes(type);
    const many = members.map(({ name }) => ({ kind: name }));
    for (const member of members) {
      const rootValue = { [`one${type.name}`]: many[0], [`many${type.name}`]: [...many, null] };
      const source = documentFor(type, member);
      const document = parse(source);
      const operation = getOperationAST(document);
      const expected = JSON.stringify(await execute({ schema, document, rootValue }));
      const lists = operation && withPreserializedLists(schema, document, operation);
      assert.ok(lists, source);
      for (const compiled of [
        compileQuery(schema, document),
        lists.compile(() => compileQuery(schema, lists.document)),
      ]) {
        assert.ok(isCompiledQuery(compiled));
        const listed = newListTally(() => false);
        const answer = await compiled.query(rootValue, { listed }, {});
        assert.equal(textOfAnswer(answer), expected, source);
      }
    }
  }
});
