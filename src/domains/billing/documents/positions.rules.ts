import type { Temporal } from 'temporal-polyfill';

/** A document that asks for money. Amounts in pence. */
export interface AskingDocument {
  readonly id: number;
  /** What its charges come to, with tax, less what stands against them in the document itself. */
  readonly expectedPence: number;
  /** London day. */
  readonly dueOn: Temporal.PlainDate | null;
}

/** Money of a customer's: a payment or a credit. */
export interface Fulfilment {
  readonly transactionId: number;
  readonly kind: 'PAYMENT' | 'CREDIT' | 'CHARGE';
  readonly amountPence: number;
}

export interface DocumentPosition {
  readonly documentId: number;
  readonly dueOn: Temporal.PlainDate | null;
  readonly expectedPence: number;
  readonly remainingPence: number;
  readonly allocations: readonly {
    readonly fulfilment: Fulfilment;
    readonly amountPence: number;
  }[];
}

/**
 * What of each document is paid. Money pays the oldest document first, in the order in which it came,
 * whatever it was meant for; what is left over waits for the documents to come.
 *
 * @param documents the oldest first.
 * @param fulfilments in the order in which they are listed; those of no amount or less pay nothing.
 */
export function positionsOf(
  documents: readonly AskingDocument[],
  fulfilments: readonly Fulfilment[],
): DocumentPosition[] {
  const purse = fulfilments
    .filter(({ amountPence }) => amountPence > 0)
    .map((fulfilment) => ({ fulfilment, leftPence: fulfilment.amountPence }));
  let next = 0;
  return documents.map(({ id, dueOn, expectedPence }) => {
    let remainingPence = Math.max(0, expectedPence);
    const allocations: { fulfilment: Fulfilment; amountPence: number }[] = [];
    for (let money = purse[next]; money && remainingPence > 0; money = purse[next]) {
      const amountPence = Math.min(remainingPence, money.leftPence);
      remainingPence -= amountPence;
      money.leftPence -= amountPence;
      allocations.push({ fulfilment: money.fulfilment, amountPence });
      if (money.leftPence === 0) next += 1;
    }
    return {
      documentId: id,
      dueOn,
      expectedPence: Math.max(0, expectedPence),
      remainingPence,
      allocations,
    };
  });
}
