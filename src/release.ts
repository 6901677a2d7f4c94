import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from './engine/context.ts';

/**
 * What is running: the package's version, and the commit of the checkout, or a fingerprint of the
 * source where there is none. A checkout on a branch moves with the branch; anything else is
 * pinned.
 */
export function readRelease(projectFolder: string): Release {
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const head = readIfThere(join(projectFolder, '.git', 'HEAD'));
  const branch = head?.startsWith('ref: ') ? head.slice(5) : null;
  const commit = branch === null ? head : commitOf(join(projectFolder, '.git'), branch);
  return {
    number: version,
    SHA: commit ?? fingerprint(join(projectFolder, 'src')),
    isPinned: branch === null,
  };
}

function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

function commitOf(gitFolder: string, branch: string): string | null {
  const loose = readIfThere(join(gitFolder, ...branch.split('/')));
  if (loose) return loose;
  const packed = readIfThere(join(gitFolder, 'packed-refs'));
  const line = packed?.split('\n').find((each) => each.endsWith(` ${branch}`));
  return line?.split(' ')[0] ?? null;
}

function fingerprint(folder: string): string {
  const hash = createHash('sha1');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .toSorted()) {
    hash.update(readFileSync(entry));
  }
  return hash.digest('hex');
}
