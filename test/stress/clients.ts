import { CodedError } from '../../src/contract/errors.ts';

/** So many clients are at it at once. */
export const clientCount = 16;

/** How often each kind of operation was done, and how often it was refused. */
export class Counts {
  readonly done: Record<string, number> = {};
  readonly refused: Record<string, number> = {};

  /**
   * Does an operation and counts it.
   *
   * @param refusals kinds of errors that a client has to expect of what others do at the same moment,
   *   beside the coded ones.
   * @returns what it comes to; null where it was refused.
   * @throws Error that names the operation, for any other failure.
   */
  async count<T>(
    kind: string,
    place: number,
    refusals: readonly (abstract new (...args: never[]) => Error)[],
    operation: () => Promise<T>,
  ): Promise<T | null> {
    try {
      const outcome = await operation();
      this.done[kind] = (this.done[kind] ?? 0) + 1;
      return outcome;
    } catch (error) {
      if (![CodedError, ...refusals].some((each) => error instanceof each)) {
        throw new Error(`Operation ${place}, ${kind}`, { cause: error });
      }
      this.refused[kind] = (this.refused[kind] ?? 0) + 1;
      return null;
    }
  }
}

/** Has clients take operations in order, each the next one that nobody has begun. */
export async function atOnce<Operation>(
  operations: readonly Operation[],
  perform: (operation: Operation, place: number) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  const client = async (): Promise<void> => {
    for (;;) {
      const place = next;
      const operation = operations[place];
      if (operation === undefined) return;
      next += 1;
      await perform(operation, place);
    }
  };
  await Promise.all(Array.from({ length: clientCount }, client));
}

/** A kind, drawn as often as its weight says. */
export function drawnKind<Kind extends string>(
  random: { integer(min: number, max: number): number },
  weights: readonly (readonly [Kind, number])[],
  otherwise: Kind,
): Kind {
  let left = random.integer(
    1,
    weights.reduce((sum, [, weight]) => sum + weight, 0),
  );
  for (const [kind, weight] of weights) {
    left -= weight;
    if (left <= 0) return kind;
  }
  return otherwise;
}
