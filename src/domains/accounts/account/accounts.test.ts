import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

describe('accounts, portfolios and occupiers', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(() => platform.close());

  const accountOf = (name: string) => platform.viewer(name).accountNumbers[0] ?? '';
  const sampleOf = (name: string) => platform.viewer('organization').samples[name] ?? '';
  const variables = (accountNumber: string) => ({ variables: { accountNumber } });

  for (const [field, selection, code] of [
    ['account', 'number', 'KT-CT-4177'],
    ['accountStatusSearchByNumber', 'number', 'KT-CT-7523'],
    ['urls', 'bookSmartMeterInstallation(propertyId: 1)', 'KT-CT-4123'],
  ] as const) {
    it(`answers ${field} of an own account, and foreign and missing ones alike`, async () => {
      const document = `query($accountNumber: String!) {
        ${field}(accountNumber: $accountNumber) { ${selection} }
      }`;
      const pairs = [
        ['household', 'plain'],
        ['plain', 'household'],
        ['few', 'debtor'],
        ['debtor', 'group'],
        // A partner holds no permission for accounts, and sees of the introduced ones what needs none.
        ...(field === 'account' ? [] : ([['partner', 'debtor']] as const)),
      ] as const;
      for (const [one, other] of pairs) {
        const own = await platform.ask(document, { as: one, ...variables(accountOf(one)) });
        assert.equal(own.errors, undefined, one);
        assert.ok(own.data[field]);
        const foreign = await platform.ask(document, { as: one, ...variables(accountOf(other)) });
        assert.deepEqual(foreign.codes, [code], `${one} ${other}`);
        const missing = await platform.ask(document, { as: one, ...variables('A-00000000') });
        assert.equal(missing.text, foreign.text);
      }
    });
  }

  it('keeps the billing address in one piece and in parts', async () => {
    const { data } = await platform.ask(
      `query($accountNumber: String!) {
        account(accountNumber: $accountNumber) {
          billingAddress splitBillingAddress billingAddressPostcode billingPostcode
          billingAddressLine1 billingAddressLine2 billingAddressLine3
          address { streetAddress postalCode asString(showName: false, showCountry: false) }
        }
      }`,
      { as: 'household', ...variables(accountOf('household')) },
    );
    const { account } = data;
    assert.equal(account.splitBillingAddress.join(', '), account.billingAddress);
    assert.equal(account.billingAddressLine1, account.splitBillingAddress[0]);
    assert.equal(account.billingAddressPostcode, account.address.postalCode);
    assert.equal(account.billingPostcode, account.address.postalCode);
    const { asString } = account.address;
    assert.ok(asString.startsWith(account.billingAddressLine1), asString);
    assert.ok(asString.endsWith(account.billingAddressPostcode), asString);
  });

  it('shows where to book smart meters, for the own property alone', async () => {
    const document = `query($accountNumber: String!, $propertyId: Int!) {
      urls(accountNumber: $accountNumber) { bookSmartMeterInstallation(propertyId: $propertyId) }
    }`;
    const ask = async (accountNumber: string, propertyId: number) => {
      const asked = { as: 'organization', variables: { accountNumber, propertyId } };
      return (await platform.ask(document, asked)).data.urls.bookSmartMeterInstallation;
    };
    const traditional = Number(sampleOf('traditionalPropertyId'));
    assert.match(await ask(sampleOf('traditionalAccountNumber'), traditional), /property=/);
    assert.equal(await ask(accountOf('household'), traditional), null);
    // The richest household has smart meters throughout, so there is nothing to book.
    assert.equal(await ask(accountOf('household'), 1), null);
  });

  const portfolio = `query($portfolioNumber: String!) {
    portfolio(portfolioNumber: $portfolioNumber) {
      number
      accounts(first: 10) { totalCount edges { node { number } } }
      ancestors(first: 10) { edges { node { number } } }
      descendants(first: 10) { edges { node { number } } }
    }
  }`;

  it('answers a portfolio to whoever has a role on it or above', async () => {
    for (const name of ['portfolioNumber', 'depotsPortfolioNumber']) {
      const asked = { variables: { portfolioNumber: sampleOf(name) } };
      for (const as of ['group', 'organization']) {
        const { data, errors } = await platform.ask(portfolio, { as, ...asked });
        assert.equal(errors, undefined);
        assert.equal(data.portfolio.number, sampleOf(name));
        assert.equal(data.portfolio.accounts.totalCount, name === 'portfolioNumber' ? 5 : 2);
      }
    }
  });

  it('answers a reference to a portfolio alike, foreign or missing', async () => {
    const document = `query($reference: PortfolioReferenceInput!) {
      portfolioByReference(portfolioReference: $reference) { number }
    }`;
    const reference = {
      namespace: sampleOf('portfolioNamespace'),
      value: sampleOf('portfolioReference'),
    };
    const ask = (as: string, asked: typeof reference) =>
      platform.ask(document, { as, variables: { reference: asked } });
    const own = await ask('group', reference);
    assert.equal(own.data.portfolioByReference.number, sampleOf('depotsPortfolioNumber'));
    const foreign = await ask('household', reference);
    assert.deepEqual(foreign.codes, ['KT-CT-9409']);
    assert.equal((await ask('household', { ...reference, value: 'none' })).text, foreign.text);
    assert.deepEqual((await ask('group', { ...reference, namespace: 'x' })).codes, ['KT-CT-9409']);
  });

  it('shows of a portfolio that is not reached only the accounts that are', async () => {
    const member = platform.viewer('group').accountNumbers[0] ?? '';
    const { rows } = (await platform.db.query.execute(
      `insert into accounts.account_user_roles (account_id, user_id, role)
       select a.id, u.id, 'VIEWER' from accounts.accounts a, identity.users u
       where a.number = '${member}' and u.email = '${platform.viewer('plain').email}'
       returning account_id`,
    )) as unknown as { rows: unknown[] };
    assert.equal(rows.length, 1);
    const document = `query($accountNumber: String!) {
      account(accountNumber: $accountNumber) {
        portfolio {
          accounts(first: 10) { totalCount edges { node { number } } }
          descendants(first: 10) { totalCount }
        }
      }
    }`;
    const seen = async (as: string) =>
      (await platform.ask(document, { as, ...variables(member) })).data.account.portfolio;
    const part = await seen('plain');
    assert.deepEqual(part.accounts, { totalCount: 1, edges: [{ node: { number: member } }] });
    assert.equal(part.descendants.totalCount, 0);
    const whole = await seen('group');
    assert.equal(whole.accounts.totalCount, 5);
    assert.equal(whole.descendants.totalCount, 1);
  });

  it('shows a portfolio above only to whoever has a role there or higher up', async () => {
    const lower = sampleOf('depotsPortfolioNumber');
    const { rows } = (await platform.db.query.execute(
      `insert into accounts.portfolio_user_roles (portfolio_id, user_id, role)
       select p.id, u.id, 'ADMIN' from accounts.portfolios p, identity.users u
       where p.number = '${lower}' and u.email = '${platform.viewer('debtor').email}'
       returning portfolio_id`,
    )) as unknown as { rows: unknown[] };
    assert.equal(rows.length, 1);
    const document = `query($number: String!) {
      portfolio(portfolioNumber: $number) {
        parent { number }
        ancestors(first: 10) { totalCount edges { node { number } } }
      }
    }`;
    const seen = async (as: string) =>
      (await platform.ask(document, { as, variables: { number: lower } })).data.portfolio;
    assert.deepEqual(await seen('debtor'), {
      parent: null,
      ancestors: { totalCount: 0, edges: [] },
    });
    const number = sampleOf('portfolioNumber');
    for (const as of ['group', 'organization']) {
      assert.deepEqual(await seen(as), {
        parent: { number },
        ancestors: { totalCount: 1, edges: [{ node: { number } }] },
      });
    }
  });

  it('pages through the accounts of a portfolio without loss, both ways', async () => {
    const document = `query($number: String!, $first: Int, $last: Int, $after: String, $before: String) {
      portfolio(portfolioNumber: $number) {
        accounts(first: $first, last: $last, after: $after, before: $before) {
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          edges { node { number } }
        }
      }
    }`;
    const number = sampleOf('portfolioNumber');
    const walk = async (isForward: boolean) => {
      const found: string[] = [];
      for (let cursor: string | null = null; ; ) {
        const page: Record<string, unknown> = isForward
          ? { first: 2, after: cursor }
          : { last: 2, before: cursor };
        const answer = await platform.ask(document, {
          as: 'group',
          variables: { number, ...page },
        });
        const { edges, pageInfo } = answer.data.portfolio.accounts;
        const numbers = edges.map((edge: { node: { number: string } }) => edge.node.number);
        found.push(...(isForward ? numbers : numbers.toReversed()));
        const hasMore = isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
        if (!hasMore) return found;
        cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
      }
    };
    const forward = await walk(true);
    assert.equal(forward.length, 5);
    assert.deepEqual(forward, forward.toSorted());
    assert.deepEqual(await walk(false), forward.toReversed());
  });

  it('finds the occupier of a postcode, by the code on the letter where it is given', async () => {
    const document = `query($postcode: String!, $shortcode: String) {
      occupierAccount(postcode: $postcode, shortcode: $shortcode) { account address date occupyToken }
      occupierAccounts(postcode: $postcode, shortcode: $shortcode) { account occupyToken }
    }`;
    const ask = (postcode: string, shortcode?: string) =>
      platform.ask(document, { as: 'plain', variables: { postcode, shortcode } });
    const postcode = sampleOf('occupierPostcode');
    const { data } = await ask(postcode);
    assert.equal(data.occupierAccounts.length, 1);
    assert.equal(data.occupierAccount.occupyToken, data.occupierAccounts[0].occupyToken);
    assert.match(data.occupierAccount.date, /^\d{4}-\d\d-\d\d$/);
    const coded = await ask(postcode.toLowerCase(), sampleOf('shortcode').toLowerCase());
    assert.deepEqual(coded.data, data);
    const nothing = { occupierAccount: null, occupierAccounts: [] };
    assert.deepEqual((await ask(postcode, 'WRONG1')).data, nothing);
    // Somebody is known at this postcode, so nobody is sought for.
    assert.deepEqual((await ask(sampleOf('postcode'))).data, nothing);
    assert.deepEqual((await ask('not a postcode')).data, nothing);
  });

  it('has every field alive somewhere in the town, and varied where the trade varies', async () => {
    const fields = `
      accountType status brand createdAt urn canBeWithdrawn cotReadingWindowDays
      isInBlockingMigration commsDeliveryPreference documentAccessibility
      preferredLanguageForComms billingName billingSubName billingEmail billingAddress
      billingAddressLine1 billingAddressLine2 billingAddressLine3 billingAddressLine4
      billingAddressLine5 billingAddressPostcode billingPostcode billingCountryCode
      billingDeliveryPointIdentifier splitBillingAddress id number
      address {
        name organization streetAddress structuredStreetAddress dependentLocality locality
        administrativeArea postalCode sortingCode country deliveryPointIdentifier asString
      }`;
    const { accountNumbers } = platform.viewer('organization');
    const parts = accountNumbers.map(
      (number, place) => `a${place}: account(accountNumber: "${number}") { ${fields} }`,
    );
    const { data, errors } = await platform.ask(`{ ${parts.join(' ')} }`, { as: 'organization' });
    assert.equal(errors, undefined);
    const values = new Map<string, Set<string>>();
    const note = (name: string, value: unknown) => {
      const known = values.get(name) ?? new Set();
      values.set(name, value === null ? known : known.add(JSON.stringify(value)));
    };
    for (const account of Object.values<Record<string, unknown>>(data)) {
      for (const [name, value] of Object.entries(account)) {
        if (name === 'address') continue;
        note(name, value);
      }
      for (const [name, value] of Object.entries(account.address ?? {})) {
        note(`address.${name}`, value);
      }
    }
    const rare = ['address.sortingCode'];
    const poor = [...values].filter(([name, found]) => found.size < (rare.includes(name) ? 1 : 2));
    assert.deepEqual(poor, []);
  });

  it('leaves nothing failed behind', () => {
    assert.deepEqual(platform.faults, []);
  });
});
