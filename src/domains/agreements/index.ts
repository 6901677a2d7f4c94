import type { Database } from '../../database/database.ts';
import {
  type AgreementRow,
  agreementById,
  agreementsOfAccount,
  agreementsOfMeterPoint,
  termsOfAccount,
} from './agreements/agreements.store.ts';

export { isActiveAt } from './agreements/agreements.rules.ts';
export type { AgreementRow } from './agreements/agreements.store.ts';
export { putOnto, suppliedTo } from './changes/switches.actions.ts';

/** The agreements of a meter point that are not revoked, the earliest first. */
export async function agreementsAt(
  db: Database,
  meterPointId: number,
): Promise<readonly AgreementRow[]> {
  const found = await db.read(agreementsOfMeterPoint, meterPointId);
  return found.filter(({ isRevoked }) => !isRevoked);
}

/** The agreements of an account that are not revoked, the earliest first. */
export async function agreementsWith(
  db: Database,
  accountId: number,
): Promise<readonly AgreementRow[]> {
  const found = await db.read(agreementsOfAccount, accountId);
  return found.filter(({ isRevoked }) => !isRevoked);
}

/** Whether an account has an agreement that is not revoked. */
export async function hasAgreements(db: Database, accountId: number): Promise<boolean> {
  return (await agreementsWith(db, accountId)).length > 0;
}

/** An agreement by its identifier, whose account has yet to be compared with the viewer's reach. */
export function agreementOf(db: Database, id: number): Promise<AgreementRow | null> {
  return db.read(agreementById, id);
}

/** From when to when an account pays by a tariff at a meter point. */
export type AgreedTerms = Awaited<ReturnType<typeof agreedTermsAt>>[number];

/** By which prices an account pays at a meter point when, the earliest first; no end is infinite. */
export async function agreedTermsAt(db: Database, accountId: number, meterPointId: number) {
  const found = await db.read(termsOfAccount, accountId);
  return found
    .filter((terms) => terms.meterPointId === meterPointId)
    .map(({ tariffId, paymentMethod, fromMs, toMs }) => ({
      tariffId,
      paymentMethod,
      fromMs,
      toMs: toMs ?? Number.POSITIVE_INFINITY,
    }));
}
