import { type Random, seededRandom } from '../../src/kernel/random.ts';
import { drawnKind } from './clients.ts';

/** What a client does. Homes and operations are named by their places, so that a seed tells all. */
export type PaymentOperation =
  | CollectOperation
  /** The same wish with its key once more; or another one with its key. */
  | { readonly kind: 'repeat' | 'misuse'; readonly of: number }
  /** What is to be paid next is put off or made another amount; or called off, twice at once. */
  | { readonly kind: 'amend'; readonly home: number; readonly days: number; readonly pence: number }
  | { readonly kind: 'call-off'; readonly home: number }
  | {
      readonly kind: 'reschedule';
      readonly home: number;
      readonly day: number;
      readonly pence: number;
    }
  /** Credit is asked for, twice at once under one key; or a payment is. */
  | { readonly kind: 'ask' | 'refund'; readonly home: number; readonly pence: number }
  /** Two people decide on what waits, each of them twice at once; or somebody calls it off. */
  | { readonly kind: 'approve' | 'withdraw'; readonly pick: number }
  /** What pays for a home ends; or another account takes its place. */
  | { readonly kind: 'end'; readonly home: number }
  | { readonly kind: 'set-up'; readonly home: number; readonly lastFour: string }
  | { readonly kind: 'transfer'; readonly home: number; readonly pence: number }
  /** What is approved leaves, and meters are topped up, by two servers at once. */
  | { readonly kind: 'pay-out' | 'top-up' }
  /** The next day of the banks comes and is worked on, beside whoever works on an earlier one. */
  | { readonly kind: 'night' };

export interface CollectOperation {
  readonly kind: 'collect';
  readonly home: number;
  readonly pence: number;
  readonly daysAhead: number;
}

/** How often each is drawn. */
const weights: readonly (readonly [PaymentOperation['kind'], number])[] = [
  ['collect', 14],
  ['repeat', 5],
  ['misuse', 2],
  ['amend', 10],
  ['call-off', 6],
  ['reschedule', 7],
  ['ask', 9],
  ['refund', 7],
  ['approve', 9],
  ['withdraw', 3],
  ['end', 2],
  ['set-up', 4],
  ['transfer', 4],
  ['pay-out', 5],
  ['top-up', 4],
  ['night', 12],
];

/** By their last digits: most accounts pay, others do what is told of them. */
const lastFours = ['1111', '2222', '9901', '9902', '9903', '9904', '9905', '9908', '9909'] as const;

/** The last four digits of an account or card, as they are drawn. */
export function drawnLastFour(random: Random): string {
  return random.chance(0.5) ? '1111' : random.pick(lastFours);
}

/** Operations as a seed draws them: the same for the same seed and count. */
export function paymentOperationsOf(
  seed: string,
  count: number,
  homes: number,
): PaymentOperation[] {
  const random = seededRandom(`stress of payments ${seed}`);
  const collects: number[] = [];
  return Array.from({ length: count }, (_, place) => {
    const operation = drawn(random.fork(String(place)), homes, collects);
    if (operation.kind === 'collect') collects.push(place);
    return operation;
  });
}

function drawn(random: Random, homes: number, collects: readonly number[]): PaymentOperation {
  const home = random.integer(0, homes - 1);
  const pence = random.integer(1, 9000);
  const kind = drawnKind(random, weights, 'night');
  switch (kind) {
    case 'repeat':
    case 'misuse':
      return collects.length > 0 ? { kind, of: random.pick(collects) } : { kind: 'night' };
    case 'collect':
      return { kind, home, pence, daysAhead: random.integer(0, 20) };
    case 'amend':
      return { kind, home, pence, days: random.integer(-5, 20) };
    case 'reschedule':
      return { kind, home, pence, day: random.integer(1, 28) };
    case 'approve':
    case 'withdraw':
      return { kind, pick: random.integer(0, 1_000_000) };
    case 'set-up':
      return { kind, home, lastFour: drawnLastFour(random) };
    case 'ask':
    case 'refund':
      // Some need two people's approval.
      return { kind, home, pence: random.chance(0.1) ? pence + 50_000 : pence };
    case 'transfer':
      return { kind, home, pence };
    case 'call-off':
    case 'end':
      return { kind, home };
    default:
      return { kind };
  }
}
