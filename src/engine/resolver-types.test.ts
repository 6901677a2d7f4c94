import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const project = join(import.meta.dirname, '..', '..');
const cache = join(project, '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'types-'));

/** What the compiler says of a resolver for `Query.partnerUser`, which raises two codes. */
function compile(body: string): string {
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(project, 'tsconfig.json'),
      // The domains add their types to the engine's module.
      include: ['resolver.ts', '../../src/domains/*/schema.generated.ts'],
    }),
  );
  writeFileSync(
    join(folder, 'resolver.ts'),
    `import type { Resolvers } from '../../src/engine/schema.generated.ts';
     export const resolvers = { Query: { partnerUser: async (_root, args, { raise }) => {
       ${body}
     } } } satisfies Resolvers;`,
  );
  const compiler = join(project, 'node_modules', '.bin', 'tsc');
  const { stdout } = spawnSync(compiler, ['-p', folder], { encoding: 'utf8' });
  return stdout;
}

describe('the types of resolvers', () => {
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('let a resolver raise the codes that its field declares', () => {
    assert.equal(compile(`return args.number ? null : raise('KT-CT-7724');`), '');
  });

  it('refuse a code that the field does not declare', () => {
    assert.match(compile(`return raise('KT-CT-1134');`), /KT-CT-1134.*not assignable/);
  });

  it('refuse a code that is not in the catalogue', () => {
    assert.match(compile(`return raise('KT-CT-0000');`), /KT-CT-0000.*not assignable/);
  });

  it('refuse an argument that the field does not have, and an answer of another type', () => {
    assert.match(compile('return args.telephone ? null : null;'), /telephone/);
    assert.match(compile(`return 'someone';`), /not assignable/);
  });
});
