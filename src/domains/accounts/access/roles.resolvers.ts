import type { NodeKind } from '../../../engine/context.ts';
import { intKey, nodeIdOf } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accountById } from '../account/accounts.store.ts';
import { isBrandChosen } from '../account/brands.rules.ts';
import { rolesOnAccountOf, visibleItems, visiblePortfolioRoles } from './access.actions.ts';
import { accountsOfUser } from './access.store.ts';
import {
  accountRolesOfUser,
  findAccountUserRole,
  findPortfolioUserRole,
  portfolioById,
} from './roles.store.ts';

export const rolesResolvers = {
  AccountUserType: {
    async accounts({ id }, args, { db, viewer, contributions }) {
      const { restrictToAccountNumbers, excludeAccountTypes } = args;
      const accounts = await db.read(accountsOfUser, id);
      const chosen = accounts
        .map(({ account }) => account)
        .filter(
          (account) =>
            isBrandChosen(account.brand, args) &&
            (!restrictToAccountNumbers || restrictToAccountNumbers.includes(account.number)) &&
            !excludeAccountTypes?.includes(account.accountType),
        );
      const seen = await visibleItems(db, viewer, id, chosen, (account) => account.number);
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
      const seen = await visibleItems(db, viewer, id, chosen, ({ number }) => number);
      return seen.map(({ role }) => role);
    },
    async portfolioUserRoles({ id }, { portfolioNumber, accountNumber }, { db, viewer }) {
      const roles = await visiblePortfolioRoles(db, viewer, id);
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
    async portfolioIds({ id }, args, { db, viewer }) {
      const roles = await visiblePortfolioRoles(db, viewer, id);
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
