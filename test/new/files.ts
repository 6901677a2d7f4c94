import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PlannedFile {
  /** From the project's folder, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly isNew: boolean;
}

export interface Plan {
  readonly files: readonly PlannedFile[];
  /** What the author has to decide or to add, as sentences. */
  readonly notes: readonly string[];
}

export const projectFolder = join(import.meta.dirname, '..', '..');

/** A request that cannot be met; its message is for whoever ran the command. */
export class RefusedPlan extends Error {}

export function refuse(message: string): never {
  throw new RefusedPlan(message);
}

/** @throws RefusedPlan for a new file whose place is taken. */
export function refuseToOverwrite(files: readonly PlannedFile[]): void {
  for (const { path, isNew } of files) {
    if (isNew && existsSync(join(projectFolder, path))) refuse(`${path} is there already.`);
  }
}

/** The text of a file of the project; null where there is none. */
export function readProjectFile(path: string): string | null {
  const place = join(projectFolder, path);
  return existsSync(place) ? readFileSync(place, 'utf8') : null;
}
