import { Temporal } from 'temporal-polyfill';
import { invalidInput, type Raise } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import type { Job, Work } from '../../../engine/jobs.ts';
import type { Book, PaymentType } from '../../../kernel/books.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import { accountOf, admittedAccount, isInHardship } from '../../accounts/index.ts';
import { agreementsWith, isActiveAt } from '../../agreements/index.ts';
import { depositReason, depositReturnReason } from '../charges/reasons.rules.ts';
import { isAnyRunOpen, openRun, type RunWork, worksOnRuns } from '../cycles/runs.actions.ts';
import { overduePence } from '../debt/arrears.rules.ts';
import { arrearsOfLedger, type ExpectedPaymentsOf } from '../debt/debt.actions.ts';
import { claimsOfLedger } from '../debt/debt.store.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import { post } from '../ledgers/postings.actions.ts';
import {
  type DepositFacts,
  daysOfAcceptance,
  depositPence,
  needsDeposit,
  obstaclesToReturn,
  returnStrategyFor,
} from './deposits.rules.ts';
import {
  addDeposit,
  chargedSince,
  type DepositRow,
  depositById,
  ledgersOfHeldDeposits,
  lockDeposit,
  lockHeldDeposits,
  updateDeposit,
} from './deposits.store.ts';

const longestText = 100;

function checkText(path: string, text: string): void {
  if (text.trim() === '' || text.length > longestText) {
    throw invalidInput(path, `It has 1 to ${longestText} characters.`);
  }
}

interface DepositRequest {
  readonly accountNumber: string;
  readonly depositKey: string;
  readonly reason: string;
}

/**
 * Asks for a deposit, where the account needs one. The same key again is the same agreement.
 *
 * @returns how much is asked for, in pence; null where none is needed.
 * @throws CodedError by `raise` where there is no such account; KT-CT-1605 for texts that are none.
 */
export async function askForDeposit(
  db: Database,
  { accountNumber, depositKey, reason }: DepositRequest,
  now: Temporal.Instant,
  expected: ExpectedPaymentsOf,
  raise: Raise<'KT-CT-4177'>,
): Promise<number | null> {
  checkText('input.depositKey', depositKey);
  checkText('input.reason', reason);
  const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-4177');
  return db.transaction(async (tx) => {
    const before = await lockDeposit(tx, account.id, depositKey);
    if (before) return before.amountPence;
    const { id: accountId, accountType } = account;
    const today = londonDateOf(now);
    const ledger = await openLedger(tx, { accountId, kind: 'MAIN' }, now);
    const [arrears, agreements, isInNeed] = await Promise.all([
      arrearsOfLedger(tx, ledger.id, today, expected),
      agreementsWith(tx, accountId),
      isInHardship(tx, accountId, today),
    ]);
    const isNeeded = needsDeposit({
      accountType,
      openedOn: londonDateOf(account.createdAt),
      today,
      overduePence: overduePence(arrears),
      isPrepaid: agreements.some(
        (each) => isActiveAt(each, now) && each.paymentMethod === 'PREPAYMENT',
      ),
      isInHardship: isInNeed,
    });
    if (!isNeeded) return null;
    const yearlyPence = await chargedSince(tx, ledger.id, today.subtract({ years: 1 }));
    await addDeposit(tx, {
      accountId,
      ledgerId: ledger.id,
      depositKey,
      reason,
      amountPence: depositPence(accountType, yearlyPence),
      returnStrategy: returnStrategyFor(accountType),
      createdAt: now,
    });
    // Somebody else may have written the key meanwhile: what stands there counts.
    return (await lockDeposit(tx, accountId, depositKey))?.amountPence ?? null;
  });
}

/**
 * Writes down that a customer has accepted a deposit, and by when it is to be paid; the second time
 * nothing.
 *
 * @throws CodedError by `raise` where the account was asked for no deposit of the key.
 */
export async function acceptDeposit(
  db: Database,
  { accountNumber, depositKey }: Omit<DepositRequest, 'reason'>,
  now: Temporal.Instant,
  raise: Raise<'KT-CT-4177'>,
): Promise<void> {
  const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-4177');
  await db.transaction(async (tx) => {
    const deposit = (await lockDeposit(tx, account.id, depositKey)) ?? raise('KT-CT-4177');
    if (deposit.acceptedAt !== null) return;
    await updateDeposit(tx, deposit.id, { acceptedAt: now, ...daysOfAcceptance(now) });
  });
}

/** How a deposit was paid, and the book in which the money came in. */
interface MeansOfDeposit {
  readonly paymentType: PaymentType;
  readonly book: Book;
}

/**
 * Books a deposit that was paid: the payment, and the charge by which it goes into the book of deposits
 * held. Paid already, nothing is booked.
 */
export async function holdDeposit(
  tx: Database,
  deposit: DepositRow,
  { paymentType, book }: MeansOfDeposit,
  at: Temporal.Instant,
): Promise<number | null> {
  const held = await lockDeposit(tx, deposit.accountId, deposit.depositKey);
  if (!held || held.fulfilledAt !== null) return null;
  const { ledgerId, amountPence } = held;
  const common = { ledgerId, postedOn: londonDateOf(at), netPence: amountPence, taxPence: 0 };
  const [paid, charge] = await post(
    tx,
    [
      {
        ...common,
        kind: 'PAYMENT',
        paymentType,
        idempotencyKey: `deposit ${held.id} paid`,
        books: [{ book, amountPence: -amountPence }],
      },
      {
        ...common,
        kind: 'CHARGE',
        reasonCode: depositReason,
        idempotencyKey: `deposit ${held.id} held`,
        books: [{ book: 'DEPOSITS_HELD', amountPence }],
      },
    ],
    at,
  );
  await updateDeposit(tx, held.id, {
    fulfilledAt: at,
    heldById: charge?.transactionId ?? null,
  });
  return paid?.transactionId ?? null;
}

/**
 * Books a deposit that was paid, by its identifier.
 *
 * @param paid how, and how many pence.
 * @returns the Payment; null, with nothing booked, where there is no such deposit, it was paid otherwise
 *   meanwhile, or it is of another amount: the money is then the ledger's like any other.
 */
export async function holdDepositById(
  tx: Database,
  depositId: number,
  paid: MeansOfDeposit & { readonly amountPence: number },
  at: Temporal.Instant,
): Promise<number | null> {
  const deposit = await depositById(tx, depositId);
  if (deposit?.amountPence !== paid.amountPence) return null;
  return holdDeposit(tx, deposit, paid, at);
}

/**
 * What the way back of a deposit depends on, on a London day. Of the past year, each day after something
 * fell due is looked at.
 */
export async function depositFactsOf(
  db: Database,
  { accountId, ledgerId }: Pick<DepositRow, 'accountId' | 'ledgerId'>,
  today: Temporal.PlainDate,
  expected: ExpectedPaymentsOf,
): Promise<DepositFacts> {
  const [account, claims, now] = await Promise.all([
    accountOf(db, accountId),
    db.read(claimsOfLedger, { ledgerId, asOn: today }),
    arrearsOfLedger(db, ledgerId, today, expected),
  ]);
  const since = today.subtract({ years: 1 });
  const days = claims
    .map(({ dueOn }) => dueOn.add({ days: 1 }))
    .filter(
      (day) =>
        Temporal.PlainDate.compare(day, since) > 0 && Temporal.PlainDate.compare(day, today) < 0,
    );
  const arrears = await Promise.all(
    days.map((day) => arrearsOfLedger(db, ledgerId, day, expected)),
  );
  const overdueNow = overduePence(now);
  const lastOverdueOn = days.findLast((_day, place) => (arrears[place]?.length ?? 0) > 0) ?? null;
  return {
    today,
    status: account?.status ?? 'VOID',
    overduePence: overdueNow,
    lastOverdueOn: overdueNow > 0 ? today : lastOverdueOn,
  };
}

/** Gives back the deposits whose day has come, all at once, as `returnDepositsOf` does some. */
export async function returnDeposits(
  tx: Database,
  at: Temporal.Instant,
  expected: ExpectedPaymentsOf,
): Promise<void> {
  await returnDepositsOf(tx, await ledgersOfHeldDeposits(tx), at, expected);
}

/** Gives back the deposits of some ledgers whose day has come, as credits; the second time none. */
async function returnDepositsOf(
  tx: Database,
  ledgerIds: readonly number[],
  at: Temporal.Instant,
  expected: ExpectedPaymentsOf,
): Promise<void> {
  const today = londonDateOf(at);
  for (const deposit of await lockHeldDeposits(tx, ledgerIds)) {
    const facts = await depositFactsOf(tx, deposit, today, expected);
    if (obstaclesToReturn(deposit, facts).length > 0) continue;
    const { id, ledgerId, amountPence } = deposit;
    const [credit] = await post(
      tx,
      [
        {
          ledgerId,
          kind: 'CREDIT',
          postedOn: today,
          netPence: amountPence,
          taxPence: 0,
          reasonCode: depositReturnReason,
          idempotencyKey: `deposit ${id} returned`,
          books: [{ book: 'DEPOSITS_HELD', amountPence: -amountPence }],
        },
      ],
      at,
    );
    await updateDeposit(tx, id, { returnedAt: at, returnedById: credit?.transactionId ?? null });
  }
}

/**
 * What is done for some of the ledgers of a morning's run.
 *
 * @param expected which payments are expected, as a higher domain knows.
 */
export const depositWork = (expected: ExpectedPaymentsOf): RunWork => ({
  kind: 'DEPOSITS',
  ledgers: (tx, ledgerIds, { dueAt }) => returnDepositsOf(tx, ledgerIds, dueAt, expected),
});

/** Before letters are made ready, so that what comes back counts there: opens the run over deposits. */
export const returnDepositsJob = {
  name: 'billing.deposits',
  title: 'deposits that go back',
  schedule: dailyInLondon('05:00'),
  beginsAfter: async (_db, now) => now,
  isHeldBack: isAnyRunOpen,
  async run(tx, dueAt) {
    await openRun(tx, 'DEPOSITS', dueAt, await ledgersOfHeldDeposits(tx));
  },
} satisfies Job;

export const depositsWork = (expected: ExpectedPaymentsOf): Work =>
  worksOnRuns(returnDepositsJob.title, depositWork(expected));
