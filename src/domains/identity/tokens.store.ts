import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadOne } from '../../database/batching/loaders.ts';
import type { Database } from '../../database/database.ts';
import { isAnyOf, statement } from '../../database/statements.ts';
import {
  organizations,
  partnerUsers,
  passwordResets,
  preSignedTokens,
  refreshTokens,
  users,
} from './tables.ts';
import type { Holder } from './tokens.rules.ts';

export type RefreshTokenRow = typeof refreshTokens.$inferSelect;
type PreSignedTokenRow = typeof preSignedTokens.$inferSelect;

const selectRefreshToken = statement('refresh_token_by_hash', (query) =>
  query
    .select()
    .from(refreshTokens)
    .where(eq(refreshTokens.tokenHash, sql.placeholder('tokenHash'))),
);

export async function findRefreshToken(
  db: Database,
  tokenHash: string,
): Promise<RefreshTokenRow | null> {
  const [token] = await selectRefreshToken(db, { tokenHash });
  return token ?? null;
}

export async function addRefreshToken(
  db: Database,
  token: typeof refreshTokens.$inferInsert,
): Promise<void> {
  await db.query.insert(refreshTokens).values(token);
}

/**
 * Adds the token of someone who has just shown a password, where it still is the password. False
 * where another request has changed it meanwhile: with the password, its tokens ended.
 */
export async function addRefreshTokenForPassword(
  db: Database,
  token: typeof refreshTokens.$inferInsert & { readonly holderKind: 'customer' | 'partner' },
  passwordHash: string,
): Promise<boolean> {
  const holder = { customer: users, partner: partnerUsers }[token.holderKind];
  // The lock makes whoever changes the password at this moment wait and see this token.
  const { rows } = (await db.query.execute(sql`
    insert into ${refreshTokens}
      (token_hash, holder_kind, holder_id, token_generation, issued_at, expires_at)
    select ${token.tokenHash}, ${token.holderKind}, ${holder.id}, ${token.tokenGeneration},
      ${token.issuedAt.toString()}::timestamptz, ${token.expiresAt.toString()}::timestamptz
    from ${holder}
    where ${holder.id} = ${token.holderId} and ${holder.passwordHash} = ${passwordHash}
    for share
    returning id`)) as unknown as { rows: readonly unknown[] };
  return rows.length > 0;
}

/** Ends one token of the holder's. Null where the holder has no such token that is still open. */
export async function invalidateRefreshToken(
  db: Database,
  holder: Holder,
  tokenHash: string,
  invalidatedAt: Temporal.Instant,
): Promise<RefreshTokenRow | null> {
  const [ended] = await db.query
    .update(refreshTokens)
    .set({ invalidatedAt })
    .where(
      and(
        eq(refreshTokens.tokenHash, tokenHash),
        eq(refreshTokens.holderKind, holder.kind),
        eq(refreshTokens.holderId, holder.id),
        isNull(refreshTokens.invalidatedAt),
      ),
    )
    .returning();
  return ended ?? null;
}

/** Ends every token of a holder's: refresh tokens at once, access tokens by their generation. */
export async function endAllTokens(
  tx: Database,
  holder: Holder,
  invalidatedAt: Temporal.Instant,
): Promise<void> {
  const table = { customer: users, partner: partnerUsers, organization: organizations }[
    holder.kind
  ];
  await tx.query
    .update(table)
    .set({ tokenGeneration: sql`${table.tokenGeneration} + 1` })
    .where(eq(table.id, holder.id));
  await endRefreshTokens(tx, holder, invalidatedAt);
}

export async function endRefreshTokens(
  tx: Database,
  holder: Holder,
  invalidatedAt: Temporal.Instant,
): Promise<void> {
  await tx.query
    .update(refreshTokens)
    .set({ invalidatedAt })
    .where(
      and(
        eq(refreshTokens.holderKind, holder.kind),
        eq(refreshTokens.holderId, holder.id),
        isNull(refreshTokens.invalidatedAt),
      ),
    );
}

/** A pre-signed token that can still be used, with its user. */
export async function findPreSignedToken(db: Database, tokenHash: string, now: Temporal.Instant) {
  const [row] = await db.query
    .select({ token: preSignedTokens, user: users })
    .from(preSignedTokens)
    .innerJoin(users, eq(users.id, preSignedTokens.userId))
    .where(
      and(
        eq(preSignedTokens.tokenHash, tokenHash),
        isNull(preSignedTokens.invalidatedAt),
        sql`${preSignedTokens.expiresAt} > ${now.toString()}`,
      ),
    );
  return row ?? null;
}

const selectPreSignedTokens = statement('pre_signed_tokens_by_id', (query) =>
  query.select().from(preSignedTokens).where(isAnyOf(preSignedTokens.id, 'ids')),
);

/** A pre-signed token by its identifier, which must come from a token of ours. */
export const preSignedTokenById = loadOne<number, PreSignedTokenRow>(
  'identity.preSignedTokenById',
  (db, ids) => selectPreSignedTokens(db, { ids }),
  ({ id }) => id,
);

export async function addPreSignedToken(
  db: Database,
  token: typeof preSignedTokens.$inferInsert,
): Promise<void> {
  await db.query.insert(preSignedTokens).values(token);
}

/** Ends every pre-signed token of a user's, and with it the sessions that it has opened. */
export async function endPreSignedTokens(
  tx: Database,
  userId: number,
  invalidatedAt: Temporal.Instant,
): Promise<void> {
  await tx.query
    .update(preSignedTokens)
    .set({ invalidatedAt })
    .where(and(eq(preSignedTokens.userId, userId), isNull(preSignedTokens.invalidatedAt)));
}

export async function addPasswordReset(
  db: Database,
  reset: typeof passwordResets.$inferInsert,
): Promise<void> {
  await db.query.insert(passwordResets).values(reset);
}

function isOpenReset(userId: number, tokenHash: string, now: Temporal.Instant) {
  return and(
    eq(passwordResets.userId, userId),
    eq(passwordResets.tokenHash, tokenHash),
    isNull(passwordResets.usedAt),
    sql`${passwordResets.expiresAt} > ${now.toString()}`,
  );
}

export async function hasOpenPasswordReset(
  db: Database,
  userId: number,
  tokenHash: string,
  now: Temporal.Instant,
): Promise<boolean> {
  return (await db.query.$count(passwordResets, isOpenReset(userId, tokenHash, now))) > 0;
}

/** Uses a reset up. False where another request was first, or it is no longer open. */
export async function usePasswordReset(
  tx: Database,
  userId: number,
  tokenHash: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const used = await tx.query
    .update(passwordResets)
    .set({ usedAt: now })
    .where(isOpenReset(userId, tokenHash, now))
    .returning({ id: passwordResets.id });
  return used.length > 0;
}

/** Ends the resets of a user that are still open. */
export async function endPasswordResets(
  tx: Database,
  userId: number,
  usedAt: Temporal.Instant,
): Promise<void> {
  await tx.query
    .update(passwordResets)
    .set({ usedAt })
    .where(and(eq(passwordResets.userId, userId), isNull(passwordResets.usedAt)));
}
