import type { Resolvers } from '../../../engine/schema.generated.ts';
import {
  agreeOnContribution,
  contributionsToCome,
  endContribution,
} from './contributions.actions.ts';
import {
  contributionAgreementById,
  contributionsOfAccount,
  everyScheme,
  periodsOfAgreement,
  schemeById,
} from './contributions.store.ts';

export const contributionsResolvers = {
  Query: {
    contributionSchemes: (_root, _args, { db }) => everyScheme(db),
  },
  Mutation: {
    async createContributionAgreement(_root, { input }, { db, clock, raise }) {
      const agreement = await agreeOnContribution(db, input, clock.now(), raise);
      return { contributionAgreement: agreement };
    },
    async endContributionAgreement(_root, { input }, { db, clock, viewer, raise }) {
      const request = { id: input.contributionAgreementId, endAt: input.endAt ?? null };
      const agreement = await endContribution(db, viewer, request, clock.now(), raise);
      return { contributionAgreement: agreement };
    },
  },
  AccountType: {
    contributionAgreements: ({ id }, _args, { db }) => db.read(contributionsOfAccount, id),
  },
  ContributionSchemeType: {
    acceptingContributions: ({ acceptsContributions }) => acceptsContributions,
    taxable: ({ isTaxable }) => isTaxable,
  },
  ContributionAgreementType: {
    amount: ({ amountPence }) => amountPence,
    contributionScheme: ({ schemeId }, _args, { db }) => db.read(schemeById, schemeId),
    periods: ({ id }, page, { db }) => periodsOfAgreement(db, id, page),
  },
  ContributionPeriodType: {
    agreement: async ({ agreementId }, _args, { db }) => {
      const agreement = await db.read(contributionAgreementById, agreementId);
      if (!agreement) throw new Error(`Agreement ${agreementId} on a contribution is missing`);
      return agreement;
    },
    periodFrom: ({ fromAt }) => fromAt,
    periodTo: ({ toAt }) => toAt,
  },
  PeriodBasedDocumentType: {
    unfulfilledContributionItems: ({ accountId, toOn }, _args, { db }) =>
      accountId === null ? [] : contributionsToCome(db, accountId, toOn),
  },
  ContributionItemType: {
    grossAmount: ({ netPence, taxPence }) => netPence + taxPence,
    netAmount: ({ netPence }) => netPence,
    salesTaxAmount: ({ taxPence }) => taxPence,
    scheme: ({ schemeCode }) => schemeCode,
  },
} satisfies Resolvers;
