import type { Connection } from '../../engine/connections.ts';
import type { FuelAgreement } from './agreements/agreements.actions.ts';
import type { Characteristic, CharacteristicValue } from './agreements/characteristics.rules.ts';
import type { MarketAgreement } from './agreements/market-agreements.actions.ts';
import type { UpliftRow } from './agreements/uplifts.store.ts';
import type { RolloverRow } from './changes/rollovers.store.ts';
import type { ContractJourneyRow, ContractNoteRow } from './contracts/contract-journeys.store.ts';
import type { ContractAsOf } from './contracts/contracts.actions.ts';
import type { ApplicableRate } from './rates/applicable-rates.actions.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    ApplicableRate: ApplicableRate;
    ApplicableRateConnectionTypeConnection: Connection<ApplicableRate>;
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
    Contract: ContractAsOf;
    ContractCreationJourneyType: ContractJourneyRow;
    ContractDetails: ContractAsOf;
    ContractNoteType: ContractNoteRow;
  }
}
