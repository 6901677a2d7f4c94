import {
  demoExternalId,
  demoPortfolioReference,
  demoShortcode,
  demoUserNumber,
} from './credentials.ts';
import type { HouseholdPlan } from './households.plan.ts';
import type { TownPlan } from './plan.ts';
import { demoCrmReference } from './references.ts';

/** What the richest household, the group and the unknown occupier can be found by. */
export function accountSamples({
  businesses,
  households,
  portfolios,
}: TownPlan): Record<string, string> {
  const of = (isOne: (household: HouseholdPlan) => boolean): HouseholdPlan => {
    const household = households.find(isOne);
    if (!household) throw new Error('The plan lacks a household that samples speak of');
    return household;
  };
  const richest = of(({ kind }) => kind === 'everything');
  const traditional = of(({ kind }) => kind === 'traditional');
  const occupier = of(({ kind }) => kind === 'occupier');
  const limited = businesses.find(({ companyNumber }) => companyNumber !== null);
  const person = richest.people[0]?.person;
  const depots = portfolios.find(({ parentKey }) => parentKey !== null);
  const group = portfolios.find(({ parentKey }) => parentKey === null);
  if (!person || !depots || !group || !limited)
    throw new Error('The plan lacks what samples speak of');
  const reference = demoPortfolioReference(depots.key);
  return {
    searchedAccountNumber: richest.account.number,
    searchedReference: demoCrmReference(richest.account.number),
    businessName: limited.name,
    businessNumber: limited.companyNumber ?? '',
    searchedName: `${person.givenName} ${person.familyName}`,
    searchedEmail: person.email,
    phoneNumber: person.mobile,
    givenName: person.givenName,
    familyName: person.familyName,
    dateOfBirth: person.dateOfBirth?.toString() ?? '',
    userNumber: demoUserNumber(person.key),
    externalId: demoExternalId(person.key),
    otherEmail: traditional.people[0]?.person.email ?? '',
    mpan: richest.supply.electricity.mpan,
    mprn: richest.supply.gas?.mprn ?? '',
    postcode: richest.address.postcode,
    portfolioNumber: group.number,
    depotsPortfolioNumber: depots.number,
    portfolioNamespace: reference.namespace,
    portfolioReference: reference.value,
    traditionalAccountNumber: traditional.account.number,
    traditionalMpan: traditional.supply.electricity.mpan,
    // Properties are numbered in the order of the households, from 1.
    traditionalPropertyId: String(households.indexOf(traditional) + 1),
    occupierAccountNumber: occupier.account.number,
    occupierPostcode: occupier.address.postcode,
    // The lead account of the portfolio that is billed as one.
    collectiveAccountNumber: group.accountNumbers[0] ?? '',
    shortcode: demoShortcode(occupier.key),
  };
}
