import { sortedPermissions } from '../../contract/roles.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import { rowOfViewer } from './authentication.actions.ts';

export const viewersResolvers = {
  Query: {
    viewer: (_root, _args, { viewer }) => rowOfViewer(viewer, 'customer'),
    thirdPartyViewer: (_root, _args, { viewer }) => rowOfViewer(viewer, 'organization'),
    partnerViewer: (_root, _args, { viewer }) => rowOfViewer(viewer, 'partner'),
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
