export { ensureDeviceModels } from './catalogue/catalogue.actions.ts';
export { nightRateHalfHours } from './control/night-rate.actions.ts';
