import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { givePermissionsToFew } from '../../../../test/support/permissions.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

const campaigns = `query($accountNumber: String!, $first: Int, $last: Int, $before: String) {
  campaigns(accountNumber: $accountNumber, first: $first, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor }
    edges { cursor node { slug startDate expiryDate campaignExpiryDate } }
  }
}`;
const ofViewer = `{
  viewer { accounts { campaigns { slug startDate expiryDate campaignExpiryDate } } }
}`;

describe('campaigns', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
    await givePermissionsToFew(platform, ['CAN_QUERY_ACCOUNT_CAMPAIGNS']);
  });
  after(() => platform.close());

  const numberOf = (name: string) => platform.viewer(name).samples.accountNumber;
  const ask = (as: string, accountNumber: string | undefined, page: object = { first: 10 }) =>
    platform.ask(campaigns, { as, variables: { accountNumber, ...page } });

  it('are the same by the account’s number as on the account', async () => {
    const { data } = await ask('organization', numberOf('household'));
    const own = await platform.ask(ofViewer, { as: 'household' });
    const nodes = data.campaigns.edges.map((edge: { node: object }) => edge.node);
    assert.deepEqual(nodes, own.data.viewer.accounts[0].campaigns);
    assert.equal(data.campaigns.totalCount, nodes.length);
    assert.ok(nodes.length > 2);
  });

  it('can be read from the end', async () => {
    const number = numberOf('household');
    const whole = (await ask('organization', number)).data.campaigns;
    const last = (await ask('organization', number, { last: 2 })).data.campaigns;
    assert.deepEqual(last.edges, whole.edges.slice(-2));
    assert.equal(last.pageInfo.hasPreviousPage, true);
    const before = last.pageInfo.startCursor;
    const rest = (await ask('organization', number, { last: 10, before })).data.campaigns;
    assert.deepEqual(rest.edges, whole.edges.slice(0, -2));
    assert.equal(rest.totalCount, whole.totalCount);
  });

  it('are shown to an organization of the accounts that it reaches', async () => {
    const reached = await ask('few', numberOf('household'));
    assert.equal(reached.errors, undefined);
    assert.deepEqual(platform.faults, []);
  });
});
