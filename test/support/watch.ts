import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runTests } from './test-run.ts';
import { type FileReader, importClosure, readProjectFile } from './world-source.ts';

const projectFolder = join(import.meta.dirname, '..', '..');
const watchedFolders = ['src', 'test', 'migrations'];
/** Leaves out what editors write beside the file that is edited. */
const watchedFiles = /^[^~#]*\.(ts|graphql|sql|json|js|css|html|csv)$/;
/** An editor, or a change of branch, writes several files at one time. */
const quietMs = 100;

/**
 * Those of `files` that a change of the files `changed` concerns: because they import them, by values,
 * directly or through others. A file that is read and not imported, such as SDL or a migration,
 * concerns every file that loads the platform's storage.
 */
export function concernedFiles(
  files: readonly string[],
  changed: ReadonlySet<string>,
  read: FileReader,
): string[] {
  const texts = new Map<string, string>();
  const readOnce = (path: string) => {
    const text = texts.get(path) ?? read(path);
    texts.set(path, text);
    return text;
  };
  const hasDataFile = [...changed].some((path) => !path.endsWith('.ts'));
  return files.filter((file) => {
    const closure = importClosure([file], readOnce);
    const isConcerned = [...changed].some((path) => closure.has(path));
    return isConcerned || (hasDataFile && closure.has('src/storage.ts'));
  });
}

/**
 * Runs the files that `choose` answers, then again those of them that each change concerns, until
 * `signal` is aborted.
 */
export async function watchTests(
  choose: () => readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const changed = new Set<string>();
  let wake = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => wake.resolve());
  for (const folder of watchedFolders) {
    const options = { recursive: true, signal };
    watch(join(projectFolder, folder), options, (_event, name) => {
      if (name === null || !watchedFiles.test(name)) return;
      changed.add(join(folder, name));
      wake.resolve();
    });
  }
  let files = choose();
  while (!signal.aborted) {
    await runTests(files, signal);
    files = [];
    while (files.length === 0 && !signal.aborted) {
      print('\nWaiting for a change. Ctrl+C ends it.');
      await wake.promise;
      if (signal.aborted) break;
      await pause(quietMs);
      wake = Promise.withResolvers();
      const paths = new Set(changed);
      changed.clear();
      files = concernedNow(choose(), paths);
      print(`\nChanged: ${[...paths].join(', ')}`);
      print(files.length === 0 ? 'No chosen test is concerned.' : `Running: ${files.join(', ')}`);
    }
  }
}

/** A file that cannot be read or parsed at the moment leaves it open, so all are run and say so. */
function concernedNow(files: readonly string[], changed: ReadonlySet<string>): readonly string[] {
  try {
    return concernedFiles(files, changed, readProjectFile);
  } catch {
    return files;
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
