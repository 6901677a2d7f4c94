import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of every domain, by name. The types of the schema are read from them all. */
export function domainFolders(): { name: string; directory: string }[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, directory: join(import.meta.dirname, name) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
