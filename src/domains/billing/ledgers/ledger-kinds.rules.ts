import type { LedgerKind } from '../../../kernel/books.ts';

interface LedgerTraits {
  readonly name: string;
  /** Whether it is added up where an account's balance over all ledgers is asked for. */
  readonly affectsAccountBalance: boolean;
  readonly supportsStatements: boolean;
  readonly supportsInvoices: boolean;
  /** Whether the ledger belongs to a meter, and is not among the account's own. */
  readonly isSupplementary: boolean;
}

const ofMeter = {
  affectsAccountBalance: false,
  supportsStatements: false,
  supportsInvoices: false,
  isSupplementary: true,
};

const traits: Readonly<Record<LedgerKind, LedgerTraits>> = {
  MAIN: {
    name: 'Energy',
    affectsAccountBalance: true,
    supportsStatements: true,
    supportsInvoices: false,
    isSupplementary: false,
  },
  GOODS: {
    name: 'Goods and services',
    affectsAccountBalance: false,
    supportsStatements: false,
    supportsInvoices: true,
    isSupplementary: false,
  },
  ELECTRIC_JUICE: {
    name: 'Public charging',
    affectsAccountBalance: false,
    supportsStatements: false,
    supportsInvoices: true,
    isSupplementary: false,
  },
  ELECTRICITY_PREPAY_CREDIT: { ...ofMeter, name: 'Electricity prepayment credit' },
  ELECTRICITY_PREPAY_DEBT: { ...ofMeter, name: 'Electricity prepayment debt' },
  ELECTRICITY_PREPAY_PAYMENT: { ...ofMeter, name: 'Electricity prepayment top-ups' },
  GAS_PREPAY_CREDIT: { ...ofMeter, name: 'Gas prepayment credit' },
  GAS_PREPAY_DEBT: { ...ofMeter, name: 'Gas prepayment debt' },
  GAS_PREPAY_PAYMENT: { ...ofMeter, name: 'Gas prepayment top-ups' },
};

/** Our setting: what a ledger of a kind can do, and what customers know it by. */
export function traitsOfLedger(kind: LedgerKind): LedgerTraits {
  return traits[kind];
}

/** The kinds that stand for an account, in the order in which they are listed. */
export const accountLedgerKinds: readonly LedgerKind[] = ['MAIN', 'GOODS', 'ELECTRIC_JUICE'];
