import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { disorderlyTopics, upwardImports } from './layers.ts';
import { projectSources, sourceFile } from './source.ts';

const sources = projectSources();

describe('the domains', () => {
  test('import values only from lower ones', () => {
    assert.deepEqual(upwardImports(sources), []);
  });

  test('keep their topics in order', () => {
    assert.deepEqual(disorderlyTopics(sources), []);
  });
});

describe('the order of layers', () => {
  const of = (path: string, statement: string) => upwardImports([sourceFile(path, statement)]);

  test('refuses values of a higher domain, and of none else', () => {
    const import_ = "import { a } from '../usage/index.ts';";
    assert.equal(of('src/domains/products/rates.actions.ts', import_).length, 1);
    assert.deepEqual(of('src/domains/billing/charges.actions.ts', import_), []);
    assert.deepEqual(of('src/domains/products/demo.ts', import_), []);
    const type = "import type { a } from '../usage/index.ts';";
    assert.deepEqual(of('src/domains/products/rates.actions.ts', type), []);
  });
});

describe('the order of topics', () => {
  const of = (path: string, statement: string) => disorderlyTopics([sourceFile(path, statement)]);
  const path = 'src/domains/metering/supply/supplies.store.ts';

  test('refuses values of a later topic, of the root, and topics that are none', () => {
    assert.equal(of(path, "import { a } from '../meters/meters.store.ts';").length, 1);
    assert.equal(of(path, "import { a } from '../index.ts';").length, 1);
    assert.equal(of('src/domains/metering/else/a.store.ts', '').length, 1);
  });

  test('allows types, earlier topics and the tables of the root', () => {
    assert.deepEqual(of(path, "import type { a } from '../meters/meters.store.ts';"), []);
    assert.deepEqual(of(path, "import { a } from '../places/properties.store.ts';"), []);
    assert.deepEqual(of(path, "import { a } from '../tables.ts';"), []);
  });
});
