import { sortedPermissions } from '../../contract/roles.ts';
import type { Viewer } from '../../contract/viewer.ts';
import { fieldsFrom } from '../../engine/detail-rows.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import {
  permissionsForUser,
  userIdsOnAccount,
  visiblePermissionsOfUser,
} from '../accounts/index.ts';
import { secretKeyOf } from './sessions.actions.ts';
import { detailsOfUser, personalDetailsOfUser, userById } from './users.store.ts';

function isSelf(viewer: Viewer, userId: number): boolean {
  return viewer.kind === 'customer' && viewer.userId === userId;
}

export const usersResolvers = {
  AccountUserType: {
    ...fieldsFrom(personalDetailsOfUser, [
      'alternativePhoneNumbers',
      'createdAt',
      'dateOfBirth',
      'hasFamilyIssues',
      'isDeceased',
      'label',
      'landline',
      'mobile',
      'pronouns',
      'title',
    ]),
    fullName: ({ givenName, familyName }) => `${givenName} ${familyName}`,
    async details({ id }, _args, { db, viewer }) {
      const [details, held] = await Promise.all([
        db.read(detailsOfUser, id),
        permissionsForUser(db, viewer, id),
      ]);
      const seesSensitive = held.has('CAN_VIEW_SENSITIVE_CUSTOMER_INFORMATION');
      return details.filter(({ isSensitive }) => !isSensitive || seesSensitive);
    },
    liveSecretKey: ({ id }, _args, context) => {
      const { viewer } = context;
      // A link that is good for one thing must not hand out the key to everything.
      const mayRead = isSelf(viewer, id) && viewer.kind === 'customer' && !viewer.narrowedTo;
      return mayRead ? secretKeyOf(context, id) : null;
    },
    async permissions({ id }, _args, { db, viewer }) {
      const held = isSelf(viewer, id)
        ? viewer.permissions
        : await visiblePermissionsOfUser(db, viewer, id);
      return sortedPermissions(held).map((permission) => ({ permission }));
    },
  },
  AccountType: {
    async users({ id }, _args, { db }) {
      const ids = await userIdsOnAccount(db, id);
      const users = await Promise.all(ids.map((userId) => db.read(userById, userId)));
      return users.filter((user) => user !== null);
    },
  },
  AccountUserRoleType: {
    user: ({ userId }, _args, { db }) => userOfRole(db.read(userById, userId)),
  },
  PortfolioUserRoleType: {
    user: ({ userId }, _args, { db }) => userOfRole(db.read(userById, userId)),
  },
} satisfies Resolvers;

async function userOfRole<Row>(reading: Promise<Row | null>): Promise<Row> {
  const user = await reading;
  if (!user) throw new Error('A role points at a user who is not there');
  return user;
}
