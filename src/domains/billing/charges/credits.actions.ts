import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { openMainLedgers } from '../ledgers/ledgers.actions.ts';
import { post } from '../ledgers/postings.actions.ts';
import { creditReason } from './reasons.rules.ts';

/** Money that a higher domain gives to an account. */
interface AccountCredit {
  readonly accountId: number;
  /** More than nothing, without VAT. */
  readonly pence: number;
  /** The code of a reason of credits, which also says from which book the money comes. */
  readonly reasonCode: string;
  /** For the customer, beside the reason. */
  readonly displayNote?: string | null;
  /** What the credit follows from, unique among all postings: it is given once for it. */
  readonly idempotencyKey: string;
  /** When it is given, where that is not when the whole batch is: what is told of earlier days. */
  readonly at?: Temporal.Instant;
}

/**
 * Credits the main ledgers of accounts within the caller's transaction, all or none, dated by the London
 * day of each. A key that was used for the same credit before gives nothing again. The ledgers are
 * locked until the transaction ends: whoever holds other locks takes them before.
 *
 * @returns the transactions, in the order of the credits.
 * @throws IdempotencyConflict where a key was used for another credit; RangeError for an unknown reason,
 *   nothing or less, or a balance beyond 21 million pounds.
 */
export async function creditAccounts(
  tx: Database,
  credits: readonly AccountCredit[],
  at: Temporal.Instant,
): Promise<number[]> {
  const accountIds = credits.map(({ accountId }) => accountId);
  const ledgers = await openMainLedgers(tx, accountIds, at);
  const ledgerOf = new Map(ledgers.map(({ accountId, id }) => [accountId, id]));
  const posted = await post(
    tx,
    credits.map((credit) => {
      const { accountId, pence, reasonCode, displayNote = null, idempotencyKey } = credit;
      const reason = creditReason(reasonCode);
      const ledgerId = ledgerOf.get(accountId);
      if (!reason || ledgerId === undefined || pence <= 0) {
        throw new RangeError(`${pence} pence cannot be credited for ${reasonCode}`);
      }
      return {
        ledgerId,
        kind: 'CREDIT',
        postedOn: londonDateOf(credit.at ?? at),
        isOfToday: true,
        netPence: pence,
        taxPence: 0,
        reasonCode,
        displayNote,
        idempotencyKey,
        ...(credit.at && { bookedAt: credit.at }),
        books: [{ book: reason.book, amountPence: -pence }],
      };
    }),
    at,
  );
  return posted.map(({ transactionId }) => transactionId);
}
