import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Comparison } from './choices.ts';
import type { Figures } from './measure.ts';
import type { SearchFigure } from './search.ts';
import type { DatabaseKind } from './servers.ts';

/** What one workload came to on one database. */
export interface Result {
  readonly title: string;
  readonly database: DatabaseKind;
  readonly figures: readonly Figures[];
}

export interface Report {
  readonly results: readonly Result[];
  readonly execution: readonly Comparison[];
  readonly loaders: readonly Comparison[];
  readonly searches: readonly SearchFigure[];
}

/** The figures as Markdown, with what they were measured on. */
export function describeReport({ results, execution, loaders, searches }: Report): string {
  const parts = [conditions(results)];
  if (results.length > 0) {
    const rows = results.flatMap(({ title, database, figures }) =>
      figures.map(({ connections, ours, bare, sql }) => [
        title,
        database,
        String(connections),
        rate(ours),
        rate(bare),
        ratio(ours, bare),
        sql === null ? '' : rate(sql),
        sql === null ? '' : ratio(ours, sql),
      ]),
    );
    parts.push(
      table(
        [
          'request',
          'database',
          'connections',
          'Halfhour/s',
          'bare/s',
          'to bare',
          'SQL/s',
          'to SQL',
        ],
        rows,
      ),
    );
  }
  if (execution.length > 0) {
    parts.push(comparisonTable('document', 'compiled/s', 'graphql-js/s', execution));
  }
  if (loaders.length > 0) {
    parts.push(comparisonTable('read', 'shared/s', 'own loaders/s', loaders));
  }
  if (searches.length > 0) {
    parts.push(
      table(
        ['search', 'asked', 'median ms', 'p99 ms', 'first', 'on the page'],
        searches.map(({ title, asked, medianMs, p99Ms, first, onPage }) => [
          title,
          String(asked),
          medianMs.toFixed(1),
          p99Ms.toFixed(1),
          share(first),
          share(onPage),
        ]),
      ),
    );
  }
  return parts.join('\n\n');
}

function conditions(results: readonly Result[]): string {
  const databases = [...new Set(results.map(({ database }) => database))];
  const [processor] = cpus();
  const memoryGiB = Math.round(totalmem() / 2 ** 30);
  return [
    `Measured on ${cpus().length} cores (${processor?.model.trim() ?? 'unknown'}), ${memoryGiB} GiB,`,
    `Node ${process.versions.node}${databases.length > 0 ? `, ${databases.join(' and ')}` : ''}.`,
  ].join(' ');
}

function comparisonTable(
  subject: string,
  chosenTitle: string,
  otherTitle: string,
  comparisons: readonly Comparison[],
): string {
  return table(
    [subject, 'at a time', chosenTitle, otherTitle, 'ratio'],
    comparisons.map(({ title, concurrency, chosen, other }) => [
      title,
      String(concurrency),
      rate(chosen),
      rate(other),
      ratio(chosen, other),
    ]),
  );
}

function rate(perSecond: number): string {
  return Math.round(perSecond).toLocaleString('en-GB');
}

function share(part: number | null): string {
  return part === null ? '' : `${(part * 100).toFixed(0)} %`;
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}

/** Columns after the first are set flush right, except names of databases. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isText = (column: number) => column === 0 || heads[column] === 'database';
  const cell = (text: string, column: number) =>
    isText(column) ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  const rule = widths.map((width, column) =>
    isText(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [heads, rule, ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

const guide = join(import.meta.dirname, '..', 'docs', 'guides', 'speed.md');
const begin = '<!-- figures: written by `npm run bench -- --write` -->';
const end = '<!-- end of figures -->';

/** @throws Error where the guide has lost the marks between which the figures stand. */
export function writeGuide(text: string): void {
  const present = readFileSync(guide, 'utf8');
  const from = present.indexOf(begin);
  const to = present.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${guide} has no place for figures.`);
  const before = present.slice(0, from + begin.length);
  writeFileSync(guide, `${before}\n\n${text}\n\n${present.slice(to)}`);
}
