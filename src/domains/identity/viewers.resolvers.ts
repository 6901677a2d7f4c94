import { contractError } from '../../contract/errors.ts';
import { sortedPermissions } from '../../contract/roles.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import { organizationById, partnerUserById } from './partners.store.ts';
import { userById } from './users.store.ts';

export const viewersResolvers = {
  Query: {
    viewer(_root, _args, { db, viewer }) {
      if (viewer.kind !== 'customer') throw contractError('KT-CT-1111');
      return db.read(userById, viewer.userId);
    },
    thirdPartyViewer(_root, _args, { db, viewer }) {
      if (viewer.kind !== 'organization') throw contractError('KT-CT-1111');
      return db.read(organizationById, viewer.organizationId);
    },
    partnerViewer(_root, _args, { db, viewer }) {
      if (viewer.kind !== 'partner') throw contractError('KT-CT-1111');
      return db.read(partnerUserById, viewer.partnerUserId);
    },
  },
  ThirdPartyOrganizationType: {
    permissions: ({ permissions }) =>
      sortedPermissions(new Set(permissions)).map((permission) => ({ permission })),
  },
  PartnerViewerType: {
    name: ({ givenName, familyName }) => `${givenName} ${familyName}`,
    permissions: (_user, _args, { viewer }) =>
      sortedPermissions(viewer.permissions).map((permission) => ({ permission })),
  },
} satisfies Resolvers;
