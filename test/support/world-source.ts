import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readImports } from '../structure/source.ts';

const projectFolder = join(import.meta.dirname, '..', '..');

/** The file that creates the world; what it imports is what the world is made from. */
const worldModule = 'src/storage.ts';

/** The text of a file, by its path from the project's folder. */
export type FileReader = (path: string) => string;

export const readProjectFile: FileReader = (path) =>
  readFileSync(join(projectFolder, path), 'utf8');

/** Who imports what, kept by text: a run that watches reads again only what has changed. */
const importCache = new Map<string, { readonly text: string; readonly targets: string[] }>();

function importedValues(path: string, text: string): readonly string[] {
  if (!path.endsWith('.ts')) return [];
  const cached = importCache.get(path);
  if (cached?.text === text) return cached.targets;
  const targets = readImports(path, text)
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ target }) => target);
  importCache.set(path, { text, targets });
  return targets;
}

/**
 * The files that `roots` import, directly or through others, with the roots themselves and their
 * texts. Imports that are gone once the types are taken out do not count.
 */
export function importClosure(
  roots: readonly string[],
  read: FileReader,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const pending = [...roots];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (texts.has(path)) continue;
    const text = read(path);
    texts.set(path, text);
    pending.push(...importedValues(path, text));
  }
  return texts;
}

/**
 * Changes with everything that decides what the world looks like: migrations, the source that
 * creates it, the versions of the packages, and the instant it is created at.
 */
export function sourceFingerprint(instant: string, read: FileReader): string {
  const texts = new Map(importClosure([worldModule], read));
  for (const path of ['package-lock.json', ...migrationFiles()]) texts.set(path, read(path));
  const hash = createHash('sha256').update(instant);
  for (const path of [...texts.keys()].toSorted()) {
    hash.update(`\n${path}\n${texts.get(path)}`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** The statements that are applied and their order, without what only the generator reads. */
function migrationFiles(): string[] {
  return readdirSync(join(projectFolder, 'migrations'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.sql') || name.endsWith('_journal.json'))
    .map((name) => join('migrations', name));
}
