import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { copyNumberedRows, copyRows, takeIds } from '../../../database/copy.ts';
import type { Database } from '../../../database/database.ts';
import { demoUuid } from '../../../demo/references.ts';
import type { World, WorldStep } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import type { BankHolidays } from '../../../kernel/working-days.ts';
import { mandates } from '../instructions/instructions.tables.ts';
import { payments } from '../payments/payments.tables.ts';
import { bankDayAfter, submissionOn } from './bacs.rules.ts';
import { collectionFiles, collections, notices, vendorEvents } from './collections.tables.ts';
import { localCalls, localTold } from './local-vendor.tables.ts';
import { bankMorning } from './town-days.demo.ts';
import { type Ground, groundOf } from './town-ground.demo.ts';
import { askedForByBills, type TownRow, takenMonthly } from './town-rows.demo.ts';

type Numbered = TownRow & { readonly id: number; readonly representsId: number | null };

/**
 * What schedules asked for in the town's time and ask for next, from the same plan as the books: with
 * the files that went to the banks, what customers were told, what came back, and the vendor's memory.
 */
export const townCollectionsDemo: WorldStep = {
  name: 'payment-files',
  title: 'payments that schedules asked for',
  async write(tx, world: World) {
    const today = todayInLondon({ now: () => world.begunAt });
    const ground = await groundOf(tx, world, today);
    const rows = [...takenMonthly(ground), ...(await askedForByBills(tx, ground))];
    const numbered = await writePayments(tx, rows);
    const debits = numbered.filter(({ type }) => type.startsWith('DD_'));
    await writeFiles(tx, debits, ground);
    await writeNotices(tx, debits, ground.holidays);
    await writeReturns(tx, debits);
    await rememberCalls(tx, numbered, ground);
    await markFirstCollections(tx);
  },
};

/** The number of the next debit of the richest household, which stands first in the town. */
const sampledId = 1;

function nextOfFirst(rows: readonly TownRow[]): TownRow | undefined {
  const own = rows.filter(({ accountId, source }) => {
    return accountId === rows[0]?.accountId && source === 'SCHEDULE';
  });
  return own.find(({ status }) => status === 'SCHEDULED') ?? own.at(-1);
}

async function writePayments(tx: Database, rows: readonly TownRow[]): Promise<Numbered[]> {
  const taken = await takeIds(tx, payments, rows.length);
  const sampled = nextOfFirst(rows);
  const ids = rows.map((row, place) => (row === sampled ? sampledId : (taken[place] ?? 0)));
  const idOfKey = new Map(rows.map(({ key }, place) => [key, ids[place] ?? 0]));
  const numbered = rows.map((row, place) => ({
    ...row,
    id: ids[place] ?? 0,
    representsId: row.presents === null ? null : (idOfKey.get(row.presents) ?? null),
  }));
  await copyRows(
    tx,
    payments,
    numbered.map((row) => ({
      id: row.id,
      uuid: demoUuid(row.key),
      ledgerId: row.ledgerId,
      accountId: row.accountId,
      instructionId: row.instruction.id,
      scheduleId: row.scheduleId,
      status: row.status,
      source: row.source,
      transactionType: row.type,
      amountPence: row.amountPence,
      paymentOn: row.paidOn,
      reference: row.reference,
      representsId: row.representsId,
      presentation: row.presents === null ? 0 : 1,
      idempotencyKey: row.presents === null ? row.key : `again:${row.representsId}`,
      createdAt: bankMorning(row.madeOn),
      submittedAt: row.submittedOn && bankMorning(row.submittedOn),
      settledAt: row.settledOn && bankMorning(row.settledOn),
      transactionId: row.booked?.id ?? null,
      reversalId: row.booked?.reversalId ?? null,
      reversedAt: row.booked?.reversedAt ?? null,
      failureCode: row.status === 'FAILED' ? '0' : null,
    })),
  );
  return numbered;
}

const textOf = ({ paidOn }: Numbered) => paidOn.toString();

/** One file for each day that is debited, with a line for each debit. */
async function writeFiles(
  tx: Database,
  debits: readonly Numbered[],
  { holidays }: Ground,
): Promise<void> {
  const sent = debits.filter(({ submittedOn }) => submittedOn !== null);
  const byDay = [...Map.groupBy(sent, textOf)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const files = byDay.map(([day]) => {
    const debitOn = Temporal.PlainDate.from(day);
    const submitOn = submissionOn(debitOn, holidays);
    return { debitOn, submitOn, createdAt: bankMorning(submitOn) };
  });
  const ids = await copyNumberedRows(tx, collectionFiles, files);
  const lines = byDay.flatMap(([, ofDay], file) =>
    ofDay.map(({ id: paymentId }, place) => ({
      paymentId,
      fileId: ids[file] ?? 0,
      line: place + 1,
      state: 'SENT' as const,
      sentAt: files[file]?.createdAt ?? null,
    })),
  );
  await copyRows(tx, collections, lines);
}

/** What is taken once, or again, is told by itself; what is taken each month when it begins. */
async function writeNotices(
  tx: Database,
  debits: readonly Numbered[],
  holidays: BankHolidays,
): Promise<void> {
  const told = debits.flatMap((row) => {
    const { id: paymentId, amountPence, paidOn: firstOn, madeOn: sentOn, source, presents } = row;
    const kind = presents !== null ? 'PRESENTED_AGAIN' : source === 'BILL' ? 'BILL' : null;
    if (kind === null) return [];
    return [{ scheduleId: null, paymentId, kind, amountPence, firstOn, sentOn } as const];
  });
  const begun = [...Map.groupBy(debits, ({ scheduleId }) => scheduleId)].flatMap(([, rows]) => {
    const [first] = rows.filter(({ source }) => source === 'SCHEDULE');
    if (!first) return [];
    const { scheduleId, amountPence, paidOn: firstOn, isChange } = first;
    const kind = isChange ? ('CHANGED' as const) : ('FIRST_COLLECTION' as const);
    const sentOn = bankDayAfter(firstOn, -10, holidays);
    return [{ scheduleId, paymentId: null, kind, amountPence, firstOn, sentOn }];
  });
  await copyRows(tx, notices, [...begun, ...told]);
}

/** What the banks told of debits that came back. */
async function writeReturns(tx: Database, debits: readonly Numbered[]): Promise<void> {
  const returned = debits.flatMap((row) => {
    if (row.status !== 'FAILED' || !row.back) return [];
    const receivedAt = bankMorning(row.back.toldOn);
    return [
      {
        vendorEventId: `ARUDD-${demoUuid(row.key)}`,
        kind: 'ARUDD',
        code: '0',
        paymentId: row.id,
        instructionId: row.instruction.id,
        amountPence: row.amountPence,
        payerReference: null,
        eventOn: row.back.returnedOn,
        actOn: row.back.returnedOn,
        receivedAt,
        handledAt: receivedAt,
      },
    ];
  });
  await copyRows(tx, vendorEvents, returned);
  await copyRows(
    tx,
    localTold,
    returned.map(({ vendorEventId: eventId }) => ({ eventId })),
  );
}

/** The local vendor remembers what it was asked for, as if it had been there all the time. */
async function rememberCalls(
  tx: Database,
  rows: readonly Numbered[],
  { today }: Ground,
): Promise<void> {
  const asked = rows.filter(({ submittedOn }) => submittedOn !== null);
  await copyRows(
    tx,
    localCalls,
    asked.map(({ key, type, instruction, amountPence, paidOn, back }) => {
      const isCard = !type.startsWith('DD_');
      // What comes back from tomorrow on is told by the days of the town.
      const isDeclined = back !== null && Temporal.PlainDate.compare(back.toldOn, today) <= 0;
      return {
        key: demoUuid(key),
        kind: isCard ? ('CHARGE' as const) : ('COLLECT' as const),
        reference: instruction.reference,
        amountPence,
        debitOn: isCard ? null : paidOn,
        isDeclined,
      };
    }),
  );
}

/** The first debit under each instruction, as far as the files tell. */
async function markFirstCollections(tx: Database): Promise<void> {
  await tx.query.execute(sql`
    update ${mandates} m set first_collected_on = p.first_on
    from (
      select p.instruction_id, min(p.payment_on) as first_on
      from ${payments} p join ${collections} c on c.payment_id = p.id group by 1
    ) p where p.instruction_id = m.instruction_id`);
}
