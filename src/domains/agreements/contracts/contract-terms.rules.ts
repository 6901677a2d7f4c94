import { Decimal } from '../../../kernel/money.ts';

/** The API's type of each kind of term, and what it is called. */
export const kindsOfTerm = {
  MINIMUM_CONTRACT_LENGTH: {
    type: 'MinimumContractLengthType',
    displayName: 'Minimum length',
    description: 'How long the supply is taken at least; leaving earlier may cost an exit fee.',
  },
  BILL_DUE_DATE: {
    type: 'BillDueDateType',
    displayName: 'Payment terms',
    description: 'How long after its date a bill has to be paid.',
  },
  LATE_PAYMENT_FEES: {
    type: 'LatePaymentFeesType',
    displayName: 'Late payment',
    description: 'What a bill costs that is not paid when it is due.',
  },
  PAYS_BY_DIRECT_DEBIT: {
    type: 'PaysByDirectDebitType',
    displayName: 'Direct Debit',
    description: 'Whether the supplier collects what is owed from a bank account.',
  },
  CONTRACTED_VOLUME: {
    type: 'ContractedVolumeConfigurationType',
    displayName: 'Expected volume',
    description: 'How much energy all the supply points together are expected to take.',
  },
  BESPOKE_RATES: {
    type: 'BespokeRateConfigurationType',
    displayName: 'Fixed rates',
    description: 'The standing charge and the unit rates that are fixed for each supply point.',
  },
  METADATA: {
    type: 'ContractMetaDataType',
    displayName: 'Particulars',
    description: 'What else both sides have written into the contract.',
  },
} as const;

const tenThousandth = Decimal.parse('0.0001');

/** Ten-thousandths of a penny as the exact text of pence, without trailing zeros. */
export function penceText(tenThousandths: number): string {
  return Decimal.of(tenThousandths).times(tenThousandth).toString();
}

/** Whether a product fixes its rates when it is agreed, rather than following a price over time. */
export function fixesRates(product: {
  readonly isVariable: boolean;
  readonly isTracker: boolean;
  readonly isChargedHalfHourly: boolean;
}): boolean {
  return !product.isVariable && !product.isTracker && !product.isChargedHalfHourly;
}
