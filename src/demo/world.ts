import { asc, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../database/database.ts';
import { accountsDemo } from '../domains/accounts/demo.ts';
import { identityDemo } from '../domains/identity/demo.ts';
import { platformDemo } from '../domains/platform/demo.ts';
import { worldSteps } from '../domains/platform/tables.ts';
import { salesDemo } from '../domains/sales/demo.ts';
import { type Clock, todayInLondon } from '../kernel/clock.ts';
import { seededRandom } from '../kernel/random.ts';
import { planTown } from './plan.ts';
import { townSeed } from './seed.ts';
import type { World, WorldStep } from './step.ts';

/** In the order in which they need one another. */
const steps: readonly WorldStep[] = [salesDemo, identityDemo, accountsDemo, platformDemo];

type Progress = (done: number, total: number, title: string) => void;

/**
 * Creates the demonstration world, or what is missing of it. Each step is one transaction that
 * also records it, so a world that was interrupted goes on where it stopped.
 */
export async function createWorld(
  db: Database,
  clock: Clock,
  report: Progress = () => {},
): Promise<void> {
  const begunAt = await beginning(db, clock);
  const finished = new Set((await finishedSteps(db)).map(({ name }) => name));
  const world: World = {
    plan: planTown(townSeed, todayInLondon({ now: () => begunAt })),
    random: seededRandom(townSeed),
    begunAt,
  };
  for (const [index, step] of steps.entries()) {
    report(index, steps.length, step.title);
    if (finished.has(step.name)) continue;
    await db.transaction(async (tx) => {
      await step.write(tx, world);
      await tx.query.insert(worldSteps).values({ name: step.name, finishedAt: clock.now() });
    });
  }
  report(steps.length, steps.length, 'the world is in place');
}

function finishedSteps(db: Database) {
  return db.query.select().from(worldSteps).orderBy(asc(worldSteps.finishedAt));
}

/** Every date in the world counts from the moment it was begun, also when it is finished later. */
async function beginning(db: Database, clock: Clock): Promise<Temporal.Instant> {
  const name = 'begun';
  await db.query.insert(worldSteps).values({ name, finishedAt: clock.now() }).onConflictDoNothing();
  const [begun] = await db.query.select().from(worldSteps).where(sql`${worldSteps.name} = ${name}`);
  return begun?.finishedAt ?? clock.now();
}
