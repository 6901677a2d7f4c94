import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphqlResponseType, jsonType, preferredType } from './negotiation.ts';

test('what a client prefers follows from its accept header (RFC 9110, 12.5.1)', () => {
  const expected: readonly [accept: string | undefined, type: string][] = [
    [undefined, jsonType],
    ['*/*', jsonType],
    ['application/*', jsonType],
    ['application/json', jsonType],
    ['image/png', jsonType],
    ['application/graphql-response+json', graphqlResponseType],
    ['application/graphql-response+json, application/json;q=0.9', graphqlResponseType],
    ['application/graphql-response+json;q=0.5, application/json', jsonType],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['text/html;q=0.1, application/json', jsonType],
    ['application/json, text/html', jsonType],
  ];
  for (const [accept, type] of expected) {
    assert.equal(preferredType(accept === undefined ? {} : { accept }), type, accept);
  }
});
