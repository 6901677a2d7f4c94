import { invalidInput } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { openLedger } from '../../billing/index.ts';
import { checkMayChange } from './access.actions.ts';
import { checkedAccount } from './bank-accounts.actions.ts';
import { isUsableAt, takesInstructions } from './instructions.rules.ts';
import { instructionsOfAccount } from './instructions.store.ts';
import { ownersOn } from './making.actions.ts';
import {
  invalidate,
  ledgerOn,
  returnUrlOf,
  setUpDirectDebit,
  storeCard,
} from './set-ups.actions.ts';
import { preferredAt, shownCard } from './showing.actions.ts';

export const setUpsResolvers = {
  Query: {
    async defaultElectricJuicePaymentInstruction(_root, { accountNumber }, context) {
      const { db, clock, raise } = context;
      const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-GB-6111');
      const ledger =
        (await ledgerOn(context, account, { kind: 'ELECTRIC_JUICE' })) ?? raise('KT-GB-6111');
      const now = clock.now();
      const preferred = await preferredAt(db, ledger.id, now);
      if (preferred?.kind === 'CARD') return preferred;
      const rows = await db.read(instructionsOfAccount, account.id);
      const card = rows.findLast(
        (row) => row.ledgerId === ledger.id && row.kind === 'CARD' && isUsableAt(row, now),
      );
      return card ?? raise('KT-GB-6111');
    },
  },
  Mutation: {
    async setUpDirectDebitInstruction(_root, { input }, context) {
      const { db, services, raise } = context;
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-1111');
      await checkMayChange(context, account.id);
      if (input.ledgerId.trim() === '') raise('KT-CT-3821');
      await ownersOn(db, account, context.viewer, () => raise('KT-CT-3971'));
      const ledger =
        (await ledgerOn(context, account, { id: intKey(input.ledgerId) })) ?? raise('KT-CT-3979');
      const details = await checkedAccount(
        services.bankDirectory,
        input.bankDetails,
        { at: 'input.bankDetails', sortCode: 'branchCode' },
        (options) => raise('KT-CT-3940', options),
      );
      const paymentInstruction = await setUpDirectDebit(
        context,
        account,
        ledger,
        details,
        input.validFrom,
        {
          invalid: () => raise('KT-CT-3940'),
          ownerless: () => raise('KT-CT-3971'),
          ledger: () => raise('KT-CT-3979'),
        },
      );
      return { paymentInstruction };
    },
    async createDirectDebitInstruction(_root, { input }, context) {
      const { db, clock, services, raise } = context;
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-3923');
      await checkMayChange(context, account.id);
      const ledger = (await ledgerOn(context, account, { kind: 'MAIN' })) ?? raise('KT-CT-3979');
      const { accountHolder, accountNumber, sortCode } = input.directDebitInstruction;
      const details = await checkedAccount(
        services.bankDirectory,
        { accountHolder, accountNumber, branchCode: sortCode },
        { at: 'input.directDebitInstruction', sortCode: 'sortCode' },
        (options) => raise('KT-CT-3940', options),
      );
      const directDebitInstruction = await setUpDirectDebit(
        context,
        account,
        ledger,
        details,
        clock.now(),
        {
          invalid: () => raise('KT-CT-3940'),
          ownerless: () =>
            raise('KT-CT-3940', { detail: 'The account has nobody who can own it.' }),
          ledger: () => raise('KT-CT-3979'),
        },
      );
      return { directDebitInstruction };
    },
    async invalidatePaymentInstruction(_root, { input }, context) {
      const { db, raise } = context;
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-3926');
      await checkMayChange(context, account.id);
      const { id } = await invalidate(context, account, intKey(input.id), () =>
        raise('KT-CT-3926'),
      );
      return { instruction: { id } };
    },
    async storePaymentInstruction(_root, { input }, context) {
      const { db, raise } = context;
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-4177');
      await checkMayChange(context, account.id);
      if (input.instructionType !== 'CARD') {
        throw invalidInput('input.instructionType', 'Only a CARD is stored by a reference.');
      }
      const ledger =
        input.ledgerId == null
          ? ((await ledgerOn(context, account, { kind: 'MAIN' })) ?? raise('KT-CT-3979'))
          : ((await ledgerOn(context, account, { id: intKey(input.ledgerId) })) ??
            raise('KT-CT-3822'));
      if (!takesInstructions(ledger.kind)) raise('KT-CT-3979');
      const paymentInstruction = await storeCard(
        context,
        account,
        async () => ledger,
        input,
        () => raise('KT-CT-4177', { detail: 'The account has nobody who can own a card.' }),
      );
      return { paymentInstruction };
    },
    async storeElectricJuicePaymentInstruction(_root, { input }, context) {
      const { db, clock, raise } = context;
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-3923');
      await checkMayChange(context, account.id);
      const wanted = { accountId: account.id, kind: 'ELECTRIC_JUICE' } as const;
      const ledgerIn = (tx: Database) => openLedger(tx, wanted, clock.now());
      const paymentInstruction = await storeCard(context, account, ledgerIn, input, () =>
        raise('KT-CT-3923', { detail: 'The account has nobody who can own a card.' }),
      );
      return { paymentInstruction };
    },
    async getHostedUrlForNewPaymentInstruction(_root, { input }, context) {
      const { db, services, raise } = context;
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-1128');
      await checkMayChange(context, account.id);
      const kind = input.instructionType;
      if (kind !== 'CARD' && kind !== 'DIRECT_DEBIT') {
        throw invalidInput('input.instructionType', 'There are pages for CARD and DIRECT_DEBIT.');
      }
      const ledger =
        (await ledgerOn(context, account, { number: input.ledgerNumber })) ?? raise('KT-CT-3822');
      if (!takesInstructions(ledger.kind)) raise('KT-CT-3979');
      const url = await services.cardVault.hostedPage({
        kind,
        reference: ledger.number,
        returnUrls: {
          success: returnUrlOf('input.returnUrlSuccess', input.returnUrlSuccess),
          failure: returnUrlOf('input.returnUrlFailure', input.returnUrlFailure),
          error: returnUrlOf('input.returnUrlError', input.returnUrlError),
          cancel: returnUrlOf('input.returnUrlCancel', input.returnUrlCancel),
        },
      });
      return { url };
    },
  },
  DefaultElectricJuicePaymentInstructionType: shownCard,
} satisfies Resolvers;
