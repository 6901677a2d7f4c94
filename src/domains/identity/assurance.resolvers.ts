import { contractError } from '../../contract/errors.ts';
import type { Viewer } from '../../contract/viewer.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import { applicationsOf, findVerification, mfaDevicesOf } from './users.store.ts';

/**
 * How a user secures its account is not for whoever has a link of the user's to know.
 *
 * @throws CodedError KT-CT-1111 for viewers who are no account users, or narrowed to one purpose.
 */
function requireUser(viewer: Viewer): number {
  if (viewer.kind !== 'customer' || viewer.narrowedTo) throw contractError('KT-CT-1111');
  return viewer.userId;
}

export const assuranceResolvers = {
  Query: {
    authorizedApplications: (_root, _args, { db, viewer }) =>
      applicationsOf(db, requireUser(viewer)),
    mfaDevices: (_root, _args, { db, viewer }) => mfaDevicesOf(db, requireUser(viewer)),
    async verificationStatus(_root, { email }, { db }) {
      const verification = await findVerification(db, email);
      return { email, status: verification?.status ?? 'NOT_SENT' };
    },
  },
} satisfies Resolvers;
