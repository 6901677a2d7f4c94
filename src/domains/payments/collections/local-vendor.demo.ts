import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { dayOfDate } from '../../../kernel/calendar.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import type { BankHolidays } from '../../../kernel/working-days.ts';
import { everyBankHolidayByRule } from '../../../outside/bank-holidays/by-rule.ts';
import {
  type ChargeOutcome,
  type PaymentVendorPort,
  type VendorEvent,
  VendorUnavailable,
} from '../../../outside/payment-vendor/port.ts';
import { eventsOfDebit, eventsOfLodging, scripts } from './local-vendor.rules.ts';
import { localCalls, localMandates, localTold, localTransfers } from './local-vendor.tables.ts';

/** So far back an event may lie that was not told of yet. */
const daysBack = 60;

/** Scripts under which something is told of debits. */
const tellingScripts: readonly string[] = [
  scripts.returnsOnce,
  scripts.returnsAlways,
  scripts.isClosed,
  scripts.cancelsAfterThree,
  scripts.claimsBack,
  scripts.returnsLate,
];

/**
 * A vendor that moves no money and does, by the last digits of an account, what banks do. It
 * remembers what it was asked for by its keys, in tables of its own, and has no other memory: what it
 * tells follows from them and from the moment that it is asked about.
 */
export function localPaymentVendor(db: Database): PaymentVendorPort {
  return {
    async lodge(mandates) {
      if (mandates.length === 0) return;
      await db.query
        .insert(localMandates)
        .values(
          mandates.map(({ reference, accountNumber, lodgedOn }) => ({
            reference,
            lastFour: accountNumber.slice(-4),
            lodgedOn,
          })),
        )
        .onConflictDoNothing();
    },
    async cancelMandate(reference) {
      await db.query
        .update(localMandates)
        .set({ isCancelled: true })
        .where(eq(localMandates.reference, reference));
    },
    async collect(lines) {
      if (lines.length === 0) return;
      const references = lines.map(({ mandateReference }) => mandateReference);
      const lost = await lostCalls(db, references);
      const isFirst = await isFirstCall(
        db,
        lines.map(({ key }) => key),
      );
      if (lost.has(scripts.callIsLost) && isFirst) throw new VendorUnavailable();
      const arrived = await db.query
        .insert(localCalls)
        .values(
          lines.map(({ key, mandateReference, amountPence, debitOn }) => ({
            key,
            kind: 'COLLECT' as const,
            reference: mandateReference,
            amountPence,
            debitOn,
            isDeclined: false,
          })),
        )
        .onConflictDoNothing()
        .returning({ key: localCalls.key });
      if (lost.has(scripts.answerIsLost) && arrived.length > 0) throw new VendorUnavailable();
    },
    async charge({ key, cardReference, amountPence }) {
      const lastFour = cardReference.slice(-4);
      const isLost = lastFour === scripts.callIsLost && (await isFirstCall(db, [key]));
      if (isLost) throw new VendorUnavailable();
      const isDeclined = lastFour === scripts.returnsAlways || lastFour === scripts.isClosed;
      const arrived = await db.query
        .insert(localCalls)
        .values({ key, kind: 'CHARGE', reference: cardReference, amountPence, isDeclined })
        .onConflictDoNothing()
        .returning({ key: localCalls.key });
      if (lastFour === scripts.answerIsLost && arrived.length > 0) throw new VendorUnavailable();
      return (await outcomesOf(db, [key])).get(key) === 'DECLINED' ? 'DECLINED' : 'SUCCEEDED';
    },
    async payOut({ key, instructionReference, amountPence }) {
      const lastFour = instructionReference?.slice(-4) ?? '';
      const isLost = lastFour === scripts.callIsLost && (await isFirstCall(db, [key]));
      if (isLost) throw new VendorUnavailable();
      const arrived = await db.query
        .insert(localCalls)
        .values({
          key,
          kind: 'PAY_OUT',
          reference: instructionReference,
          amountPence,
          isDeclined: false,
        })
        .onConflictDoNothing()
        .returning({ key: localCalls.key });
      if (lastFour === scripts.answerIsLost && arrived.length > 0) throw new VendorUnavailable();
    },
    known: (keys) => outcomesOf(db, keys),
    async hostedPage({ reference, returnUrlSuccess }) {
      // Nobody is asked for details here: the page sends its visitor straight back.
      const url = new URL(returnUrlSuccess);
      url.searchParams.set('reference', reference);
      return url.href;
    },
    events: (until) => eventsUntil(db, until),
    async acknowledge(eventIds) {
      if (eventIds.length === 0) return;
      const rows = eventIds.map((eventId) => ({ eventId }));
      await db.query.insert(localTold).values(rows).onConflictDoNothing();
    },
  };
}

/** The scripts among some instructions by which calls or answers are lost. */
async function lostCalls(db: Database, references: readonly string[]): Promise<Set<string>> {
  const rows = await db.query
    .selectDistinct({ lastFour: localMandates.lastFour })
    .from(localMandates)
    .where(
      and(
        sql`${localMandates.reference} = any(${sql.param(references)})`,
        inArray(localMandates.lastFour, [scripts.answerIsLost, scripts.callIsLost]),
      ),
    );
  return new Set(rows.map(({ lastFour }) => lastFour));
}

/** Whether none of some calls was made before; now they were. */
async function isFirstCall(db: Database, keys: readonly string[]): Promise<boolean> {
  const made = await db.query
    .insert(localTold)
    .values(keys.map((key) => ({ eventId: `call ${key}` })))
    .onConflictDoNothing()
    .returning();
  return made.length === keys.length;
}

async function outcomesOf(
  db: Database,
  keys: readonly string[],
): Promise<Map<string, ChargeOutcome | 'ACCEPTED'>> {
  const rows = await db.query
    .select({ key: localCalls.key, kind: localCalls.kind, isDeclined: localCalls.isDeclined })
    .from(localCalls)
    .where(sql`${localCalls.key} = any(${sql.param(keys)})`);
  return new Map(
    rows.map(({ key, kind, isDeclined }) => [
      key,
      kind !== 'CHARGE' ? 'ACCEPTED' : isDeclined ? 'DECLINED' : 'SUCCEEDED',
    ]),
  );
}

async function eventsUntil(db: Database, until: Temporal.Instant): Promise<VendorEvent[]> {
  const today = londonDateOf(until);
  const holidays = bankHolidaysAround(today);
  const events = [
    ...(await lodgingEvents(db, today, holidays)),
    ...(await debitEvents(db, today, holidays)),
    ...(await transferEvents(db, today)),
  ].filter(({ eventOn }) => Temporal.PlainDate.compare(eventOn, today) <= 0);
  const told = await db.query
    .select()
    .from(localTold)
    .where(sql`${localTold.eventId} = any(${sql.param(events.map(({ id }) => id))})`);
  const isTold = new Set(told.map(({ eventId }) => eventId));
  return events
    .filter(({ id }) => !isTold.has(id))
    .toSorted(
      (one, other) =>
        Temporal.PlainDate.compare(one.eventOn, other.eventOn) || (one.id < other.id ? -1 : 1),
    );
}

async function lodgingEvents(db: Database, today: Temporal.PlainDate, holidays: BankHolidays) {
  const lodged = await db.query
    .select()
    .from(localMandates)
    .where(
      and(
        eq(localMandates.lastFour, scripts.refusesToLodge),
        sql`${localMandates.lodgedOn} > ${today.subtract({ days: daysBack }).toString()}::date`,
      ),
    );
  return lodged.flatMap(({ reference, lastFour, lodgedOn }) =>
    eventsOfLodging(reference, lastFour, lodgedOn, holidays),
  );
}

/** Only instructions that something is told of are looked at: those of all others only pay. */
async function debitEvents(db: Database, today: Temporal.PlainDate, holidays: BankHolidays) {
  const calls = await db.query
    .select({
      key: localCalls.key,
      mandateReference: localCalls.reference,
      lastFour: sql<
        string | null
      >`case when ${localMandates.isCancelled} then null else ${localMandates.lastFour} end`,
      amountPence: localCalls.amountPence,
      debitOn: localCalls.debitOn,
      isDeclined: localCalls.isDeclined,
    })
    .from(localCalls)
    .leftJoin(localMandates, eq(localMandates.reference, localCalls.reference))
    .where(
      and(
        eq(localCalls.kind, 'COLLECT'),
        sql`(${isNull(localMandates.reference)} or ${localMandates.isCancelled} or ${localCalls.isDeclined}
          or ${localMandates.lastFour} = any(${sql.param(tellingScripts)}))`,
      ),
    )
    .orderBy(asc(localCalls.reference), asc(localCalls.debitOn), asc(localCalls.key));
  const oldest = today.subtract({ days: daysBack });
  const places = new Map<string, number>();
  return calls.flatMap(({ mandateReference, debitOn, ...call }) => {
    if (mandateReference === null || debitOn === null) return [];
    const place = places.get(mandateReference) ?? 0;
    places.set(mandateReference, place + 1);
    if (Temporal.PlainDate.compare(debitOn, oldest) < 0) return [];
    return eventsOfDebit({ ...call, mandateReference, debitOn, place }, holidays);
  });
}

async function transferEvents(db: Database, today: Temporal.PlainDate): Promise<VendorEvent[]> {
  const came = await db.query
    .select()
    .from(localTransfers)
    .where(
      sql`${localTransfers.arrivedOn} > ${today.subtract({ days: daysBack }).toString()}::date`,
    );
  return came.map(({ id, amountPence, payerReference, arrivedOn }) => ({
    id: `TRANSFER-${id}`,
    kind: 'TRANSFER_IN',
    code: null,
    key: null,
    mandateReference: null,
    amountPence,
    payerReference,
    eventOn: arrivedOn,
  }));
}

function bankHolidaysAround({ year }: Temporal.PlainDate): BankHolidays {
  return new Set(
    everyBankHolidayByRule(year - 1, year + 1)
      .filter(({ division }) => division === 'england-and-wales')
      .map(({ on }) => dayOfDate(on)),
  );
}
