/**
 * The registers of a prepayment meter onto which debts are put: one that top-ups repay, and two that are
 * recovered week by week (SMETS2, Payment Debt Register and Time Debt Registers).
 */
export type DebtRegister = 'PAYMENT' | 'TIME_ONE' | 'TIME_TWO';
