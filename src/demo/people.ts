import type { PersonPlan } from './people.plan.ts';
import type { TownPlan } from './plan.ts';

/** Everyone in the town who is an account user, each once, in the order of the plan. */
export function accountUsersOf(plan: TownPlan): readonly PersonPlan[] {
  const members = [...plan.households, ...plan.businesses, ...plan.portfolios].flatMap(
    ({ people }) => people,
  );
  return [...new Map(members.map(({ person }) => [person.key, person])).values()];
}
