import type { Temporal } from 'temporal-polyfill';
import { instantAtMs } from '../../../database/columns.ts';
import type { Database } from '../../../database/database.ts';
import type { DeviceReport } from '../../../outside/devices/port.ts';
import {
  type ChargePointRow,
  changeChargePoint,
  courseWrittenTo,
  lockChargePoint,
} from './charge-points.store.ts';
import type { Told, ToldValue, TransactionName } from './protocol.rules.ts';
import {
  type Booked,
  type Booking,
  bookEarlierStart,
  bookingFrom,
  bookValues,
  clockDifference,
  rightTime,
} from './register-energy.rules.ts';
import { addReports } from './reports.store.ts';
import {
  addTransaction,
  changeTransaction,
  keepValues,
  type TransactionRow,
  transactionBegun,
  transactionGoingOn,
  transactionNamed,
} from './transactions.store.ts';

/** What became of a message of a charge point. */
export interface Heard {
  /** The number of the transaction that it began, or had begun before. */
  readonly transactionId: number | null;
  /** Whether it now has to be told what to do: it has begun to charge, or has begun anew. */
  readonly hasToBeTold: boolean;
}

/** What is written down of one message, under the lock on its charge point. */
interface Writing {
  readonly tx: Database;
  readonly row: ChargePointRow;
  readonly heardMs: number;
  readonly changes: { -readonly [Key in keyof ChargePointRow]?: ChargePointRow[Key] };
  /** The second from which on the course knows of it. */
  readonly reportMs: number;
  readonly reports: DeviceReport[];
}

/** Whoever plugs in here has a battery that nobody can read: it is taken to be empty. */
const everything = 1_000_000_000_000;
/** A transaction that began no longer ago than this is told of as it begins, in milliseconds. */
const justNowMs = 60_000;

/**
 * Writes down what a message of a charge point tells, whole or not at all. The same message may come twice:
 * the second time it changes nothing.
 *
 * @param isOffered whether the charge point lets the vehicle take something at present, as far as is known.
 */
export function hear(
  db: Database,
  chargePointId: number,
  told: readonly Told[],
  { at, isOffered }: { readonly at: Temporal.Instant; readonly isOffered: boolean },
): Promise<Heard> {
  return db.transaction(async (tx) => {
    const row = await lockChargePoint(tx, chargePointId);
    if (!row) return { transactionId: null, hasToBeTold: false };
    const writing: Writing = {
      tx,
      row,
      heardMs: at.epochMilliseconds,
      changes: {},
      reportMs: await nextReportMs(tx, row, at),
      reports: [],
    };
    if (!row.isLinked) {
      writing.changes.isLinked = true;
      writing.reports.push({ kind: 'LINK', atMs: writing.reportMs, link: 'CONNECTED' });
    }
    let heard: Heard = { transactionId: null, hasToBeTold: false };
    for (const each of told) {
      const next = await take(writing, each, isOffered);
      heard = {
        transactionId: next?.transactionId ?? heard.transactionId,
        hasToBeTold: heard.hasToBeTold || (next?.hasToBeTold ?? false),
      };
    }
    await changeChargePoint(tx, row.id, { ...writing.changes, heardAt: at });
    await addReports(tx, row.id, writing.reports);
    return heard;
  });
}

/** Notes that a charge point has not been heard for too long. */
export function loseChargePoint(
  db: Database,
  chargePointId: number,
  { at, since }: { readonly at: Temporal.Instant; readonly since: Temporal.Instant },
): Promise<void> {
  return db.transaction(async (tx) => {
    const row = await lockChargePoint(tx, chargePointId);
    if (!row?.isLinked || (row.heardAt?.epochMilliseconds ?? 0) >= since.epochMilliseconds) return;
    const atMs = await nextReportMs(tx, row, at);
    await changeChargePoint(tx, row.id, { isLinked: false });
    await addReports(tx, row.id, [{ kind: 'LINK', atMs, link: 'LOST' }]);
  });
}

/** The next whole second: no course has come further, nor will before this is written. */
async function nextReportMs(
  tx: Database,
  { deviceId }: ChargePointRow,
  at: Temporal.Instant,
): Promise<number> {
  const writtenToMs = await courseWrittenTo(tx, deviceId);
  const nowMs = Math.floor(at.epochMilliseconds / 1000) * 1000;
  return Math.max(nowMs, writtenToMs ?? 0) + 1000;
}

async function take(writing: Writing, told: Told, isOffered: boolean): Promise<Heard | null> {
  const { changes, reports, reportMs: atMs } = writing;
  switch (told.kind) {
    case 'BOOTED': {
      const { vendor, model, serialNumber, firmware } = told;
      const bootedAt = instantAtMs(writing.heardMs);
      Object.assign(changes, { vendor, model, serialNumber, firmware, bootedAt });
      return { transactionId: null, hasToBeTold: true };
    }
    case 'STATUS': {
      if (told.toldMs !== null) setClock(writing, told.toldMs, true);
      plug(writing, told.isPlugged, told.connectorId);
      if (told.isRefusing && isOffered && (await hasCharged(writing))) {
        reports.push({ kind: 'FULL', atMs });
      }
      return null;
    }
    case 'STARTED': {
      setClock(writing, told.value.toldMs, false);
      const transaction = await begin(writing, told);
      const isJustNow = writing.heardMs - transaction.startedAt.epochMilliseconds < justNowMs;
      if (isJustNow && transaction.endedAt === null) plug(writing, true, told.connectorId);
      return { transactionId: transaction.id, hasToBeTold: transaction.endedAt === null };
    }
    case 'COUNTED': {
      const transaction = await found(writing, told);
      if (transaction) await book(writing, transaction, told.values, null);
      return null;
    }
    case 'ENDED': {
      const transaction = await found(writing, told);
      if (transaction) await book(writing, transaction, told.values, told.toldMs);
      return null;
    }
  }
}

/** Whether the vehicle has taken something: one that has only just begun may refuse for other reasons. */
async function hasCharged({ tx, row }: Writing): Promise<boolean> {
  const transaction = await transactionGoingOn(tx, row.id);
  return transaction !== null && transaction.bookedWh > 0;
}

function plug({ row, changes, reports, reportMs: atMs }: Writing, is: boolean | null, id: number) {
  const was = changes.isPlugged ?? row.isPlugged;
  if (is === null) return;
  if (is) changes.connectorId = id;
  if (is === was) return;
  // Of several connectors it is the one in use that tells when the vehicle leaves.
  if (!is && (changes.connectorId ?? row.connectorId ?? id) !== id) return;
  changes.isPlugged = is;
  if (is) reports.push({ kind: 'PLUGGED_IN', atMs, usedMilliwattHours: everything });
  else reports.push({ kind: 'UNPLUGGED', atMs });
}

function setClock({ row, changes, heardMs }: Writing, toldMs: number, isAtOnce: boolean): void {
  const known = changes.clockDifferenceMs ?? row.clockDifferenceMs;
  changes.clockDifferenceMs = clockDifference(known, { toldMs, heardMs, isAtOnce });
}

function rightMs({ row, changes, heardMs }: Writing, toldMs: number): number {
  return rightTime(toldMs, changes.clockDifferenceMs ?? row.clockDifferenceMs, heardMs);
}

const bookingOf = (transaction: TransactionRow): Booking => ({
  toMs: transaction.bookedTo.epochMilliseconds,
  registerWh: transaction.bookedRegisterWh,
  energyWh: transaction.bookedWh,
});

/** The transaction that a message begins; the one that it began before, where it comes again. */
async function begin(
  writing: Writing,
  { reference, connectorId, value }: Extract<Told, { kind: 'STARTED' }>,
): Promise<TransactionRow> {
  const { tx, row } = writing;
  const meterStartWh = value.registerWh;
  const toldStart = instantAtMs(value.toldMs);
  const known =
    reference === null
      ? await transactionBegun(tx, { chargePointId: row.id, connectorId, toldStart, meterStartWh })
      : await transactionNamed(tx, row.id, { id: null, reference });
  if (!known) return addBegun(writing, reference, connectorId, value);
  if (value.toldMs >= known.toldStart.epochMilliseconds) return known;
  // A later message came first: what it took before that one is not booked yet.
  const earlier = { meterStartWh: known.meterStartWh, earlierWh: meterStartWh };
  const booked = bookEarlierStart(bookingOf(known), earlier, freeFromMs(writing));
  const startedAt = instantAtMs(rightMs(writing, value.toldMs));
  const further = {
    toldStart,
    startedAt,
    meterStartWh: Math.min(meterStartWh, known.meterStartWh),
  };
  await write(writing, known, booked, further);
  return { ...known, ...further };
}

function addBegun(
  writing: Writing,
  reference: string | null,
  connectorId: number,
  { toldMs, registerWh }: ToldValue,
): Promise<TransactionRow> {
  const atMs = rightMs(writing, toldMs);
  const booking = bookingFrom({ atMs, registerWh });
  return addTransaction(writing.tx, {
    chargePointId: writing.row.id,
    reference,
    connectorId,
    toldStart: instantAtMs(toldMs),
    meterStartWh: registerWh,
    startedAt: instantAtMs(atMs),
    bookedTo: instantAtMs(booking.toMs),
    bookedRegisterWh: registerWh,
    bookedWh: 0,
  });
}

/**
 * The transaction that values are of. Where a charge point of 2.0.1 names one whose beginning has not
 * arrived, it begins with them; a number of 1.6 that we have not given tells nothing.
 */
async function found(
  writing: Writing,
  told: {
    readonly transaction: TransactionName;
    readonly connectorId: number;
    readonly values: readonly ToldValue[];
  },
): Promise<TransactionRow | null> {
  const { transaction, connectorId, values } = told;
  const known = await transactionNamed(writing.tx, writing.row.id, transaction);
  if (known || transaction.reference === null) return known;
  const [first] = values.toSorted((one, other) => one.toldMs - other.toldMs);
  if (!first) return null;
  setClock(writing, first.toldMs, false);
  return addBegun(writing, transaction.reference, connectorId, first);
}

/** From when on nothing is booked of the charge point yet. */
const freeFromMs = ({ row, changes }: Writing): number =>
  (changes.bookedTo ?? row.bookedTo)?.epochMilliseconds ?? 0;

/** Books values of a transaction; with those that end it, it ends. */
async function book(
  writing: Writing,
  transaction: TransactionRow,
  values: readonly ToldValue[],
  endedToldMs: number | null,
): Promise<void> {
  const isEnded = transaction.endedAt !== null;
  for (const { toldMs } of values) setClock(writing, toldMs, false);
  const right = values.map(({ toldMs, registerWh }) => ({
    atMs: rightMs(writing, toldMs),
    registerWh,
  }));
  await keepValues(writing.tx, transaction.id, right);
  // What comes after the end was on its way for longer, and is known from the end.
  if (isEnded) return;
  const isFinal = endedToldMs !== null;
  const booked = bookValues(bookingOf(transaction), right, {
    freeFromMs: freeFromMs(writing),
    isFinal,
  });
  const endMs = isFinal ? rightMs(writing, endedToldMs) : null;
  await write(writing, transaction, booked, {
    ...(endMs !== null && {
      endedAt: instantAtMs(Math.max(endMs, transaction.startedAt.epochMilliseconds)),
      meterStopWh: values.at(-1)?.registerWh ?? booked.booking.registerWh,
    }),
  });
}

async function write(
  { tx, changes, reports, reportMs: atMs }: Writing,
  { id }: TransactionRow,
  { booking, pieces }: Booked,
  further: Parameters<typeof changeTransaction>[3],
): Promise<void> {
  await changeTransaction(tx, id, booking, further);
  const last = pieces.at(-1);
  if (!last) return;
  changes.bookedTo = instantAtMs(last.toMs);
  // Where it had to be booked after the present, nobody is told of it before that.
  reports.push({ kind: 'METERED', atMs: Math.max(atMs, last.toMs), pieces });
}
