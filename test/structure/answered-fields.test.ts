import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { LooseResolvers } from '../../src/engine/schema.ts';
import { fieldsAnsweredElsewhere } from './answered-fields.ts';
import { projectFiles } from './source.ts';

const projectFolder = join(import.meta.dirname, '..', '..');

async function resolversOf(path: string): Promise<LooseResolvers> {
  const module: Record<string, unknown> = await import(join(projectFolder, path));
  const [, resolvers] = Object.entries(module).find(([name]) => name.endsWith('Resolvers')) ?? [];
  return resolvers as LooseResolvers;
}

describe('a field', () => {
  test('is answered in the folder that declares it', async () => {
    const files = projectFiles(['src/domains/**/*.resolvers.ts']);
    const answering = await Promise.all(
      files.map(async ({ path }) => ({ path, resolvers: await resolversOf(path) })),
    );
    const count = answering.flatMap(({ resolvers }) => Object.values(resolvers)).length;
    assert.ok(count > 150);
    const declaring = projectFiles(['src/**/*.graphql']);
    assert.deepEqual(fieldsAnsweredElsewhere(declaring, answering), []);
  });

  test('that is answered elsewhere is found', () => {
    const declaring = [
      { path: 'a/one.graphql', text: 'type Query { here: Int there: Int }' },
      { path: 'b/two.graphql', text: 'extend type Query { far: Int }' },
    ];
    const resolvers = { Query: { here: () => 1, far: () => 1 } };
    assert.deepEqual(
      fieldsAnsweredElsewhere(declaring, [{ path: 'a/one.resolvers.ts', resolvers }]),
      ['Query.far: b, answered by a/one.resolvers.ts'],
    );
  });
});
