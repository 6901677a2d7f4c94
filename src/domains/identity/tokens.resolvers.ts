import { contractError } from '../../contract/errors.ts';
import type { Viewer } from '../../contract/viewer.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import { contractErrorsOf } from '../platform/index.ts';
import { hashSecret } from './secrets.rules.ts';
import {
  endSessions,
  holderOfViewer,
  issuePreSignedToken,
  renewSecretKey,
} from './sessions.actions.ts';
import { obtainToken } from './tokens.actions.ts';
import { invalidateRefreshToken } from './tokens.store.ts';
import { userById } from './users.store.ts';

/**
 * A link that is good for one thing must not take away the keys to everything.
 *
 * @throws CodedError KT-CT-1111 for a viewer whom a pre-signed token narrows.
 */
function requireWhole(viewer: Viewer): void {
  if (viewer.kind === 'customer' && viewer.narrowedTo) throw contractError('KT-CT-1111');
}

export const tokensResolvers = {
  Mutation: {
    obtainKrakenToken: (_root, { input }, context) => obtainToken(context, input),
    async invalidateRefreshToken(_root, { input }, { db, clock, viewer, raise }) {
      const { refreshToken } = input;
      const hash = hashSecret(refreshToken);
      const ended = await invalidateRefreshToken(db, holderOfViewer(viewer), hash, clock.now());
      if (!ended) return raise('KT-CT-1130');
      return { token: { key: refreshToken, expiryDt: ended.expiresAt, isValid: false } };
    },
    async forceReauthentication(_root, { input }, context) {
      requireWhole(context.viewer);
      const effectiveAt = await endSessions(context, input.includeThirdParties);
      return { effectiveAt, tokensInvalidated: true };
    },
    async generatePreSignedToken(_root, { email, numberOfDaysAllowed, scope }, context) {
      const issued = await issuePreSignedToken(context, email, numberOfDaysAllowed, scope);
      return { scope, token: issued.token, tokenExpiryDatetime: issued.expiresAt };
    },
    async regenerateSecretKey(_root, _args, context) {
      const { viewer, db, raise } = context;
      if (viewer.kind !== 'customer') return raise('KT-CT-11100');
      requireWhole(viewer);
      await renewSecretKey(context, viewer.userId);
      return { viewer: await db.read(userById, viewer.userId) };
    },
  },
  ObtainKrakenJSONWebToken: {
    possibleErrors: (_token, _args, { contract }) =>
      contractErrorsOf(contract, 'Mutation.obtainKrakenToken'),
  },
} satisfies Resolvers;
