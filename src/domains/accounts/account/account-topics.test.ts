import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq, sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { demoBrokerReference, demoCrmReference } from '../../../demo/references.ts';
import { organizations } from '../../identity/tables.ts';
import { embeddedProperties } from '../../metering/places/embedded-networks.tables.ts';
import { occupancies } from '../../metering/tables.ts';
import { businessAccounts, businesses } from '../businesses/businesses.tables.ts';
import { accountIdsByNumber } from '../index.ts';
import { customerAssets } from '../records/customer-assets.tables.ts';
import { accounts } from '../tables.ts';

let platform: TestPlatform;
let ids: Map<string, number>;
/** What belongs to a viewer's first account. */
let placeOf: (viewer: string) => Promise<{ propertyId: number; occupancyId: number }>;

before(async () => {
  platform = await startTestPlatform();
  ids = await accountIdsByNumber(platform.db);
  placeOf = async (viewer) => {
    const [found] = await platform.db.query
      .select({ propertyId: occupancies.propertyId, occupancyId: occupancies.id })
      .from(occupancies)
      .where(eq(occupancies.accountId, ids.get(numberOf(viewer)) ?? 0));
    assert.ok(found);
    return found;
  };
  // An organization with all the permissions that these queries ask for, and few accounts.
  await platform.db.query
    .update(organizations)
    .set({
      permissions: [
        'CAN_QUERY_ACCOUNT_REFERENCE',
        'CAN_QUERY_BUSINESSES',
        'CAN_QUERY_CUSTOMER_ASSETS',
        'CAN_QUERY_EMBEDDED_NETWORK',
        'CAN_QUERY_METADATA',
      ],
    })
    .where(eq(organizations.name, 'Kettlewatch'));
});
after(async () => {
  assert.deepEqual(platform.faults, []);
  await platform.close();
});

function numberOf(viewer: string): string {
  return platform.viewer(viewer).accountNumbers[0] ?? '';
}

const metadata = `query($identifier: String!, $type: LinkedObjectType) {
  metadata(identifier: $identifier, linkedObjectType: $type) { key value }
}`;

async function noted(as: string, identifier: string, type?: string) {
  return platform.ask(metadata, { as, variables: { identifier, type } });
}

describe('metadata', () => {
  it('is for those who reach the object, both ways', async () => {
    for (const [own, foreign] of [
      ['household', 'plain'],
      ['plain', 'household'],
    ] as const) {
      const [mine, theirs] = [await placeOf(own), await placeOf(foreign)];
      const userIdOf = (name: string) => platform.viewer(name).samples.userId ?? '';
      const objects = [
        [undefined, numberOf(own), numberOf(foreign), 'KT-CT-4123'],
        ['ACCOUNT', numberOf(own), numberOf(foreign), 'KT-CT-4177'],
        ['ACCOUNT_USER', userIdOf(own), userIdOf(foreign), 'KT-CT-4124'],
        ['PROPERTY', mine.propertyId, theirs.propertyId, 'KT-CT-6622'],
        ['ACCOUNT_PROPERTY_EFFECTIVE_PERIOD', mine.occupancyId, theirs.occupancyId, 'KT-CT-6637'],
      ] as const;
      for (const [type, admitted, refused, code] of objects) {
        const answer = await noted(own, String(admitted), type);
        assert.equal(answer.errors, undefined, `${own} ${type}`);
        assert.ok(answer.data.metadata.length > 0, `${own} ${type}`);
        const foreignAnswer = await noted(own, String(refused), type);
        assert.deepEqual(foreignAnswer.codes, [code], `${own} ${type}`);
        const nowhere = type === undefined || type === 'ACCOUNT' ? 'A-00000000' : '987654';
        const missing = await noted(own, nowhere, type);
        const shown = ({ errors }: typeof missing) => errors?.map(({ extensions }) => extensions);
        assert.deepEqual(shown(missing), shown(foreignAnswer), 'foreign and missing are alike');
        assert.deepEqual((await noted('organization', String(refused), type)).codes, []);
        assert.deepEqual((await noted('organization', nowhere, type)).codes, [code]);
      }
    }
  });

  it('is within reach of an organization for the accounts granted to it alone', async () => {
    const { propertyId } = await placeOf('household');
    assert.deepEqual((await noted('few', numberOf('household'), 'ACCOUNT')).codes, []);
    assert.deepEqual((await noted('few', String(propertyId), 'PROPERTY')).codes, []);
    const group = await placeOf('group');
    assert.deepEqual((await noted('few', numberOf('group'), 'ACCOUNT')).codes, ['KT-CT-4177']);
    assert.deepEqual((await noted('few', String(group.propertyId), 'PROPERTY')).codes, [
      'KT-CT-6622',
    ]);
  });

  it('of a home is not for those whom others have followed, though that of their time there is', async () => {
    const { propertyId, occupancyId } = await placeOf('debtor');
    const { query } = platform.db;
    assert.deepEqual((await noted('debtor', String(propertyId), 'PROPERTY')).codes, []);
    await query
      .update(occupancies)
      .set({ effectiveTo: sql`'2026-01-01T00:00:00Z'` })
      .where(eq(occupancies.id, occupancyId));
    // While it stands empty nobody else answers for it.
    assert.deepEqual((await noted('debtor', String(propertyId), 'PROPERTY')).codes, []);
    const [next] = await query
      .insert(occupancies)
      .values({
        propertyId,
        accountId: sql`(select id from accounts.accounts where number = ${numberOf('group')})`,
        effectiveFrom: sql`'2026-02-01T00:00:00Z'`,
        isOccupier: false,
      })
      .returning({ id: occupancies.id });
    assert.deepEqual((await noted('debtor', String(propertyId), 'PROPERTY')).codes, ['KT-CT-6622']);
    const period = await noted('debtor', String(occupancyId), 'ACCOUNT_PROPERTY_EFFECTIVE_PERIOD');
    assert.deepEqual(period.codes, []);
    assert.deepEqual((await noted('organization', String(propertyId), 'PROPERTY')).codes, []);
    await query.delete(occupancies).where(eq(occupancies.id, next?.id ?? 0));
    await query
      .update(occupancies)
      .set({ effectiveTo: null })
      .where(eq(occupancies.id, occupancyId));
  });
});

describe('account references', () => {
  const document =
    'query($value: String) { accountReference(value: $value) { namespace account { number } } }';
  const found = async (as: string, value: string) =>
    (await platform.ask(document, { as, variables: { value } })).data.accountReference;

  it('are found on accounts within reach', async () => {
    const [own, foreign] = [numberOf('household'), numberOf('group')];
    assert.deepEqual(await found('few', demoCrmReference(own)), [
      { namespace: 'crm', account: { number: own } },
    ]);
    assert.deepEqual(await found('few', demoCrmReference(foreign)), []);
    assert.deepEqual(await found('few', 'nothing of the kind'), []);
    assert.equal((await found('organization', demoCrmReference(foreign))).length, 1);
    const introduced = await found('organization', demoBrokerReference);
    assert.deepEqual(
      introduced.map(({ account }: { account: { number: string } }) => account.number),
      platform.viewer('partner').accountNumbers,
    );
  });
});

describe('businesses', () => {
  const document = `query($id: ID, $number: String) {
    business(id: $id, displayableNumber: $number) { id linkedAccountNumbers }
  }`;

  it('are found where one of their accounts is within reach, with those accounts', async () => {
    const all = await platform.db.query.select().from(businesses);
    const [bakery, group] = [all[0], all.at(-1)];
    assert.ok(bakery && group);
    const asked = (as: string, id: number) =>
      platform.ask(document, { as, variables: { id: String(id) } });
    assert.deepEqual((await asked('few', group.id)).codes, ['KT-CT-11107']);
    assert.deepEqual((await asked('few', 987_654)).codes, ['KT-CT-11107']);
    const everything = (await asked('organization', group.id)).data.business;
    assert.equal(everything.linkedAccountNumbers.length, 7);
    // A household within the organization's reach moves into the group's books.
    const accountId = ids.get(numberOf('household')) ?? 0;
    await platform.db.query.insert(businessAccounts).values({ accountId, businessId: group.id });
    assert.deepEqual((await asked('few', group.id)).data.business.linkedAccountNumbers, [
      numberOf('household'),
    ]);
    assert.deepEqual((await asked('few', bakery.id)).codes, ['KT-CT-11107']);
    await platform.db.query
      .delete(businessAccounts)
      .where(eq(businessAccounts.accountId, accountId));
  });

  it('and consents are shown to the user itself and to no fellow customer', async () => {
    const own = '{ viewer { id consents { code } businesses(first: 5) { totalCount } } }';
    const mine = (await platform.ask(own, { as: 'group' })).data.viewer;
    assert.equal(mine.businesses.totalCount, 1);
    assert.ok(mine.consents.length > 0);
    const fellows = `{ viewer { accounts { ... on AccountType {
      business { name linkedAccountNumbers }
      users { id consents { code } businesses(first: 5) { totalCount } }
    } } } }`;
    const { data } = await platform.ask(fellows, { as: 'group' });
    const { accountNumbers } = platform.viewer('group');
    for (const { business, users } of data.viewer.accounts) {
      assert.deepEqual(business, {
        name: 'Wrenfield Stores plc',
        linkedAccountNumbers: accountNumbers,
      });
      for (const { id, consents, businesses: page } of users) {
        assert.deepEqual([consents.length > 0, page !== null], [id === mine.id, id === mine.id]);
      }
    }
  });
});

describe('customer assets', () => {
  it('are found on accounts within reach', async () => {
    const document =
      'query($id: String!) { customerAsset(customerAssetId: $id) { accountNumber } }';
    const rows = await platform.db.query
      .select({ id: customerAssets.id, number: accounts.number })
      .from(customerAssets)
      .innerJoin(accounts, eq(accounts.id, customerAssets.accountId));
    const reached = new Set(platform.viewer('few').accountNumbers);
    assert.ok(rows.some(({ number }) => reached.has(number)));
    assert.ok(rows.some(({ number }) => !reached.has(number)));
    for (const { id, number } of rows.slice(0, 30)) {
      const asked = { variables: { id: String(id) } };
      const few = await platform.ask(document, { as: 'few', ...asked });
      const answer = reached.has(number) ? { accountNumber: number } : null;
      assert.deepEqual([few.codes, few.data.customerAsset], [[], answer]);
      const every = await platform.ask(document, { as: 'organization', ...asked });
      assert.deepEqual(every.data.customerAsset, { accountNumber: number });
    }
    const { data } = await platform.ask(document, { as: 'few', variables: { id: 'none' } });
    assert.equal(data.customerAsset, null);
  });
});

describe('private networks', () => {
  it('are found where one of their properties is within reach, with those properties', async () => {
    const document =
      'query($id: ID!) { embeddedNetwork(id: $id) { embeddedProperties { propertyId } } }';
    const asked = async (as: string) =>
      (await platform.ask(document, { as, variables: { id: '1' } })).data.embeddedNetwork;
    assert.equal(await asked('few'), null);
    assert.equal((await asked('organization')).embeddedProperties.length, 4);
    const { propertyId } = await placeOf('household');
    const { query } = platform.db;
    // Flats may be on another network already; the home of the household is moved to this one.
    await query.delete(embeddedProperties).where(eq(embeddedProperties.propertyId, propertyId));
    await query.insert(embeddedProperties).values({ networkId: 1, propertyId });
    assert.deepEqual(await asked('few'), {
      embeddedProperties: [{ propertyId: String(propertyId) }],
    });
    const at = `query($id: ID!) { property(id: $id) {
      embeddedNetwork { id embeddedProperties { propertyId } }
    } }`;
    const networkAt = async (id: number) => {
      const variables = { id: String(id) };
      return (await platform.ask(at, { as: 'few', variables })).data.property.embeddedNetwork;
    };
    assert.deepEqual(await networkAt(propertyId), {
      id: '1',
      embeddedProperties: [{ propertyId: String(propertyId) }],
    });
    await query.delete(embeddedProperties).where(eq(embeddedProperties.propertyId, propertyId));
    assert.equal(await networkAt(propertyId), null);
  });
});

describe("the supplier's companies", () => {
  it('are paged through in both directions', async () => {
    const document = `query($first: Int, $last: Int, $after: String, $before: String) {
      internalCompanies(first: $first, last: $last, after: $after, before: $before) {
        totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { node { displayableNumber } }
      }
    }`;
    const page = async (variables: Record<string, unknown>) => {
      const { data } = await platform.ask(document, { as: 'organization', variables });
      const { edges, pageInfo, totalCount } = data.internalCompanies;
      const numbers = edges.map(
        ({ node }: { node: { displayableNumber: string } }) => node.displayableNumber,
      );
      return { numbers, pageInfo, totalCount };
    };
    const first = await page({ first: 3 });
    assert.deepEqual(first.numbers, ['IC-0001', 'IC-0002', 'IC-0003']);
    assert.equal(first.totalCount, 4);
    const rest = await page({ first: 3, after: first.pageInfo.endCursor });
    assert.deepEqual([rest.numbers, rest.pageInfo.hasNextPage], [['IC-0004'], false]);
    const back = await page({ last: 2, before: rest.pageInfo.startCursor });
    assert.deepEqual(back.numbers, ['IC-0002', 'IC-0003']);
    assert.equal(back.pageInfo.hasPreviousPage, true);
  });
});
