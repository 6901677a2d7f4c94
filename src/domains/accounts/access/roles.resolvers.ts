import type { Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import { pageOfList } from '../../../engine/connections.ts';
import { intKey, type NodeKind, nodeIdOf } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accountById, accountsOfUser } from '../account/accounts.store.ts';
import { isBrandChosen } from '../account/brands.rules.ts';
import { rolesOnAccountOf } from './reach.actions.ts';
import {
  accountRolesOfUser,
  findAccountUserRole,
  findPortfolioUserRole,
  type PortfolioUserRoleRow,
  portfolioById,
  portfolioRolesOfUser,
} from './roles.store.ts';

export const rolesResolvers = {
  AccountUserType: {
    async accounts({ id }, args, { db, viewer, contributions }) {
      const { restrictToAccountNumbers, excludeAccountTypes } = args;
      const found = await db.read(accountsOfUser, id);
      const chosen = found
        .map(({ account }) => account)
        .filter(
          (account) =>
            isBrandChosen(account.brand, args) &&
            (!restrictToAccountNumbers || restrictToAccountNumbers.includes(account.number)) &&
            !excludeAccountTypes?.includes(account.accountType),
        );
      const seen = await seenBy(db, viewer, id, chosen, (account) => account.number);
      if (!args.excludeAccountsWithoutAgreements) return seen;
      const haveAgreements = await Promise.all(
        seen.map((account) => contributions.hasAgreements(db, account.id)),
      );
      return seen.filter((_account, index) => haveAgreements[index]);
    },
    async accountUserRoles({ id }, { accountNumber }, { db, viewer }) {
      const roles = await db.read(accountRolesOfUser, id);
      const accounts = await Promise.all(roles.map((role) => db.read(accountById, role.accountId)));
      const numbered = roles.map((role, index) => ({
        role,
        number: accounts[index]?.number ?? '',
      }));
      const chosen = numbered.filter(
        ({ number }) => accountNumber == null || number === accountNumber,
      );
      const seen = await seenBy(db, viewer, id, chosen, ({ number }) => number);
      return seen.map(({ role }) => role);
    },
    async portfolioUserRoles({ id }, { portfolioNumber, accountNumber }, { db, viewer }) {
      const roles = await rolesSeenBy(db, viewer, id);
      const portfolios = await Promise.all(
        roles.map((role) => db.read(portfolioById, role.portfolioId)),
      );
      const account =
        accountNumber == null
          ? null
          : (await db.read(accountsOfUser, id)).find(
              (each) => each.account.number === accountNumber,
            );
      const holder = account?.account.portfolioId;
      const holderPath = holder == null ? null : (await db.read(portfolioById, holder))?.path;
      return roles.filter(
        (role, index) =>
          (portfolioNumber == null || portfolios[index]?.number === portfolioNumber) &&
          (accountNumber == null || holderPath?.includes(role.portfolioId)),
      );
    },
    async portfolios({ id }, args, { db, viewer }) {
      const roles = await rolesSeenBy(db, viewer, id);
      const found = await Promise.all(
        roles.map(({ portfolioId }) => db.read(portfolioById, portfolioId)),
      );
      const chosen = found
        .filter((portfolio) => portfolio !== null)
        .filter(({ brand }) => isBrandChosen(brand, args));
      return pageOfList('AccountUserType.portfolios', chosen, ({ number }) => number, args);
    },
    async portfolioIds({ id }, args, { db, viewer }) {
      const roles = await rolesSeenBy(db, viewer, id);
      const portfolios = await Promise.all(
        roles.map((role) => db.read(portfolioById, role.portfolioId)),
      );
      return portfolios
        .filter((portfolio) => portfolio !== null && isBrandChosen(portfolio.brand, args))
        .map((portfolio) => portfolio?.id);
    },
  },
  AccountUserRoleType: {
    id: nodeIdOf('AccountUserRoleType'),
    account: async ({ accountId }, _args, { db }) =>
      required(await db.read(accountById, accountId)),
  },
  PortfolioUserRoleType: {
    id: nodeIdOf('PortfolioUserRoleType'),
    portfolio: async ({ portfolioId }, _args, { db }) =>
      required(await db.read(portfolioById, portfolioId)),
  },
} satisfies Resolvers;

/**
 * What the viewer may see of what belongs to a user's accounts: everything where the viewer is the
 * user, else what lies on accounts that the viewer reaches itself.
 */
async function seenBy<Item>(
  db: Database,
  viewer: Viewer,
  userId: number,
  items: readonly Item[],
  accountNumberOf: (item: Item) => string,
): Promise<readonly Item[]> {
  if (viewer.kind === 'customer' && viewer.userId === userId) return items;
  const reach = await Promise.all(
    items.map((item) => rolesOnAccountOf(db, viewer, { accountNumber: accountNumberOf(item) })),
  );
  return items.filter((_item, index) => reach[index] != null);
}

/** A user's roles on portfolios, as far as the viewer has a role on the same portfolio or above. */
async function rolesSeenBy(
  db: Database,
  viewer: Viewer,
  userId: number,
): Promise<readonly PortfolioUserRoleRow[]> {
  const roles = await db.read(portfolioRolesOfUser, userId);
  if (viewer.kind === 'partner') return [];
  if (viewer.kind === 'organization') return viewer.hasEveryAccount ? roles : [];
  if (viewer.userId === userId) return roles;
  const own = new Set(
    (await db.read(portfolioRolesOfUser, viewer.userId)).map(({ portfolioId }) => portfolioId),
  );
  const portfolios = await Promise.all(
    roles.map(({ portfolioId }) => db.read(portfolioById, portfolioId)),
  );
  return roles.filter((_role, index) => portfolios[index]?.path.some((id) => own.has(id)));
}

/** The database's own references keep such rows in place. */
function required<Row>(row: Row | null): Row {
  if (row === null) throw new Error('A role points at a row that is not there');
  return row;
}

export const accountUserRoleNodes: NodeKind = {
  type: 'AccountUserRoleType',
  async find({ db }, viewer, key) {
    const id = intKey(key);
    const role = id === null ? null : await findAccountUserRole(db, id);
    if (!role) return null;
    const { accountNumber } = role;
    return (await rolesOnAccountOf(db, viewer, { accountNumber })) ? role : null;
  },
};

export const portfolioUserRoleNodes: NodeKind = {
  type: 'PortfolioUserRoleType',
  async find({ db }, viewer, key) {
    const id = intKey(key);
    return id === null ? null : findPortfolioUserRole(db, viewer, id);
  },
};
