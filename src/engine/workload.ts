/**
 * What a request is that the bench asks over and over. Nothing here is used while the platform runs.
 */
import { systemClock, todayInLondon } from '../kernel/clock.ts';

/** A customer of the town that is measured, signed in. */
export interface Customer {
  readonly apiKey: string;
  readonly token: string;
  readonly userId: number;
  readonly accountNumber: string;
  /** With a smart meter, so that there is something to measure. */
  readonly propertyId: string;
}

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly errorCode?: string };
  }[];
}

export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * One kind of request, asked over and over. A domain's workloads stand in its `*.workload.ts`,
 * a list of them as each file's default export, and are measured from then on.
 */
export interface Workload {
  readonly name: string;
  readonly title: string;
  /** Whether the request carries the customer's token. */
  readonly hasToken: boolean;
  /**
   * Whether it is asked of those alone who have a vehicle: on PostgreSQL, where all that ask have one. In the
   * demonstration world they are few.
   */
  readonly needsVehicle?: true;
  /** What a customer asks; `turn` counts from 0 where `turns` says that each turn asks anew. */
  readonly ask: (customer: Customer, turn: number) => Asked;
  /** How many different requests a connection sends in turn; 1 where left out. */
  readonly turns?: number;
  /** True for an answer that counts: one that measures errors by mistake is worthless. */
  readonly isRight: (answer: Answer) => boolean;
  /** The best statement an expert would write for the same answer, on PostgreSQL. */
  readonly sql?: {
    /** Gives one row with one column, the whole answer as JSON text. */
    readonly text: string;
    readonly values: (userId: number, variables: Readonly<Record<string, unknown>>) => unknown[];
  };
  /** The same facts asked of PostGraphile, whose schema follows from the tables. */
  readonly postgraphile?: {
    readonly query: string;
    readonly variables: (customer: Customer) => Readonly<Record<string, unknown>>;
    /**
     * A field that its answer holds as often as ours does, by which rows are counted. Left out where
     * the tables hold what we put together from them, such as the half-hours of a day in an array.
     */
    readonly counted?: string;
  };
}

/** Whether an answer tells something of a root field, and of no error. */
export function isAnswered(field: string): (answer: Answer) => boolean {
  return ({ data, errors }) => errors === undefined && data?.[field] != null;
}

/** Whether an answer is a refusal, of a code such as `KT-CT-1112`. */
export function isRefusedWith(code: string): (answer: Answer) => boolean {
  return ({ errors }) => errors?.[0]?.extensions?.errorCode === code;
}

/** A London day, as variables take it. */
export function daysAgo(days: number): string {
  return todayInLondon(systemClock).subtract({ days }).toString();
}

/** An instant of a statement's as our answers tell it, in UTC. */
export function instantText(instant: string): string {
  return `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"')`;
}
