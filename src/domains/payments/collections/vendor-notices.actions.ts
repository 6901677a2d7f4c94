import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { invalidInput, type Raise } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import { intKey } from '../../../engine/nodes.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { permissionsOnAccount } from '../../accounts/index.ts';
import { ledgerOfNumber } from '../../billing/index.ts';
import { isPaymentType } from '../payments/payments.rules.ts';
import { findPayment, type PaymentRow, paymentsByUuid } from '../payments/payments.store.ts';
import {
  findWaitingTransfer,
  givenNotices,
  insertGivenNotices,
  type NewVendorEvent,
  type VendorEventRow,
} from './events.store.ts';
import { handleNotice, type NoticeKind, noticeEventId } from './noticed-payments.actions.ts';

const mostNotices = 100;
const longestIdentifier = 255;
const longestCode = 40;
/** In which banks let a payment be claimed back. */
const longestAgoMonths = 13;
/** A million pounds: more is a slip of the vendor's, and one that a ledger may not hold. */
const mostPence = 100_000_000;

/** A notice as it comes, of any kind. */
interface GivenNotice {
  readonly noticeIdentifier: string;
  readonly paymentId?: string | null | undefined;
  readonly paymentUuid?: string | null | undefined;
  readonly ledgerNumber?: string | null | undefined;
  readonly amount?: number;
  readonly paymentMethodTypeCode: string;
  /** Why it failed; of those that were paid none. */
  readonly failureCode?: string;
  readonly occurredAt: string;
}

export type NoticeCode =
  | 'KT-CT-1111'
  | 'KT-CT-1609'
  | 'KT-CT-3985'
  | 'KT-CT-3986'
  | 'KT-CT-3987'
  | 'KT-CT-3988';

interface Notices {
  readonly kind: NoticeKind;
  readonly isUrgent: boolean;
  readonly notices: readonly (GivenNotice | null | undefined)[];
}

/**
 * Takes a vendor's notices over, all or none, each once by its identifier. Urgent ones are acted upon
 * at once, the others by the work of the next day of the banks.
 *
 * @returns what the batch is called: the same notices have the same name.
 * @throws CodedError KT-CT-3988 for too many, 3985 and 3986 for what names two things or none, 3987 for
 *   a means that is none or not the payment's, 1609 for a time without its offset, 1111 where a payment
 *   or ledger is not one on which the caller moves money; KT-CT-1605 for other faults, such as an
 *   identifier that another notice has.
 */
export async function takeNotices(
  context: Context,
  { kind, isUrgent, notices }: Notices,
  raise: Raise<NoticeCode>,
): Promise<string> {
  const { db, clock } = context;
  if (notices.length > mostNotices) raise('KT-CT-3988');
  if (notices.length === 0) throw invalidInput('input.payments', 'It has one notice at least.');
  const now = clock.now();
  const uuids = notices.flatMap((each) => each?.paymentUuid ?? []);
  const byUuid = new Map((await paymentsByUuid(db, uuids)).map((row) => [row.uuid, row]));
  const events = await Promise.all(
    notices.map((each, place) => eventOf(context, kind, each, place, byUuid, now, raise)),
  );
  const ids = events.map(({ vendorEventId }) => vendorEventId);
  const twice = ids.findIndex((id, place) => ids.indexOf(id) < place);
  if (twice >= 0) throw usedIdentifier(twice, 'Another notice of the batch has it.');
  await db.transaction(async (tx) => {
    const added = await insertGivenNotices(tx, events);
    if (added.length < events.length) {
      const kept = new Map((await givenNotices(tx, ids)).map((row) => [row.vendorEventId, row]));
      for (const [place, event] of events.entries()) {
        const before = kept.get(event.vendorEventId);
        if (before && !isSameNotice(event, before)) {
          throw usedIdentifier(place, 'Another notice was taken over under it.');
        }
      }
    }
    for (const event of added) {
      if (isUrgent) await handleUrgent(tx, event, events, now);
    }
  });
  const names = notices.map((each) => each?.noticeIdentifier ?? '').toSorted();
  return createHash('sha256')
    .update(JSON.stringify([kind, names]))
    .digest('hex')
    .slice(0, 32);
}

const usedIdentifier = (place: number, message: string) =>
  invalidInput(`input.payments.${place}.noticeIdentifier`, message);

/** Whether a notice tells again what was kept. What was about a ledger has a payment once it is handled. */
function isSameNotice(given: NewVendorEvent, kept: VendorEventRow): boolean {
  return (
    given.kind === kept.kind &&
    given.code === kept.code &&
    given.amountPence === kept.amountPence &&
    given.payerReference === kept.payerReference &&
    (given.payerReference !== null || given.paymentId === kept.paymentId) &&
    given.eventOn.equals(kept.eventOn)
  );
}

/** Acts upon a notice at once; that its ledger cannot hold the balance is the notice's fault. */
async function handleUrgent(
  tx: Database,
  event: VendorEventRow,
  given: readonly NewVendorEvent[],
  at: Temporal.Instant,
): Promise<void> {
  try {
    await handleNotice(tx, event, at);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const place = given.findIndex(({ vendorEventId }) => vendorEventId === event.vendorEventId);
    const argument = event.kind === 'NOTICE_PAID' ? 'amount' : 'noticeIdentifier';
    throw invalidInput(
      `input.payments.${place}.${argument}`,
      'The ledger cannot hold the balance.',
    );
  }
}

function momentOf(text: string, path: string, now: Temporal.Instant, raise: Raise<NoticeCode>) {
  if (!/(Z|[+-]\d{2}:?\d{2})$/i.test(text)) raise('KT-CT-1609');
  let at: Temporal.Instant;
  try {
    at = Temporal.Instant.from(text);
  } catch {
    throw invalidInput(path, 'It is no time of ISO 8601.');
  }
  if (Temporal.Instant.compare(at, now) > 0) throw invalidInput(path, 'It is still to come.');
  const oldest = startOfLondonDay(londonDateOf(now).subtract({ months: longestAgoMonths }));
  if (Temporal.Instant.compare(at, oldest) < 0) {
    throw invalidInput(path, `It is more than ${longestAgoMonths} months ago.`);
  }
  return at;
}

async function eventOf(
  context: Context,
  kind: NoticeKind,
  given: GivenNotice | null | undefined,
  place: number,
  byUuid: ReadonlyMap<string, PaymentRow>,
  now: Temporal.Instant,
  raise: Raise<NoticeCode>,
): Promise<NewVendorEvent> {
  const path = (name: string) => `input.payments.${place}.${name}`;
  if (!given) throw invalidInput(`input.payments.${place}`, 'A notice is not null.');
  const { noticeIdentifier, paymentId, paymentUuid, ledgerNumber, amount, failureCode } = given;
  const named = [paymentId, paymentUuid, ledgerNumber].filter((each) => each != null);
  if (named.length > 1) raise('KT-CT-3985');
  if (named.length === 0) raise('KT-CT-3986');
  const type = given.paymentMethodTypeCode;
  if (!isPaymentType(type)) return raise('KT-CT-3987');
  if (noticeIdentifier.trim() === '' || noticeIdentifier.length > longestIdentifier) {
    throw invalidInput(path('noticeIdentifier'), `It has 1 to ${longestIdentifier} characters.`);
  }
  if (failureCode !== undefined && !(failureCode.trim() && failureCode.length <= longestCode)) {
    const argument = kind === 'NOTICE_FAILED' ? 'failureCode' : 'chargeBackCode';
    throw invalidInput(path(argument), `It has 1 to ${longestCode} characters.`);
  }
  const on = londonDateOf(momentOf(given.occurredAt, path('occurredAt'), now, raise));
  const { db } = context;
  const id = paymentId == null ? null : intKey(paymentId);
  const payment =
    paymentUuid == null
      ? id === null
        ? null
        : await findPayment(db, id)
      : (byUuid.get(paymentUuid) ?? null);
  const ledger = ledgerNumber == null ? null : await ledgerOfNumber(db, ledgerNumber);
  const accountId = payment?.accountId ?? ledger?.accountId;
  if (accountId === undefined) return raise('KT-CT-1111');
  const held = await permissionsOnAccount(context, context.viewer, accountId);
  if (!held?.has('CAN_PERFORM_PAYMENTS_OPERATIONS')) return raise('KT-CT-1111');
  if (payment && payment.transactionType !== type) raise('KT-CT-3987');
  if (amount !== undefined) {
    if (amount > mostPence) throw invalidInput(path('amount'), `It is ${mostPence} pence at most.`);
    const waiting = payment ? null : await findWaitingTransfer(db, noticeIdentifier);
    const wanted = payment?.amountPence ?? waiting?.amountPence ?? amount;
    if (amount <= 0 || amount !== wanted) {
      throw invalidInput(path('amount'), 'It is not what the payment or the transfer comes to.');
    }
  }
  return {
    vendorEventId: noticeEventId(noticeIdentifier),
    kind,
    code: failureCode ?? type,
    paymentId: payment?.id ?? null,
    amountPence: amount ?? null,
    payerReference: ledgerNumber ?? null,
    eventOn: on,
    actOn: on,
    receivedAt: now,
  };
}
