import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { virtualKeys } from './onboarding.tables.ts';

/** The public key for the vehicles of a vendor, PEM; null where it asks for none. */
export async function publicKeyFor(db: Database, provider: string): Promise<string | null> {
  const [row] = await db.query
    .select({ publicKey: virtualKeys.publicKey })
    .from(virtualKeys)
    .where(eq(virtualKeys.provider, provider));
  return row?.publicKey ?? null;
}

/** Keeps a pair of keys, unless there is one for the vendor already. */
export async function addVirtualKey(
  db: Database,
  values: Omit<typeof virtualKeys.$inferInsert, 'createdAt'>,
  createdAt: Temporal.Instant,
): Promise<void> {
  await db.query
    .insert(virtualKeys)
    .values({ ...values, createdAt })
    .onConflictDoNothing();
}
