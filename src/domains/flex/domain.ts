import type { Domain } from '../../engine/schema.ts';
import { billingAfterReadings, worksAtNightRates } from './control/billing-of-cars.actions.ts';
import { nightRateHalfHours } from './control/night-rate.actions.ts';
import { parts } from './parts.generated.ts';

export const flex: Domain = {
  name: 'flex',
  directory: import.meta.dirname,
  ...parts,
  contributes: { nightRateHalfHours, readingFollowers: billingAfterReadings },
  works: worksAtNightRates,
};
