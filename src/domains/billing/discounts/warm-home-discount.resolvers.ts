import type { Resolvers } from '../../../engine/schema.generated.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { maySeeHardship } from '../../accounts/index.ts';
import { applyForDiscount, eligibilityOf } from './warm-home-discount.actions.ts';
import { taxYearOf } from './warm-home-discount.rules.ts';
import { applicationById, applicationPage, recordPage } from './warm-home-discount.store.ts';

const schemeYears = {
  taxYear: ({ schemeYear }: { readonly schemeYear: number }) => taxYearOf(schemeYear),
  yearEnding: ({ schemeYear }: { readonly schemeYear: number }) => schemeYear + 1,
};

export const warmHomeDiscountResolvers = {
  AccountType: {
    async eligibilityForWarmHomeDiscount(account, _args, { db, clock, viewer }) {
      if (!maySeeHardship(viewer)) return null;
      const reason = await eligibilityOf(db, account, clock.now());
      return { isEligible: reason === null, rejectionReason: reason };
    },
    warmHomeDiscount: (account, _args, { viewer }) => (maySeeHardship(viewer) ? account : null),
  },
  WarmHomeDiscount: {
    applications: ({ id }, page, { db }) => applicationPage(db, id, page),
    records: ({ id }, page, { db }) => recordPage(db, id, page),
  },
  WarmHomeDiscountApplication: {
    ...schemeYears,
    updatedAt: ({ updatedAt }) => londonDateOf(updatedAt),
  },
  WarmHomeDiscountRecord: {
    ...schemeYears,
    credit: ({ creditPence }) => creditPence,
    qualifyingComponent: async ({ applicationId }, _args, { db }) =>
      applicationId === null
        ? null
        : ((await db.read(applicationById, applicationId))?.qualifyingComponent ?? null),
    qualifyingCriteria: async ({ applicationId }, _args, { db }) =>
      applicationId === null
        ? null
        : ((await db.read(applicationById, applicationId))?.qualifyingCriteria ?? null),
  },
  Mutation: {
    async createWarmHomeDiscountApplication(_root, args, { db, clock, raise }) {
      const { accountNumber, applicationInputs } = args;
      const request = {
        accountNumber,
        qualifyingCriteria: applicationInputs.qualifyingCriteria ?? null,
        qualifyingComponent: applicationInputs.qualifyingComponent ?? null,
      };
      const { id, faults } = await applyForDiscount(db, request, clock.now(), raise);
      return {
        id: id === null ? null : String(id),
        errors: faults.map(({ field, code, message }) => ({
          field,
          errors: [{ __typename: 'SerializerErrorType', code, message }],
        })),
      };
    },
  },
} satisfies Resolvers;
