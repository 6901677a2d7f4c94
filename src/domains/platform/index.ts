import type { Contract } from '../../engine/context.ts';
import type { Plain } from '../../engine/schema.generated.ts';
import { possibleErrorsOf } from './promises.rules.ts';

export { bankHolidaysIn } from './bank-holidays.actions.ts';
export { scheduleBrownout, watchBrownouts } from './brownouts.actions.ts';
export { openBrownouts, stopBrownout } from './brownouts.store.ts';
export { dueJobs, runNextJob } from './jobs.actions.ts';
export {
  beginWorld,
  finishedWorldSteps,
  recordWorldStep,
  worldBegunAt,
} from './world.store.ts';

/** The errors that a root field may answer, those of who may ask included. */
export function contractErrorsOf(
  { policies }: Contract,
  coordinate: string,
): Plain['PossibleErrorType'][] {
  const policy = policies.get(coordinate);
  return policy ? possibleErrorsOf(policy, true) : [];
}
