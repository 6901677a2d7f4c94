import type { PageArguments } from '../../../contract/pagination.ts';
import { holdsAnyGroup, type Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import { type Connection, pageOfList } from '../../../engine/connections.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { permissionsByRoles } from '../access/reach.rules.ts';
import {
  accountsGranted,
  granteeOf,
  portfolioInReach,
  portfoliosBelow,
} from '../access/reach.store.ts';
import type { PortfolioRow } from '../access/roles.store.ts';
import { type AccountRow, accountById, accountsOfUser } from '../account/accounts.store.ts';
import { accountsOfPortfolio } from './portfolios.store.ts';

export const portfoliosResolvers = {
  Query: {
    portfolio: async (_parent, { portfolioNumber }, { db, viewer }) => {
      const mark = { number: portfolioNumber };
      return (await db.read(portfolioInReach, { scope: viewer, mark }))?.portfolio ?? null;
    },
    async portfolioByReference(_parent, { portfolioReference }, { db, viewer, raise }) {
      const found = await db.read(portfolioInReach, { scope: viewer, mark: portfolioReference });
      // A reference is two texts, which no subject can name, so what it leads to is asked here.
      const isAllowed =
        found !== null &&
        holdsAnyGroup(permissionsByRoles(viewer, found.roles), [
          ['CAN_ACCESS_CUSTOMER_QUERIES'],
          ['CAN_QUERY_PORTFOLIOS'],
        ]);
      return isAllowed ? found.portfolio : raise('KT-CT-9409');
    },
  },
  PortfolioType: {
    depth: ({ path }) => path.length - 1,
    // A role reaches downwards, so what stands above may be out of reach.
    parent: async ({ parentId }, _args, { db, viewer }) =>
      parentId === null ? null : portfolioWithin(db, viewer, parentId),
    leadAccountNumber: async ({ leadAccountId }, _args, { db }) =>
      leadAccountId === null ? null : (await db.read(accountById, leadAccountId))?.number,
    async accounts({ id }, args, { db, viewer }) {
      // Who reaches a portfolio reaches all of it; others see their own part, which is short.
      const mark = { id };
      const isReached = (await db.read(portfolioInReach, { scope: viewer, mark })) !== null;
      if (isReached) return accountsOfPortfolio(db, id, args);
      const own = await ownAccounts(db, viewer);
      const within = own.filter(({ portfolioId }) => portfolioId === id);
      return pageOfList('PortfolioType.accounts own', within, ({ number }) => number, args);
    },
    async ancestors({ path }, args, { db, viewer }) {
      const above = path.slice(0, -1);
      const found = await Promise.all(above.map((id) => portfolioWithin(db, viewer, id)));
      return pageOfPortfolios('PortfolioType.ancestors', found, args);
    },
    async descendants({ id }, args, { db, viewer }) {
      const below = await db.read(portfoliosBelow, id);
      const found = await Promise.all(
        below.map(({ portfolio }) => portfolioWithin(db, viewer, portfolio.id)),
      );
      return pageOfPortfolios('PortfolioType.descendants', found, args);
    },
  },
} satisfies Resolvers;

async function portfolioWithin(
  db: Database,
  viewer: Viewer,
  id: number,
): Promise<PortfolioRow | null> {
  return (await db.read(portfolioInReach, { scope: viewer, mark: { id } }))?.portfolio ?? null;
}

/** All accounts of a viewer that does not reach every account. */
async function ownAccounts(db: Database, viewer: Viewer): Promise<readonly AccountRow[]> {
  const { kind, id } = granteeOf(viewer);
  const found =
    kind === 'user'
      ? await db.read(accountsOfUser, id)
      : await db.read(accountsGranted, `${kind} ${id}`);
  return found.map(({ account }) => account);
}

function pageOfPortfolios(
  name: string,
  portfolios: readonly (PortfolioRow | null)[],
  args: PageArguments,
): Connection<PortfolioRow> {
  const found = portfolios.filter((portfolio) => portfolio !== null);
  return pageOfList(name, found, ({ number }) => number, args);
}
