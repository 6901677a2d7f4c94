import { invalidInput } from '../../../contract/errors.ts';
import type { Context } from '../../../engine/context.ts';
import type { AccountUserSearchInputType, ModelOf } from '../../../engine/schema.generated.ts';
import { accessibleUserIds } from '../access/access.store.ts';
import { likeness } from './resemblance.rules.ts';
import { searchUserIds } from './search.actions.ts';
import { dialledPrefix, factsOf, longestTerm } from './search.rules.ts';

/** What one account user can be told by. */
export type UserMark =
  | { readonly email: string }
  | { readonly number: string }
  | { readonly externalId: string }
  | { readonly namespace: string; readonly value: string; readonly withSensitive: boolean };

type User = ModelOf<'AccountUserType'>;
type SearchContext = Pick<Context, 'db' | 'viewer' | 'contributions'>;

/** The users with a mark whom the viewer has access to. */
export async function findUsersWithMark(
  { db, viewer, contributions }: SearchContext,
  mark: UserMark,
): Promise<readonly User[]> {
  const users = await contributions.usersWithMark(db, mark);
  if (users.length === 0) return [];
  const accessible = await accessibleUserIds(
    db,
    viewer,
    users.map(({ id }) => id),
  );
  return users.filter(({ id }) => accessible.has(id));
}

const usualThreshold = 0.5;

/**
 * The user who fits a description best, at least as well as it asks for, among those whom the
 * viewer has access to.
 *
 * @throws CodedError KT-CT-1605 for a wrong weight or threshold, and where nobody fits, for which
 * the field publishes no code.
 */
export async function mostLike(
  { db, viewer, contributions }: SearchContext,
  described: AccountUserSearchInputType,
): Promise<User> {
  const threshold = described.threshold ?? usualThreshold;
  if (!(threshold >= 0 && threshold <= 1)) {
    throw invalidInput('input.threshold', 'The threshold is a number from 0 to 1.');
  }
  const weights = described.searchWeightMappings ?? {};
  for (const [mark, weight] of Object.entries(weights)) {
    if (weight != null && !(weight >= 0 && weight <= 1000)) {
      throw invalidInput(
        `input.searchWeightMappings.${mark}`,
        'A weight is a number from 0 to 1000.',
      );
    }
  }
  const { givenName, familyName, email, landline, mobile } = described;
  for (const [mark, text] of Object.entries({ givenName, familyName, email, landline, mobile })) {
    if (text.length <= longestTerm) continue;
    throw invalidInput(`input.${mark}`, `A mark has at most ${longestTerm} characters.`);
  }
  const facts = factsOf([
    ['USER_NAME', `${givenName} ${familyName}`],
    ['USER_EMAIL', email],
    ['TELEPHONE', landline],
    ['TELEPHONE', mobile],
  ]).map(({ kind, text }, place) => ({
    field: String(place),
    kind,
    text,
    extent: 'whole' as const,
    fixed: kind === 'TELEPHONE' ? dialledPrefix : 0,
  }));
  const ids = facts.length === 0 ? [] : await searchUserIds(db, viewer, facts);
  // A role on a portfolio makes a person known on its accounts, but not to whoever has one of them.
  const accessible =
    ids.length === 0 ? new Set<number>() : await accessibleUserIds(db, viewer, ids);
  const users = await Promise.all([...accessible].map((id) => contributions.personById(db, id)));
  const [best] = users
    .filter((user) => user !== null)
    .map((user) => ({ user, fit: likeness(described, user, weights) }))
    .filter(({ fit }) => fit > 0 && fit >= threshold)
    .toSorted((one, other) => other.fit - one.fit);
  if (!best) throw invalidInput('input', 'No account user within reach fits this description.');
  return best.user;
}
