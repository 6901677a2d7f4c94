import { lt } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import { passwordResets, preSignedTokens, refreshTokens } from './tables.ts';

/** Removes what could be signed in with, or changed a password with, until before `before`. */
export async function removeTokensExpiredBefore(
  tx: Database,
  before: Temporal.Instant,
): Promise<void> {
  for (const table of [refreshTokens, preSignedTokens, passwordResets]) {
    await tx.query.delete(table).where(lt(table.expiresAt, before));
  }
}
