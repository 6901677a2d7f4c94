import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import { post } from '../ledgers/postings.actions.ts';
import type { Posting } from '../ledgers/postings.rules.ts';
import {
  addTopUps,
  markAccepted,
  type PrepayMeterRow,
  type PrepayTopUpRow,
} from './prepay.store.ts';

type ToppedUpMeter = Pick<PrepayMeterRow, 'id' | 'accountId' | 'meterId' | 'fuel'>;

export type NewTopUp = Omit<PrepayTopUpRow, 'id' | 'prepayMeterId'>;

/** What is charged to a payment ledger when its money reaches the meter. */
const transferReason = 'PREPAY_CREDIT_TRANSFER';
/** What is credited where the supplier lends the money. */
const loanReason = 'PREPAY_TEMPORARY_CREDIT';

/**
 * Where the money of a top-up comes from: the customer, goodwill, or a loan that stands on the meter as
 * a debt.
 */
type TopUpOrigin = 'CUSTOMER' | 'GOODWILL' | 'LOAN';

/** How money comes in: paid, or given. What is lent leaves what is on meters as a whole as it was. */
function broughtIn(
  origin: TopUpOrigin,
  amountPence: number,
): Pick<Posting, 'kind' | 'paymentType' | 'reasonCode' | 'books'> {
  if (origin === 'CUSTOMER') {
    return {
      kind: 'PAYMENT',
      paymentType: 'PREPAY_SMART',
      books: [{ book: 'CASH_TOP_UP', amountPence: -amountPence }],
    };
  }
  const isGiven = origin === 'GOODWILL';
  return {
    kind: 'CREDIT',
    reasonCode: isGiven ? 'GOODWILL' : loanReason,
    books: [{ book: isGiven ? 'GOODWILL' : 'CREDIT_ON_METERS', amountPence: -amountPence }],
  };
}

/** What a top-up books: its money comes in, and leaves again for the meter or the customer. */
function postingsOfTopUp(
  ledgerId: number,
  { amountPence, paidAt, acceptedAt, failedAt, isByHand }: NewTopUp,
  origin: TopUpOrigin,
): Posting[] {
  const common = { ledgerId, netPence: amountPence, taxPence: 0 };
  const paid: Posting = {
    ...common,
    ...broughtIn(origin, amountPence),
    postedOn: londonDateOf(paidAt),
    bookedAt: paidAt,
  };
  if (acceptedAt) return [paid, transferred(ledgerId, amountPence, acceptedAt)];
  if (!failedAt || isByHand) return [paid];
  return [
    paid,
    {
      ...common,
      kind: 'REFUND',
      postedOn: londonDateOf(failedAt),
      bookedAt: failedAt,
      books: [{ book: 'CASH_TOP_UP', amountPence }],
    },
  ];
}

function transferred(ledgerId: number, amountPence: number, acceptedAt: Temporal.Instant): Posting {
  return {
    ledgerId,
    kind: 'CHARGE',
    netPence: amountPence,
    taxPence: 0,
    postedOn: londonDateOf(acceptedAt),
    bookedAt: acceptedAt,
    reasonCode: transferReason,
    books: [{ book: 'CREDIT_ON_METERS', amountPence }],
  };
}

/** The ledger through which the money of a meter's top-ups goes, opened where there is none. */
async function paymentLedgerOf(
  tx: Database,
  { accountId, meterId, fuel }: ToppedUpMeter,
  at: Temporal.Instant,
): Promise<number> {
  const kind = fuel === 'GAS' ? 'GAS_PREPAY_PAYMENT' : 'ELECTRICITY_PREPAY_PAYMENT';
  return (await openLedger(tx, { accountId, kind, meterId }, at)).id;
}

/**
 * Keeps top-ups of a meter, as far as they have come, and books their money on its payment ledger, each
 * part when it happened.
 *
 * @param at when the ledger is opened where there is none.
 * @returns in the order of the top-ups.
 */
export async function recordTopUps(
  tx: Database,
  meter: ToppedUpMeter,
  topUps: readonly NewTopUp[],
  at: Temporal.Instant,
  origin: TopUpOrigin = 'CUSTOMER',
): Promise<RecordedTopUp[]> {
  if (topUps.length === 0) return [];
  const ledgerId = await paymentLedgerOf(tx, meter, at);
  const rows = await addTopUps(
    tx,
    topUps.map((topUp) => ({ ...topUp, prepayMeterId: meter.id })),
  );
  const postings = topUps.map((topUp) => postingsOfTopUp(ledgerId, topUp, origin));
  const posted = await post(tx, postings.flat(), at);
  let place = 0;
  return rows.map((topUp, index) => {
    const transactionId = posted[place]?.transactionId;
    if (transactionId === undefined) throw new RangeError('A top-up was not booked');
    place += postings[index]?.length ?? 0;
    return { topUp, ledgerId, transactionId };
  });
}

/** A top-up that was kept, with the transaction by which its money came in. */
export interface RecordedTopUp {
  readonly topUp: PrepayTopUpRow;
  readonly ledgerId: number;
  readonly transactionId: number;
}

/**
 * Keeps that a meter has taken a top-up, and books its money on to the meter. It is done once, however
 * often the meter tells.
 *
 * @returns whether it was taken now; false where it was before, was given back, or is not there.
 */
export async function acceptTopUp(
  tx: Database,
  meter: ToppedUpMeter,
  topUpId: number,
  acceptedAt: Temporal.Instant,
): Promise<boolean> {
  const topUp = await markAccepted(tx, topUpId, acceptedAt);
  if (!topUp) return false;
  const ledgerId = await paymentLedgerOf(tx, meter, acceptedAt);
  await post(tx, [transferred(ledgerId, topUp.amountPence, acceptedAt)], acceptedAt);
  return true;
}
