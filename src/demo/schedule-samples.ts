import type { TownPlan } from './plan.ts';
import { demoLedgerNumber } from './references.ts';

/** Homes by what is known of their payments, those that examples change among them. */
const homes = {
  raised: 'household-016',
  lowered: 'household-041',
  exempt: 'household-042',
  holiday: 'household-045',
  fuelDirect: 'household-057',
  debtor: 'household-debt',
  changing: 'household-047',
  changingAmount: 'household-049',
  changingDay: 'household-050',
} as const;

/** What can be asked about payment schedules and plans: account and main ledger of each home. */
export function scheduleSamples({ households }: TownPlan): Record<string, string> {
  return Object.fromEntries(
    Object.entries(homes).flatMap(([name, key]) => {
      const number = households.find((each) => each.key === key)?.account.number;
      if (number === undefined) throw new Error(`The plan lacks the home ${key}`);
      return [
        [`${name}AccountNumber`, number],
        [`${name}LedgerNumber`, demoLedgerNumber(number, 'MAIN')],
      ];
    }),
  );
}
