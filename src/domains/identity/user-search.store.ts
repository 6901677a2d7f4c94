import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { UserMark } from '../accounts/index.ts';
import { userDetails, users } from './tables.ts';
import { type UserRow, userColumns } from './users.store.ts';

/** The users with a mark, wherever they are: whether the viewer may see them is asked next. */
export async function usersWithMark(db: Database, mark: UserMark): Promise<UserRow[]> {
  if ('email' in mark) {
    return db.query
      .select(userColumns)
      .from(users)
      .where(eq(sql`lower(${users.email})`, mark.email.toLowerCase()));
  }
  if ('number' in mark)
    return db.query.select(userColumns).from(users).where(eq(users.number, mark.number));
  if ('externalId' in mark) {
    return db.query.select(userColumns).from(users).where(eq(users.externalId, mark.externalId));
  }
  const having = db.query
    .select({ userId: userDetails.userId })
    .from(userDetails)
    .where(
      and(
        eq(userDetails.namespace, mark.namespace),
        eq(userDetails.value, mark.value),
        mark.withSensitive ? undefined : eq(userDetails.isSensitive, false),
      ),
    );
  return db.query
    .select(userColumns)
    .from(users)
    .where(inArray(users.id, having))
    .orderBy(users.id);
}
