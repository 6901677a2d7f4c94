/** What the bench measures beside requests a second: each kind in a file and a table of its own. */
import type { Workload } from '../src/engine/workload.ts';

export type DatabaseKind = 'PGlite' | 'PostgreSQL';

/** How long and how often to measure. */
export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: readonly number[];
}

/** A town to measure in. */
export interface Ground {
  readonly kind: DatabaseKind;
  /** Where the town is; null for the demonstration world in an embedded database. */
  readonly databaseUrl: string | null;
  /** API keys of customers with a smart meter and a year of half-hours. */
  readonly meteredKeys: readonly string[];
  readonly leave: () => Promise<void>;
}

/** What a kind of measurement is given. */
export interface Conditions {
  readonly ground: Ground;
  readonly effort: Effort;
  /** True for a run that only shows that everything works. */
  readonly isQuick: boolean;
  readonly workloads: readonly Workload[];
  /** The PostgreSQL server, for databases of the measurement's own; null without one. */
  readonly serverUrl: string | null;
  /** Whether towns that take long to create stay for later runs. */
  readonly keepsTowns: boolean;
  readonly report: (line: string) => void;
}

/** Figures as they are told. Tables of one title are told as one, whatever ground they are from. */
export interface KindTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Kind {
  /** As `--only` takes it. */
  readonly name: string;
  readonly measure: (conditions: Conditions) => Promise<readonly KindTable[]>;
}

/** Tables of one title put together, in the order in which they first came. */
export function joinTables(tables: readonly KindTable[]): KindTable[] {
  return [...Map.groupBy(tables, ({ title }) => title).values()].map((alike) => ({
    title: alike[0]?.title ?? '',
    heads: alike[0]?.heads ?? [],
    rows: alike.flatMap(({ rows }) => rows),
  }));
}
