export { ensureDeviceModels } from './catalogue/catalogue.actions.ts';
export { nightRateHalfHours } from './control/night-rate.actions.ts';
export { CentralSystem, protocols } from './ocpp/central-system.actions.ts';
export type { ChargePoint } from './ocpp/charge-points.store.ts';
export { devicesWithChargePoints } from './ocpp/orders.actions.ts';
export {
  type ConsentPage,
  consentPageAt,
  isContinuation,
} from './onboarding/consent.actions.ts';
export { ensureVirtualKeys, teslaPublicKey } from './onboarding/virtual-keys.actions.ts';
