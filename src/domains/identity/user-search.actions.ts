import type { Database } from '../../database/database.ts';
import { factsOf, type SearchFactSource, userIdsOfAccounts } from '../accounts/index.ts';
import {
  type PersonalDetailsRow,
  personalDetailsOfUser,
  type UserRow,
  userById,
} from './users.store.ts';

type Person = UserRow & PersonalDetailsRow;

/** A user with its personal details, by its identifier, which must come from an admitted row. */
export async function personById(db: Database, id: number): Promise<Person | null> {
  const [user, details] = await Promise.all([
    db.read(userById, id),
    db.read(personalDetailsOfUser, id),
  ]);
  return user && details && { ...user, ...details };
}

/** What accounts are found by on behalf of who has a role on them, or on their portfolio or above. */
export const userFacts: SearchFactSource = {
  source: 'USERS',
  async factsOf(db, accountIds) {
    const roles = await userIdsOfAccounts(db, accountIds);
    const byAccount = Map.groupBy(roles, ({ accountId }) => accountId);
    const facts = await Promise.all(
      accountIds.map(async (accountId) => {
        const userIds = new Set(byAccount.get(accountId)?.map(({ userId }) => userId));
        const people = await Promise.all([...userIds].map((id) => personById(db, id)));
        return people
          .filter((person) => person !== null)
          .flatMap(factsOfPerson)
          .map((fact) => ({ accountId, ...fact }));
      }),
    );
    return facts.flat();
  },
};

function factsOfPerson(person: Person) {
  const { id, givenName, familyName, email, mobile, landline, alternativePhoneNumbers } = person;
  const telephones = [mobile, landline, ...alternativePhoneNumbers];
  return factsOf(
    [
      ['USER_NAME', `${givenName} ${familyName}`],
      ['USER_EMAIL', email],
      ...telephones.map((telephone) => ['TELEPHONE', telephone] as const),
    ],
    id,
  );
}
