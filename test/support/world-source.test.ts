import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { testNow } from './database.ts';
import { importClosure, readProjectFile, sourceFingerprint } from './world-source.ts';

const projectFolder = join(import.meta.dirname, '..', '..');
const worldSource = importClosure(['src/storage.ts'], readProjectFile);

const original = sourceFingerprint(testNow, readProjectFile);

/** Whether the fingerprint is another one when this file has one line more. */
function isChangedBy(path: string): boolean {
  const changed = sourceFingerprint(testNow, (each) => {
    const text = readProjectFile(each);
    return each === path ? `${text}\n// One line more.\n` : text;
  });
  return changed !== original;
}

/** Paths of the project's source, without tests. */
function sourcePaths(pattern: string): string[] {
  const paths = globSync(pattern, { cwd: projectFolder }).filter(
    (path) => !path.endsWith('.test.ts'),
  );
  assert.ok(paths.length > 0, `no file is ${pattern}`);
  return paths;
}

describe('the fingerprint of the world', () => {
  test('is the same each time', () => {
    assert.equal(sourceFingerprint(testNow, readProjectFile), original);
  });

  test('changes with the instant that the world is created at', () => {
    assert.notEqual(sourceFingerprint('2026-03-11T12:00:00Z', readProjectFile), original);
  });

  test('changes with a simulated service that the world is created from', () => {
    const adapters = sourcePaths('src/outside/*/simulated.ts').filter((path) =>
      worldSource.has(path),
    );
    assert.ok(adapters.length > 0);
    for (const path of adapters) assert.ok(isChangedBy(path), path);
  });

  test('changes with what writes the world, with its statements and its tables', () => {
    const paths = [
      'src/storage.ts',
      ...sourcePaths('src/database/**/migrate.ts'),
      ...sourcePaths('src/demo/plan.ts'),
      ...sourcePaths('src/domains/**/demo.ts'),
      ...sourcePaths('src/domains/metering/**/tables.ts'),
      ...sourcePaths('migrations/*.sql'),
      'package-lock.json',
    ];
    for (const path of paths) assert.ok(isChangedBy(path), path);
  });

  test('stays as it is when a resolver, an example or a promise changes', () => {
    const paths = [
      ...sourcePaths('src/domains/**/*.resolvers.ts'),
      ...sourcePaths('src/domains/**/*.examples.ts'),
      ...sourcePaths('src/domains/**/*.graphql'),
      ...sourcePaths('src/domains/**/domain.ts'),
    ];
    assert.deepEqual(
      paths.filter((path) => worldSource.has(path)),
      [],
    );
    const [resolver = ''] = paths;
    assert.equal(isChangedBy(resolver), false);
  });
});

describe('the closure of imports', () => {
  const files: Record<string, string> = {
    'src/a.ts': [
      "import { b } from './b.ts';",
      "import type { C } from './c.ts';",
      "import { type D } from './d.ts';",
      "import { e, type F } from './e.ts';",
      "export { g } from './deep/g.ts';",
    ].join('\n'),
    'src/b.ts': "import { a } from './a.ts';\nimport fs from 'node:fs';",
    'src/e.ts': "const h = await import('./h.json');",
    'src/h.json': '{}',
    'src/deep/g.ts': "import '../side.ts';",
    'src/side.ts': '',
  };
  const read = (path: string) => {
    const text = files[path];
    if (text === undefined) throw new Error(`${path} was read`);
    return text;
  };

  test('follows values, through circles and folders, and no types', () => {
    assert.deepEqual(
      [...importClosure(['src/a.ts'], read).keys()].toSorted(),
      Object.keys(files).toSorted(),
    );
  });
});
