import type { Domain } from '../../engine/schema.ts';
import { commandsWork } from './control/commands.actions.ts';
import { coursesJob, coursesWork } from './control/course-runs.actions.ts';
import { gateToDevice } from './devices/devices.actions.ts';
import { parts } from './parts.generated.ts';

export const flex: Domain = {
  name: 'flex',
  directory: import.meta.dirname,
  ...parts,
  jobs: [coursesJob],
  works: [coursesWork(), commandsWork()],
  gates: { device: gateToDevice },
};
