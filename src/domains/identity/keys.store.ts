import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import { linkKeys, sealingKeys, signingKeys } from './tables.ts';

export type SigningKeyRow = typeof signingKeys.$inferSelect;

/** The signing keys in use, the newest first. */
export function openSigningKeys(db: Database): Promise<SigningKeyRow[]> {
  return db.query
    .select()
    .from(signingKeys)
    .where(isNull(signingKeys.retiredAt))
    .orderBy(desc(signingKeys.createdAt), desc(signingKeys.id));
}

export async function addSigningKey(
  db: Database,
  key: typeof signingKeys.$inferInsert,
): Promise<void> {
  await db.query.insert(signingKeys).values(key);
}

/** False where there is no such key in use. */
export async function retireSigningKey(
  db: Database,
  id: string,
  retiredAt: Temporal.Instant,
): Promise<boolean> {
  const retired = await db.query
    .update(signingKeys)
    .set({ retiredAt })
    .where(and(eq(signingKeys.id, id), isNull(signingKeys.retiredAt)))
    .returning({ id: signingKeys.id });
  return retired.length > 0;
}

/** The sealing keys, the newest first. */
export function allSealingKeys(db: Database) {
  return db.query.select().from(sealingKeys).orderBy(desc(sealingKeys.id));
}

export async function addSealingKey(
  db: Database,
  key: Uint8Array,
  createdAt: Temporal.Instant,
): Promise<void> {
  await db.query.insert(sealingKeys).values({ key, createdAt });
}

/** The keys that sign addresses of documents, the newest first. */
export function allLinkKeys(db: Database) {
  return db.query.select().from(linkKeys).orderBy(desc(linkKeys.id));
}

export async function addLinkKey(
  db: Database,
  key: Uint8Array,
  createdAt: Temporal.Instant,
): Promise<void> {
  await db.query.insert(linkKeys).values({ key, createdAt });
}
