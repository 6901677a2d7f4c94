export { nightRateHalfHours } from './control/night-rate.actions.ts';
