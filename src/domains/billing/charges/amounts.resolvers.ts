import type { CodedErrorOptions } from '../../../contract/errors.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { admittedAccount, permissionsOnAccount } from '../../accounts/index.ts';
import {
  AmountRefused,
  type BookedAmount,
  chargeByHand,
  creditByHand,
  ledgerNamed,
  moveBalance,
  TransferRefused,
} from './amounts.actions.ts';
import { chargeReason, chargeReasons, creditReason, creditReasons } from './reasons.rules.ts';
import { shownTransactions } from './transactions.actions.ts';

/** Says what is wrong with an amount by one code, and what the books cannot hold by another. */
function refuseBy(
  raise: (kind: 'AMOUNT' | 'BALANCE', options?: CodedErrorOptions) => never,
): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof AmountRefused)) throw error;
    if (error.what === 'BALANCE') return raise('BALANCE');
    const message = 'The idempotency key was used for another amount.';
    const problem = error.problem ?? { message, inputPath: ['input', 'metadata'] };
    return raise('AMOUNT', { validationErrors: [problem] });
  };
}

const amountsOf = {
  grossAmount: ({ netPence, taxPence }: BookedAmount) => netPence + taxPence,
  netAmount: ({ netPence }: BookedAmount) => netPence,
  salesTaxAmount: ({ taxPence }: BookedAmount) => taxPence,
};

const metadataOf = ({ metadata, bookedAt }: BookedAmount) =>
  metadata === null ? null : { data: metadata, updatedAt: bookedAt };

export const amountsResolvers = {
  Query: {
    accountChargeReasons: () => chargeReasons,
    accountCreditReasons: () => creditReasons,
  },
  Mutation: {
    async createAccountCharge(_root, { input }, { db, clock, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-5213');
      const found = chargeReason(input.reason);
      const reason = found && !found.isHidden ? found : raise('KT-CT-5212');
      if (reason.isDeprecated) raise('KT-CT-5211');
      const accountCharge = await chargeByHand(
        db,
        account,
        reason,
        {
          grossAmount: input.grossAmount,
          netAmount: input.netAmount ?? null,
          salesTaxAmount: input.salesTaxAmount ?? null,
          cclAmount: input.cclAmount ?? null,
          note: input.note ?? null,
          displayNote: input.displayNote ?? null,
          metadata: input.metadata ?? null,
        },
        clock.now(),
      ).catch(refuseBy((_kind, options) => raise('KT-CT-5213', options)));
      return { accountCharge };
    },
    async createAccountCredit(_root, { input }, { db, clock, raise }) {
      const { netAmount: netPence, salesTaxAmount: taxPence, grossAmount } = input;
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-5314');
      const reason = creditReason(input.reason) ?? raise('KT-CT-5314');
      if (netPence + taxPence !== grossAmount) {
        const message = 'The net amount and its tax do not add up to the gross amount.';
        raise('KT-CT-5314', {
          validationErrors: [{ message, inputPath: ['input', 'grossAmount'] }],
        });
      }
      const { note = null, metadata = null } = input;
      const accountCredit = await creditByHand(
        db,
        account,
        { netPence, taxPence, reason, note, displayNote: null, metadata },
        clock.now(),
      ).catch(
        refuseBy((kind, options) =>
          raise(kind === 'AMOUNT' ? 'KT-CT-5314' : 'KT-CT-5315', options),
        ),
      );
      return { accountCredit };
    },
    async postCredit(_root, { input }, { db, clock, raise }) {
      const { netAmount: netPence, taxAmount: taxPence } = input;
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-5316');
      if (input.ledgerId === '') raise('KT-CT-3821');
      const ledger = await ledgerNamed(db, account.id, input.ledgerId);
      if (!ledger) {
        const message = 'The account has no such ledger.';
        return raise('KT-CT-5316', {
          validationErrors: [{ message, inputPath: ['input', 'ledgerId'] }],
        });
      }
      const found = creditReason(input.reason);
      const reason = found && !found.isHidden ? found : raise('KT-CT-5312');
      if (reason.isDeprecated) raise('KT-CT-5311');
      const { note = null, displayNote = null } = input;
      const booked = await creditByHand(
        db,
        ledger,
        { netPence, taxPence, reason, note, displayNote, metadata: null },
        clock.now(),
      ).catch(
        refuseBy((kind, options) =>
          raise(kind === 'AMOUNT' ? 'KT-CT-5316' : 'KT-CT-5313', options),
        ),
      );
      const [credit = null] = await shownTransactions(db, [booked.id]);
      return { credit };
    },
    async transferLedgerBalance(_root, { input }, { db, clock, viewer, raise }) {
      const { sourceAccountLedger, targetAccountLedger, amount, note = null } = input;
      if (sourceAccountLedger.ledgerId === '' || targetAccountLedger.ledgerId === '') {
        raise('KT-CT-3821');
      }
      const [sourceAccount, targetAccount] = await Promise.all([
        admittedAccount(db, sourceAccountLedger.accountNumber),
        admittedAccount(db, targetAccountLedger.accountNumber),
      ]);
      const held = targetAccount && (await permissionsOnAccount({ db }, viewer, targetAccount.id));
      if (!targetAccount || !held?.has('CAN_PERFORM_PAYMENTS_OPERATIONS'))
        return raise('KT-CT-3823');
      const source =
        sourceAccount && (await ledgerNamed(db, sourceAccount.id, sourceAccountLedger.ledgerId));
      if (!source) return raise('KT-CT-3822');
      const target = await ledgerNamed(db, targetAccount.id, targetAccountLedger.ledgerId);
      if (!target) return raise('KT-CT-3823');
      if (amount === 0) raise('KT-CT-9704');
      if (source.id === target.id) raise('KT-CT-9701');
      const [from, to] = amount > 0 ? [source, target] : [target, source];
      const balanceTransfer = await moveBalance(
        db,
        from,
        to,
        Math.abs(amount),
        note,
        clock.now(),
      ).catch((error) =>
        error instanceof TransferRefused ? raise(error.code) : raiseUnmovable(error, raise),
      );
      return { balanceTransfer };
    },
  },
  AccountBalanceTransferType: {
    accountCharge: ({ charge }) => charge,
    accountCredit: ({ credit }) => credit,
    id: ({ charge }) => String(charge.id),
    reason: ({ charge }) => chargeReason(charge.reasonCode ?? '')?.display ?? null,
  },
  AccountChargeType: {
    ...amountsOf,
    cclAmount: ({ levyPence }) => levyPence,
    metadata: metadataOf,
    reason: ({ reasonCode }) => reasonCode,
  },
  AccountCreditType: {
    ...amountsOf,
    id: ({ id }) => String(id),
    metadata: metadataOf,
    note: ({ note }) => note ?? '',
    reason: ({ reasonCode }) => reasonCode ?? '',
  },
} satisfies Resolvers;

/** A ledger that would hold more than the books can is as little to be moved to as one that is not there. */
function raiseUnmovable(error: unknown, raise: (code: 'KT-CT-9703') => never): never {
  if (error instanceof AmountRefused) return raise('KT-CT-9703');
  throw error;
}
