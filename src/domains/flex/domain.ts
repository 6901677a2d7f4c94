import type { Domain } from '../../engine/schema.ts';
import { joinWithProgramme } from './campaigns/joining.actions.ts';
import { resultsJob } from './campaigns/results.actions.ts';
import { billingAfterReadings, worksAtNightRates } from './control/billing-of-cars.actions.ts';
import { commandsWork } from './control/commands.actions.ts';
import { coursesJob, coursesWork } from './control/course-runs.actions.ts';
import { nightRateHalfHours } from './control/night-rate.actions.ts';
import { gateToDevice } from './devices/devices.actions.ts';
import { gateToController } from './heating/controllers.actions.ts';
import { heatingsJob, heatingsWork } from './heating/heating-runs.actions.ts';
import { heatingToChange } from './heating/heatings.actions.ts';
import { silenceWork } from './ocpp/silence.actions.ts';
import { onboardingWork } from './onboarding/transitions.actions.ts';
import { parts } from './parts.generated.ts';

export const flex: Domain = {
  name: 'flex',
  directory: import.meta.dirname,
  ...parts,
  needs: ['preferenceFollowers'],
  jobs: [coursesJob, heatingsJob, resultsJob],
  gates: { controller: gateToController, device: gateToDevice },
  contributes: {
    joinSavingSessions: joinWithProgramme,
    nightRateHalfHours,
    preferenceFollowers: [heatingToChange],
    readingFollowers: billingAfterReadings,
  },
  works: [
    coursesWork(),
    heatingsWork(),
    commandsWork(),
    silenceWork(),
    onboardingWork(),
    ...worksAtNightRates,
  ],
};
