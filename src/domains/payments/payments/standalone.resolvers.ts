import { intKey } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { ledgersOfAccount } from '../../billing/index.ts';
import { checkMayChange } from '../instructions/access.actions.ts';
import { detailKeysOf } from '../instructions/keys.actions.ts';
import { takeStandalone } from './standalone.actions.ts';

export const standaloneResolvers = {
  Mutation: {
    async initiateStandalonePayment(_root, { input }, context) {
      const { db, clock, raise } = context;
      const { accountNumber, ledgerId, amount, description, collectionMethod } = input;
      const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-4177');
      await checkMayChange(context, account.id);
      const ledgers = await db.read(ledgersOfAccount, account.id);
      const ledger = ledgers.find(({ id, number, kind }) =>
        ledgerId == null ? kind === 'MAIN' : number === ledgerId || id === intKey(ledgerId),
      );
      const payment = await takeStandalone(
        db,
        ledger ?? raise('KT-CT-3822'),
        { amount, description, kind: collectionMethod ?? null },
        clock.now(),
        raise,
      );
      const keys = await detailKeysOf(db);
      const { uuid: retrievalToken } = payment;
      const secretToken = keys.secretOf('standalone payment', retrievalToken);
      return { payment: { retrievalToken, secretToken } };
    },
  },
} satisfies Resolvers;
