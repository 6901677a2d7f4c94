import type { Permission } from '../../../contract/permissions.ts';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { permissionsOnAccount } from '../../accounts/index.ts';
import {
  type PricedTariff,
  type ProductRow,
  pricedTariff,
  productOf,
  type TariffRow,
  tariffOf,
} from '../../products/index.ts';
import {
  type AgreementRow,
  agreementById,
  agreementsOfAccount,
  agreementsOfMeterPoint,
} from './agreements.store.ts';
import { methodAt } from './payment-methods.rules.ts';
import { canRenew, runningAt } from './renewals.rules.ts';

/** An agreement with the tariff that it is on. */
export interface FuelAgreement extends AgreementRow {
  readonly __typename: 'ElectricityAgreementType' | 'GasAgreementType';
  readonly tariff: TariffRow;
}

type ReadContext = Pick<Context, 'db' | 'clock'>;

/** An agreement by its number, where the viewer holds a permission on the account that made it. */
export async function accessibleAgreement(
  context: Context,
  id: string,
  permission: Permission,
): Promise<AgreementRow | null> {
  const key = intKey(id);
  const agreement = key === null ? null : await context.db.read(agreementById, key);
  if (!agreement) return null;
  const held = await permissionsOnAccount(context, context.viewer, agreement.accountId);
  return held?.has(permission) ? agreement : null;
}

/** An agreement as one on electricity or on gas; null where it is on the other. */
export async function asFuelAgreement(
  db: Database,
  agreement: AgreementRow,
  fuel: 'ELECTRICITY' | 'GAS',
): Promise<FuelAgreement | null> {
  const tariff = await tariffOf(db, agreement.tariffId);
  if (tariff?.fuel !== fuel) return null;
  const __typename = fuel === 'GAS' ? 'GasAgreementType' : 'ElectricityAgreementType';
  return { ...agreement, __typename, tariff };
}

/** Those of the agreements that are on a fuel, in their order. */
export async function onFuel(
  db: Database,
  agreements: readonly AgreementRow[],
  fuel: 'ELECTRICITY' | 'GAS',
): Promise<FuelAgreement[]> {
  const onThisFuel = await Promise.all(agreements.map((each) => asFuelAgreement(db, each, fuel)));
  return onThisFuel.filter((each) => each !== null);
}

/** The agreements at a meter point of accounts that the viewer has access to, none revoked. */
export async function agreementsSeenAt(
  context: Context,
  meterPointId: number,
): Promise<AgreementRow[]> {
  const agreements = await context.db.read(agreementsOfMeterPoint, meterPointId);
  const accountIds = [...new Set(agreements.map(({ accountId }) => accountId))];
  const held = await Promise.all(
    accountIds.map((id) => permissionsOnAccount(context, context.viewer, id)),
  );
  const seen = new Set(accountIds.filter((_id, place) => held[place] != null));
  return agreements.filter(({ isRevoked, accountId }) => !isRevoked && seen.has(accountId));
}

/** What an agreement charges: by the prices of now, of its first moment, or of its last. */
export async function tariffOfAgreement(
  db: Database,
  agreement: FuelAgreement,
  clock: Clock,
): Promise<PricedTariff | null> {
  const { productId, tariff, validFrom, validTo } = agreement;
  const product = await productOf(db, productId);
  if (!product) return null;
  // In milliseconds: an account may list dozens of agreements, and arithmetic on instants is slow.
  const nowMs = clock.now().epochMilliseconds;
  const fromMs = validFrom.epochMilliseconds;
  const toMs = validTo?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
  const atMs = nowMs < fromMs ? fromMs : nowMs >= toMs ? toMs - 1000 : null;
  return pricedTariff(product, tariff, methodAt(agreement, atMs ?? nowMs), atMs);
}

/** Whether the customer of a meter point can go onto new prices without a fee; see `canRenew`. */
export async function canRenewAt(
  { db, clock }: ReadContext,
  agreements: readonly AgreementRow[],
): Promise<boolean> {
  const now = clock.now();
  const running = runningAt(agreements, now);
  const product = running && (await productOf(db, running.productId));
  if (!product) return false;
  return !product.isOccupier && canRenew(agreements, product.exitFeesPence, now);
}

/** The same for an account: whether it is so at one of its meter points at least. */
export async function canAccountRenew(context: ReadContext, accountId: number): Promise<boolean> {
  const agreements = await context.db.read(agreementsOfAccount, accountId);
  const points = [...Map.groupBy(agreements, ({ meterPointId }) => meterPointId).values()];
  const answers = await Promise.all(points.map((ofPoint) => canRenewAt(context, ofPoint)));
  return answers.includes(true);
}

/** The agreements of an account in force now on products of a kind, with their tariffs. */
export async function runningOn(
  { db, clock }: ReadContext,
  accountId: number,
  isWanted: (product: ProductRow) => boolean,
): Promise<{ readonly product: ProductRow; readonly tariff: PricedTariff }[]> {
  const agreements = await db.read(agreementsOfAccount, accountId);
  const running = [...Map.groupBy(agreements, ({ meterPointId }) => meterPointId).values()]
    .map((ofPoint) => runningAt(ofPoint, clock.now()))
    .filter((agreement) => agreement !== null);
  const priced = await Promise.all(
    running.map(async (agreement) => {
      const { productId, tariffId } = agreement;
      const [product, tariff] = await Promise.all([
        productOf(db, productId),
        tariffOf(db, tariffId),
      ]);
      if (!product || !tariff || !isWanted(product)) return null;
      const paymentMethod = methodAt(agreement, clock.now().epochMilliseconds);
      return { product, tariff: pricedTariff(product, tariff, paymentMethod) };
    }),
  );
  return priced.filter((each) => each !== null);
}
