import type { Domain } from '../../engine/schema.ts';
import { resultsJob } from './campaigns/results.actions.ts';
import { billingAfterReadings, worksAtNightRates } from './control/billing-of-cars.actions.ts';
import { commandsWork } from './control/commands.actions.ts';
import { coursesJob, coursesWork } from './control/course-runs.actions.ts';
import { nightRateHalfHours } from './control/night-rate.actions.ts';
import { gateToDevice } from './devices/devices.actions.ts';
import { silenceWork } from './ocpp/silence.actions.ts';
import { parts } from './parts.generated.ts';

export const flex: Domain = {
  name: 'flex',
  directory: import.meta.dirname,
  ...parts,
  jobs: [coursesJob, resultsJob],
  gates: { device: gateToDevice },
  contributes: { nightRateHalfHours, readingFollowers: billingAfterReadings },
  works: [coursesWork(), commandsWork(), silenceWork(), ...worksAtNightRates],
};
