import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Job } from '../../../engine/jobs.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import type { VoucherType } from '../../../kernel/vouchers.ts';
import { transferReason } from '../charges/reasons.rules.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import type { LedgerRow } from '../ledgers/ledgers.store.ts';
import { post, reverseAll } from '../ledgers/postings.actions.ts';
import { isBookable, type Posting } from '../ledgers/postings.rules.ts';
import { lockLedgers } from '../ledgers/postings.store.ts';
import { balanceOf, shareRedemption } from './vouchers.rules.ts';
import {
  accountsToRedeem,
  addRedemptions,
  addVoucher,
  findVoucher,
  keepCharges,
  lockAvailable,
  lockVoucher,
  markRefunded,
  type VoucherRow,
  vouchersOfAccount,
} from './vouchers.store.ts';

/** A voucher that is to be recorded. */
export interface Purchase {
  readonly accountId: number;
  readonly type: VoucherType;
  readonly displayName: string;
  /** More than none. */
  readonly valuePence: number;
  /** Not negative; 0 where it is given. */
  readonly chargePence: number;
  /** Another ledger of the account that the charge is moved to; null where it stays. */
  readonly chargedLedger: Pick<LedgerRow, 'id'> | null;
  readonly purchasedAt: Temporal.Instant;
  readonly availableFrom: Temporal.PlainDate;
  readonly clientParams: unknown;
  readonly idempotencyKey: string | null;
  /** The payment that it is bought with, one of the account's; null where none is named. */
  readonly paymentId: number | null;
}

const voucherReason = 'VOUCHER';

/**
 * Records a voucher and charges what it costs, on the day on which it was bought.
 *
 * @param at when it is booked.
 * @returns null where the account has used the idempotency key before, and `TOO_MUCH` where its vouchers
 *   would hold more than whole numbers of the API do; nothing is written then.
 * @throws RangeError where a ledger cannot hold the balance that it would lead to.
 */
export async function buyVoucher(
  db: Database,
  purchase: Purchase,
  at: Temporal.Instant,
): Promise<VoucherRow | 'TOO_MUCH' | null> {
  const { chargePence, chargedLedger, ...voucher } = purchase;
  return db
    .transaction(async (tx) => {
      const { accountId, purchasedAt } = voucher;
      const main = await openLedger(tx, { accountId, kind: 'MAIN' }, at);
      // Whoever buys another one at the same moment waits here.
      await lockLedgers(tx, [main.id]);
      const others = await tx.read(vouchersOfAccount, accountId);
      const id = await addVoucher(tx, voucher);
      if (id === null) return null;
      const held = others.reduce((sum, other) => sum + balanceOf(other), voucher.valuePence);
      if (!isBookable(held)) throw new TooMuch();
      if (chargePence > 0) {
        const [charge, transferCharge, transferCredit] = await post(
          tx,
          postingsOf(main.id, chargedLedger?.id ?? null, chargePence, londonDateOf(purchasedAt)),
          at,
        );
        await keepCharges(tx, id, {
          chargeId: charge?.transactionId ?? null,
          transferChargeId: transferCharge?.transactionId ?? null,
          transferCreditId: transferCredit?.transactionId ?? null,
        });
      }
      return findVoucher(tx, id);
    })
    .catch((error: unknown) => {
      if (error instanceof TooMuch) return 'TOO_MUCH';
      throw error;
    });
}

/** Takes a purchase back. */
class TooMuch extends Error {}

/** The charge; where it is moved on, the charge on the other ledger and the credit on the first. */
function postingsOf(
  mainId: number,
  otherId: number | null,
  netPence: number,
  postedOn: Temporal.PlainDate,
): Posting[] {
  const common = { netPence, taxPence: 0, postedOn } as const;
  const charge: Posting = {
    ...common,
    ledgerId: mainId,
    kind: 'CHARGE',
    reasonCode: voucherReason,
    books: [{ book: 'VOUCHERS', amountPence: netPence }],
  };
  if (otherId === null) return [charge];
  return [
    charge,
    {
      ...common,
      ledgerId: otherId,
      kind: 'CHARGE',
      reasonCode: transferReason,
      books: [{ book: 'SUSPENSE', amountPence: netPence }],
    },
    {
      ...common,
      ledgerId: mainId,
      kind: 'CREDIT',
      reasonCode: transferReason,
      books: [{ book: 'SUSPENSE', amountPence: -netPence }],
    },
  ];
}

type RefundRefusal = 'NO_VOUCHER' | 'IS_REDEEMED' | 'IS_REFUNDED';

/**
 * Gives a voucher back and reverses what it cost. Of two attempts one wins.
 *
 * @returns the voucher, or why it cannot be given back; nothing is written then.
 */
export async function refund(
  db: Database,
  voucherId: number,
  at: Temporal.Instant,
): Promise<VoucherRow | RefundRefusal> {
  return db.transaction(async (tx) => {
    const voucher = await lockVoucher(tx, voucherId);
    if (!voucher) return 'NO_VOUCHER';
    if (voucher.refundedAt !== null) return 'IS_REFUNDED';
    if (balanceOf(voucher) < voucher.valuePence) return 'IS_REDEEMED';
    const { chargeId, transferChargeId, transferCreditId } = voucher;
    const charged = [chargeId, transferChargeId, transferCreditId].filter((id) => id !== null);
    const postedOn = londonDateOf(at);
    if (charged.length > 0) await reverseAll(tx, charged, { postedOn, at });
    await markRefunded(tx, voucherId, at);
    return (await findVoucher(tx, voucherId)) ?? 'NO_VOUCHER';
  });
}

/**
 * Redeems what is available of an account's vouchers, up to an amount, as credits on its main ledger.
 *
 * @param tx a transaction of the caller's, which holds the locks.
 * @returns the pence that were credited.
 */
export async function redeemVouchers(
  tx: Database,
  accountId: number,
  mostPence: number,
  at: Temporal.Instant,
): Promise<number> {
  const on = londonDateOf(at);
  const shares = shareRedemption(await lockAvailable(tx, accountId, on), mostPence);
  if (shares.length === 0) return 0;
  const main = await openLedger(tx, { accountId, kind: 'MAIN' }, at);
  const credits = await post(
    tx,
    shares.map(({ pence, voucher }) => ({
      ledgerId: main.id,
      kind: 'CREDIT',
      netPence: pence,
      taxPence: 0,
      postedOn: on,
      reasonCode: voucherReason,
      displayNote: voucher.displayName,
      // What a scheme has given is the scheme's money.
      books: [
        {
          book: voucher.type === 'WARM_HOME_DISCOUNT' ? 'DISCOUNT_SCHEMES' : 'VOUCHERS',
          amountPence: -pence,
        },
      ],
    })),
    at,
  );
  await addRedemptions(
    tx,
    shares.flatMap(({ voucher }, place) => {
      const credit = credits[place];
      return credit
        ? [{ purchaseId: voucher.id, claimedAt: at, creditId: credit.transactionId }]
        : [];
    }),
  );
  return shares.reduce((sum, { pence }) => sum + pence, 0);
}

/** So many accounts are gone through in one transaction; the others have their turn a day later. */
const mostAccounts = 500;

/** Pays what accounts owe with the vouchers that they have, as far as those go. */
export const redemptionsJob = {
  name: 'billing.voucher-redemptions',
  title: 'vouchers that pay what is owed',
  schedule: dailyInLondon('05:30'),
  beginsAfter: async (_db, now) => now,
  async run(tx: Database, dueAt: Temporal.Instant) {
    for (const accountId of await accountsToRedeem(tx, londonDateOf(dueAt), mostAccounts)) {
      const main = await openLedger(tx, { accountId, kind: 'MAIN' }, dueAt);
      const [locked] = await lockLedgers(tx, [main.id]);
      const owedPence = Math.max(0, -(locked?.balancePence ?? 0));
      await redeemVouchers(tx, accountId, owedPence, dueAt);
    }
  },
} satisfies Job;
