import { isAnswered, isRefusedWith, type Workload } from '../../engine/workload.ts';

const viewer: Workload = {
  name: 'viewer',
  title: 'viewer, its accounts, their users',
  hasToken: true,
  ask: () => ({
    query: `{
      viewer {
        fullName
        email
        accounts { number status ... on AccountType { users { fullName email } } }
      }
    }`,
  }),
  isRight: isAnswered('viewer'),
  sql: {
    values: (userId) => [userId],
    text: `
      select json_build_object('data', json_build_object('viewer', json_build_object(
        'fullName', u.given_name || ' ' || u.family_name,
        'email', u.email,
        'accounts', (
          select coalesce(json_agg(json_build_object(
            'number', a.number,
            'status', a.status,
            'users', (
              select coalesce(json_agg(json_build_object(
                'fullName', m.given_name || ' ' || m.family_name,
                'email', m.email
              ) order by r.id), '[]'::json)
              from accounts.account_user_roles r
              join identity.users m on m.id = r.user_id
              where r.account_id = a.id
            )
          ) order by a.number), '[]'::json)
          from (
            select r.account_id from accounts.account_user_roles r where r.user_id = u.id
            union
            select b.id from accounts.portfolio_user_roles r
            join accounts.portfolios p on p.path @> array[r.portfolio_id]
            join accounts.accounts b on b.portfolio_id = p.id and b.portfolio_id is not null
            where r.user_id = u.id
          ) accessible
          join accounts.accounts a on a.id = any(array[accessible.account_id])
        )
      )))::text as answer
      from identity.users u where u.id = $1`,
  },
  postgraphile: {
    counted: 'email',
    variables: ({ userId }) => ({ userId }),
    query: `query($userId: Int!) {
      viewer: userByRowId(rowId: $userId) {
        givenName
        familyName
        email
        accounts: accountsAccountUserRolesByUserId(orderBy: ACCOUNT_ID_ASC) {
          nodes {
            account: accountsAccountByAccountId {
              number
              status
              users: accountsAccountUserRolesByAccountId(orderBy: ROW_ID_ASC) {
                nodes { user: userByUserId { givenName familyName email } }
              }
            }
          }
        }
      }
    }`,
  },
};

const refused: Workload = {
  name: 'refused',
  title: 'viewer without a token, refused',
  hasToken: false,
  ask: viewer.ask,
  isRight: isRefusedWith('KT-CT-1112'),
};

/** More than are held ready, so that each is new again when its turn comes. */
const documents = 1200;

const newDocument: Workload = {
  name: 'new-document',
  title: 'viewer by a document not seen before',
  hasToken: true,
  turns: documents,
  ask: ({ accountNumber }, turn) => ({
    query: `query { viewer { fullName email name${accountNumber.replace('-', '')}_${turn}: givenName } }`,
  }),
  isRight: isAnswered('viewer'),
};

export default [viewer, refused, newDocument];
