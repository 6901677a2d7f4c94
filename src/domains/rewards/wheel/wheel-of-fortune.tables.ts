import { integer } from 'drizzle-orm/pg-core';
import { instant } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import { schema } from '../tables.ts';

/** The users who take part in the Wheel of Fortune. */
export const wheelOfFortunePlayers = schema.table('wheel_of_fortune_players', {
  userId: pointsAt('identity.users.id', integer()).primaryKey(),
  optedInAt: instant().notNull(),
});
