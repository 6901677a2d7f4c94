import { and, asc, eq, gte, isNull, lt, lte, notInArray, type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { PageArguments } from '../../../contract/pagination.ts';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { type Connection, type Keyset, planPage } from '../../../engine/connections.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import { voucherPurchases, voucherRedemptions } from './vouchers.tables.ts';

/** A voucher, with what has been redeemed of it and not taken back, in pence. */
export type VoucherRow = typeof voucherPurchases.$inferSelect & { readonly redeemedPence: number };

export type NewVoucher = typeof voucherPurchases.$inferInsert;

/** A redemption, with whether its credit was reversed. */
export type RedemptionRow = typeof voucherRedemptions.$inferSelect & {
  readonly isReversed: boolean;
};

const redeemedPence = sql<number>`(
  select coalesce(sum(credit.net_pence + credit.tax_pence), 0)::int
  from ${voucherRedemptions} redemption
  join ${transactions} credit on credit.id = redemption.credit_id
  where redemption.purchase_id = ${voucherPurchases}.id and not exists (
    select from ${transactions} reversal where reversal.reverses_id = credit.id))`;

const { id, accountId, type, displayName, valuePence, purchasedAt, availableFrom } =
  voucherPurchases;
const {
  paymentId,
  clientParams,
  chargeId,
  transferChargeId,
  transferCreditId,
  refundedAt,
  idempotencyKey,
} = voucherPurchases;

const columns = {
  id,
  accountId,
  type,
  displayName,
  valuePence,
  purchasedAt,
  availableFrom,
  clientParams,
  chargeId,
  transferChargeId,
  transferCreditId,
  paymentId,
  refundedAt,
  idempotencyKey,
  redeemedPence: redeemedPence.as('redeemed_pence'),
};

const selectVouchers = statement('vouchers_of_accounts', (query) =>
  query
    .select(columns)
    .from(voucherPurchases)
    .where(isAnyOf(accountId, 'accountIds'))
    .orderBy(accountId, availableFrom, id),
);

/** Every voucher of an account: that which has been available for longest first. */
export const vouchersOfAccount = loadMany<number, VoucherRow>(
  'billing.vouchersOfAccount',
  (db, accountIds) => selectVouchers(db, { accountIds }),
  (voucher) => voucher.accountId,
);

const selectRedemptions = statement('redemptions_of_vouchers', (query) =>
  query
    .select({
      id: voucherRedemptions.id,
      purchaseId: voucherRedemptions.purchaseId,
      claimedAt: voucherRedemptions.claimedAt,
      creditId: voucherRedemptions.creditId,
      isReversed: sql<boolean>`exists (select from ${transactions} reversal
        where reversal.reverses_id = ${voucherRedemptions}.credit_id)`.as('is_reversed'),
    })
    .from(voucherRedemptions)
    .where(isAnyOf(voucherRedemptions.purchaseId, 'purchaseIds'))
    .orderBy(voucherRedemptions.purchaseId, voucherRedemptions.id),
);

/** What has been redeemed of a voucher, the earliest first. */
export const redemptionsOfVoucher = loadMany<number, RedemptionRow>(
  'billing.redemptionsOfVoucher',
  (db, purchaseIds) => selectRedemptions(db, { purchaseIds }),
  ({ purchaseId }) => purchaseId,
);

const latestFirst: Keyset<VoucherRow> = {
  name: 'vouchersForAccount',
  columns: [
    {
      column: purchasedAt,
      direction: 'descending',
      kind: 'instant',
      valueOf: (voucher) => voucher.purchasedAt.toString(),
    },
    { column: id, direction: 'descending', kind: 'integer', valueOf: (voucher) => voucher.id },
  ],
};

/** Which vouchers are wanted; London days, the earlier bound included and the later one not. */
export interface WantedVouchers {
  /** Those of which something can be redeemed on this day; null for all. */
  readonly redeemableOn: Temporal.PlainDate | null;
  readonly availableBefore: Temporal.PlainDate | null;
  readonly availableFrom: Temporal.PlainDate | null;
  readonly purchasedBefore: Temporal.PlainDate | null;
  readonly purchasedFrom: Temporal.PlainDate | null;
  readonly excludedNames: readonly string[];
  readonly excludesRefunded: boolean;
}

function isWanted(ofAccount: number, wanted: WantedVouchers): SQL | undefined {
  const { redeemableOn, availableBefore, purchasedBefore, purchasedFrom } = wanted;
  const when = <Bound>(bound: Bound | null, condition: (bound: Bound) => SQL | undefined) =>
    bound === null ? undefined : condition(bound);
  return and(
    eq(accountId, ofAccount),
    when(redeemableOn, (on) =>
      and(isNull(refundedAt), lte(availableFrom, on), sql`${valuePence} > ${redeemedPence}`),
    ),
    when(availableBefore, (day) => lt(availableFrom, day)),
    when(wanted.availableFrom, (day) => gte(availableFrom, day)),
    when(purchasedBefore, (day) => lt(purchasedAt, startOfLondonDay(day))),
    when(purchasedFrom, (day) => gte(purchasedAt, startOfLondonDay(day))),
    wanted.excludedNames.length > 0
      ? notInArray(displayName, [...wanted.excludedNames])
      : undefined,
    wanted.excludesRefunded ? isNull(refundedAt) : undefined,
  );
}

/** A page of an account's vouchers, the latest first. */
export async function pageOfVouchers(
  db: Database,
  ofAccount: number,
  wanted: WantedVouchers,
  args: PageArguments,
): Promise<Connection<VoucherRow>> {
  const condition = isWanted(ofAccount, wanted);
  const page = planPage(latestFirst, args);
  const rows = await db.query
    .select(columns)
    .from(voucherPurchases)
    .where(and(condition, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit);
  return page.connectionOf(rows, () => db.query.$count(voucherPurchases, condition));
}

/** Writes a voucher; its identifier, or null where the account has used the key before. */
export async function addVoucher(tx: Database, voucher: NewVoucher): Promise<number | null> {
  const [added] = await tx.query
    .insert(voucherPurchases)
    .values(voucher)
    .onConflictDoNothing()
    .returning({ id });
  return added?.id ?? null;
}

/** Keeps which transactions a voucher was charged with. */
export async function keepCharges(
  tx: Database,
  voucherId: number,
  charges: Pick<VoucherRow, 'chargeId' | 'transferChargeId' | 'transferCreditId'>,
): Promise<void> {
  await tx.query.update(voucherPurchases).set(charges).where(eq(id, voucherId));
}

/** A voucher that nobody else changes until the transaction ends; null where there is none. */
export async function lockVoucher(tx: Database, voucherId: number): Promise<VoucherRow | null> {
  const [locked] = await tx.query
    .select({ id })
    .from(voucherPurchases)
    .where(eq(id, voucherId))
    .for('update');
  return locked ? findVoucher(tx, voucherId) : null;
}

/** A voucher by its identifier. Whether the viewer has access to its account is checked after. */
export async function findVoucher(db: Database, voucherId: number): Promise<VoucherRow | null> {
  const [voucher] = await db.query.select(columns).from(voucherPurchases).where(eq(id, voucherId));
  return voucher ?? null;
}

/** The vouchers of an account that are available on a day, locked, in the order in which they are used. */
export async function lockAvailable(
  tx: Database,
  ofAccount: number,
  on: Temporal.PlainDate,
): Promise<VoucherRow[]> {
  const condition = and(eq(accountId, ofAccount), isNull(refundedAt), lte(availableFrom, on));
  await tx.query
    .select({ id })
    .from(voucherPurchases)
    .where(condition)
    .orderBy(asc(id))
    .for('update');
  return tx.query
    .select(columns)
    .from(voucherPurchases)
    .where(condition)
    .orderBy(asc(availableFrom), asc(id));
}

export async function markRefunded(
  tx: Database,
  voucherId: number,
  at: Temporal.Instant,
): Promise<void> {
  await tx.query.update(voucherPurchases).set({ refundedAt: at }).where(eq(id, voucherId));
}

export async function addRedemptions(
  tx: Database,
  rows: readonly (typeof voucherRedemptions.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.query.insert(voucherRedemptions).values([...rows]);
}

/** The accounts that owe something on their main ledgers and have vouchers to pay it with on a day. */
export async function accountsToRedeem(
  tx: Database,
  on: Temporal.PlainDate,
  most: number,
): Promise<number[]> {
  const rows = await tx.query
    .selectDistinct({ accountId })
    .from(voucherPurchases)
    .innerJoin(ledgers, and(eq(ledgers.accountId, accountId), eq(ledgers.kind, 'MAIN')))
    .where(
      and(
        lt(ledgers.balancePence, 0),
        isNull(refundedAt),
        lte(availableFrom, on),
        sql`${valuePence} > ${redeemedPence}`,
      ),
    )
    .orderBy(accountId)
    .limit(most);
  return rows.map((row) => row.accountId);
}
