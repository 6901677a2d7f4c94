import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const projectFolder = join(import.meta.dirname, '..', '..');
/** With more, two processes at a time would not end at about the same time. */
const mostFiles = 12;
/** Folders whose tests ask a platform or a function, and leave the process as it was. */
const sharing = /^src\/(contract|domains|engine|http|kernel|outside)\//;
/** Those that do not: they listen to the process. */
const alone = new Set([
  'src/contract/complexity.test.ts',
  'src/domains/platform/brownouts.test.ts',
]);

/**
 * Puts test files together that can share a process: to begin one, load the platform and have the
 * embedded database compiled takes longer than most files need for their tests. Each file still has
 * databases of its own.
 *
 * @param files in the order in which they are to have their turns.
 * @param turnOf files of different turns are not put together.
 * @returns what each process runs, by the file it begins with; and what clears those files away.
 */
export function shareProcesses(
  files: readonly string[],
  turnOf: (file: string) => number,
): { readonly processes: ReadonlyMap<string, readonly string[]>; readonly forget: () => void } {
  const cache = join(projectFolder, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'tests-'));
  const processes = new Map<string, readonly string[]>();
  const groups = Map.groupBy(files, (file) =>
    sharing.test(file) && !alone.has(file) ? `${turnOf(file)} ${topicFolder(file)}` : file,
  );
  for (const group of groups.values()) {
    for (let start = 0; start < group.length; start += mostFiles) {
      const together = group.slice(start, start + mostFiles);
      const [only = ''] = together;
      if (together.length === 1) {
        processes.set(join(projectFolder, only), together);
        continue;
      }
      const path = join(folder, `${processes.size}.test.mjs`);
      writeFileSync(path, programOf(together));
      processes.set(path, together);
    }
  }
  return { processes, forget: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The domain, or another folder of `src`, whose files share processes. */
function topicFolder(file: string): string {
  const [root = '', folder = '', domain = ''] = file.split('/');
  return folder === 'domains' ? join(root, folder, domain) : join(root, folder);
}

/** Loads the files one after the other; one that cannot be loaded is told as a test that fails. */
function programOf(files: readonly string[]): string {
  const loads = files.map((file) => {
    const url = JSON.stringify(pathToFileURL(join(projectFolder, file)).href);
    return `await import(${url}).catch((error) => {
      it(${JSON.stringify(`${file} loads`)}, () => { throw error; });
    });`;
  });
  return [`import { it } from 'node:test';`, ...loads].join('\n');
}

/** `src/domains/metering: consent/consent-spans, imports/imports` for files that share a process. */
export function titleOf(files: readonly string[]): string {
  const [first = ''] = files;
  if (files.length === 1) return first;
  const folder = topicFolder(first);
  const names = files.map((file) => file.slice(folder.length + 1).replace('.test.ts', ''));
  return `${folder}: ${names.join(', ')}`;
}
