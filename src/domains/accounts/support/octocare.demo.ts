import type { WorldStep } from '../../../demo/step.ts';
import { planKeysOf } from '../account/plan-keys.demo.ts';
import { octocareEnrolments } from './octocare.tables.ts';

/** Each with when it began and ended, in days before the world was begun. */
const enrolments: readonly (readonly [
  place: string,
  carer: string,
  enrolledDaysAgo: number,
  leftDaysAgo: number | null,
])[] = [
  ['household-013', 'household-031-person-1', 210, null],
  // Nothing can be seen there yet: the home still waits for its smart meters.
  ['household-017', 'household-008-person-1', 30, null],
  ['household-everything', 'household-everything-person-2', 90, null],
  ['household-014', 'household-014-person-3', 75, null],
  ['household-018', 'household-018-person-3', 300, 120],
];

export const octocareDemo: WorldStep = {
  name: 'octocare',
  title: 'homes that someone watches over',
  async write(tx, world) {
    const keys = await planKeysOf(tx, world);
    const daysAgo = (days: number) => world.begunAt.subtract({ hours: 24 * days });
    await tx.query.insert(octocareEnrolments).values(
      enrolments.map(([place, carer, enrolledDaysAgo, leftDaysAgo]) => ({
        accountId: keys.accountIdOf(place),
        carerUserId: keys.userIdOf(carer),
        enrolledAt: daysAgo(enrolledDaysAgo),
        leftAt: leftDaysAgo === null ? null : daysAgo(leftDaysAgo),
      })),
    );
  },
};
