import { Temporal } from 'temporal-polyfill';
import { invalidInput } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { PurchaseVoucherInput, Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { isVoucherType } from '../../../kernel/vouchers.ts';
import { accountIdOf, admittedAccount, permissionsOnAccount } from '../../accounts/index.ts';
import { traitsOfLedger } from '../ledgers/ledger-kinds.rules.ts';
import { ledgerByNumber } from '../ledgers/ledgers.store.ts';
import { isBookable } from '../ledgers/postings.rules.ts';
import { transactionById } from '../ledgers/postings.store.ts';
import { buyVoucher, type Purchase, refund } from './vouchers.actions.ts';
import { balanceOf, redeemable } from './vouchers.rules.ts';
import {
  findVoucher,
  pageOfVouchers,
  redemptionsOfVoucher,
  type VoucherRow,
  vouchersOfAccount,
} from './vouchers.store.ts';

const longestName = 255;
const longestKey = 255;
const mostYearsAhead = 100;

/** A transaction as the types of charges and credits by hand take it: without any levy. */
async function amountOf(db: Database, id: number | null) {
  const row = id === null ? null : await db.read(transactionById, id);
  return row && { ...row, levyPence: 0 };
}

/** @throws CodedError where amounts cannot be booked or do not go together. */
function amountsOf(input: PurchaseVoucherInput): Pick<Purchase, 'valuePence' | 'chargePence'> {
  const { voucherValueInCents, chargeAmountInCents, chargeAmountInCentsWithTax } = input;
  if (voucherValueInCents <= 0 || !isBookable(voucherValueInCents)) {
    throw invalidInput('input.voucherValueInCents', 'A voucher is worth more than nothing.');
  }
  if (chargeAmountInCents != null && chargeAmountInCentsWithTax != null) {
    throw invalidInput(
      'input.chargeAmountInCentsWithTax',
      'Give the price without VAT or with it, not both.',
    );
  }
  const argument =
    chargeAmountInCents == null ? 'chargeAmountInCentsWithTax' : 'chargeAmountInCents';
  const chargePence = chargeAmountInCents ?? chargeAmountInCentsWithTax ?? 0;
  if (chargePence < 0) throw invalidInput(`input.${argument}`, 'A price is not negative.');
  return { valuePence: voucherValueInCents, chargePence };
}

/** @throws CodedError where the ledger is none of the account's own beside the main one. */
async function chargedLedgerOf(
  { db }: Pick<Context, 'db'>,
  accountId: number,
  { transferChargeLedgerNumber }: PurchaseVoucherInput,
) {
  if (transferChargeLedgerNumber == null) return null;
  const ledger = await db.read(ledgerByNumber, transferChargeLedgerNumber);
  const isOther =
    ledger?.accountId === accountId &&
    ledger.kind !== 'MAIN' &&
    !traitsOfLedger(ledger.kind).isSupplementary;
  if (isOther) return ledger;
  throw invalidInput(
    'input.transferChargeLedgerNumber',
    'The account has no other ledger of this number.',
  );
}

/** @throws CodedError for what is no object, as clients keep their own data in one. */
function clientParamsOf({ clientParams }: PurchaseVoucherInput): unknown {
  if (clientParams == null) return {};
  if (typeof clientParams === 'object' && !Array.isArray(clientParams)) return clientParams;
  throw invalidInput('input.clientParams', 'The parameters are a JSON object.');
}

/** @throws CodedError where the input cannot be taken as it is. */
async function purchaseOf(
  context: Context & { raise(code: 'KT-CT-3924' | 'KT-CT-4178' | 'KT-CT-13201'): never },
  input: PurchaseVoucherInput,
  idempotencyKey: string | null,
): Promise<Purchase> {
  const { db, clock, raise } = context;
  const { displayName, voucherType, purchasedAt, availableFrom } = input;
  const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-4178');
  if (!isVoucherType(voucherType)) return raise('KT-CT-13201');
  if (displayName.trim() === '' || displayName.length > longestName) {
    throw invalidInput('input.displayName', `A name has 1 to ${longestName} characters.`);
  }
  if (Temporal.Instant.compare(purchasedAt, clock.now()) > 0) {
    throw invalidInput('input.purchasedAt', 'A voucher is bought before it is recorded.');
  }
  if (Temporal.Instant.compare(purchasedAt, account.createdAt) < 0) {
    throw invalidInput('input.purchasedAt', 'The account was not there yet.');
  }
  const latest = londonDateOf(clock.now()).add({ years: mostYearsAhead });
  if (
    Temporal.PlainDate.compare(availableFrom, londonDateOf(account.createdAt)) < 0 ||
    Temporal.PlainDate.compare(availableFrom, latest) > 0
  ) {
    throw invalidInput(
      'input.availableFrom',
      'A voucher is available from a day of the account on, within a hundred years.',
    );
  }
  if (idempotencyKey !== null && (idempotencyKey === '' || idempotencyKey.length > longestKey)) {
    throw invalidInput('idempotencyKey', `A key has 1 to ${longestKey} characters.`);
  }
  const paymentId = input.paymentId == null ? null : intKey(input.paymentId);
  if (input.paymentId != null) {
    const canBuy =
      paymentId !== null && (await context.contributions.canBuyVouchers(db, account.id, paymentId));
    if (!canBuy) raise('KT-CT-3924');
  }
  return {
    accountId: account.id,
    paymentId,
    type: voucherType,
    displayName,
    ...amountsOf(input),
    chargedLedger: await chargedLedgerOf(context, account.id, input),
    purchasedAt,
    availableFrom,
    clientParams: clientParamsOf(input),
    idempotencyKey,
  };
}

/** A voucher of an account on which the viewer may give vouchers back; null for any other. */
async function refundableVoucher(context: Context, id: string): Promise<VoucherRow | null> {
  const key = intKey(id);
  const voucher = key === null ? null : await findVoucher(context.db, key);
  if (!voucher) return null;
  const held = await permissionsOnAccount(context, context.viewer, voucher.accountId);
  return held?.has('CAN_REFUND_VOUCHER_PURCHASE') ? voucher : null;
}

export const vouchersResolvers = {
  Query: {
    async vouchersBalanceDetail(_root, { accountNumber }, { db, clock, raise }) {
      const accountId = (await accountIdOf(db, accountNumber)) ?? raise('KT-CT-4178');
      return redeemable(await db.read(vouchersOfAccount, accountId), todayInLondon(clock));
    },
    async vouchersForAccount(_root, { accountNumber, ...args }, { db, clock, raise }) {
      const accountId = (await accountIdOf(db, accountNumber)) ?? raise('KT-CT-4178');
      const wanted = {
        redeemableOn: args.redeemableOnly ? todayInLondon(clock) : null,
        availableBefore: args.availableBeforeDate ?? null,
        availableFrom: args.availableFromDate ?? null,
        purchasedBefore: args.purchasedBeforeDate ?? null,
        purchasedFrom: args.purchasedFromDate ?? null,
        excludedNames: (args.excludeByDisplayName ?? []).filter((name) => name != null),
        excludesRefunded: args.excludeRefunded ?? false,
      };
      return pageOfVouchers(db, accountId, wanted, args);
    },
  },
  Mutation: {
    async purchaseVoucher(_root, { idempotencyKey, input }, context) {
      const purchase = await purchaseOf(context, input, idempotencyKey ?? null);
      const voucher = await buyVoucher(context.db, purchase, context.clock.now()).catch(
        (error: unknown) => {
          if (!(error instanceof RangeError)) throw error;
          throw invalidInput('input.chargeAmountInCents', 'The ledger cannot hold the charge.');
        },
      );
      if (voucher === 'TOO_MUCH') {
        throw invalidInput(
          'input.voucherValueInCents',
          'The account cannot hold so much in vouchers.',
        );
      }
      return { voucherPurchase: voucher ?? context.raise('KT-CT-13204') };
    },
    async refundVoucher(_root, { input }, context) {
      const { db, clock, raise } = context;
      const found = await refundableVoucher(context, input.voucherPurchaseId);
      const { id } = found ?? raise('KT-CT-13205');
      const outcome = await refund(db, id, clock.now());
      switch (outcome) {
        case 'NO_VOUCHER':
          return raise('KT-CT-13205');
        case 'IS_REDEEMED':
          return raise('KT-CT-13206');
        case 'IS_REFUNDED':
          return raise('KT-CT-13207');
        default:
          return { voucherPurchase: outcome };
      }
    },
  },
  VoucherPurchaseType: {
    balance: (voucher) => balanceOf(voucher),
    charge: ({ chargeId }, _args, { db }) => amountOf(db, chargeId),
    async chargeBalanceTransfer({ transferChargeId, transferCreditId }, _args, { db }) {
      const [charge, credit] = await Promise.all([
        amountOf(db, transferChargeId),
        amountOf(db, transferCreditId),
      ]);
      return charge && credit && { charge, credit };
    },
    redemptions: ({ id }, _args, { db }) => db.read(redemptionsOfVoucher, id),
    voucherValue: ({ valuePence }) => valuePence,
  },
  VoucherRedemptionType: {
    credit: ({ creditId }, _args, { db }) => amountOf(db, creditId),
  },
} satisfies Resolvers;
