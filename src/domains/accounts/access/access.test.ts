import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import type { DemoViewer } from '../../../demo/viewers.ts';
import { globalId } from '../../../kernel/identifiers.ts';
import { partnerUsers, users } from '../../identity/tables.ts';
import { apiExceptions, tasks } from '../../platform/tables.ts';
import { permissionsOfUser } from '../index.ts';
import {
  accountGrants,
  accounts,
  accountUserRoles,
  portfolios,
  portfolioUserRoles,
} from '../tables.ts';

let platform: TestPlatform;
let viewers: readonly DemoViewer[];
/** The numbers of the accounts that each viewer has access to, worked out row by row. */
let numbersByViewer: Map<string, ReadonlySet<string>>;
let userIdOf: Map<string, number>;
before(async () => {
  platform = await startTestPlatform();
  viewers = platform.viewers.filter(({ keptFor }) => keptFor === undefined);
  const { query } = platform.db;
  const all = await query.select().from(accounts);
  const roles = await query.select().from(accountUserRoles);
  const portfolioRoles = await query.select().from(portfolioUserRoles);
  const paths = new Map((await query.select().from(portfolios)).map(({ id, path }) => [id, path]));
  const grants = await query.select().from(accountGrants);
  const people = await query.select().from(users);
  const partners = await query.select().from(partnerUsers);
  userIdOf = new Map(people.map(({ email, id }) => [email, id]));

  const granteeOf = async (viewer: DemoViewer): Promise<number> => {
    if (viewer.kind === 'partner') {
      return partners.find(({ email }) => email === viewer.email)?.organisationId ?? 0;
    }
    const token = await platform.tokenOf(viewer.name);
    const { sub } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return Number(sub.split(':')[1]);
  };
  numbersByViewer = new Map();
  for (const viewer of viewers) {
    const userId = userIdOf.get(viewer.email ?? '');
    const grantee = viewer.kind === 'customer' ? 0 : await granteeOf(viewer);
    const isAccessible = ({ id, portfolioId }: (typeof all)[number]): boolean => {
      if (viewer.name === 'organization') return true;
      if (viewer.kind !== 'customer') {
        return grants.some(
          (grant) =>
            grant.accountId === id &&
            grant.granteeKind === viewer.kind &&
            grant.granteeId === grantee,
        );
      }
      const path = portfolioId === null ? [] : (paths.get(portfolioId) ?? []);
      return (
        roles.some((role) => role.userId === userId && role.accountId === id) ||
        portfolioRoles.some((role) => role.userId === userId && path.includes(role.portfolioId))
      );
    };
    numbersByViewer.set(viewer.name, new Set(all.filter(isAccessible).map(({ number }) => number)));
  }
});
after(async () => {
  assert.deepEqual(platform.faults, []);
  await platform.close();
});

const has = (viewer: DemoViewer, permission: string) =>
  (viewer.permissions as readonly string[]).includes(permission);
const hasAccess = (viewer: DemoViewer, number: string | null) =>
  numbersByViewer.get(viewer.name)?.has(number ?? '') ?? false;

/** Asks for many fields in requests of 100, and gives back what each alias was answered. */
async function askEach(fields: readonly string[], as: string) {
  const answers: { data: unknown; code: string | null }[] = [];
  for (let from = 0; from < fields.length; from += 100) {
    const part = fields.slice(from, from + 100).map((field, place) => `a${place}: ${field}`);
    const { data, errors, text } = await platform.ask(`{ ${part.join(' ')} }`, { as });
    assert.ok(data, text);
    part.forEach((_field, place) => {
      const error = errors?.find(({ path }) => path?.[0] === `a${place}`);
      answers.push({ data: data[`a${place}`], code: error?.extensions.errorCode ?? null });
    });
  }
  return answers;
}

describe('what a viewer has access to', () => {
  it('is what the demonstration says of it, and differs from one viewer to another', () => {
    for (const viewer of viewers) {
      assert.deepEqual([...(numbersByViewer.get(viewer.name) ?? [])].toSorted(), [
        ...viewer.accountNumbers,
      ]);
    }
    const different = new Set(viewers.map(({ accountNumbers }) => accountNumbers.join()));
    assert.ok(different.size >= 6);
  });

  it('decides on every task of every account, for every viewer', async () => {
    const rows = await platform.db.query.select().from(tasks);
    const numbers = [...new Set(viewers.flatMap(({ accountNumbers }) => accountNumbers))];
    const foreign = numbers.filter(
      (number) => !rows.some(({ accountNumber }) => accountNumber === number),
    );
    for (const viewer of viewers) {
      const objects = [
        ...rows.map(({ accountNumber, id }) => ({ accountNumber, id, isThere: true })),
        // A task under the number of an account that is not its own.
        ...foreign.slice(0, 40).map((accountNumber) => ({
          accountNumber,
          id: rows[0]?.id ?? '',
          isThere: false,
        })),
        { accountNumber: 'A-00000000', id: rows[0]?.id ?? '', isThere: false },
      ];
      const answers = await askEach(
        objects.map(
          ({ accountNumber, id }) =>
            `taskResult(accountNumber: "${accountNumber}", taskId: "${id}") { status }`,
        ),
        viewer.name,
      );
      for (const [place, { accountNumber, isThere }] of objects.entries()) {
        const mayAsk = has(viewer, 'CAN_ACCESS_CUSTOMER_QUERIES');
        const isSeen = isThere && hasAccess(viewer, accountNumber);
        const expected = mayAsk ? (isSeen ? null : 'KT-CT-10401') : 'KT-CT-1111';
        assert.equal(answers[place]?.code, expected, `${viewer.name} ${accountNumber}`);
        assert.equal(answers[place]?.data !== null, expected === null);
      }
    }
  });

  it('decides on every address, for every viewer', async () => {
    const { query } = platform.db;
    const roles = await query
      .select({ userId: accountUserRoles.userId, accountId: accountUserRoles.accountId })
      .from(accountUserRoles);
    const numberOf = new Map(
      (await query.select().from(accounts)).map(({ id, number }) => [id, number]),
    );
    for (const viewer of viewers) {
      const emails = [...userIdOf.keys()];
      const answers = await askEach(
        emails.map((email) => `verificationStatus(email: "${email}") { status }`),
        viewer.name,
      );
      for (const [place, email] of emails.entries()) {
        const id = userIdOf.get(email);
        const isSeen =
          viewer.kind === 'customer'
            ? viewer.email === email
            : viewer.name === 'organization' ||
              roles.some(
                (role) =>
                  role.userId === id && hasAccess(viewer, numberOf.get(role.accountId) ?? ''),
              );
        assert.equal(answers[place]?.code, isSeen ? null : 'KT-CT-1111', `${viewer.name} ${email}`);
      }
    }
  });

  it('decides on every object behind a global identifier, for every viewer', async () => {
    const { query } = platform.db;
    const numberOf = new Map(
      (await query.select().from(accounts)).map(({ id, number }) => [id, number]),
    );
    const roles = await query.select().from(accountUserRoles);
    const portfolioRoles = await query.select().from(portfolioUserRoles);
    const exceptions = await query.select().from(apiExceptions);
    for (const viewer of viewers) {
      const userId = userIdOf.get(viewer.email ?? '');
      const objects: [type: string, id: number, isSeen: boolean][] = [
        ...roles.map(({ id, accountId }): [string, number, boolean] => [
          'AccountUserRoleType',
          id,
          hasAccess(viewer, numberOf.get(accountId) ?? ''),
        ]),
        ...portfolioRoles.map((role): [string, number, boolean] => [
          'PortfolioUserRoleType',
          role.id,
          viewer.name === 'organization' || (viewer.kind === 'customer' && role.userId === userId),
        ]),
        ...exceptions.map(({ id, accountNumber }): [string, number, boolean] => [
          'APIExceptionType',
          id,
          has(viewer, 'CAN_QUERY_API_EXCEPTIONS') && hasAccess(viewer, accountNumber),
        ]),
      ];
      const answers = await askEach(
        objects.map(([type, id]) => `node(id: "${globalId(type, id)}") { __typename id }`),
        viewer.name,
      );
      for (const [place, [type, id, isSeen]] of objects.entries()) {
        const expected = isSeen ? { __typename: type, id: globalId(type, id) } : null;
        assert.deepEqual(
          answers[place],
          { data: expected, code: null },
          `${viewer.name} ${type} ${id}`,
        );
      }
      assert.ok(objects.some(([, , isSeen]) => !isSeen) || viewer.name === 'organization');
    }
  });

  it('is not left by going from accounts to their users and on to the accounts of those', async () => {
    for (const viewer of viewers.filter(({ kind }) => kind === 'customer')) {
      const { data, errors } = await platform.ask(
        `{ viewer { accounts { number ... on AccountType { users { email
          accounts { number } accountUserRoles { account { number } }
          portfolioUserRoles { portfolio { id } } portfolioIds } } } } }`,
        { as: viewer.name },
      );
      assert.equal(errors, undefined);
      const own: number[] = data.viewer.accounts.map(({ number }: { number: string }) => number);
      assert.deepEqual(own, [...viewer.accountNumbers]);
      for (const account of data.viewer.accounts) {
        for (const user of account.users) {
          for (const { number } of user.accounts) assert.ok(hasAccess(viewer, number), number);
          for (const role of user.accountUserRoles)
            assert.ok(hasAccess(viewer, role.account.number));
        }
      }
    }
  });

  it('shows the shared account of a couple and not the other one that one of them has', async () => {
    const { query } = platform.db;
    const createdAt = platform.clock.now();
    const add = async (number: string, names: string[]) => {
      const [added] = await query
        .insert(accounts)
        .values({ number, accountType: 'DOMESTIC', status: 'ACTIVE', brand: 'BULB', createdAt })
        .returning();
      await query.insert(accountUserRoles).values(
        names.map((name) => ({
          accountId: added?.id ?? 0,
          userId: userIdOf.get(platform.viewer(name).email ?? '') ?? 0,
          role: 'ADMIN' as const,
        })),
      );
    };
    await add('A-AAAA0001', ['plain', 'debtor']);
    await add('A-AAAA0002', ['debtor']);
    const { data } = await platform.ask(
      `{ viewer { accounts(restrictToAccountNumbers: ["A-AAAA0001"]) { ... on AccountType {
        users { email accounts { number } accountUserRoles { account { number } } } } } } }`,
      { as: 'plain' },
    );
    const { email } = platform.viewer('debtor');
    const other = data.viewer.accounts[0].users.find(
      (user: { email: string }) => user.email === email,
    );
    const numbers = (list: { number: string }[]) => list.map(({ number }) => number);
    assert.deepEqual(numbers(other.accounts), ['A-AAAA0001']);
    const roles = other.accountUserRoles.map(
      ({ account }: { account: { number: string } }) => account,
    );
    assert.deepEqual(numbers(roles), ['A-AAAA0001']);
  });
});

describe('what a user may do', () => {
  it('is what the roles say, on this account and not on another', async () => {
    const { query } = platform.db;
    const task = {
      status: 'STARTED' as const,
      result: null,
      error: null,
      startedAt: platform.clock.now(),
    };
    const id = '00000000-0000-4000-8000-000000000001';
    const number = platform.viewer('household').samples.accountNumber ?? '';
    await query.insert(tasks).values({ id, accountNumber: number, ...task });
    const ask = `{ taskResult(accountNumber: "${number}", taskId: "${id}") { status } }`;
    assert.equal((await platform.ask(ask, { as: 'household' })).errors, undefined);
    assert.deepEqual((await platform.ask(ask, { as: 'plain' })).codes, ['KT-CT-10401']);
    for (const viewer of viewers.filter(({ kind }) => kind === 'customer')) {
      const held = await permissionsOfUser(platform.db, userIdOf.get(viewer.email ?? '') ?? 0);
      assert.deepEqual([...held].toSorted(), [...viewer.permissions].toSorted(), viewer.name);
    }
    assert.deepEqual(await permissionsOfUser(platform.db, 999_999), new Set());
  });
});
