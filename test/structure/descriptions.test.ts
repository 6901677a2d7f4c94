import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'graphql';
import { domainFolders } from '../../src/domains/folders.ts';
import { readDocuments } from '../../src/engine/schema.ts';
import { undescribed } from './descriptions.ts';

test('everything that the schema declares is described', () => {
  const document = readDocuments(domainFolders());
  assert.ok(document.definitions.length > 50);
  assert.deepEqual(undescribed(document), []);
});

test('what is not described is found', () => {
  const document = parse(`
    type Bare { field(argument: Int, first: Int): Int }
    enum Choice { ONE }
    input Given { value: Int }
    scalar Any
    "Described."
    type Full { "Described." field("Described." argument: Int, after: String): Int }
    extend type Full { more: Int }
  `);
  assert.deepEqual(undescribed(document), [
    'Bare',
    'Bare.field',
    'Bare.field(argument:)',
    'Choice',
    'Choice.ONE',
    'Given',
    'Given.value',
    'Any',
    'Full.more',
  ]);
});
