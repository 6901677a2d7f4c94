import type { PaymentMethod } from '../../kernel/tariffs.ts';

/** Something that can be settled in an agreement. */
export interface Characteristic {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly possible: readonly (string | number)[];
}

/** Something that can be settled, with what it was settled as. */
export interface CharacteristicValue {
  readonly __typename: 'StringCharacteristicValueType' | 'IntegerCharacteristicValueType';
  readonly characteristic: Characteristic;
  readonly value: string;
}

const paymentMethod: Characteristic = {
  code: 'PAYMENT_METHOD',
  name: 'Way to pay',
  description: 'How the customer pays, which the prices depend on.',
  possible: ['DIRECT_DEBIT', 'NON_DIRECT_DEBIT', 'PREPAYMENT'] satisfies PaymentMethod[],
};

const term: Characteristic = {
  code: 'TERM_MONTHS',
  name: 'Term in months',
  description: 'How long the prices are promised.',
  possible: [12, 24],
};

const exitFees: Characteristic = {
  code: 'EXIT_FEES_PENCE',
  name: 'Fee for leaving, in pence',
  description: 'What is charged where the customer leaves before the last 49 days of the term.',
  possible: [0, 3_000, 5_000, 7_500, 25_000],
};

/** A characteristic settled as a word or a whole number. */
export function settledAs(
  characteristic: Characteristic,
  settled: string | number,
): CharacteristicValue {
  return {
    __typename:
      typeof settled === 'number'
        ? 'IntegerCharacteristicValueType'
        : 'StringCharacteristicValueType',
    characteristic,
    value: String(settled),
  };
}

/** What is settled beside the prices in an agreement on a product; the term where it has one. */
export function characteristicsOf(
  agreement: { readonly paymentMethod: PaymentMethod },
  product: { readonly termMonths: number | null; readonly exitFeesPence: number },
): CharacteristicValue[] {
  const { termMonths, exitFeesPence } = product;
  return [
    settledAs(paymentMethod, agreement.paymentMethod),
    ...(termMonths === null
      ? []
      : [settledAs(term, termMonths), settledAs(exitFees, exitFeesPence)]),
  ];
}
