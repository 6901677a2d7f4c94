import type { Resolvers } from '../../engine/schema.generated.ts';
import { portfolioById } from './roles.store.ts';

export const accountsResolvers = {
  AccountType: {
    portfolio: ({ portfolioId }, _args, { db }) =>
      portfolioId === null ? null : db.read(portfolioById, portfolioId),
  },
  PortfolioType: {
    depth: ({ path }) => path.length - 1,
    parent: ({ parentId }, _args, { db }) =>
      parentId === null ? null : db.read(portfolioById, parentId),
  },
} satisfies Resolvers;
