import type { TownPlan } from './plan.ts';
import { demoContractIdentifier, demoContractJourneyNumber } from './references.ts';

/** What can be asked about contracts: the identifiers of those that the town knows by name. */
export function contractSamples({ households, businesses }: TownPlan): Record<string, string> {
  const accountOf = (key: string) =>
    households.find((each) => each.key === key)?.account.number ?? '';
  const sitesOf = (key: string) => businesses.find((each) => each.key === key)?.sites ?? [];
  const business = businesses.findIndex(({ key }) => key === 'business-group') + 1;
  return {
    contractAccountNumber: accountOf('household-plain'),
    closedContractAccountNumber: accountOf('household-closed'),
    rescindedContractIdentifier: demoContractIdentifier('household-034 rescinded'),
    contractIdentifier: demoContractIdentifier('household-plain'),
    businessContractAccountNumber: sitesOf('business-bakery')[0]?.account.number ?? '',
    businessContractIdentifier: demoContractIdentifier('business-group master'),
    contractBusinessId: String(business),
    contractJourneyNumber: demoContractJourneyNumber('business-group master'),
    yearlyContractJourneyNumber: demoContractJourneyNumber('business-bakery 2'),
    rescindedContractJourneyNumber: demoContractJourneyNumber('household-034 rescinded'),
    closedContractJourneyNumber: demoContractJourneyNumber('household-closed'),
    waitingContractJourneyNumber: demoContractJourneyNumber('household-009 stalled'),
    refusedContractJourneyNumber: demoContractJourneyNumber('household-debt refused'),
    variationJourneyNumber: demoContractJourneyNumber('business-group master', 'variation 1'),
  };
}
