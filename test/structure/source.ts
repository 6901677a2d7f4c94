import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type ParseResult, parseSync } from 'oxc-parser';

const projectFolder = join(import.meta.dirname, '..', '..');

/** One file imports another one of ours. */
export interface Import {
  /** From the project's folder, as `src/kernel/clock.ts`. */
  readonly target: string;
  /** True where nothing is left of it once the types are taken out. */
  readonly isTypeOnly: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly program: ParseResult['program'];
  readonly imports: readonly Import[];
}

/** Reads a file's text into what the checks look at. `path` counts from the project's folder. */
export function sourceFile(path: string, text: string): SourceFile {
  const parsed = parse(path, text);
  return { path, text, program: parsed.program, imports: importsIn(path, text, parsed) };
}

/** The imports alone: a third of the time, because the syntax tree stays where it is. */
export function readImports(path: string, text: string): readonly Import[] {
  return importsIn(path, text, parse(path, text));
}

function parse(path: string, text: string): ParseResult {
  const parsed = parseSync(path, text);
  const [error] = parsed.errors;
  if (error) throw new Error(`${path} cannot be read: ${error.message}`);
  return parsed;
}

function importsIn(path: string, text: string, { module }: ParseResult): Import[] {
  const requests = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      name: moduleRequest.value,
      isTypeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ name: moduleRequest.value, isTypeOnly: isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      name: text.slice(start + 1, end - 1),
      isTypeOnly: false,
    })),
  ];
  return requests
    .filter(({ name }) => name.startsWith('.'))
    .map(({ name, isTypeOnly }) => ({
      target: posix.join(posix.dirname(path), name),
      isTypeOnly,
    }));
}

/** The project's own TypeScript, generated files included. */
export function projectSources(): SourceFile[] {
  return projectFiles(['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts']).map(({ path, text }) =>
    sourceFile(path, text),
  );
}

export function projectFiles(patterns: readonly string[]): { path: string; text: string }[] {
  return globSync([...patterns], { cwd: projectFolder, exclude: ['**/node_modules/**'] })
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(projectFolder, path), 'utf8') }));
}
