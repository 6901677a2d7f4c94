import type { Resolvers } from '../../../engine/schema.generated.ts';
import { admittedAccount } from '../../accounts/index.ts';
import {
  redeemAllPoints,
  redeemPoints,
  setPointsUser,
  transferPoints,
} from './redemptions.actions.ts';

export const redemptionsResolvers = {
  Mutation: {
    async redeemLoyaltyPointsForAccountCredit(_root, { input }, { db, clock, raise }) {
      const { accountNumber, points } = input;
      const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-9201');
      const request = { points, idempotencyKey: input.idempotencyKey ?? null };
      return { pointsRedeemed: await redeemPoints(db, account, request, clock.now(), raise) };
    },
    async redeemOctoPointsForAccountCredit(_root, { input }, { db, clock, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-4177');
      const { points, left } = await redeemAllPoints(db, account, clock.now(), raise);
      return { pointsRedeemed: points, remainingPointsInWallet: left };
    },
    async transferLoyaltyPointsBetweenUsers(_root, { input }, { db, clock, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-1111');
      return { pointsTransferred: await transferPoints(db, account, input, clock.now(), raise) };
    },
    async setLoyaltyPointsUser(_root, { input }, { db, clock, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-9214');
      const { newLoyaltyPointsUserId: wanted } = input;
      const userId = await setPointsUser(db, account, wanted, clock.now(), raise);
      return { newLoyaltyPointsUserId: String(userId) };
    },
  },
} satisfies Resolvers;
