import { join } from 'node:path';
import { buildPolicies } from './contract/policies.ts';
import { domainFolders, domainOfFile } from './domains/folders.ts';
import { generateTypes } from './engine/codegen.ts';
import { generatePartList } from './engine/part-lists.ts';
import { buildTypes } from './engine/schema.ts';

/** What `npm run generate` writes: the types of the SDL, and the lists of the domains' files. */
export function generatedFiles(): { readonly path: string; readonly text: string }[] {
  const folders = domainFolders();
  const schema = buildTypes(folders);
  const types = generateTypes(
    schema,
    buildPolicies(schema),
    ({ astNode }) => domainOfFile(astNode?.loc?.source.name ?? '') ?? 'engine',
  );
  const engine = { name: 'engine', directory: join(import.meta.dirname, 'engine') };
  return [
    ...[engine, ...folders].map(({ name, directory }) => ({
      path: join(directory, 'schema.generated.ts'),
      text: types.get(name) ?? '',
    })),
    ...folders.map(({ directory }) => ({
      path: join(directory, 'parts.generated.ts'),
      text: generatePartList(directory),
    })),
  ];
}
