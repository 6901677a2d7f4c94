import { Temporal } from 'temporal-polyfill';
import type { Raise } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import type { Job } from '../../../engine/jobs.ts';
import type {
  QualifyingComponentOptions,
  QualifyingCriteriaOptions,
  WhdAccountType,
} from '../../../engine/schema.generated.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import {
  accountOf,
  admittedAccount,
  schemeYearOf,
  warmHomeGroupOf,
  warmHomeMatchedAccounts,
} from '../../accounts/index.ts';
import { agreementsWith, isActiveAt } from '../../agreements/index.ts';
import {
  electricityDetailsOf,
  electricityMeterPointOf,
  pointsOfAccount,
  supplyPointIdentifierOf,
} from '../../metering/index.ts';
import { warmHomeReason } from '../charges/reasons.rules.ts';
import { isAnyRunOpen, openRun, type RunWork, worksOnRuns } from '../cycles/runs.actions.ts';
import { openLedger, openMainLedgers } from '../ledgers/ledgers.actions.ts';
import { ledgerById } from '../ledgers/ledgers.store.ts';
import { post } from '../ledgers/postings.actions.ts';
import { lockLedgers } from '../ledgers/postings.store.ts';
import { buyVoucher } from '../vouchers/vouchers.actions.ts';
import {
  type Claim,
  daysToDecide,
  discountPence,
  isScottish,
  needsComponent,
  paymentsFrom,
  refusalOf,
  rejectionReason,
  taxYearOf,
} from './warm-home-discount.rules.ts';
import {
  accountsPaid,
  addApplication,
  addRecords,
  applicationsOfAccount,
  grantApplications,
  grantedApplications,
  recordsOfAccount,
} from './warm-home-discount.store.ts';

interface Home {
  readonly id: number;
  readonly accountType: Claim['accountType'];
  readonly status: Claim['status'];
}

/** Where and how an account takes electricity at an instant. */
interface Supply {
  readonly hasElectricity: boolean;
  readonly isInScotland: boolean;
  readonly isHomesMeterPoint: boolean;
}

/** The profile classes of homes (Elexon, profile classes 1 and 2). */
const lastProfileClassOfHomes = 2;

async function supplyOf(db: Database, accountId: number, at: Temporal.Instant): Promise<Supply> {
  const agreements = (await agreementsWith(db, accountId)).filter((each) => isActiveAt(each, at));
  const taken = await Promise.all(
    agreements.map(async ({ meterPointId }) => {
      const [point, mpan] = await Promise.all([
        electricityMeterPointOf(db, meterPointId),
        supplyPointIdentifierOf(db, meterPointId),
      ]);
      if (point?.direction !== 'IMPORT' || mpan === null) return [];
      return [await electricityDetailsOf(db, mpan)];
    }),
  );
  const points = taken.flat();
  return {
    hasElectricity: points.length > 0,
    isInScotland: points.some((each) => isScottish(each?.gspGroupId ?? null)),
    isHomesMeterPoint: points.some(
      (each) => each !== null && each.profileClass <= lastProfileClassOfHomes,
    ),
  };
}

/** Why an account does not get the discount of the present scheme year; null where it does. */
export async function eligibilityOf(
  db: Database,
  { id, accountType, status }: Home,
  now: Temporal.Instant,
): Promise<ReturnType<typeof rejectionReason>> {
  const schemeYear = schemeYearOf(londonDateOf(now));
  const [supply, coreGroup, applications] = await Promise.all([
    supplyOf(db, id, now),
    warmHomeGroupOf(db, id, schemeYear),
    db.read(applicationsOfAccount, id),
  ]);
  const isApplicationGranted = applications.some(
    (each) => each.schemeYear === schemeYear && each.status === 'APPROVED',
  );
  return rejectionReason({ accountType, status, coreGroup, isApplicationGranted, ...supply });
}

/** What is wrong with a member of an application. */
interface Fault {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

interface ApplicationRequest {
  readonly accountNumber: string;
  readonly qualifyingCriteria: QualifyingCriteriaOptions | null;
  readonly qualifyingComponent: QualifyingComponentOptions | null;
}

/** An application that was made, or none where the input is at fault. */
interface Applied {
  readonly id: number | null;
  readonly faults: readonly Fault[];
}

/**
 * Applies for the discount of the present scheme year. What cannot be granted is kept as refused, once for
 * the same application.
 *
 * @throws CodedError by `raise` where there is no such account.
 */
export async function applyForDiscount(
  db: Database,
  request: ApplicationRequest,
  now: Temporal.Instant,
  raise: Raise<'KT-CT-4123'>,
): Promise<Applied> {
  const { accountNumber, qualifyingCriteria, qualifyingComponent } = request;
  const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-4123');
  const required = (field: string) => ({ field, code: 'required', message: 'It is needed.' });
  if (qualifyingCriteria === null) {
    return { id: null, faults: [required('qualifyingCriteria')] };
  }
  if (qualifyingComponent === null && needsComponent(qualifyingCriteria)) {
    return { id: null, faults: [required('qualifyingComponent')] };
  }
  const day = londonDateOf(now);
  const schemeYear = schemeYearOf(day);
  return db.transaction(async (tx) => {
    const ledger = await openLedger(tx, { accountId: account.id, kind: 'MAIN' }, now);
    // Whoever applies at the same moment waits here.
    await lockLedgers(tx, [ledger.id]);
    const [supply, coreGroup, applications, records] = await Promise.all([
      supplyOf(tx, account.id, now),
      warmHomeGroupOf(tx, account.id, schemeYear),
      tx.read(applicationsOfAccount, account.id),
      tx.read(recordsOfAccount, account.id),
    ]);
    const ofYear = applications.filter((each) => each.schemeYear === schemeYear);
    const isSame = (each: (typeof ofYear)[number]) =>
      each.qualifyingCriteria === qualifyingCriteria &&
      each.qualifyingComponent === qualifyingComponent;
    const open = ofYear.find(({ status }) => status !== 'REJECTED');
    if (open && isSame(open)) return { id: open.id, faults: [] };
    const refusal = refusalOf({
      ...supply,
      day,
      coreGroup,
      qualifyingComponent,
      accountType: account.accountType,
      status: account.status,
      hasRecord: records.some((each) => each.schemeYear === schemeYear),
      hasOpenApplication: open !== undefined,
    });
    const faults = refusal
      ? [{ field: 'accountNumber', code: refusal, message: 'The application is refused.' }]
      : [];
    const before = ofYear.find((each) => isSame(each) && each.rejectionReason === refusal);
    if (refusal && before) return { id: before.id, faults };
    const id = await addApplication(tx, {
      accountId: account.id,
      schemeYear,
      qualifyingCriteria,
      qualifyingComponent,
      status: refusal ? 'REJECTED' : 'PENDING',
      rejectionReason: refusal,
      createdAt: now,
      updatedAt: now,
    });
    return { id, faults };
  });
}

/**
 * Grants applications that have waited long enough, and finds who may get the discount of the scheme
 * year and has not had it, from November to the end of March.
 *
 * @returns their main ledgers, opened where there were none.
 */
async function ledgersToPay(tx: Database, at: Temporal.Instant): Promise<number[]> {
  const today = londonDateOf(at);
  const schemeYear = schemeYearOf(today);
  const madeBy = startOfLondonDay(today.subtract({ days: daysToDecide - 1 }));
  await grantApplications(tx, { schemeYear, madeBy, at });
  if (Temporal.PlainDate.compare(today, paymentsFrom(schemeYear)) < 0) return [];
  const [matched, granted, paid] = await Promise.all([
    warmHomeMatchedAccounts(tx, schemeYear),
    grantedApplications(tx, schemeYear),
    accountsPaid(tx, schemeYear),
  ]);
  const candidates = new Set([...matched, ...granted.map(({ accountId }) => accountId)]);
  const unpaid = [...candidates].filter((accountId) => !paid.has(accountId));
  const ledgers = await openMainLedgers(tx, unpaid, at);
  return ledgers.map(({ id }) => id);
}

/**
 * Gives the discount to the accounts of some main ledgers, those that get it and have not had it. A
 * second run does nothing.
 */
async function payLedgers(
  tx: Database,
  ledgerIds: readonly number[],
  at: Temporal.Instant,
): Promise<void> {
  const schemeYear = schemeYearOf(londonDateOf(at));
  await lockLedgers(tx, ledgerIds);
  const states = await Promise.all(
    ledgerIds.map(async (ledgerId) => {
      const accountId = (await tx.read(ledgerById, ledgerId))?.accountId ?? 0;
      const [account, records, applications] = await Promise.all([
        accountOf(tx, accountId),
        tx.read(recordsOfAccount, accountId),
        tx.read(applicationsOfAccount, accountId),
      ]);
      const isPaid = records.some((each) => each.schemeYear === schemeYear);
      const isDue = account && !isPaid && (await eligibilityOf(tx, account, at)) === null;
      const granted = applications.find(
        (each) => each.schemeYear === schemeYear && each.status === 'APPROVED',
      );
      return isDue ? [{ ledgerId, accountId, schemeYear, applicationId: granted?.id ?? null }] : [];
    }),
  );
  for (const payment of states.flat()) await payDiscount(tx, payment, at);
}

/** Does at once what the job and its runs do. */
export async function payDiscounts(tx: Database, at: Temporal.Instant): Promise<void> {
  await payLedgers(tx, await ledgersToPay(tx, at), at);
}

interface Payment {
  readonly ledgerId: number;
  readonly accountId: number;
  readonly schemeYear: number;
  readonly applicationId: number | null;
}

async function payDiscount(tx: Database, payment: Payment, at: Temporal.Instant): Promise<void> {
  const { accountId, schemeYear, applicationId } = payment;
  const accountType = await accountTypeOf(tx, accountId);
  const way =
    accountType === 'TRADITIONAL_PREPAY'
      ? { voucherId: await giveVoucher(tx, payment, at) }
      : { transactionId: await credit(tx, payment, at) };
  await addRecords(tx, [
    {
      ...way,
      accountId,
      schemeYear,
      applicationId,
      accountType,
      creditPence: discountPence,
      paidAt: at,
    },
  ]);
}

async function credit(
  tx: Database,
  { ledgerId, accountId, schemeYear }: Payment,
  at: Temporal.Instant,
): Promise<number | null> {
  const [posted] = await post(
    tx,
    [
      {
        ledgerId,
        kind: 'CREDIT',
        postedOn: londonDateOf(at),
        netPence: discountPence,
        taxPence: 0,
        reasonCode: warmHomeReason,
        idempotencyKey: `warm home discount ${accountId} ${schemeYear}`,
        books: [{ book: 'DISCOUNT_SCHEMES', amountPence: -discountPence }],
      },
    ],
    at,
  );
  return posted?.transactionId ?? null;
}

/**
 * A meter that is topped up with a key or a card in a shop is sent no credit: its home gets a voucher
 * (gov.uk, Warm Home Discount Scheme: prepay or pay-as-you-go customers).
 */
async function giveVoucher(
  tx: Database,
  { accountId, schemeYear }: Payment,
  at: Temporal.Instant,
): Promise<number> {
  const voucher = await buyVoucher(
    tx,
    {
      accountId,
      type: 'WARM_HOME_DISCOUNT',
      displayName: `Warm Home Discount ${taxYearOf(schemeYear)}`,
      valuePence: discountPence,
      chargePence: 0,
      chargedLedger: null,
      purchasedAt: at,
      availableFrom: londonDateOf(at),
      clientParams: {},
      // That there is one record a year keeps it from being given twice.
      idempotencyKey: null,
      paymentId: null,
    },
    at,
  );
  if (voucher === null || voucher === 'TOO_MUCH') {
    throw new RangeError(`Account ${accountId} cannot hold another voucher`);
  }
  return voucher.id;
}

async function accountTypeOf(tx: Database, accountId: number): Promise<WhdAccountType> {
  const points = await pointsOfAccount(tx, accountId);
  const prepaid = points.find(
    ({ fuel, direction, isPrepay }) => fuel === 'ELECTRICITY' && direction === 'IMPORT' && isPrepay,
  );
  if (!prepaid) return 'CREDIT';
  return prepaid.isSmart ? 'SMART_PREPAY' : 'TRADITIONAL_PREPAY';
}

/** What is done for some of the ledgers of a night's run. */
export const discountWork: RunWork = {
  kind: 'DISCOUNTS',
  ledgers: (tx, ledgerIds, { dueAt }) => payLedgers(tx, ledgerIds, dueAt),
};

/** Before bills are made: grants what waits, and opens the run over those who may get the discount. */
export const payDiscountsJob = {
  name: 'billing.warm-home-discount',
  title: 'the Warm Home Discount',
  schedule: dailyInLondon('02:00'),
  beginsAfter: async (_db, now) => now,
  isHeldBack: isAnyRunOpen,
  async run(tx, dueAt) {
    await openRun(tx, discountWork.kind, dueAt, await ledgersToPay(tx, dueAt));
  },
} satisfies Job;

export const discountsWork = worksOnRuns(payDiscountsJob.title, discountWork);
