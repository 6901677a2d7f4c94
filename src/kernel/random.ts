import { hash } from 'node:crypto';

/** A repeatable stream of numbers. It is for demonstration and tests, never for secrets. */
export interface Random {
  /** A number from 0, included, to 1, not included. */
  next(): number;
  /** A whole number between two bounds, both included. Throws a RangeError when there is none. */
  integer(min: number, max: number): number;
  /** One of the list. Throws a RangeError when the list is empty. */
  pick<T>(list: readonly T[]): T;
  /** The same values in another order, the list left as it was. */
  shuffle<T>(list: readonly T[]): T[];
  /** True with the given probability, from 0 to 1. */
  chance(probability: number): boolean;
  /** Lower-case hexadecimal digits. */
  hex(digits: number): string;
  /**
   * An independent stream that depends on the seed and the name alone. What was drawn before
   * makes no difference, so a thing added to the world leaves the others as they were.
   */
  fork(name: string): Random;
}

/** A stream that is the same for the same seed on every machine. */
export function seededRandom(seed: string): Random {
  const next32 = sfc32(seed);
  const next = () => {
    const high = next32() >>> 5;
    const low = next32() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  };
  const integer = (min: number, max: number) => {
    if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || max < min) {
      throw new RangeError(`No whole number lies between ${min} and ${max}`);
    }
    return min + Math.floor(next() * (max - min + 1));
  };
  return {
    next,
    integer,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new RangeError('Nothing can be picked from an empty list');
      return list[integer(0, list.length - 1)] as T;
    },
    shuffle<T>(list: readonly T[]): T[] {
      const shuffled = [...list];
      // Fisher and Yates, from the last place down.
      for (let place = shuffled.length - 1; place > 0; place -= 1) {
        const other = integer(0, place);
        [shuffled[place], shuffled[other]] = [shuffled[other] as T, shuffled[place] as T];
      }
      return shuffled;
    },
    chance: (probability) => next() < probability,
    hex(digits) {
      let text = '';
      for (let place = 0; place < digits; place += 1) text += integer(0, 15).toString(16);
      return text;
    },
    // The zero character cannot come from a readable name, so paths of names stay distinct.
    fork: (name) => seededRandom(`${seed}\0${name}`),
  };
}

/** The generator sfc32 of Chris Doty-Humphrey (PractRand), which yields 32 bits at a time. */
function sfc32(seed: string): () => number {
  const digest = hash('sha256', seed, 'buffer');
  let a = digest.readInt32LE(0);
  let b = digest.readInt32LE(4);
  let c = digest.readInt32LE(8);
  let counter = digest.readInt32LE(12);
  return () => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    c |= 0;
    return result >>> 0;
  };
}
