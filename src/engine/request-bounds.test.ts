import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { GraphQLError, parse } from 'graphql';
import { checkOperations, problemOfVariables, requestBounds } from './request-bounds.ts';
import { isStorableJson } from './storable-text.ts';

describe('the bounds of a request', () => {
  it('let pass what clients send', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        fc.dictionary(text, fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' })),
        (variables) => {
          assert.equal(problemOfVariables(variables) === null, isStorableJson(variables));
        },
      ),
    );
  });

  it('refuse variables of many values, by width and by depth', () => {
    const wide = (count: number) => ({ list: Array.from({ length: count }, () => 1) });
    // The object, the list, and what is in it.
    assert.equal(problemOfVariables(wide(requestBounds.variableValues - 2)), null);
    assert.match(problemOfVariables(wide(requestBounds.variableValues - 1)) ?? '', /values/);
    const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
    assert.equal(problemOfVariables({ v: deep(requestBounds.variableDepth) }), null);
    assert.match(problemOfVariables({ v: deep(requestBounds.variableDepth + 1) }) ?? '', /deep/);
    assert.match(problemOfVariables({ v: deep(400_000) }) ?? '', /deep/);
  });

  it('refuse a document of many operations', () => {
    const document = (count: number) =>
      parse(Array.from({ length: count }, (_, n) => `query Q${n} { a }`).join(' '));
    checkOperations(document(requestBounds.operations));
    assert.throws(() => checkOperations(document(requestBounds.operations + 1)), GraphQLError);
  });
});
