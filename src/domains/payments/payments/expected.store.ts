import { and, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { listsBy, loadWithin } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import type { ExpectedPayment } from '../../billing/index.ts';
import { isOfSchedule, titleOfExpected } from './payments.rules.ts';
import { payments } from './payments.tables.ts';

interface Day {
  readonly asOn: Temporal.PlainDate;
}

const asOn = sql`${sql.placeholder('asOn')}::date`;

/** Whether something had happened by the end of the London day. */
const hadCome = (column: unknown) => sql`(${column} at time zone 'Europe/London')::date <= ${asOn}`;

/** Whether a payment had come to its end by then; one that was booked first and failed later ended then. */
const wasOver = sql`(${payments.settledAt} is not null and ${hadCome(payments.settledAt)})`;
const wasBack = sql`(${payments.reversedAt} is not null and ${hadCome(payments.reversedAt)})`;

/** A failed payment that was presented again stands there as the one that presents it. */
const wasReplaced = sql`exists (select from ${payments} later
  where later.represents_id = ${payments.id} and later.status <> 'DELETED'
    and (later.created_at at time zone 'Europe/London')::date <= ${asOn})`;

const hadFailed = sql`(${payments.status} = 'FAILED'
  and case when ${payments.transactionId} is null then ${wasOver} else ${wasBack} end)`;

const selectExpected = statement('payments_expected', (query) =>
  query
    .select({
      id: payments.id,
      ledgerId: payments.ledgerId,
      dueOn: payments.paymentOn,
      amountPence: payments.amountPence,
      source: payments.source,
      transactionType: payments.transactionType,
      status: sql<ExpectedPayment['status']>`case
        when ${hadFailed} then 'FAILED'
        when ${payments.submittedAt} is not null and ${hadCome(payments.submittedAt)} then 'PENDING'
        when ${payments.paymentOn} < ${asOn} then 'PENDING'
        else 'SCHEDULED' end`.as('status'),
    })
    .from(payments)
    .where(
      and(
        isAnyOf(payments.ledgerId, 'ledgerIds'),
        hadCome(payments.createdAt),
        sql`${payments.status} <> 'REQUESTED'`,
        sql`case when ${hadFailed} then not ${wasReplaced} else not ${wasOver} end`,
      ),
    )
    .orderBy(payments.paymentOn, payments.id),
);

const expectedOfLedger = loadWithin('payments.expectedOfLedger', {
  each: 'ledgerId',
  within: { asOn: true },
  nothing: [] as readonly ExpectedPayment[],
  async select(db, ledgerIds: readonly number[], day: Day) {
    const rows = await selectExpected(db, { ledgerIds, asOn: day.asOn.toString() });
    return listsBy(
      rows,
      ({ ledgerId }) => ledgerId,
      ({ source, transactionType, ...row }): ExpectedPayment => ({
        ...row,
        title: titleOfExpected(transactionType, source),
        isOfSchedule: isOfSchedule(source),
      }),
    );
  },
});

/**
 * The payments that were expected on a ledger at the end of a London day, what is due first coming
 * first: scheduled, promised or handed over without an outcome, or failed and not presented again.
 */
export function expectedPaymentsOf(
  db: Database,
  ledgerId: number,
  on: Temporal.PlainDate,
): Promise<readonly ExpectedPayment[]> {
  return db.read(expectedOfLedger, { ledgerId, asOn: on });
}
