import { is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import {
  type Check,
  type CheckedData,
  pointerChecks,
  type Violations,
} from './database/coherence.ts';
import { worldChecks } from './demo/world.coherence.ts';
import { domains } from './domains/all.ts';
import { joinContributions } from './engine/contributions.ts';

/** A check and the domain that it belongs to. */
interface PlacedCheck {
  readonly domain: string;
  readonly check: Check;
}

/** How a check went. */
interface Finding extends Violations {
  readonly domain: string;
  readonly title: string;
  readonly durationMs: number;
}

type Progress = (done: number, total: number, title: string) => void;

/** How many violations of a check are told. */
const mostTold = 5;

/** Every check of every domain, and those of the demonstration world. */
export function coherenceChecks(): readonly PlacedCheck[] {
  const ofDomains = domains.flatMap(({ name, coherence, tables }) => {
    const ofPointers = tablesIn(tables ?? []).flatMap(pointerChecks);
    return [...(coherence ?? []).flat(), ...ofPointers].map((check) => ({ domain: name, check }));
  });
  return [...ofDomains, ...worldChecks.map((check) => ({ domain: 'demo', check }))];
}

/** The tables among what a domain's files of tables export, each once. */
export function tablesIn(files: readonly Readonly<Record<string, unknown>>[]): readonly PgTable[] {
  const tables = files.flatMap((file) => Object.values(file)).filter((each) => is(each, PgTable));
  return [...new Set(tables)];
}

/**
 * Proves that facts which are read in two ways agree, over the whole database. One check at a time, so
 * that a server that is running keeps answering in between. A check that breaks counts as violated.
 */
export async function proveCoherence(
  data: Omit<CheckedData, 'contributions'>,
  report: Progress = () => {},
  checks: readonly PlacedCheck[] = coherenceChecks(),
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const checked = { ...data, contributions: joinContributions(domains) };
  for (const [index, { domain, check }] of checks.entries()) {
    report(index, checks.length, `${domain}: ${check.title}`);
    const begun = performance.now();
    const violations = await check.find(checked, mostTold).catch(asViolation);
    const durationMs = performance.now() - begun;
    findings.push({ domain, title: check.title, durationMs, ...violations });
  }
  report(checks.length, checks.length, 'all checks are done');
  return findings;
}

function asViolation(error: unknown): Violations {
  let cause = error;
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause;
  return { count: 1, first: [`it could not be checked: ${cause}`] };
}

/** One line for each check, below those that are violated the first violations, and a line of figures. */
export function coherenceReport(findings: readonly Finding[]): string {
  const violated = findings.filter(({ count }) => count > 0);
  const lines = findings.flatMap(({ domain, title, count, first, durationMs }) => [
    `${count === 0 ? 'ok' : `${count} ${count === 1 ? 'violation' : 'violations'}`}  ${domain}: ${title} (${Math.round(durationMs)} ms)`,
    ...first.map((what) => `      ${what}`),
    ...(count > first.length ? [`      and ${count - first.length} more`] : []),
  ]);
  return [...lines, `${findings.length} checks, ${violated.length} violated`].join('\n');
}
