import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { givePermissionsToFew } from '../../../../test/support/permissions.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

const events = `query($accountNumber: String!, $first: Int, $after: String) {
  externalAccountEvents(accountNumber: $accountNumber, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { id occurredAt content } }
  }
}`;

interface Edge {
  readonly node: { readonly id: string; readonly occurredAt: string; readonly content: string };
}

describe('events from outside', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
    await givePermissionsToFew(platform, ['CAN_QUERY_EXTERNAL_ACCOUNT_EVENTS']);
  });
  after(() => platform.close());

  const numberOf = (name: string) => platform.viewer(name).samples.accountNumber;
  const ask = (as: string, accountNumber: string | undefined, page: object = { first: 10 }) =>
    platform.ask(events, { as, variables: { accountNumber, ...page } });

  it('come page by page, the latest first', async () => {
    const number = numberOf('household');
    const whole = (await ask('organization', number)).data.externalAccountEvents;
    const times = whole.edges.map(({ node }: Edge) => node.occurredAt);
    assert.deepEqual(times, times.toSorted().toReversed());
    assert.equal(whole.totalCount, times.length);
    const found: Edge[] = [];
    for (let after: string | null = null, hasNext = true; hasNext; ) {
      const { data } = await ask('organization', number, { first: 3, after });
      found.push(...data.externalAccountEvents.edges);
      ({ hasNextPage: hasNext, endCursor: after } = data.externalAccountEvents.pageInfo);
    }
    assert.deepEqual(found, whole.edges);
  });

  it('carry what the other system sent as JSON', async () => {
    const { data } = await ask('organization', numberOf('household'));
    const contents = data.externalAccountEvents.edges
      .map(({ node }: Edge) => node.content)
      .filter((content: string | null) => content !== null);
    assert.ok(contents.length > 0);
    for (const content of contents) assert.equal(typeof JSON.parse(content), 'object');
  });

  it('are shown to an organization of the accounts that it reaches', async () => {
    const reached = await ask('few', numberOf('plain'));
    assert.equal(reached.data.externalAccountEvents.totalCount, 1);
    assert.deepEqual(platform.faults, []);
  });
});
