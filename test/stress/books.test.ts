import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stressBooks } from './books.ts';

describe('books under sixteen clients', () => {
  it('stay coherent through five hundred random operations', async () => {
    const { done, pairs } = await stressBooks('five hundred', 500);
    for (const kind of ['post', 'repeat', 'misuse', 'transfer', 'bill', 'issue', 'annul', 'read']) {
      assert.ok((done[kind] ?? 0) > 0, kind);
    }
    assert.ok(pairs > 150);
  });
});
