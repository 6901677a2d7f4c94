import { seededRandom } from '../kernel/random.ts';
import type { TownPlan } from './plan.ts';

/** The number of a ledger of the town, which follows from its account's alone. */
export function demoLedgerNumber(accountNumber: string, kind: string): string {
  return `L-${seededRandom(`halfhour ledger ${accountNumber} ${kind}`).hex(8).toUpperCase()}`;
}

/** What to ask about the ledgers of the richest household, and of one that has nothing on its own. */
export function ledgerSamples({ households }: TownPlan): Record<string, string> {
  const numberOf = (kind: string): string => {
    const household = households.find((each) => each.kind === kind);
    if (!household) throw new Error('The plan lacks a household that samples speak of');
    return household.account.number;
  };
  const [richest, movingIn] = [numberOf('everything'), numberOf('moving-in')];
  return {
    ledgerNumber: demoLedgerNumber(richest, 'MAIN'),
    goodsLedgerNumber: demoLedgerNumber(richest, 'GOODS'),
    emptyAccountNumber: movingIn,
    emptyLedgerNumber: demoLedgerNumber(movingIn, 'MAIN'),
  };
}
