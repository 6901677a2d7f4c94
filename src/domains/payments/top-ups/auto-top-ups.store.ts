import { and, asc, eq, gte, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { PageArguments } from '../../../contract/pagination.ts';
import type { Database } from '../../../database/database.ts';
import { type Connection, type Keyset, planPage } from '../../../engine/connections.ts';
import { payments } from '../payments/payments.tables.ts';
import { autoTopUpConfigs, autoTopUpTriggers } from './auto-top-ups.tables.ts';

export type ConfigRow = typeof autoTopUpConfigs.$inferSelect;
export type TriggerRow = typeof autoTopUpTriggers.$inferSelect;

/** A configuration by its identifier; whether the viewer may see it is checked after. */
export async function findConfig(db: Database, id: number): Promise<ConfigRow | null> {
  const [row] = await db.query.select().from(autoTopUpConfigs).where(eq(autoTopUpConfigs.id, id));
  return row ?? null;
}

const inForce = isNull(autoTopUpConfigs.effectiveTo);

/** The configuration of a meter that is in force, locked until the transaction ends. */
export async function lockConfigInForce(
  tx: Database,
  prepayMeterId: number,
): Promise<ConfigRow | null> {
  const [row] = await tx.query
    .select()
    .from(autoTopUpConfigs)
    .where(and(eq(autoTopUpConfigs.prepayMeterId, prepayMeterId), inForce))
    .for('update');
  return row ?? null;
}

/** Every configuration in force, locked until the transaction ends, in a lasting order. */
export function lockConfigsInForce(tx: Database): Promise<ConfigRow[]> {
  return tx.query
    .select()
    .from(autoTopUpConfigs)
    .where(inForce)
    .orderBy(asc(autoTopUpConfigs.id))
    .for('update');
}

/** Writes a configuration; null where the meter has one in force. */
export async function addConfig(
  tx: Database,
  row: typeof autoTopUpConfigs.$inferInsert,
): Promise<ConfigRow | null> {
  const [added] = await tx.query
    .insert(autoTopUpConfigs)
    .values(row)
    .onConflictDoNothing()
    .returning();
  return added ?? null;
}

export async function endConfig(
  tx: Database,
  id: number,
  effectiveTo: Temporal.Instant,
): Promise<void> {
  await tx.query.update(autoTopUpConfigs).set({ effectiveTo }).where(eq(autoTopUpConfigs.id, id));
}

/** What is known of the triggers of configurations on a day, by configuration. */
export async function triggersSince(
  tx: Database,
  since: Temporal.Instant,
): Promise<ReadonlyMap<number, { readonly begun: number; readonly isUnderWay: boolean }>> {
  const rows = await tx.query
    .select({
      configId: autoTopUpTriggers.configId,
      begun: sql`count(*) filter (where ${gte(autoTopUpTriggers.triggeredAt, since)})::int`.mapWith(
        Number,
      ),
      isUnderWay: sql<boolean>`bool_or(${autoTopUpTriggers.status} = 'INITIATED')`,
    })
    .from(autoTopUpTriggers)
    .where(or(gte(autoTopUpTriggers.triggeredAt, since), eq(autoTopUpTriggers.status, 'INITIATED')))
    .groupBy(autoTopUpTriggers.configId);
  return new Map(rows.map(({ configId, ...known }) => [configId, known]));
}

/** Writes triggers; of a configuration that has one under way, none. */
export async function addTriggers(
  tx: Database,
  rows: readonly (typeof autoTopUpTriggers.$inferInsert)[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query
    .insert(autoTopUpTriggers)
    .values([...rows])
    .onConflictDoNothing();
}

/** The triggers that are under way, each with its configuration, the earliest first. */
export function triggersUnderWay(
  db: Database,
): Promise<{ trigger: TriggerRow; config: ConfigRow }[]> {
  return db.query
    .select({ trigger: autoTopUpTriggers, config: autoTopUpConfigs })
    .from(autoTopUpTriggers)
    .innerJoin(autoTopUpConfigs, eq(autoTopUpConfigs.id, autoTopUpTriggers.configId))
    .where(eq(autoTopUpTriggers.status, 'INITIATED'))
    .orderBy(asc(autoTopUpTriggers.id));
}

/**
 * Changes a trigger that is under way; of two attempts one does it.
 *
 * @returns false where it was not under way any more.
 */
export async function changeTrigger(
  tx: Database,
  id: number,
  values: Partial<typeof autoTopUpTriggers.$inferInsert>,
): Promise<boolean> {
  const rows = await tx.query
    .update(autoTopUpTriggers)
    .set(values)
    .where(and(eq(autoTopUpTriggers.id, id), eq(autoTopUpTriggers.status, 'INITIATED')))
    .returning({ id: autoTopUpTriggers.id });
  return rows.length > 0;
}

/** Keeps what paid for a top-up among the payments; null where its key was used before. */
export async function addClearedPayment(
  tx: Database,
  row: typeof payments.$inferInsert,
): Promise<number | null> {
  const [added] = await tx.query
    .insert(payments)
    .values(row)
    .onConflictDoNothing({ target: payments.idempotencyKey })
    .returning({ id: payments.id });
  return added?.id ?? null;
}

/** Whether a payment was made under a key. */
export async function isPaidUnder(tx: Database, idempotencyKey: string): Promise<boolean> {
  return (await tx.query.$count(payments, eq(payments.idempotencyKey, idempotencyKey))) > 0;
}

const configsInOrder: Keyset<ConfigRow> = {
  name: 'autoTopupConfigs',
  columns: [
    {
      column: autoTopUpConfigs.id,
      direction: 'descending',
      kind: 'integer',
      valueOf: (row) => row.id,
    },
  ],
};

/** A page of the configurations of an account's device, the latest first. */
export async function pageOfConfigs(
  db: Database,
  {
    accountId,
    deviceId,
    effectiveFrom,
  }: {
    readonly accountId: number;
    readonly deviceId: string;
    readonly effectiveFrom: Temporal.Instant | null;
  },
  args: PageArguments,
): Promise<Connection<ConfigRow>> {
  const wanted = and(
    eq(autoTopUpConfigs.accountId, accountId),
    eq(autoTopUpConfigs.deviceId, deviceId),
    effectiveFrom === null ? undefined : gte(autoTopUpConfigs.effectiveFrom, effectiveFrom),
  );
  const page = planPage(configsInOrder, args);
  const rows = await db.query
    .select()
    .from(autoTopUpConfigs)
    .where(and(wanted, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit);
  return page.connectionOf(rows, () => db.query.$count(autoTopUpConfigs, wanted));
}

const triggersInOrder: Keyset<TriggerRow> = {
  name: 'autoTopupTriggers',
  columns: [
    {
      column: autoTopUpTriggers.triggeredAt,
      direction: 'descending',
      kind: 'instant',
      valueOf: (row) => row.triggeredAt.toString(),
    },
    {
      column: autoTopUpTriggers.id,
      direction: 'descending',
      kind: 'integer',
      valueOf: (row) => row.id,
    },
  ],
};

/** Which triggers of a configuration are wanted; null for all. */
export interface WantedTriggers {
  readonly configId: number;
  readonly failure: TriggerRow['failure'];
  readonly source: TriggerRow['source'] | null;
  readonly status: TriggerRow['status'] | null;
  /** From this instant on. */
  readonly from: Temporal.Instant | null;
}

/** A page of the triggers of a configuration, the latest first. */
export async function pageOfTriggers(
  db: Database,
  { configId, failure, source, status, from }: WantedTriggers,
  args: PageArguments,
): Promise<Connection<TriggerRow>> {
  const wanted: SQL | undefined = and(
    eq(autoTopUpTriggers.configId, configId),
    failure === null ? undefined : eq(autoTopUpTriggers.failure, failure),
    source === null ? undefined : eq(autoTopUpTriggers.source, source),
    status === null ? undefined : eq(autoTopUpTriggers.status, status),
    from === null ? undefined : gte(autoTopUpTriggers.triggeredAt, from),
  );
  const page = planPage(triggersInOrder, args);
  const rows = await db.query
    .select()
    .from(autoTopUpTriggers)
    .where(and(wanted, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit);
  return page.connectionOf(rows, () => db.query.$count(autoTopUpTriggers, wanted));
}
