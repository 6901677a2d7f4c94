import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../database/database.ts';
import type { Services } from '../engine/services.ts';
import type { Random } from '../kernel/random.ts';
import type { TownPlan } from './plan.ts';

/** What a domain's part of the demonstration world is written from. */
export interface World {
  readonly plan: TownPlan;
  /** To be forked by name, so that no part disturbs another. */
  readonly random: Random;
  readonly begunAt: Temporal.Instant;
}

/** A domain's part of the demonstration world. */
export interface WorldStep {
  readonly name: string;
  /** What is being created, for whoever watches: "accounts and who may see them". */
  readonly title: string;
  write(tx: Database, world: World): Promise<void>;
}

/** What each day adds to a domain's part of the demonstration world. */
export interface WorldDay {
  /** As that of a job, under which it is kept how far it has come. */
  readonly name: string;
  readonly title: string;
  /**
   * Writes what a London day that has ended leaves behind; `day` counts from 1970-01-01. The services are
   * those that stand in for others in the town, so that they may be asked within the transaction.
   */
  write(tx: Database, world: World, day: number, services: Services): Promise<void>;
}
