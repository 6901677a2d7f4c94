import { intKey } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { ledgersOfAccount } from '../../billing/index.ts';
import { checkMayChange, mayOperatePayments } from '../instructions/access.actions.ts';
import { amend, callOff, collectOnce, paymentOfAccount } from './changes.actions.ts';

export const changesResolvers = {
  Mutation: {
    async collectPayment(_root, { input }, { db, clock, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-1111');
      if (input.ledgerId === '') raise('KT-CT-3821');
      const ledgers = await db.read(ledgersOfAccount, account.id);
      const ledger = ledgers.find(({ number, meterId }) => number === input.ledgerId && !meterId);
      const wrong = (inputPath: string, message: string) =>
        raise('KT-CT-3932', { validationErrors: [{ message, inputPath: ['input', inputPath] }] });
      if (!ledger) return wrong('ledgerId', 'The account has no such ledger.');
      const { collectionMethod: method, amount, paymentDate, description, idempotencyKey } = input;
      if (method != null && method !== 'DIRECT_DEBIT' && method !== 'CARD') {
        return wrong('collectionMethod', 'Money is taken by Direct Debit or card.');
      }
      const request = { amount, paymentDate, description, idempotencyKey, kind: method ?? null };
      const payment = await collectOnce(db, account, ledger, request, clock.now(), raise);
      return { payment };
    },
    async amendPayment(_root, { input }, context) {
      const { db, clock, raise } = context;
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-4123');
      await checkMayChange(context, account.id);
      const found = await paymentOfAccount(db, account.id, input.paymentId);
      const payment = found ?? raise('KT-CT-3924');
      const isOperator = await mayOperatePayments(context, account.id);
      return { payment: await amend(db, payment, { ...input, isOperator }, clock.now(), raise) };
    },
    async cancelPayment(_root, { input }, context) {
      const { db, clock, raise } = context;
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-3924');
      await checkMayChange(context, account.id);
      const found = await paymentOfAccount(db, account.id, intKey(input.paymentId));
      const payment = found ?? raise('KT-CT-3924');
      return { payment: await callOff(db, payment, clock.now(), raise) };
    },
  },
} satisfies Resolvers;
