import { contractError } from '../../contract/errors.ts';
import type { Viewer } from '../../contract/viewer.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import { applicationsOf, findVerification, mfaDevicesOf } from './users.store.ts';

/** @throws CodedError KT-CT-1111 for viewers who are no account users. */
function requireUser(viewer: Viewer): number {
  if (viewer.kind !== 'customer') throw contractError('KT-CT-1111');
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
