import type { TransactionKind } from '../../src/kernel/books.ts';
import { type Random, seededRandom } from '../../src/kernel/random.ts';
import { drawnKind } from './clients.ts';

/** What a client does. Ledgers and operations are named by their places, so that a seed tells all. */
export type Operation =
  | PostOperation
  /** The same posting with the same key once more; or another one with its key. */
  | { readonly kind: 'repeat' | 'misuse'; readonly of: number }
  /** Two reversals of what an operation booked, at the same moment. */
  | { readonly kind: 'reverse'; readonly of: number }
  | {
      readonly kind: 'transfer';
      readonly from: number;
      readonly to: number;
      readonly pence: number;
    }
  | { readonly kind: 'bill' | 'issue' | 'hold' | 'annul'; readonly ledger: number }
  | {
      readonly kind: 'read';
      readonly ledger: number;
      readonly daysBefore: number;
      /** Of what an even use would show, in thousandths. */
      readonly share: number;
    };

export interface PostOperation {
  readonly kind: 'post';
  readonly ledger: number;
  readonly transactionKind: TransactionKind;
  readonly netPence: number;
  readonly taxPence: number;
  /** The day under which it is listed, from the one on which it is booked. */
  readonly daysOff: number;
}

/** How often each is drawn. */
const weights: readonly (readonly [Operation['kind'], number])[] = [
  ['post', 40],
  ['repeat', 6],
  ['misuse', 2],
  ['reverse', 12],
  ['transfer', 10],
  ['bill', 12],
  ['issue', 5],
  ['hold', 4],
  ['annul', 4],
  ['read', 5],
];

/** Operations as a seed draws them: the same for the same seed and count. */
export function operationsOf(seed: string, count: number, ledgers: number): Operation[] {
  const random = seededRandom(`stress of the books ${seed}`);
  const posts: number[] = [];
  const reversible: number[] = [];
  return Array.from({ length: count }, (_, place) => {
    const operation = drawn(random.fork(String(place)), { ledgers, posts, reversible });
    if (operation.kind === 'post') posts.push(place);
    if (operation.kind === 'post' || operation.kind === 'transfer') reversible.push(place);
    return operation;
  });
}

interface Before {
  readonly ledgers: number;
  readonly posts: readonly number[];
  readonly reversible: readonly number[];
}

function drawn(random: Random, { ledgers, posts, reversible }: Before): Operation {
  const ledger = random.integer(0, ledgers - 1);
  const kind = drawnKind(random, weights, 'post');
  if (posts.length === 0 || kind === 'post') {
    const transactionKind = random.pick(['CHARGE', 'CREDIT', 'PAYMENT', 'REFUND'] as const);
    const isTaxed = transactionKind === 'CHARGE' || transactionKind === 'CREDIT';
    const netPence = random.integer(0, 20_000);
    const taxPence = isTaxed ? Math.floor(netPence / 20) : 0;
    const daysOff = random.integer(-60, 10);
    return { kind: 'post', ledger, transactionKind, netPence, taxPence, daysOff };
  }
  switch (kind) {
    case 'repeat':
    case 'misuse':
      return { kind, of: random.pick(posts) };
    case 'reverse':
      return { kind, of: random.pick(reversible) };
    case 'transfer': {
      const to = (ledger + random.integer(1, ledgers - 1)) % ledgers;
      return { kind, from: ledger, to, pence: random.integer(1, 9000) };
    }
    case 'read':
      return {
        ...{ kind, ledger, daysBefore: random.integer(0, 50) },
        share: random.integer(970, 1030),
      };
    default:
      return { kind, ledger };
  }
}
