import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Comparison } from './choices.ts';
import type { DatabaseKind } from './kinds.ts';
import { joinTables, type KindTable } from './kinds.ts';
import type { Figures, Measured } from './measure.ts';
import { type PeerName, peerNames, peerTitles } from './peers.ts';
import type { SearchFigure } from './search.ts';

/** What one workload came to on one database. */
export interface Result {
  readonly title: string;
  readonly database: DatabaseKind;
  readonly measured: readonly {
    readonly connections: number;
    readonly figures: { readonly ours: Figures } & { readonly [Name in PeerName]?: Figures };
  }[];
}

/** The same workload on two states of the platform. */
export interface AgainstResult {
  readonly title: string;
  readonly database: DatabaseKind;
  readonly measured: readonly Measured<{ before: unknown; now: unknown }>[];
}

export interface Report {
  readonly results: Result[];
  readonly execution: Comparison[];
  readonly loaders: Comparison[];
  readonly searches: SearchFigure[];
  readonly kinds: KindTable[];
}

/** The figures as Markdown, with what they were measured on. */
export function describeReport(report: Report): string {
  const { results, execution, loaders, searches } = report;
  const parts = [conditions(results)];
  if (results.length > 0) parts.push(besideTable(results));
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
  for (const { title, heads, rows } of joinTables(report.kinds)) {
    parts.push(`${title}:`, table(heads, rows));
  }
  return parts.join('\n\n');
}

/** How fast ours is, and how many times as fast as each peer that took part. */
function besideTable(results: readonly Result[]): string {
  const all = results.flatMap(({ measured }) => measured);
  const peers = peerNames.filter((name) => all.some(({ figures }) => figures[name]));
  const rows = results.flatMap(({ title, database, measured }) =>
    measured.map(({ connections, figures }) => [
      title,
      database,
      String(connections),
      spread(figures.ours),
      milliseconds(figures.ours.latencyMs),
      milliseconds(figures.ours.cpuMs),
      ...peers.map((name) => (figures[name] ? ratio(figures.ours, figures[name]) : '')),
    ]),
  );
  const ratios = peers.map((name) => `to ${peerTitles[name]}`);
  const heads = ['request', 'database', 'connections', 'Halfhour/s', 'ms each', 'CPU ms'];
  return table([...heads, ...ratios], rows);
}

/** Two states of the platform side by side. */
export function describeAgainst(revision: string, results: readonly AgainstResult[]): string {
  const rows = results.flatMap(({ title, database, measured }) =>
    measured.map(({ connections, figures: { before, now } }) => [
      title,
      database,
      String(connections),
      spread(before),
      spread(now),
      ratio(now, before),
      milliseconds(before.cpuMs),
      milliseconds(now.cpuMs),
    ]),
  );
  const heads = [`${revision}/s`, 'now/s', 'ratio', 'CPU ms before', 'CPU ms now'];
  return [conditions(results), table(['request', 'database', 'connections', ...heads], rows)].join(
    '\n\n',
  );
}

function conditions(results: readonly { readonly database: DatabaseKind }[]): string {
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
      (chosen / other).toFixed(2),
    ]),
  );
}

function rate(perSecond: number): string {
  return Math.round(perSecond).toLocaleString('en-GB');
}

function share(part: number | null): string {
  return part === null ? '' : `${(part * 100).toFixed(0)} %`;
}

/** The median, with the slowest and the fastest round where they are apart. */
function spread({ perSecond, slowest, fastest }: Figures): string {
  if (slowest === fastest) return rate(perSecond);
  return `${rate(perSecond)} (${rate(slowest)}–${rate(fastest)})`;
}

function milliseconds(ms: number | null): string {
  return ms === null ? '' : ms.toFixed(ms < 10 ? 2 : 0);
}

function ratio(a: Figures, b: Figures): string {
  return (a.perSecond / b.perSecond).toFixed(2);
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

const guide = join(import.meta.dirname, '..', 'docs', 'performance.md');
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
