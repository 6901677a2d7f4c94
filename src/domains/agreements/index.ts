import type { Database } from '../../database/database.ts';
import {
  type AgreementRow,
  agreementsOfAccount,
  agreementsOfMeterPoint,
} from './agreements.store.ts';
import type { ContractJourneyRow, ContractNoteRow } from './contract-journeys.store.ts';
import type { ContractAsOf } from './contracts.actions.ts';

declare module '../../engine/shapes.ts' {
  interface Shapes {
    Contract: ContractAsOf;
    ContractCreationJourneyType: ContractJourneyRow;
    ContractDetails: ContractAsOf;
    ContractNoteType: ContractNoteRow;
  }
}

export { isActiveAt } from './agreements.rules.ts';
export type { AgreementRow } from './agreements.store.ts';

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
