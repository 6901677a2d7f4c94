import {
  type JointDevice,
  type JointPlan,
  jointProgramme,
  planOf,
  plansThatFit,
} from './joint-plans.rules.ts';
import { solveLinear } from './linear-solver.actions.ts';

/**
 * The cheapest way to charge several vehicles on one supply within its limit. Each is planned alone
 * first; only where those plans do not fit together a linear programme is solved, in a thread of its
 * own. Its optimum is realised by taking turns within half-hours.
 *
 * @param limitWh what the supply can give to all of them together in each slot, in whole Wh: the
 * limit less what the home uses, and with what its panels give.
 * @throws RangeError for more than six devices; Error where the solver fails.
 */
export async function planJointly(
  devices: readonly JointDevice[],
  limitWh: readonly number[],
): Promise<JointPlan> {
  const alone = plansThatFit(devices, limitWh);
  if (alone) return alone;
  const programme = jointProgramme(devices, limitWh);
  const { columns, rows } = programme;
  const solution = await solveLinear({ columns, rows });
  // What cannot be reached is missed at a price, so that every programme has a solution.
  if (!solution) throw new Error('The programme of devices on one supply has no solution');
  return planOf(devices, limitWh, programme, solution);
}
