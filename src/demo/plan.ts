import { Temporal } from 'temporal-polyfill';
import { seededRandom } from '../kernel/random.ts';
import { type BookkeeperPlan, planBookkeepers } from './bookkeepers.plan.ts';
import {
  type BusinessPlan,
  type PortfolioPlan,
  planBusinesses,
  planPortfolios,
} from './businesses.plan.ts';
import { type HouseholdPlan, planHouseholds } from './households.plan.ts';
import {
  type PartnerOrganisationPlan,
  planPartnerOrganisations,
  planThirdPartyOrganizations,
  type ThirdPartyOrganizationPlan,
} from './organisations.plan.ts';

/** Everyone and everything in the demonstration town, before any of it is written down. */
export interface TownPlan {
  readonly households: readonly HouseholdPlan[];
  readonly businesses: readonly BusinessPlan[];
  readonly portfolios: readonly PortfolioPlan[];
  readonly bookkeepers: readonly BookkeeperPlan[];
  readonly partnerOrganisations: readonly PartnerOrganisationPlan[];
  readonly thirdPartyOrganizations: readonly ThirdPartyOrganizationPlan[];
}

/**
 * The demonstration town of a seed. The same seed gives the same people, places and identifiers
 * on every machine and every day; dates alone follow from `today`, a date in London.
 */
export function planTown(seed: string, today: Temporal.PlainDate): TownPlan {
  const town = seededRandom(seed);
  const households = planHouseholds(town, today);
  const businesses = planBusinesses(town, today);
  return frozen({
    households,
    businesses,
    portfolios: planPortfolios(town, today, businesses),
    partnerOrganisations: planPartnerOrganisations(town, today, households, businesses),
    bookkeepers: planBookkeepers(households, businesses),
    thirdPartyOrganizations: planThirdPartyOrganizations(today, households, businesses),
  });
}

/** Freezes a value to its leaves. Temporal values cannot change, and are left alone. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Temporal.PlainDate) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
