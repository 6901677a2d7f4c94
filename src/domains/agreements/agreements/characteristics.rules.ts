import type { PaymentMethod } from '../../../kernel/tariffs.ts';

/** Something that can be settled in an agreement. */
export interface Characteristic {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** What it can be settled as, in order. */
  readonly values: readonly CharacteristicValue[];
}

/** Something that can be settled, with what it was settled as. */
export interface CharacteristicValue {
  readonly __typename: 'StringCharacteristicValueType' | 'IntegerCharacteristicValueType';
  readonly characteristic: Characteristic;
  readonly value: string;
}

const paymentMethod = settledAs(
  {
    code: 'PAYMENT_METHOD',
    name: 'Way to pay',
    description: 'How the customer pays, which the prices depend on.',
  },
  ['DIRECT_DEBIT', 'NON_DIRECT_DEBIT', 'PREPAYMENT'] satisfies PaymentMethod[],
);

const term = settledAs(
  {
    code: 'TERM_MONTHS',
    name: 'Term in months',
    description: 'How long the prices are promised.',
  },
  [12, 24],
);

const exitFees = settledAs(
  {
    code: 'EXIT_FEES_PENCE',
    name: 'Fee for leaving, in pence',
    description: 'What is charged where the customer leaves before the last 49 days of the term.',
  },
  [0, 3_000, 5_000, 7_500, 25_000],
);

/** Makes what a characteristic is settled as; the same values serve every agreement. */
function settledAs(
  facts: Omit<Characteristic, 'values'>,
  possible: readonly (string | number)[],
): (settled: string | number) => CharacteristicValue {
  const values: CharacteristicValue[] = [];
  const characteristic: Characteristic = { ...facts, values };
  const settle = (settled: string | number): CharacteristicValue => ({
    __typename:
      typeof settled === 'number'
        ? 'IntegerCharacteristicValueType'
        : 'StringCharacteristicValueType',
    characteristic,
    value: String(settled),
  });
  values.push(...possible.map(settle));
  return (settled) => values[possible.indexOf(settled)] ?? settle(settled);
}

/** What is settled beside the prices in an agreement on a product; the term where it has one. */
export function characteristicsOf(
  agreement: { readonly paymentMethod: PaymentMethod },
  product: { readonly termMonths: number | null; readonly exitFeesPence: number },
): CharacteristicValue[] {
  const { termMonths, exitFeesPence } = product;
  const settled = paymentMethod(agreement.paymentMethod);
  return termMonths === null ? [settled] : [settled, term(termMonths), exitFees(exitFeesPence)];
}
