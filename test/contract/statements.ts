/**
 * How many SQL statements each answering example of a query takes, in the domains that are pinned.
 * Run as a command it writes them down; what has grown is for whoever reviews the change to accept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRaising } from '../../src/contract/examples.ts';
import { type Reference, readReference } from '../../src/reference/entries.ts';
import { takeStatements } from '../support/database.ts';
import { startTestPlatform, type TestAnswer, type TestPlatform } from '../support/platform.ts';
import { allExamples, askExample, type PlacedExample } from './run-example.ts';

const file = join(import.meta.dirname, 'statements.json');
const pinnedDomains: ReadonlySet<string> = new Set(['accounts', 'metering']);

type StatementCounts = Readonly<Record<string, number>>;

export type StatementCounter = ReturnType<typeof statementCounter>;

/** What was written down, by title: `Query.account, example 1`. */
export function pinnedStatements(): StatementCounts {
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function titleOf({ coordinate, place }: PlacedExample): string {
  return `${coordinate}, example ${place}`;
}

/** Asks examples one after the other and remembers the statements of those that are pinned. */
export function statementCounter(
  platform: TestPlatform,
  { queries }: Reference,
  pinned: StatementCounts = {},
) {
  const coordinates = new Set(
    queries
      .filter(({ entry }) => pinnedDomains.has(entry.domain))
      .map(({ policy }) => policy.coordinate),
  );
  const counts = new Map<string, number>();
  return {
    async ask(placed: PlacedExample): Promise<TestAnswer> {
      const { coordinate, example } = placed;
      // Signing in takes statements of its own.
      if (example.viewer !== undefined) await platform.tokenOf(example.viewer);
      takeStatements(platform.db);
      const answer = await askExample(platform, example);
      const run = takeStatements(platform.db);
      if (run && coordinates.has(coordinate) && !isRaising(example)) {
        counts.set(titleOf(placed), run.length);
        // What is read at intervals, or anew after a while, may have come in between.
        if (run.length > (pinned[titleOf(placed)] ?? run.length)) {
          await askExample(platform, example);
          counts.set(titleOf(placed), takeStatements(platform.db)?.length ?? 0);
        }
      }
      return answer;
    },
    /** By title in the order of the alphabet; null where statements cannot be counted. */
    counts(): StatementCounts | null {
      if (takeStatements(platform.db) === null) return null;
      return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}

async function writeStatements(): Promise<void> {
  const reference = readReference();
  const platform = await startTestPlatform();
  try {
    const counter = statementCounter(platform, reference);
    for (const placed of allExamples(reference)) await counter.ask(placed);
    writeFileSync(file, `${JSON.stringify(counter.counts(), null, 2)}\n`);
  } finally {
    await platform.close();
  }
}

if (import.meta.main) await writeStatements();
