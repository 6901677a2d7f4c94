import type { Database } from '../../database/database.ts';
import {
  type AgreementRow,
  agreementById,
  agreementsOfAccount,
  agreementsOfMeterPoint,
} from './agreements/agreements.store.ts';

export { isActiveAt } from './agreements/agreements.rules.ts';
export type { AgreementRow } from './agreements/agreements.store.ts';
export { accountsWithAgreements } from './agreements/agreements.store.ts';
export { pageOfAgreements } from './agreements/market-agreements.actions.ts';
export { changePaymentMethods } from './agreements/payment-methods.actions.ts';
export { methodAt, spansByMethod } from './agreements/payment-methods.rules.ts';
export { putOnto, suppliedTo } from './changes/switches.actions.ts';
export { type RatesAlong, ratesAlong } from './rates/applicable-rates.actions.ts';
export { vatOfSupply } from './rates/vat.actions.ts';

/** The agreements of a meter point that are not revoked, the earliest first. */
export async function agreementsAt(
  db: Database,
  meterPointId: number,
): Promise<readonly AgreementRow[]> {
  const agreements = await db.read(agreementsOfMeterPoint, meterPointId);
  return agreements.filter(({ isRevoked }) => !isRevoked);
}

/** The agreements of an account that are not revoked, the earliest first. */
export async function agreementsWith(
  db: Database,
  accountId: number,
): Promise<readonly AgreementRow[]> {
  const agreements = await db.read(agreementsOfAccount, accountId);
  return agreements.filter(({ isRevoked }) => !isRevoked);
}

/** Whether an account has an agreement that is not revoked. */
export async function hasAgreements(db: Database, accountId: number): Promise<boolean> {
  return (await agreementsWith(db, accountId)).length > 0;
}

/** An agreement by its identifier; the caller has to check the viewer's access to its account. */
export function agreementOf(db: Database, id: number): Promise<AgreementRow | null> {
  return db.read(agreementById, id);
}
