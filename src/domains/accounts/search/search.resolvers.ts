import type { Raise } from '../../../contract/errors.ts';
import { invalidInput } from '../../../contract/errors.ts';
import type { Context } from '../../../engine/context.ts';
import type { ModelOf, Resolvers } from '../../../engine/schema.generated.ts';
import { findUsersWithMark, mostLike, type UserMark } from './people.actions.ts';
import { searchAccounts } from './search.actions.ts';
import { readTerms, telephoneOf } from './search.rules.ts';
import { accountsInPortfolio, accountsWithFact } from './search.store.ts';

const usualResults = 20;
const mostResults = 100;

export const searchResolvers = {
  Query: {
    accounts(_parent, { phoneNumber, portfolioNumber }, { db, viewer, raise }) {
      if ((phoneNumber == null) === (portfolioNumber == null)) return raise('KT-CT-4184');
      if (portfolioNumber != null) return accountsInPortfolio(db, viewer, portfolioNumber);
      const telephone = telephoneOf(phoneNumber ?? '');
      if (telephone === null) return [];
      return accountsWithFact(db, viewer, { kind: 'TELEPHONE', text: telephone });
    },
    async accountsSearch(_parent, { maxResults, searchTerms }, { db, viewer, raise }) {
      const most = maxResults ?? usualResults;
      if (most < 1 || most > mostResults) {
        throw invalidInput('maxResults', `maxResults is a number from 1 to ${mostResults}.`);
      }
      const { facts, problems } = readTerms(searchTerms ?? {});
      if (problems.length > 0) {
        return raise('KT-CT-4183', {
          validationErrors: problems.map(({ field, message }) => ({
            message,
            inputPath: field === '' ? ['searchTerms'] : ['searchTerms', field],
          })),
        });
      }
      const items = await searchAccounts(db, viewer, facts, most);
      return items.map(({ account, score }) => ({ account, score: score.toFixed(4) }));
    },
    async accountUserSearch(_parent, { input }, context) {
      if (!input) throw invalidInput('input', 'Say who is looked for.');
      return mostLike(context, input);
    },
    async accountUser(_parent, { detail, email, externalId, number }, context) {
      const { viewer, raise } = context;
      const withSensitive = viewer.permissions.has('CAN_VIEW_SENSITIVE_CUSTOMER_INFORMATION');
      const marks: [UserMark, UserCode][] = [];
      if (email != null) marks.push([{ email }, 'KT-CT-5415']);
      if (number != null) marks.push([{ number }, 'KT-CT-5418']);
      if (externalId != null) marks.push([{ externalId }, 'KT-CT-5421']);
      if (detail != null) marks.push([{ ...detail, withSensitive }, 'KT-CT-5423']);
      const isEmpty = ([mark]: [UserMark, UserCode]) =>
        Object.values(mark).some((value) => typeof value === 'string' && value.trim() === '');
      if (marks.length === 0 || marks.some(isEmpty)) return raise('KT-CT-5424');
      const users = await Promise.all(
        marks.map(([mark, code]) => theOneMarked(context, mark, code)),
      );
      const [first] = users;
      if (!first || users.some(({ id }) => id !== first.id)) return raise('KT-CT-5427');
      return first;
    },
  },
} satisfies Resolvers;

/** What is raised where nobody has a mark. */
type UserCode = 'KT-CT-5415' | 'KT-CT-5418' | 'KT-CT-5421' | 'KT-CT-5423';

async function theOneMarked(
  context: Pick<Context, 'db' | 'viewer' | 'contributions'> & {
    readonly raise: Raise<UserCode | 'KT-CT-5425'>;
  },
  mark: UserMark,
  code: UserCode,
): Promise<ModelOf<'AccountUserType'>> {
  const [user, another] = await findUsersWithMark(context, mark);
  if (!user) return context.raise(code);
  if (another) return context.raise('KT-CT-5425');
  return user;
}
