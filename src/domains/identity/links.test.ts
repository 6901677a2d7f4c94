import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import type { Permission } from '../../contract/permissions.ts';
import { createLimits } from '../../contract/rate-limits.ts';
import { globalId } from '../../kernel/identifiers.ts';
import { findAccessibleAccountId } from '../accounts/access/access.store.ts';
import { accountIdsByNumber } from '../accounts/index.ts';
import { accountGrants, accounts, accountUserRoles } from '../accounts/tables.ts';
import { permissionsWithin, preSignedTokenScopes } from './scopes.rules.ts';
import { organizations, users } from './tables.ts';
import { findUserByEmail } from './users.store.ts';

let platform: TestPlatform;
let home: string;
let work: string;
before(async () => {
  platform = await startTestPlatform({ limits: createLimits({ kind: 'memory' }, false) });
  const { samples } = platform.viewer('bookkeeper');
  home = samples.homeAccountNumber ?? '';
  work = samples.workAccountNumber ?? '';
});
after(async () => {
  await platform.close();
  assert.deepEqual(platform.faults, []);
});

const generate = (as: string, of: string, scope: string) =>
  platform.ask(
    `mutation($email: String!, $scope: PreSignedTokenScope!) {
      generatePreSignedToken(email: $email, numberOfDaysAllowed: 1, scope: $scope) { token } }`,
    { as, variables: { email: platform.viewer(of).email, scope } },
  );

async function tokenOfLink(as: string, of: string, scope = 'SUBMIT_METER_READINGS') {
  const { data, text } = await generate(as, of, scope);
  const preSignedKey = data.generatePreSignedToken?.token;
  assert.ok(preSignedKey, text);
  const signedIn = await platform.ask(
    'mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token } }',
    { variables: { input: { preSignedKey } } },
  );
  return signedIn.data.obtainKrakenToken.token as string;
}

const numbersOf = (list: readonly { number: string }[]) => list.map(({ number }) => number);

describe('who issues which links', () => {
  it('is every viewer by every scope as the tables say, and no session holds more than its issuer', async () => {
    const issuers = platform.viewers.filter(({ keptFor }) => keptFor === undefined);
    const outcomes = new Set<string>();
    for (const { name, permissions } of issuers) {
      const held = new Set(permissions);
      for (const scope of preSignedTokenScopes) {
        const { codes } = await generate(name, 'bookkeeper', scope);
        const expected = !held.has('CAN_ACCESS_THIRD_PARTY_QUERIES')
          ? ['KT-CT-1111']
          : permissionsWithin(scope).isSubsetOf(held)
            ? []
            : ['KT-CT-1131'];
        assert.deepEqual(codes, expected, `${name} ${scope}`);
        outcomes.add(String(codes[0]));
        if (codes.length > 0) continue;
        const token = await tokenOfLink(name, 'bookkeeper', scope);
        const { data } = await platform.ask('{ viewer { permissions { permission } } }', { token });
        for (const { permission } of data.viewer.permissions) {
          assert.ok(held.has(permission), `${name} ${scope} ${permission}`);
        }
      }
    }
    assert.deepEqual([...outcomes].toSorted(), ['KT-CT-1111', 'KT-CT-1131', 'undefined']);
  });
});

describe('a link of an issuer with access to some of the user’s accounts', () => {
  it('opens those and no other, by every way to an account', async () => {
    assert.deepEqual(
      platform
        .viewer('bookkeeper')
        .accountNumbers.filter((number) =>
          platform.viewer('letters').accountNumbers.includes(number),
        ),
      [work],
    );
    const token = await tokenOfLink('letters', 'bookkeeper');
    const { query } = platform.db;
    const idOf = new Map(
      (await query.select().from(accounts)).map(({ number, id }) => [number, id]),
    );
    const roles = await query
      .select({ id: accountUserRoles.id, accountId: accountUserRoles.accountId })
      .from(accountUserRoles)
      .innerJoin(users, eq(users.id, accountUserRoles.userId))
      .where(eq(users.email, platform.viewer('bookkeeper').email ?? ''));
    const nodeOf = (number: string) => {
      const role = roles.find(({ accountId }) => accountId === idOf.get(number));
      return globalId('AccountUserRoleType', role?.id ?? 0);
    };
    const { data, errors } = await platform.ask(
      `{
        viewer {
          liveSecretKey
          businesses(first: 10) { edges { node { id } } }
          accounts { number }
          accountUserRoles { account { number } }
          portfolioUserRoles { id }
          permissions { permission }
        }
        inside: account(accountNumber: "${work}") { number }
        outside: account(accountNumber: "${home}") { number }
        roleInside: node(id: "${nodeOf(work)}") { id }
        roleOutside: node(id: "${nodeOf(home)}") { id }
      }`,
      { token },
    );
    assert.deepEqual(
      errors?.map(({ path, extensions }) => [path?.[0], extensions.errorCode]),
      [['outside', 'KT-CT-4177']],
    );
    assert.deepEqual(data.inside, { number: work });
    assert.deepEqual(numbersOf(data.viewer.accounts), [work]);
    assert.deepEqual(
      data.viewer.accountUserRoles.map(
        ({ account }: { account: { number: string } }) => account.number,
      ),
      [work],
    );
    assert.deepEqual(
      [data.viewer.liveSecretKey, data.viewer.businesses, data.viewer.portfolioUserRoles],
      [null, null, []],
    );
    assert.deepEqual([data.roleInside?.id, data.roleOutside], [nodeOf(work), null]);
    // At work the bookkeeper may look only; what it may do at home does not count.
    assert.deepEqual(
      data.viewer.permissions.map(({ permission }: { permission: string }) => permission),
      ['CAN_ACCESS_CUSTOMER_QUERIES', 'CAN_QUERY_PROPERTY_METERS'],
    );
  });

  it('bounds what statements look up, too', async () => {
    const { db } = platform;
    const { email = '' } = platform.viewer('bookkeeper');
    const user = await findUserByEmail(db, email);
    const idOf = await accountIdsByNumber(db);
    const whole = {
      kind: 'customer',
      userId: user?.id ?? 0,
      email,
      permissions: new Set<Permission>(),
      narrowedTo: null,
    } as const;
    const find = (number: string, boundTo: ReadonlySet<number> | null) =>
      findAccessibleAccountId(db, { ...whole, boundTo }, number);
    const idAtWork = idOf.get(work) ?? 0;
    const outcomes = [];
    for (const boundTo of [null, new Set([idAtWork]), new Set<number>()]) {
      outcomes.push([await find(work, boundTo), await find(home, boundTo)]);
    }
    assert.deepEqual(outcomes, [
      [idAtWork, idOf.get(home)],
      [idAtWork, null],
      [null, null],
    ]);
  });

  it('does not open a portfolio, but what of it the issuer has access to', async () => {
    const [number = ''] = platform.viewer('group').accountNumbers;
    const { query } = platform.db;
    const [account] = await query.select().from(accounts).where(eq(accounts.number, number));
    const [letters] = await query
      .select()
      .from(organizations)
      .where(eq(organizations.name, 'Quillbridge Letters'));
    await query.insert(accountGrants).values({
      accountId: account?.id ?? 0,
      granteeKind: 'organization',
      granteeId: letters?.id ?? 0,
    });
    const { portfolioNumber } = platform.viewer('group').samples;
    const document = `{
      viewer { accounts { number } portfolios(first: 10) { edges { node { number } } } portfolioIds }
      portfolio(portfolioNumber: "${portfolioNumber}") { number }
      account(accountNumber: "${number}") {
        ... on AccountType { portfolio { accounts(first: 10) { edges { node { number } } } } }
      }
    }`;
    const whole = await platform.ask(document, { as: 'group' });
    assert.ok(whole.data.viewer.accounts.length > 1);
    assert.equal(whole.data.portfolio.number, portfolioNumber);
    const token = await tokenOfLink('letters', 'group');
    const { data, codes } = await platform.ask(document, { token });
    assert.equal(data.portfolio, null);
    assert.equal(codes.length, 1);
    assert.deepEqual(numbersOf(data.viewer.accounts), [number]);
    assert.deepEqual([data.viewer.portfolios.edges, data.viewer.portfolioIds], [[], []]);
    const within = data.account.portfolio.accounts.edges.map(
      ({ node }: { node: { number: string } }) => node.number,
    );
    assert.deepEqual(within, [number]);
  });

  it('is refused where there is no such account', async () => {
    assert.deepEqual((await generate('letters', 'household', 'SUBMIT_METER_READINGS')).codes, [
      'KT-CT-1128',
    ]);
  });

  it('tells nothing of how the user secures its account', async () => {
    const token = await tokenOfLink('organization', 'household');
    for (const field of ['mfaDevices { deviceType }', 'authorizedApplications { clientId }']) {
      assert.deepEqual((await platform.ask(`{ ${field} }`, { as: 'household' })).codes, []);
      assert.deepEqual((await platform.ask(`{ ${field} }`, { token })).codes, ['KT-CT-1111']);
    }
  });

  it('of an issuer with access to every account opens all of them', async () => {
    const token = await tokenOfLink('organization', 'bookkeeper');
    const { data } = await platform.ask('{ viewer { accounts { number } } }', { token });
    assert.deepEqual(numbersOf(data.viewer.accounts), [
      ...platform.viewer('bookkeeper').accountNumbers,
    ]);
  });
});
