import type { Resolvers } from '../../../engine/schema.generated.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { awardManyPoints, awardPoints, deductPoints } from './awards.actions.ts';

export const awardsResolvers = {
  Mutation: {
    async awardLoyaltyPoints(_root, { input }, { db, clock, viewer, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-9219');
      const asked = { account, request: input };
      const ledgerEntry = await awardPoints(db, viewer, asked, clock.now(), raise);
      return { pointsAwarded: input.points, ledgerEntry };
    },
    async bulkAwardLoyaltyPoints(_root, { input }, { db, clock, viewer, raise }) {
      const { reasonCode, note } = input;
      const items = input.awards.filter((each) => each != null);
      const results = await awardManyPoints(
        db,
        viewer,
        { items, reasonCode, note },
        clock.now(),
        raise,
      );
      return {
        inserted: results
          .filter(({ failure }) => failure === null)
          .map(({ item, entry }) => ({
            accountNumber: item.accountNumber,
            pointsAwarded: item.points,
            ledgerEntry: entry,
          })),
        failed: results.flatMap(({ item, failure }) =>
          failure
            ? [
                {
                  accountNumber: item.accountNumber,
                  idempotencyKey: item.idempotencyKey,
                  errorCode: failure.code,
                  errorMessage: failure.message,
                },
              ]
            : [],
        ),
      };
    },
    async deductLoyaltyPoints(_root, { input }, { db, clock, viewer, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-9219');
      const asked = { account, request: input };
      const ledgerEntry = await deductPoints(db, viewer, asked, clock.now(), raise);
      return { pointsDeducted: input.points, ledgerEntry };
    },
  },
} satisfies Resolvers;
