import { Visitor } from 'oxc-parser';
import type { SourceFile } from './source.ts';

/** Lines that a file may have; one that is longer holds two topics. */
export const mostLines = 400;

const emptyNames = /(^|[./-])(utils?|helpers?|common|managers?)([./-]|$)/i;

interface TextFile {
  readonly path: string;
  readonly text: string;
}

export function tooLong(files: readonly TextFile[]): string[] {
  return files
    .filter(({ path }) => !path.endsWith('.generated.ts'))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

/** Files and folders that are named after nothing they hold. */
export function emptilyNamed(paths: readonly string[]): string[] {
  return paths.filter((path) => emptyNames.test(path));
}

interface Finding {
  /** The expression, as it is written. */
  readonly text: string;
  readonly line: number;
}

/** Where `process.env` is read. */
export function environmentReads(file: SourceFile): Finding[] {
  return findings(file, (found) => ({
    MemberExpression(node) {
      const { object, property } = node;
      const isProcess = object.type === 'Identifier' && object.name === 'process';
      if (isProcess && property.type === 'Identifier' && property.name === 'env') found(node);
    },
    ImportDeclaration(node) {
      if (/^(node:)?process$/.test(node.source.value)) found(node);
    },
  }));
}

/** Where the machine's clock or chance is asked: `new Date` with a value as well, see `allowed`. */
export function clockAndChance(file: SourceFile): Finding[] {
  return findings(file, (found) => ({
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return;
      const name = `${node.object.name}.${node.property.name}`;
      if (['Math.random', 'Date.now', 'Temporal.Now'].includes(name)) found(node);
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date') found(node);
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date') found(node);
    },
  }));
}

const statementWords: ReadonlySet<string> = new Set([
  'select',
  'selectDistinct',
  'selectDistinctOn',
  'insert',
  'update',
  'delete',
  'execute',
  '$count',
  '$with',
  'with',
]);

/** Where SQL is written: a `sql` template, or one of Drizzle's builders behind `.query`. */
export function sqlWritten(file: SourceFile): Finding[] {
  return findings(file, (found) => ({
    TaggedTemplateExpression(node) {
      if (node.tag.type === 'Identifier' && node.tag.name === 'sql') found(node);
    },
    CallExpression(node) {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (isQuery(callee.object) && statementWords.has(callee.property.name)) found(node);
    },
  }));
}

function isQuery(node: { readonly type: string }): boolean {
  if ('name' in node) return node.name === 'query';
  if (!('property' in node)) return false;
  const property = node.property as { readonly name?: string };
  return property.name === 'query';
}

type Visits = ConstructorParameters<typeof Visitor>[0];
type Found = (node: { readonly start: number; readonly end: number }) => void;

function findings({ program, text }: SourceFile, visits: (found: Found) => Visits): Finding[] {
  const all: Finding[] = [];
  const found: Found = ({ start, end }) => {
    all.push({ text: text.slice(start, end), line: text.slice(0, start).split('\n').length });
  };
  new Visitor(visits(found)).visit(program);
  return all;
}
