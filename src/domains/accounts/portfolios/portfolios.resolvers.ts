import type { PageArguments } from '../../../contract/pagination.ts';
import { holdsAnyGroup, type Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import { type Connection, pageOfList } from '../../../engine/connections.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accessibleAccounts, visiblePortfolioRoles } from '../access/access.actions.ts';
import { permissionsByRoles } from '../access/access.rules.ts';
import { accessiblePortfolio } from '../access/portfolio-access.store.ts';
import { type PortfolioRow, portfolioById } from '../access/roles.store.ts';
import { accountById } from '../account/accounts.store.ts';
import { isBrandChosen } from '../account/brands.rules.ts';
import { accountsOfPortfolio, portfoliosBelow } from './portfolios.store.ts';

export const portfoliosResolvers = {
  Query: {
    portfolio: async (_parent, { portfolioNumber }, { db, viewer }) => {
      const mark = { number: portfolioNumber };
      return (await db.read(accessiblePortfolio, { scope: viewer, mark }))?.portfolio ?? null;
    },
    async portfolioByReference(_parent, { portfolioReference }, { db, viewer, raise }) {
      const access = await db.read(accessiblePortfolio, {
        scope: viewer,
        mark: portfolioReference,
      });
      // A reference is two texts, which no subject can name, so permissions are checked here.
      const isAllowed =
        access !== null &&
        holdsAnyGroup(permissionsByRoles(viewer, access.roles), [
          ['CAN_ACCESS_CUSTOMER_QUERIES'],
          ['CAN_QUERY_PORTFOLIOS'],
        ]);
      return isAllowed ? access.portfolio : raise('KT-CT-9409');
    },
  },
  PortfolioType: {
    depth: ({ path }) => path.length - 1,
    // A role gives access downwards, so the viewer may have none to what stands above.
    parent: async ({ parentId }, _args, { db, viewer }) =>
      parentId === null ? null : portfolioWithin(db, viewer, parentId),
    leadAccountNumber: async ({ leadAccountId }, _args, { db }) =>
      leadAccountId === null ? null : (await db.read(accountById, leadAccountId))?.number,
    async accounts({ id }, args, { db, viewer }) {
      // Access to a portfolio is access to all of it; others see their own part, which is short.
      const mark = { id };
      if (await db.read(accessiblePortfolio, { scope: viewer, mark })) {
        return accountsOfPortfolio(db, id, args);
      }
      const own = await accessibleAccounts(db, viewer);
      const within = (own === 'EVERY_ACCOUNT' ? [] : own).filter(
        ({ portfolioId }) => portfolioId === id,
      );
      return pageOfList('PortfolioType.accounts own', within, ({ number }) => number, args);
    },
    async ancestors({ path }, args, { db, viewer }) {
      const above = path.slice(0, -1);
      const ancestors = await Promise.all(above.map((id) => portfolioWithin(db, viewer, id)));
      return pageOfPortfolios('PortfolioType.ancestors', ancestors, args);
    },
    async descendants({ id }, args, { db, viewer }) {
      const below = await db.read(portfoliosBelow, id);
      const descendants = await Promise.all(
        below.map(({ portfolio }) => portfolioWithin(db, viewer, portfolio.id)),
      );
      return pageOfPortfolios('PortfolioType.descendants', descendants, args);
    },
  },
  AccountType: {
    portfolio: ({ portfolioId }, _args, { db }) =>
      portfolioId === null ? null : db.read(portfolioById, portfolioId),
  },
  AccountUserType: {
    async portfolios({ id }, args, { db, viewer }) {
      const roles = await visiblePortfolioRoles(db, viewer, id);
      const portfolios = await Promise.all(
        roles.map(({ portfolioId }) => db.read(portfolioById, portfolioId)),
      );
      const chosen = portfolios
        .filter((portfolio) => portfolio !== null)
        .filter(({ brand }) => isBrandChosen(brand, args));
      return pageOfList('AccountUserType.portfolios', chosen, ({ number }) => number, args);
    },
  },
} satisfies Resolvers;

async function portfolioWithin(
  db: Database,
  viewer: Viewer,
  id: number,
): Promise<PortfolioRow | null> {
  return (await db.read(accessiblePortfolio, { scope: viewer, mark: { id } }))?.portfolio ?? null;
}

function pageOfPortfolios(
  name: string,
  portfolios: readonly (PortfolioRow | null)[],
  args: PageArguments,
): Connection<PortfolioRow> {
  const present = portfolios.filter((portfolio) => portfolio !== null);
  return pageOfList(name, present, ({ number }) => number, args);
}
