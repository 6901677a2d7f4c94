import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import { worldSteps } from './tables.ts';

const beginning = 'begun';

/** When the demonstration world was begun; null in a database that has none. */
export async function worldBegunAt(db: Database): Promise<Temporal.Instant | null> {
  const [begun] = await db.query.select().from(worldSteps).where(eq(worldSteps.name, beginning));
  return begun?.finishedAt ?? null;
}

export async function beginWorld(db: Database, now: Temporal.Instant): Promise<void> {
  await recordWorldStep(db, beginning, now);
}

/** The names of the steps that are in place. */
export async function finishedWorldSteps(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db.query.select({ name: worldSteps.name }).from(worldSteps);
  return new Set(rows.map(({ name }) => name));
}

export async function recordWorldStep(
  tx: Database,
  name: string,
  finishedAt: Temporal.Instant,
): Promise<void> {
  await tx.query.insert(worldSteps).values({ name, finishedAt });
}
