import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import type { PreferenceTarget } from '../../../kernel/devices.ts';
import { devices } from '../devices/devices.tables.ts';
import { schema } from '../tables.ts';

/**
 * A stretch in which a vehicle was charged in one way: by plan, from one plug-in to the next departure;
 * a boost, from its beginning to its end; or away from home.
 */
export const sessions = schema.table(
  'sessions',
  {
    id: identityKey(),
    deviceId: integer()
      .notNull()
      .references(() => devices.id),
    type: text().$type<'SMART' | 'BOOST' | 'TEST' | 'PUBLIC'>().notNull(),
    startedAt: instant().notNull(),
    /** Null while it goes on. */
    endedAt: instant(),
    /** Taken from the grid or the panels so far, in Wh. */
    energyWh: integer().notNull(),
    /** What the battery held at its beginning and its end, in thousandths of Wh. */
    storedBefore: bigint({ mode: 'number' }).notNull(),
    storedAfter: bigint({ mode: 'number' }).notNull(),
    targetType: text().$type<PreferenceTarget>(),
    /** Of a charge away from home: who runs the place, where it is and what it cost. */
    operator: text(),
    location: text(),
    costPence: integer(),
  },
  (table) => [
    index().on(table.deviceId, table.startedAt),
    uniqueIndex('sessions_one_at_a_time')
      .on(table.deviceId, table.type)
      .where(sql`${table.endedAt} is null`),
    check('sessions_order', sql`${table.endedAt} >= ${table.startedAt}`),
    check('sessions_energy', sql`${table.energyWh} >= 0`),
    check(
      'sessions_public',
      sql`(${table.type} = 'PUBLIC') = (${table.operator} is not null)
        and (${table.operator} is null) = (${table.costPence} is null)`,
    ),
  ],
);

/** Why a session did not go as planned. */
export const sessionProblems = schema.table(
  'session_problems',
  {
    sessionId: integer()
      .notNull()
      .references(() => sessions.id),
    place: smallint().notNull(),
    /** ERROR or TRUNCATION. */
    kind: text().$type<'ERROR' | 'TRUNCATION'>().notNull(),
    cause: text().notNull(),
    /** Of a truncation: the state of charge that could be reached then, and before, in per cent. */
    achievablePercent: smallint(),
    originalAchievablePercent: smallint(),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.place] })],
);
