export {
  type CostSheet,
  costSheet,
  noRate,
  pencePayable,
  placesWithin,
  quantityText,
  sumsBetween,
  type Terms,
} from './costing/cost-sheets.rules.ts';
export {
  type AgreedSpan,
  agreedTermsOf,
  chargesOfRegister,
  costSheetOf,
  type NightRateHalfHours,
  rateSheetOf,
  termsOf,
} from './costing/costing.actions.ts';
export { spreadEnergy } from './insights/spread.rules.ts';
export { typicalConsumption } from './insights/typical-consumption.rules.ts';
