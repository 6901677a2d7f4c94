import type { TownPlan } from './plan.ts';
import { demoLedgerNumber, demoUuid } from './references.ts';

/** What can be asked about money that goes back, and about automatic top-ups; numbered as it is laid out. */
export function repaymentSamples({ households }: TownPlan): Record<string, string> {
  const home = (key: string): string => {
    const household = households.find((each) => each.key === key);
    if (!household) throw new Error('The plan lacks a household that samples speak of');
    return household.account.number;
  };
  return {
    repaymentId: '1',
    repaymentAccountNumber: home('household-016'),
    heldRepaymentId: '2',
    heldRepaymentAccountNumber: home('household-018'),
    refusedRepaymentId: '3',
    refusedRepaymentAccountNumber: home('household-024'),
    refusedRepaymentRequestId: demoUuid('repayment request 3'),
    approvedRepaymentId: '4',
    approvedRepaymentAccountNumber: home('household-029'),
    secondRepaymentId: '5',
    secondRepaymentAccountNumber: home('household-034'),
    uncoveredRepaymentId: '6',
    uncoveredRepaymentAccountNumber: home('household-035'),
    repaymentRequestId: demoUuid('repayment request 7'),
    repaymentRequestAccountNumber: home('household-036'),
    creditAccountNumber: home('household-038'),
    creditLedgerNumber: demoLedgerNumber(home('household-038'), 'GOODS'),
    repaymentKey: 'transfer by mistake',
    refundablePaymentId: '900001',
    unrefundablePaymentId: '900002',
    requestedPaymentId: '900003',
    failedPaymentId: '900004',
    undividedPaymentId: '900005',
    generousAccountNumber: home('household-040'),
  };
}
