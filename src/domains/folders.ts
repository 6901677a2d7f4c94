import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { layers } from './layers.ts';

/**
 * The folder of every domain that there is, by name, the lowest layer first. The types of the schema
 * are read from them all.
 *
 * @throws Error for a folder that is no layer.
 */
export function domainFolders(): { name: string; directory: string }[] {
  const names = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const layerOf = (name: string) => {
    const place = layers.findIndex((layer) => layer.name === name);
    if (place < 0) throw new Error(`The domain ${name} is missing in src/domains/layers.ts`);
    return place;
  };
  return names
    .toSorted((a, b) => layerOf(a) - layerOf(b))
    .map((name) => ({ name, directory: join(import.meta.dirname, name) }));
}

/** The domain that a file lies in, by its path; null where it lies in none. */
export function domainOfFile(path: string): string | null {
  return /[\\/]domains[\\/]([^\\/]+)[\\/]/.exec(path)?.[1] ?? null;
}
