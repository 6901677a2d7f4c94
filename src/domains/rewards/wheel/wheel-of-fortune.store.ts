import { loadOne } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { wheelOfFortunePlayers } from './wheel-of-fortune.tables.ts';

type PlayerRow = typeof wheelOfFortunePlayers.$inferSelect;

const selectPlayers = statement('wheel_of_fortune_players_of_users', (query) =>
  query
    .select()
    .from(wheelOfFortunePlayers)
    .where(isAnyOf(wheelOfFortunePlayers.userId, 'userIds')),
);

/** That a user takes part in the Wheel of Fortune; null where it does not. */
export const wheelOfFortunePlayerById = loadOne<number, PlayerRow>(
  'rewards.wheelOfFortunePlayerById',
  (db, userIds) => selectPlayers(db, { userIds }),
  ({ userId }) => userId,
);
