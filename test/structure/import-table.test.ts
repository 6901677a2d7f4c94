import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { forbiddenImports, importCircles, placeOf } from './import-table.ts';
import { projectSources, sourceFile } from './source.ts';

const sources = projectSources();

describe('the project', () => {
  test('imports only what the table of the architecture allows', () => {
    assert.deepEqual(forbiddenImports(sources), []);
  });

  test('has no circle of imports', () => {
    assert.deepEqual(importCircles(sources), []);
  });

  test('is seen as a whole', () => {
    const imports = sources.flatMap((file) => file.imports);
    assert.ok(sources.length > 100);
    assert.ok(imports.length > 300);
    const paths = new Set(sources.map(({ path }) => path));
    const unseen = imports.filter(
      ({ target }) => /^(src|test|bench)\/.*\.ts$/.test(target) && !paths.has(target),
    );
    assert.deepEqual(unseen, []);
  });
});

const domain = 'src/domains/billing';
const forbidden: readonly [from: string, statement: string][] = [
  ['src/kernel/clock.ts', "import { a } from '../contract/errors.ts';"],
  ['src/contract/errors.ts', "import { a } from '../domains/billing/index.ts';"],
  ['src/engine/schema.ts', "import { a } from '../config.ts';"],
  ['src/database/database.ts', "import { a } from '../demo/plan.ts';"],
  ['src/http/server.ts', "import { a } from '../domains/billing/ledgers.store.ts';"],
  ['src/outside/mail/port.ts', "import { a } from '../../contract/errors.ts';"],
  ['src/outside/mail/nodemailer.ts', "import { a } from '../post/port.ts';"],
  [`${domain}/ledgers.rules.ts`, "import { a } from './ledgers.store.ts';"],
  [`${domain}/ledgers.rules.ts`, "import { a } from '../../engine/nodes.ts';"],
  [`${domain}/ledgers.rules.ts`, "import { a } from '../../outside/mail/port.ts';"],
  [`${domain}/ledgers.rules.ts`, "import type { a } from '../accounts/index.ts';"],
  [`${domain}/ledgers.store.ts`, "import { a } from '../accounts/index.ts';"],
  [`${domain}/ledgers.store.ts`, "import { a } from '../accounts/accounts.store.ts';"],
  [`${domain}/ledgers.store.ts`, "import { a } from '../accounts/tables.ts';"],
  [`${domain}/ledgers.store.ts`, "import { a } from '../../outside/mail/port.ts';"],
  [`${domain}/ledgers.resolvers.ts`, "import { a } from './tables.ts';"],
  [`${domain}/ledgers.resolvers.ts`, "import { a } from '../accounts/tables.ts';"],
  [`${domain}/ledgers.resolvers.ts`, "import { a } from '../accounts/accounts.store.ts';"],
  [`${domain}/ledgers.resolvers.ts`, "import { a } from '../../outside/mail/nodemailer.ts';"],
  [`${domain}/ledgers.actions.ts`, "import { a } from '../../demo/plan.ts';"],
  [`${domain}/ledgers.coherence.ts`, "import { a } from '../accounts/accounts.store.ts';"],
  [`${domain}/ledgers.coherence.ts`, "import { a } from './ledgers.resolvers.ts';"],
  [`${domain}/ledgers.store.ts`, "import { a } from './ledgers.coherence.ts';"],
  [`${domain}/ledgers.workload.ts`, "import { a } from '../../engine/nodes.ts';"],
  [`${domain}/ledgers.workload.ts`, "import type { a } from '../../contract/errors.ts';"],
  [`${domain}/ledgers.workload.ts`, "import { a } from './ledgers.store.ts';"],
  [`${domain}/ledgers.workload.ts`, "import { a } from '../accounts/overview.workload.ts';"],
  [`${domain}/ledgers.resolvers.ts`, "import { a } from './ledgers.workload.ts';"],
  [`${domain}/domain.ts`, "import { a } from './ledgers.workload.ts';"],
  [`${domain}/demo.ts`, "import { a } from './ledgers.workload.ts';"],
  ['src/main.ts', "import { a } from './domains/billing/ledgers.workload.ts';"],
  [`${domain}/index.ts`, "export { a } from './domain.ts';"],
  [`${domain}/demo.ts`, "import { a } from '../accounts/tables.ts';"],
  ['src/instance.ts', "import { a } from './domains/billing/domain.ts';"],
  ['src/instance.ts', "const { a } = await import('./domains/billing/domain.ts');"],
];

const allowed: readonly [from: string, statement: string][] = [
  [`${domain}/ledgers.rules.ts`, "import type { a } from '../../engine/nodes.ts';"],
  [`${domain}/ledgers.rules.ts`, "import { type a, type b } from '../../outside/mail/port.ts';"],
  [`${domain}/ledgers.rules.ts`, "import { a } from '../../contract/error-catalogue.ts';"],
  [`${domain}/ledgers.store.ts`, "import type { a } from '../accounts/index.ts';"],
  [`${domain}/ledgers.store.ts`, "import { a } from './tables.ts';"],
  [`${domain}/ledgers.actions.ts`, "import { a } from '../accounts/index.ts';"],
  [`${domain}/ledgers.resolvers.ts`, "import { a } from './ledgers.actions.ts';"],
  [`${domain}/ledgers.coherence.ts`, "import { a } from '../accounts/tables.ts';"],
  [`${domain}/ledgers.coherence.ts`, "import { a } from './ledgers.rules.ts';"],
  [`${domain}/ledgers.workload.ts`, "import { a } from '../../engine/workload.ts';"],
  [`${domain}/ledgers.workload.ts`, "import type { a } from '../../engine/nodes.ts';"],
  [`${domain}/ledgers.workload.ts`, "import { a } from '../../kernel/clock.ts';"],
  [`${domain}/ledgers.workload.ts`, "import { a } from './ledgers.rules.ts';"],
  [`${domain}/ledgers.workload.ts`, "import { a } from './accounts.workload.ts';"],
  ['bench/customers.ts', "import { a } from '../src/domains/billing/ledgers.workload.ts';"],
  [`${domain}/domain.ts`, "import { a } from './ledgers.coherence.ts';"],
  ['src/demo/world.coherence.ts', "import { a } from '../domains/billing/tables.ts';"],
  [`${domain}/demo.ts`, "import { a } from './tables.ts';"],
  ['src/domains/all.ts', "import { a } from './billing/domain.ts';"],
  ['src/main.ts', "import { a } from './domains/billing/ledgers.store.ts';"],
];

describe('the table of imports', () => {
  for (const [path, statement] of forbidden) {
    test(`refuses ${path}: ${statement}`, () => {
      assert.equal(forbiddenImports([sourceFile(path, statement)]).length, 1);
    });
  }

  for (const [path, statement] of allowed) {
    test(`allows ${path}: ${statement}`, () => {
      assert.deepEqual(forbiddenImports([sourceFile(path, statement)]), []);
    });
  }

  test('knows a place for every file', () => {
    assert.throws(() => placeOf('src/domains/billing/ledgers.manager.ts'), /says no role/);
    assert.throws(() => placeOf('src/domains/billing/ledgers/index.ts'), /root of its domain/);
    assert.throws(() => placeOf('src/domains/billing/a/b/c.rules.ts'), /deeper than a topic/);
    assert.throws(() => placeOf('src/misc/index.ts'), /no folder of the house/);
  });
});

describe('circles', () => {
  const file = (name: string, ...statements: string[]) =>
    sourceFile(`src/${name}.ts`, statements.join('\n'));

  test('are found along any number of files', () => {
    const files = [
      file('a', "import { b } from './b.ts';"),
      file('b', "export { c } from './c.ts';"),
      file('c', "import { type t, a } from './a.ts';"),
      file('d', "import { a } from './a.ts';"),
    ];
    assert.deepEqual(importCircles(files), ['src/a.ts → src/b.ts → src/c.ts → src/a.ts']);
  });

  test('of types count as well', () => {
    const files = [
      file('a', "import { b } from './b.ts';"),
      file('b', "import type { a } from './a.ts';"),
    ];
    assert.deepEqual(importCircles(files), ['src/a.ts → src/b.ts → src/a.ts']);
  });
});
