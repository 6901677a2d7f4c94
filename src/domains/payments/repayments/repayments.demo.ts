import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { demoLedgerNumber, demoUuid } from '../../../demo/references.ts';
import type { World, WorldDay, WorldStep } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { planKeysOf } from '../../accounts/account/plan-keys.demo.ts';
import { accountNumberOf, userIdsOnAccount } from '../../accounts/index.ts';
import { addLedgers, finalBalances, openLedger, post, reverse } from '../../billing/index.ts';
import { bankDayAfter } from '../collections/bacs.rules.ts';
import { bankMorning, lastBankRunOn, townHolidays } from '../collections/town-days.demo.ts';
import { refundNoteOf } from '../payments/refund-notes.rules.ts';
import { writeRefundable } from './refundable-payments.demo.ts';
import { repaymentDayAfter } from './repayment-requests.actions.ts';
import { repaymentSettings } from './repayments.rules.ts';
import { addApproval, addRequest, updateRepayment } from './repayments.store.ts';

/** Credit that somebody was given for a complaint, and what became of the wish to have it paid out. */
interface CreditPlan {
  readonly place: string;
  readonly amountPence: number;
  readonly outcome:
    | 'WAITING'
    | 'HELD'
    | 'REFUSED'
    | 'APPROVED'
    | 'WAITING_FOR_SECOND'
    | 'TAKEN_BACK'
    | 'NOT_ASKED_FOR';
}

/** Numbered in this order, as samples know them. */
const credits: readonly CreditPlan[] = [
  { place: 'household-016', amountPence: 4_500, outcome: 'WAITING' },
  { place: 'household-018', amountPence: 9_000, outcome: 'HELD' },
  { place: 'household-024', amountPence: 3_000, outcome: 'REFUSED' },
  { place: 'household-029', amountPence: 6_000, outcome: 'APPROVED' },
  { place: 'household-034', amountPence: 52_000, outcome: 'WAITING_FOR_SECOND' },
  { place: 'household-035', amountPence: 2_000, outcome: 'TAKEN_BACK' },
  { place: 'household-036', amountPence: 3_500, outcome: 'WAITING' },
  { place: 'household-038', amountPence: 5_000, outcome: 'NOT_ASKED_FOR' },
];

/** A home whose main ledger holds more credit than it needs, whatever it used. */
const generousPlace = 'household-040';
const generousPence = 95_000;

/** People who approve, as organizations of the town are numbered: the one of the samples is none of them. */
const [firstApprover, secondApprover] = ['organization:4', 'organization:5'] as const;

export const repaymentsDemo: WorldStep = {
  name: 'repayments',
  title: 'money that goes back to customers',
  async write(tx, world) {
    const keys = await planKeysOf(tx, world);
    const today = todayInLondon({ now: () => world.begunAt });
    const daysAgo = (days: number) => startOfLondonDay(today.subtract({ days })).add({ hours: 11 });
    for (const [place, plan] of credits.entries()) {
      await writeCredit(tx, plan, keys.accountIdOf(plan.place), place + 1, daysAgo);
    }
    const accountId = keys.accountIdOf(generousPlace);
    const main = await openLedger(tx, { accountId, kind: 'MAIN' }, daysAgo(1));
    await giveCredit(tx, main.id, generousPence, daysAgo(1));
    await repayFinalCredit(tx, lastBankRunOn(world.begunAt, today));
    await adoptRefunds(tx);
  },
};

/** The credit of those who had left long enough before is back with them, as the job of every day does. */
async function repayFinalCredit(tx: Database, lastRunOn: Temporal.PlainDate): Promise<void> {
  const holidays = townHolidays(lastRunOn);
  const due = (await finalBalances(tx)).flatMap(({ issuedAt, ...final }) => {
    const on = bankDayAfter(londonDateOf(issuedAt), repaymentSettings.finalBankDays, holidays);
    return Temporal.PlainDate.compare(on, lastRunOn) <= 0 ? [{ ...final, on }] : [];
  });
  for (const { ledgerId, balancePence, documentId, on } of due) {
    const at = bankMorning(on);
    const refund = {
      ledgerId,
      kind: 'REFUND' as const,
      postedOn: on,
      bookedAt: at,
      netPence: balancePence,
      taxPence: 0,
      reasonCode: 'FINAL_BALANCE_SETTLEMENT',
      displayNote: refundNoteOf('FINAL_BALANCE_SETTLEMENT'),
      idempotencyKey: `demo final balance ${documentId}`,
      books: [{ book: 'CASH_BANK_TRANSFER' as const, amountPence: balancePence }],
    };
    await post(tx, [refund], at);
  }
}

async function giveCredit(
  tx: Database,
  ledgerId: number,
  amountPence: number,
  at: Temporal.Instant,
): Promise<number> {
  const [credit] = await post(
    tx,
    [
      {
        ledgerId,
        kind: 'CREDIT',
        postedOn: londonDateOf(at),
        netPence: amountPence,
        taxPence: 0,
        reasonCode: 'COMPLAINT_RESOLUTION',
        displayNote: 'As we have agreed on your complaint.',
        books: [{ book: 'GOODWILL', amountPence: -amountPence }],
        bookedAt: at,
      },
    ],
    at,
  );
  if (!credit) throw new Error('The credit of a complaint was not booked');
  return credit.transactionId;
}

async function writeCredit(
  tx: Database,
  { amountPence, outcome }: CreditPlan,
  accountId: number,
  number: number,
  daysAgo: (days: number) => Temporal.Instant,
): Promise<void> {
  const givenAt = daysAgo(9);
  const accountNumber = (await accountNumberOf(tx, accountId)) ?? '';
  const wanted = { accountId, kind: 'GOODS' as const };
  const ledgerNumber = demoLedgerNumber(accountNumber, 'GOODS');
  await addLedgers(tx, [{ ...wanted, meterId: null, number: ledgerNumber, openedAt: givenAt }]);
  const ledger = await openLedger(tx, wanted, givenAt);
  const creditId = await giveCredit(tx, ledger.id, amountPence, givenAt);
  const [userId] = await userIdsOnAccount(tx, accountId);
  if (outcome === 'NOT_ASKED_FOR') {
    await writeRefundable(tx, ledger, userId, daysAgo(6));
    return;
  }
  const requestedAt = daysAgo(3);
  const repayment = await addRequest(tx, {
    requestId: demoUuid(`repayment request ${number}`),
    uuid: demoUuid(`repayment ${number}`),
    ledgerId: ledger.id,
    accountId,
    paymentId: null,
    amountPence,
    method: 'CHEQUE',
    instructionId: null,
    reason: 'COMPLAINT_COMPENSATION',
    note: 'Please send it instead of keeping it on the account.',
    requestedBy: `user:${userId}`,
    requestedAt,
    paymentOn: await repaymentDayAfter(tx, requestedAt, 3),
    idempotencyKey: `complaint ${number}`,
  });
  if (!repayment) throw new Error('A request of the world was made twice');
  const decidedAt = daysAgo(1);
  const accepted = { status: 'ACCEPTED', decidedAt } as const;
  // No day on which the world is begun is before the next bank day after it.
  const approved = {
    status: 'APPROVED',
    paymentOn: await repaymentDayAfter(tx, daysAgo(0), 1),
  } as const;
  switch (outcome) {
    case 'HELD':
      await addApproval(tx, repayment.id, firstApprover, decidedAt);
      await updateRepayment(
        tx,
        repayment,
        { ...approved, isOnHold: true, holdReason: 'The address is being checked.' },
        accepted,
      );
      return;
    case 'APPROVED':
      await addApproval(tx, repayment.id, firstApprover, decidedAt);
      await updateRepayment(tx, repayment, approved, accepted);
      return;
    case 'REFUSED':
      await updateRepayment(
        tx,
        repayment,
        { status: 'FAILED', failure: 'REJECTED', settledAt: decidedAt },
        { status: 'REJECTED', decidedAt },
      );
      return;
    case 'WAITING_FOR_SECOND':
      await addApproval(tx, repayment.id, secondApprover, decidedAt);
      return;
    case 'TAKEN_BACK':
      await reverse(tx, creditId, { postedOn: londonDateOf(decidedAt), at: decidedAt });
      return;
    case 'WAITING':
  }
}

/**
 * Writes down the repayments of the Refunds that the town has booked by itself, each with who asked for
 * it and who approved it, by one statement. What is written down stays. Top-ups that come back by
 * themselves are no repayments.
 */
async function adoptRefunds(tx: Database): Promise<void> {
  await tx.query.execute(sql`
    with refund as (
      select t.id, t.ledger_id, l.account_id, t.net_pence, t.booked_at, t.posted_on,
        reversal.id as reversal_id, reversal.booked_at as reversed_at,
        case when t.reason_code in ('FINAL_BALANCE_SETTLEMENT', 'PARTIAL_CREDIT_REFUND')
          then t.reason_code else 'BILLING_ADJUSTMENT' end as reason,
        case t.reason_code when 'PARTIAL_CREDIT_REFUND' then ${firstApprover}::text
          else 'platform' end as asker,
        case (select e.book from billing.entries e where e.transaction_id = t.id and e.book is not null
            order by e.place limit 1)
          when 'CASH_CHEQUE' then 'CHEQUE' when 'CASH_CARD' then 'CARD' else 'BANK_TRANSFER' end as method
      from billing.transactions t
      join billing.ledgers l on l.id = t.ledger_id
      left join billing.transactions reversal on reversal.reverses_id = t.id
      where t.kind = 'REFUND' and t.reverses_id is null and l.kind in ('MAIN', 'GOODS', 'ELECTRIC_JUICE')
        and not exists (select from payments.repayments known where known.transaction_id = t.id)),
    request as (
      insert into payments.repayment_requests (request_id, ledger_id, account_id, amount_pence, method,
        instruction_id, reason, status, requested_by, requested_at, decided_at, idempotency_key)
      select md5('request ' || r.id)::uuid, r.ledger_id, r.account_id, r.net_pence, r.method,
        (select i.id from payments.instructions i
          where i.ledger_id = r.ledger_id and i.valid_from <= r.booked_at and r.method <> 'CHEQUE'
            and (i.kind = 'CARD') = (r.method = 'CARD')
          order by i.id desc limit 1),
        r.reason, 'ACCEPTED', r.asker, r.booked_at - interval '2 days', r.booked_at - interval '1 day',
        'refund ' || r.id
      from refund r order by r.id
      returning id, idempotency_key),
    repayment as (
      insert into payments.repayments (uuid, request_id, ledger_id, account_id, amount_pence, status,
        payment_on, submitted_at, settled_at, transaction_id, reversal_id, failure)
      select md5('repayment ' || r.id)::uuid, q.id, r.ledger_id, r.account_id, r.net_pence,
        case when r.reversal_id is null then 'PAID' else 'FAILED' end, r.posted_on, r.booked_at,
        coalesce(r.reversed_at, r.booked_at), r.id, r.reversal_id,
        case when r.reversal_id is not null then 'RETURNED' end
      from refund r join request q on q.idempotency_key = 'refund ' || r.id order by r.id
      returning id, amount_pence, transaction_id)
    insert into payments.repayment_approvals (repayment_id, approved_by, approved_at)
    select p.id, approver.name, r.booked_at - interval '1 day'
    from repayment p join refund r on r.id = p.transaction_id
    join (values (1, ${secondApprover}::text), (2, 'organization:6')) approver(place, name)
      on approver.place <= case when r.asker = 'platform' then 0 else 1 end
        + case when p.amount_pence > 50000 then 1 else 0 end`);
}

/** The repayments of the Refunds of a day that has ended. */
export const repaymentsDay: WorldDay = {
  name: 'demo.repayments',
  title: 'money that goes back to customers',
  write: (tx: Database, _world: World) => adoptRefunds(tx),
};
