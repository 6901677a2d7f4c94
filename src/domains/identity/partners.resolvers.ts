import { permissionsOfRole, sortedPermissions } from '../../contract/roles.ts';
import type { NodeKind } from '../../engine/context.ts';
import { intKey, nodeIdOf } from '../../engine/nodes.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import { organisationById } from './organisations.store.ts';
import { findPartnerTeam, findPartnerUser, teamMembersOf } from './partners.store.ts';

export const partnersResolvers = {
  Query: {
    async partnerTeam(_root, { input }, { db, viewer, raise }) {
      return (await findPartnerTeam(db, viewer, input.number)) ?? raise('KT-CT-7731');
    },
    async partnerUser(_root, { email, number }, { db, viewer, raise }) {
      if ((email == null) === (number == null)) return raise('KT-CT-7724');
      const key = number != null ? { number } : { email: email ?? '' };
      return (await findPartnerUser(db, viewer, key)) ?? raise('KT-CT-7725');
    },
  },
  PartnerTeamType: {
    teamMembers: ({ id }, args, { db }) => teamMembersOf(db, id, args),
  },
  PartnerUserType: {
    id: nodeIdOf('PartnerUserType'),
    name: ({ givenName, familyName }) => `${givenName} ${familyName}`,
    organisation: ({ organisationId }, _args, { db }) => db.read(organisationById, organisationId),
    permissions: ({ role }) =>
      sortedPermissions(permissionsOfRole.partner[role]).map((permission) => ({ permission })),
  },
} satisfies Resolvers;

export const partnerUserNodes: NodeKind = {
  type: 'PartnerUserType',
  async find({ db }, viewer, key) {
    const id = intKey(key);
    // A partner user may always see itself; others by the permission of the query for them.
    const isSelf = viewer.kind === 'partner' && viewer.partnerUserId === id;
    const maySee = isSelf || viewer.permissions.has('CAN_QUERY_PARTNER_USERS');
    return id === null || !maySee ? null : findPartnerUser(db, viewer, { id });
  },
};
