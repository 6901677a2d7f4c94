import type { Temporal } from 'temporal-polyfill';
import { isInForce } from '../../../kernel/validity.ts';
import { dipIdOf } from './market-participants.rules.ts';

/** What the registers say, by the name under which it is kept; those of organisations hold MPIDs. */
export type AttributeName =
  | 'annualConsumption'
  | 'annualConsumptionQualityIndicator'
  | 'assignedMdr'
  | 'connectionType'
  | 'consumerType'
  | 'cssSupplier'
  | 'customerDirectContractDs'
  | 'customerDirectContractMs'
  | 'dataAggregator'
  | 'dataCollector'
  | 'dataService'
  | 'dccServiceFlag'
  | 'disconnection'
  | 'distributor'
  | 'domesticPremises'
  | 'duosTariffId'
  | 'energisationStatus'
  | 'energyDirection'
  | 'greenDeal'
  | 'gspGroup'
  | 'ihdStatus'
  | 'lineLossFactor'
  | 'marketSegmentIndicator'
  | 'measurementClass'
  | 'meterOperator'
  | 'meterTimeswitchClass'
  | 'metered'
  | 'meteringService'
  | 'mhhsIndicator'
  | 'profileClass'
  | 'relationshipStatusIndicator'
  | 'rmpState'
  | 'smetsVersion'
  | 'smso'
  | 'standardSettlementConfiguration'
  | 'supplier'
  | 'tradingStatus';

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly effectiveFrom: Temporal.PlainDate;
  readonly effectiveTo: Temporal.PlainDate | null;
}

/**
 * The attribute that has begun last by a day, whether it still holds or has ended by then. One that
 * is yet to begin is not told of.
 */
export function lastBegun<Row extends Attribute>(
  attributes: readonly Row[],
  name: string,
  day: Temporal.PlainDate,
): Row | null {
  const begun = attributes.filter(
    (each) => each.name === name && isInForce(each.effectiveFrom, null, day),
  );
  return begun.reduce<Row | null>(
    (last, each) =>
      last && last.effectiveFrom.toString() > each.effectiveFrom.toString() ? last : each,
    null,
  );
}

/** The attribute that holds on a day. */
export function attributeOn<Row extends Attribute>(
  attributes: readonly Row[],
  name: string,
  day: Temporal.PlainDate,
): Row | null {
  const last = lastBegun(attributes, name, day);
  return last && isInForce(last.effectiveFrom, last.effectiveTo, day) ? last : null;
}

/** What is told of after its end, as the answer has a place for the end. */
const toldAfterEnd: ReadonlySet<AttributeName> = new Set([
  'connectionType',
  'energyDirection',
  'metered',
  'meteringService',
]);

/** What the industry's registers say of an electricity meter point on a day. */
export function technicalDetailsOf(attributes: readonly Attribute[], day: Temporal.PlainDate) {
  const at = (name: AttributeName) =>
    toldAfterEnd.has(name) ? lastBegun(attributes, name, day) : attributeOn(attributes, name, day);
  const value = (name: AttributeName) => at(name)?.value ?? null;
  const from = (name: AttributeName) => at(name)?.effectiveFrom ?? null;
  const to = (name: AttributeName) => at(name)?.effectiveTo ?? null;
  const is = (name: AttributeName) => value(name) === 'Y';
  const number = (name: AttributeName) => {
    const text = value(name);
    return text === null ? null : Number(text);
  };
  return {
    annualConsumption: value('annualConsumption'),
    annualConsumptionEfd: from('annualConsumption'),
    annualConsumptionQualityIndicator: value('annualConsumptionQualityIndicator'),
    assignedMdrMpid: value('assignedMdr'),
    assignedMdrEfd: from('assignedMdr'),
    connectionType: value('connectionType'),
    connectionTypeEfd: from('connectionType'),
    connectionTypeEtd: to('connectionType'),
    consumerType: value('consumerType'),
    cssSupplierMpid: value('cssSupplier'),
    cssSupplyStartDate: from('cssSupplier'),
    customerDirectContractDsDipId: dipIdOf(value('customerDirectContractDs')),
    customerDirectContractDsExists: at('customerDirectContractDs') !== null,
    customerDirectContractDsMpid: value('customerDirectContractDs'),
    customerDirectContractMsDipId: dipIdOf(value('customerDirectContractMs')),
    customerDirectContractMsExists: at('customerDirectContractMs') !== null,
    customerDirectContractMsMpid: value('customerDirectContractMs'),
    dataAggregatorMpid: value('dataAggregator'),
    dataAggregatorEfd: from('dataAggregator'),
    dataCollectorMpid: value('dataCollector'),
    dataCollectorEfd: from('dataCollector'),
    dataServiceDipId: dipIdOf(value('dataService')),
    dataServiceEfd: from('dataService'),
    dataServiceMpid: value('dataService'),
    dccServiceFlag: value('dccServiceFlag'),
    dccServiceFlagEfd: from('dccServiceFlag'),
    disconnectionEfd: from('disconnection'),
    distributorDipId: dipIdOf(value('distributor')),
    distributorMpid: value('distributor'),
    domesticPremisesIndicator: is('domesticPremises'),
    duosTariffId: value('duosTariffId'),
    duosTariffIdEfd: from('duosTariffId'),
    energisationStatus: value('energisationStatus'),
    energisationStatusEfd: from('energisationStatus'),
    energyDirection: value('energyDirection'),
    energyDirectionEfd: from('energyDirection'),
    energyDirectionEtd: to('energyDirection'),
    greenDealInEffect: is('greenDeal'),
    gspGroupEfd: from('gspGroup'),
    gspGroupId: value('gspGroup'),
    ihdStatus: value('ihdStatus'),
    ihdStatusEfd: from('ihdStatus'),
    lineLossFactor: value('lineLossFactor'),
    lineLossFactorEfd: from('lineLossFactor'),
    marketSegmentIndicator: value('marketSegmentIndicator'),
    marketSegmentIndicatorEfd: from('marketSegmentIndicator'),
    measurementClass: value('measurementClass'),
    measurementClassEfd: from('measurementClass'),
    meterOperatorEfd: from('meterOperator'),
    meterOperatorMpid: value('meterOperator'),
    meterTimeswitchClass: number('meterTimeswitchClass'),
    meterTimeswitchClassEfd: from('meterTimeswitchClass'),
    meteredIndicator: is('metered'),
    meteredIndicatorEfd: from('metered'),
    meteredIndicatorEtd: to('metered'),
    meteringServiceDipId: dipIdOf(value('meteringService')),
    meteringServiceEfd: from('meteringService'),
    meteringServiceEtd: to('meteringService'),
    meteringServiceMpid: value('meteringService'),
    mhhsIndicator: value('mhhsIndicator'),
    mhhsIndicatorEfd: from('mhhsIndicator'),
    profileClass: number('profileClass'),
    profileClassEfd: from('profileClass'),
    relationshipStatusIndicator: value('relationshipStatusIndicator'),
    rmpState: value('rmpState'),
    rmpStateEfd: from('rmpState'),
    smetsVersion: value('smetsVersion'),
    smsoEfd: from('smso'),
    smsoMpid: value('smso'),
    standardSettlementConfiguration: value('standardSettlementConfiguration'),
    standardSettlementConfigurationEfd: from('standardSettlementConfiguration'),
    supplierDipId: dipIdOf(value('supplier')),
    supplierEfd: from('supplier'),
    supplierMpid: value('supplier'),
    tradingStatus: value('tradingStatus'),
    tradingStatusEfd: from('tradingStatus'),
  };
}

/** The tariffs of the distributors' common charging method, by the number the town knows them by. */
const duosTariffNames: ReadonlyMap<string, string> = new Map([
  ['100', 'Domestic Aggregated or CT with Residual'],
  ['110', 'Domestic Aggregated (Related MPAN)'],
  ['201', 'Non-Domestic Aggregated or CT Band 1'],
  ['202', 'Non-Domestic Aggregated or CT Band 2'],
  ['900', 'LV Generation Aggregated'],
]);

/** What a distribution tariff is called; null for one that is not known. */
export function duosTariffName(id: string | null): string | null {
  return id === null ? null : (duosTariffNames.get(id) ?? null);
}
