import { and, asc, eq, gte, lt, not, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { agreements } from '../tables.ts';
import type { MethodsOfAgreement } from './payment-methods.rules.ts';
import { agreementColumns, methodChanges } from './payment-methods.store.ts';

/** An agreement; how it is paid along time is told by `methodAt`, and by `paymentMethod` as it was agreed. */
export type AgreementRow = typeof agreements.$inferSelect &
  Pick<MethodsOfAgreement, 'methodChanges'>;

const selectById = statement('agreements_by_id', (query) =>
  query.select(agreementColumns).from(agreements).where(isAnyOf(agreements.id, 'ids')),
);

/** An agreement by its identifier. */
export const agreementById = loadOne(
  'agreements.agreementById',
  (db: Database, ids: readonly number[]) => selectById(db, { ids }),
  ({ id }) => id,
);

const selectOfMeterPoints = statement('agreements_of_meter_points', (query) =>
  query
    .select(agreementColumns)
    .from(agreements)
    .where(isAnyOf(agreements.meterPointId, 'meterPointIds'))
    .orderBy(asc(agreements.meterPointId), asc(agreements.validFrom), asc(agreements.id)),
);

/** Every agreement of a meter point, the earliest first, revoked ones among them. */
export const agreementsOfMeterPoint = loadMany(
  'agreements.agreementsOfMeterPoint',
  (db: Database, meterPointIds: readonly number[]) => selectOfMeterPoints(db, { meterPointIds }),
  ({ meterPointId }) => meterPointId,
);

const selectOfAccounts = statement('agreements_of_accounts', (query) =>
  query
    .select(agreementColumns)
    .from(agreements)
    .where(isAnyOf(agreements.accountId, 'accountIds'))
    .orderBy(asc(agreements.accountId), asc(agreements.validFrom), asc(agreements.id)),
);

/** Every agreement of an account, the earliest first, revoked ones among them. */
export const agreementsOfAccount = loadMany(
  'agreements.agreementsOfAccount',
  (db: Database, accountIds: readonly number[]) => selectOfAccounts(db, { accountIds }),
  ({ accountId }) => accountId,
);

/** Every account that has an agreement which is not revoked, in order. */
export async function accountsWithAgreements(db: Database): Promise<number[]> {
  const rows = await db.query
    .selectDistinct({ accountId: agreements.accountId })
    .from(agreements)
    .where(eq(agreements.isRevoked, false))
    .orderBy(asc(agreements.accountId));
  return rows.map(({ accountId }) => accountId);
}

const isEnding = and(
  not(agreements.isRevoked),
  eq(agreements.validTo, agreements.agreedTo),
  gte(agreements.validTo, sql.placeholder('from')),
  lt(agreements.validTo, sql.placeholder('to')),
  sql`not exists (
    select from ${agreements} following
    where following.meter_point_id = ${agreements.meterPointId}
      and following.account_id = ${agreements.accountId}
      and not following.is_revoked and following.valid_from >= ${agreements.validTo})`,
);
const firstToEndFirst = [asc(agreements.validTo), asc(agreements.id)];

const selectEnding = statement('agreements_ending', (query) =>
  query
    .select(agreementColumns)
    .from(agreements)
    .where(isEnding)
    .orderBy(...firstToEndFirst),
);

const selectEndingOfAccounts = statement('agreements_ending_of_accounts', (query) =>
  query
    .select(agreementColumns)
    .from(agreements)
    .where(and(isEnding, isAnyOf(agreements.accountId, 'accountIds')))
    .orderBy(...firstToEndFirst),
);

/**
 * The agreements that end by themselves in a half-open range of time and that nothing follows at
 * their meter point yet, the first to end first; of some accounts, or of all.
 */
export function agreementsEndingBetween(
  db: Database,
  from: Temporal.Instant,
  to: Temporal.Instant,
  accountIds: readonly number[] | 'EVERY_ACCOUNT',
): Promise<AgreementRow[]> {
  const range = { from: from.toString(), to: to.toString() };
  if (accountIds === 'EVERY_ACCOUNT') return selectEnding(db, range);
  return selectEndingOfAccounts(db, { ...range, accountIds });
}

/** When an account pays by which prices, and no more: it is read for every page of rates. */
const selectTerms = statement('terms_of_agreements', (query) =>
  query
    .select({
      accountId: agreements.accountId,
      meterPointId: agreements.meterPointId,
      tariffId: agreements.tariffId,
      paymentMethod: agreements.paymentMethod,
      methodChanges,
      fromMs: sql<number>`(extract(epoch from ${agreements.validFrom}) * 1000)::float8`,
      toMs: sql<number | null>`(extract(epoch from ${agreements.validTo}) * 1000)::float8`,
    })
    .from(agreements)
    .where(and(isAnyOf(agreements.accountId, 'accountIds'), not(agreements.isRevoked)))
    .orderBy(asc(agreements.accountId), asc(agreements.validFrom)),
);

/** By which prices an account pays when, in milliseconds since 1970 in UTC; the earliest first. */
export const termsOfAccount = loadMany(
  'agreements.termsOfAccount',
  (db: Database, accountIds: readonly number[]) => selectTerms(db, { accountIds }),
  ({ accountId }) => accountId,
);
