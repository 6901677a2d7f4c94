import type { TownPlan } from './plan.ts';
import { demoLedgerNumber } from './references.ts';

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

/** The vouchers of the richest household, in the order in which they were bought. */
export const voucherSamples: Readonly<Record<string, string>> = {
  redeemedVoucherId: '1',
  refundedVoucherId: '4',
  refundableVoucherId: '6',
  voucherIdempotencyKey: 'winter-promotion',
};
