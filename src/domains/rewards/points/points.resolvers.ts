import { raise as raiseAny } from '../../../contract/errors.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import {
  accountNumberOf,
  accountOf,
  admittedAccount,
  hasAccessToUser,
  permissionsOnAccount,
} from '../../accounts/index.ts';
import { programmeOfBrand } from '../programme/programmes.store.ts';
import { entriesOfUser, entryOfKey } from './entries.store.ts';
import { balanceOfUser, pointsOfAccountUser } from './points.actions.ts';
import { worthPence } from './points.rules.ts';

export const pointsResolvers = {
  Query: {
    async loyaltyPointsBalance(_root, { input }, { db, viewer, raise }) {
      if (!input) return raise('KT-CT-9222');
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-9216');
      const accountUserId = input.accountUserId ?? null;
      const points = await balanceOfUser(db, viewer, { account, accountUserId }, raise);
      return { loyaltyPoints: points, totalMonetaryAmount: worthPence(points) };
    },
    loyaltyPointLedgers(_root, { input }, { db, viewer, raise }) {
      if (input) return db.read(entriesOfUser, Number(input.accountUserId));
      if (viewer.kind !== 'customer') return raise('KT-CT-1111');
      return db.read(entriesOfUser, viewer.userId);
    },
    async loyaltyPointLedgerEntry(_root, { input }, { db, viewer, raise }) {
      const entry = await entryOfKey(db, input.idempotencyKey);
      if (!entry || !(await hasAccessToUser(db, viewer, entry.userId))) return raise('KT-CT-9223');
      const account = await accountOf(db, entry.accountId);
      const programme = account && (await db.read(programmeOfBrand, account.brand));
      return programme?.isBalanceShown ? entry : raise('KT-CT-9215');
    },
    octoPoints: () => ({}),
  },
  OctoPointsType: {
    async account(_parent, { accountNumber }, { db }) {
      const account = (await admittedAccount(db, accountNumber)) ?? raiseAny('KT-CT-1111');
      return { currentPointsInWallet: await pointsOfAccountUser(db, account.id) };
    },
  },
  LoyaltyPointLedgerEntryType: {
    async accountNumber({ accountId }, _args, { db, viewer }) {
      const isReached = await permissionsOnAccount({ db }, viewer, accountId);
      return isReached && accountNumberOf(db, accountId);
    },
    balanceBroughtForward: ({ points, balanceAfterPoints }) =>
      String((balanceAfterPoints ?? 0) - points),
    balanceCarriedForward: ({ balanceAfterPoints }) => String(balanceAfterPoints ?? 0),
    ledgerType: ({ points }) => (points < 0 ? 'CHARGE' : 'CREDIT'),
    reasonCode: ({ reason }) => reason,
    value: ({ points }) => String(Math.abs(points)),
  },
} satisfies Resolvers;
