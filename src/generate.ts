import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPolicies } from './contract/policies.ts';
import { domainFolders } from './domains/folders.ts';
import { generateTypes } from './engine/codegen.ts';
import { generatePartList } from './engine/part-lists.ts';
import { buildTypes } from './engine/schema.ts';

const schema = buildTypes(domainFolders());
const file = join(import.meta.dirname, 'engine', 'schema.generated.ts');
writeFileSync(file, generateTypes(schema, buildPolicies(schema)));
for (const { directory } of domainFolders()) {
  writeFileSync(join(directory, 'parts.generated.ts'), generatePartList(directory));
}
