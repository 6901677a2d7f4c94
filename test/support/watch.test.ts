import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { concernedFiles } from './watch.ts';

const sources: Record<string, string> = {
  'src/sum.ts': "import type { Money } from './money.ts';",
  'src/sum.test.ts': "import { sum } from './sum.ts';",
  'src/money.ts': '',
  'src/storage.ts': '',
  'src/domains/ledgers.resolvers.ts': "import { sum } from '../sum.ts';",
  'src/domains/ledgers.test.ts': "import { start } from '../../test/platform.ts';",
  'test/platform.ts': "import '../src/storage.ts';\nimport '../src/domains/ledgers.resolvers.ts';",
};
const read = (path: string): string => {
  const text = sources[path];
  if (text === undefined) throw new Error(`${path} does not exist`);
  return text;
};
const tests = ['src/sum.test.ts', 'src/domains/ledgers.test.ts'];

describe('a change concerns', () => {
  const cases: readonly [changed: string, concerned: readonly string[]][] = [
    ['src/sum.test.ts', ['src/sum.test.ts']],
    ['src/sum.ts', tests],
    ['src/domains/ledgers.resolvers.ts', ['src/domains/ledgers.test.ts']],
    ['src/storage.ts', ['src/domains/ledgers.test.ts']],
    ['src/domains/ledgers.graphql', ['src/domains/ledgers.test.ts']],
    ['migrations/0001_ledgers.sql', ['src/domains/ledgers.test.ts']],
    ['src/money.ts', []],
    ['src/removed.ts', []],
  ];
  for (const [changed, concerned] of cases) {
    test(`${concerned.join(' and ') || 'no test'} if it is of ${changed}`, () => {
      assert.deepEqual(concernedFiles(tests, new Set([changed]), read), concerned);
    });
  }
});
