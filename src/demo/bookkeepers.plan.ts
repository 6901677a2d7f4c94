import type { BusinessPlan } from './businesses.plan.ts';
import type { HouseholdPlan } from './households.plan.ts';
import type { MemberPlan } from './people.plan.ts';

/** Someone of a household who also has a part in accounts of businesses. */
export interface BookkeeperPlan extends MemberPlan {
  readonly householdKey: string;
  readonly accountNumbers: readonly string[];
}

const householdKey = 'household-054';
const businessKeys: readonly string[] = ['business-bakery', 'business-workshop'];

/**
 * Who keeps the books of the bakery and the workshop, which the broker introduced, and lives in a
 * home that nobody introduced: a user with accounts that a partner has access to and another one.
 * May do more at home than at work.
 */
export function planBookkeepers(
  households: readonly HouseholdPlan[],
  businesses: readonly BusinessPlan[],
): BookkeeperPlan[] {
  const member = households.find(({ key }) => key === householdKey)?.people[0];
  if (member === undefined) return [];
  const accountNumbers = businesses
    .filter(({ key }) => businessKeys.includes(key))
    .flatMap(({ sites }) => sites.map(({ account }) => account.number));
  return [{ householdKey, person: member.person, role: 'VIEWER', accountNumbers }];
}
