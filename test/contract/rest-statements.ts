/** How many SQL statements each answering example of the REST API takes. `npm run statements` writes them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.ts';
import { demoSample } from '../../src/demo/viewers.ts';
import { restRoutes } from '../../src/rest/routes.ts';
import { takeStatements } from '../support/database.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';

const file = join(import.meta.dirname, 'rest-statements.json');

interface Counts {
  /** Read level by level, as by the first requests of a route. */
  readonly first: number;
  /** With what the first requests of the route have taught to read together. */
  readonly later: number;
}

type RestStatementCounts = Readonly<Record<string, Counts>>;

/** What was written down, by title: `getProduct, example 1`. */
export function pinnedRestStatements(): RestStatementCounts {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const answering = restRoutes.flatMap((route) =>
  route
    .examples(demoSample)
    .map((example, place) => ({ ...example, title: `${route.name}, example ${place + 1}` }))
    .filter(({ status = 200 }) => status === 200)
    .map((example, place) => ({ ...example, isFirstOfRoute: place === 0 })),
);

type Answering = (typeof answering)[number];

async function ask(platform: TestPlatform, { viewer, address }: Answering): Promise<number> {
  takeStatements(platform.db);
  await platform.rest(address, viewer === undefined ? {} : { as: viewer });
  return takeStatements(platform.db)?.length ?? 0;
}

/** The fewer of two: what is read at intervals, or anew after a while, may come in between. */
async function countOf(platform: TestPlatform, example: Answering): Promise<number> {
  return Math.min(await ask(platform, example), await ask(platform, example));
}

/** Null where statements cannot be counted. */
export async function countRestStatements(db: Database): Promise<RestStatementCounts | null> {
  if (takeStatements(db) === null) return null;
  const level = await startTestPlatform({ db, hasLimits: false, canPrefetch: false });
  const ahead = await startTestPlatform({ db, hasLimits: false });
  try {
    // What changes slowly is in memory then, so that counts do not depend on who has asked before.
    for (const example of answering) await ask(level, example);
    const counts: Record<string, Counts> = {};
    for (const example of answering) {
      if (example.isFirstOfRoute) {
        for (let time = 0; time < 2; time += 1) await ask(ahead, example);
      }
      counts[example.title] = {
        first: await countOf(level, example),
        later: await countOf(ahead, example),
      };
    }
    return counts;
  } finally {
    await level.close();
    await ahead.close();
  }
}

export async function writeRestStatements(db: Database): Promise<void> {
  writeFileSync(file, `${JSON.stringify(await countRestStatements(db), null, 2)}\n`);
}
