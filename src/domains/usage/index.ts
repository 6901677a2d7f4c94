export {
  arrivedSpans,
  type Charge as CostedCharge,
  type CostSheet,
  costSheet,
  type EnergyDay,
  noRate,
  partsOfDay,
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
  termsOf,
} from './costing/costing.actions.ts';
export { spreadEnergy } from './insights/spread.rules.ts';
export { typicalConsumption } from './insights/typical-consumption.rules.ts';
