import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { takeIds } from '../../../database/copy.ts';
import type { Database } from '../../../database/database.ts';
import type { WorldStep } from '../../../demo/step.ts';
import type { LedgerKind, PaymentType } from '../../../kernel/books.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import type { PaymentSource, PaymentStatus } from '../../../kernel/payment-terms.ts';
import type { BankHolidays } from '../../../kernel/working-days.ts';
import { planKeysOf } from '../../accounts/account/plan-keys.demo.ts';
import { accountOf } from '../../accounts/index.ts';
import { ledgersOfAccount } from '../../billing/index.ts';
import { insertPayments, type PaymentRow } from '../payments/payments.store.ts';
import { fundingAmounts, payments } from '../payments/payments.tables.ts';
import { bankDayFrom, submissionOn } from './bacs.rules.ts';
import { notices, vendorEvents } from './collections.tables.ts';
import { localMandates } from './local-vendor.tables.ts';
import { townHolidays } from './town-days.demo.ts';

/** A payment of the town that is told by itself; days count from the day the world was begun. */
interface Told {
  readonly key: string;
  readonly place: string;
  readonly ledger?: LedgerKind;
  readonly status: PaymentStatus;
  readonly source: PaymentSource;
  readonly type: PaymentType;
  readonly pence: number;
  readonly on: number;
  /** When it was made known, and when it came to an end. */
  readonly since: number;
  readonly over?: number;
  readonly code?: string;
  /** The key of the payment that it presents again. */
  readonly presents?: string;
}

const byDebit = { source: 'SCHEDULE', type: 'DD_REGULAR_COLLECTION' } as const;
// The customer asked for it.
const onceByDebit = { source: 'CUSTOMER', type: 'DD_REGULAR_COLLECTION' } as const;
const again = { source: 'SCHEDULE', type: 'DD_RE_PRESENTATION' } as const;
const ofBill = { source: 'BILL', type: 'DD_REGULAR_COLLECTION' } as const;
const byCard = { source: 'CUSTOMER', type: 'DEBIT_CARD' } as const;
const scheduled = { status: 'SCHEDULED' } as const;

/** Those that samples name come first: their identifiers follow that of the next debit of the first home. */
const told: readonly Told[] = [
  {
    key: 'called off',
    place: 'everything',
    ...scheduled,
    ...byCard,
    pence: 4_000,
    on: 12,
    since: -2,
  },
  { key: 'amended', place: 'everything', ...scheduled, ...byCard, pence: 3_500, on: 14, since: -2 },
  {
    key: 'taken',
    place: 'everything',
    status: 'PENDING',
    ...onceByDebit,
    pence: 4_500,
    on: -1,
    since: -21,
  },
  {
    key: 'goods',
    place: 'everything',
    ledger: 'GOODS',
    ...scheduled,
    ...ofBill,
    pence: 2_500,
    on: 6,
    since: -8,
  },
  {
    key: 'bounced',
    place: '007',
    status: 'FAILED',
    ...ofBill,
    pence: 6_350,
    on: -11,
    since: -25,
    over: -8,
    code: '0',
  },
  {
    key: 'bounced again',
    place: '007',
    ...scheduled,
    ...again,
    pence: 6_350,
    on: 4,
    since: -8,
    presents: 'bounced',
  },
  // Presented twice again and given up.
  {
    key: 'given up 1',
    place: '009',
    status: 'FAILED',
    ...byDebit,
    pence: 9_800,
    on: -60,
    since: -74,
    over: -58,
    code: '0',
  },
  {
    key: 'given up 2',
    place: '009',
    status: 'FAILED',
    ...again,
    pence: 9_800,
    on: -51,
    since: -58,
    over: -49,
    code: '0',
    presents: 'given up 1',
  },
  {
    key: 'given up 3',
    place: '009',
    status: 'FAILED',
    ...again,
    pence: 9_800,
    on: -42,
    since: -49,
    over: -40,
    code: '0',
    presents: 'given up 2',
  },
  {
    key: 'closed account',
    place: '010',
    status: 'FAILED',
    ...byDebit,
    pence: 8_700,
    on: -33,
    since: -47,
    over: -31,
    code: 'B',
  },
  {
    key: 'cancelled',
    place: '011',
    status: 'DELETED',
    ...byDebit,
    pence: 7_900,
    on: -5,
    since: -19,
    over: -9,
  },
  {
    key: 'promise kept',
    place: 'debt',
    status: 'PROMISED',
    ...byCard,
    pence: 5_000,
    on: 6,
    since: -3,
  },
  {
    key: 'promise broken',
    place: 'debt',
    status: 'PROMISE_BROKEN',
    ...byCard,
    pence: 6_000,
    on: -30,
    since: -40,
    over: -25,
  },
  {
    key: 'request',
    place: 'debt',
    status: 'REQUESTED',
    source: 'SUPPORT',
    type: 'DEBIT_CARD',
    pence: 12_000,
    on: 10,
    since: -4,
  },
];

/** What two funds add to what the household in debt was asked for. */
const funding = [
  { amountPence: 8_000, reason: 'Hardship fund' },
  { amountPence: 4_000, reason: 'Local welfare grant' },
];

export const collectionsOfTownDemo: WorldStep = {
  name: 'payment-collections',
  title: 'payments that are to come, and what became of some',
  async write(tx, world) {
    const today = todayInLondon({ now: () => world.begunAt });
    const keys = await planKeysOf(tx, world);
    const holidays = townHolidays(today);
    const ids = new Map<string, number>();
    // Samples know the next debit of the richest household by the first number.
    await takeIds(tx, payments, 1);
    const at = (days: number) => startOfLondonDay(today.add({ days })).add({ hours: 6 });
    for (const each of told) {
      const accountId = keys.accountIdOf(`household-${each.place}`);
      const kind = each.ledger ?? 'MAIN';
      const ledger = (await tx.read(ledgersOfAccount, accountId)).find(
        (one) => one.kind === kind && one.meterId === null,
      );
      const account = await accountOf(tx, accountId);
      if (!ledger || !account) continue;
      const { status, source, type, pence, since, over, code, presents, key } = each;
      const isHandedOver = status === 'PENDING' || status === 'FAILED';
      const paymentOn = bankDayFrom(today.add({ days: each.on }), holidays);
      const presentation = presents === 'given up 2' ? 2 : presents ? 1 : 0;
      const [row] = await insertPayments(tx, [
        {
          uuid: uuidOf(`town:${key}`),
          ledgerId: ledger.id,
          accountId,
          instructionId: type.startsWith('DD_') ? await instructionOf(tx, ledger.id) : null,
          status,
          source,
          transactionType: type,
          amountPence: pence,
          paymentOn,
          reference: account.number,
          idempotencyKey: `town:${key}`,
          createdAt: at(since),
          submittedAt: isHandedOver ? submittedAt(paymentOn, holidays) : null,
          settledAt: over === undefined ? null : at(over),
          failureCode: code ?? null,
          representsId: ids.get(presents ?? '') ?? null,
          presentation,
        },
      ]);
      if (row) await tellAround(tx, row, ids, key, today);
    }
    await lodgeWithLocalVendor(tx);
  },
};

/** The same on every machine. */
function uuidOf(text: string): string {
  const hex = createHash('md5').update(text).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const submittedAt = (paymentOn: Temporal.PlainDate, holidays: BankHolidays) =>
  startOfLondonDay(submissionOn(paymentOn, holidays)).add({ hours: 7 });

/** The notices, events and other money around a payment. */
async function tellAround(
  tx: Database,
  row: PaymentRow,
  ids: Map<string, number>,
  key: string,
  today: Temporal.PlainDate,
): Promise<void> {
  ids.set(key, row.id);
  const { id: paymentId, amountPence, paymentOn: firstOn, status, settledAt, failureCode } = row;
  if (row.transactionType.startsWith('DD_')) {
    const kind =
      row.representsId !== null ? 'PRESENTED_AGAIN' : row.source === 'BILL' ? 'BILL' : 'CHANGED';
    const sentOn = firstOn.subtract({ days: kind === 'PRESENTED_AGAIN' ? 6 : 16 });
    await tx.query.insert(notices).values({ paymentId, kind, amountPence, firstOn, sentOn });
  }
  if (status === 'FAILED' && settledAt && failureCode) {
    const eventOn = settledAt.toZonedDateTimeISO('Europe/London').toPlainDate();
    await tx.query.insert(vendorEvents).values({
      vendorEventId: `ARUDD-${row.uuid}`,
      kind: 'ARUDD',
      code: failureCode,
      paymentId,
      eventOn,
      actOn: eventOn,
      receivedAt: settledAt,
      handledAt: settledAt,
    });
  }
  if (key === 'request') {
    await tx.query
      .insert(fundingAmounts)
      .values(funding.map((each, place) => ({ ...each, paymentId, place })));
  }
  if (key === 'cancelled') {
    const eventOn = today.subtract({ days: 9 });
    await tx.query.insert(vendorEvents).values({
      vendorEventId: `ADDACS-${row.uuid}`,
      kind: 'ADDACS',
      code: '1',
      paymentId,
      eventOn,
      actOn: eventOn,
      receivedAt: startOfLondonDay(eventOn).add({ hours: 6 }),
      handledAt: startOfLondonDay(eventOn).add({ hours: 6 }),
    });
  }
}

async function instructionOf(tx: Database, ledgerId: number): Promise<number | null> {
  const { rows } = (await tx.query.execute(sql`
    select id from payments.instructions
    where ledger_id = ${ledgerId} and kind = 'DIRECT_DEBIT' and valid_to is null
    order by id desc limit 1`)) as unknown as { rows: { id: number }[] };
  return rows[0]?.id ?? null;
}

/** The local vendor keeps the instructions that were lodged before there was one. */
async function lodgeWithLocalVendor(tx: Database): Promise<void> {
  await tx.query.execute(sql`
    insert into ${localMandates} (reference, last_four, lodged_on)
    select m.reference, i.last_four, m.lodged_on
    from payments.mandates m join payments.instructions i on i.id = m.instruction_id
    where m.lodged_on is not null and m.ended_on is null
    on conflict do nothing`);
}
