import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A customer of the town, signed in. */
export interface Customer {
  readonly apiKey: string;
  readonly token: string;
  readonly accountNumber: string;
  /** With a smart meter, so that there is something to measure. */
  readonly propertyId: string;
}

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: { readonly errorCode: string } }[];
}

export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * One kind of request, asked over and over. Each stands in a file of its own in bench/workloads,
 * as its default export, and is measured from then on.
 */
export interface Workload {
  readonly name: string;
  readonly title: string;
  /** Whether the request carries the customer's token. */
  readonly hasToken: boolean;
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
}

const folder = join(import.meta.dirname, 'workloads');

/** Every workload, in the order of their files' names. */
export async function allWorkloads(): Promise<Workload[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.toSorted().map((file): Promise<{ default: Workload }> => import(join(folder, file))),
  );
  return modules.map((each) => each.default);
}

export function isAnswered(field: string): (answer: Answer) => boolean {
  return ({ data, errors }) => errors === undefined && data?.[field] != null;
}

export function isRefusedWith(code: string): (answer: Answer) => boolean {
  return ({ errors }) => errors?.[0]?.extensions.errorCode === code;
}
