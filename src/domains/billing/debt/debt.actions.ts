import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Contributions } from '../../../engine/contributions.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import type { AccountRow } from '../../accounts/index.ts';
import { type DocumentRow, documentsOfLedger } from '../documents/documents.store.ts';
import { accountLedgerKinds, traitsOfLedger } from '../ledgers/ledger-kinds.rules.ts';
import { type LedgerRow, ledgersOfAccount } from '../ledgers/ledgers.store.ts';
import { type Arrear, arrearsOf, overduePence } from './arrears.rules.ts';
import { claimsOfLedger, sumsOfLedger } from './debt.store.ts';
import { openCharges } from './open-charges.actions.ts';

/** Where the payments come from that are expected. */
export type ExpectedPaymentsOf = Contributions['expectedPaymentsOf'];

/** What is overdue on a ledger at the end of a London day, the oldest first. */
export async function arrearsOfLedger(
  db: Database,
  ledgerId: number,
  asOn: Temporal.PlainDate,
  expectedPaymentsOf: ExpectedPaymentsOf,
): Promise<readonly Arrear[]> {
  const [sums, claims, expected] = await Promise.all([
    db.read(sumsOfLedger, { ledgerId, asOn }),
    db.read(claimsOfLedger, { ledgerId, asOn }),
    expectedPaymentsOf(db, ledgerId, asOn),
  ]);
  return arrearsOf({ asOn, ...sums, claims, expected });
}

/** The ledgers of an account's own, without those of its meters, in the order they were opened. */
async function ownLedgers(db: Database, accountId: number): Promise<LedgerRow[]> {
  const ledgers = await db.read(ledgersOfAccount, accountId);
  return ledgers.filter(({ kind }) => accountLedgerKinds.includes(kind));
}

/** Those of an account's ledgers that its balance is the sum of. */
export async function balanceLedgers(db: Database, accountId: number): Promise<LedgerRow[]> {
  const ledgers = await ownLedgers(db, accountId);
  return ledgers.filter(({ kind }) => traitsOfLedger(kind).affectsAccountBalance);
}

/** What is overdue on an account at the end of a London day, in pence; 0 where nothing is. */
export async function overdueOfAccount(
  db: Database,
  accountId: number,
  asOn: Temporal.PlainDate,
  expectedPaymentsOf: ExpectedPaymentsOf,
): Promise<number> {
  const ledgers = await balanceLedgers(db, accountId);
  const overdue = await Promise.all(
    ledgers.map(async ({ id }) =>
      overduePence(await arrearsOfLedger(db, id, asOn, expectedPaymentsOf)),
    ),
  );
  return overdue.reduce((sum, pence) => sum + pence, 0);
}

/** What is overdue on a ledger on a London day; null pence where it cannot be told. */
export interface LedgerPosition {
  readonly ledgerNumber: string;
  readonly overduePence: number | null;
}

/**
 * What was overdue on each ledger of an account's own at the end of a London day. It cannot be told of
 * a day before the ledger was opened, nor of one after today.
 */
export async function debtPositions(
  db: Database,
  accountId: number,
  asOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
  expectedPaymentsOf: ExpectedPaymentsOf,
): Promise<LedgerPosition[]> {
  const ledgers = await ownLedgers(db, accountId);
  return Promise.all(
    ledgers.map(async ({ id, number: ledgerNumber, openedAt }) => {
      const isKnown =
        Temporal.PlainDate.compare(asOn, today) <= 0 &&
        Temporal.PlainDate.compare(londonDateOf(openedAt), asOn) <= 0;
      if (!isKnown) return { ledgerNumber, overduePence: null };
      const arrears = await arrearsOfLedger(db, id, asOn, expectedPaymentsOf);
      return { ledgerNumber, overduePence: overduePence(arrears) };
    }),
  );
}

/**
 * The London day on which the payment is expected that is for a document: the first one on its ledger
 * from its issue on that did not fail. Null of a document after which another one was issued.
 */
export async function scheduledPaymentDay(
  db: Database,
  { id, ledgerId, issuedAt, annulledAt }: DocumentRow,
  today: Temporal.PlainDate,
  expectedPaymentsOf: ExpectedPaymentsOf,
): Promise<Temporal.PlainDate | null> {
  if (ledgerId === null || issuedAt === null || annulledAt !== null) return null;
  const [documents, expected] = await Promise.all([
    db.read(documentsOfLedger, ledgerId),
    expectedPaymentsOf(db, ledgerId, today),
  ]);
  const isLater = (other: DocumentRow) =>
    other.id !== id &&
    other.issuedAt !== null &&
    other.annulledAt === null &&
    asksForMoney.has(other.kind) &&
    (Temporal.Instant.compare(other.issuedAt, issuedAt) || other.id - id) > 0;
  if (documents.some(isLater)) return null;
  const from = londonDateOf(issuedAt);
  const coming = expected.find(
    ({ status, dueOn }) => status !== 'FAILED' && Temporal.PlainDate.compare(dueOn, from) >= 0,
  );
  return coming?.dueOn ?? null;
}

/** The documents that ask for money by themselves. */
const asksForMoney: ReadonlySet<DocumentRow['kind']> = new Set([
  'STATEMENT',
  'PERIOD_BASED',
  'INVOICE',
]);

/** Something that is to be booked on an account. */
export interface Provisional {
  readonly key: string;
  readonly title: string;
  readonly on: Temporal.PlainDate;
  /** What it adds to the balance. */
  readonly pence: number;
}

/**
 * What is to be booked on the ledgers that an account's balance is of, by its day: payments that are
 * scheduled or pending, and the energy of the open period up to yesterday.
 */
export async function provisionalOf(
  db: Database,
  account: Pick<AccountRow, 'id' | 'accountType'>,
  now: Temporal.Instant,
  {
    expectedPaymentsOf,
    nightRateHalfHours,
  }: Pick<Contributions, 'expectedPaymentsOf' | 'nightRateHalfHours'>,
): Promise<Provisional[]> {
  const ledgers = await balanceLedgers(db, account.id);
  const ofLedgers = await Promise.all(
    ledgers.map(async (ledger): Promise<Provisional[]> => {
      const [expected, charges] = await Promise.all([
        expectedPaymentsOf(db, ledger.id, londonDateOf(now)),
        openCharges(db, account, ledger, now, nightRateHalfHours),
      ]);
      const coming = expected.filter(({ status }) => status !== 'FAILED');
      return [
        ...coming.map(({ id, title, dueOn, amountPence }) => ({
          key: `payment-${id}`,
          title,
          on: dueOn,
          pence: amountPence,
        })),
        ...charges.map(({ meterPointId, title, toOn, pence }) => ({
          key: `charge-${meterPointId}-${toOn}`,
          title,
          on: toOn,
          pence: -pence || 0,
        })),
      ];
    }),
  );
  return ofLedgers
    .flat()
    .toSorted(
      (one, other) =>
        Temporal.PlainDate.compare(one.on, other.on) || (one.key < other.key ? -1 : 1),
    );
}
