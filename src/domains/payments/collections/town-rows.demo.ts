import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { PaymentType } from '../../../kernel/books.ts';
import type { PaymentSource, PaymentStatus } from '../../../kernel/payment-terms.ts';
import { closingDay } from '../../billing/charges/town-periods.demo.ts';
import { billsIssued } from '../../billing/index.ts';
import { bankDayFrom, bookingOn, earliestDebitOn, submissionOn } from './bacs.rules.ts';
import type { ScheduleRow } from './making.store.ts';
import { dueDays } from './schedule-days.rules.ts';
import { againName, billName, debitName, type TownDebit, townDebitOf } from './town-debits.demo.ts';
import type { BookedPayment, Ground, PayingAccount, TownInstruction } from './town-ground.demo.ts';
import { isAskedFor } from './town-money.demo.ts';

type Day = Temporal.PlainDate;

/** So far ahead payments are made, and so far back a bill that nothing was taken for may lie. */
const [daysAhead, daysBack] = [31, 25];

/** A payment of the town that a schedule asked for; London days. */
export interface TownRow {
  readonly key: string;
  /** The key of the payment that it presents again. */
  readonly presents: string | null;
  readonly ledgerId: number;
  readonly accountId: number;
  readonly scheduleId: number;
  readonly instruction: TownInstruction;
  readonly status: PaymentStatus;
  readonly source: PaymentSource;
  readonly type: PaymentType;
  readonly amountPence: number;
  readonly reference: string;
  readonly paidOn: Day;
  readonly madeOn: Day;
  readonly submittedOn: Day | null;
  readonly settledOn: Day | null;
  readonly booked: BookedPayment | null;
  readonly back: TownDebit['back'];
  /** Whether its schedule follows another one. */
  readonly isChange: boolean;
}

const isBy = (day: Day, other: Day) => Temporal.PlainDate.compare(day, other) <= 0;

function isInForce({ validFrom, validTo }: ScheduleRow, day: Day): boolean {
  return isBy(validFrom, day) && (validTo === null || !isBy(validTo, day));
}

/** What homes that pay a fixed amount were asked for each month, and are asked for next. */
export function takenMonthly(ground: Ground): TownRow[] {
  return ground.paying.flatMap((each) => [...takenOf(each, ground), ...nextOf(each, ground)]);
}

function commonOf({ account, ledgerId }: PayingAccount, schedule: ScheduleRow) {
  return {
    ledgerId,
    accountId: account.accountId,
    scheduleId: schedule.id,
    reference: account.number,
    presents: null,
    source: 'SCHEDULE' as const,
    isChange: false,
    back: null,
  };
}

function takenOf(each: PayingAccount, ground: Ground): TownRow[] {
  const { account, ledgerId } = each;
  const { lastRunOn, holidays } = ground;
  const { habit, chargedFrom } = account;
  if (habit.kind !== 'FIXED_DIRECT_DEBIT' || chargedFrom === null) return [];
  const rows: TownRow[] = [];
  const last = lastRunOn.toPlainYearMonth();
  for (
    let month = chargedFrom.toPlainYearMonth();
    Temporal.PlainYearMonth.compare(month, last) <= 0;
    month = month.add({ months: 1 })
  ) {
    const debit = townDebitOf(account, month, holidays);
    if (!debit || !isBy(debit.due, lastRunOn)) continue;
    const schedule = each.schedules.find((one) => isInForce(one, debit.due));
    const instruction = ground.instructionOn(ledgerId, 'DIRECT_DEBIT', debit.due);
    if (!schedule || !instruction) continue;
    rows.push(...rowsOf(debit, { ...commonOf(each, schedule), instruction }, each, ground));
  }
  return rows;
}

type Common = ReturnType<typeof commonOf> & { readonly instruction: TownInstruction };

/** A debit as far as it has come by now, and the one that presents it again. */
function rowsOf(debit: TownDebit, common: Common, each: PayingAccount, ground: Ground): TownRow[] {
  const { account } = each;
  const { lastRunOn, holidays } = ground;
  const { due, paidOn, type, bookedOn, back } = debit;
  const amountPence = account.habit.kind === 'FIXED_DIRECT_DEBIT' ? account.habit.amountPence : 0;
  const key = `collect:${common.scheduleId}:${due}`;
  const isBack = back !== null && isBy(back.toldOn, lastRunOn);
  const isBooked = bookedOn !== null && isBy(bookedOn, lastRunOn);
  const first: TownRow = {
    ...{ ...common, key, type, amountPence, paidOn, back },
    status: isBack ? 'FAILED' : isBooked ? 'CLEARED' : 'PENDING',
    madeOn: due.subtract({ days: daysAhead }),
    submittedOn: submissionOn(paidOn, holidays),
    settledOn: isBooked ? bookedOn : isBack ? back.toldOn : null,
    booked: isBooked ? ground.bookedAs(account, debitName(due)) : null,
  };
  const again = isBack ? back.again : null;
  if (!again) return [first];
  const submittedOn = submissionOn(again.paidOn, holidays);
  const isSubmitted = isBy(submittedOn, lastRunOn);
  const isPaid = isBy(again.bookedOn, lastRunOn);
  const second: TownRow = {
    ...{ ...common, amountPence, back: null },
    key: `${key} again`,
    presents: key,
    type: 'DD_RE_PRESENTATION',
    paidOn: again.paidOn,
    status: isPaid ? 'CLEARED' : isSubmitted ? 'PENDING' : 'SCHEDULED',
    madeOn: back?.toldOn ?? again.paidOn,
    submittedOn: isSubmitted ? submittedOn : null,
    settledOn: isPaid ? again.bookedOn : null,
    booked: isPaid ? ground.bookedAs(account, againName(due)) : null,
  };
  return [first, second];
}

/** What the schedules of an account ask for in the month that is looked ahead. */
function nextOf(each: PayingAccount, ground: Ground): TownRow[] {
  const { account, ledgerId, schedules } = each;
  const { lastRunOn, holidays } = ground;
  const lasting = schedules.filter(
    ({ isVariable, isHoliday, planId }) => !isVariable && !isHoliday && planId === null,
  );
  return lasting.flatMap((schedule) =>
    dueDays(schedule, lastRunOn.add({ days: 1 }), lastRunOn.add({ days: daysAhead })).flatMap(
      (due) => {
        const instruction = ground.instructionOn(ledgerId, 'DIRECT_DEBIT', lastRunOn);
        if (!instruction) return [];
        const paidOn = bankDayFrom(due, holidays);
        const submittedOn = submissionOn(paidOn, holidays);
        const isSubmitted = isBy(submittedOn, lastRunOn);
        const planned = townDebitOf(account, due.toPlainYearMonth(), holidays);
        return [
          {
            ...commonOf(each, schedule),
            key: `collect:${schedule.id}:${due}`,
            instruction,
            type:
              isSubmitted && planned?.type === 'DD_FIRST_COLLECTION'
                ? ('DD_FIRST_COLLECTION' as const)
                : ('DD_REGULAR_COLLECTION' as const),
            status: isSubmitted ? ('PENDING' as const) : ('SCHEDULED' as const),
            amountPence: schedule.amountPence,
            paidOn,
            madeOn: due.subtract({ days: daysAhead }),
            submittedOn: isSubmitted ? submittedOn : null,
            settledOn: null,
            booked: null,
            isChange: schedules.some(({ validTo }) => validTo?.equals(schedule.validFrom)),
          },
        ];
      },
    ),
  );
}

/** What was taken for whole bills, and what is to be taken for the latest. */
export async function askedForByBills(tx: Database, ground: Ground): Promise<TownRow[]> {
  const paying = ground.paying.filter(
    ({ account: { habit } }) => habit.kind === 'ON_BILL' && isAskedFor(habit.type),
  );
  const { rows: issued } = (await tx.query.execute(sql`
    select id, ledger_id as "ledgerId", to_on::text as "toOn" from billing.documents
    where kind in ('STATEMENT', 'PERIOD_BASED') and issued_at is not null and annulled_at is null
    order by id`)) as unknown as { rows: { id: number; ledgerId: number; toOn: string }[] };
  const issuedOf = Map.groupBy(issued, ({ ledgerId }) => ledgerId);
  const lately = await billsIssued(
    tx,
    paying.map(({ ledgerId }) => ledgerId),
    ground.lastRunOn.subtract({ days: daysBack }),
    ground.lastRunOn,
  );
  const latelyOf = Map.groupBy(lately, ({ ledgerId }) => ledgerId);
  return paying.flatMap((each) => {
    const cleared = (issuedOf.get(each.ledgerId) ?? []).flatMap((bill) =>
      clearedBill(each, bill, ground),
    );
    const isTaken = new Set(cleared.map(({ documentId }) => documentId));
    const open = (latelyOf.get(each.ledgerId) ?? [])
      .filter(({ documentId }) => !isTaken.has(documentId))
      .flatMap((bill) => openBill(each, bill, ground));
    return [...cleared.map(({ row }) => row), ...open];
  });
}

/** What every payment of a bill has in common; nothing where its schedule or instruction is missing. */
function ofBill(each: PayingAccount, documentId: number, issuedOn: Day, ground: Ground) {
  const { account, ledgerId } = each;
  const schedule = each.schedules.find(({ isVariable }) => isVariable);
  const kind = schedule?.method === 'CARD_PAYMENT' ? 'CARD' : 'DIRECT_DEBIT';
  const paidOn = earliestDebitOn(issuedOn, ground.holidays);
  const instruction = ground.instructionOn(ledgerId, kind, paidOn);
  if (!schedule || !instruction || account.habit.kind !== 'ON_BILL') return null;
  const isCard = kind === 'CARD';
  return {
    schedule,
    common: {
      ...commonOf(each, schedule),
      ...{ instruction, paidOn },
      key: `collect:${schedule.id}:bill-${documentId}`,
      source: 'BILL' as const,
      type: account.habit.type,
      madeOn: issuedOn,
    },
    handedOn: isCard ? paidOn : submissionOn(paidOn, ground.holidays),
    settledOn: isCard ? paidOn : bookingOn(paidOn, ground.holidays),
  };
}

function clearedBill(
  each: PayingAccount,
  { id: documentId, toOn }: { readonly id: number; readonly toOn: string },
  ground: Ground,
): { readonly documentId: number; readonly row: TownRow }[] {
  const { account } = each;
  const last = Temporal.PlainDate.from(toOn);
  const booked = ground.bookedAs(account, billName(last));
  const isFinal = account.chargedTo?.equals(last.add({ days: 1 })) ?? false;
  const bill = booked && ofBill(each, documentId, closingDay(account, last, isFinal), ground);
  if (!booked || !bill) return [];
  const { common, handedOn: submittedOn, settledOn } = bill;
  const { amountPence } = booked;
  const status = 'CLEARED' as const;
  return [
    { documentId, row: { ...common, ...{ status, amountPence, submittedOn, settledOn, booked } } },
  ];
}

function openBill(
  each: PayingAccount,
  { documentId, issuedOn, owedPence }: { documentId: number; issuedOn: Day; owedPence: number },
  ground: Ground,
): TownRow[] {
  const bill = ofBill(each, documentId, issuedOn, ground);
  const amountPence = Math.min(owedPence, Math.max(0, -each.balancePence));
  if (!bill || amountPence === 0 || isBy(bill.settledOn, ground.lastRunOn)) return [];
  const { common, schedule, handedOn } = bill;
  if (!isInForce(schedule, common.paidOn)) return [];
  const isHanded = isBy(handedOn, ground.lastRunOn);
  return [
    {
      ...{ ...common, amountPence },
      status: isHanded ? 'PENDING' : 'SCHEDULED',
      submittedOn: isHanded ? handedOn : null,
      settledOn: null,
      booked: null,
    },
  ];
}
