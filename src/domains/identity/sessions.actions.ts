import type { Temporal } from 'temporal-polyfill';
import type { Viewer } from '../../contract/viewer.ts';
import type { Context } from '../../engine/context.ts';
import type { PreSignedTokenScope } from '../../engine/schema.generated.ts';
import { secretToken } from '../../kernel/identifiers.ts';
import { hasAccessToUser, sharedAccountIds } from '../accounts/index.ts';
import { keysOf } from './keys.actions.ts';
import { mayIssue } from './scopes.rules.ts';
import { hashSecret, openSecret, sealSecret } from './secrets.rules.ts';
import type { Holder } from './tokens.rules.ts';
import { addPreSignedToken, endAllTokens, endPreSignedTokens } from './tokens.store.ts';
import {
  findUserByEmail,
  replaceSecretKey,
  revokeApplications,
  revokeSecretKey,
  sealedKeyOfUser,
} from './users.store.ts';

/** Whom the viewer's tokens were issued to. */
export function holderOfViewer(viewer: Viewer): Holder {
  switch (viewer.kind) {
    case 'customer':
      return { kind: 'customer', id: viewer.userId };
    case 'partner':
      return { kind: 'partner', id: viewer.partnerUserId };
    case 'organization':
      return { kind: 'organization', id: viewer.organizationId };
  }
}

/**
 * Ends every token and pre-signed token of the viewer and says from when on. With third parties, the
 * applications that act in its name and its API key, which they use, end as well: ours.
 */
export async function endSessions(
  { db, clock, viewer }: Context,
  includeThirdParties: boolean,
): Promise<Temporal.Instant> {
  const now = clock.now();
  await db.transaction(async (tx) => {
    await endAllTokens(tx, holderOfViewer(viewer), now);
    if (viewer.kind !== 'customer') return;
    await endPreSignedTokens(tx, viewer.userId, now);
    if (!includeThirdParties) return;
    await revokeApplications(tx, viewer.userId, now);
    await revokeSecretKey(tx, viewer.userId, now);
  });
  return now;
}

const longestPreSignedDays = 90;

/**
 * Issues a pre-signed token for a user whom the viewer has access to. It opens those of the user's
 * accounts on which the viewer may itself do all that the scope allows; all of them, also later
 * ones, where the viewer has access to every account.
 *
 * @throws CodedError KT-CT-1131 for a duration that is not allowed or a scope beyond the viewer's
 * own permissions, KT-CT-1128 where it has access to no such user.
 */
export async function issuePreSignedToken(
  context: Context<'KT-CT-1128' | 'KT-CT-1131'>,
  email: string,
  days: number,
  scope: PreSignedTokenScope,
): Promise<{ token: string; expiresAt: Temporal.Instant }> {
  const { db, clock, viewer, raise } = context;
  if (days < 1 || days > longestPreSignedDays) {
    const message = `A pre-signed token is valid for 1 to ${longestPreSignedDays} days.`;
    raise('KT-CT-1131', { validationErrors: [{ message, inputPath: ['numberOfDaysAllowed'] }] });
  }
  if (!mayIssue(viewer.permissions, scope)) {
    const message = 'The scope goes beyond what the viewer may do itself.';
    raise('KT-CT-1131', { validationErrors: [{ message, inputPath: ['scope'] }] });
  }
  const user = await findUserByEmail(db, email);
  if (!user || !(await hasAccessToUser(db, viewer, user.id))) return raise('KT-CT-1128');
  const accountIds = await sharedAccountIds(db, viewer, user.id, (held) => mayIssue(held, scope));
  if (accountIds !== 'EVERY_ACCOUNT' && accountIds.length === 0) return raise('KT-CT-1128');
  const token = secretToken();
  const createdAt = clock.now();
  const expiresAt = createdAt.add({ hours: 24 * days });
  await addPreSignedToken(db, {
    tokenHash: hashSecret(token),
    userId: user.id,
    scope,
    accountIds: accountIds === 'EVERY_ACCOUNT' ? null : accountIds,
    createdAt,
    expiresAt,
  });
  return { token, expiresAt };
}

const secretKeyPrefix = 'sk_live_';

/** Replaces a user's API key by a new one, which the user can read on itself. */
export async function renewSecretKey({ db, clock }: Context, userId: number): Promise<void> {
  const { sealing } = await keysOf(db);
  const key = secretToken(secretKeyPrefix);
  await db.transaction((tx) =>
    replaceSecretKey(tx, {
      userId,
      keyHash: hashSecret(key),
      sealedKey: sealSecret(sealing, key),
      createdAt: clock.now(),
    }),
  );
}

/** A user's API key in the clear; null where it has none. */
export async function secretKeyOf({ db }: Context, userId: number): Promise<string | null> {
  const [key, { sealing }] = await Promise.all([db.read(sealedKeyOfUser, userId), keysOf(db)]);
  return key && openSecret(sealing, key.sealedKey);
}
