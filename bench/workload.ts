import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { domainFolders } from '../src/domains/folders.ts';
import type { Workload } from '../src/engine/workload.ts';

/** Every workload of every domain, in the order of the domains' and of their files' names. */
export async function allWorkloads(): Promise<Workload[]> {
  const paths = domainFolders().flatMap(({ directory }) =>
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.workload.ts'))
      .toSorted()
      .map((file) => join(directory, file)),
  );
  const modules = await Promise.all(
    paths.map((path): Promise<{ default: readonly Workload[] }> => import(path)),
  );
  return modules.flatMap((each) => each.default);
}
