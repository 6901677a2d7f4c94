import { Temporal } from 'temporal-polyfill';
import type { Raise } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import { sqlState } from '../../../database/sql-state.ts';
import type { Context } from '../../../engine/context.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { isInForce } from '../../../kernel/validity.ts';
import { accountOf, admittedAccount } from '../../accounts/index.ts';
import {
  occupanciesAt,
  pointsOfAccount,
  type SuppliedPoint,
  supplyPointOf,
} from '../../metering/index.ts';
import {
  defaultTariffAt,
  offeredTariffAt,
  type ProductRow,
  productOf,
  type TariffRow,
} from '../../products/index.ts';
import { rescissionDeadlineAt } from '../agreements/agreements.rules.ts';
import type { AgreementRow } from '../agreements/agreements.store.ts';
import { methodAt } from '../agreements/payment-methods.rules.ts';
import { canRescind, renewalWindowFrom } from '../agreements/renewals.rules.ts';
import {
  planRevocation,
  planSwitch,
  replacedAt,
  type TimelineChange,
} from '../agreements/timeline.rules.ts';
import {
  callOffRollovers,
  lockedAgreements,
  writeBegun,
  writeMoved,
  writeRevoked,
} from './switches.store.ts';

/** The data, and what higher domains do about it. */
type Reach = Pick<Context, 'db' | 'contributions'>;

interface Switch {
  readonly accountNumber: string;
  readonly productId: number | null;
  readonly switchOn: Temporal.PlainDate;
}

type SwitchCode = 'KT-CT-1507' | 'KT-CT-1509' | 'KT-CT-1516' | 'KT-CT-4624';

interface Chosen {
  readonly point: SuppliedPoint;
  readonly product: ProductRow;
  readonly tariff: TariffRow;
}

/** Meter points and what they are to be put onto. */
interface Placing {
  readonly account: { readonly id: number; readonly accountType: string };
  readonly chosen: readonly Chosen[];
  readonly switchOn: Temporal.PlainDate;
}

/** How far ahead a switch can be arranged. */
const furthestYears = 100;

/** SQLSTATE of a row that an exclusion constraint refuses. */
const isExcluded = '23P01';

/**
 * Puts an account onto a product from a London day on, at every meter point that it is made for.
 *
 * @throws CodedError by `raise` where the product is not on sale there, nothing is in force on that
 * day, it is in force already, or another transaction has written an agreement there meanwhile.
 */
export async function switchProduct(
  { db, contributions }: Reach,
  request: Switch,
  now: Temporal.Instant,
  raise: Raise<SwitchCode>,
): Promise<ProductRow> {
  try {
    return await db.transaction((tx) =>
      switchWithin({ db: tx, contributions }, request, now, raise),
    );
  } catch (error) {
    if (sqlState(error) === isExcluded) return raise('KT-CT-1509');
    throw error;
  }
}

async function switchWithin(
  reach: Reach,
  { accountNumber, productId, switchOn }: Switch,
  now: Temporal.Instant,
  raise: Raise<SwitchCode>,
): Promise<ProductRow> {
  const { db: tx } = reach;
  const today = londonDateOf(now);
  const lastDay = today.add({ years: furthestYears });
  const { compare } = Temporal.PlainDate;
  if (compare(switchOn, today) < 0 || compare(switchOn, lastDay) > 0) raise('KT-CT-1507');
  const account = await admittedAccount(tx, accountNumber);
  if (!account || productId === null) return raise('KT-CT-4624');
  const isBusiness = account.accountType === 'BUSINESS';
  const { brand } = account;
  const chosen: Chosen[] = [];
  for (const point of await pointsOfAccount(tx, account.id)) {
    const offered = await offeredTariffAt(tx, productId, { point, brand, isBusiness }, now);
    if (offered) chosen.push({ point, ...offered });
  }
  return putOnto(reach, { account, chosen, switchOn }, now, raise);
}

/**
 * Puts meter points of an account onto tariffs of one product from a London day on, which is not
 * checked again here, and lets higher domains follow. To be called within a transaction.
 *
 * @throws CodedError by `raise` where there are none, or nothing of the account's is in force then.
 */
export async function putOnto(
  { db: tx, contributions }: Reach,
  { account, chosen, switchOn }: Placing,
  now: Temporal.Instant,
  raise: Raise<SwitchCode>,
): Promise<ProductRow> {
  const [first] = chosen;
  if (!first) return raise('KT-CT-4624');
  const productId = first.product.id;
  const isBusiness = account.accountType === 'BUSINESS';
  const at = startOfLondonDay(switchOn);
  const agreedTo = endOfTerm(first.product, switchOn);
  const ofPoints = await lockedAgreements(
    tx,
    chosen.map(({ point }) => point.id),
  );
  // Who moves in afterwards has agreements of their own, which are none of this account's business.
  const everything = ofPoints.filter(({ accountId }) => accountId === account.id);
  const states = chosen.map(({ point, tariff }) => {
    const timeline = everything.filter(({ meterPointId }) => meterPointId === point.id);
    return { point, tariff, timeline, replaced: replacedAt(timeline, at) };
  });
  const supplied = states.filter(({ replaced }) => replaced !== null);
  if (supplied.length === 0) {
    return raise(everything.some(({ isRevoked }) => !isRevoked) ? 'KT-CT-1507' : 'KT-CT-1516');
  }
  const isDone = ({ replaced }: (typeof states)[number]) =>
    replaced?.productId === productId && replaced.validFrom.equals(at);
  const needed = supplied.filter(
    (state) => !isDone(state) && !isOnIt(state.replaced, first.product, at),
  );
  if (needed.length === 0 && !supplied.some(isDone)) raise('KT-CT-1516');
  for (const { point, tariff, timeline, replaced } of needed) {
    if (!replaced) continue;
    const change = planSwitch(timeline, at, agreedTo, await suppliedTo(tx, replaced));
    if (!change) continue;
    await apply(tx, timeline, change, now, null);
    await callOffRollovers(tx, [replaced.id], now);
    if (!change.begun) continue;
    await writeBegun(tx, {
      accountId: account.id,
      meterPointId: point.id,
      productId,
      tariffId: tariff.id,
      paymentMethod: methodAt(replaced, at.epochMilliseconds),
      validFrom: at,
      validTo: change.begun.to,
      agreedFrom: at,
      agreedTo,
      agreedAt: now,
      ratesAgreedAt: now,
      rescissionDeadlineAt: isBusiness ? null : rescissionDeadlineAt(now),
      params: {},
      createdAt: now,
      updatedAt: now,
    });
  }
  for (const follow of contributions.supplyFollowers) {
    await follow(tx, { accountId: account.id, at: now });
  }
  return first.product;
}

/** Whether a switch would change nothing: the same prices go on without an end. */
function isOnIt(replaced: AgreementRow | null, product: ProductRow, at: Temporal.Instant): boolean {
  if (replaced?.productId !== product.id || product.termMonths !== null) return false;
  return isInForce(null, replaced.validTo, at);
}

/** When the supply of an agreement's account ends at its meter point; null without an end. */
export async function suppliedTo(
  tx: Database,
  { accountId, meterPointId }: AgreementRow,
): Promise<Temporal.Instant | null> {
  const point = await supplyPointOf(tx, meterPointId);
  const places = point ? await occupanciesAt(tx, point.propertyId) : [];
  return places.findLast((place) => place.accountId === accountId)?.effectiveTo ?? null;
}

/** When an agreement that begins on a London day ends by itself; null where it does not. */
function endOfTerm(
  { termMonths, endsAt }: Pick<ProductRow, 'termMonths' | 'endsAt'>,
  from: Temporal.PlainDate,
): Temporal.Instant | null {
  return termMonths === null ? endsAt : startOfLondonDay(from.add({ months: termMonths }));
}

/** Writes what a plan revokes and moves. What it begins is left to the caller. */
async function apply(
  tx: Database,
  timeline: readonly AgreementRow[],
  { revokedIds, moved }: TimelineChange,
  now: Temporal.Instant,
  reason: string | null,
): Promise<void> {
  await writeRevoked(tx, revokedIds, now, reason === null ? null : { reason });
  const row = moved && timeline.find(({ id }) => id === moved.id);
  if (!row || !moved) return;
  const { validTo } = moved;
  const isEarly = validTo !== null && !(row.agreedTo && validTo.equals(row.agreedTo));
  const product = await productOf(tx, row.productId);
  const { exitFeesPence: _former, ...params } = row.params;
  const freeFrom = renewalWindowFrom(row.agreedTo);
  const isCharged = isEarly && freeFrom !== null && Temporal.Instant.compare(validTo, freeFrom) < 0;
  const feesPence = isCharged ? (product?.exitFeesPence ?? 0) : 0;
  await writeMoved(
    tx,
    row.id,
    {
      validTo,
      terminatedAt: isEarly ? validTo : null,
      params: feesPence > 0 ? { ...params, exitFeesPence: feesPence } : params,
    },
    now,
  );
}

/**
 * Takes an agreement of an account back. Done already, nothing happens.
 *
 * @throws CodedError by `raise` where it is not the account's, or has been billed.
 */
export function revoke(
  db: Database,
  request: {
    readonly accountNumber: string;
    readonly agreementId: number | null;
    readonly meterPointId: number;
    readonly reason: string | null;
  },
  now: Temporal.Instant,
  raise: Raise<'KT-CT-1501' | 'KT-CT-1502'>,
): Promise<void> {
  return db.transaction(async (tx) => {
    const account = await admittedAccount(tx, request.accountNumber);
    const ofPoint = await lockedAgreements(tx, [request.meterPointId]);
    const timeline = ofPoint.filter(({ accountId }) => accountId === account?.id);
    const agreement = timeline.find(({ id }) => id === request.agreementId) ?? raise('KT-CT-1501');
    if (agreement.isRevoked) return;
    const isToCome = Temporal.Instant.compare(agreement.validFrom, now) > 0;
    if (!isToCome && !canRescind(agreement, now)) raise('KT-CT-1502');
    const change = planRevocation(timeline, agreement.id, now, await suppliedTo(tx, agreement));
    await apply(tx, timeline, change, now, request.reason);
    if (change.begun && (await beginDefault(tx, agreement, change.begun, now)) === null) {
      throw new Error(`Nothing can take the place of agreement ${agreement.id}`);
    }
  });
}

/**
 * Begins what follows an agreement where nothing was chosen: on the default product of the brand,
 * with the same payment method, as a deemed contract.
 *
 * @returns its identifier; null where no such product can be had at the meter point.
 */
export async function beginDefault(
  tx: Database,
  former: AgreementRow,
  { from, to }: { readonly from: Temporal.Instant; readonly to: Temporal.Instant | null },
  now: Temporal.Instant,
): Promise<number | null> {
  const following = await defaultOf(tx, former);
  if (!following) return null;
  return writeBegun(tx, {
    accountId: former.accountId,
    meterPointId: former.meterPointId,
    productId: following.product.id,
    tariffId: following.tariff.id,
    paymentMethod: methodAt(former, from.epochMilliseconds),
    validFrom: from,
    validTo: to,
    agreedFrom: from,
    agreedTo: null,
    agreedAt: now,
    ratesAgreedAt: now,
    rescissionDeadlineAt: null,
    params: { isFollowOn: true },
    createdAt: now,
    updatedAt: now,
  });
}

/** The default product at the meter point of an agreement; null where there is none. */
export async function defaultOf(tx: Database, { accountId, meterPointId }: AgreementRow) {
  const account = await accountOf(tx, accountId);
  const points = await pointsOfAccount(tx, accountId);
  const point = points.find(({ id }) => id === meterPointId);
  if (!account || !point) return null;
  const isBusiness = account.accountType === 'BUSINESS';
  return defaultTariffAt(tx, { point, brand: account.brand, isBusiness });
}
