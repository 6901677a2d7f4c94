import type { Database } from '../../database/database.ts';
import type { Connection } from '../../engine/connections.ts';
import type { FuelAgreement } from './agreements.actions.ts';
import {
  type AgreementRow,
  agreementById,
  agreementsOfAccount,
  agreementsOfMeterPoint,
  termsOfAccount,
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

import type { Characteristic, CharacteristicValue } from './characteristics.rules.ts';
import type { MarketAgreement } from './market-agreements.actions.ts';
import type { RolloverRow } from './rollovers.store.ts';
import type { UpliftRow } from './uplifts.store.ts';

export { isActiveAt } from './agreements.rules.ts';
export type { AgreementRow } from './agreements.store.ts';
export { putOnto, suppliedTo } from './switches.actions.ts';

declare module '../../engine/shapes.ts' {
  interface Shapes {
    AgreementConnection: Connection<MarketAgreement>;
    AgreementInterface: FuelAgreement;
    AgreementRolloverType: RolloverRow;
    CharacteristicType: Characteristic;
    CharacteristicValueInterface: CharacteristicValue;
    CharacteristicValueUnion: CharacteristicValue;
    CommonAgreementType: MarketAgreement;
    ElectricityAgreementType: FuelAgreement;
    ElectricityContractUnitRateUplift: UpliftRow;
    GasAgreementType: FuelAgreement;
    GasContractUnitRateUplift: UpliftRow;
    IntegerCharacteristicValueType: CharacteristicValue;
    StringCharacteristicValueType: CharacteristicValue;
  }
}

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
