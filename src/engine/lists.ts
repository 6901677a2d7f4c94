import {
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  getNullableType,
  isCompositeType,
  isListType,
} from 'graphql';
import { contractError } from '../contract/errors.ts';
import type { Context, ListTally } from './context.ts';

type Resolver = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/**
 * How many items the lists of one answer may hold together, our figure: a year of half-hours and
 * some more. What a list will hold is known only once it is read, so lists within lists could grow
 * without end at a few points each.
 */
const largestAnswerItems = 20_000;

/** @param allowsMore asked once, where the items become too many: true lets the answer pass. */
export function newListTally(allowsMore: () => boolean): ListTally {
  return new Tally(allowsMore);
}

class Tally implements ListTally {
  readonly #allowsMore: () => boolean;
  #total = 0;
  #isRefused: boolean | null = null;

  constructor(allowsMore: () => boolean) {
    this.#allowsMore = allowsMore;
  }

  add(items: number): void {
    this.#total += items;
    if (this.isExceeded) throw tooManyItems();
  }

  startAgain(): void {
    this.#total = 0;
  }

  get isExceeded(): boolean {
    if (this.#total <= largestAnswerItems) return false;
    this.#isRefused ??= !this.#allowsMore();
    return this.#isRefused;
  }
}

export function tooManyItems() {
  return contractError('KT-CT-1189', {
    detail: `The lists of the answer hold more than ${largestAnswerItems} items.`,
  });
}

export function isListOfObjects(type: GraphQLOutputType): boolean {
  const list = getNullableType(type);
  return isListType(list) && isCompositeType(getNullableType(list.ofType));
}

/** What counts, with what it counts the lists of where no arguments are given. */
const countedBy = new WeakMap<object, Resolver>();

/** The resolver whose lists another one counts; null where it counts none. */
export function countedIn(resolve: object): Resolver | null {
  return countedBy.get(resolve) ?? null;
}

/**
 * Has the items of a list counted.
 *
 * @param bare the same resolver as it was written, for where no arguments are given.
 */
export function counted(resolve: Resolver, bare: Resolver = resolve): Resolver {
  const count = (value: unknown, { listed }: Context): unknown => {
    if (Array.isArray(value)) listed.add(value.length);
    return value;
  };
  const counting: Resolver = (parent, args, context, info) => {
    const value = resolve(parent, args, context, info);
    return value instanceof Promise
      ? value.then((list: unknown) => count(list, context))
      : count(value, context);
  };
  countedBy.set(counting, bare);
  return counting;
}
