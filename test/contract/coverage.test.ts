import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { type Coverage, measureCoverage } from './coverage-facts.ts';
import { coveragePage } from './coverage-page.ts';
import { queryFacts } from './facts.ts';

describe('the coverage of the published reference', () => {
  let coverage: Coverage;
  before(async () => {
    coverage = await measureCoverage();
  });

  it('is measured against all of its queries', () => {
    assert.equal(queryFacts.length, 277);
    assert.equal(coverage.queries.length, 277);
  });

  it('has no inexact declaration, no failing example, no field that is dead or never shown', () => {
    assert.deepEqual(coverage.problems, []);
  });

  it('stands in docs/coverage.md as it is; otherwise run npm run coverage', () => {
    const file = join(import.meta.dirname, '..', '..', 'docs', 'coverage.md');
    assert.equal(readFileSync(file, 'utf8'), coveragePage(coverage));
  });
});
