/**
 * How many SQL statements each answering example of a query takes.
 * Run as a command it writes them down, with those of the REST API; what has grown is for whoever reviews the change to accept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Example, isRaising } from '../../src/contract/examples.ts';
import { readReference } from '../../src/reference/entries.ts';
import { openTestDatabase, takeStatements } from '../support/database.ts';
import { startTestPlatform, type TestAnswer, type TestPlatform } from '../support/platform.ts';
import { writeRestStatements } from './rest-statements.ts';
import { allExamples, askExample, type PlacedExample } from './run-example.ts';

const file = join(import.meta.dirname, 'statements.json');

type StatementCounts = Readonly<Record<string, number>>;

export type StatementCounter = ReturnType<typeof statementCounter>;

/** What was written down, by title: `Query.account, example 1`. */
export function pinnedStatements(): StatementCounts {
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function titleOf({ coordinate, place }: PlacedExample): string {
  return `${coordinate}, example ${place}`;
}

/** Asks examples one after the other and remembers the statements of the queries that answer. */
export function statementCounter(platform: TestPlatform, pinned: StatementCounts = {}) {
  const counts = new Map<string, number>();
  let asked = 0;
  /** As a document that has not come before: reads of one that has are prefetched, in fewer statements. */
  const askAsNew = async (example: Example) => {
    takeStatements(platform.db);
    asked += 1;
    const answer = await askExample(platform, example, `${example.document}\n# ${asked}`);
    return { answer, statements: takeStatements(platform.db)?.length ?? null };
  };
  return {
    async ask(placed: PlacedExample): Promise<TestAnswer> {
      const { coordinate, example } = placed;
      const isCounted = coordinate.startsWith('Query.') && !isRaising(example);
      if (!isCounted) return askExample(platform, example);
      // Signing in takes statements of its own.
      if (example.viewer !== undefined) await platform.tokenOf(example.viewer);
      const { answer, statements } = await askAsNew(example);
      if (statements !== null) {
        counts.set(titleOf(placed), statements);
        // What is read at intervals, or anew after a while, may have come in between.
        if (statements > (pinned[titleOf(placed)] ?? statements)) {
          counts.set(titleOf(placed), (await askAsNew(example)).statements ?? 0);
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
  if (process.env.TEST_DATABASE_URL) {
    throw new Error(
      'Statements are heard on the embedded database alone: unset TEST_DATABASE_URL.',
    );
  }
  const examples = allExamples(readReference());
  const db = await openTestDatabase();
  try {
    // What changes slowly is in memory then, so that counts do not depend on who has asked before.
    const first = await startTestPlatform({ db, hasLimits: false });
    for (const { coordinate, example } of examples) {
      if (coordinate.startsWith('Query.')) await askExample(first, example);
    }
    await first.close();
    const platform = await startTestPlatform({ db });
    const counter = statementCounter(platform);
    for (const placed of examples) await counter.ask(placed);
    writeFileSync(file, `${JSON.stringify(counter.counts(), null, 2)}\n`);
    await platform.close();
    await writeRestStatements(db);
  } finally {
    await db.close();
  }
}

if (import.meta.main) await writeStatements();
